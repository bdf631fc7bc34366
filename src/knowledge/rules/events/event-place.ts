import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import { countryCode, isTown } from '../../mentions/places/places.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { collect } from './parts/candidates.ts';
import { eventOfPage, eventsIn } from './parts/event-page.ts';
import { eventOf } from './parts/event-scene.ts';
import { citiesIn } from './parts/event-town.ts';
import { type Candidate, venuesIn, venuesInParts } from './parts/event-venue.ts';
import { onlyTown, share, titleTown, unshouted } from './parts/report-town.ts';

export const eventPlace: PageRule = {
  name: 'event-place',
  says: 'An event takes place where the text puts it: "held in", "opens at", a place beside its name or its days, "Venue:"; where delegates come from or where an earlier edition was is not its place.',
  read: (reading) => {
    const byEvent = new Map<Thing, Candidate[]>();
    for (const sentence of reading.sentences) {
      const named = venuesIn(sentence, reading);
      const venues = named.length > 0 ? named : venuesInParts(sentence, reading);
      for (const candidate of [...citiesIn(sentence, reading, venues), ...venues, ...virtualIn(sentence, reading)])
        collect(byEvent, candidate);
    }
    for (const candidates of byEvent.values()) townInHouse(candidates);
    const page = eventOfPage(reading);
    const placed = page !== null && (byEvent.get(page) ?? []).some((candidate) => candidate.kind !== 'venue');
    const alone = page === null || placed ? null : (titleTown(page, reading) ?? onlyTown(page, reading));
    return [...byEvent.values()].flatMap((candidates) => chosen(candidates).map(draftOf)).concat(alone ?? []);
  },
  examples: [
    {
      text: 'The 39th Example Meeting is planned for Turku.',
      yields: [{ subject: '39th Example Meeting', predicate: 'location', value: 'Turku' }],
    },
    {
      text: '36th Annual Example Conference\nDayton, OH\nOctober 4 - 6, 2012',
      yields: [{ subject: '36th Annual Example Conference', predicate: 'location', value: 'Dayton, OH' }],
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen, Norway, from 3 to 5 May 2023.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'location', value: 'Bergen, Norway' }],
    },
    {
      text: 'The 12th Nordic Congress of Examples took place at the Harbour Conference Hotel in Bergen.',
      yields: [
        { subject: '12th Nordic Congress of Examples', predicate: 'location', value: 'Bergen' },
        { subject: '12th Nordic Congress of Examples', predicate: 'location', value: 'Harbour Conference Hotel' },
      ],
    },
    {
      text: '13th Nordic Congress of Examples\n9 – 11 June 2024, Turku (Finland)\n\n12th Nordic Congress of Examples\n3 – 5 May 2023, Bergen (Norway)',
      yields: [
        { subject: '13th Nordic Congress of Examples', predicate: 'location', value: 'Turku (Finland)' },
        { subject: '12th Nordic Congress of Examples', predicate: 'location', value: 'Bergen (Norway)' },
      ],
    },
    {
      text: 'Last spring Bergen hosted the 12th Nordic Congress of Examples.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'location', value: 'Bergen' }],
    },
    {
      text: 'The 4th Example Symposium was held virtually on 9 May 2021.',
      yields: [{ subject: '4th Example Symposium', predicate: 'location', value: 'virtual' }],
    },
    {
      text: 'Am 2. März 2017 fand die Beispieltagung 2017 in Ulm statt.',
      language: 'de',
      yields: [{ subject: 'Beispieltagung 2017', predicate: 'location', value: 'Ulm' }],
    },
    {
      text: 'The 4th Example Symposium, originally scheduled for 9 May 2021 in Bergen, has been postponed and will take place virtually on 3 June 2021.',
      yields: [{ subject: '4th Example Symposium', predicate: 'location', value: 'virtual' }],
    },
    {
      text: 'That was Bergen!\n\nThe 4th Example Symposium was a week of talks.',
      yields: [{ subject: '4th Example Symposium', predicate: 'location', value: 'Bergen' }],
    },
    {
      text: 'To hold the 6th Meeting of Potters the Northern Society of Examples moves to Bergen, May 3-5, 2023.',
      yields: [{ subject: '6th Meeting of Potters', predicate: 'location', value: 'Bergen' }],
    },
    {
      text: '4th Example Symposium\nGraz, Austria ★ 5–8 June 2025 ★ Harbour House',
      yields: [
        { subject: '4th Example Symposium', predicate: 'location', value: 'Graz, Austria' },
        { subject: '4th Example Symposium', predicate: 'location', value: 'Harbour House' },
      ],
    },
    {
      text: 'For three days the Harbour Convention Centre housed the 12th Nordic Congress of Examples.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'location', value: 'Harbour Convention Centre' }],
    },
    {
      text: "Le 12e Congrès national des exemples s'est tenu à Lyon, à l'hôtel Example Palace.",
      language: 'fr',
      yields: [
        { subject: '12e Congrès national des exemples', predicate: 'location', value: 'Lyon' },
        { subject: '12e Congrès national des exemples', predicate: 'location', value: 'hôtel Example Palace' },
      ],
    },
    {
      text: '4th Example Symposium\nWhere: Hotel Las Muestras, Villa de Prueba, Colombia',
      yields: [
        { subject: '4th Example Symposium', predicate: 'location', value: 'Villa de Prueba, Colombia' },
        { subject: '4th Example Symposium', predicate: 'location', value: 'Hotel Las Muestras' },
      ],
    },
    {
      text: 'The vote was held at the general assembly in Ulm on 8 September 2019.',
      yields: [{ subject: 'general assembly', predicate: 'location', value: 'Ulm' }],
    },
    {
      text: 'VII Примерный съезд состоится 19–21 сентября 2019 года в Ростове-на-Дону.',
      language: 'ru',
      yields: [{ subject: 'VII Примерный съезд', predicate: 'location', value: 'Ростов-на-Дону' }],
    },
    {
      text: '4th Example Symposium\n4 May 2024\nLecture Theatre, 2/F, Harbour Hospital, Ulm',
      yields: [
        { subject: '4th Example Symposium', predicate: 'location', value: 'Ulm' },
        { subject: '4th Example Symposium', predicate: 'location', value: 'Harbour Hospital' },
      ],
    },
    {
      text: '4. Beispielkongress\nWann: 3. bis 5. Mai 2023\nWo: Kongresszentrum Ulm',
      language: 'de',
      yields: [
        { subject: 'Beispielkongress', predicate: 'location', value: 'Ulm' },
        { subject: 'Beispielkongress', predicate: 'location', value: 'Kongresszentrum Ulm' },
      ],
    },
    {
      text: '4th Example Symposium\nHarbour Convention Center, Sample City | August 28 to 30, 2025',
      yields: [
        { subject: '4th Example Symposium', predicate: 'location', value: 'Sample City' },
        { subject: '4th Example Symposium', predicate: 'location', value: 'Harbour Convention Center' },
      ],
    },
    {
      text: 'They talked of wool at the first meeting of the Rain Society: Bergen, Norway, Harbour Hotel, 3 May 1982.',
      yields: [
        { subject: 'first meeting of the Rain Society', predicate: 'location', value: 'Bergen, Norway' },
        { subject: 'first meeting of the Rain Society', predicate: 'location', value: 'Harbour Hotel' },
      ],
    },
    {
      text: 'Norway calls us: our 16th meeting will be in Bergen from 3 to 5 May 2019.',
      yields: [{ subject: '16th meeting', predicate: 'location', value: 'Bergen' }],
    },
    {
      text: 'What a meeting we had in Bergen! The hall was full for the 4th Example Meeting.',
      yields: [{ subject: '4th Example Meeting', predicate: 'location', value: 'Bergen' }],
    },
    {
      text: 'De ledenvergadering van 3 mei 2021, die online werd gehouden, koos een bestuur.',
      language: 'nl',
      yields: [{ subject: 'ledenvergadering', predicate: 'location', value: 'online' }],
    },
  ],
  nearMisses: [
    { text: 'The 2nd Example Symposium, planned for Turku in May, will have to go online.', because: 'it does not go there' },
    {
      text: 'Ada Example opened a press briefing in Turku ahead of the 2nd Example Symposium.',
      because: 'the briefing was there',
    },
    {
      text: 'Ada Example joined the board at the general assembly of 2019. She works at the Harbour Clinic in Ulm.',
      because: 'where she works',
    },
    { text: 'The Harbour Society of Examples hosted the 12th Nordic Congress of Examples.', because: 'a society is no house' },
    {
      text: 'The 12th Nordic Congress of Examples, originally planned for May 2020 in Bergen, has been postponed.',
      because: 'the plan for Bergen holds no more',
    },
    { text: 'The 12th Nordic Congress of Examples has been moved from Bergen.', because: 'it is said where it will not be' },
    { text: 'Delegates from Sweden and Denmark came to the 12th Nordic Congress of Examples.', because: 'where delegates come from' },
    { text: 'The 12th Nordic Congress of Examples welcomed Ada Example of Oslo.', because: 'where a person comes from' },
    { text: 'The 12th Nordic Congress of Examples was a success, unlike the one in Oslo.', because: 'another meeting was there' },
    {
      text: 'The 12th Nordic Congress of Examples has ended. Bergen is to host the congress in 2025.',
      because: 'Bergen comes after',
    },
    {
      text: 'A prize of the 12th Nordic Congress of Examples hangs in the hall of the Harbour Clinic in Oslo.',
      because: 'where the clinic is',
    },
    { text: 'Never before was the 12th Nordic Congress of Examples outside Norway.', because: 'it is said where it was not' },
  ],
};

function virtualIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
  const match = VIRTUALLY.exec(sentence.text);
  if (match === null || eventsIn(sentence).length > 1) return [];
  const event = eventOf(sentence, reading);
  if (event === null || HYBRID.test(sentence.text)) return [];
  const value = /online|en ligne|en línea/iu.test(match[0]) ? 'online' : 'virtual';
  return [{ event, value, kind: 'virtual', strength: 2, sentence }];
}

/** "Congress Center Exampleton": where no town is told, the house's own name may end with it. */
function townInHouse(candidates: Candidate[]): void {
  if (candidates.some((candidate) => candidate.kind === 'city')) return;
  const [venue] = candidates.filter((candidate) => candidate.kind === 'venue');
  const name = venue === undefined ? undefined : typeof venue.value === 'string' ? venue.value : venue.value.names[0];
  const town = name === undefined ? undefined : HOUSE_OF_TOWN.exec(name)?.[1];
  if (venue !== undefined && town !== undefined && isTown(town)) candidates.push({ ...venue, value: town, kind: 'city' });
}

const HOUSE_OF_TOWN =
  /(?:cent(?:er|re)|centrum|\p{L}*zentrum|messe|stadthalle|kongresshaus|universität|\p{L}*klinikum|palais des congrès)\s(\p{Lu}[\p{L}'’-]+)$/iu;

/** One town and one building for each event: the best tied, the fullest of those that agree. */
function chosen(candidates: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const kind of ['city', 'venue'] as const) {
    const own = candidates.filter((c) => c.kind === kind);
    const most = Math.max(...own.map((c) => c.strength));
    // "Norway calls us: the congress will be in Bergen": a town tells more than its country
    const towns = own.filter((c) => c.strength >= most - 1 && (typeof c.value !== 'string' || countryCode(c.value) === null));
    const nearest = Math.max(...towns.map((c) => c.strength));
    const best = towns.length > 0 ? towns.filter((c) => c.strength === nearest) : own.filter((c) => c.strength === most);
    const [first] = best;
    if (first === undefined) continue;
    const agreeing = best.filter((c) => typeof c.value === 'string' && typeof first.value === 'string' && share(c.value, first.value));
    out.push(agreeing.sort((a, b) => String(b.value).length - String(a.value).length)[0] ?? first);
  }
  const virtual = candidates.find((c) => c.kind === 'virtual');
  return out.length === 0 && virtual !== undefined ? [virtual] : out;
}

function draftOf({ event, value: printed, kind, sentence }: Candidate): Draft {
  // "GRAZ –" at the head of a report
  const value = typeof printed === 'string' && kind === 'city' && /^\p{Lu}{4,}$/u.test(printed) ? unshouted(printed) : printed;
  return { subject: event, predicate: 'location', value, sentence, ...(kind === 'city' ? {} : { qualifiers: { kind } }) };
}

const VIRTUALLY =
  /(?<!\p{L})(?:(?:held|takes? place|took place|taking place|convened|hosted|organi[sz]ed|gathered|met|meet|runs?|ran)\s(?:\p{L}+\s){0,2}(?:virtually|online)|(?:was|is|be|goes|went|going)\s(?:entirely |fully |held )?(?:virtual|online)(?!\s\p{L}+ing)|(?:fand|findet)[^.;]{0,40}\s(?:virtuell|online)\s|(?:состоял\p{L}+|прош\p{L}+)\s(?:в\s)?онлайн|online (?:werd|wordt|is|zal worden) gehouden|(?:werd|wordt|is|vond|vindt)\s(?:[^.;,]{0,40}\s)?online\s(?:gehouden|plaats)|tenue?s? en ligne|(?:s['’]est|se sont) déroulée?s? en ligne|(?:svolt|tenut)[oa]\s(?:\p{L}+\s){0,3}online|celebr(?:ó|ada|ado)\s(?:de (?:forma|manera)\s)?(?:virtual(?:mente)?|en línea|online))/iu;

const HYBRID = /(?<!\p{L})(?:hybrid|in person|onsite|on-site|not (?:be )?(?:virtual|online)|never)(?!\p{L})/iu;
