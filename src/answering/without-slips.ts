// A question with the slips in its own asking words put right ("wich programms does it run"). Names are not touched: their slips are forgiven
// where they are compared. English alone: the other languages' words are recognised as they stand.

import { editDistance, forgivenEdits, isSlip } from '../search/edit-distance.ts';
import type { Desk } from './desk.ts';
import { profilesOf } from './profiles.ts';
import { isFrameWord, isLeadWord, predicatesAsked } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** The text as it was meant, by what the documents have; null where no word of it is a slip. */
export function asMeant(text: string, desk: Desk): string | null {
  const meant = withoutSlips(text, ({ key }) => profilesOf(desk.knowledge).byKey.has(key));
  if (meant !== null) desk.explain(`read as: ${meant}`);
  return meant;
}

/** The text as it was meant; null where no word of it is a slip. `isKnown`: some document has the word as it stands. */
export function withoutSlips(text: string, isKnown: (word: Word) => boolean): string | null {
  let meant = '';
  let at = 0;
  for (const word of wordsOf(text)) {
    const right = isAsWritten(word) || isKnown(word) ? null : (SHORT[word.text] ?? parted(word.text) ?? nearest(word.text));
    if (right === null) continue;
    meant += text.slice(at, word.start) + right;
    at = word.end;
  }
  return at === 0 ? null : meant + text.slice(at);
}

/** A name, a word that asks as it stands, or another word of the language. */
function isAsWritten({ text, plain }: Word): boolean {
  return (
    !/^[a-z]{3,}$/u.test(text) ||
    ASKING.has(text) ||
    OTHER_WORDS.has(text) ||
    isFrameWord(plain) ||
    isLeadWord(plain) ||
    predicatesAsked(plain).length > 0
  );
}

/** "workinggroups" */
function parted(text: string): string | null {
  for (let cut = SHORTEST; cut <= text.length - SHORTEST; cut++) {
    const [first, second] = [text.slice(0, cut), text.slice(cut)];
    if (ASKING.has(first) && ASKING.has(second)) return `${first} ${second}`;
  }
  return null;
}

/** The asking word of which it is a slip, where all that come as near are forms of one word. */
function nearest(text: string): string | null {
  const forgiven = forgivenEdits(text.length);
  const near = [...ASKING]
    .map((word) => ({ word, edits: editDistance(text, word, forgiven) }))
    .filter(({ word, edits }) => edits <= forgiven && isSlip(text, word));
  const least = Math.min(...near.map(({ edits }) => edits));
  const best = near.filter(({ edits }) => edits === least).map(({ word }) => word);
  const [first] = best;
  return first !== undefined && best.every((word) => word.slice(0, SHORTEST) === first.slice(0, SHORTEST)) ? first : null;
}

/** Letters. */
const SHORTEST = 5;

/** Short words have too many neighbours: the slips that people make. */
const SHORT: Readonly<Record<string, string>> = {
  teh: 'the',
  hte: 'the',
  wich: 'which',
  whcih: 'which',
  whihc: 'which',
  wht: 'what',
  waht: 'what',
  wat: 'what',
  hwo: 'who',
  woh: 'who',
  hwen: 'when',
  whn: 'when',
  wehn: 'when',
  wher: 'where',
  whre: 'where',
  wehre: 'where',
  mnay: 'many',
  amny: 'many',
  thier: 'their',
  spoek: 'spoke',
  htere: 'there',
  gaol: 'goal',
  gaols: 'goals',
  golas: 'goals',
};

/** The words by which English asks for what documents state, five letters or more. */
const ASKING: ReadonlySet<string> = new Set(
  (
    'president presidents chairman chairwoman chairperson director directors secretary treasurer coordinator leader leaders founder founders founded established ' +
    'created elected former successor predecessor current currently society societies association associations organisation organisations organization ' +
    'organizations congress congresses conference conferences meeting meetings events abstract abstracts hospital hospitals centre center institute foundation ' +
    'platform registry database author authors wrote written member members membership mission vision motto topics programme programmes program programs project ' +
    'projects activity activities working groups committee committees boards section sections delegation delegations delegate delegates participant participants ' +
    'attendee attendees attended country countries speaker speakers spoke speaking lecture lectures presentation presentations presented agreement agreements ' +
    'memorandum memorandums board group event topic theme themes signed partner partners supporter supporters supported supporting sponsor sponsors sponsored organizer organizers organiser ' +
    'organisers organized organised hosted visited visitors happened location located venue month since called abbreviation acronym specialist specialists ' +
    'profession professions professionals department website online people colleagues accompanied involved mentioned documents number title goals'
  ).split(' '),
);

/** Other words of the language that are one slip away from those: of its 60,000 most used, and a few more. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    'abbreviations abstracted accompanies accompanist acronyms activates associating attracts avenue bard bards beard beards boar boars bord ' +
    'caller canter centers centred centres chairmen coherence collages colleague colleges committed confesses confidence congressmen convergence ' +
    'coordinate coordinated coordination coordinators counties county create creates cremated crested culled currency currents databases december ' +
    'defectors delegated departments detector detectors directions directories directory document documented elector ember embers erected erector ' +
    'establishes even farmer firmer flounder forme formed forms foundations funded funder funders gals goal header heated heeded hoisted hospice ' +
    'hospitable instigate instituted institutes involve involves leaded leasing lectured lecturer lecturers loader loaders loading locate locates ' +
    'locations memberships memoranda mentions mentored missions monthly months monty moth mott motte november numbers numerous object objects ' +
    'organisational organise organises organism organisms organist organists organizational organize organizes palace participate peoples ' +
    'platforms precedent precedents precession predecessors presence presenter presenters presents presided presidency presides presiding ' +
    'procession processional processions professing professional professionalism professionally professor professors profusion programmed ' +
    'programmer programmers progression progressions projet reactor reject remember secretly secretory september signer signet sine socialist ' +
    'socialists specialise specialised specialises specialism speciality specials spike spoken spokes succession successors suction supports ' +
    'supposed supposing thee them themed thyme tile tite titled titles tonics treasure treasured treasury tropic tropics vent vents venues venus ' +
    'visions visitor websites workings write'
  ).split(' '),
);
