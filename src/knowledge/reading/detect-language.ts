// The language that a document is written in, from its running text.

import { francAll } from 'franc-min';

export interface DetectedLanguage {
  /** BCP 47. */
  readonly language: string;
  /** false: the text is too short or too mixed to tell, and `language` is English for want of better. */
  readonly sure: boolean;
}

/** Judges by the longest lines, which are prose where names, lists and menus are not. */
export function detectLanguage(lines: readonly string[]): DetectedLanguage {
  const prose: string[] = [];
  let length = 0;
  for (const line of lines.toSorted((one, other) => other.length - one.length)) {
    if (length >= SAMPLE_LENGTH) break;
    prose.push(line.slice(0, SAMPLE_LENGTH - length));
    length += line.length;
  }
  const sample = prose.join(' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return UNSURE;
  const ranked = francAll(sample);
  const [best] = ranked[0] ?? ['und'];
  const english = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  if (best === 'und' || (best !== 'eng' && english > (letters < MANY_LETTERS ? MAX_ENGLISH_SHORT : MAX_ENGLISH))) return UNSURE;
  return { language: new Intl.Locale(best).language, sure: true };
}

const UNSURE: DetectedLanguage = { language: 'en', sure: false };

/** The detector looks no further. */
const SAMPLE_LENGTH = 2000;

/** Letters that a verdict needs: on less, names alone decide it. Pinned in tests/reading/detect-language.test.ts. */
const MIN_LETTERS = 60;

/** How near English may come (1 = as near as the best) before another language is doubted: lists of names look like any language. */
const MAX_ENGLISH_SHORT = 0.93;
const MAX_ENGLISH = 0.97;

/** Letters from which a text is long enough for the nearer bound. */
const MANY_LETTERS = 400;
