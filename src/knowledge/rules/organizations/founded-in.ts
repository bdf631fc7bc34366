import type { ReadSentence, Thing, TimeMention } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { isSubject } from './parts/clause.ts';
import {
  ACTIVE,
  AFTER_VERB,
  BEFORE_VERB,
  LABEL,
  LASTS,
  OLDEST,
  OTHER_NOUN,
  OWN,
  PASSIVE,
  PLACE_PHRASE,
  SAME_TIME,
  SINCE_FOUNDATION,
  VERB,
  YOUNGEST,
} from './parts/founding-words.ts';

export const foundedIn: PageRule = {
  name: 'founded-in',
  says: 'An organization that was founded, established, created or registered at a date, came into being then, or gives it as its founding year, has that founding date.',
  read: (reading) => reading.sentences.flatMap((sentence) => [...labelled(sentence, reading), ...told(sentence, reading)]),
  examples: [
    {
      text: 'The Northern Society of Examples (NSE) was founded in 1988.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'The Northern Society of Examples (NSE) dates from 1988 and is small.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'On 4 May 1988 the Northern Society of Examples was formally established.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988-05-04' }],
    },
    {
      text: 'The older Northern Society of Examples (established in 1960) had few members.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1960' }],
    },
    {
      text: 'Northern Society of Examples\n\nSet up under Finnish law in March 1998, the society has its office in Turku.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1998-03' }],
    },
    {
      text: 'Northern Society of Examples\n\nYear of foundation: 1998',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1998' }],
    },
    {
      text: 'Northern Society of Examples\n\nThey chaired the society before:\n\n- Ada Example 2009 to 2014\n- Bo Sample, from the foundation in 1991 to 2009',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1991' }],
    },
    {
      text: 'Die Gesellschaft für Beispielkunde wurde 1974 in Ulm gegründet.',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'foundingDate', value: '1974' }],
    },
    {
      text: 'La Société Exemple, créée le 3 octobre 2006 à Lyon, compte peu de membres.',
      language: 'fr',
      yields: [{ subject: 'Société Exemple', predicate: 'foundingDate', value: '2006-10-03' }],
    },
    {
      text: 'La Fondazione Esempio, nata a Lucca nel 2001 per volere di tre famiglie, è piccola.',
      language: 'it',
      yields: [{ subject: 'Fondazione Esempio', predicate: 'foundingDate', value: '2001' }],
    },
  ],
  nearMisses: [
    {
      text: 'Northern Society of Examples\n\nThe fund has paid for kilns from the foundation in 1991 to 2009.',
      title: 'Northern Society of Examples',
      because: 'it may be the fund that began then',
    },
    {
      text: 'L’Associazione Esempio è antica. Nata a Lucca nel 1961, la presidente ha due figli.',
      language: 'it',
      because: 'a person was born then',
    },
    {
      text: 'The Northern Society of Examples held a congress that was founded in 1988.',
      because: 'the congress was founded then, not the society',
    },
    {
      text: 'It is their second agreement; the first, with the Northern Society of Examples, dates from 1988.',
      because: 'the agreement dates from then',
    },
    { text: 'The Northern Society of Examples founded the Example Prize in 1933.', because: 'it is the prize that began' },
    {
      text: 'Since January 2010 the Northern Society of Examples has been in official relations with a larger body.',
      because: 'relations began, not the society',
    },
    {
      text: 'The Northern Society of Examples celebrates its 30th anniversary in 2013.',
      because: 'the year of the feast is not the founding year',
    },
    {
      text: 'The Northern Society of Examples runs a registry. The registry was created in 2004.',
      because: 'the registry was created then',
    },
  ],
};

