// The statement: one fact that a document states, after Wikidata's model (subject, predicate, value, qualifiers, reference, rank).
// Imports nothing but its own domain; knows nothing of files, rules or replies.

export type EntityKind = 'organization' | 'person' | 'event';

/** A pointer to an entity: enough to name it without looking it up. */
export interface EntityRef {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** Where a statement stands: `line` counts from 1 in the file as read; `quote` stands verbatim at that line (or runs on from it). */
export interface Citation {
  /** The file's name without its ending. */
  readonly document: string;
  readonly line: number;
  /** Page for paged formats (pdf), counted from 1. */
  readonly page?: number;
  readonly quote: string;
}

/** What the text says of an office: held at `asOf`, held before, won but not yet taken up, held for the time being. */
export type Tenure = 'current' | 'former' | 'elect' | 'acting';

/** `stated`: the words say it. `inferred`: the layout or the name implies it. `corrected`: a curator says it in the front matter. */
export type Certainty = 'stated' | 'inferred' | 'corrected';

/** Wikidata's ranks: `deprecated` statements stay on record and are not answered from. */
export type Rank = 'preferred' | 'normal' | 'deprecated';

/** The predicates of the command line's contract first, then those that documents hold besides. */
export const PREDICATES = {
  organization: [
    'name',
    'acronym',
    'foundingDate',
    'location',
    'leader',
    'memberCount',
    'affiliate',
    'goal',
    'activity',
    'vision',
    'description',
    'memberType',
    'memberShare',
    'unit',
    'board',
    'achievement',
    'programme',
    'workingGroup',
    'promise',
  ],
  person: ['name', 'role', 'affiliation', 'location', 'title', 'visit', 'remark', 'experience', 'author'],
  event: [
    'name',
    'startDate',
    'endDate',
    'location',
    'theme',
    'organizer',
    'attendance',
    'speaker',
    'country',
    'agreement',
    'programme',
    'supporter',
    'attendee',
    'topic',
    'goal',
    'area',
    'visit',
    'presentations',
    'assessment',
    'edition',
    'presentation',
  ],
} as const satisfies Record<EntityKind, readonly string[]>;

export type OrganizationPredicate = (typeof PREDICATES)['organization'][number];
export type PersonPredicate = (typeof PREDICATES)['person'][number];
export type EventPredicate = (typeof PREDICATES)['event'][number];
export type Predicate = OrganizationPredicate | PersonPredicate | EventPredicate;

/** Further qualifiers, each only where the text gives it. */
export interface Qualifiers {
  /** Of a person's role: the organization or event it is held in. */
  readonly organization?: EntityRef;
  readonly event?: EntityRef;
  /** Which of several: "venue", "headquarters", "predecessor", "keynote", "expected", "registered", "supporter", "memorandum" … */
  readonly kind?: string;
  /** What a number counts, in the text's own word: "delegates", "members". */
  readonly unit?: string;
  /** The date of the thing itself (an agreement's signing), EDTF. */
  readonly date?: string;
}

export interface Statement {
  readonly subject: EntityRef;
  readonly predicate: Predicate;
  /** What is stated, in the text's own words; dates in EDTF; counts keep their bound ("over 900"). */
  readonly value: string;
  /** The entity that the value is, where it is one. */
  readonly valueId: string | null;
  /** The office, in the text's own words, for `leader` and `role`. */
  readonly role: string | null;
  readonly tenure: Tenure | null;
  /** EDTF dates of taking up and giving up an office. */
  readonly since: string | null;
  readonly until: string | null;
  /** EDTF date that the page speaks for; null means undated, and then nothing is called current. */
  readonly asOf: string | null;
  readonly certainty: Certainty;
  readonly rank: Rank;
  readonly qualifiers: Qualifiers;
  /** The rule (or `curator`) that produced it. */
  readonly rule: string;
  readonly citation: Citation;
}
