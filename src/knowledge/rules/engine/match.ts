// The pattern language of sentence rules. A sentence is rewritten with each mention as one placeholder, and a pattern is a regular
// expression over that: `{person}, (?:the )?{role} of (?:the )?{org}`. Sentences are bounded, so patterns cost bounded time each.
//
//   {person} {org} {event} {place} {date} {role} {count} {quote} {name}   one mention of that kind
//   {who}   a person or a name that could be one            {body}  an organization or a bare name
//   {where} one or more places ("Tashkent, Uzbekistan", "Toronto (Canada)") or a bare name
//   {people} {bodies} {places}   a list of them, separated by commas, semicolons and "and", each with an optional (parenthesis)
//   {office}   an office with its body, unit and term ("past president of the Example Society from 2010 to 2012"); {offices} a chain
//   of them; a pattern with either sees sentences with office phrases as placeholders, so their bodies are no {org} there
//   {holders}  people, each with an optional time in office
//   {x:label}  the same under a name of its own; without one the name is the kind's
//   {titles} {degrees}   titles before a name, degrees and a parenthesis after it, if any; {academic} degrees alone; {apart} any mention but a person or name; {others} any but a person
//   A space stands for any white space, with a question mark for white space or none. Matching ignores case; other syntax is that of regular expressions with the flags iu.

