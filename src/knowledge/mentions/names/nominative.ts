// The form in which a body's name stands alone: "der Deutschen Gesellschaft" → "Deutsche Gesellschaft", "Национального общества" →
// "Национальное общество", "Society Of Examples" → "Society of Examples". Knows endings, no names.

/** The name as it would be listed. A name that needs no change comes back as it is. */
export function nominative(name: string): string {
  const plain = name.replace(/(?<=\s)(?:Of|For|And|The)(?=\s)/gu, (link) => link.toLowerCase());
  // "IX Поволжскую конференцию": the number before the name takes no ending
  const numbered = /^(?:[IVXL]+|\d{1,3}-?\p{L}{0,2})\s(?=\p{Script=Cyrillic})/u.exec(plain)?.[0] ?? '';
  if (numbered !== '') {
    const rest = russian(plain.slice(numbered.length));
    const gender = rest
      .split(' ')
      .map(nounOf)
      .find((noun) => noun !== null)?.gender;
    return numbered.replace(/-\p{L}+(?=\s)/u, gender === undefined ? '$&' : NUMBER_ENDING[gender]) + rest;
  }
  return /^\p{Script=Cyrillic}/u.test(plain) ? russian(plain) : german(plain);
}

// ---------------------------------------------------------------- German

type Gender = 'f' | 'm' | 'n';

/** Adjectives before the first noun of a body take the ending that they have without an article; the noun loses its genitive. */
function german(name: string): string {
  const words = name.split(' ');
  const head = words.findIndex((word) => genderOf(word) !== null);
  const gender = genderOf(words[head] ?? '');
  if (gender === null || head > 4) return name;
  const adjectives = words.slice(0, head);
  if (!adjectives.every((word) => GERMAN_ADJECTIVE.test(word))) return name;
  const noun = words[head] ?? '';
  return [
    ...adjectives.map((word) => word.replace(/e[nrms]?$/u, ADJECTIVE_ENDING[gender])),
    gender === 'f'
      ? noun
      : noun.replace(/(?<=ein|band|bund|rat|titut|zentrum|klinikum|terium|netzwerk|register)e?s$/u, '').replace(/häuser$|hauses$/u, 'haus'),
    ...words.slice(head + 1),
  ].join(' ');
}

const ADJECTIVE_ENDING: Readonly<Record<Gender, string>> = { f: 'e', m: 'er', n: 'es' };
const GERMAN_ADJECTIVE = /^\p{Lu}[\p{L}-]*(?:isch|al|ell|är|lich|ig|ativ|iv|eutsch)e[nrms]?$/u;
const GENDERS: readonly (readonly [Gender, RegExp])[] = [
  [
    'f',
    /(?:gesellschaft|vereinigung|stiftung|akademie|arbeitsgemeinschaft|universität|hochschule|kommission|gruppe|klinik|union|föderation|liga|allianz|initiative|organisation)$/iu,
  ],
  ['m', /(?:verein|verband|bund|fonds|ausschuss|rat)(?:e?s)?$/iu],
  ['n', /(?:institut|zentrum|klinikum|krankenhaus|ministerium|netzwerk|register)(?:e?s)?$/iu],
];

function genderOf(word: string): Gender | null {
  return GENDERS.find(([, noun]) => noun.test(word))?.[0] ?? null;
}

// ---------------------------------------------------------------- Russian

/** Adjectives before the first noun of a body and the noun itself, out of the cases after "of", "by", "in" and "to". */
function russian(name: string): string {
  const words = name.split(' ');
  const head = words.findIndex((word) => nounOf(word) !== null);
  const noun = nounOf(words[head] ?? '');
  if (noun === null || head > 6) return name;
  const before = words.slice(0, head);
  if (!before.every((word) => RUSSIAN_ADJECTIVE.test(word))) return name;
  return [...before.map((word) => adjectiveOf(word, noun.gender)), noun.text, ...words.slice(head + 1)].join(' ');
}

const NUMBER_ENDING: Readonly<Record<Gender, string>> = { m: '-й', f: '-я', n: '-е' };
const RUSSIAN_ADJECTIVE = /^[\p{Script=Cyrillic}-]{3,}(?:[иы]й|ой|[ая]я|[ое]е|[ое]го|[ое]му?|[иы]м|ей|ую|юю)$/iu;
const NOUNS: readonly (readonly [Gender, RegExp, string])[] = [
  ['n', /^(обществ|министерств|агентств|товариществ)(?:о|а|у|ом|е)$/iu, 'о'],
  ['n', /^(управлени|отделени|объединени|учреждени)(?:е|я|ю|ем|и)$/iu, 'е'],
  ['n', /^(совещани|заседани)(?:е|я|ю|ем|и)$/iu, 'е'],
  ['f', /^(конференци)(?:я|и|ю|ей)$/iu, 'я'],
  ['m', /^(конгресс|съезд|форум|семинар|симпозиум|саммит)(?:а|у|ом|е)?$/iu, ''],
  ['f', /^(ассоциаци|академи|организаци|федераци|коалици)(?:я|и|ю|ей)$/iu, 'я'],
  ['f', /^(больниц|клиник|лиг|кафедр|групп|школ)(?:а|ы|и|е|у|ой|ей)$/iu, 'а'],
  ['m', /^(центр|институт|университет|фонд|союз|диспансер|комитет|совет|департамент|альянс|регистр)(?:а|у|ом|е)?$/iu, ''],
  ['m', /^(госпитал)(?:ь|я|ю|ем|е)$/iu, 'ь'],
];

function nounOf(word: string): { readonly gender: Gender; readonly text: string } | null {
  for (const [gender, form, ending] of NOUNS) {
    const stem = form.exec(word)?.[1];
    if (stem !== undefined) return { gender, text: stem + ending };
  }
  return null;
}

function adjectiveOf(word: string, gender: Gender): string {
  const stem = word.replace(/(?:[иы]й|ой|[ая]я|[ое]е|[ое]го|[ое]му?|[иы]м|ей|ую|юю)$/iu, '');
  const soft = /[шщчж]$/iu.test(stem) || /(?:его|ему|ем|юю|яя|ее)$/iu.test(word);
  if (gender === 'f') return stem + (soft && !/[шщчж]$/iu.test(stem) ? 'яя' : 'ая');
  if (gender === 'n') return stem + (soft ? 'ее' : 'ое');
  if (/(?:областн|краев|городск)$/iu.test(stem)) return `${stem}ой`;
  return stem + (soft || /[кгх]$/iu.test(stem) ? 'ий' : 'ый');
}
