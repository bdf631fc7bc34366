// How good a ranking is against judgements: nDCG, average precision and recall, as trec_eval computes them.

export interface Quality {
  readonly ndcg: number;
  readonly averagePrecision: number;
  readonly recall: number;
}

/** `ranked`: document ids, best first. nDCG and recall look at the first `depth`; average precision at all of them. */
export function judge(ranked: readonly string[], grades: ReadonlyMap<string, number>, depth: number): Quality {
  const relevant = [...grades.values()].filter((grade) => grade > 0);
  if (relevant.length === 0) return { ndcg: 0, averagePrecision: 0, recall: 0 };
  const gradeOf = (id: string) => Math.max(0, grades.get(id) ?? 0);
  const first = ranked.slice(0, depth);
  const ideal = relevant.toSorted((a, b) => b - a).slice(0, depth);
  let found = 0;
  let precision = 0;
  for (const [position, id] of ranked.entries()) {
    if (gradeOf(id) === 0) continue;
    found += 1;
    precision += found / (position + 1);
  }
  return {
    ndcg: gainOf(first.map(gradeOf)) / gainOf(ideal),
    averagePrecision: precision / relevant.length,
    recall: first.filter((id) => gradeOf(id) > 0).length / relevant.length,
  };
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, position) => sum + grade / Math.log2(position + 2), 0);
}
