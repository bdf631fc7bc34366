// What is told coarsely beside the same told finely is not stated twice.

import { expect, test } from 'vitest';
import { extract } from '../../src/knowledge/extract.ts';
import { documentOf } from '../support/document.ts';

const places = (text: string): readonly string[] =>
  extract(documentOf(text, { title: 'Clay Network' }))
    .facts.filter(({ predicate }) => predicate === 'location')
    .map(({ value }) => String(value));

test('a land beside a town in it, in one sentence, is the town’s', () =>
  expect(places('The Clay Network (CLN) is a registered association with its office in Kilnholm, Norway.')).toEqual(['Kilnholm, Norway']));

test('a land told elsewhere stands', () =>
  expect(
    places(
      'The Clay Network (CLN) is a registered association with its office in Kilnholm, Norway.\n\nThe Clay Network is active in Kenya.',
    ).toSorted(),
  ).toEqual(['Kenya', 'Kilnholm, Norway']));
