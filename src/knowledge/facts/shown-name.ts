// Which of a thing's names is shown.

/** The name shown first: the longest that is no acronym, the most regular in its capitals. */
export function shownName(thing: { readonly names: readonly string[] }): string {
  const score = (name: string): number => name.length + (/\p{Ll}/u.test(name) ? 10 : 0) + (name.match(/\p{Lu}/gu)?.length ?? 0) * 0.5;
  return [...thing.names].sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))[0] ?? '';
}
