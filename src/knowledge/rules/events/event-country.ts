import type { PlaceMention, ReadSentence } from '../../mentions/mention.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import { nominativePlace } from '../../mentions/places/places.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import {
  AND_ALSO,
  ANOTHER,
  BETWEEN,
  BODIES,
  CAME_FROM,
  COUNTED,
  DELEGATES,
  ELSEWHERE,
  ELSEWHERE_BEHIND,
  FROM,
  GOES_ON,
  INVITED,
  LABEL,
  MEMBERS,
  MOST,
  NOBODY,
  NOT_COMERS,
  ONE,
  SENT,
  SENT_GROUPS,
  SPEAKING,
  THEY,
  VISITORS,
} from './parts/country-words.ts';
import { clauseBefore } from './parts/event-link.ts';
import { eventOfPage, eventsIn } from './parts/event-page.ts';
import { CAME, PEOPLE } from './parts/event-people.ts';
import { eventOf, isOwn } from './parts/event-scene.ts';
import { startsWithPerson } from './parts/people-list.ts';

export const eventCountry: PageRule = {
  name: 'event-country',
  says: 'The countries that participants of an event came from, where the text lists them: "delegates from Sweden and Norway attended"; a number of countries is no list, and where patients live or a project runs says nothing of who came.',
  read: (reading) => reading.sentences.flatMap((sentence) => [...countriesIn(sentence, reading), ...besidePeople(sentence, reading)]),
  examples: [
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Some 80 parents were counted, sent by organizations in Norway and in 3 other northern countries (Sweden, Iceland and Finland).',
      yields: ['Norway', 'Sweden', 'Iceland', 'Finland'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'country',
        value,
      })),
    },
    {
      text: '4th Example Symposium, Graz\n\nWe sat down with patients’ associations of Chad, Norway, Togo and Japan.',
      yields: ['Chad', 'Norway', 'Togo', 'Japan'].map((value) => ({ subject: '4th Example Symposium', predicate: 'country', value })),
    },
    {
      text: '4th Example Symposium, Graz\n\nTwelve researchers sat together:\n\nAda Example (Chad), Bo Sample (Togo)\n\nCy Specimen (Northern Union - Norway)',
      yields: ['Chad', 'Togo', 'Norway'].map((value) => ({ subject: '4th Example Symposium', predicate: 'country', value })),
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Chad and Togo sent the biggest delegations of all.',
      yields: ['Chad', 'Togo'].map((value) => ({ subject: '12th Nordic Congress of Examples', predicate: 'country', value })),
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Delegates from Sweden, the UK, Finland and Japan took part.',
      yields: ['Sweden', 'UK', 'Finland', 'Japan'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'country',
        value,
      })),
    },
    {
      text: 'The 12th Nordic Congress of Examples drew 640 nurses, most of them from Norway, then Denmark and Iceland.',
      yields: ['Norway', 'Denmark', 'Iceland'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'country',
        value,
      })),
    },
    {
      text: '12th Nordic Congress of Examples\nParticipating countries: Norway, Estonia, Latvia',
      yields: ['Norway', 'Estonia', 'Latvia'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'country',
        value,
      })),
    },
    {
      text: 'Der 7. Beispielkongress fand in Ulm statt. Teilnehmer aus Polen, Ungarn und der Schweiz kamen.',
      language: 'de',
      yields: ['Polen', 'Ungarn', 'Schweiz'].map((value) => ({ subject: '7. Beispielkongress', predicate: 'country', value })),
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Roll call at the opening: Chad, Kenya, Malawi and Togo.',
      yields: ['Chad', 'Kenya', 'Malawi', 'Togo'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'country',
        value,
      })),
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. The largest delegation has come from Norway; Latvia sent 41 doctors and nurses, Estonia 33, Iceland 28 and Finland 12.',
      yields: ['Norway', 'Latvia', 'Estonia', 'Iceland', 'Finland'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'country',
        value,
      })),
    },
    {
      text: "Le 12e Congrès national des exemples s'est tenu à Lyon. Des délégations étaient venues du Gabon, du Tchad, du Niger et du Togo.",
      language: 'fr',
      yields: ['Gabon', 'Tchad', 'Niger', 'Togo'].map((value) => ({
        subject: '12e Congrès national des exemples',
        predicate: 'country',
        value,
      })),
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Some 270 delegates filled the hall, Norway and Estonia ahead of Latvia and Iceland in number.',
      yields: ['Norway', 'Estonia', 'Latvia', 'Iceland'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'country',
        value,
      })),
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. What stays: friends from Norway 🇳🇴 Estonia 🇪🇪 Latvia 🇱🇻 and, for the first time, Iceland 🇮🇸 came.',
      yields: ['Norway', 'Estonia', 'Latvia', 'Iceland'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'country',
        value,
      })),
    },
    {
      text: 'The 12th Nordic Congress of Examples gathered 164 nurses, psychologists and data managers from Norway, Saint Vincent and the Grenadines, and Togo.',
      yields: ['Norway', 'Saint Vincent and the Grenadines', 'Togo'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'country',
        value,
      })),
    },
  ],
  nearMisses: [
    {
      text: '4th Example Symposium, Graz\n\nThe committee of researchers:\n\nAda Example (Chad), Bo Sample (Togo)',
      because: 'a committee is not the audience',
    },
    {
      text: 'The 12th Nordic Congress of Examples gathered doctors and nurses from Port of Spain.',
      because: 'a town that has the name of a country in its own',
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. The hosts have such agreements with societies in Chad, Togo and Mali.',
      because: 'agreements elsewhere say nothing of who came',
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. The journal is printed in Chad, Togo and Mali.',
      because: 'whoever came is from a country, and what is done is done in one',
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Chad and Togo sent the largest bills.',
      because: 'bills are no people',
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. A pre-congress course in weaving was given; its places went to weavers from Norway, Latvia and Estonia.',
      because: 'they came to the course',
    },
    {
      text: 'The Northern Society was born at the 12th Nordic Congress of Examples. It has 890 members from Norway, Latvia and Estonia.',
      because: 'where the members of a body live',
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Our registry runs in Chad, Kenya, Malawi and Togo.',
      because: 'where a project runs',
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Nobody came from Chad or Togo.',
      because: 'they stayed away',
    },
    {
      text: 'Participants from 12 countries came to the 12th Nordic Congress of Examples in Norway.',
      because: 'a number is no list, and Norway is the host',
    },
    { text: 'The 12th Nordic Congress of Examples discussed children from Kenya and Malawi.', because: 'patients are not participants' },
    {
      text: 'The 12th Nordic Congress of Examples chose hosts in turn from the eastern region: China, Japan and Nepal.',
      because: 'a list of regions',
    },
    {
      text: 'At the 12th Nordic Congress of Examples experts lectured who had come over from Chile and Peru.',
      because: 'speakers are not the audience',
    },
    {
      text: 'Doctors from Kenya and Malawi are trained in the programme that the Northern Society of Examples pays for.',
      because: 'no event is spoken of',
    },
  ],
};

function countriesIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const places = mentionsOf(sentence, 'place');
  if (!places.some((p) => p.country !== null)) return [];
  const event = eventOf(sentence, reading);
  if (event === null) return [];
  const { text } = sentence;
  if (ANOTHER.test(text) || INVITED.test(text) || VISITORS.test(text) || MEMBERS.test(text)) return [];
  const attends = eventsIn(sentence).length > 0 || CAME.test(text) || CAME_FROM.test(text) || DELEGATES.test(text);
  const out: Draft[] = [];
  const taken: PlaceMention[] = [];
  for (const run of runsOf(places, text)) {
    const [first] = run;
    if (first === undefined) continue;
    const lead = clauseBefore(text, first.start);
    const labelled = LABEL.test(lead);
    // "from Malawi itself, from Zambia": the list goes on
    const last = taken.at(-1);
    const goesOn = last !== undefined && GOES_ON.test(text.slice(last.end, first.start));
    if (NOBODY.test(lead) || !isOwn(event, sentence, first.start)) continue;
    // "Samplia sent 41 doctors, Examplia 33"
    const sent = SENT.test(text.slice(run[0]?.end ?? 0)) && run.length === 1;
    const groups = SENT_GROUPS.test(text.slice(run.at(-1)?.end ?? 0)) && run.every((place) => place.country !== null);
    const counted = taken.length > 0 && COUNTED.test(text.slice(last?.end ?? 0, first.start)) && /^\s\d/u.test(text.slice(first.end));
    const cued = labelled || goesOn || sent || groups || counted || (attends && (isFromPeople(lead) || MOST.test(lead)));
    if (!cued && !(event === eventOfPage(reading) && isRollCall(run, lead, sentence))) continue;
    taken.push(...run);
    for (const place of run) {
      if (place.country === null) continue;
      out.push({ subject: event, predicate: 'country', value: nominativePlace(place.text.replace(/^the\s/iu, '')), sentence });
    }
  }
  return out;
}

