import type { Mention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { partiesAfter, peopleAfter, personOf } from './parts/event-parties.ts';
import { eventOf, eventsIn, labelOfPeople, startsWithPerson } from './parts/event-scene.ts';
import { onStage } from './parts/on-stage.ts';

export const eventSpeaker: PageRule = {
  name: 'event-speaker',
  says: 'Who spoke at an event: keynote speakers, lecturers, those whose talks are named or who presented, opened or welcomed there. Whoever is thanked, elected, honoured or only mentioned is no speaker.',
  read: (reading) => {
    const out: Draft[] = [];
    for (const sentence of reading.sentences) {
      const people: Speaker[] = [
        ...bySpeaking(sentence, reading),
        ...byTalk(sentence, reading),
        ...byLabel(sentence, reading),
        ...byPossession(sentence, reading),
        ...byTopic(sentence, reading),
        ...byAddress(sentence, reading),
      ];
      const event = eventOf(sentence, reading);
      if (event === null) continue;
      people.push(
        ...onStage(sentence, reading).flatMap((person) => (people.some((one) => one.person === person) ? [] : [{ person, kind: null }])),
      );
      if (people.length === 0 && !REPRESENTATIVES.test(sentence.text)) continue;
      out.push(
        ...people.map(
          ({ person, kind }): Draft => ({
            subject: event,
            predicate: 'speaker',
            value: person,
            sentence,
            ...(kind === null ? {} : { qualifiers: { kind } }),
          }),
        ),
      );
      out.push(...representatives(sentence, event, reading));
    }
    return out;
  },
  examples: [
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Prof. Ada Example of Oslo, to whom a prize was given, gave the keynote lecture.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'speaker', value: 'Ada Example' }],
    },
    {
      text: 'At the 12th Nordic Congress of Examples there were talks by Dr. Ada Example (wool), Prof. Bo Sample (Sample Institute) and Dr. Cy Specimen.',
      yields: ['Ada Example', 'Bo Sample', 'Cy Specimen'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'speaker',
        value,
      })),
    },
    {
      text: '4th Example Symposium\nKeynote speakers: Dr. Ada Example, Dr. Bo Sample',
      yields: ['Ada Example', 'Bo Sample'].map((value) => ({ subject: '4th Example Symposium', predicate: 'speaker', value })),
    },
    {
      text: 'Dr. Ada Example, the first guest from abroad, talked on wool at the 4th Example Symposium. Dr. Bo Sample followed with cotton.',
      yields: ['Ada Example', 'Bo Sample'].map((value) => ({ subject: '4th Example Symposium', predicate: 'speaker', value })),
    },
    {
      text: 'The 4th Example Symposium opened in Graz. “You are at home here,” said Dr. Ada Example in welcoming the guests.',
      yields: [{ subject: '4th Example Symposium', predicate: 'speaker', value: 'Ada Example' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. Day two belonged to Ada Example, a nurse from Oslo. Dr. Bo Sample of Ulm showed how wool is weighed. In her address, the minister, Mrs. Cy Specimen, promised a ward.',
      yields: ['Ada Example', 'Bo Sample', 'Cy Specimen'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'speaker',
        value,
      })),
    },
    {
      text: 'Presentations by representatives from the Northern Society of Examples and Hope Foundation filled the 4th Example Symposium.',
      yields: ['representatives of Northern Society of Examples', 'representatives of Hope Foundation'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'speaker',
        value,
      })),
    },
  ],
  nearMisses: [
    { text: 'The 4th Example Symposium thanked Dr. Ada Example for her work.', because: 'who is thanked does not speak' },
    { text: 'At the 4th Example Symposium Dr. Ada Example was elected president.', because: 'an election is no lecture' },
    { text: 'The 4th Example Symposium, in memory of Dr. Ada Example, was held in Graz.', because: 'she is remembered' },
    {
      text: 'Dr. Ada Example presented the award of the 4th Example Symposium to the winner.',
      because: 'handing over a prize is no lecture',
    },
    {
      text: 'The 4th Example Symposium was held in Graz. Dr. Ada Example, who chaired the committee, said the hall was full. Dr. Bo Sample received the medal.',
      because: 'a comment and a prize are no talks',
    },
    { text: 'Dr. Ada Example gave a lecture in Graz.', because: 'no event is named' },
  ],
};

