// A run: what a typed command and a click on an earlier reply both come down to.

import { CARD_COMMANDS } from '../answering/suggestions.ts';
import type { Command } from '../command.ts';
import type { Invocation } from '../invocation.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { type Act, CARD, entityIdOf, readCustomId, type State } from '../render/custom-id.ts';
import { EPHEMERAL } from '../render/message.ts';
import { Refusal } from './refusal.ts';

/** One run: what a typed command and a click come down to. */
export interface Run {
  readonly command: Command;
  readonly options: Readonly<Record<string, unknown>>;
  readonly page: number;
  readonly act: Act | null;
  /** The corpus that the clicked message was answered from; null for a typed command. */
  readonly corpus: string | null;
  /** The clicked message is for one reader alone. */
  readonly alone: boolean;
  /** What to show when the choice made is still ambiguous inside its question. */
  readonly chosen: string | null;
}

type Click = Extract<Invocation, { kind: 'component' }>;

/** Throws a refusal for a component of another time whose state cannot be read. */
export function runOfClick(click: Click, knowledge: KnowledgeBase, find: (name: string) => Command): Run {
  const state = readCustomId(click.customId, click.message, knowledge);
  if ('unreadable' in state) throw new Refusal({ key: 'old-component' });
  const chosen = click.values[0] === undefined ? null : entityIdOf(click.values[0], knowledge);
  if (chosen === null && click.values[0] !== undefined) throw new Refusal({ key: 'old-component' });
  const common = {
    page: state.page,
    act: state.act,
    corpus: state.corpus,
    alone: ((click.message?.flags ?? 0) & EPHEMERAL) !== 0,
  };
  if (state.command === CARD) {
    const card = cardOf(chosen ?? state.options['name'] ?? '', knowledge, find);
    if (card === null) throw new Refusal({ key: 'old-component' });
    return { ...common, ...card, chosen: null };
  }
  const options = chosen === null ? state.options : filled(state, chosen, knowledge);
  return { ...common, command: find(state.command), options, chosen: state.fills?.replaces ? chosen : null };
}

/** The options with the chosen value in its place: a whole option, or the part of a question that it was asked in. */
function filled({ options, fills }: State, chosen: string, knowledge: KnowledgeBase): Readonly<Record<string, string>> {
  if (fills === null) return options;
  if (fills.replaces === null) return { ...options, [fills.option]: chosen };
  const name = knowledge.entityById.get(chosen)?.name ?? chosen;
  return { ...options, [fills.option]: (options[fills.option] ?? '').replace(fills.replaces, () => name) };
}

/** The command that shows an entity's card; null when the snapshot does not hold the entity. */
export function cardOf(id: string, knowledge: KnowledgeBase, find: (name: string) => Command): Pick<Run, 'command' | 'options'> | null {
  const entity = knowledge.entityById.get(id);
  return entity === undefined ? null : { command: find(CARD_COMMANDS[entity.kind]), options: { name: id } };
}
