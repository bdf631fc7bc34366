// Questions about a thing that the documents answer: one for each kind of fact that is stated of it, and only those that were just answered.

import type { Entity } from '../../domain/entity.ts';
import type { EntityKind, Predicate } from '../../domain/statement.ts';
import type { Answer, Suggestion } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { typedName } from '../suggestions.ts';

/** Shown beside a refusal. */
const MOST_SUGGESTED = 3;

/** Each costs an answer. */
const MOST_TRIED = 6;

/** Up to three, the plainest facts first; `answer` answers a question, `except` was just asked. */
export function questionsAbout(
  thing: Entity,
  except: string,
  answer: (question: string, desk: Desk) => Answer,
  desk: Desk,
): readonly Suggestion[] {
  const name = typedName(thing, desk);
  if (name === null) return [];
  const quiet: Desk = { ...desk, explain: () => {} };
  const stated = new Set(
    (desk.knowledge.statementsAbout.get(thing.id) ?? []).flatMap(({ rank, predicate }) => (rank === 'deprecated' ? [] : [predicate])),
  );
  const questions = QUESTIONS[thing.kind]
    .filter(([predicate]) => stated.has(predicate))
    .slice(0, MOST_TRIED)
    .map(([, question]) => question.replace('…', name))
    .filter((question) => plain(question) !== plain(except));
  // One at a time: none is answered that will not be shown.
  return questions
    .values()
    .filter((question) => ANSWERED.has(answer(question, quiet).kind))
    .take(MOST_SUGGESTED)
    .map((value) => ({ command: 'ask', option: 'question', value }) as const)
    .toArray();
}

/** What people ask of a thing of a kind, by the fact that answers it, the plainest first; the dots stand for a name. */
export const QUESTIONS: Readonly<Record<EntityKind, readonly (readonly [Predicate, string])[]>> = {
  organization: [
    ['leader', 'who leads …?'],
    ['foundingDate', 'when was … founded?'],
    ['memberCount', 'how many members does … have?'],
    ['location', 'where is …?'],
    ['goal', 'what are the goals of …?'],
    ['vision', 'what is the vision of …?'],
    ['programme', 'which programmes does … have?'],
    ['activity', 'what does … do?'],
    ['workingGroup', 'which working groups does … have?'],
    ['description', 'what kind of organization is …?'],
  ],
  person: [
    ['role', 'which offices does … hold?'],
    ['affiliation', 'where does … work?'],
    ['visit', 'what did … visit?'],
    ['author', 'what did … write?'],
  ],
  event: [
    ['startDate', 'when was …?'],
    ['location', 'where was …?'],
    ['theme', 'what was the theme of …?'],
    ['attendance', 'how many people attended …?'],
    ['country', 'which countries sent delegates to …?'],
    ['organizer', 'who organized …?'],
    ['speaker', 'who spoke at …?'],
    ['supporter', 'who supported …?'],
    ['agreement', 'which agreements were signed at …?'],
    ['programme', 'what was the programme of …?'],
  ],
};

function plain(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ANSWERED: ReadonlySet<Answer['kind']> = new Set<Answer['kind']>(['found', 'disagree', 'listing']);
