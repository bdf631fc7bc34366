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
  /** The sentence that tells of it. */
  readonly sentence: ReadSentence;
}

/** The office of a whole body that was told of last; null when none was, or the story has gone on to something else. */
export function officeInPlay(found: Found): OfficeInPlay | null {
  const { reading, sentence } = found;
  for (let at = sentence.index; at >= Math.max(0, sentence.index - FARTHEST); at--) {
    const one = reading.sentences[at];
    // the heading itself tells of an office: "Our president today"
    const over = one?.segment.kind === 'heading' && one.text.replace(/[:：]$/u, '') === sentence.segment.headings.at(-1);
    if (one === undefined || (!over && one.segment.headings.at(-1) !== sentence.segment.headings.at(-1))) break;
    const here = one === sentence;
    const told = lastOffice(one, here ? found.start : one.text.length, reading) ?? (here ? nextOffice(one, found) : null);
    if (told !== null) return told;
  }
  return null;
}

/** The office told of in the heading right above, or in a sentence that names the one who has it. */
export function inPlayOf(found: Found, holder: Thing): OfficeInPlay | null {
  const told = officeInPlay(found);
  if (told === null) return null;
  // "has presided over the society since 1996; he took over from Bo Sample"
  if (told.sentence === found.sentence)
    return told.phrase.roles.some((role) => 'implied' in role) && holder === found.thing('next', 'person') ? told : null;
  const named = told.sentence.mentions.some((m) => m.kind === 'person' && m.thing === holder);
  const over = told.sentence.segment.kind === 'heading' && !told.sentence.mentions.some((m) => m.kind === 'person');
  return named || over ? told : null;
}

/** Sentences that may stand between an office and those who held it after. */
const FARTHEST = 3;

function lastOffice(sentence: ReadSentence, before: number, reading: Found['reading']): OfficeInPlay | null {
  const phrase = officesOf(sentence).offices.findLast((p) => p.end <= before && isOfWhole(p));
  const verb = [...sentence.text.slice(0, before).matchAll(LEADS)].at(-1);
  if (verb !== undefined && (phrase === undefined || verb.index > phrase.end)) {
    const role = impliedRole(verb.groups?.['verb'] ?? verb.groups?.['seat'] ?? '');
    const end = verb.index + verb[0].length;
    const seat = verb.groups?.['seat'] !== undefined;
    const named = sentence.mentions.find((m): m is NamedMention => m.kind === 'org' && m.start >= end);
    const body =
      named !== undefined && (seat ? OF : THE).test(sentence.text.slice(end, named.start))
        ? named.thing
        : verb.groups?.['it'] === undefined && !seat
          ? null
          : pageBodyAt(sentence, verb.index, reading);
    if (role !== null && body !== null) return { phrase: impliedPhrase(role, sentence), body, sentence };
  }
  if (phrase === undefined) return null;
  const ours = phrase.owner !== null && /^(?:our|unser|notre)/u.test(phrase.owner) ? reading.body : null;
  return { phrase, body: phrase.body?.thing ?? ours ?? pageBodyAt(sentence, phrase.start, reading), sentence };
}

/** "Bo Sample followed (1962–1974); Cy Pattern was director then": the sentence names it further on. */
function nextOffice(sentence: ReadSentence, found: Found): OfficeInPlay | null {
  const phrase = officesOf(sentence).offices.find((p) => p.start >= found.end && isOfWhole(p));
  return phrase === undefined ? null : { phrase, body: phrase.body?.thing ?? pageBodyAt(sentence, phrase.start, found.reading), sentence };
}

function isOfWhole(phrase: OfficePhrase): boolean {
  return phrase.whole && phrase.title === null && phrase.called === null && phrase.lower === null && phrase.roles.some((role) => role.top);
}

const THE = /^(?:the|die|das|la|le|il|el|l['’])?\s?$/iu;
const OF = /^\s(?:of|der|des|de|du|della?|dell['’]|van)\s?(?:the|la|l['’]|los)?\s?$/iu;
const LEADS =
  /(?<![\p{L}])(?<verb>chaired|chairs|led|leads|headed|heads|directed|directs|presided|presides|ran|runs|leitete|leitet|présidait|préside|dirigeait|dirige|presiedette|presiede|presidió|preside)(?:\s(?:over|at))?\s(?<it>it|us)?(?![\p{L}])|(?<![\p{L}])(?<it>first)\sto\s(?<verb>preside|lead|chair|head)(?![\p{L}])|(?<![\p{L}])(?:the|her|his|den|dem|la|il)\s(?<seat>presidency|chairmanship|directorship|vorsitz|präsidentschaft|présidence|presidenza|presidencia)(?![\p{L}])/giu;
