// The page: settings, which view is shown, and what happens between the message box, the channel and the documents.

import { ask, followReloads } from './api.js';
import { createChat, permalink } from './chat.js';
import { createComposer } from './composer.js';
import { corpusText, documentAddress, showDocument, showDocuments } from './documents.js';
import { byId, element } from './elements.js';

/** @import { PlaygroundSetup } from '../wire.ts' */

// Nothing waits for anything that it does not need: the components load while the first question is on its way.
const components = import('./components.js');
/** @type {PlaygroundSetup} */
const setup = JSON.parse(byId('setup').textContent ?? '');
const address = new URL(location.href);

// ---------------------------------------------------------------- settings

const language = /** @type {HTMLSelectElement} */ (byId('language'));
const alone = /** @type {HTMLInputElement} */ (byId('alone'));
const theme = /** @type {HTMLSelectElement} */ (byId('theme'));

/** Discord's codes. */
const locales = setup.languages.map((code) => (code === 'en' ? 'en-US' : code));
language.append(...locales.map((code) => element('option', { value: code, lang: code, text: nameOfLanguage(code) })));
language.value = firstKnown([address.searchParams.get('locale'), localStorage.getItem('language'), ...navigator.languages]);
byId('popups').lang = language.value;
theme.value = localStorage.getItem('theme') ?? '';
applyTheme();

language.addEventListener('change', () => {
  localStorage.setItem('language', language.value);
  byId('popups').lang = language.value;
  composer.redraw();
});
theme.addEventListener('change', () => {
  localStorage.setItem('theme', theme.value);
  applyTheme();
});

function applyTheme() {
  document.documentElement.dataset['theme'] = theme.value;
}

/** @param {readonly (string | null)[]} wanted The first that the bot speaks, else the default. */
function firstKnown(wanted) {
  const known = wanted.map((code) => locales.find((locale) => locale.split('-')[0] === code?.toLowerCase().split('-')[0]));
  return known.find((locale) => locale !== undefined) ?? locales[0] ?? 'en-US';
}

/** @param {string} code In its own language, as Discord lists them. */
function nameOfLanguage(code) {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code.split('-')[0] ?? code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

// ---------------------------------------------------------------- the channel

const chat = createChat({
  ready: components,
  locale: () => language.value,
  alone: () => alone.checked,
  menus: setup.menus,
  asked: (typed) => history.replaceState(null, '', permalink(typed, language.value)),
  documentAddress,
});

const composer = createComposer({
  commands: () => setup.commands,
  locale: () => language.value,
  complete: async (command, options, focused) => {
    const reply = await ask({ command, options, focused, locale: language.value }).catch(() => null);
    return reply?.kind === 'choices' ? reply.choices : [];
  },
  send: (command, options) => void chat.askCommand(command, options),
  sendTyped: (typed) => void chat.askTyped(typed),
  say: (text) => void chat.say(text),
});

// ---------------------------------------------------------------- views

async function showView() {
  const [, view, id] = location.pathname.split('/');
  const documents = view === 'documents';
  byId('chat').hidden = documents;
  byId('documents').hidden = !documents;
  for (const link of document.querySelectorAll('nav a')) {
    if ((link.getAttribute('href') === '/documents') === documents) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  document.title = documents ? 'Documents · Plenary' : 'Plenary';
  if (!documents) return;
  await (id === undefined ? showDocuments() : showDocument(decoded(id)));
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'center' });
}

/** @param {string} part Of an address, which may hold a sign that stands for nothing. */
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// Links inside the page change the view and keep the channel as it is.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.origin !== location.origin || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const here = link.pathname === location.pathname && link.search === location.search;
  const leads = link.pathname === '/' || link.pathname.startsWith('/documents');
  if (!leads || (here && link.hash !== '')) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void showView();
});
addEventListener('popstate', () => void showView());

followReloads(async (event) => {
  void chat.tell(event);
  if (event.kind === 'changed') byId('topic').textContent = corpusText(event.corpus);
  const read = event.kind === 'changed';
  byId('news').textContent = read ? 'The documents were saved and read again.' : `The documents could not be read: ${event.problem}`;
  if (!byId('documents').hidden) await showView();
});

// ---------------------------------------------------------------- the beginning

byId('topic').textContent = corpusText(setup.corpus);
void showView();
if (location.pathname === '/') {
  await chat.askTyped(address.searchParams.get('q') ?? '/help');
  composer.focus();
}
