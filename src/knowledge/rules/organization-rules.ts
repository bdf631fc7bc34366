// The rules about organizations, in the order in which they are tried. Adding one: a file in organizations/, and its line here.

import type { Rule } from './engine/rule.ts';
import { addressBlock } from './organizations/address-block.ts';
import { affiliatedBody } from './organizations/affiliated-body.ts';
import { beganInClause } from './organizations/began-in-clause.ts';
import { describedAs } from './organizations/described-as.ts';
import { formerName } from './organizations/former-name.ts';
import { foundedBy } from './organizations/founded-by.ts';
import { foundedIn } from './organizations/founded-in.ts';
import { foundedIt } from './organizations/founded-it.ts';
import { founderBodies } from './organizations/founder-bodies.ts';
import { foundingActs } from './organizations/founding-acts.ts';
import { foundingAsked } from './organizations/founding-asked.ts';
import { foundingTold } from './organizations/founding-told.ts';
import { kindsOfMembers } from './organizations/kinds-of-members.ts';
import { listedSection } from './organizations/listed-section.ts';
import { listedTies } from './organizations/listed-ties.ts';
import { meansOfWork } from './organizations/means-of-work.ts';
import { memberCount } from './organizations/member-count.ts';
import { memberShare } from './organizations/member-share.ts';
import { mergedInto } from './organizations/merged-into.ts';
import { milestones } from './organizations/milestones.ts';
import { namedPart } from './organizations/named-part.ts';
import { organizationPlace } from './organizations/organization-place.ts';
import { ownJournal } from './organizations/own-journal.ts';
import { ownOffer } from './organizations/own-offer.ts';
import { placeInClause } from './organizations/place-in-clause.ts';
import { placeInName } from './organizations/place-in-name.ts';
import { promised } from './organizations/promised.ts';
import { quotedProgrammes } from './organizations/quoted-programmes.ts';
import { representedInBoard } from './organizations/represented-in-board.ts';
import { statedActivity } from './organizations/stated-activity.ts';
import { statedGoal } from './organizations/stated-goal.ts';
import { statedVision } from './organizations/stated-vision.ts';
import { supportedBy } from './organizations/supported-by.ts';
import { tieToldOfOther } from './organizations/tie-told-of-other.ts';
import { tiedInClause } from './organizations/tied-in-clause.ts';
import { tiedTo } from './organizations/tied-to.ts';
import { toldService } from './organizations/told-service.ts';
import { unitOf } from './organizations/unit-of.ts';
import { workingGroups } from './organizations/working-groups.ts';
import { worksWith } from './organizations/works-with.ts';

export const organizationRules: readonly Rule[] = [
  foundedIn,
  foundedBy,
  foundingTold,
  foundedIt,
  foundingActs,
  foundingAsked,
  beganInClause,
  mergedInto,
  memberCount,
  memberShare,
  listedSection,
  organizationPlace,
  placeInClause,
  addressBlock,
  placeInName,
  statedGoal,
  statedVision,
  quotedProgrammes,
  describedAs,
  affiliatedBody,
  tiedTo,
  tieToldOfOther,
  worksWith,
  supportedBy,
  tiedInClause,
  listedTies,
  founderBodies,
  formerName,
  statedActivity,
  meansOfWork,
  namedPart,
  ownJournal,
  ownOffer,
  milestones,
  toldService,
  unitOf,
  kindsOfMembers,
  promised,
  workingGroups,
  representedInBoard,
];
