// Whoever holds the office of a body that a text names: "the president of the Harbour Society", "the HSPI chair".

import type { Entity } from '../domain/entity.ts';
import { isOver } from './chronology.ts';
import type { Desk } from './desk.ts';
import { leaderStatements } from './leaders.ts';
import type { NamedSpan } from './named-spans.ts';
import { officeAsked, officeFamily } from './offices.ts';

export interface Holder {
  readonly person: Entity;
  readonly body: Entity;
  /** [start, end) in the text of the office and the body together. */
  readonly start: number;
  readonly end: number;
}

/** Null where no office stands beside a body's name, or nobody is stated to hold it. `spans`: the names in the text. */
export function officeHolder(text: string, spans: readonly NamedSpan[], desk: Desk): Holder | null {
  const office = officeAsked(text);
  if (office === null) return null;
  for (const { entities, start, end } of spans) {
    const [body] = entities;
    if (entities.length !== 1 || body?.kind !== 'organization') continue;
    const beside = office.spans.find(([from, to]) => OF.test(from < start ? text.slice(to, start) : text.slice(end, from)));
    if (beside === undefined) continue;
    const leader = leaderStatements(body, desk.knowledge).find(
      (one) => !isOver(one) && one.tenure !== 'elect' && (office.family === null || officeFamily(one.role ?? '') === office.family),
    );
    const person = desk.knowledge.entityById.get(leader?.valueId ?? '');
    if (person !== undefined) return { person, body, start: Math.min(start, beside[0]), end: Math.max(end, beside[1]) };
  }
  return null;
}

const OF = /^\s*(?:of|of the|’s|'s|der|des|von|de la|de|du|van|van de|del)?\s*(?:the\s*)?$/iu;
