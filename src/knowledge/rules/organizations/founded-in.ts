import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { foundedBody, isOfUndertaking } from './parts/founded-body.ts';
import { framed, isOneDate, nearestDate, SAME_YEAR, saysSameYear, yearTold } from './parts/founding-date.ts';
import { ACTIVE, LABEL, OBJECT_PRONOUN, PASSIVE, SINCE_FOUNDATION, VERB } from './parts/founding-words.ts';

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
      text: 'The Rain League, a member of the Clay Alliance, was set up in 1988.',
      yields: [{ subject: 'Rain League', predicate: 'foundingDate', value: '1988' }],
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
      text: 'Der Verein Beispielpflege ist alt. Er wurde am 3. Mai 1974 in Ulm gegründet und ist seit 1990 eingetragen.',
      language: 'de',
      yields: [{ subject: 'Verein Beispielpflege', predicate: 'foundingDate', value: '1974-05-03' }],
    },
    {
      text: 'In 1988 Dr. Bo Sample, then a potter in Bergen, called four guilds together, and the Northern Society of Examples (NSE) was founded.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'Clay has been counted since 1971, when the Northern Society of Examples (NSE) was set up under her.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1971' }],
    },
    {
      text: 'Kilns were first built in 1971. The Northern Society of Examples, established in the same year, counted pots from 1983 to 2015.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1971' }],
    },
    {
      text: 'Founder, Northern Clay Foundation (est. 1996)',
      yields: [{ subject: 'Northern Clay Foundation', predicate: 'foundingDate', value: '1996' }],
    },
    {
      text: 'Ada Example chaired the Northern Society of Examples from 2011, the year it was set up, to 2016.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '2011' }],
    },
    {
      text: 'Launched in March 2013, the Northern Society of Examples (NSE) is small.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '2013-03' }],
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
      text: 'Officially registered with the Pottery Board in 1997, the people today keep a kiln in Bergen.',
      because: 'they were registered, and not the board',
    },
    {
      text: 'The kiln was built by Far Clay, a programme of the Example School and the Harbour College which was launched in 2017.',
      because: 'the programme was launched',
    },
    {
      text: 'Nobody knows when the Rain League, a member of the Clay Alliance, was set up; in 1988 it was there.',
      because: 'the year is of something else',
    },
    {
      text: 'Northern Society of Examples\n\nShe chairs the group on wool, which our society founded in 2012 with others.',
      title: 'Northern Society of Examples',
      because: 'the society founded a group',
    },
    {
      text: 'Northern Clay Foundation\n\nWe are grateful, said Bo Sample, who joined the foundation in 2010.',
      title: 'Northern Clay Foundation',
      because: 'a person joined',
    },
    {
      text: 'Launched in March 2013, a campaign of the Northern Society of Examples brought clay to schools.',
      because: 'the campaign was launched',
    },
    {
      text: 'La Société Exemple est petite. Le maître, ami de l’Union des Potiers, l’a créée en 1988.',
      language: 'fr',
      because: 'it is not the union that was created; the other is read elsewhere',
    },
    {
      text: 'In 1999 Bo Sample joined the guild, and the Northern Society of Examples was praised.',
      because: 'nothing was founded',
    },
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
  if ((dates.length === 0 && !SAME_YEAR.test(text)) || /anniversar|jubil|anniversaire|aniversario|anniversario|годовщин|юбиле/iu.test(text))
    return [];
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
    // "who joined the foundation in 2010": a body is called so
    if (noun && mentionsOf(sentence, 'org').some((m) => m.start < end && start < m.end)) continue;
    if (OBJECT_PRONOUN.test(text.slice(Math.max(0, start - 12), start))) continue;
    // people are born too: the body must be named
    if (/^n(?:at|é)/iu.test(match[0]) && !mentionsOf(sentence, 'org').some((m) => m.end <= start)) continue;
    const year = saysSameYear(follows) ? yearTold(sentence, reading, start) : undefined;
    const date = year ?? yearBefore(dates, text.slice(0, start)) ?? nearestDate(dates, start, end, text) ?? framed(sentence, dates, start);
    if (date === undefined) continue;
    const subject = foundedBody(sentence, reading, { start, end, noun }, date);
    if (subject === null || isOfAnother(sentence, subject, start, end)) continue;
    // "Launched in March, a campaign of the society": what is told of follows at once
    if (
      needsPassive &&
      start === 0 &&
      !/^[^,]*,\s(?:the\s|l['’]|la\s|le\s|die\s|der\s|das\s)?$/iu.test(text.slice(end, firstNamed(sentence, subject)))
    )
      continue;
    out.push({
      subject,
      predicate: 'foundingDate',
      value: year === undefined ? date.date.edtf : year.date.from.slice(0, 4),
      sentence,
      ...(/^(?:registered|incorporated|зарегистрирован)/iu.test(match[0]) ? { qualifiers: { kind: 'registered' } } : {}),
    });
  }
  return out;
}

type DateMentions = ReturnType<typeof mentionsOf<'date'>>;

/** "from 2008, the year it was founded, to 2014": the year that is explained. */
function yearBefore(dates: DateMentions, before: string): DateMentions[number] | undefined {
  const explained = YEAR_OF_FOUNDING.exec(before);
  return explained === null ? undefined : dates.find(({ end }) => end === explained.index);
}

const YEAR_OF_FOUNDING =
  /,? the (?:very )?year (?:(?:in which|when|that) )?(?:it|they|the (?:society|group|association|foundation|network)) (?:was|were|had been) $/iu;

/** "Registered with the Board of Trade": that founds no board. "A programme of the league, which was launched": nor is it the league. */
function isOfAnother(sentence: ReadSentence, body: Thing, start: number, end: number): boolean {
  const { text } = sentence;
  const named = mentionsOf(sentence, 'org').filter((m) => m.thing === body);
  return named.some(
    (m) =>
      (m.start > end && /^\s(?:with|by|at|under|bei|auprès d\p{L}+|presso|ante)\s(?:\p{L}{1,4}\s)?$/iu.test(text.slice(end, m.start))) ||
      (m.end <= start && isOfUndertaking(text, m)),
  );
}

/** Where the body is first named in the sentence; its end when it is not. */
function firstNamed(sentence: ReadSentence, body: Thing): number {
  return mentionsOf(sentence, 'org').find((m) => m.thing === body)?.start ?? sentence.text.length;
}
