import type { CountMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { countedMembers } from './parts/counted-members.ts';
import { EACH_OF, LANDS, NOT_NOW, ONE_OF, SENT, UNNAMED_UMBRELLA, WITH_FAMILY, WITHIN } from './parts/member-words.ts';

export const memberCount: PageRule = {
  name: 'member-count',
  says: 'A number of members that the text gives to an organization is its member count, with its bound.',
  read: (reading) => {
    const out: Draft[] = [];
    for (const sentence of reading.sentences) {
      if (NOT_NOW.test(sentence.text)) continue;
      for (const count of mentionsOf(sentence, 'count')) {
        if (isOfOthers(sentence.text, count) || OF_TIME.test(sentence.text.slice(count.end))) continue;
        const unit = countedMembers(sentence, count);
        // "oltre 250 gli iscritti", told of a congress: those who had put their names down for it
        if (unit !== null && ENROLLED.test(unit.text) && reading.event !== null && mentionsOf(sentence, 'org').length === 0) continue;
        const subject = unit === null ? null : subjectOf(sentence, reading, count, unit.end);
        if (unit !== null && subject !== null)
          out.push({ subject, predicate: 'memberCount', value: count.value, sentence, qualifiers: { unit: unit.text } });
      }
    }
    return out;
  },
  examples: [
    {
      text: 'After a year 22 units in 18 lands belong to the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '22' }],
    },
    {
      text: 'Northern Society of Examples\n\nThe members, in Norway and elsewhere, are more than 3,600 by now.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: 'more than 3,600' }],
    },
    {
      text: 'Zur Gesellschaft für Beispielkunde gehören 9 Abteilungen.',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'memberCount', value: '9' }],
    },
    {
      text: 'Northern Society of Examples\n\nIn the vote 611 of our 1,480 members took part.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '1,480' }],
    },
    {
      text: 'Der Dachverband Beispielhilfe ist alt. Dem Dachverband gehören derzeit 70 örtliche Vereine an.',
      language: 'de',
      yields: [{ subject: 'Dachverband Beispielhilfe', predicate: 'memberCount', value: '70' }],
    },
    {
      text: 'Der Dachverband Beispielhilfe ist alt. 78 Töpfervereine aus dem ganzen Land gehören dem Dachverband an.',
      language: 'de',
      yields: [{ subject: 'Dachverband Beispielhilfe', predicate: 'memberCount', value: '78' }],
    },
    {
      text: 'De Vereniging Voorbeeld is oud. Zo’n 2.500 gezinnen zijn bij ons aangesloten.',
      language: 'nl',
      yields: [{ subject: 'Vereniging Voorbeeld', predicate: 'memberCount', value: 'Zo’n 2.500' }],
    },
    {
      text: 'La Federazione Esempio è nata ieri e riunisce oggi 33 associazioni.',
      language: 'it',
      yields: [{ subject: 'Federazione Esempio', predicate: 'memberCount', value: '33' }],
    },
    {
      text: 'Parti de 8 unités, le Réseau Exemple en relie aujourd’hui 22, dans 17 pays.',
      language: 'fr',
      yields: [{ subject: 'Réseau Exemple', predicate: 'memberCount', value: '22' }],
    },
    {
      text: 'Сегодня в Обществе гончаров Примера состоит около 180 врачей.',
      language: 'ru',
      yields: [{ subject: 'Общество гончаров Примера', predicate: 'memberCount', value: 'около 180' }],
    },
    {
      text: 'At present the Northern Society of Examples has 214 full and 61 associate members.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'memberCount', value: '214' },
        { subject: 'Northern Society of Examples', predicate: 'memberCount', value: '61' },
      ],
    },
    {
      text: 'Northern Society of Examples\n\nFrom 17 founding members it has grown to 142.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '142' }],
    },
    {
      text: 'Northern Society of Examples\n\nThe council is elected by the membership, which stands at more than 3,100 potters.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: 'more than 3,100' }],
    },
    {
      text: 'The Northern Society of Examples has over 1,200 members in nine countries.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: 'over 1,200' }],
    },
    {
      text: 'Today the Northern Society of Examples unites 300 active members.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '300' }],
    },
    {
      text: 'Northern Society of Examples\n\nMembership: 733',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '733' }],
    },
    {
      text: 'The Northern Union of Examples represents 12 national potters’ networks.',
      yields: [{ subject: 'Northern Union of Examples', predicate: 'memberCount', value: '12' }],
    },
    {
      text: 'Die Gesellschaft für Beispielkunde hat heute rund 240 Mitglieder.',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'memberCount', value: 'rund 240' }],
    },
    {
      text: 'Northern Society of Examples\n\nToday we number 612, beginners included.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '612' }],
    },
    {
      text: 'Northern Society of Examples\n\nSome 340 potters who work with red or white clay belong to it.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: 'Some 340' }],
    },
    {
      text: 'Northern Society of Examples\n\nToday just under 400 potters are on the register.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: 'just under 400' }],
    },
    {
      text: 'The Clay Club is one of the 14 regional groups of the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '14' }],
    },
    {
      text: 'The Clay Club is one of the 14 regional groups of Young Potters Everywhere.',
      yields: [{ subject: 'Young Potters Everywhere', predicate: 'memberCount', value: '14' }],
    },
    {
      text: 'Northern Society of Examples\n\nMembers on May 2, 2014: 2,340.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '2,340' }],
    },
    {
      text: 'Under her the Northern Federation of Examples grew from 5 chapters to 17.',
      yields: [{ subject: 'Northern Federation of Examples', predicate: 'memberCount', value: '17' }],
    },
    {
      text: 'Northern Society of Examples\n\nMembership rose from 52 to 260 by the end of 2019.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '260' }],
    },
    {
      text: 'The Northern Union of Examples is the umbrella of 31 national societies.',
      yields: [{ subject: 'Northern Union of Examples', predicate: 'memberCount', value: '31' }],
    },
    {
      text: 'The Northern Society of Examples is proud of its growth from 12 founding members in 1999 to 170 today.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '170' }],
    },
    {
      text: 'Der Bund Beispielkunde vertritt heute 58 Beispielvereine und Töpferzentren.',
      language: 'de',
      yields: [{ subject: 'Bund Beispielkunde', predicate: 'memberCount', value: '58' }],
    },
    {
      text: 'Northern Society of Examples\n\nToday 640 potters pay the yearly subscription of 90 crowns.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '640' }],
    },
  ],
  nearMisses: [
    {
      text: 'Northern Society of Examples\n\nTwenty years on the members vote for a shorter name.',
      title: 'Northern Society of Examples',
      because: 'the years are counted, and not the members',
    },
    {
      text: 'La Société des Exemples s’est réunie à Lyon, en présence de 61 membres sur 240.',
      because: 'so many came',
    },
    {
      text: 'Si è chiuso a Bari il 9° Convegno della Società Esempio. Oltre 250 gli iscritti.',
      because: 'they had put their names down for the congress',
    },
    {
      text: 'The Northern Society of Examples is old. Today over 200 guilds in 62 countries are members.',
      because: 'the number of the countries, and guilds that the rule does not know as its own',
    },
    { text: 'Some 140 members and friends of the Northern Society of Examples filled the bus.', because: 'those who came along' },
    { text: 'Northern Society of Examples\n\nEach spring we send two members to the national fair.', because: 'some are sent' },
    { text: 'The Northern Society of Examples is sad that three of its members leave.', because: 'those are a part' },
    {
      text: 'The Northern Society of Examples gave a dinner for over 400 leaders and members of societies.',
      because: 'guests of many societies came',
    },
    { text: 'The Northern Society of Examples is glad: twenty hospitals have joined in the study.', because: 'they joined a study' },
    {
      text: 'Deutsche Beispielstiftung\n\nDer Dachverband zählt heute 77 Gruppen zu seinen Mitgliedern.',
      language: 'de',
      title: 'Deutsche Beispielstiftung',
      because: 'a foundation is no umbrella',
    },
    {
      text: 'Northern Society of Examples\n\n31 members answered the letter.',
      title: 'Northern Society of Examples',
      because: 'those answered',
    },
    {
      text: 'Le Réseau Exemple regroupe 14 centres et accueille des visiteurs ; parmi eux 12 membres du conseil.',
      language: 'fr',
      because: 'where members are counted too, centres are none',
    },
    {
      text: 'Northern Society of Examples\n\nOwing to the storm only 28 members were present in the hall.',
      title: 'Northern Society of Examples',
      because: 'those came to an assembly',
    },
    {
      text: 'De Vereniging Voorbeeld is oud. Vanwege de storm waren slechts 28 leden in de zaal aanwezig.',
      language: 'nl',
      because: 'those came to an assembly',
    },
    {
      text: 'Der Bund Beispielkunde ist alt. Dem Vorstand gehören neun Töpfer an.',
      language: 'de',
      because: 'those belong to the board',
    },
    {
      text: 'Der Bund Beispielkunde ist alt. 12 Kliniken gehören zu den besten im Land.',
      language: 'de',
      because: 'they are among the best, not members',
    },
    {
      text: 'Le Réseau Exemple est né ici. Parmi les fours, il en compte 22.',
      language: 'fr',
      because: 'kilns are counted',
    },
    {
      text: 'Northern Society of Examples\n\nTwo members at large sit on the council.',
      because: 'a seat on a board is no size of the body',
    },
    { text: 'The Northern Society of Examples has 19 associate members.', because: 'one kind of members is not all' },
    {
      text: 'Northern Society of Examples\n\nFrom 12 members the society has grown.',
      title: 'Northern Society of Examples',
      because: 'so many were there at the beginning',
    },
    {
      text: 'Northern Society of Examples\n\nWe are 9 people in the office.',
      title: 'Northern Society of Examples',
      because: 'that is the staff',
    },
    {
      text: 'Northern Society of Examples\n\nIn Bergen we were 700.',
      title: 'Northern Society of Examples',
      because: 'those came to a meeting',
    },
    { text: 'The Northern Society of Examples has a board with 12 members of the board.', because: 'those are members of its board' },
    { text: 'Northern Society of Examples\n\nPrice for members: 140 €, for others 210 €', because: 'that is money' },
    {
      text: 'Bund Beispielkunde\n\nMehr als 7.000 Töpfe haben die Mitglieder seit dem Frühling gebrannt.',
      language: 'de',
      title: 'Bund Beispielkunde',
      because: 'pots are counted',
    },
    { text: 'The Northern Society of Examples wants 500 members by 2030.', because: 'a wish is no count' },
    { text: 'The Northern Society of Examples welcomed 40 new members.', because: 'those who joined are not all' },
    { text: 'The Northern Society of Examples counts 1,700 children who fall ill each year.', because: 'patients are no members' },
  ],
};