import type { EntityKind } from '../../../domain/statement.ts';
import type { Mention, NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import { looksLikePerson } from '../../mentions/persons/looks-like-person.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { officesOf } from './office-phrase.ts';
import { type Needs, needsOf } from './pattern-needs.ts';
import type { Draft, Found, SentenceRule } from './rule.ts';
import { CLOSE, codesIn, OFFICE, OPEN, one, tag } from './tags.ts';
import { DEGREE_WORDS, DEGREES, TITLE_WORDS, TITLES, TITLES_WITH_ARTICLE, withTitles } from './titles.ts';

/** A repeat of at most three is written out by the engine, which makes a pattern several times as costly to compile; from four on it is counted. */
const FEW = '{0,4}';

const PAREN = `(?:\\s?\\([^()${OPEN}]{0,40}(?:${OPEN}[A-Z]\\d+${CLOSE}[^()${OPEN}]{0,20})${FEW}\\))?`;
const list = (letters: string, tail = ''): string => {
  const item = `(?:(?:the(?:\\slate)?|le|la|il|el|lo|der|die|den)\\s)?${TITLES}${one(letters)}${DEGREES}${PAREN}${tail}`;
  return `${item}(?:(?:\\s?[,;]\\s?(?:and\\s|und\\s|et\\s|e\\s|y\\s|и\\s)?|\\s(?:and|und|et|e|y|en|и|&|sowie)\\s(?:also\\s)?)${item}){0,40}`;
};

const MACROS: Readonly<Record<string, string>> = {
  person: one('P'),
  org: one('O'),
  event: one('E'),
  place: one('L'),
  date: one('D'),
  role: one('R'),
  count: one('C'),
  quote: one('Q'),
  name: one('N'),
  who: one('PN'),
  body: one('ON'),
  what: one('EN'),
  where: `${one('LN')}(?:(?:,\\s|\\s\\(|,?\\sin\\s(?:the\\s)?)${one('L')}\\)?)${FEW}`,
  people: list('PN'),
  holders: list('PN', `(?:,?\\s(?:(?:from|since|until|in)\\s)?${one('D')})?`),
  bodies: list('ON'),
  places: list('L'),
  office: one(OFFICE),
  offices: `${one(OFFICE)}(?:(?:\\s?,\\s?|\\s?;\\s?(?!${one(OFFICE)}(?:\\s?\\([^()]{1,40}\\))?,\\s(?:\\p{L}+\\s){0,2}${TITLES}${one('P')})|,?\\s(?:and|und|et|e|y|и|sowie|as\\swell\\sas|&),?\\s)(?:(?:is|was|as|after|also|now|currently|then|later|previously|formerly|afterwards|subsequently|after\\sthat|después|luego|posteriormente|poi|successivamente|dann|später|danach|zuletzt|puis|ensuite|daarna|затем|потом)\\s){0,2}${one(OFFICE)}){0,4}`,
};

/** Placeholders that stand for words, not for mentions. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  academic: DEGREES,
  others: one('OELDRCQN'),
  apart: one(`OELDRCQ${OFFICE}`),
  titles: TITLES_WITH_ARTICLE,
  degrees: `${DEGREES}${PAREN}`,
};

/** The words behind `{titles}` or `{degrees}`, for patterns outside sentence rules. */
export function fragment(name: 'titles' | 'degrees'): string {
  return name === 'titles' ? TITLE_WORDS : `${DEGREE_WORDS}${PAREN}`;
}

interface Compiled {
  readonly regex: RegExp;
  readonly labels: readonly string[];
  /** The mentions without which it cannot match. */
  readonly needs: Needs;
  /** Does it look at office phrases? */
  readonly offices: boolean;
}

const compiled = new Map<string, Compiled>();

/** Throws when a pattern names an unknown placeholder: a programming error that the rule tests show. */
export function compile(pattern: string): Compiled {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const labels: string[] = [];
  const source = pattern
    .replace(/\{([a-z]+)(?::([a-zA-Z]+))?\}/gu, (_, kind: string, label: string | undefined) => {
      const fragment = FRAGMENTS[kind];
      if (fragment !== undefined) return fragment;
      const macro = MACROS[kind];
      if (macro === undefined) throw new Error(`unknown placeholder {${kind}} in ${pattern}`);
      const name = label ?? kind;
      labels.push(name);
      return `(?<${name}>${macro})`;
    })
    .replace(/ (\?)?/gu, (_, optional: string | undefined) => (optional === undefined ? '\\s+' : '\\s*'));
  const needs = needsOf(pattern, (kind) => /\uE000\[(\p{Lu}+)\]/u.exec(MACROS[kind] ?? '')?.[1] ?? null);
  const made = { regex: new RegExp(source, 'giu'), labels, needs, offices: pattern.includes('{office') };
  compiled.set(pattern, made);
  return made;
}

/** Runs one sentence rule over one sentence. */
export function matchSentence(rule: SentenceRule, sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const out: Draft[] = [];
  for (const pattern of rule.patterns) {
    const { regex, needs, offices } = compile(pattern);
    const { text, back, letters, words } = withTitles(offices ? officesOf(sentence) : tag(sentence));
    if (!needs.every((need) => [...need].some((letter) => letters.includes(letter)))) continue;
    for (const match of text.matchAll(regex)) {
      const groups = match.groups ?? {};
      const mentionsIn = (part: string | undefined): readonly Mention[] => {
        if (part === undefined) return [];
        return codesIn(part).flatMap((code) => sentence.mentions[code] ?? []);
      };
      const found: Found = {
        sentence,
        reading,
        start: back(match.index),
        end: back(match.index + match[0].length),
        mention: (name) => mentionsIn(groups[name])[0],
        inside: (name) => mentionsIn(groups[name]),
        offices: (name) => codesIn(groups[name] ?? '', OFFICE).flatMap((code) => officesOf(sentence).offices[code] ?? []),
        text: (name) =>
          groups[name]?.replace(/[\uE100-\uE2FF]/gu, words).replace(/\uE000([A-Z])(\d+)\uE001/gu, (_, letter: string, index: string) => {
            const office = letter === OFFICE ? officesOf(sentence).offices[Number(index)] : undefined;
            return office === undefined ? (sentence.mentions[Number(index)]?.text ?? '') : sentence.text.slice(office.start, office.end);
          }),
        thing: (name, kind) => {
          const mention = mentionsIn(groups[name])[0];
          return mention === undefined ? undefined : thingOf(mention, kind, reading, sentence);
        },
      };
      const drafts = rule.produce(found);
      if (drafts !== null) out.push(...drafts);
    }
  }
  return out;
}

/** The thing behind a mention; a bare name becomes one of the kind asked for, when its form allows. */
export function thingOf(mention: Mention, kind: EntityKind | undefined, reading: Reading, sentence: ReadSentence): Thing | undefined {
  if (isThing(mention)) return kind === undefined || mention.thing.kind === kind ? mention.thing : undefined;
  if (mention.kind !== 'name' || kind === undefined) return undefined;
  if (kind === 'person' && !looksLikePerson(mention.text)) return undefined;
  if (kind !== 'person' && !/^[\p{Lu}\p{N}]/u.test(mention.text)) return undefined;
  return reading.thing(kind, mention.text, sentence.index);
}

function isThing(mention: Mention): mention is NamedMention {
  return mention.kind === 'org' || mention.kind === 'person' || mention.kind === 'event';
}
