// Cards of societies, people and events; passages, sources, help and the timeline.

import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Answer, type Found, PASSAGES_PER_PAGE } from '../../src/answering/answer.ts';
import { findPassages } from '../../src/answering/find-passages.ts';
import { help } from '../../src/answering/help.ts';
import { listDocuments } from '../../src/answering/list-documents.ts';
import { MENTION_SECTIONS, OWN_SECTIONS, SECTION_KEYS, SHOWN } from '../../src/answering/sections.ts';
import { showCard } from '../../src/answering/show-card.ts';
import { timeline } from '../../src/answering/timeline.ts';
import { whoLeads } from '../../src/answering/who.ts';
import { PREDICATES } from '../../src/domain/statement.ts';
import { document, knowledgeBase, statement } from '../support/knowledge.ts';
import { danish, deskOf, deskWith, documents, entities, firstCongress, norwegian, statements } from './sample.ts';

const desk = deskOf();

function card(answer: Answer): { readonly found: Found; readonly keys: readonly string[] } {
  if (answer.kind !== 'found' || answer.shape.view !== 'card') throw new Error(`no card but ${answer.kind}`);
  return { found: answer, keys: answer.shape.sections.map(({ key }) => key) };
}

describe('a society', () => {
  test('shows its names, founding, place and activities in this order', () => {
    expect(card(showCard('DSPRI', 'organization', 'everything', desk)).keys).toEqual(['names', 'founding', 'location', 'activities']);
  });

  test('shows its leader, vision, members and goals, and the events that mention it', () => {
    const { keys, found } = card(showCard('SMRP', 'organization', 'everything', desk));
    expect(keys).toEqual(['names', 'vision', 'leaders', 'members', 'goals', 'events']);
    expect(found.statements[0]?.asOf).toBe('2018-10-21');
  });

  test('known only as somebody’s partner shows what mentions it', () => {
    const { keys, found } = card(showCard('Danish Image Registry', 'organization', 'everything', desk));
    expect(keys).toEqual(['mentions']);
    expect(found.statements[0]?.subject.id).toBe(danish.id);
  });

  test('shows one fact of two documents once, and rests on both', () => {
    const again = statement(norwegian, 'foundingDate', '2009', { document: 'report-2024', asOf: '2024-06-09' });
    const { found } = card(showCard('NSPRS', 'organization', 'everything', deskWith({ statements: [again] })));
    const founding = found.shape.view === 'card' ? found.shape.sections.find(({ key }) => key === 'founding') : undefined;
    expect(founding?.statements).toEqual([again]);
    expect(found.statements.filter(({ predicate }) => predicate === 'foundingDate')).toHaveLength(2);
  });

  test('that no document knows is refused, with the nearest names', () => {
    expect(showCard('ASPRS', 'organization', 'everything', desk)).toMatchObject({ kind: 'not-in-documents', why: 'unknown-name' });
  });
});

describe('a person', () => {
  test('shows offices, affiliations and visits', () => {
    expect(card(showCard('Lindqvist', 'person', 'everything', desk)).keys).toContain('roles');
    expect(card(showCard('Sokolov', 'person', 'everything', desk)).keys).toEqual(['affiliations']);
  });

  test('is not a center that bears the name', () => {
    const answer = showCard('Ivar Solberg', 'person', 'everything', desk);
    expect(answer).toMatchObject({ kind: 'not-in-documents', subject: null });
    expect(answer.kind === 'not-in-documents' && answer.nearestNames.map(({ kind }) => kind)).toContain('organization');
  });

  test('asked for by an office that nobody is said to hold is refused, with the society as subject', () => {
    expect(showCard('president of DSPRI', 'person', 'everything', desk)).toMatchObject({
      kind: 'not-in-documents',
      why: 'not-stated',
      subject: { id: danish.id },
      property: 'leader',
    });
  });
});

