// How many typing errors lie between two words.

/**
 * Insertions, deletions, substitutions and swaps of two neighbours, one each (optimal string alignment distance).
 * Gives `limit + 1` for anything above `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (one === other) return 0;
  if (limit === 0 || Math.abs(one.length - other.length) > limit) return limit + 1;
  const [a, b] = withoutCommonEnds(one, other);
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
      if (isSwap(a, b, row, column)) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = current;
  }
  return Math.min(above[b.length] ?? 0, limit + 1);
}

/** What two words have in common at their beginning and end is no error, whatever lies between. */
function withoutCommonEnds(one: string, other: string): readonly [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** How many errors are forgiven in a word of this many letters: short words differ by one letter and mean something else. */
export function forgivenEdits(letters: number): 0 | 1 | 2 {
  if (letters < 5) return 0;
  return letters < 9 ? 1 : 2;
}

/**
 * Whether a difference of one or two edits looks like a slip of the hand or the ear rather than another word: the first letter stays (or changes places),
 * no syllable is left out, and a letter is replaced only by a vowel for a vowel, a neighbour on the keyboard or one that sounds alike.
 * Without this, hepatology would be a misspelling of hematology, and an Australian society an Austrian one.
 */
export function isSlip(typed: string, meant: string): boolean {
  const swappedFirst = typed.charAt(0) === meant.charAt(1) && typed.charAt(1) === meant.charAt(0);
  if (typed.charAt(0) !== meant.charAt(0) && !swappedFirst) return false;
  if (typed.length !== meant.length) return Math.abs(typed.length - meant.length) === 1 || !isRunLeftOut(typed, meant);
  const replaced: number[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    if (typed.charAt(at) === meant.charAt(at)) continue;
    if (typed.charAt(at) === meant.charAt(at + 1) && typed.charAt(at + 1) === meant.charAt(at)) at += 1;
    else replaced.push(at);
  }
  // More than two: one letter left out and one too many, with all between them shifted.
  return replaced.length > 2 || replaced.every((at) => isEasilyTaken(typed.charAt(at), meant.charAt(at)));
}

/** The two differ by one run of letters and nothing else. */
function isRunLeftOut(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < shorter.length && shorter.charCodeAt(start) === longer.charCodeAt(start)) start += 1;
  return longer.endsWith(shorter.slice(start));
}

/** One letter for another: a vowel for a vowel, a neighbour on the keyboard, or one that sounds alike. */
export function isEasilyTaken(a: string, b: string): boolean {
  return ALIKE.some((letters) => letters.includes(a) && letters.includes(b)) || areNeighbours(a, b);
}

/** Side by side on a row, or one above the other. */
function areNeighbours(a: string, b: string): boolean {
  const [rowA, rowB] = [a, b].map((letter) => KEYBOARD.findIndex((row) => row.includes(letter)));
  if (rowA === undefined || rowB === undefined || rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false;
  const [columnA, columnB] = [KEYBOARD[rowA]?.indexOf(a) ?? 0, KEYBOARD[rowB]?.indexOf(b) ?? 0];
  return rowA === rowB ? Math.abs(columnA - columnB) === 1 : columnA - columnB === 0 || columnA - columnB === rowB - rowA;
}

function isSwap(a: string, b: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && a.charCodeAt(row - 1) === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
}

/** Letters that sound alike: vowels, and consonants that differ in voice alone or are confused by ear. */
const ALIKE: readonly string[] = ['aeiouy', 'bp', 'dt', 'gk', 'ck', 'cs', 'sz', 'fv', 'vw', 'mn', 'lr'];
const KEYBOARD: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