/** "Founded: 1998", "Year of foundation ..... 2004": the page's own body. */
function labelled(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { body } = reading;
  if (body === null) return [];
  const label = LABEL.exec(sentence.text);
  if (label === null) {
    // "Ada Example, from the foundation in 1991 to 2009": in a list of those who led the page's body
    const since = SINCE_FOUNDATION.exec(sentence.text);
    const term = since === null ? undefined : mentionsOf(sentence, 'date').find((d) => d.start === since.index + since[0].length);
    if (term === undefined || !term.date.yearStated || sentence.segment.kind === 'paragraph' || mentionsOf(sentence, 'org').length > 0)
      return [];
    return [{ subject: body, predicate: 'foundingDate', value: term.date.from, sentence }];
  }
  const date = mentionsOf(sentence, 'date').find((d) => d.start >= label[0].length - 1 && d.start <= label[0].length + 2);
  if (date === undefined || !isOneDate(date)) return [];
  return [{ subject: body, predicate: 'foundingDate', value: date.date.edtf, sentence }];
}

function told(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { text } = sentence;
  const dates = mentionsOf(sentence, 'date').filter(isOneDate);
  if (dates.length === 0 || /anniversar|jubil|anniversaire|aniversario|anniversario|годовщин|юбиле/iu.test(text)) return [];
  const out: Draft[] = [];
  for (const match of text.matchAll(VERB)) {
    const start = match.index;
    const end = start + match[0].length;
    const passive = PASSIVE.test(text.slice(Math.max(0, start - 40), start));
    const noun = match.groups?.['noun'] !== undefined;
    const needsPassive = match.groups?.['weak'] !== undefined;
    const follows = text.slice(end);
    const straight = dates.some((d) => d.start >= end && d.start - end <= 6);
    // "founded the Example Prize in 1933": the body is the one who founds
    if (!noun && !straight && ACTIVE.test(follows)) continue;
    if (needsPassive && !passive) continue;
    // people are born too: the body must be named
    if (/^n(?:at|é)/iu.test(match[0]) && !mentionsOf(sentence, 'org').some((m) => m.end <= start)) continue;
    const date = nearestDate(dates, start, end, text);
    if (date === undefined) continue;
    const subject = subjectOf(sentence, reading, start, end, date, noun);
    if (subject === null) continue;
    out.push({
      subject,
      predicate: 'foundingDate',
      value: date.date.edtf,
      sentence,
      ...(/^(?:registered|incorporated|зарегистрирован)/iu.test(match[0]) ? { qualifiers: { kind: 'registered' } } : {}),
    });
  }
  return out;
}

/** The date after the verb in its clause, else the one right before it. */
function nearestDate(dates: readonly TimeMention[], start: number, end: number, text: string): TimeMention | undefined {
  const after = dates.find(
    (d) =>
      d.start >= end &&
      d.start - end <= AFTER_VERB &&
      !/[;:]|\b(?:and|but|und|et|и)\b [^,]{0,30}\b(?:was|were|has|is|held)\b/u.test(text.slice(end, d.start)),
  );
  const before = dates.findLast((d) => d.end <= start && start - d.end <= BEFORE_VERB && !/[;:.]/u.test(text.slice(d.end, start)));
  // "On 4 May 1968 they agreed that …, and the Society was constituted that same afternoon"
  const same = SAME_TIME.test(text.slice(end, end + 40)) ? dates.findLast((d) => d.end <= start) : undefined;
  return same ?? after ?? before;
}

/** The body that was founded: named right before the verb, right after it, or the page's own where the sentence names none. */
function subjectOf(sentence: ReadSentence, reading: Reading, start: number, end: number, date: TimeMention, noun: boolean): Thing | null {
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
    /^\s*(?:it|we|the (?:society|association|organi[sz]ation|group|foundation|network|alliance|union|charity|federation|consortium|council|league|section|school|centre|center|institute|hospital|trust|fund|academy|college|club|forum)|elle|er|sie|es|она|оно|общество|ассоциация)(?:,[^,]{0,80},)?\s(?:(?:was|were|has been|is|wurde|est|a été|è stata|fue|был[ао]?)\s)?(?:\p{L}+ly\s|first\s)?\s*$/iu.test(
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

function isOneDate(date: TimeMention): boolean {
  const year = Number(date.date.from.slice(0, 4));
  return date.date.yearStated && date.date.from === date.date.to && year >= OLDEST && year <= YOUNGEST;
}
