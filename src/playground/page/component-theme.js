// Puts styles of the page into the library's components, after those that they bring.

/**
 * Holds for elements made from now on, since an element takes its styles when it is made.
 * @param {Readonly<Record<string, string>>} theme Styles by the element's name.
 */
export function applyTheme(theme) {
  for (const [name, css] of Object.entries(theme)) {
    const component = /** @type {{ elementStyles?: unknown[] } | undefined} */ (/** @type {unknown} */ (customElements.get(name)));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    component?.elementStyles?.push(sheet);
  }
}
