import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { peopleAfter, personOf } from './parts/event-parties.ts';
import { eventOf } from './parts/event-scene.ts';
import { onStage } from './parts/on-stage.ts';
import {
  byAddress,
  byHour,
  byLabel,
  byPossession,
  byTalk,
  byTopic,
  KEYNOTE,
  REPRESENTATIVES,
  representatives,
  type Speaker,
} from './parts/speaker-list.ts';

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
        ...byHour(sentence, reading),
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
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Keynotes were given by the minister, by Dr Ada Example (Harbour Hospital) and Dr Bo Sample.',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'speaker', value: 'Ada Example' },
        { subject: '12th Nordic Congress of Examples', predicate: 'speaker', value: 'Bo Sample' },
      ],
    },
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
    {
      text: '4th Example Symposium, Graz\n\nAmong those who spoke were Dr. Ada Example of Oslo and Assoc. Prof. Bo Sample.',
      yields: ['Ada Example', 'Bo Sample'].map((value) => ({ subject: '4th Example Symposium', predicate: 'speaker', value })),
    },
    {
      text: '4th Example Symposium, Graz\n\nWho spoke\n- Dr. Ada Example (Oslo): old clay\n- Dr. Bo Sample, Ulm',
      yields: ['Ada Example', 'Bo Sample'].map((value) => ({ subject: '4th Example Symposium', predicate: 'speaker', value })),
    },
    {
      text: 'The 4th Example Symposium was held in Graz. The first lecture, on wool, was given by Professor Ada Example. In her greeting Bo Sample said: “Welcome.” Then it was the turn of Dr. Cy Specimen.',
      yields: ['Ada Example', 'Bo Sample', 'Cy Specimen'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'speaker',
        value,
      })),
    },
    {
      text: 'The 4th Example Symposium was held in Graz.\n\nLectures: Dr. Ada Example from Oslo on wool; a debate between Bo Sample and Cy Specimen; and Dr. Dora Pattern, Ulm, on silk.',
      yields: ['Ada Example', 'Bo Sample', 'Cy Specimen', 'Dora Pattern'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'speaker',
        value,
      })),
    },
    {
      text: 'Il 3° Congresso Nazionale SIESE si apre a Lucca. La lezione inaugurale, «La lana e il sale», tocca a Ada Esempio.',
      language: 'it',
      yields: [{ subject: '3° Congresso Nazionale SIESE', predicate: 'speaker', value: 'Ada Esempio' }],
    },
    {
      text: 'The 4th Example Symposium follows in May. Prof Ada Example (Oslo) and Dr Bo Sample (Ulm) have accepted our invitation to speak.',
      yields: ['Ada Example', 'Bo Sample'].map((value) => ({ subject: '4th Example Symposium', predicate: 'speaker', value })),
    },
    {
      text: '4th Example Symposium\n\n09:10 – 10:00 Wool in winter\n\nProf. Ada Example, Oslo\n\n10:00 – 10:30 Coffee break\n\nDr. Bo Sample, Ulm',
      yields: [{ subject: '4th Example Symposium', predicate: 'speaker', value: 'Ada Example' }],
    },
    {
      text: 'Die 7. Beispieltagung fand in Ulm statt. Außerdem berichtete Dr. Bo Sample (Mainz) über die Wollstudie des Deutschen Wollregisters.',
      language: 'de',
      yields: [{ subject: '7. Beispieltagung', predicate: 'speaker', value: 'Bo Sample' }],
    },
    {
      text: 'El IV Congreso de Ejemplos se celebró en Lugo. Entre los conferencistas internacionales estuvieron la Dra. Ana Ejemplo (Chile) y el Dr. Beto Muestra.',
      language: 'es',
      yields: ['Ana Ejemplo', 'Beto Muestra'].map((value) => ({ subject: 'IV Congreso de Ejemplos', predicate: 'speaker', value })),
    },
  ],
  nearMisses: [
    {
      text: 'The 4th Example Symposium was held in Graz. Dr. Ada Example has accepted to be the treasurer.',
      because: 'an office is no talk',
    },
    { text: 'The 4th Example Symposium was held in Graz. On the photo Dr. Ada Example holds up the papers.', because: 'a photograph' },
    {
      text: 'The 4th Example Symposium was held in Graz. A match between Ada Example and Bo Sample ended the day.',
      because: 'a game is no debate',
    },
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
      !/^(?:\s\([^()]{1,60}\))?(?:,\s[^,;:.]{2,60},)?\s(?:on|of|about|with|über|zu|zum|zur|von|sur|du|des|de la|de|di|del|della|dei|delle|sul|sulla|sobre|over|о|об)\s(?:l['’]|d['’])?\p{Ll}/u.test(
        text.slice(m.end),
      ) ||
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

const LECTURE = String.raw`(?:key-?note|lectures?|talks?|address(?:es)?|speech(?:es)?|papers?|presentations?|oration|report|overview|plenary|vortrag|vorträge|festvortrag|grußwort|conférence|exposé|discours|communication|lettura|lectio|relazione|intervento|discorso|ponencia|conferencia|charla|discurso|доклад\p{L}*|лекци\p{L}+|речь)`;

const SPEAKS = new RegExp(
  [
    String.raw`(?<!\p{L})(?:give|gives|gave|giving|deliver(?:s|ed|ing)?|hold|holds|held|read|presents?|presented|hielt|halten|hält|a (?:fait|donné|prononcé|présenté)|fera|donnera|ha (?:tenuto|fatto|presentato)|terrà|tiene|dio|dictó|impartió|presentó|pronunció|сделал[аи]?|прочитал[аи]?|прочёл)\s(?:[^.;:]{0,90}?\s)?${LECTURE}(?!\p{L})`,
    String.raw`(?<!\p{L})(?:spoke|speaks?|speaking|talked|talks|talk|lectured|lectures|reported|reports)\s(?:on|of(?! (?:it|him|her|them|this|that))|about|at|first|there|in|again|also|to the (?:congress|audience|meeting|delegates|participants|conference))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:sprach|spricht|referierte|referiert|berichtete)\s(?:über|zu|zum|von)(?!\p{L})|(?<!\p{L})(?:ont|a) (?:raconté|parlé|expliqué|présenté|exposé)(?!\p{L})|(?<!\p{L})(?:ha|hanno) (?:parlato|illustrato|relazionato)(?!\p{L})|(?<!\p{L})interverr(?:à|anno)(?!\p{L})|(?<!\p{L})(?:habló|hablaron|expuso|expusieron|disertó)(?!\p{L})|(?<!\p{L})(?:выступил[аи]?|выступит|рассказал[аи]?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:outlined|set out|sets out|pointed to|presented|presents|will present|reviewed|summed up|summari[sz]ed|followed with|(?:ont|a) pris la parole|(?:ha|hanno) preso la parola|(?:tomó|tomaron|ha tomado|han tomado) la palabra|ergriff(?:en)? das wort|addressing the (?:opening|congress|conference|meeting|audience|delegates|participants)|showed (?:results|data|figures)|shared (?:results|data|experiences?)|addressed|addresses|took the floor)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:is|was|were|are|will be|being|as)\s(?:(?:the|a|an|one of the|among the|our|this year['’]s)\s)?(?:(?:main|first|second|opening|guest|invited|plenary|international|keynote|honou?red|featured)\s){0,3}(?:keynote\s)?speakers?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:has|have|had)\s(?:kindly\s|already\s|gladly\s)?(?:accepted|agreed|confirmed)(?:\s(?:our|the|an?)\sinvitation)?\sto\s(?:speak|lecture|talk|give\s(?:a|the|an)\s${LECTURE}|(?:be|act\sas|join\sus\sas)\s(?:the|our|a|an)?\s?(?:\p{L}+\s)?speakers?)(?!\p{L})`,
    String.raw`,\s(?:the\s|a\s)?(?:(?:main|opening|guest|invited|plenary|keynote|featured)\s){1,2}speaker(?!\p{L})`,
  ].join('|'),
  'giu',
);

const NO_TALK =
  /^(?:holds?|held|holding) up(?!\p{L})|(?:awards?|prizes?|medals?|certificates?|cheques?|checks?|flowers|trophy|gifts?|key to|reports? to the (?:police|board)|children|patients?|families|elected|cancel)(?!\p{L})/iu;

const OBJECT =
  /(?<!\p{L})(?:thank(?:s|ed)?|thanks to|honou?r(?:s|ed|ing)|congratulat(?:e|ed|es)|in memory of|named after|called|met|with|for|tribute to|interview(?:ed)? with|award(?:ed)? to|elected|appointed)\s(?:the\s|late\s|prof(?:essor)?\.?\s|dr\.?\s|mr\.?\s|mrs\.?\s|ms\.?\s){0,4}$/iu;
