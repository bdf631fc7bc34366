// Two things beside each other: "which is older, A or B", "does A have more members than B".

import type { Entity } from '../../domain/entity.ts';
import type { EntityKind, Predicate, Statement } from '../../domain/statement.ts';
import { notStated } from '../absence.ts';
import type { Answer, Property } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { linkEntity } from '../linking.ts';
import { distinct, foundVerdict } from './answers.ts';
import type { Question } from './question.ts';
import { wholeWords } from './whole-words.ts';

interface Comparative {
  readonly words: RegExp;
  readonly property: Property;
  readonly predicates: readonly Predicate[];
  readonly kinds: readonly EntityKind[];
}

/** The things with what is stated of each; the refusal where one of them has nothing; null where the question compares nothing. */
export function answerComparison(question: Question, desk: Desk): Answer | null {
  const asked = COMPARATIVES.find(({ words }) => words.test(question.text));
  if (asked === undefined) return null;
  const things = thingsCompared(question, asked.kinds, desk);
  if (things.length < 2) return null;
  const rows = things.map((entity) => ({ entity, statements: statedOf(entity, asked.predicates, desk) }));
  const missing = rows.find(({ statements }) => statements.length === 0);
  if (missing !== undefined) {
    const others = rows.flatMap(({ statements }) => statements);
    return notStated(question.text, missing.entity, asked.property, 'not-stated', others, 'ask', desk);
  }
  const verdict = question.form === 'yes-no' ? verdictOn(rows, asked, question.text) : null;
  const [first] = things;
  if (verdict !== null && first !== undefined)
    return foundVerdict(
      verdict,
      first,
      asked.property,
      question.text,
      rows.flatMap(({ statements }) => statements),
    );
  desk.explain(`compared: ${things.map(({ name }) => name).join(', ')} by ${asked.predicates.join(', ')}`);
  return {
    kind: 'found',
    subject: null,
    shape: {
      view: 'comparison',
      property: asked.property,
      rows: rows.map(({ entity: { id, kind, name }, statements }) => ({ entity: { id, kind, name }, statements })),
    },
    statements: rows.flatMap(({ statements }) => statements),
    passages: [],
  };
}

/** "Is A older than B": by the years or the numbers stated; null where a bound or a contradiction leaves it open. */
function verdictOn(
  rows: readonly { readonly statements: readonly Statement[] }[],
  { property }: Comparative,
  text: string,
): 'yes' | 'no' | null {
  const [first, second, ...others] = rows.map(({ statements }) => measureOf(statements, property));
  if (first == null || second == null || others.length > 0 || !/(?<!\p{L})(?:than|before|after|als|que|dan|чем)(?!\p{L})/iu.test(text))
    return null;
  const more = MORE.test(text);
  if (!more && !LESS.test(text)) return null;
  if (first === second) return 'no';
  return first > second === more ? 'yes' : 'no';
}

function measureOf(statements: readonly Statement[], property: Property): number | null {
  const values = [...new Set(statements.map(({ value }) => value))];
  const [value] = values;
  if (value === undefined || values.length > 1) return null;
  if (property === 'founding' || property === 'date') return Number(/^\d{4}/u.exec(value)?.[0] ?? Number.NaN) || null;
  return /^\d[\d,. ]*$/u.test(value) ? Number(value.replace(/[^\d]/gu, '')) : null;
}

/** The first has the later year, or the larger number. */
const MORE =
  /(?<!\p{L})(?:younger|newer|later|after|more|larger|bigger|jünger|später|größer|mehr|plus (?:jeune|grande?|de)|jonger|groter|más (?:joven|grande)|моложе|больше|позже)(?!\p{L})/iu;
const LESS =
  /(?<!\p{L})(?:older|earlier|before|fewer|smaller|less|älter|früher|kleiner|weniger|plus (?:ancien\p{L}*|vieille|vieux)|ouder|kleiner|más antigu\p{L}+|старше|раньше|меньше)(?!\p{L})/iu;

