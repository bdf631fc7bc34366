// Which countries lie on a continent or in a part of one that a question names: "African countries", "Central Asian neighbours". Facts of the world:
// ISO 3166-1 alpha-2 codes, parts as the United Nations' M49 standard draws them.

import type { Word } from '../words.ts';

/** Whether the word is a continent (or its people) that the country lies on. */
export function liesOn(country: string | null, { plain }: Word): boolean {
  return country !== null && CONTINENTS.some(({ words, countries }) => words.test(plain) && countries.has(country));
}

export function isContinent({ plain }: Word): boolean {
  return CONTINENTS.some(({ words }) => words.test(plain));
}

/** The words with a part of a continent as one: "Central Asian". */
export function withParts(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]];
    if (before !== undefined && isPart(before, word)) return [];
    return after !== undefined && isPart(word, after)
      ? [
          {
            ...word,
            plain: `${word.plain} ${after.plain}`,
            key: `${word.plain} ${after.plain}`,
            text: `${word.text} ${after.text}`,
            end: after.end,
          },
        ]
      : [word];
  });
}

function isPart({ plain, end }: Word, { plain: continent, start }: Word): boolean {
  return start - end === 1 && CONTINENTS.some(({ words }) => words.test(`${plain} ${continent}`));
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
  { words: /^central asian?s?$/, countries: codes('KZ KG TJ TM UZ') },
  { words: /^(?:south ?east|southeastern) asian?s?$/, countries: codes('BN KH ID LA MY MM PH SG TH TL VN') },
  { words: /^(?:south|southern) asian?s?$/, countries: codes('AF BD BT IN IR MV NP PK LK') },
  { words: /^(?:east|eastern) asian?s?$/, countries: codes('CN HK JP KP KR MN MO TW') },
  {
    words: /^(?:(?:west|western) asian?s?|middle east(?:ern)?)$/,
    countries: codes('AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE'),
  },
  { words: /^(?:east|eastern) european?s?$/, countries: codes('BY BG CZ HU MD PL RO RU SK UA') },
  {
    words: /^(?:(?:north|northern) european?s?|nordic|scandinavian?s?|skandinavi\w*)$/,
    countries: codes('DK EE FI IS LT LV NO SE'),
  },
  { words: /^(?:south|southern) european?s?$/, countries: codes('AL AD BA HR GR IT XK MT ME MK PT RS SM SI ES VA') },
  { words: /^(?:west|western) european?s?$/, countries: codes('AT BE CH DE FR LI LU MC NL') },
  { words: /^balkans?$/, countries: codes('AL BA BG GR HR ME MK RO RS SI XK') },
  { words: /^baltics?$/, countries: codes('EE LT LV') },
  { words: /^benelux$/, countries: codes('BE LU NL') },
  { words: /^(?:caucasus|south caucasus|kaukasus)$/, countries: codes('AM AZ GE') },
  {
    words: /^(?:(?:south|latin) americans?|south america|latin america)$/,
    countries: codes('AR BO BR CL CO EC GY PY PE SR UY VE CR CU DO SV GT HN MX NI PA'),
  },
  { words: /^(?:north|northern) african?s?$/, countries: codes('DZ EG LY MA SD TN') },
  {
    words: /^(?:west|western) african?s?$/,
    countries: codes('BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG'),
  },
  { words: /^(?:east|eastern) african?s?$/, countries: codes('BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS TZ UG ZM ZW') },
  { words: /^(?:oceania|oceanian|ozeanien|oceanie|australasia)$/, countries: codes('AU FJ KI MH FM NR NZ PW PG WS SB TO TV VU') },
];
