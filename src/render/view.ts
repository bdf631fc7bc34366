// What every view of an answer returns, and the small pieces that several of them share.

import type { Entity } from '../domain/entity.ts';
import type { EntityKind, EntityRef } from '../domain/statement.ts';
import { intlLocale, say } from './catalogue.ts';
import type { RenderContext } from './context.ts';
import type { Enclosure } from './enclosures/enclosure.ts';
import type { Draft, Item } from './layout.ts';
import { clipMarked, plain, shown } from './markup.ts';
import type { Button, StringSelect } from './message.ts';

export interface View {
  readonly draft: Draft;
  readonly menus: readonly (StringSelect | null)[];
  readonly buttons: readonly (Button | null)[];
  readonly enclosures: readonly (Enclosure | null)[];
}

/** Colours help to tell kinds apart and carry nothing that the words do not say. */
export const COLORS = {
  organization: 0x3b82f6,
  person: 0x8b5cf6,
  event: 0x10b981,
  passages: 0x0ea5e9,
  listing: 0x14b8a6,
  disagree: 0xf59e0b,
  choice: 0xeab308,
  absent: 0x64748b,
  refused: 0x94a3b8,
} as const satisfies Record<EntityKind | 'passages' | 'listing' | 'disagree' | 'choice' | 'absent' | 'refused', number>;

export const NAME_LIMIT = 160;
/** The part of the plain line that lists values. */
const LISTED_ROOM = 900;

/** A draft with nothing but a title and its line; views add to it. */
export function draftOf(title: string, color: number, more: Partial<Draft> = {}): Draft {
  return { title, line: title, color, intro: [], sections: [], cited: [], page: 0, pages: 1, ...more };
}

export function viewOf(draft: Draft, more: Partial<View> = {}): View {
  return { draft, menus: [], buttons: [], enclosures: [], ...more };
}

export function nameOf(entity: EntityRef): string {
  return shown(entity.name, NAME_LIMIT);
}

/** "International Society of … (SIOP)". */
export function fullNameOf(entity: Entity): string {
  const name = nameOf(entity);
  return entity.acronym === null || plain(entity.name).includes(plain(entity.acronym)) ? name : `${name} (${shown(entity.acronym, 40)})`;
}

/** The acronym where there is one: what people say. */
export function shortNameOf(entity: Entity): string {
  return shown(entity.acronym ?? entity.name, NAME_LIMIT);
}

export function paragraph(text: string): Item {
  return { text, sources: [] };
}

/** As the first word of a field or a line. */
export function capitalized(text: string, { locale }: RenderContext): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(intlLocale(locale)));
}

/** With a full stop, where nothing ends the sentence yet. */
export function sentence(text: string): string {
  return /[.!?…:]["”»“*]*$/u.test(text) ? text : `${text}.`;
}

/** Items in one line, as many as fit, the rest counted; `more` of them are not among the items. */
export function inLine(items: readonly Item[], { locale }: RenderContext, room = LISTED_ROOM, separator = '; ', more = 0): string {
  const kept: string[] = [];
  let used = 0;
  for (const { text } of items) {
    const short = clipMarked(text, Math.max(1, room));
    used += short.length + separator.length;
    if (used > room && kept.length > 0) break;
    kept.push(short);
  }
  const rest = items.length - kept.length + more;
  return [...kept, ...(rest > 0 ? [say(locale, 'more', { count: rest })] : [])].join(separator);
}
