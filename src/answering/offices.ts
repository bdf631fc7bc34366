// Offices: which of several leads, and whether the office asked for is the one stated.

import { findRoles } from '../knowledge/mentions/persons/find-roles.ts';
import { isLeadWord } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export interface AskedOffice {
  /** The office asked for as a family ("president"); null asks for whoever leads. */
  readonly family: OfficeFamily | null;
  /** "former", "elect", "acting": asked for by that word. */
  readonly tenure: 'former' | 'elect' | 'acting' | null;
  /** [start, end) of the words that ask for it. */
  readonly spans: readonly (readonly [number, number])[];
}

/** One office under its names in several languages. */
export type OfficeFamily = (typeof FAMILIES)[number][0] | 'other';

/** The office that a text asks for ("SIOP president", "boss of", "vice-chair"); null when it names none. */
export function officeAsked(text: string): AskedOffice | null {
  if (asked.has(text)) return asked.get(text) ?? null;
  const found = readOffice(text);
  if (asked.size >= MOST_KNOWN) asked.clear();
  asked.set(text, found);
  return found;
}

/** One question is read by several of those that may answer it, and the grammar of offices is costly. */
const asked = new Map<string, AskedOffice | null>();
const MOST_KNOWN = 10_000;

function readOffice(text: string): AskedOffice | null {
  const roles = findRoles(text.replaceAll("'", '’').replace(MANY_HOLDERS, (office) => `${office.slice(0, -1)} `));
  const [named] = roles;
  const spans = roles.map(({ start, end }) => [start, /^s(?!\p{L})/u.test(text.slice(end)) ? end + 1 : end] as const);
  for (const word of wordsOf(text)) if (isLeadWord(word.plain)) spans.push([word.start, word.end]);
  if (spans.length === 0) return null;
  if (named === undefined) return { family: null, tenure: null, spans };
  const family = MEANS_WHOEVER_LEADS.test(named.text) ? 'head' : officeFamily(named.text);
  const tenure = named.tenure === 'current' ? null : named.tenure;
  return { family: family === 'head' ? null : family, tenure, spans };
}

/** "all presidents": the office, held by several. */
const MANY_HOLDERS =
  /(?<!\p{L})(?:presidents|chairpersons|directors|treasurers|présidents|voorzitters)(?=\s+(?:of|der|des|von|de|du|van|del|in|since|from|did|has|had|were)(?!\p{L})|\s*[?.!]?\s*$)/giu;

/** Words that translate both "president" and "chair". */
const MEANS_WHOEVER_LEADS = /^(?:voorzitter\p{L}*|председател\p{L}*)$/iu;

/** The family of an office in the text's own words: rank words ("vice") come before the office they stand before. */
export function officeFamily(role: string): OfficeFamily {
  const known = families.get(role);
  if (known !== undefined) return known;
  const family = readFamily(role);
  if (families.size >= MOST_KNOWN) families.clear();
  families.set(role, family);
  return family;
}

const families = new Map<string, OfficeFamily>();

function readFamily(role: string): OfficeFamily {
  const plain = wordsOf(role)
    .map((word) => word.plain)
    .join(' ');
  return FAMILIES.find(([, , pattern]) => pattern.test(plain))?.[0] ?? 'other';
}

/** 0 for the office that leads; larger for those below it. */
export function officeRank(role: string | null): number {
  if (role === null) return RANK_UNKNOWN;
  const family = officeFamily(role);
  return FAMILIES.find(([name]) => name === family)?.[1] ?? RANK_UNKNOWN;
}

/** Whether an office of this rank leads the whole body. */
export function leads(role: string | null): boolean {
  return officeRank(role) < RANK_LEADING;
}

/** Ranks below this one lead. */
const RANK_LEADING = 10;
const RANK_UNKNOWN = 30;

/** Name, rank, pattern over folded words; the first that fits counts. */
const FAMILIES = [
  ['vice', 11, /\b(?:vice\w*|deputy|deputies|stellvertretend\w*|stv|vize\w*|adjunct|zamestitel|zam|assistant|associate|visje)\b/],
  ['honorary', 20, /\b(?:honorary|emeritus|ehren\w*|honoraire|onorario|pochetn\w+)\b/],
  ['board', 15, /\b(?:board member|member of|members of|vorstandsmitglied|membre|mitglied|bestuurslid|committee member|chlen)\b/],
  ['founder', 18, /\b(?:co ?founder|founder|founding|fondat\w+|fundador\w*|grunder\w*|oprichter|uchreditel\w*|osnovatel\w*)\b/],
  [
    'section',
    14,
    /\b(?:regional|continental|local|branch|scientific|nursing|education|public policy|membership) (?:president|director|chair\w*|head)\b|\bdirector of (?:education|public policy|membership|communications?)\b/,
  ],
  [
    'executive',
    3,
    /\b(?:executive director|managing director|chief executive|ceo|general manager|geschaftsfuhrer\w*|director general|general director|directeur general|directrice generale|direttore generale|director general|generaln\w+ direktor\w*|geschaftsfuhrend\w*)\b/,
  ],
  [
    'secretary-general',
    4,
    /\b(?:secretary general|general secretary|generalsekretar\w*|secretaire general\w*|segretario generale|secretario general)\b/,
  ],
  ['president', 0, /\b(?:president\w*|prezident\w*|prasident\w*)\b/],
  ['chair', 1, /\b(?:chair\w*|vorsitzend\w*|vorstandsvorsitzend\w*|voorzitter|predsedatel\w*|obmann|obfrau)\b/],
  [
    'head',
    2,
    /\b(?:head|leader|leiter\w*|rukovoditel\w*|chief physician|head physician|chief doctor|glavn\w+ vrach\w*|chefarzt|chefarztin|responsable|zaveduiushch\w+|jefe|jefa)\b/,
  ],
  ['director', 3, /\b(?:director\w*|direktor\w*|directeur|directrice|direttore|direttrice|diretor\w*)\b/],
  ['rector', 3, /\b(?:rector\w*|rektor\w*|dean|dekan)\b/],
  ['secretary', 12, /\b(?:secretar\w+|sekretar\w*|schriftfuhrer\w*|segretari\w+|secretaris)\b/],
  ['treasurer', 13, /\b(?:treasurer\w*|schatzmeister\w*|tresori\w+|tesorer\w+|penningmeester)\b/],
  ['adviser', 25, /\b(?:advis[eo]r\w*|consultant\w*|berater\w*|conseiller\w*)\b/],
] as const satisfies readonly (readonly [string, number, RegExp])[];
