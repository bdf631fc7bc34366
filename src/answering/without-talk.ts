// A question without the talk around it: greetings and pleas before it, "according to your documents" behind it. What is left asks the same.

/** The question itself; the text as it is where nothing else would be left. */
export function withoutTalk(text: string): string {
  const rest = text.trim().replace(ADDRESSED, '').replace(PLEA, '');
  // "Hello Foundation" is a name
  const asked = ASKS.test(rest) ? rest : text.trim();
  const plain = TAILS.reduce((left, tail) => left.replace(tail, ''), asked).trim();
  return /\p{L}{2}/u.test(plain) ? REWORDED.reduce((said, [words, plainly]) => said.replace(words, plainly), plain) : text;
}

/** Discord's mentions before a question: whom it is put to. */
const ADDRESSED = /^(?:(?:@[\p{L}\p{N}_.]+|<[@#][!&]?\d+>)[,:]?\s+)+/u;

const PLEA = new RegExp(
  '^(?:(?:hi|hello|hey|dear \\p{L}+|good (?:morning|afternoon|evening)|please|pls|so|ok(?:ay)?|well|quick question|question|bitte|hallo|guten tag|bonjour|hola|beste|здравствуйте|привет|скажите|пожалуйста)(?: (?:there|all|everyone|team|bot|plenary))?[,!:.–-]?\\s+)*' +
    '(?:(?:can|could|would|will) (?:you|anyone|someone|somebody) (?:please |kindly )?(?:tell me|say|explain|find out|check|look up|let me know)(?: please)?,?\\s+|' +
    "(?:do you|does anyone|does anybody) (?:happen to )?know,?\\s+|(?:i(?:’d|'d| would)? (?:like|want|need|love) to (?:know|find out|ask|hear|learn),?\\s+|i am (?:wondering|curious),?\\s+|i(?:’m|'m) (?:wondering|curious),?\\s+|i wonder,?\\s+|just wondering,?\\s+|any idea,?\\s+|remind me,?\\s+(?:of )?|please tell me,?\\s+|tell me,?\\s+(?!about)|" +
    'können sie mir sagen,?\\s+|weißt du,?\\s+|wissen sie,?\\s+|pouvez-vous me dire,?\\s+|savez-vous,?\\s+|sabes,?\\s+|me puede decir,?\\s+|kunt u mij zeggen,?\\s+|weet je,?\\s+|weet u,?\\s+|подскажите,?\\s+|вы знаете,?\\s+))?(?:please,?\\s+)?',
  'iu',
);

/** How a question goes on after a greeting or a plea. */
const ASKS =
  /^(?:who|whom|whose|what|which|when|where|why|how|since|until|is|are|was|were|did|does|do|has|have|had|can|could|will|would|list|name|show|give|tell|in|at|on|by|from|for|the|all|if|whether|about|wer|wen|wem|was|wann|wo|wie|welche\p{L}*|ist|sind|hat|gibt|qui|que|quoi|quand|où|quel\p{L}*|combien|est|wat|wanneer|waar|hoe\p{L}*|welke?|qui[eé]n\p{L}*|qu[eé]|cu[aá]\p{L}*|d[oó]nde|кто|что|когда|где|сколько|как\p{L}*)(?!\p{L})/iu;

/** What says where the answer is to be looked for, and thanks. */
const TAILS: readonly RegExp[] = [
  /[,;.!?\s]+(?:thanks|thank you|thx|cheers|please|pls|bitte|danke|merci|s.il (?:vous|te) plaît|gracias|por favor|bedankt|alstublieft|спасибо|пожалуйста)(?: (?:a lot|so much|in advance|very much))?[\s.!?]*$/iu,
  /[,\s]+(?:according to|based on|as per|going by|judging by|in|from) (?:your|the|these|those|all) (?:\p{L}+ )?(?:files?|documents?|sources?|pages?|records?|texts?|knowledge|data|notes)(?: (?:you have|we have|here|available))?(?=[\s.!?]*$)/iu,
  /,\s*(?:yes or no|ja oder nein|oui ou non|ja of nee|sí o no|да или нет)(?=[\s.!?]*$)/iu,
  /[,\s]+(?:do you know|can you tell me|if (?:known|you know)|you know|if i may ask|exactly|anyway|then|in total|overall|altogether)(?=[\s.!?]*$)/iu,
];

/** "besides Ada Example": what is known already; the first group is whom or what it names. */
export const SET_ASIDE =
  /,?\s+(?:besides|apart from|other than|aside from|in addition to|außer|neben|à part|en dehors de|behalve|naast|además de|aparte de|кроме|помимо)\s+([^?,]+)(?=[?,]|$)/iu;

/** Roundabout wordings, each with how the same is asked plainly. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  // "where else does she work besides the hospital": what is known already is not asked
  [SET_ASIDE, ''],
  // "the results from the Lima congress" are those of it
  [/(?<!\p{L})from (?=the (?:[\p{L}\p{N}-]+ ){1,4}(?:congress|conference|meeting|symposium|forum)(?!\p{L}))/iu, 'of '],
  // "the name of the society's official who spoke": which person from it
  [
    /^\W*(?:what (?:is|was) )?(?:the )?names? of (?:the |an? )?(\S+(?: \S+){0,5}?)(?:['’]s)? (?:officials?|representatives?|employees?|staff members?) (?:who|that) /iu,
    'which person from $1 ',
  ],
  // "what is its prize called": what the prize is
  [
    /^(\W*what (?:is|are|was|were) (?:the |its |their |a |an )?(?:prizes?|awards?|programmes?|programs?|projects?|initiatives?|platforms?|journals?|newsletters?|campaigns?|schools?)(?!\p{L})[^?]{0,80}?) (?:called|named)(?=\W*$)/iu,
    '$1',
  ],
  // "how much experience is she said to have": how much does she have
  [
    /(?<=^\W*(?:how|what|which|where|when)(?!\p{L})[^?]{0,80})(?<!\p{L})(?:is|are) ([^?]{2,60}?) (?:said|reported|known|thought|believed|supposed) to have(?!\p{L})/iu,
    'does $1 have',
  ],
];
