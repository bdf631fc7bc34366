// What the bot understood: each document, its sentences beside the statements that rest on them, what was found to be wrong with it, and what
// the last save changed.

import { fetchDocument, fetchDocuments } from './api.js';
import { changeText } from './chat.js';
import { byId, element } from './elements.js';

/** @import { Finding } from '../../domain/document.ts' */
/** @import { Statement } from '../../domain/statement.ts' */
/** @import { Change, Corpus, DocumentSummary, DocumentView, LineView, StatementRow } from '../wire.ts' */

/**
 * The address of a document in this view, of one line of it where one is given.
 * @param {string} id
 * @param {number} [line]
 */
export function documentAddress(id, line) {
  return `/documents/${encodeURIComponent(id)}${line === undefined ? '' : `#line-${line}`}`;
}

/** @param {Corpus} corpus */
export function corpusText({ documents, statements, version }) {
  return `${counted(documents, 'document')} · ${counted(statements, 'statement')} · version ${version}`;
}

/** Every document, with what is worth knowing before opening it. */
export async function showDocuments() {
  const { corpus, documents, findings, removed } = await fetchDocuments();
  byId('documents-title').textContent = 'documents';
  byId('documents-topic').textContent = corpusText(corpus);
  byId('documents-body').replaceChildren(
    element('ul', { class: 'cards' }, ...documents.map(cardOf)),
    ...(removed.length === 0
      ? []
      : [element('p', { class: 'hint', text: `Removed: ${removed.map(({ document }) => document).join(', ')}` })]),
    ...(findings.length === 0 ? [] : [element('h2', { text: 'Files that were not read' }), findingList(findings)]),
  );
}

/** One document, line by line. @param {string} id */
export async function showDocument(id) {
  const view = await fetchDocument(id);
  byId('documents-title').textContent = view?.file ?? id;
  byId('documents-topic').textContent = view === null ? '' : counted(view.statements, 'statement');
  const back = element('p', {}, element('a', { href: '/documents', class: 'back', text: '← All documents' }));
  if (view === null) {
    byId('documents-body').replaceChildren(back, element('p', { text: 'There is no such document in the folder.' }));
    return;
  }
  byId('documents-body').replaceChildren(
    back,
    element('h2', { class: 'document-title', text: view.title }),
    factsOf(view),
    ...(view.change === null ? [] : [changeElement(view.change)]),
    element('div', { class: 'sheet', lang: view.language }, ...view.lines.map((line) => lineElement(line, view.rows))),
  );
}

/** @param {DocumentSummary} document */
function cardOf(document) {
  const { id, title, publisher, published, statements, findings, digest, change } = document;
  const facts = [
    ...(publisher === null ? [] : [publisher]),
    published === null ? 'undated' : `as of ${published}`,
    counted(statements, 'statement'),
    ...(digest ? ['our digest'] : []),
  ];
  const badges = /** @type {const} */ (['error', 'warning', 'info']).flatMap((severity) =>
    findings[severity] === 0
      ? []
      : [element('span', { class: `badge ${severity}`, text: counted(findings[severity], FINDING_NAMES[severity]) })],
  );
  return element(
    'li',
    { class: 'card' },
    element('a', { href: documentAddress(id), text: title }),
    element('p', { class: 'facts', text: facts.join(' · ') }),
    ...(badges.length === 0 ? [] : [element('p', { class: 'badges' }, ...badges)]),
    ...(change === null ? [] : [element('p', { class: 'saved', text: `Saved at ${timeOf(change)}: ${changeText(change)}` })]),
  );
}

/** @param {DocumentView} view */
function factsOf(view) {
  /** @param {'title' | 'publisher' | 'published' | 'language'} field @param {string} text */
  const withOrigin = (field, text) => (view.inferred.includes(field) ? `${text} (read from the text)` : text);
  /** @type {[string, Node | string][]} */
  const rows = [
    ['Publisher', view.publisher === null ? 'not given' : withOrigin('publisher', view.publisher)],
    ['As of', view.published === null ? 'undated' : withOrigin('published', view.published)],
    ['Language', withOrigin('language', view.language)],
    ...(view.url === null ? [] : [/** @type {[string, Node]} */ (['Address', addressOf(view.url)])]),
    ...(view.digest ? [/** @type {[string, string]} */ (['Kind', 'our digest of somebody’s page'])] : []),
  ];
  return element('dl', { class: 'facts' }, ...rows.flatMap(([name, value]) => [element('dt', { text: name }), element('dd', {}, value)]));
}

