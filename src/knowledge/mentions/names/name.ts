// A name as its form shows it: where it stands and what kind of thing its words say it is.

import type { Word } from './words.ts';

export type Form = 'org' | 'event' | 'person' | 'place' | 'acronym' | 'name' | 'definite-org' | 'definite-event';

export interface Name {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Titles taken off, for persons ("Prof. Dr."); null when none stood there. */
  readonly title: string | null;
}

/** The name from word `from` to word `to`; the ending of a genitive is no part of it. */
export function named(form: Form, text: string, words: readonly Word[], from: number, to: number, title: string | null): Name {
  const start = words[from]?.start ?? 0;
  let end = words[to]?.end ?? start;
  let name = text.slice(start, end);
  if (form === 'person') {
    const bare = name.replace(/['’]s?$/u, '');
    end -= name.length - bare.length;
    name = bare;
  } else if (/['’]s$/u.test(name)) {
    name = name.slice(0, -2);
    end -= 2;
  }
  return { form, start, end, text: name, title };
}
