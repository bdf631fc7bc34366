// Things of one page that are one under several names become one, once the whole page has been read: only then is it known which names
// the page has, and which of them could mean the same.

import { oneEvent } from './events/one-event.ts';
import { saidToBe } from './events/said-to-be.ts';
import type { Mention, ReadSentence, Thing } from './mention.ts';
import { translatedNames } from './names/translated-names.ts';
import { oneBody } from './organizations/one-body.ts';
import { markFormerNames, renamedBodies } from './organizations/renamed-bodies.ts';
import type { Register } from './register.ts';

/** Joins in the register, and gives the sentences with every mention of a joined thing speaking of the one that stays. */
export function joinThings(register: Register, sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  const translated = join(register, translatedNames(sentences), sentences);
  const whole = join(register, oneBody(register.things(), translated), translated);
  const changes = renamedBodies(register.things(), whole);
  const bodies = join(register, changes.stays, whole);
  markFormerNames(bodies, changes);
  const events = join(register, saidToBe(bodies), bodies);
  return join(register, oneEvent(register.things(), events), events);
}

function join(register: Register, stays: ReadonlyMap<Thing, Thing>, sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  if (stays.size === 0) return sentences;
  const last = (thing: Thing): Thing => {
    const next = stays.get(thing);
    return next === undefined ? thing : last(next);
  };
  const ends = new Map([...stays.keys()].map((thing) => [thing, last(thing)]));
  register.join(ends);
  return sentences.map((sentence) =>
    sentence.mentions.some((m) => 'thing' in m && ends.has(m.thing))
      ? { ...sentence, mentions: sentence.mentions.map((m): Mention => ('thing' in m ? { ...m, thing: ends.get(m.thing) ?? m.thing } : m)) }
      : sentence,
  );
}
