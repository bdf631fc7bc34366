// Which pictures go with an answer, in the words that the answer already says: countries on a map, dated facts on a time axis.

import type { Statement } from '../domain/statement.ts';
import { countryCode } from '../knowledge/mentions/places/places.ts';
import { say } from './catalogue.ts';
import { daysIn } from './dates.ts';
import type { Enclosure } from './enclosures/enclosure.ts';
import { clip } from './limits.ts';
import { plain } from './markup.ts';
import { lastingSources, type Reader, type Source, sourceOf } from './sources.ts';
import { unmarked } from './text.ts';

/** One fact of a time axis: its date, EDTF and in words, and its words, both Markdown as the message has them. */
export interface DatedItem {
  readonly edtf: string;
  readonly date: string;
  readonly words: string;
}

const TITLE_LIMIT = 120;
const NAME_LIMIT = 60;
const WORDS_LIMIT = 140;
/** Of each value in the alt text, which is cut at Discord's limit as a whole. */
const LISTED_LIMIT = 100;
const LONGEST_LIST = 900;
/** An axis with one point says nothing. */
const FEWEST_MARKS = 2;

/** Null where none of the countries is one that an atlas knows. */
export function worldMapOf(title: string, statements: readonly Statement[], reader: Reader): Enclosure | null {
  const named = statements.map(({ value }) => ({ name: plain(value), code: countryCode(plain(value)) }));
  const known = named.flatMap(({ name, code }) => (code === null ? [] : [{ code, name: clip(name, NAME_LIMIT) }]));
  const countries = known.filter(({ code }, at) => known.findIndex((other) => other.code === code) === at);
  if (countries.length === 0) return null;
  const left = named.flatMap(({ name, code }) => (code === null && name !== '' ? [name] : []));
  const missing = left.length === 0 ? [] : [say(reader.locale, 'picture.left', { countries: listed(left) })];
  const shown = say(reader.locale, 'picture.map', { countries: listed(countries.map(({ name }) => name)) });
  return {
    kind: 'world-map',
    name: 'countries.png',
    description: [shown, ...missing].join(' '),
    title: titleOf(title),
    countries,
    notes: [...missing, ...sourceNotes(statements.map(sourceOf), reader)],
  };
}

/** Null where fewer than two facts have a place on an axis. */
export function timeAxisOf(title: string, facts: readonly DatedItem[], sources: readonly Source[], reader: Reader): Enclosure | null {
  const marks = facts.flatMap(({ edtf, date, words }) => {
    const days = daysIn(edtf);
    const said = { date: clip(plain(unmarked(date)), NAME_LIMIT), words: clip(plain(unmarked(words)), WORDS_LIMIT) };
    return days === null ? [] : [{ ...days, ...said }];
  });
  if (marks.length < FEWEST_MARKS) return null;
  return {
    kind: 'time-axis',
    name: 'timeline.png',
    description: say(reader.locale, 'picture.timeline', { facts: listed(marks.map(({ date, words }) => `${date} – ${words}`)) }),
    title: titleOf(title),
    locale: reader.locale,
    marks,
    notes: sourceNotes(sources, reader),
  };
}

function titleOf(title: string): string {
  return clip(plain(unmarked(title)), TITLE_LIMIT);
}

function listed(values: readonly string[]): string {
  return clip(values.map((value) => clip(value, LISTED_LIMIT)).join('; '), LONGEST_LIST);
}

function sourceNotes(sources: readonly Source[], reader: Reader): readonly string[] {
  const line = lastingSources(sources, reader);
  return line === '' ? [] : [line];
}
