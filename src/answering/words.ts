// Words in the form under which a question and a name are compared: folded, one spelling, one ending, one language where a small
// glossary knows the word. Knows nothing of entities.

import { fold } from '../domain/fold.ts';
import { countryCode, countryWordsAt } from '../knowledge/mentions/places/places.ts';
import { editDistance } from '../search/edit-distance.ts';
import { spellingKey, toLatin } from '../search/name-words.ts';

export interface Word {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** Folded, in Latin letters. */
  readonly plain: string;
  /** The same for all usual spellings ("Roumyantsev", "Rumyantsev"). */
  readonly spelling: string;
  /** The form compared: spelling, ending and, where the glossary knows the word, language made one. */
  readonly key: string;
  /** ISO 3166-1 alpha-2 code when the word is a country or its people ("Belgian"), else null. */
  readonly country: string | null;
  /** Written in capitals alone ("SIOP", "U.N.E.S."): compared exactly. */
  readonly acronym: boolean;
  /** [start, end) in the text. */
  readonly start: number;
  readonly end: number;
}

/** How far two words are the same: 1 is the same word, 0 another one. */
export type Likeness = number;

export const SAME = 1;
/** Two usual spellings of one word. */
export const SPELT = 0.97;
/** The same country said otherwise ("Belgian", "Belgium"). */
export const SAME_COUNTRY = 0.95;
/** Near words of this field ("childhood", "paediatric"), and clear typing errors. */
export const NEAR = 0.85;
/** A clipped word ("onc" for "oncology"). */
export const CLIPPED = 0.7;
/** "K" for "Kirill". */
export const INITIAL = 0.6;

