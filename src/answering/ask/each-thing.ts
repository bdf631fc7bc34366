// One thing asked of several: "when were the Harbour Society and the Plateau Association founded". Asked of each by itself; what is not stated of
// one is said so beside what is stated of the others.

import type { Entity } from '../../domain/entity.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Answer } from '../answer.ts';
import type { Desk } from '../desk.ts';
import type { Question } from './question.ts';

/** Things asked about at once. */
const MOST_THINGS = 6;

/** Null where the question names no row of things, or where nothing is stated of any of them. `askAgain` answers a question about one thing. */
export function answerForEach(question: Question, askAgain: (text: string) => Answer, desk: Desk): Answer | null {
  const { property, form, text } = question;
  const row = property === null || form === 'yes-no' ? null : rowOfThings(question);
  if (property === null || row === null || property.predicates[row.kind] === undefined) return null;
  // "the agreement of A and B" is one of both
  if (property.relational && row.kind !== 'person') return null;
  const rows = row.things.map((entity): { readonly entity: Entity; readonly statements: readonly Statement[] | null } => {
    const answer = askAgain(`${text.slice(0, row.start)}${entity.acronym ?? entity.name}${text.slice(row.end)}`);
    if (answer.kind === 'not-in-documents') return { entity, statements: [] };
    const isTold = answer.kind === 'found' || answer.kind === 'disagree';
    return { entity, statements: isTold && answer.statements.length > 0 ? answer.statements : null };
  });
  const told = rows.flatMap(({ entity: { id, kind, name }, statements }) =>
    statements === null ? [] : [{ entity: { id, kind, name }, statements }],
  );
  const all = told.flatMap(({ statements }) => statements);
  if (told.length < rows.length || all.length === 0) return null;
  desk.explain(`asked of each: ${told.map(({ entity }) => entity.name).join(', ')}`);
  return {
    kind: 'found',
    subject: null,
    shape: { view: 'comparison', property: property.property, rows: told },
    statements: all,
    passages: [],
  };
}

interface RowOfThings {
  readonly things: readonly Entity[];
  readonly kind: Entity['kind'];
  /** [start, end) in the text, from the first name to the end of the last. */
  readonly start: number;
  readonly end: number;
}

/** Names of one kind with nothing but "and" and commas between them; null where there are other names, or any is unclear. */
function rowOfThings({ spans, things, text }: Question): RowOfThings | null {
  const [first, last, thing] = [spans[0], spans.at(-1), things[0]];
  if (first === undefined || last === undefined || thing === undefined) return null;
  if (spans.length < 2 || spans.length > MOST_THINGS || new Set(things).size < spans.length) return null;
  const isRow = spans.every(({ start }, at) => {
    const before = spans[at - 1];
    return before === undefined || BETWEEN.test(text.slice(before.end, start));
  });
  return isRow && things.every(({ kind }) => kind === thing.kind) ? { things, kind: thing.kind, start: first.start, end: last.end } : null;
}

const BETWEEN =
  /^(?:\s*,)?\s*(?:(?:and|as well as|und|sowie|et|en|y|e|и|&)\s+)?(?:(?:that |those )?of\s+)?(?:the |der |die |das |la |le |el |de )?$/iu;
