import type { Thing } from '../../mentions/mention.ts';
import { type OfficePhrase, officesOf } from '../engine/office-phrase.ts';
import type { Draft, Found, SentenceRule } from '../engine/rule.ts';
import { isMourned } from './parts/mourned.ts';
import { held, officeDrafts } from './parts/office.ts';
import { pageBodyAt } from './parts/office-body.ts';
import { begunAt } from './parts/office-time.ts';
import { impliedRole, PRESIDENCY } from './parts/presidency.ts';
import { reportedAt } from './parts/reported-change.ts';
import { officeBefore, officeJustBefore } from './parts/spoken-before.ts';
import { toldTerm } from './parts/told-term.ts';

const TAKES =
  '(?:took over|takes over|has taken over|has now taken over|will take over|took up|takes up|has taken up|assumed|assumes|has assumed|takes on|took on|was handed|was given|übernahm|übernimmt|hat|a pris|prend|assume|ha assunto|asumió|asume|принял|приняла|è stat[oa] (?:ri)?(?:confermat|elett|chiamat|nominat)[oa] a|a été (?:ré)?(?:élue?|portée?|confirmée?) à|fue (?:re)?(?:elegid|nombrad)[oa] para|was (?:re-)?(?:elected|appointed|confirmed|called) to)';
const FOLLOWS =
  '(?:(?:takes|took|has taken|will take|taking) over from|succeeds|succeeded|has succeeded|is succeeding|will succeed|replaces|replaced|has replaced|follows|followed|folgt(?: auf)?|folgte(?: auf)?|succède (?:à|au)|a succédé (?:à|au)|subentra (?:a|al|alla)|succede (?:a|al|alla)|sucede (?:a|al)|sucedió (?:a|al)|sustituye (?:a|al)|volgt|volgde|löst|löste|сменила?|сменил)';
const GIVES =
  '(?:handed over|hands over|hands(?= (?:the|his|her|its))|has handed over|handed|passed on|passes on|passed|has passed|transferred|übergab|übergibt|a cédé|ha passato|ha ceduto|cedió|передал|передала)';
/** Signs of an office that are handed on with it. */
const INSIGNIA =
  '(?<insignia>(?:the |its |their )?(?:presidential |symbolic |ceremonial )?(?:chain(?: of office)?|gavel|baton|torch|keys|sash|sceptre|scepter|badge of office)|die amtskette|den staffelstab|das zepter|le flambeau|le témoin|le relais|la main|il testimone|la campana|el testigo|la batuta|de (?:voorzitters)?hamer|het stokje)';
const PASSES = `(?:handed|passed|gives|gave|presented|hands|passes|übergab|überreichte|übergibt|a (?:remis|transmis|passé)|transmet|passe|ha (?:passato|ceduto|consegnato)|entregó|pasó|cedió|droeg|draagt)(?: over| on)? ${INSIGNIA}(?: of (?:the )?{org}(?: \\({org:short}\\))?)?(?: over| on)?(?: (?:en|in|im|a|last|this|letzten|vorigen) \\p{L}{3,12}(?: (?:dernier|scorso|pasado))?| (?:in|on|en|im|am|nel|le|el|op) {date})? (?:to|an|à|au|a|al|aan)`;
const WHEN = '(?:,? (?:in|on|at .{3,40}? in|im|am|en|nel|в) (?:early |late )?{date})?';

