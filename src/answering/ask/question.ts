// A question taken apart: its form, the property wanted, the time, and the words that must be explained for an answer to be one.

import type { Entity } from '../../domain/entity.ts';
import { type AskedTime, timeAsked } from '../asked-time.ts';
import type { Desk } from '../desk.ts';
import { type NamedSpan, namedSpans } from '../linking.ts';
import { isFrameWord, isHonorific, isLeadWord, isNowWord, predicatesAsked } from '../vocabulary.ts';
import { type Word, wordsOf } from '../words.ts';
import { type AskedProperty, propertyAsked } from './properties.ts';

export type Form = 'yes-no' | 'how-many' | 'who' | 'when' | 'where' | 'what' | 'list';

export interface Question {
  readonly text: string;
  readonly form: Form;
  readonly property: AskedProperty | null;
  readonly time: AskedTime | null;
  /** Names of things in the question, in order. */
  readonly spans: readonly NamedSpan[];
  /** The single thing of each unambiguous span. */
  readonly things: readonly Entity[];
  /** Words beside names, property words and frames: an answer must explain them. */
  readonly content: readonly Word[];
}

/** Takes the question apart; deterministic, no guesses: what it cannot place stays in `content`. */
export function readQuestion(text: string, desk: Desk): Question {
  const spans = namedSpans(text, ['organization', 'person', 'event'], desk).filter(
    (span) => !isMereWords(text.slice(span.start, span.end)),
  );
  const masked = mask(text, spans);
  const property = propertyAsked(masked);
  const time = timeAsked(masked, desk.today);
  const inside = (word: Word, ranges: readonly (readonly [number, number])[]) =>
    ranges.some(([start, end]) => word.start >= start && word.end <= end);
  const taken = [...spans.map((s) => [s.start, s.end] as const), ...(property?.spans ?? [])];
  const content = wordsOf(text).filter(
    (word) =>
      !inside(word, taken) &&
      !isFrameWord(word.plain) &&
      !isHonorific(word.plain) &&
      !isLeadWord(word.plain) &&
      !isNowWord(word.plain) &&
      !IDLE.has(word.plain),
  );
  const explained =
    property === null ? content : content.filter((word) => !predicatesAsked(word.plain).some((p) => property.predicates.includes(p)));
  const form = formOf(text);
  desk.explain(`form: ${form}`);
  desk.explain(
    `property: ${property?.property ?? 'none'}${property === null ? '' : ` (${property.spans.map(([s, e]) => text.slice(s, e)).join(', ')})`}`,
  );
  desk.explain(
    `names: ${spans.map((s) => `${text.slice(s.start, s.end)} → ${s.entities.map((e) => e.name).join(' or ')}`).join('; ') || 'none'}`,
  );
  desk.explain(`words to be explained: ${explained.map((w) => w.text).join(', ') || 'none'}`);
  return {
    text,
    form,
    property,
    time,
    spans,
    things: spans.flatMap((s) => (s.entities.length === 1 && s.entities[0] !== undefined ? [s.entities[0]] : [])),
    content: explained,
  };
}

/** Small letters and no word but those of questions: "countries" is not the Country Office. */
function isMereWords(span: string): boolean {
  return (
    !/\p{Lu}/u.test(span) &&
    wordsOf(span).every(
      (w) => isFrameWord(w.plain) || IDLE.has(w.plain) || predicatesAsked(w.plain).length > 0 || propertyAsked(w.text) !== null,
    )
  );
}

/** The text with names blanked, so that a name's own words ask for nothing. Offsets stay. */
function mask(text: string, spans: readonly NamedSpan[]): string {
  let out = text;
  for (const { start, end } of spans) out = out.slice(0, start) + '\u0001'.repeat(end - start) + out.slice(end);
  return out;
}

function formOf(text: string): Form {
  const start = text
    .trim()
    .toLowerCase()
    .replace(/^[¿¡"'“«]+/u, '');
  if (
    /^(?:how many|how much|number of|count|wie ?viele?|combien|hoeveel|cuánt[oa]s|cuant[oa]s|сколько|quant[ie])(?!\p{L})/u.test(start) ||
    /(?<!\p{L})(?:how many|wie ?viele|combien de|hoeveel|сколько)(?!\p{L})/u.test(start)
  )
    return 'how-many';
  if (
    /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|ist|sind|war|waren|hat|haben|wird|est-ce|is er|heeft|was er|¿?(?:es|fue|ha|hay|tiene)|это правда|был[аио]?)(?!\p{L})/u.test(
      start,
    ) &&
    !/^(?:do|can|could|would) you (?:know|tell|say)/u.test(start)
  )
    return 'yes-no';
  if (
    /^(?:list|name all|enumerate|give me (?:a list|all)|show (?:me )?all|which|what are|welche|quels|quelles|welke|qué|cuáles|какие|quali)(?!\p{L})/u.test(
      start,
    )
  )
    return 'list';
  if (/^(?:who|whom|whose|wer|wen|qui|wie(?= (?:is|was|leidt|heeft))|quién|quien|quiénes|кто|chi)(?!\p{L})/u.test(start)) return 'who';
  if (/^(?:when|since when|until when|wann|seit wann|quand|wanneer|cuándo|cuando|когда|quando)(?!\p{L})/u.test(start)) return 'when';
  if (/^(?:where|in which (?:city|country|place)|wo|où|waar|dónde|donde|где|dove)(?!\p{L})/u.test(start)) return 'where';
  return 'what';
}

/** Words of questions that ask for nothing in particular: an answer need not repeat them. Folded, Latin letters. */
const IDLE: ReadonlySet<string> = new Set(
  (
    'belong belongs belonging held take took taken place happen happened happening there here total altogether exactly many much number list tell whether ever actually really official officially current next ' +
    'people person persons society societies organization organizations organisation organisations association associations institution institutions hospital hospitals city country countries town place places ' +
    'congress conference event meeting meetings page document documents article text abstract year years date dates day days month term make made get got become became go went come came use used using work works ' +
    'part parts represented represent kind kinds sort sorts type types main all every each them different various together both either else other others one ones thing things named call calls described mention mentioned ' +
    'state states stated according documents say says said information details give given send sent please pretend ignore suppose assume imagine previous instructions ' +
    'statt stattgefunden gefunden fand viele viel gibt es hatte lieu eu plaats vond gevonden lugar tuvo tenido sostoialsia sostoialas sostoialos proshel proshla bylo skolko ' +
    'presented printed group groups included include includes including run runs exist exists long big large'
  ).split(' '),
);
