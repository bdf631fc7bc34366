// Questions about many things at once: "all societies founded before 2000", "congresses in 2024", "founding years of all societies",
// "which is older, A or B".

import type { Entity } from '../../domain/entity.ts';
import type { EntityKind, Predicate, Statement } from '../../domain/statement.ts';
import type { Answer, Property } from '../answer.ts';
import { type Days, daysOf, overlap } from '../chronology.ts';
import type { Desk } from '../desk.ts';
import { likeness, NEAR, type Word, wordsOf } from '../words.ts';
import type { Question } from './question.ts';

/** The listing that a set question asks for; null when the question is about one thing, or when nothing fits. */
export function answerSet(question: Question, desk: Desk): Answer | null {
  const kind = kindOfSet(question.text);
  if (kind === null) return null;
  const property: Property = question.property?.property ?? (kind === 'event' ? 'date' : kind === 'person' ? 'role' : 'founding');
  const predicates = predicatesOf(question, kind);
  const bound = boundOf(question.text);
  const days = bound === null && question.time?.kind === 'date' ? question.time.days : null;
  const content = question.content.filter((w) => !/^\d{4}$/u.test(w.plain) && !SET_WORDS.has(w.plain));
  const rows: { entity: Entity; statements: Statement[] }[] = [];
  for (const entity of desk.knowledge.entities.filter((e) => e.kind === kind)) {
    const about = (desk.knowledge.statementsAbout.get(entity.id) ?? []).filter((s) => s.rank !== 'deprecated');
    const statements = about.filter((s) => predicates.includes(s.predicate));
    if (statements.length === 0) continue;
    const dated = statements.filter((s) => fitsTime(s, bound, days));
    if ((bound !== null || days !== null) && dated.length === 0) continue;
    // every word left over ("in Kenya") must be stated of the thing
    const wide = about.filter((s) => WHERE_AND_WHAT.has(s.predicate));
    const words = [...entity.names.map((n) => n.text), ...wide.map((s) => s.value)].join(' ');
    if (!content.every((w) => says(w, words))) continue;
    rows.push({
      entity,
      statements: dedupe(bound !== null || days !== null ? [...dated, ...statements.filter((s) => !dated.includes(s))] : statements),
    });
  }
  if (rows.length === 0) return null;
  rows.sort((a, b) => first(a.statements).localeCompare(first(b.statements)) || (a.entity.name < b.entity.name ? -1 : 1));
  desk.explain(`a set of ${kind}s: ${rows.length} of them state ${predicates.join(', ')}`);
  return {
    kind: 'listing',
    list: {
      of: 'entities',
      property,
      rows: rows.map(({ entity, statements }) => ({ entity: { id: entity.id, kind: entity.kind, name: entity.name }, statements })),
    },
    page: desk.page,
    statements: rows.flatMap((r) => r.statements),
    passages: [],
  };
}

/** The two or more named things beside each other, for "older", "larger", "more members"; null when the question compares nothing. */
export function answerComparison(question: Question, desk: Desk): Answer | null {
  const things = [...new Set(question.things)];
  const asked = COMPARATIVES.find(([words]) => words.test(question.text));
  if (things.length < 2 || asked === undefined) return null;
  const [, property, predicates] = asked;
  const rows = things.map((entity) => ({
    entity: { id: entity.id, kind: entity.kind, name: entity.name },
    statements: dedupe(
      (desk.knowledge.statementsAbout.get(entity.id) ?? []).filter((s) => predicates.includes(s.predicate) && s.rank !== 'deprecated'),
    ),
  }));
  // one side alone compares nothing
  if (rows.some((row) => row.statements.length === 0)) return null;
  return {
    kind: 'found',
    subject: null,
    shape: { view: 'comparison', property, rows },
    statements: rows.flatMap((r) => r.statements),
    passages: [],
  };
}