export const officeHandedOver: SentenceRule = {
  name: 'office-handed-over',
  says: 'Whoever takes an office over from another holds it from then on, and the other held it until then.',
  patterns: [
    `{who:next}{degrees}(?:, (?:[^,.;\uE000]|{apart}){3,90},)?,?(?: who)? ${TAKES}(?: (?:today|now|immediately|officially|formally|this week|this month|(?:on|in|from|as of) {date:from}))?(?: the)?(?: (?:office|post|position|role|mandate|helm|rein?gn?s|duties|functions|responsibilities|charge)(?: of| as)?)?(?: as| of)? {office}(?: (?:from|after|von|da|de) {titles}{who:last})?${WHEN}`,
    `{who:next}{degrees}(?:, (?:[^,.;\uE000]|{apart}){3,120},)?,?(?: who)? ${TAKES}(?: the| den| die| la| le| el| il|lla)? (?:(?<noun>${PRESIDENCY})|{name:thing})(?: (?:of|der|des|de|de la|della|von)(?: the)? {org})?(?: (?:in|im|en|nel) {date:mid})?(?: (?:from|after|von|da|de) {titles}{who:last})?${WHEN}`,
    `{who:next}{degrees},?(?: who)? ${FOLLOWS} {titles}{who:last}{degrees}(?: (?:in|on) {date:mid})?,?(?: (?:as|who was|in the role of|in the office of|to become|als|op als|ab als|comme|come|como|на посту|in the position of|in her role as|in his role as))? {office}${WHEN}`,
    `{who:next}{degrees},?(?: who)? ${FOLLOWS} {titles}{who:last}{degrees},? (?:alla|à la|in the|an der|im|en la|in der|at the) (?:(?<noun>${PRESIDENCY})|{name:thing})(?: (?:of|der|des|de|della|dell[’']|de la|du) ?(?:the )?{org})?${WHEN}`,
    `{who:last}{degrees},?(?: who)? (?:is|was|has been|will be) (?:succeeded|replaced|followed)(?: as {office:first})? by {titles}{who:next}(?: as {office:second})?${WHEN}`,
    `{who:last}{degrees}(?:, [^,.;\uE000]{3,60},)?,?(?: who)? ${GIVES} (?:the |den |die |das |la |le |il |el )?(?:(?:(?<noun>${PRESIDENCY})|{name:thing})(?: (?:of|der|des|de|della)(?: the)? {org})?|{office:first}(?: of {org:own})?|office|post|role)(?: over| on)? (?:to|an|à|a) {titles}{who:next}${WHEN}`,
    '{office:first}(?:(?:[^.;\\uE000]|{apart}){0,60},)? {titles}{who:last}(?: of (?:the )?{org:own}(?: \\({org:short}\\))?)? (?:(?:has |have )?handed (?:it )?over|hands (?:it )?over|passed it on|made way|gave way) (?:to|for) {titles}{who:next}(?: in {date})?',
    '{who:next}{degrees} (?:is|ist|wird|wurde|became) (?:now |nun |jetzt )?{office}(?:;|,| and| und) {titles}{who:last}{degrees} (?:gab (?:das|sein|ihr)|legte (?:das|sein|ihr)|schied aus|gave up (?:the|his|her)|left (?:the )?office|stepped down|handed over|laid down)',
    // "took the chair over from our founding chairwoman, Ada Example"
    '{who:next}{degrees},?(?: who)? (?:took|takes|has taken|taking)(?: over)? {office:seat}(?: over)? from (?:{office:old},? )?{titles}{who:last}',
    `{who:last}{degrees}(?:, [^.;\uE000]{3,40}(?:\uE000D\\d+\uE001)?,)?,?(?: who)? ${PASSES} {titles}{who:next}`,
    // "qui en assurait la présidence depuis 2012"
    `{who:next}{degrees},?(?: (?:qui|che|que))? (?:en |ne |de )?(?:(?<then>assurait|exerçait|occupait|a assuré|ricopriva|ejercía)|assure|exerce|occupe|ricopre|ejerce) (?:la |le |il |l[’\u0027])?(?<noun>${PRESIDENCY})(?: (?:du|de la|de l[’\u0027]|della|dell[’\u0027]|del) ?{org})?(?: (?:depuis|dal|desde) {date})?`,
    `${INSIGNIA}(?: of (?:the )?{org}(?: \\({org:short}\\))?)? (?:(?:has|have|had|was|were|is) )?(?:now )?(?:gone|went|goes|passed|passes|handed|moved|moves|changed hands)(?: on| over)?,? from {titles}{who:last} to {titles}{who:next}`,
    `{who:next}{degrees},?(?: who)? (?:took|takes|received|receives|was handed|accepted) ${INSIGNIA} (?:over )?(?:from|out of the hands of) {titles}{who:last}`,
    `{who:next}{degrees}(?:, (?:[^,.;\uE000]|{apart}){3,90},)?,?(?: who)? (?:steps up|moves up|rises|advances|is promoted|stepped up|moved up|rose) from {role:old} to {office}`,
    '{office},? (?:succeeding|replacing|taking over from|in succession to|als Nachfolger(?:in)? von|en remplacement de|succedendo a) {titles}{who:last}',
    `(?:(?:Since|Seit|Depuis|Dal|Desde) {date:front},? (?:the |die |la |l[’\u0027])?)?(?<noun>${PRESIDENCY})(?: (?:of|du|de la|de l[’\u0027]|der|des|della|dell[’\u0027]|del) ?(?:the )?{org})? (?:est (?:assurée|exercée|confiée)|is held|has been held|liegt|wird|è affidata|è tenuta|está a cargo)(?: (?:depuis|since|seit|dal|desde) {date})?(?: (?:à|a|bei))? ?(?:par|by|von|da|in den Händen von|de)? {titles}{who:next}(?: (?:wahrgenommen|ausgeübt|geführt))?`,
    `{who:next}{degrees},?(?: who)? (?:took|takes|has taken|will take) (?:over )?the (?<noun>helm|reins|lead) from (?:(?:our|its|the|his|her) )?(?:{office:old},? )?{titles}{who:last}${WHEN}`,
    `(?:übergab|übergibt|übertrug|überlässt) {titles}{who:last}{degrees} (?:den|die|das) (?:(?<noun>${PRESIDENCY})|{name:thing})(?: (?:der|des|von) {org})? an {titles}{who:next}${WHEN}`,
    `(?<noun>${PRESIDENCY})(?: of (?:the )?{org})? (?:went|goes|passed|passes|was handed over|was passed|fell)(?: from {titles}{who:last})? to {titles}{who:next}${WHEN}`,
    `(?:During|Under|In|After) (?:her|his|the) (?<noun>${PRESIDENCY}) of (?:the )?{org}(?: \\({date:span}\\))?,? {who:next}`,
    `{who:next}{degrees},?(?: who)? (?:took|takes|has taken|will take) (?:over )?the (?<noun>helm|reins) (?:of|at) (?:the )?{org}${WHEN}`,
    '{who:last}{degrees},?(?: who)?(?: has| had)? (?:leaves|left|departs|resigned|stepped down|stood down|stands down|bowed out|retired|steps down|will step down|retires|schied|trat)(?: from (?:the|her|his) (?:office|post|position|role))?(?: after (?:[^.;:\\uE000]|\\uE000C\\d+\\uE001){3,30}?)? (?:as|als|from) {office}(?: (?:in|on|im) {date})?',
    // "has given up the presidency of the society"
    `{who:last}{degrees},?(?: who)?(?: (?:has|had|is|will|would|now|today|recently))* (?:given up|gave up|gives? up|giving up|laid down|lays? down|resigned(?: from)?|resigns?(?: from)?|relinquish(?:es|ed)?|renounce[sd]?|vacate[sd]?|quits?|left|leaves?|leaving|stepped down from|steps? down from|stood down from|stands? down from|retire[sd]? from|handed back) (?:the|her|his) (?<noun>${PRESIDENCY}) of (?:the )?{org}${WHEN}`,
    '(?:mandate|term|tenure|period|presidency)[^.;:]{0,40} as {office} (?:has (?:just )?(?:begun|started)|began|begins|starts|started)(?: (?:in|on) {date})? (?:for|of) {titles}{who:next}',
    '{who:next}{degrees},?(?: who)? (?:has )?(?:began|begun|starts|started|begins|entered|enters|takes up|took up) (?:her|his|a|the|its) [^.;:]{0,40}?(?:term|mandate|tenure|work|duties|period|years)(?: of [^.;:]{0,24}?)? as {office}(?: (?:in|on) {date})?',
  ],
  produce: (found) => {
    if (found.text('insignia') !== undefined) return bySign(found);
    if (found.mention('old')?.kind === 'role' && found.text('noun') === undefined) return bySteps(found);
    const day = found.mention('date') ?? found.mention('mid');
    const date = day?.kind === 'date' && day.date.yearStated && day.date.from === day.date.to ? day.date.from : null;
    const next = found.thing('next', 'person');
    const last = found.thing('last', 'person');
    if (found.mention('next') !== undefined && next === undefined) return null;
    const noun = found.text('noun') ?? found.text('thing');
    if (noun !== undefined) return byNoun(found, noun, next, last, date);
    const seat = found
      .offices('seat')
      .map((phrase) => ({ ...phrase, roles: phrase.roles.map((role) => ({ ...role, implied: true as const })) }));
    const phrases = [...['office', 'first', 'second', 'old'].flatMap((name) => found.offices(name)), ...seat].slice(0, 1);
    const [phrase] = phrases;
    if (phrase === undefined) return null;
    const body = pageBodyAt(found.sentence, phrase.start, found.reading);
    // what has begun when the page is written began with it
    const begun = /(?:has|have) (?:just |now )?(?:begun|started)/u.test(found.sentence.text) ? found.reading.document.published : null;
    const since =
      date ??
      phrase.at ??
      begun ??
      begunAt(found) ??
      toldTerm(found, 'began').since ??
      (NEWS.test(found.sentence.text.slice(found.start, found.end)) ? reportedAt(found) : null);
    const soon = SOON.test(found.sentence.text.slice(found.start, found.end));
    return [
      ...held(found, next, phrases, { body, since, began: true, tenure: soon ? 'elect' : null }),
      ...held(found, last, plain(phrases), {
        body,
        until: since,
        ended: true,
        tenure: soon ? null : 'former',
        ...(next === undefined ? {} : { successor: next }),
      }),
    ];
  },
  examples: [
    {
      text: 'At the assembly President Ada Example of the Rain Society (RS) handed over to Bo Sample, whom the members had elected in autumn.',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', tenure: 'former' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'President' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President' },
      ],
    },
    {
      text: 'Ada Example retires as director of the Rain Society at the end of June.',
      published: '2015-03-10',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'current', until: '2015-06' },
        { subject: 'Ada Example', predicate: 'role', value: 'director', tenure: 'current', until: '2015-06' },
      ],
    },
    {
      text: 'Ada Example gave up the presidency of the Rain Society. Her letter speaks of money.',
      published: '2015-03-10',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'president', tenure: 'former' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', tenure: 'former' },
      ],
    },
    {
      text: 'Ada Example took over as president of the Rain Society from Bo Sample in 2012.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'current', since: '2012' },
        { subject: 'Ada Example', predicate: 'role', value: 'president', since: '2012' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'former', until: '2012' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'former', until: '2012' },
      ],
    },
    {
      text: 'Cy Pattern assumed the presidency of the Rain Society in May 2014.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', role: 'president', tenure: 'current', since: '2014-05' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'president', since: '2014-05' },
      ],
    },
    {
      text: 'Dee Case was succeeded by Eve Test as chair of the Rain Society.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Eve Test', role: 'chair', tenure: 'current' },
        { subject: 'Eve Test', predicate: 'role', value: 'chair', tenure: 'current' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Dee Case', role: 'chair', tenure: 'former' },
        { subject: 'Dee Case', predicate: 'role', value: 'chair', tenure: 'former' },
      ],
    },
    {
      text: 'La présidence du Réseau de la Pluie est assurée depuis janvier 2010 par le Pr Ada Exemple.',
      language: 'fr',
      published: '2015',
      yields: [
        {
          subject: 'Réseau de la Pluie',
          predicate: 'leader',
          value: 'Ada Exemple',
          role: 'président',
          tenure: 'current',
          since: '2010-01',
        },
        { subject: 'Ada Exemple', predicate: 'role', value: 'président', since: '2010-01' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Bo Sample took the helm of the boat from Ada Example, who was tired.',
      because: 'a boat is no body, and no office is spoken of',
    },
    {
      text: 'Ada Example took over the archive of the Rain Society from Bo Sample in 2012.',
      because: 'an archive is no office',
    },
    {
      text: 'Ada Example followed Bo Sample to the Rain Society.',
      because: 'she went where he went; no office is named',
    },
  ],
};

