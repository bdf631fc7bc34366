// The message box: type `/`, choose a command, fill its options with completion, send. It works as Discord's does, by keyboard alone.
// Knows the commands as they are registered; knows nothing of replies.

import { byId, element, freshId } from './elements.js';
import { createListbox } from './listbox.js';

/** @import { RegisteredCommand, RegisteredOption } from '../../discord/registration.ts' */
/** @import { Choice } from '../../invocation.ts' */
/** @import { Item, Listbox } from './listbox.js' */

/**
 * @typedef {object} ComposerWorld
 * @property {() => readonly RegisteredCommand[]} commands
 * @property {() => string} locale
 * @property {(command: string, options: Record<string, unknown>, focused: string) => Promise<readonly Choice[]>} complete
 * @property {(command: string, options: Record<string, string | boolean>) => void} send
 * @property {(typed: string) => void} sendTyped A command typed or pasted whole.
 * @property {(text: string) => void} say A message that is no command.
 */

/**
 * @typedef {object} Field
 * @property {RegisteredOption} option
 * @property {HTMLElement} pill
 * @property {HTMLInputElement} input
 * @property {Listbox<string>} list
 * @property {string | null} picked The value picked from the list, while the text is still its name.
 * @property {string | null} listed The text that the list was made for.
 */

const TEXT = 3;
const FLAG = 5;

/**
 * @param {ComposerWorld} world
 * @returns {{ focus: () => void, redraw: () => void }}
 */
