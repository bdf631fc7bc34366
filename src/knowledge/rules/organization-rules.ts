// The rules about organizations, in the order in which they are tried. Adding one: a file beside this, and its line here.

import { affiliatedBody } from './affiliated-body.ts';
import { describedAs } from './described-as.ts';
import { formerName } from './former-name.ts';
import { foundedIn } from './founded-in.ts';
import { founderBodies } from './founder-bodies.ts';
import { kindsOfMembers } from './kinds-of-members.ts';
import { listedSection } from './listed-section.ts';
import { meansOfWork } from './means-of-work.ts';
import { memberCount } from './member-count.ts';
import { memberShare } from './member-share.ts';
import { mergedInto } from './merged-into.ts';
import { milestones } from './milestones.ts';
import { organizationPlace } from './organization-place.ts';
import { ownJournal } from './own-journal.ts';
import { placeInName } from './place-in-name.ts';
import { promised } from './promised.ts';
import { quotedProgrammes } from './quoted-programmes.ts';
import { representedInBoard } from './represented-in-board.ts';
import type { Rule } from './rule.ts';
import { statedActivity } from './stated-activity.ts';
import { statedGoal } from './stated-goal.ts';
import { statedVision } from './stated-vision.ts';
import { supportedBy } from './supported-by.ts';
import { unitOf } from './unit-of.ts';
import { workingGroups } from './working-groups.ts';
import { worksWith } from './works-with.ts';

export const organizationRules: readonly Rule[] = [
  foundedIn,
  mergedInto,
  memberCount,
  memberShare,
  listedSection,
  organizationPlace,
  placeInName,
  statedGoal,
  statedVision,
  quotedProgrammes,
  describedAs,
  affiliatedBody,
  worksWith,
  supportedBy,
  founderBodies,
  formerName,
  statedActivity,
  meansOfWork,
  ownJournal,
  milestones,
  unitOf,
  kindsOfMembers,
  promised,
  workingGroups,
  representedInBoard,
];
