// The rules, in the order in which they are tried. Adding one: a file beside this, and its line here.

import type { Rule } from './engine/rule.ts';
import { eventRules } from './event-rules.ts';
import { boardSeat } from './offices/board-seat.ts';
import { founders } from './offices/founders.ts';
import { leaderApposition } from './offices/leader-apposition.ts';
import { leadsBody } from './offices/leads-body.ts';
import { ledBy } from './offices/led-by.ts';
import { officeBeforeName } from './offices/office-before-name.ts';
import { officeElected } from './offices/office-elected.ts';
import { officeHandedOver } from './offices/office-handed-over.ts';
import { officeHeld } from './offices/office-held.ts';
import { officeList } from './offices/office-list.ts';
import { officeSignature } from './offices/office-signature.ts';
import { presidentsOfBodies } from './offices/presidents-of-bodies.ts';
import { termEnds } from './offices/term-ends.ts';
import { organizationRules } from './organization-rules.ts';
import { authorship } from './persons/authorship.ts';
import { biography } from './persons/biography.ts';
import { personAffiliation } from './persons/person-affiliation.ts';
import { personExperience } from './persons/person-experience.ts';
import { personPlace } from './persons/person-place.ts';
import { personRemark } from './persons/person-remark.ts';
import { personVisit } from './persons/person-visit.ts';

export const rules: readonly Rule[] = [
  leaderApposition,
  officeBeforeName,
  officeHeld,
  officeElected,
  officeHandedOver,
  leadsBody,
  ledBy,
  presidentsOfBodies,
  founders,
  boardSeat,
  officeList,
  officeSignature,
  termEnds,
  biography,
  personPlace,
  personAffiliation,
  authorship,
  personVisit,
  personRemark,
  personExperience,
  ...organizationRules,
  ...eventRules,
];
