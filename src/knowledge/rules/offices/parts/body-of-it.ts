// What "it" means where somebody leads it: the body named last, as far as nothing else that may be led stands beside it.

import type { NamedMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Found } from '../../engine/rule.ts';
import { pageBodyAt } from './office-body.ts';

/**
 * "it": the body named last in the sentence or in the one before, where the page may speak of it there; a registry, a programme or a ward in
 * either may be what is led instead.
 */
export function bodyOfIt(found: Found, before = found.start): Thing | null {
  const { sentence, reading } = found;
  const previous = reading.sentences[sentence.index - 1];
  const here = namedBefore(sentence, before);
  if (here.orgs.length > 0) return LED_THING.test(here.rest) ? null : (here.orgs.at(-1) ?? null);
  if (previous === undefined || LED_THING.test(here.rest)) return null;
  const there = namedBefore(previous, previous.text.length);
  const [only] = there.orgs;
  // "The institute was opened in 2011. Ada Example directs it."
  if (only !== undefined && there.opens && !LED_THING.test(there.rest) && there.orgs.every((org) => org === only)) return only;
  return there.orgs.length === 0 || LED_THING.test(there.rest) ? null : pageBodyAt(sentence, before, reading);
}

/** The bodies that a sentence names before a place in it, and its words without their names. */
function namedBefore(
  sentence: ReadSentence,
  before: number,
): { readonly orgs: readonly Thing[]; readonly rest: string; readonly opens: boolean } {
  let rest = sentence.text.slice(0, before);
  const named = sentence.mentions.filter((m): m is NamedMention => m.kind === 'org' && m.end <= before);
  for (const m of named.toReversed()) rest = `${rest.slice(0, m.start)}…${rest.slice(m.end)}`;
  const first = sentence.mentions.find((m) => m.kind === 'org' || m.kind === 'person' || m.kind === 'event');
  return { orgs: named.map((m) => m.thing), rest, opens: first?.kind === 'org' && first.start <= LONGEST_ARTICLE };
}

/** "Der ", "L'": letters before a sentence's subject. */
const LONGEST_ARTICLE = 4;

/** What may be led beside a body, in small letters: "a registry", "its programme". */
const LED_THING =
  /(?<![\p{L}])(?:registr(?:y|ies)|registers?|databases?|biobanks?|programmes?|programs?|projects?|initiatives?|campaigns?|studies|study|trials?|wards?|units?|departments?|divisions?|services?|clinics?|hospitals?|laborator(?:y|ies)|labs?|journals?|magazines?|bulletins?|newsletters?|periodicals?|reviews?|courses?|schools?|trainings?|funds?|prizes?|awards?|groups?|committees?|commissions?|councils?|boards?|sections?|branch(?:es)?|chapters?|teams?|task forces?|secretariats?|offices?|houses?|hostels?|homes?|camps?|choirs?|helplines?|hotlines?|librar(?:y|ies)|websites?|networks?|meetings?|congress(?:es)?|conferences?|symposi(?:um|a)|workshops?|foundations?|institutes?|cent(?:re|er)s?|surveys?|protocols?)(?![\p{L}])/iu;
