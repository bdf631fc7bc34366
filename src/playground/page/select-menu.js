// A select menu of a message: Discord's look, worked by keyboard as the ARIA Authoring Practices ask of a select-only combobox.

import { element } from './elements.js';
import { createListbox } from './listbox.js';

/** @import { StringSelect } from '../../render/message.ts' */

/**
 * @param {StringSelect} menu
 * @param {(value: string) => void} pick
 * @returns {HTMLElement}
 */
export function selectMenu(menu, pick) {
  const chosen = menu.options.findIndex((option) => option.default === true);
  const shown = menu.options[chosen]?.label ?? menu.placeholder ?? '';
  const look = chosen < 0 ? 'select-button' : 'select-button chosen';
  const button = element('button', { type: 'button', class: look, 'aria-label': nameOf(menu, shown) }, shown);
  const list = createListbox(button, (item) => choose(/** @type {string} */ (item.value)));
  const open = () => {
    const items = menu.options.map((option) => ({
      value: option.value,
      label: option.label,
      ...(option.description === undefined ? {} : { note: option.description }),
    }));
    list.show(items, menu.placeholder ?? '', { active: Math.max(0, chosen) });
    const below = window.innerHeight - button.getBoundingClientRect().bottom;
    list.popup.classList.toggle('upward', below < list.popup.offsetHeight && button.getBoundingClientRect().top > below);
  };
  /** @param {string} value */
  const choose = (value) => {
    list.hide();
    pick(value);
  };
  button.addEventListener('click', () => (list.isOpen() ? list.hide() : open()));
  button.addEventListener('blur', () => list.hide());
  button.addEventListener('keydown', (event) => {
    if (!list.isOpen()) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      open();
      return;
    }
    const picked = list.active();
    if (event.key === 'ArrowDown') list.move(1);
    else if (event.key === 'ArrowUp') list.move(-1);
    else if (event.key === 'Home') list.mark(0);
    else if (event.key === 'End') list.mark(-1);
    else if (event.key === 'Escape') list.hide();
    else if ((event.key === 'Enter' || event.key === ' ') && picked !== null) choose(picked.value);
    else if (event.key.length === 1) markBeginning(event.key);
    else return;
    event.preventDefault();
  });
  /** @param {string} letter */
  const markBeginning = (letter) => {
    const index = menu.options.findIndex(({ label }) => label.toLowerCase().startsWith(letter.toLowerCase()));
    if (index >= 0) list.mark(index);
  };
  return element('div', { class: 'select' }, button, list.popup);
}

/**
 * What the menu is for, and what it shows.
 * @param {StringSelect} menu
 * @param {string} shown
 */
function nameOf(menu, shown) {
  return menu.placeholder === undefined || menu.placeholder === shown ? shown : `${menu.placeholder}: ${shown}`;
}
