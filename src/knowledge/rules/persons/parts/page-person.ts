// The one person whom a page is about: a portrait, an obituary, an honour, a profile. Knows nothing of what is said of them.

import type { Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';

/**
 * Whom the page is about, nobody being named more often: the person whose name the title begins with, the only one in the title and the
 * headings at the top, or the only one whom the page names at all and goes on to call "she" or "he".
 */
export function pagePerson(reading: Reading): Thing | null {
  const title = reading.document.title.replace(TITLES, '').trim();
  const persons = reading.things.filter((t) => t.kind === 'person' && t.mentions > 0);
  const titled = persons.find((t) => t.names.some((name) => title.startsWith(name) && AFTER_NAME.test(title.slice(name.length))));
  const about = titled ?? honoured(persons, reading) ?? headed(persons, reading) ?? onlyPerson(persons, reading);
  if (about === null || persons.some((t) => t !== about && t.mentions > about.mentions)) return null;
  return about;
}

/** "We mourn Professor Ada Example", "2021 Rain Medal: Ada Example" */
function headed(persons: readonly Thing[], reading: Reading): Thing | null {
  const top = reading.sentences.filter((s, at) => at < TOP && s.segment.kind === 'heading' && OF_A_PERSON.test(s.text));
  const named = persons.filter((t) => top.some((s) => s.mentions.some((m) => m.kind === 'person' && m.thing === t)));
  return named.length === 1 && pronouns(named[0], reading) >= 1 ? (named[0] ?? null) : null;
}

/** "Rain Prize 2023: Dr. Ada Example": the only person in a title that honours somebody. */
function honoured(persons: readonly Thing[], { document }: Reading): Thing | null {
  if (!OF_A_PERSON.test(document.title)) return null;
  const named = persons.filter((t) => t.names.some((name) => document.title.includes(name)));
  const [only, more] = named;
  return only !== undefined && more === undefined && only.names.some((name) => document.title.endsWith(name)) ? only : null;
}

function onlyPerson(persons: readonly Thing[], reading: Reading): Thing | null {
  const [only, more] = persons;
  return only !== undefined && more === undefined && pronouns(only, reading) >= FEWEST_PRONOUNS ? only : null;
}

function pronouns(person: Thing | undefined, reading: Reading): number {
  return reading.sentences.reduce(
    (sum, s) => sum + s.mentions.filter((m) => m.kind === 'person' && m.pronoun && m.thing === person).length,
    0,
  );
}

/** Sentences at the top of a page. */
const TOP = 6;
/** A report that names one person says "she" once or twice; a biography goes on. */
const FEWEST_PRONOUNS = 3;
/** Headings of pages about somebody: honours and obituaries. */
const OF_A_PERSON =
  /(?<!\p{L})(?:in memoriam|obituary|mourns?|remember(?:s|ing)?|farewell|medal|award|prize|honou?rs?|honorary|laureate|lifetime|portrait|profile|nachruf|trauern?|preis|ehrung|hommage|nécrologie|prix|médaille|in ricordo|premio|medaglia|medalla|homenaje|trayectoria|geburtstag|anniversaire|compleanno|cumpleaños|памяти|премия|летию|юбилей)(?!\p{L})|^(?:prof|professor|dr|sir|dame)\.?\s[^:,;]+(?:\(\d{4}\s?[–-]\s?\d{4}\))?$/iu;
const TITLES = /^(?:(?:prof|professor|dr|mr|mrs|ms|dra|frau|herr|pd|sir|dame)\.?\s)+/iu;
const AFTER_NAME = /^(?:$|,?\s(?:MD|PhD|M\.D|Ph\.D)|\s?[|–—:(,-])/u;