/** "Ada Example (Chad), Bo Sample (Togo)" on the lines below "Twelve researchers sat together:". */
function besidePeople(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const event = startsWithPerson(sentence) && isUnderThoseThere(sentence, reading) ? eventOf(sentence, reading) : null;
  if (event === null || event !== eventOfPage(reading)) return [];
  return mentionsOf(sentence, 'place').flatMap((place): readonly Draft[] =>
    place.country !== null && /\([^()]*$/u.test(sentence.text.slice(0, place.start)) && sentence.text[place.end] === ')'
      ? [{ subject: event, predicate: 'country', value: nominativePlace(place.text.replace(/^the\s/iu, '')), sentence }]
      : [],
  );
}

/** The first line above that does not begin with a person says who they are. */
function isUnderThoseThere(sentence: ReadSentence, reading: Reading): boolean {
  const label = reading.sentences
    .slice(Math.max(0, sentence.index - LONGEST_LIST), sentence.index)
    .findLast((line) => !startsWithPerson(line));
  return label !== undefined && (label.segment.kind === 'heading' || /[:：]$/u.test(label.text)) && THOSE_THERE.test(label.text);
}

const LONGEST_LIST = 40;

/** Not those who speak, chair or run a body. */
const THOSE_THERE =
  /^(?!.*(?<!\p{L})(?:speak|lectur|talk|chair|moderat|committee|board|faculty|jury|award|winner|photo))[^:]*(?<!\p{L})(?:participants|delegates|attendees|those present|researchers|doctors|nurses|specialists|experts|colleagues|guests|teilnehme\p{L}+|participantes|partecipanti|участник\p{L}*)(?!\p{L})[^:]*[:：]?$/iu;

/** "Badges said Kenya, Chad and Togo", "Roll call: …": a page about a congress that lists lands, and nothing else that could be there, lists who came. */
function isRollCall(run: readonly PlaceMention[], lead: string, sentence: ReadSentence): boolean {
  if (run.filter((place) => place.country !== null).length < ROLL_CALL) return false;
  if (run.some((place) => place.country === null) || /[–-]\s?$|\($|(?<!\p{L})(?:in|across|throughout)\s(?:the\s)?$/iu.test(lead))
    return false;
  return (
    !wordsOf(lead.replace(THEIR_BODIES, ' ')).some((w) => NOT_COMERS.test(w.lower) || ELSEWHERE.test(w.lower)) &&
    !ELSEWHERE_BEHIND.test(sentence.text.slice(run.at(-1)?.end ?? 0))
  );
}

/** "patients' associations": bodies of those who do not come themselves. */
const THEIR_BODIES =
  /(?<!\p{L})(?:patients?|parents?|families|children|childhood)(?:['’]s?|\p{Ll}*)?\s(?:\p{Ll}+\s)?(?:associations?|organi[sz]ations?|groups?|societies|foundations?|federations?)(?!\p{L})/giu;

/** Two lands are named for many reasons; three in a row are a list of those who came. */
const ROLL_CALL = 3;

/** Places that the text lists one after another. */
function runsOf(places: readonly PlaceMention[], text: string): readonly (readonly PlaceMention[])[] {
  const runs: PlaceMention[][] = [];
  for (const place of places) {
    const last = runs.at(-1)?.at(-1);
    // "Hong Kong (China), India"
    if (last !== undefined && text.slice(last.end, place.start) === ' (' && text[place.end] === ')') continue;
    if (last !== undefined && BETWEEN.test(text.slice(last.end, place.start))) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** "…delegates and guests from": people are said to come from what follows, and nobody else stands between. */
function isFromPeople(lead: string): boolean {
  if (wordsOf(lead).some((w) => SPEAKING.test(w.lower))) return false;
  if (THEY.test(lead)) return true;
  const from = FROM.exec(lead) ?? AND_ALSO.exec(lead);
  if (from === null) return false;
  // "doctors of Italy", "centres in Italy": the looser the word, the nearer the people
  const words = wordsOf(lead.slice(0, from.index)).slice(/^\s(?:from|aus|из|uit|representing|provenienti)/iu.test(from[0]) ? -22 : -3);
  const people = words.findLastIndex(
    (w, at) => /^delegations?$/u.test(w.lower) || ((PEOPLE.test(w.lower) || BODIES.test(w.lower)) && !ONE.test(words[at - 1]?.lower ?? '')),
  );
  return people >= 0 && !words.slice(people + 1).some((w) => NOT_COMERS.test(w.lower));
}
