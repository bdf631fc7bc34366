// The form of a question: what kind of answer its words ask for, in the languages understood. Words of language; no names.

import { LRUCache } from 'lru-cache';
import { isFrameWord } from '../vocabulary.ts';
import { type Word, wordsOf } from '../words.ts';

export type Form = 'yes-no' | 'how-many' | 'who' | 'when' | 'where' | 'why' | 'list' | 'what';

/** The form that the question's first words give it; `what` where they give none. */
export function formOf(text: string): Form {
  if (AT_WHICH_EVENT.test(text)) return 'where';
  const start = withoutPlea(text);
  return FORMS.find(([, opening]) => opening.test(start))?.[0] ?? (COUNTING.test(start) ? 'how-many' : 'what');
}

/** "At which congress": a place in the row of events, not a list of them. */
const AT_WHICH_EVENT = /^\W*(?:at|during) (?:which|what) (?:\p{L}+ )?(?:congress|conference|meeting|event|symposium|forum)(?!\p{L})/iu;

/** "How can I join": a way is asked for, which no fact about the thing is. */
export function asksHowTo(text: string): boolean {
  return HOW_TO.test(text);
}

const HOW_TO =
  /^\W*(?:how (?:can|could|do|does|should|may|would|must) (?:i|we|one|you|someone|somebody|people|a \p{L}+|an \p{L}+|parents|doctors|nurses|students) |how to |wie (?:kann|werde) (?:ich|man|wir) |comment (?:puis-je|peut-on|devenir|faire) |hoe (?:kan|word) (?:ik|je|men) |cómo (?:puedo|se puede|hago) |как (?:мне |можно )?(?:стать|вступить|подать|записаться))/iu;

/** What is counted in "how many oral presentations …": its words, the noun last; empty where nothing is. */
export function countedWords(text: string): readonly Word[] {
  const known = counted.get(text);
  if (known !== undefined) return known;
  const words = readCountedWords(text);
  counted.set(text, words);
  return words;
}

/** Every statement is compared with the words of one question. */
const counted = new LRUCache<string, readonly Word[]>({ max: 100 });

function readCountedWords(text: string): readonly Word[] {
  const match = COUNTING.exec(text.toLowerCase());
  if (match === null) return [];
  const after = wordsOf(text).filter((word) => word.start >= match.index + match[0].length);
  const end = after.findIndex((word) => isFrameWord(word.plain) && !word.acronym && !AND.has(word.plain));
  const named = (end < 0 ? after : after.slice(0, end)).filter(({ plain }) => !AND.has(plain));
  return named.slice(0, LONGEST_NOUN);
}

/** Words: "interdisciplinary working groups", "sections, workshops and round tables". */
const LONGEST_NOUN = 5;

/** "workshops and seminars": both are counted. */
const AND: ReadonlySet<string> = new Set('and or und oder et ou en y o i ili'.split(' '));

