// What rendering is told beside the answer: for whom, in which snapshot, and what was asked.

import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

export interface RenderContext {
  readonly knowledge: KnowledgeBase;
  /** The reader's locale. */
  readonly locale: string;
  /** The server's locale; null in direct messages. */
  readonly guildLocale: string | null;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Asked to be shown to the asker alone. */
  readonly private: boolean;
  /** 0-based. */
  readonly page: number;
  /** What was asked, so that the components can ask it again. */
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** The sections that the command's `show` option offers; none where it has no such option. */
  readonly shows: readonly string[];
  /** The answer, the sentences that it rests on with the lines around them, or a file for a calendar. */
  readonly view: 'answer' | 'sentences' | 'calendar';
  /** The documents have changed since the clicked message was written. */
  readonly changed: boolean;
}
