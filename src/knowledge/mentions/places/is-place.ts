// Whether a name or a word is one of the map.

import { countryCode, isCity, isRegion } from './places.ts';

export function isPlace(name: string): boolean {
  return countryCode(name) !== null || isCity(name);
}

/** A word for the part of the world in which a branch of a body works ("Asia", "Northern"). */
export function isRegionWord(word: string): boolean {
  return (
    countryCode(word) !== null ||
    isRegion(word) ||
    isCity(word) ||
    /^(?:Europe|Asia|Africa|America|Americas|Oceania|Latam|LATAM|Latin|North|South|East|West|Central|Northern|Southern|Eastern|Western|Middle|Mediterranean|Pacific|Nordic|International|Global|Europa|Afrika|Asien)$/u.test(
      word,
    )
  );
}

/** "GA" in "Savannah, GA": the letters of a state or province, behind a town alone. */
export function isStateCode(word: string): boolean {
  return STATES.has(word);
}

const STATES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ' +
    'ON QC BC AB MB SK NS NB NL PE NSW VIC QLD TAS ACT'
  ).split(' '),
);
