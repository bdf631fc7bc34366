import type { ReadSentence } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';

export const milestones: PageRule = {
  name: 'milestones',
  says: 'The items under the years of an organization’s own history or milestones are its activities of those years, by the words that they begin with.',
  read: (reading) => {
    const { body } = reading;
    if (
      body === null ||
      !HISTORY.test(
        `${reading.document.title} ${reading.segments
          .slice(0, 3)
          .map((s) => s.text)
          .join(' ')}`,
      )
    )
      return [];
    return reading.sentences.flatMap((sentence): readonly Draft[] => {
      const year = yearOver(sentence);
      const what = year === null ? null : deedOf(sentence, reading);
      return year === null || what === null
        ? []
        : [{ subject: body, predicate: 'activity', value: what, sentence, qualifiers: { kind: 'milestone', date: year } }];
    });
  },
  examples: [
    {
      text: 'Northern Society of Examples\n\nHistory and milestones\n\n2014\n- Keys to Clay starts as a pilot: courses for young potters.\n- Exhibition of old kilns, with guests from abroad.',
      title: 'History and milestones - Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'Keys to Clay starts as a pilot' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'Exhibition of old kilns' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'History and milestones\n\n2014\n- 30th anniversary of the Northern Society of Examples.\n- Ada Example is welcomed as President.',
      title: 'History and milestones - Northern Society of Examples',
      because: 'feasts and elections are no activities',
    },
    {
      text: 'News\n\n2014\n- Exhibition of old kilns, with guests from abroad.',
      title: 'News - Northern Society of Examples',
      because: 'news tells of anybody',
    },
  ],
};

/** The year of the heading over an item, or that the line begins with. */
function yearOver(sentence: ReadSentence): string | null {
  const { segment } = sentence;
  if (segment.kind !== 'item') return null;
  return /^(?:19|20)\d\d$/u.exec((segment.lead ?? segment.headings.at(-1) ?? '').trim())?.[0] ?? null;
}

/** The item up to the colon, comma or bracket behind which it is explained; null for what is no deed of the body. */
function deedOf(sentence: ReadSentence, reading: Reading): string | null {
  const { text, segment } = sentence;
  if (reading.sentences.find((s) => s.segment === segment) !== sentence || NO_DEED.test(text)) return null;
  const first = sentence.mentions.find((m) => m.kind !== 'name' && m.kind !== 'count');
  const opens = first !== undefined && /^(?:the )?$/iu.test(text.slice(0, first.start));
  if (
    opens &&
    (first.kind === 'person' ||
      (first.kind === 'org' && first.thing !== reading.body && /^\s(?:\([^()]*\)\s)?\p{Ll}/u.test(text.slice(first.end))))
  )
    return null;
  if (mentionsOf(sentence, 'role').length > 0) return null;
  const what = (/^(.{6,120}?)(?:[:;,(]\s|\s\(|\.(?:\s|$)|\s[–—-]\s|$)/u.exec(text)?.[1] ?? '').trim();
  return what.split(/\s+/u).length >= 2 && what.length >= 8 ? what : null;
}

const HISTORY =
  /(?<!\p{L})(?:history|milestones?|timeline|chronolog\p{L}*|achievements?|geschichte|chronik|meilensteine|histoire|historique|chronologie|storia|historia|hitos|история)(?!\p{L})/iu;
const NO_DEED =
  /anniversar|jubil|годовщин|юбиле|\b(?:elected|appointed|welcomed as|president|chair|director|founded|established|incorporated|registered|dies|died|passed away|merged?s?|is born|grants? money|is renamed)\b/iu;
