// /help: what can be asked, with examples from the loaded documents that have just been run.

import type { Entity } from '../domain/entity.ts';
import type { EntityKind, Predicate } from '../domain/statement.ts';
import type { HelpRow, Listing, Suggestion } from './answer.ts';
import { ask } from './ask/ask.ts';
import { QUESTIONS } from './ask/suggested-questions.ts';
import type { Desk } from './desk.ts';
import { searchedIn } from './searched.ts';
import { cardSuggestion, whoSuggestion } from './suggestions.ts';
import { timeline } from './timeline.ts';

/** Things tried for an example before it is left out. */
const MOST_TRIED = 20;

/** As many as help shows as buttons. */
const MOST_EXAMPLES = 3;

/** Up to three questions that have just been answered. */
export function examplesOf(rows: readonly HelpRow[]): readonly Suggestion[] {
  return rows
    .flatMap(({ command, option, example }) => (option === null || example === null ? [] : [{ command, option, value: example }]))
    .slice(0, MOST_EXAMPLES);
}

export function help(desk: Desk): Listing {
  const rows = helpRows(desk);
  return {
    kind: 'listing',
    list: { of: 'help', rows, searched: searchedIn(desk.knowledge), version: desk.knowledge.version },
    page: desk.page,
    statements: [],
    passages: [],
  };
}

export function helpRows(desk: Desk): readonly HelpRow[] {
  return [
    { command: 'who', option: 'leads', example: first('organization', desk, (one) => whoSuggestion(one, desk)?.value ?? null) },
    { command: 'society', option: 'name', example: card('organization', desk) },
    { command: 'person', option: 'name', example: card('person', desk) },
    { command: 'event', option: 'name', example: card('event', desk) },
    { command: 'ask', option: 'question', example: askExample(desk) },
    { command: 'search', option: 'text', example: searchExample(desk) },
    { command: 'timeline', option: 'about', example: timelineExample(desk) },
    { command: 'sources', option: null, example: null },
    { command: 'help', option: null, example: null },
  ];
}

function card(kind: EntityKind, desk: Desk): string | null {
  return first(kind, desk, (one) => cardSuggestion(one, desk)?.value ?? null);
}

/** The first answer over the most mentioned things. */
function first(kind: EntityKind, desk: Desk, example: (entity: Entity) => string | null): string | null {
  const known = desk.knowledge.entities
    .filter((entity) => entity.kind === kind)
    .toSorted((a, b) => b.mentions - a.mentions || a.id.localeCompare(b.id));
  for (const entity of known.slice(0, MOST_TRIED)) {
    const value = example(entity);
    if (value !== null) return value;
  }
  return null;
}

/** A question about the first fact that one can be asked of. */
function askExample(desk: Desk): string | null {
  const quiet: Desk = { ...desk, explain: () => {} };
  const questions = desk.knowledge.statements.flatMap(({ subject, predicate }) => {
    const question = EXAMPLES.has(predicate) ? QUESTIONS[subject.kind].find(([asked]) => asked === predicate)?.[1] : undefined;
    return question === undefined ? [] : [question.replace('…', desk.knowledge.entityById.get(subject.id)?.acronym ?? subject.name)];
  });
  return [...new Set(questions)].slice(0, MOST_TRIED).find((question) => ask(question, quiet).kind === 'found') ?? null;
}

/** Facts that make a plain example. */
const EXAMPLES: ReadonlySet<Predicate> = new Set<Predicate>(['foundingDate', 'memberCount', 'theme']);

/** The most mentioned thing that a dated fact is stated of. */
function timelineExample(desk: Desk): string | null {
  const quiet: Desk = { ...desk, explain: () => {} };
  const mostMentioned = desk.knowledge.entities.toSorted((a, b) => b.mentions - a.mentions || a.id.localeCompare(b.id));
  const names = mostMentioned.slice(0, MOST_TRIED).map(({ acronym, name }) => acronym ?? name);
  return names.find((name) => timeline(name, null, null, quiet).kind === 'listing') ?? null;
}

/** Words that stand in a passage: a theme or a place reads better than a name already shown. */
function searchExample(desk: Desk): string | null {
  const values = desk.knowledge.statements
    .filter(({ predicate }) => predicate === 'theme' || predicate === 'location')
    .map(({ value }) => value);
  const names = desk.knowledge.entities.map(({ name }) => name);
  return [...values, ...names].slice(0, MOST_TRIED).find((value) => desk.search.passages(value, 1).all.length > 0) ?? null;
}
