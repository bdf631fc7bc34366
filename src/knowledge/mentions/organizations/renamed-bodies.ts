// Bodies that took another name: "the Old League of Clay, now the Union of Examples", "founded in 1970 as the Old League of Clay". They are
// one body with a former name. A body that another grew out of, or that merged with others, stays another.

import type { Mention, ReadSentence, Thing } from '../mention.ts';
import { FORMER_NAME_BEHIND, type NameChange, NEW_NAME_BEHIND, SELF_CALLED } from './renaming-words.ts';

export interface NameChanges {
  /** The body under its old name → the same under its new one. */
  readonly stays: ReadonlyMap<Thing, Thing>;
  /** Old names of bodies that the page calls by both names already. */
  readonly former: ReadonlyMap<Thing, string>;
}

/** `sentences` begin with the title. */
export function renamedBodies(things: readonly Thing[], sentences: readonly ReadSentence[]): NameChanges {
  const stays = new Map<Thing, Thing>();
  const former = new Map<Thing, string>();
  const add = (old: Named, now: Named): void => {
    if (old.thing === now.thing) former.set(now.thing, old.text);
    else if (!stays.has(old.thing) && !stays.has(now.thing) && ![...stays.values()].includes(old.thing)) stays.set(old.thing, now.thing);
  };
  for (const sentence of sentences) {
    const named = bodiesIn(sentence, things);
    for (const [at, one] of named.entries()) {
      const next = named[at + 1];
      if (next === undefined || next.pronoun || isOneOfMany(sentence.text, one, next)) continue;
      const between = sentence.text.slice(one.end, next.start);
      const behind = sentence.text.slice(next.end);
      if (/^['’]s?\s\p{L}/u.test(behind)) continue;
      if (fits(NEW_NAME_BEHIND, between, behind)) add(one, next);
      else if (fits(FORMER_NAME_BEHIND, between, behind) && !isCareer(sentence, one)) add(next, one);
    }
  }
  return { stays, former };
}

/** Marks the old names, and those by which the text says that a body went before: "CLAY, as it was called then". */
export function markFormerNames(sentences: readonly ReadSentence[], { stays, former }: NameChanges): void {
  for (const [old, now] of stays) for (const name of [...old.names, ...old.acronyms]) markFormer(now, name);
  for (const [thing, name] of former) markFormer(thing, name);
  for (const { text, mentions } of sentences)
    for (const m of mentions) if (m.kind === 'org' && !m.pronoun && SELF_CALLED.test(text.slice(m.end))) markFormer(m.thing, m.text);
}

/** A body is left with one name at least that is not a former one. */
function markFormer(thing: Thing, name: string): void {
  const former = thing.former ?? [];
  const known = [...thing.names, ...thing.acronyms];
  if (former.includes(name) || known.every((other) => other === name || former.includes(other))) return;
  thing.former = [...former, name];
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly thing: Thing;
  readonly pronoun: boolean;
}

/** The bodies of the sentence, each with its legal form and its acronym in brackets. */
function bodiesIn({ text, mentions }: ReadSentence, things: readonly Thing[]): readonly Named[] {
  const out: Named[] = [];
  for (const m of mentions) {
    const thing = m.kind === 'org' ? m.thing : m.kind === 'event' ? hostOf(m.text, things) : undefined;
    if (thing === undefined || thing.names.length === 0) continue;
    const last = out.at(-1);
    if (last !== undefined && last.thing === thing && /^\s?[([]\s?$/u.test(text.slice(last.end, m.start))) {
      out[out.length - 1] = { ...last, end: endOf(text, m) };
    } else out.push({ start: m.start, end: endOf(text, m), text: m.text, thing, pronoun: m.kind === 'org' && m.pronoun });
  }
  return out;
}

/** The body at the end of an event's name: "the third congress of the Old League of Clay". */
function hostOf(event: string, things: readonly Thing[]): Thing | undefined {
  return things.find(
    (thing) => thing.kind === 'organization' && thing.names.some((name) => /\s/u.test(name) && event.endsWith(` ${name}`)),
  );
}

function endOf(text: string, { end }: Mention): number {
  return end + (LEGAL_FORM.exec(text.slice(end))?.[0].length ?? 0);
}

function fits(changes: readonly NameChange[], between: string, behind: string): boolean {
  return changes.some((change) => change.between.test(between) && (change.behind === undefined || change.behind.test(behind)));
}

/** "A and B, now C", "A, now B and C": three and more are no change of name. */
function isOneOfMany(text: string, one: Named, next: Named): boolean {
  return (
    /(?:\p{L}|\)),?\s(?:and|und|et|e|y|и|en|&)\s(?:the\s|die\s|der\s|la\s|le\s|de\s)?$/iu.test(text.slice(0, one.start)) ||
    /^,?\s(?:and|und|et|e|y|и|en|&)\s(?:the\s|die\s|der\s|la\s|le\s|de\s)?\p{Lu}/u.test(text.slice(next.end))
  );
}

/** "Ada Example, Harbour Clinic, formerly Hill Clinic": the places where somebody worked. */
function isCareer({ mentions }: ReadSentence, one: Named): boolean {
  const before = mentions.filter((m) => m.end <= one.start).at(-1);
  return before?.kind === 'person';
}

const LEGAL_FORM =
  /^(?:\s(?:e\.?\s?V\.?|gGmbH|onlus|ODV|ETS|Inc\.?|Ltd\.?|CIO|a\.?s\.?b\.?l\.?|vzw))?(?:\s\(\p{Lu}[\p{L}\p{N}.&-]{1,11}\)|\s?[“”"»)])?/iu;
