import type { Thing } from '../../mentions/mention.ts';
import type { Draft, Found, SentenceRule } from '../engine/rule.ts';
import { gendered } from './parts/gendered.ts';
import { held } from './parts/office.ts';
import { pageBodyAt } from './parts/office-body.ts';
import { type OfficeInPlay, officeInPlay } from './parts/office-in-play.ts';
import { impliedPhrase, impliedRole } from './parts/presidency.ts';
import { reportedAt, yearOfChange } from './parts/reported-change.ts';
import { officeBefore, personBefore } from './parts/spoken-before.ts';

const FROM = '(?:,? (?:of|from|aus|de|di|van) {places},?)?';
/** A time in office behind the verb: "(1962–1974)", "from 1958 to 1964", "in 2004". */
const TERM =
  '(?: \\({date:span}\\))?(?:,? (?:from|in|since|between|von|seit|en|de|depuis|nel|dal|desde) {date:begins})?(?:,? (?:until|till|to|and|bis|à|al|hasta) {date:ends})?';

/** Whoever does so holds the office no more. */
const GIVES_UP =
  'stellte sich (?:[^.;\\uE000]|\\uE000[NDC]\\d+\\uE001){0,40}nicht (?:mehr|wieder) zur (?:Wahl|{name:vote})|trat nicht (?:mehr|wieder) an|kandidierte nicht (?:mehr|wieder)|(?:did|does|could|can|would|will) not (?:stand|run|seek)(?: for)? (?:again|once more|re-?election|office again|(?:a|another) (?:second |third |further )?term)|s[’\\u0027]en va(?= après)|ne se représentait pas|ne s[’\\u0027]est pas représentée?|non si è ricandidat[oa]|no se presentó a la reelección|stelde zich niet (?:meer|opnieuw) (?:her)?verkiesbaar|повторно не выдвигал(?:ся|ась)';

