// The properties that a question can ask for: by which words in the languages understood, from which predicates they are answered, and
// whether a passage may answer where no statement does. Words of language; no names.

import type { Predicate } from '../../domain/statement.ts';
import type { Property } from '../answer.ts';

export interface AskedProperty {
  readonly property: Property;
  readonly predicates: readonly Predicate[];
  /** The kind of thing that the answer is: decides what may answer from a passage. */
  readonly answer: 'person' | 'date' | 'place' | 'number' | 'text';
  /** A passage that answers must hold one of these words too; null: only statements answer. */
  readonly cue: RegExp | null;
  /** [start, end) of the words that asked for it. */
  readonly spans: readonly (readonly [number, number])[];
}

interface Row extends Omit<AskedProperty, 'spans'> {
  readonly words: RegExp;
}

/** The property that the text asks for; null when its words name none. Earlier rows win. */
export function propertyAsked(text: string): AskedProperty | null {
  for (const { words, ...row } of ROWS) {
    const spans = [...text.matchAll(words)].map((match) => [match.index, match.index + match[0].length] as const);
    if (spans.length > 0) return { ...row, spans };
  }
  return null;
}

const row = (
  property: Property,
  predicates: readonly Predicate[],
  answer: AskedProperty['answer'],
  words: string,
  cue: string | null = null,
): Row => ({
  property,
  predicates,
  answer,
  cue: cue === null ? null : new RegExp(cue, 'iu'),
  words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'),
});

