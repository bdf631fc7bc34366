// The number of an edition as it is written: "3rd", "III", "third", "22e", "IX", "dritte", "vierde".

/** 3 for "3rd", "III", "Third", "3.", "troisième"; null for words that count nothing ("annual"). */
export function editionNumber(word: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th|er|re|ème|èmes|es|e|ste|de|[°º.ª]|-?(?:[йяеую]|[оеы][йея]|го|му|ым?|ом))?$/iu.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  if (/^[IVXL]{1,7}$/u.test(word)) return roman(word);
  const lower = word.toLowerCase();
  const spelt = SPELT.findIndex((forms) => forms.test(lower));
  return spelt < 0 ? null : spelt + 1;
}

/** The number written as another edition of the series writes its own: 4 like "3rd" is "4th", 8 like "IX" is "VIII". */
export function writtenLike(sample: string, number: number): string {
  if (/^[IVXL]+$/u.test(sample)) return toRoman(number);
  const ending = /^\d+(.*)$/u.exec(sample)?.[1];
  if (ending !== undefined && !/^(?:st|nd|rd|th)$/u.test(ending)) return `${number}${ending}`;
  return `${number}${englishEnding(number)}`;
}

function englishEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function toRoman(number: number): string {
  let left = number;
  let out = '';
  for (const [letters, value] of ROMAN) {
    while (left >= value) {
      out += letters;
      left -= value;
    }
  }
  return out;
}

/** Null for letters in an order that no number has ("IVX"). */
function roman(word: string): number | null {
  let rest = word;
  let sum = 0;
  for (const [letters, value] of ROMAN) {
    while (rest.startsWith(letters)) {
      sum += value;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' && toRoman(sum) === word ? sum : null;
}

/** First to twentieth, as far as texts spell them out. */
const SPELT: readonly RegExp[] = [
  /^(?:first|inaugural|erste[rsnm]?|premi(?:er|ère)|prim[oa]|primer[oa]?|eerste|перв\p{L}{2,3})$/u,
  /^(?:second|zweite[rsnm]?|deuxième|seconde?|second[oa]|segund[oa]|tweede|втор\p{L}{2,3})$/u,
  /^(?:third|dritte[rsnm]?|troisième|terz[oa]|tercer[oa]?|derde|трет\p{L}{2,4})$/u,
  /^(?:fourth|vierte[rsnm]?|quatrième|quart[oa]|cuart[oa]|vierde|четв[её]рт\p{L}{2,3})$/u,
  /^(?:fifth|fünfte[rsnm]?|cinquième|quint[oa]|vijfde|пят\p{L}{2,3})$/u,
  /^(?:sixth|sechste[rsnm]?|sixième|sest[oa]|sext[oa]|zesde|шест\p{L}{2,3})$/u,
  /^(?:seventh|sieb(?:en)?te[rsnm]?|septième|settim[oa]|séptim[oa]|zevende|седьм\p{L}{2,3})$/u,
  /^(?:eighth|achte[rsnm]?|huitième|ottav[oa]|octav[oa]|achtste|восьм\p{L}{2,3})$/u,
  /^(?:ninth|neunte[rsnm]?|neuvième|non[oa]|noven[oa]|negende|девят\p{L}{2,3})$/u,
  /^(?:tenth|zehnte[rsnm]?|dixième|decim[oa]|décim[oa]|tiende|десят\p{L}{2,3})$/u,
  /^(?:eleventh|elfte[rsnm]?|onzième|undicesim[oa]|undécim[oa]|elfde|одиннадцат\p{L}{2,3})$/u,
  /^(?:twelfth|zwölfte[rsnm]?|douzième|dodicesim[oa]|duodécim[oa]|twaalfde|двенадцат\p{L}{2,3})$/u,
  /^(?:thirteenth|dreizehnte[rsnm]?|treizième|tredicesim[oa]|dertiende|тринадцат\p{L}{2,3})$/u,
  /^(?:fourteenth|vierzehnte[rsnm]?|quatorzième|quattordicesim[oa]|veertiende|четырнадцат\p{L}{2,3})$/u,
  /^(?:fifteenth|fünfzehnte[rsnm]?|quinzième|quindicesim[oa]|vijftiende|пятнадцат\p{L}{2,3})$/u,
  /^(?:sixteenth|sechzehnte[rsnm]?|seizième|sedicesim[oa]|zestiende|шестнадцат\p{L}{2,3})$/u,
  /^(?:seventeenth|siebzehnte[rsnm]?|dix-septième|diciassettesim[oa]|zeventiende|семнадцат\p{L}{2,3})$/u,
  /^(?:eighteenth|achtzehnte[rsnm]?|dix-huitième|diciottesim[oa]|achttiende|восемнадцат\p{L}{2,3})$/u,
  /^(?:nineteenth|neunzehnte[rsnm]?|dix-neuvième|diciannovesim[oa]|negentiende|девятнадцат\p{L}{2,3})$/u,
  /^(?:twentieth|zwanzigste[rsnm]?|vingtième|ventesim[oa]|vigésim[oa]|twintigste|двадцат\p{L}{2,3})$/u,
];