export const nextInOffice: SentenceRule = {
  name: 'next-in-office',
  says: 'Where a text tells of an office, whoever "followed", "came next", "took her place", "stepped in" or "did not stand again" held it too, though the sentence does not name it: "Ada Example chaired it first. Bo Sample followed (1977–1983)".',
  patterns: [
    `(?<=^|[;.,] |^{titles}|[;.,] {titles}|and {titles}){who:next}{degrees}${FROM},? (?:followed|came next|came then|came after|was next|was the next|folgte|suivit|seguì|siguió|volgde)(?=[ ,;.]|$)(?! (?:the|a|an|her|his|up|by|with|suit|\uE000))${TERM}`,
    `(?<![\\p{L}])(?:after|nach|après|dopo|después de|na|после) (?:(?:her|him|them|ihr|ihm|elle|lui|lei|ella|él|haar|hem|неё|него)|{who:last}),? (?:it was the turn of|came|it was|kam|folgte|vint|ce fut(?: le tour de)?|fu la volta di|venne|vino|kwam) {titles}{who:next}{degrees}(?=[ ,;.]|$)${TERM}`,
    '{who:next}{degrees},? (?:took|takes|has taken|will take) (?<whose>her|his|their) place(?=[ ,;.]|$)(?: (?:in|on|from) {date:begins})?',
    '(?<=^|[;.,] |^{titles}|[;.,] {titles}){who:next}{degrees} (?<acting>stepped in|steps in|is standing in|stands in)(?=[ ,;.]|$)(?: (?:in|from) {date:begins})?',
    '{who:next}{degrees}(?: (?:of|from) {places})?,? (?<elect>was|is|has been) (?:elected|chosen|picked|voted in|named|appointed) to (?:follow|succeed|replace) {titles}{who:last}(?:(?:;|,|,? and)? (?:(?:who|{who:again}) )?(?:takes|will take|is to take) (?:over|office|up (?:the |her |his )?(?:office|post|duties)) (?:in|on|from|at|as of) {date:begins})?',
    `{who:last}{degrees}(?: \\((?:{places}|{name}|{org})\\))?,? (?<gone>${GIVES_UP})(?![\\p{L}])`,
    `{who:last}{degrees}(?: \\((?:{places}|{name}|{org})\\))?, {office:own}(?: for (?:the )?(?:last|past) [^,;.]{1,40}?)?,? (?<gone>${GIVES_UP})(?![\\p{L}])`,
    '{who:next}{degrees} (?<acting>takes|took|has taken)(?: over)? (?:{office:own}|the {name:helm}|the helm|the chair|the presidency) (?:for the time being|for now|ad interim|provisionally|in the meantime|temporarily)',
    '{who:first}(?: (?:of|from) {places})?,? (?:until|till|up to) {date:ends},? then {titles}{who:next}{degrees}(?=[,;.]| \\(|$)',
    `with {titles}{who:next}{degrees} as (?:(?:the|its|our) )?(?:very )?first to (?<verb>preside|lead|chair|head)(?: (?:over )?(?:it|us))?${TERM}`,
  ],
  produce: (found) => {
    const last = found.thing('last', 'person');
    const own = found.offices('own');
    const lesser = found.text('gone') === undefined ? [] : own.filter((one) => one.roles.every((role) => !role.top));
    // "Ada Example, our treasurer, did not seek re-election": the office that is named is the one that she gives up
    if (lesser.length > 0)
      return held(found, last, lesser, {
        body: pageBodyAt(found.sentence, found.start, found.reading) ?? found.reading.body,
        tenure: 'former',
        until: reportedAt(found) ?? yearOfChange(found.reading),
      });
    const told =
      ownOffice(found) ??
      firstToLead(found) ??
      officeInPlay(found) ??
      (last === undefined || found.text('gone') !== undefined ? null : officeBefore(found, last));
    const gone = found.text('gone') !== undefined;
    const next = gone ? found.thing('last', 'person') : found.thing('next', 'person');
    if (next === undefined) return null;
    // whatever office the page gives to whoever did not stand again is over
    if (told === null || told.body === null)
      return gone ? [{ subject: next, predicate: 'role', value: 'office', timeOnly: true, tenure: 'former' }] : null;
    const phrase = {
      ...told.phrase,
      roles: told.phrase.roles
        .filter((role) => role.top)
        .map((role) => ({
          ...role,
          text: role.office,
          office: gone && own.length > 0 ? role.office : gendered(role.office, next, found.reading.document.language),
          tenure: null,
          first: false,
        })),
      owner: null,
      since: null,
      until: null,
      at: null,
      tenure: null,
    };
    const around = { body: told.body, ...termOf(found) };
    const other = personBefore(found, found.start, found.text('whose') ?? '');
    // who is told of right before has the office that this one left
    if (gone)
      return held(found, next, [phrase], {
        body: told.body,
        tenure: 'former',
        since: own[0]?.since ?? null,
        ...(other === undefined || other === next ? {} : { successor: other }),
      });
    if (found.text('acting') !== undefined)
      return [
        ...held(found, next, [{ ...phrase, roles: phrase.roles.map((role) => ({ ...role, tenure: 'acting' as const })) }], around),
        ...before(other, next),
      ];
    if (found.text('elect') !== undefined) return held(found, next, [phrase], { ...around, tenure: isToCome(found) ? 'elect' : null });
    // "until May 1984, then Bo Sample": the other's last day is this one's first
    const ends = found.mention('ends');
    if (found.mention('first') !== undefined && ends?.kind === 'date') {
      const since = ends.date.yearStated ? ends.date.to : null;
      const { published } = found.reading.document;
      return held(found, next, [phrase], {
        body: told.body,
        since,
        tenure: since !== null && since > (published ?? since) ? 'elect' : null,
      });
    }
    return [...held(found, next, [phrase], around), ...(found.text('verb') === undefined ? before(last ?? other, next) : [])];
  },
  examples: [
    {
      text: 'Rain makers chose\n\nAda Example is to lead the Rain Society until 2026. She got 84 of 131 votes at the assembly in Bergen. Bo Sample, president since 2018, could not run once more.',
      published: '2022-05-18',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'former', since: '2018' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'former', since: '2018' },
      ],
    },
    {
      text: 'The Rain Society met in Bergen. Bo Sample, chairman for the past six years, did not run again; Ada Example was elected in his place.',
      published: '2021-01-15',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'chairman', tenure: 'former' },
        { subject: 'Bo Sample', predicate: 'role', value: 'chairman', tenure: 'former' },
      ],
    },
    {
      text: 'The Rain Society was founded in 1971. Ada Example headed it at first. Bo Sample came next (1977 to 1983).',
      published: '2018',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'head', tenure: 'former', since: '1977', until: '1983' },
        { subject: 'Bo Sample', predicate: 'role', value: 'head', tenure: 'former', since: '1977', until: '1983' },
      ],
    },
    {
      text: 'The Rain Society is old. Ada Example, of Bergen, followed (1962–1974); Bo Sample was president from then on, and poet.',
      published: '2018',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'president', since: '1962', until: '1974' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', since: '1962', until: '1974' },
      ],
    },
    {
      text: 'Dr. Ada Example, President of the Rain Society, sang first. Dr. Bo Sample has been chosen to succeed Dr. Example; he takes office in May 2031.',
      published: '2024-11',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'President', tenure: 'elect', since: '2031-05' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', tenure: 'elect', since: '2031-05' },
      ],
    },
    {
      text: 'The Rain Society stood on its own feet in 1951, with Dr. Ada Example as the first to preside (1951 to 1958). Dr. Bo Sample followed from 1958 to 1964.',
      published: '2023',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'president', since: '1951', until: '1958' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', since: '1951', until: '1958' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'president', since: '1958', until: '1964' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', since: '1958', until: '1964' },
      ],
    },
    {
      text: 'Bo Sample is to lead the Rain Society. Nobody was surprised. Ada Example, leader since 2012, did not seek re-election.',
      published: '2023',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'leader', tenure: 'former', since: '2012' },
        { subject: 'Ada Example', predicate: 'role', value: 'leader', tenure: 'former', since: '2012' },
      ],
    },
    {
      text: 'Ada Example gave up the presidency of the Rain Society. Her deputy Bo Sample takes the chair in the meantime.',
      published: '2023',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'acting' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'acting' },
      ],
    },
    {
      // the office that is named is the one given up, not the presidency told of before
      text: 'Election results of the Rain Society\n\nAda Example was elected President of the Rain Society. Bo Sample, our Treasurer since 2011, did not seek re-election.',
      title: 'Election results',
      published: '2018-11-20',
      yields: [{ subject: 'Bo Sample', predicate: 'role', value: 'Treasurer', tenure: 'former', since: '2011', until: '2018' }],
    },
    {
      text: 'Die Gesellschaft für Regen hat eine Präsidentin, Ada Muster. Prof. Dr. Otto Muster (Ulm) trat nicht wieder an.',
      language: 'de',
      published: '2016-11',
      yields: [
        { subject: 'Gesellschaft für Regen', predicate: 'leader', value: 'Otto Muster', tenure: 'former' },
        { subject: 'Otto Muster', predicate: 'role', value: 'Präsident', tenure: 'former' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The Rain Society has a choir. Bo Sample, a baker, did not seek re-election.',
      because: 'in what he was elected is not told',
    },
    {
      text: 'The Rain Society has a choir. Ada Example sang until 2011, then Bo Sample, and all were glad.',
      because: 'they sang, and held no office',
    },
    {
      text: 'The president of the Rain Society opened the day. A talk by Ada Example on rivers came next.',
      because: 'a talk came next, and nobody in office',
    },
    {
      text: 'Ada Example, president of the Rain Society, spoke first. Bo Sample followed with a talk on rivers.',
      because: 'he followed with a talk',
    },
    {
      text: 'The Rain Society has a poet. Ada Example wrote first. Bo Sample came next (1977 to 1983).',
      because: 'no office was told of',
    },
    {
      text: 'Ada Example is president of the Rain Society.\n\nPrizes\n\nBo Sample came next.',
      because: 'another heading stands between',
    },
    {
      text: 'Ada Example is president of the Rain Society. Bo Sample was elected to follow the guidelines.',
      because: 'nobody is followed',
    },
  ],
};

