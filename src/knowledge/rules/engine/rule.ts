// The contract of an extraction rule. One rule is one file: what it says, where it looks, what it produces, and examples and
// near-misses that the test suite runs. A rule that is unsure declines: a false statement costs more than a missing one.

import type { EntityKind, Predicate, Qualifiers, Tenure } from '../../../domain/statement.ts';
import type { Mention, NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** A statement in the making: its subject is a thing of this document. */
export interface Draft {
  readonly subject: Thing;
  readonly predicate: Predicate;
  /** The value in the text's own words; a thing when the value is an entity. Dates in EDTF. */
  readonly value: string | Thing;
  readonly role?: string | null;
  readonly tenure?: Tenure | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly certainty?: 'stated' | 'inferred';
  /** The office is told by a verb or a noun alone ("chairs it"): where the same person's office is named, that name stands. */
  readonly implied?: boolean;
  /** Says nothing but when the person held the office that the page gives elsewhere; the value counts for nothing. */
  readonly timeOnly?: true;
  /** Counts only where no other rule gives the same office to anybody in the sentence. */
  readonly unlessTold?: true;
  /** "outgoing", "bisherig": the office ends, or has just ended, as the page is written. */
  readonly leaving?: true;
  /** "founding president", "since its foundation": the office began with the body. */
  readonly founding?: true;
  /** Who followed in the office: it ended when the successor's began. */
  readonly successor?: Thing;
  readonly qualifiers?: Omit<Qualifiers, 'organization' | 'event'> & { readonly organization?: Thing; readonly event?: Thing };
  /** The sentence that it rests on, when that is not the one being read. */
  readonly sentence?: ReadSentence;
  /** Part of the sentence to quote, when the whole would be long; must stand in it verbatim. */
  readonly quote?: string;
}

/** What a pattern found: the mentions behind its placeholders, by name, and the text of its plain groups. */
export interface Found {
  readonly sentence: ReadSentence;
  readonly reading: Reading;
  /** The mention behind `{org}`, `{person:holder}` …; undefined when an optional part did not match. */
  readonly mention: (name: string) => Mention | undefined;
  /** The thing behind an org, person or event placeholder; a bare `name` becomes one of the kind asked for where its form allows. */
  readonly thing: (name: string, kind?: EntityKind) => Thing | undefined;
  /** Text of a named group of the pattern itself, placeholders written out; undefined when it did not match. */
  readonly text: (name: string) => string | undefined;
  /** All mentions inside the named group, in order. */
  readonly inside: (name: string) => readonly Mention[];
  /** The office phrases behind `{office}` or `{offices}`. */
  readonly offices: (name: string) => readonly OfficePhrase[];
  /** [start, end) of the whole match in the sentence's text. */
  readonly start: number;
  readonly end: number;
}

/** What an example expects of a rule; only the given fields are compared. Names are compared as written. */
export interface Expected {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly value: string;
  readonly role?: string | null;
  readonly tenure?: Tenure | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

export interface Example {
  /** A small document: lines separated by \n. */
  readonly text: string;
  readonly language?: string;
  readonly published?: string;
  readonly title?: string;
  /** Every statement of this rule's predicates that the document yields by this rule. */
  readonly yields: readonly Expected[];
}

export interface NearMiss {
  readonly text: string;
  readonly language?: string;
  readonly title?: string;
  /** Why this is not what the rule says. */
  readonly because: string;
}

interface RuleBase {
  /** kebab-case; the file's name; never reused. */
  readonly name: string;
  /** One sentence that a curator understands. */
  readonly says: string;
  readonly examples: readonly [Example, ...Example[]];
  readonly nearMisses: readonly [NearMiss, ...NearMiss[]];
  /** It only dates what other rules state: its examples show the statements that it changes. */
  readonly completes?: true;
}

/** Looks at one sentence at a time, through patterns in which mentions are placeholders (see match.ts). */
export interface SentenceRule extends RuleBase {
  readonly patterns: readonly string[];
  /** Every match of every pattern, in order; null or an empty list declines. */
  readonly produce: (found: Found) => readonly Draft[] | null;
}

/** Looks at the whole page: lists under headings, blocks of lines, the title. */
export interface PageRule extends RuleBase {
  readonly read: (reading: Reading) => readonly Draft[];
}

export type Rule = SentenceRule | PageRule;

/** The mentions of one kind in a sentence. */
export function mentionsOf<K extends Mention['kind']>(sentence: ReadSentence, kind: K): readonly MentionOf<K>[] {
  return sentence.mentions.filter((m): m is MentionOf<K> => m.kind === kind);
}

type MentionOf<K extends Mention['kind']> = K extends NamedMention['kind'] ? NamedMention : Extract<Mention, { kind: K }>;

export function isNamed(mention: Mention | undefined): mention is NamedMention {
  return mention !== undefined && (mention.kind === 'org' || mention.kind === 'person' || mention.kind === 'event');
}