/** In order: what is more particular stands first. */
const ROWS: readonly Row[] = [
  row(
    'date',
    ['startDate', 'endDate', 'location'],
    'date',
    'when and where|where and when|wann und wo|wo und wann|quand et où|où et quand|wanneer en waar|waar en wanneer|cuándo y dónde|dónde y cuándo|когда и где|где и когда|dates? and place|place and dates?',
  ),
  row(
    'published',
    [],
    'date',
    'last updated?|updated|(?:page|article|document|text|abstract)[^?]{0,60} (?:published|dated|written)|date of the (?:page|article|document)|when was this (?:page )?(?:published|written)',
  ),
  row(
    'successor',
    ['leader'],
    'person',
    'succeed(?:ed|s)?|successor(?: of| to)?|replaced|took over from|came after|nachfolger(?:in)?|successeur|opvolger|преемник|sucesor',
  ),
  row(
    'predecessor',
    ['leader'],
    'person',
    'predecessor(?: of)?|preceded|(?:president|chair\\p{L}*|head|director|leader)[^?]{0,40} before|before [^?]{2,40} (?:was|became) (?:the )?(?:president|chair|head|director)|vorgänger(?:in)?|prédécesseur|voorganger|предшественник|predecesor',
  ),
  row(
    'until',
    ['leader', 'role'],
    'date',
    'term[^?]{0,20} (?:ends?|ended|expires?|run out)|until when|till when|how long will|when (?:does|did|will) [^?]{2,60} (?:step down|leave office|stop|resign|retire)',
  ),
  row(
    'since',
    ['leader', 'role'],
    'date',
    'since when|since what year|how long has|(?:when|what year|in what year|in which year) (?:did|was|were) [^?]{2,60} (?:become|became|elected|appointed|take office|took office|start as)|seit wann|depuis quand|sinds wanneer|desde cuándo|desde cuando|da quando|с какого года|с каких пор',
  ),
  row(
    'memberShare',
    ['memberShare'],
    'number',
    '(?:what |which )?(?:share|percentage|percent|proportion|part) of|how large a share|welcher anteil|quelle part|какая доля|wie viel prozent|hoeveel procent',
  ),
  row(
    'memberCount',
    ['memberCount'],
    'number',
    'how many members|number of members|(?:size of (?:the )?)?membership(?: size)?|wie ?viele mitglieder|combien de membres|hoeveel leden|cuántos (?:miembros|socios)|cuantos (?:miembros|socios)|сколько членов|quanti (?:membri|soci)',
  ),
  row('memberCount', ['memberCount'], 'number', 'how (?:big|large) is(?= the society| the association)|how big is'),
  row(
    'size',
    ['attendance'],
    'number',
    'how many (?:people|persons|participants?|delegates?|attendees?|representatives?|visitors?|guests?|professionals|doctors|specialists)|number of (?:participants|delegates|attendees|people)|attendance|how many (?:attended|came|took part|were there)|wie ?viele (?:teilnehmer|leute|menschen|personen|besucher)\\p{L}*|combien de (?:participants|personnes|délégués)|hoeveel (?:deelnemers|mensen|bezoekers)|cuántas personas|cuantas personas|cuántos (?:participantes|delegados|asistentes)|сколько (?:участников|человек|людей|делегатов)|quanti partecipanti',
  ),
  row(
    'founding',
    ['foundingDate'],
    'date',
    'found(?:ed|ing)(?: (?:year|date)s?)?|foundation (?:year|date)|established|set up|created|came into being|how old|start year|year of foundation|gegründet|gründung\\p{L}*|gründungsjahr|fondée?|fondation|créée?|opgericht|oprichting\\p{L}*|fundó|fundada|fundado|fundación|creada|основан\\p{L}*|создан\\p{L}*|fondat[ao]',
  ),
  row(
    'country',
    ['country'],
    'place',
    'which countries|what countries|how many countries|list (?:of )?(?:the )?countries|countries|delegations?|delegates? from|send (?:a )?(?:delegat\\p{L}+|representatives)|sent (?:a )?(?:delegat\\p{L}+|representatives)|send delegates|welche länder|wie viele länder|quels pays|combien de pays|welke landen|hoeveel landen|qué países|cuántos países|какие страны|сколько стран|из каких стран',
  ),
  row('theme', ['theme', 'topic'], 'text', 'themes?|motto|slogan|topics?|thema|thème|tema|тема|девиз'),
  row('vision', ['vision'], 'text', 'visions?|vision statement|leitbild|видение'),
  row(
    'goal',
    ['goal'],
    'text',
    '(?:main )?(?:goals?|aims?|objectives?|missions?|purposes?)|ziele?|aufgaben?|objectifs?|buts?|doel(?:en|stellingen)?|objetivos?|misión|цел[ьи]|задач[аи]|obiettivi|stand for',
  ),
  row('members', ['workingGroup'], 'text', 'working groups?|paramedics', 'working group|paramedic'),
  row(
    'programme',
    ['programme', 'activity'],
    'text',
    'programmes?|programs?|projects?|sections?(?= were| are| did)|workshops?|round tables?|seminars?|programm|programme|programma|programa|программ\\p{L}*',
    'program|section|workshop|seminar|round table|training|project',
  ),
  row(
    'presentation',
    ['presentations', 'presentation'],
    'number',
    '(?:oral |poster |e-?poster )?presentations?|posters?|talks|papers|e-?posters?',
    'present|poster|oral',
  ),
  row(
    'activity',
    ['activity', 'programme', 'workingGroup'],
    'text',
    'activit(?:y|ies)|what does [^?]{2,80} do|what do they do|how often|how frequently|aktivitäten|activités|activiteiten|actividades|деятельность|attività|was macht|que fait|que hace|wat doet|что делает',
    'weekly|daily|monthly|annual|yearly|regular|every|often|held|activit',
  ),
  row(
    'agreement',
    ['agreement'],
    'text',
    'memorand(?:um|a|ums)(?: of understanding)?|mous?|agreements?|signed|sign|partnerships?|vereinbarungen?|abkommen|accords?|overeenkomst\\p{L}*|acuerdos?|соглашени\\p{L}*|меморандум\\p{L}*',
  ),
  row(
    'area',
    ['area'],
    'text',
    'areas? of (?:collaboration|cooperation)|(?:collaboration|cooperation) areas?|fields? of (?:collaboration|cooperation)|collaborate|collaboration',
    'collaborat|cooperat|training|protocol',
  ),
  row(
    'supporter',
    ['supporter'],
    'text',
    'support(?:ed|ers?|ing)?|sponsor(?:ed|s)?|thanked|unterstützt\\p{L}*|soutenu\\p{L}*|ondersteund\\p{L}*|apoyó|apoyaron|поддерж\\p{L}*',
  ),
  row(
    'organizer',
    ['organizer'],
    'text',
    'organi[sz](?:ed|er|ers|es|ing)|hosted|hosts?|organisier\\p{L}*|veranstalt\\p{L}*|organisé\\p{L}*|georganiseerd|organisator|organizó|организ\\p{L}*|organizzat\\p{L}*',
  ),
  row(
    'speaker',
    ['speaker'],
    'person',
    '(?:keynote )?speakers?|spoke|speak|keynote|gave (?:a |the )?(?:talk|lecture|speech|keynote)|redner\\p{L}*|sprach|orateurs?|intervenants?|sprekers?|ponentes?|оратор\\p{L}*|докладчик\\p{L}*|выступ\\p{L}*',
  ),
  row(
    'author',
    ['author'],
    'person',
    'authors?|wrote|written by|co-?authors?|autoren?|verfasser|auteurs?|autores?|автор\\p{L}*|geschrieben|escribió',
  ),
  row(
    'visit',
    ['visit'],
    'text',
    'visit(?:ed|s|ing)?|tour(?:ed)?|wards?|accompanied|besucht\\p{L}*|visité\\p{L}*|bezocht|bezoek\\p{L}*|visitó|посет\\p{L}*',
    'visit|tour|accompan',
  ),
  row('unit', ['unit'], 'text', 'units?|departments?|wards?|divisions?|abteilung\\p{L}*|services?', 'ward|unit|department|program'),
  row('board', ['board'], 'text', 'board(?: members?)?|vorstand\\p{L}*|conseil|bestuur|junta|правлени\\p{L}*'),
  row('experience', ['experience'], 'text', 'experience|years of experience|erfahrung|expérience|ervaring|опыт', 'experience'),
  row('achievement', ['achievement'], 'text', 'achievements?|achieved|accomplish\\p{L}*|erfolge|réalisations', 'achiev'),
  row(
    'remark',
    ['remark', 'promise'],
    'text',
    'promised?|pledged?|offered?|said|say|expressed|express|interested in|tribute|opinion|think of|told|versprochen|promis',
    'promis|ready|readiness|pledg|offer|express|said|interest|tribute|appreciat|thank',
  ),
  row(
    'members',
    ['memberType', 'workingGroup'],
    'text',
    'who (?:are|can be|can become) (?:the )?members|members|which professions|what professions|mitglieder|membres|leden|miembros|член\\p{L}*',
    'members',
  ),
  row(
    'affiliation',
    ['affiliation', 'role'],
    'text',
    'affiliat(?:ed|ion|ions)|work(?:s|ed|ing)?(?: for| at)?|employ(?:ed|er)|arbeitet|travaille|werkt|trabaja|работает',
  ),
  row(
    'leader',
    ['leader'],
    'person',
    'boss|who (?:leads?|runs?|heads?|chairs?|directs?|is in charge of|governs|presides over)|led by|headed by|chaired by|(?:wer|qui) (?:leitet|führt|dirige|préside)|wer ist (?:der|die) (?:präsident\\p{L}*|vorsitzende\\p{L}*|leiter\\p{L}*|chef\\p{L}*)|qui est (?:le |la )?(?:président\\p{L}*|direct\\p{L}*|chef)|wie (?:leidt|is de (?:voorzitter|directeur|baas))|quién (?:dirige|preside|es (?:el|la) (?:president\\p{L}|director\\p{L}*))|quien (?:dirige|preside|es (?:el|la) president\\p{L})|кто (?:возглавляет|руководит|президент|председатель|директор)|chi (?:dirige|presiede|è il presidente)',
  ),
  row(
    'location',
    ['location'],
    'place',
    'where|headquarters|headquartered|hq|(?:in )?(?:which|what) (?:city|country|town|place)|located|location|venue|address|seat|wo|où|waar|dónde|donde|где|в каком городе|in welcher stadt|in welke stad|en qué ciudad|dove',
  ),
  row(
    'date',
    ['startDate', 'endDate'],
    'date',
    'when|what dates?|which dates?|(?:in )?(?:what|which) year|on (?:what|which) days?|wann|quand|wanneer|cuándo|cuando|когда|quando',
  ),
  row(
    'acronym',
    ['acronym', 'name'],
    'text',
    'stands? for|abbreviat\\p{L}+|acronym|full name|abkürzung|wofür steht|sigle|afkorting|siglas|расшифров\\p{L}*|сокращ\\p{L}*',
  ),
];
