import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';

export const addressBlock: PageRule = {
  name: 'address-block',
  says: 'The town of a postal address, told by its postcode or by a label such as "Address" or "Registered office", is the location of the organization that the line names, or of the one that the page speaks for.',
  read: (reading) => {
    const found = reading.sentences.flatMap((sentence) => {
      const town = townOf(sentence);
      const subject = town === null ? null : subjectOf(sentence, reading);
      return town === null || subject === null ? [] : [{ subject, town, sentence }];
    });
    return found.flatMap(({ subject, town, sentence }, at): readonly Draft[] => {
      const towns = new Set(found.filter((other) => other.subject === subject).map((other) => other.town));
      // a list of branches has no seat, and an address that stands twice counts once
      if (towns.size > MOST_TOWNS || found.findIndex((other) => other.subject === subject && other.town === town) !== at) return [];
      return [{ subject, predicate: 'location', value: town, sentence, qualifiers: { kind: 'address' } }];
    });
  },
  examples: [
    {
      text: 'The Northern Society of Examples is old.\n\nNorthern Society National Office · 8735 Kiln Road, Suite 3 · Sampleton, IL 60631 · 847.375.5555',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Sampleton' }],
    },
    {
      text: 'The Northern Society of Examples is old.\n\nContact us: PO Box 54, Sampleton VIC 3168',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Sampleton' }],
    },
    {
      text: 'The Northern Society of Examples is old.\n\nSecretariat: c/o Hospital Sample, Jalan Contoh, 50300 Kuala Lumpur.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Kuala Lumpur' }],
    },
    {
      text: 'Die Gesellschaft für Beispielkunde ist alt.\n\nGeschäftsstelle: Am Graben 3, 99999 Bremen',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'location', value: 'Bremen' }],
    },
    {
      text: 'The Northern Society of Examples is old.\n\nNorthern Society of Examples, Unit 4, Sample Island, Leicester LE3 5AG',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Leicester' }],
    },
    {
      text: 'The Northern Society of Examples is old.\n\nRegistered office: 7 Kiln Row, Edinburgh EH99 9ZZ. Charity 123.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Edinburgh' }],
    },
    {
      text: 'Die Vereniging Voorbeeld is oud.\n\nPostbus 314, 3720 AH Bilthoven',
      language: 'nl',
      title: 'Vereniging Voorbeeld',
      yields: [{ subject: 'Vereniging Voorbeeld', predicate: 'location', value: 'Bilthoven' }],
    },
    {
      text: 'Northern Society of Examples\nP.O. Box 314, Nairobi\n\nWe are potters.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Nairobi' }],
    },
    {
      text: 'The Northern Society of Examples is old.\n\nSecretariat: Jalan Contoh, Kuala Lumpur.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Kuala Lumpur' }],
    },
    {
      text: 'The Northern Society of Examples is old.\n\nAddress: Harbour Road, Alexandria.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Alexandria' }],
    },
  ],
  nearMisses: [
    {
      text: 'The Northern Society of Examples is old. Ada Example is treated at the Clay Union, c/o Sample Hospital, Kiln Road.',
      because: 'no town is told',
    },
    {
      text: 'The Northern Society of Examples is old.\n\nVenue: Hotel Sample, Am Graben 3, 99999 Bremen',
      because: 'that is where people meet',
    },
    { text: 'The Northern Society of Examples is old.\n\nIn 2019 Bremen was cold.', because: 'a year is no postcode' },
    { text: 'Ada Example lives in Am Graben 3, 99999 Bremen.', because: 'no organization is spoken of' },
  ],
};

function townOf(sentence: ReadSentence): string | null {
  const { text } = sentence;
  if (text.length > LONGEST_ADDRESS || OTHER.test(text) || sentence.segment.headings.slice(-1).some((heading) => OTHER.test(heading)))
    return null;
  const label = LABEL.exec(text);
  const street = STREET.test(text);
  for (const [words, alone] of POSTCODES) {
    const town = words.exec(text)?.groups?.['town']?.trim().replace(/\.$/u, '');
    if (town !== undefined && !ROAD.test(town) && (alone || street || label !== null)) return town;
  }
  if (label === null && !BOX.test(text)) return null;
  // no postcode: the last place of a labelled address with a street
  const places = mentionsOf(sentence, 'place').filter((p) => p.start >= (label?.[0].length ?? 0));
  const last = places.at(-1);
  // a box number and a town, or a label and a line that ends with its town
  const ends = last !== undefined && /^[.\s]*$/u.test(text.slice(last.end));
  if (last === undefined || !(street || (ends && places.length <= 2 && /,\s/u.test(text.slice(label?.[0].length ?? 0, last.start)))))
    return null;
  const before = places.at(-2);
  return last.country !== null && before !== undefined && /^,\s$/u.test(text.slice(before.end, last.start))
    ? `${before.text}, ${last.text}`
    : last.text;
}

/** The body that the line names before the address, else the page's own: where its office is, and where it is a guest. */
function subjectOf(sentence: ReadSentence, reading: Reading): Thing | null {
  const [first, ...others] = mentionsOf(sentence, 'org');
  if (first === undefined || OFFICE.test(first.text)) return reading.body;
  // "Secretariat: c/o Sample Hospital, …"
  if (LABEL.test(sentence.text) && /(?:c\/o|care of)\s(?:the\s)?$/iu.test(sentence.text.slice(0, first.start))) return reading.body;
  if (first.thing === reading.body) return first.thing;
  return others.some((m) => m.thing !== first.thing) ? null : first.thing;
}

