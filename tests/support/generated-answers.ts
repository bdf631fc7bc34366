// Answers of every kind with generated contents, long and hostile: for properties that hold whatever the documents say.

import fc from 'fast-check';
import type { Answer, Candidate, Property, Searched, Shape } from '../../src/answering/answer.ts';
import { SECTION_KEYS } from '../../src/answering/sections.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Entity, NameReason } from '../../src/domain/entity.ts';
import { PREDICATES, type Predicate, type Statement } from '../../src/domain/statement.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { PassageHit } from '../../src/search/search.ts';
import { document, entity, knowledgeBase, refTo, statement } from './knowledge.ts';

export interface Generated {
  readonly answer: Answer;
  readonly knowledge: KnowledgeBase;
}

/** What documents and readers may write to spoil a message. */
const HOSTILE = [
  '@everyone @here <@123> <@&4> <#5> </who:6> <t:7:R> <:e:8>',
  '**bold** _it_ ~~no~~ `code` ```block``` ||spoiler|| # head\n> quote\n- list\n1. one\n-# small',
  '[click](https://evil.example/a) https://evil.example discord.gg/evil <https://evil.example>',
  '\u202Eright to left\u202C \u2066isolated\u2069 zero\u200Bwidth \uFEFF\u00AD\u{E0041}',
  `Z${'\u0301\u0327'.repeat(60)}algo`,
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿❤️‍🔥',
  "{count, plural, one {#} other {#}} {x} '{y}' %s $ {z} \\",
  '\\'.repeat(300),
  '*'.repeat(700),
  'x'.repeat(5000),
  'слово '.repeat(900),
  '漢字'.repeat(600),
  'مجمع بین‌المللی '.repeat(80),
  '\uD83D\uD83D\uDE00\uDC00',
  '\u0000\u0007\u001B[31mred',
  '   ',
  '',
  '\n\n\n',
  '…',
];

/** What an atlas knows, and days for a calendar. */
const COUNTRIES = ['Germany', 'Malta', 'UK', 'Узбекистан', 'Côte d’Ivoire', 'Russia'];
const DAYS = ['2024-06-05', '2024-06-07', '2024-02-29', '0001-01-01', '9999-12-31'];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.lorem({ maxCount: 40, mode: 'words' }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map(([one, other]) => one + other),
);
const id = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/u),
  fc.stringMatching(/^[a-z][a-z0-9-]{100,180}$/u),
  fc.stringMatching(/^[a-z|#~^=]{1,20}$/u),
);
const date = fc.option(
  fc.oneof(fc.constantFrom('2015', '2018-10', '2018-10-21', '2024-06-05/2024-06-07', '2015/..', '1996~', 'XXXX-06-05', '9999-99-99'), text),
  { nil: null },
);
const url = fc.option(
  fc.oneof(
    fc.webUrl(),
    fc.constantFrom('https://a.example/(b)[c]<d>|e', `https://a.example/${'x'.repeat(390)}`, 'javascript:alert(1)'),
    text,
  ),
  { nil: null },
);
const reason = fc.constantFrom<NameReason>('name', 'acronym', 'spelling', 'former', 'short', 'alias');

const documents: fc.Arbitrary<readonly Document[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.stringMatching(/^[a-z]{1,8}$/u),
      lines: fc.array(text, { maxLength: 6 }),
      title: text,
      publisher: fc.option(text, { nil: null }),
      url,
      published: date,
      digest: fc.boolean(),
    })
    .map(({ id: name, lines, ...details }) => document(name, lines, details)),
  { selector: (one) => one.id, minLength: 1, maxLength: 12 },
);

const entities: fc.Arbitrary<readonly Entity[]> = fc.uniqueArray(
  fc
    .record({
      id,
      kind: fc.constantFrom('organization', 'person', 'event'),
      name: text,
      acronym: fc.option(text, { nil: null }),
      names: fc.array(fc.record({ text, reason }), { maxLength: 3 }),
    })
    .map(({ kind, name, names, ...details }) => ({
      ...entity(kind, name, details),
      names: [{ text: name, reason: 'name' as const }, ...names],
    })),
  { selector: (one) => one.id, minLength: 1, maxLength: 40 },
);

