// The rules about offices, in the order in which they are tried. Adding one: a file in offices/, and its line here.

import type { Rule } from './engine/rule.ts';
import { boardElected } from './offices/board-elected.ts';
import { boardSeat } from './offices/board-seat.ts';
import { chairsBoard } from './offices/chairs-board.ts';
import { founders } from './offices/founders.ts';
import { headsOfUnits } from './offices/heads-of-units.ts';
import { holdersInTurn } from './offices/holders-in-turn.ts';
import { leaderApposition } from './offices/leader-apposition.ts';
import { leadsBody } from './offices/leads-body.ts';
import { leadsIt } from './offices/leads-it.ts';
import { ledBy } from './offices/led-by.ts';
import { leftOffice } from './offices/left-office.ts';
import { nextInOffice } from './offices/next-in-office.ts';
import { officeBeforeName } from './offices/office-before-name.ts';
import { officeByDeed } from './offices/office-by-deed.ts';
import { officeCarriedOn } from './offices/office-carried-on.ts';
import { officeElected } from './offices/office-elected.ts';
import { officeHandedOver } from './offices/office-handed-over.ts';
import { officeHeld } from './offices/office-held.ts';
import { officeInClause } from './offices/office-in-clause.ts';
import { officeList } from './offices/office-list.ts';
import { officeOfWhose } from './offices/office-of-whose.ts';
import { officeSignature } from './offices/office-signature.ts';
import { predecessors } from './offices/predecessors.ts';
import { presidentsOfBodies } from './offices/presidents-of-bodies.ts';
import { succession } from './offices/succession.ts';
import { successors } from './offices/successors.ts';
import { termEnds } from './offices/term-ends.ts';
import { termsBegin } from './offices/terms-begin.ts';
import { timeInOffice } from './offices/time-in-office.ts';

export const officeRules: readonly Rule[] = [
  holdersInTurn,
  leaderApposition,
  officeBeforeName,
  officeHeld,
  officeCarriedOn,
  officeElected,
  officeHandedOver,
  succession,
  successors,
  leadsBody,
  leadsIt,
  chairsBoard,
  ledBy,
  presidentsOfBodies,
  founders,
  boardSeat,
  officeList,
  headsOfUnits,
  officeOfWhose,
  officeSignature,
  predecessors,
  nextInOffice,
  termEnds,
  timeInOffice,
  termsBegin,
  leftOffice,
  boardElected,
  officeInClause,
  officeByDeed,
];
