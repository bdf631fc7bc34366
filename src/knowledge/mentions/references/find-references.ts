// Words for things already named ("the society", "she", "It") and what each refers to, as far as the sentences before tell.

import { fold } from '../../../domain/fold.ts';
import { describedEvents } from '../events/described-events.ts';
import { isOtherEdition, mayBeCalled } from '../events/event-names.ts';
import type { Mention, NamedMention, Thing } from '../mention.ts';
import type { KnownAcronyms } from '../organizations/define-acronyms.ts';
import { overlaps } from '../overlaps.ts';
import { callsFor } from '../persons/given-names.ts';
import type { Register } from '../register.ts';
import type { Raw } from '../scan-sentence.ts';
import { UNRESOLVED } from './fill-references.ts';
import { isAside, type Memory } from './memory.ts';

export function findReferences(
  raw: Raw,
  taken: readonly Mention[],
  memory: Memory,
  register: Register,
  known: KnownAcronyms,
  index: number,
): readonly NamedMention[] {
  const { text } = raw.sentence;
  const out: NamedMention[] = [...describedEvents(raw, taken, register, known, index)];
  const lastBefore = (kind: 'org' | 'event' | 'person', at: number): Thing | null => {
    let found: Thing | null = null;
    for (const m of taken) if (m.kind === kind && m.end <= at) found = m.thing;
    return found;
  };
  for (const match of text.matchAll(DEFINITE)) {
    const noun = (match.groups?.['noun'] ?? match.groups?.['bare'] ?? '').toLowerCase();
    const start = match.index + match[0].length - noun.length;
    const end = match.index + match[0].length;
    // "dem 1980 gegründeten Verband": the year between is a date of its own
    const from = match.groups?.['told'] === undefined ? match.index : start;
    if (overlaps([...taken, ...out], from, end)) continue;
    // "the union of two bodies", "put trust in": these nouns mean a body with a capital alone
    if (CAPITAL_ALONE.test(noun) && !/^\p{Lu}/u.test(text.slice(start))) continue;
    // a body may be called a forum too
    const event = EVENT_NOUNS.test(noun) && !(noun === 'forum' && register.things().some((t) => isCalled(t, 'forum')));
    // "next year the congress goes to …", "unlike the congress of …": another edition
    if (event && isOtherEdition(text, match.index)) continue;
    const kind = event ? 'event' : 'org';
    const named = (t: Thing): boolean => (event ? t.names.some((n) => fold(n).split(' ').includes(fold(noun))) : isCalled(t, noun));
    const near = lastBefore(kind, start) ?? (event ? undefined : memory.lastOrg) ?? null;
    const bearers = event
      ? []
      : register
          .things()
          .filter((t) => t.kind === 'organization' && named(t) && !t.names.every((n) => fold(n).endsWith(` the ${fold(noun)}`)));
    const chosen = event
      ? near !== null && mayBeCalled(near, noun)
        ? near
        : memory.events.find((t) => mayBeCalled(t, noun))
      : near !== null && named(near)
        ? near
        : bearers.length === 1
          ? bearers[0]
          : undefined;
    // two bodies may be called so, and neither was named right before
    if (chosen === undefined && bearers.length > 1) continue;
    if (chosen === undefined) {
      out.push({ kind, start: from, end, text: text.slice(from, end), thing: UNRESOLVED[kind], pronoun: true });
      continue;
    }
    out.push({ kind, start: from, end, text: text.slice(from, end), thing: chosen, pronoun: true });
  }
  for (const match of text.matchAll(RUSSIAN)) {
    const noun = Object.entries(RUSSIAN_NOUNS).find(([group]) => match.groups?.[group] !== undefined)?.[1] ?? '';
    const bearers = register.things().filter((t) => isCalledInRussian(t, noun));
    const [only] = bearers;
    const end = match.index + match[0].length;
    if (only !== undefined && bearers.length === 1 && !overlaps([...taken, ...out], match.index, end))
      out.push({ kind: 'org', start: match.index, end, text: match[0], thing: only, pronoun: true });
  }
  for (const match of text.matchAll(PRONOUN)) {
    const foreign = match.groups?.['other'] !== undefined;
    // "elle" after a sentence about a body means the body
    if (foreign && !memory.aboutPerson) continue;
    const named = [...taken, ...out]
      .filter((m): m is NamedMention => m.kind === 'person' && m.end <= match.index)
      .sort((a, b) => b.end - a.end);
    // "after a year with Ada Example she": whom the clause only brings in is not its subject
    const aside = named.filter((m) => isAside(text, m.start) && /^,?\s$/u.test(text.slice(m.end, match.index)));
    const persons = [...named.filter((m) => !aside.includes(m)).map((m) => m.thing), ...memory.persons, ...aside.map((m) => m.thing)];
    const person = persons.find((one) => mayMean(match[0], one)) ?? null;
    const end = match.index + match[0].length;
    // "Zij": lifted by its place alone, and taken for a name
    const others = foreign ? taken.filter((m) => m.kind !== 'name' || m.end !== end) : taken;
    if (person !== null && !overlaps(others, match.index, end))
      out.push({ kind: 'person', start: match.index, end, text: match[0], thing: person, pronoun: true });
  }
  // "The 52-year-old oncologist": whoever was named last
  for (const match of text.matchAll(AGED)) {
    const [person] = memory.persons;
    if (person === undefined || overlaps(taken, match.index, match.index + match[0].length)) continue;
    out.push({ kind: 'person', start: match.index, end: match.index + match[0].length, text: match[0], thing: person, pronoun: true });
  }
  if (memory.speaker !== null) {
    for (const match of text.matchAll(SELF)) {
      const [start, end] = [match.index, match.index + 1];
      if (!overlaps(taken, start, end)) out.push({ kind: 'person', start, end, text: 'I', thing: memory.speaker, pronoun: true });
    }
  }
  if (IT.test(text) && memory.topic !== null && !overlaps(taken, 0, 2)) {
    out.push({ kind: 'org', start: 0, end: 2, text: 'It', thing: memory.topic, pronoun: true });
  }
  return out;
}

