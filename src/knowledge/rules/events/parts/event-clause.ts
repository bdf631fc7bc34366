// One event, one place or one date in a clause, whatever stands between: where and when the event is, unless something speaks against it
// (negation, a plan given up, a person or an office between, another matter of the clause). Generous: for what no closer tie explains.

import { mayBeCalled } from '../../../mentions/events/event-names.ts';
import type { ReadSentence, Thing } from '../../../mentions/mention.ts';
import { eventHead } from '../../../mentions/names/heads.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { clauseBefore } from './event-link.ts';
import { eventsIn } from './event-page.ts';
import { eventOf } from './event-scene.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The event that the clause of the span tells of; null when it tells of none or of several, or when its words speak against the span being the event's. */
export function eventOfClause(sentence: ReadSentence, span: Span, reading: Reading): Thing | null {
  const clause = clauseOf(sentence.text, span);
  if (AGAINST.test(sentence.text.slice(clause.start, clause.end)) || /^\s*\?/u.test(sentence.text.slice(clause.end))) return null;
  const named = mentionsOf(sentence, 'event').filter((m) => m.start >= clause.start && m.end <= clause.end);
  if (eventsIn(sentence).length > 1) return null;
  const event = eventOf(sentence, reading);
  if (event === null) return null;
  const [anchor] = named.length > 0 ? named.filter((m) => m.thing === event) : calledIn(sentence.text, clause, event);
  if (anchor === undefined) return null;
  const [from, to] = anchor.end <= span.start ? [anchor.end, span.start] : [span.end, anchor.start];
  const between = sentence.mentions.some(
    (m) => (m.kind === 'person' || m.kind === 'role' || m.kind === 'quote') && m.start >= from && m.end <= to,
  );
  return between ? null : event;
}

/** [start, end) of the clause that holds the span. */
export function clauseOf(text: string, { start, end }: Span): Span {
  const rest = /[.;!?](?:\s|$)/u.exec(text.slice(end));
  return { start: start - clauseBefore(text, start).length, end: rest === null ? text.length : end + rest.index };
}

/** "What a meeting we had in Graz": the noun by which the event may be called. */
function calledIn(text: string, clause: Span, event: Thing): readonly Span[] {
  return wordsOf(text.slice(clause.start, clause.end)).flatMap((w) =>
    !w.capital && eventHead(w.text) !== null && mayBeCalled(event, w.text)
      ? [{ start: clause.start + w.start, end: clause.start + w.end }]
      : [],
  );
}

const AGAINST =
  /(?<!\p{L})(?:not|never|no longer|neither|nor|without|n['’]t|nicht|kein\p{L}*|nie|ohne|pas|jamais|non|mai|nunca|niet|geen|не|нет|would|could|might|should|hopes?|hoped|wish\p{L}*|bids?|propos\p{L}+|candidates?|if|cancel\p{L}+|postpon\p{L}+|call(?:ed)? off|instead|originally|moved from|born|died|founded|established|elected|appointed|studied|trained|worked|works|lives?|graduated|deadline|registration|submi\p{L}+|abstracts?|unlike|than|compared|like|anders|als|rispetto|contrairement|next|last|previous|another|other|earlier|later|since)(?!\p{L})/iu;
