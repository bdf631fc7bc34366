// A mention: a stretch of a sentence that names or measures something. Rules see sentences through these.

import type { DateMention } from '../../domain/dates.ts';
import type { EntityKind, Tenure } from '../../domain/statement.ts';
import type { Sentence } from '../text/segments.ts';

export type MentionKind = 'org' | 'person' | 'event' | 'name' | 'place' | 'date' | 'role' | 'count' | 'quote';

interface Span {
  /** [start, end) in the sentence's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A thing with a name: an organization, a person or an event, as the document knows it. */
export interface NamedMention extends Span {
  readonly kind: 'org' | 'person' | 'event';
  /** Set once the whole document has been read. */
  readonly thing: Thing;
  /** A word for it ("the society", "he") rather than its name. */
  readonly pronoun: boolean;
}

/** A capitalised name whose kind its form does not tell; a rule's position may. */
export interface NameMention extends Span {
  readonly kind: 'name';
}

export interface PlaceMention extends Span {
  readonly kind: 'place';
  /** A country's ISO 3166-1 alpha-2 code when the place is a country. */
  readonly country: string | null;
}

export interface TimeMention extends Span {
  readonly kind: 'date';
  readonly date: DateMention;
}

export interface RoleMention extends Span {
  readonly kind: 'role';
  /** The office in the text's words, without "former", "acting", "first", "new". */
  readonly office: string;
  readonly tenure: Tenure | null;
  /** Heads the whole body it is held in: president, chair, director; not vice, secretary, member. */
  readonly top: boolean;
  /** "first", "founding": held once, at the beginning. */
  readonly first: boolean;
  /** "presidents", "co-chairs": held by several. */
  readonly plural: boolean;
  /** An office of an event ("congress president", "session chair"), never of the body that holds it. */
  readonly event: boolean;
}

export interface CountMention extends Span {
  readonly kind: 'count';
  /** The number with its bound, in the text's words: "over 900", "1,000". */
  readonly value: string;
  readonly amount: number;
  readonly percent: boolean;
}

export interface QuoteMention extends Span {
  readonly kind: 'quote';
  /** Without its quotation marks. */
  readonly inner: string;
}

export type Mention = NamedMention | NameMention | PlaceMention | TimeMention | RoleMention | CountMention | QuoteMention;

/** One real thing within one document, under the names that the document gives it. */
export interface Thing {
  readonly kind: EntityKind;
  /** In order of appearance; the fullest is the shown one. */
  readonly names: string[];
  readonly acronyms: string[];
  /** Those of its names and acronyms that it no longer has. */
  former?: readonly string[];
  mentions: number;
  /** Sentence index of the first mention. */
  first: number;
}

export interface ReadSentence extends Sentence {
  readonly index: number;
  /** In order, not overlapping. */
  readonly mentions: readonly Mention[];
}
