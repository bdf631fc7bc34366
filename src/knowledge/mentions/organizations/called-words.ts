// The words around a name that say it is a body’s: nouns of bodies beside it, what is said of bodies alone, what is joined.

const CAPITAL = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’&-]*";
const RUN = `\\p{Lu}[\\p{L}\\p{N}'’&-]*(?:\\s(?:(?:of|for|with|the|and|against|in|de|für|von|der|und|di|per|e|y|pour|et|van|voor)\\s){0,2}${CAPITAL}){1,8}`;
export const IN_BRACKETS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<run>${RUN})(?:\\s(?<noun>group|network|society|association|alliance|consortium|collaborative|federation|foundation|trust))?(?<quoted>["”“»’])?\\s\\((?<acronym>\\p{Lu}[\\p{L}\\p{N}]{1,9})\\)`,
  'gu',
);

const NOUN =
  "(?:network|charit(?:y|able (?:trust|organi[sz]ation|foundation))|society|association|organi[sz]ation|foundation|federation|alliance|coalition|consortium|union|league|non-?profit(?: organi[sz]ation)?|NGO|club|collective|co-?operative|initiative|umbrella(?: body| organi[sz]ation)?|(?:support|patients?|parents?|self-help|advocacy)(?:[’']s?)? (?:group|organi[sz]ation)|company|agency|institute|body)";
const NOUN_ELSE =
  '(?:(?:gemeinnützige[rn]? )?(?:Verein|Verband|Stiftung|Netzwerk|Organisation|Dachverband|Selbsthilfegruppe|Initiative)|association|fondation|réseau|fédération|associazione|fondazione|rete|onlus|asociación|fundación|red|vereniging|stichting|netwerk|организация|фонд|сеть|ассоциация)';

/** A noun of a body with the words that may stand before it. */
const A_BODY = `(?:[\\p{L}’'-]+\\s){0,4}?${NOUN}`;
/** "Clay Together, a charity of Oldtown": a name beside what it is, which goes on or ends the clause. */
export const APPOSED = new RegExp(
  `(?<![\\p{L}\\p{N}’'])(?<name>${CAPITAL}(?:\\s(?:(?:of|for|with|the)\\s){0,2}${CAPITAL}){1,6})(?:\\s\\(\\p{Lu}[\\p{L}\\p{N}]{1,9}\\))?,\\s(?:an?|the|our)\\s${A_BODY}(?=\\s(?:of|for|in|based|from|that|which|with|whose|to)\\s|[,.;)])`,
  'gu',
);
/** "the foundation “A Clay for Everybody”", "“Clay” Association": a name in quotation marks beside the noun. */
export const QUOTED = new RegExp(
  `(?<![\\p{L}])(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts)\\s(?:[\\p{Ll}’'-]+\\s){0,3}?${NOUN}\\s(?:called\\s|named\\s)?["“„«](?<name>\\p{Lu}[^"“”„«»]{3,60})["”“»]|["“„«](?<other>\\p{Lu}[^"“”„«»]{3,60})["”“»]\\s(?:Association|Foundation|Society|Charity|Union|League|Network|Fund)(?![\\p{L}])(?!\\s(?:of|for))`,
  'gu',
);
/** "CT is one of nine chapters": what is said of a body, of its acronym at the beginning of a sentence. */
export const SHORT_SUBJECT = new RegExp(
  `^(?:The\\s)?(?<acronym>\\p{Lu}[\\p{L}\\p{N}]{1,9})\\s(?:(?:is|was|remains)\\s(?:an?|the|one of)\\s(?:[\\p{L}’'-]+\\s){0,5}?(?:${NOUN}s?|societies|charities|groups?|chapters?|members?|branch(?:es)?|section|faculty)(?![\\p{L}])|(?:was|were|has been)\\s(?:founded|established|set up|registered|incorporated)(?![\\p{L}])|has\\s(?:over\\s|about\\s|some\\s)?[\\d.,]+\\s(?:\\p{Ll}+\\s)?members)`,
  'u',
);

/** What is said of a body alone. */
export const SAID_TO_BE = new RegExp(
  `^,?\\s(?:(?:is|was|remains|has been)\\s(?:an?|the|one|our)\\s(?:[\\p{L}’'-]+\\s){0,5}?${NOUN}(?![\\p{L}])|(?:ist|est|è|es|is)\\s(?:eine?|une?|un[ao]?|een)\\s(?:[\\p{L}-]+\\s){0,4}?${NOUN_ELSE}(?![\\p{L}])|(?:was|were|has been)\\s(?:first\\s|officially\\s|formally\\s)?(?:founded|established|set up|constituted|registered|incorporated|formed|born|started|created|launched)(?![\\p{L}])|grew out of\\s|came into being|began\\s(?:its\\s)?(?:life|work)|(?:dates|goes)\\s(?:back|from)\\s|(?:has|have|counts|unites|numbers)\\s(?:now\\s)?(?:over\\s|more than\\s|about\\s|some\\s)?[\\d.,]+\\s(?:\\p{Ll}+\\s)?members)`,
  'u',
);
export const JOINED =
  /(?:members?\s(?:of|in)|(?:founded|started|established|set\sup|created|launched|co-?founded)|belongs?\sto|affiliated\s(?:to|with)|joined|accredited\sby|endorsed\sby|supported\sby|funded\sby|Mitglied(?:er)?\s(?:der|des|im|in\sder|bei|von)|membres?\s(?:de|du)|membr[oi]\sd(?:i|el|ella)|miembros?\sde|lid\svan|steun\svan|входит\sв)\s(?:the\s|de\s|der\s|la\s|l['’])?$/iu;

const ENDS = `(?=[.,;:)]|\\s(?:is|was|has|and|ist|hat|et|e|y|who|which|\\()|$)`;
export const AFTER_NOUN = new RegExp(
  `(?<![\\p{L}])(?:(?:an?|the|our|its)\\s(?:[\\p{Ll}’'-]+\\s){0,3}?${NOUN},?\\s(?:called|named|known as)\\s(?:the\\s)?|(?:patients?|parents?|survivors?|families)['’]s?\\s(?:association|organi[sz]ation|group|charity)\\s|(?:the|a)\\scharity\\s)(?<name>${CAPITAL}(?:\\s${CAPITAL}){0,4})${ENDS}`,
  'gu',
);
/** "founded a charity in 1998, Clay for Everybody" */
export const FOUNDED_NAME = new RegExp(
  `(?<![\\p{L}])(?:found|start|creat|establish|launch|set up|begin|began)(?:e|ed|s|es)?\\s(?:an?|the|their|her|his)\\s(?:[\\p{Ll}’'-]+\\s){0,2}?${NOUN}(?:\\sin\\s(?:19|20)\\d\\d)?,\\s(?:the\\s)?(?<name>${CAPITAL}(?:\\s(?:(?:of|for|with|the)\\s){0,2}${CAPITAL}){1,5})${ENDS}`,
  'gu',
);
export const BEFORE_NOUN = new RegExp(
  `(?<![\\p{L}])(?:[Tt]he|[Oo]ur)\\s(?<name>\\p{Lu}[\\p{L}'’-]*\\d+|\\p{Lu}[\\p{L}'’-]+(?:\\s${CAPITAL}){1,4})\\s(?:alliance|network|coalition|consortium|federation|charity|foundation)(?![\\p{L}-])(?!\\s(?:of|for|meeting|congress|conference))`,
  'gu',
);
export const OPENING = new RegExp(
  `^(?<name>${CAPITAL}(?:\\s(?:(?:of|for|with|the|and|against|for the)\\s)?${CAPITAL}){1,7})(?=,?\\s(?:is|was)\\s(?:an?|the|one of the|our)\\s(?:[\\p{L}’'-]+\\s){0,5}?${NOUN}(?![\\p{L}]))`,
  'u',
);
