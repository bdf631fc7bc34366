// Buttons and menus under a reply. Each holds what it needs in its custom id; none rests on anything remembered.

import type { Suggestion } from '../answering/answer.ts';
import type { Entity } from '../domain/entity.ts';
import { isKey, say, typedCommand } from './catalogue.ts';
import type { RenderContext } from './context.ts';
import { type Act, CARD, type State, shortEntityId, writeCustomId } from './custom-id.ts';
import { clip, LIMITS } from './limits.ts';
import { plain } from './markup.ts';
import type { ActionRow, Button, SelectOption, StringSelect } from './message.ts';

const SECONDARY = 2;
const PRIMARY = 1;

/** Rows of menus first, then the buttons; as many as Discord takes. */
export function rowsOf(menus: readonly (StringSelect | null)[], buttons: readonly (Button | null)[]): readonly ActionRow[] {
  const rows: ActionRow[] = menus.flatMap((menu) => (menu === null ? [] : [{ type: 1, components: [menu] }]));
  const pressed = buttons.filter((button) => button !== null);
  for (let at = 0; at < pressed.length; at += LIMITS.buttonsInRow) {
    rows.push({ type: 1, components: pressed.slice(at, at + LIMITS.buttonsInRow) });
  }
  return rows.slice(0, LIMITS.rows);
}

/** Earlier and later pages; none where there is one page. */
export function pageButtons(page: number, pages: number, act: 'page' | 'turn', context: RenderContext): readonly (Button | null)[] {
  if (pages < 2) return [];
  return [
    button(say(context.locale, 'button.previous'), stateOf(context, act, Math.max(0, page - 1)), context, { disabled: page === 0 }),
    // The two ids must differ even on the last page, so the next page is always one further.
    button(say(context.locale, 'button.next'), stateOf(context, act, page + 1), context, { disabled: page >= pages - 1 }),
  ];
}

export function sentencesButton(context: RenderContext): Button | null {
  return button(say(context.locale, 'button.sentences'), stateOf(context, 'sentences', context.page), context);
}

export function calendarButton(context: RenderContext): Button | null {
  return button(say(context.locale, 'button.calendar'), stateOf(context, 'calendar', 0), context);
}

/** Sends the answer again for everybody. */
export function shareButton(context: RenderContext): Button | null {
  return button(say(context.locale, 'button.share'), stateOf(context, 'share', context.page), context, { style: PRIMARY });
}

/** One button for each command that will work. */
export function suggestionButtons(suggestions: readonly Suggestion[], context: RenderContext): readonly (Button | null)[] {
  const distinct = new Map(suggestions.map((suggestion) => [`${suggestion.command} ${suggestion.value}`, suggestion]));
  return [...distinct.values()].slice(0, LIMITS.buttonsInRow).map(({ command, option, value }) => {
    const state: State = { act: 'open', command, page: 0, corpus: context.knowledge.version, options: { [option]: value }, fills: null };
    return button(suggestionText({ command, option, value }, context), state, context);
  });
}

/** "/who leads:SIOP" as the reader's Discord names it, an entity by its name. */
export function suggestionText({ command, option, value }: Suggestion, context: RenderContext): string {
  const entity = context.knowledge.entityById.get(value);
  return `${typedCommand(command, option, context.locale)}${plain(entity === undefined ? value : (entity.acronym ?? entity.name))}`;
}

/** The sections that the command can show, the one shown marked. */
export function sectionMenu(current: string, context: RenderContext): StringSelect | null {
  if (context.shows.length < 2) return null;
  const { show: _, ...options } = context.options;
  const state: State = { ...stateOf(context, 'pick', 0), options, fills: { option: 'show', replaces: null } };
  const choices = context.shows.map((show): SelectOption => {
    const key = `choice.show.${show}`;
    return { label: clip(isKey(key) ? say(context.locale, key) : show, LIMITS.selectLabel), value: show, default: show === current };
  });
  return menu(say(context.locale, 'menu.sections'), state, choices, context);
}

