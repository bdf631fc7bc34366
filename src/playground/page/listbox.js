// A list to choose from with arrows, Enter and the pointer, while the focus stays where the person types: the popup of a combobox, after the
// ARIA Authoring Practices. Knows nothing of what is chosen.

import { element, freshId } from './elements.js';

/**
 * @template Value
 * @typedef {{ value: Value, label: string, note?: string, tags?: readonly string[] }} Item
 */

/**
 * @template Value
 * @typedef {object} Listbox
 * @property {HTMLElement} popup Goes where the list is to be seen.
 * @property {(items: readonly Item<Value>[], title: string, details?: { hint?: string, active?: number }) => void} show
 *   `active` is the item marked first, -1 for none. Without items the title and hint stand alone; the list is closed where there is neither.
 * @property {() => void} hide
 * @property {() => boolean} isOpen
 * @property {(step: number) => void} move Round the ends.
 * @property {(index: number) => void} mark Counts from the end where negative.
 * @property {() => Item<Value> | null} active
 */

/**
 * @template Value
 * @param {HTMLElement} owner The input or button that the list belongs to; it gets the combobox's attributes.
 * @param {(item: Item<Value>) => void} pick
 * @returns {Listbox<Value>}
 */
export function createListbox(owner, pick) {
  const list = element('ul', { role: 'listbox', id: freshId('list') });
  const heading = element('p', { class: 'popup-title', id: freshId('title') });
  const hint = element('p', { class: 'popup-hint' });
  const popup = element('div', { class: 'popup', hidden: true }, heading, hint, list);
  list.setAttribute('aria-labelledby', heading.id);
  owner.setAttribute('role', 'combobox');
  owner.setAttribute('aria-haspopup', 'listbox');
  owner.setAttribute('aria-controls', list.id);
  owner.setAttribute('aria-expanded', 'false');

  /** @type {readonly Item<Value>[]} */
  let items = [];
  let active = -1;

  // The pointer must not take the focus away from where the person types.
  popup.addEventListener('pointerdown', (event) => event.preventDefault());

  /** @param {number} index */
  const mark = (index) => {
    const option = list.children.item(active);
    option?.setAttribute('aria-selected', 'false');
    active = items.length === 0 ? -1 : (index + items.length) % items.length;
    const next = list.children.item(active);
    next?.setAttribute('aria-selected', 'true');
    next?.scrollIntoView({ block: 'nearest' });
    if (next === null) owner.removeAttribute('aria-activedescendant');
    else owner.setAttribute('aria-activedescendant', next.id);
  };

  const hide = () => {
    popup.hidden = true;
    items = [];
    active = -1;
    list.replaceChildren();
    owner.setAttribute('aria-expanded', 'false');
    owner.removeAttribute('aria-activedescendant');
  };

  return {
    popup,
    show: (shown, title, details = {}) => {
      hide();
      items = shown;
      heading.textContent = title;
      hint.textContent = details.hint ?? '';
      hint.hidden = hint.textContent === '';
      list.hidden = items.length === 0;
      list.append(
        ...items.map((item) =>
          element(
            'li',
            { role: 'option', id: freshId('option'), 'aria-selected': 'false', onclick: () => pick(item) },
            element('span', { class: 'option-label', text: item.label }),
            ...(item.tags ?? []).map((tag) => element('span', { class: 'option-tag', text: tag })),
            ...(item.note === undefined ? [] : [element('span', { class: 'option-note', text: item.note })]),
          ),
        ),
      );
      popup.hidden = items.length === 0 && hint.hidden;
      owner.setAttribute('aria-expanded', String(items.length > 0));
      const first = details.active ?? 0;
      if (first >= 0) mark(first);
    },
    hide,
    isOpen: () => !popup.hidden,
    move: (step) => mark(active < 0 && step < 0 ? items.length - 1 : active + step),
    mark,
    active: () => items[active] ?? null,
  };
}
