// Discord's components (@skyra/discord-components-core), themed: their colours come from the page's own, where contrast is looked after, and
// follow the client of today. Loaded before the first message is made, since an element takes its styles when it is made.

import '@skyra/discord-components-core/discord-messages.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-footer.js';

import { applyTheme } from './component-theme.js';

/** Added after the styles that a component brings. @type {Record<string, string>} */
const THEME = {
  'discord-messages': `
    :host { color: var(--text); background: none; border: 0; font-family: inherit; line-height: 1.375rem; }
    ::slotted(*:not(:first-child)) { margin-top: 1.0625rem; }`,
  'discord-message': `
    :host { color: var(--text); font-family: inherit; font-size: 1rem; padding-right: 1rem; }
    :host(:hover) { background-color: var(--message-hover); }
    :host([ephemeral]) { background-color: var(--ephemeral); padding-right: 1rem; }
    :host([ephemeral]:hover) { background-color: var(--ephemeral-hover); }
    .discord-message-inner, .discord-message-content, .discord-message-compact-indent { min-width: 0; }
    .discord-author-avatar { margin-top: 2px; }
    .discord-message-timestamp { color: var(--muted); margin-left: 4px; }
    .discord-message-ephemeral { display: none; }
    .discord-message-content { line-height: 1.375rem; padding-top: 0; }`,
  'discord-author-info': `
    :host .discord-author-username { color: var(--bright); }
    :host .discord-author-username:hover { text-decoration: none; cursor: default; }`,
  'discord-verified-author-tag': `
    :host .discord-application-tag { background-color: var(--brand); color: #fff; }`,
  'discord-command': `
    :host { color: var(--muted); max-width: 100%; }
    :host .discord-replied-message-username { color: var(--bright); opacity: 1; }
    .discord-context-user { margin-right: 4px; }
    :host .discord-context-command-name { color: var(--link); opacity: 1; }
    :host .discord-replied-message-content { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    :host .discord-slash-command-name { color: var(--command) !important; background-color: var(--command-back); overflow: hidden; min-width: 0; }
    :host .discord-slash-command-name:hover { color: var(--command) !important; background-color: var(--command-back); }
    .discord-slash-command-name span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .discord-slash-command-name svg { flex: none; }`,
  'discord-embed': `
    :host { color: var(--text); margin: 4px 0 0; max-width: 100%; }
    :host .discord-embed-root { max-width: calc(100% - 4px); }
    :host .discord-left-border { background-color: var(--embed-bar); }
    :host .discord-embed-wrapper { background-color: var(--embed); border-color: var(--embed-edge); border-left: 0; max-width: 516px; min-width: 0; }
    :host .discord-embed-wrapper .discord-embed-grid { grid-template-columns: minmax(0, 1fr); min-width: 0; }`,
  'discord-embed-description': `:host { overflow-wrap: anywhere; }`,
  'discord-embed-fields': `:host { grid-template-columns: repeat(12, minmax(0, 1fr)); }`,
  'discord-embed-field': `:host { overflow-wrap: anywhere; word-break: normal; }`,
  'discord-embed-footer': `:host { color: var(--text); overflow-wrap: anywhere; }`,
};

applyTheme(THEME);
