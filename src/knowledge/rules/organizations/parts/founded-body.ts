// Which body a verb of founding is told of: the one named beside it, or the page's own where its clause names none.

import type { ReadSentence, Thing, TimeMention } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { isSubject } from './clause.ts';
import { LASTS, OTHER_NOUN, OWN, PLACE_PHRASE } from './founding-words.ts';

/** The body that was founded: named right before the verb, right after it, or the page's own where the sentence names none. */
export function foundedBody(
  sentence: ReadSentence,
  reading: Reading,
  { start, end, noun }: { readonly start: number; readonly end: number; readonly noun: boolean },
  date: TimeMention,
): Thing | null {
  const { text } = sentence;
  const bodies = mentionsOf(sentence, 'org');
  if (noun) {
    const of = bodies.find(
      (m) =>
        m.start >= end && /^\s(?:of|der|des|de|du|della|dell['’]|del|van|von)\s?(?:the\s|l['’]|la\s)?$/iu.test(text.slice(end, m.start)),
    );
    const later = bodies.find((m) => m.start >= end && m.start - end < 60) ?? bodies.findLast((m) => m.end <= start);
    return (of ?? later)?.thing ?? (OWN.test(text.slice(Math.max(0, start - 12), start)) ? reading.body : null);
  }
  const before = bodies.findLast((m) => m.end <= start);
  if (before !== undefined) {
    const between = text.slice(before.end, start).replace(date.text, '');
    // "the first agreement, with the society, dates from 1988"
    if (LASTS.test(text.slice(start, end)) && !isSubject(sentence, before)) return null;
    if (joins(between)) return before.thing;
    return null;
  }
  // "In 1988 was founded the Society", "wurde 1974 die Gesellschaft gegründet" keeps the name after the date
  const after = bodies.find((m) => m.start >= end && m.start - Math.max(end, date.end) <= 4 && !m.pronoun);
  if (after !== undefined && !/^\s(?:by|von|par|da|por)\s/iu.test(text.slice(end))) return after.thing;
  const opening = text
    .slice(0, start)
    .replace(date.text, ' ')
    .replace(/\([^()]*\)/gu, ' ')
    .replace(PLACE_PHRASE, ' ');
  const bare =
    /^[\s,–—•-]*(?:(?:officially|formally|first|originally|legally|jointly|in|am|im|le|el|en|nel|on|was|wurde|est|offiziell|officiellement)\s)*\s*$/iu.test(
      opening,
    );
  const pronoun =
    /^\s*(?:it|we|the (?:society|association|organi[sz]ation|group|foundation|network|alliance|union|charity|federation|consortium|council|league|section|school|centre|center|institute|hospital|trust|fund|academy|college|club|forum)|elle|er|sie|es|она|оно|общество|ассоциация)(?:,[^,]{0,80},)?\s(?:(?:was|were|has been|is|wurde|est|a été|è stata|fue|был[ао]?)\s)?(?:\p{L}+ly\s|first\s)?(?:(?:am|im|im jahre?|in|on|le|en|nel|il|el|op|в)\s)?\s*$/iu.test(
      opening,
    );
  // "Set up under Finnish law in 1998, the society …": what follows the comma is what was set up
  const next = bare
    ? bodies.find((m) => m.start >= end && m.start - Math.max(end, date.end) <= 30 && /,/u.test(text.slice(end, m.start)))
    : undefined;
  if (next !== undefined) return next.thing;
  if (bare || pronoun) return reading.body;
  return null;
}

/** Do the words between the name and the verb make the name its subject: an auxiliary, brackets, an apposition; no noun of their own. */
function joins(between: string): boolean {
  const bare = between
    .replace(/^\s?\)/u, ' ')
    .replace(/\([^()]*\)?/gu, ' ')
    // where it was founded parts nothing
    .replace(PLACE_PHRASE, ' ')
    .replace(/\s+/gu, ' ');
  if (
    bare.length > 110 ||
    OTHER_NOUN.test(bare) ||
    /;|\.\s|\s(?:has|have|had|held|runs|offers|organi[sz]ed|where|when|whose|and its|and the)\s/iu.test(bare)
  )
    return false;
  return (
    /^[\s,–-]*(?:which |that |who |die |das |der |qui |che |que )?(?:itself\s|selbst\s)?(?:(?:was|is|were|has been|had been|wurde|ist|war|a été|est|fut|è stata|è|fue|ha sido|był|werd|был[аои]?)\s)?(?:\p{L}+ly\s|first\s|itself\s|sich\s|im jahre?\s|in\s|en\s|nel\s|am\s|le\s|el\s|в\s)*[,\s]*$/iu.test(
      bare,
    ) ||
    /,\s[^,]{3,90},?\s(?:(?:was|which was|wurde|a été|est|è stata|fue|был[ао]?)\s)?$/iu.test(bare) ||
    /^\s(?:in|im|am|à|a|en|nel|в)\s[^,]{0,40}$/iu.test(bare)
  );
}
