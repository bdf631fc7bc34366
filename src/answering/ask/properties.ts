// Which property a question asks for, and which statements of a thing answer it.

import type { Entity } from '../../domain/entity.ts';
import type { EntityKind, Predicate } from '../../domain/statement.ts';
import { PROPERTY_ROWS, type PredicateGroup, type PropertyRow } from './property-table.ts';

/** [start, end) in the text. */
export type Span = readonly [number, number];

export interface AskedProperty extends Omit<PropertyRow, 'words'> {
  /** The words that asked for it. */
  readonly spans: readonly Span[];
}

/** The property that the text asks for; null when its words name none. The more particular one wins. */
export function propertyAsked(text: string): AskedProperty | null {
  for (const { words, ...row } of PROPERTY_ROWS) {
    // Where words stand is worth finding out only where they do.
    if (text.search(words) === -1) continue;
    const spans = spansOf(text, words);
    if (spans.length > 0) return { ...row, spans };
  }
  return null;
}

/** What answers the property of this thing, in groups: of its own kind, else (a society's congress, its people) of those beside it. */
export function predicatesFor(property: AskedProperty, thing: Entity): readonly PredicateGroup[] {
  return property.predicates[thing.kind] ?? [allPredicates(property)];
}

export function allPredicates(property: AskedProperty): readonly Predicate[] {
  return [...new Set(Object.values(property.predicates).flat(2))];
}

/** The kinds of thing that have the property, the likeliest first; empty where any may. */
export function kindsFor(property: AskedProperty | null): readonly EntityKind[] {
  return property === null ? [] : KINDS.filter((kind) => property.predicates[kind] !== undefined);
}

const KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];

/** Every stretch that asks; what stands in the gap of a longer one is looked at by itself. */
function spansOf(text: string, words: RegExp): readonly Span[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const gaps = (match.indices ?? []).slice(1).filter((gap) => gap !== undefined);
    const within = gaps.flatMap(([start, end]) =>
      spansOf(text.slice(start, end), words).map(([from, to]): Span => [start + from, start + to]),
    );
    return [...withoutGaps(match, gaps), ...within];
  });
}

function withoutGaps(match: RegExpExecArray, gaps: readonly Span[]): readonly Span[] {
  const end = match.index + match[0].length;
  const starts = [match.index, ...gaps.map(([, gapEnd]) => gapEnd)];
  const ends = [...gaps.map(([gapStart]) => gapStart), end];
  return starts.flatMap((start, at): readonly Span[] => {
    const stop = ends[at] ?? end;
    return stop > start ? [[start, stop]] : [];
  });
}
