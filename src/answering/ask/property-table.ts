// The properties that a question can ask for: by which words in the languages understood, and what answers them. Words of language; no names.

import type { EntityKind, Predicate } from '../../domain/statement.ts';
import type { Property } from '../answer.ts';

export type PredicateGroup = readonly Predicate[];

export interface PropertyRow {
  readonly property: Property;
  /** What answers it, by the kind of thing that is asked about: groups, of which a later one answers only where the earlier do not. */
  readonly predicates: Readonly<Partial<Record<EntityKind, readonly PredicateGroup[]>>>;
  /** The kind of thing that the answer is. */
  readonly answer: 'person' | 'date' | 'place' | 'number' | 'text';
  /** A statement that only names the thing answers too: who visited it, where it spoke, what it supported. */
  readonly relational: boolean;
  /** A passage that answers must hold one of these words; null: only statements answer. */
  readonly cue: RegExp | null;
  /** What stands by the cue is the answer, though it may be no name ("accompanied by the head of the ward"). */
  readonly telling: boolean;
  readonly words: RegExp;
}

const organization = (...predicates: readonly Predicate[]) => ({ organization: [predicates] });
const person = (...predicates: readonly Predicate[]) => ({ person: [predicates] });
const event = (...predicates: readonly Predicate[]) => ({ event: [predicates] });

interface Extra {
  readonly relational?: true;
  readonly telling?: true;
  readonly cue?: string;
}

const row = (
  property: Property,
  predicates: PropertyRow['predicates'],
  answer: PropertyRow['answer'],
  words: readonly string[],
  { relational, cue, telling }: Extra = {},
): PropertyRow => {
  let pattern: RegExp | undefined;
  return {
    property,
    predicates,
    answer,
    relational: relational === true,
    cue: cue === undefined ? null : new RegExp(cue, 'iu'),
    telling: telling === true,
    // Made with the first question in plain words: only those need it.
    get words() {
      pattern ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|').replace(GAP, '($&)')})(?![\\p{L}\\p{N}])`, 'dgiu');
      return pattern;
    },
  };
};

/** What stands between the words that ask ("when did … become") asks for nothing: it is captured, so that it can be left out. */
const GAP = /\[\^[^\]]+\]\{\d+,\d+\}/gu;

