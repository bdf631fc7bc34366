// Events without a name of their own form: a title in quotation marks behind their noun, or a dated meeting of a body.

import type { Mention, NamedMention } from '../mention.ts';
import { eventHead } from '../names/heads.ts';
import { isAcronym, wordsOf } from '../names/words.ts';
import type { KnownAcronyms } from '../organizations/define-acronyms.ts';
import { overlaps } from '../overlaps.ts';
import { UNRESOLVED } from '../references/fill-references.ts';
import type { Register } from '../register.ts';
import type { Raw } from '../scan-sentence.ts';
import { fitsAnyEvent, hostInName, isOtherEdition, mayBeCalled } from './event-names.ts';
import { gatherings } from './gatherings.ts';
import { nounEvents } from './noun-events.ts';
import { placedEvents } from './placed-events.ts';
import { toldEvents } from './told-events.ts';

export function describedEvents(
  raw: Raw,
  taken: readonly Mention[],
  register: Register,
  known: KnownAcronyms,
  index: number,
): readonly NamedMention[] {
  const { text } = raw.sentence;
  const out: NamedMention[] = [];
  // "состоялась «Осенняя школа гончара»": what took place under a title in quotation marks is an event
  for (const quote of taken) {
    if (quote.kind !== 'quote' || !/^\p{Lu}/u.test(quote.inner) || !wordsOf(quote.inner).some((w) => isMeeting(w.text))) continue;
    const before = text.slice(Math.max(0, quote.start - 40), quote.start);
    const after = text.slice(quote.end, quote.end + 40);
    if (!HELD_BEFORE.test(before) && !HELD_AFTER.test(after)) continue;
    const thing = register.get('event', quote.inner, index);
    thing.mentions++;
    out.push({ kind: 'event', start: quote.start, end: quote.end, text: quote.text, thing, pronoun: false });
  }
  // "its annual conference (28 June – 1 July)", "the Graz conference, our ninth, had 377 delegates": no name of its own, and the page
  // names no other event that could be called so; a day, a count or a title in the sentence tells that a meeting is spoken of
  const dated = raw.fixed.some((m) => m.kind === 'date' && m.date.precision === 'day' && m.date.yearStated);
  const ranged = raw.fixed.some((m) => m.kind === 'date' && m.date.precision === 'day' && m.date.from !== m.date.to);
  const told = dated || ranged || taken.some((m) => m.kind === 'quote') || PEOPLE_COUNTED.test(text);
  const patterns = [...(ranged || dated ? [OWNED_EVENT, NUMBERED_EVENT] : []), ...(told ? [TOWN_EVENT] : [])];
  for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const name = match.groups?.['name'];
    if (name === undefined) continue;
    const start = match.index + match[0].lastIndexOf(name);
    const noun = wordsOf(name).at(-1)?.text ?? '';
    const others = [...taken, ...out].filter((m) => m.kind !== 'place' || !name.startsWith(m.text));
    if (overlaps(others, start, start + name.length) || isOtherEdition(text, match.index)) continue;
    const town = taken.find((m) => m.kind === 'place' && m.start === start);
    if (match.groups?.['town'] !== undefined && town === undefined) continue;
    if ([...known.events].some((other) => mayBeCalled({ ...UNRESOLVED.event, names: [other] }, noun))) continue;
    const thing = register.get('event', name, index);
    thing.mentions++;
    const at = town === undefined ? start : town.end + 1;
    out.push({ kind: 'event', start: at, end: start + name.length, text: text.slice(at, start + name.length), thing, pronoun: false });
  }
  // "aux rencontres du GFE, 6 et 7 juin": the noun of an event in small letters with the body that holds it
  for (const match of [...(told ? [...text.matchAll(BODY_EVENT)] : []), ...text.matchAll(JUBILEE)]) {
    const start = match.index;
    const body = taken.find((m) => m.kind === 'org' && !m.pronoun && m.start <= start + match[0].length && m.end > start + match[0].length);
    if (body === undefined || !/^(?:the )?$/iu.test(text.slice(start + match[0].length, body.start))) continue;
    const noun = match.groups?.['noun'] ?? '';
    if ([...known.events].some((other) => mayBeCalled({ ...UNRESOLVED.event, names: [other] }, noun))) continue;
    if (isOtherEdition(text, start) || overlaps([...taken.filter((m) => m.kind === 'event'), ...out], start, body.end)) continue;
    const thing = register.get('event', text.slice(start, body.end), index);
    thing.mentions++;
    out.push({ kind: 'event', start, end: body.start, text: text.slice(start, body.end), thing, pronoun: false });
  }
  for (const { start, end, name, noun, fresh, told } of nounEvents(text, taken)) {
    const inName = (m: Mention): boolean =>
      m.kind === 'quote' || m.kind === 'name' || m.kind === 'count' || (m.start > start && m.end <= end);
    const others = taken.filter((m) => !inName(m));
    if (overlaps([...others, ...out], start, end) || isOtherEdition(text, start)) continue;
    // "the meeting was held in Graz" behind "Annual Meeting" is that one
    if (
      told &&
      register.things().some((thing) => thing.kind === 'event' && /^[\p{Lu}\d]/u.test(thing.names[0] ?? '') && mayBeCalled(thing, noun))
    )
      continue;
    if (!fresh && [...known.events].some((other) => mayBeCalled({ ...UNRESOLVED.event, names: [other] }, noun))) continue;
    const thing = register.get('event', name, index);
    thing.mentions++;
    out.push({ kind: 'event', start, end, text: text.slice(start, end), thing, pronoun: false });
  }
  if (out.length === 0)
    for (const { start, end, name, year } of gatherings(text, taken)) {
      // the page's own events are others when each is of another year
      if (
        ![...known.events].every((other) => year !== null && /(?:19|20)\d\d/u.test(other) && !other.includes(year)) ||
        known.years.has(year ?? '')
      )
        continue;
      const thing = register.get('event', name, index);
      thing.mentions++;
      out.push({ kind: 'event', start, end, text: text.slice(start, end), thing, pronoun: false });
    }
  const days = raw.fixed.filter((m) => m.kind === 'date');
  for (const { start, end, name, noun } of toldEvents(text, days)) {
    if (overlaps([...taken.filter((m) => m.kind !== 'name' && m.kind !== 'date'), ...out], start, end)) continue;
    if ([...known.events].some((other) => mayBeCalled({ ...UNRESOLVED.event, names: [other] }, noun))) continue;
    const thing = register.get('event', name, index);
    thing.mentions++;
    // "of the Example Division and organised its 9th meeting": the one body before it
    const bodies = new Set(taken.flatMap((m) => (m.kind === 'org' && m.end <= start ? [m.thing] : [])));
    const [owner] = bodies;
    const called = owner?.names[0];
    if (called !== undefined && bodies.size === 1 && /^\d/u.test(name) && /(?<!\p{L})its\s$/u.test(text.slice(0, start)))
      thing.names.push(`${name} of the ${called.replace(/^the\s/iu, '')}`);
    out.push({ kind: 'event', start, end, text: text.slice(start, end), thing, pronoun: false });
  }
  for (const { start, end, name, noun, edition } of placedEvents(text, [...taken, ...out])) {
    if (overlaps([...taken.filter((m) => m.kind === 'event' || m.kind === 'person' || m.kind === 'role'), ...out], start, end)) continue;
    if (isOtherEdition(text, start)) continue;
    const full = noun === null ? [] : [...known.events].filter((other) => mayBeCalled({ ...UNRESOLVED.event, names: [other] }, noun));
    // "the EXS convention" beside "International Convention on Examples": the one that could be called so, under its host's name
    const [only] = full;
    const meant =
      edition || only === undefined || full.length > 1 || noun === null || fitsAnyEvent(noun) || hostInName(only) !== null
        ? null
        : register.find('event', only);
    if (!edition && full.length > 0 && (meant === null || wordsOf(only ?? '').some((w) => isAcronym(w.text)))) continue;
    const thing = meant ?? register.get('event', name, index);
    if (meant !== null && !meant.names.includes(name)) meant.names.push(name);
    thing.mentions++;
    out.push({ kind: 'event', start, end, text: text.slice(start, end), thing, pronoun: false });
  }
  return out;
}

