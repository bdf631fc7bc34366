import type { SentenceRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';

const NEW = '{org:now}(?: ?\\({org:short}\\))?';
const OLD = '(?:the )?{org:before}(?: ?\\({org:older}\\))?';

export const formerName: SentenceRule = {
  name: 'former-name',
  says: 'The organization that another was called, or grew out of, before it was renamed is its predecessor.',
  patterns: [
    `${OLD},? (?:which |that )?(?:is |was )?(?:now |today |since then |later |then )*(?:called|known as|renamed|named)(?: as)? (?:the )?${NEW}`,
    `${OLD},? (?:now|today|since \\p{L}* ?{date:since}|heute|aujourd['’]hui|oggi|hoy|ныне) (?:the )?${NEW}`,
    `${NEW},? \\(?(?:formerly|previously|originally|before that|ehemals|früher|vormals|anciennement|già|antes|ранее)(?: known as| called| named| the)* ${OLD}`,
    `${OLD} (?:changed its name to|was renamed(?: to)?|changed into|became|was turned into|wurde (?:zu[rm]?|umbenannt in)|devient|diventa) (?:the )?${NEW}`,
    `${NEW}(?: itself| thus| now)? (?:is|was) the successor (?:of|to) ${OLD}`,
  ],
  produce: (found) => {
    const now = found.thing('now', 'organization');
    const before = found.thing('before', 'organization');
    return now === undefined || before === undefined ? null : tie(now, before, 'predecessor');
  },
  examples: [
    {
      text: 'Guests came from the Old League of Clay, which is called Union of Examples (UE) today.',
      yields: [{ subject: 'Union of Examples', predicate: 'affiliate', value: 'Old League of Clay' }],
    },
    {
      text: 'The Union of Examples, formerly the Old League of Clay, met.',
      yields: [{ subject: 'Union of Examples', predicate: 'affiliate', value: 'Old League of Clay' }],
    },
  ],
  nearMisses: [
    { text: 'The Union of Examples, a friend of the Old League of Clay, met.', because: 'a friend is no former self' },
    { text: 'The Union of Examples became a member of the Old League of Clay.', because: 'it joined the other' },
  ],
};
