// Whether a stretch of a sentence is taken by one of several others.

export function overlaps(spans: readonly { readonly start: number; readonly end: number }[], start: number, end: number): boolean {
  return spans.some((s) => s.start < end && start < s.end);
}
