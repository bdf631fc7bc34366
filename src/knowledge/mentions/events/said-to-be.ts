// Events that the text says are one: "CLAYCON 2018 is the yearly congress of the Example Society", "Claycon, the annual meeting of ES, …".
// The short name and the full one; two names that both tell a number or a year of their own stay two where these differ.

import type { NamedMention, ReadSentence, Thing } from '../mention.ts';
import { wordsOf } from '../names/words.ts';
import { yearInName } from './event-names.ts';
import { numberOf } from './series.ts';

/** The full name's event → the one under its short name. */
export function saidToBe(sentences: readonly ReadSentence[]): ReadonlyMap<Thing, Thing> {
  const stays = new Map<Thing, Thing>();
  for (const { text, mentions } of sentences) {
    const named = mentions.filter((m): m is NamedMention => m.kind === 'event' && !m.pronoun);
    for (const [at, short] of named.entries()) {
      const full = named[at + 1];
      if (full === undefined || full.thing === short.thing || !isShort(short.text)) continue;
      if (!IS.test(text.slice(short.end, full.start)) || differ(short.thing, full.thing)) continue;
      if (stays.has(full.thing) || stays.has(short.thing) || [...stays.values()].includes(full.thing)) continue;
      stays.set(full.thing, short.thing);
    }
  }
  return stays;
}

/** One word, with a year or without. */
function isShort(name: string): boolean {
  return wordsOf(name.replace(/\s(?:19|20)\d\d$/u, '')).length === 1;
}

function differ(a: Thing, b: Thing): boolean {
  const [x, y] = [yearInName(a), yearInName(b)];
  const [n, m] = [numberOf(a), numberOf(b)];
  return (x !== null && y !== null && x !== y) || (n !== null && m !== null && n !== m);
}

/** The days may stand between: "Claycon (25-28 October) is the annual meeting of …". */
const IS =
  /^(?:\s\([^()]{1,60}\))?(?:,\s|\s(?:is|was|will be|ist|war|est|è|es|это)\s)(?:the\s|our\s|its\s|die\s|der\s|das\s|le\s|la\s|il\s|el\s|l['’])$/iu;
