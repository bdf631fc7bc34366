// Discord's Markdown as its clients read it: text → a tree. Pure, so that tests can hold it against what the renderer escapes.
// Source of the rules: Discord's help page "Markdown Text 101" and its API reference (message formatting).

/**
 * @typedef {{ type: 'text', text: string }
 *   | { type: 'code', text: string }
 *   | { type: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler', children: Inline[] }
 *   | { type: 'link', href: string, children: Inline[] }
 *   | { type: 'mention', text: string }
 *   | { type: 'time', seconds: number, style: string }} Inline
 * @typedef {{ type: 'paragraph' | 'quote' | 'small', children: Inline[] }
 *   | { type: 'heading', level: number, children: Inline[] }
 *   | { type: 'item', ordered: string | null, children: Inline[] }
 *   | { type: 'pre', text: string }} Block
 */

/** Deeper nesting is shown as it was typed; no answer of ours nests three deep. */
const DEEPEST = 8;

/**
 * One block for each line, quotes on neighbouring lines joined.
 * @param {string} text
 * @returns {Block[]}
 */
export function readMarkdown(text) {
  /** @type {Block[]} */
  const blocks = [];
  const fenced = text.split(/```(?:[\w+-]*\n)?/u);
  // An opening fence without a closing one is text.
  if (fenced.length % 2 === 0) fenced.push(`${fenced.splice(-2, 1)[0] ?? ''}\`\`\`${fenced.pop() ?? ''}`);
  for (const [index, part] of fenced.entries()) {
    if (index % 2 === 1) blocks.push({ type: 'pre', text: part.replace(/\n$/u, '') });
    else if (part !== '') blocks.push(...readLines(part));
  }
  return blocks;
}

/**
 * Text that stands in one line: titles and names of fields.
 * @param {string} text
 * @returns {Inline[]}
 */
export function readInline(text) {
  return inline(text, 0);
}

/**
 * @param {string} text
 * @returns {Block[]}
 */
function readLines(text) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {string[]} */
  let quoted = [];
  const endQuote = () => {
    if (quoted.length > 0) blocks.push({ type: 'quote', children: inline(quoted.join('\n'), 0) });
    quoted = [];
  };
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('>>> ')) {
      endQuote();
      const rest = [line.slice(4), ...lines.slice(index + 1)].join('\n');
      return [...blocks, { type: 'quote', children: inline(rest, 0) }];
    }
    if (line.startsWith('> ')) quoted.push(line.slice(2));
    else {
      endQuote();
      blocks.push(readLine(line));
    }
  }
  endQuote();
  return blocks;
}

/**
 * @param {string} line
 * @returns {Block}
 */
function readLine(line) {
  const heading = /^(#{1,3}) +(?=\S)/u.exec(line);
  if (heading !== null) return { type: 'heading', level: heading[1]?.length ?? 1, children: inline(line.slice(heading[0].length), 0) };
  if (line.startsWith('-# ')) return { type: 'small', children: inline(line.slice(3), 0) };
  const item = /^ *(?:[-*]|(\d{1,9})\.) +(?=\S)/u.exec(line);
  if (item !== null) return { type: 'item', ordered: item[1] ?? null, children: inline(line.slice(item[0].length), 0) };
  return { type: 'paragraph', children: inline(line, 0) };
}

/** Longer marks first, so that `**` is not read as two `*`. */
const PAIRS = /** @type {const} */ ([
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'italic'],
  ['_', 'italic'],
]);

