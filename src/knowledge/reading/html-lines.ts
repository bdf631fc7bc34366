// An HTML tree → the lines of text that a reader sees: one for each paragraph, heading, list item and table row. Headings carry Markdown's
// marks and list items a hyphen, as in a Markdown document. What is hidden or belongs to the page's frame is left out.

/** The little of a DOM node that is needed; linkedom's nodes have it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly textContent: string | null;
  readonly getAttribute?: (name: string) => string | null;
}

export interface HtmlLine {
  readonly text: string;
  /** How much of it is link text, 0 to 1. */
  readonly linked: number;
}

/** The lines below `root`, in reading order, none empty. */
export function htmlLines(root: HtmlNode): HtmlLine[] {
  const lines: HtmlLine[] = [];
  let text = '';
  let linked = 0;
  let mark = '';
  const flush = (): void => {
    const clean = text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/(?: \|)+$/, '');
    if (clean !== '') {
      lines.push({ text: mark + clean, linked: Math.min(1, linked / clean.length) });
      mark = '';
    }
    text = '';
    linked = 0;
  };
  // An explicit stack: pages nested thousands deep exist, and recursion would not survive them.
  const stack: (HtmlNode | (() => void))[] = [root];
  let linkDepth = 0;
  let cellDepth = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'function') {
      node();
      continue;
    }
    if (node.nodeType === TEXT) {
      const value = node.nodeValue ?? '';
      text += value;
      if (linkDepth > 0) linked += value.replace(/\s+/g, ' ').trim().length;
      continue;
    }
    const name = node.nodeName.toLowerCase();
    if (isLeftOut(node, name)) continue;
    const after: (() => void)[] = [];
    if (name === 'a') {
      linkDepth += 1;
      after.push(() => {
        linkDepth -= 1;
      });
    } else if ((name === 'td' || name === 'th') && isPlainCell(node)) {
      cellDepth += 1;
      after.push(() => {
        cellDepth -= 1;
        text += ' | ';
      });
    } else if (BREAKING.has(name)) {
      if (cellDepth > 0) text += ' ';
      else {
        flush();
        const own = markOf(name);
        if (own !== '') mark = own;
        after.push(() => {
          flush();
          if (own !== '') mark = '';
        });
      }
    }
    for (const todo of after) stack.push(todo);
    for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
  flush();
  return lines;
}

/** A cell of a few words, whose row is one line; a cell that holds a whole part of the page is a frame. */
function isPlainCell(cell: HtmlNode): boolean {
  const stack: HtmlNode[] = [cell];
  let length = 0;
  for (let node = stack.pop(), seen = 0; node !== undefined; node = stack.pop(), seen += 1) {
    if (node.nodeType === TEXT) length += (node.nodeValue ?? '').trim().length;
    if (seen > MAX_CELL_NODES || length > MAX_CELL_LENGTH || (node !== cell && NOT_IN_CELLS.has(node.nodeName.toLowerCase()))) return false;
    for (const child of node.childNodes) {
      if (stack.length > MAX_CELL_NODES) return false;
      stack.push(child);
    }
  }
  return true;
}

function markOf(name: string): string {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  return heading === undefined ? (name === 'li' ? '- ' : '') : `${'#'.repeat(Number(heading))} `;
}

function isLeftOut(node: HtmlNode, name: string): boolean {
  if (node.nodeType === COMMENT || LEFT_OUT.has(name)) return true;
  const attribute = (key: string): string => node.getAttribute?.(key)?.toLowerCase() ?? '';
  if (node.getAttribute?.('hidden') != null || attribute('aria-hidden') === 'true') return true;
  return FRAME_ROLES.has(attribute('role')) || /display\s*:\s*none|visibility\s*:\s*hidden/.test(attribute('style'));
}

const TEXT = 3;
const COMMENT = 8;

const MAX_CELL_LENGTH = 300;
const MAX_CELL_NODES = 60;

const BREAKING = new Set([
  ...['br', 'hr', 'td', 'th'],
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset'],
  ...[
    'figcaption',
    'figure',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'html',
    'legend',
    'li',
    'main',
    'ol',
    'p',
    'pre',
    'section',
  ],
  ...['summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul'],
]);
const NOT_IN_CELLS = new Set(['table', 'ul', 'ol', 'h1', 'h2', 'h3', 'td', 'th']);
const LEFT_OUT = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'head',
    'nav',
    'footer',
    'form',
    'iframe',
    'object',
    'svg',
    'math',
    'canvas',
    'button',
    'select',
  ],
  ...['input', 'textarea', 'audio', 'video', 'map', 'dialog'],
]);
const FRAME_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'dialog', 'alertdialog']);
