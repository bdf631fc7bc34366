// What the names of a thing are compared by, read once: things are compared with many others, and again at every reading of the folder.
// Knows nothing of other things.

import { fold } from '../../domain/fold.ts';
import type { ExtractedThing } from '../extract.ts';
import { editionNumber } from '../mentions/names/edition-number.ts';
import { keyWords, nameKey, type PersonKey, personKey } from '../mentions/names/name-keys.ts';
import { isAcronym } from '../mentions/names/words.ts';
import { latin } from './latin.ts';

export interface ComparedBy {
  /** The same for things of one kind with the same names and acronyms. */
  readonly called: string;
  /** Keys of a body's or an event's names; `generic`: any body could give its meeting this name ("Annual Meeting", "2022 Congress"). */
  readonly names: readonly { readonly key: string; readonly generic: boolean }[];
  readonly acronyms: readonly string[];
  /** Of each name of a body: its words without ranks. */
  readonly coreWords: readonly (readonly string[])[];
  /** Beginnings of words that hardly another body's name has. */
  readonly rareWords: readonly string[];
  /** Of each name of a person. */
  readonly people: readonly PersonKey[];
  readonly surnames: readonly string[];
}

/** `alike`: what was read of things with the same names, which share it. */
export function comparedBy(thing: ExtractedThing, alike: Map<string, ComparedBy>): ComparedBy {
  const called = [thing.kind, ...thing.names, '', ...thing.acronyms].join('\n');
  return alike.getOrInsertComputed(called, () => read(called, thing));
}

function read(called: string, { kind, names, acronyms }: ExtractedThing): ComparedBy {
  const coreWords = kind === 'organization' ? names.map(coreWordsOf) : [];
  const people = kind === 'person' ? names.map((name) => personKey(latin(name))) : [];
  return {
    called,
    names: kind === 'person' ? [] : distinct(names.map((name) => nameKey(latin(name)))).map((key) => ({ key, generic: isGeneric(key) })),
    acronyms: kind === 'organization' ? distinct([...acronyms, ...names.filter((name) => isAcronym(name))].flatMap(acronymKeys)) : [],
    coreWords,
    rareWords: distinct(coreWords.flat().flatMap(rareBeginnings)),
    people,
    surnames: distinct(people.map(({ surname }) => surname).filter((surname) => surname !== '')),
  };
}

function coreWordsOf(name: string): readonly string[] {
  // "Yury" and "Yuriy" are two ways of writing one Cyrillic ending
  return keyWords(latin(name)).flatMap((word) => (RANKS.has(word) ? [] : [word.replace(/(?:iy|ij|yi)$/u, 'y')]));
}

function acronymKeys(acronym: string): readonly string[] {
  const key = fold(acronym).replaceAll(' ', '');
  return key.length >= 2 ? [key] : [];
}

/** Of words that are no field, no kind of body, no rank. */
function rareBeginnings(word: string): readonly string[] {
  return word.length >= 6 && !COMMON.test(word) ? [word.slice(0, 4)] : [];
}

function isGeneric(key: string): boolean {
  return key.split(' ').every((word) => word === '' || GENERIC_EVENT.test(word) || editionNumber(word) !== null);
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)];
}

const RANKS: ReadonlySet<string> = new Set(
  'national federal state republican regional central royal institute center research scientific medical clinical'.split(' '),
);
const COMMON =
  /(?:log|ology|iatr|societ|associat|organi[sz]|hospital|medic|clinic|nation|univers|institut|foundation|research|cancer|health|center|centre|children|europe|america|internation|federat|committee|council|network|group|congress|conference|school|union|treatment|transplant|childhood|adolescent)/u;
const GENERIC_EVENT =
  /^(?:\d+(?:st|nd|rd|th)?|annual|general|scientific|meeting|congress|conference|symposium|workshop|forum|summit|seminar|assembly|first|second|third|last|next|international|national|the|this|year|session|day|days|agm|asm|egm|dinner|members|plenary|extraordinary|spring|autumn|winter|summer|convention|school|ordinary|biennial|jahrestagung|frühjahrstagung|herbsttagung|mitgliederversammlung|generalversammlung|hauptversammlung|jahreshauptversammlung|delegiertenversammlung|ordentliche|assemblee|generale|annuelle|ordinaire|reunion|conference|assemblea|dei|soci|asamblea|anual|socios|ledenvergadering|algemene|jaarvergadering|voorjaarsvergadering|najaarsvergadering|jaarcongres|общее|собрание|опубликован|конгресс|съезд|kongress|tagung|congres|congresso|congreso)$/u;
