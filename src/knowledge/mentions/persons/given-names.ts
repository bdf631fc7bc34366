// Whether a name is built as persons' names are: a given name first, or a surname, particle or order that only persons bear.
// A sign beside others: where the name stands is judged in find-persons.ts.

import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';
import { isVocabulary } from '../names/vocabulary.ts';
import { wordsOf } from '../names/words.ts';
import { isPlace } from '../places/is-place.ts';
import { isRegion } from '../places/places.ts';

/** "Ada Example", "Example-Ada Sample": does it begin with a name that parents give? Names that are words or places too tell nothing. */
export function beginsWithGivenName(name: string): boolean {
  const [first, second] = wordsOf(name);
  if (first === undefined || second === undefined || isPlace(name)) return false;
  const [given] = first.text.split(/[-‑]/u);
  if (given === undefined || isRegion(name)) return false;
  return (
    isGivenName(given) || ((GIVEN_AND_TOWN.has(given.toLowerCase()) || GIVEN_AND_WORD.has(given.toLowerCase())) && isSurname(second.text))
  );
}

/** A word that is no place or noun of its own: what follows a given name that a town bears too; or an initial. */
function isSurname(word: string): boolean {
  return /^\p{Lu}(?:\.|[\p{L}'’-]{2,})$/u.test(word) && !isVocabulary(word) && !isPlace(word) && !isRegion(word);
}

/** The pronoun that a given name calls for, where it is borne by one sex alone; null when it tells nothing. */
export function callsFor(given: string): 'he' | 'she' | null {
  if (!/^\p{Lu}\p{L}{2,}$/u.test(given)) return null;
  const gender = genderOf(anyAscii(given).replace(/\P{L}/gu, ''));
  return gender === 'male' ? 'he' : gender === 'female' ? 'she' : null;
}

/** Is it a given name, or one that some town or thing bears too? */
export function mayBeGivenName(word: string): boolean {
  return isGivenName(word) || GIVEN_AND_TOWN.has(word.toLowerCase()) || GIVEN_AND_WORD.has(word.toLowerCase());
}

/** Is the single word a given name and no common word or place? */
export function isGivenName(word: string): boolean {
  if (!/^\p{Lu}\p{L}{2,}$/u.test(word) || ALSO_WORDS.has(word.toLowerCase()) || isPlace(word) || isRegion(word)) return false;
  const shown = /^\p{Lu}+$/u.test(word) ? word.toLowerCase() : word;
  return genderOf(shown) !== 'unknown' || genderOf(anyAscii(shown).replace(/\P{L}/gu, '')) !== 'unknown';
}

/** "Example Sampleović", "Ada bint Example", "Nguyen Van Example": endings, particles and orders of persons' names. */
export function isBuiltAsPerson(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1)?.text ?? '';
  if (words.length < 2 || words.length > 5) return false;
  return (
    SURNAME_ENDING.test(last) ||
    (CYRILLIC_SURNAME.test(last) && !CYRILLIC_ADJECTIVE.test(words[0]?.text ?? '')) ||
    PARTICLE.test(name) ||
    FAMILY_FIRST.test(name)
  );
}

let gender: ((name: string) => string) | undefined;

function genderOf(name: string): string {
  gender ??= (createRequire(import.meta.url)('gender-detection-from-name') as { getGender: (name: string) => string }).getGender;
  return gender(name);
}

/** Given names that are common words, titles or parts of other names too. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  (
    'royal lake rain saint san santa sankt golden silver blue green red white black brown charity king queen prince page north west east south grand star hope faith grace mercy joy ' +
    'summer autumn early major general justice harbour harbor haven heaven nova villa casa del las los van von der den santo sao don dona mount fort port new old great little big ' +
    'rose daisy ruby pearl crystal amber ivory ocean river sky storm sunny dawn april may june august marina union liberty victory unity trinity legend noble true best sister mother father brother junior senior ' +
    'from will art bill mark frank guy earnest chance dale glen forest field stone cliff chase hunter mason parker carter porter cooper baker taylor miller fisher butler sailor lady messiah doctor ' +
    'ali the abstract poster lourdes fatima johns bad rio jalan'
  ).split(' '),
);

/** Patronymics and family names by their ending, in Latin letters. */
const SURNAME_ENDING =
  /\p{Ll}(?:dóttir|dottir|sson|ović|ovic|ević|evic|escu|enko|shvili|adze|idze|poulos|opoulou|idis|akis|oğlu|oglu|zadeh|zade|wicz|czyk|owska|owski|ewska|ewski|ková|nová|ová|ovska|nyan|osyan|kyan|ryan|sdottir|ashvili|auskas|aitė|ienė|inen)$/u;
/** Family names by their ending, in Cyrillic letters. */
const CYRILLIC_SURNAME =
  /^\p{Lu}[\p{Ll}-]+(?:[оеё]ва?|[ои]на|[иы]н|ск(?:ий|ая)|цк(?:ий|ая)|енко|чук|ова|ева|ёва|ян|дзе|швили|заде|ули|кызы|ович|евич|[оеё]вым|[оеё]вой|[оеё]ву)$/u;
const CYRILLIC_ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ых|их)$/u;
/** Particles between given and family name, and Arabic articles and kinship words before the latter. */
const PARTICLE =
  /^\p{Lu}[\p{L}'’-]+\s(?:\p{Lu}[\p{L}.'’-]*\s){0,2}(?:(?:van\sde[rn]?|von\sder?|ten|ter|van|von|zu|af|bin|bint|ibn|ould|abu|[Bb]en)\s\p{Lu}|(?:al|el|an|as|ar)[-‑]\p{Lu}|(?:Al|El|As|Ar|An)[-‑]\p{Lu}|(?:Bin|Bint|Ibn|Ben|Abu|Ould|Van\sde[rn]?|Von)\s\p{Lu})\p{Ll}/u;
/** Vietnamese order: family name, middle name, given name. */
const FAMILY_FIRST =
  /^(?:Nguy[eễ]n|Tr[aầ]n|Ph[aạ]m|Ho[aà]ng|Hu[yỳ]nh|Phan|V[uũ]|V[oõ]|Đ[aặ]ng|Dang|B[uù]i|L[eê])\s(?:Th[iị]|V[aă]n)\s\p{Lu}/u;

/** Of those words the ones far more often met as names before a surname. */
const GIVEN_AND_WORD: ReadonlySet<string> = new Set(
  (
    'mark frank bill guy earnest ernest glen dale chase hunter mason parker carter porter cooper taylor rose ruby pearl daisy amber crystal ' +
    'dawn april june august joy grace ivory art ali fatima lourdes major sandy rod rob jean'
  ).split(' '),
);

/** Given names that some town bears too, far more often met as names. */
const GIVEN_AND_TOWN: ReadonlySet<string> = new Set(
  (
    'david george mary pierre leo leon vladimir maurice mauricio eugene jasper magdalena marion helena vera lara larissa selma alice amos lawrence mitchell nelson ' +
    'bryan douglas norman gary theodore dominique carmelo charlotte katherine sofia berenice dolores ' +
    'marietta miranda nancy clare cody dillon everett griffith kara kerry keren leticia lorraine ' +
    'nasir nelson rafaela rashid '
  ).split(' '),
);
