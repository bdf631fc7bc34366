import type { DateMention } from '../../../domain/dates.ts';
import type { Mention, Thing } from '../../mentions/mention.ts';
import type { Draft, Found, SentenceRule } from '../engine/rule.ts';
import { personBefore } from './parts/spoken-before.ts';
import { toldTerm } from './parts/told-term.ts';

const SINCE = '(?:since|as of|depuis|seit|dal|desde|sinds|с)';
const ON =
  '(?:(?:at the end of|from the end of|with effect from|effective|on|in|from|by|as of|am|im|zum|le|en|au|dal|nel|il|el|op|per|с|в) )?';
const OFFICE = '(?:office|post|position|role|chair|job|presidency|chairmanship|charge|helm|board)';

export const timeInOffice: SentenceRule = {
  name: 'time-in-office',
  says: 'A sentence that tells since when or until when somebody has been in office, and not in which, dates the one office that the page gives them.',
  completes: true,
  patterns: [
    `{who:holder}{degrees}(?: \\([^()]{1,40}\\))?,?(?: who)?(?: has| had)?(?: been)? (?:in (?:the )?${OFFICE}|held (?:the|this|that|her|his) ${OFFICE}|at (?:the|its|our) (?:helm|head)(?: of [^.;:]{3,60}?)?|(?:steered|guided|led|served|accompanied) (?:us|it|the (?:society|association|charity|network|club|forum))|with us)(?:[^.;:\\uE000]{0,50})? ${SINCE} {date:since}`,
    '{who:holder}{degrees},?(?: qui est| der| die| che è)? (?:en (?:poste|fonctions?|charge)|im amt|in carica|en el cargo|in functie|занимает (?:этот|данный|эту) (?:пост|должность)) (?:depuis|seit|dal|desde|sinds|с) {date:since}',
    '{who:holder}{degrees},? (?:who )?(?:is|has been|ist) (?:seit|since|as of) {date:since} im amt',
    `{who:holder}{degrees},?(?: who)?(?: has| had)? (?:joined|came to|started (?:with|at)|took up (?:the|her|his) ${OFFICE}|took office|entered office|assumed office|has been with)(?: us| {org:joined}| the (?:team|staff|charity|association|society|office|foundation|trust|network))?,? ${ON}{date:since}`,
    "{who:holder}['’]s (?:first |second |third |own |new )?(?:term|mandate|tenure|period)(?: (?:of|in) office)? (?:runs|is|lasts|goes|began|begins|started|starts) (?:from |on |in )?{date:since}(?: (?:to|until|till|–) {date:until})?",
    `{who:holder}{degrees}(?: \\([^()]{1,40}\\))?,?(?: who)?(?<going> (?:will )?(?:retires?|is retiring|steps? down|stands? down|resigns?|leaves? (?:the )?${OFFICE}|leaves(?= (?:in|on|at the end of) )|bows? out|is leaving us|is leaving ${OFFICE}))(?: from (?:the|her|his|this) ${OFFICE})?,? ${ON}{date:until}`,
    `{who:holder}{degrees}(?: \\([^()]{1,40}\\))?,?(?: who)?(?<gone> (?:(?:has|had) (?:(?:[^.;:\\uE000]|{apart}){0,60}? and )?)?(?:stepped down|stood down|retired|resigned|died in ${OFFICE}|left ${OFFICE}|left(?= (?:in|on|at the end of) )|bowed out|laid down (?:the|her|his) ${OFFICE}))(?: from (?:the|her|his|this) ${OFFICE})?(?:,? (?:${ON}|at (?:the|our|its) ){date:until})?`,
    '{who:holder}{degrees}(?:, (?:qui|who|der|die|che|que) [^,;.\\uE000]{3,60})?,?(?: der| die)?(?<gone> (?:hat|gab|a passé|passe|ha passato|ha cedido|pasó|droeg|heeft|передала?)(?: [^.;:,\\uE000]{2,30})?(?: das amt| den vorsitz| le relais| le flambeau| le témoin| il testimone| el testigo| het stokje| de hamer| пост)(?: [^.;:,\\uE000]{2,40})?(?: abgegeben| ab| niedergelegt| aufgegeben|(?=[,.:;]))| (?:schied|trat|legte)(?: {date:day})?[^.;:\\uE000]{0,30} (?:aus dem amt|zurück|aus dem vorstand|sein amt nieder|ihr amt nieder)| (?:a quitté|a démissionné de|quitta) (?:ses fonctions|son poste|la présidence|le bureau)| (?:ha lasciato|lasciò) (?:la presidenza|l[’\\u0027]incarico|la carica)| (?:dejó|ha dejado) (?:el cargo|la presidencia)| (?:trad af|is afgetreden|nam afscheid als voorzitter)| (?:покинула?|оставила?) (?:пост|должность))(?: (?:(?:in|im|am|en|nel|в|fin|début|à la fin de|ende|anfang|a fine|alla fine del|a finales de|в конце)) {date:until})?',
    // "and until 1986 he held the post"
    `(?:until|till|up to|through|bis|jusqu['’]en|fino al|hasta|tot) {date:until},? {who:holder}(?: had| has)? (?:held|kept|filled|retained|remained in|stayed in|served in|was in|blieb im|bekleidete|occupa|tenne|ocupó|bekleedde) (?:(?:the|this|that|das|dieses|ce|il|el|het) )?(?:${OFFICE}|amt|poste|posto|puesto|cargo|ambt)`,
    '{who:holder}{degrees},? whose (?:term|tenure|mandate) (?:ends|expires|runs out|comes to an end) (?<relative>(?:at the end of )?(?:next|this) year|in (?:two|three|four) years)',
    // "Ada Example was chosen in October": for which office, the page tells elsewhere
    `{who:holder}{degrees},?(?: who)? (?<chosen>was|has been) (?:re-?)?(?:elected|chosen|voted in|appointed)(?= (?:in|on|last|this|yesterday)(?![\\p{L}]))`,
    `{who:holder}{degrees},?(?: who)? (?:was|has been) (?:re-?)?(?:elected|chosen|voted in|appointed) ${ON}{date:since}(?=[,.;]| and | for |$)`,
    '{who:holder}{degrees},?(?: who)? (?:led|steered|guided|chaired|headed) (?:us|it|the (?:society|association|network|club|charity))(?: [^.;:,\\uE000]{3,40})?,? (?:from |between )?{date:since}(?=[,.;)]|$)',
    '(?:Seit|Since|Depuis|Dal|Desde|Sinds) (?:dem )?{date:since} (?:arbeitet|ist|wirkt|werkt|works|is|has been|travaille|lavora|trabaja) (?<whose>sie|er|she|he|elle|il|ella|zij|hij|lei|lui|él)(?= (?:bei uns|für uns|with us|for us|im amt|in der geschäftsstelle|chez nous|con noi|con nosotros|bij ons))',
    '(?<whose>her|his) (?:term|tenure|mandate)(?: (?:of|in) office)? (?:ends|expires|runs out|comes to an end) (?<relative>(?:at the end of )?(?:next|this) year|in (?:two|three|four) years)',
  ],
  produce: (found) => {
    const person = found.text('whose') === undefined ? found.thing('holder', 'person') : personBefore(found, found.start);
    if (person === undefined) return null;
    // whoever joined another house than the page's own took up nothing here
    const joined = found.thing('joined', 'organization');
    if (joined !== undefined && !isOwn(joined, found.reading.body)) return null;
    const begun = found.text('chosen') === undefined ? null : toldTerm(found, 'began').since;
    const since = begun === null ? dateOf(found.mention('since'), found) : { from: begun, to: begun };
    const until =
      found.text('relative') === undefined ? dateOf(found.mention('until') ?? found.mention('day'), found) : relativeYear(found);
    const gone = found.text('gone') !== undefined;
    const { published } = found.reading.document;
    // "has stepped down", told as news
    const now =
      gone && until === null && toldTerm(found, 'ended').until !== null
        ? toldTerm(found, 'ended').until
        : gone && until === null && /\s(?:has|a|ha|ist|is)\s/u.test(found.text('gone') ?? '') && published !== null
          ? published.slice(0, 4)
          : null;
    if (since === null && until === null && !gone) return null;
    const draft: Draft = {
      subject: person,
      predicate: 'role',
      value: 'office',
      timeOnly: true,
      since: since?.from ?? null,
      until: typeof until === 'string' ? until : (until?.to ?? (since !== null && since.from !== since.to ? since.to : null) ?? now),
      tenure:
        ended(since, published) || (gone && (until === null || typeof until === 'string' || published === null || until.to <= published))
          ? 'former'
          : null,
    };
    return [draft];
  },
  examples: [
    {
      text: 'Harbour Rain Trust\n\nAda Example is director of the Harbour Rain Trust. She joined the Trust in March 2012.',
      title: 'Harbour Rain Trust',
      published: '2015',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'director', since: '2012-03', tenure: 'current' },
        { subject: 'Harbour Rain Trust', predicate: 'leader', value: 'Ada Example', since: '2012-03', tenure: 'current' },
      ],
    },
    {
      text: 'The Rain Society has a president, Ada Example. She has been in office since 2011.',
      published: '2015',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'president', since: '2011', tenure: 'current' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', since: '2011', tenure: 'current' },
      ],
    },
    {
      text: 'President of the Rain Society is Ada Example. Example has stepped down.',
      published: '2015',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'President', until: '2015', tenure: 'former' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', until: '2015', tenure: 'former' },
      ],
    },
    {
      text: 'Our director is Bo Sample. Sample retires on 31 August after 16 years.\n\nThe Rain Society',
      published: '2015-04-06',
      yields: [
        { subject: 'Bo Sample', predicate: 'role', value: 'director', until: '2015-08-31', tenure: 'current' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', until: '2015-08-31', tenure: 'current' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example, president of the Rain Society, joined the Harbour Trust in March 2015.',
      because: 'it is another body that she joined',
    },
    {
      text: 'Ada Example, president of the Rain Society, retired to Oslo with her cat.',
      because: 'she went to live there; nothing is said of the office',
    },
  ],
};