/** "tell me when …" asks when; "in which city" asks for a city. */
function withoutPlea(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[¿¡"'“«(]+/u, '')
    .replace(PLEA, '')
    .replace(PREPOSITION, '');
}

const PLEA =
  /^(?:(?:hi|hello|hey|please|bitte|so|and|und|et|but|ok)[,!]?\s+)*(?:(?:can|could|would|will) (?:you|anyone|someone) (?:please )?|do you know,? |i(?:'d like| would like| want) to know,? |i wonder,? )?(?:please )?(?:tell me,? |say |find out )?/u;

const PREPOSITION =
  /^(?:in|on|at|from|with|of|by|to|for|under|auf|an|von|mit|bei|zu|dans|à|de|en|par|avec|op|van|met|con|por|desde|в|во|на|с|из|от|para)\s+(?=(?:wh|how|welch|w[ae]lk|wie|wo|wem|wann|wan|que|qui|quoi|combien|hoeveel|cu[aá]|d[oó]nde|kako|как|ско|че|ке|ко))/u;

const opening = (words: string): RegExp => new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'u');

/** In order: the first that fits counts. */
const FORMS: readonly (readonly [Form, RegExp])[] = [
  [
    'how-many',
    opening(
      'how many|how much|(?:the )?number of|(?:nr|no|num|nbr)\\.? of|count|wie ?viele?|combien|hoeveel|cu[aá]nt[oa]s?|сколько|quant[ieo]|какое количество',
    ),
  ],
  [
    'where',
    opening(
      'where|(?:which|what) (?:city|cities|town|country|place|venue|location)|wo|wohin|welche[rnms]? (?:stadt|land|ort)|où|quel(?:le)? (?:ville|pays|lieu)|waar|welke? (?:stad|land|plaats)|d[oó]nde|qué (?:ciudad|país|lugar)|где|как(?:ом|ой) (?:городе|стране|месте)|dove',
    ),
  ],
  [
    'when',
    opening(
      '(?:since |until |till |by )?when|(?:which|what) (?:year|years|month|day|days|date|dates)|(?:seit |bis )?wann|welche[rnms]? (?:jahr|monat|tag)|(?:depuis |jusqu.à )?quand|quelle? (?:année|date|jour|mois)|(?:sinds |tot )?wanneer|welk(?:e)? (?:jaar|maand|dag)|(?:desde )?cu[aá]ndo|qué (?:año|día|mes|fecha)|(?:с каких пор|когда)|как(?:ом|ого) (?:году|года|месяце|числа)|(?:da )?quando',
    ),
  ],
  [
    'who',
    opening(
      'who|whom|whose|(?:which|what) (?:person|individual)|wer|wen|wem|wessen|qui(?! est-ce que)|wie(?= (?:is|zijn|was|waren|heeft|had|hebben|leidt|leidde|werd|zit|bezocht|organiseerde|sprak|spraken|schreef|steunde|richtte|volgde))|qui[eé]n(?:es)?|кто|кем|кого|chi',
    ),
  ],
  [
    'why',
    opening('why|what for|for what (?:reason|purpose)|wofür|warum|weshalb|wozu|pourquoi|waarom|por qué|para qué|почему|зачем|perché'),
  ],
  // German "was ist" asks what, English "was there" asks whether
  [
    'what',
    opening('was (?:ist|sind|war|macht|machte|tut|bedeutet|heißt|will|hat|haben)|wie (?:ist|heißt|heisst|lautet|oft|lange|groß|alt)'),
  ],
  [
    'yes-no',
    opening(
      'is|are|was|were|did|does|do|has|have|had|can|could|will|would|ist|sind|war|waren|hat|hatte|haben|wird|wurde|gibt es|gab es|est-ce que|est-ce|y a-t-il|existe-t-il|is er|was er|heeft|had|hebben|werd|es|fue|ha|hay|hubo|tiene|tuvo|это|правда ли|верно ли|был[аио]?|есть ли|является ли',
    ),
  ],
  [
    'list',
    opening(
      'list|lists|name all|name the|name every|enumerate|give (?:me )?(?:a list|all)|show (?:me )?all|which|what are|what were|all|every|welche[rnms]?|quel(?:le)?s|lesquels|welke|alle|toutes?|tous|cu[aá]les|qué|todos|todas|какие|каких|перечисли|все|quali',
    ),
  ],
];

const COUNTING =
  /(?<!\p{L})(?:how many|number of|(?:nr|no|num|nbr)\.? of|wie ?viele|combien de|combien d['’]|hoeveel|cu[aá]nt[oa]s|сколько|quant[ie])(?=[\s\p{L}])/u;

/** Nouns for events: what is asked of one is not answered with a body. */
export const SPEAKS_OF_EVENT =
  /(?<!\p{L})(?:congress(?:es)?|conferences?|meetings?|events?|symposium|symposia|workshop|forum|summit|there|\p{L}*kongress(?:e|es)?|\p{L}*tagung(?:en)?|congrès|congres|congresso|congresos?|конгресс\p{L}*|конференци\p{L}*)(?!\p{L})/iu;
