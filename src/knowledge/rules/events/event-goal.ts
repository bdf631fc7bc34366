import type { ReadSentence } from '../../mentions/mention.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { eventsIn } from './parts/event-page.ts';
import { eventOf } from './parts/event-scene.ts';

export const eventGoal: PageRule = {
  name: 'event-goal',
  says: 'What an event is for, and what it is called afterwards: "a platform for …", "the aim of the congress was to …"; "the congress was a milestone" is an assessment; "experts in … took part" tells who attended.',
  read: (reading) =>
    reading.sentences.flatMap((sentence): readonly Draft[] => {
      const found = [...goals(sentence), ...listedGoals(sentence), ...assessments(sentence), ...attendees(sentence)];
      const event = found.length === 0 ? null : eventOf(sentence, reading);
      return event === null ? [] : found.map(({ predicate, value }) => ({ subject: event, predicate, value, sentence }));
    }),
  examples: [
    {
      text: 'The 4th Example Symposium served as a platform for sharing samples and building new scales.',
      yields: ['sharing samples', 'building new scales'].map((value) => ({ subject: '4th Example Symposium', predicate: 'goal', value })),
    },
    {
      text: 'The aim of the 4th Example Symposium was to teach young counters.',
      yields: [{ subject: '4th Example Symposium', predicate: 'goal', value: 'teach young counters' }],
    },
    {
      text: 'Example Symposium 2019\n\n## Goals of the symposium\n\n- Sharing samples\n- Building scales',
      yields: ['Sharing samples', 'Building scales'].map((value) => ({ subject: 'Example Symposium 2019', predicate: 'goal', value })),
    },
    {
      text: 'The 4th Example Symposium was a milestone in the history of counting.',
      yields: [{ subject: '4th Example Symposium', predicate: 'assessment', value: 'a milestone in the history of counting' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. Leading experts in wool and cotton participated, which made for lively talks.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendee', value: 'Leading experts in wool and cotton' }],
    },
  ],
  nearMisses: [
    { text: 'The aim of the Northern Society of Examples is to teach.', because: 'the goal of a society' },
    { text: 'The 4th Example Symposium was a week away.', because: 'nothing is judged' },
  ],
};

interface Found {
  readonly predicate: 'goal' | 'assessment' | 'attendee';
  readonly value: string;
}

function goals(sentence: ReadSentence): readonly Found[] {
  const platform = PLATFORM.exec(sentence.text)?.[1];
  if (platform !== undefined && eventsIn(sentence).length > 0) {
    const parts = platform.split(/,?\sand\s(?=\p{Ll}+ing\s)/u);
    return parts.map((value) => ({ predicate: 'goal', value: value.trim() }));
  }
  const aim = AIM.exec(sentence.text);
  const noun = aim?.[1];
  if (
    aim === null ||
    noun === undefined ||
    mentionsOf(sentence, 'org').some((m) => m.start < (aim.index ?? 0) + aim[0].length - noun.length)
  )
    return [];
  return [{ predicate: 'goal', value: noun.trim() }];
}

function listedGoals(sentence: ReadSentence): readonly Found[] {
  const { segment } = sentence;
  if (segment.kind !== 'item' || segment.text !== sentence.text) return [];
  return GOALS_OF.test(segment.headings.at(-1) ?? '') || GOALS_OF.test(segment.lead ?? '')
    ? [{ predicate: 'goal', value: segment.text.replace(/[.;,]+$/u, '') }]
    : [];
}

function assessments(sentence: ReadSentence): readonly Found[] {
  const [event] = mentionsOf(sentence, 'event');
  if (event === undefined || wordsOf(sentence.text.slice(0, event.start)).length > 2) return [];
  const value = ASSESSED.exec(sentence.text.slice(event.end))?.[1];
  return value === undefined ? [] : [{ predicate: 'assessment', value }];
}

function attendees(sentence: ReadSentence): readonly Found[] {
  const value = ATTENDED.exec(sentence.text)?.[1];
  return value === undefined ? [] : [{ predicate: 'attendee', value }];
}

const PLATFORM =
  /(?<!\p{L})(?:served?|serves|acted|acts|was|is|became) as (?:a|an|the) (?:\p{L}+ )?(?:platform|forum|venue|stage|place|meeting place) (?:for|to) ([^.;]{6,260}?)(?:[.;]|$)/iu;
const AIM =
  /(?:^|[.;]\s)(?:the|its|their) (?:main |chief |primary )?(?:aim|goal|purpose|objective)s? (?:of (?:the|this) [^.;:]{3,120}? )?(?:is|was|are|were) (?:to )?([^.;]{6,220}?)(?:[.;]|$)/iu;
const GOALS_OF =
  /^(?:goals?|aims?|objectives?|purposes?) of (?:the|this) (?:congress|conference|meeting|symposium|workshop|forum|summit|seminar|event)/iu;
const ASSESSED =
  /^\s(?:was|is|became|has been|proved(?: to be)?)\s(?:once more |again |truly |really )?((?:a|an|the)\s(?:\p{L}+\s){0,2}(?:milestone|success|highlight|landmark|turning point|triumph|breakthrough|step forward|important step)(?:\s(?:in|for|of|on)\s[^.;]{3,200}?)?)(?:[.;]|$)/iu;
const ATTENDED =
  /^((?:leading|international|renowned|well-known|prominent|top|foreign|young)\s(?:\p{L}+\s)?(?:experts|specialists|scientists|researchers|clinicians|physicians)\s(?:in|on|from)\s[^.;]{4,200}?)\s(?:participated|took part|attended|were present|gathered|came)(?!\p{L})/iu;
