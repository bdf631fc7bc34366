// Whether words could be a person's name, by their form alone; whether they are one is decided by where they stand (find-persons.ts).

import { PARTICLES } from '../names/connecting-words.ts';
import { eventHead, orgHead } from '../names/heads.ts';
import { FIELD, NOT_IN_NAMES } from '../names/vocabulary.ts';
import { FUNCTION_WORDS, isAcronym, type Word, wordsOf } from '../names/words.ts';
import { countryCode, isCity, isRegion, isTown } from '../places/places.ts';
import { mayBeGivenName } from './given-names.ts';

/** Could these words be a person's name: two to six words, no word of the common vocabulary, no acronym but an upper-case surname. */
export function looksLikePerson(name: string): boolean {
  const words = wordsOf(name);
  if (/\d|[&/]/u.test(name)) return false;
  if (/^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?\s(?:\p{Lu}\.\s?){1,3}$/u.test(name)) return true;
  // "A.B.Example"
  if (/^(?:\p{Lu}\.){1,3}\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(name)) return true;
  if (words.length < 2 || words.length > 6) return false;
  // "St. Sampling", "Bad Sample"
  if (TOWN_FIRST.test(name) && [name, name.replace(/^St\.?\s/u, 'Sankt '), name.replace(/^St\.?\s/u, 'Saint ')].some(isTown)) return false;
  if (POST_LAST.test(words.at(-1)?.text ?? '')) return false;
  // "Donald Sample House" is called after somebody; "Emma House" is one
  if (words.length > 2 && HOUSE_LAST.test(words.at(-1)?.text ?? '')) return false;
  const given = mayBeGivenName(words[0]?.text.split(/[-‑]/u)[0] ?? '');
  // "ADA EXAMPLE" in a heading or a list
  const shouted = words.every((w) => /^[\p{Lu}'’-]{3,}$/u.test(w.text)) && words.some((w) => w.text.length >= 5);
  let plain = 0;
  for (const word of words) {
    if (/^(?:\p{Lu}|Sh|Ts|Zh|Kh)\.(?:-?\p{Lu}\.)*$/u.test(word.text) || /^\p{Lu}$/u.test(word.text)) continue;
    if (PARTICLES.has(word.lower) || SURNAME_PARTS.has(word.lower)) continue;
    const last = word === words.at(-1);
    // "Ada WT Example", "Ada Chui-yee YU", "Ada N. Winter"
    if (
      given &&
      word !== words[0] &&
      (last ? SHORT_SURNAMES.has(word.text) || SURNAME_AND_WORD.has(word.lower) : /^\p{Lu}{2,3}$/u.test(word.text))
    ) {
      plain++;
      continue;
    }
    if (!word.capital || NOT_IN_NAMES.has(word.lower.replace(/['’]s?$/u, '')) || FUNCTION_WORDS.has(word.lower)) return false;
    const land =
      countryCode(word.text) !== null &&
      !(word === words[0] && GIVEN_AND_LAND.has(word.lower)) &&
      !(word === words.at(-1) && SURNAME_AND_LAND.has(word.lower));
    if (orgHead(word.text) !== null || eventHead(word.text) !== null || land || FIELD.test(word.lower)) return false;
    if (!shouted && !isLoudSurname(word, words) && isAcronym(word.text) && word.text.length <= 5 && !/[-’']/u.test(word.text)) return false;
    plain++;
  }
  return plain >= 1 && words.filter((w) => w.capital).length >= 2;
}

const HOUSE_LAST = /^(?:House|Home|Lodge|Village|Wing|Tower)$/u;

/** "Ada ROUX", "ROUX Ada": a surname in capitals beside a given name that is not. */
function isLoudSurname(word: Word, words: readonly Word[]): boolean {
  const others = words.filter((w) => w !== word);
  return (
    word.text.length >= 4 &&
    (word === words.at(-1) || word === words[0]) &&
    others.every(
      (w) =>
        /^\p{Lu}[\p{Ll}.-]/u.test(w.text) &&
        !isRegion(w.text) &&
        !isCity(w.text) &&
        !/^(?:Europe|Asia|Africa|Oceania|Latin|North|South)$/u.test(w.text),
    )
  );
}

/** What somebody is, never what somebody is called. */
const POST_LAST =
  /^(?:manager|officer|coordinator|co-ordinator|administrator|secretary|treasurer|chairman|chairwoman|chairperson|commissioner|minister|ambassador|representative|consultant|specialist|professor|lecturer|trustee|superintendent|councillor|adviser|advisor|assistant|associate|editor|director|president|executive|technician|therapist|nurse|physician|surgeon|oncologist|p(?:a)?ediatrician|pharmacist|psychologist|intern|volunteer|geschäftsführer(?:in)?|leiter(?:in)?|vorsitzende[rn]?|directeur|directrice|responsable|direttore|direttrice|directora?|gerente)$/iu;

/** Surnames of two or three letters, in capitals as East Asian names are printed. */
const SHORT_SURNAMES: ReadonlySet<string> = new Set(
  (
    'AN AO AU BA BAE BAI BAN BAO CAI CAO CHA CHE CHI CHO CHU CUI DAI DAS DEN DO DONG DU FAN FEI FU FUN GAN GAO GE GOH GU GUO HAN HAO HE HO HOU HU HUI HUO ' +
    'IP JI JIA JIN JO JU KAM KAN KAO KAY KHO KIM KO KOH KU KUO KWA LAI LAM LAN LAU LAW LE LEE LEI LEO LI LIM LIN LIU LO LOH LOK LOW LOY LU LUI LUK LUM LUO LY MA MAI MAK MAN MAO MEI MO MOK ' +
    'MUI NA NAM NG NGO NI NIU OH ONG OU PAI PAK PAN PEI PHO PO POON PU QI QIN QIU QU RAO REN SHI SIM SIN SIT SIU SO SON SU SUN SZE TAI TAM TAN TAO TAY TEO TO TOH TSE TSO TU UNG VO VU ' +
    'WAI WAN WEI WEN WON WOO WU XI XIA XIE XU XUE YAM YAN YAO YAP YE YEE YEH YEN YEO YI YIM YIN YIP YIU YOO YU YUE ZHU ZOU'
  ).split(' '),
);

/** Surnames that are words of every page too. */
const SURNAME_AND_WORD: ReadonlySet<string> = new Set(
  (
    'winter summer spring autumn fall young early day days page pages fields park parks hall hill hills lake lakes rivers banks west north east south street march may june story camp ' +
    'star hope night low high walker walk major price lane bridge bush church castle temple abbott friday sunday monday king knight hero ' +
    'post mills woods wood stone rose light little short long strong best good goodman childs brain'
  ).split(' '),
);

/** Words that begin names of towns. */
const TOWN_FIRST = /^(?:St\.?|Ste\.?|Sankt|Saint|Sainte|Santa|Santo|São|San|Bad|Port|Fort|Mount|New|Los|Las|El|La)\s/u;

const SURNAME_PARTS: ReadonlySet<string> = new Set('st st. mac mc'.split(' '));

/** Given names that some language also gives to a country. */
const GIVEN_AND_LAND: ReadonlySet<string> = new Set('georgia jordan israel chad franca india kenya malta mauricio'.split(' '));

/** Surnames that are lands too. */
const SURNAME_AND_LAND: ReadonlySet<string> = new Set('montenegro holland england jordan israel'.split(' '));
