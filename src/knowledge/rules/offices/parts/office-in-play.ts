// The office that a text is telling of at a place in it, though the sentence there does not name it again: "Ada Example chaired it first. Bo
// Sample followed." Only under one heading, and only a few sentences back, or ahead in the same sentence.

import type { NamedMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import { type OfficePhrase, officesOf } from '../../engine/office-phrase.ts';
import type { Found } from '../../engine/rule.ts';
import { pageBodyAt } from './office-body.ts';
import { impliedPhrase, impliedRole } from './presidency.ts';

export interface OfficeInPlay {
  readonly phrase: OfficePhrase;
  readonly body: Thing | null;
}

/** The office of a whole body that was told of last; null when none was, or the story has gone on to something else. */
export function officeInPlay(found: Found): OfficeInPlay | null {
  const { reading, sentence } = found;
  for (let at = sentence.index; at >= Math.max(0, sentence.index - FARTHEST); at--) {
    const one = reading.sentences[at];
    if (one === undefined || one.segment.headings.at(-1) !== sentence.segment.headings.at(-1)) break;
    const here = one === sentence;
    const told = lastOffice(one, here ? found.start : one.text.length, reading) ?? (here ? nextOffice(one, found) : null);
    if (told !== null) return told;
  }
  return null;
}

/** Sentences that may stand between an office and those who held it after. */
const FARTHEST = 3;

function lastOffice(sentence: ReadSentence, before: number, reading: Found['reading']): OfficeInPlay | null {
  const phrase = officesOf(sentence).offices.findLast((p) => p.end <= before && isOfWhole(p));
  const verb = [...sentence.text.slice(0, before).matchAll(LEADS)].at(-1);
  if (verb !== undefined && (phrase === undefined || verb.index > phrase.end)) {
    const role = impliedRole(verb.groups?.['verb'] ?? '');
    const end = verb.index + verb[0].length;
    const named = sentence.mentions.find((m): m is NamedMention => m.kind === 'org' && m.start >= end);
    const body =
      named !== undefined && /^(?:the|die|das|la|le|il|el|l['’])?\s?$/iu.test(sentence.text.slice(end, named.start))
        ? named.thing
        : verb.groups?.['it'] === undefined
          ? null
          : pageBodyAt(sentence, verb.index, reading);
    if (role !== null && body !== null) return { phrase: impliedPhrase(role, sentence), body };
  }
  if (phrase === undefined) return null;
  return { phrase, body: phrase.body?.thing ?? pageBodyAt(sentence, phrase.start, reading) };
}

/** "Bo Sample followed (1991–2008); Cy Pattern is director since 2008": the sentence names it further on. */
function nextOffice(sentence: ReadSentence, found: Found): OfficeInPlay | null {
  const phrase = officesOf(sentence).offices.find((p) => p.start >= found.end && isOfWhole(p));
  return phrase === undefined ? null : { phrase, body: phrase.body?.thing ?? pageBodyAt(sentence, phrase.start, found.reading) };
}

function isOfWhole(phrase: OfficePhrase): boolean {
  return phrase.whole && phrase.title === null && phrase.called === null && phrase.lower === null && phrase.roles.some((role) => role.top);
}

const LEADS =
  /(?<![\p{L}])(?<verb>chaired|chairs|led|leads|headed|heads|directed|directs|presided|presides|ran|runs|leitete|leitet|présidait|préside|dirigeait|dirige|presiedette|presiede|presidió|preside)(?:\s(?:over|at))?\s(?<it>it|us)?(?![\p{L}])|(?<![\p{L}])(?<it>first)\sto\s(?<verb>preside|lead|chair|head)(?![\p{L}])/giu;