interface Speaker {
  readonly person: Thing;
  readonly kind: 'keynote' | null;
}

/** "Ada Example … gave the keynote", "spoke on". */
function bySpeaking(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
  const { text } = sentence;
  const out: Speaker[] = [];
  for (const match of text.matchAll(SPEAKS)) {
    if (NO_TALK.test(text.slice(match.index, match.index + match[0].length + 40))) continue;
    const before = lastPersonBefore(sentence, match.index, reading);
    const kind = KEYNOTE.test(match[0]) ? 'keynote' : null;
    if (before !== null) {
      out.push(...before.map((person): Speaker => ({ person, kind })), ...gapped(sentence, match.index + match[0].length, reading));
    } else if (/^\s*(?:\p{Lu}\p{Ll}*\s)?(?:\p{Ll}+\s){0,4}$/u.test(text.slice(0, match.index))) {
      // "Three of us spoke at the congress: A, B and C"
      const colon = /^[^:.;]{3,160}:\s/u.exec(text.slice(match.index + match[0].length))?.[0].length ?? 0;
      const end = match.index + match[0].length;
      const people = peopleAfter(sentence, end, reading);
      out.push(
        ...(people.length > 0 ? people : colon > 0 ? peopleAfter(sentence, end + colon, reading) : []).map(
          (person): Speaker => ({ person, kind }),
        ),
      );
    }
  }
  return out;
}

/** "A spoke of wool, B of cotton": the verb stands once. */
function gapped(sentence: ReadSentence, from: number, reading: Reading): readonly Speaker[] {
  const { text } = sentence;
  return sentence.mentions.flatMap((m): readonly Speaker[] => {
    if (
      m.start < from ||
      !/^(?:\s\([^()]{1,60}\))?(?:,\s[^,;:.]{2,60},)?\s(?:on|of|about|über|sur|di|sobre|over|о|об)\s\p{Ll}/u.test(text.slice(m.end)) ||
      !/[,;]\s(?:(?:and|while)\s)?(?:(?:prof|professor|dr|mr|mrs|ms)\.?\s)*$/iu.test(text.slice(0, m.start))
    )
      return [];
    const person = personOf(m, sentence, reading);
    return person === null ? [] : [{ person, kind: null }];
  });
}

