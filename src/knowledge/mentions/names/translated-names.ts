// A name and what follows it in brackets or on the next line as its translation: "Donau-Verband für Muster (Danube Union for Samples, DUS)",
// "VI Simposio de Muestras (Sixth Sample Symposium)", "in English: …". Both are of one kind and, unless the text says so, of two languages:
// a hospital behind a department is another body.

import { editionOf } from '../events/same-edition.ts';
import type { NamedMention, ReadSentence, Thing } from '../mention.ts';
import { wordsOf } from './words.ts';

/** The translation → the thing that is so called. */
export function translatedNames(sentences: readonly ReadSentence[]): ReadonlyMap<Thing, Thing> {
  const stays = new Map<Thing, Thing>();
  const add = (thing: Thing, of: Thing): void => {
    if (thing !== of && !stays.has(thing) && !stays.has(of)) stays.set(thing, of);
  };
  let above: NamedMention | null = null;
  for (const { text, mentions } of sentences) {
    const named = mentions.filter((m): m is NamedMention => (m.kind === 'org' || m.kind === 'event') && !m.pronoun);
    for (const [at, mention] of named.entries()) {
      const before = named[at - 1];
      // the acronym may stand between: "Donau-Verband (DV; in English: Danube Union)"
      const first = before !== undefined && before.thing === named[at - 2]?.thing ? (named[at - 2] ?? before) : before;
      if (first === undefined || before === undefined || first.kind !== mention.kind) continue;
      const between = text.slice(first.end, mention.start);
      const said = SAID_TO_BE.test(between);
      if (!said && !(OPENED.test(between) && CLOSED.test(text.slice(mention.end)))) continue;
      if (said || (mention.kind === 'event' ? sameNumber(first, mention) : inTwoLanguages(first, mention))) add(mention.thing, first.thing);
    }
    const [only, ...more] = named;
    const rest = only === undefined ? '' : text.slice(0, only.start);
    if (
      above !== null &&
      only !== undefined &&
      more.length === 0 &&
      only.kind === above.kind &&
      LABEL.test(rest) &&
      only.end === text.length
    )
      add(only.thing, above.thing);
    above = named.at(-1) ?? null;
  }
  return stays;
}

function sameNumber(a: NamedMention, b: NamedMention): boolean {
  const number = editionOf(a.text);
  return number !== null && number === editionOf(b.text);
}

/** Told by the small words and the nouns of bodies. */
function inTwoLanguages(a: NamedMention, b: NamedMention): boolean {
  const [x, y] = [languageOf(a.text), languageOf(b.text)];
  return x !== null && y !== null && x !== y;
}

function languageOf(name: string): string | null {
  const words = wordsOf(name);
  const known = LANGUAGES.filter(([, sign]) => words.some((w) => sign.test(w.lower)));
  return known.length === 1 ? (known[0]?.[0] ?? null) : null;
}

const LANGUAGES: readonly (readonly [string, RegExp])[] = [
  [
    'en',
    /^(?:of|for|and|the|society|network|centre|center|foundation|union|league|alliance|institute|university|council|children['’]s|nurses['’]?|parents['’]?)$/u,
  ],
  ['de', /^(?:für|der|des|und|\p{L}*-?(?:gesellschaft|verband|verein|vereinigung|stiftung|zentrum|hilfe|verbund|bund))$/u],
  ['nl', /^(?:voor|van|het|stichting|vereniging|\p{L}*ziekenhuis|kinder\p{L}+)$/u],
  // French, Italian, Spanish and Portuguese share their small words
  [
    'romance',
    /^(?:de|del|della|dei|degli|di|du|des|da|do|la|le|pour|per|para|y|et|e|société|association|réseau|fédération|società|associazione|fondazione|rete|sociedad|asociación|fundación|red|sociedade|associação|infantiles?|pediátrica|andina)$/u,
  ],
  ['cyrillic', /\p{Script=Cyrillic}/u],
];

const TONGUE =
  '(?:English|German|French|Italian|Spanish|Portuguese|Dutch|Russian|Latvian|Lithuanian|Estonian|Polish|Czech|Slovak|Hungarian|Croatian|Serbian|Slovene|Romanian|Bulgarian|Greek|Turkish|Arabic|Ukrainian|Georgian|Armenian|Danish|Swedish|Norwegian|Finnish|Irish|Welsh|Englisch|Deutsch|Französisch|anglais|allemand|français|inglese|inglés|inglês|Engels|Duits|английск\\p{L}+)';
const OPENED = /^\s?\(\s?$/u;
const CLOSED = /^(?:\s?\)|[,;]\s\p{Lu}[\p{L}\p{N}.&-]{1,11}\s?\))/u;
/** "(DV; Latvian: …", "(in English …". */
const SAID_TO_BE = new RegExp(
  String.raw`^\s?\((?:\p{Lu}[\p{L}\p{N}.&-]{1,11}[;,]\s)?(?:in\s|auf\s|en\s|in het\s|на\s)?${TONGUE}(?:\s(?:name|called))?[:,]?\s$`,
  'iu',
);
/** A line that gives the name in another language: "in English: …". */
const LABEL = new RegExp(String.raw`^(?:(?:in|auf|en)\s${TONGUE}|${TONGUE}(?:\s(?:name|title|version))?)\s?[:–—-]\s$`, 'iu');