const DOTTED = /(?:\p{L}\.){3,}\p{L}?(?!\p{L})|(?<!\p{L}[.’']?)(?:\p{Lu} ){2,}\p{Lu}(?![\p{L}.])|(?<![\p{L}\p{N}’'-])[eE]-\p{Ll}{3,}/gu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘ʻʼ`´](?=\p{L}))*/gu;

interface Spelled {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of a text in order. `S.I.O.P.` and `S I O P` are one word; a hyphen parts words but for `e-poster`; `57357` is a word, `United Kingdom` too. */
export function wordsOf(text: string): readonly Word[] {
  const spans: Spelled[] = [];
  for (const match of text.matchAll(DOTTED)) {
    spans.push({ start: match.index, end: match.index + match[0].length, text: match[0].replace(/[. -]/gu, '') });
  }
  const dotted = [...spans];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (!dotted.some((span) => start >= span.start && start < span.end)) spans.push(...spelled(text, match[0], start));
  }
  return withCountries(
    spans.toSorted((a, b) => a.start - b.start),
    text,
  ).map(toWord);
}

/** "Kinderonkologie" is two words of other languages' names. */
function spelled(text: string, word: string, start: number): readonly Spelled[] {
  const end = start + word.length;
  const child = /^kinder(?=\p{L}{6})/iu.exec(word)?.[0].length;
  if (child === undefined) return [{ start, end, text: isOrdinal(text, word, end) ? `${word}th` : word }];
  return [
    { start, end: start + child, text: word.slice(0, child) },
    { start: start + child, end, text: word.slice(child) },
  ];
}

/** Countries whose names are several words, as one. */
function withCountries(spans: readonly Spelled[], text: string): readonly Spelled[] {
  if (!BEGINS_COUNTRY.test(text)) return spans;
  const folded = spans.map((span) => fold(span.text));
  const out: Spelled[] = [];
  for (let at = 0; at < spans.length; ) {
    const first = spans[at];
    const count = BEGINS_COUNTRY.test(folded[at] ?? '') ? countryWordsAt(folded, at) : 0;
    const last = spans[at + count - 1];
    if (first !== undefined && last !== undefined && count > 1)
      out.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end) });
    else if (first !== undefined) out.push(first);
    at += Math.max(1, count);
  }
  return out;
}

/** First words of countries' names of several words, in the languages read. */
const BEGINS_COUNTRY =
  /(?<!\p{L})(?:united|saudi|south|north|new|great|czech|sri|costa|el|burkina|papua|sierra|ivory|san|dominican|bosnia|trinidad|vereinigte\p{L}*|royaume|[eé]tats|[eé]mirats|arabie|verenigde?|verenigd|reino|estados|emiratos|regno|stati|emirati|объедин\p{L}*|соедин\p{L}*|саудовская)(?!\p{L})/iu;

/** "47° congresso", "der 50. Kongress", "XII Encuentro": a number that stands for a place in a row. */
function isOrdinal(text: string, word: string, end: number): boolean {
  return (
    /^\d{1,3}$/u.test(word) &&
    (/^[°ºª]/u.test(text.slice(end, end + 1)) || (word.length < 3 && /^\. ?\p{L}/u.test(text.slice(end, end + 3))))
  );
}

/** How alike a word of a question is to a word of a name; personal names allow initials and mind their last letter. */
export function likeness(asked: Word, known: Word, isPerson = false): Likeness {
  if (asked.key === known.key) return SAME;
  if (asked.country !== null && asked.country === known.country) return SAME_COUNTRY;
  if (known.acronym || asked.acronym) return isSwapped(asked.plain, known.plain) || asked.plain === known.plain ? NEAR : 0;
  if (isPerson && (asked.plain.length === 1 || known.plain.length === 1)) return asked.plain[0] === known.plain[0] ? INITIAL : 0;
  if (asked.plain.length === 1) return 0;
  if (isPerson && endsOtherwise(asked.plain, known.plain)) return 0;
  if (asked.spelling === known.spelling && asked.spelling.length >= 4) return SPELT;
  if (NEAR_KEYS.get(asked.key)?.has(known.key)) return NEAR;
  if (isTypo(asked, known) || isCaseOf(asked, known)) return NEAR;
  if (asked.plain.length >= 3 && known.plain.length >= 5 && known.plain.startsWith(asked.plain)) return CLIPPED;
  return 0;
}

/** Whether two words may be alike at all: most pairs differ in their first letter and have nothing else in common. Far cheaper than `likeness`. */
export function mayBeAlike(asked: Word, known: Word): boolean {
  return (
    asked.plain.charCodeAt(0) === known.plain.charCodeAt(0) ||
    asked.key === known.key ||
    asked.acronym ||
    known.acronym ||
    (asked.country !== null && asked.country === known.country) ||
    asked.spelling === known.spelling ||
    NEAR_KEYS.has(asked.key)
  );
}

/** Several words written as one or one as several: "sick kids" for "SickKids", "meduni" for "Medical University". */
export function joinedLikeness(asked: readonly Word[], known: readonly Word[]): Likeness {
  if (asked[0]?.plain[0] !== known[0]?.plain[0]) return 0;
  const [length, otherLength] = [lettersOf(asked), lettersOf(known)];
  if (length < 5 || otherLength < 5) return 0;
  if (Math.abs(length - otherLength) <= MOST_JOINED_SLIPS) {
    const [one, other] = [writtenAsOne(asked), writtenAsOne(known)];
    if (one === other) return SAME;
    if (Math.min(length, otherLength) >= 9 && editDistance(one, other, MOST_JOINED_SLIPS) <= MOST_JOINED_SLIPS) return NEAR;
  }
  const [first, second] = known;
  return asked.length === 1 && known.length === 2 && isTwoClipped(writtenAsOne(asked), first?.plain ?? '', second?.plain ?? '')
    ? CLIPPED
    : 0;
}

/** In words written as one. */
const MOST_JOINED_SLIPS = 2;

function isTwoClipped(one: string, first: string, second: string): boolean {
  for (let cut = 3; cut <= one.length - 3 && first.startsWith(one.slice(0, cut)); cut++) if (second.startsWith(one.slice(cut))) return true;
  return false;
}

function lettersOf(words: readonly Word[]): number {
  return words.reduce((sum, { plain }) => sum + plain.length, 0);
}

function writtenAsOne(words: readonly Word[]): string {
  return words.map(({ plain }) => plain).join('');
}

/** Keys of other words that stand for this one in the field's names. */
export function nearKeys(key: string): readonly string[] {
  return [...(NEAR_KEYS.get(key) ?? [])];
}

/** The text with every word capitalized, each letter at its place: month names are read where they are capitalized, and people type them small. */
export function withCapitals(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}\p{N}])\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
}

function toWord(span: { readonly start: number; readonly end: number; readonly text: string }): Word {
  const known = formsOf.get(span.text) ?? readForms(span.text);
  if (formsOf.size >= MOST_KNOWN) formsOf.clear();
  formsOf.set(span.text, known);
  return { ...known, start: span.start, end: span.end };
}

type Forms = Omit<Word, 'start' | 'end'>;

/** Forms of words met before: making them costs more than all comparing, and the same words come again and again. */
const formsOf = new Map<string, Forms>();
const MOST_KNOWN = 50_000;

function readForms(written: string): Forms {
  const text = written.replace(/['’‘ʻʼ`´]s$/u, '').replace(ELISION, '');
  const plain = ROMAN.get(text) ?? toLatin(fold(text)).replaceAll(' ', '');
  return {
    text,
    plain,
    spelling: spellingKey(plain, 'organization'),
    key: keyOf(plain),
    country: countryOf(text, plain),
    acronym: !ROMAN.has(text) && /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]{2,8}$/u.test(text),
  };
}