/** The subject of a verb: the nearest person before it, with those joined by "and". */
function lastPersonBefore(sentence: ReadSentence, at: number, reading: Reading): readonly Thing[] | null {
  const { text } = sentence;
  const mentions = sentence.mentions.filter((m) => m.end <= at && (m.kind === 'person' || m.kind === 'name') && text[m.start - 1] !== '(');
  const last = mentions.findLast((m) => personOf(m, sentence, reading) !== null);
  if (last === undefined || at - last.end > 170) return null;
  const gap = text.slice(last.end, at);
  if (/[;!?]|[.]\s\p{Lu}|["“”]/u.test(gap) || OBJECT.test(text.slice(Math.max(0, last.start - 40), last.start))) return null;
  if (
    sentence.mentions.some(
      (m) => m.kind === 'org' && m.start >= last.end && m.end <= at && /^\s*$/u.test(text.slice(m.end, at)) && !/,/u.test(gap),
    )
  )
    return null;
  const people = [last];
  for (const m of mentions.toReversed()) {
    const first = people[0];
    if (first === undefined || m.end > first.start) continue;
    if (!/^(?:\s\([^()]{1,60}\))?,?\s(?:(?:and|und|et|e|y|и)\s)?(?:(?:prof|dr|professor)\.?\s)*$/iu.test(text.slice(m.end, first.start)))
      break;
    if (personOf(m, sentence, reading) === null) break;
    if (!/(?:and|und|et|\se\s|\sy\s|и)\s/iu.test(text.slice(m.end, last.start))) break;
    people.unshift(m);
  }
  return people.flatMap((m) => personOf(m, sentence, reading) ?? []);
}

/** "talks by A and B", "keynote speakers were A and B". */
function byTalk(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
  return [...sentence.text.matchAll(TALKS)].flatMap((match) =>
    peopleAfter(sentence, match.index + match[0].length, reading).map(
      (person): Speaker => ({ person, kind: KEYNOTE.test(match[0]) ? 'keynote' : null }),
    ),
  );
}

/** "Ada Example from Graz on wool and Bo Sample on cotton": two or more people, each with a subject. */
function byTopic(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
  const found = sentence.mentions.flatMap((m): readonly Speaker[] => {
    const person = ON_TOPIC.test(sentence.text.slice(m.end)) ? personOf(m, sentence, reading) : null;
    return person === null ? [] : [{ person, kind: null }];
  });
  return found.length >= 2 ? found : [];
}

/** "Ada Example's opening lecture". */
function byPossession(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
  return sentence.mentions.flatMap((m): readonly Speaker[] => {
    const match = POSSESSED.exec(sentence.text.slice(m.end));
    const person = match === null ? null : personOf(m, sentence, reading);
    return person === null || match === null ? [] : [{ person, kind: KEYNOTE.test(match[0]) ? 'keynote' : null }];
  });
}

/** A line or a list under "Speakers". */
function byLabel(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
  const match = LABEL.exec(sentence.text);
  if (match !== null)
    return peopleAfter(sentence, match[0].length, reading).map(
      (person): Speaker => ({ person, kind: KEYNOTE.test(match[0]) ? 'keynote' : null }),
    );
  if (sentence.segment.text.indexOf(sentence.text) > 0 || !startsWithPerson(sentence)) return [];
  const lead = sentence.segment.kind === 'item' ? (sentence.segment.lead ?? '') : '';
  const under = labelOfPeople(sentence, reading, HEADING) ?? HEADING.exec(sentence.segment.headings.at(-1) ?? '') ?? HEADING.exec(lead);
  const [opening] = sentence.mentions;
  const first = under === null || opening === undefined ? null : personOf(opening, sentence, reading);
  return first === null ? [] : [{ person: first, kind: KEYNOTE.test(under?.[0] ?? '') ? 'keynote' : null }];
}

/** Somebody quoted while welcoming, opening or addressing those present. */
function byAddress(sentence: ReadSentence, reading: Reading): readonly Speaker[] {
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
  if (person.start >= end) return /^(?:\s(?:by|prof|professor|dr|mr|mrs|ms)\.?)*\s?$/iu.test(text.slice(end, person.start));
  return person.end <= start && start - person.end <= 120 && !/[;!?"“”]/u.test(text.slice(person.end, start));
}

/** "Presentations by representatives from A and B": the bodies spoke through somebody. */
function representatives(sentence: ReadSentence, event: Thing, reading: Reading): readonly Draft[] {
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

const LECTURE = String.raw`(?:key-?note|lectures?|talks?|address(?:es)?|speech(?:es)?|papers?|presentations?|oration|report|overview|plenary|vortrag|vorträge|festvortrag|grußwort|conférence|exposé|discours|communication|lettura|lectio|relazione|intervento|discorso|ponencia|conferencia|charla|discurso|доклад\p{L}*|лекци\p{L}+|речь)`;
const SPEAKS = new RegExp(
  [
    String.raw`(?<!\p{L})(?:give|gives|gave|giving|deliver(?:s|ed|ing)?|hold|holds|held|read|presents?|presented|hielt|halten|hält|a (?:fait|donné|prononcé|présenté)|fera|donnera|ha (?:tenuto|fatto|presentato)|terrà|tiene|dio|dictó|impartió|presentó|pronunció|сделал[аи]?|прочитал[аи]?|прочёл)\s(?:[^.;:]{0,90}?\s)?${LECTURE}(?!\p{L})`,
    String.raw`(?<!\p{L})(?:spoke|speaks?|speaking|talked|talks|talk|lectured|lectures|reported|reports)\s(?:on|of(?! (?:it|him|her|them|this|that))|about|at|first|there|in|again|also|to the (?:congress|audience|meeting|delegates|participants|conference))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:sprach|spricht|referierte|referiert|berichtete)\s(?:über|zu|zum|von)(?!\p{L})|(?<!\p{L})(?:ont|a) (?:raconté|parlé|expliqué|présenté|exposé)(?!\p{L})|(?<!\p{L})(?:ha|hanno) (?:parlato|illustrato|relazionato)(?!\p{L})|(?<!\p{L})interverr(?:à|anno)(?!\p{L})|(?<!\p{L})(?:habló|hablaron|expuso|expusieron|disertó)(?!\p{L})|(?<!\p{L})(?:выступил[аи]?|выступит|рассказал[аи]?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:outlined|set out|sets out|pointed to|presented|presents|will present|reviewed|summed up|summari[sz]ed|followed with|(?:ont|a) pris la parole|(?:ha|hanno) preso la parola|(?:tomó|tomaron) la palabra|ergriff(?:en)? das wort|addressing the (?:opening|congress|conference|meeting|audience|delegates|participants)|showed (?:results|data|figures)|shared (?:results|data|experiences?)|addressed|addresses|took the floor)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:is|was|were|are|will be|being|as)\s(?:(?:the|a|an|one of the|among the|our|this year['’]s)\s)?(?:(?:main|first|second|opening|guest|invited|plenary|international|keynote|honou?red|featured)\s){0,3}(?:keynote\s)?speakers?(?!\p{L})`,
    String.raw`,\s(?:the\s|a\s)?(?:(?:main|opening|guest|invited|plenary|keynote|featured)\s){1,2}speaker(?!\p{L})`,
  ].join('|'),
  'giu',
);
const NO_TALK =
  /(?:awards?|prizes?|medals?|certificates?|cheques?|checks?|flowers|trophy|gifts?|key to|reports? to the (?:police|board)|children|patients?|families|elected|cancel)(?!\p{L})/iu;
const OBJECT =
  /(?<!\p{L})(?:thank(?:s|ed)?|thanks to|honou?r(?:s|ed|ing)|congratulat(?:e|ed|es)|in memory of|named after|called|met|with|for|tribute to|interview(?:ed)? with|award(?:ed)? to|elected|appointed)\s(?:the\s|late\s|prof(?:essor)?\.?\s|dr\.?\s|mr\.?\s|mrs\.?\s|ms\.?\s){0,4}$/iu;
const TALKS = new RegExp(
  [
    String.raw`(?<!\p{L})(?:key-?notes?(?:\s(?:address(?:es)?|lectures?|speech(?:es)?|talks?|presentations?))?|talks?|lectures?|speech(?:es)?|address(?:es)?|presentations?|contributions|remarks|vorträgen?|vortrag|conférences?|exposés?|interventions?|relazioni|interventi|lettura|ponencias?|conferencias?|charlas?|доклады|лекции|лекция|доклад)\s(?:(?:were|was|are|is|will be|came|come)\s(?:(?:given|held|delivered|read|made)\s)?)?(?:by|from|von|de|du|di|del|della|della professoressa|del professor)\s`,
    String.raw`(?<!\p{L})(?:speakers?|lecturers|faculty|referenten|referentinnen|redner|orateurs|intervenants|relatori|ponentes|oradores|conferenciantes|спикеры|докладчики|лекторы)\s?(?:(?:were|are|was|is|include[sd]?|will be|:|such as|among them|including|like|wie|sind|waren|sono|erano|son|fueron|стали)\s)+(?:among others,?\s|notably\s)?`,
    String.raw`(?<!\p{L})(?:festvortrag|eröffnungsvortrag|vortrag|conférence|lettura|lectio magistralis|relazione|conferencia(?: magistral)?|ponencia|доклад|лекцию)\s(?:hielt(?:en)?|hält|halten|(?:la|lo)\s(?:dictó|dio|impartió|pronunció)|è stata tenuta da|a été donnée par|сделал[аи]?|прочитал[аи]?)\s`,
    String.raw`(?<!\p{L})(?:tra i relatori|fra i relatori|among the (?:(?:invited|keynote|main|guest)\s)?(?:speakers|lecturers)(?:\s(?:were|are|was|is))?|parmi les (?:orateurs|intervenants)|entre los ponentes|unter den (?:referenten|rednern)|среди (?:докладчиков|спикеров)|zu den (?:rednern|referenten|vortragenden)\s(?:gehörten|zählten|zählen|gehören)|entre los (?:disertantes|expositores|oradores|panelistas)(?:\s(?:estuvieron|figuraron|se contaron))?)\s?[:,]?\s`,
    String.raw`(?<!\p{L})(?:those|they|people) who (?:lectured|spoke|talked|presented) (?:were|are|included)\s|(?<!\p{L})(?:gast|haupt|fest|ehren)redner(?:in|innen)?\s(?:war|waren|ist|sind)\s`,
    String.raw`(?<!\p{L})speakers?(?:\s\p{Ll}+){1,3}\s?:\s`,
    String.raw`(?<!\p{L})(?:key-?note|guest|invited|plenary)\s(?:speakers?|lecturers?)\s(?=\p{Lu})`,
  ].join('|'),
  'giu',
);
const LABEL =
  /^(?:\d{1,2}[:.]\d\d(?:\s?[–-]\s?\d{1,2}[:.]\d\d)?\s)?(?:key-?notes?(?:\s(?:speakers?|lectures?|address(?:es)?))?|(?:key|main|opening|closing|guest|invited) (?:lectures?|talks?|addresses|speeches)|(?:invited |guest |main |international |plenary )?(?:speakers?|lecturers?|faculty)|referent(?:en|innen)?|redner(?:innen)?|orateurs?|intervenant(?:e?s)?|relatori|ponentes|oradores|спикеры|докладчики|лекторы)\s?[:：–-]\s?/iu;
const HEADING =
  /^(?:(?:our |the |confirmed |invited |guest |main |international |plenary |key-?note |featured |die |unsere |les |nos |i |los |nuestros |onze |de |наши |приглашённые |пленарные )*(?:speakers?|lecturers?|faculty|key-?notes?|referent(?:en|innen)?|redner(?:innen)?|vortragende|orateurs|intervenants|conférenciers|relatori|ponentes|oradores|conferenciantes|sprekers|спикеры|докладчики|лекторы|доклады)|(?:who (?:will )?(?:speaks?|is speaking)|(?:wie|wer|qui) (?:komt|kommt|spricht|spreekt|parlera|interviendra|vertelt)[^?:]{0,30}|es (?:sprechen|referieren)|interverranno|intervendrán|interviendront|prendront la parole|er spreken|(?:с \p{L}+ докладами )?выступ(?:ят|или)))(?:\s(?:of|at|for)\s[^:]{1,80})?(?:\s\([^()]{1,40}\))?\s?[:：?]?$/iu;
const ON_TOPIC = /^(?:\s(?:from|of)\s[^.;,:]{2,40}?|\s\([^()]{1,50}\))?\s(?:on|about|über|sur|su|sobre|о|об)\s\p{L}/u;
const POSSESSED =
  /^['’]s?\s(?:\p{Ll}+\s){0,2}(?:key-?note|lecture|talk|address|speech|presentation)(?!\p{L})(?!\s(?:award|prize|series|hall))/u;
const KEYNOTE = /key-?note|plenary|festvortrag|lectio magistralis/iu;
const SAID =
  /(?<!\p{L})(?:said|says|told|stressed|stresses|underlined|emphasi[sz]ed|noted|declared|stated|added|recalled|joked|remarked|warned|reminded|promised|announced|welcomed|opened|greeted|explained|asked|called|sagte|betonte|begrüßte|eröffnete|a (?:déclaré|souligné|dit|rappelé)|ha (?:detto|sottolineato|dichiarato|aperto)|dijo|señaló|destacó|subrayó|сказал[аи]?|отметил[аи]?|подчеркнул[аи]?|приветствовал[аи]?)(?!\p{L})/iu;
const ADDRESSING =
  /(?<!\p{L})(?:(?:in|with|during) (?:his|her|their|the|an?) (?:opening |welcome |welcoming |closing |keynote |introductory |inaugural )?(?:speech|address|remarks|report|talk|lecture|words|statement|message)|in welcoming|welcoming (?:them|the|all|participants|delegates|guests)|welcomed (?:the |all )?(?:participants|delegates|guests|attendees|them)|greeted (?:the |all )?(?:participants|delegates|guests)|told (?:the )?(?:participants|delegates|audience|congress|conference|meeting|gathering)|opening the|in opening|at the opening|proud to be hosts?|when (?:he|she|they) (?:opened|closed|welcomed|greeted)|proud to host|addressing (?:the|participants|delegates)|begrüßte die|в своём докладе|в своем выступлении|в приветств\p{L}+|nel suo (?:intervento|discorso)|dans son (?:discours|intervention)|en su (?:discurso|intervención))(?!\p{L})/iu;
const REPRESENTATIVES =
  /(?<!\p{L})(?:presentations?|talks?|lectures?|contributions|speeches)\s(?:were\s(?:given|held)\s)?(?:by|from)\s(?:the\s)?(?:representatives|experts|speakers|colleagues|members|staff)\s(?:from|of)\s|(?<!\p{L})representatives\s(?:from|of)\s(?=[^.;]{3,160}\s(?:gave|presented|spoke|delivered)(?!\p{L}))/iu;
