// What the bot can answer: a closed union that every renderer handles whole. Language-neutral: no sentence of the bot's stands here.

import type { Entity } from '../domain/entity.ts';
import type { EntityKind, EntityRef, Statement } from '../domain/statement.ts';
import type { PassageHit } from '../search/search.ts';

/** What was searched: printed by every refusal. Dates are EDTF, null when no document is dated. */
export interface Searched {
  readonly documents: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** The properties that a question can ask for; the catalogue names each in the reader's language. */
export type Property =
  | 'leader'
  | 'role'
  | 'since'
  | 'until'
  | 'predecessor'
  | 'successor'
  | 'founding'
  | 'location'
  | 'date'
  | 'size'
  | 'memberCount'
  | 'memberShare'
  | 'members'
  | 'goal'
  | 'vision'
  | 'activity'
  | 'programme'
  | 'agreement'
  | 'country'
  | 'theme'
  | 'organizer'
  | 'supporter'
  | 'speaker'
  | 'attendee'
  | 'affiliation'
  | 'author'
  | 'board'
  | 'unit'
  | 'visit'
  | 'remark'
  | 'presentation'
  | 'area'
  | 'name'
  | 'acronym'
  | 'definition'
  | 'affiliate'
  | 'published'
  | 'experience'
  | 'achievement'
  | 'event'
  | 'other';

/** One group of statements on a card, in the order a reader wants it. The catalogue names `key`. */
export interface Section {
  readonly key: string;
  readonly statements: readonly Statement[];
}

/** Passages on a page: what fits an embed with room to read. */
export const PASSAGES_PER_PAGE = 5;

/** How a `found` answer is laid out. */
export type Shape =
  /** /who: offices of an organization (or one of its parts), the newest first; `history` older or former. */
  | { readonly view: 'leaders'; readonly held: readonly Statement[]; readonly history: readonly Statement[] }
  /** /society, /person, /event: a card. `show` is the section asked for, or 'summary'. */
  | {
      readonly view: 'card';
      readonly kind: EntityKind;
      readonly show: string;
      readonly sections: readonly Section[];
      readonly related: readonly Entity[];
    }
  /** /ask: the values of one property of one thing. `count` where the question was how many and the list is counted. */
  | { readonly view: 'values'; readonly property: Property; readonly count: number | null }
  /** /ask yes or no; `rests on` the statements or passages of the answer. */
  | { readonly view: 'verdict'; readonly property: Property; readonly verdict: 'yes' | 'no'; readonly about: string }
  /** The same property of several things. */
  | {
      readonly view: 'comparison';
      readonly property: Property;
      readonly rows: readonly { readonly entity: EntityRef; readonly statements: readonly Statement[] }[];
    }
  /** Two questions in one; a part without statements is not stated. */
  | {
      readonly view: 'parts';
      readonly parts: readonly {
        /** The question that is answered here. */
        readonly asked: string;
        readonly entity: EntityRef;
        readonly property: Property;
        readonly statements: readonly Statement[];
        /** The statements contradict each other. */
        readonly disagree: boolean;
      }[];
    }
  /** The passage that answers best: `passages[0]`, more below. */
  | { readonly view: 'passages'; readonly query: string; readonly page: number; readonly total: number };

export interface Found {
  readonly kind: 'found';
  readonly subject: Entity | null;
  readonly shape: Shape;
  /** Everything the answer rests on, the decisive one first. */
  readonly statements: readonly Statement[];
  readonly passages: readonly PassageHit[];
}

/** Documents contradict each other: all sides, each dated. */
export interface Disagree {
  readonly kind: 'disagree';
  readonly subject: Entity;
  readonly property: Property;
  readonly sides: readonly (readonly Statement[])[];
  readonly statements: readonly Statement[];
}

/** Discord's select menu and autocomplete hold so many. */
export const MOST_CANDIDATES = 25;

export interface WhichOne {
  readonly kind: 'which-one';
  readonly asked: string;
  /** At most 25, best first, each with the reason it matches. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly entity: Entity;
  /** The name that matched, when it is not the shown one. */
  readonly matched: string | null;
}

export interface NotInDocuments {
  readonly kind: 'not-in-documents';
  readonly asked: string;
  /** The thing asked about, when the documents know it. */
  readonly subject: Entity | null;
  readonly property: Property | null;
  readonly why: /** No entity of that name. */
    | 'unknown-name'
    /** The thing is known, the property is not stated. */
    | 'not-stated'
    /** Asked of a time later than the documents. */
    | 'later-than-documents'
    /** Asked of a time that no stated term covers. */
    | 'no-term-covers'
    /** No passage holds all the words. */
    | 'no-passage'
    /** A message names nothing that the documents know. */
    | 'nothing-named'
    /** No dated fact of the thing, or in the time asked about; `asked` is that time as an EDTF interval, empty where none was. */
    | 'nothing-dated'
    /** What should be a date is none. */
    | 'unreadable-date';
  readonly searched: Searched;
  /** Names most like the one asked for, marked as other things. */
  readonly nearestNames: readonly Entity[];
  /** The dated statements that come closest. */
  readonly nearest: readonly Statement[];
  /** Weaker passages. */
  readonly nearestPassages: readonly PassageHit[];
  /** Up to three questions about the subject that can be answered. */
  readonly suggestions: readonly Suggestion[];
}

/** A command that will work, as typed. */
export interface Suggestion {
  readonly command: string;
  readonly option: string;
  readonly value: string;
}

export interface OutOfScope {
  readonly kind: 'out-of-scope';
  readonly topic: 'clinical' | 'off-topic';
  /** Societies in the documents that a reader may turn to. */
  readonly societies: readonly Entity[];
}

export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly digest: boolean;
  readonly statements: number;
}

export interface HelpRow {
  readonly command: string;
  readonly option: string | null;
  readonly example: string | null;
}

export interface Listing {
  readonly kind: 'listing';
  readonly list:
    | {
        readonly of: 'documents';
        readonly rows: readonly DocumentRow[];
        /** Questions that have just been answered; none where the documents themselves were asked for in words. */
        readonly examples?: readonly Suggestion[];
        readonly version: string;
        readonly statements: number;
        readonly entities: Readonly<Record<EntityKind, number>>;
      }
    | { readonly of: 'help'; readonly rows: readonly HelpRow[]; readonly searched: Searched; readonly version: string }
    /** "all societies founded before 2000", "congresses in 2024". */
    | {
        readonly of: 'entities';
        readonly property: Property;
        readonly rows: readonly { readonly entity: EntityRef; readonly statements: readonly Statement[] }[];
      }
    /** Look up: what a message mentions, in its order, each with the facts that say which one it is. */
    | { readonly of: 'mentioned'; readonly rows: readonly { readonly entity: EntityRef; readonly statements: readonly Statement[] }[] }
    /** /timeline: dated statements in order. */
    | {
        readonly of: 'timeline';
        readonly about: Entity | null;
        /** EDTF; what was asked for, and a row's date may be an interval. */
        readonly from: string | null;
        readonly to: string | null;
        readonly rows: readonly { readonly date: string; readonly statement: Statement }[];
      };
  readonly page: number;
  readonly statements: readonly Statement[];
  readonly passages: readonly PassageHit[];
}

export type Answer = Found | Disagree | WhichOne | NotInDocuments | OutOfScope | Listing;

/** Which words became what, which statements were considered, why one won: for `--explain`. */
export interface Explanation {
  readonly steps: readonly string[];
}
