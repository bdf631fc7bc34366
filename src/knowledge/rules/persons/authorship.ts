import type { NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import { looksLikePerson } from '../../mentions/persons/looks-like-person.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { thingOf } from '../engine/match.ts';
import { isPart } from '../engine/office-part.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { placeBehind } from './parts/place-behind.ts';

interface Author {
  readonly person: Thing;
  /** Numbers printed behind the name that point at the list of affiliations. */
  readonly marks: readonly number[];
}

export const authorship: PageRule = {
  name: 'authorship',
  says: 'Names with raised numbers under a title are its authors, and the numbered lines below are what they are affiliated with; "the authors of the abstract, A and B, are affiliated with X" says the same.',
  read: (reading) => {
    const out: Draft[] = [];
    for (const sentence of reading.sentences) {
      const marked = markedAuthors(sentence, reading);
      if (marked.length >= LEAST_AUTHORS) {
        const bodies = affiliationsBelow(sentence, reading);
        const title = titleAbove(sentence, reading);
        for (const { person, marks } of marked) {
          out.push({ subject: person, predicate: 'author', value: title, sentence });
          for (const mark of marks) {
            const found = bodies[mark - 1];
            if (found === undefined) continue;
            out.push({ subject: person, predicate: 'affiliation', value: found.body.thing, sentence: found.sentence });
            const place = placeBehind(found.last, found.sentence);
            if (place !== null) out.push({ subject: person, predicate: 'location', value: place, sentence: found.sentence });
          }
        }
      } else out.push(...spelledOut(sentence, reading));
    }
    return out;
  },
  examples: [
    {
      text: 'Glazes of the north (#12)\n\nAda Example 1 2 , Bo K Sample 1\n  1. The Northern Society of Examples, Oslo, Norway\n  2. Clay Research Center, Oslo, Norway',
      title: 'Glazes of the north (#12)',
      yields: [
        { subject: 'Ada Example', predicate: 'author', value: 'Glazes of the north (#12)' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Northern Society of Examples' },
        { subject: 'Ada Example', predicate: 'location', value: 'Oslo, Norway' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Clay Research Center' },
        { subject: 'Bo K Sample', predicate: 'author', value: 'Glazes of the north (#12)' },
        { subject: 'Bo K Sample', predicate: 'affiliation', value: 'Northern Society of Examples' },
        { subject: 'Bo K Sample', predicate: 'location', value: 'Oslo, Norway' },
      ],
    },
    {
      text: 'The authors of the abstract, Ada Example and Bo Sample, are affiliated with the Clay Research Center.',
      title: 'Glazes of the north',
      yields: [
        { subject: 'Ada Example', predicate: 'author', value: 'Glazes of the north' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Clay Research Center' },
        { subject: 'Bo Sample', predicate: 'author', value: 'Glazes of the north' },
        { subject: 'Bo Sample', predicate: 'affiliation', value: 'Clay Research Center' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example, Bo Sample and Cy Pattern met at the Clay Research Center.',
      because: 'they met there; nothing says that they wrote or belong',
    },
  ],
};

const LEAST_AUTHORS = 2;
/** Lines below the authors in which their affiliations may stand. */
const LINES_BELOW = 14;

function markedAuthors(sentence: ReadSentence, reading: Reading): readonly Author[] {
  const { text, mentions } = sentence;
  const out: Author[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'name' && mention.kind !== 'person') continue;
    if (mention.kind === 'person' ? mention.pronoun : !looksLikePerson(mention.text)) continue;
    const marks = /^\s?(\d{1,2}(?:\s?,?\s?\d{1,2})*)\s*(?:[,;*]|and\s|&|$)/u.exec(text.slice(mention.end))?.[1];
    const person = marks === undefined ? undefined : thingOf(mention, 'person', reading, sentence);
    if (person !== undefined && marks !== undefined) out.push({ person, marks: [...marks.matchAll(/\d+/gu)].map((m) => Number(m[0])) });
  }
  return out;
}

interface Workplace {
  /** The house rather than its department. */
  readonly body: NamedMention;
  /** The body behind which the place stands. */
  readonly last: NamedMention;
  readonly sentence: ReadSentence;
}

/** The body of each numbered line below, in order. */
function affiliationsBelow(sentence: ReadSentence, reading: Reading): readonly Workplace[] {
  const out: Workplace[] = [];
  for (const below of reading.sentences.slice(sentence.index + 1)) {
    if (below.line > sentence.line + LINES_BELOW || (below.segment.kind !== 'item' && !/^\d/u.test(below.text) && out.length > 0)) break;
    const bodies = mentionsOf(below, 'org').filter((m) => !m.pronoun);
    const body = bodies.find((m) => !m.thing.names.every((name) => isPart(name.replace(/^\d\p{Ll}{2}\s/u, '')))) ?? bodies[0];
    const last = bodies.at(-1);
    if (body !== undefined && last !== undefined && (below.segment.kind === 'item' || /^\d/u.test(below.text)))
      out.push({ body, last, sentence: below });
  }
  return out;
}

function titleAbove(sentence: ReadSentence, reading: Reading): string {
  const above = reading.sentences.slice(0, sentence.index).filter((s) => s.text.length > 20);
  return above.at(-1)?.text ?? reading.document.title;
}

function spelledOut(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { text } = sentence;
  const said = AUTHORS.exec(text);
  const belong = AFFILIATED.exec(text);
  if (said === null && belong === null) return [];
  const end = belong?.index ?? text.length;
  const people = sentence.mentions.flatMap((m) =>
    m.start >= (said?.index ?? 0) && m.end <= end && (m.kind === 'person' || m.kind === 'name')
      ? (thingOf(m, 'person', reading, sentence) ?? [])
      : [],
  );
  if (people.length === 0) return [];
  const bodies =
    belong === null
      ? []
      : [
          ...new Set(
            mentionsOf(sentence, 'org')
              .filter((m) => m.start >= belong.index && !m.pronoun)
              .map((m) => m.thing),
          ),
        ];
  const out: Draft[] = [];
  for (const person of people) {
    if (said !== null) out.push({ subject: person, predicate: 'author', value: reading.document.title || text, sentence });
    for (const body of bodies) out.push({ subject: person, predicate: 'affiliation', value: body, sentence });
  }
  return out;
}

const AUTHORS =
  /(?<!\p{L})(?:authors? (?:of|are|is)|authors?:|written by|co-?authored by|autoren?:|auteurs?:|autores?:|авторы?:)(?!\p{L})/iu;
const AFFILIATED = /(?<!\p{L})(?:is|are|was|were) (?:all |both )?affiliated (?:with|to)(?!\p{L})/iu;
