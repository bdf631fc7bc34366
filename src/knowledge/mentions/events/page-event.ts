// The event that a page reports or announces.

import type { NamedMention, ReadSentence, Thing } from '../mention.ts';
import { isOrdinal } from '../names/heads.ts';
import { wordsOf } from '../names/words.ts';
import { isAssembly } from './told-events.ts';

export function pageEvent(things: readonly Thing[], title: ReadSentence | null, sentences: readonly ReadSentence[]): Thing | null {
  const events = things.filter((t) => t.kind === 'event' && t.mentions > 0);
  const inTitle = (title?.mentions ?? []).find((m): m is NamedMention => m.kind === 'event' && !m.pronoun);
  if (inTitle !== undefined && sentences.some((s) => s.mentions.some((m) => m.kind === 'event' && m.thing === inTitle.thing)))
    return inTitle.thing;
  let best: Thing | null = null;
  let most = 0;
  for (const event of events) {
    // an assembly told of once in passing is not what the page is about
    if (event.mentions === 1 && event.names.some(isAssembly)) continue;
    const full = event.names.some((n) => isOrdinal(wordsOf(n)[0]?.text ?? '') || /(?:19|20)\d\d/u.test(n));
    const score = event.mentions * 2 + (full ? 1 : 0) + (isDated(event, sentences) ? 2 : 0) - event.first * 0.01;
    if (score > most) {
      most = score;
      best = event;
    }
  }
  return best ?? inTitle?.thing ?? null;
}

/** Does a sentence that names this event alone give a day and its year: the edition that is announced, not the one before it? */
function isDated(event: Thing, sentences: readonly ReadSentence[]): boolean {
  return sentences.some(({ mentions }) => {
    const named = mentions.filter((m): m is NamedMention => m.kind === 'event' && !m.pronoun);
    return (
      named.length > 0 &&
      named.every((m) => m.thing === event) &&
      mentions.some((m) => m.kind === 'date' && m.date.precision === 'day' && m.date.yearStated)
    );
  });
}
