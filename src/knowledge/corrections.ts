// A curator's word from front matter: statements added, corrected or retracted. It wins over what the rules read, and says that it is one.

import type { Correction, Document, Finding, Severity } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import { fold } from '../domain/fold.ts';
import { type EntityRef, PREDICATES, type Predicate, type Statement } from '../domain/statement.ts';

/** The findings of corrections: one stable id each, documented in knowledge/README.md. */
export const CORRECTION_FINDINGS = {
  'correction-predicate-unknown': {
    severity: 'error',
    explanation: 'An entry under `statements` names a predicate that its kind does not have, so it was not applied.',
  },
  'correction-without-target': {
    severity: 'error',
    explanation: 'There was nothing to correct or retract: no statement like the one named was read.',
  },
  'correction-value-missing': { severity: 'error', explanation: 'An entry that adds or corrects gives no value, so it was not applied.' },
} as const satisfies Record<string, { readonly severity: Severity; readonly explanation: string }>;

export interface Corrected {
  readonly statements: readonly Statement[];
  readonly entities: readonly Entity[];
  readonly findings: readonly Finding[];
}

/** Applies every document's corrections to the statements of the whole folder; unknown predicates and targets become findings. */
export function correct(statements: readonly Statement[], documents: readonly Document[], entities: readonly Entity[]): Corrected {
  if (documents.every(({ corrections }) => corrections.length === 0)) return { statements, entities, findings: [] };
  let out = [...statements];
  const all = [...entities];
  const findings: Finding[] = [];
  for (const document of documents) {
    for (const correction of document.corrections) {
      const say = (id: keyof typeof CORRECTION_FINDINGS, message: string): void => {
        findings.push({ file: document.file, line: correction.line, id, severity: CORRECTION_FINDINGS[id].severity, message });
      };
      if (!(PREDICATES[correction.kind] as readonly string[]).includes(correction.predicate)) {
        say('correction-predicate-unknown', `"${correction.predicate}" is no predicate of ${correction.kind}s`);
        continue;
      }
      const subject = entityNamed(all, correction.kind, correction.subject);
      const fits = (s: Statement): boolean =>
        s.subject.id === subject?.id &&
        s.predicate === correction.predicate &&
        (correction.was === null || fold(s.value) === fold(correction.was)) &&
        (correction.role === null || correction.act === 'correct' || fold(s.role ?? '') === fold(correction.role));
      if (correction.act !== 'add' && !out.some((s) => fits(s) && s.rank !== 'deprecated')) {
        say(
          'correction-without-target',
          `nothing like ${correction.subject} ${correction.predicate}${correction.was === null ? '' : ` "${correction.was}"`} was read, so nothing was ${correction.act === 'retract' ? 'retracted' : 'corrected'}`,
        );
        continue;
      }
      if (correction.act === 'retract') {
        out = out.filter((s) => !fits(s));
        continue;
      }
      if (correction.value === null) {
        say('correction-value-missing', `${correction.act} needs a value`);
        continue;
      }
      const owner = subject ?? addEntity(all, correction.kind, correction.subject, document.id);
      const target = correction.act === 'correct' ? out.find(fits) : undefined;
      const made = statementOf(correction, owner, document, target, all);
      out =
        correction.act === 'correct' ? [...out.map((s) => (fits(s) ? { ...s, rank: 'deprecated' as const } : s)), made] : [...out, made];
    }
  }
  return { statements: out.filter((s) => s.rank !== 'deprecated'), entities: all, findings };
}

function statementOf(
  correction: Correction,
  subject: EntityRef,
  document: Document,
  target: Statement | undefined,
  all: readonly Entity[],
): Statement {
  const value = correction.value ?? '';
  const valueKind =
    correction.predicate === 'leader' || correction.predicate === 'speaker'
      ? 'person'
      : correction.predicate === 'organizer' || correction.predicate === 'affiliation'
        ? 'organization'
        : null;
  const until = correction.until ?? target?.until ?? null;
  const asOf = correction.asOf ?? document.published;
  const office = correction.predicate === 'leader' || correction.predicate === 'role';
  return {
    subject: { id: subject.id, kind: subject.kind, name: subject.name },
    predicate: correction.predicate as Predicate,
    value,
    valueId: valueKind === null ? null : (entityNamed(all, valueKind, value)?.id ?? null),
    role: correction.role ?? target?.role ?? null,
    tenure: office ? (until !== null && (asOf === null || until <= asOf) ? 'former' : asOf === null ? null : 'current') : null,
    since: correction.since ?? target?.since ?? null,
    until,
    asOf,
    certainty: 'corrected',
    rank: 'preferred',
    qualifiers: target?.qualifiers ?? {},
    rule: 'curator',
    citation: { document: document.id, line: correction.line, quote: lineText(document, correction.line) ?? value },
  };
}

function lineText(document: Document, line: number): string | null {
  return document.lines.find((l) => l.number === line)?.text.trim() ?? null;
}

function entityNamed(entities: readonly Entity[], kind: EntityRef['kind'], name: string): Entity | undefined {
  const key = fold(name);
  return entities.find((e) => e.kind === kind && e.names.some((n) => fold(n.text) === key));
}

function addEntity(entities: Entity[], kind: EntityRef['kind'], name: string, document: string): Entity {
  const base = fold(name).replaceAll(' ', '-').slice(0, 60) || kind;
  let id = base;
  for (let n = 2; entities.some((e) => e.id === id); n++) id = `${base}-${n}`;
  const made: Entity = { id, kind, name, acronym: null, names: [{ text: name, reason: 'name' }], documents: [document], mentions: 1 };
  entities.push(made);
  return made;
}