/** Roman numbers of congresses, from II on: a single letter is more often a letter. */
const ROMAN: ReadonlyMap<string, string> = new Map(
  'II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII XXVIII XXIX XXX'
    .split(' ')
    .flatMap((numeral) => [numeral, numeral.toLowerCase()].map((written) => [written, `${romanValue(numeral)}th`] as const)),
);

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => (letter === 'X' ? 10 : letter === 'V' ? 5 : 1));
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** French "l'hôpital", "d'oncologie"; a capital D is a name's ("D'Angelo"). */
const ELISION = /^(?:[ldnscj]|qu|L|Qu|C|J)['’ʼ](?=\p{L}{2})/u;

function keyOf(plain: string): string {
  const spelled = SPELLINGS.reduce((word, [from, to]) => word.replace(from, to), plain);
  const meant = glossaryAt()
    .get(spelled.charAt(0))
    ?.find(([, pattern]) => pattern.test(spelled))?.[0];
  if (meant !== undefined) return meant;
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th|e|eme|er|ere|te|ter|tes|de|i|ia|y)$/.exec(spelled)?.[1];
  if (ordinal !== undefined) return `#${ordinal}`;
  const stem = ENDINGS.reduce((word, [from, to]) => word.replace(from, to), spelled);
  return stem.endsWith('olog') ? GREEK.reduce((word, [from, to]) => word.replace(from, to), stem) : stem;
}

type Entry = readonly [key: string, pattern: RegExp];

let byInitial: ReadonlyMap<string, readonly Entry[]> | undefined;

/** By the first letter of the words: a new word is tried with a few patterns and not with all. */
function glossaryAt(): ReadonlyMap<string, readonly Entry[]> {
  if (byInitial !== undefined) return byInitial;
  const made = new Map<string, Entry[]>();
  for (const entry of GLOSSARY) for (const initial of initialsOf(entry[1])) made.getOrInsertComputed(initial, () => []).push(entry);
  byInitial = made;
  return made;
}

/** The first letters of the words of a pattern `^(?:one|another)$`; each begins with a letter. */
function initialsOf({ source }: RegExp): ReadonlySet<string> {
  const initials = new Set<string>();
  let depth = 0;
  for (const [at, sign] of [...source].entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 1 && (sign === '|' || source.startsWith('(?:', at - 2))) initials.add(source.charAt(at + 1));
  }
  return initials;
}

function countryOf(text: string, plain: string): string | null {
  if (plain.length < 4 && !/^\p{Lu}{2,3}$/u.test(text)) return null;
  const named = countryCode(text);
  if (named !== null) return named;
  const people = PEOPLES[plain];
  if (people !== undefined) return people;
  const stem = /^(\p{L}{4,})(?:ian|ean|an|ese|ish|ische|ischer|isches|ien|ienne)$/u.exec(plain)?.[1];
  if (stem === undefined) return null;
  return countryCode(`${stem}ia`) ?? countryCode(`${stem}a`) ?? countryCode(`${stem}y`) ?? countryCode(stem) ?? countryCode(`${stem}ium`);
}

