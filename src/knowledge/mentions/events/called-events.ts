// Names whose words are no event's and that the page calls one: "a workshop of three days, the 2019 Voices of Clay", "Claytime 2019, a meeting
// for potters", "Claytime 2019 conference", or a page's own title that is a name with its year. Every mention of such a name on the page is
// the event's. A person, a body's paper or a prize with its year is none.

import type { Name } from '../names/name.ts';
import { wordsOf } from '../names/words.ts';
import { overlaps } from '../overlaps.ts';
import { looksLikePerson } from '../persons/looks-like-person.ts';
import type { Raw } from '../scan-sentence.ts';
import { isGenericEvent } from './event-names.ts';

/** The same sentences, with the names of such events as names of events. The first is the page's title. */
export function withCalledEvents(raw: readonly Raw[]): readonly Raw[] {
  const called = new Set<string>();
  // where a page has an event with a name of its own form, another name for it is told apart elsewhere
  const full = raw.some(({ names }) => names.some((name) => name.form === 'event' && !isGenericEvent(name.text)));
  for (const one of raw) for (const name of calledIn(one, full)) called.add(name);
  const titled = full ? null : titledEvent(raw);
  if (titled !== null) called.add(titled);
  return called.size === 0 ? raw : raw.map((one) => [...called].sort((a, b) => b.length - a.length).reduce(withName, one));
}

// ---------------------------------------------------------------- what a page calls an event

/** Names that the sentence itself says are events. */
function calledIn({ sentence, names }: Raw, full: boolean): readonly string[] {
  const { text } = sentence;
  const out: string[] = [];
  for (const match of text.matchAll(APPOSED)) {
    const name = trimmed(match.groups?.['name'] ?? '');
    if (name !== null && YEAR.test(name)) out.push(name);
  }
  // "Session: “Clay for Beginners”", a line that says what kind of event it is
  const labelled = LABELLED.exec(text)?.groups?.['name'];
  if (labelled !== undefined && wordsOf(labelled).length >= 3) out.push(labelled);
  // "Claycon 2018": the end of the word says it
  for (const name of names) {
    const year = COINED.test(name.text) ? /^\s(?:19|20)\d\d(?!\p{N})/u.exec(text.slice(name.end))?.[0] : undefined;
    if (name.form === 'name' && year !== undefined) out.push(`${name.text}${year}`, name.text);
  }
  for (const name of full ? [] : names) {
    if (name.form !== 'name') continue;
    const year = /^\s(?:19|20)\d\d(?!\p{N})/u.exec(text.slice(name.end))?.[0] ?? '';
    const whole = `${name.text}${year}`;
    const behind = text.slice(name.end + year.length);
    if (!mayBeEvent(name.text)) continue;
    if (year !== '' && NOUN_BEHIND.test(behind)) out.push(whole);
    else if (year !== '' && IS_EVENT.test(behind)) out.push(whole);
  }
  return out;
}

/** "Claytime 2019", "2019 Voices of Clay" alone in the title or as its subject, on a page that tells of people at a meeting; null otherwise. */
function titledEvent(raw: readonly Raw[]): string | null {
  const [title, ...rest] = raw;
  const text = title?.sentence.text ?? '';
  const opened = OPENED.exec(text)?.groups?.['name'];
  const found =
    (opened !== undefined && YEAR.test(opened) ? opened : undefined) ??
    /^(?<name>(?:(?:19|20)\d\d\s)?\p{Lu}[\p{L}\d'’&-]*(?:\s[\p{L}\d'’&-]+){0,5}?\s?(?:19|20)\d\d)(?=$|[:!]|\s[–—|-]\s)/u.exec(text)
      ?.groups?.['name'];
  if (found === undefined || title === undefined) return null;
  const name = found.trim();
  if (!mayBeEvent(name) || title.names.some((n) => (n.form === 'event' || n.form === 'person') && overlaps([n], 0, name.length)))
    return null;
  // the body's name with a year is told elsewhere
  if (title.names.some((n) => n.form === 'org' && n.end >= name.length - 5)) return null;
  const again = rest.some(({ sentence }) => sentence.text.includes(name) && sentence.text !== name);
  return again && rest.some(({ sentence }) => PEOPLE_THERE.test(sentence.text)) ? name : null;
}

/** What may be taken for an event's name: no person, no paper, no prize. */
function mayBeEvent(name: string): boolean {
  const words = wordsOf(name.replace(/\s?(?:19|20)\d\d\s?/gu, ' '));
  return (
    words.length > 0 &&
    !words.some((w) => NOT_EVENTS.test(w.lower)) &&
    !(words.length >= 2 && !/\d/u.test(name) && looksLikePerson(words.map((w) => w.text).join(' ')))
  );
}

/** An apposition without the clause behind it; null where it is none. */
function trimmed(apposed: string): string | null {
  const words = wordsOf(apposed);
  const verb = words.findIndex((w, at) => at > 0 && !w.capital && ENDS_NAME.test(w.lower));
  const end = verb < 0 ? apposed.length : (words[verb - 1]?.end ?? 0);
  const name = apposed.slice(0, end).trim();
  return wordsOf(name).length >= 2 && !looksLikePerson(name) ? name : null;
}

// ---------------------------------------------------------------- the page's names

