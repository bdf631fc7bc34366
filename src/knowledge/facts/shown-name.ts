// Which of a thing's names is shown: never one that it no longer has.

/** The name shown first: the longest that is no acronym, the most regular in its capitals. */
export function shownName(thing: { readonly names: readonly string[]; readonly former?: readonly string[] }): string {
  const score = (name: string): number => name.length + (/\p{Ll}/u.test(name) ? 10 : 0) + (name.match(/\p{Lu}/gu)?.length ?? 0) * 0.5;
  const borne = thing.names.filter((name) => !thing.former?.includes(name));
  return [...(borne.length > 0 ? borne : thing.names)].sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))[0] ?? '';
}