/** "Ada Example, leader since 2012, did not seek re-election", "takes the chair in the meantime": the office that the words themselves name. */
function ownOffice(found: Found): OfficeInPlay | null {
  const phrase = found.offices('own').find((one) => one.whole && one.roles.some((role) => role.top));
  if (phrase === undefined) return null;
  const before = officeInPlay(found);
  // the chair that is taken for a time is the presidency told of before
  if (found.text('acting') !== undefined && before !== null) return before;
  const named = bodyJustBefore(found);
  return { phrase, body: phrase.body?.thing ?? named ?? pageBodyAt(found.sentence, phrase.start, found.reading), sentence: found.sentence };
}

/** The one body of the two sentences before, under the same heading. */
function bodyJustBefore(found: Found): Thing | null {
  const before = found.reading.sentences.slice(Math.max(0, found.sentence.index - 2), found.sentence.index);
  const near = before.filter((one) => one.segment === found.sentence.segment);
  const bodies = new Set(near.flatMap((one) => one.mentions.flatMap((m) => (m.kind === 'org' && !m.pronoun ? [m.thing] : []))));
  const [only] = bodies;
  return bodies.size === 1 ? (only ?? null) : null;
}

/** "with Ada Example as the first to preside": the verb is the office, in the body that the text tells of. */
function firstToLead(found: Found): OfficeInPlay | null {
  const role = impliedRole(found.text('verb') ?? '');
  if (role === null) return null;
  return {
    phrase: impliedPhrase(role, found.sentence),
    body: pageBodyAt(found.sentence, found.start, found.reading),
    sentence: found.sentence,
  };
}

