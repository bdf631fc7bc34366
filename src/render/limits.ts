// Discord's numbers, all of them, in one place, and the one way of keeping to them.
// Source: Discord's API documentation (message, embed limits, components, application commands). Lengths are counted in UTF-16 code
// units, which is never less than Discord counts.

export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  /** Titles, descriptions, field names and values, footers and author names of all embeds of one message together. */
  embedTotal: 6000,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  selectOptions: 25,
  selectLabel: 100,
  selectValue: 100,
  selectDescription: 100,
  placeholder: 150,
  customId: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  optionChoices: 25,
  /** Name, description, option names, descriptions and choice values of one command together. */
  commandTotal: 8000,
  attachmentDescription: 1024,
} as const;

const ELLIPSIS = '…';
/** A word that would be cut goes as a whole, where it is no longer than this. */
const WORD = 24;
/** Made where something must be cut. */
let segmenter: Intl.Segmenter | undefined;

/** The text if it fits, else as many whole words as fit with an ellipsis, whole graphemes where a word is too long. Never longer than `limit` (≥ 1). */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let end = 0;
  // A window somewhat larger than the limit holds every boundary that matters; the whole text may be megabytes.
  for (const { index, segment } of segmenter.segment(text.slice(0, limit + 64))) {
    const after = index + segment.length;
    if (after > limit - ELLIPSIS.length) break;
    end = after;
  }
  const word =
    /[\p{L}\p{N}]$/u.test(text.slice(0, end)) && /^[\p{L}\p{N}]/u.test(text.slice(end)) ? /\s\S*$/u.exec(text.slice(0, end)) : null;
  if (word !== null && end - word.index <= WORD && word.index > limit / 2) end = word.index;
  // A backslash escape cut in half would show as a stray backslash.
  return (
    text
      .slice(0, end)
      .replace(/(?<!\\)(?:\\\\)*\\$/u, (slashes) => slashes.slice(1))
      .trimEnd() + ELLIPSIS
  );
}
