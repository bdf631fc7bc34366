// Which body a verb of founding is told of: the one named beside it, or the page's own where its clause names none.

import type { NamedMention, ReadSentence, Thing, TimeMention } from '../../../mentions/mention.ts';
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
  const last = bodies.findLast((m) => m.end <= start);
  const before = subjectAround(last, bodies, text, start) ?? last;
  if (before !== undefined) {
    const between = text.slice(before.end, start).replace(date.text, '');
    // "the first agreement, with the society, dates from 1988"
    if (LASTS.test(text.slice(start, end)) && !isSubject(sentence, before)) return null;
    // "the group which our society founded in 1988": the society is the one who founds
    if (/^\s$/u.test(between) && WHICH.test(text.slice(0, before.start))) return null;
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

/** "The Foundation, a member of the Clay Alliance (president: …), was set up": the body that the apposition belongs to. */
function subjectAround(
  last: NamedMention | undefined,
  bodies: readonly NamedMention[],
  text: string,
  verb: number,
): NamedMention | undefined {
  const first = last === undefined ? undefined : bodies.findLast((m) => m.end < last.start && m.thing !== last.thing);
  if (first === undefined || last === undefined) return undefined;
  const closed = /^(?:\s\([^()]{1,60}\))?,\s(?:(?:was|is|has been|wurde|a été|est|è stata|fue)\s)(?:\p{L}+ly\s|first\s)?$/u.test(
    text.slice(last.end, verb),
  );
  return closed && APPOSED.test(text.slice(first.end, last.start)) ? first : undefined;
}

const APPOSED =
  /^(?:\s\([^()]{1,20}\))?,\s(?:an?|the|its|one|eine?|une?|la|le|un[ao]?)?\s?(?:[\p{Ll}-]+\s){1,4}(?:of|in|at|with|to|der|des|de|du|della|del)\s(?:the\s|la\s|le\s|l['’])?$/u;

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

const WHICH = /(?<!\p{L})(?:which|that|whom|que|che|qu['’]|котор\p{L}{2,3})\s?(?:(?:the|our|its|la|le|el|il|l['’])\s?)?$/iu;

/** "A programme of the school and the college which was launched in 2017": that is when the programme was, and not the college. */
export function isOfUndertaking(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /^,?\s(?:which|that)\s/u.test(text.slice(end)) && UNDERTAKING.test(text.slice(0, start));
}

const UNDERTAKING =
  /(?<!\p{L})an?\s(?:\p{L}+\s){0,2}(?:programmes?|programs?|projects?|campaigns?|initiatives?|series|schemes?|services?)\s(?:of|by|from)\s[^.;]{0,80}$/iu;
