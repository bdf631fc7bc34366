// The channel: questions and replies in order, as Discord shows them, and beside each reply what a curator looks for.

import { ask } from './api.js';
import { byId, element } from './elements.js';
import { commandUsed, menuUsed, messageClicked, messageElement, ownMessage } from './message-view.js';

/** @import { ClickRequest, CommandRequest, MenuRequest, TypedRequest } from './api.js' */
/** @import { PlaygroundEvent, PlaygroundReply } from '../wire.ts' */
/** @import { RegisteredMenu } from '../../discord/registration.ts' */
/** @import { Message } from '../../render/message.ts' */
/** @import { FileData } from './message-view.js' */

/**
 * @typedef {{ message: Message, ephemeral: boolean, files: readonly FileData[], typed: string | null, reply: PlaygroundReply, above: () => HTMLElement | null, locale: string }} Entry
 */

/** Discord's message flag. */
const EPHEMERAL = 64;

/**
 * @typedef {object} ChatWorld
 * @property {Promise<unknown>} ready Settled when messages can be drawn.
 * @property {() => string} locale
 * @property {() => boolean} alone Whether replies are to be for the asker alone.
 * @property {(typed: string) => void} asked
 * @property {readonly RegisteredMenu[]} menus What a message's menu offers.
 * @property {(id: string, line: number) => string} documentAddress
 */

/** @param {ChatWorld} world */
export function createChat(world) {
  const log = byId('log');
  /** Made when it is needed, since it takes its styles when it is made. @type {HTMLElement | null} */
  let messages = null;
  /** @param {HTMLElement} one */
  const append = (one) => {
    messages ??= log.appendChild(element('discord-messages'));
    messages.append(one);
  };

  /** @param {string} command @param {Record<string, unknown>} options */
  const askCommand = async (command, options) => {
    const given = world.alone() && options['private'] === undefined ? { ...options, private: true } : options;
    const reply = await request({ command, options: given, locale: world.locale() });
    await addReply(reply, 'typed' in reply ? reply.typed : null);
  };

  /** @param {string} typed A command as a person types it. */
  const askTyped = async (typed) => {
    const reply = await request({ typed, private: world.alone(), locale: world.locale() });
    await addReply(reply, ('typed' in reply ? reply.typed : null) ?? typed);
  };

  /** What the person says to everybody, which the bot does not read. @param {string} text */
  const say = async (text) => {
    await world.ready;
    const made = ownMessage(text, timeNow());
    made.append(
      element('div', { slot: 'thread', class: 'own' }, element('div', { class: 'tools' }, ...menuButtons('You', { content: text }))),
    );
    append(made);
    show(made);
  };

  /** @param {string} author @param {Partial<Message>} message @returns {HTMLElement[]} */
  const menuButtons = (author, message) =>
    world.menus.map((menu) => {
      const name = menu.name_localizations?.[world.locale()] ?? menu.name;
      const choose = async () => {
        const reply = await request({ menu: menu.name, message, locale: world.locale() });
        await add(reply, null, () => menuUsed(name, author, message.content ?? ''));
      };
      return element('button', { type: 'button', text: name, onclick: () => void choose() });
    });

  /** @param {PlaygroundReply} reply @param {string | null} typed */
  const addReply = async (reply, typed) => {
    if (typed !== null) world.asked(typed);
    await add(reply, typed, () => (typed === null ? null : commandUsed(typed)));
  };

  /** @param {Entry} entry @param {HTMLElement} clicked @param {string} component @param {readonly string[]} values */
  const click = async (entry, clicked, component, values) => {
    const label = document.activeElement?.textContent ?? '';
    const flags = entry.ephemeral ? entry.message.flags | EPHEMERAL : entry.message.flags;
    const reply = await request({ component, values, message: { ...entry.message, flags }, locale: world.locale() });
    const update = reply.kind === 'message' && reply.update;
    if (!update) return add(reply, null, () => messageClicked(entry.message.content));
    const changed = entryOf(reply, entry.typed, entry.above, entry.ephemeral);
    const made = draw(changed);
    clicked.replaceWith(made);
    await refocus(made, label);
  };

  /** @param {PlaygroundReply} reply @param {string | null} typed @param {() => HTMLElement | null} above */
  const add = async (reply, typed, above) => {
    await world.ready;
    const made = draw(entryOf(reply, typed, above, null));
    append(made);
    show(made);
  };

  /** The whole of it where it fits, else its beginning. @param {HTMLElement} made */
  const show = (made) => {
    requestAnimationFrame(() => {
      if (made.offsetHeight > log.clientHeight) made.scrollIntoView({ block: 'start' });
      else log.scrollTop = log.scrollHeight;
    });
  };

  /**
   * @param {PlaygroundReply} reply
   * @param {string | null} typed
   * @param {() => HTMLElement | null} above
   * @param {boolean | null} ephemeral Who sees a message is settled when it is first sent.
   * @returns {Entry}
   */
  const entryOf = (reply, typed, above, ephemeral) => {
    const message = 'message' in reply ? reply.message : noticeMessage('problem' in reply ? reply.problem : UNREACHABLE);
    const files = reply.kind === 'message' ? reply.files : [];
    return { message, files, typed, reply, above, ephemeral: ephemeral ?? (message.flags & EPHEMERAL) !== 0, locale: world.locale() };
  };

  /** @param {Entry} entry @returns {HTMLElement} */
  const draw = (entry) => {
    const { message, files, ephemeral, locale } = entry;
    const made = messageElement({
      message,
      files,
      ephemeral,
      locale,
      time: timeNow(),
      above: entry.above(),
      click: (component, values) => void click(entry, made, component, values),
      dismiss: () => {
        made.remove();
        byId('free').focus();
      },
    });
    made.append(tools(entry));
    return made;
  };

  /** @param {Entry} entry */
  const tools = (entry) => {
    const { typed, reply, message } = entry;
    const panel = element('div', { class: 'panel', hidden: true, role: 'region' });
    /** @param {string} name @param {() => readonly Node[]} content */
    const toggle = (name, content) => {
      const button = element('button', { type: 'button', text: name, 'aria-expanded': 'false' });
      button.addEventListener('click', () => {
        const opens = button.getAttribute('aria-expanded') !== 'true';
        for (const other of buttons) other.setAttribute('aria-expanded', 'false');
        button.setAttribute('aria-expanded', String(opens));
        panel.hidden = !opens;
        panel.setAttribute('aria-label', name);
        panel.replaceChildren(...(opens ? content() : []));
        if (opens) panel.scrollIntoView({ block: 'nearest' });
      });
      return button;
    };
    const buttons = [
      ...(reply.kind === 'message' ? [toggle('Explain', () => explanation(reply))] : []),
      toggle('JSON', () => [element('pre', { tabindex: 0, text: JSON.stringify(message, null, 2) })]),
    ];
    const again = typed === null ? [] : [element('button', { type: 'button', text: 'Ask again', onclick: () => void askTyped(typed) })];
    const link = typed === null ? [] : [element('a', { href: permalink(typed, entry.locale), text: 'Link' })];
    return element(
      'div',
      { slot: 'thread', class: 'extra' },
      element('div', { class: 'tools' }, ...menuButtons('Plenary', message), ...buttons, ...link, ...again),
      panel,
    );
  };

  /** @param {Extract<PlaygroundReply, { kind: 'message' }>} reply */
  const explanation = (reply) => {
    const { answer } = reply;
    const rests = 'statements' in answer ? answer.statements : 'nearest' in answer ? answer.nearest : [];
    const steps = reply.explanation.map((step) => element('li', { text: step }));
    const cited = rests.map(({ subject, predicate, value, citation }) =>
      element(
        'li',
        {},
        `${subject.name} · ${predicate} · ${value} – `,
        element('a', { href: world.documentAddress(citation.document, citation.line), text: `${citation.document}:${citation.line}` }),
      ),
    );
    return [
      element('p', { text: `Answer: ${answer.kind}` }),
      ...(steps.length === 0 ? [] : [element('h3', { text: 'How it was found' }), element('ol', {}, ...steps)]),
      ...(cited.length === 0 ? [] : [element('h3', { text: 'What it rests on' }), element('ul', {}, ...cited)]),
    ];
  };

  /** A line between messages. @param {PlaygroundEvent} event */
  const tell = async (event) => {
    await world.ready;
    if (event.kind === 'failed') {
      const text = `The documents could not be read: ${event.problem}. The last good ones go on answering.`;
      append(element('p', { class: 'divider failed', text }));
      return;
    }
    const lines = event.changes.map((change) => `${change.document}: ${changeText(change)}`);
    append(element('p', { class: 'divider', text: `Documents saved. ${lines.join('; ')}` }));
    log.scrollTop = log.scrollHeight;
  };

  return { askCommand, askTyped, say, tell };
}

