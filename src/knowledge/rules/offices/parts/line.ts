// What one line of a list of people may be: an office, a name, both, a row of names, or something else.

import type { Mention, Thing } from '../../../mentions/mention.ts';
import type { OfficePhrase } from '../../engine/office-phrase.ts';
import type { Section } from './office-section.ts';
import type { Term } from './office-term.ts';

export type Line =
  | { readonly kind: 'prose' | 'other' }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'office'; readonly phrases: readonly OfficePhrase[] }
  | { readonly kind: 'dates'; readonly term: Term; readonly open: boolean }
  | { readonly kind: 'place'; readonly whereabouts: readonly Mention[] }
  | { readonly kind: 'series'; readonly phrase: OfficePhrase | null; readonly holders: readonly Named[] }
  /** "Members: Ada Example (Oslo), Bo Sample"; without phrases they are members of what they stand under. */
  | { readonly kind: 'row'; readonly phrases: readonly OfficePhrase[]; readonly holders: readonly Named[] }
  /** "Board: Ada Example, Norway (chair); Bo Sample (treasurer)" */
  | { readonly kind: 'board'; readonly entries: readonly (Named & { readonly phrases: readonly OfficePhrase[] })[] }
  /** "Ada Example holds the office at present"; with phrases where the words name it: "holds the chair". */
  | (Named & { readonly kind: 'holder'; readonly phrases: readonly OfficePhrase[] })
  | (Named & { readonly kind: 'name' | 'member' })
  /** "Social programme: Ada Example": words that name no office, before a name. */
  | (Named & { readonly kind: 'label'; readonly label: string })
  | (Named & { readonly kind: 'entry'; readonly phrases: readonly OfficePhrase[] });

/** A person in a line, with what stands beside the name. */
export interface Named {
  readonly person: Thing;
  readonly term: Term | null;
  readonly open: boolean;
  readonly whereabouts: readonly Mention[];
}