/** A noun of an event, or one that names an event where it is said to have taken place. */
function isMeeting(word: string): boolean {
  return eventHead(word) !== null || /^(?:school|academy|camp|école|scuola|escuela|schule|akademie|школ[аыу]|лагерь|чтения)$/iu.test(word);
}

const HELD_BEFORE =
  /(?<!\p{L})(?:прош(?:ёл|ел|ла|ло|ли)|проход(?:ит|ят|ила?|ило|или)|пройд(?:ёт|ет|ут)|состоял(?:ся|ась|ось|ись)|состо(?:ится|ятся)|провел[аи]?|провёл|held|hosted|s['’]est\s(?:tenue?|déroulée?)|si\sè\s(?:svolt|tenut)[oa]|se\s(?:celebró|realizó)|fand)\s(?:the\s|its\s|la\s|le\s|il\s|el\s|die\s|das\s|der\s)?$/iu;
const HELD_AFTER =
  /^,?\s(?:took place|takes place|will take place|was held|were held|is held|will be held|s['’]est\s(?:tenue?|déroulée?)|a eu lieu|si\sè\s(?:svolt|tenut)[oa]|se\s(?:celebró|realizó)|fand|findet|прош(?:ёл|ел|ла|ло|ли)|состоял(?:ся|ась|ось|ись)|пройд(?:ёт|ет|ут)|проход(?:ит|ят))(?!\p{L})/iu;

const NOUN = '(?:congress|conference|meeting|symposium|convention|assembly|workshop|summit|seminar)';
const OWNED_EVENT = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]ts|[Tt]heir|[Tt]he|[Oo]ur|[Tt]his year['’]s|[\p{L})]['’]s)\s(?<name>(?:\d{1,3}(?:st|nd|rd|th)\s)?(?:annual|biennial|yearly|national|international|regional|scientific)\s(?:scientific\s|general\s|clinical\s)?${NOUN})(?!\p{L})`,
  'gu',
);
const NUMBERED_EVENT = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]ts|[Tt]heir|[Tt]he|[Oo]ur)\s(?<name>(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|twentieth)\s(?:annual\s|national\s|international\s)?${NOUN})(?!\p{L})`,
  'gu',
);
const TOWN_EVENT = new RegExp(
  String.raw`(?<!\p{L})(?:the|The|our|Our)\s(?<name>(?<town>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})\s${NOUN})(?!\p{L})`,
  'gu',
);
const BODY_EVENT =
  /(?<!\p{L})(?<noun>congrès|journées|rencontres|assises|colloque|congresso|convegno|giornate|congreso|jornadas|encuentro|congres)\s(?:(?:annuel(?:le)?s?|annual[ei]|anual(?:es)?|nazional[ei]|nacional(?:es)?|scientifiques?|scientific[oh]?e?)\s){0,2}(?:du|de la|de l['’]|des|del|della|dell['’]|dello|de la|van de)\s?(?=\p{Lu})/gu;
const JUBILEE =
  /(?<!\p{L})(?<noun>(?:Golden|Silver|Diamond) Jubilee|(?:10|15|20|25|30|40|50|60|75|100)th Anniversary) of (?:the )?(?=\p{Lu})/gu;
const PEOPLE_COUNTED = /\d\s(?:\p{L}+\s)?(?:delegates|participants|people|attendees|nurses|doctors|guests|visitors)(?!\p{L})/u;
