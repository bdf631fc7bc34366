// Answers made by hand, one of every kind, over a small invented corpus: what the tests of rendering and of the dispatcher are about.

import type { Answer, DocumentRow, Shape } from '../../src/answering/answer.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { Statement } from '../../src/domain/statement.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { RenderContext } from '../../src/render/context.ts';
import type { PassageHit } from '../../src/search/search.ts';
import { document, event, knowledgeBase, organization, person, refTo, statement } from './knowledge.ts';

export const TODAY = '2026-11-22';

export const society = organization('Northern Society of Kite Makers', {
  acronym: 'NSKM',
  names: ['former:Kite Club', 'spelling:Northern Society for Kite Makers'],
});
export const namesake = organization('Northern School of Kite Mending', { acronym: 'NSKM' });
export const president = person('Ada Example');
export const predecessor = person('Ben Sample');
export const congress = event('First Kite Congress in Harbourtown');

export const page = document(
  'visit-of-the-president',
  ['# The visit', 'The guests arrived at noon.', 'Ada Example, president of the society since 2015, opened the hall.', 'A meal followed.'],
  { title: 'Visit of the president', publisher: 'Harbour News', published: '2018-10-21', url: 'https://news.example/visit' },
);
export const digest = document(
  'congress-digest',
  [
    '# The congress',
    'The congress was held in Harbourtown from 5 to 7 June 2024.',
    'Over 900 makers came.',
    'Delegates came from Norland, Sudland and Estland.',
  ],
  { title: 'The congress in short', publisher: 'Kite Weekly', published: '2024-06-09', digest: true },
);
export const undated = document('about-us', ['The society was founded in 1996.', 'Its goal is to make better kites.'], {
  title: 'About us',
  publisher: 'Northern Society of Kite Makers',
});

export const leads = statement(society, 'leader', 'Ada Example', {
  valueId: president.id,
  role: 'president',
  tenure: 'current',
  since: '2015',
  asOf: '2018-10-21',
  document: page.id,
  line: 3,
  quote: 'Ada Example, president of the society since 2015',
});
export const led = statement(society, 'leader', 'Ben Sample', {
  valueId: predecessor.id,
  role: 'president',
  tenure: 'former',
  since: '2009',
  until: '2015',
  asOf: '2018-10-21',
  document: page.id,
  line: 3,
});
export const founded = statement(society, 'foundingDate', '1996', {
  document: undated.id,
  line: 1,
  quote: 'The society was founded in 1996.',
});
export const goal = statement(society, 'goal', 'to make better kites', {
  document: undated.id,
  line: 2,
  quote: 'Its goal is to make better kites.',
});
const dated = { asOf: '2024-06-09', document: digest.id } as const;
export const begins = statement(congress, 'startDate', '2024-06-05', { ...dated, line: 2, quote: 'from 5 to 7 June 2024' });
export const ends = statement(congress, 'endDate', '2024-06-07', { ...dated, line: 2, quote: 'from 5 to 7 June 2024' });
export const place = statement(congress, 'location', 'Harbourtown', { ...dated, line: 2, quote: 'held in Harbourtown' });
export const size = statement(congress, 'attendance', 'over 900', {
  ...dated,
  line: 3,
  quote: 'Over 900 makers came.',
  qualifiers: { unit: 'makers' },
});
export const countries = ['Norland', 'Sudland', 'Estland'].map((name) =>
  statement(congress, 'country', name, { ...dated, line: 4, quote: `Delegates came from Norland, Sudland and Estland.` }),
);
export const agreement = statement(congress, 'agreement', 'a common catalogue of knots', {
  ...dated,
  line: 3,
  quote: 'Over 900 makers came.',
});
export const holds = statement(president, 'role', 'president', {
  role: 'president',
  tenure: 'current',
  since: '2015',
  asOf: '2018-10-21',
  document: page.id,
  line: 3,
  quote: 'Ada Example, president of the society since 2015',
  qualifiers: { organization: refTo(society) },
});

export const statements: readonly Statement[] = [leads, led, founded, goal, begins, ends, place, size, ...countries, agreement, holds];
export const knowledge: KnowledgeBase = knowledgeBase({
  documents: [page, digest, undated],
  entities: [society, namesake, president, predecessor, congress],
  statements,
});

export function contextFor(more: Partial<RenderContext> = {}): RenderContext {
  return {
    knowledge,
    locale: 'en-US',
    guildLocale: null,
    today: TODAY,
    private: false,
    page: 0,
    command: 'who',
    options: { leads: 'NSKM' },
    shows: [],
    view: 'answer',
    changed: false,
    ...more,
  };
}

