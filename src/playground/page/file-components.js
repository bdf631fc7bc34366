// What shows the files of a message.

import '@skyra/discord-components-core/discord-attachments.js';
import '@skyra/discord-components-core/discord-file-attachment.js';
import { applyTheme } from './component-theme.js';

applyTheme({
  'discord-link': `a, .discord-link-light-theme a { color: var(--link); }`,
  'discord-file-attachment': `
    .discord-file-attachment-mosaic-style { background-color: var(--embed); border-color: var(--embed-edge); }
    .discord-file-attachment-metadata { color: var(--muted); }`,
});
