// The words around a name in a question, in the languages understood: which only frame it, which name a kind of thing, which ask for
// a property, which mean "whoever leads". Folded, Latin letters (Cyrillic ones in transcription). Words of language; no names.

import type { EntityKind, Predicate } from '../domain/statement.ts';

/** Carries no meaning of its own in a description: articles, prepositions, question words, auxiliaries, pleas. */
export function isFrameWord(plain: string): boolean {
  return FRAME.has(plain);
}

/** Asks for whoever leads, whatever the office is called: "boss", "runs", "in charge". */
export function isLeadWord(plain: string): boolean {
  return LEAD.has(plain);
}

/** Forms of address and degrees, which belong to no name. */
export function isHonorific(plain: string): boolean {
  return HONORIFICS.has(plain);
}

/** The kind of thing that a noun (as a comparison key) names in general, so that "the MAHAK society" is MAHAK; null for others. */
export function generalKind(key: string): EntityKind | null {
  if (GENERAL_BODIES.has(key)) return 'organization';
  return GENERAL_EVENTS.has(key) ? 'event' : null;
}

/** A noun that heads the names of bodies or events: two bodies whose nouns differ are two bodies. */
export function isHeadNoun(key: string): boolean {
  return GENERAL_BODIES.has(key) || GENERAL_EVENTS.has(key) || HEAD_NOUNS.has(key);
}

/** The predicates that a word of a question points at ("vision", "visited", "gegründet"); empty for other words. */
export function predicatesAsked(plain: string): readonly Predicate[] {
  return PROPERTY_WORDS.get(plain) ?? [];
}

/** "that", "which", "whose" after a noun: what follows describes the thing and does not name it. */
export function isRelative(plain: string): boolean {
  return RELATIVES.has(plain);
}

/** A question and no name: "where was …". */
export function isQuestionWord(plain: string): boolean {
  return QUESTION_WORDS.has(plain);
}

