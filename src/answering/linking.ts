// From the words of a question to the one thing they mean. A thing is meant when every word that tells it apart is explained by its names
// or by what the documents state about it; one unexplained word ("2026", "Europe", "cardiology") and it is another thing.

import { LRUCache } from 'lru-cache';
import type { Entity } from '../domain/entity.ts';
import type { EntityKind, Predicate } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { type Candidate, MOST_CANDIDATES } from './answer.ts';
import { type AskedText, isNoun, readAsked } from './asked-text.ts';
import { better, closest } from './closest-matches.ts';
import type { Desk } from './desk.ts';
import { NEAR } from './likeness.ts';
import { candidatesFor } from './linking-candidates.ts';
import { compare, type Match, matchAll, matchMarks, matchNames } from './match.ts';
import { namedSpans } from './named-spans.ts';
import { perSnapshot } from './per-snapshot.ts';
import { type Clue, type Profiles, profilesOf } from './profiles.ts';
import { isFrameWord } from './vocabulary.ts';

export type Link =
  | {
      readonly kind: 'one';
      readonly entity: Entity;
      /** The words that the thing does not explain: articles, question words, offices, properties asked for. */
      readonly rest: string;
      /** What explained the words, names left out: the unit or the place that was asked for. */
      readonly clues: readonly Clue[];
      /** Predicates that the rest points at: the property that was asked for. */
      readonly asks: readonly Predicate[];
      /** Some word is of its name, or of what may stand for a name; else it is described alone. */
      readonly named: boolean;
    }
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none'; readonly nearest: readonly Entity[] };

const MOST_NEAREST = 5;

/** The thing that the text means, by its id, by a name in any form, or by a description. */
export function linkEntity(text: string, kinds: readonly EntityKind[], desk: Desk): Link {
  const before = linksOf(desk.knowledge);
  const key = `${kinds.join(' ')}|${text}`;
  const known = before.get(key) ?? linkNow(text, kinds, desk);
  before.set(key, known);
  for (const line of known.explained) desk.explain(line);
  return known.link;
}

/** One question is linked by several of those that may answer it. */
const linksOf = perSnapshot((_: KnowledgeBase) => new LRUCache<string, Linked>({ max: TEXTS_KEPT }));
/** A question and its parts, each a few hundred bytes. */
const TEXTS_KEPT = 500;

interface Linked {
  readonly link: Link;
  readonly explained: readonly string[];
}

function linkNow(text: string, kinds: readonly EntityKind[], desk: Desk): Linked {
  const explained: string[] = [];
  return { link: linkWords(text, kinds, { ...desk, explain: (line) => explained.push(line) }), explained };
}

function linkWords(text: string, kinds: readonly EntityKind[], desk: Desk): Link {
  const chosen = desk.knowledge.entityById.get(text.trim());
  if (chosen !== undefined && kinds.includes(chosen.kind))
    return { kind: 'one', entity: chosen, rest: '', clues: [], asks: [], named: true };
  const profiles = profilesOf(desk.knowledge);
  const asked = readAsked(text, profiles);
  if (asked.content.length === 0) return noneOf(() => nearestOf(text, kinds, [], desk));
  desk.explain(`words that tell it apart: ${asked.content.map((word) => word.text).join(', ')}`);
  const { close, looked } = closest(asked, candidatesFor(asked, kinds, profiles));
  const [best] = close;
  if (best === undefined)
    return noneOf(() => nearestOf(text, kinds, [...elsewhere(asked, kinds, profiles), ...looked.toSorted(better)], desk));
  for (const one of close) desk.explain(`${one.profile.entity.name} (${one.score.toFixed(2)}): ${reasonsOf(one)}`);
  return close.length > 1 ? { kind: 'several', candidates: close.slice(0, MOST_CANDIDATES).map(toCandidate) } : toLink(best, asked);
}

/** The nearest are looked for when they are asked for: most callers only want to know that there is none. */
function noneOf(find: () => readonly Entity[]): Link {
  let nearest: readonly Entity[] | null = null;
  return {
    kind: 'none',
    get nearest() {
      nearest ??= find();
      return nearest;
    },
  };
}

/** Things of other kinds that the text does mean. */
function elsewhere(asked: AskedText, kinds: readonly EntityKind[], profiles: Profiles): readonly Match[] {
  const others = ALL_KINDS.filter((kind) => !kinds.includes(kind));
  return [...candidatesFor(asked, others, profiles)]
    .flat()
    .map((profile) => matchAll(asked, matchMarks(asked, matchNames(asked, profile))))
    .filter((one) => one.accepted)
    .toSorted(better);
}

function reasonsOf({ explained }: Match): string {
  return explained.map(({ word, clue, strength }) => `${word.text} by ${clue?.kind ?? 'what it is'} ${strength.toFixed(2)}`).join(', ');
}

function toCandidate({ profile, name }: Match): Candidate {
  const matched = profile.entity.names.find((_, at) => profile.clues[at] === name)?.text ?? null;
  return { entity: profile.entity, matched: matched === profile.entity.name ? null : matched };
}

function toLink(best: Match, asked: AskedText): Link {
  const clues = [...new Set(best.explained.flatMap(({ clue }) => (clue === null || clue.kind === 'name' ? [] : [clue])))];
  const used = new Set(best.explained.filter(({ strength }) => strength > 0).map(({ word }) => word));
  const inName = compare(asked.words, best.name?.words ?? [], false);
  const rest = asked.words.filter((word, at) => !used.has(word) && ((inName.strengths[at] ?? 0) < NEAR || isFrameWord(word.plain)));
  const opened = new Set(clues.flatMap(({ predicates }) => predicates));
  const asks = asked.pointers.filter(
    ({ word, predicates }) => rest.includes(word) && !predicates.some((predicate) => opened.has(predicate)),
  );
  return {
    kind: 'one',
    entity: best.profile.entity,
    rest: rest.map((word) => word.text).join(' '),
    clues,
    asks: asks.flatMap(({ predicates }) => predicates),
    named: best.explained.some(({ clue }) => clue?.kind === 'name' || clue?.kind === 'mark'),
  };
}

/** Names that a reader may have meant: those that the text gives beside other words, those that share most with the text, then those spelled most like it. */
function nearestOf(text: string, kinds: readonly EntityKind[], partly: readonly Match[], desk: Desk): readonly Entity[] {
  const named = partly.filter(({ explained }) =>
    explained.some(({ strength, clue, word }) => strength >= NEAR && clue !== null && !isNoun(word)),
  );
  const given = namedSpans(text, ALL_KINDS, desk).flatMap((span) =>
    /\p{Lu}/u.test(text.slice(span.start, span.end)) ? span.entities.slice(0, 1) : [],
  );
  const spelled = desk.search.names(text, [...new Set([...kinds, ...ALL_KINDS])], MOST_NEAREST).map(({ entity }) => entity);
  return [...new Set([...given, ...named.map(({ profile }) => profile.entity), ...spelled])].slice(0, MOST_NEAREST);
}

const ALL_KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];
