// Lists of positions in one array, each in ascending order without repeats: how the look-ups say who has a word.

/** What stands in any of the lists, of an array of so many. */
export function unite(lists: readonly (readonly number[])[], size: number): readonly number[] {
  const [only, ...others] = lists;
  if (only === undefined || others.length === 0) return only ?? [];
  const isIn = new Uint8Array(size);
  for (const list of lists) for (const position of list) isIn[position] = 1;
  const united: number[] = [];
  for (let position = isIn.indexOf(1); position >= 0; position = isIn.indexOf(1, position + 1)) united.push(position);
  return united;
}

/** What stands in both. */
export function shareOf(one: readonly number[], other: readonly number[]): readonly number[] {
  const shared: number[] = [];
  let at = 0;
  for (const position of one) {
    while ((other[at] ?? Number.POSITIVE_INFINITY) < position) at++;
    if (other[at] === position) shared.push(position);
  }
  return shared;
}
