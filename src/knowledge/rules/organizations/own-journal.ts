import type { SentenceRule } from '../engine/rule.ts';
import { bodyMeant } from './parts/clause.ts';

const NAME = '(?<title>{quote:quoted}|(?:{name:named}|{org:titled}|{event:called})(?: (?:&|and|of) (?:{name:more}|{place:where}))?)';

export const ownJournal: SentenceRule = {
  name: 'own-journal',
  says: 'A journal or newsletter that is called an organization’s own is one of its activities.',
  patterns: [
    `{org}[’']?s? (?<kind>(?:official |scientific |own )?(?:journal|newsletter|magazine|bulletin|yearbook)),? (?:called |named |is |the )*${NAME}`,
    `(?:its|our|their) (?<kind>(?:official |scientific |own )?(?:journal|newsletter|magazine|bulletin|yearbook)),? (?:called |named |is |the )*${NAME}`,
    `${NAME},? (?:is |which is )?(?:the )?(?<kind>(?:official |scientific )?(?:journal|newsletter|magazine|bulletin)) of (?:the )?{org}`,
  ],
  produce: (found) => {
    const mention = found.mention('org');
    const subject = mention === undefined ? bodyMeant(found.sentence, found.reading) : found.thing('org', 'organization');
    const quoted = found.mention('quoted');
    const title = quoted?.kind === 'quote' ? quoted.inner : found.text('title')?.trim();
    if (subject === undefined || subject === null || title === undefined || title.length < 4) return null;
    return [{ subject, predicate: 'activity', value: `${found.text('kind')} ${title}`, qualifiers: { kind: 'journal' } }];
  },
  examples: [
    {
      text: 'Work is printed in the Northern Society of Examples’ journal, Northern Clay & Kiln.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'journal Northern Clay & Kiln' }],
    },
    {
      text: 'The Northern Society of Examples is small. Its newsletter is called “Clay Post”.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'newsletter Clay Post' }],
    },
  ],
  nearMisses: [
    { text: 'A journal wrote about the Northern Society of Examples.', because: 'a journal that writes about it is not its own' },
  ],
};
