// What a curator should look at in a snapshot: documents of which nothing was understood, values that contradict, offices gone stale,
// two documents that are nearly one. Pure; the day comes in.

import type { Document, Finding, Severity } from '../domain/document.ts';
import { fold } from '../domain/fold.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** The findings of a review: one stable id each, documented in knowledge/README.md. */
export const REVIEW_FINDINGS = {
  'nothing-understood': {
    severity: 'warning',
    explanation: 'No statement but names was read from the document: reword a sentence, or add statements in the front matter.',
  },
  'values-conflict': {
    severity: 'warning',
    explanation: 'Two documents give one thing different values of a property that has one; both are kept and shown, dated.',
  },
  'office-stale': {
    severity: 'info',
    explanation: 'The newest word on who holds an office is more than two years old; look for a newer document.',
  },
  'near-duplicate': {
    severity: 'warning',
    explanation: 'Two documents say nearly the same in nearly the same words; one of them may be superfluous.',
  },
} as const satisfies Record<string, { readonly severity: Severity; readonly explanation: string }>;

type ReviewId = keyof typeof REVIEW_FINDINGS;

/** Older than this, an office may have changed hands: the usual term of a society's president. */
const STALE_YEARS = 2;

/** Shared share of five-word runs from which two texts count as nearly one. Pinned in tests/knowledge/review.test.ts. */
const NEAR = 0.7;

/** Findings over the whole snapshot, in file order. `today` is `YYYY-MM-DD`. */
export function review(knowledge: KnowledgeBase, today: string): readonly Finding[] {
  return [...nothingUnderstood(knowledge), ...conflicts(knowledge), ...stale(knowledge, today), ...nearDuplicates(knowledge)];
}

function found(id: ReviewId, document: Document, line: number, message: string): Finding {
  return { file: document.file, line, id, severity: REVIEW_FINDINGS[id].severity, message };
}

function nothingUnderstood(knowledge: KnowledgeBase): readonly Finding[] {
  const understood = new Set(
    knowledge.statements.filter((s) => s.predicate !== 'name' && s.predicate !== 'acronym').map((s) => s.citation.document),
  );
  return knowledge.documents
    .filter((d) => !understood.has(d.id))
    .map((d) => found('nothing-understood', d, d.lines[0]?.number ?? 1, 'no statement but names was read from this document'));
}

const SINGLE: ReadonlySet<string> = new Set(['foundingDate', 'startDate', 'endDate', 'theme']);

function conflicts(knowledge: KnowledgeBase): readonly Finding[] {
  const out: Finding[] = [];
  const groups = Map.groupBy(
    knowledge.statements.filter((s) => SINGLE.has(s.predicate)),
    (s) => `${s.subject.id}|${s.predicate}|${s.qualifiers.kind ?? ''}`,
  );
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const rival = others.find((s) => s.citation.document !== first.citation.document && !agree(s.value, first.value));
    const document = rival === undefined ? undefined : knowledge.documentById.get(rival.citation.document);
    if (rival === undefined || document === undefined) continue;
    out.push(
      found(
        'values-conflict',
        document,
        rival.citation.line,
        `${rival.subject.name}: ${rival.predicate} "${rival.value}" here, "${first.value}" in ${first.citation.document}:${first.citation.line}`,
      ),
    );
  }
  return out;
}

/** The same value, or one that says the other less exactly ("2009", "2009-10-26"). */
function agree(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y || x.startsWith(y) || y.startsWith(x);
}

function stale(knowledge: KnowledgeBase, today: string): readonly Finding[] {
  const offices = Map.groupBy(
    knowledge.statements.filter((s) => s.predicate === 'leader' && s.tenure === 'current' && s.asOf !== null),
    (s) => s.subject.id,
  );
  const limit = `${Number(today.slice(0, 4)) - STALE_YEARS}${today.slice(4)}`;
  return [...offices.values()].flatMap((group) => {
    const newest = group.reduce((best, s) => ((s.asOf ?? '') > (best.asOf ?? '') ? s : best));
    const document = knowledge.documentById.get(newest.citation.document);
    if (document === undefined || (newest.asOf ?? '') >= limit) return [];
    return [
      found(
        'office-stale',
        document,
        newest.citation.line,
        `${newest.subject.name}: ${newest.value}, ${newest.role ?? 'leader'}, is the newest word, as of ${newest.asOf}`,
      ),
    ];
  });
}

/** MinHash of the texts' five-word runs; candidates that share a band are compared in full. Linear in the text, near-linear in documents. */
function nearDuplicates(knowledge: KnowledgeBase): readonly Finding[] {
  const shingles = knowledge.documents.map((d) => shinglesOf(d));
  const buckets = new Map<string, number[]>();
  for (const [at, set] of shingles.entries()) {
    if (set.size < LEAST_SHINGLES) continue;
    for (const band of bandsOf(set)) buckets.set(band, [...(buckets.get(band) ?? []), at]);
  }
  const pairs = new Set<string>();
  const out: Finding[] = [];
  for (const bucket of buckets.values()) {
    for (const [i, a] of bucket.entries()) {
      for (const b of bucket.slice(i + 1, i + 20)) {
        const key = `${a}|${b}`;
        if (pairs.has(key)) continue;
        pairs.add(key);
        const [x, y] = [shingles[a], shingles[b]];
        const [one, other] = [knowledge.documents[a], knowledge.documents[b]];
        if (x === undefined || y === undefined || one === undefined || other === undefined) continue;
        const shared = [...x].filter((s) => y.has(s)).length;
        const likeness = shared / (x.size + y.size - shared);
        if (likeness >= NEAR)
          out.push(found('near-duplicate', other, other.lines[0]?.number ?? 1, `${Math.round(likeness * 100)}% the same as ${one.file}`));
      }
    }
  }
  return out;
}

const LEAST_SHINGLES = 20;
const RUN = 5;
const BANDS = 16;
const ROWS = 2;

function shinglesOf(document: Document): ReadonlySet<number> {
  const words = fold(
    document.lines
      .filter((l) => !l.noise)
      .map((l) => l.text)
      .join(' '),
  ).split(' ');
  const out = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) out.add(hash(words.slice(at, at + RUN).join(' ')));
  return out;
}

function bandsOf(set: ReadonlySet<number>): readonly string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = Array.from({ length: ROWS }, (_, row) => {
      const seed = band * ROWS + row + 1;
      let least = 0xffffffff;
      for (const value of set) {
        const mixed = Math.imul(value ^ (seed * 0x9e3779b1), 0x85ebca6b) >>> 0;
        if (mixed < least) least = mixed;
      }
      return least;
    });
    return `${band}:${rows.join(',')}`;
  });
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