export function hit(
  passage: { readonly document: string; readonly line: number; readonly text: string; readonly heading?: string | null },
  word = '',
): PassageHit {
  const at = word === '' ? -1 : passage.text.indexOf(word);
  return {
    id: `${passage.document}:${passage.line}`,
    document: passage.document,
    line: passage.line,
    text: passage.text,
    heading: passage.heading ?? null,
    marks: at < 0 ? [] : [[at, at + word.length]],
    score: 1,
    citation: { document: passage.document, line: passage.line, quote: passage.text },
  };
}

export function found(subject: Entity | null, shape: Shape, rests: readonly Statement[], passages: readonly PassageHit[] = []): Answer {
  return { kind: 'found', subject, shape, statements: rests, passages };
}

const searched = { documents: 3, from: '2018-10-21', to: '2024-06-09' } as const;
const nothing = {
  asked: 'NSKM',
  subject: society,
  property: null,
  searched,
  nearestNames: [],
  nearest: [],
  nearestPassages: [],
  suggestions: [],
} as const;

function row(id: string, count: number): DocumentRow {
  const { title, publisher, url, published, digest: isDigest } = knowledge.documentById.get(id) ?? page;
  return { id, title, publisher, url, published, digest: isDigest, statements: count };
}

/** One answer of every kind and shape, by a name for test titles, with the command that gives it. */
export const ANSWERS: Readonly<Record<string, { readonly answer: Answer; readonly asked: Partial<RenderContext> }>> = {
  leaders: { answer: found(society, { view: 'leaders', held: [leads], history: [led] }, [leads, led]), asked: {} },
  'society card': {
    answer: found(
      society,
      {
        view: 'card',
        kind: 'organization',
        show: 'everything',
        sections: [
          { key: 'founding', statements: [founded] },
          { key: 'leaders', statements: [leads] },
          { key: 'goals', statements: [goal] },
        ],
        related: [president, congress],
      },
      [founded, leads, goal],
    ),
    asked: { command: 'society', options: { name: 'NSKM' } },
  },
  'person card': {
    answer: found(
      president,
      { view: 'card', kind: 'person', show: 'everything', sections: [{ key: 'roles', statements: [holds] }], related: [society] },
      [holds],
    ),
    asked: { command: 'person', options: { name: 'Ada Example' } },
  },
  'event card': {
    answer: found(
      congress,
      {
        view: 'card',
        kind: 'event',
        show: 'summary',
        sections: [
          { key: 'dates', statements: [begins, ends] },
          { key: 'location', statements: [place] },
          { key: 'size', statements: [size] },
          { key: 'countries', statements: countries },
          { key: 'agreements', statements: [agreement] },
        ],
        related: [society],
      },
      [begins, ends, place, size, ...countries, agreement],
    ),
    asked: { command: 'event', options: { name: 'Harbourtown' }, shows: ['summary', 'countries', 'everything'] },
  },
  'event countries': {
    answer: found(
      congress,
      { view: 'card', kind: 'event', show: 'countries', sections: [{ key: 'countries', statements: countries }], related: [] },
      countries,
    ),
    asked: { command: 'event', options: { name: 'Harbourtown', show: 'countries' }, shows: ['summary', 'countries', 'everything'] },
  },
  'single value': {
    answer: found(society, { view: 'values', property: 'founding', count: null }, [founded]),
    asked: { command: 'ask', options: { question: 'when was NSKM founded' } },
  },
  'several values': {
    answer: found(congress, { view: 'values', property: 'country', count: 3 }, countries),
    asked: { command: 'ask', options: { question: 'how many countries came to Harbourtown' } },
  },
  verdict: {
    answer: found(society, { view: 'verdict', property: 'leader', verdict: 'yes', about: 'Ada Example leads NSKM' }, [leads]),
    asked: { command: 'ask', options: { question: 'does Ada Example lead NSKM' } },
  },
  comparison: {
    answer: found(
      null,
      {
        view: 'comparison',
        property: 'founding',
        rows: [
          { entity: refTo(society), statements: [founded] },
          { entity: refTo(namesake), statements: [] },
        ],
      },
      [founded],
    ),
    asked: { command: 'ask', options: { question: 'is NSKM older than the school' } },
  },
  parts: {
    answer: found(
      society,
      {
        view: 'parts',
        parts: [
          { asked: 'when was NSKM founded?', entity: refTo(society), property: 'founding', statements: [founded], disagree: false },
          { asked: 'what is NSKM’s vision?', entity: refTo(society), property: 'vision', statements: [], disagree: false },
        ],
      },
      [founded],
    ),
    asked: { command: 'ask', options: { question: 'when was NSKM founded and what is its vision' } },
  },
  passages: {
    answer: found(
      null,
      { view: 'passages', query: 'makers', page: 0, total: 7 },
      [],
      [
        hit({ document: digest.id, line: 3, text: 'Over 900 makers came.', heading: 'The congress' }, 'makers'),
        hit({ document: page.id, line: 3, text: 'Ada Example, president of the society since 2015, opened the hall.' }),
      ],
    ),
    asked: { command: 'search', options: { text: 'makers' } },
  },
  disagree: {
    answer: { kind: 'disagree', subject: society, property: 'leader', sides: [[leads], [led]], statements: [leads, led] },
    asked: {},
  },
  'which one': {
    answer: {
      kind: 'which-one',
      asked: 'NSKM',
      candidates: [
        { entity: society, matched: 'NSKM' },
        { entity: namesake, matched: 'NSKM' },
      ],
    },
    asked: {},
  },
  'unknown name': {
    answer: {
      kind: 'not-in-documents',
      ...nothing,
      asked: 'Nobody',
      subject: null,
      why: 'unknown-name',
      nearestNames: [society, president],
    },
    asked: { options: { leads: 'Nobody' } },
  },
  'not stated': {
    answer: {
      kind: 'not-in-documents',
      ...nothing,
      property: 'leader',
      why: 'not-stated',
      nearest: [founded],
      suggestions: [{ command: 'society', option: 'name', value: 'NSKM' }],
    },
    asked: {},
  },
  'later than the documents': {
    answer: { kind: 'not-in-documents', ...nothing, property: 'leader', why: 'later-than-documents', nearest: [leads] },
    asked: { command: 'ask', options: { question: 'who leads NSKM now' } },
  },
  'no term covers': {
    answer: { kind: 'not-in-documents', ...nothing, property: 'leader', why: 'no-term-covers', nearest: [leads, led] },
    asked: {},
  },
  'no passage': {
    answer: {
      kind: 'not-in-documents',
      ...nothing,
      asked: 'purple makers',
      subject: null,
      why: 'no-passage',
      nearestPassages: [hit({ document: digest.id, line: 3, text: 'Over 900 makers came.' }, 'makers')],
    },
    asked: { command: 'search', options: { text: 'purple makers' } },
  },
  'nothing named': {
    answer: { kind: 'not-in-documents', ...nothing, asked: '', subject: null, why: 'nothing-named' },
    asked: { command: 'look-up', options: {} },
  },
  'nothing dated': {
    answer: { kind: 'not-in-documents', ...nothing, asked: '2020/..', why: 'nothing-dated', nearest: [leads] },
    asked: { command: 'timeline', options: { about: 'NSKM', from: '2020' } },
  },
  'unreadable date': {
    answer: { kind: 'not-in-documents', ...nothing, asked: 'soonish', subject: null, why: 'unreadable-date' },
    asked: { command: 'timeline', options: { from: 'soonish' } },
  },
  clinical: {
    answer: { kind: 'out-of-scope', topic: 'clinical', societies: [society] },
    asked: { command: 'ask', options: { question: 'which dose' } },
  },
  'off topic': {
    answer: { kind: 'out-of-scope', topic: 'off-topic', societies: [] },
    asked: { command: 'ask', options: { question: 'write a poem' } },
  },
  documents: {
    answer: {
      kind: 'listing',
      list: {
        of: 'documents',
        rows: [row(digest.id, 8), row(page.id, 2), row(undated.id, 2)],
        version: knowledge.version,
        statements: 12,
        entities: { organization: 2, person: 2, event: 1 },
      },
      page: 0,
      statements: [],
      passages: [],
    },
    asked: { command: 'sources', options: {} },
  },
  help: {
    answer: {
      kind: 'listing',
      list: {
        of: 'help',
        rows: [
          { command: 'who', option: 'leads', example: 'NSKM' },
          { command: 'sources', option: null, example: null },
        ],
        searched,
        version: knowledge.version,
      },
      page: 0,
      statements: [],
      passages: [],
    },
    asked: { command: 'help', options: {} },
  },
  'list of entities': {
    answer: {
      kind: 'listing',
      list: { of: 'entities', property: 'founding', rows: [{ entity: refTo(society), statements: [founded] }] },
      page: 0,
      statements: [founded],
      passages: [],
    },
    asked: { command: 'ask', options: { question: 'societies founded before 2000' } },
  },
  mentioned: {
    answer: {
      kind: 'listing',
      list: {
        of: 'mentioned',
        rows: [
          { entity: refTo(society), statements: [leads, founded] },
          { entity: refTo(congress), statements: [begins, ends, place] },
          { entity: refTo(predecessor), statements: [] },
        ],
      },
      page: 0,
      statements: [leads, founded, begins, ends, place],
      passages: [],
    },
    asked: { command: 'look-up', options: {} },
  },
  timeline: {
    answer: {
      kind: 'listing',
      list: {
        of: 'timeline',
        about: society,
        from: '1990',
        to: '2020',
        rows: [
          { date: '1996', statement: founded },
          { date: '2015', statement: leads },
        ],
      },
      page: 0,
      statements: [founded, leads],
      passages: [],
    },
    asked: { command: 'timeline', options: { about: 'NSKM' } },
  },
};
