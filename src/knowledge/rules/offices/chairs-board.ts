import type { NamedMention, Thing } from '../../mentions/mention.ts';
import type { Draft, Found, SentenceRule } from '../engine/rule.ts';
import { isMourned } from './parts/mourned.ts';
import { officeDrafts } from './parts/office.ts';
import { pageBodyAt } from './parts/office-body.ts';
import { impliedRole } from './parts/presidency.ts';

const BOARD =
  '(?<words>(?:governing |executive |supervisory |management )?(?:board|council|vorstand|stiftungsrat|conseil d[’\\u0027]administration|consiglio direttivo|junta directiva|bestuur|{body:board})(?: of (?:directors|trustees|governors|management))?)';

const COMMITTEE = "(?:[\\p{L}’'-]{3,24} ){0,3}(?:committee|commission|working group|working party|task force)";

export const chairsBoard: SentenceRule = {
  name: 'chairs-board',
  says: 'Whoever chairs the board of a body heads the body: "Ada Example chairs its board".',
  patterns: [
    `(?:(?:Since|Seit|(?<till>Until|Till|Bis)(?: the end of)?) {date:since},? )?(?<whose>the|its|our|their|der|die|unser) ${BOARD}(?: of (?:the )?{org})?,?(?: (?:which )?(?<passive>is|was|has been|wird|wurde)(?: (?:now|currently|at present))?|(?<=,)) (?<verb>chaired|headed|led|presided over|geleitet|geführt) (?:by|von) {titles}{who:holder}`,
    `{who:holder}{degrees},?(?: who)?(?: (?:also|now|currently|still|has))* (?<verb>chairs|chaired|heads|headed|leads|led|presides over|presided over|préside|presiede|preside|leitet) (?<whose>its|their|our|the|le|il|la|den) ${BOARD}(?: (?:of|der|des|de|della|del) (?:the |la )?{org}(?: \\({org:short}\\))?)?(?: since {date:since})?`,
    `(?:(?<=^)(?:In|At|Within|For) (?:the )?{org:whole}(?: \\({org:short}\\))?,? )?{who:holder}{degrees}(?: (?:(?! (?:who|which) )[^.;:\uE000]|\uE000[OELDRCQN]\\d+\uE001){3,160}?,? and)?,?(?: who)?(?: (?:also|now|currently|still|has|had|then|later))* (?<verb>chairs|chaired|co-chaired|heads|headed|leads|led|presides over|presided over) (?:the(?: \\p{Ll}+['’]s)?|its|our|{org:wholes}['’]s) (?<committee>${COMMITTEE})(?: of (?:the )?{org:of})?(?=[,;.)]| (?:of|said|says|explained|and|for)(?![\\p{L}])|$)`,
    `(?<![\\p{L}])(?:the|its|our) (?<committee>${COMMITTEE}),? (?:(?<passive>is|was|has been) )?(?:(?<verb>chaired|headed|led|presided over) by|(?<under>under)(?: the (?:chairmanship|leadership|guidance|direction) of)?) {titles}{who:holder}(?=[,;.)]|$| (?:and|has|built|met|will|chose|worked|prepared|drew)(?![\\p{L}]))`,
  ],
  produce: (found) => {
    if (found.text('committee') !== undefined) return ofCommittee(found);
    const name = found.mention('board');
    if (name !== undefined && !BOARD_NAME.test(name.text)) return null;
    const role = impliedRole((found.text('verb') ?? '').replace(/\s+over$/iu, ''));
    const person = found.thing('holder', 'person');
    const body = bodyOf(found);
    if (role === null || person === undefined || body === null) return null;
    const since = found.mention('since');
    const passive = found.text('passive');
    // "the council, chaired by Ada Example": a participle tells no time
    const participle =
      passive === undefined && /(?:chaired|headed|led|presided over) by /iu.test(found.sentence.text.slice(found.start, found.end));
    const past =
      !participle &&
      (passive === undefined
        ? /ed(?: over)?$|^led$/iu.test((found.text('verb') ?? '').trim())
        : /^w/iu.test(passive) && passive !== 'wird');
    const day = since?.kind === 'date' && since.date.yearStated ? since.date : null;
    const till = found.text('till') !== undefined;
    return officeDrafts({
      person,
      role,
      body,
      title: `${role.office} of the ${/council/iu.test(found.text('words') ?? '') ? 'council' : 'board'}`,
      since: till ? null : (day?.from ?? null),
      until: till ? (day?.to ?? null) : null,
      tenure: past || isMourned(person, found.reading) ? 'former' : null,
    });
  },
  examples: [
    {
      text: 'The Rain Society was founded by potters. Its board is chaired by Ada Example.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'chair of the board', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'chair of the board' },
      ],
    },
    {
      text: 'The Rain Society was founded by potters; Mr Bo Sample chairs its Board.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'chair of the board', tenure: 'current' },
        { subject: 'Bo Sample', predicate: 'role', value: 'chair of the board' },
      ],
    },
    {
      text: 'The Rain Society was founded by potters. The Council, chaired by Cy Pattern, will decide by Easter.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', role: 'chair of the council', tenure: 'current' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'chair of the council' },
      ],
    },
    {
      text: 'Dr Ada Example, who chaired the scientific committee, measured the rain.',
      published: '2015',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'chair of the scientific committee', tenure: 'former' }],
    },
    {
      text: 'In the Rain Society (RSO) Bo Sample chaired the ethics committee.',
      published: '2015',
      yields: [{ subject: 'Bo Sample', predicate: 'role', value: 'chair of the ethics committee', tenure: 'former' }],
    },
    {
      text: 'The programme committee, under Ada Example, asked one question.',
      published: '2015',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'chair of the programme committee' }],
    },
  ],
  nearMisses: [
    {
      text: 'The ethics committee, under Norwegian law, heard Ada Example.',
      because: 'the law is over the committee, and nobody is said to chair it',
    },
    {
      text: 'The Rain Society was founded by potters; Mr Bo Sample thanked its Board.',
      because: 'to thank a board is not to chair it',
    },
  ],
};

