// Which country a word of a question means: the country itself or its people.

import { countryCode } from '../knowledge/mentions/places/places.ts';

/** ISO 3166-1 alpha-2, or null. `text`: as written; `plain`: folded, in Latin letters. */
export function countryOf(text: string, plain: string): string | null {
  if (plain.length < 4 && !/^\p{Lu}{2,3}$/u.test(text)) return null;
  const named = countryCode(text);
  if (named !== null) return named;
  // the people as well as one of them
  const people = PEOPLES[plain] ?? (plain.endsWith('ns') ? PEOPLES[plain.slice(0, -1)] : undefined);
  if (people !== undefined) return people;
  const stem = /^(\p{L}{4,})(?:ians?|eans?|ans?|ese|ish|ische|ischer|isches|ien|ienne)$/u.exec(plain)?.[1];
  if (stem === undefined) return null;
  return countryCode(`${stem}ia`) ?? countryCode(`${stem}a`) ?? countryCode(`${stem}y`) ?? countryCode(stem) ?? countryCode(`${stem}ium`);
}

/** Peoples whose word does not grow from the country's by a common ending. */
const PEOPLES: Readonly<Record<string, string>> = {
  american: 'US',
  argentine: 'AR',
  austrian: 'AT',
  osterreichische: 'AT',
  australian: 'AU',
  belge: 'BE',
  belgisch: 'BE',
  belgische: 'BE',
  belgian: 'BE',
  brazilian: 'BR',
  british: 'GB',
  english: 'GB',
  scottish: 'GB',
  canadian: 'CA',
  chinese: 'CN',
  czech: 'CZ',
  danish: 'DK',
  dutch: 'NL',
  nederlandse: 'NL',
  egyptian: 'EG',
  filipino: 'PH',
  finnish: 'FI',
  french: 'FR',
  francais: 'FR',
  francaise: 'FR',
  german: 'DE',
  deutsche: 'DE',
  allemande: 'DE',
  greek: 'GR',
  hungarian: 'HU',
  icelandic: 'IS',
  iraqi: 'IQ',
  irish: 'IE',
  israeli: 'IL',
  italian: 'IT',
  italiana: 'IT',
  italiano: 'IT',
  kazakh: 'KZ',
  korean: 'KR',
  kyrgyz: 'KG',
  mexican: 'MX',
  mexicana: 'MX',
  moroccan: 'MA',
  norwegian: 'NO',
  pakistani: 'PK',
  peruvian: 'PE',
  polish: 'PL',
  portuguese: 'PT',
  russian: 'RU',
  russische: 'RU',
  rossiiskoe: 'RU',
  slovak: 'SK',
  slovene: 'SI',
  spanish: 'ES',
  espanola: 'ES',
  swedish: 'SE',
  swiss: 'CH',
  tajik: 'TJ',
  thai: 'TH',
  turkish: 'TR',
  turkmen: 'TM',
  ukrainian: 'UA',
  uzbek: 'UZ',
  vietnamese: 'VN',
};
