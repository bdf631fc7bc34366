import type { Draft, SentenceRule } from '../engine/rule.ts';
import { gendered } from './parts/gendered.ts';
import { held } from './parts/office.ts';
import { pageBodyAt } from './parts/office-body.ts';
import { inPlayOf } from './parts/office-in-play.ts';
import { WHO } from './parts/relative.ts';
import { reportedAt } from './parts/reported-change.ts';
import { officeBefore, personBefore } from './parts/spoken-before.ts';
import { toldTerm } from './parts/told-term.ts';

const FOLLOWS =
  '(?:(?:was|is|has been) (?:re-)?(?:elected|chosen|named|appointed|picked) to (?:succeed|replace|follow)|succeeds|succeeded|has succeeded|is succeeding|will succeed|replaces|replaced|has replaced|takes over from|took over from|comes after|came after|follows|followed|takes the place of|took the place of|steps into the (?:shoes|place) of|stepped into the (?:shoes|place) of|is (?:the )?successor (?:of|to)|folgt(?: auf)?|folgte(?: auf)?|löst|(?:succède|a succédé|succéda)(?: (?:à ce poste|dans cette fonction))? (?:à|au)|remplace|a remplacé|(?:subentra|succede|succedette|è subentrat[oa])(?: (?:nella carica|nell’incarico))? (?:ad?|al|alla)|prende il posto di|(?:sucede|sucedió|releva|relevó|sustituye|sustituyó|reemplaza|reemplazó)(?: en (?:el cargo|la presidencia|el puesto))? (?:a|al)|volgt|сменила?)';
/** "takes over from our treasurer, Ada Example": what the other was stands before the name. */
const AS_WAS = '(?:(?:the |our |its |her |his |le |la |il |el |de |den |dem |die )?(?:(?:long-?time|long-?standing|late) )?{role:was},? )?';
const IN_OFFICE =
  '(?:in (?:the )?(?:office|post|charge|position)|at the (?:helm|head)(?: of [^.;:]{3,40}?)?|en (?:poste|fonctions?|charge)|im amt|in carica|en el cargo|in functie)';