describe('an event', () => {
  test('shows days, place, theme, size and who supported it', () => {
    const { keys } = card(showCard('Tbilisi', 'event', 'summary', desk));
    expect(keys).toEqual(['names', 'dates', 'location', 'theme', 'size', 'countries', 'agreements', 'supporters', 'people']);
  });

  test('shows only the part that was asked for', () => {
    expect(card(showCard('Tbilisi', 'event', 'countries', desk)).keys).toEqual(['countries']);
  });

  test('says that a part is not stated rather than showing another', () => {
    expect(showCard('Tbilisi', 'event', 'programme', desk)).toMatchObject({
      kind: 'not-in-documents',
      property: 'programme',
      subject: { id: firstCongress.id },
    });
  });

  test('asked for its organizer, which nobody states, does not answer with its supporters', () => {
    expect(showCard('who organised the tbilisi congress', 'event', 'summary', desk)).toMatchObject({
      kind: 'not-in-documents',
      property: 'organizer',
    });
  });

  test('described by who spoke there is shown, not asked for its place', () => {
    expect(showCard('the congress where Lindqvist was keynote speaker', 'event', 'summary', desk)).toMatchObject({ kind: 'found' });
    expect(showCard('congress where Lindqvist spoke', 'event', 'summary', desk)).toMatchObject({ kind: 'found' });
  });

  test('of another year is refused with the days of the one that is known', () => {
    const answer = showCard('tbilisi congress 2025', 'event', 'summary', desk);
    expect(answer).toMatchObject({ kind: 'not-in-documents', why: 'unknown-name' });
    expect(answer.kind === 'not-in-documents' && answer.nearest.map(({ value }) => value)).toContain('2024-06-05');
  });
});

describe('passages', () => {
  test('that hold all the words are found, and one long document does not crowd out the others', () => {
    const many = [
      document('a', ['Theme of snow', 'Theme of ice', 'Theme of rain']),
      document('b', ['A theme in passing, among many other words that are longer']),
    ];
    const answer = findPassages('theme', null, deskOf({ documents: many }));
    expect(answer.kind === 'found' && answer.passages.slice(0, 3).map((hit) => hit.document)).toContain('b');
    expect(answer).toMatchObject({ shape: { view: 'passages', total: 4, page: 0 } });
  });

  test('of one document stand once on a page where others have the words too', () => {
    const long = document(
      'a',
      Array.from({ length: 8 }, (_, at) => `Theme of snow ${at}`),
    );
    const others = ['b', 'c', 'd'].map((id) => document(id, [`A theme in passing, and many words besides, as ${id} tells it at length`]));
    const found = (page: number) => {
      const answer = findPassages('theme', null, deskOf({ documents: [long, ...others] }, { page }));
      return answer.kind === 'found' ? answer.passages.map((hit) => hit.document) : [];
    };
    expect(new Set(found(0))).toEqual(new Set(['a', 'b', 'c', 'd']));
    expect([...found(0), ...found(1), ...found(2)].toSorted()).toEqual([...Array(8).fill('a'), 'b', 'c', 'd']);
  });

  test('are shown a page at a time, and a page beyond the last is the last', () => {
    const lines = Array.from({ length: PASSAGES_PER_PAGE + 2 }, (_, at) => `Theme number ${at}`);
    const paged = deskOf({ documents: [document('a', lines)] }, { page: 9 });
    expect(findPassages('theme', null, paged)).toMatchObject({ shape: { page: 1, total: PASSAGES_PER_PAGE + 2 }, passages: { length: 2 } });
  });

  test('of a kind are those that name a thing of that kind', () => {
    expect(findPassages('tbilisi', 'person', desk)).toMatchObject({ kind: 'found', passages: [{ document: 'report-2024', line: 1 }] });
    expect(findPassages('telemedicine', 'person', desk)).toMatchObject({ kind: 'not-in-documents' });
  });

  test('that hold only some of the words are shown as the nearest', () => {
    const answer = findPassages('telemedicine robots', null, desk);
    expect(answer).toMatchObject({ kind: 'not-in-documents', why: 'no-passage' });
    expect(answer.kind === 'not-in-documents' && answer.nearestPassages[0]?.line).toBe(3);
  });
});