/** Other societies, people and events that the answer names: each opens its own card. */
export function relatedMenu(
  entities: readonly Entity[],
  context: RenderContext,
  placeholder: 'menu.related' | 'menu.mentioned' = 'menu.related',
): StringSelect | null {
  const state: State = { ...stateOf(context, 'open', 0), command: CARD, options: {}, fills: { option: 'name', replaces: null } };
  // A thing that much is said of names hundreds; the menu holds few.
  const listed = [...new Set(entities)].slice(0, LIMITS.selectOptions);
  return menu(
    say(context.locale, placeholder),
    state,
    listed.map((entity) => entityOption(entity, null, context)),
    context,
  );
}

/** The entities that a name may mean: the chosen one takes the place of what was asked. */
export function candidatesMenu(
  asked: string,
  candidates: readonly { readonly entity: Entity; readonly matched: string | null }[],
  context: RenderContext,
): StringSelect | null {
  const choices = candidates.map(({ entity, matched }) => entityOption(entity, matched, context));
  const place = say(context.locale, 'menu.which-one');
  const fills = filledBy(asked, context);
  if (fills === null) return null;
  const { [fills.option]: text, ...others } = context.options;
  const options = fills.replaces === null || text === undefined ? others : context.options;
  const whole = menu(place, { ...stateOf(context, 'pick', 0), options, fills }, choices, context);
  // A question with no room for the name that it asks about: the chosen entity's card instead.
  return (
    whole ??
    menu(place, { ...stateOf(context, 'pick', 0), command: CARD, options: {}, fills: { option: 'name', replaces: null } }, choices, context)
  );
}

/** The option that named the thing asked about: the whole of it, or a part of a question. */
function filledBy(asked: string, context: RenderContext): State['fills'] {
  const options = Object.entries(context.options);
  const name = plain(asked);
  const whole = options.find(([, value]) => value === name || value === asked);
  if (whole !== undefined) return { option: whole[0], replaces: null };
  const part = options.find(([, value]) => name !== '' && value.includes(name));
  if (part !== undefined) return { option: part[0], replaces: name };
  const first = options[0];
  return first === undefined ? null : { option: first[0], replaces: null };
}

function stateOf(context: RenderContext, act: Act, page: number): State {
  return { act, command: context.command, page, corpus: context.knowledge.version, options: context.options, fills: null };
}

function button(
  label: string,
  state: State,
  context: RenderContext,
  more: { readonly style?: 1 | 2; readonly disabled?: boolean } = {},
): Button | null {
  const id = writeCustomId(state, context.knowledge, context.options);
  if (id === null) return null;
  const look = { type: 2 as const, style: more.style ?? SECONDARY, label: clip(label, LIMITS.buttonLabel), custom_id: id };
  return more.disabled ? { ...look, disabled: true } : look;
}

function menu(placeholder: string, state: State, choices: readonly SelectOption[], context: RenderContext): StringSelect | null {
  const id = writeCustomId(state, context.knowledge, context.options);
  const distinct = [...new Map(choices.map((choice) => [choice.value, choice])).values()].slice(0, LIMITS.selectOptions);
  if (id === null || distinct.length === 0) return null;
  return { type: 3, custom_id: id, placeholder: clip(placeholder, LIMITS.placeholder), options: distinct };
}

function entityOption(entity: Entity, matched: string | null, { locale }: RenderContext): SelectOption {
  const kind = say(locale, `entity.${entity.kind}`);
  const reason = matched === null ? null : entity.names.find((name) => name.text === matched)?.reason;
  const why =
    matched === null || reason === undefined || reason === 'name'
      ? kind
      : `${kind} · ${say(locale, `reason.${reason ?? 'alias'}`, { name: plain(matched) })}`;
  return {
    label: clip(plain(entity.name) || entity.kind, LIMITS.selectLabel),
    value: shortEntityId(entity.id),
    description: clip(why, LIMITS.selectDescription),
  };
}
