// "Forum" and "Assembly" name meetings and bodies alike. Where a page speaks of one as people speak of a body (it was founded, it has
// members, somebody is its president, a congress is "of" it), every mention of it on the page is the body's.

import { nameKey } from '../names/name-keys.ts';
import { wordsOf } from '../names/words.ts';
import type { Raw } from '../scan-sentence.ts';

/** The same sentences, with the names of such bodies as names of bodies. */
export function withForumBodies(raw: readonly Raw[]): readonly Raw[] {
  const bodies = new Set<string>();
  for (const one of raw) {
    for (const name of one.names) {
      if (name.form === 'event' && mayBeBody(name.text) && isSpokenOfAsBody(one, name.start, name.end)) bodies.add(nameKey(name.text));
      // "47th Congress of the Example Forum"
      const host = name.form === 'event' ? HOST.exec(name.text)?.[1] : undefined;
      if (host !== undefined) bodies.add(nameKey(host));
    }
  }
  if (bodies.size === 0) return raw;
  return raw.map((one) => ({
    ...one,
    names: one.names.map((name) =>
      name.form === 'event' && mayBeBody(name.text) && bodies.has(nameKey(name.text)) ? { ...name, form: 'org' as const } : name,
    ),
  }));
}

/** Headed by such a noun, and no edition of anything. */
function mayBeBody(name: string): boolean {
  return BODY_NOUN.test(name) && !/\d/u.test(name) && !/^[IVXL]+\s/u.test(name) && wordsOf(name).length >= 2;
}

function isSpokenOfAsBody({ sentence, fixed }: Raw, start: number, end: number): boolean {
  const before = sentence.text.slice(Math.max(0, start - 60), start);
  if (BODY_BEFORE.test(before) || BODY_BEHIND.test(sentence.text.slice(end, end + 90))) return true;
  // "president of the Example Forum", "Example Forum president"
  return fixed.some(
    (m) =>
      m.kind === 'role' &&
      !m.event &&
      ((m.end <= start && OF.test(sentence.text.slice(m.end, start))) || (m.start >= end && m.start - end <= 3 && !m.plural)),
  );
}

const BODY_NOUN = /(?<!\p{L})(?:forum|assembly|foro|форум)(?:\s(?:of|for|on|der|des|für|du|de|per|para|di)\s.+)?$/iu;
const HOST =
  /(?:congress|conference|meeting|symposium|kongress|tagung|congrès|congresso|congreso)\s(?:of|der|des|du|del|della)\s(?:the\s)?(\p{Lu}[^,]*(?<!\p{L})(?:Forum|Assembly)(?:\s(?:of|for|für|der)\s.+)?)$/iu;
const OF = /^(?:,|\s?\(?)\s?(?:of|at|des|der|du|de|del|della|di|van)?\s?(?:the|het|la|l['’])?\s?$/iu;
const BODY_BEFORE =
  /(?<!\p{L})(?:members? of|belongs? to|partners? of|admitted (?:to|by)|began (?:life )?as|started as|joined|board of|on behalf of|founded|affiliated (?:to|with)|represent(?:s|ed|ing)|mitglied(?:er)? (?:des|im)|membres? du|soci del)\s(?:the\s)?$/iu;
const BODY_BEHIND =
  /^(?:\s\([^()]{1,20}\))?,?\s(?:(?:which|that)\s)?(?:(?:was|is|has been|were)\s(?:first\s|formally\s|officially\s)?(?:born|founded|established|created|set up|formed|constituted|registered|a (?:network|society|body|charity|union|non-profit|registered|professional|voluntary))|has\s(?:\p{L}+\s){0,2}[\d.,]+\s(?:\p{L}+\s)?members|(?:represents|unites|brings together|numbers|counts|elected|employs|publishes|awards|runs)(?!\p{L})|wurde\s[^.]{0,30}gegründet|a été (?:fondé|créé)|è (?:nato|stato fondato)|fue (?:fundado|creado)|(?:был\s)?(?:основан|создан))/iu;