/** Asks of the reader's own day. */
export function isNowWord(plain: string): boolean {
  return NOW.has(plain);
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FRAME = list(
  'the a an this that these those of for in on at by to from with and or as is are was were be been being has have had do does did will would can could become becomes became becoming stand stands stood behind ' +
    'all every list lists who whom whos which what whats whose when where how why there it its he she his her they their me us i we you your my please tell show give find ' +
    'vs versus up about name named called know want does say says said held hold takes took happen happens happened happening also any some person persons people someone anybody anyone last latest recent ' +
    // German
    'der die das den dem des ein eine einer eines einem einen und oder auf aus an uber wer wem wen was welche welcher welches welchem welchen werden worden wo wann wie ist sind war waren wird wurde hat haben von vom zu zur zum im am bei mit fur fuer es ihr ihre ihren ihrem ihrer sein seine seinen seinem ' +
    // French
    'le la les l d qu t un une des du de et ou ou qui que quoi quel quelle quels quelles quand comment est sont sera seront etait etaient ete a ont au aux dans en par pour avec sur ce cette il elle c qu ' +
    // Dutch
    'het een en of wie wat welk welke waar wanneer hoe zijn zal zullen wordt werd heeft hebben van op te bij voor met er ' +
    // Spanish, Italian, Portuguese
    'el los las y o quien quienes cual cuales cuando donde como es son fue era ha han del al con por para se su il lo gli i un uno una e chi che quale quali quando dove sono stata stato stati di da del della dello dei degli delle nel nella per o os as um uma quem qual onde do da dos das no na em ' +
    // Russian in transcription (folded first)
    'kto chto kakoi kakaya kakie kakim kakoe kem gde kogda kak est byl byla bylo byli budet budut takoe takoi takaya eto li v vo na i s so po dlya ot do iz k u o ob za pri ' +
    // words of time and company, which are read by themselves
    'before after since until till during between among amongst than then into within without under over through throughout across along around via onto upon towards toward nach seit vor zwischen als apres depuis avant entre sinds voor na despues desde antes entre posle s do',
);

const QUESTION_WORDS = list(
  'who what where when how which whose wer was wo wann wie welche welcher qui quand comment combien quel quelle wie wat waar wanneer hoe welke quien donde cuando como cuantos chi dove quando quanti kto gde kogda skolko',
);

const RELATIVES = list('that which whose who where whom wo deren dessen qui dont die dat wiens cuyo cuya kotoryi kotoraya kotoroe');

const LEAD = list(
  'boss bosses leader leaders lead leads led leading head heads headed runs run ran running chief charge rules manages manage directs heads heading leadership presides preside presided presidia presidio presidir preside presidait chairs chaired chairing directed governs governed managed top principal responsible helm ' +
    'chef leitet leiten leitete leiteten leiter leiterin leitung fuhrt dirige dirigent dirigeants responsable leidt leider baas dirigir dirige lider jefe jefa capo guida ' +
    'rukovodit rukovoditel rukovoditelem vozglavliaet glava vozglavlyaet',
);

const HONORIFICS = list(
  'prof professor professors dr drs doctor doctors md phd mr mrs ms miss sir dame lord lady herr frau monsieur madame m mme senor senora don dona ing dipl hon rev msc bsc mba frcp mph',
);

const GENERAL_BODIES = list('society association organization body institution');
const GENERAL_EVENTS = list('congress conference meeting event convention');

const HEAD_NOUNS = list(
  'hospital clinic university center institute foundation school registry group community office department committee council federation union league network consortium alliance academy college trust charity agency ministry hospice ' +
    'board symposium forum summit workshop seminar webinar course fund portal platform service program initiative party day',
);

const NOW = list(
  'current currently now nowadays today todays present presently actual actuel actuelle actuellement aktuell aktuelle aktueller derzeit derzeitige heute jetzt momentan huidige nu vandaag actualmente ahora hoy attuale oggi seichas nyneshnii segodnya deistvuyushchii still anymore noch toujours encore nog todavia aun eshche',
);

const PROPERTY_WORDS: ReadonlyMap<string, readonly Predicate[]> = new Map(
  (
    [
      ['vision visions motto slogan', ['vision', 'theme']],
      ['theme themes thema tema motto', ['theme', 'topic']],
      ['topic topics', ['topic', 'theme']],
      [
        'goal goals aim aims objective objectives mission missions purpose dedicated ziel ziele but buts doel doelen',
        ['goal', 'activity', 'vision'],
      ],
      ['activity activities does activites aktivitaten', ['activity', 'programme']],
      ['programme programmes program programs project projects programm programma programa', ['programme', 'activity', 'unit']],
      ['unit units department departments ward wards division abteilung', ['unit']],
      [
        'founded founding established foundation created started gegrundet fondee fondata fundada opgericht osnovano since',
        ['foundingDate'],
      ],
      ['visited visit visits visiting toured tour tours touring visite besuchte bezocht besucht', ['visit', 'attendance']],
      ['support supported supporter supporters supporting sponsor sponsored', ['supporter']],
      ['agreement agreements memorandum memorandums memoranda signed sign partner partners partnered', ['agreement']],
      ['speaker speakers spoke speak speaking keynote', ['speaker', 'role']],
      ['wrote writes written write author authors authored summarized summarised described', ['author', 'role']],
      [
        'attended attend attending attendance participants participant participate participated participating represented delegates delegate delegation delegations',
        ['country', 'attendee', 'attendance'],
      ],
      [
        'organizer organizers organiser organisers organized organised organize organise hosted host hosts organisiert organise organiseerde',
        ['organizer'],
      ],
      ['presented presentation presentations', ['presentation', 'presentations']],
      ['members member membership mitglieder membres leden', ['memberCount', 'memberType']],
      ['where wo waar donde dove gde place venue', ['location']],
      ['when wann quand wanneer cuando quando kogda', ['startDate']],
      ['works work worked working affiliated', ['affiliation']],
    ] as const satisfies readonly (readonly [string, readonly Predicate[]])[]
  ).flatMap(([words, predicates]) => words.split(' ').map((word) => [word, predicates] as const)),
);
