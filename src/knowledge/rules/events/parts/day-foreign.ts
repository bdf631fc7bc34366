// Days that are not the event's: deadlines, a page's own date, the day of something that happened there, years that are too coarse.

import { isFullEvent } from '../../../mentions/events/event-names.ts';
import { isAssembly, isYearGap } from '../../../mentions/events/told-events.ts';
import type { NamedMention, ReadSentence, Thing, TimeMention } from '../../../mentions/mention.ts';
import { isOrdinal } from '../../../mentions/names/heads.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { hasPlace } from './date-line.ts';
import { endsOn } from './days-told.ts';
import { clauseBefore, holds } from './event-link.ts';

/** A deadline, an update, or the date of another deed. */
export function isForeign(sentence: ReadSentence, mention: TimeMention): boolean {
  const before = clauseBefore(sentence.text, mention.start).slice(-70);
  const after = sentence.text.slice(mention.end, mention.end + 45);
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return true;
  if (mention.date.from === mention.date.to && endsOn(sentence, mention)) return true;
  // "Lima, 3 Oct." by itself, without a year: where and when the report was written
  if (
    !mention.date.yearStated &&
    DATELINE.test(sentence.text.slice(0, mention.start)) &&
    AFTER_DATELINE.test(sentence.text.slice(mention.end))
  )
    return true;
  // "Graz, May 13, EXPRESS": the head of a news agency's report
  if (sentence.text === sentence.segment.text && mention.date.from === mention.date.to && AGENCY.test(after)) return true;
  // the dateline of a news item
  return (
    mention.date.precision === 'day' &&
    mention.date.from === mention.date.to &&
    /^\s*(?:[–—-]|\/|\(\p{Lu}{3,})\s?/u.test(after) &&
    sentence.segment.text.length > 110 &&
    sentence.segment.kind === 'paragraph' &&
    wordsOf(sentence.text.slice(0, mention.start)).length <= 4
  );
}

/** "At the congress on 4 May …": one day on which something happened there. */
export function isOccasion(sentence: ReadSentence, start: number, end: number, mention: TimeMention): boolean {
  const [from, to] = mention.start >= end ? [end, mention.start] : [mention.end, start];
  const gap = sentence.text.slice(from, to);
  if (holds(` ${gap} `)) return false;
  // "at the 14th Example Assembly, Oslo, 20 May 2023": when and where that was
  if (mention.start >= end && /^,\s[^,]{2,40},\s$/u.test(gap) && mentionsOf(sentence, 'place').some((p) => p.start >= end && p.end <= to))
    return false;
  // "at the general assembly in Ulm on 8 September": an assembly has one day
  if (mention.start >= end && isAssembly(sentence.text.slice(start, end))) return false;
  return OCCASION.test(sentence.text.slice(Math.max(0, start - 24), start));
}

/** A bare year counts for one edition, and where "in" or a bracket ties it to the event. */
export function mayHaveYear(sentence: ReadSentence, event: NamedMention, mention: TimeMention): boolean {
  const { text } = sentence;
  // "1996 1st Example Congress", "1996 – at the Example Congress …": a line of a timeline
  if (mention.start < event.end)
    return (
      mention.start === 0 &&
      /^\s?(?:[:–—-]\s)?(?:(?:at|during|auf|bei|au|al|en)\s)?(?:the\s|our\s|its\s|dem\s|der\s)?$/u.test(
        text.slice(mention.end, event.start),
      ) &&
      (isOneEdition(event.thing) || event.thing.mentions === 1)
    );
  const single = event.thing.names.some((name) => isOrdinal(wordsOf(name)[0]?.text ?? '') && !/^(?:annual|biennial|ежегодн)/iu.test(name));
  const gap = text.slice(event.end, mention.start);
  if (/[;.]/u.test(gap)) return false;
  if (isAssembly(event.text) && isYearGap(gap)) return true;
  // "2nd Example Conference, Exampleton 2016"
  if (single && TOWN_AND_YEAR.test(gap) && /^\)?\.?$/u.test(text.slice(mention.end))) return true;
  return single && (/(?:\s(?:in|im|en|nel|в)\s|\()$/u.test(gap) || PLANNED_FOR.test(gap) || (/,\s$/u.test(gap) && hasPlace(sentence)));
}

export function isTooCoarse(sentence: ReadSentence, mention: TimeMention): boolean {
  if (mention.date.precision === 'day') return false;
  const before = sentence.text.slice(Math.max(0, mention.start - 12), mention.start);
  return !mention.date.yearStated || /(?:since|seit|depuis|dal|desde|с|after|before|until|by|nach|vor)\s$/iu.test(before);
}

export function isOneEdition(event: Thing): boolean {
  return isFullEvent(event) && event.names.some((name) => /\d/u.test(name) || isOrdinal(wordsOf(name)[0]?.text ?? ''));
}

const TOWN_AND_YEAR = /^,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,?\s$/u;

const OTHER_BEFORE =
  /(?<!\p{L})(?:deadline\p{L}*|abstracts?|submi\p{L}+|regist\p{L}+|appl(?:y|ied|ications?)|early bird|last day|fees?|updated?|published|posted|created|printed|retrieved|accessed|copyright|©|signed|founded|born|died|elected|appointed|since|due (?:on|by|date)|anmelde\p{L}*|anmeldung|einreich\p{L}*|stand:|inscri\p{L}+|soumission|iscri\p{L}+|scaden\p{L}+|plazo|заявк\p{L}+|регистраци\p{L}+|тезис\p{L}+)[^.;!?]{0,40}$|(?:^|\s)(?:by|before|until|till|no later than|bis zum|bis|avant le|entro il|hasta el|antes del|до)\s(?:the\s)?$/iu;

const DATELINE = /^\p{Lu}[\p{L} .’'-]{1,30},\s$/u;

/** Nothing, or a dash or an agency's name and the report itself; "– Opening ceremony" is a line of a programme. */
const AFTER_DATELINE = /^(?:[.\s]*$|\.?\s*(?:\([^)]{2,12}\)\s*)?[:–—-]\s.{60})/u;

const AGENCY = /^\s?[,/–—-]\s?\(?\p{Lu}[\p{Lu}\d. -]{2,20}\)?\.?$/u;

const PLANNED_FOR =
  /^\s(?:is\s|are\s|ist\s|est\s|è\s|está\s)?(?:planned|scheduled|set|due|foreseen|geplant|vorgesehen|prévue?|previst[oa]|намечен\p{L}*|запланирован\p{L}*)\s(?:for|in|für|pour|per|para|na|на|в)\s$/u;

const OTHER_AFTER = /^[^.;!?]{0,20}(?:is the (?:last day|deadline)|deadline|at the latest|is when (?:abstracts|registration))/iu;

const OCCASION =
  /(?<!\p{L})(?:at|during|in|on|for|after|before|of|auf|bei|beim|während|lors|pendant|à|au|durante|al|en|на|во время|tijdens|op)\s(?:the|a|an|its|their|our|der|dem|den|la|le|l['’]|du|el|il|this|de|het)?\s?(?:\p{L}+\s)?$/iu;
