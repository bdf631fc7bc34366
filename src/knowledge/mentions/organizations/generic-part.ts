// Parts that any body has: their names name no body.

import { wordsOf } from '../names/words.ts';

/** "Local Organizing Committee", "Executive Board": a part that any body has, no body of its own. */
export function isGenericPart(name: string): boolean {
  const words = wordsOf(name);
  return words.some((w) => GENERIC_PART.test(w.lower)) && words.every((w) => GENERIC_PART.test(w.lower) || GENERIC_WORD.test(w.lower));
}

/** Parts that every body has: with nothing but such words before them they name none. */
const GENERIC_PART =
  /^(?:committees?|boards?|offices?|secretariat|teams?|units?|departments?|groups?|party|section|service|division|programs?|programmes?|projects?|initiatives?)$/u;

const GENERIC_WORD =
  /^(?:executive|editorial|scientific|local|organi[sz]ing|programme?|steering|advisory|nominating|nominations|ethics|management|education|educational|training|finance|audit|standing|sub|working|study|task|joint|board|of|directors|trustees|host|core|support|technical|international|national|regional|central|general|abstract|award|awards|communication|communications|publication|publications|membership|new|our|project|clinical|medical|research|nursing|outreach|treatment|special|interest)$/u;
