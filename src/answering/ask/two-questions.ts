// Two questions in one: "when was it founded and who leads it". Each is answered by itself; what is not stated is said so beside what is.

import type { Entity } from '../../domain/entity.ts';
import type { EntityRef } from '../../domain/statement.ts';
import type { Answer, Found, Shape } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { wordsOf } from '../words.ts';
import { readQuestion } from './question.ts';

type Part = Omit<Extract<Shape, { view: 'parts' }>['parts'][number], 'entity'> & { readonly entity: Entity };

/** Null where the text is one question, or where one of the two is answered by no statement and is not plainly "not stated". `askOne` answers one question. */
export function answerBoth(text: string, askOne: (text: string) => Answer, desk: Desk): Found | null {
  const halves = halvesOf(text);
  if (halves === null) return null;
  const first = partOf(halves.first, askOne(halves.first), desk);
  if (first === null) return null;
  const asked = standingAlone(halves, first.entity, desk);
  const second = partOf(asked, askOne(asked), desk);
  if (second === null) return null;
  const statements = [...new Set([...first.statements, ...second.statements])];
  if (statements.length === 0 || (first.property === second.property && first.entity === second.entity)) return null;
  desk.explain(`two questions: “${first.asked}”, “${second.asked}”`);
  return {
    kind: 'found',
    subject: first.entity === second.entity ? first.entity : null,
    shape: { view: 'parts', parts: [first, second].map((part) => ({ ...part, entity: refOf(part.entity) })) },
    statements,
    passages: [],
  };
}

function partOf(asked: string, answer: Answer, desk: Desk): Part | null {
  switch (answer.kind) {
    case 'not-in-documents':
      return answer.subject === null || answer.why === 'unknown-name'
        ? null
        : { asked, entity: answer.subject, property: answer.property ?? 'other', statements: [], disagree: false };
    case 'disagree':
      return { asked, entity: answer.subject, property: answer.property, statements: answer.sides.flat(), disagree: true };
    case 'found': {
      const { shape, subject } = answer;
      const statements = shape.view === 'leaders' ? shape.held : answer.statements;
      const property = shape.view === 'values' ? shape.property : (readQuestion(asked, desk).property?.property ?? null);
      return subject === null || property === null || statements.length === 0
        ? null
        : { asked, entity: subject, property, statements, disagree: false };
    }
    default:
      return null;
  }
}

function refOf({ id, kind, name }: Entity): EntityRef {
  return { id, kind, name };
}

interface Halves {
  readonly first: string;
  readonly second: string;
}

/** Both begin with a question word, and the first asks of something. */
function halvesOf(text: string): Halves | null {
  const { first, second } = BOTH.exec(text.trim())?.groups ?? {};
  if (first === undefined || second === undefined) return null;
  const said = wordsOf(first.replace(OPENING, ''));
  return said.length < LEAST_WORDS ? null : { first: `${first}?`, second };
}

/** The second half as a question of its own: "and when" takes the verb of the first, "its goals" are those of the first's thing. */
function standingAlone({ first, second }: Halves, thing: Entity, desk: Desk): string {
  const name = thing.acronym ?? thing.name;
  const bare = second.replace(/[?.!\s]+$/u, '').replace(WHAT_FOR, 'why');
  if (wordsOf(bare.replace(OPENING, '')).length === 0) return `${bare} ${first.replace(OPENING, '').trim()}`;
  if (readQuestion(bare, desk).things.length > 0) return `${bare}?`;
  const named = bare.replace(OWN, `${name}’s`).replace(ITSELF, name);
  if (named !== bare) return `${named}?`;
  return `${bare} ${thing.kind === 'event' ? 'at' : 'of'} ${name}?`;
}

/** "Was it founded": a verb and a name. */
const LEAST_WORDS = 2;

const PREPOSITION = '(?:(?:since|until|from|in|at|on|by|with|for|to|of|seit|bis|an|mit|von|à|en|de|avec|van|met|sinds|con|desde|с|в|по) )?';
const ASKING = `${PREPOSITION}(?:how (?:many|much|often|long|old)|when|where|whom|whose|who|why|what|which|how|wann|wo|wer|wen|wie ?viele?|wie|warum|welche[rsn]?|quand|où|qui|combien|pourquoi|quels?|quelles?|wanneer|waar|hoeveel|waarom|welke?|cu[aá]ndo|d[oó]nde|qui[eé]n|cu[aá]nt[oa]s|por qué|quando|dove|chi|quanti|quante|когда|где|кто|сколько|почему)(?!\\p{L})(?: (?:year|city|country|date|month|day|for|else|exactly)(?!\\p{L}))?`;
const OPENING = new RegExp(`^\\W*${ASKING}`, 'iu');
const BOTH = new RegExp(
  `^(?<first>\\W*${ASKING}[^?]{4,200}?)\\s*[,;?]?\\s+(?:and|und|et|en|y|e|и)(?: also| auch| aussi| ook| también)? (?<second>${ASKING}[^?]{0,160})[?.!\\s]*$`,
  'iu',
);

const WHAT_FOR = /^(?:what for|for what|wozu|wofür|waarvoor|para qué)(?!\p{L})/iu;

/** Of the thing that the first half names. */
const OWN = /(?<!\p{L})(?:its|their|his|her)(?!\p{L})/iu;
const ITSELF = /(?<!\p{L})(?:it|they|them|he|she|him)(?!\p{L})/iu;
