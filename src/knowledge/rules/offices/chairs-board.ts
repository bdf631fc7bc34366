import type { NamedMention, Thing } from '../../mentions/mention.ts';
import type { Found, SentenceRule } from '../engine/rule.ts';
import { isMourned, officeDrafts, pageBodyAt } from './parts/office.ts';
import { impliedRole } from './parts/presidency.ts';

const BOARD =
  '(?:governing |executive |supervisory |management )?(?:board|council|vorstand|stiftungsrat|conseil d[’\\u0027]administration|consiglio direttivo|junta directiva|bestuur|{body:board})(?: of (?:directors|trustees|governors|management))?';

export const chairsBoard: SentenceRule = {
  name: 'chairs-board',
  says: 'Whoever chairs the board of a body heads the body: "Ada Example chairs its board".',
  patterns: [
    `{who:holder}{degrees},?(?: who)?(?: (?:also|now|currently|still|has))* (?<verb>chairs|chaired|heads|headed|leads|led|presides over|presided over|préside|presiede|preside|leitet) (?<whose>its|their|our|the|le|il|la|den) ${BOARD}(?: (?:of|der|des|de|della|del) (?:the |la )?{org}(?: \\({org:short}\\))?)?(?: since {date:since})?`,
  ],
  produce: (found) => {
    const name = found.mention('board');
    if (name !== undefined && !BOARD_NAME.test(name.text)) return null;
    const role = impliedRole((found.text('verb') ?? '').replace(/\s+over$/iu, ''));
    const person = found.thing('holder', 'person');
    const body = bodyOf(found);
    if (role === null || person === undefined || body === null) return null;
    const since = found.mention('since');
    const past = /ed(?: over)?$|^led$/iu.test((found.text('verb') ?? '').trim());
    return officeDrafts({
      person,
      role,
      body,
      title: `${role.office} of the board`,
      since: since?.kind === 'date' && since.date.yearStated ? since.date.from : null,
      tenure: past || isMourned(person, found.reading) ? 'former' : null,
    });
  },
  examples: [
    {
      text: 'The Rain Society was founded by potters; Mr Bo Sample chairs its Board.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'chair of the board', tenure: 'current' },
        { subject: 'Bo Sample', predicate: 'role', value: 'chair of the board' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The Rain Society was founded by potters; Mr Bo Sample chairs its Scientific Committee.',
      because: 'a committee is a part of the body',
    },
  ],
};

/** The board's own body: named behind it, or before ("its"), or the page's. */
function bodyOf(found: Found): Thing | null {
  const org = found.mention('org');
  if (org?.kind === 'org') return org.thing;
  const before = found.sentence.mentions.filter((m): m is NamedMention => m.kind === 'org' && m.end <= found.start);
  return before.at(-1)?.thing ?? pageBodyAt(found.sentence, found.start, found.reading);
}

const BOARD_NAME =
  /^(?:governing |executive |supervisory |management )?(?:board|council|vorstand|stiftungsrat)(?: of (?:directors|trustees|governors|management))?$/iu;