test('the sources are listed newest first with what was read from each', () => {
  const { list } = listDocuments(desk);
  expect(list.of === 'documents' && list.rows.map(({ id }) => id)).toEqual(['report-2024', 'visit-2018', 'abstract-2014', 'about-us']);
  expect(list.of === 'documents' && list.rows.every((row) => row.statements > 0)).toBe(true);
  // Three questions that work stand with them: each is answered.
  const examples = list.of === 'documents' ? (list.examples ?? []) : [];
  expect(examples.map(({ command }) => command)).toEqual(['who', 'society', 'person']);
  expect(whoLeads(examples[0]?.value ?? '', desk).kind).toBe('found');
});

test('help names every command that is typed, and each example answers', () => {
  const { list } = help(desk);
  const rows = list.of === 'help' ? list.rows : [];
  expect(rows.map(({ command }) => command)).toEqual(commands.map(({ name }) => name).filter((name) => name !== 'look-up'));
  const examples = rows.filter(({ example }) => example !== null);
  expect(examples.length).toBeGreaterThanOrEqual(3);
  for (const { command, option, example } of examples) {
    const run = commands.find(({ name }) => name === command);
    const values = Object.fromEntries(Object.keys(run?.options ?? {}).map((name) => [name, name === option ? example : null]));
    expect(run?.run(values as never, desk).kind, `/${command} ${option}:${example}`).toBe(command === 'timeline' ? 'listing' : 'found');
  }
});

test('help has no examples where there are no documents, and is still help', () => {
  const empty = deskOf({});
  expect(help(empty)).toMatchObject({ kind: 'listing', list: { searched: { documents: 0, from: null, to: null } } });
});

describe('the timeline', () => {
  test('has dated facts in order', () => {
    const answer = timeline(null, null, null, desk);
    const dates = answer.kind === 'listing' && answer.list.of === 'timeline' ? answer.list.rows.map(({ date }) => date) : [];
    expect(dates.map((date) => date.slice(0, 4))).toEqual(dates.map((date) => date.slice(0, 4)).toSorted());
    expect(dates).toEqual(expect.arrayContaining(['1996', '2009', '2015']));
  });

  test('of one thing and of a span of years has only those', () => {
    expect(timeline('NSPRS', null, null, desk)).toMatchObject({ list: { rows: [{ date: '2009' }] } });
    expect(timeline(null, '2000', '2014', desk)).toMatchObject({ list: { rows: [{ date: '2009' }] } });
    expect(timeline('HALDEN', null, null, desk)).toMatchObject({ kind: 'not-in-documents' });
    expect(timeline(null, 'last week', null, desk)).toMatchObject({ kind: 'not-in-documents' });
  });
});

test('every predicate of the contract has its place on the card of its kind', () => {
  for (const kind of ['organization', 'person', 'event'] as const) {
    const placed = new Set(OWN_SECTIONS[kind].flatMap(({ predicates }) => predicates));
    expect(PREDICATES[kind].filter((predicate) => !placed.has(predicate))).toEqual([]);
  }
});

test('every section has a name to be shown under', () => {
  const used = [
    ...Object.values(OWN_SECTIONS).flat(),
    ...Object.values(MENTION_SECTIONS).flatMap((keys) => Object.values(keys).map((key) => ({ key }))),
  ];
  const keys: readonly string[] = SECTION_KEYS;
  expect([...used.map(({ key }) => key), ...Object.values(SHOWN).flatMap((shown) => shown ?? [])].every((key) => keys.includes(key))).toBe(
    true,
  );
});

test('an answer rests on nothing but statements and passages of the snapshot', () => {
  const knowledge = knowledgeBase({ documents, entities, statements });
  for (const entity of entities) {
    const answer = showCard(entity.id, entity.kind, 'everything', desk);
    if (answer.kind === 'found') expect(answer.statements.every((one) => knowledge.statements.includes(one))).toBe(true);
    if (answer.kind === 'found') expect(answer.statements.length + answer.passages.length).toBeGreaterThan(0);
  }
});
