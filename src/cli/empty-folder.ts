// What the operator of an empty folder is told, wherever the documents are counted.

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

/** A line for people; empty where there are documents. */
export function emptyFolderHint({ documents }: KnowledgeBase): string {
  return documents.length > 0 ? '' : 'The folder holds no document yet: put .md, .txt, .html, .pdf or .docx files into it.\n';
}
