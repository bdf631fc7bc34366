import type { CountMention, ReadSentence } from '../../mentions/mention.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { eventsIn } from './parts/event-page.ts';
import { eventOf } from './parts/event-scene.ts';

export const eventProgramme: PageRule = {
  name: 'event-programme',
  says: 'How many sections, workshops, lectures or round tables an event had, and how many oral presentations, posters and papers.',
  read: (reading) =>
    reading.sentences.flatMap((sentence): readonly Draft[] => {
      const parts = partsIn(sentence);
      if (parts.length === 0) return [];
      const event = eventOf(sentence, reading);
      if (event === null || FUTILE.test(sentence.text)) return [];
      const listed = PROGRAMME.test(sentence.segment.headings.at(-1) ?? '') || PROGRAMME.test(sentence.segment.lead ?? '');
      if (eventsIn(sentence).length === 0 && !listed && !HAD.test(sentence.text)) return [];
      return parts.map(({ predicate, value, kind }) => ({
        subject: event,
        predicate,
        value,
        sentence,
        ...(kind === null ? {} : { qualifiers: { kind } }),
      }));
    }),
  examples: [
    {
      text: 'The 4th Example Symposium was held in Graz. It included 9 sections, two workshops and 1 round table.',
      yields: ['9 sections', 'two workshops', '1 round table'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'programme',
        value,
      })),
    },
    {
      text: 'The 4th Example Symposium offered 61 oral and 88 poster presentations.',
      yields: ['61 oral presentations', '88 poster presentations'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'presentations',
        value,
      })),
    },
    {
      text: 'For the 4th Example Symposium 182 abstracts came in.',
      yields: [{ subject: '4th Example Symposium', predicate: 'presentations', value: '182 abstracts' }],
    },
  ],
  nearMisses: [
    { text: 'The Northern Society of Examples offers 3 workshops a year.', because: 'no event is spoken of' },
    { text: 'The 4th Example Symposium was held in Graz. Ada Example has written more than 300 papers.', because: "a person's writings" },
  ],
};

interface Part {
  readonly predicate: 'programme' | 'presentations';
  readonly value: string;
  readonly kind: string | null;
}

function partsIn(sentence: ReadSentence): readonly Part[] {
  const { text } = sentence;
  const out: Part[] = [];
  const counts = mentionsOf(sentence, 'count').filter((count) => !count.percent);
  for (const [at, count] of counts.entries()) {
    const next = counts[at + 1];
    const after = text.slice(count.end, next === undefined ? count.end + 60 : next.start);
    const paper = PAPER.exec(after);
    const section = SECTION.exec(after);
    if (paper !== null)
      out.push({ predicate: 'presentations', value: `${count.value}${fullKind(paper[0], text, count)}`, kind: kindOf(paper[0]) });
    else if (section !== null) out.push({ predicate: 'programme', value: `${count.value}${section[0]}`, kind: null });
  }
  return out;
}

/** "61 oral and 88 poster presentations": the noun stands once, at the end. */
function fullKind(kind: string, text: string, count: CountMention): string {
  if (!/^\s(?:oral|poster|e-poster)$/iu.test(kind)) return kind;
  return /^[^.;]{0,60}presentations/iu.test(text.slice(count.end)) ? `${kind} presentations` : kind;
}

function kindOf(words: string): string | null {
  return /oral|vorträge|communications/iu.test(words)
    ? 'oral'
    : /poster/iu.test(words)
      ? 'poster'
      : /abstract|тезис/iu.test(words)
        ? 'abstract'
        : null;
}

const SECTION =
  /^\s(?:(?:scientific|educational|parallel|plenary|keynote|satellite|practical|thematic|pre-congress|hands-on|interactive|free paper|special|poster|panel|invited|state-of-the-art)\s){0,2}(?:sections?|sessions?|workshops?|round ?tables?|seminars?|symposi(?:a|um|ums)|lectures?|panels?|panel discussions?|master ?classes|masterclass|courses?|discussions?|talks|plenaries|meet-the-expert sessions?|sektionen|sitzungen|sessioni|simposi|sesiones|талеры|секци\p{L}+|симпозиум\p{L}*|лекци\p{L}+|мастер-класс\p{L}*|кругл\p{L}+ стол\p{L}*)(?!\p{L})/iu;
const PAPER =
  /^\s(?:(?:accepted|submitted|scientific|original|free|selected)\s)?(?:(?:oral|poster|e-poster)(?:\s(?:presentations?|communications?|papers?|contributions?))?|posters|e-posters|abstracts?|papers|oral communications|presentations|vorträge|communications orales|comunicazioni orali|comunicaciones|доклад\p{L}*|тезис\p{L}*)(?!\p{L})/iu;
const HAD =
  /(?<!\p{L})(?:includ\p{L}+|compris\p{L}+|featur\p{L}+|consist\p{L}+|programme|program|offered|there (?:were|was|are)|held|had|presented|were (?:made|shown|given|accepted|received|submitted)|took place|arriveranno|gab es|waren|comportait|prevede\p{L}*|contó|состоял\p{L}+|прошл\p{L}+|представлен\p{L}*)(?!\p{L})/iu;
const FUTILE = /(?<!\p{L})(?:has written|wrote|published|author of|per year|a year|annually|each year|every year)(?!\p{L})/iu;
const PROGRAMME = /(?<!\p{L})program/iu;
