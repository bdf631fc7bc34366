// Sentences of a text, by Unicode's rules (Intl.Segmenter), mended where an abbreviation or an initial is not an end.

/** Parts in order; joined by a space they give the text again. */
export function splitSentences(text: string, language: string): readonly string[] {
  const out: string[] = [];
  for (const { segment } of segmenterFor(language).segment(text)) {
    const part = segment.trim();
    if (part === '') continue;
    const before = out.at(-1);
    if (before !== undefined && continues(before, part, language)) out[out.length - 1] = `${before} ${part}`;
    else out.push(part);
  }
  return out;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let found = segmenters.get(language);
  if (found === undefined) {
    try {
      found = new Intl.Segmenter(language, { granularity: 'sentence' });
    } catch {
      found = new Intl.Segmenter('en', { granularity: 'sentence' });
    }
    segmenters.set(language, found);
  }
  return found;
}

function continues(before: string, part: string, language: string): boolean {
  if (/^[\p{Ll},;)]/u.test(part)) return true;
  if (/(?:^|[\s(.])\p{Lu}\.$/u.test(before)) return true;
  // "Professor (Mrs.) Example"
  if (/\((?:Mrs|Mr|Ms|Dr|Prof|Sr|Smt)\.\)$/u.test(before)) return true;
  // "Example Verein e. V."
  if (/\se\.$/u.test(before) && /^V\./u.test(part)) return true;
  // "the II. Department"
  if (/\s(?:I{1,3}|IV|VI{0,3}|IX|X)\.$/u.test(before) && /^\p{Lu}/u.test(part)) return true;
  // "die 7. Tagung", but "between 18 and 35. The network …"; where ordinals take no full stop, only the number of an item stands before one
  const number = ORDINAL_STOPS.test(language) ? /(?:^|\s)\d{1,2}\.$/u : /^\d{1,2}\.$/u;
  if (number.test(before) && /^\p{Lu}/u.test(part)) return !ENGLISH_BEGINNING.test(part);
  // "Prof. (Mrs.) Ada Example", and the dots that lead from one column to the next
  if (/\((?:prof|dr|mrs?|ms)\.\)$/iu.test(before) || /\.{4,}$/u.test(before)) return true;
  // "Dr. Ma. Ada Example": a clipped given name
  if (/(?:^|[\s(])(?:Ma|Wm|Jos|Chr)\.$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(part)) return true;
  // "(est. 1996)"
  if (/(?:^|[\s(])(?:est|estd|gegr|opger|осн)\.$/iu.test(before) && /^\d/u.test(part)) return true;
  const word = /(?:^|[\s(„“"«/-])([\p{L}.]+)\.$/u.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && ABBREVIATIONS.has(word);
}

/** Words that begin a sentence and are no noun behind an ordinal. */
const ENGLISH_BEGINNING =
  /^(?:The|It|Its|He|She|We|They|Our|Their|In|On|At|An?|This|These|Those|There|For|From|After|Since|Until|Today|All|And|But)\s/u;

/** Languages that write ordinals with a full stop. */
const ORDINAL_STOPS = /^(?:de|da|nb|nn|no|fi|is|cs|sk|pl|hu|sl|hr|sr|et|lv|tr)(?:-|$)/u;

const ABBREVIATIONS = new Set(
  'prim mag sh ts zh kh prof lic dr dra drs mr mrs ms st ste hon sr jr no nr vs dept univ inst assoc fig vol approx ca bzw rev gen bd ing dipl med им г гг ул проф акад д.м.н к.м.н тел стр e.g i.e u.a d.h z.b a.o a.prof'.split(
    ' ',
  ),
);
