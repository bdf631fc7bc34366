// What was answered lately, by what was asked. A command is a pure function of its values, the documents and the day, so the same question gets
// the same answer until the documents change; people ask the same few things. Knows nothing of commands or answers.

import { LRUCache } from 'lru-cache';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

/** `key`: all that the value depends on besides the documents, as plain values. What `make` throws is not kept. */
export type Recall<Value> = (knowledge: KnowledgeBase, key: readonly unknown[], make: () => Value) => Value;

/** Keeps the `most` values that were used last, of one state of the documents. */
export function createAnswerMemory<Value extends object>(most: number): Recall<Value> {
  const kept = new LRUCache<string, Value>({ max: most });
  let documents: KnowledgeBase | null = null;
  return (knowledge, key, make) => {
    if (knowledge !== documents) kept.clear();
    documents = knowledge;
    const text = JSON.stringify(key);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make();
    kept.set(text, made);
    return made;
  };
}
