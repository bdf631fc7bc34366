// Folding: the form of a text under which spellings are compared. By Unicode property, so that no script is lost.

/** Lower case, no diacritics, no apostrophes, one space between runs of letters and digits. `Ташкент` stays, `O'zbekiston` stays one word. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʻʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Nothing to fold: most of what is folded again. */
const PLAIN = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/;
/** Letters without marks, in one form: half the work. */
const ASCII = /^\p{ASCII}*$/u;
