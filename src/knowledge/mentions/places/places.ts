// Countries and cities. Country names come from Unicode's own tables (Intl.DisplayNames) in the languages read; cities from a gazetteer.

import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';
import { fold } from '../../../domain/fold.ts';

const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'nl', 'ru', 'pt'] as const;

/** ISO 3166-1 alpha-2 code of the country that `name` is, in any of the languages read; null when it is none. */
export function countryCode(name: string): string | null {
  const key = fold(name);
  // "us" is a word, "US" a country
  if (key.length <= 3 && /^[a-z]+$/u.test(key) && name.replace(/\W/gu, '') !== name.replace(/\W/gu, '').toUpperCase()) return null;
  return (
    countries().get(key) ??
    // "Benin Republic"
    (key.endsWith(' republic') ? countries().get(key.slice(0, -' republic'.length)) : undefined) ??
    (/^\p{Script=Cyrillic}/u.test(name) ? (inflected(name, (base) => countries().has(fold(base)))?.code ?? null) : null)
  );
}

/** The longest country name that the folded words begin with, as a number of words; 0 when none. */
export function countryWordsAt(foldedWords: readonly string[], at: number): number {
  const table = countries();
  for (let length = Math.min(LONGEST_COUNTRY, foldedWords.length - at); length >= 1; length--) {
    if (table.has(foldedWords.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

export function isCity(name: string): boolean {
  return cities().has(fold(name)) || (/^\p{Script=Cyrillic}/u.test(name) && inflected(name, (base) => cities().has(fold(base))) !== null);
}

/**
 * A town of any size. Names of villages are common words and surnames too, so this tells only where a place is expected: behind a person's
 * name, in an address.
 */
export function isTown(name: string): boolean {
  if (isCity(name)) return true;
  const plain = [name, nominativePlace(name)].map((one) => anyAscii(one).toLowerCase());
  const german = anyAscii(name.replace(/ä/giu, 'ae').replace(/ö/giu, 'oe').replace(/ü/giu, 'ue')).toLowerCase();
  return [...plain, german].some((one) => [one, one.replaceAll('-', ' '), one.replace(/['’]/gu, '')].some((key) => towns().has(key)));
}

/** "Казани", "Ташкенте", "Беларуси" → the form that stands alone, when that is a place; the name itself otherwise. */
export function nominativePlace(name: string): string {
  // "Примерове-на-Дону": the first word alone is in a case
  const [, first, river] = /^(\p{Script=Cyrillic}{3,})(?:[аеуы]|ом)(-на-\p{Script=Cyrillic}{2,})$/u.exec(name) ?? [];
  if (first !== undefined && river !== undefined && isTown(`${first}${river}`)) return `${first}${river}`;
  if (!/^\p{Script=Cyrillic}/u.test(name) || countries().has(fold(name)) || cities().has(fold(name))) return name;
  return (inflected(name, (base) => countries().has(fold(base))) ?? inflected(name, (base) => cities().has(fold(base))))?.base ?? name;
}

/** The Russian place name of which this is a case, by trying the endings of the nominative. */
function inflected(name: string, known: (base: string) => boolean): { readonly base: string; readonly code: string | null } | null {
  if (!/^[\p{Script=Cyrillic}\s-]{4,40}$/u.test(name)) return null;
  const stem = name.replace(/(?:ом|ой|ей|ем|[аяеиуюыь])$/u, '');
  if (stem.length < 3) return null;
  for (const ending of ['', 'а', 'ь', 'я', 'ия', 'й']) {
    const base = stem + ending;
    if (base !== name && known(base)) return { base, code: countries().get(fold(base)) ?? null };
  }
  return null;
}

/** A first-level region ("Ontario", "Punjab") by the gazetteer. */
export function isRegion(name: string): boolean {
  cities();
  return regionTable.has(fold(name));
}

const LONGEST_COUNTRY = 5;

let countryTable: ReadonlyMap<string, string> | undefined;

function countries(): ReadonlyMap<string, string> {
  if (countryTable !== undefined) return countryTable;
  const table = new Map<string, string>();
  for (const language of LANGUAGES) {
    const long = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const short = new Intl.DisplayNames([language], { type: 'region', style: 'short', fallback: 'none' });
    for (const code of CODES) {
      for (const name of [long.of(code), short.of(code)]) {
        if (name === undefined) continue;
        for (const key of name.includes(' & ') ? [fold(name), fold(name.replace(' & ', ' and '))] : [fold(name)])
          if (key.length > 2 && !table.has(key)) table.set(key, code);
      }
    }
  }
  for (const [name, code] of Object.entries(OTHER_NAMES)) table.set(name, code);
  countryTable = table;
  return table;
}

let cityTable: ReadonlySet<string> | undefined;
let regionTable: ReadonlySet<string> = new Set();

function cities(): ReadonlySet<string> {
  if (cityTable !== undefined) return cityTable;
  const { cityMapping } = createRequire(import.meta.url)('city-timezones') as {
    cityMapping: readonly { city: string; city_ascii: string; province: string }[];
  };
  const table = new Set<string>();
  const regions = new Set<string>();
  for (const row of cityMapping) {
    table.add(fold(row.city));
    table.add(fold(row.city_ascii));
    if (row.province) regions.add(fold(row.province));
  }
  for (const name of ENDONYMS) table.add(fold(name));
  cityTable = table;
  regionTable = regions;
  return table;
}

let townTable: ReadonlySet<string> | undefined;

function towns(): ReadonlySet<string> {
  townTable ??= new Set(
    Object.keys(createRequire(import.meta.url)('cities-list') as Readonly<Record<string, number>>).map((name) => name.toLowerCase()),
  );
  return townTable;
}

/** ISO 3166-1 alpha-2 as of 2026, and the code in use for Kosovo. Asked of Unicode's tables, obsolete ones come too (VD for Vietnam). */
const CODES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK ' +
  'CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS ' +
  'GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV ' +
  'LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM ' +
  'PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR ' +
  'TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');

/** Names in use that Unicode's tables leave out. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'st vincent and the grenadines': 'VC',
  'saint vincent and the grenadines': 'VC',
  'saint lucia': 'LC',
  'saint kitts and nevis': 'KN',
  us: 'US',
  'united states of america': 'US',
  'the united states': 'US',
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  'dr congo': 'CD',
  drc: 'CD',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  uae: 'AE',
  'russian federation': 'RU',
  holland: 'NL',
  'the netherlands': 'NL',
  'south korea': 'KR',
  korea: 'KR',
  'republic of korea': 'KR',
  'north korea': 'KP',
  'czech republic': 'CZ',
  turkey: 'TR',
  'viet nam': 'VN',
  lao: 'LA',
  'ivory coast': 'CI',
  burma: 'MM',
  macedonia: 'MK',
  'north macedonia': 'MK',
  swaziland: 'SZ',
  'cape verde': 'CV',
  'hong kong': 'HK',
  macau: 'MO',
  macao: 'MO',
  palestine: 'PS',
  syria: 'SY',
  moldova: 'MD',
  'republic of moldova': 'MD',
  'peoples republic of china': 'CN',
  phillippines: 'PH',
  'the philippines': 'PH',
  'the gambia': 'GM',
  'kyrgyz republic': 'KG',
  'republic of ireland': 'IE',
  сша: 'US',
  россия: 'RU',
  англия: 'GB',
  великобритания: 'GB',
  голландия: 'NL',
  киргизия: 'KG',
  кыргызстан: 'KG',
  белоруссия: 'BY',
  молдавия: 'MD',
  'российская федерация': 'RU',
};

/** Big cities under the names of their own languages and older ones, which the gazetteer lacks. */
const ENDONYMS: readonly string[] = (
  'Wien Köln München Zürich Genève Genf Basel Bern Roma Milano Torino Firenze Venezia Napoli Genova Padova Praha Prag Warszawa Warschau Moskau Brüssel Bruxelles Brussel Antwerpen Gent Luik Liège Den Haag Lisboa Sevilla ' +
  'Athen København Göteborg Bucuresti București Beograd Kyiv Kiev Kharkiv Lviv Москва Петербург Ташкент Минск Киев Алматы Казань Новосибирск Екатеринбург Барнаул Краснодар Самара Уфа Томск Омск Воронеж Пермь Волгоград ' +
  'Ghent Bruges Antwerp Nuremberg Hanover Lucerne Padua Cracow Saragossa Gothenburg Leuven Nijmegen Yangon ' +
  'Ереван Баку Тбилиси Бишкек Душанбе Астана Madras Bombay Calcutta Bangalore Rangoon Saigon Peking Canton Leiden Ulm Münster Tübingen Heidelberg Göttingen Erlangen Freiburg Jena Marburg Homburg Regensburg Würzburg'
).split(' ');
