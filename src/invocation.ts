// What reaches the dispatcher, whatever the transport, and what it gives back. Plain data.

import type { Answer } from './answering/answer.ts';
import type { File, Message } from './render/message.ts';

/** Where the reply will be read: decides its language and who sees it. */
export interface Context {
  /** The reader's locale, Discord's code ("en-US"). */
  readonly locale: string;
  /** The server's locale; null in direct messages. */
  readonly guildLocale: string | null;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly user: string;
}

export type Invocation =
  | {
      readonly kind: 'command';
      readonly command: string;
      readonly options: Readonly<Record<string, unknown>>;
      readonly context: Context;
      readonly explain?: boolean;
    }
  | {
      readonly kind: 'autocomplete';
      readonly command: string;
      readonly options: Readonly<Record<string, unknown>>;
      readonly focused: string;
      readonly context: Context;
    }
  /** A click: `message` is the clicked message, since state that does not fit the custom id is read back from it. */
  | {
      readonly kind: 'component';
      readonly customId: string;
      readonly values: readonly string[];
      readonly message: Message | null;
      readonly context: Context;
      readonly explain?: boolean;
    };

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export type Reply =
  | {
      readonly kind: 'message';
      readonly answer: Answer;
      readonly message: Message;
      readonly files: readonly File[];
      readonly explanation: readonly string[];
      /** A click replaces the clicked message or answers beside it. */
      readonly update: boolean;
      /**
       * The same message with its files, where making them takes longer than the words should wait for; null where they cannot be made.
       * Absent: nothing is missing. Never rejects.
       */
      readonly later?: Promise<Pick<Extract<Reply, { kind: 'message' }>, 'message' | 'files'> | null>;
    }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** Wrong use: an unknown command, an option missing or too long. `message` is the polite reply. */
  | { readonly kind: 'refused'; readonly error: string; readonly message: Message };
