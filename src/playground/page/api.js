// The page's talk with its server: requests as `try --jsonl` takes them, replies as data.

/** @import { DocumentList, DocumentView, PlaygroundEvent, PlaygroundReply } from '../wire.ts' */
/** @import { Message } from '../../render/message.ts' */

/**
 * @typedef {{ typed: string, private: boolean, locale: string }} TypedRequest
 * @typedef {{ menu: string, message: Partial<Message>, locale: string }} MenuRequest
 * @typedef {{ command: string, options: Record<string, unknown>, focused?: string, locale: string }} CommandRequest
 * @typedef {{ component: string, values: readonly string[], message: Message, locale: string }} ClickRequest
 */

/**
 * One command, completion or click. Rejects only where the server cannot be reached.
 * @param {TypedRequest | MenuRequest | CommandRequest | ClickRequest} request
 * @returns {Promise<PlaygroundReply>}
 */
export async function ask(request) {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ ...request, user: 'playground', explain: true });
  return (await fetch('/api/ask', { method: 'POST', headers, body })).json();
}

/** @returns {Promise<DocumentList>} */
export function fetchDocuments() {
  return get('/api/documents');
}

/**
 * null where there is no such document.
 * @param {string} id
 * @returns {Promise<DocumentView | null>}
 */
export async function fetchDocument(id) {
  const response = await fetch(`/api/documents/${encodeURIComponent(id)}`);
  return response.ok ? response.json() : null;
}

/**
 * Hears of every reading of the folder; the browser connects again by itself.
 * @param {(event: PlaygroundEvent) => void} listen
 */
export function followReloads(listen) {
  new EventSource('/api/events').addEventListener('reload', (event) => listen(JSON.parse(event.data)));
}

/** @param {string} address */
async function get(address) {
  return (await fetch(address)).json();
}
