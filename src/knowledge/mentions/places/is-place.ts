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