/** A link only where it leads to a web page. @param {string} url */
function addressOf(url) {
  return /^https?:\/\//iu.test(url) ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer', text: url }) : url;
}

/** @param {Change} change */
function changeElement(change) {
  const rows = [
    ...change.gone.map((statement) => element('li', { class: 'gone' }, element('del', {}, 'Gone: ', ...statementText(statement)))),
    ...change.added.map((statement) => element('li', { class: 'added' }, element('ins', {}, 'New: ', ...statementText(statement)))),
  ];
  return element(
    'section',
    { class: 'change', 'aria-label': 'What the last save changed' },
    element('h3', { text: `Saved at ${timeOf(change)}: ${changeText(change)}` }),
    ...(rows.length === 0 || change.how === 'added' ? [] : [element('ul', {}, ...rows)]),
  );
}

/** @param {LineView} line @param {readonly StatementRow[]} rows */
function lineElement(line, rows) {
  const parts = line.parts.map((part) => {
    const statements = part.statements.flatMap((index) => rows[index] ?? []);
    return element(
      'div',
      { class: statements.length === 0 ? 'part' : 'part understood' },
      element('p', { class: 'words', text: part.text }),
      ...(statements.length === 0
        ? []
        : [
            element(
              'ul',
              { class: 'statements', lang: 'en' },
              ...statements.map((statement, at) => statementElement(statement, statements[at + 1]?.rule !== statement.rule)),
            ),
          ]),
    );
  });
  return element(
    'div',
    { class: line.noise ? 'sheet-line noise' : 'sheet-line', id: `line-${line.number}` },
    element('a', { class: 'number', href: `#line-${line.number}`, 'aria-label': `Line ${line.number}`, text: String(line.number) }),
    element('div', { class: 'parts' }, ...parts, ...(line.findings.length === 0 ? [] : [findingList(line.findings)])),
  );
}

/** @param {StatementRow} statement @param {boolean} withRule Said once for statements of one rule. */
function statementElement(statement, withRule) {
  const { rule, says, rank } = statement;
  return element(
    'li',
    { class: rank === 'deprecated' ? 'statement deprecated' : 'statement' },
    ...statementText(statement),
    ...(withRule ? [element('span', { class: 'rule', text: says === null ? `Rule ${rule}` : `Rule ${rule}: ${says}` })] : []),
  );
}

/** @param {Statement} statement @returns {(Node | string)[]} */
function statementText({ subject, predicate, value, role, tenure, since, until, asOf, certainty, rank, qualifiers }) {
  const details = [
    ...(role === null || role === value ? [] : [role]),
    ...(tenure === null ? [] : [tenure]),
    ...(since === null ? [] : [`since ${since}`]),
    ...(until === null ? [] : [`until ${until}`]),
    ...Object.entries(qualifiers).map(([name, qualifier]) => `${name}: ${typeof qualifier === 'string' ? qualifier : qualifier?.name}`),
    asOf === null ? 'undated' : `as of ${asOf}`,
    ...(certainty === 'stated' ? [] : [certainty]),
    ...(rank === 'deprecated' ? ['not answered from'] : []),
  ];
  return [
    element('span', { class: 'subject', text: subject.name }),
    ' ',
    element('span', { class: 'predicate', text: predicate }),
    ' ',
    element('strong', { text: value }),
    element('span', { class: 'details', text: ` ${details.join(' · ')}` }),
  ];
}

/** @param {readonly Finding[]} findings */
function findingList(findings) {
  return element(
    'ul',
    { class: 'findings', lang: 'en' },
    ...findings.map(({ severity, id, message, file, line }) =>
      element(
        'li',
        { title: `${file}:${line}` },
        element('span', { class: `badge ${severity}`, text: FINDING_NAMES[severity] }),
        ` ${id}: ${message}`,
      ),
    ),
  );
}

const FINDING_NAMES = /** @type {const} */ ({ error: 'error', warning: 'warning', info: 'remark' });

/** @param {number} count @param {string} noun */
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** @param {Change} change */
function timeOf({ at }) {
  return new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
