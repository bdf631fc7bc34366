// An entity: one real society, person or event, under all its names.

import type { EntityKind, EntityRef } from './statement.ts';

/** Why a name belongs to an entity; shown beside an autocomplete choice. */
export type NameReason = 'name' | 'acronym' | 'spelling' | 'former' | 'short' | 'alias';

export interface EntityName {
  readonly text: string;
  readonly reason: NameReason;
}

export interface Entity extends EntityRef {
  readonly kind: EntityKind;
  /** The name shown first: the fullest one that a document prints. */
  readonly name: string;
  /** The acronym, where a document gives one. */
  readonly acronym: string | null;
  /** Every name, the shown one included; no two alike. */
  readonly names: readonly EntityName[];
  /** Ids of the documents that mention it. */
  readonly documents: readonly string[];
  /** How many times the documents mention it: autocomplete ranks by it. */
  readonly mentions: number;
}
