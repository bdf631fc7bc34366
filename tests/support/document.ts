// A document made from a few lines, for tests of what is understood from it.

import type { Document } from '../../src/domain/document.ts';

export function documentOf(
  text: string,
  about: { id?: string; language?: string; published?: string; title?: string; digest?: boolean; url?: string } = {},
): Document {
  const id = about.id ?? 'example';
  return {
    id,
    file: `${id}.md`,
    hash: id,
    title: about.title ?? '',
    publisher: null,
    url: about.url ?? null,
    published: about.published ?? null,
    language: about.language ?? 'en',
    digest: about.digest ?? false,
    inferred: [],
    aliases: [],
    corrections: [],
    lines: text.split('\n').map((line, at) => ({ number: at + 1, text: line })),
  };
}
