import { yearInName } from '../../mentions/events/event-names.ts';
import { isAssembly } from '../../mentions/events/told-events.ts';
import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import { isOrdinal } from '../../mentions/names/heads.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { collect } from './parts/candidates.ts';
import { eventOfPage, eventsIn } from './parts/event-page.ts';
import { eventOf, isOwn } from './parts/event-scene.ts';
import { type Candidate, clauseAround, headCount, isPart, kindOf, peopleCounted, tells } from './parts/head-count.ts';

export const eventAttendance: PageRule = {
  name: 'event-attendance',
  says: 'A number of participants, delegates or other people who came to an event is its attendance, with the bound and the unit that the text gives; registered and expected ones are marked so. Papers, patients, members and speakers are no attendance.',
  read: (reading) => {
    const byEvent = new Map<Thing, Candidate[]>();
    for (const sentence of reading.sentences) {
      for (const candidate of candidatesIn(sentence, reading)) collect(byEvent, candidate);
    }
    return [...byEvent.values()].flatMap(chosen);
  },
  examples: [
    {
      text: '44 pays, 2655 participants : le 4e Congrès de Céramique a vu grand.',
      language: 'fr',
      yields: [{ subject: '4e Congrès de Céramique', predicate: 'attendance', value: '2655' }],
    },
    {
      text: '4th Example Symposium, Graz\n\nFifty potters and researchers from six countries had it to themselves.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: 'Fifty' }],
    },
    {
      text: '4th Example Symposium, Graz\n\nTwelve researchers sat together in the old mill.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: 'Twelve' }],
    },
    {
      text: '4th Example Symposium, Graz\n\n38 sections, more than 2,000 specialists: there was much to hear.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: 'more than 2,000' }],
    },
    {
      text: 'The 12th Nordic Congress of Examples brought together over 640 participants.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'attendance', value: 'over 640' }],
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. More than 1,200 nurses, doctors and researchers from 31 countries took part.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'attendance', value: 'More than 1,200' }],
    },
    {
      text: 'The 13th Nordic Congress of Examples opens in Turku on 9 June 2024. About 300 delegates are expected.',
      yields: [{ subject: '13th Nordic Congress of Examples', predicate: 'attendance', value: 'About 300' }],
    },
    {
      text: '13th Nordic Congress of Examples\nThe programme is printed. Registered so far: 812 people.',
      yields: [{ subject: '13th Nordic Congress of Examples', predicate: 'attendance', value: '812' }],
    },
    {
      text: 'The 4th Example Symposium took place in Graz. Hundreds attended.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: 'Hundreds' }],
    },
    {
      text: 'Der 7. Beispielkongress fand in Ulm statt. Rund 450 Teilnehmer kamen.',
      language: 'de',
      yields: [{ subject: '7. Beispielkongress', predicate: 'attendance', value: 'Rund 450' }],
    },
    {
      text: 'Более 200 участников собрал II Примерный конгресс в Туле.',
      language: 'ru',
      yields: [{ subject: 'II Примерный конгресс', predicate: 'attendance', value: 'Более 200' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. The hosts put turnout at 640, among them about 90 students.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: '640' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. Some 412 people picked up a badge.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: 'Some 412' }],
    },
    {
      text: 'The 4th Example Symposium is over. 212 had registered, 189 came.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: '189' }],
    },
    {
      text: 'About 300 guests were expected at the 4th Example Symposium; 412 badges had been handed out by noon.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: '412' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. 268 delegates signed the register.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: '268' }],
    },
    {
      text: 'The 4th Example Symposium, in its town since 1984, was held in Graz; some 270 delegates filled the hall.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: 'some 270' }],
    },
    {
      text: 'II Примерный конгресс прошёл в Туле. Записались 310 гончаров, приехали 275.',
      language: 'ru',
      yields: [{ subject: 'II Примерный конгресс', predicate: 'attendance', value: '275' }],
    },
    {
      text: 'El IV Congreso de Ejemplos reunió a más de 280 especialistas en Lugo.',
      language: 'es',
      yields: [{ subject: 'IV Congreso de Ejemplos', predicate: 'attendance', value: 'más de 280' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. A total of 48 nurses attended; a further 120 followed the lectures on Zoom.',
      yields: [
        { subject: '4th Example Symposium', predicate: 'attendance', value: '48' },
        { subject: '4th Example Symposium', predicate: 'attendance', value: '120' },
      ],
    },
    {
      text: 'At the general assembly in Ulm on 8 September 2019, 74 of the 101 members present were for it.',
      yields: [{ subject: 'general assembly', predicate: 'attendance', value: '101' }],
    },
    {
      text: 'El IV Congreso de Ejemplos cuenta con más de doscientos inscritos.',
      language: 'es',
      yields: [{ subject: 'IV Congreso de Ejemplos', predicate: 'attendance', value: 'más de doscientos' }],
    },
  ],
  nearMisses: [
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. More than 20 leading experts dealt with wool.',
      because: 'those who speak are not all who came',
    },
    {
      text: 'The 3rd Example Workshop invites you to Oslo; those in Graz (2011) and Ulm (2012) were booked out with 60 and 55 participants.',
      because: 'they came to the workshops before',
    },
    { text: 'The Potters Congress 2020 met in Bergen. In 2019 eighty people had come.', because: 'eighty came to another' },
    { text: '44 lands: the 4th Example Symposium has opened.', because: 'lands are no people' },
    { text: 'The 4th Example Symposium was held in Graz. Nine experts had come from Peru and Norway.', because: 'some of those who came' },
    { text: '4th Example Symposium, Graz\n\nTwelve nurses work in the ward of the Harbour Hospital.', because: 'the staff of a ward' },
    { text: '4th Example Symposium, Graz\n\nFifty nurses from six countries are trained each year.', because: 'a programme' },
    {
      text: 'The 4th Example Symposium was held in Graz. Our channel has 900 subscribers who followed the lectures.',
      because: 'subscribers of a channel did not all come',
    },
    {
      text: 'The 4th Example Symposium will be held in Graz. After the online edition of 2021, which had 540 participants, we meet again.',
      because: 'so many came to the edition of 2021',
    },
    { text: 'The 4th Example Symposium was held in Graz. With two friends Ada Example opened a bar.', because: 'friends are company' },
    {
      text: 'At the 4th Example Symposium the society signed a paper; it has such papers with twelve other partners.',
      because: 'partners of the society',
    },
    { text: 'The 4th Example Symposium was held in Graz. 240 doctors had applied for a place.', because: 'whoever applies has not come' },
    { text: 'At the 4th Example Symposium the hall was full; Norway sent 41 doctors.', because: 'one land’s share' },
    {
      text: 'The 4th Example Symposium was held in Graz. Our last symposium, in Ulm, welcomed 300 delegates.',
      because: 'so many came to another edition',
    },
    {
      text: 'The 12th Nordic Congress of Examples received 182 abstracts, 46 of them from young authors.',
      because: 'papers do not attend',
    },
    { text: 'At the 12th Nordic Congress of Examples 15 international speakers took part.', because: 'speakers are not the audience' },
    {
      text: 'The 12th Nordic Congress of Examples heard that 2,300 children fall ill each year.',
      because: 'patients are not participants',
    },
    {
      text: 'The Northern Society of Examples has 900 members, who attend its congress, the 12th Nordic Congress of Examples.',
      because: 'members of the society',
    },
    { text: 'The 4th Example Symposium is small: there is room for twenty participants.', because: 'what the hall holds is not who came' },
    { text: 'The workshop hopes to train 500 doctors, says the 12th Nordic Congress of Examples.', because: 'a goal' },
  ],
};

function candidatesIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
  const event = eventOf(sentence, reading);
  if (event === null) return [];
  // how many began a series is not how many come to it
  if (BEGAN.test(sentence.text) && !event.names.some((name) => isOrdinal(wordsOf(name)[0]?.text ?? '') || /\d/u.test(name))) return [];
  const near = eventsIn(sentence).length > 0;
  const out: Candidate[] = [];
  for (const count of mentionsOf(sentence, 'count')) {
    if (count.amount < FEWEST_PRESENT || !isOwn(event, sentence, count.start) || GOAL.test(partAround(sentence.text, count.start)))
      continue;
    if (isOfOtherYear(event, sentence, count.start) || OF_OTHERS.test(sentence.text.slice(0, count.start))) continue;
    const page = event === eventOfPage(reading);
    const people = (page ? headCount(sentence, count, reading) : null) ?? peopleCounted(sentence, count);
    if (people === null) continue;
    const value = count.value;
    if (isPart(sentence, count) || !(people.labelled === true || tells(sentence, count, people.end, near, page))) continue;
    out.push({ event, value, unit: people.unit, kind: kindOf(clauseAround(sentence.text, count.start)), near, sentence });
  }
  out.push(...remoteIn(sentence, event), ...presentIn(sentence, event));
  const many = MANY.exec(sentence.text);
  if (out.length === 0 && many !== null && many[1] !== undefined && !GOAL.test(sentence.text))
    out.push({ event, value: many[1], unit: null, kind: kindOf(sentence.text), near, sentence });
  return out;
}

/** "A further 120 followed on Zoom": who was there from afar, beside those in the hall. */
function remoteIn(sentence: ReadSentence, event: Thing): readonly Candidate[] {
  return mentionsOf(sentence, 'count').flatMap((count): readonly Candidate[] => {
    if (count.percent || count.amount < FEWEST_PRESENT || !isOwn(event, sentence, count.start)) return [];
    return REMOTE.test(sentence.text.slice(count.end))
      ? [{ event, value: count.value, unit: null, kind: 'online', near: false, sentence }]
      : [];
  });
}

