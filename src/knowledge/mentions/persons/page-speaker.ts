// Who says "I" on a page that is a speech: the person whose remarks, by their heading, they are.

import type { Raw } from '../scan-sentence.ts';

/** The name in the heading of a speech; null on any other page. `raw` begins with the title. */
export function pageSpeaker(raw: readonly Raw[]): string | null {
  for (const { sentence, names } of raw.slice(0, TOP)) {
    if (sentence.text.length > LONGEST_HEADING) continue;
    for (const name of names) {
      if (name.form !== 'person' && name.form !== 'name' && name.form !== 'org') continue;
      if (!/^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3}$/u.test(name.text)) continue;
      const before = sentence.text.slice(0, name.start);
      if (REMARKS_OF.test(before) || INTERVIEW.test(before) || (SPEAKS.test(sentence.text.slice(name.end)) && ALONE.test(before)))
        return name.text;
    }
  }
  return null;
}

/** "Five questions for Ada Example": whoever says "I" answers, the one who asks seldom speaks of posts. */
const INTERVIEW =
  /(?:interview(?:\swith|\smit|\smet|\savec|:)?|conversation with|in conversation with|questions (?:for|to)|q\s?&\s?a with|talk(?:s|ing)? (?:to|with)|gespräch mit|fragen an|entretien avec|questions à|intervista (?:a|con)|domande a|entrevista (?:a|con)|preguntas a|gesprek met|vragen aan|интервью с)\s(?:[\p{L}.]+\s){0,3}$/iu;

/** The title and the first lines. */
const TOP = 6;
const LONGEST_HEADING = 160;

const SPEECH =
  '(?:(?:opening|welcome|welcoming|closing|inaugural|keynote)\\s)?(?:remarks|speech|address|statement|welcome|greetings?|words|opening)';
const REMARKS_OF = new RegExp(`^(?:the\\s)?${SPEECH}\\s(?:of|by|from)\\s(?:the\\s)?(?:[\\p{L}.]+\\s){0,4}$`, 'iu');
const SPEAKS = new RegExp(`^(?:,\\s[^,:]{3,60})?:\\s(?:the\\s)?${SPEECH}(?!\\p{L})`, 'iu');
/** "Minister", "Samplia's first lady": who the speaker is. */
const ALONE = /^(?:[\p{L}\p{M}'’.-]+\s){0,6}$/u;