/** Whoever had the office before holds it no more, and had it until the next one came. */
function before(gone: Thing | undefined, next: Thing): readonly Draft[] {
  if (gone === undefined || gone === next) return [];
  return [{ subject: gone, predicate: 'role', value: 'office', timeOnly: true, tenure: 'former', successor: next }];
}

function termOf(found: Found): { readonly since?: string; readonly until?: string; readonly tenure?: 'former' } {
  const [begins, ends] = [found.mention('span') ?? found.mention('begins'), found.mention('ends')];
  if (begins?.kind !== 'date' || !begins.date.yearStated) return {};
  const until = ends?.kind === 'date' && ends.date.yearStated ? ends.date.to : begins.date.from === begins.date.to ? null : begins.date.to;
  return until === null ? { since: begins.date.from } : { since: begins.date.from, until, tenure: 'former' };
}

function isToCome(found: Found): boolean {
  const begins = found.mention('begins');
  const { published } = found.reading.document;
  if (begins?.kind === 'date' && begins.date.yearStated) return published === null || begins.date.from > published;
  const rest = found.sentence.text.slice(found.end);
  return TO_COME.test(rest) || STILL_THERE.test(rest);
}

/** "was elected to succeed Bo Sample, who steps down in May": the other has not gone yet. */
const STILL_THERE =
  /^,? (?:who|whose term) (?:(?:steps|stands|will step|will stand) down|retires|leaves|will leave|ends|expires)(?![\p{L}])/u;
/** The successor has not begun yet. */
const TO_COME =
  /^[;,.]?\s(?:(?:and|who|he|she)\s)?(?:will|is to|is due to|takes (?:over|office|up) (?:in|on|at|from|as of|next))(?![\p{L}])/iu;