/** The chain or the gavel goes from hand to hand: the office is the one that the sentence, or the one before, names. */
function bySign(found: Found): readonly Draft[] {
  const { published } = found.reading.document;
  const after = found.reading.sentences[found.sentence.index + 1];
  const phrase =
    officesOf(found.sentence).offices[0] ??
    officeJustBefore(found) ??
    // "He will be president until 2026"
    (after !== undefined && /^(?:He|She|Er|Sie|Il|Elle|Lei|Él|Ella|Hij|Zij) /u.test(after.text) ? officesOf(after).offices[0] : null) ??
    null;
  const next = found.thing('next', 'person');
  const last = found.thing('last', 'person');
  if (phrase === null || next === undefined || last === undefined) return [];
  const ours = /^(?:our|unser|notre)/u.test(phrase.owner ?? '') ? found.reading.body : null;
  const org = found.mention('org');
  const body =
    phrase.body?.thing ?? (org?.kind === 'org' ? org.thing : null) ?? ours ?? pageBodyAt(found.sentence, found.start, found.reading);
  const day = toldTerm(found, 'began').since ?? published?.slice(0, 4) ?? null;
  const office = [{ ...phrase, owner: null, since: null, until: null, at: null, tenure: null }];
  return [
    ...held(found, next, office, { body, tenure: 'current', since: day }),
    ...held(found, last, office, { body, tenure: 'former', until: day, ...(next === undefined ? {} : { successor: next }) }),
  ];
}