/** One slip in a word of five letters or more, two from ten on; the first letter is rarely the wrong one, and a known other word is no slip. */
function isTypo(asked: Word, known: Word): boolean {
  const shorter = Math.min(asked.plain.length, known.plain.length);
  if (shorter < 4 || asked.plain[0] !== known.plain[0] || Math.abs(asked.plain.length - known.plain.length) > 2) return false;
  if (/\d/.test(asked.plain) || asked.country !== null || NOT_SLIPS.has(asked.plain) || NOT_SLIPS.has(asked.key)) return false;
  if (isSwapped(asked.plain, known.plain)) return true;
  const forgiven = shorter >= 10 ? 2 : shorter >= 5 ? 1 : 0;
  return editDistance(asked.plain, known.plain, forgiven) <= forgiven;
}

/** A Russian case of a name: "в Лиме" is in Lima. */
function isCaseOf(asked: Word, known: Word): boolean {
  if (asked.text.charCodeAt(0) < FIRST_CYRILLIC || !/^\p{Script=Cyrillic}/u.test(asked.text)) return false;
  if (/^\p{Script=Cyrillic}/u.test(known.text)) {
    const bare = asked.plain.replace(RUSSIAN_ENDING, '');
    return bare.length >= SHORTEST_RUSSIAN_STEM && bare === known.plain.replace(RUSSIAN_ENDING, '');
  }
  const stem = asked.plain.replace(/(?:oi|om|em|[aeiuy])$/u, '');
  return stem.length >= SHORTEST_STEM && stem === known.plain.replace(/[aeiy]$/u, '');
}

const SHORTEST_STEM = 3;
/** Longer than for places: "детский" and "детектор" begin alike. */
const SHORTEST_RUSSIAN_STEM = 5;
/** Endings of adjectives and nouns, in transcription. */
const RUSSIAN_ENDING =
  /(?:ogo|ego|omu|emu|ymi|imi|aia|iaia|oe|ee|ye|ie|yi|ii|oi|ei|ym|im|om|em|ykh|ikh|uiu|iuiu|ami|iami|akh|iakh|ov|ev|am|iam|[aeiouy]|ia|iu)$/u;
const FIRST_CYRILLIC = 0x400;

/** Mario and Maria, Kirov and Kirova: two people. */
function endsOtherwise(one: string, other: string): boolean {
  const vowel = /[aeiou]$/;
  if (one.slice(0, -1) === other.slice(0, -1) && vowel.test(one) && vowel.test(other)) return one !== other;
  return `${one}a` === other || `${other}a` === one;
}

/** Two neighbouring letters changed places. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 4) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  if (at < 0 || at + 1 >= one.length) return false;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** British and American spellings, and how other languages spell the same roots. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^paed/, 'ped'],
  [/^padiatr/, 'pediatr'],
  [/^(?:haem|gem)(?=at|o|ost)|^ham(?=ato)/, 'hem'],
  [/^onko/, 'onco'],
  [/^klini/, 'clini'],
  [/oedema/, 'edema'],
  [/leukaem/, 'leukem'],
  [/anaem/, 'anem'],
  [/umour/, 'umor'],
  [/isation/, 'ization'],
  [/ise(?=d|r|s|$)/, 'ize'],
  [/programme/, 'program'],
];

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /olog(?:y|ies|ist|ists|ical|ic|ie|ia|iya|ii|iei|ique|iques|isch|ische|ischen|ischer|en|ov|ue|ues|o|os|i|e|iche|ica|ico|icos|icas)$/,
    'olog',
  ],
  [/pediatr(?:ic|ics|ician|icians|ie|ia|isch|ische|ischen|ischer|iche|ica|ico|icos|icas|ique|iques|iya|ii|icheskoi|icheskikh)$/, 'pediatr'],
  [/(?<=\p{L}{3})ies$/u, 'y'],
  [/(?<=\p{L}{3}[^su])s$/u, ''],
];

/** Greek roots of the names of fields as other languages and Cyrillic spell them: гинеколог, gynaecologist, Psychologe. */
const GREEK: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'ch'],
  [/k/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ae|oe/g, 'e'],
  [/y/g, 'i'],
  [/ev(?=r)/, 'eu'],
];