/** The sentence with every mention of the name as one event's name. */
function withName(raw: Raw, name: string): Raw {
  const { text } = raw.sentence;
  let names = [...raw.names];
  let fixed = raw.fixed;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '')) continue;
    if (names.some((n) => n.form === 'event' && n.start <= at && n.end >= end)) continue;
    const event: Name = { form: 'event', start: at, end, text: name, title: null };
    names = [...names.filter((n) => !overlaps([n], at, end)), event].sort((a, b) => a.start - b.start);
    fixed = fixed.filter((m) => !overlaps([m], at, end));
  }
  return names.length === raw.names.length && fixed === raw.fixed && names.every((n, at) => n === raw.names[at])
    ? raw
    : { ...raw, names, fixed };
}

const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u;

const NOUN =
  '(?:congress|conference|convention|symposium|meeting|summit|workshop|seminar|webinar|colloquium|forum|gathering|course|event|Kongress|Tagung|Konferenz|Treffen|Veranstaltung|congrès|colloque|conférence|rencontre|congresso|convegno|evento|congreso|jornada|encuentro|конференци[яию]|съезд|конгресс|форум)';
const KIND = String.raw`(?:[\p{Ll}-]+\s){0,3}`;

/** "A workshop of three days, the 2019 Voices of Clay, was opened". */
const APPOSED = new RegExp(
  String.raw`(?:^|[\s(])(?:[Aa]n?|[Tt]he|[Tt]his|[Ee]in(?:e[rnms]?)?|[Uu]ne?|[Uu]n[ao]?)\s${KIND}${NOUN}(?:\s(?:of|for|on|by|with|in)\s[\p{L}\p{N}\s'’-]{2,50}?)?,\s(?:the\s|die\s|der\s|das\s|la\s|le\s|il\s|el\s)?(?<name>(?:(?:19|20)\d\d\s)?\p{Lu}[^,.;:!?“”"«»]{2,110})(?=[,.;:!?]|$)`,
  'gu',
);

/** "Claytime 2019 conference", "Claytime 2019 research meeting". */
const NOUN_BEHIND = new RegExp(String.raw`^\s${KIND}${NOUN}(?!\p{L})`, 'u');

/** "Claytime 2019, the yearly meeting of potters". */
const IS_EVENT = new RegExp(
  String.raw`^(?:\s\([^()]{2,80}\))?(?:,\s|\s(?:is|was|ist|est|è|es)\s)(?:an?|the|our|its|their|eine?|die|das|der|unsere?|une?|la|le|notre|un[ao]?|il|el)\s${KIND}${NOUN}(?:,|\s(?:of|for|on|in|at|where|which|that|held|organi[sz]ed|hosted|für|der|des|in|de|du|des|pour|di|per|para)\s)`,
  'u',
);

/** "2019 Voices of Clay opens in Graz". */
const OPENED =
  /^(?<name>(?:(?:19|20)\d\d\s)?\p{Lu}[\p{L}\d'’&()\s-]{3,110}?)\s(?:opens|opened|kicks off|begins|starts|ends|concludes|closes|wraps up|takes place|to be held|held|gets under way|returns|comes)(?=\s(?:in|on|at|to|today|with)\s|$)/u;

/** Words that end the name in an apposition. */
const ENDS_NAME =
  /^(?:was|were|is|are|will|has|had|have|took|takes|brought|brings|opened|opens|began|begins|drew|draws|said|says|gathered|gathers|where|which|that|who|when|as|with|held|and)$/u;

/** Papers, prizes and numbers that bear a year as well. */
const NOT_EVENTS =
  /^(?:reports?|reviews?|news|newsletters?|magazine|journal|bulletin|statistics|figures|facts|data|strateg(?:y|ies)|plans?|agenda|vision|guidelines?|guide|budget|accounts|calendar|awards?|prizes?|medals?|premios?|premi[oi]?|prix|prei[st]e?s?|medaille|beca|bourse|stipendi\p{L}*|borsa|премия|competition|contest|challenge|wettbewerb|concours|concurso|concorso|конкурс|campaign|kampagne|campagne|campaña|campagna|projects?|projekt|projet|progetto|proyecto|проект|initiative|grants?|scholarships?|fellowships?|elections?|results|goals?|targets?|declaration|resolution|statement|act|law|study|trial|protocol|survey|edition|issue|volume|update|highlights\d*|archive|copyright|posted|published|updated|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|annual|since|until|in|jahresbericht|bericht|rapport|relazione|informe|memoria|отчет|отчёт)$/u;

/** People at a meeting, or a meeting by its noun. */
const PEOPLE_THERE =
  /(?<!\p{L})(?:delegates|participants|attendees|speakers|conference|congress|symposium|workshop|meeting|teilnehme\p{L}+|tagung|kongress|participants|congrès|colloque|partecipanti|congresso|convegno|asistentes|congreso|участник\p{L}*|конференци\p{L}+|съезд\p{L}*)(?!\p{L})/iu;

const COINED = /^(?!(?:Falcon|Silicon|Lexicon|Beacon|Deacon|Tucson|Balcon|Catholicon)$)\p{Lu}[\p{L}-]{3,}(?:con|CON|Con|conf|CONF|Conf)$/u;

const LABELLED =
  /^(?:(?:joint|online|live|virtual|satellite|special|free)\s)?(?:session|webinar|workshop|seminar|symposium|panel(?:\sdiscussion)?|round\stable|webinaire|atelier|séminaire|seminario|taller|tavola\srotonda|вебинар|семинар|круглый\sстол)\s?[:–—]\s[“"«„](?<name>[^“”"«»„]{10,140})[”"»“]\.?$/iu;