/** Whether "he" or "she" may mean somebody, as far as the given name tells. */
function mayMean(pronoun: string, person: Thing): boolean {
  return person.names.every((name) => callsFor(name.split(/\s+/u)[0] ?? '') !== (SHE.test(pronoun) ? 'he' : 'she'));
}

const DEFINITE =
  /(?<![\p{L}])(?:the|this|our|its|die|der|das|dem|den|des|dieser|dieses|diesem|diese|beim|zum|zur|unser|unsere[srnm]?|de|het|onze|deze|notre|nuestra|la nostra|della|dell['’]|alla|all['’]|nella|dalla|la|le|l['’]|du|ce|cette|il|del|al|nel|questo|el|este|questa?|het|de|dit|deze)\s*(?:same |annual |recent |young |new |two-day |three-day |four-day |five-day )?(?<told>\d{4}\s(?:in\s\p{Lu}\p{L}+\s)?(?:gegründet|entstanden|errichtet|geschaffen)e[nmrs]?\s)?(?<noun>society|amicale|collectif|groupement|association|organi[sz]ation|foundation|group|network|federation|union|alliance|institute|hospital|cent(?:re|er)|clinic|charity|club|chapter|consortium|trust|academy|guild|league|council|college|school|agency|coalition|confederation|partnership|collaborative|initiative|verband(?:e?s)?|verein(?:e?s)?|vereinigung|dachverband(?:e?s)?|fachgesellschaft|institut(?:e?s)?|zentrum(?:s)?|netzwerk(?:e?s)?|akademie|arbeitskreis(?:es)?|föderation|fondation|fédération|réseau|ligue|académie|fondazione|federazione|rete|istituto|ospedale|lega|onlus|sociedad|asociación|fundación|federación|red|hospital|instituto|vereniging|stichting|federatie|netwerk|congress|conference|meeting|symposium|workshop|forum|summit|seminar|assembly|gathering|event|gesellschaft|stiftung|klinik|kongress(?:es)?|tagung|konferenz|veranstaltung|symposiums|société|association|congrès|colloque|conférence|journées|società|associazione|congresso|convegno|congreso|congres|bijeenkomst|conferencia|simposio|evento|encuentro|jornadas|atelier|séminaire|rencontre|incontro|seminario|treffen)(?![\p{L}\p{N}-]|['’](?!s\s(?:(?:new|former|past|first|current|acting|then|founding|executive|general|medical|managing|deputy|honorary|vice)[\s-]){0,2}(?:(?:\p{L}+\s)?(?:congress|conference|convention|symposium|assembly|meeting)(?!\p{L})|president|chair|director|head|leader|secretary|treasurer|founder|manager|rector|dean)))(?!\s+(?:of|for|für|de|del|der|on)\s)|(?<![\p{L}])(?<bare>конгресс(?:а|е|у|ом)?|съезд(?:а|е|у|ом)?|конференци(?:я|и|ю|ей)|семинар(?:а|е|у|ом)?|форум(?:а|е|у|ом)?|симпозиум(?:а|е|у|ом)?|мероприяти(?:е|я|и|ю|ем))(?![\p{L}\p{N}-])(?!\s(?:«|по\s))/giu;
/** "Она стояла у истоков Общества": a capital makes it the one body that is called so. */
const RUSSIAN =
  /(?<=\p{L},?\s)(?:(?<society>Обществ[оауе]м?)|(?<association>Ассоциаци[яиюей]{1,2})|(?<union>Союз[ауе]?м?)|(?<federation>Федераци[яиюей]{1,2}))(?=[.,;:)]|\s\p{Ll}|$)(?!\s(?:«|по\s))/gu;
