// Speakers by a label, a heading or the talk beside their name.

import type { Mention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { type Draft, mentionsOf } from '../../engine/rule.ts';
import { eventsIn } from './event-page.ts';
import { partiesAfter, peopleAfter, personOf } from './event-parties.ts';
import { eventOf } from './event-scene.ts';
import { labelOfPeople, startsWithPerson } from './people-list.ts';

export interface Speaker {
  readonly person: Thing;
  readonly kind: 'keynote' | null;
}

/** "talks by A and B", "keynote speakers were A and B". */
export function byTalk(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
  return [...sentence.text.matchAll(TALKS)].flatMap((match) => {
    const from = match.index + match[0].length;
    // "were given by the minister, by Dr. Ada Example": somebody without a name stands first
    const nameless = NAMELESS.exec(sentence.text.slice(from))?.[0].length ?? 0;
    const people = peopleAfter(sentence, from, reading);
    return (people.length > 0 || nameless === 0 ? people : peopleAfter(sentence, from + nameless, reading)).map(
      (person): Speaker => ({ person, kind: KEYNOTE.test(match[0]) ? 'keynote' : null }),
    );
  });
}

/** "Ada Example from Graz on wool and Bo Sample on cotton": two or more people, each with a subject. */
export function byTopic(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
  const found = sentence.mentions.flatMap((m): readonly Speaker[] => {
    const person = ON_TOPIC.test(sentence.text.slice(m.end)) ? personOf(m, sentence, reading) : null;
    return person === null ? [] : [{ person, kind: null }];
  });
  return found.length >= 2 ? found : [];
}

/** "Ada Example's opening lecture". */
export function byPossession(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
  return sentence.mentions.flatMap((m): readonly Speaker[] => {
    const match = POSSESSED.exec(sentence.text.slice(m.end));
    const person = match === null ? null : personOf(m, sentence, reading);
    return person === null || match === null ? [] : [{ person, kind: KEYNOTE.test(match[0]) ? 'keynote' : null }];
  });
}

/** A line or a list under "Speakers". */
export function byLabel(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
  const match = LABEL.exec(sentence.text);
  if (match !== null) {
    const kind = KEYNOTE.test(match[0]) ? 'keynote' : null;
    const people = [...peopleAfter(sentence, match[0].length, reading)];
    // "Lectures: A from Graz on wool; B, physiotherapist, Ulm; and C, 19, on silk"
    for (const m of people.length === 0 ? [] : sentence.mentions) {
      const person = NEXT_IN_LIST.test(sentence.text.slice(match[0].length, m.start)) ? personOf(m, sentence, reading) : null;
      if (person !== null && !people.includes(person)) people.push(person);
    }
    return people.map((person): Speaker => ({ person, kind }));
  }
  if (sentence.segment.text.indexOf(sentence.text) > 0 || !startsWithPerson(sentence)) return [];
  const lead = sentence.segment.kind === 'item' ? (sentence.segment.lead ?? '') : '';
  const under = labelOfPeople(sentence, reading, HEADING) ?? HEADING.exec(sentence.segment.headings.at(-1) ?? '') ?? HEADING.exec(lead);
  const [opening] = sentence.mentions;
  const first = under === null || opening === undefined ? null : personOf(opening, sentence, reading);
  return first === null ? [] : [{ person: first, kind: KEYNOTE.test(under?.[0] ?? '') ? 'keynote' : null }];
}

/** The person on the line under an hour and a title: "09:10 – 10:00 Wool in winter" / "Prof. Ada Example, Oslo". */
export function byHour(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
  const before = reading.sentences[sentence.index - 1];
  if (before === undefined || sentence.text !== sentence.segment.text || !startsWithPerson(sentence)) return [];
  if (before.text !== before.segment.text || !HOUR_LINE.test(before.text) || NO_LECTURE.test(before.text)) return [];
  const [first] = sentence.mentions;
  const person = first === undefined ? null : personOf(first, sentence, reading);
  return person === null ? [] : [{ person, kind: KEYNOTE.test(before.text) ? 'keynote' : null }];
}

const HOUR_LINE = /^\d{1,2}[:.h]\d\d(?:\s?(?:[–-]|to|bis|à|a)\s?\d{1,2}[:.h]\d\d)?\s?(?:Uhr|h|uur)?\s?[|:–-]?\s(?=\P{Nd}{5})/u;
const NO_LECTURE =
  /(?<!\p{L})(?:registration|coffee|lunch|break|dinner|reception|chairs?|chairpersons?|moderat\p{L}+|panel|discussion|free papers|posters?|business meeting|general meeting|pause|mittagessen|anmeldung|déjeuner|accueil|pausa|pranzo|almuerzo|café|pauze)(?!\p{L})/iu;

/** Somebody quoted while welcoming, opening or addressing those present. */
export function byAddress(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
  const { text } = sentence;
  const said = SAID.exec(text);
  if (said === null || (eventsIn(sentence).length === 0 && eventOf(sentence, reading) === null)) return [];
  const before = reading.sentences[sentence.index - 1];
  const opening =
    before !== undefined &&
    before.segment === sentence.segment &&
    /^(?:opening|welcome|eröffnung|ouverture|apertura|открытие)\.?$/iu.test(before.text);
  if (!opening && !ADDRESSING.test(text)) return [];
  const person = mentionsOf(sentence, 'person').find((m) => !m.pronoun && isSubject(m, said.index, said.index + said[0].length, text));
  return person === undefined ? [] : [{ person: person.thing, kind: null }];
}

function isSubject(person: Mention, start: number, end: number, text: string): boolean {
  if (person.start >= end)
    return /^(?:\s(?:by|la|le|der|die|il|el|pre?|profe?|prof|professor|dr|mr|mrs|ms)\.?)*\s?$/iu.test(text.slice(end, person.start));
  return person.end <= start && start - person.end <= 120 && !/[;!?"“”]/u.test(text.slice(person.end, start));
}

/** "Presentations by representatives from A and B": the bodies spoke through somebody. */
export function representatives(sentence: ReadSentence, event: Thing, reading: Reading): readonly Draft[] {
  const match = REPRESENTATIVES.exec(sentence.text);
  if (match === null) return [];
  const bodies = partiesAfter(sentence, match.index + match[0].length, reading).filter((thing) => thing.kind === 'organization');
  return bodies.map(
    (body): Draft => ({
      subject: event,
      predicate: 'speaker',
      value: `representatives of ${body.acronyms[0] ?? body.names[0] ?? ''}`,
      sentence,
      qualifiers: { organization: body },
    }),
  );
}

const TALKS = new RegExp(
  [
    String.raw`(?<!\p{L})(?:key-?notes?(?:\s(?:address(?:es)?|lectures?|speech(?:es)?|talks?|presentations?))?|talks?|lectures?|speech(?:es)?|address(?:es)?|presentations?|contributions|remarks|vorträgen?|vortrag|conférences?|exposés?|interventions?|relazioni|interventi|lettura|ponencias?|conferencias?|charlas?|доклады|лекции|лекция|доклад)(?:,\s(?:on|about|with|entitled|titled)\s[^.;,]{2,80},)?\s(?:(?:were|was|are|is|will be|came|come)\s(?:(?:given|held|delivered|read|made|promised|announced|planned)\s)?)?(?:by|from|von|de|du|di|del|della|della professoressa|del professor)\s`,
    String.raw`(?<!\p{L})(?:speakers?|lecturers|faculty|referenten|referentinnen|redner|orateurs|intervenants|relatori|ponentes|oradores|conferenciantes|спикеры|докладчики|лекторы)\s?(?:(?:were|are|was|is|include[sd]?|will be|:|such as|among them|including|like|wie|sind|waren|sono|erano|son|fueron|стали)\s)+(?:among others,?\s|notably\s)?`,
    String.raw`(?<!\p{L})(?:festvortrag|eröffnungsvortrag|vortrag|conférence|lettura|lectio magistralis|relazione|conferencia(?: magistral)?|ponencia|доклад|лекцию)\s(?:hielt(?:en)?|hält|halten|(?:la|lo)\s(?:dictó|dio|impartió|pronunció)|è stata tenuta da|a été donnée par|сделал[аи]?|прочитал[аи]?)\s`,
    String.raw`(?<!\p{L})(?:tra i relatori|fra i relatori|among the (?:(?:invited|keynote|main|guest)\s)?(?:speakers|lecturers)(?:\s(?:were|are|was|is))?|parmi les (?:orateurs|intervenants)|entre los ponentes|unter den (?:referenten|rednern)|среди (?:докладчиков|спикеров)|zu den (?:rednern|referenten|vortragenden)\s(?:gehörten|zählten|zählen|gehören)|entre l[oa]s (?:disertantes|expositores|oradores|panelistas|conferencistas|conferenciantes|ponentes|invitados)(?:\s(?:internacionales|nacionales|invitad[oa]s|principales)){0,2}(?:\s(?:estuvieron|figuraron|se contaron))?)\s?[:,]?\s`,
    String.raw`(?<!\p{L})(?:those|they|people) who (?:lectured|spoke|talked|presented|took the floor|had the floor) (?:were|are|included)\s|(?<!\p{L})(?:gast|haupt|fest|ehren)redner(?:in|innen)?\s(?:war|waren|ist|sind)\s`,
    String.raw`(?<!\p{L})(?:lezione|lettura|prolusione|relazione|lectio|saluti|saluto|apertura|discorso)(?:\s(?:inaugurale|magistrale|d['’]apertura|di apertura|introduttiv[ao]|principale|di benvenuto))?(?:,\s«[^«»]{2,80}»,|\s«[^«»]{2,80}»|,\s[^.;,]{2,60},)?\s(?:tocca(?:no|va)?|toccherà|toccheranno|spetta(?:no)?|spetterà|(?:è|sono|sarà|saranno) affidat[aei])\s(?:al|alla|allo|all['’]|ai|a)(?=\s|(?<=['’]))\s?`,
    String.raw`(?<!\p{L})(?:debate|discussion|dialogue|conversation|dispute|duel|débat|dialogo|dibattito|streitgespräch)\s(?:(?:on|about|over|sur|über|su)\s[^.;:,]{2,60}\s)?(?:between|entre|tra|fra|zwischen)\s`,
    String.raw`(?<!\p{L})speakers?(?:\s\p{Ll}+){1,3}\s?:\s`,
    String.raw`(?<!\p{L})(?:berichteten?|referierten?|sprach(?:en)?|spricht|sprechen|spreekt|sprak(?:en)?)\s(?=(?:auch\s|ook\s)?(?:(?:prof|dr|pd|univ|priv)\.|professor(?:in)?\s|frau\s|herr\s|mevrouw\s))`,
    String.raw`(?<!\p{L})с\s(?:\p{L}+\s)?докладами?\sвыступ(?:ят|ит|или|ила?)\s`,
    String.raw`(?<!\p{L})(?:la intervención|las intervenciones|l['’]intervention|les interventions|l['’]intervento|gli interventi)\s(?:de\s|del\s|du\s|des\s|di\s|della\s|d['’])`,
    String.raw`(?<!\p{L})(?:key-?note|guest|invited|plenary)\s(?:speakers?|lecturers?)\s(?=\p{Lu})`,
  ].join('|'),
  'giu',
);

const LABEL =
  /^(?:\d{1,2}[:.]\d\d(?:\s?[–-]\s?\d{1,2}[:.]\d\d)?\s)?(?:key-?notes?(?:\s(?:speakers?|lectures?|address(?:es)?))?|(?:key|main|opening|closing|guest|invited) (?:lectures?|talks?|addresses|speeches)|(?:invited |guest |main |international |plenary )?(?:speakers?|lecturers?|faculty|lectures|talks|presentations)|(?:opening|welcome|welcoming|closing|introductory|inaugural) (?:message|remarks|address|speech|words|lecture|note)s?|grußworte?|eröffnung|mot d['’]ouverture|allocution|saluti|palabras de (?:bienvenida|apertura)|приветственное слово|vorträge|conférences|exposés|relazioni|ponencias|доклады|лекции|referent(?:en|innen)?|redner(?:innen)?|orateurs?|intervenant(?:e?s)?|relatori|ponentes|oradores|спикеры|докладчики|лекторы)\s?[:：–-]\s?/iu;

const NAMELESS = /^(?:the|a|an|our|its|their)\s(?:\p{L}+\s){0,3}\p{L}+,\s(?:and\s)?(?:by\s|from\s)?/u;

const NEXT_IN_LIST =
  /;\s(?:(?:and|und|et|e|y|и|sowie)\s)?(?:(?:Assoc|Univ|Prof|Professor|Dr|Dra|Mr|Mrs|Ms|Mme|Dott|проф|д-р)[.\s-]{1,2}){0,3}$/u;

const HEADING =
  /^(?:(?:meet |hear |our |the |confirmed |invited |guest |main |international |plenary |key-?note |featured |die |unsere |les |nos |i |los |nuestros |onze |de |наши |приглашённые |пленарные )*(?:speakers?|lecturers?|faculty|key-?notes?|referent(?:en|innen)?|redner(?:innen)?|vortragende|orateurs|intervenants|conférenciers|relatori|ponentes|oradores|conferenciantes|sprekers|спикеры|докладчики|лекторы|доклады)|(?:who (?:will )?(?:speaks?|spoke|is speaking)|already on board(?: as (?:key-?note )?speakers)?|(?:plenary|invited|key-?note) (?:lectures|talks)|(?:wie|wer|qui) (?:komt|kommt|spricht|spreekt|parlera|interviendra|vertelt)[^?:]{0,30}|es (?:sprechen|referieren)|interverranno|intervendrán|interviendront|prendront la parole|er spreken|(?:с \p{L}+ докладами )?выступ(?:ят|или)))(?:\s(?:of|at|for)\s[^:]{1,80})?(?:\s\([^()]{1,40}\))?\s?[:：?]?$/iu;

const ON_TOPIC = /^(?:\s(?:from|of)\s[^.;,:]{2,40}?|\s\([^()]{1,50}\))?\s(?:on|about|über|sur|su|sobre|о|об)\s\p{L}/u;

const POSSESSED =
  /^['’]s?\s(?:\p{Ll}+\s){0,2}(?:key-?note|lecture|talk|address|speech|presentation)(?!\p{L})(?!\s(?:award|prize|series|hall))/u;

export const KEYNOTE = /key-?note|plenary|festvortrag|lectio magistralis/iu;

const SAID =
  /(?<!\p{L})(?:said|says|told|stressed|stresses|underlined|emphasi[sz]ed|noted|declared|stated|added|recalled|joked|remarked|warned|reminded|promised|announced|welcomed|opened|greeted|explained|asked|called|sagte|betonte|begrüßte|eröffnete|a (?:déclaré|souligné|dit|rappelé)|ha (?:detto|sottolineato|dichiarato|aperto)|dijo|señaló|destacó|subrayó|сказал[аи]?|отметил[аи]?|подчеркнул[аи]?|приветствовал[аи]?)(?!\p{L})/iu;

const ADDRESSING =
  /(?<!\p{L})(?:(?:in|with|during) (?:his|her|their|the|an?) (?:opening |welcome |welcoming |closing |keynote |introductory |inaugural )?(?:speech|address|remarks|report|talk|lecture|words|statement|message)|in welcoming|welcoming (?:them|the|all|participants|delegates|guests)|welcomed (?:the |all )?(?:participants|delegates|guests|attendees|them)|greeted (?:the |all )?(?:participants|delegates|guests)|told (?:the )?(?:[\d.,]+ )?(?:participants|delegates|audience|congress|conference|meeting|gathering)|opening the|in opening|at the opening|proud to be hosts?|when (?:he|she|they) (?:opened|closed|welcomed|greeted)|proud to host|addressing (?:the|participants|delegates)|begrüßte die|в своём докладе|в своем выступлении|в приветств\p{L}+|nel suo (?:intervento|discorso)|dans (?:son|sa|la) (?:discours|intervention|conférence (?:inaugurale|d['’]ouverture|de clôture))|en su (?:discurso|intervención))(?!\p{L})/iu;

export const REPRESENTATIVES =
  /(?<!\p{L})(?:presentations?|talks?|lectures?|contributions|speeches)\s(?:were\s(?:given|held)\s)?(?:by|from)\s(?:the\s)?(?:representatives|experts|speakers|colleagues|members|staff)\s(?:from|of)\s|(?<!\p{L})representatives\s(?:from|of)\s(?=[^.;]{3,160}\s(?:gave|presented|spoke|delivered)(?!\p{L}))/iu;
