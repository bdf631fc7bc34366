import type { Mention } from '../../mentions/mention.ts';
import type { Found, SentenceRule } from '../engine/rule.ts';
import { held, heldByAll } from './parts/office.ts';
import { pageBodyAt } from './parts/office-body.ts';
import { begunAt, termBeside } from './parts/office-time.ts';
import { reportedAt } from './parts/reported-change.ts';
import { personBefore } from './parts/spoken-before.ts';
import { TOLD_BETWEEN } from './parts/told-term.ts';

const NOW =
  'is|are|has (?:also |since |then |long )?been|have been|remains|continues as|serves as|is serving as|acts as|works as|belongs to (?:it|them) as|sits on it as|speaks as|signs as|signed as|joins as|stays on as|continues to serve as|goes on as|carries on as|stays(?: as)?|keeps on as|is confirmed as|holds the (?:office|post|position|role) of|ist|bleibt|reste(?: en fonction (?:de|comme))?|resta|rimane|sigue siendo|continúa como|blijft|остаётся|остается|est|est actuellement|è|es|является';
const THEN =
  'was|were|had been|has served as|has acted as|served as|acted as|worked as|remained|stayed on as|used to be|held the (?:office|post|position|role) of|was the|war|était|fut|fu|è stat[oa]|fue|era|был|была|являлся|являлась';
const BECAME =
  'became|becomes|has become|is becoming|wurde|wird|devient|devint|est devenue?|è diventat[oa]|diventa|se convirtió en|стал|стала';
const SOON = 'will be|will become|will serve as|will take over as|becomes next|is to become|sera|sarà|será|станет';

