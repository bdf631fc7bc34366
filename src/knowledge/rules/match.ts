// The pattern language of sentence rules. A sentence is rewritten with each mention as one placeholder, and a pattern is a regular
// expression over that: `{person}, (?:the )?{role} of (?:the )?{org}`. Sentences are bounded, so patterns cost bounded time each.
//
//   {person} {org} {event} {place} {date} {role} {count} {quote} {name}   one mention of that kind
//   {who}   a person or a name that could be one            {body}  an organization or a bare name
//   {where} one or more places ("Tashkent, Uzbekistan", "Toronto (Canada)") or a bare name
//   {people} {bodies} {places}   a list of them, separated by commas, semicolons and "and", each with an optional (parenthesis)
//   {x:label}  the same under a name of its own; without one the name is the kind's
//   A space stands for any white space. Matching ignores case; other syntax is that of regular expressions with the flags iu.

import type { EntityKind } from '../../domain/statement.ts';
import type { Mention, NamedMention, ReadSentence, Thing } from '../mentions/mention.ts';
import { looksLikePerson } from '../mentions/names.ts';
import type { Reading } from '../mentions/read-mentions.ts';
import type { Draft, Found, SentenceRule } from './rule.ts';

const OPEN = '\uE000';
const CLOSE = '\uE001';
const LETTER: Readonly<Record<Mention['kind'], string>> = {
  person: 'P',
  org: 'O',
  event: 'E',
  place: 'L',
  date: 'D',
  role: 'R',
  count: 'C',
  quote: 'Q',
  name: 'N',
};

/** The sentence with placeholders, and the way back to offsets in its text. */
interface Tagged {
  readonly text: string;
  /** For each tagged offset, the offset in the sentence's text. */
  readonly back: (offset: number) => number;
}

const tagged = new WeakMap<ReadSentence, Tagged>();

function tag(sentence: ReadSentence): Tagged {
  const known = tagged.get(sentence);
  if (known !== undefined) return known;
  let text = '';
  let last = 0;
  const marks: { at: number; shift: number }[] = [{ at: 0, shift: 0 }];
  for (const [index, mention] of sentence.mentions.entries()) {
    if (mention.start < last) continue;
    text += sentence.text.slice(last, mention.start);
    const code = `${OPEN}${LETTER[mention.kind]}${index}${CLOSE}`;
    marks.push({ at: text.length, shift: mention.start - text.length });
    text += code;
    last = mention.end;
    marks.push({ at: text.length, shift: mention.end - text.length });
  }
  text += sentence.text.slice(last);
  const made: Tagged = {
    text,
    back: (offset) => {
      let shift = 0;
      for (const mark of marks) {
        if (mark.at > offset) break;
        shift = mark.shift;
      }
      return offset + shift;
    },
  };
  tagged.set(sentence, made);
  return made;
}

const one = (letters: string): string => `${OPEN}[${letters}]\\d+${CLOSE}`;
const PAREN = `(?:\\s?\\([^()${OPEN}]{0,40}(?:${OPEN}[A-Z]\\d+${CLOSE}[^()${OPEN}]{0,20}){0,3}\\))?`;
const list = (letters: string): string => {
  const item = `(?:the\\s|the\\slate\\s|prof\\.?\\s|dr\\.?\\s)?${one(letters)}${PAREN}`;
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
  where: `${one('LN')}(?:(?:,\\s|\\s\\(|,?\\sin\\s(?:the\\s)?)${one('L')}\\)?){0,2}`,
  people: list('PN'),
  bodies: list('ON'),
  places: list('L'),
};

interface Compiled {
  readonly regex: RegExp;
  readonly labels: readonly string[];
}

const compiled = new Map<string, Compiled>();

/** Throws when a pattern names an unknown placeholder: a programming error that the rule tests show. */
export function compile(pattern: string): Compiled {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const labels: string[] = [];
  const source = pattern
    .replace(/\{([a-z]+)(?::([a-zA-Z]+))?\}/gu, (_, kind: string, label: string | undefined) => {
      const macro = MACROS[kind];
      if (macro === undefined) throw new Error(`unknown placeholder {${kind}} in ${pattern}`);
      const name = label ?? kind;
      labels.push(name);
      return `(?<${name}>${macro})`;
    })
    .replace(/ /gu, '\\s+');
  const made = { regex: new RegExp(source, 'giu'), labels };
  compiled.set(pattern, made);
  return made;
}

/** Runs one sentence rule over one sentence. */
export function matchSentence(rule: SentenceRule, sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const out: Draft[] = [];
  const { text, back } = tag(sentence);
  for (const pattern of rule.patterns) {
    const { regex } = compile(pattern);
    for (const match of text.matchAll(regex)) {
      const groups = match.groups ?? {};
      const mentionsIn = (part: string | undefined): readonly Mention[] => {
        if (part === undefined) return [];
        return [...part.matchAll(/\uE000[A-Z](\d+)\uE001/gu)].flatMap((m) => {
          const mention = sentence.mentions[Number(m[1])];
          return mention === undefined ? [] : [mention];
        });
      };
      const found: Found = {
        sentence,
        reading,
        start: back(match.index),
        end: back(match.index + match[0].length),
        mention: (name) => mentionsIn(groups[name])[0],
        inside: (name) => mentionsIn(groups[name]),
        text: (name) => {
          const part = groups[name];
          return part?.replace(/\uE000[A-Z](\d+)\uE001/gu, (_, index: string) => sentence.mentions[Number(index)]?.text ?? '');
        },
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
