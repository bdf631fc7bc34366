import { fold } from '../../../domain/fold.ts';
import { hostInName } from '../../mentions/events/event-names.ts';
import { isAssembly } from '../../mentions/events/told-events.ts';
import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import { formOf } from '../../mentions/names/form-of.ts';
import { eventHead, isOrdinal, orgHead } from '../../mentions/names/heads.ts';
import { isAcronym, type Word, wordsOf } from '../../mentions/names/words.ts';
import { NOT_BODIES } from '../../mentions/organizations/acronyms.ts';
import { isRegionWord } from '../../mentions/places/is-place.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';

export const eventNamedOrganizer: PageRule = {
  name: 'event-named-organizer',
  says: 'An event that carries a body\'s name ("5th Congress of the Example Society", "ES Annual Meeting", "Example Society\'s congress") is organized by that body; inferred from the name.',
  read: (reading) => {
    const done = new Set<string>();
    const out: Draft[] = [];
    for (const sentence of reading.sentences) {
      for (const mention of mentionsOf(sentence, 'event')) {
        if (mention.pronoun) continue;
        const owner =
          ownerBeside(mention.start, sentence, reading) ??
          ownerBehind(mention.end, sentence) ??
          ((isAssembly(mention.text) || isUnowned(mention.text)) && !othersMeet(reading)
            ? assembled(mention.start, sentence, reading)
            : null);
        if (owner !== null) out.push({ subject: mention.thing, predicate: 'organizer', value: owner, sentence, certainty: 'inferred' });
        // "our 8th Days": the page's own body speaks
        if (reading.body !== null && OUR.test(sentence.text.slice(0, mention.start)))
          out.push({ subject: mention.thing, predicate: 'organizer', value: reading.body, sentence, certainty: 'inferred' });
        if (done.has(mention.text)) continue;
        done.add(mention.text);
        for (const body of bodiesInName(mention.thing, mention.text, sentence.index, reading))
          out.push({ subject: mention.thing, predicate: 'organizer', value: body, sentence, certainty: 'inferred' });
      }
    }
    return out;
  },
  examples: [
    {
      text: 'The 12th Congress of the Northern Society of Examples was held in Bergen.',
      yields: [
        { subject: '12th Congress of the Northern Society of Examples', predicate: 'organizer', value: 'Northern Society of Examples' },
      ],
    },
    {
      text: 'The Northern Society of Examples (NSE) met in Bergen. The 12th NSE Congress was a success.',
      yields: [{ subject: '12th NSE Congress', predicate: 'organizer', value: 'Northern Society of Examples' }],
    },
    {
      text: "NSOE's 4th Annual Meeting takes place in Graz.",
      yields: [{ subject: "NSOE's 4th Annual Meeting", predicate: 'organizer', value: 'NSOE' }],
    },
    {
      text: 'The Northern Society of Examples (NSE) was founded in 1980. Our 5th Example Days were held in Graz.',
      title: 'Northern Society of Examples',
      yields: [{ subject: '5th Example Days', predicate: 'organizer', value: 'Northern Society of Examples' }],
    },
    {
      text: 'In Lucca si apre il 3° Congresso Nazionale SIESE.',
      language: 'it',
      yields: [{ subject: '3° Congresso Nazionale SIESE', predicate: 'organizer', value: 'SIESE' }],
    },
    {
      text: 'The Northern Union of Examples (NUE) took in a new member. The 9th General Assembly of the Union was online.',
      title: 'Northern Union of Examples',
      yields: [{ subject: '9th General Assembly of the Union', predicate: 'organizer', value: 'Northern Union of Examples' }],
    },
    {
      text: 'The Northern Union of Examples (NUE) met first in Bergen. The first NUE Congress was small. NUE14 goes online, October 3 to 5, 2021.',
      yields: [
        { subject: 'first NUE Congress', predicate: 'organizer', value: 'Northern Union of Examples' },
        { subject: 'NUE14', predicate: 'organizer', value: 'Northern Union of Examples' },
      ],
    },
    {
      text: 'The Northern Society of Examples was founded in 1980. The society chose a board at the general assembly on 3 May 2019.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'general assembly', predicate: 'organizer', value: 'Northern Society of Examples' }],
    },
    {
      text: 'The Northern Society of Examples was founded in 1980. The 15th National Congress was held in Graz in 2019.',
      title: 'Northern Society of Examples',
      yields: [{ subject: '15th National Congress', predicate: 'organizer', value: 'Northern Society of Examples' }],
    },
    {
      text: 'The 23rd SampleCare Meeting was held in Graz.',
      yields: [{ subject: '23rd SampleCare Meeting', predicate: 'organizer', value: 'SampleCare' }],
    },
    {
      text: 'The Northern Association of Examples ran the desk. The Assembly of the World Weavers Society was held in Ulm. The 36th Annual Meeting is planned for Graz.',
      title: 'Northern Association of Examples',
      yields: [{ subject: 'Assembly of the World Weavers Society', predicate: 'organizer', value: 'World Weavers Society' }],
    },
  ],
  nearMisses: [
    { text: '23rd ANNUAL SCIENTIFIC MEETING\nGraz, 3 May 2019', because: 'shouted words are no acronyms' },
    {
      text: 'The Harbour Hospital opened in 1980. Our doctors were at the 15th National Congress in Graz.',
      title: 'Harbour Hospital',
      because: 'a hospital only sends its doctors',
    },
    { text: 'Our 5th Example Days were held in Graz.', because: 'whose page it is, is not told' },
    { text: 'The 2nd World AML Congress was held in Graz.', because: 'a disease is no body' },
    { text: 'The 12th Meeting of Organizations for Examples was held in Bergen.', because: 'organizations in general' },
    { text: 'The MRD Workshop was held in Graz.', because: 'what a workshop is about may be shortened too' },
  ],
};

