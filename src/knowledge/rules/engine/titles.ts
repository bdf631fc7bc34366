// Titles before names and degrees behind them, put together into one sign each before patterns run. The words are many, and a pattern
// that lists them all takes tens of milliseconds to compile; one that looks for a sign takes none.

import { DEGREE_LETTERS } from '../../mentions/persons/titles.ts';
import { CLOSE, OPEN, one, rewrite, type Tagged } from './tags.ts';

const TITLE =
  '(?:ao|o(?=\\.\\suniv)|oa|oä|dato[\u0027’]|tan\\ssri|pre?|dhr|mw|mevr(?:ouw)?|de\\sheer|sig(?:\\.ra|nora?)?|sr|sra|señora?|senhora?|don|doña|mgr|mudr|prim|psic|di|ddr|mmag|dkfm|mother|senator|fr|mag|ir|кандидат\\s\\p{L}+\\sнаук|доктор\\s\\p{L}+\\sнаук|baroness|baron|bishop|father|sister|brother|reverend|rev|captain|alhaji|hajia|datuk|dato|shri|smt|mlle|monsieur|dottor|professor[ae]|professeure?|doctora|docteure|г-н|г-жа|господин|госпожа|доц|акад|\\((?:mrs|mr|ms)\\.?\\)|lic|doç|uzm|nurse|prof(?:essor(?:in|s)?|essoressa|\\.ssa)?|dr|drs|dra|doctors?|docteurs?|dott(?:\\.ssa|oressa)?|mr|mrs|ms|mme|madame|m|sir|dame|lord|lady|frau|herrn?|a/prof|assoc|associate|pd|priv\\.-doz|dipl\\.-\\p{L}+|med|rer|nat|h\\.\\s?c|phil|habil|univ\\.-prof|ing|the\\shon(?:ourable|orable)?|hon|justice|emeritus|emerita|sheikha?|h\\.\\s?e\\.?|hrh|his\\sexcellency|her\\sexcellency|brig(?:adier)?|maj(?:or)?|gen(?:eral)?|col(?:onel)?|lt|capt|проф(?:ессор)?|д-р|доктор|академик|colleague)';
const DEGREE = `(?:(?:\\p{L}\\.){2,5}|m\\.?d|ph\\.?\\s?d|mb\\sbs|jr|sr|cphon®|м\\.\\s?н|д\\.\\s?м\\.\\s?н|к\\.\\s?м\\.\\s?н|(?-i:${DEGREE_LETTERS}))(?![\\p{L}®])®?`;

/** The titles before a name, with the space behind them. */
const ONE_TITLE_RUN = '[\\uE100-\\uE1FF]';
/** The degrees behind a name, with the space or comma before them. */
const ONE_DEGREE_RUN = '[\\uE200-\\uE2FF]';
/** As many as there are signs. */
const MOST_RUNS = 256;

/** What a pattern over the text of `withTitles` writes for titles, if any. */
export const TITLES = `${ONE_TITLE_RUN}?`;
/** "il dottor", "der Präsident": an article before the title */
export const TITLES_WITH_ARTICLE = `(?:(?:il|la|lo|el|le|l['’]|der|die|den|de)\\s?(?=${ONE_TITLE_RUN}))?${TITLES}`;
/** What a pattern over the text of `withTitles` writes for degrees, if any. */
export const DEGREES = `${ONE_DEGREE_RUN}?`;

/** The words of titles, for patterns over plain text. */
export const TITLE_WORDS = `(?:(?:(?:il|la|lo|el|le|l['’]|der|die|den|de)\\s?(?=${TITLE}[.\\s]))?(?:\\(?${TITLE}(?:\\.\\)?\\s?|\\)?\\s)){0,6})`;
/** The words of degrees and a parenthesis behind a name, for patterns over plain text. */
export const DEGREE_WORDS = `(?:,?\\s\\(?${DEGREE}\\.?\\)?(?![\\p{L}])){0,6}`;

const RUNS = new RegExp(
  `(?<titles>(?<![\\p{L}\\p{N}])(?:\\(?${TITLE}(?:\\.\\)?\\s?|\\)?\\s)){1,6})(?=${OPEN}[PN])|(?<=${OPEN}[PN]\\d{1,4}${CLOSE})(?<degrees>(?:,?\\s\\(?${DEGREE}\\.?\\)?(?![\\p{L}])){1,6})`,
  'giu',
);
const NAMES = new RegExp(one('PN'), 'u');

export interface Titled extends Tagged {
  /** The words behind a sign. */
  readonly words: (sign: string) => string;
}

const known = new WeakMap<Tagged, Titled>();

/** The tagged text with the titles before each name, and the degrees behind it, as one sign. */
export function withTitles(tagged: Tagged): Titled {
  let made = known.get(tagged);
  if (made === undefined) {
    const runs = NAMES.test(tagged.text) ? [...tagged.text.matchAll(RUNS)].slice(0, MOST_RUNS) : [];
    const cuts = runs.map((run, at) => ({
      start: run.index,
      end: run.index + run[0].length,
      code: String.fromCharCode((run.groups?.['titles'] === undefined ? 0xe200 : 0xe100) + at),
    }));
    const words = runs.map((run) => run[0]);
    made = {
      ...(cuts.length === 0 ? tagged : { ...rewrite(tagged.text, cuts, tagged.back), letters: tagged.letters }),
      words: (sign) => words[sign.charCodeAt(0) & 0xff] ?? '',
    };
    known.set(tagged, made);
  }
  return made;
}
