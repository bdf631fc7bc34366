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
  const bound = letters < MANY_LETTERS ? MAX_ENGLISH_SHORT : MAX_ENGLISH;
  if (best === 'und' || (best !== 'eng' && english > bound && !isWrittenIn(best, sample))) return UNSURE;
  return { language: new Intl.Locale(best).language, sure: true };
}

/** Do small words of that language, which are no English ones, stand in the text far more often than English ones do? Names in English bring it near. */
function isWrittenIn(code: string, sample: string): boolean {
  const own = SMALL_WORDS.get(code);
  if (own === undefined) return false;
  const words: readonly string[] = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const theirs = words.filter((word) => own.has(word)).length;
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  return theirs >= FEWEST_SMALL_WORDS && theirs >= english * MORE_THAN_ENGLISH;
}

/** Fewer may be a title in another language; a sentence of running text holds three to five. */
const FEWEST_SMALL_WORDS = 12;
const MORE_THAN_ENGLISH = 3;

const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the of and to is was are were for with by from that this which has have had been at on it'.split(' '),
);

/** Small words by ISO 639-3, none of them English. */
const SMALL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    deu: 'der die das und den dem des ein eine einen einem einer ist sind war wurde nicht auch mit von zu zum zur im auf für sich nach bei aus wie als bis vom über wird werden hat haben',
    fra: 'le la les des du une et est sont été dans pour par sur avec qui que au aux ce cette ses leur nous ont pas plus',
    spa: 'el la los las del una y es son fue para por con que en su sus al se como más ha han este esta lo',
    ita: 'il lo la gli le del della dei delle di un una e è sono stato per con che nel nella si al alla da dal come anche ha hanno',
    nld: 'de het een en van is zijn was werd niet ook met voor op aan bij uit door dat die te naar wordt worden heeft hebben',
  }).map(([code, words]) => [code, new Set(words.split(' '))]),
);

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
