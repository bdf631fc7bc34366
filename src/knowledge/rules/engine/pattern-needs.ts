// Which mentions a pattern cannot do without: told from the pattern alone, so that sentences without them are passed over.

/** Of each list of letters the sentence must hold one. Whatever an optional group, a lookaround or only some of the choices ask for is left out. */
export type Needs = readonly string[];

interface Group {
  /** What each choice of the group needs so far. */
  readonly choices: string[][];
  /** A lookaround: what stands in it is no part of the match. */
  readonly aside: boolean;
}

/** `lettersOf` gives the letters that the first mention behind a placeholder may have; null for placeholders that may be empty. */
export function needsOf(pattern: string, lettersOf: (kind: string) => string | null): Needs {
  const open: Group[] = [{ choices: [[]], aside: false }];
  const add = (need: readonly string[]): void => {
    open
      .at(-1)
      ?.choices.at(-1)
      ?.push(...need);
  };
  for (const match of pattern.matchAll(TOKEN)) {
    const [token] = match;
    const kind = match.groups?.['kind'];
    if (kind !== undefined) {
      const letters = lettersOf(kind);
      if (letters !== null && !mayBeMissing(pattern, match.index + token.length)) add([letters]);
    } else if (token.startsWith('(')) open.push({ choices: [[]], aside: /^\(\?<?[=!]/u.test(token) });
    else if (token === '|') open.at(-1)?.choices.push([]);
    else if (token === ')') {
      const group = open.pop();
      if (group === undefined || open.length === 0) return [];
      if (!group.aside && !mayBeMissing(pattern, match.index + 1)) add(together(group.choices));
    }
  }
  return open.length === 1 ? together(open[0]?.choices ?? []) : [];
}

/** What all choices need: everything of a single one; of several, one list of letters with something of each. */
function together(choices: readonly (readonly string[])[]): readonly string[] {
  const [only, ...others] = choices;
  if (only === undefined) return [];
  if (others.length === 0) return only;
  return choices.every((choice) => choice.length > 0) ? [choices.map((choice) => choice[0]).join('')] : [];
}

/** Is what ends at the offset followed by "?", "*" or "{0,…}"? */
function mayBeMissing(pattern: string, at: number): boolean {
  return /^(?:[?*]|\{0)/u.test(pattern.slice(at, at + 2));
}

const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\{(?<kind>[a-z]+)(?::[a-zA-Z]+)?\}|\((?:\?(?::|<?[=!]|<[a-zA-Z]+>))?|\)|\|/gu;