/** In order: what is more particular stands first. */
export const PROPERTY_ROWS: readonly PropertyRow[] = [
  row(
    'visit',
    person('visit'),
    'text',
    [
      'accompan(?:y|ied|ies|ying)|escort(?:ed|s)?|(?:went|go|goes|came|come|travel(?:l?ed)?|visited|toured|was|were) (?:there )?(?:along |together )?with(?= )|(?:showed|shown|guided|led|took|take|taken|walked) [^?]{2,60} (?:around|round|through)|(?:along|together) with|begleitet\\p{L}*|accompagn\\p{L}+|vergezel\\p{L}+|begeleid\\p{L}*|acompañ\\p{L}+|сопровожда\\p{L}+',
    ],
    { cue: '(?<!\\p{L})(?:accompan\\p{L}+|escorted by|together with|along,? with|in the company of|guided by|joined by)', telling: true },
  ),
  row('date', event('startDate', 'endDate', 'location'), 'date', [
    'when and where|where and when|(?:year|dates?|days?) and (?:city|town|venue|country)|(?:city|town|venue|country) and (?:year|dates?|days?)|dates? and place|place and dates?|(?:what|which) (?:date|day)s? and (?:what |which )?place',
    'wann und wo|wo und wann|quand et où|où et quand|wanneer en waar|waar en wanneer|cuándo y dónde|dónde y cuándo|когда и где|где и когда',
  ]),
  row('location', event('location'), 'place', [
    '(?:which|what) (?:hotel|hall|venue|building) (?:hosts?|hosted|housed|was)|(?:which|what) (?:country|city|town|place) (?:hosted|hosts|will host|organi[sz]ed)|welche[srn]? (?:land|stadt) (?:richtete|war gastgeber)|quel(?:le)? (?:pays|ville) a (?:accueilli|organisé)|welk(?:e)? (?:land|stad) (?:organiseerde|ontving)|qué (?:país|ciudad) (?:acogió|organizó)|как(?:ая|ой) (?:страна|город) (?:принял\\p{L}*|провел\\p{L}*)',
  ]),
  row(
    'activity',
    { organization: [['activity', 'programme']], event: [['edition']] },
    'text',
    ['how (?:often|frequently|regularly)|at what intervals?|wie oft|wie häufig|à quelle fréquence|hoe vaak|con qué frecuencia|как часто'],
    {
      cue: 'weekly|daily|monthly|annual|yearly|regular|every|each|often|biennial|twice|once|jährlich|wöchentlich|monatlich|ежегодн|каждый',
    },
  ),
  row('published', {}, 'date', [
    "titles? of [^?]{0,80}(?:abstract|page|article|post|e-?poster|paper|document|report)|(?:abstract|page|article|post|e-?poster|paper|document|report)(?:[’']s)? titles?|last updated?|updated|(?:what|which) date (?:does|do|did) [^?]{0,40}(?:abstract|page|article|post|paper|document|report|digest|text|summary|story|news)[^?]{0,60} (?:carry|bear|have|show)|(?:page|article|document|text|abstract|digest|news|summary|report|story|post)[^?]{0,80} (?:published|dated|written|posted)|(?:page|article|document|text|abstract|digest|news|summary|report|story|post)[^?]{0,80} (?:appear(?:ed)?|c[ao]me out)|(?:when|where|what day|what date|(?:which|what) (?:social network|network|site|website|platform|page|newspaper|magazine|medium)) (?:did|was|were) [^?]{2,60} (?:post|publish|share|posted|published|shared)(?! (?:by|with|in))|date of the (?:page|article|document|text)",
    'veröffentlicht|publiée?|gepubliceerd|publicad[oa]|опубликован\\p{L}*',
  ]),
  row('founding', organization('foundingDate'), 'date', [
    'how long (?:has|have) [^?]{2,80} (?:existed|been around|been in existence)|(?:wie lange|seit wann) (?:gibt es|besteht)|depuis (?:quand|combien de temps) existe|hoe lang bestaat|sinds wanneer bestaat|desde cu[aá]ndo existe',
  ]),
  row(
    'area',
    { event: [['area']], organization: [['area', 'affiliate', 'activity']] },
    'text',
    ['(?:areas?|fields?) of (?:collaboration|cooperation|work)|(?:collaboration|cooperation) areas?'],
    { relational: true },
  ),
  row(
    'affiliation',
    { organization: [['affiliate', 'agreement']] },
    'text',
    [
      '(?:who|whom|(?:which|what) \\p{L}+) (?:does|do|did|is|are) [^?]{2,60} (?:work|working|cooperat\\p{L}+|collaborat\\p{L}+|partner\\p{L}*) with|with (?:whom|(?:which|what) \\p{L}+) (?:does|do|did|is|are) [^?]{2,60} (?:work|cooperat|collaborat|partner)\\p{L}*',
    ],
    { relational: true },
  ),
  row('predecessor', organization('leader'), 'person', [
    'whom? (?:did|does|has|will) [^?]{2,60} (?:succeed|succeeded|replace|replaced|follow|followed|take over from|taken over from|t[ao]ke?n? the place of)(?=\\W*$| (?:as|at|in)(?!\\p{L}))|(?:auf wen folgte|wem folgte|wen löste) [^?]{2,60}|à qui (?:a succédé|succède) [^?]{2,60}|wie volgde [^?]{2,40} op',
    'predecessors?(?: of)?|preceded|came before|was before(?! \\d)|(?:president|chair\\p{L}*|head|headed|led|director|leader)[^?]{0,60} before(?! \\d)|before [^?\\d]{2,40} (?:was|became|took over)',
    'vorgänger(?:in)?|prédécesseur|voorganger|предшественник|predecesor',
  ]),
  row('successor', organization('leader'), 'person', [
    'succeed(?:ed|s)?|successors?(?: of| to)?|replaced|took over from|came after|(?:president|chair\\p{L}*|head|director|leader)[^?]{0,40} after(?! \\d)',
    'nachfolger(?:in)?|folgte auf|successeur|opvolger|преемник|sucesor',
  ]),
  row('until', { organization: [['leader']], person: [['role']] }, 'date', [
    'term[^?]{0,40} (?:ends?|ended|expires?|expired|run out)|end of [^?]{0,30}term|until when|till when|how long will|when (?:does|did|will|is) [^?]{2,60} (?:step(?:ping)? down|leave office|leave|stop|resign|retire|(?:term|presidency|mandate) end)',
    'bis wann|jusqu.à quand|tot wanneer|hasta cuándo|до какого года',
  ]),
  row('since', { organization: [['leader']], person: [['role']] }, 'date', [
    '(?:has|have) been (?:the |its |their )?(?:\\p{L}+ )?(?:president|chair\\p{L}*|head|director|leader)[^?]{0,60} (?:from|since) (?:when|what|which)(?: year)?|since when (?:has|have|is|does) [^?]{2,60} (?:been|leads?|led|heads?|head|president|chair\\p{L}*|director)|since what year|since when(?= does (?:he|she) )',
    'how long (?:has|have|had)(?: [^?]{2,60} been in office)?|(?:when|what year|which year|what month) (?:did|was|were|has) [^?]{2,60} (?:become|became|elected|appointed|named|take office|took office|take over|start as|begin as)',
    'seit wann ist|depuis quand[^?]{0,40} (?:est|dirige|préside)|sinds wanneer is|desde cu[aá]ndo es|da quando|с какого года|с каких пор',
  ]),
  row(
    'date',
    event('startDate', 'endDate'),
    'text',
    [
      'how long (?:is|was|does|did|will|lasts?)|duration|how many (?:days|weeks|months|hours)|wie lange dauer\\p{L}+|combien de temps (?:dure|durait)|hoe lang duur\\p{L}+|cuánto (?:dura|duró)',
    ],
    {
      cue: '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[- ](?:hours?|days?|weeks?|months?|years?)(?![- ]old)',
    },
  ),
  row('goal', { organization: [['goal'], ['activity', 'vision']] }, 'text', [
    'why (?:was|were|did|has) [^?]{2,80} (?:founded|established|created|set up|formed|started)|(?:for )?what purpose(?: (?:was|were|is|did) [^?]{2,80} (?:founded|established|created|set up|formed|started))?|for what reason|for what (?:was|were|is) [^?]{2,80} (?:founded|established|created|set up|formed)|what (?:was|were|is) [^?]{2,80} (?:founded|established|created|set up|formed) for',
    'warum wurde [^?]{2,80} gegründet|pourquoi [^?]{2,80} (?:fondée?|créée?)|waarom [^?]{2,80} opgericht|зачем [^?]{2,80} (?:основан|создан)\\p{L}*',
  ]),
  row(
    'role',
    { organization: [['role', 'leader']], person: [['role']] },
    'person',
    [
      '(?:who|which (?:people|persons|doctors?|professors?)) (?:co-?)?(?:founded|established|created|set up|started)|(?:co-?)?founders?|(?:was|were|is) [^?]{2,80} (?:founded|established|created|set up|started) by|(?:founded|established|created|set up|started) by(?: whom| who)?',
      'wer (?:hat )?(?:[^?]{2,60} )?gegründet\\p{L}*|wer gründete|gründer(?:in|innen)?|qui a (?:fondé|créé)|fondateurs?|fondatrice|oprichters?|wie (?:heeft [^?]{2,60} )?opgericht|wie richtte|quién (?:fundó|creó)|fundador\\p{L}*|кто (?:основал|создал|учредил)|основател\\p{L}*',
    ],
    {
      relational: true,
      cue: '(?<!\\p{L})(?:(?:co-?)?found(?:ed|ers?)|established|created|started|launched|gegründet|gründer\\p{L}*|fondée?|fondat\\p{L}+|oprichters?|opgericht|fundó|fundador\\p{L}*|основ\\p{L}+|созда\\p{L}+)',
    },
  ),
  row('board', { organization: [['board', 'role']] }, 'text', [
    '(?:executive |management )?(?<!(?:tumou?r|multidisciplinary|editorial|review|ethics|virtual|molecular) )board(?: members?| of directors| of trustees)?|executive committee|scientific committee|committee members?|sits? on',
    'vorstand\\p{L}*|conseil(?: d.administration)?|bureau|bestuur(?:sleden)?|junta(?: directiva)?|правлени\\p{L}*|совет\\p{L}*',
  ]),
  row('memberShare', organization('memberShare'), 'number', [
    '(?:what |which |how large a |how big a )?(?:share|percentage|percent|proportion|fraction) of|(?:what|which|how large a|how big a) part of (?:the|all)|what (?:share|percentage|proportion)|how many percent',
    'welcher anteil|wie ?viel prozent|quelle (?:part|proportion)|quel pourcentage|hoeveel procent|welk (?:deel|percentage)|qué (?:porcentaje|parte)|какая доля|какой процент|сколько процентов',
  ]),
  row('memberCount', organization('memberCount'), 'number', [
    'how many (?:\\p{L}+ )?members|how many (?:people|persons|doctors|professionals|specialists) (?:are members|belong)|number of (?:\\p{L}+ )?members|(?:size of (?:the )?)?membership(?: size)?|(?:more|fewer|less) than [\\d,. ]+ members|over [\\d,. ]+ members|(?:exactly|only|about|around|at least|precisely) [\\d,. ]+ members|how (?:big|large) is(?! the (?:congress|conference|meeting|event|symposium|forum|board))',
    'wie ?viele mitglieder|mitgliederzahl|combien de membres|nombre de membres|hoeveel leden|aantal leden|cuántos (?:miembros|socios)|cuantos (?:miembros|socios)|número de (?:miembros|socios)|сколько членов|число членов|quanti (?:membri|soci)',
  ]),
  row('members', { organization: [['memberType'], ['workingGroup']] }, 'text', [
    'who (?:are|can be|can become|may be|may join|can join)[^?]{0,60} members?|who (?:can|may) (?:join|belong to)|(?:is|are) [^?]{2,60} open (?:to|for)(?= \\p{L})|(?:what|which) (?:(?:kinds? of |sorts? of |types? of )(?:people|professionals|specialists|doctors)|professions?|specialities|specialties)(?= (?:are|is|belong|can|may|make|work))|(?:what|which) (?:professionals|specialists|experts)(?= (?:are|belong|sit|serve|meet|work|take part)[^?]{1,60} (?:groups?|boards?|committees?))',
    '(?:are|can) [^?]{2,60} (?:be |become )?members(?: of)?|members (?:are|come)|membership (?:open|consists)|members',
    'wer (?:kann|sind die) [^?]{0,30}mitglied\\p{L}*|mitglieder|qui sont les membres|membres|wie zijn de leden|leden|quiénes son los (?:miembros|socios)|miembros|члены|членов|членами',
  ]),
  row(
    'size',
    event('attendance'),
    'number',
    [
      "(?:more than|fewer than|less than|over|at least|exactly|about)? ?\\d[\\d,. ]* (?:people|persons|participants|delegates|attendees|visitors|guests)(?! from)|how many (?:\\p{L}+ )?(?:people|persons|participants?|delegates?|attendees?|representatives?|visitors?|guests?|professionals|specialists|experts)(?![’']? (?:countries|nations|sent|came from))|number of (?:\\p{L}+ )?(?:participants|delegates|attendees|people|visitors)|attendance|how many (?:attended|came|visited|went|gathered|joined|took part|were there|participated|registered)|how (?:big|large|well attended) (?:is|was)",
      'wie ?viele (?:teilnehmer|teilnehmende|leute|menschen|personen|besucher|gäste|delegierte)\\p{L}*|teilnehmerzahl|combien de (?:participants|personnes|délégués|visiteurs|gens)(?: (?:(?:sont|étaient) (?:venu|présent)e?s|ont (?:participé|assisté)))?|nombre de participants|hoeveel (?:deelnemers|mensen|bezoekers|personen)|aantal deelnemers|cuántas personas|cuantas personas|cuántos (?:participantes|delegados|asistentes)|сколько (?:участников|человек|людей|делегатов|представителей|гостей)(?: собрал\\p{L}*| приехал\\p{L}*)?|число участников|quanti partecipanti',
    ],
    {
      cue: '\\d[\\d.,]* (?:\\p{L}+ ){0,3}(?:people|persons|participants|delegates|attendees|visitors|guests|representatives|professionals|doctors|specialists|experts|teilnehmer|besucher|personnes|deelnemers|personas|участник|человек|делегат)',
    },
  ),
  row('founding', organization('foundingDate'), 'date', [
    'found(?:ed|ing)(?: (?:year|date)s?)?|foundation (?:year|date)s?|established|set up|created|c[ao]me into (?:being|existence)|how old|start year|year of (?:foundation|establishment|creation)|formed|start(?:ed)?(?= work)|inception|since when|exist(?:s|ed)? since|dates? (?:back|from)',
    'gegründet|gründung\\p{L}*|gründungsjahr|entstanden|seit wann|wie alt|fondée?|fondation|créée?|création|depuis quand|opgericht|oprichting\\p{L}*|gesticht|sinds wanneer|fundó|fundada|fundado|fundación|creada|creado|creó|desde cuándo|основан\\p{L}*|создан\\p{L}*|возник\\p{L}*|основал\\p{L}*|fondat[ao]',
  ]),
  row(
    'country',
    { event: [['country'], ['attendee', 'speaker']] },
    'place',
    [
      '(?:participants?|people|representatives|guests|visitors|colleagues|doctors|specialists|anybody|anyone|somebody|someone|who|delegates?) (?:come |came |there |was |were )?from|(?:take|takes|took|taken|taking) part|attend(?:ed|ees|ing)?|participat(?:e|ed|es|ing)|represented(?= (?:at|during|there|in \\p{Lu}))|(?:from )?(?:which|what|how many) (?:different )?countries(?! (?:is|are) (?:it|they)| (?:have |has |had )?(?:signed|sign|agree|support|organi|host|sponsor|fund|visit))|list (?:of )?(?:the |all )?(?:countries|delegations)|countries(?! (?:have |has |had )?(?:signed|sign|agree|support|organi|host|sponsor|fund|visit))|delegations?|delegates? from|(?:both )?(?:send|sent) (?:a |any )?(?:delegat\\p{L}+|representatives|participants|people|doctors|specialists|guests|somebody|anybody|anyone|someone)|nations',
      'welche[nr]? länder\\p{L}*|wie ?viele[n]? länder\\p{L}*|delegation\\p{L}*|quels pays|combien de pays|délégations?|welke landen|hoeveel landen|delegaties|qué países|cuántos países|delegaciones|какие страны|сколько стран|(?:из )?каких стран|скольк\\p{L}* стран|делегаци\\p{L}*',
    ],
    { relational: true },
  ),
  row('theme', event('theme', 'topic'), 'text', [
    '(?:what|which) (?:was|is|were) (?:the )?(?:[^?]{2,80} )about|what (?:was|were) (?:discussed|debated|talked about)|themes?|motto|slogan|topics?|subject|entitled|title of',
    'thema|themen|motto|thème|devise|onderwerp|tema|lema|тема|темы|тему|(?:под (?:каким )?)?девиз\\p{L}*',
  ]),
  row('vision', organization('vision'), 'text', ['visions?|vision statement|dreams?(?: of| about)?|leitbild|visie|visión|видение']),
  row('acronym', { organization: [['name', 'acronym']], event: [['name']], person: [['name']] }, 'text', [
    '(?:stands?|short) for|what (?:does|do|did) [^?]{1,60} (?:mean|stand for)|meaning of|spell(?:ed|t)? out|written out|abbreviat\\p{L}+|acronyms?|full (?:names?|form)|spelled out|initials|what is [^?]{2,60} called',
    'abkürzung|wofür steht|steht [^?]{2,40} für|vollständige[rn]? name|ausgeschrieben|sigle|acronyme|que signifie|nom complet|afkorting|volledige naam|waar staat [^?]{2,40} voor|siglas|qué significa|nombre completo|расшифров\\p{L}*|сокращ\\p{L}*|полное название',
  ]),
  row('goal', { organization: [['goal']], event: [['goal', 'theme', 'topic']] }, 'text', [
    '(?:main )?(?:goals?|aims?|objectives?|missions?|purposes?|intentions?|priorities)|want(?:s|ed)? to (?:achieve|do|reach)|try(?:ing)? to achieve|strives? for|concentrat(?:e|es|ing) on|focus(?:es|ed|ing|ses)? on|works? (?:for|towards)(?= \\p{L})',
    'ziele?n?|aufgaben?|zweck|objectifs?|buts?|missions?|doel(?:en|stelling(?:en)?)?|missie|objetivos?|fines|misión|metas|цел[ьиейя]{1,2}|задач[аиу]?|obiettivi|scopi',
  ]),
  row(
    'members',
    organization('workingGroup'),
    'text',
    ['working groups?|arbeitsgruppen?|groupes? de travail|werkgroep(?:en)?|grupos? de trabajo|рабоч\\p{L}+ групп\\p{L}*'],
    {
      cue: 'working group|arbeitsgruppe|werkgroep',
    },
  ),
  row(
    'author',
    { person: [['author']], event: [['author']], organization: [['author']] },
    'person',
    [
      '(?:co-?)?authors?|(?:co-?)?wrote(?: (?:the|this))?(?: \\d{4})?(?: e-?poster)?|written(?: by)?|writers?|authored',
      'autoren?|autorinnen|verfasser\\p{L}*|geschrieben|schrieb|auteurs?|écrit|schreef|geschreven|autores?|escribi[óe]\\p{L}*|автор\\p{L}*|написал\\p{L}*',
    ],
    { relational: true, cue: 'author|written|wrote|by ' },
  ),
  row(
    'speaker',
    event('speaker'),
    'person',
    ['gave (?:a |the |an )?(?:\\p{L}+ )?presentations?|presentations? (?:were )?(?:given |held )?by'],
    {
      relational: true,
    },
  ),
  row(
    'presentation',
    event('presentations', 'presentation'),
    'number',
    [
      '(?:was|were|is) [^?]{2,80} presented|(?:abstract|e-?poster|poster|paper|study|work)[^?]{0,60} (?:shown|presented|displayed|given|read)|(?:oral |poster |e-?poster )*(?:presentations?|posters?|papers|abstracts|e-?posters?)|(?:talks|lectures)(?= were| did| was| at| in)',
      'vorträge|vortrag|posters?|présentations|presentaties|ponencias|доклад(?:ов|ы)|постер\\p{L}*',
    ],
    { relational: true, cue: 'present|poster|oral|abstract|vortr|доклад|постер' },
  ),
  row(
    'programme',
    { organization: [['programme'], ['activity']], event: [['programme']] },
    'text',
    [
      'programmes?|programs?|projects?|sections?|workshops?|round tables?|seminars?|sessions?|symposia',
      'programm|programme|projekte?|sektionen|secties?|ateliers?|talleres|programma(?:.s)?|projecten|programas?|proyectos?|программ\\p{L}*|секци\\p{L}*',
    ],
    { cue: 'program|section|workshop|seminar|round table|training|project|session|секци|програм' },
  ),
  row(
    'agreement',
    { organization: [['agreement'], ['affiliate']], event: [['agreement']], person: [['agreement']] },
    'text',
    [
      'memorand(?:um|a|ums)(?: of understanding)?|mous?|agreements?|agreed|agree|signed|signs?|signing|partnerships?|contracts?|cooperation with',
      'vereinbarung(?:en)?|abkommen|vereinbart|unterzeichnet\\p{L}*|accords?|signée?s?|overeenkomst\\p{L}*|ondertekend|acuerdos?|firmado|firm[oóa]\\p{L}*|соглашени\\p{L}*|меморандум\\p{L}*|подписа\\p{L}*',
    ],
    { relational: true },
  ),
  row(
    'area',
    { event: [['area']], organization: [['area', 'affiliate', 'activity']] },
    'text',
    [
      'collaborat(?:e|es|ed|ion|ions|ing)|cooperat(?:e|es|ed|ion|ing)',
      'zusammenarbeit\\p{L}*|arbeitet [^?]{2,60} zusammen|collaboration|coopération|samenwerking|samen|cooperación|colabora\\p{L}*|сотруднич\\p{L}*',
    ],
    { relational: true, cue: 'collaborat|cooperat|protocol|zusammenarbeit|samenwerk|сотруднич' },
  ),
  row(
    'supporter',
    // a body's own: none is read yet, and its congresses' are not they
    { event: [['supporter']], organization: [['supporter']] },
    'text',
    [
      'support(?:ed|s|ers?|ing)?|back(?:ed|ers?)|sponsor(?:ed|s)?|thank(?:ed|s)?|fund(?:ed|ers?)',
      'unterstützt\\p{L}*|unterstützer|soutenu\\p{L}*|soutien|ondersteund\\p{L}*|steunde\\p{L}*|apoyó|apoyaron|apoyado|поддерж\\p{L}*',
    ],
    { relational: true },
  ),
  row(
    'organizer',
    event('organizer'),
    'text',
    [
      '(?:co-?)?organi[sz](?:ed|e|er|ers|es|ing)|hosted|hosts?|hosting|convened|held by|joint organi[sz]ers',
      'organisier\\p{L}*|veranstalt\\p{L}*|ausgerichtet|organisé\\p{L}*|organisateurs?|organisation d\\p{L}+|georganiseerd|organisator\\p{L}*|organiseerde|organizó|organizad\\p{L}*|организ\\p{L}*|провел\\p{L}*|organizzat\\p{L}*',
    ],
    { relational: true },
  ),
  row(
    'remark',
    { person: [['presentation']], event: [['presentation', 'topic']] },
    'text',
    [
      '(?:what|which (?:topics?|subjects?)|on what|about what) (?:did|does|do) (?!(?:they|people|members|doctors|you|we) )[^?]{2,80} (?:speak|talk|lecture|present)(?: about| on)?|(?:topic|subject|title) of [^?]{2,80} (?:talk|lecture|speech|keynote|address)|what was [^?]{2,80} (?:talk|lecture|speech|keynote|address)(?: \\p{L}+){0,4} about',
    ],
    { cue: '(?:spoke|talked|lectured|talk|lecture|speech|address|present\\p{L}*) (?:about|on)' },
  ),
  row(
    'speaker',
    event('speaker'),
    'person',
    [
      '(?:keynote |guest |invited )?(?:speakers?|presenters?)|keynotes?(?: address(?:es)?| lectures?)?|spoke|speak|speaks|speaking|gave (?:a |the |an )?(?:\\p{L}+ )?(?:talk|lecture|speech|keynote|address)|(?:talk|lecture|speech)(?= at| given)|presented at|talked|lectured|addressed',
      'redner\\p{L}*|sprach(?:en)?|gesprochen|vorgetragen|referent\\p{L}*|orateurs?|intervenants?|parlé|sprekers?|sprak(?:en)?|gesproken|ponentes?|habló|hablaron|оратор\\p{L}*|докладчик\\p{L}*|выступ\\p{L}*',
    ],
    { relational: true, cue: 'spoke|speak|keynote|lectur|talk|address|présent|vortrag|sprach|выступ' },
  ),
  row(
    'visit',
    { person: [['visit']], event: [['visit']], organization: [['visit']] },
    'text',
    [
      'visit(?:ed|s|ing|ors?)?|tour(?:ed)?|went to|(?:did|does|has|have|was) [^?]{2,60} (?:go to|go|gone to|been to|see|shown|taken to)(?! (?:wrong|ahead|on))|(?:wards?|departments?)(?= (?:did|was|were|has))',
      'besuch\\p{L}*|visit[éea]\\p{L}*|bezocht\\p{L}*|bezoek\\p{L}*|visit[óa]\\p{L}*|посе[тщ]\\p{L}*',
    ],
    { relational: true, cue: 'visit|tour|besuch|bezo|посе[тщ]' },
  ),
  row(
    'affiliation',
    { person: [['affiliation', 'role']], organization: [['affiliate', 'affiliation', 'role']] },
    'text',
    ['(?:is|are|was|were) [^?]{2,80} (?:a |an |the )?(?:\\p{L}+ )?(?:part|branch|division|affiliate|subsidiary|section)s? of'],
    { relational: true },
  ),
  row(
    'unit',
    organization('unit'),
    'text',
    ['units?|departments?|wards?|divisions?|subdivisions?|abteilung\\p{L}*|afdeling(?:en)?|departamentos?|отделени\\p{L}*'],
    {
      cue: 'ward|unit|department|division|abteilung',
    },
  ),
  row(
    'experience',
    person('experience'),
    'text',
    ['(?:years of )?experience|experienced|erfahrung|expérience|ervaring|experiencia|опыт\\p{L}*'],
    {
      cue: 'experience|erfahrung|expérience|ervaring|опыт',
    },
  ),
  row(
    'achievement',
    organization('achievement'),
    'text',
    [
      'achievements?|achieved|accomplish\\p{L}*|success(?:es)?|erfolge?|erreicht|réalisations|bereikt|logros?|logrado|достижени\\p{L}*|достиг\\p{L}*',
    ],
    {
      cue: 'achiev|accomplish',
    },
  ),
  row(
    'remark',
    { person: [['remark']], organization: [['remark', 'promise']], event: [['remark', 'assessment']] },
    'text',
    [
      'promis(?:e|es|ed)|pledg(?:e|es|ed)|offer(?:s|ed)?|said|say|says|declar(?:e|ed|es)|announc(?:e|ed|es)|express(?:ed)?|interest(?:ed)?(?: in)?|(?:pa(?:y|ys|id) )?tribute|opinion|think(?:s)? of|thought of|told|remark(?:s|ed)?|comment(?:s|ed)?|prais(?:e|ed)|appreciat(?:e|ed|ion)|ready to|readiness',
      'versprochen|versprach|angeboten|gesagt|sagte|promis|proposé|dit|beloofd\\p{L}*|aangeboden|zei|gezegd|prometió|ofreció|dijo|обещал\\p{L}*|предложил\\p{L}*|сказал\\p{L}*',
    ],
    { relational: true, cue: 'promis|ready|readiness|pledg|offer|express|said|interest|tribute|appreciat|thank|“|"' },
  ),
  row('affiliation', { person: [['affiliation', 'role']], organization: [['affiliate', 'agreement']] }, 'text', ['partners?'], {
    relational: true,
  }),
  row(
    'affiliation',
    { person: [['affiliation', 'role']], organization: [['affiliate', 'affiliation', 'role']] },
    'text',
    [
      '(?:is|are|was|were) [^?]{2,80} (?:a |an )?(?:full )?(?:member|part|branch|division|affiliate)s?(?: of)?|affiliat(?:ed|ion|ions)(?: with| to)?|(?:which|what) (?:hospital|institution|institute|university|clinic|cent(?:er|re)|society) (?:is|was) [^?]{2,60} (?:from|at|with)|work(?:s|ed|ing)?(?! on)(?: for| at| in| with)?|employ(?:ed|er|s)(?: by)?|member of|belongs? to|part of|merged?(?: into| with)?|parent (?:body|organi[sz]ation)',
      'arbeitet(?:e)?|angestellt|beschäftigt|mitglied von|mitglied der|gehört [^?]{0,40}zu|travaille|membre de|fait partie|werkt(?:e)?|lid van|onderdeel van|trabaja(?:ba)?|miembro de|работает|работал\\p{L}*|член|входит в',
    ],
    { relational: true },
  ),
  row(
    'activity',
    {
      organization: [['activity', 'programme', 'workingGroup']],
      person: [['role', 'affiliation']],
      event: [['programme'], ['goal', 'area']],
    },
    'text',
    [
      'activit(?:y|ies)|what (?:does|do|did) [^?]{2,80} do|what (?:is|are) [^?]{2,60} doing|what do they do|engaged? in|services',
      'aktivitäten|tätigkeit\\p{L}*|was (?:macht|tut)|activités|que (?:fait|font)|activiteiten|wat doet|actividades|qué hace|deyatel\\p{L}*|деятельност\\p{L}*|что делает|чем занимается|attività',
    ],
    { cue: 'weekly|daily|monthly|annual|yearly|regular|every|each|often|held|activit|biennial|twice|once' },
  ),
  row('role', { person: [['role']], organization: [['role', 'leader']] }, 'person', [
    '(?:which |what )offices?|offices(?= (?:does|did|has|is))|(?:which |what )?(?:positions?|jobs?|posts?|roles?|functions?|titles?|occupation|profession)(?! of (?:the )?(?:page|document))|what (?:is|was) (?:he|she) known for',
    'welche[sn]? (?:amt|ämter|funktion|position|stelle)|amt|ämter|position|fonction|poste|functie|cargos?|puesto|должност\\p{L}*|пост(?:ы)?',
  ]),
  row(
    'definition',
    { organization: [['description']], person: [['role', 'affiliation']], event: [['startDate', 'location', 'theme']] },
    'text',
    [
      '(?:what|which) (?:kind|sort|type) of (?:an? )?(?:\\p{L}+ )?(?:organi[sz]ation|society|association|body|hospital|institution|institute|group|company|event|place|centre|center|thing) (?:is|was|are)|what exactly is',
      'was für (?:eine?|ein) \\p{L}+ ist|quel (?:type|genre) d\\p{L}*|wat voor \\p{L}+ is|qué tipo de|что за',
    ],
  ),
  row('leader', organization('leader'), 'person', [
    'boss|(?:calls?|called) the shots|at the helm|who (?:leads?|led|runs?|ran|heads?|headed|chairs?|chaired|directs?|directed|presides?|presided|is in charge of|was in charge of|governs|manages)(?: over)?|led by|headed by|chaired by|leadership|in charge',
    '(?:wer|qui) (?:leitet|leitete|führt|dirige|dirigeait|préside)|wer ist (?:der|die) (?:präsident\\p{L}*|vorsitzende\\p{L}*|leiter\\p{L}*|chef\\p{L}*)|qui est (?:le |la )?(?:président\\p{L}*|direct\\p{L}*|chef)|wie (?:leidt|is de (?:voorzitter|directeur|baas|leider|president))|qui[eé]n (?:dirige|preside|es (?:el|la) (?:president\\p{L}|director\\p{L}*|jef[ea]))|кто (?:возглавляет|руководит|президент|председатель|директор|глава)|chi (?:dirige|presiede|è il presidente)',
  ]),
  row('location', { organization: [['location']], person: [['location', 'affiliation']], event: [['location']] }, 'place', [
    'where(?: (?:is|are) (?:the |its )?(?:main |head |central )?(?:office|offices|secretariat|base))?|headquarters?|headquartered|hq|head office|main office|(?:in )?(?:which|what) (?:city|cities|country|town|place|venue|location)|located|location|venue|address|seat|based',
    'wo|sitz|standort|adresse|in welche[rnms]? (?:stadt|land|ort)|où|siège|dans quelle? (?:ville|pays)|waar|zetel|in welke? (?:stad|land|plaats)|d[oó]nde|sede|en qué (?:ciudad|país|lugar)|где|адрес|в как(?:ом|ой) (?:городе|стране|месте)|dove',
  ]),
  row('date', { organization: [['foundingDate']], person: [['visit']], event: [['startDate', 'endDate']] }, 'date', [
    'when|(?:what|which) (?:dates?|days?|years?|months?)|dates?|how (?:long|many days)(?= (?:did|was|is|does|were|has))|(?:in )?(?:what|which) year|start(?:ed|s)?|beg[aiu]n(?:s)?|end(?:ed|s)?|finish(?:ed|es)?|takes? place|took place|(?:was|were|is|are) held',
    'wann|datum|wie ?viele tage|wie lange|quand|quelles? (?:dates?|année)|combien de (?:jours|temps)|wanneer|hoe lang|cu[aá]ndo|fechas?|cuántos días|когда|какого числа|даты?|сколько дней|quando',
  ]),
];

/** What comes near a property where it is not stated. */
export const NEAR_PREDICATES: Readonly<Partial<Record<Property, readonly Predicate[]>>> = {
  memberCount: ['memberShare', 'memberType'],
  memberShare: ['memberCount'],
  members: ['memberCount', 'memberShare', 'workingGroup'],
  date: ['startDate', 'endDate', 'location', 'activity'],
  location: ['location', 'startDate'],
  size: ['attendance', 'presentations'],
  organizer: ['supporter', 'organizer'],
  supporter: ['organizer', 'supporter'],
  agreement: ['agreement', 'affiliate', 'remark'],
  speaker: ['speaker'],
  country: ['country'],
  leader: ['role', 'leader'],
  role: ['role', 'leader', 'affiliation'],
  board: ['board', 'leader'],
  remark: ['remark', 'visit'],
  visit: ['visit', 'speaker'],
  founding: ['foundingDate'],
  programme: ['programme', 'activity'],
  activity: ['activity', 'goal'],
  goal: ['goal', 'activity'],
};
