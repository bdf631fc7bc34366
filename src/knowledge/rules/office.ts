// What an office phrase beside a person and a body comes to: a leader where it heads the whole body, a role in any case.

import type { Tenure } from '../../domain/statement.ts';
import type { RoleMention, Thing } from '../mentions/mention.ts';
import type { Draft } from './rule.ts';

export interface Office {
  readonly person: Thing;
  readonly role: RoleMention;
  /** The body it is held in; null when the text names none. */
  readonly body: Thing | null;
  readonly event?: Thing | null;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly tenure?: Tenure | null;
  /** The office in full, where more than the role mention belongs to it ("Director of the Example Programme"). */
  readonly title?: string;
  /** False where the office heads only a part of the body. */
  readonly whole?: boolean;
}

/** The statements: `role` of the person, and `leader` of the body when the office heads all of it. */
export function officeDrafts(office: Office): readonly Draft[] {
  const { person, role, body } = office;
  const title = office.title ?? role.office;
  const shared = {
    role: title,
    tenure: office.tenure ?? role.tenure ?? (role.first ? 'former' : null),
    since: office.since ?? null,
    until: office.until ?? null,
  } as const;
  const qualifiers = { ...(body === null ? {} : { organization: body }), ...(office.event ? { event: office.event } : {}) };
  const out: Draft[] = [{ subject: person, predicate: 'role', value: title, ...shared, qualifiers }];
  if (body !== null && role.top && office.whole !== false && !office.event)
    out.push({ subject: body, predicate: 'leader', value: person, ...shared });
  return out;
}
