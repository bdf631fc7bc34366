// Up to three commands about a thing that will answer: each is run before it is offered.

import type { Entity } from '../domain/entity.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { Suggestion } from './answer.ts';
import { cardOf } from './cards.ts';
import type { Desk } from './desk.ts';
import { leadersOf } from './leaders.ts';
import { linkEntity } from './linking.ts';

const MOST_SUGGESTIONS = 3;

/** The command that shows the card of each kind of thing. */
export const CARD_COMMANDS: Readonly<Record<EntityKind, string>> = { organization: 'society', person: 'person', event: 'event' };

/** Commands about the thing itself: what else is mentioned beside it would read as an answer. `except` has just failed. */
export function suggestionsFor(entity: Entity, except: string, desk: Desk): readonly Suggestion[] {
  const offered = [whoSuggestion(entity, desk), cardSuggestion(entity, desk), searchSuggestion(entity, desk)];
  return offered.flatMap((one) => (one === null || one.command === except ? [] : [one])).slice(0, MOST_SUGGESTIONS);
}

/** The command that shows who leads a body; null where that is not stated. */
export function whoSuggestion(entity: Entity, desk: Desk): Suggestion | null {
  if (entity.kind !== 'organization' || leadersOf(entity, null, null, desk.knowledge)?.kind !== 'found') return null;
  const value = typedName(entity, desk);
  return value === null ? null : { command: 'who', option: 'leads', value };
}

/** The command that shows the card; null where there is none. */
export function cardSuggestion(entity: Entity, desk: Desk): Suggestion | null {
  if (cardOf(entity, 'summary', desk) === null) return null;
  const value = typedName(entity, desk);
  return value === null ? null : { command: CARD_COMMANDS[entity.kind], option: 'name', value };
}

/** The command that shows where the documents mention it. */
function searchSuggestion(entity: Entity, desk: Desk): Suggestion | null {
  const value = entity.acronym ?? entity.name;
  return desk.search.passages(value, 1).all.length > 0 ? { command: 'search', option: 'text', value } : null;
}

/** The shortest of its usual names that means this thing alone. */
export function typedName(entity: Entity, desk: Desk): string | null {
  const names = [entity.acronym, entity.name].filter((name) => name !== null);
  const quiet: Desk = { ...desk, explain: () => {} };
  return (
    names.find((name) => {
      const link = linkEntity(name, [entity.kind], quiet);
      return link.kind === 'one' && link.entity.id === entity.id;
    }) ?? null
  );
}
