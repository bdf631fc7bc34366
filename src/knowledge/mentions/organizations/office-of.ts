// Offices that a body keeps in a country or a region, named right behind the body.

import type { Mention } from '../mention.ts';
import type { Name } from '../names/name.ts';
import { countryCode } from '../places/places.ts';

/** "Example Organization (EO) Country Office in Peru": the office belongs to the name before it, and takes its place along. */
export function officeOf(name: Name, out: Mention[], text: string): { readonly name: Name } | null {
  if (!/^(?:Country|Regional|Liaison|National|Field)(?:\s\p{Lu}\p{L}+)?\s(?:Office|Bureau|Branch|Delegation)$/u.test(name.text))
    return null;
  const acronym = out.at(-1);
  if (acronym?.kind !== 'org' || !/^\s*\)?\s*$/u.test(text.slice(acronym.end, name.start))) return null;
  const parent = out.at(-2);
  const start =
    parent?.kind === 'org' && parent.thing === acronym.thing && /^\s*\(\s*$/u.test(text.slice(parent.end, acronym.start))
      ? parent.start
      : acronym.start;
  const where = /^\s+(?:in|for)\s+((?:the\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u.exec(text.slice(name.end));
  const known = where?.[1] !== undefined && countryCode(where[1]) !== null ? where[0] : '';
  const parentName = acronym.thing.acronyms[0] ?? acronym.thing.names[0] ?? acronym.text;
  while (out.length > 0 && (out.at(-1)?.start ?? 0) >= start) out.pop();
  return { name: { ...name, start, end: name.end + known.length, text: `${parentName} ${name.text}${known}` } };
}
