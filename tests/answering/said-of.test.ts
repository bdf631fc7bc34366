// What is shown of a thing that the documents only mention: their own lines; and of a name that nothing bears but a line prints.

import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { showCard } from '../../src/answering/show-card.ts';
import { document, event, organization, person, statement } from '../support/knowledge.ts';
import { deskOf } from './sample.ts';

const congress = event('Harbour Congress of Child Imaging', { id: 'harbour-congress', documents: ['report'] });
const hospice = organization('Larkfield Hospice', { id: 'larkfield-hospice', documents: ['report'] });
const ada = person('Ada Example', { id: 'ada-example', documents: ['award'] });

const desk = deskOf({
  documents: [
    document('report', [
      'Guests of the congress toured:',
      '- Larkfield Hospice',
      'ImageDaily, a portal, will write about the centre.',
      'She leads the board of the “House of Kites” Foundation.',
      'Telemedicine was the topic, and Ultrasound too.',
      'The North Quay Image Archive lent its pictures.',
    ]),
    document(
      'award',
      [
        'A prize for the work of a life',
        'The first chair of child imaging at Harbour University was hers.',
        'Offices: President of the Harbour Society (2004 – 7), then its adviser.',
      ],
      { title: 'The prize goes to Ada Example' },
    ),
  ],
  entities: [congress, hospice, ada],
  statements: [
    statement(congress, 'name', congress.name, { document: 'report' }),
    statement(congress, 'visit', hospice.name, { document: 'report', valueId: hospice.id }),
    statement(ada, 'name', ada.name, { document: 'award' }),
  ],
});

function lines(answer: Answer): readonly string[] {
  return answer.kind === 'found' ? answer.passages.map(({ text }) => text) : [answer.kind];
}

const society = (name: string): readonly string[] => lines(showCard(name, 'organization', 'everything', desk));

test('an item of a list is shown with the line that introduces the list', () => {
  expect(society('Larkfield Hospice')).toEqual(['Guests of the congress toured:', '- Larkfield Hospice']);
});

test('somebody of whom only the name is stated is shown with the page about them', () => {
  expect(lines(showCard('Ada Example', 'person', 'everything', desk))).toContain(
    'Offices: President of the Harbour Society (2004 – 7), then its adviser.',
  );
});

describe('a name that nothing bears', () => {
  test.each([
    ['ImageDaily', 'ImageDaily, a portal, will write about the centre.'],
    ['House of Kites', 'She leads the board of the “House of Kites” Foundation.'],
    ['the North Quay Image Archive', 'The North Quay Image Archive lent its pictures.'],
  ])('%s is shown by the line that prints it', (name, line) => {
    expect(society(name)).toEqual([line]);
  });

  test.each([
    ['Kites', 'a part of a name'],
    ['Quay Image', 'a part of a name'],
    ['Telemedicine', 'a word that begins a sentence'],
    ['Ultrasound', 'a topic'],
    ['ImageWeekly', 'no line prints it'],
    ['North Quay Museum', 'no line prints it'],
  ])('%s is not mentioned: %s', (name) => {
    expect(society(name)).toEqual(['not-in-documents']);
  });
});
