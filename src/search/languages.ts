// What a language does to its words: stems, and the words that carry no meaning in a search. One entry for each language of the
// documents; a language without an entry is searched by whole words.

import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';

export interface Language {
  /** The stem of a folded word, itself folded. */
  readonly stem: (word: string) => string;
  /** Folded articles, pronouns, prepositions, conjunctions and auxiliaries: never indexed, never asked for. */
  readonly functionWords: ReadonlySet<string>;
  /** Folded words that ask rather than name: left out of questions only. */
  readonly questionWords: ReadonlySet<string>;
}

/** The language of a BCP 47 tag. */
export function languageOf(tag: string): Language {
  return LANGUAGES.get(tag.slice(0, 2).toLowerCase()) ?? UNKNOWN;
}

function language(stemmer: (word: string) => string, functionWords: string, questionWords: string): Language {
  return { stem: remembering((word) => stem(word, stemmer)), functionWords: wordSet(functionWords), questionWords: wordSet(questionWords) };
}

/** The same words come again and again, and a stem costs a dozen patterns: what is known is kept, up to a bound, then forgotten at once. */
function remembering(stemmer: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = stemmer(word);
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}

/** Cyrillic words are Russian in a document of any language. Numbers have no stem. */
function stem(word: string, stemmer: (word: string) => string): string {
  if (/\d/.test(word)) return word;
  return /\p{Script=Cyrillic}/u.test(word) ? russian(word) : stemmer(word);
}

/** British spellings become American before the stem is taken, and the plurals that no rule of endings finds become singular. */
function stemEnglish(word: string): string {
  const singular = IRREGULAR.get(word) ?? word;
  let spelled = singular;
  for (const [pattern, replacement] of BRITISH) spelled = spelled.replace(pattern, replacement);
  return english(spelled);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** -ise rather than -ize, since the stemmer takes -ize off altogether and leaves organ for organization. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/ae|oe/g, 'e'],
  [/iz(?=e|i|a)/g, 'is'],
  [/yz(?=e|i)/g, 'ys'],
  [/(?<=[bcdgt])re(?=s?$)/, 'er'],
  [/(?<=..[^s])our(?=$|s$|e[dr]|ing|al|ist|abl)/, 'or'],
];

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'person'],
]);

const REMEMBERED = 200_000;

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  [
    'en',
    language(
      stemEnglish,
      `a about above after again all also am an and any are as at be because been before being below between both but by can could did do
       does doing down during each few for from further had has have having he her here hers him his how i if in into is it its itself just
       me might more most must my nor not of off on once only or other our ours out over own same shall she should so some such than that the
       their theirs them then there these they this those through to too under until up upon us very was we were what when where which while
       who whom whose why will with within without would you your yours eg ie etc`,
      `tell give show list name explain describe know many much kind sort please find say said there anything something mean means`,
    ),
  ],
  [
    'fr',
    language(
      french,
      `a ai au aux avec ce ces cet cette ceux dans de des du elle elles en est et etait ete etre eux il ils je la le les leur leurs lui ma mais
       me mes moi mon ne nos notre nous on ont ou par pas plus pour qu que qui sa sans se ses si son sont sur ta te tes toi ton tu un une vos
       votre vous y ainsi lors entre chez donc car dont avait fut sera`,
      `quand comment combien pourquoi quel quelle quels quelles quoi lequel laquelle dites donnez montrez liste nom`,
    ),
  ],
  [
    'nl',
    language(
      dutch,
      `aan al als bij dan dat de der deze die dit door dus een en er haar had heb hebben heeft hem het hij hoe hun ik in is ja je kan kon maar
       me meer men met mij mijn na naar niet nog nu of om omdat ons ook op over te tegen ten ter toch toen tot u uit uw van veel voor want
       waren was we wel werd wie wij wil worden wordt zal ze zich zij zijn zo zonder zou`,
      `wanneer waar waarom welk welke wat hoeveel noem geef toon lijst vertel`,
    ),
  ],
  [
    'de',
    language(
      german,
      `aber als am an auch auf aus bei bin bis da damit das dass dem den der des die dies diese dieser dieses doch du durch ein eine einem einen
       einer eines er es fur gegen hat hatte haben ich ihm ihn ihr ihre im in ist ja kann kein mehr mich mir mit nach nicht noch nun nur ob oder
       sehr sein seine sich sie sind so uber um und uns unter vom von vor war waren was wenn werden wie wir wird wurde wurden zu zum zur`,
      `wann wer wen wem wessen wo warum welche welcher welches wieviel viele nenne zeige gib liste`,
    ),
  ],
  [
    'ru',
    language(
      russian,
      `а без бы был была были было быть в вам вас во вот все всех вы где да для до его ее если есть еще же за и из или им их к как ко когда кто ли
       мы на над не него нее нет ни них но ну о об он она они оно от по под при про с со так там то того тоже только у уже чем что чтобы это
       этого этой этом этот я`,
      `сколько какой какая какие каких каким почему зачем откуда назовите покажите скажите список чей`,
    ),
  ],
]);

const UNKNOWN: Language = { stem: (word) => word, functionWords: new Set(), questionWords: new Set() };