const UNREACHABLE = 'The application did not respond: is `npm start` still running?';

/**
 * The address that asks this question again.
 * @param {string} typed
 * @param {string} locale
 */
export function permalink(typed, locale) {
  const question = encodeURIComponent(typed).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%20', '+');
  return `/?q=${question}${locale.startsWith('en') ? '' : `&locale=${locale}`}`;
}

/**
 * @param {{ how: string, added: readonly unknown[], gone: readonly unknown[] }} change
 * @returns {string}
 */
export function changeText({ how, added, gone }) {
  if (how === 'text') return 'the same statements';
  const count =
    [...(added.length > 0 ? [`${added.length} new`] : []), ...(gone.length > 0 ? [`${gone.length} gone`] : [])].join(', ') || 'none';
  const statements = `statements: ${count}`;
  return how === 'added' ? `new document, ${statements}` : how === 'removed' ? `removed, ${statements}` : statements;
}

/** @param {TypedRequest | MenuRequest | CommandRequest | ClickRequest} request_ @returns {Promise<PlaygroundReply>} */
async function request(request_) {
  try {
    return await ask(request_);
  } catch {
    return { kind: 'unreadable', problem: UNREACHABLE };
  }
}

function timeNow() {
  return new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

/** @param {string} content @returns {Message} */
function noticeMessage(content) {
  return { content, embeds: [], components: [], flags: EPHEMERAL, allowed_mentions: { parse: [] }, attachments: [] };
}

/**
 * The focus stays on the button that was pressed, or on one beside it where that can no longer be pressed.
 * @param {HTMLElement} made
 * @param {string} label
 */
async function refocus(made, label) {
  // What stands in a component can take the focus once the component has drawn itself.
  await /** @type {{ updateComplete?: Promise<unknown> }} */ (made).updateComplete;
  const pressable = /** @type {HTMLElement[]} */ ([...made.querySelectorAll('.row button:not([disabled])')]);
  (pressable.find((one) => one.textContent === label) ?? pressable[0])?.focus();
}