/** A committee is a part, of the event where it prepares one. */
function ofCommittee(found: Found): readonly Draft[] {
  const verb = found.text('under') === undefined ? (found.text('verb') ?? '').trim() : 'chaired';
  const role = impliedRole(verb.replace(/\s+over$/iu, ''));
  const person = found.thing('holder', 'person');
  // "the committee, chaired by Ada Example": a participle tells no time
  const participle = found.text('under') !== undefined || /\sby\s/u.test(found.sentence.text.slice(found.start, found.end));
  const past = participle ? found.text('passive') === 'was' : /ed(?: over)?$|^led$/iu.test(verb);
  const whole = ['whole', 'wholes', 'of'].map((name) => found.mention(name)).find((m) => m !== undefined);
  if (role === null || person === undefined) return [];
  const words = (found.text('committee') ?? '').trim();
  const { event } = found.reading;
  return officeDrafts({
    person,
    role,
    body: whole?.kind === 'org' ? whole.thing : null,
    event: event !== null && /local|scientific|organi|programme?|abstract/iu.test(words) ? event : null,
    title: `${role.office} of the ${words}`,
    whole: false,
    tenure: past || isMourned(person, found.reading) ? 'former' : null,
  });
}

/** The board's own body: named behind it, or before ("its"), or the page's. */
function bodyOf(found: Found): Thing | null {
  const org = found.mention('org');
  if (org?.kind === 'org') return org.thing;
  const before = found.sentence.mentions.filter((m): m is NamedMention => m.kind === 'org' && m.end <= found.start);
  return before.at(-1)?.thing ?? pageBodyAt(found.sentence, found.start, found.reading);
}

const BOARD_NAME =
  /^(?:governing |executive |supervisory |management )?(?:board|council|vorstand|stiftungsrat)(?: of (?:directors|trustees|governors|management))?$/iu;