/** Is it the page's body, perhaps by the first words of its name? */
function isOwn(joined: Thing, body: Thing | null): boolean {
  return joined === body || body?.names.some((name) => joined.names.some((short) => name.startsWith(`${short} `))) === true;
}

/** The date; one without a year is of the year in which the page was written. */
function dateOf(mention: Mention | undefined, found: Found): Pick<DateMention, 'from' | 'to'> | null {
  if (mention?.kind !== 'date') return null;
  if (mention.date.yearStated) return mention.date;
  const { published } = found.reading.document;
  if (published === null) return null;
  const year = published.slice(0, 4);
  return { from: mention.date.from.replace(/^XXXX/u, year), to: mention.date.to.replace(/^XXXX/u, year) };
}

/** Is it a time with an end that the page looks back to? */
function ended(since: Pick<DateMention, 'from' | 'to'> | null, published: string | null): boolean {
  return since !== null && since.from !== since.to && published !== null && since.to <= published;
}

/** "next year", as of the page's date. */
function relativeYear(found: Found): string | null {
  const { published } = found.reading.document;
  if (published === null) return null;
  const words = found.text('relative') ?? '';
  const years = /next/iu.test(words) ? 1 : /two/iu.test(words) ? 2 : /three/iu.test(words) ? 3 : /four/iu.test(words) ? 4 : 0;
  return String(Number(published.slice(0, 4)) + years);
}
