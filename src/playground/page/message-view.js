// A message as Discord would show it: the JSON that Discord would be sent → elements. Text goes through Discord's Markdown and stays text.

import { element } from './elements.js';
import { readInline, readMarkdown } from './markdown.js';
import { selectMenu } from './select-menu.js';

/** @import { ActionRow, Attachment, Embed, EmbedField, Message } from '../../render/message.ts' */
/** @import { Inline } from './markdown.js' */

/**
 * @typedef {{ name: string, type: string, base64: string }} FileData
 * @typedef {object} Shown
 * @property {Message} message
 * @property {readonly FileData[]} files
 * @property {boolean} ephemeral
 * @property {string} locale
 * @property {string} time
 * @property {HTMLElement | null} above What the message answers: the command used, or the message clicked.
 * @property {(customId: string, values: readonly string[]) => void} click
 * @property {() => void} dismiss
 */

/** Embeds of Discord take no part of the JSON's `attachments` but these addresses. */
const ATTACHED = 'attachment://';

/** @type {Readonly<Record<number, string>>} */
const BUTTON_STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/**
 * @param {Shown} shown
 * @returns {HTMLElement}
 */
export function messageElement(shown) {
  const { message, files, ephemeral, locale, time } = shown;
  const made = element('discord-message', {
    author: 'Plenary',
    avatar: '/page/icon.svg',
    bot: true,
    ephemeral,
    timestamp: time,
    role: 'article',
    'aria-label': ephemeral ? `Plenary, ${time}, only you can see this` : `Plenary, ${time}`,
  });
  const inEmbeds = new Set(message.embeds.flatMap((embed) => attachedName(embed.image?.url) ?? []));
  made.append(
    ...(shown.above === null ? [] : [shown.above]),
    element('div', { class: 'markdown', lang: locale }, ...blocks(message.content)),
    ...attachments(message, files, inEmbeds),
    ...message.embeds.map((embed) => embedElement(embed, message, files, locale)),
    ...message.components.map((row) => rowElement(row, shown)),
  );
  if (ephemeral) {
    made.append(
      element(
        'p',
        { slot: 'reactions', class: 'only-you' },
        'Only you can see this • ',
        element('button', { type: 'button', class: 'link', text: 'Dismiss message', onclick: shown.dismiss }),
      ),
    );
  }
  return made;
}

/**
 * The line above a reply to a command.
 * @param {string} typed
 */
export function commandUsed(typed) {
  const command = typed.replace(/^\//u, '');
  return element('discord-command', { slot: 'reply', author: 'You', avatar: '/page/you.svg', command, title: typed });
}

/**
 * The line above a reply to what was chosen in a message's menu.
 * @param {string} menu
 * @param {string} author
 * @param {string} content
 */
export function menuUsed(menu, author, content) {
  return element('discord-command', {
    slot: 'reply',
    type: 'message_command',
    author: 'You',
    avatar: '/page/you.svg',
    command: menu,
    'context-user-name': author,
    'context-user-image': author === 'You' ? '/page/you.svg' : '/page/icon.svg',
    'context-message-reply': plainText(readInline(content.replace(/\s+/gu, ' '))),
  });
}

/**
 * A message of the person's own.
 * @param {string} text
 * @param {string} time
 */
export function ownMessage(text, time) {
  const words = element('div', { class: 'markdown' }, ...blocks(text));
  const details = { author: 'You', avatar: '/page/you.svg', timestamp: time, role: 'article', 'aria-label': `You, ${time}` };
  return element('discord-message', details, words);
}

/**
 * The line above a reply to a click.
 * @param {string} content
 */
export function messageClicked(content) {
  const text = plainText(readInline(content.replace(/\s+/gu, ' ')));
  return element(
    'div',
    { slot: 'reply', class: 'replied' },
    element('img', { src: '/page/icon.svg', alt: '', width: 16, height: 16 }),
    element('span', { class: 'replied-name', text: 'Plenary' }),
    element('span', { class: 'replied-text', text }),
  );
}

/**
 * Markdown as elements.
 * @param {string} text
 * @returns {Node[]}
 */
export function blocks(text) {
  /** @type {Node[]} */
  const made = [];
  for (const block of readMarkdown(text)) {
    switch (block.type) {
      case 'pre':
        made.push(element('pre', {}, element('code', { text: block.text })));
        break;
      case 'quote':
        made.push(element('blockquote', {}, ...inlines(block.children)));
        break;
      case 'item': {
        const mark = block.ordered === null ? '•' : `${block.ordered}.`;
        made.push(element('div', { class: 'item' }, element('span', { class: 'item-mark', text: `${mark} ` }), ...inlines(block.children)));
        break;
      }
      case 'heading':
        made.push(element('div', { class: `heading-${block.level}` }, ...inlines(block.children)));
        break;
      case 'small':
        made.push(element('div', { class: 'small' }, ...inlines(block.children)));
        break;
      case 'paragraph':
        made.push(element('div', { class: 'line' }, ...inlines(block.children)));
    }
  }
  return made;
}

/**
 * @param {readonly Inline[]} nodes
 * @returns {Node[]}
 */
export function inlines(nodes) {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return document.createTextNode(node.text);
      case 'code':
        return element('code', { text: node.text });
      case 'mention':
        return element('span', { class: 'mention', text: node.text });
      case 'time':
        return element('time', { text: new Date(node.seconds * 1000).toLocaleString() });
      case 'link':
        return element('a', { href: node.href, target: '_blank', rel: 'noopener noreferrer' }, ...inlines(node.children));
      default:
        return element(SPANS[node.type], { class: node.type }, ...inlines(node.children));
    }
  });
}

const SPANS = /** @type {const} */ ({ bold: 'strong', italic: 'em', underline: 'u', strike: 's', spoiler: 'span' });

