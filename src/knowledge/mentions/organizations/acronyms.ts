// Acronyms and what they stand for. The matching of letters follows Schwartz and Hearst,
// "A simple algorithm for identifying abbreviation definitions in biomedical text" (Pacific Symposium on Biocomputing 2003).

import { fold } from '../../../domain/fold.ts';

/**
 * The shortest ending of `before` that the letters of `short` can be read from, right to left, the first letter at a word's
 * beginning; null when there is none. Considers at most min(|short| + 5, 2·|short|) words, as the paper does.
 */
export function longForm(short: string, before: string): string | null {
  const letters = [...short.toLowerCase()].filter((c) => /[\p{L}\p{N}]/u.test(c));
  if (letters.length < 2) return null;
  const words = before.trim().split(/\s+/u);
  const window = words.slice(-Math.min(letters.length + 5, letters.length * 2)).join(' ');
  const long = window.toLowerCase();
  let at = long.length - 1;
  for (let l = letters.length - 1; l >= 0; l--) {
    const letter = letters[l];
    while (at >= 0 && (long[at] !== letter || (l === 0 && at > 0 && /[\p{L}\p{N}]/u.test(long[at - 1] ?? '')))) at--;
    if (at < 0) return null;
    at--;
  }
  const start = window.lastIndexOf(' ', at + 1) + 1;
  const found = window.slice(start);
  return found.length > short.length ? found : null;
}

/** Initials of the words that carry the name, folded: "International Society of Paediatric Oncology" → "ispo". */
export function initialsOf(name: string): string {
  return fold(name.replace(/[-‑/]/gu, ' '))
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => word[0] ?? '')
    .join('');
}

/** Do the acronym's letters stand for the name: in order as its initials, or the same initials in another order (names translated from another language)? */
export function standsFor(acronym: string, name: string): boolean {
  const letters = fold(acronym).replaceAll(' ', '');
  const initials = initialsOf(name);
  if (letters.length < 2 || initials.length < 2) return false;
  if (letters === initials) return true;
  const sorted = (s: string) => [...s].sort().join('');
  if (letters.length >= 3 && sorted(letters) === sorted(initials)) return true;
  return longForm(acronym, name) !== null && subsequence(letters, initials);
}

/** The acronym that is printed for the name; others are misprints of it or older forms: its initials in order first, then the most used. */
export function bestAcronym(acronyms: readonly { readonly text: string; readonly used: number }[], name: string): string | null {
  const exact = (a: string): number => (fold(a).replaceAll(' ', '') === initialsOf(name) ? 1 : 0);
  return [...acronyms].sort((a, b) => exact(b.text) - exact(a.text) || b.used - a.used || (a.text < b.text ? -1 : 1))[0]?.text ?? null;
}

/** Every letter of `letters` in `initials`, in order, at most two initials left over. */
function subsequence(letters: string, initials: string): boolean {
  let at = 0;
  for (const c of initials) if (c === letters[at]) at++;
  return at === letters.length && initials.length - letters.length <= 2 && letters[0] === initials[0];
}

const SMALL: ReadonlySet<string> = new Set(
  'of for and the in on to with de del della di la le les el y e et und für der des du d van von voor en и по'.split(' '),
);

/** Acronyms of things that are no bodies: diseases, methods, degrees, document words. */
export const NOT_BODIES: ReadonlySet<string> = new Set(
  (
    'ICU DNA RNA HPV AI CNS MRI CT PET COVID COVID-19 NGO NGOS AGM AGMS EGM AEDT AEST MOU MOUS TBD TBA CEO PDF URL BMT HIV AIDS SDG SDGS AM PM ALL AML CLL NF1 PD-1 CAR-T GMT CET CEST UTC LMIC LMICS TYA AYA Q&A FAQ IT TV PR HR UN EU US USA UK UAE PHD MD ID ISO ISBN ISSN DOI VAT ' +
    'CIS USSR GDR MENA BRICS MDS JMML LCH HLH ITP SCA SCD TB CML NHL EBV CMV PCR NGS IHC QOL RCT SOP GCP CME CPD ECTS DVD USB RSVP ASAP CFO COO MTA LOI TOR SWOT UHC NCD NCDS DIPG ATRT RMS ' +
    'CHU CHRU CHR ONG NPO IRCCS AOU HSCT GVHD EFS OS SCD PICU NICU KPI R&D ANBI RSIN GDPR HCT IV MBBS FRCP FCPS LOC NEWS ABOUT CONTACT HOME BOARD MEMBERS PRESIDENT CHAIR VISION MISSION HISTORY MILESTONES UPCOMING PAST MEETING INSTITUTION EXECUTIVE COMMITTEE ELECT AWARD AWARDS PRIZE PRIZES VALE OBITUARY MEDIA PRESS EVENT EVENTS REPORT REPORTS PROGRAMME PROGRAM WELCOME AGENDA MINUTES NOTICE STATEMENT BULLETIN GOVERNANCE OFFICERS PEOPLE TEAM STAFF PARTNERS UPDATE ENDS'
  ).split(' '),
);
