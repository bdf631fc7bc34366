import type { ReadSentence } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { partiesAfter } from './parts/event-parties.ts';
import { eventOf } from './parts/event-scene.ts';
import { draft, kindOf, passive } from './parts/organized-by.ts';
import { active, partiesInList } from './parts/who-organizes.ts';

export const eventOrganizer: PageRule = {
  name: 'event-organizer',
  says: 'Who an event is organized or hosted by, alone or together with others: "organised by", "A hosted the congress", "local host is", "Organizers: …".',
  read: (reading) =>
    reading.sentences.flatMap((sentence) => [...passive(sentence, reading), ...active(sentence, reading), ...labelled(sentence, reading)]),
  examples: [
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. The Harbour Hospital lent its halls. Ada Example, who works there, was our host.',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'organizer', value: 'Harbour Hospital' },
        { subject: '12th Nordic Congress of Examples', predicate: 'organizer', value: 'Ada Example' },
      ],
    },
    {
      text: 'Graz saw the 4th Example Symposium in May, with Dr Ada Example and the Harbour Hospital as hosts.',
      yields: ['Ada Example', 'Harbour Hospital'].map((value) => ({ subject: '4th Example Symposium', predicate: 'organizer', value })),
    },
    {
      text: 'The 4th Example Symposium was held in Graz. The chair thanked the Harbour Foundation, which had been its host.',
      yields: [{ subject: '4th Example Symposium', predicate: 'organizer', value: 'Harbour Foundation' }],
    },
    {
      text: 'The 12th Nordic Congress of Examples was organised by the Northern Society of Examples and Hope Foundation.',
      yields: ['Northern Society of Examples', 'Hope Foundation'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'organizer',
        value,
      })),
    },
    {
      text: 'In May the Bergen Example Institute hosted the 12th Nordic Congress of Examples.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'organizer', value: 'Bergen Example Institute' }],
    },
    {
      text: 'The 4th Example Symposium opens in Graz.\nLocal host is the Graz University of Samples.',
      yields: [{ subject: '4th Example Symposium', predicate: 'organizer', value: 'Graz University of Samples' }],
    },
    {
      text: 'The 4th Example Symposium opens in Graz.\nOrganizers: Styrian Sample Society (SSS), Graz University of Samples (rector – A. B. Example), Hope Foundation.',
      yields: ['Styrian Sample Society', 'Graz University of Samples', 'Hope Foundation'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'organizer',
        value,
      })),
    },
    {
      text: 'Der 7. Beispielkongress wurde von der Ulmer Zählgesellschaft veranstaltet.',
      language: 'de',
      yields: [{ subject: '7. Beispielkongress', predicate: 'organizer', value: 'Ulmer Zählgesellschaft' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. The Styrian Sample Society was hostess; the Northern Network of Examples made the programme.',
      yields: ['Styrian Sample Society', 'Northern Network of Examples'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'organizer',
        value,
      })),
    },
    {
      text: 'The 4th Example Symposium was held in Graz. The Styrian Sample Society (SSS) arranges the 4th Example Symposium, the Ministry of Samples lends a hand.',
      yields: ['Styrian Sample Society', 'Ministry of Samples'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'organizer',
        value,
      })),
    },
    {
      text: 'Graz is where the Styrian Sample Society (SSS), founded in 1991, gathered for its 4th Example Symposium.',
      yields: [{ subject: '4th Example Symposium', predicate: 'organizer', value: 'Styrian Sample Society' }],
    },
    {
      text: 'II Примерный конгресс прошёл в Туле. Провели его Тульское общество примеров (ТОП) и фонд «Тёплый дом».',
      language: 'ru',
      yields: ['Тульское общество примеров', 'Тёплый дом'].map((value) => ({
        subject: 'II Примерный конгресс',
        predicate: 'organizer',
        value,
      })),
    },
    {
      text: 'The 4th Example Symposium was held in Graz. The idea to meet at one table came from Hope Foundation.',
      yields: [{ subject: '4th Example Symposium', predicate: 'organizer', value: 'Hope Foundation' }],
    },
    {
      text: '4th Example Symposium, Graz\n\nOn behalf of the Styrian Sample Society (SSS) and the Northern Network of Examples, it is our pleasure to invite you.',
      yields: ['Styrian Sample Society', 'Northern Network of Examples'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'organizer',
        value,
      })),
    },
    {
      text: 'From 3 to 5 May, the Harbour Hospital in Bergen, Norway, hosted the 4th Example Symposium.',
      yields: [{ subject: '4th Example Symposium', predicate: 'organizer', value: 'Harbour Hospital' }],
    },
    {
      text: '4th Example Symposium\nJointly organised with the Hope Foundation',
      yields: [{ subject: '4th Example Symposium', predicate: 'organizer', value: 'Hope Foundation' }],
    },
  ],
  nearMisses: [
    {
      text: '4th Example Symposium, Graz\n\nOn behalf of Hope Foundation Ada Example took the prize.',
      because: 'who is spoken for invites nobody',
    },
    {
      text: 'The 4th Example Symposium was held in Graz. Hope Foundation helps with the journeys of sick children.',
      because: 'help with something else',
    },
    {
      text: 'The 4th Example Symposium was held in Graz. The idea to build a ward came from Hope Foundation.',
      because: 'the idea of something else',
    },
    {
      text: 'The Northern Society of Examples sent a team to the 12th Nordic Congress of Examples.',
      because: 'who attends does not organize',
    },
    {
      text: 'The 12th Nordic Congress of Examples heard of a camp organised by Hope Foundation.',
      because: 'something else was organized',
    },
    {
      text: 'The 12th Nordic Congress of Examples was opened by the Bergen Example Institute.',
      because: 'opening is not organizing',
    },
  ],
};

