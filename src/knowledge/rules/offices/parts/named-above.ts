// Whose line it is: the one person named in the short line right above.

import type { NamedMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';

/** The person alone in the line above a sentence that begins its own line; null where that line is prose or names several. */
export function namedAbove(sentence: ReadSentence, reading: Reading): Thing | null {
  const above = reading.sentences[sentence.index - 1];
  if (above === undefined || above.segment === sentence.segment || sentence.line - above.line > FARTHEST) return null;
  const named = above.mentions.filter((m): m is NamedMention => m.kind === 'person' && !m.pronoun);
  const [only] = named;
  const isName = only !== undefined && only.start <= LONGEST_TITLE && above.text.length <= LONGEST_LINE && !/[.!?:]$/u.test(above.text);
  return isName && named.length === 1 ? only.thing : null;
}

/** Lines: a name, an empty line, its text. */
const FARTHEST = 3;
/** Letters of titles before the name. */
const LONGEST_TITLE = 24;
/** Letters of a line that is no prose. */
const LONGEST_LINE = 80;
