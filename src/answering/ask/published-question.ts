// When a page was published, and by whom: answered from what the documents say of themselves.

import { findDates } from '../../domain/dates.ts';
import type { Document } from '../../domain/document.ts';
import type { EntityKind } from '../../domain/statement.ts';
import type { KnowledgeBase, Passage } from '../../knowledge/knowledge-base.ts';
import type { PassageHit } from '../../search/search.ts';
import { noPassage, notStated, unknownName } from '../absence.ts';
import type { Answer, DocumentRow } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { unexplainedByText } from './evidence.ts';
import { pageContext } from './page-context.ts';
import type { Question } from './question.ts';
import { entitiesByKind, passagesByDocument, statementsByDocument } from './statement-index.ts';
import { wholeWords } from './whole-words.ts';

/** The one page that speaks of all that is named; a refusal where it is none or several, or undated. */
export function answerPublished(question: Question, desk: Desk): Answer {
  const { knowledge } = desk;
  const { things, text } = question;
  const [thing] = things;
  const pages = pagesMeant(question, knowledge);
  const [page] = pages;
  if (page === undefined || pages.length > 1) return unknownName(text, things, desk);
  const asksPublisher = question.form === 'who' || question.form === 'where' || ASKS_OUTLET.test(text);
  const asksTitle = ASKS_TITLE.test(text);
  if (!asksTitle && (asksPublisher ? page.publisher === null : page.published === null))
    return thing === undefined ? noPassage(text, [], desk) : notStated(text, thing, 'published', 'not-stated', [], 'ask', desk);
  const passages = passagesByDocument(knowledge).get(page.id) ?? [];
  const dated = passages.find((passage) => findDates(passage.text, page.language).some(({ from }) => from === page.published));
  const shown = dated ?? passages[0];
  return {
    kind: 'listing',
    list: {
      of: 'documents',
      rows: [rowOf(page, knowledge)],
      version: knowledge.version,
      statements: knowledge.statements.length,
      entities: countKinds(knowledge),
    },
    page: 0,
    statements: [],
    passages: shown === undefined ? [] : [asHit(shown)],
  };
}

const ASKS_TITLE = wholeWords('titles?|titel|titre|título|название');

/** "On which network was it posted": whoever published the page. */
const ASKS_OUTLET = wholeWords('(?:which|what) (?:social network|network|site|website|platform|newspaper|magazine|medium)');

function pagesMeant({ things, content }: Question, knowledge: KnowledgeBase): readonly Document[] {
  if (things.length === 0 && content.length === 0) return [];
  const naming = knowledge.documents.filter(({ id }) => things.every((thing) => thing.documents.includes(id)));
  const titled = naming.filter(({ title, publisher }) => unexplainedByText(content, `${title} ${publisher ?? ''}`).length === 0);
  if (titled.length === 1) return titled;
  if (content.length === 0) {
    const about = titled.filter(({ id }) => things.every((thing) => pageContext(id, knowledge)?.about.includes(thing) === true));
    return about.length === 1 ? about : titled;
  }
  return naming.filter(({ id, title }) => {
    const said = (passagesByDocument(knowledge).get(id) ?? []).map(({ text }) => text);
    return unexplainedByText(content, [title, ...said].join(' ')).length === 0;
  });
}

function rowOf({ id, title, publisher, url, published, digest }: Document, knowledge: KnowledgeBase): DocumentRow {
  const statements = statementsByDocument(knowledge).get(id)?.length ?? 0;
  return { id, title, publisher, url, published, digest, statements };
}

function countKinds(knowledge: KnowledgeBase): Readonly<Record<EntityKind, number>> {
  const count = (kind: EntityKind): number => entitiesByKind(knowledge).get(kind)?.length ?? 0;
  return { organization: count('organization'), person: count('person'), event: count('event') };
}

function asHit(passage: Passage): PassageHit {
  const { document, line, page, text } = passage;
  const citation = { document, line, ...(page === undefined ? {} : { page }), quote: text };
  return { ...passage, marks: [], score: 0, citation };
}