/** An answer of one of the six kinds, with the snapshot that it was given from. */
export const generatedAnswer: fc.Arbitrary<Generated> = fc.tuple(documents, entities).chain(([docs, things]) => {
  const statements = statementsOver(docs, things);
  const rows = fc.array(fc.record({ entity: fc.constantFrom(...things).map(refTo), statements: small(statements) }), { maxLength: 30 });
  const shape: fc.Arbitrary<Shape> = fc.oneof(
    fc.record({ view: fc.constant('leaders' as const), held: small(statements), history: statements }),
    fc.record({
      view: fc.constant('card' as const),
      kind: fc.constantFrom('organization', 'person', 'event'),
      show: fc.constantFrom('summary', 'everything', 'countries'),
      sections: fc.array(fc.record({ key: fc.oneof(fc.constantFrom(...SECTION_KEYS), text), statements }), { maxLength: 30 }),
      related: fc.array(fc.constantFrom(...things), { maxLength: 40 }),
    }),
    fc.record({ view: fc.constant('values' as const), property, count: fc.option(fc.nat(), { nil: null }) }),
    fc.record({ view: fc.constant('verdict' as const), property, verdict: fc.constantFrom('yes', 'no'), about: text }),
    fc.record({ view: fc.constant('comparison' as const), property, rows }),
    fc.record({
      view: fc.constant('parts' as const),
      parts: fc.array(
        fc.record({
          asked: text,
          entity: fc.constantFrom(...things).map(refTo),
          property,
          statements: small(statements),
          disagree: fc.boolean(),
        }),
        {
          maxLength: 30,
        },
      ),
    }),
    fc.record({ view: fc.constant('passages' as const), query: text, page: fc.nat(30), total: fc.nat(200) }),
  );
  const passages = passagesOver(docs);
  const thing = fc.constantFrom(...things);
  const subject = fc.option(thing, { nil: null });
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    fc.record({ kind: fc.constant('found' as const), subject, shape, statements, passages }),
    fc.record({
      kind: fc.constant('disagree' as const),
      subject: thing,
      property,
      sides: fc.array(statements, { maxLength: 5 }),
      statements,
    }),
    fc.record({ kind: fc.constant('which-one' as const), asked: text, candidates: fc.array(candidateOf(thing), { maxLength: 40 }) }),
    fc.record({
      kind: fc.constant('not-in-documents' as const),
      asked: text,
      subject,
      property: fc.option(property, { nil: null }),
      why: fc.constantFrom(
        'unknown-name',
        'not-stated',
        'later-than-documents',
        'no-term-covers',
        'no-passage',
        'nothing-named',
        'nothing-dated',
        'unreadable-date',
      ),
      searched,
      nearestNames: fc.array(thing, { maxLength: 40 }),
      nearest: statements,
      nearestPassages: passages,
      suggestions: fc.array(
        fc.record({
          command: fc.constantFrom('who', 'society', 'event'),
          option: fc.constantFrom('leads', 'name'),
          value: fc.oneof(text, id),
        }),
        { maxLength: 6 },
      ),
    }),
    fc.record({
      kind: fc.constant('out-of-scope' as const),
      topic: fc.constantFrom('clinical', 'off-topic'),
      societies: fc.array(thing, { maxLength: 40 }),
    }),
    fc.record({
      kind: fc.constant('listing' as const),
      list: fc.oneof(
        fc.record({
          of: fc.constant('documents' as const),
          rows: fc.array(
            fc.record({
              id: fc.oneof(fc.constantFrom(...docs.map((one) => one.id)), text),
              title: text,
              publisher: fc.option(text, { nil: null }),
              url,
              published: date,
              digest: fc.boolean(),
              statements: fc.nat(),
            }),
            { maxLength: 40 },
          ),
          version: text,
          statements: fc.nat(),
          entities: fc.record({ organization: fc.nat(), person: fc.nat(), event: fc.nat() }),
        }),
        fc.record({
          of: fc.constant('help' as const),
          rows: fc.array(fc.record({ command: text, option: fc.option(text, { nil: null }), example: fc.option(text, { nil: null }) }), {
            maxLength: 20,
          }),
          searched,
          version: text,
        }),
        fc.record({ of: fc.constant('entities' as const), property, rows }),
        fc.record({ of: fc.constant('mentioned' as const), rows }),
        fc.record({
          of: fc.constant('timeline' as const),
          about: subject,
          from: date,
          to: date,
          rows: statements.map((all) => all.map((one) => ({ date: one.since ?? one.qualifiers.date ?? one.value, statement: one }))),
        }),
      ),
      page: fc.nat(10),
      statements,
      passages: fc.constant([]),
    }),
  );
  return answer.map((given) => ({
    answer: given,
    knowledge: knowledgeBase({ documents: docs, entities: things, statements: 'statements' in given ? given.statements : [] }),
  }));
});

