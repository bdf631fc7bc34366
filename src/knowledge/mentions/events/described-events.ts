// Events without a name of their own form: a title in quotation marks behind their noun, or a dated meeting of a body.

import type { Mention, NamedMention } from '../mention.ts';
import { wordsOf } from '../names/words.ts';
import type { KnownAcronyms } from '../organizations/define-acronyms.ts';
import { overlaps } from '../overlaps.ts';
import { UNRESOLVED } from '../references/fill-references.ts';
import type { Register } from '../register.ts';
import type { Raw } from '../scan-sentence.ts';
import { isOtherEdition, mayBeCalled } from './event-names.ts';

export function describedEvents(
  raw: Raw,
  taken: readonly Mention[],
  register: Register,
  known: KnownAcronyms,
  index: number,
): readonly NamedMention[] {
  const { text } = raw.sentence;
  const out: NamedMention[] = [];
  // "the international conference “Example First”": the title in quotation marks is its name
  for (const match of text.matchAll(TITLED_EVENT)) {
    const start = match.index;
    const end = start + match[0].length;
    if (
      overlaps(
        taken.filter((m) => m.kind !== 'quote' && m.kind !== 'name' && m.kind !== 'count'),
        start,
        end,
      )
    )
      continue;
    const thing = register.get('event', match[0], index);
    thing.mentions++;
    out.push({ kind: 'event', start, end, text: match[0], thing, pronoun: false });
  }
  // "its annual conference (28 June – 1 July)": a meeting without a name of its own, where the page names no other
  const dated = raw.fixed.some((m) => m.kind === 'date' && m.date.precision === 'day' && m.date.from !== m.date.to);
  for (const match of dated ? text.matchAll(OWNED_EVENT) : []) {
    const [all, name] = match;
    if (name === undefined) continue;
    const start = match.index + all.length - name.length;
    const noun = wordsOf(name).at(-1)?.text ?? '';
    if (overlaps([...taken, ...out], start, start + name.length) || isOtherEdition(text, match.index)) continue;
    if ([...known.events].some((other) => mayBeCalled({ ...UNRESOLVED.event, names: [other] }, noun))) continue;
    const thing = register.get('event', name, index);
    thing.mentions++;
    out.push({ kind: 'event', start, end: start + name.length, text: name, thing, pronoun: false });
  }
  return out;
}

const TITLED_EVENT =
  /(?<!\p{L})(?:(?:international|national|regional|annual|scientific|practical|educational|interdisciplinary|all-russian|republican|online|hybrid|joint|one-day|two-day|three-day)\s){1,3}(?:conference|congress|seminar|symposium|forum|workshop|webinar)(?:\s(?:entitled|titled|called))?,?\s(?:“[^“”]{6,100}”|"[^"]{6,100}"|«[^«»]{6,100}»)/gu;

const OWNED_EVENT =
  /(?<!\p{L})(?:its|their|[\p{L})]['’]s)\s((?:\d{1,3}(?:st|nd|rd|th)\s)?(?:annual|biennial|yearly|national|international|scientific)\s(?:scientific\s|general\s|clinical\s)?(?:congress|conference|meeting|symposium|convention|assembly))(?!\p{L})/gu;