const RUSSIAN_NOUNS = { society: 'общество', association: 'ассоциация', union: 'союз', federation: 'федерация' } as const;

/** Does one of its names hold the noun, alone or as the end of a compound ("Kinderstiftung")? */
function isCalled(thing: Thing, noun: string): boolean {
  if (thing.kind !== 'organization') return false;
  const wanted = fold(noun)
    .replace(/(?<=band|ein|bund|titut|werk|kreis|zentrum)e?s$/u, '')
    .replace(/^dach(?=verband$)/u, '');
  return thing.names.some((name) =>
    fold(name)
      .split(' ')
      .some((word) => word === wanted || (COMPOUNDED.test(wanted) && word.endsWith(wanted))),
  );
}

/** Russian names decline: the stem counts. */
function isCalledInRussian(thing: Thing, noun: string): boolean {
  const stem = noun.slice(0, -1);
  return (
    thing.kind === 'organization' &&
    thing.names.some((name) =>
      fold(name)
        .split(' ')
        .some((word) => word.startsWith(stem)),
    )
  );
}

const CAPITAL_ALONE =
  /^(?:trust|council|league|guild|college|school|agency|coalition|partnership|collaborative|initiative|forum|red|rete|lega)$/u;
const COMPOUNDED = /^(?:verband|verein|vereinigung|gesellschaft|stiftung|klinik|institut|zentrum|netzwerk|akademie|vereniging|bund)$/u;

/** In other languages at the head of a sentence alone, with a verb of one person: "il" is an article too, "sie" and "zij" are many. */
const PRONOUN =
  /(?<![\p{L}])(?:He|She|he|she)(?![\p{L}'’])|^(?<other>Elle|Il(?=\s(?:est|a|fut|était|avait|devient|devint|dirige|dirigeait|préside|présidait|sera|reste|occupe|assure|succède|exerce|travaille|enseigne|fonde|fonda|siège|coordonne)(?!\p{L}))|(?:Er|Sie)(?=\s(?!sind|haben|wurden|werden)\p{L}*[^n\s]\s)|Lei|Egli|Ella|Él|(?:Hij|Zij|Ze)(?=\s(?!zijn|hebben|waren|werden|worden)\p{L}*[^n\s]\s)|Он|Она|Ele|Ela)(?![\p{L}'’])/gu;
const SHE = /^(?:she|elle|sie|lei|ella|zij|ze|она|ela)$/iu;

const AGED =
  /(?<![\p{L}])(?:The\s\d\d-year-old(?:\s\p{Ll}[\p{L}-]+){1,3}?(?=\s(?:\p{Ll}+s|was|had|has|is|came|grew|began|joined|studied|led|took|and|from|who)(?![\p{L}]))|(?:Der|Die)\s\d\d-jährige(?:\s\p{Lu}[\p{L}-]+)?|L['’]\p{Ll}+(?:\s\p{Ll}+)?\sde\s\d\d\sans|De\s\d\d-jarige(?:\s\p{Ll}[\p{L}-]+)?)/gu;

/** "I" in a speech, and no numeral: "I preside", "whose chair I am". */
const SELF =
  /(?<![\p{L}\p{N}'’.])I(?=\s(?:am|was|have|had|preside|lead|head|chair|direct|founded|speak|serve|served|became|remain|remained|(?:still|now|also|then) (?:am|was|have|chair|lead|head|serve))(?![\p{L}])|\sam(?![\p{L}]))/gu;

/** "It" for a body; of an event or a matter it says other things. */
const IT =
  /^It(?=\s)(?!\s(?:was|is|will be|has been|had been|were)\s(?:\p{L}+ly\s)?(?:held|hosted|attended|opened|organi[sz]ed|followed|the \p{L}*(?:st|nd|rd|th|first|second|third)\b|not|also not|important|clear|hoped|planned|expected|estimated|said|time|an? (?:honou?r|pleasure|great|day|week|moment))|\s(?:took place|takes place|happened|all|began when|started when|seems|follows|means|remains to|would))/u;

const EVENT_NOUNS =
  /^(?:congress|conference|meeting|symposiums?|workshop|forum|summit|seminar|assembly|gathering|event|kongress(?:es)?|tagung|konferenz|veranstaltung|congrès|colloque|conférence|journées|congres|bijeenkomst|congresso|convegno|congreso|conferencia|simposio|evento|encuentro|jornadas|atelier|séminaire|rencontre|incontro|seminario|treffen|конгресс\p{L}*|съезд\p{L}*|конференци\p{L}+|семинар\p{L}*|форум\p{L}*|симпозиум\p{L}*|мероприяти\p{L}+)$/iu;