/** Answers that a picture or a calendar file goes with: events with their days and countries, timelines. */
export const picturedAnswer: fc.Arbitrary<Generated> = fc.tuple(documents, entities, entities).chain(([docs, things, others]) => {
  const events = others.map((one) => ({ ...one, id: `event-${one.id}`, kind: 'event' as const }));
  const about = [...things, ...events];
  return fc
    .record({
      subject: fc.constantFrom(...events),
      show: fc.constantFrom('countries', 'summary', 'everything'),
      said: statementsOver(docs, about),
      values: fc.array(fc.oneof(fc.constantFrom(...COUNTRIES), text), { minLength: 1, maxLength: 30 }),
      days: fc.array(fc.oneof(fc.constantFrom(...DAYS, '2015', '2018-10', '2009/2015'), text), { minLength: 2, maxLength: 30 }),
      isTimeline: fc.boolean(),
    })
    .map(({ subject, show, said, values, days, isTimeline }) => {
      const details = { document: docs[0]?.id ?? 'gone', asOf: docs[0]?.published ?? null };
      const countries = values.map((value) => statement(subject, 'country', value, details));
      const dates = [statement(subject, 'startDate', '2024-06-05', details), statement(subject, 'endDate', '2024-06-07', details)];
      const all = [...dates, ...countries, ...said];
      const rows = days.map((date, at) => ({ date, statement: all[at % all.length] ?? statement(subject, 'country', '') }));
      const shape = {
        view: 'card' as const,
        kind: 'event' as const,
        show,
        sections: [{ key: 'countries', statements: countries }],
        related: [],
      };
      const answer: Answer = isTimeline
        ? {
            kind: 'listing',
            list: { of: 'timeline', about: null, from: null, to: null, rows },
            page: 0,
            statements: rows.map((row) => row.statement),
            passages: [],
          }
        : { kind: 'found', subject, shape, statements: all, passages: [] };
      return { answer, knowledge: knowledgeBase({ documents: docs, entities: about, statements: all }) };
    });
});

function statementsOver(docs: readonly Document[], things: readonly Entity[]): fc.Arbitrary<readonly Statement[]> {
  const nullable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const ref = fc.constantFrom(...things).map(refTo);
  const one = fc
    .record({
      subject: ref,
      predicate: fc.oneof(
        { weight: 3, arbitrary: predicate },
        { weight: 1, arbitrary: fc.constantFrom('startDate', 'endDate', 'country') },
      ),
      value: fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.constantFrom(...COUNTRIES, ...DAYS) }),
      valueId: nullable(fc.constantFrom(...things.map((thing) => thing.id))),
      role: nullable(text),
      tenure: fc.constantFrom('current', 'former', 'elect', 'acting', null),
      since: date,
      until: date,
      asOf: date,
      certainty: fc.constantFrom('stated', 'inferred', 'corrected'),
      qualifiers: fc.record({ organization: ref, event: ref, kind: text, unit: text, date: text }, { requiredKeys: [] }),
      document: fc.oneof(fc.constantFrom(...docs.map((each) => each.id)), fc.constant('gone')),
      line: fc.nat(8),
      quote: text,
    })
    .map(({ subject, predicate: name, value, ...details }) => statement(subject, name, value, details));
  return fc.array(one, { maxLength: 40, size: 'medium' });
}

function passagesOver(docs: readonly Document[]): fc.Arbitrary<readonly PassageHit[]> {
  const mark = fc.tuple(fc.nat(300), fc.nat(300));
  return fc.array(
    fc
      .record({
        document: fc.constantFrom(...docs.map((one) => one.id)),
        line: fc.nat(8),
        text,
        heading: fc.option(text, { nil: null }),
        marks: fc.array(mark, { maxLength: 5 }),
      })
      .map((hit) => ({
        ...hit,
        id: `${hit.document}:${hit.line}`,
        score: 1,
        citation: { document: hit.document, line: hit.line, quote: hit.text },
      })),
    { maxLength: 8 },
  );
}

function candidateOf(thing: fc.Arbitrary<Entity>): fc.Arbitrary<Candidate> {
  return thing.chain((one) =>
    fc.record({
      entity: fc.constant(one),
      matched: fc.option(fc.oneof(text, fc.constantFrom(...one.names.map((name) => name.text))), { nil: null }),
    }),
  );
}

function small(statements: fc.Arbitrary<readonly Statement[]>): fc.Arbitrary<readonly Statement[]> {
  return statements.map((all) => all.slice(0, 3));
}

const predicate = fc.constantFrom<Predicate>(...Object.values(PREDICATES).flat());
const property = fc.constantFrom<Property>('leader', 'since', 'until', 'founding', 'size', 'country', 'published', 'role', 'other');
const searched: fc.Arbitrary<Searched> = fc.record({ documents: fc.nat(), from: date, to: date });