function labelled(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const match = LABEL.exec(sentence.text);
  const underLabel =
    sentence.segment.kind === 'item' && HEADING.test((sentence.segment.headings.at(-1) ?? sentence.segment.lead ?? '').trim());
  if (match === null && !underLabel) return [];
  const event = eventOf(sentence, reading);
  if (event === null) return [];
  const from = match === null ? 0 : match[0].length;
  const kind = match === null ? null : kindOf(match[0]);
  const direct = partiesAfter(sentence, from, reading);
  const list = match !== null && /[:：–-]\s?$/u.test(match[0]);
  const parties = list || underLabel ? partiesInList(sentence, from, reading) : direct;
  return parties.map((party) => draft(event, party, kind, sentence));
}

const LABEL =
  /^(?:jointly\s)?(?:co-)?organi[sz]ed\s(?:jointly\s|together\s)?with\s(?:the\s)?|^(?:the\s|its\s|our\s|её\s|его\s|ses\s|i suoi\s|sus\s)?(?:joint |local |main |co-?|lead |key )?(?:organi[sz]ers?|organi[sz]ed by|organi[sz]ing (?:bodies|institutions|societies|partners)|hosts?|hosted by|veranstalter(?:in)?|ausrichter|gastgeber|organisat(?:eurs?|oren|ion)|organizzator[ei]|organizzato da|organizador(?:es)?|организатор\p{L}*(?:\s\p{L}+){0,2}|organisatie)(?:\s(?:is|are|was|were|of the \p{L}+))?\s?[:：–-]\s?|^(?:the\s)?(?:joint |local |main )?(?:organi[sz]ers?|hosts?)\s(?:is|are|was|were|will be)\s/iu;

const HEADING =
  /^(?:the\s)?(?:joint |local |main |co-?)?(?:organi[sz]ers?|organi[sz]ed by|hosts?|hosted by|veranstalter|organisateurs?|organizzatori|organizadores|организаторы?)\s?[:：]?$/iu;
