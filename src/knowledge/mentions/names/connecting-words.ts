// Small words inside names, in the languages read: what may join the parts of one name, and what joins two.

import { FUNCTION_WORDS, type Word } from './words.ts';

/** An article or another small word with a capital, as at the beginning of "La Plata". */
export function isSmallWord(word: Word | undefined): boolean {
  return word?.capital === true && (ARTICLES.has(word.lower) || FUNCTION_WORDS.has(word.lower));
}

export const CONNECTORS: ReadonlySet<string> = new Set(
  'of for and the with to on in against de del della delle degli dell dei di d sul sulla sulle da dos das do e y et la le les l des du pour und für der zur en voor van von den het ter ten te el al bin bint ibn à contro per contre los las и по им van'.split(
    ' ',
  ),
);

/** Small words inside persons' names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos das do lo van von den der ter ten te el al bin bint ibn ben la le zu af av'.split(' '),
);

export const ARTICLES: ReadonlySet<string> = new Set(
  'the l un dell all dall nell sull der die das den dem des le la les l il lo gli i el los las de het'.split(' '),
);

export const AND: ReadonlySet<string> = new Set('and und et e y en и &'.split(' '));
