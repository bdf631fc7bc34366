// The rules about persons, in the order in which they are tried. Adding one: a file in persons/, and its line here.

import type { Rule } from './engine/rule.ts';
import { authorship } from './persons/authorship.ts';
import { biography } from './persons/biography.ts';
import { houseInClause } from './persons/house-in-clause.ts';
import { houseOfPerson } from './persons/house-of-person.ts';
import { membership } from './persons/membership.ts';
import { nameAbovePlace } from './persons/name-above-place.ts';
import { personAffiliation } from './persons/person-affiliation.ts';
import { personCard } from './persons/person-card.ts';
import { personExperience } from './persons/person-experience.ts';
import { personLife } from './persons/person-life.ts';
import { personPlace } from './persons/person-place.ts';
import { personRemark } from './persons/person-remark.ts';
import { personVisit } from './persons/person-visit.ts';
import { postInClause } from './persons/post-in-clause.ts';
import { profession } from './persons/profession.ts';

export const personRules: readonly Rule[] = [
  biography,
  personLife,
  personPlace,
  nameAbovePlace,
  personAffiliation,
  houseInClause,
  houseOfPerson,
  profession,
  membership,
  personCard,
  authorship,
  personVisit,
  personRemark,
  personExperience,
  postInClause,
];
