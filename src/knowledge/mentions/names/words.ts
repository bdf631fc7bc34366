// Words of a sentence with their places, and what their form tells. Knows no vocabulary but function words.

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter, or holds one ("eHealth", "57357", "49th"). */
  readonly capital: boolean;
  /** What stands between the word before and this one, white space taken off. */
  readonly gap: string;
}

/** A title glued to its name ("Dr.Example") is a word of its own, and so is an article that lost its vowel ("dell'ospedale"). */
const WORD =
  /(?<![\p{L}\p{N}])(?:l|d|un|dell|all|dall|nell|sull|quell|qu|L|Dell|All|Dall(?!['’]\p{Lu})|Nell|Sull|Un)(?=['’]\p{L}{2})(?!['’](?:Aquila|Or[eé]al))|(?<![\p{L}\p{N}])C(?=['’](?:est|était)(?!\p{L}))|(?<![\p{L}\p{N}])(?:A\/Prof|Profs?|Drs?|Dra|Mrs?|Ms)(?=\.\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.\-‑/&+][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*[°º]?/gu;

/** In order. An initial or a clipped word keeps its full stop ("A.", "St."). */
export function wordsOf(text: string): readonly Word[] {
  const out: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    let end = start + match[0].length;
    let word = match[0];
    if (text[end] === '.' && (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || CLIPPED.has(word.toLowerCase())) && word.length <= 5) {
      word += '.';
      end++;
    }
    out.push({
      text: word,
      lower: word.toLowerCase(),
      start,
      end,
      capital: /^\p{Lu}/u.test(word) || /^\p{Ll}\p{Lu}/u.test(word) || /^\d+(?:st|nd|rd|th|[°º]|-?[йяе])$/u.test(word),
      // "Kinder- und Jugendmedizin": the hyphen of a word cut short parts nothing
      gap:
        isPossessive(text, last, start) || isElided(text, last, start)
          ? ''
          : text
              .slice(last, start)
              .replace(/^-\s+$/u, '')
              .trim(),
    });
    last = end;
  }
  return out;
}

/** "dell'ospedale": the apostrophe between an article and its noun parts nothing. */
function isElided(text: string, last: number, start: number): boolean {
  return (
    start === last + 1 &&
    /['’]/u.test(text[last] ?? '') &&
    /(?:^|[^\p{L}])(?:l|d|un|dell|all|dall|nell|sull|quell|qu)$/iu.test(text.slice(Math.max(0, last - 7), last))
  );
}

/** "Leaders’ Summit": an apostrophe after an s parts nothing, unless a quotation that it may close was opened before. */
function isPossessive(text: string, last: number, start: number): boolean {
  const apostrophe = text.slice(last, start);
  return (
    /^['’]\s$/u.test(apostrophe) &&
    /s/iu.test(text[last - 1] ?? '') &&
    /\p{Lu}/u.test(text[start] ?? '') &&
    !/(?:^|[\s(])['‘]/u.test(text.slice(Math.max(0, last - 200), last))
  );
}

/** Letters of an acronym: two to ten, at least two capitals, no three small letters together. */
export function isAcronym(word: string): boolean {
  const bare = word.replace(/[.\-/’']/gu, '');
  if (bare.length < 2 || bare.length > 10 || !/^\p{Lu}/u.test(bare) || /\p{Ll}{3}/u.test(bare)) return false;
  const capitals = [...bare].filter((c) => /\p{Lu}/u.test(c)).length;
  return capitals >= 2 && capitals >= bare.length * 0.6 && !/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(bare);
}

const CLIPPED = new Set(
  'sh ts zh kh st ste dr drs dra pr prof a/prof profs mr mrs ms mme univ inst dept nat ass assoc dipl hon sr jr ma wm им фонд'.split(' '),
);

/** Words that carry no name, whatever their capital (sentence beginnings), in the languages read. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'mehr rund etwa knapp mindestens fast plus près environ quelque oltre più circa almeno más cerca unos casi meer ruim bijna более свыше около почти порядка не менее ' +
    'the a an this that these those its their his her our your my it he she they we you i there here in on at by for from with without within of to into and or but if as than then ' +
    'when where while who which what whose how why since until till before after during between among about against over under more most less least many much some any all each every both ' +
    'no not only also still yet now today yesterday tomorrow tonight later once again first last next other another such same so too very just even being been is are was were be has have had do does did will would ' +
    'can could may might must shall should one two three four five six seven eight nine ten new former current past present please thanks thank dear born besides together following ' +
    'currently previously formerly elected appointed nominated chosen recently finally meanwhile however therefore thus moreover furthermore according due despite although because instead registered luckily special key main ' +
    'der die das den dem des ein eine einer eines einem einen und oder aber im am zum zur von vom mit bei nach seit für auf aus über unter vor zwischen wir sie er es ihr ist sind war waren wird werden hat haben als auch dem nun ' +
    'remembering mourning honouring honoring celebrating introducing geboren né née nacido nacida nato nata ' +
    'so wie nicht neu neue neuer neues frau herr herrn liebe dabei dort hier ' +
    'le la les un une des du de et ou mais dans en au aux par pour avec sans sous sur ce cette ces son sa ses leur leurs nous vous ils elles il elle est sont était été depuis lors ' +
    'l d c dell all dall nell sull quell qu il lo gli i uno della dello delle degli del dal dalla al alla alle nel nella nei con per tra fra è sono che chi ' +
    'el los las una y o pero del al con sin por para desde hasta es son fue ' +
    'в на и с по для от до из к у о об за при под над не что как это его её их мы вы они он она был была было были'
  ).split(' '),
);
