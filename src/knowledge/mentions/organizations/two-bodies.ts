// "Sample College of Potters and Clay Together": one run of words, and the page names each of the two elsewhere by itself.

import { fold } from '../../../domain/fold.ts';
import type { Name } from '../names/name.ts';
import type { KnownAcronyms } from './define-acronyms.ts';

/** The two bodies that the name joins; null where the page does not know both. */
export function twoBodies(name: Name, known: KnownAcronyms): readonly [Name, Name] | null {
  for (const match of name.text.matchAll(AND)) {
    const first = name.text.slice(0, match.index);
    const second = name.text.slice(match.index + match[0].length);
    if (!isKnown(first, known) || !isKnown(second, known)) continue;
    const end = name.start + first.length;
    return [
      { ...name, end, text: first },
      { ...name, start: end + match[0].length, text: second },
    ];
  }
  return null;
}

function isKnown(text: string, { bodies, called }: KnownAcronyms): boolean {
  const key = fold(text);
  return bodies.some((body) => fold(body) === key) || called.some((body) => fold(body.text) === key);
}

const AND = /\s(?:and|und|et|e|y|en|и|&)\s(?:the\s|die\s|der\s|das\s|la\s|le\s|il\s|el\s|de\s|het\s)?/gu;
