// The passages of a document, for search.

import type { Passage } from '../knowledge-base.ts';
import type { Reading } from '../mentions/read-mentions.ts';

export function passagesOf(reading: Reading): readonly Passage[] {
  const seen = new Map<string, number>();
  return reading.segments.map((segment) => {
    const key = `${reading.document.id}:${segment.line}`;
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return {
      id: n === 1 ? key : `${key}.${n}`,
      document: reading.document.id,
      line: segment.line,
      ...(segment.page === undefined ? {} : { page: segment.page }),
      text: segment.text,
      heading: segment.headings.at(-1) ?? null,
    };
  });
}
