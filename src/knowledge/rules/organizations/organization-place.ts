import { isPlace } from '../../mentions/places/is-place.ts';
import { type Draft, mentionsOf, type SentenceRule } from '../engine/rule.ts';

export const organizationPlace: SentenceRule = {
  name: 'organization-place',
  says: 'A place that follows an organization’s name after a comma or in brackets, or that its seat, office or address is said to be in, is its location.',
  patterns: [
    '{org}(?: \\({org:short}\\))? ?\\((?<where>{place:first}(?:, {place:second})?)\\)',
    '{org}(?: \\({org:short}\\))?,(?: {place:first})?,? (?<where>{place:second}(?: \\({place:land}\\))?)(?=[.;)]|$|, (?:and|signed|announced|have|has|had|is|was|will|called|gave|made|took|in {date:when}|on {date:day}))',
    '{org}(?: \\({org:short}\\))?(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,30},? (?:is |are )?(?:based|located|situated|seated|headquartered|domiciled|with (?:its )?(?:seat|headquarters)|hat ihren sitz|a son siège|ha sede|con sede|con sede|tiene su sede|gevestigd|находится|also) (?:is )?(?:in|at|à|a|en|te|в) (?:the )?(?:city of |central )?(?<where>{place:first}(?:, {place:second})?)',
    '{org}(?: \\({org:short}\\))?,?(?: [–-])? (?:which |that )?(?:is |was |has been )?(?:legally |officially )?(?:registered|incorporated|domiciled|established under the laws of|chartered) (?:in|at) (?:the )?(?<where>{place:first}(?:, {place:second})?)(?=[.;,)]| \\(| (?:in|on|as|and|under)(?![\\p{L}])|$)',
    '^(?:seat|registered (?:seat|office)|legal seat|headquarters|head office|office|sitz|siège(?: social)?|sede(?: legale| social)?|domicile|based in|zetel|штаб-квартира)(?: ?[:：|] ?| ?\\.{2,80} ?| – | - )(?<where>{where:first})(?=[.;|(]|$)',
    '^{name:label}(?: (?:office|seat|social|legale))?(?: ?[:：|] ?| ?\\.{2,80} ?| – | - )(?<where>{place:first}(?:, {place:second})?)',
    '{org}(?: \\({org:short}\\))?,? (?:and )?with (?:its |a )?(?:head office|main office|office|headquarters|seat|secretariat|home) in (?:the )?(?:city of |central )?(?<where>{place:first}(?:, {place:second})?)',
    '{org}(?: \\({org:short}\\))?(?:,| is| was)(?: (?:nowadays|now|today|also|since {date:since}))? (?:an?|the) (?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){3,80}? with (?:its |an? )?(?:registered |head |main |permanent )?(?:office|headquarters|seat|secretariat) in (?:the )?(?<where>{place:first}(?:, {place:second})?|{name:town}, {place:second})(?=[.;,)]|$| (?:and|since|in)(?![\\p{L}]))',
    '(?<![\\p{L}])(?:(?:our|its) home is (?:in )?|(?:is|are) at home in )(?<where>{place:first}(?:, {place:second})?)',
    '{org}(?: \\({org:short}\\))?,? of (?<where>{place:first}(?:, {place:second})?)(?=[.,;)]|$| (?:as|has|have|is|was|and|to|will)(?![\\p{L}]))',
    '{org}(?: \\({org:short}\\))? (?:first )?opened (?:its|the) doors in (?:the )?(?<where>{place:first}(?:, {place:second})?)',
    'office of (?:the )?{org} (?:in|at) (?<where>{place:first}(?:, {place:second})?)(?=[.;,)]|$)',
    '{org}(?: \\({org:short}\\))? is (?:also )?in (?<where>{place:first}(?:, {place:second})?)(?=[.;]|$| and)',
    '(?:headquarters|head office|main office|registered office|secretariat|seat|office|geschäftsstelle|hauptsitz|sitz|siège|sede|zetel)(?: of (?:the )?{org})?(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,20}(?:is|are|stays|remains|bleibt|liegt|est|è|:)? ?(?:located |based |now |situated )?(?:in|at|à|a|en|te|в) (?:the )?(?:city of |central )?(?:{org:host}, )?(?<where>{place:first}(?:, {place:second})?)',
    '(?:die|der|das|unsere?|ihre[nm]?|seine[nm]?|mit) {name:lifted} (?:ist |bleibt |liegt |befindet sich )?in (?<where>{place:first}(?:, {place:second})?)',
    '{org}(?: \\({org:short}\\))?,? (?:in|à|in der|en|te) (?<where>{place:first}(?:, {place:second})?)(?=[.,;)]|$| (?:and|und|et|is|was|has|ist|übernimmt|bleibt))',
    '{org}(?: \\({org:short}\\))?, (?:the )?{org:parent}, (?<where>{place:first}(?:, {place:second})?)',
    '^(?:\\p{Lu}{1,2}-)?{count:code} (?<where>{place:first}(?:,? {place:second})?)$',
    '{org}, (?:an?|{count} of the) (?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){3,60} in (?<where>{place:first}(?:, {place:second})?)',
    '(?<![\\p{L}])(?:we|wij|wir|nous|noi) (?:are|zijn|sind|sommes|siamo) (?:based|located|headquartered|gevestigd|ansässig|basée?s|installée?s|situés) (?:in|at|à|a|en|te) (?<where>{place:first}(?:, {place:second})?)',
    '{org}(?: \\({org:short}\\))?, (?:an?|the) (?:[\\p{L}-]+ ){0,3}(?:charity|society|association|foundation|network|club|trust|league|group|institute|hospital) (?:of|from|in) (?<where>{place:first}(?:, {place:second})?)',
    '{org} (?:moves|moved|has moved|relocated) (?:to|into) (?:an? |its |new |bigger |larger )*(?:office|home|premises|seat|headquarters|house|flat)s? (?:in|at|on) (?:{name:street}, )?(?<where>{place:first}(?:, {place:second})?)',
    '(?:die|unsere|ihre) {name:lifted} (?:ist|zog|zieht)(?:[^.;\\uE000]|\\uE000[ND]\\d+\\uE001){0,30}(?: von (?:{place:left}|{name:old}))? nach (?<where>{place:first}) (?:umgezogen|um|gezogen)',
    // the seat may be in a town that no list holds
    '(?<seat>(?:headquarters|head office|main office|registered office|secretariat|seat|geschäftsstelle|siège(?: social)?|sede(?: legale| social)?|zetel) (?:is|are|lies|se trouve|se situe|est|è|si trova|está|se encuentra)(?: (?:now|still|toujours|actuellement|tuttora|ancora|todavía|located|based|situated|situé|fixé|établi|gevestigd)){0,2} (?:in|at|à|a|en|te) (?<where>{name:town}))(?=[.,;)]|$| (?:and|et|e|y|en)(?![\\p{L}]))',
    // the seat has moved
    '(?:secretariat|headquarters|head office|seat|office|geschäftsstelle|siège|sede|zetel|secrétariat|segreteria)(?<moved>[^.;]{0,90}? (?:transferred|moved|relocated|shifted|transféré|déplacé|trasferit[ao]|trasladad[ao]|verplaatst)(?: from {place:left})? (?:to|à|a|naar) )(?<where>{place:first}(?:, {place:second})?)',
    // "a UK-based charity"
    '{org}(?: \\({org:short}\\))?,? (?:which is |is |was )?(?:an?|the) (?:[\\p{L}-]+ ){0,2}(?<where>{name:based})(?= \\p{L})',
    // "Sample Hospital, Oslo-0150, Norway"
    '{org}(?: \\({org:short}\\))?, (?<where>{name:coded}, {place:second})(?=[.;)]|$)',
    // premises, a desk, a register
    "{org}[’']s (?:premises|offices?|headquarters|head office|seat|home|base|building) (?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,12}(?:in|at) (?<where>{where:first}(?:, {place:second})?)",
    '(?:at|from) (?:a|its|our|an) (?:desk|office|room|flat|house)s?(?:[^.;\\uE000]|\\uE000[RCNQDO]\\d+\\uE001){0,50} in (?<where>{place:first}(?:, {place:second})?)',
    '(?:entered|inscribed|recorded) (?:in|into|on) the (?:\\p{L}+ )?register(?: of (?:societies|associations|charities|companies))? (?:in|at|of) (?<where>{place:first}(?:, {place:second})?)',
    // "the Institute of Examples in Sampleton, India": a town that no list holds
    '{org} in (?<where>{name:town}, {place:second})(?=[.,;)]|$)',
    // "in London, at the Rain Hospital"
    '(?<house>(?<![\\p{L}])(?:in|à|en|te) (?<where>{place:first}(?:, {place:second})?),? (?:at|in|with|au|à|presso|im|am) (?:the |la |l[’\\u0027]|der |das )?{org})',
    // "Heidelberg, Germany, is the seat of the Institute"
    '^(?<where>{place:first}(?:, {place:second})?),? (?:is|was|ist|est|è|es) (?:the |der |le |la |el )?(?:seat|home|sitz|siège|sede|headquarters) (?:of|der|des|de|della|del|von) (?:the |la |l[’\\u0027])?{org}',
    '^(?<where>{place:first}(?:, {place:second})?),? (?:is|was) the (?:{name:land}|state|country|town|city) in which (?:the (?:society|association|foundation)|it) (?:was|is) (?:incorporated|registered|founded|based)',
    // "(Rain Society – Norway)"
    '(?<=\\(){org} [–—-] (?<where>{place:first}(?:, {place:second})?)(?=\\))',
    // "the Rain Association in Norway"
    '{org}(?: \\([^()]{1,30}\\))? in (?:the )?(?<land>(?<where>{place:first}))(?=[.,;)\\]]|$)',
    '{org} is an? (?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){3,60} in (?<where>{place:first}(?:, {place:second})?)',
  ],
  produce: (found) => {
    const mention = found.mention('org');
    const named = mentionsOf(found.sentence, 'org').filter((m) => !m.pronoun && m.end <= found.start);
    // "the Clay Network's secretariat, now in Bergen"
    const owner = named.find((m) => /^['’]s?\s(?:\p{Ll}+\s)?$/u.test(found.sentence.text.slice(m.end, found.start)));
    const subject = mention === undefined ? (owner?.thing ?? found.reading.body) : found.thing('org', 'organization');
    if (subject === undefined || subject === null) return null;
    // "they are the Clay Network, with head office in Bergen": the seat is the network's
    if (mention === undefined && named.length > 0 && named.every((m) => m.thing !== subject)) return null;
    // German writes the seat with a capital: "Die Geschäftsstelle in Ulm"
    const lifted = found.text('lifted');
    if (lifted !== undefined && !SEAT.test(lifted)) return null;
    // "Example Lymphoma Foundation (EXLF)": a short name, though a town may be called so
    const where = found.text('where') ?? '';
    if (SHORT_NAME.test(where) && found.sentence.text.includes(`(${where})`)) return null;
    const label = found.text('label');
    if (label !== undefined && !SEAT.test(label)) return null;
    const text = found.sentence.text;
    // "the hospital in Lima" tells where it is; "the society in Lima" may be where it meets
    const first = found.inside('where')[0];
    if (
      mention?.kind === 'org' &&
      first !== undefined &&
      /^,?\s(?:in|à|en|te|in der)\s(?:the\s)?$/u.test(text.slice(mention.end, first.start).replace(/^\s?\([^()]{1,20}\)/u, '')) &&
      !BUILDING.test(mention.text) &&
      // "the Rain Association in Norway": a land is no place to meet
      !(first.kind === 'place' && first.country !== null && found.text('land') !== undefined)
    )
      return null;
    if (found.text('house') !== undefined && mention !== undefined && !BUILDING.test(mention.text)) return null;
    const town = found.mention('town') ?? found.mention('coded');
    const seat = found.text('seat');
    if (seat !== undefined && !TOWN.test(town?.text ?? '')) return null;
    if (found.mention('coded') !== undefined && !CODED.test(town?.text ?? '')) return null;
    const based = found.text('based');
    if (based !== undefined) {
      const place = BASED.exec(based)?.groups?.['place'];
      return place === undefined || !isPlace(place) ? null : [{ subject, predicate: 'location', value: place }];
    }
    // "which had been in Oslo from the beginning"
    if (found.text('moved') === undefined && NO_MORE.test(text.slice(found.start, found.end))) return null;
    // those whose desk it is: the page's own body, and no event's
    if (mention === undefined && label === undefined && mentionsOf(found.sentence, 'event').length > 0) return null;
    const places = found.inside('where').filter((m) => m.kind === 'place' || m === town);
    const opening = found.mention('first');
    const all = opening?.kind === 'place' && !places.includes(opening) ? [opening, ...places] : places;
    if (all.length === 0) return null;
    // "the Society, France, Spain and Italy": places in a list are not its seat
    if (
      /^\s*(?:,| and| und| et)\s+\p{Lu}/u.test(text.slice(found.end)) &&
      mentionsOf(found.sentence, 'place').some((p) => p.start >= found.end && p.start - found.end < 6)
    )
      return null;
    if (/(?:hosted|organi[sz]ed|held|meeting|congress)\s*$/iu.test(text.slice(Math.max(0, found.start - 20), found.start))) return null;
    const land = STATE.exec(text.slice(all.at(-1)?.end ?? text.length))?.groups?.['land'];
    const value = [...all.map((p) => p.text.replace(/-\d+$/u, '')), ...(land === undefined ? [] : [land])].join(', ');
    const draft: Draft = { subject, predicate: 'location', value };
    return [
      /headquarters|head office|seat|geschäftsstelle|sitz|siège|sede/iu.test(text.slice(found.start, found.end))
        ? { ...draft, qualifiers: { kind: 'headquarters' } }
        : draft,
    ];
  },
  examples: [
    {
      // a town that no list holds, behind what the body is
      text: 'The Clay Network (CLN) came together in Oslo in 2008. It is now a registered association with its office in Kilnholm, Norway.',
      yields: [{ subject: 'Clay Network', predicate: 'location', value: 'Kilnholm, Norway' }],
    },
    {
      // whose headquarters they are is said, and it is not the page's own body
      text: 'The Clay Network (CLN) helps. The Southern Society has its headquarters in Lyon.',
      title: 'Clay Network',
      yields: [],
    },
    {
      text: 'She learned it in Oslo, at the Example Hospital. Bergen, Norway, is the seat of the Northern Society of Examples. He presides over the Clay Society in Norway.',
      yields: [
        { subject: 'Example Hospital', predicate: 'location', value: 'Oslo' },
        { subject: 'Northern Society of Examples', predicate: 'location', value: 'Bergen, Norway' },
        { subject: 'Clay Society', predicate: 'location', value: 'Norway' },
      ],
    },
    {
      text: 'Northern Society of Examples\n\nThe secretariat, which had been in Bergen from the beginning, was transferred to Oslo in 2003.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Oslo' }],
    },
    {
      text: 'Société Exemple\n\nSon siège se trouve toujours à Argilebourg.',
      language: 'fr',
      title: 'Société Exemple',
      yields: [{ subject: 'Société Exemple', predicate: 'location', value: 'Argilebourg' }],
    },
    {
      text: 'Verein Beispielpflege\n\nEr ist als Verein mit Sitz in Graz eingetragen.',
      language: 'de',
      title: 'Verein Beispielpflege',
      yields: [{ subject: 'Verein Beispielpflege', predicate: 'location', value: 'Graz' }],
    },
    {
      text: 'They went to the Example Hospital for Potters (EHP) in Toronto.',
      yields: [{ subject: 'Example Hospital for Potters', predicate: 'location', value: 'Toronto' }],
    },
    {
      text: 'The Northern Society of Examples, a UK-based charity, is old.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'UK' }],
    },
    {
      text: 'The Northern Society of Examples, Helsinki, Finland',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Helsinki, Finland' }],
    },
    {
      text: 'They signed with the Example Medical Center (Chile).',
      yields: [{ subject: 'Example Medical Center', predicate: 'location', value: 'Chile' }],
    },
    {
      text: 'The Northern Society of Examples is old. Its head office is in central Helsinki.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Helsinki' }],
    },
    {
      text: 'The Northern Society of Examples is a society of potters.\n\nSeat ........ Oslo, Norway\n\nIt is old.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Oslo, Norway' }],
    },
    {
      text: 'Two clubs are now the Northern Society of Examples (NSE), with head office in Oslo and a branch in Bergen.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Oslo' }],
    },
    {
      text: 'Gesellschaft für Beispielkunde\n\nDie Geschäftsstelle in Ulm ist klein.',
      language: 'de',
      title: 'Gesellschaft für Beispielkunde',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'location', value: 'Ulm' }],
    },
    {
      text: 'The Northern Society of Examples is registered in Oslo.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Oslo' }],
    },
  ],
  nearMisses: [
    {
      text: 'Northern Society of Examples\n\nThe secretariat, which had been in Oslo from the beginning, is small.',
      title: 'Northern Society of Examples',
      because: 'it is there no more',
    },
    {
      text: 'The Northern Society of Examples, in Oslo for a week, met.',
      because: 'a society may meet anywhere',
    },
    {
      text: 'The Northern Society of Examples is an evidence-based society.',
      because: 'evidence is no place',
    },
    { text: 'The Northern Society of Examples is old.\n\nNext meeting: Oslo, Norway', because: 'a meeting is no seat' },
    { text: 'They met the Northern Pottery Foundation (LIMA), which is small.', because: 'the brackets hold its short name' },
    { text: 'Guests came from the Northern Society of Examples, Chile, Peru and Spain.', because: 'the countries are a list of their own' },
  ],
};

