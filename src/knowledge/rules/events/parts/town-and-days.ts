// A town and the days right beside it in a sentence that names one event: "goes to Bergen, 3-5 May 2023", "on 3-5 May 2023 in Bergen". When and
// where stand together for an event as they do on its poster, whatever verb leads to them.

import type { ReadSentence, Thing } from '../../../mentions/mention.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { eventsIn } from './event-page.ts';

/** The one event of the sentence, when the span (a town's or a date's) is one of such a pair; null otherwise. */
export function eventOfPair(sentence: ReadSentence, start: number, end: number): Thing | null {
  const [event, other] = eventsIn(sentence);
  if (event === undefined || other !== undefined) return null;
  const places = mentionsOf(sentence, 'place');
  const days = mentionsOf(sentence, 'date').filter((m) => m.date.precision === 'day' && m.date.from !== m.date.to);
  const [only, more] = days;
  if (only === undefined || more !== undefined) return null;
  const { text } = sentence;
  const before = places.findLast((p) => p.end <= only.start && BEHIND_TOWN.test(text.slice(p.end, only.start)));
  const behind = places.find((p) => p.start >= only.end && BEHIND_DAYS.test(text.slice(only.end, p.start)));
  const town = before ?? behind;
  if (town === undefined) return null;
  const isDays = only.start === start && only.end === end;
  // "Bergen, Norway, 3-5 May 2023": the span may be all of the places
  return isDays || (start <= town.start && town.end <= end) ? event : null;
}

const BEHIND_TOWN = /^(?:,\s|\s\(|\s[·|★•–—]\s|,?\s(?:on|from|du|vom|dal|del|с)\s(?:the\s)?)$/iu;
const BEHIND_DAYS = /^(?:,\s|\s[·|★•–—]\s|,?\s(?:in|à|a|en|te|в)\s)$/iu;
