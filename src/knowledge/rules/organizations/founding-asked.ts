import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { isOneDate } from './parts/founding-date.ts';

export const foundingAsked: PageRule = {
  name: 'founding-asked',
  says: 'Where a page asks how or when an organization began, the date with which the answer opens is its founding date.',
  read: (reading) =>
    reading.sentences.flatMap((sentence, at): readonly Draft[] => {
      const question = reading.sentences[at - 1];
      const subject = question === undefined ? null : askedOf(question, reading);
      if (subject === null) return [];
      const date = mentionsOf(sentence, 'date')[0];
      if (date === undefined || !isOneDate(date) || !OPENS.test(sentence.text.slice(0, date.start))) return [];
      return [{ subject, predicate: 'foundingDate', value: date.date.edtf, sentence }];
    }),
  examples: [
    {
      text: 'Ada Example chairs the Northern Society of Examples (NSE).\n\nQ: How did the NSE begin?\nA: In 1988, with four potters and one kiln.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'Northern Society of Examples\n\nWhen were you founded?\n\nOn 4 May 1988, in a kitchen.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988-05-04' }],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example chairs the Northern Society of Examples.\n\nQ: How did you begin as a potter?\nA: In 1988, with a cup.',
      because: 'it is asked of a person',
    },
    {
      text: 'Northern Society of Examples\n\nWhen was the kiln founded?\n\nIn 1988.',
      title: 'Northern Society of Examples',
      because: 'it is asked of the kiln',
    },
  ],
};

/** The body whose beginning the sentence asks for: named in it, or the page's own for "it", "you all" and "the society". */
function askedOf(question: ReadSentence, reading: Reading): Thing | null {
  const asked = QUESTION.exec(question.text);
  if (asked === null) return null;
  const who = asked.groups?.['who'] ?? '';
  const named = mentionsOf(question, 'org').find((m) => who.includes(m.text));
  if (
    named !== undefined &&
    who
      .replace(named.text, '')
      .replace(/(?:the|die|der|das|la|le|l['’]|il|el|de|het)\s?/iu, '')
      .trim() === ''
  )
    return named.thing;
  return OURSELVES.test(who.trim()) ? reading.body : null;
}

const QUESTION =
  /^(?:q\s?[:.]\s?|[–—-]\s?)?(?:how|when)\s(?:did|was|were|has)\s(?<who>[^?]{2,80}?)\s(?:begin|start|founded|established|set up|created|formed|come about|come into being)(?:\s(?:all|originally))?\s?\?|^(?:seit wann gibt es|wann wurde|quand|quando|cuándo|wanneer)\s(?:fut|a été|est née|è nata|è stata|nació|se fundó|werd)?\s?(?<who>[^?]{2,80}?)(?:\s(?:gegründet|fondée?|créée?|fondata|opgericht|ontstaan))?\s?\?/iu;
const OURSELVES =
  /^(?:it|it all|you|you all|they|the (?:society|association|group|network|organi[sz]ation|foundation|charity|federation|council)|ihr|sie|den verein|der verein|den verband|der verband|die gesellschaft)$/iu;
const OPENS =
  /^(?:(?:a|r|antwort|answer)\s?[:.]\s?|[–—-]\s?)?(?:(?:back |way back )?in|on|im jahre?|im|am|en|nel|il|le|el|op)?\s?(?:the year\s)?$/iu;
