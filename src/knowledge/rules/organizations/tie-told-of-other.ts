import type { SentenceRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';
import { bodyMeant } from './parts/clause.ts';

const THE = "(?:(?:the|la|le|il|el|der|dem|den|die|das) |l['’])?";
const SHORT = '(?: ?\\({org:short}\\))?';

export const tieToldOfOther: SentenceRule = {
  name: 'tie-told-of-other',
  says: 'A body that admitted another, is among its partners, or that it is closely linked or works with, is affiliated with it.',
  patterns: [
    `{bodies:b}${SHORT},? (?:has |had )?(?<member>admitted|accepted|took in|taken in) ${THE}(?:{org:a}|it|us)(?: of {places})?(?= (?:in|on|as|to|into)(?![\\p{L}])|[.;,]|$)`,
    `{bodies:b}${SHORT} (?:has|have|counts|count) (?:{org:a}|it|us) as (?:an? |its |their )?(?:[\\p{L}-]+ ){0,2}(?:partner|member|affiliate)`,
    `{org:b}${SHORT}, of which (?:{org:a}|it|we) (?:is|are|has been|have been|was) (?:also |now )?an? (?:[\\p{L}-]+ ){0,2}(?<part>section|branch|chapter|member|division|affiliate|part)`,
    // a line of a chronicle; its first word is lifted by its place
    `^(?:(?:{date}|\\d[\\d.]{3,9})[^\\p{L}\uE000]{0,4})?{name:lifted}(?<member>(?: (?:to|of|by|into))?) ${THE}{bodies:b}(?=[.;,( ]|$)`,
    `{org:a}${SHORT}, one of (?:the )?{count} (?<part>sections|branches|chapters|groups|departments|members|institutes) of ${THE}{bodies:b}`,
    '{bodies:b} (?:is|are|was|were|zählen|zählt|comptent|figurent) (?:also )?(?:among|one of|zu|parmi) (?:its|our|their|seinen|ihren|unseren|ses|nos) (?:main |closest |international )?(?:partners?|supporters?|sponsors?|partnern|förderern|partenaires)(?![\\p{L}])',
    `{org:b}${SHORT}, (?:with|to) which (?:{org:a}|it|we) (?:is|are|has been|have been|was) (?:[\\p{L}-]+ly )?(?:linked|affiliated|associated|attached|connected)`,
    `(?:^|[.;] )(?:our |its )?(?:main |international )?partners? (?:include|includes|are|is|:) ${THE}{bodies:b}`,
    `(?:wir|{org:a}) (?:arbeiten|arbeitet|kooperieren|kooperiert) (?:[\\p{L}]+ ){0,2}mit ${THE}{bodies:b}${SHORT} zusammen`,
  ],
  produce: (found) => {
    const lifted = found.text('lifted');
    if (lifted !== undefined && !JOINS.test(lifted)) return null;
    const told = found.mention('a');
    const a = told === undefined ? (bodyMeant(found.sentence, found.reading) ?? found.reading.body) : found.thing('a', 'organization');
    if (a === undefined || a === null) return null;
    const kind = found.text('part') !== undefined ? 'part of' : found.text('member') === undefined ? 'partner' : 'member of';
    return found.inside('b').flatMap((m) => (m.kind === 'org' && !m.pronoun ? tie(a, m.thing, kind) : []));
  },
  examples: [
    {
      text: 'The Northern Society of Examples is a society of potters. The Union of Examples (UEX) admitted it in 2006.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'Northern Society of Examples\n\nThe Union of Examples and the Clay League are among its partners.',
      title: 'Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay League' },
      ],
    },
    {
      text: 'Northern Society of Examples\n\nWe have two rooms beside the Example Hospital, with which it has been closely linked since the beginning.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Example Hospital' }],
    },
    {
      text: 'The Clay Club is small. Its members met at the Union of Examples, of which it is a chapter.',
      yields: [{ subject: 'Clay Club', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'Northern Society of Examples\n\n2011.04 Admitted to the Union of Examples (UEX)',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'Gesellschaft für Beispielkunde\n\nWir arbeiten eng mit der Deutschen Gesellschaft für Töpferei zusammen.',
      language: 'de',
      title: 'Gesellschaft für Beispielkunde',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'affiliate', value: 'Deutsche Gesellschaft für Töpferei' }],
    },
  ],
  nearMisses: [
    {
      text: 'The Northern Society of Examples is old. The Union of Examples admitted 30 patients in 2006.',
      because: 'patients were admitted',
    },
    { text: 'The congress partners include the Union of Examples.', because: 'partners of the congress, and no body speaks' },
  ],
};

const JOINS = /^(?:Admitted|Admission|Accession|Joined|Joins|Member|Membership|Accepted)$/u;
