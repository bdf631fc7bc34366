// "organized by", "hosted by", "ausgerichtet von": whoever follows holds the event.

import type { ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { type Draft, mentionsOf } from '../../engine/rule.ts';
import { clauseBefore, holdsIn } from './event-link.ts';
import { partiesAfter } from './event-parties.ts';
import { eventOf } from './event-scene.ts';

export function passive(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const out: Draft[] = [];
  for (const match of sentence.text.matchAll(BY)) {
    const event = eventBefore(sentence, match.index, match.index + match[0].length, reading);
    if (event === null) continue;
    const parties = partiesAfter(sentence, match.index + match[0].length, reading);
    out.push(...parties.map((party) => draft(event, party, kindOf(match[0]), sentence)));
    if (parties.length > 0) out.push(...partners(sentence, event, match.index + match[0].length, reading));
  }
  for (const match of sentence.text.matchAll(VON)) {
    const event = eventBefore(sentence, match.index, match.index, reading);
    if (event === null) continue;
    out.push(
      ...partiesAfter(sentence, match.index + (match.groups?.['von']?.length ?? 0), reading).map((party) =>
        draft(event, party, null, sentence),
      ),
    );
  }
  if (out.length === 0) {
    const match = TOGETHER.exec(sentence.text);
    const event = match === null ? null : eventBefore(sentence, match.index, match.index, reading);
    if (match !== null && event !== null && HELD.test(sentence.text.slice(0, match.index)) && mentionsOf(sentence, 'person').length === 0)
      out.push(...partiesAfter(sentence, match.index + match[0].length, reading).map((party) => draft(event, party, 'partner', sentence)));
  }
  return out;
}

/** "…, together with B": named after the organizer, a partner. */
export function partners(sentence: ReadSentence, event: Thing, from: number, reading: Reading): readonly Draft[] {
  const match = TOGETHER.exec(sentence.text.slice(from));
  if (match === null) return [];
  return partiesAfter(sentence, from + match.index + match[0].length, reading).map((party) => draft(event, party, 'partner', sentence));
}

/** The event that the participle belongs to: the last one named before it in the clause with no other noun of its own between, or after it, or the one spoken of. */
function eventBefore(sentence: ReadSentence, at: number, end: number, reading: Reading): Thing | null {
  const { text } = sentence;
  const clause = clauseBefore(text, at);
  const from = at - clause.length;
  const events = mentionsOf(sentence, 'event');
  const before = events.filter((m) => m.end <= at && m.start >= from).at(-1);
  if (before !== undefined) {
    const gap = text.slice(before.end, at);
    return OTHER_DEED.test(gap) || OTHER_NOUN.test(gap.slice(-30)) ? null : before.thing;
  }
  // "Organised by A, the 5th congress …"
  if (/^\s*(?:jointly\s|also\s)?$/iu.test(clause)) {
    const after = events.find((m) => m.start >= end);
    if (after !== undefined && /,\s(?:the|this|its|der|die|das|le|la|les|il|el)?\s*$/iu.test(text.slice(end, after.start)))
      return after.thing;
  }
  if (events.length > 0) return null;
  // "gathered at the invitation of"
  if (/(?:initiative|invitation)/iu.test(text.slice(at, end)) && holdsIn(clause)) return eventOf(sentence, reading);
  return START.test(clause) ? eventOf(sentence, reading) : null;
}

export function draft(event: Thing, party: Thing, kind: string | null, sentence: ReadSentence): Draft {
  return { subject: event, predicate: 'organizer', value: party, sentence, ...(kind === null ? {} : { qualifiers: { kind } }) };
}

export function kindOf(words: string): string | null {
  if (/sponsor/iu.test(words)) return 'co-sponsor';
  if (/initi|idea/iu.test(words)) return 'initiator';
  return /(?<!\p{L})(?:co-?)?(?:hosts?|hosted|hosting|gastgeber|ausgerichtet)(?!\p{L})/iu.test(words) ? 'host' : null;
}

const ORGANIZED = `(?:co-?)?(?:organi[sz]ed|hosted|convened|arranged|staged|run|initiated|held|put on|sponsored|prepared|led)`;

const BY = new RegExp(
  String.raw`(?<!\p{L})(?:${ORGANIZED}(?:\s(?:jointly|together|annually|again))?(?:\s(?:and|,)\s${ORGANIZED})?(?:\s(?:jointly|together))?\sby|organisée?s?\spar|organizzat[oaie]\s(?:da(?:l|lla|gli|i|lle)?\s|dall['’])|promoss[oaie]\s(?:da(?:l|lla|gli|i|lle)?\s|dall['’])|organizad[oa]s?\spor|organisiert\svon|veranstaltet\svon|ausgerichtet\svo[nm]|georganiseerd\sdoor|at the (?:initiative|invitation) of|on the initiative of|(?:idea|initiative) of)(?=\s|(?<=['’\s]))`,
  'giu',
);

/** "von A veranstaltet": the bodies stand before the participle. */
const VON =
  /(?<!\p{L})(?<von>(?:wurde|wird|werden|wurden)[^.;]{0,80}?\svo[nm])(?=\s[^.;]{3,200}\s(?:organisiert|veranstaltet|ausgerichtet|abgehalten)(?!\p{L}))/giu;

const TOGETHER =
  /(?<!\p{L})(?:(?:in|en|in)\s(?:close\s)?(?:partnership|cooperation|co-operation|collaboration|association|conjunction|collaborazione|partenariat|colaboración)\s(?:with|avec|con)|together with|jointly with|along with|gemeinsam mit|zusammen mit|conjointement avec|insieme (?:a|con)|junto con)/iu;

const HELD =
  /(?<!\p{L})(?:organi[sz]ed|organi[sz]es|held|hosted|runs?|ran|conference|congress|symposium|workshop|meeting|took place)(?!\p{L})/iu;

const START =
  /^(?:(?:it|they|this|which|the (?:event|meeting|congress|conference))?\s?(?:was|were|is|are|has been|will be|had been|being|all)?\s?(?:also |jointly |again )?)$|(?<!\p{L})(?:it|this|the event|the meeting)\s(?:was|is|will be|has been)\s(?:\p{L}+\s){0,2}$|^(?:es|sie|er) (?:wurde|wird)\s|^(?:fue|será|ha sido|è stat[oa]|sarà|il (?:a été|est|était|sera)|elle (?:a été|est|était|sera))\s$/iu;

const OTHER_DEED =
  /(?<!\p{L})(?:said|heard|discussed|learned|showed|shown|presented|thanked|visited|elected|signed|founded|after|before|unlike|who|whose)(?!\p{L})/iu;

const OTHER_NOUN =
  /(?<!\p{L})(?:camps?|dinner|reception|course|exhibition|visit|trip|tour|evening|concert|session|campaign|project|program(?:me)?|school|training|lecture|study|trial|prize|award|excursion|workshop|meal|party|run|race)\s(?:which\s|that\s)?(?:was\s|were\s|is\s|are\s)?$/iu;
