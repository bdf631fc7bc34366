// The rules, in the order in which they are tried. Adding one: a file beside this, and its line here.

import { authorship } from './authorship.ts';
import { biography } from './biography.ts';
import { boardSeat } from './board-seat.ts';
import { eventRules } from './event-rules.ts';
import { founders } from './founders.ts';
import { leaderApposition } from './leader-apposition.ts';
import { leadsBody } from './leads-body.ts';
import { ledBy } from './led-by.ts';
import { officeBeforeName } from './office-before-name.ts';
import { officeElected } from './office-elected.ts';
import { officeHandedOver } from './office-handed-over.ts';
import { officeHeld } from './office-held.ts';
import { officeList } from './office-list.ts';
import { officeSignature } from './office-signature.ts';
import { organizationRules } from './organization-rules.ts';
import { personAffiliation } from './person-affiliation.ts';
import { personExperience } from './person-experience.ts';
import { personPlace } from './person-place.ts';
import { personRemark } from './person-remark.ts';
import { personVisit } from './person-visit.ts';
import { presidentsOfBodies } from './presidents-of-bodies.ts';
import type { Rule } from './rule.ts';
import { termEnds } from './term-ends.ts';

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