const OFFICE =
  /(?:^|\s)(?:(?:national|head|central|main|executive)\s(?:office|secretariat)|secretariat|headquarters|geschäftsstelle|sekretariat|secrétariat|segreteria|secretaría)$/iu;

const LONGEST_ADDRESS = 240;
/** An office and a postal address. */
const MOST_TOWNS = 2;

const WORD = "\\p{Lu}[\\p{L}'’.-]+";
const TOWN = `(?<town>${WORD}(?:\\s(?:am|an der|im|ob der|in der|de la|de|la|le|sur|di|del|upon|on|aan den|den|sous|y)\\s${WORD}|\\s${WORD}){0,2}?)`;
const END =
  '(?=\\s?(?:[,.;|·•()]|$|\\s[–-]\\s|\\s\\p{Ll}|\\s(?:Tel|Fax|Phone|Telefon|E-?mail|Germany|Deutschland|Austria|Österreich|France|Italia|Nederland)))';
/** Postcodes with their towns; `true` when the form is an address by itself. */
const POSTCODES: readonly (readonly [RegExp, boolean])[] = [
  [new RegExp(`(?<![\\p{L}\\p{N}-])[1-9]\\d{3}\\s[A-Z]{2}\\s${TOWN}${END}`, 'u'), true],
  [new RegExp(`(?<![\\p{L}\\p{N}])${TOWN},?\\s(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2})(?![\\p{L}\\p{N}])`, 'u'), true],
  [new RegExp(`(?<![\\p{L}\\p{N}-])[A-Z]{1,2}-\\d{4,5}\\s${TOWN}${END}`, 'u'), true],
  [new RegExp(`(?<![\\p{L}\\p{N}-])\\d{4,5}\\s${TOWN}${END}`, 'u'), false],
  [new RegExp(`(?<![\\p{L}\\p{N}])${TOWN},\\s[A-Z]{2}\\s\\d{5}(?:-\\d{4})?(?![\\d-])`, 'u'), true],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}])${TOWN},?\\s[A-Z]{2}(?:\\s\\d{5}(?:-\\d{4})?|,?\\s[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d)?(?=[.,;]|\\s?[·•|]|\\sUSA|\\s?$)`,
      'u',
    ),
    false,
  ],
  [new RegExp(`(?<![\\p{L}\\p{N}])${TOWN},?\\s(?:VIC|NSW|QLD|TAS|ACT|SA|WA|NT)\\s\\d{4}(?!\\d)`, 'u'), true],
  [new RegExp(`(?<![\\p{L}\\p{N}])${TOWN}\\s?[-–]?\\s\\d{6}(?!\\d)`, 'u'), false],
];
/** "8735 W. Kiln Road": a house number and a street. */
const ROAD = /\s(?:road|rd|street|st|avenue|ave|lane|drive|boulevard|blvd|row|way|square|parkway|highway|terrace|crescent|close)$/iu;
const STREET =
  /(?:straße|strasse|str\.|gasse|weg|platz|allee|ufer|damm|ring|chaussee)\s\d|(?<!\p{L})(?:am|an der|im|auf dem)\s\p{Lu}\p{L}+\s\d|\d{1,4}[a-z]?,?\s(?:bis\s|ter\s)?(?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|allée|impasse|cours)(?!\p{L})|(?<!\p{L})(?:via|viale|piazza|corso|largo|calle|c\/|avenida|plaza|paseo|rambla|rua|praça)\s\p{Lu}|\p{L}+(?:straat|laan|plein|kade|weg|gracht|singel)\s\d|(?<!\p{L})(?:postbus|postfach|p\.?\s?o\.?\s?box|boîte postale|b\.?\s?p\.?|casella postale|apartado|а\/я)\s?\d|(?<!\p{L})(?:street|st\.|road|rd\.?|avenue|ave\.?|lane|ln\.?|square|sq\.?|drive|boulevard|blvd\.?|terrace|crescent|court|place|way|close|row|parade|highway|quay|building|house|tower|floor|suite|unit \d)(?!\p{L})|(?<!\p{L})(?:ул\.|улица|пр\.|проспект|пер\.|наб\.)\s?\p{L}/iu;
/** "P.O. Box 123, Sampleton": an address by itself. */
const BOX = /^(?:postbus|postfach|p\.?\s?o\.?\s?box|boîte postale|b\.?\s?p\.?|casella postale|apartado(?: postal)?|а\/я)\s?[\d-]+,\s/iu;
const LABEL =
  /^(?:[^.:]{0,60}\s)?(?:(?:postal |mailing |our |head |main |registered |legal )?(?:address|office|seat|secretariat|headquarters)|sekretariat|secrétariat|segreteria|secretaría|секретариат|adresse|anschrift|geschäftsstelle|sitz|siège(?: social)?|indirizzo|sede(?: legale| operativa)?|dirección|domicilio|adres|neue anschrift|nouvelle adresse|nuovo indirizzo|nueva dirección|postadres|bezoekadres|zetel|адрес)\s?[:：]\s?/iu;
/** Addresses of something else than the body that speaks. */
const OTHER =
  /(?<!\p{L})(?:venue|hotel|congress|conference|symposium|registration|press|media|publisher|printed|bank|iban|account|donat\p{L}+|tagungsort|veranstaltungsort|kongress|tagung|lieu|hôtel|congrès|luogo|congresso|albergo|lugar|congreso|locatie|место проведения|гостиница|лечится|lives|born|parking|airport)(?!\p{L})/iu;