/** Those named; where fewer than two are, each side of "or" and "than" is looked up by itself. */
function thingsCompared({ text, things }: Question, kinds: readonly EntityKind[], desk: Desk): readonly Entity[] {
  const named = [...new Set(things)].filter(({ kind }) => kinds.includes(kind));
  if (named.length > 1) return named;
  const sides = text.replace(/[?!.]+$/u, '').split(BETWEEN);
  if (sides.length < 2) return named;
  const linked = sides.flatMap((side) => {
    const named = side.replace(COMPARING, ' ').trim();
    // "the Belgian one": the noun stands on the other side
    const link = [named, `${named} ${kinds.includes('event') ? 'congress' : 'society'}`]
      .map((said) => linkEntity(said, kinds, desk))
      .find(({ kind }) => kind === 'one');
    return named !== '' && link?.kind === 'one' ? [link.entity] : [];
  });
  return [...new Set(linked)];
}

function statedOf(entity: Entity, predicates: readonly Predicate[], desk: Desk): readonly Statement[] {
  const about = (desk.knowledge.statementsAbout.get(entity.id) ?? []).filter(({ rank }) => rank !== 'deprecated');
  const [first] = predicates.filter((predicate) => about.some((one) => one.predicate === predicate));
  return distinct(about.filter(({ predicate }) => predicate === first));
}

const BETWEEN = /(?:,\s*(?:the\s+)?|\s+)(?:or|than|oder|als|ou|dan|или|чем|vs\.?|versus)\s+|,\s+(?=\p{Lu})/iu;

const COMPARING =
  /(?<!\p{L})(?:which|who|what|is|are|was|were|did|does|has|have|had|the|one|society|organi[sz]ation|came|been|around|longer|longest|history|founded|established|held|took place|compare[ds]?|first|earlier|later|older|oldest|younger|youngest|bigger|larger|largest|more|most|fewer|members|people|participants|delegates|welche|ist|war|älter|jünger|größer|laquelle|quelle|est|plus|ancienne?|welke|ouder|jonger)(?!\p{L})/giu;

const ORGANIZATIONS: readonly EntityKind[] = ['organization'];
const EVENTS: readonly EntityKind[] = ['event'];

const COMPARATIVES: readonly Comparative[] = [
  {
    words: wholeWords(
      '(?:which|what) (?:\\p{L}+ )?(?:society|association|organi[sz]ation|body|foundation) (?:came|was there|existed|started|began|is) (?:first|earlier|older)',
    ),
    property: 'founding',
    predicates: ['foundingDate'],
    kinds: ORGANIZATIONS,
  },
  {
    words: wholeWords(
      'older|younger|(?:been around|existed|been there|around) (?:for )?(?:longer|longest)|longer (?:history|standing)|years? (?:(?:lie|lay|are|were|passed|is|was)(?: there)? )?between the (?:founding|foundation|creation|establishment)|founded (?:first|earlier|later|before|after)(?! \\d)|(?:established|set up|created) (?:first|earlier|later|before|after)(?! \\d)|älter|jünger|plus (?:ancien|vieille|vieux|jeune)\\p{L}*|ouder|jonger|más (?:antigu\\p{L}+|joven)|старше|моложе',
    ),
    property: 'founding',
    predicates: ['foundingDate'],
    kinds: ORGANIZATIONS,
  },
  {
    words: wholeWords('(?:more|fewer|most) members|mehr mitglieder|plus de membres|meer leden|más miembros|больше членов'),
    property: 'memberCount',
    predicates: ['memberCount'],
    kinds: ORGANIZATIONS,
  },
  {
    words: wholeWords(
      '(?:more|fewer) (?:people|participants|delegates|visitors|attendees|guests)|better attended|mehr teilnehmer|plus de participants|meer deelnemers|más participantes|больше участников',
    ),
    property: 'size',
    predicates: ['attendance'],
    kinds: EVENTS,
  },
  {
    words: wholeWords('larger|bigger|größer|plus grande?|groter|más grande|крупнее'),
    property: 'memberCount',
    predicates: ['memberCount', 'attendance'],
    kinds: ['organization', 'event'],
  },
  {
    words: wholeWords(
      '(?:came|took place|was held|was|is|existed|started|began)(?: there)? (?:first|earlier|later)|fand (?:zuerst|früher|später)|(?:was|were) (?:first|earlier)',
    ),
    property: 'date',
    predicates: ['startDate'],
    kinds: EVENTS,
  },
  {
    words: wholeWords('compare|comparison|difference between|vergleiche?|comparer|vergelijk|comparar|сравни'),
    property: 'founding',
    predicates: ['foundingDate', 'startDate'],
    kinds: ['organization', 'event'],
  },
];