/** A town that no list holds: one to three words with capitals. */
const TOWN = /^\p{Lu}\p{Ll}[\p{L}'’]*(?:[\s-](?:\p{Ll}{1,3}[\s-])?\p{Lu}[\p{L}'’]+){0,2}$/u;
const CODED = /^\p{Lu}\p{Ll}+-\d{3,6}$/u;
const BASED = /^(?<place>\p{Lu}[\p{L} .]*)-based$/u;
const NO_MORE =
  /(?<!\p{L})(?:had been|used to be|was once|was (?:formerly|originally|first)|until|formerly|war (?:früher|bis)|bis \d|était|jusqu['’]en|era|fino al|hasta|estaba)(?!\p{L})/iu;
/** "Muscat, Sultanate of Oman": a country under its full name. */
const STATE =
  /^,\s(?<land>(?:the\s)?(?:(?:Federal|Islamic|Arab|Democratic|People[’']s|United)\s){0,2}(?:Sultanate|Republic|Kingdom|State|Principality|Grand Duchy|Commonwealth|Emirate)\sof\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;
const SHORT_NAME = /^(?!(?:USA?|UK|GB|UAE|KSA|DRC|RSA|PRC)$)\p{Lu}{2,8}$/u;
/** Labels of a seat, in a box of facts. */
const SEAT =
  /^(?:country|land|pays|paese|país|страна|(?:legal |registered |main )?(?:seat|office|headquarters|domicile|base)|head office|sitz|hauptsitz|geschäftsstelle|siège|sede|zetel|штаб-квартира)$/iu;

const BUILDING =
  /(?:hospital|hospiz|clinic|klinik|klinikum|centre|center|centrum|zentrum|institut|hôpital|hôpitaux|ospedal|ziekenhuis|krankenhaus|department|abteilung|unit|infirmary|university|universität|université|università|universidad|school|hospice|office|geschäftsstelle|ospedale|больница|центр|институт|университет)/iu;