/** "steps up from president-elect to president" */
function bySteps(found: Found): readonly Draft[] {
  const old = found.mention('old');
  const next = found.thing('next', 'person');
  const [phrase] = found.offices('office');
  if (old?.kind !== 'role' || next === undefined || phrase === undefined || old.tenure !== 'elect') return [];
  const body = pageBodyAt(found.sentence, phrase.start, found.reading);
  return [
    ...held(found, next, [phrase], { body, tenure: 'elect' }),
    ...held(found, next, [{ ...phrase, roles: [old] }], { body, ended: true, until: toldTerm(found, 'began').since, tenure: 'elect' }),
  ];
}

/** Told as news, in the present or the perfect tense. */
const NEWS =
  /(?:^|\s)(?:has|have|takes|hands|succeeds|begins|began|assumes|hat|ist|übernimmt|folgt|a|prend|succède|ha|assume|asume|sucede|heeft|volgt)\s/u;
const SOON = /(?:^|\s)(?:will|wird)\s/u;
/** "takes the chair for the time being" */
const FOR_NOW =
  /^,?\s(?:for (?:the time being|now|the moment|the interim)|in the (?:meantime|interim)|meanwhile|ad interim|provisionally|temporarily|until a (?:new|successor)|vorläufig|vorübergehend|kommissarisch|par intérim|provisoirement|provvisoriamente|provisionalmente|voorlopig|временно)(?![\p{L}])/u;

