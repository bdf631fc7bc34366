// Building elements. Text is always set as text: nothing here, or anywhere on the page, reads markup.

/**
 * `class`, `text` and listeners (`onclick`) are properties; everything else is an attribute, left out where it is null or false.
 * @template {string} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, unknown>>} [details]
 * @param {...(Node | string)} children
 * @returns {Tag extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Tag] : HTMLElement}
 */
export function element(tag, details = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(details)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'class') made.className = String(value);
    else if (name === 'text') made.textContent = String(value);
    else if (name.startsWith('on')) made.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return /** @type {any} */ (made);
}

/**
 * The element of the page with an id. Throws where there is none.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

let last = 0;

/** An id that no other element has. @param {string} prefix */
export function freshId(prefix) {
  last++;
  return `${prefix}-${last}`;
}