const COMPARATIVES: readonly (readonly [RegExp, Property, readonly Predicate[]])[] = [
  [
    /(?<!\p{L})(?:older|oldest|younger|youngest|founded (?:first|earlier|later)|founding years?|älter|jünger|plus (?:ancien|vieille|vieux|jeune)\p{L}*|ouder|jonger|más antigu\p{L}+|старше|моложе)(?!\p{L})/iu,
    'founding',
    ['foundingDate'],
  ],
  [
    /(?<!\p{L})(?:(?:more|fewer|most) members|larger|bigger|largest|mehr mitglieder|größer|plus de membres|meer leden|больше)(?!\p{L})/iu,
    'memberCount',
    ['memberCount'],
  ],
  [/(?<!\p{L})(?:more (?:people|participants|delegates|visitors)|better attended|mehr teilnehmer)(?!\p{L})/iu, 'size', ['attendance']],
  [/(?<!\p{L})(?:compare|earlier|later|came first|first)(?!\p{L})/iu, 'date', ['startDate', 'foundingDate']],
];

function kindOfSet(text: string): EntityKind | null {
  const plural = SET_NOUNS.find(([words]) => words.test(text));
  if (plural === undefined) return null;
  return /(?<!\p{L})(?:all|every|each|list|which|what|how many|show|name the|alle|welche|tous|toutes|quel\p{L}*|welke|todas|todos|qué|все|какие)(?!\p{L})/iu.test(
    text,
  )
    ? plural[1]
    : null;
}

const SET_NOUNS: readonly (readonly [RegExp, EntityKind])[] = [
  [
    /(?<!\p{L})(?:societies|organi[sz]ations|associations|hospitals|foundations|gesellschaften|sociétés|associations|verenigingen|sociedades|asociaciones|общества|организации)(?!\p{L})/iu,
    'organization',
  ],
  [
    /(?<!\p{L})(?:congresses|conferences|events|meetings|symposia|workshops were held|kongresse|tagungen|congrès|congressen|congresos|конгрессы|конференции|события)(?!\p{L})/iu,
    'event',
  ],
];

const SET_WORDS: ReadonlySet<string> = new Set(
  'before after since earlier later than prior until between founding founded years vor nach avant apres voor na antes despues do posle'.split(
    ' ',
  ),
);

function predicatesOf(question: Question, kind: EntityKind): readonly Predicate[] {
  if (question.property !== null && question.property.predicates.length > 0 && question.property.property !== 'country')
    return question.property.predicates;
  return kind === 'event'
    ? ['startDate', 'endDate', 'location']
    : kind === 'person'
      ? ['role']
      : ['foundingDate', 'location', 'description', 'name'];
}

interface Bound {
  readonly side: 'before' | 'after';
  readonly year: string;
}

function boundOf(text: string): Bound | null {
  const match =
    /(?<!\p{L})(?<side>before|prior to|earlier than|until|after|later than|since|vor|nach|seit|avant|après|depuis|voor|na|sinds|antes de|después de|desde|до|после|с) (?<year>(?:1[89]|20)\d\d)(?!\d)/iu.exec(
      text,
    );
  const { side, year } = match?.groups ?? {};
  if (side === undefined || year === undefined) return null;
  return { side: /^(?:before|prior|earlier|until|vor|avant|voor|antes|до)/iu.test(side) ? 'before' : 'after', year };
}

function fitsTime(statement: Statement, bound: Bound | null, days: Days | null): boolean {
  const own = daysOf(statement.value);
  if (own === null) return false;
  if (bound !== null)
    return bound.side === 'before' ? own.to < `${bound.year}-01-01` : own.from > `${bound.year}-12-31` || own.from >= `${bound.year}-01-01`;
  return days === null || overlap(own, days);
}

function says(word: Word, text: string): boolean {
  return wordsOf(text).some((known) => likeness(word, known) >= NEAR);
}

function first(statements: readonly Statement[]): string {
  return statements[0]?.value ?? '';
}

function dedupe(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter((s) => {
    const key = `${s.predicate}|${s.value.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const WHERE_AND_WHAT: ReadonlySet<Predicate> = new Set<Predicate>([
  'location',
  'description',
  'goal',
  'theme',
  'organizer',
  'affiliate',
  'topic',
]);