export const succession: SentenceRule = {
  name: 'succession',
  says: 'Who came before somebody in an office held it, and holds it no more, though the sentence does not name it again: "She succeeds Bo Sample", "the first was Cy Pattern".',
  patterns: [
    `(?:(?:In|On|Im|Am|En|Nel|Il|Le|El|В) {date:front},? {titles})?{who:next}{degrees}(?: \\((?:{org:work}(?:, {places:town})?|{places:town})\\))?(?: (?:aus|from|of|de|van|di) {places})?(?:, (?:[^,.;\uE000]|\uE000[OELDRCQNF]\\d+\uE001){3,120},)?,?${WHO} ${FOLLOWS} ${AS_WAS}{titles}{who:last}{degrees}(?! (?:an|à|op|к) | in (?!\uE000D))(?: (?:in|on|im|am|en|nel|le|il|el|op|в) {date:came})?(?:,? (?:(?:qui|who|der|die|che)(?: (?:had|has|avait|hatte|aveva))?(?: been| été| stat[oa])? )?${IN_OFFICE}(?:[^.;:\\uE000]{0,30}) (?:since|depuis|seit|dal|desde|sinds|from|с) {date:began})?`,
    `(?<![\\p{L}])(?<pro>il|elle|er|sie|lei|egli|ella|él|hij|zij|он|она) ${FOLLOWS} {titles}{who:last}{degrees}(?! (?:in|an|à|op|к) )(?:,? (?:(?:qui|der|die|che)(?: (?:avait|hatte|aveva))?(?: été| stat[oa])? )?${IN_OFFICE}(?:[^.;:\\uE000]{0,30}) (?:depuis|seit|dal|desde|sinds|с) {date:began})?`,
    '(?<![\\p{L}])(?<pro>before (?:her|him|them)|vor (?:ihr|ihm)|avant (?:elle|lui)|prima di (?:lei|lui)|antes de (?:ella|él)|voor (?:haar|hem)|до (?:него|неё|нее|этого)),?(?: {org}| [\\p{L}]{3,20}){0,3}? (?:возглавляла?|руководила?|led (?:it|us)|chaired (?:it|us)|headed (?:it|us)|was led by|leitete|dirigeait|guidava|dirigía|held (?:the|this) (?:office|post|position)|it was|was|war es|c’était|fu|fue|was dat) {titles}{who:last}',
    '(?<![\\p{L}])(?:before|vor|avant|prima di|antes de|voor|до) {titles}{who:next},?(?: it was| it had been| there was| that was| war es| c’était| era| fu| fue| was dat| это был) {titles}{who:last}',
    '(?<![\\p{L}])(?:the|its|our|der|die|le|la|il|el|de) (?:very )?(?:first|erste|premier|première|primo|prima|primero|primera|eerste)(?: one| of them| of all)? (?:was|had been|war|fut|était|fu|è stat[oa]|fue) {titles}{who:last}',
    '(?<![\\p{L}])(?<heir>his|her|their|ihr|sein|seine|ihre|son|sa|suo|sua|su|zijn|haar|его|её) (?:successor|nachfolger(?:in)?|successeure?|successore|sucesora?|opvolg(?:er|ster)|преемни(?:к|ца)),? {titles}{who:last}(?=[,;.)]| (?:is|has|was|will|has been|took)(?![\\p{L}])|$)',
    '{titles}{who:last}{degrees}, (?<heir>his|her|their|ihr|sein|seine|ihre|son|sa|suo|sua|su|zijn|haar|его|её) (?:successor|nachfolger(?:in)?|successeure?|successore|sucesora?|opvolg(?:er|ster)|преемни(?:к|ца))(?=[,;.)])',
    '(?<![\\p{L}])(?<whose>my|his|her|their|mein|meine|ihr|sein|seine|ihre|mon|ma|son|sa|mio|mia|suo|sua|mi|su|mijn|zijn|haar|мой|моя|его|её) (?:immediate )?(?:predecessor|vorgänger(?:in)?|prédécesseure?|predecessore|predecesora?|voorgang(?:er|ster)|предшественни(?:к|ца)),? {titles}{who:last}',
    '(?<=[;.,:] {titles}|^{titles}){who:heir}{degrees} (?:takes over|will take over|is to take over|übernimmt|prendra la suite|prende il posto)(?: (?:in|on|from|as of|at|im|am|ab|en|nel) {date:starts})?(?=[,;.]|$)',
    '(?:^|[.;] )(?<implied>Sustituye|Sucede|Succede|Subentra|Succède|Remplace|Vervangt|Prende il posto di) ?(?:a|al|alla|à|au)? {titles}{who:last}',
    '{who:last},? (?:qui (?:lui|leur) (?:a|avait) succédé|who (?:had )?succeeded (?:him|her)|who followed (?:him|her)|der ihm (?:nach)?folgte|die ihr (?:nach)?folgte|che gli (?:è|era) succedut[oa]|que le sucedió)',
    `{who:giver}{degrees}(?:, (?:[^.;\uE000]|{apart}){1,90},)?,?(?: who)? (?:will hand over|hands over|is to hand over|will pass on|übergibt|transmettra|passerà|entregará|makes way|made way|gives way|gave way|steps aside|stepped aside|macht platz|machte platz|(?:laisse|a laissé|cède|a cédé) (?:la|sa) place|passe la main|lascia il posto|ha lasciato il posto|cede il (?:posto|passo)|deja paso|cede el (?:puesto|paso)|maakt plaats)(?: the (?:office|charge|chain|post|presidency|chair|gavel))?(?: (?:in|on|at) {date:early})? (?:to|for|an|für|à|au|a|al|voor) (?:(?:her|his|the) (?:designated )?successor,? |(?:the )?{office:elect},? )?{titles}{who:heir}(?: (?:of|from) (?:the )?{places})?(?: (?:in|on|from|as of) {date:starts})?`,
    '(?:(?:in|on) {date:early},? )?{titles}{who:last}{degrees},?(?: has| then)? (?:replaced|succeeded|followed|took over from) (?<heir>her|him)(?=[,.;]| in | on | as | for |$)(?: (?:in|on) {date:starts})?',
    '{titles}{who:last}{degrees}(?:, [^,.;\\uE000]{3,40},)? (?:came after|comes after|took (?:over|the (?:chain|gavel|baton|helm|reins|chair|office)(?: over)?) from) (?<heir>her|him)(?: (?:in|on) {date:starts})?(?=[,.;]| in | on | as | for | and |$)',
    `(?<heir>a élu|ont élu|elected|has elected|have elected|wählte|wählten|ha eletto|hanno eletto|eligió a?|heeft|избрала?)(?: [^.;:,\uE000]{2,20})? {titles}{who:last}{degrees}(?:, (?:de|d[’']|of|from|aus|di|uit) ?{places},)? (?:pour|for|für|per|por|voor|на) (?:[\\p{L}]{2,8}|\\d{1,2}) (?:more )?(?:ans|years|terms?|jahre|anni|años|jaar|mandats?|года|лет)(?! (?:as|als|comme|come|como|à la) )`,
    '(?:elected|chose|named|appointed|picked|voted for|have elected|has elected) {titles}{who:last}{degrees}(?: (?:of|from) {places})? (?:as (?<heir>her|his|their) successor|to (?:succeed|follow|replace) (?:her|him)|in (?:her|his) (?:place|stead))(?: (?:in|on) {date:starts})?',
    '(?:wählte|wählten|bestimmte|bestimmten|berief|beriefen|ernannte|ernannten)(?: (?:am|im) {date:early})? {titles}{who:last}{degrees}(?: (?:aus|von) (?:{places}|{name}))? (?:zu[rm]?|als) (?<heir>ihrem|ihrer|seinem|seiner|deren|dessen) (?:Nachfolger(?:in)?|{name:heirs})',
    "(?:a élu|ont élu|a nommé|a désigné|élit)(?: [^.;:,\\uE000]{2,20})? {titles}{who:last}{degrees}(?:, (?:de|du|d[’']) ?{places},)? (?:pour (?<heir>lui) succéder|à sa succession|comme son successeur)",
    '(?:ha eletto|hanno eletto|elesse|ha nominato|eligió a|ha elegido a|nombró a|elegeu) {titles}{who:last}{degrees} (?:come |como )?(?:(?<heir>suo|sua|su|seu) (?:successore|sucesora?|sucessora?)|per succeder(?:gli|le)|para sucederle)',
    // "Ada Example preceded her", "Cy Pattern l'avait précédée"
    '{titles}{who:last}{degrees}(?:,? (?:of |from |de |aus |di |van )?{places},?)?,? (?:(?:had )?(?:preceded|gone before|went before) |l[’\u0027](?:a|avait) précédé|(?:la|le|lo) (?:précédait|precedette|precedió|precedía) ?)(?<pro>her|him|them|e|)(?=[,.;]| in | as |$)',
    // "volgde in 2020 Ada Example op", "löste Ada Example ab", "trat die Nachfolge von Ada Example an"
    '{who:next}{degrees}(?: (?:volgt|volgde|löst|löste))(?: (?:in|op|per|im|am|zum) {date:front})? (?:de |den |die )?{titles}{who:last}{degrees}(?: (?:im Amt|in diesem Amt|in deze functie))? (?:op|ab)(?![\\p{L}])',
    '{who:next}{degrees}(?: (?:tritt|trat|hat|übernahm|übernimmt|neemt|nahm|prend|a pris|ha preso|toma|tomó))(?: (?:im|am|in|en|nel|el|op) {date:front})? (?:die Nachfolge von|die Nachfolge des|la suite de|la succession de|le relais de|il testimone da|il posto di|el relevo de|el testigo de|het stokje over van) ?{titles}{who:last}',
    // "на этом посту её сменил Бо Образцов", "elle a été remplacée par"
    '(?:В {date:early}\\p{L}{0,2} )?(?:на этом посту )?(?<heir>её|ее|его) сменила? (?:(?!на )\\p{L}+ ){0,3}?{titles}{who:last}',
    '(?<![\\p{L}])перв(?:ым|ой) (?:был|была|стал|стала) {who:last}',
  ],
  produce: (found) => {
    const heir = found.mention('heir') !== undefined || found.text('heir') !== undefined;
    const last = found.thing('last', 'person') ?? found.thing('heir', 'person');
    const meant =
      found.text('implied') !== undefined ||
      found.text('pro') !== undefined ||
      found.text('whose') !== undefined ||
      found.text('heir') !== undefined;
    const giver = found.thing('giver', 'person');
    const next =
      giver ??
      (meant && found.mention('heir') === undefined && !MINE.test(found.text('whose') ?? '')
        ? personBefore(found, found.start, found.text('whose') ?? found.text('heir') ?? '')
        : found.thing('next', 'person'));
    if (last === undefined || next === last) return null;
    // an office right behind belongs to the sentence itself, and is read elsewhere
    if (AS_OFFICE.test(found.sentence.text.slice(found.end, found.end + 24))) return null;
    const told = next === undefined ? null : inPlayOf(found, next);
    const office = officeBefore(found, next) ?? told;
    if (office === null) return null;
    const body = office.phrase.body?.thing ?? office.body ?? pageBodyAt(found.sentence, found.start, found.reading);
    // "founder and first president": what is handed on is the presidency
    const roles = office.phrase.roles.filter((role) => role.top);
    const phrase = { ...office.phrase, roles, owner: null, since: null, until: null, at: null, tenure: null };
    const began = found.mention('began');
    const starts = found.mention('starts') ?? found.mention('early');
    if (heir) {
      const soon = found.mention('heir') !== undefined || TO_COME.test(found.sentence.text.slice(found.end));
      const day =
        starts?.kind === 'date' && starts.date.yearStated ? starts.date.from : (toldTerm(found, 'began').since ?? reportedAt(found));
      // whoever has a successor holds the office no more, or not after the day that is told
      const gone = giver ?? (soon ? undefined : next);
      const leaves: readonly Draft[] =
        gone === undefined || (giver !== undefined && day === null)
          ? []
          : told !== null && office === told
            ? held(
                found,
                gone,
                [
                  {
                    ...phrase,
                    roles: phrase.roles.map((role) => ({ ...role, office: gendered(role.office, gone, found.reading.document.language) })),
                  },
                ],
                {
                  body,
                  until: day,
                  tenure: soon ? null : 'former',
                  successor: last,
                },
              )
            : [
                {
                  subject: gone,
                  predicate: 'role',
                  value: 'office',
                  timeOnly: true,
                  until: day,
                  tenure: soon ? null : 'former',
                  successor: last,
                },
              ];
      return [
        ...leaves,
        ...held(
          found,
          last,
          [
            {
              ...phrase,
              roles: phrase.roles.map((role) => ({
                ...role,
                text: role.office,
                office: gendered(role.office, last, found.reading.document.language),
                tenure: null,
                first: false,
              })),
            },
          ],
          {
            body,
            tenure: soon ? 'elect' : FOR_A_TIME.test(found.sentence.text.slice(found.end)) ? 'former' : null,
            since: day,
          },
        ),
      ];
    }
    const front = found.mention('front') ?? found.mention('came');
    const came = front?.kind === 'date' && front.date.yearStated && front.date.from === front.date.to ? front.date.from : null;
    const now: readonly Draft[] =
      next === undefined
        ? []
        : told !== null && office === told
          ? held(found, next, [phrase], { body, since: came })
          : came === null
            ? []
            : [{ subject: next, predicate: 'role', value: 'office', timeOnly: true, since: came }];
    // "from our founding director, Ada Example": the words before the name give the office
    if (found.mention('was') !== undefined)
      return [...now, { subject: last, predicate: 'role', value: 'office', timeOnly: true, until: came, tenure: 'former' }];
    const gone = held(
      found,
      last,
      [
        {
          ...phrase,
          roles: phrase.roles.map((role) => ({
            ...role,
            text: role.office,
            office: gendered(role.office, last, found.reading.document.language),
            tenure: null,
            first: false,
          })),
        },
      ],
      {
        body,
        tenure: 'former',
        since: began?.kind === 'date' && began.date.yearStated ? began.date.from : null,
        ...(next === undefined ? {} : { successor: next }),
      },
    );
    return [...now, ...gone];
  },
  examples: [
    {
      text: 'Ada Example, president of the Rain Society, gave the office up. The members elected Bo Sample as her successor on 26 May.',
      published: '2015-06-20',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'current', since: '2015-05-26' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', since: '2015-05-26' },
      ],
    },
    {
      text: 'Ada Example was elected president of the Rain Society in 2012. She succeeds Bo Sample, in office since 2008.',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'former', since: '2008' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'former', since: '2008' },
      ],
    },
    {
      text: 'The Rain Society meets twice.\n\nOur president today\n\nDr. Ada Example (Rain Hospital, Bergen) took over from Prof. Bo Sample, who was tired.',
      published: '2013',
      title: 'Rain Society',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'president' },
        { subject: 'Ada Example', predicate: 'role', value: 'president' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'former' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'former' },
      ],
    },
    {
      text: 'The Rain Society has a chair, Ada Example; the first was Cy Pattern.',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', role: 'chair', tenure: 'former' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'chair', tenure: 'former' },
      ],
    },
    {
      text: 'Ada Example was named chair of the Rain Society in 2005. She left in 2016, and her successor, Dr. Bo Sample, has been in charge since then.',
      published: '2018',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'chair', tenure: 'current' },
        { subject: 'Bo Sample', predicate: 'role', value: 'chair', tenure: 'current' },
      ],
    },
    {
      text: 'In 2008 Ada Example became president of the Rain Society; in 2014 Bo Sample replaced her.',
      published: '2018',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'current', since: '2014' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'current', since: '2014' },
      ],
    },
    {
      text: 'Chair of the Rain Society: Ada Example, until the fall; Dr. Bo Sample takes over in September 2026.',
      published: '2026-02',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'Chair', tenure: 'elect', since: '2026-09' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Chair', tenure: 'elect', since: '2026-09' },
      ],
    },
    {
      text: 'The president of the Rain Society is Ada Example. Before Ada Example it was Bo Sample, for two terms.',
      published: '2018',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'former' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'former' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example spoke of the Rain Society. Before Ada Example it was Bo Sample who sang.',
      because: 'no office was spoken of',
    },
    {
      text: 'Ada Example was elected president of the Rain Society. The members elected Bo Sample for the best poem.',
      because: 'nobody succeeds anybody',
    },
    {
      text: 'Ada Example was elected president of the Rain Society. Dee Case succeeded Bo Sample.',
      because: 'the two are not those of whom the office was told',
    },
    {
      text: 'Ada Example read two poems. The first was Cy Pattern.',
      because: 'no office was spoken of',
    },
  ],
};

/** The successor has not begun yet. */
const TO_COME = /^,?\s(?:will|is to|is due to|takes over (?:in|on)|wird|übernimmt|prendra|prenderà|asumirá|zal)(?![\p{L}])/iu;
/** "followed her for six years", and no longer */
const FOR_A_TIME = /^ for (?:\p{L}+|\d+) (?:years|terms|months)(?![\p{L}])/u;
const AS_OFFICE = /^,?\s(?:as|in the role|to become|als|comme|come|como|на посту)\s/iu;
/** The speaker's own. */
const MINE = /^(?:my|meine?|mon|ma|mi[oa]?|mijn|мо[йя])$/iu;
