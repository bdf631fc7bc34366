import type { NamedMention } from '../../mentions/mention.ts';
import type { Found, SentenceRule } from '../engine/rule.ts';
import { held } from './parts/office.ts';

const IS = '(?:is|am|remains|has been|has remained)';
const WAS = '(?:was|had been|used to be|was once|once was)';
const SINCE =
  '(?:,? (?:ever )?(?:since|from)(?: (?:it|its|the)(?: [\\p{L}’-]{2,14}){1,5}?(?: in)?)? {date:since})?(?:,? (?:until|to) {date:until})?(?: \\({date:span}\\))?';

export const officeOfWhose: SentenceRule = {
  name: 'office-of-whose',
  says: 'A clause with "whose" or "of which" gives an office in the body named right before it: "the Example Institute, whose director she has been since 2016".',
  patterns: [
    `{office:own} {who:holder} (?:also |now |still |once |then )?(?:(?<now>${IS})|(?<then>${WAS})|(?<became>became|has become))${SINCE}`,
    `(?<which>,? of which) {who:holder} (?:also |now |still |once |then )?(?:(?<now>${IS})|(?<then>${WAS})|(?<became>became|has become)) (?:also |now |still |once )?{office:own}${SINCE}`,
    `{office:own} (?:(?<now>is|has long been)|(?<then>was)) {titles}{who:holder}(?=[,;.)]|$)${SINCE}`,
  ],
  produce: (found) => {
    const [phrase] = found.offices('own');
    if (phrase === undefined || (phrase.owner !== 'whose' && found.text('which') === undefined)) return null;
    const person = found.thing('holder', 'person');
    const body = bodyBefore(found);
    if (body === null) return null;
    const since = found.mention('since') ?? found.mention('span');
    const until = found.mention('until') ?? found.mention('span');
    return held(found, person, [{ ...phrase, owner: null, body }], {
      tenure: found.text('then') === undefined ? null : 'former',
      began: found.text('became') !== undefined,
      now: found.text('now') !== undefined,
      ...(since?.kind === 'date' && since.date.yearStated ? { since: since.date.from } : {}),
      ...(until?.kind === 'date' && until.date.yearStated && until.date.from !== until.date.to ? { until: until.date.to } : {}),
    });
  },
  examples: [
    {
      text: 'Bo Sample signed for the Rain Institute, whose chief executive he has been since it opened in 2012.',
      published: '2015',
      yields: [
        { subject: 'Rain Institute', predicate: 'leader', value: 'Bo Sample', role: 'chief executive', tenure: 'current', since: '2012' },
        { subject: 'Bo Sample', predicate: 'role', value: 'chief executive', since: '2012' },
      ],
    },
    {
      text: 'Ada Example created the Rain Society (RS), whose third president she became (1966-1970).',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'president', since: '1966', until: '1970' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', since: '1966', until: '1970' },
      ],
    },
    {
      title: 'Remarks at the opening of the Rain Congress',
      text: 'Ada Example: opening of the Rain Congress\n\nDear friends,\n\nWe come from the Rain Foundation, whose chairwoman I am.',
      published: '2015',
      yields: [
        { subject: 'Rain Foundation', predicate: 'leader', value: 'Ada Example', role: 'chairwoman', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'chairwoman', tenure: 'current' },
      ],
    },
    {
      text: 'Ada Example spoke of the Rain Society, of which she was once president.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'president', tenure: 'former' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', tenure: 'former' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example: a life in clay\n\nWe come from the Rain Foundation, whose chairwoman I am.',
      because: 'the page is no speech, and "I" may be anybody',
    },
    {
      text: 'Ada Example met the painters of the Rain Society and a ward, whose director she is.',
      because: 'the ward is directed, not the society',
    },
  ],
};

/** The body that stands right before the clause, with nothing but its acronym between. */
function bodyBefore(found: Found): NamedMention | null {
  const [phrase] = found.offices('own');
  const from = found.text('which') === undefined ? (phrase?.start ?? found.start) : found.start;
  const before = found.sentence.mentions.filter((m): m is NamedMention => m.kind === 'org' && m.end <= from);
  const last = before.at(-1);
  const between = last === undefined ? '' : found.sentence.text.slice(last.end, from);
  // "the Rain Fund, the charity of Oslo's families, whose"
  return last !== undefined && /^[\s)]*,?\s*$|^\s?\([^()]{1,20}\),?\s*$|^,\s(?:the|an?)\s[^,.;:]{3,60},\s*$/u.test(between) ? last : null;
}