const ESCAPED = /^\\([^\p{L}\p{N}\s])/u;
const CODE = /^(`{1,2})([^`]+)\1(?!`)/u;
const MASKED_LINK = /^\[([^[\]\n]{1,1000})\]\((<?)(https?:\/\/[^\s()<>]+)(>?)\)/u;
const SHOWN_ADDRESS = /^(<?)(https?:\/\/[^\s<>]+[^\s<>.,:;"'\])])(>?)/u;
const MENTION = /^(?:@everyone|@here|<@[!&]?\d{17,20}>|<#\d{17,20}>|<\/[-\w ]{1,100}:\d{17,20}>)/u;
const TIME = /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/u;
const EMOJI = /^<a?(:\w{2,32}:)\d{17,20}>/u;

/**
 * @param {string} text
 * @param {number} depth
 * @returns {Inline[]}
 */
function inline(text, depth) {
  /** @type {Inline[]} */
  const found = [];
  let plain = '';
  /** @param {Inline} node */
  const add = (node) => {
    if (plain !== '') found.push({ type: 'text', text: plain });
    plain = '';
    found.push(node);
  };
  let at = 0;
  while (at < text.length) {
    const sign = /** @type {string} */ (text[at]);
    // Most characters begin nothing.
    if (!'\\`*_~|[<@h'.includes(sign)) {
      plain += sign;
      at++;
      continue;
    }
    const rest = text.slice(at);
    const escaped = ESCAPED.exec(rest);
    if (escaped !== null) {
      plain += escaped[1];
      at += escaped[0].length;
      continue;
    }
    const read = readSpan(rest, depth) ?? readPair(rest, text[at - 1] ?? '', depth);
    if (read === null) {
      plain += sign;
      at++;
    } else {
      if (typeof read.node === 'string') plain += read.node;
      else add(read.node);
      at += read.length;
    }
  }
  if (plain !== '') found.push({ type: 'text', text: plain });
  return found;
}

/**
 * @param {string} rest
 * @param {number} depth
 * @returns {{ node: Inline | string, length: number } | null}
 */
function readSpan(rest, depth) {
  const code = CODE.exec(rest);
  if (code !== null) return { node: { type: 'code', text: code[2] ?? '' }, length: code[0].length };
  const masked = MASKED_LINK.exec(rest);
  if (masked !== null && depth < DEEPEST) {
    return { node: { type: 'link', href: masked[3] ?? '', children: inline(masked[1] ?? '', depth + 1) }, length: masked[0].length };
  }
  const address = SHOWN_ADDRESS.exec(rest);
  if (address !== null) {
    // Brackets that stand around the address are not part of it.
    const whole = address[1] === '<' && address[3] === '>';
    const href = address[2] ?? '';
    return whole || address[1] === ''
      ? { node: { type: 'link', href, children: [{ type: 'text', text: href }] }, length: whole ? address[0].length : href.length }
      : null;
  }
  const mention = MENTION.exec(rest);
  if (mention !== null) return { node: { type: 'mention', text: mention[0] }, length: mention[0].length };
  const time = TIME.exec(rest);
  if (time !== null) return { node: { type: 'time', seconds: Number(time[1]), style: time[2] ?? 'f' }, length: time[0].length };
  const emoji = EMOJI.exec(rest);
  return emoji === null ? null : { node: emoji[1] ?? '', length: emoji[0].length };
}

/**
 * @param {string} rest
 * @param {string} before
 * @param {number} depth
 * @returns {{ node: Inline, length: number } | null}
 */
function readPair(rest, before, depth) {
  if (depth >= DEEPEST) return null;
  for (const [mark, type] of PAIRS) {
    if (!rest.startsWith(mark)) continue;
    // A lone asterisk before a space and an underline inside a word are what they look like.
    if (mark === '*' && /^\*\s/u.test(rest)) continue;
    if (mark === '_' && /[\p{L}\p{N}_]/u.test(before)) continue;
    const end = closing(rest, mark);
    if (end > mark.length) return { node: { type, children: inline(rest.slice(mark.length, end), depth + 1) }, length: end + mark.length };
  }
  return null;
}

/**
 * Where the mark that opens a text is closed; -1 where it is not.
 * @param {string} text
 * @param {string} mark
 */
function closing(text, mark) {
  for (let at = mark.length; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(mark, at)) {
      const after = text[at + mark.length] ?? '';
      if (mark === '_' && /[\p{L}\p{N}]/u.test(after)) continue;
      // `***` closes the inner italic first.
      if (mark.length === 2 && after === mark[0] && text[at - 1] !== mark[0]) continue;
      if (mark === '*' && (after === '*' || text[at - 1] === '*')) continue;
      return at;
    }
  }
  return -1;
}
