// The rules, in the order in which they are tried. Adding one: a file beside this, and its line here.

import { foundedIn } from './founded-in.ts';
import { leaderApposition } from './leader-apposition.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [leaderApposition, foundedIn];
