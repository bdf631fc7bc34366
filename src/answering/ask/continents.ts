// Which countries lie on a continent that a question names: "African countries". Facts of the world; ISO 3166-1 alpha-2 codes.

import type { Word } from '../words.ts';

/** Whether the word is a continent (or its people) that the country lies on. */
export function liesOn(country: string | null, { plain }: Word): boolean {
  return country !== null && CONTINENTS.some(({ words, countries }) => words.test(plain) && countries.has(country));
}

export function isContinent({ plain }: Word): boolean {
  return CONTINENTS.some(({ words }) => words.test(plain));
}

const codes = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const CONTINENTS: readonly { readonly words: RegExp; readonly countries: ReadonlySet<string> }[] = [
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