/**
 * @param {readonly Inline[]} nodes
 * @returns {string}
 */
function plainText(nodes) {
  return nodes.map((node) => ('children' in node ? plainText(node.children) : 'text' in node ? node.text : '')).join('');
}

/**
 * The frame, its colour and its places are the library's; the words are put in as elements of our own, since it looks for emoji in every word of
 * a title and takes a long number, or a word like "constructor", for one.
 * @param {Embed} embed
 * @param {Message} message
 * @param {readonly FileData[]} files
 * @param {string} locale
 */
function embedElement(embed, message, files, locale) {
  const color = embed.color === undefined ? null : `#${embed.color.toString(16).padStart(6, '0')}`;
  const made = element('discord-embed', { slot: 'embeds', color, lang: locale });
  if (embed.author !== undefined) made.append(element('div', { slot: 'description', class: 'embed-author', text: embed.author.name }));
  if (embed.title !== undefined) {
    const title = inlines(readInline(embed.title));
    const named =
      embed.url === undefined ? title : [element('a', { href: embed.url, target: '_blank', rel: 'noopener noreferrer' }, ...title)];
    made.append(element('h2', { slot: 'description', class: 'embed-title' }, ...named));
  }
  if (embed.description !== undefined) {
    made.append(element('discord-embed-description', { slot: 'description', class: 'markdown' }, ...blocks(embed.description)));
  }
  const fields = embed.fields ?? [];
  if (fields.length > 0) {
    made.append(
      element('discord-embed-fields', { slot: 'fields' }, ...fields.map((field, at) => fieldElement(field, columnOf(fields, at)))),
    );
  }
  if (embed.image !== undefined) made.append(imageElement(embed.image.url, message, files));
  if (embed.footer !== undefined) {
    made.append(element('discord-embed-footer', { slot: 'footer' }, element('span', { class: 'embed-footer', text: embed.footer.text })));
  }
  return made;
}

/**
 * @param {EmbedField} field
 * @param {string} column
 */
function fieldElement(field, column) {
  return element(
    'discord-embed-field',
    { class: column },
    element('h3', { class: 'field-name' }, ...inlines(readInline(field.name))),
    element('div', { class: 'markdown' }, ...blocks(field.value)),
  );
}

/**
 * Discord sets neighbouring inline fields side by side, three in a row, and gives two of them half each.
 * @param {readonly EmbedField[]} fields
 * @param {number} index
 */
function columnOf(fields, index) {
  if (fields[index]?.inline !== true) return 'column-whole';
  let start = index;
  while (fields[start - 1]?.inline === true) start--;
  let end = index + 1;
  while (fields[end]?.inline === true) end++;
  const place = index - start;
  const inRow = Math.min(3, end - start - (place - (place % 3)));
  return inRow === 1 ? 'column-whole' : `column-${(place % 3) + 1}-of-${inRow}`;
}

/**
 * @param {string} url
 * @param {Message} message
 * @param {readonly FileData[]} files
 */
function imageElement(url, message, files) {
  const name = attachedName(url);
  const src = name === null ? url : dataAddress(files.find((file) => file.name === name));
  return element('img', { slot: 'fields', class: 'embed-image', src, alt: describe(message, name) });
}

/**
 * Files that no embed shows.
 * @param {Message} message
 * @param {readonly FileData[]} files
 * @param {ReadonlySet<string>} inEmbeds
 * @returns {HTMLElement[]}
 */
function attachments(message, files, inEmbeds) {
  const loose = files.filter((file) => !inEmbeds.has(file.name));
  if (loose.length === 0) return [];
  const box = element('div', { slot: 'attachments' });
  // Few replies have files, so what draws them is fetched with the first that has.
  void import('./file-components.js').then(() =>
    box.append(element('discord-attachments', {}, ...loose.map((file) => fileElement(file, describe(message, file.name))))),
  );
  return [box];
}

/**
 * @param {FileData} file
 * @param {string} alt
 */
function fileElement(file, alt) {
  if (file.type.startsWith('image/')) return element('img', { class: 'attached-image', src: dataAddress(file), alt });
  const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const shown = element('discord-file-attachment', { name: file.name, bytes: bytes.length, 'bytes-unit': 'B', href });
  // Its own link would open the file in the place of the page.
  shown.addEventListener('click', (event) => {
    event.preventDefault();
    element('a', { href, download: file.name }).click();
  });
  return shown;
}

/**
 * The alt text that goes with a file.
 * @param {Message} message
 * @param {string | null} name
 */
function describe(message, name) {
  return message.attachments.find((/** @type {Attachment} */ attachment) => attachment.filename === name)?.description ?? '';
}

/** @param {FileData | undefined} file */
function dataAddress(file) {
  return file === undefined ? null : `data:${file.type};base64,${file.base64}`;
}

/** @param {string | undefined} url */
function attachedName(url) {
  return url?.startsWith(ATTACHED) === true ? url.slice(ATTACHED.length) : null;
}

/**
 * @param {ActionRow} row
 * @param {Shown} shown
 */
function rowElement(row, shown) {
  const made = row.components.map((component) => {
    if (component.type === 3) return selectMenu(component, (value) => shown.click(component.custom_id, [value]));
    if (component.style === 5) {
      const { url, label } = component;
      return element('a', { href: url, class: 'button secondary', target: '_blank', rel: 'noopener noreferrer', text: label });
    }
    const { custom_id: customId, label, style, disabled = false } = component;
    const onclick = () => shown.click(customId, []);
    return element('button', { type: 'button', class: `button ${BUTTON_STYLES[style]}`, disabled, text: label, onclick });
  });
  return element('div', { slot: 'components', class: 'row', lang: shown.locale }, ...made);
}