/** "Twenty years on the members voted". */
const OF_TIME = /^\s(?:years?|months?|weeks?|days?|jahre|monate|ans|mois|anni|mesi|años|meses|jaar|maanden|лет|года?)(?!\p{L})/iu;

/** "In 62 countries", "we send two members": lands, or some of them. */
function isOfOthers(text: string, { start, end }: CountMention): boolean {
  return (
    WITH_FAMILY.test(text.slice(end)) ||
    SENT.test(text.slice(0, start)) ||
    (WITHIN.test(text.slice(0, start)) && LANDS.test(text.slice(end)))
  );
}

/** The body whose members they are: named before the number, or right after "members of", or the page's own where none is named. */
function subjectOf(sentence: ReadSentence, reading: Reading, count: CountMention, end: number): Thing | null {
  const { text } = sentence;
  // "a delegate of each of the 14 member societies"
  if (EACH_OF.test(text.slice(0, count.start)) && reading.body !== null) return reading.body;
  const bodies = mentionsOf(sentence, 'org');
  if (UNNAMED_UMBRELLA.test(text.slice(0, count.start)) && bodies.every((m) => m.end > count.start)) return null;
  const after = bodies.find(
    (m) =>
      (m.start >= end - 1 && m.start <= end + 4 && /^\s?(?:the\s)?$/iu.test(text.slice(end, m.start))) ||
      /^\s?(?:of|in|der|des|de|du|della|del|van)\s(?:the\s|l['’]|la\s)?$/iu.test(text.slice(end, m.start)),
  );
  if (after !== undefined) return after.thing;
  // "one of nine groups of Clay Together": never of the body that is one of them
  if (ONE_OF.test(text.slice(0, count.start))) {
    const whole = mentionsOf(sentence, 'name').find(
      (m) => m.start > count.end && /\sof\s(?:the\s)?$/u.test(text.slice(count.end, m.start)),
    );
    return whole === undefined || !/\s/u.test(whole.text) ? null : reading.thing('organization', whole.text, sentence.index);
  }
  const before = bodies.findLast(
    (m) => m.end <= count.start && count.start - m.end < 160 && !/[;.]\s/u.test(text.slice(m.end, count.start)),
  );
  if (before !== undefined) return before.thing;
  const inside = bodies.find((m) => m.start >= count.end && m.end <= end + 2);
  if (inside !== undefined) return inside.thing;
  return bodies.every((m) => m.thing === reading.body) ? reading.body : null;
}

const ENROLLED = /(?<!\p{L})(?:iscritti|iscritte)(?!\p{L})/iu;