/** Words of societies' and congresses' names in the languages read; the key stands for them all. Patterns see folded Latin letters. */
const GLOSSARY: readonly Entry[] = [
  ['society', /^(?:societ(?:y|ies|e|es|a)|sociedade?s?|gesellschaft|vereniging|genootschap|obshchestv(?:o|a|u|om|e))$/],
  [
    'association',
    /^(?:associations?|associatie|asociacion(?:es)?|associacao|associazione|vereinigung|verband|assotsiatsi(?:ia|iya|ya|i|ii))$/,
  ],
  [
    'organization',
    /^(?:organizations?|organizatie|organizacion|organizacao|organizzazione|organisations?|organisatie|organizatsi(?:ia|iya|ya|i|ii))$/,
  ],
  ['hospital', /^(?:hospitals?|hopital|hopitaux|ospedale|krankenhaus|spital|ziekenhuis|bolnits(?:a|y|e)|hospitales)$/],
  ['clinic', /^(?:clinics?|clinica|clinique|clini[ck]|cliniek|kliniek)$/],
  ['university', /^(?:universit(?:y|ies|e|a|at|eit|et|eta)|universidade?|universitat)$/],
  ['center', /^(?:cent(?:er|re)s?|zentr(?:um|en)|centrum|centra|centros?|tsentr(?:a|y|ov)?)$/],
  ['memorandum', /^(?:memorandums?|memoranda|mous?)$/],
  ['day', /^(?:days?|journees?|jornadas?|tage)$/],
  ['institute', /^(?:institutes?|institut|instituto|istituto|instituut|instituta)$/],
  ['foundation', /^(?:foundations?|stiftung|fondation|fondazione|fundacion|fundacao|stichting)$/],
  ['school', /^(?:schools?|schule|ecole|escuela|scuola|shkola)$/],
  ['registry', /^(?:registr(?:y|ies)|register|registre|registro)$/],
  ['congress', /^(?:congress(?:es)?|kongress(?:a)?|congres|congresso|congreso)$/],
  ['conference', /^(?:conferences?|konferenz|conferentie|conferencia|conferenza|konferentsi(?:ia|iya|ya|i|ii))$/],
  ['meeting', /^(?:meetings?|tagung|treffen|reunion|bijeenkomst|riunione|vstrecha|zasedanie)$/],
  ['week', /^(?:week(?:s|ly)?|wochentlich\w*|hebdomadaires?|wekelijkse?|semanal(?:es)?|ezhenedeln\w*)$/],
  ['month', /^(?:month(?:s|ly)?|monatlich\w*|mensuel\w*|maandelijkse?|mensual(?:es)?|ezhemesiachn\w*)$/],
  ['annual', /^(?:annual(?:ly)?|yearly|jahrlich\w*|annuel\w*|jaarlijkse?|anual(?:es)?|ezhegodn\w*)$/],
  ['section', /^(?:sections?|secties?|sekti\w+|seccion(?:es)?|sektsi\w+)$/],
  ['workshop', /^(?:workshops?|ateliers?|taller(?:es)?)$/],
  ['seminar', /^(?:seminars?|seminare|seminaires?|seminarios?|seminar(?:y|ov))$/],
  ['presentation', /^(?:presentations?|vortrag|vortrage|presentaties?|presentacion(?:es)?|ponencias?|doklad(?:y|ov)?)$/],
  ['nurse', /^(?:nurses?|krankenschwestern?|pflegekrafte|infirmi(?:er|ere)s?|verpleegkundigen?|enfermer[ao]s?|medsestr[ay]?)$/],
  [
    'international',
    /^(?:international(?:e|es|er|en)?|intl|internationaal|internationaux|internazionale|internacional|mezhdunarodn(?:oe|aia|aya|yi|y|ogo|oi))$/,
  ],
  ['national', /^(?:national(?:e|es|er|en)?|nationaal|nazionale|nationale|nacional|natsionaln(?:oe|aia|aya|yi|y|ogo|oi))$/],
  ['european', /^(?:europe(?:an|enne|en|es)?|europais\w*|europees|europese|europeo|europea|europa|evrop\w*)$/],
  ['world', /^(?:world|welt|wereld|monde|mondiale?|mundial|mondo|vsemirn\w+)$/],
  ['child', /^(?:child(?:ren|s|rens)?|childhood|kids?|kind|kinder|kindern|kinderen|enfants?|ninos|ninas|bambini|detsk\w+|detei)$/],
  ['cancer', /^(?:cancers?|krebs|kanker|cancro|rak)$/],
  ['medical', /^(?:medical|medizinisch\w*|medisch\w*|medicale?s?|medica|medico|meditsinsk\w+)$/],
  ['health', /^(?:health|gesundheit\w*|sante|gezondheid\w*|salud|sanita|saude|zdravookhranen\w+)$/],
  ['research', /^(?:research|forschung\w*|recherche|onderzoek|investigacion|ricerca|issledovat\w+)$/],
  ['science', /^(?:sciences?|scientific|wissenschaft\w*|scientifique|wetenschap\w*|nauchn\w+)$/],
  ['theraputic', /^(?:therap(?:y|ies|eutic|eutics))$/],
  ['#1', /^(?:first|erste[rsn]?|premier|premiere|eerste|primer|primero|primera|primo|prima|perv\w{1,3})$/],
  ['#2', /^(?:second|zweite[rsn]?|deuxieme|seconde|tweede|segundo|segunda|secondo|vtor\w{1,3})$/],
  ['#3', /^(?:third|dritte[rsn]?|troisieme|derde|tercer|tercero|tercera|terzo|treti\w{0,2})$/],
  ['#4', /^(?:fourth|vierte[rsn]?|quatrieme|vierde|cuarto|cuarta|quarto)$/],
  ['#5', /^(?:fifth|funfte[rsn]?|cinquieme|vijfde|quinto|quinta)$/],
  ['#6', /^(?:sixth|sechste[rsn]?|sixieme|zesde|sexto|sexta)$/],
  ['#7', /^(?:seventh|siebte[rsn]?|septieme|zevende|septimo)$/],
  ['#8', /^(?:eighth|achte[rsn]?|huitieme|achtste|octavo)$/],
  ['#9', /^(?:ninth|neunte[rsn]?|neuvieme|negende|noveno)$/],
  ['#10', /^(?:tenth|zehnte[rsn]?|dixieme|tiende|decimo)$/],
];

