// A message as plain text, for terminals: the plain line, then each card with its title, fields and footer, then what can be clicked.

import type { ActionRow, Embed, Message } from './message.ts';

const WIDTH = 100;
/** From left to right, as Discord reads: an escaped sign, a link, bold. */
const MARKUP = /\\([^\p{L}\p{N}\s])|\[((?:\\.|[^\]\\])*)\]\((https?:[^\s)]+)\)|\*\*/gu;

/** Markdown signs are read as Discord reads them; lines are wrapped at `width` characters. */
export function messageToText(message: Message, width = WIDTH): string {
  const parts = [
    wrapped(unmarked(message.content), width),
    ...message.embeds.map((embed) => embedToText(embed, width)),
    clickable(message.components, width),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function embedToText(embed: Embed, width: number): string {
  const title = unmarked(embed.title ?? '');
  const blocks = [
    embed.author?.name ?? '',
    title === '' ? '' : `${wrapped(title, width)}\n${'─'.repeat(Math.min(width, title.length))}`,
    wrapped(unmarked(embed.description ?? ''), width),
    ...(embed.fields ?? []).map((field) => fieldToText(unmarked(field.name), unmarked(field.value), width)),
    wrapped(embed.footer?.text ?? '', width),
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

/** On one line where it fits, else the value indented below its name. */
function fieldToText(name: string, value: string, width: number): string {
  const line = `${name}: ${value}`;
  if (!/\n|^│/u.test(value) && line.length <= width) return line;
  return `${name}:\n${indented(wrapped(value, width - 2))}`;
}

function clickable(rows: readonly ActionRow[], width: number): string {
  const labels = rows.flatMap(({ components }) =>
    components.map((component) =>
      component.type === 2
        ? `[${component.label}]`
        : `[${component.placeholder ?? ''}: ${component.options.map(({ label }) => label).join(' | ')}]`,
    ),
  );
  return labels.map((label) => wrapped(label, width)).join('\n');
}

/** The text that Discord would show for its Markdown, links as "title <address>". */
export function unmarked(markdown: string): string {
  return markdown.replace(/^> /gmu, '│ ').replace(MARKUP, (_, sign?: string, title?: string, address?: string) => {
    if (title !== undefined) return `${unmarked(title)} <${address}>`;
    return sign ?? '';
  });
}

function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrappedLine(line, width))
    .join('\n');
}

/** Later lines are indented as far as the bullet or bar of the first. */
function wrappedLine(line: string, width: number): string {
  const [start = ''] = /^(?:[•│] )?/u.exec(line) ?? [];
  const lead = start === '│ ' ? start : ' '.repeat(start.length);
  const lines: string[] = [];
  let current = start;
  for (const word of line.slice(start.length).split(' ')) {
    const joined = current === start || current === lead ? current + word : `${current} ${word}`;
    if (joined.length > width && current.trim() !== '' && current !== lead && current !== start) {
      lines.push(current);
      current = lead + word;
    } else current = joined;
  }
  return [...lines, current].join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gmu, '  ');
}
