// Of the entities that a question may mean those that fit best, and about equally well.

import type { AskedText } from './asked-text.ts';
import { type Match, matchAll, matchMarks, matchNames, type NameMatch } from './match.ts';
import type { Profile } from './profiles.ts';

/** Two things this close fit about equally well: the reader is asked. Pinned in tests/answering/linking.test.ts. */
const MARGIN = 0.08;

/** The same where less than half of the best one's name is given: a word or two of a long name fit too many. */
const MARGIN_OF_A_PART = 0.15;

interface Closest {
  /** The accepted matches that fit best and about equally well, the best first. */
  readonly close: readonly Match[];
  /** All that were looked at beyond their names: every one where none is accepted. */
  readonly looked: readonly Match[];
}

/**
 * `candidates` as `candidatesFor` gives them: where a name is given whole, neither those with fewer of the words nor
 * what may stand for a name are looked at.
 * `byNames`: every word must be of a name.
 */
export function closest(asked: AskedText, candidates: Iterable<readonly Profile[]>, byNames = false): Closest {
  const named: NameMatch[] = [];
  for (const alike of candidates) {
    const more = alike.map((profile) => matchNames(asked, profile)).filter((one) => !byNames || isByNames(one));
    named.push(...more);
    const found = more.some(({ whole }) => whole) ? closestNamed(asked, named, byNames) : null;
    if (found?.close[0]?.whole === true) return found;
  }
  return closestNamed(asked, byNames ? named : named.map((one) => matchMarks(asked, one)), byNames);
}

/** Those that could not come near the best any more are not looked at beyond their names. */
function closestNamed(asked: AskedText, named: readonly NameMatch[], byNames: boolean): Closest {
  const isAccepted = (match: Match) => match.accepted && (!byNames || isByNames(match));
  const looked: Match[] = [];
  let best: Match | null = null;
  for (const one of named.toSorted((a, b) => b.most - a.most)) {
    if (best !== null && best.score - one.most >= marginOf(best)) break;
    const made = matchAll(asked, one);
    looked.push(made);
    if (isAccepted(made) && (best === null || better(made, best) < 0)) best = made;
  }
  const leader = best;
  if (leader === null) return { close: [], looked };
  const close = looked.filter((one) => isAccepted(one) && leader.score - one.score < marginOf(leader)).toSorted(better);
  // a name given whole, with a slip in it, means more than a name and what is told beside it
  const whole = close.filter((one) => one.coverage === 1 && isByNames(one));
  return { close: withoutParts(whole.length > 0 ? whole : close, asked), looked };
}

/** "Harbour Society" is the society of which "Council of the Harbour Society" is a part: where one name begins so and the others are of its parts. */
function withoutParts(close: readonly Match[], { content }: AskedText): readonly Match[] {
  if (close.length < 2) return close;
  const said = content.map(({ plain }) => plain).join(' ');
  const nameOf = ({ name }: Match): string => name?.words.map(({ plain }) => plain).join(' ') ?? '';
  const [whole, ...others] = close.filter((one) => nameOf(one).startsWith(`${said} `));
  if (whole === undefined || others.length > 0) return close;
  const isPart = (one: Match): boolean => PART.test(nameOf(one)) && nameOf(one).endsWith(` ${said}`);
  return close.every((one) => one === whole || isPart(one)) ? [whole] : close;
}

const PART =
  /^(?:(?:executive|advisory|scientific|youth|nursing) )?(?:council|board|committee|section|branch|chapter|secretariat|office|friends|members|group|commission|vorstand|beirat|conseil|comite|consiglio|consejo|bestuur) (?:of|der|des|de|du|della|del|van) /u;

function marginOf({ coverage }: Match): number {
  return coverage < 0.5 ? MARGIN_OF_A_PART : MARGIN;
}

/** Every word is of a name, and of nothing that may stand for one. */
function isByNames({ explained }: Pick<Match, 'explained'>): boolean {
  return explained.every(({ clue }) => clue?.kind === 'name');
}

export function better(a: Match, b: Match): number {
  return (
    b.score - a.score || b.profile.entity.mentions - a.profile.entity.mentions || a.profile.entity.id.localeCompare(b.profile.entity.id)
  );
}