export const officeHeld: SentenceRule = {
  name: 'office-held',
  says: 'A sentence that says somebody is, was or will be something gives the office: "Ada Example has been president of the Example Society since 2015".',
  patterns: [
    `(?:(?<!\uE001 )(?:Since|From|Between|In|Seit|Von|Im|Depuis|De|Dal|Nel|Desde|С) {date:front},? )?{who:holder}{degrees}(?: (?:of|from|at) (?:the )?{org:work})?(?:, (?:who )?(?:[^,;.\uE000]|{apart}){2,60},)?,?(?: who)? (?:(?<now>${NOW})|(?<became>${BECAME})|(?<soon>${SOON})|(?<then>${THEN}))(?: (?:seit|von|im|in|from|between|since|depuis|entre|de|dal|nel|tra|desde|en|sinds|van|tussen|с|в) {date:began})?${TOLD_BETWEEN}(?: (?:among|also|now|then|currently|previously|formerly|at present|at the time|in turn|jetzt|nun|both|first|later|still|again|afterwards|for many years))* {offices}(?! (?:is|was|are|ist) )`,
    '(?<formerly>Before that|Earlier|Previously|Formerly|Before|At that time)?(?:(?<=^|time|that|ly|er|Before),? ?|, )as {office}, {who:holder}(?![’\u0027]s)(?=[^\\p{L}]| )',
    '{who:holder}{degrees}(?: [^.;:]{3,60})? {org:home}: (?:an? |the |volunteer |then )*{offices}',
    '(?:{org:owner}[^.;]{0,60} )?(?:with|has had|had|has|have|having|under|got|welcomes?) {titles}{who:holder}{degrees} (?:as|for) {office}',
    // "has a president again, for the first time in years: Ada Example"
    '{org:owner}(?: \\({org:abbreviated}\\))? (?:has|have|hat|haben|a|ont|ha|hanno|tiene|tienen|heeft|hebben) (?:[^.;:\\uE000]|\\uE000[NDLC]\\d+\\uE001){0,40}{office}(?:[^.;:\\uE000]|\\uE000[NDLC]\\d+\\uE001){0,60}: (?:Frau |Herr |Mme |M. )?{titles}{who:holder}(?=[,;.(]| \\(|$)',
    'At {office},? (?:is|stands|sits|has been|we find) {titles}{who:holder}',
    '{who:holder}{degrees},?(?: who)? (?:stands|is|has been|has stood) (?:at|in) {office}',
    '{who:holder}{degrees},?(?: who)? (?:is|has been) (?:serving|in|doing) (?:her|his|a) [^.;:\\uE000]{0,30}(?:term|mandate|period|year) as {office}',
    '(?<=[:;,] {titles}|(?:and|und|durch|by|von|et|e|y) {titles}|^{titles}){who:holder}{degrees}(?: (?:from|aus|of) {places})?,? (?:as|als|comme|come|como) {office}(?=[,;.)]| (?:and|und|et|e|y|who|was|is|has|thanked|said)(?![\\p{L}])|$)',
    '{org:home}(?:,? (?:in )?{places})?,? where {who:holder} (?:(?<now>is|has been|works as|serves as|remains)|(?<became>became|has become)|(?<then>was|served as|worked as|acted as)) (?:also |then |now |later )*{offices}',
    '(?:In {date:mid},? )?{who:holder} (?:(?:then|later) )?(?:(?<then>had come|had moved|had gone|had returned)|(?<became>came|moved|went|returned)) to {places}(?:[^.;:\\uE000]|\\uE000[DC]\\d+\\uE001){0,40}?,? as (?:an? |the )?{offices}',
    '(?:In {date:mid},? )?{who:holder} (?:then |later )?(?<became>joined|moved to|came to|went to|returned to|entered) (?:the )?{org:home}(?:,? (?:in|to) {places})?(?: in {date:end})? as {offices}',
    '(?<!(?:is|are|now|been|still|currently|already) )(?:During|In|Throughout) (?<his>his|her) (?:[\\p{L}]+ )?(?:term|time|years|tenure|mandate) as {offices}',
    '(?<his>His|Her|his|her) (?:[\\p{L}]+ )?(?:term|mandate|tenure|time)(?: of office)? as {offices} (?<now>began|begins|ends|will end|runs|lasts|started|continues)',
    '{who:holder}{degrees}(?:(?! (?:who|whose|which|where) )[^.;:\\uE000]|{apart}){2,200}?,?(?: and)? (?<then>having)(?: also| previously| earlier)? been {offices}',
    '(?:in|until|till|en|im|nel|в) {date:mid},? (?:when|als|quand|lorsque|quando|cuando|когда) {titles}{who:holder} (?<became>became|was made|was named) {offices}',
    // "she led the hospital and was president of the society": no other person stands between
    `{who:holder}{degrees} (?:[^.;\uE000]|{apart}){5,160}?,? (?:and|und|en|et|e|y) (?:also |then |later |afterwards |thereafter |subsequently )?(?:(?<then>was|served as|had been|remained|stayed on as|war|était|fut|fu|fue|era)|(?<now>is|has been|serves as|remains|ist|est|è|es)|(?<became>became)|(?<soon>will be|will become))(?: (?:seit|von|since|from|depuis|dal|desde|sinds|van) {date:began})? (?:also |then |later )?(?:among |one of )?{offices}`,
    `{office},?(?: (?:from now on|now|ab sofort|désormais))? (?:(?<now>is called|is|remains|heißt|s’appelle|si chiama|ist|bleibt|est|è|es|является)|(?<then>was|war|était|fut|fu|fue|был|была))(?: (?:now|currently|still|jetzt|nun|derzeit|weiterhin|again|at present))*(?: (?:von|from|seit|since|dal|depuis) {date:front})?${TOLD_BETWEEN} {titles}{who:holder}(?=[^\\p{L}]| (?:and|who|from|of|und|since|in|for)(?![\\p{L}])|$)`,
    // "Ada Example was president in 2004–7, Bo Sample in 2007–10"
    '(?:is|was|has been) {office}(?:,|;| and|, and) (?:then )?{titles}{who:holder} (?:in|from|since) (?={date:gap})',
    '{holders} (?<then>were|waren) (?:the )?{office}',
    '{holders} (?:are|have been|sind) (?:the )?{office}',
    '{office}(?: so far| to date| until now| in turn| over the years)? (?:sind|are|were|have been|sono|sont|son)(?: (?:now|jetzt|nun|currently))* {holders}',
  ],
  produce: (found) => {
    // "president, whose deputy she had been": the clause has a time of its own
    const phrases = [...found.offices('offices'), ...found.offices('office')].filter((p, at) => at === 0 || p.owner !== 'whose');
    const [phrase] = phrases;
    if (phrase === undefined) return null;
    const then = found.text('then');
    // "has served as president since 2010" goes on
    const goesOn = then?.startsWith('has') === true && phrases.some((p) => p.since !== null && p.until === null);
    const soon = found.text('soon') !== undefined;
    const front = found.mention('front');
    const home = found.mention('home') ?? found.mention('owner');
    const holder = found.mention('holder');
    const around = {
      home: home?.kind === 'org' ? home.thing : null,
      body: home?.kind === 'org' ? home.thing : pageBodyAt(found.sentence, phrase.start, found.reading),
      tenure:
        (then !== undefined ||
          (found.text('his') !== undefined && found.text('now') === undefined) ||
          found.text('formerly') !== undefined) &&
        !goesOn
          ? 'former'
          : soon
            ? 'elect'
            : null,
      began: soon || found.text('became') !== undefined,
      now: found.text('now') !== undefined,
      ...(holder === undefined ? null : termBeside(found.sentence, holder)),
      ...(phrase.at === null && phrase.roles.every((role) => role.tenure !== 'former') && changedAt(found) !== null
        ? { since: changedAt(found) }
        : {}),
      ...frontTerm(front ?? found.mention('began')),
    } as const;
    const people = found.inside('holders').filter((m) => m.kind === 'person' || m.kind === 'name');
    const beside = found.mention('gap') === undefined || holder === undefined ? null : termBeside(found.sentence, holder);
    const own = beside === null ? phrases : phrases.map((p) => ({ ...p, ...beside }));
    const one = found.text('his') === undefined ? found.thing('holder', 'person') : personBefore(found, found.start);
    if (people.length === 0) return held(found, one, own, around);
    return heldByAll(found, people, phrases, around);
  },
  examples: [
    {
      // of the ward, and not of the hospital
      text: 'Ada Example came home. She built up the snow ward of the Rain Hospital and was its head until 2001.',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'head', until: '2001' }],
    },
    {
      text: 'The Rain Society was founded in 1990. The society’s present chair is Ada Example.',
      title: 'Rain Society',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'chair' },
        { subject: 'Ada Example', predicate: 'role', value: 'chair' },
      ],
    },
    {
      // a hospital has no president-elect: the society that has one is not named
      text: 'Ada Example of the Rain Hospital was chosen. President-Elect is Bo Sample.',
      title: 'Rain Hospital',
      yields: [{ subject: 'Bo Sample', predicate: 'role', value: 'President-Elect' }],
    },
    {
      text: 'Ada Example was president of the Rain Society until last May.',
      published: '2015-03-10',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', until: '2014-05' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', tenure: 'former', until: '2014-05' },
      ],
    },
    {
      text: 'Die Gesellschaft für Regen ist ein Verein. Ada Muster ist seit letztem Herbst Präsidentin der Gesellschaft für Regen.',
      language: 'de',
      published: '2015-03-10',
      yields: [
        { subject: 'Gesellschaft für Regen', predicate: 'leader', value: 'Ada Muster', tenure: 'current', since: '2014' },
        { subject: 'Ada Muster', predicate: 'role', value: 'Präsidentin', tenure: 'current', since: '2014' },
      ],
    },
    {
      text: 'Ada Example has been president of the Northern Society of Examples since 2011.',
      published: '2015-03-01',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'leader', value: 'Ada Example', tenure: 'current', since: '2011' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', since: '2011' },
      ],
    },
    {
      text: 'Prof. Bo Sample was chair of the Rain Society from 2001 to 2004.',
      published: '2015-03-01',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'former', since: '2001', until: '2004' },
        { subject: 'Bo Sample', predicate: 'role', value: 'chair', tenure: 'former', since: '2001', until: '2004' },
      ],
    },
    {
      text: 'Neue Präsidentin der Gesellschaft für Muster ist Prof. Dr. Ada Muster.',
      language: 'de',
      published: '2015',
      yields: [
        { subject: 'Gesellschaft für Muster', predicate: 'leader', value: 'Ada Muster', role: 'Präsidentin', tenure: 'current' },
        { subject: 'Ada Muster', predicate: 'role', value: 'Präsidentin' },
      ],
    },
    {
      text: 'Die Gesellschaft für Regen hat wieder eine Präsidentin, die vierte im Amt: Frau Dr. Ada Muster (Ulm).',
      language: 'de',
      published: '2016-11',
      yields: [
        { subject: 'Gesellschaft für Regen', predicate: 'leader', value: 'Ada Muster', role: 'Präsidentin' },
        { subject: 'Ada Muster', predicate: 'role', value: 'Präsidentin' },
      ],
    },
    {
      text: 'Ada Example is treasurer of the Snow League and, since 2011, president of the Rain Society.',
      published: '2015-03-10',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'treasurer', tenure: 'current', since: null },
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'current', since: '2011' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', tenure: 'current', since: '2011' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The Rain Society has a letter for its president and a wish: Ada Example shall read it.',
      because: 'the wish stands behind the colon, and she is no president',
    },
    {
      text: 'Ada Example is in her second year as a member of the Rain Society.',
      because: 'a member holds no office',
    },
    {
      text: 'Ada Example was with the president of the Northern Society of Examples.',
      because: 'she was in company of the president, who is not named',
    },
  ],
};

/** When somebody became what they are, or is it "now", after an election that the page reports. */
function changedAt(found: Found): string | null {
  const became = found.text('became');
  if (became !== undefined)
    return begunAt(found) ?? (/^(?:becomes|has|is|wird|devient|est|diventa|è)/u.test(became) ? reportedAt(found) : null);
  if (found.text('now') === undefined || !JUST_NOW.test(found.sentence.text.slice(found.start, found.end))) return null;
  return reportedAt(found);
}

const JUST_NOW = /\s(?:now|from now on|nun|jetzt|ab sofort|désormais|maintenant|ora|adesso|ahora|nu|voortaan|теперь)(?![\p{L}])/iu;

/** "From 1976 to 1997 he was", "Since 2012 she has been". */
function frontTerm(front: Mention | undefined): { readonly since?: string; readonly until?: string } {
  if (front?.kind !== 'date' || !front.date.yearStated) return {};
  return front.date.from === front.date.to ? { since: front.date.from } : { since: front.date.from, until: front.date.to };
}
