// Which countries lie on a continent or in a part of one that a question names: "African countries", "Central Asian neighbours". Facts of the world:
// ISO 3166-1 alpha-2 codes.

import type { Word } from '../words.ts';

/** Whether the word is a continent, a part of one, or its people, that the country lies on. */
export function liesOn(country: string | null, { plain }: Word): boolean {
  return country !== null && REGIONS.some(({ words, countries }) => words.test(plain) && countries.has(country));
}

export function isContinent({ plain }: Word): boolean {
  return REGIONS.some(({ words }) => words.test(plain));
}

/** "Central Asian": the two words together; null for other pairs. */
export function partOfContinent(first: Word, second: Word): Word | null {
  const plain = `${first.plain} ${second.plain}`;
  if (second.start - first.end !== 1 || !REGIONS.some(({ words }) => words.test(plain))) return null;
  return { ...first, plain, key: plain, text: `${first.text} ${second.text}` };
}

const codes = (text: string): ReadonlySet<string> => new Set(text.split(' '));

interface Region {
  readonly words: RegExp;
  readonly countries: ReadonlySet<string>;
}

const CONTINENTS: readonly Region[] = [
  {
    words: /^(?:africa|african|afrika|afrikanisch\w*|afrikaans\w*|afrique|africain\w*|african[ao]s?|afrikansk\w*)$/,
    countries: codes(
      'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW',
    ),
  },
  {
    words: /^(?:asia|asian|asien|asiatisch\w*|aziatisch\w*|azie|asie|asiatiques?|asiatic[ao]s?|aziia|aziatsk\w*)$/,
    countries: codes(
      'AF AM AZ BH BD BT BN KH CN CY GE HK IN ID IR IQ IL JP JO KZ KW KG LA LB MO MY MV MN MM NP KP OM PK PS PH QA SA SG KR LK SY TW TJ TH TL TM TR AE UZ VN YE',
    ),
  },
  {
    words: /^(?:europe|european|europa|europaisch\w*|europeen\w*|europees|europese|europe[ao]s?|evrop\w*)$/,
    countries: codes(
      'AL AD AT BY BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB VA',
    ),
  },
  {
    words: /^(?:america|american|americas|amerika|amerikanisch\w*|amerique|americain\w*|american[ao]s?)$/,
    countries: codes('AG AR BS BB BZ BO BR CA CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT US UY VE'),
  },
  { words: /^(?:oceania|oceanian|ozeanien|oceanie|australasia)$/, countries: codes('AU FJ KI MH FM NR NZ PW PG WS SB TO TV VU') },
];

/** The subregions of the United Nations' M49 standard, by their names there and as people say them. */
const SUBREGIONS: readonly Region[] = [
  { words: /^(?:north|northern) africa(?:ns?)?$/, countries: codes('DZ EG LY MA SD TN') },
  {
    words: /^(?:east|eastern) africa(?:ns?)?$/,
    countries: codes('BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS TZ UG ZM ZW'),
  },
  { words: /^(?:middle|central) africa(?:ns?)?$/, countries: codes('AO CM CF TD CG CD GQ GA ST') },
  { words: /^southern africa(?:ns?)?$/, countries: codes('BW SZ LS NA ZA') },
  { words: /^(?:west|western) africa(?:ns?)?$/, countries: codes('BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG') },
  { words: /^central asia(?:ns?)?$/, countries: codes('KZ KG TJ TM UZ') },
  { words: /^(?:east|eastern) asia(?:ns?)?$/, countries: codes('CN HK JP KP KR MN MO TW') },
  { words: /^(?:southeast|southeastern) asia(?:ns?)?$/, countries: codes('BN KH ID LA MY MM PH SG TH TL VN') },
  { words: /^(?:south|southern) asia(?:ns?)?$/, countries: codes('AF BD BT IN IR LK MV NP PK') },
  { words: /^(?:west|western) asia(?:ns?)?$/, countries: codes('AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE') },
  { words: /^(?:east|eastern) europe(?:ans?)?$/, countries: codes('BG BY CZ HU MD PL RO RU SK UA') },
  { words: /^(?:north|northern) europe(?:ans?)?$/, countries: codes('DK EE FI GB IE IS LT LV NO SE') },
  { words: /^(?:south|southern) europe(?:ans?)?$/, countries: codes('AD AL BA ES GR HR IT ME MK MT PT RS SI SM VA XK') },
  { words: /^(?:west|western) europe(?:ans?)?$/, countries: codes('AT BE CH DE FR LI LU MC NL') },
  { words: /^central america(?:ns?)?$/, countries: codes('BZ CR GT HN MX NI PA SV') },
  { words: /^south america(?:ns?)?$/, countries: codes('AR BO BR CL CO EC GY PE PY SR UY VE') },
  {
    words: /^latin america(?:ns?)?$/,
    countries: codes('AR BO BR BZ CL CO CR CU DO EC GT GY HN HT MX NI PA PE PY SR SV UY VE'),
  },
];

/** Named by custom, without those of which it is argued. */
const CUSTOMARY: readonly Region[] = [
  { words: /^(?:scandinavians?|scandinavia|skandinavi\w*)$/, countries: codes('DK NO SE') },
  { words: /^nordics?$/, countries: codes('DK FI IS NO SE') },
  { words: /^baltics?$/, countries: codes('EE LT LV') },
  { words: /^benelux$/, countries: codes('BE LU NL') },
  { words: /^balkans?$/, countries: codes('AL BA BG GR HR ME MK RS XK') },
  { words: /^caucasus$/, countries: codes('AM AZ GE') },
  { words: /^middle east(?:ern)?$/, countries: codes('AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE') },
];

const REGIONS: readonly Region[] = [...CONTINENTS, ...SUBREGIONS, ...CUSTOMARY];
