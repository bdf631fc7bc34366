import { yearInName } from '../../mentions/events/event-names.ts';
import { editionOf } from '../../mentions/events/same-edition.ts';
import type { Mention, PlaceMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import { nominativePlace } from '../../mentions/places/places.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { type Days, daysIn, drafts, FEWEST, IN, isPeople, isSomebodys, placesOf } from './parts/edition-facts.ts';
import { type EditionScope, editionScopes, goesOnAboutOther } from './parts/edition-scopes.ts';
import { turnsIn } from './parts/edition-turns.ts';
import { eventOfPage, eventsIn } from './parts/event-page.ts';
import { createEditions, type Editions, isOther } from './parts/other-edition.ts';
import { isGivenUp } from './parts/place-chain.ts';

export const eventEditions: PageRule = {
  name: 'event-editions',
  says: 'Other editions of the series that a page is about, each an event of its own: "our last congress, in Graz, welcomed 300", "See you in Oslo in 2025", "60 people in Ulm in 2018, then 190 in Linz in 2020".',
  read: (reading) => {
    const about = eventOfPage(reading);
    // a page that lists several editions is about none of them, and about their series
    const page = about ?? reading.event;
    if (page === null) return [];
    const editions = createEditions(page, reading);
    const out: Draft[] = [];
    const later: (() => void)[] = [];
    for (const sentence of reading.sentences) {
      if (eventsIn(sentence).some((event) => event !== page)) continue;
      for (const scope of about === null ? [] : withYears(editionScopes(sentence.text)))
        if (isOther(scope, page)) out.push(...ofScope(scope, sentence, page, reading, editions));
      if (about !== null && out.every((draft) => draft.sentence !== sentence)) out.push(...ofPastYear(sentence, page, reading, editions));
      if (about !== null && out.every((draft) => draft.sentence !== sentence)) out.push(...ofList(sentence, page, reading, editions));
      if (out.every((draft) => draft.sentence !== sentence)) out.push(...ofTurns(sentence, page, reading, editions));
      if (about !== null) later.push(() => out.push(...countsBesidePlaces(sentence, editions)));
    }
    for (const read of later) read();
    return out;
  },
  examples: [
    {
      text: 'The Example Masterclass is given each year. Oslo had the first one in 1998. For the second, in October 2000, people went to Graz.',
      yields: [
        { subject: '1st Example Masterclass', predicate: 'location', value: 'Oslo' },
        { subject: '1st Example Masterclass', predicate: 'startDate', value: '1998' },
        { subject: '2nd Example Masterclass', predicate: 'location', value: 'Graz' },
        { subject: '2nd Example Masterclass', predicate: 'startDate', value: '2000-10' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. The chair is at work on the next one, in Turku. 3-5 May, please put it down now!',
      published: '2023-05-20',
      yields: [
        { subject: 'Nordic Congress of Examples 2024, Turku', predicate: 'location', value: 'Turku' },
        { subject: 'Nordic Congress of Examples 2024, Turku', predicate: 'startDate', value: '2024-05-03' },
        { subject: 'Nordic Congress of Examples 2024, Turku', predicate: 'endDate', value: '2024-05-05' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples opened in Bergen on 3 May 2023. Our last congress, in Graz, welcomed over 300 of you.',
      yields: [
        { subject: 'Nordic Congress of Examples in Graz', predicate: 'location', value: 'Graz' },
        { subject: 'Nordic Congress of Examples in Graz', predicate: 'attendance', value: 'over 300' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen in May 2023.\n\nSee you in Oslo in 2025!',
      yields: [
        { subject: 'Nordic Congress of Examples 2025', predicate: 'location', value: 'Oslo' },
        { subject: 'Nordic Congress of Examples 2025', predicate: 'startDate', value: '2025' },
      ],
    },
    {
      text: 'The 3rd Example Conference ended in Bergen. The series began small: 60 people in Ulm in 2018, then 190 in Linz in 2020.',
      yields: [
        { subject: 'Example Conference 2018', predicate: 'location', value: 'Ulm' },
        { subject: 'Example Conference 2018', predicate: 'startDate', value: '2018' },
        { subject: 'Example Conference 2018', predicate: 'attendance', value: '60' },
        { subject: 'Example Conference 2020', predicate: 'location', value: 'Linz' },
        { subject: 'Example Conference 2020', predicate: 'startDate', value: '2020' },
        { subject: 'Example Conference 2020', predicate: 'attendance', value: '190' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Oslo will host the next congress from 4 to 6 June 2025.',
      yields: [
        { subject: 'Nordic Congress of Examples 2025', predicate: 'location', value: 'Oslo' },
        { subject: 'Nordic Congress of Examples 2025', predicate: 'startDate', value: '2025-06-04' },
        { subject: 'Nordic Congress of Examples 2025', predicate: 'endDate', value: '2025-06-06' },
      ],
    },
    {
      text: 'Le 22e congrès de la Société Exemple de Poterie s’est tenu à Nantes. Rendez-vous est pris à Dijon du 3 au 5 mai 2020.',
      language: 'fr',
      yields: [
        { subject: 'congrès de la Société Exemple de Poterie 2020', predicate: 'location', value: 'Dijon' },
        { subject: 'congrès de la Société Exemple de Poterie 2020', predicate: 'startDate', value: '2020-05-03' },
        { subject: 'congrès de la Société Exemple de Poterie 2020', predicate: 'endDate', value: '2020-05-05' },
      ],
    },
    {
      text: 'The Nordic Congress of Examples comes to Bergen.\n\nThe 2024 congress in Oslo drew 240, from eight towns.',
      published: '2026-01-14',
      yields: [
        { subject: 'Nordic Congress of Examples 2024, Oslo', predicate: 'location', value: 'Oslo' },
        { subject: 'Nordic Congress of Examples 2024, Oslo', predicate: 'startDate', value: '2024' },
        { subject: 'Nordic Congress of Examples 2024, Oslo', predicate: 'attendance', value: '240' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Next seat: Oslo, in October of 2025.',
      yields: [
        { subject: 'Nordic Congress of Examples 2025, Oslo', predicate: 'location', value: 'Oslo' },
        { subject: 'Nordic Congress of Examples 2025, Oslo', predicate: 'startDate', value: '2025-10' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Next year we will meet in Oslo.',
      published: '2019-03-11',
      yields: [
        { subject: 'Nordic Congress of Examples 2020', predicate: 'location', value: 'Oslo' },
        { subject: 'Nordic Congress of Examples 2020', predicate: 'startDate', value: '2020' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Work on the next one, in Oslo, has begun. May 3-5, remember it!',
      published: '2019-05-11',
      yields: [
        { subject: 'Nordic Congress of Examples 2020', predicate: 'location', value: 'Oslo' },
        { subject: 'Nordic Congress of Examples 2020', predicate: 'startDate', value: '2020-05-03' },
        { subject: 'Nordic Congress of Examples 2020', predicate: 'endDate', value: '2020-05-05' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Next year we will meet in Oslo. May 3-5 is when.',
      published: '2019-03-11',
      yields: [
        { subject: 'Nordic Congress of Examples 2020', predicate: 'location', value: 'Oslo' },
        { subject: 'Nordic Congress of Examples 2020', predicate: 'startDate', value: '2020-05-03' },
        { subject: 'Nordic Congress of Examples 2020', predicate: 'endDate', value: '2020-05-05' },
      ],
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. Oslo is where we meet next year, April 23-25.',
      published: '2019-05-11',
      yields: [
        { subject: 'Nordic Congress of Examples 2020', predicate: 'location', value: 'Oslo' },
        { subject: 'Nordic Congress of Examples 2020', predicate: 'startDate', value: '2020-04-23' },
        { subject: 'Nordic Congress of Examples 2020', predicate: 'endDate', value: '2020-04-25' },
      ],
    },
    {
      text: 'Welcome to EXCON 2018.\n\nEXCON 2018, the 5th Biennial Conference of the Weavers Society, opens in Bergen on 3 May 2018. The last conference, held in Graz in 2016, had 260 delegates.',
      title: 'EXCON 2018',
      yields: [
        { subject: 'Biennial Conference of the Weavers Society 2016', predicate: 'location', value: 'Graz' },
        { subject: 'Biennial Conference of the Weavers Society 2016', predicate: 'startDate', value: '2016' },
        { subject: 'Biennial Conference of the Weavers Society 2016', predicate: 'attendance', value: '260' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The Example Masterclass is given each year. Oslo had the first one of these wards in 1998. The second was born in Graz in 1999.',
      because: 'wards and people are no masterclasses',
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. In Oslo in 2018 the clinic had 20 beds.',
      because: 'a clinic is no edition',
    },
    { text: 'See you in Oslo in 2025!', because: 'no event is spoken of' },
    { text: 'The 12th Nordic Congress of Examples was held in Bergen. Next year Ada Example moves to Oslo.', because: 'a person moves' },
    { text: 'The 12th Nordic Congress of Examples was held in Bergen, as the 12th congress had to be.', because: 'the same edition' },
    { text: 'The 12th Nordic Congress of Examples drew more people than in Graz.', because: 'how many came to Graz is not said' },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. The clinic was opened in Ulm in 2018.',
      because: 'what was in Ulm is no edition',
    },
  ],
};

/** "where we meet next year": the stretch takes the years from the one that it holds. */
function withYears(scopes: readonly EditionScope[]): readonly EditionScope[] {
  return scopes.map((scope) => {
    const years =
      scope.years ?? scopes.find((other) => other.years !== undefined && other.end > scope.start && other.start < scope.end)?.years;
    return years === undefined ? scope : { ...scope, years };
  });
}

function ofScope(scope: EditionScope, sentence: ReadSentence, page: Thing, reading: Reading, editions: Editions): readonly Draft[] {
  const { text } = sentence;
  // "Next: the 6th congress, 3 May", where the 6th is the one that the page announces
  const own = sentence.mentions.find((m) => m.kind === 'event' && m.thing === page && !m.pronoun && m.start >= scope.start);
  if (own !== undefined && own.start < scope.end && editionOf(own.text) !== null) return [];
  const inside = (m: Mention): boolean => m.start >= scope.start && m.end <= scope.end + 1;
  const hosted = hostBefore(scope, sentence);
  const place =
    hosted ??
    placesOf(sentence).find(
      (p) =>
        inside(p) &&
        !isSomebodys(p, sentence) &&
        !isGivenUp(text, p) &&
        (IN.test(text.slice(Math.max(0, p.start - 16), p.start)) || CALLED.test(text.slice(scope.start, p.start))),
    ) ??
    null;
  const date =
    mentionsOf(sentence, 'date').flatMap((d) => (inside(d) ? (daysIn(d, scope, reading) ?? []) : []))[0] ??
    daysBehind(scope, sentence, reading) ??
    (place !== null &&
    scope.years !== undefined &&
    (MEETS.test(text.slice(scope.start, scope.end)) || mentionsOf(sentence, 'count').some((c) => isPeople(c, sentence)))
      ? yearFrom(scope.years, reading)
      : null);
  if (scope.number === null && isPagesOwn(page, place, date, sentence, reading)) return [];
  const count = mentionsOf(sentence, 'count').find((c) => inside(c) && isPeople(c, sentence)) ?? null;
  // a place or a year of its own makes it an edition; a number of people alone does not tell of which
  if (place === null && (scope.number === null || (date === null && count === null))) return [];
  if (place !== null && scope.name === null && date === null && count === null && !CALLS.test(text.slice(scope.start, scope.end)))
    return [];
  const out = drafts({ number: scope.number, place, date, count }, sentence, editions);
  // "the fourth workshop": the page's own words for it
  const subject = out[0]?.subject;
  const called = scope.number === null ? undefined : scope.name?.replace(/^(?:the|die|der|das|la|le|il|el)\s/iu, '');
  if (subject !== undefined && called !== undefined && !subject.names.includes(called)) subject.names.push(called);
  return out;
}

/** "Next year we meet in Oslo. 3 to 5 May are the days." */
function daysBehind(scope: EditionScope, sentence: ReadSentence, reading: Reading): Days | null {
  const next = reading.sentences[sentence.index + 1];
  if (next?.segment !== sentence.segment || scope.end < sentence.text.length - 1 || !goesOnAboutOther(sentence.text, next.text))
    return null;
  const [date] = mentionsOf(next, 'date');
  if (date === undefined) return null;
  // "the next one": days that are over this year are the next year's
  const published = reading.document.published;
  const over = published !== null && date.date.from.replace('XXXX', published.slice(0, 4)) < published;
  return daysIn(date, scope.years === undefined && over ? { ...scope, years: 1 } : scope, reading);
}

/** "Oslo had the first in 1998", "the one of 2017 goes to Ulm". */
function ofTurns(sentence: ReadSentence, page: Thing, reading: Reading, editions: Editions): readonly Draft[] {
  if (mentionsOf(sentence, 'event').some((m) => !m.pronoun)) return [];
  return turnsIn(sentence).flatMap(({ number, year, place, date }): readonly Draft[] => {
    const days =
      date === null
        ? null
        : date.date.yearStated
          ? { from: date.date.from, to: date.date.to }
          : year === null
            ? null
            : { from: date.date.from.replace('XXXX', year), to: date.date.to.replace('XXXX', year) };
    const when = days ?? (year === null ? null : { from: year, to: year });
    if (when === null || isPagesOwn(page, place, when, sentence, reading)) return [];
    return drafts({ number, place, date: when, count: null }, sentence, editions);
  });
}

/** "Next year we shall meet in Oslo": the year counted from the page's own. */
function yearFrom(away: number, reading: Reading): Days | null {
  const published = reading.document.published?.slice(0, 4);
  if (published === undefined) return null;
  const year = String(Number(published) + away);
  return { from: year, to: year };
}

/** "See you in Oslo in 2025" may call to the very edition that the page announces. */
function isPagesOwn(page: Thing, place: PlaceMention | null, date: Days | null, sentence: ReadSentence, reading: Reading): boolean {
  const year = yearInName(page);
  if (date !== null && year !== null) return date.from.slice(0, 4) === year;
  const before = reading.sentences.filter((one) => one.index < sentence.index);
  if (date !== null && before.some((one) => mentionsOf(one, 'date').some((d) => d.date.precision === 'day' && d.date.from === date.from)))
    return true;
  if (place === null) return false;
  const named = before.some(
    (one) => mentionsOf(one, 'event').some((m) => m.thing === page) && mentionsOf(one, 'place').some((p) => p.text === place.text),
  );
  return named || (date === null && reading.document.title.includes(place.text));
}

/** "Oslo will host the 13th congress": the place stands before. */
function hostBefore(scope: EditionScope, sentence: ReadSentence): PlaceMention | null {
  const before = placesOf(sentence)
    .filter((p) => p.end <= scope.start)
    .at(-1);
  if (before === undefined) return null;
  const between = sentence.text.slice(before.end, scope.start);
  // "Graz is where we meet next year"
  return HOSTS.test(between) || (/^\s(?:is|will be)\s$/u.test(between) && /^where\s/iu.test(sentence.text.slice(scope.start)))
    ? before
    : null;
}

/** "The 2024 symposium in Oslo drew 240", "in Oslo in 2018 there were 164 of us": a year before the page's own, its town and who came. */
function ofPastYear(sentence: ReadSentence, page: Thing, reading: Reading, editions: Editions): readonly Draft[] {
  const own = yearInName(page) ?? reading.document.published?.slice(0, 4);
  if (own === undefined) return [];
  const { text } = sentence;
  for (const match of text.matchAll(OF_YEAR)) {
    const year = match.groups?.['year'] ?? match.groups?.['then'];
    const end = match.index + match[0].length;
    const before = match.groups?.['then'] !== undefined;
    const place = placesOf(sentence).find((p) =>
      before ? p.end <= end && p.end > match.index - 1 : p.start >= end && /^\s(?:in|at|à|a|en|im|te)\s$/u.test(text.slice(end, p.start)),
    );
    const count = mentionsOf(sentence, 'count').find((c) => c.start >= end && c.start - end <= COUNT_NEAR && isPeople(c, sentence)) ?? null;
    if (year === undefined || Number(year) >= Number(own) || place === undefined || count === null) continue;
    return drafts({ number: null, place, date: { from: year, to: year }, count }, sentence, editions);
  }
  return [];
}

/** "in Oslo in 2018 there were": so far behind may the number stand. */
const COUNT_NEAR = 50;
const OF_YEAR =
  /(?<!\p{L})(?:[Tt]he|[Oo]ur|[Dd]ie|[Dd]as|[Dd]er|[Ll]e|[Ll]a|[Ii]l|[Ee]l)\s(?<year>(?:19|20)\d\d)\s(?:congress|conference|convention|symposium|workshop|forum|summit|meeting|event|edition|gathering)(?!\p{L})|(?<!\p{L})(?:[Ii]n|à|À|[Ee]n|a)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:in|en|nel|im jahr)\s(?<then>(?:19|20)\d\d)(?!\d)/gu;

function ofList(sentence: ReadSentence, page: Thing, reading: Reading, editions: Editions): readonly Draft[] {
  if (!SERIES.test(sentence.text)) return [];
  const own = yearInName(page) ?? reading.document.published?.slice(0, 4) ?? null;
  const out: Draft[] = [];
  for (const date of mentionsOf(sentence, 'date')) {
    const year = date.date.from.slice(0, 4);
    if (!date.date.yearStated || date.date.ambiguous === true || date.date.from !== date.date.to || year === own) continue;
    const place = placesOf(sentence).find(
      (p) =>
        (p.end <= date.start && /^(?:\s\(|,?\s(?:(?:in|en|im|nel|в)\s)?)$/u.test(sentence.text.slice(p.end, date.start))) ||
        (p.start >= date.end && /^\)?(?:\s?[:–—-]\s|\s\(|,?\s(?:in|à|a|en|te|в)\s|,\s)$/u.test(sentence.text.slice(date.end, p.start))),
    );
    if (place === undefined) continue;
    const count =
      mentionsOf(sentence, 'count').find((c) => c.end <= place.start && COUNT_AT.test(sentence.text.slice(c.end, place.start))) ??
      // "Graz 2018 (410 participants)"
      mentionsOf(sentence, 'count').find(
        (c) => c.start >= date.end && /^\s?[(:,–-]\s?$/u.test(sentence.text.slice(date.end, c.start)) && isPeople(c, sentence),
      ) ??
      null;
    out.push(...drafts({ number: null, place, date: { from: date.date.from, to: date.date.to }, count }, sentence, editions));
  }
  return out;
}

/** "Our record still stands: 530 in Graz", where Graz is another edition's. */
function countsBesidePlaces(sentence: ReadSentence, editions: Editions): readonly Draft[] {
  return mentionsOf(sentence, 'count').flatMap((count): readonly Draft[] => {
    const place = placesOf(sentence).find((p) => p.start >= count.end && COUNT_AT.test(sentence.text.slice(count.end, p.start)));
    const edition = place === undefined ? undefined : editions.at(nominativePlace(place.text));
    if (edition === undefined || count.percent || count.amount < FEWEST) return [];
    return [{ subject: edition, predicate: 'attendance', value: count.value, sentence }];
  });
}

/** "Next stop: Oslo". */
const CALLED =
  /^(?:next (?:stop|up|seat|venue|host city|meeting place)|prochain(?:e)? (?:rendez-vous|étape|escale)|nächster (?:termin|halt|tagungsort)|próxim[oa] (?:cita|sede|parada)|prossim[oa] (?:appuntamento|sede)|volgende (?:halte|afspraak)|prochain arrêt|nächste station|prossima tappa)\s?[:,–-]\s$/iu;

const MEETS =
  /(?<!\p{L})(?:(?:we|us)\s(?:\p{L}+\s){0,2}(?:meet|gather|convene|come together)|(?:congress|conference|meeting|symposium|edition|convention|assembly|kongress|tagung|congrès|congresso|convegno|congreso|edición|edizione|édition|congres|editie|съезд|конгресс|конференци[яию])(?:\s(?:will|is|was|goes|moves|takes|wird|findet|aura|se|si|sarà|será|vindt|пройд\p{L}+|состо\p{L}+))|treffen wir uns|on se retrouve|nous nous retrouverons|ci (?:ri)?troveremo|ci vediamo|nos veremos|nos encontraremos|zien we elkaar|встретимся)(?!\p{L})/iu;

const HOSTS =
  /^(?:\s\([^()]{1,30}\)|,\s\p{Lu}\p{L}+,?)?\s(?:will\s|is to\s|is going to\s|has been chosen to\s|was chosen to\s|would\s|had\s|is set to\s)?(?:host(?:s|ed)?|have|had|has|get|gets|take|takes|welcomes?|welcomed|receive[sd]?|saw|see|be home to|is the (?:venue|host|home) (?:of|for)|accueill\p{L}+|ospit\p{L}+|acoger\p{L}*|recibir\p{L}*|beherbergt|ist (?:gastgeber|austragungsort)\p{L}*|richtet|примет|принимает|принял\p{L}?)(?:\s\p{Ll}+){0,2}\s?(?:the\s|la\s|le\s|il\s|el\s|die\s|das\s|den\s|der\s)?$/iu;

const COUNT_AT =
  /^(?:\s(?:people|participants|delegates|of us|nurses|doctors|guests|colleagues|attendees|personnes|teilnehmer|partecipanti|personas|человек))?\s(?:in|at|à|a|en|im|te|в)\s(?:the\s)?$/iu;

const SERIES =
  /(?<!\p{L})(?:series|editions?|so far|since then|has (?:been|met|travelled)|previous(?:ly)?|past (?:congresses|conferences|meetings|editions)|earlier (?:congresses|conferences|meetings|editions)|history|forerunners?|predecessors?|begun|started (?:small|out|life|in)|bisherige|frühere|stationen|reihe|éditions|précédentes|edizioni|precedenti|ediciones|anteriores|eerdere|предыдущи\p{L}+|прежни\p{L}+)(?!\p{L})/iu;

const CALLS =
  /(?:see you|meet again|next (?:stop|seat|venue)|rendez-vous|próxima (?:cita|sede)|prossim[oa] (?:appuntamento|sede)|nächster (?:termin|halt)|wiedersehen|sehen uns|nos vemos|arrivederci|ci vediamo|tot ziens|встреч|увидимся|ждём)/iu;