export function createComposer(world) {
  const box = byId('composer');
  const free = /** @type {HTMLInputElement} */ (byId('free'));
  const name = byId('command-name');
  /** @type {RegisteredCommand | null} */
  let command = null;
  /** @type {Field[]} */
  let fields = [];
  /** @type {Listbox<() => void>} */
  const menu = createListbox(free, (item) => item.value());
  byId('popups').append(menu.popup);

  // ---------------------------------------------------------------- the command

  /** @param {RegisteredCommand} chosen */
  const choose = (chosen) => {
    clear();
    command = chosen;
    name.textContent = `/${localName(chosen)}`;
    name.hidden = false;
    free.placeholder = '';
    for (const option of chosen.options) if (option.required) addField(option);
    (fields[0]?.input ?? free).focus();
    if (fields.length === 0) showMenu();
  };

  const clear = () => {
    for (const field of fields) removeField(field);
    command = null;
    fields = [];
    name.hidden = true;
    free.value = '';
    free.placeholder = free.dataset['placeholder'] ?? '';
    menu.hide();
  };

  const send = () => {
    if (command === null) return;
    const missing = fields.find((field) => field.option.required && field.input.value.trim() === '');
    if (missing !== undefined) {
      missing.input.setAttribute('aria-invalid', 'true');
      missing.input.focus();
      return;
    }
    const sent = command.name;
    const options = values();
    clear();
    free.focus();
    menu.hide();
    world.send(sent, options);
  };

  const values = () => {
    /** @type {Record<string, string | boolean>} */
    const given = {};
    for (const { option, input, picked } of fields) {
      const text = input.value.trim();
      if (text !== '') given[option.name] = option.type === FLAG ? text.toLowerCase() === 'true' : (picked ?? text);
    }
    return given;
  };

  // ---------------------------------------------------------------- the free text, before a command and after its options

  const showMenu = () => {
    const text = free.value;
    if (command !== null) {
      const left = command.options.filter((option) => fields.every((field) => field.option.name !== option.name));
      const items = left
        .filter((option) => localName(option).startsWith(text.trim().toLowerCase()))
        .map((option) => ({ label: localName(option), note: localDescription(option), value: () => addField(option).input.focus() }));
      menu.show(items, 'Options', { active: text.trim() === '' ? -1 : 0 });
      return;
    }
    if (text === '') menu.hide();
    else if (text.startsWith('/')) showCommands(text.slice(1));
    else showQuestion(text);
  };

  /** @param {string} typed */
  const showCommands = (typed) => {
    const [word = '', ...rest] = typed.split(' ');
    const named = world.commands().find((one) => localName(one) === word.toLowerCase() || one.name === word.toLowerCase());
    if (named !== undefined && rest.length === 1 && rest[0] === '') return choose(named);
    const found = rest.length > 0 ? [] : world.commands().filter((one) => `${localName(one)} ${one.name}`.includes(word.toLowerCase()));
    const items = found.map((one) => ({
      label: `/${localName(one)}`,
      note: localDescription(one),
      tags: one.options.filter((option) => option.required).map(localName),
      value: () => choose(one),
    }));
    menu.show(items, word === '' ? 'Plenary' : `Commands matching /${word}`);
  };

  /** The bot reads no plain messages; the same words can be a question. @param {string} text */
  const showQuestion = (text) => {
    const asks = world.commands().find((one) => one.options.some(isFreeText));
    const option = asks?.options.find(isFreeText);
    if (asks === undefined || option === undefined) return menu.hide();
    /** @param {() => void} act */
    const sending = (act) => () => {
      clear();
      act();
    };
    const words = text.trim();
    const question = { label: `/${localName(asks)}`, tags: [localName(option)], note: words };
    const message = { label: 'Send as a message', note: 'The bot does not read it, but its menu can look up what it mentions' };
    menu.show(
      [
        { ...question, value: sending(() => world.send(asks.name, { [option.name]: words })) },
        { ...message, value: sending(() => world.say(words)) },
      ],
      'Plenary reads commands only',
    );
  };

  free.addEventListener('input', showMenu);
  free.addEventListener('focus', () => {
    if (command !== null || free.value !== '') showMenu();
  });
  free.addEventListener('blur', menu.hide);
  free.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const atStart = free.selectionStart === 0 && free.selectionEnd === 0;
    if (moves(event, menu)) return;
    const active = menu.active();
    if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && active !== null)) {
      if (event.key === 'Enter' || active !== null) event.preventDefault();
      if (active !== null) active.value();
      else if (command !== null) send();
      else if (free.value.startsWith('/')) {
        const typed = free.value;
        clear();
        world.sendTyped(typed);
      }
    } else if (event.key === 'Escape') {
      if (menu.isOpen()) menu.hide();
      else clear();
    } else if (event.key === 'Backspace' && atStart && command !== null) {
      event.preventDefault();
      const last = fields.at(-1);
      if (last === undefined) backToText();
      else last.input.focus();
    } else if (event.key === 'ArrowLeft' && atStart) fields.at(-1)?.input.focus();
  });

  const backToText = () => {
    const typed = name.textContent ?? '';
    clear();
    free.value = typed;
    free.focus();
    showMenu();
  };

  // ---------------------------------------------------------------- the options

  /** @param {RegisteredOption} option */
  const addField = (option) => {
    const id = freshId('field');
    const input = element('input', {
      id,
      type: 'text',
      size: 1,
      autocomplete: 'off',
      spellcheck: 'false',
      maxlength: option.max_length ?? null,
      'aria-required': String(option.required),
      'aria-autocomplete': 'list',
    });
    const label = element('label', { for: id, text: localName(option) });
    const pill = element('span', { class: 'pill' }, label, element('span', { class: 'grow' }, input));
    /** @type {Field} */
    const field = { option, pill, input, picked: null, listed: null, list: createListbox(input, (item) => fill(field, item)) };
    byId('popups').append(field.list.popup);
    fields = [...fields, field];
    box.insertBefore(pill, free);
    free.value = '';
    menu.hide();
    input.addEventListener('input', () => {
      field.picked = null;
      grow(field);
      input.removeAttribute('aria-invalid');
      void showValues(field);
    });
    input.addEventListener('focus', () => void showValues(field));
    input.addEventListener('blur', field.list.hide);
    input.addEventListener('keydown', (event) => typeInField(event, field));
    grow(field);
    return field;
  };

  /** @param {Field} field */
  const removeField = (field) => {
    field.pill.remove();
    field.list.popup.remove();
    fields = fields.filter((one) => one !== field);
  };

  /** @param {Field} field @param {Item<string>} item */
  const fill = (field, item) => {
    field.input.value = item.label;
    field.picked = item.value;
    field.input.removeAttribute('aria-invalid');
    grow(field);
    field.list.hide();
    next(field);
  };

  /** The next option that must be filled, else the end. @param {Field} field */
  const next = (field) => {
    const empty = fields.slice(fields.indexOf(field) + 1).find(({ input }) => input.value === '');
    (empty?.input ?? free).focus();
  };

  /** The input is as wide as its text. @param {Field} field */
  const grow = ({ input, pill }) => {
    pill.querySelector('.grow')?.setAttribute('data-text', input.value);
  };

  let asked = 0;

  /** @param {Field} field */
  const showValues = async (field) => {
    const { option, input, list } = field;
    asked++;
    const question = asked;
    const title = localName(option);
    const hint = localDescription(option);
    const typed = input.value.trim();
    const fits = (/** @type {string} */ label) => field.picked !== null || label.toLowerCase().includes(typed.toLowerCase());
    if (option.autocomplete === true) {
      if (!list.isOpen()) list.show([], title, { hint });
      const choices = await world.complete(command?.name ?? '', { ...values(), [option.name]: typed }, option.name);
      // A later letter has been asked about since, or the person has gone on.
      if (question !== asked || document.activeElement !== input) return;
      list.show(
        choices.map((choice) => ({ label: choice.name, value: choice.value })),
        title,
        { hint },
      );
      field.listed = typed;
      return;
    }
    const choices =
      option.type === FLAG ? FLAGS : (option.choices ?? []).map((choice) => ({ label: localName(choice), value: choice.value }));
    list.show(
      choices.filter(({ label }) => fits(label)),
      title,
      { hint },
    );
    field.listed = typed;
  };

  /** @param {KeyboardEvent} event @param {Field} field */
  const typeInField = (event, field) => {
    if (event.isComposing) return;
    const { input, list, option } = field;
    const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
    const atEnd = input.selectionStart === input.value.length;
    const index = fields.indexOf(field);
    if (moves(event, list)) return;
    // A list made for fewer letters may mark something else than what is typed by now: then its mark counts only where it holds these letters.
    const typed = input.value.trim();
    const marked = field.picked === null && (typed !== '' || event.key === 'Enter') ? list.active() : null;
    const isMeant = field.listed === typed || marked?.label.toLowerCase().includes(typed.toLowerCase());
    const active = isMeant ? marked : null;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (active !== null) fill(field, active);
      else send();
    } else if (event.key === 'Tab' && !event.shiftKey) {
      if (active !== null) {
        event.preventDefault();
        fill(field, active);
      }
    } else if (event.key === 'Escape') {
      if (list.isOpen()) list.hide();
      else {
        clear();
        free.focus();
      }
    } else if (event.key === 'Backspace' && input.value === '') {
      event.preventDefault();
      const before = fields[index - 1];
      if (!option.required) removeField(field);
      if (before !== undefined) before.input.focus();
      else if (option.required) backToText();
      else free.focus();
    } else if (event.key === 'ArrowLeft' && atStart) fields[index - 1]?.input.focus();
    else if (event.key === 'ArrowRight' && atEnd) (fields[index + 1]?.input ?? free).focus();
  };

  // ---------------------------------------------------------------- words in the reader's language

  /** @param {{ name: string, name_localizations?: Readonly<Record<string, string>> }} named */
  const localName = (named) => named.name_localizations?.[world.locale()] ?? named.name;

  /** @param {{ description: string, description_localizations?: Readonly<Record<string, string>> }} described */
  const localDescription = (described) => described.description_localizations?.[world.locale()] ?? described.description;

  box.addEventListener('click', (event) => {
    if (event.target === box || event.target === name) free.focus();
  });

  return { focus: () => free.focus(), redraw: clear };
}

const FLAGS = [
  { label: 'True', value: 'true' },
  { label: 'False', value: 'false' },
];

/** @param {RegisteredOption} option */
function isFreeText(option) {
  return option.required && option.type === TEXT && option.autocomplete !== true && option.choices === undefined;
}

/**
 * Arrows within an open list.
 * @param {KeyboardEvent} event
 * @param {Listbox<any>} list
 */
function moves(event, list) {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !list.isOpen()) return false;
  event.preventDefault();
  list.move(event.key === 'ArrowDown' ? 1 : -1);
  return true;
}