/** Keys that stand for each other in this field, though not the same word. */
const NEAR_KEYS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['child', new Set(['pediatr'])],
  ['pediatr', new Set(['child'])],
]);

/** Fields of medicine one slip away from another: never taken for a typing error. */
const NOT_SLIPS: ReadonlySet<string> = new Set(
  'hepatology hematology neurology nephrology urology radiology cardiology rheumatology dermatology pathology psychology immunology oncology neonatology pulmonology virology serology cytology histology'.split(
    ' ',
  ),
);

/** Peoples whose word does not grow from the country's by a common ending. */
const PEOPLES: Readonly<Record<string, string>> = {
  american: 'US',
  argentine: 'AR',
  austrian: 'AT',
  osterreichische: 'AT',
  australian: 'AU',
  belge: 'BE',
  belgisch: 'BE',
  belgische: 'BE',
  belgian: 'BE',
  brazilian: 'BR',
  british: 'GB',
  english: 'GB',
  scottish: 'GB',
  canadian: 'CA',
  chinese: 'CN',
  czech: 'CZ',
  danish: 'DK',
  dutch: 'NL',
  nederlandse: 'NL',
  egyptian: 'EG',
  filipino: 'PH',
  finnish: 'FI',
  french: 'FR',
  francais: 'FR',
  francaise: 'FR',
  german: 'DE',
  deutsche: 'DE',
  allemande: 'DE',
  greek: 'GR',
  hungarian: 'HU',
  icelandic: 'IS',
  iraqi: 'IQ',
  irish: 'IE',
  israeli: 'IL',
  italian: 'IT',
  italiana: 'IT',
  italiano: 'IT',
  kazakh: 'KZ',
  korean: 'KR',
  kyrgyz: 'KG',
  mexican: 'MX',
  mexicana: 'MX',
  moroccan: 'MA',
  norwegian: 'NO',
  pakistani: 'PK',
  peruvian: 'PE',
  polish: 'PL',
  portuguese: 'PT',
  russian: 'RU',
  russische: 'RU',
  rossiiskoe: 'RU',
  slovak: 'SK',
  slovene: 'SI',
  spanish: 'ES',
  espanola: 'ES',
  swedish: 'SE',
  swiss: 'CH',
  tajik: 'TJ',
  thai: 'TH',
  turkish: 'TR',
  turkmen: 'TM',
  ukrainian: 'UA',
  uzbek: 'UZ',
  vietnamese: 'VN',
};