/** "28 members present", "74 of the 101 members present": at an assembly members are those who come. */
function presentIn(sentence: ReadSentence, event: Thing): readonly Candidate[] {
  if (!event.names.some(isAssembly)) return [];
  return mentionsOf(sentence, 'count').flatMap((count): readonly Candidate[] => {
    if (count.percent || count.amount < FEWEST_PRESENT || !isOwn(event, sentence, count.start)) return [];
    const unit = PRESENT.exec(sentence.text.slice(count.end))?.groups?.['unit'];
    return unit === undefined ? [] : [{ event, value: count.value, unit, kind: null, near: false, sentence }];
  });
}

/** "In 2019 eighty had come", said of the congress of 2020: the year in front of the number is another edition's. */
function isOfOtherYear(event: Thing, { text, mentions }: ReadSentence, at: number): boolean {
  const own = yearInName(event);
  const last = mentions.filter((m) => m.kind === 'date' && m.end <= at).at(-1);
  if (own === null || last?.kind !== 'date' || last.date.precision !== 'year' || !last.date.yearStated) return false;
  return (
    last.date.from !== own &&
    !/[.;]/u.test(text.slice(last.end, at)) &&
    !/(?<!\p{L})(?:since|seit|depuis|dal|desde|sinds|с)\s$/iu.test(text.slice(0, last.start))
  );
}

/** The part of the sentence between semicolons. */
function partAround(text: string, at: number): string {
  const end = text.indexOf('; ', at);
  return text.slice(text.lastIndexOf('; ', at) + 1, end < 0 ? undefined : end);
}

/** One number of each kind: the one nearest to the event's name, the first that is given. */
function chosen(candidates: readonly Candidate[]): readonly Draft[] {
  const out: Draft[] = [];
  for (const kind of [null, 'online', 'registered', 'expected'] as const) {
    // where those who came were counted, it says little who had registered or was awaited
    if (kind !== null && kind !== 'online' && out.length > 0) break;
    const own = candidates.filter((c) => c.kind === kind);
    const best = own.find((c) => c.near) ?? own[0];
    if (best === undefined) continue;
    const qualifiers = { ...(kind === null ? {} : { kind }), ...(best.unit === null ? {} : { unit: best.unit }) };
    out.push({ subject: best.event, predicate: 'attendance', value: best.value, sentence: best.sentence, qualifiers });
  }
  return out;
}

const REMOTE =
  /^\s(?:(?:others|more|people|colleagues|members|participants|viewers|anderen|weitere|autres|personnes|altri|otros|personas|mensen|leden)\s){0,2}(?:(?:had|have|were)\s)?(?:followed|watched|joined|logged in|tuned in|took part|connected|listened|verfolgten|schalteten|keken mee|volgden|ont suivi|suivaient|hanno seguito|siguieron)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:online|zoom|live-?stream|stream(?:ing)?|remotely|virtually|from home|on screen|webex|teams|en ligne|en línea|bildschirm|zu)(?!\p{L})/iu;

const PRESENT =
  /^\s(?<unit>(?:voting\s)?(?:members|delegates|mitglieder|stimmberechtigte|membres|soci|socios|leden))\s(?:[^.;,]{0,30}\s)?(?:(?:were|waren|étaient|erano|estaban)\s)?(?:present|anwesend|présents?|presenti|presentes|aanwezig)(?!\p{L})/iu;

/** Two friends and four nurses are company: no meeting counts so few. */
const FEWEST_PRESENT = 5;

/** "those in Graz (2011) and Ulm (2012) had 60 and 55": other editions. */
const OF_OTHERS =
  /(?:^|[;:,.–(]\s?|\s(?:while|whereas|and)\s)(?:those|the\s(?:ones|others|(?:two|three|four|five)\s(?:before|others?|previous|earlier)\s?(?:ones)?)|(?:jene|diejenigen)|ceux|celles|quelli|quelle|las|los)\s(?:in|at|of|from|held\sin|von|aus|à|de|en|di|a)\s[^;.]{0,120}$/iu;

const BEGAN = /(?<!\p{L})(?:was born|founded|launched in|began in \d|started in \d|since \d{4}|since then)(?!\p{L})/iu;

const GOAL =
  /(?<!\p{L})(?:hopes? to|aims? to|goal is|target of|plans? to train|aspires?|per year|each year|a year|annually|every year|so far has|since \d{4}|pro Jahr|par an|all’anno|al año|в год)(?!\p{L})/iu;

const MANY =
  /(?<!\p{L})((?:Many )?(?:hundreds|thousands|dozens|Hunderte|Tausende|centinaia|des centaines|cientos|сотни))(?:\sof\s(?:\p{L}+\s){0,3}(?:participants|delegates|people|doctors|specialists|professionals|experts|guests|nurses|visitors))?\s(?:attended|took part|participated|gathered|registered|were present|were there|came(?! early))(?!\p{L})/iu;
