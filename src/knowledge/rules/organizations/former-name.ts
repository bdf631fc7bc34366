import type { SentenceRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';

const NEW = '{org:now}(?: ?\\({org:short}\\))?';
const OLD = '(?:the )?{org:before}(?: ?\\({org:older}\\))?';

export const formerName: SentenceRule = {
  name: 'former-name',
  says: 'The organization that became another, or that another is the successor of, is its predecessor; one that only took another name is the same.',
  patterns: [
    `${OLD},? (?:which |that )?(?:(?:is |was )?(?:since then |later |then )*(?:called|known as|named)(?: as)?|changed into|became|was turned into|devient|diventa) (?:the )?${NEW}`,
    `${NEW}(?: itself| thus| now)? (?:is|was) the successor (?:of|to) ${OLD}`,
  ],
  produce: (found) => {
    const now = found.thing('now', 'organization');
    const before = found.thing('before', 'organization');
    return now === undefined || before === undefined ? null : tie(now, before, 'predecessor');
  },
  examples: [
    {
      text: 'The Old League of Clay became the Union of Examples (UE) in 1990.',
      yields: [{ subject: 'Union of Examples', predicate: 'affiliate', value: 'Old League of Clay' }],
    },
    {
      text: 'The Union of Examples is the successor of the Old League of Clay.',
      yields: [{ subject: 'Union of Examples', predicate: 'affiliate', value: 'Old League of Clay' }],
    },
  ],
  nearMisses: [
    { text: 'The Union of Examples, a friend of the Old League of Clay, met.', because: 'a friend is no former self' },
    { text: 'The Union of Examples, formerly the Old League of Clay, met.', because: 'it is one body with two names' },
    { text: 'The Union of Examples became a member of the Old League of Clay.', because: 'it joined the other' },
  ],
};
