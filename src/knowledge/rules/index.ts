// The rules, in the order in which they are tried. Each folder holds one subject's rules, one file each named after it; what several of
// them share is in its parts/, and what every rule runs on is in engine/. Adding one: a file in its folder, and its line in the folder's list.

import type { Rule } from './engine/rule.ts';
import { eventRules } from './event-rules.ts';
import { officeRules } from './office-rules.ts';
import { organizationRules } from './organization-rules.ts';
import { personRules } from './person-rules.ts';

export const rules: readonly Rule[] = [...officeRules, ...personRules, ...organizationRules, ...eventRules];