/** "the Example Society's 12th congress": the body right before the name. */
function ownerBeside(start: number, sentence: ReadSentence, reading: Reading): Thing | null {
  const { text } = sentence;
  const before = mentionsOf(sentence, 'org').find(
    (m) =>
      m.thing.names.length > 0 &&
      (!m.pronoun || /^['’]/u.test(text.slice(m.end))) &&
      m.end <= start &&
      /^\)?(?:['’]s?)?\s(?:own\s|annual\s|\d{4}\s)?$/u.test(text.slice(m.end, start)),
  );
  if (before === undefined) return null;
  const possessive = /['’]/u.test(text.slice(before.end, start));
  return possessive || before.thing === reading.body ? before.thing : null;
}

/** Does the page name a meeting of another body than its own? Then a meeting without an owner may be that body's. */
function othersMeet(reading: Reading): boolean {
  const known = foreign.get(reading);
  if (known !== undefined) return known;
  const own = (reading.body?.names ?? []).map((name) => fold(name));
  const found = reading.things.some(
    (thing) =>
      thing.kind === 'event' &&
      thing.names.some((name) => {
        const host = hostInName(name);
        return host !== null && wordsOf(host).length > 1 && !own.some((body) => body.includes(fold(host)) || fold(host).includes(body));
      }),
  );
  foreign.set(reading, found);
  return found;
}

const foreign = new WeakMap<Reading, boolean>();

/** "15th National Congress": a number and words that fit every body's meeting. */
function isUnowned(name: string): boolean {
  const [first, ...rest] = wordsOf(name);
  return (
    first !== undefined &&
    isOrdinal(first.text) &&
    rest.length > 0 &&
    rest.some((w) => eventHead(w.text) !== null) &&
    rest.every((w) => ANY_BODYS.test(w.lower) || eventHead(w.text) !== null)
  );
}

const ANY_BODYS =
  /^(?:national|annual|general|scientific|and|exhibit|exhibition|educational|clinical|research|biennial|nazionale|annuale|nacional|anual|nationale?|annuel|scientifique|wissenschaftliche[rn]?|национальн\p{L}+)$/u;

const ORGAN = /^(?:council|committee|board|executive)(?!\p{L})/iu;

/** Bodies that hold meetings of their members. */
const JOINED =
  /(?:societ|association|federation|union|league|network|group|gesellschaft|verein|verband|société|fédération|società|associazione|federazione|sociedad|asociación|federación|vereniging|общество|ассоциаци|союз)/iu;

/** "the general assembly in Ulm": of the body named right before it ("the NSE general assembly"), or else of the page's own. */
function assembled(start: number, sentence: ReadSentence, reading: Reading): Thing | null {
  const before = sentence.mentions.find((m) => m.end <= start && /^\)?(?:['’]s?)?\s$/u.test(sentence.text.slice(m.end, start)));
  if (before?.kind === 'org') return before.thing;
  if (before?.kind === 'name' || reading.body === null) return null;
  return reading.body.names.some((name) => (JOINED.test(name) || isAcronym(name)) && !ORGAN.test(name)) ? reading.body : null;
}

/** "the 12th congress (NC 2023) of the Example Society": the body right behind the name. */
function ownerBehind(end: number, sentence: ReadSentence): Thing | null {
  const behind = mentionsOf(sentence, 'org').find(
    (m) =>
      !m.pronoun &&
      m.start >= end &&
      /^(?:\s\([^()]{1,30}\))?\s(?:of|by|der|des|de la|de l['’]|du|della|dell['’]|del|van de)\s?(?:the\s)?$/u.test(
        sentence.text.slice(end, m.start),
      ),
  );
  return behind?.thing ?? null;
}

function bodiesInName(event: Thing, printed: string, sentence: number, reading: Reading): readonly Thing[] {
  const found: Thing[] = [];
  const organizations = organizationsOf(reading);
  const host = hostInName(printed);
  // the name may go on in small letters, which the event's does not
  if (host !== null)
    found.push(
      calledByNoun(host, organizations) ??
        organizations.find((thing) => thing.names.some((name) => name.startsWith(host))) ??
        reading.thing('organization', host, sentence),
    );
  const words = wordsOf(printed);
  // "ANNUAL MEETING": shouted, and no acronyms
  const shouted = words.length >= 3 && words.every((w) => !/^\p{Lu}/u.test(w.text) || w.text === w.text.toUpperCase());
  for (const [at, word] of words.entries()) {
    if (/^(?:member|states?|countries|region)$/u.test(words[at + 1]?.lower ?? '')) continue;
    // "ES14": the fourteenth of ES
    const bare = word.text
      .replace(/['’]s?$/u, '')
      .replace(/-\p{Lu}\p{Ll}.*$/u, '')
      .replace(/(?<=^\p{Lu}{3,10})-?\d{1,2}$/u, '');
    // "23rd SampleCare Meeting": capitals inside a word are a body's own spelling
    if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(bare) && at <= 2 && eventHead(words[at + 1]?.text ?? '') !== null)
      found.push(organizations.find((thing) => thing.names.includes(bare)) ?? reading.thing('organization', bare, sentence));
    if (!isAcronym(bare) || NOT_BODIES.has(bare.toUpperCase()) || eventHead(bare) !== null) continue;
    if (host?.includes(bare)) continue;
    const known = organizations.find((thing) => thing.acronyms.includes(bare) || thing.names.includes(bare));
    // "EXCON 2018": the short name of a conference
    if (/(?:CON|CONF|CONG)$/u.test(bare)) continue;
    if (known !== undefined) found.push(known);
    else if (!shouted && bare.length >= 3 && (OWNED.test(printed) || isBranchMeeting(words, at)) && !isInitials(bare, event))
      found.push(reading.thing('organization', bare, sentence));
  }
  // "Harbour Society of Kilns Conference on Glazes": the body before the noun
  const noun = words.findIndex((w, at) => at > 2 && w.capital && eventHead(w.text) === 'strong');
  const before = noun < 0 ? undefined : words[noun - 1];
  if (
    host === null &&
    found.length === 0 &&
    before !== undefined &&
    words.slice(0, noun).some((w) => !w.capital) &&
    formOf(words.slice(0, noun)) === 'org'
  )
    found.push(reading.thing('organization', printed.slice(0, before.end), sentence));
  if (found.length === 0) {
    const inside = organizations
      .filter((thing) => thing.names.some((name) => name.length >= 10 && printed.includes(name)))
      .sort((a, b) => Math.max(...b.names.map((n) => n.length)) - Math.max(...a.names.map((n) => n.length)))[0];
    if (inside !== undefined) found.push(inside);
  }
  return [...new Set(found)];
}

/** "9th EXS Asia Conference": a number, a body's letters and the part of the world in which it works, before a noun of meetings. */
function isBranchMeeting(words: readonly Word[], at: number): boolean {
  const rest = words.slice(at + 1);
  const noun = rest.findIndex((w) => eventHead(w.text) !== null);
  return at === 1 && isOrdinal(words[0]?.text ?? '') && noun >= 1 && rest.slice(0, noun).every((w) => isRegionWord(w.text));
}

/** "the 12th Assembly of the Union": the one body of the page that has the noun in its name. */
function calledByNoun(host: string, organizations: readonly Thing[]): Thing | null {
  if (orgHead(host) !== 'strong' || wordsOf(host).length !== 1) return null;
  const [only, ...others] = organizations.filter((thing) =>
    thing.names.some((name) => wordsOf(name).length > 1 && wordsOf(name).some((w) => w.text === host)),
  );
  return others.length === 0 ? (only ?? null) : null;
}

const bodies = new WeakMap<Reading, readonly Thing[]>();

/** The bodies that the page names first: bounds what a page of nothing but names costs. */
function organizationsOf(reading: Reading): readonly Thing[] {
  const known = bodies.get(reading);
  if (known !== undefined) return known;
  const found = reading.things.filter((thing) => thing.kind === 'organization').slice(0, MOST_BODIES);
  bodies.set(reading, found);
  return found;
}

const MOST_BODIES = 300;

/** "WCC" beside "World Candle Congress": the event's own letters. */
function isInitials(acronym: string, event: Thing): boolean {
  return event.names.some((name) => {
    const initials = wordsOf(name)
      .filter((w) => /^\p{Lu}/u.test(w.text))
      .map((w) => w.text[0])
      .join('');
    return initials.includes(acronym) && initials !== acronym[0];
  });
}

const OUR = /(?<!\p{L})(?:our|unsere[nrsm]?|notre|nos|nostr[oaie]|nuestr[oa]s?|onze?|нашей?|нашего|наш[аеу]?)\s$/iu;

/** Kinds of events that a body holds as its own. */
const OWNED =
  /(?<!\p{L})(?:congress|annual (?:scientific |general |international )?(?:meeting|conference|congress|symposium)|general (?:assembly|meeting)|congresso|convegno nazionale|congreso|congrès|\p{L}*kongress|jahrestagung|jahresversammlung|congres|съезд|конгресс)(?!\p{L})/iu;
