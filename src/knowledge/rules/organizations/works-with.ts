import { isNamed, type SentenceRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';
import { bodyMeant, gap, isSubject } from './parts/clause.ts';

const A = '{org:a}(?: ?\\({org:short}\\))?';
const B = "(?:(?:the|la|le|il|el|der|dem|den|die|das) |l['’])?{bodies:b}";
const THE = "(?:(?:the|la|le|il|el|der|dem|den|die|das) |l['’])?";
const WHERE = '(?:, {where:seat}(?=,))?';
const PAPER =
  '(?:memorand(?:um|a)|mou|agreement|contract|accord|convention|letter of intent|partnership|kooperationsvertrag|accordo|acuerdo|convenio|меморандум\\p{L}*|соглашени\\p{L}+)';

export const worksWith: SentenceRule = {
  name: 'works-with',
  says: 'Organizations that work together, are partners or signed a memorandum or an agreement with each other are affiliated; the kind of tie is kept.',
  patterns: [
    `${A}${gap(30)} (?<kind>cooperates|collaborates|works (?:closely )?together|works (?:closely |hand in hand )?|partners|is (?:a )?partner(?:ed)?|teamed up|in (?:close )?(?:collaboration|cooperation|partnership)|collabore|collabora|coopera|kooperiert|arbeitet (?:eng )?|сотрудничает) ?(?:with|avec|con|mit|с) ${B}`,
    `(?<kind>partnership|collaboration|cooperation|alliance|twinning) (?:between|of) (?:the )?${A} and (?:the )?{org:b}`,
    `(?<kind>projects|work|studies|research|programmes|programs)${gap(30)} (?:in (?:close )?collaboration |together )?with ${B}(?:, in close (?:collaboration|cooperation))?`,
    `${A}${gap(20)} (?:has |have |had )?(?:signed|signs|sign|set (?:their|its) (?:seals?|hands?|names?) to|put (?:their|its) (?:signatures?|names?|hands?) (?:to|under)|concluded|entered into|renewed|extended|agreed on|sealed|unterzeichnete|a signé|ha firmato|firmó|подписал[аои]?) (?:an? |the |its |their |un[ae]? |eine?n? )?(?:[\\p{L}-]+ ){0,4}?(?<paper>${PAPER})(?:[^.;\\uE000]|\\uE000[RCNQDL]\\d+\\uE001|\\({org:aside}\\)){0,60} (?:with|mit|avec|con|с) (?:[^.;\\uE000]|\\uE000[RCNQDL]\\d+\\uE001){0,30}${B}`,
    `${A}${WHERE},? (?:and|und|et|e|y) ${THE}{org:b}(?: ?\\({org:shorter}\\))?${gap(60)} (?:have |had )?(?:now |just )?(?:signed|sign|set (?:their|its) (?:seals?|hands?|names?) to|put (?:their|its) (?:signatures?|names?|hands?) (?:to|under)|concluded|entered into|renewed|agreed on|have|sealed) (?:an? |the |their )?(?:[\\p{L}-]+ ){0,3}?(?<paper>${PAPER})`,
    `${A},? (?:and|und|et|e|y) ${THE}{org:b}(?: ?\\({org:shorter}\\))? (?:are|have become|became|sind|sont|sono|son) (?:now |officially |close |old )?(?<kind>partners|twins|sister societies|sister associations|Partner|partenaires|partner|gemellat[ei]|socios)(?![\\p{L}])`,
    `(?<paper>${PAPER})${gap(40)} (?:between|zwischen|entre|tra|fra|между) ${THE}${A} (?:and|und|et|e|y|и) ${THE}{org:b}`,
  ],
  produce: (found) => {
    const { text } = found.sentence;
    const kind = (found.text('kind') ?? '').trim().toLowerCase();
    // "the one and the other are partners": a tie of both
    const mutual =
      /^(?:partners?$|twins|sister|partenaires|gemell|socios)/u.test(kind) &&
      /\s(?:are|become|became|sind|sont|sono|son)\s/u.test(text.slice(found.start, found.end));
    const work = /^(?:projects|work$|studies|research|program)/u.test(kind);
    if (work && !/collaborat|cooperat|partner|together/iu.test(text)) return null;
    const a = found.mention('a') === undefined ? bodyMeant(found.sentence, found.reading) : found.thing('a', 'organization');
    if (a === undefined || a === null) return null;
    // "affiliated with the one and works with the other": the first is no subject
    const named = found.mention('a');
    if (
      kind !== '' &&
      !work &&
      !mutual &&
      isNamed(named) &&
      named.end < (found.mention('b')?.start ?? 0) &&
      !isSubject(found.sentence, named)
    )
      return null;
    const paper = (found.text('paper') ?? '').toLowerCase();
    const how = paper === '' ? (work ? 'collaboration' : kind) : /^(?:memorand|mou|меморандум)/u.test(paper) ? 'memorandum' : 'agreement';
    const others = found.inside('b').flatMap((m) => (m.kind === 'org' && m.thing !== a ? [m.thing] : []));
    // "hope to conclude an agreement": nothing is on paper
    if (paper !== '' && NOT_YET.test(text.slice(found.start, found.end))) return null;
    // a paper that two sign ties each to the other
    return others.flatMap((b) =>
      paper === '' && !/^(?:partners$|twins|sister|partner$|partenaires|gemell|socios)/u.test(kind)
        ? tie(a, b, how)
        : [...tie(a, b, how), ...tie(b, a, how)],
    );
  },
  examples: [
    {
      text: 'Since last spring the Northern Guild of Examples (NGE) and the Southern Society of Examples are partners.',
      yields: [
        { subject: 'Northern Guild of Examples', predicate: 'affiliate', value: 'Southern Society of Examples' },
        { subject: 'Southern Society of Examples', predicate: 'affiliate', value: 'Northern Guild of Examples' },
      ],
    },
    {
      text: 'The Northern Society of Examples works closely with the Union of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'In spring the Union of Examples has signed a memorandum of understanding with a society of potters, the Northern Society of Examples.',
      yields: [
        { subject: 'Union of Examples', predicate: 'affiliate', value: 'Northern Society of Examples' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' },
      ],
    },
    {
      text: 'The Northern Society of Examples is small.\n\n- National projects, in close collaboration with the Union of Examples',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
  ],
  nearMisses: [
    {
      text: 'The Northern Society of Examples and the Union of Examples hope to conclude an agreement this year.',
      because: 'they have signed nothing',
    },
    { text: 'The Northern Society of Examples works with children. The Union of Examples does not.', because: 'they work with children' },
    {
      text: 'Research of the Northern Society of Examples was shown with posters of the Union of Examples.',
      because: 'nothing says that they work together',
    },
  ],
};

const NOT_YET =
  /(?<!\p{L})(?:mean|means|plan|plans|planned|hope|hopes|intend|intends|want|wants|wish|wishes|aim|aims|ready|about|expected|due)\sto\s/iu;