function byNoun(found: Found, noun: string, next: Thing | undefined, last: Thing | undefined, date: string | null): readonly Draft[] {
  const role = impliedRole(noun);
  const org = found.mention('org');
  const named = org?.kind === 'org' ? org.thing : pageBodyAt(found.sentence, found.start, found.reading);
  // "she was elected president-elect of the society. She will take over the presidency"
  const body = named ?? (next === undefined ? null : (officeBefore(found, next)?.body ?? null));
  if (role === null || (org !== undefined && named === null)) return [];
  const soon = SOON.test(found.sentence.text.slice(found.start, found.end));
  const span = found.mention('span');
  const term = span?.kind === 'date' && span.date.yearStated && span.date.from !== span.date.to ? span.date : null;
  const dead = next !== undefined && isMourned(next, found.reading);
  const day = date ?? begunAt(found) ?? toldTerm(found, 'began').since;
  // "has given up the presidency", told as news
  const left = next === undefined && /\s(?:has|have)\s/u.test(found.sentence.text.slice(found.start, found.end)) ? reportedAt(found) : null;
  return [
    ...(next === undefined
      ? []
      : officeDrafts({
          person: next,
          role,
          body,
          since: term?.from ?? day,
          until: term?.to ?? null,
          tenure:
            dead || found.text('then') !== undefined
              ? 'former'
              : soon
                ? 'elect'
                : FOR_NOW.test(found.sentence.text.slice(found.end))
                  ? 'acting'
                  : null,
        })),
    ...(last === undefined ? [] : officeDrafts({ person: last, role, body, until: day ?? left, tenure: soon ? null : 'former' })),
  ];
}

/** The office alone: the successor's term is not the predecessor's. */
function plain(phrases: readonly OfficePhrase[]): readonly OfficePhrase[] {
  return phrases.map((phrase) => ({ ...phrase, since: null, until: null, at: null, tenure: null }));
}
