// Gatherings that a text tells of by their noun alone, with a day beside it: "the general assembly in Ulm on 8 September", "unsere
// Jahrestagung findet am 3. Mai statt", "l'assemblea dei soci, riunita a Lucca il 14 maggio". Knows one sentence; whose they are and
// what else the page says of them is told elsewhere.

import type { DatePrecision } from '../../../domain/dates.ts';
import type { TimeMention } from '../mention.ts';

/** [start, end) in the sentence's text, without article or "next". */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The noun itself: "assembly" of "annual general assembly of members". */
  readonly noun: string;
}

/** In order; only where a day, a month or a year stands with the noun. */
export function toldEvents(text: string, dates: readonly TimeMention[]): readonly Told[] {
  if (dates.length === 0) return [];
  const out: Told[] = [];
  for (const [pattern, determiner] of [
    [ASSEMBLY, ANY_DETERMINER],
    [OWNED, OWNER],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
      if (!determiner.test(lead) || OTHER_MATTER.test(lead) || out.some((one) => one.start < end && start < one.end)) continue;
      if (dates.some((date) => standsWith(text, start, end, date)))
        out.push({
          start,
          end,
          name: match[0].replace(/\sdinner$/u, ''),
          noun: match.groups?.['noun'] ?? match[0].split(/\s/u).at(-1) ?? match[0],
        });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** "general assembly", "Mitgliederversammlung": a meeting of members, which lasts a day and is one of many that a page may mention in passing. */
export function isAssembly(name: string): boolean {
  const found = new RegExp(ASSEMBLY.source, 'u').exec(name);
  return found !== null && found.index === 0 && found[0].length === name.length;
}

/** Between the noun and its year: "of", "in", "in Ulm in". */
export function isYearGap(gap: string): boolean {
  return OF_YEAR.test(gap);
}

function standsWith(text: string, start: number, end: number, { start: from, end: to, date }: TimeMention): boolean {
  const behind = from >= end;
  const gap = behind ? text.slice(end, from) : text.slice(to, start);
  if (gap.length > LONGEST_GAP || /[;:!?]|\.\s\p{Lu}/u.test(gap)) return false;
  if (date.precision === 'year') return behind && (isYearGap(gap) || (HELD.test(gap) && isFrame(gap)));
  return isFrame(gap) && (behind || BEFORE[date.precision].test(gap));
}

/** Nothing but small words, verbs of holding and names of places. */
function isFrame(gap: string): boolean {
  return (gap.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || FRAME.has(word.toLowerCase()));
}

const LONGEST_LEAD = 60;
const LONGEST_GAP = 70;

/** "On 3 May, at the general assembly": a month before the noun tells less. */
const BEFORE: Readonly<Record<DatePrecision, RegExp>> = {
  day: /^,\s$|^,?\s(?:\p{Ll}[\p{Ll}'’]*\s?){1,4}$/u,
  month: /^,?\s(?:\p{Ll}[\p{Ll}'’]*\s?){1,3}$/u,
  year: /^$/u,
};

const OF_YEAR =
  /^(?:\s(?:in|at|im|à|a|en|te)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)?\s(?:of|in|im|vom|von|de|du|del|en|nel|van|uit)\s$/u;
const HELD = /(?<!\p{L})(?:held|convened|tenue?|tenut[ao]|celebrad[ao]|abgehalten|gehouden|took place|met)(?!\p{L})/u;

const FRAME: ReadonlySet<string> = new Set(
  (
    'the in at on of for to from until and which that was is be will were are been to held hold take takes took place convened met meets meet scheduled planned set due last next this coming online virtually hybrid dinner ' +
    'am vom im in den der die das dem bis zum zur findet fand wird wurde statt abgehalten soll ist war kommenden vergangenen letzten online und ' +
    'le du au à la de se s tient tiendra tenue tenu est tint réunie réuni dernier prochain passé en ligne qui aura lieu eu a ' +
    'il lo l a ad del di al scorso prossimo riunita riunito tenuta tenuto tenutasi svolta svoltasi si è terrà tiene svolge svolgerà che sarà in e ' +
    'el la los del de en y que se celebra celebró celebrará celebrada celebrado reunida reunido pasado próximo último será fue tuvo tendrá lugar a cabo llevó ' +
    'de het van op in die dat is wordt werd was gehouden vindt vond plaats zaterdag vrijdag afgelopen komende te en ' +
    'в на с по состоялось состоится прошло пройдёт пройдет прошедшее прошедшем года этого'
  ).split(' '),
);

/** Deadlines and papers for the meeting have days of their own. */
const OTHER_MATTER =
  /(?<!\p{L})(?:deadline|registration|registered?|abstracts?|submission|fees?|minutes|report|invitation|agenda|elections?|candidates?|anmeld\p{L}*|einladung|protokoll|inscriptions?|convocation|convocatoria|convocazione|iscrizion[ei]|inschrijving|uitnodiging|notulen|протокол\p{L}*)\s(?:\p{L}+\s){0,3}$/iu;

const WORD = String.raw`[\p{L}'’-]+`;

const ANY_DETERMINER = new RegExp(
  String.raw`(?:^|[\s("“«])(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts|[Tt]heir|[Tt]his|${WORD}['’]s?|[Dd]ie|[Dd]er|[Dd]en|[Dd]iese[rnm]?|[Uu]nsere[rn]?|[Ii]hre[rn]?|[Ss]eine[rn]?|[Ii]n|[Zz]ur|[Bb]ei|[Ee]iner?|[Ll]a|[Uu]ne|[Nn]otre|[Ss]on|[Ss]a|[Ll]eur|[Ll]['’]|[Dd]ell['’]|[Nn]ell['’]|[Aa]ll['’]|[Uu]n['’]?|[Nn]ostra|[Ss]ua|[Uu]na|[Nn]uestra|[Ss]u|[Ee]l|[Dd]e|[Hh]et|[Oo]nze|[Hh]aar|[Zz]ijn|[Ee]en|[Нн]а|[Вв]|[Нн]аше\p{L}*)\s?)(?:${WORD}\s){0,2}$|(?:^|\s)(?:[Tt]he|[Oo]ur)\s(?:\d{4})\s$`,
  'u',
);

const OWNER =
  /(?:^|[\s("“«])(?:[Oo]ur|[Ii]ts|[Tt]heir|[\p{L}.]+['’]s|[Uu]nsere[rnms]?|[Ii]hre[rnms]?|[Ss]eine[rnms]?|[Nn]otre|[Ss]on|[Ll]eur|[Nn]ostr[oa]|[Ss]u[oa]?|[Nn]uestr[oa]|[Oo]nze?|[Нн]аш\p{L}*)\s(?:(?:next|last|own|big|first|nächste[rnms]?|prochain|prossim[oa]|próxim[oa]|volgende)\s){0,2}$/u;

/** Meetings of members and the yearly meeting of a body. */
const ASSEMBLY =
  /(?<!\p{L})(?:(?:[Aa]nnual|[Ee]xtraordinary|[Ss]pring|[Aa]utumn|[Ww]inter|[Bb]iennial)\s)?(?:(?:[Gg]eneral|[Pp]lenary|[Mm]embers['’]?)\s(?<noun>[Aa]ssembly|[Mm]eeting)|AGM|ASM|EGM)(?:\sdinner)?(?!\p{L})|(?<!\p{L})(?:[Ss]pring|[Aa]utumn|[Ww]inter|[Ss]ummer)\s(?:meeting|conference)(?!\p{L})|(?<!\p{L})[Aa]nnual\s(?:(?:scientific|members['’]?|business)\s)?(?:meeting|conference|congress|convention)(?!\p{L})|(?<!\p{L})(?:(?:[Oo]rdentliche[nr]?|[Aa]ußerordentliche[nr]?)\s)?(?:Mitglieder|General|Haupt|Jahreshaupt|Delegierten|Voll|Jahres|Bundes|Gründungs)versammlung(?!\p{L})|(?<!\p{L})(?:Jahres|Frühjahrs|Herbst|Winter|Sommer|Bundes)(?:tagung|kongress|konferenz|treffen)(?!\p{L})|(?<!\p{L})[Aa]ssemblée\s[Gg]énérale(?:\s(?:annuelle|ordinaire|extraordinaire|constitutive|élective)){0,2}(?!\p{L})|(?<!\p{L})(?:réunion|conférence)\sannuelle(?!\p{L})|(?<!\p{L})[Aa]ssemblea(?:\s(?:[Gg]enerale|ordinaria|straordinaria|annuale|elettiva)){0,2}\s?(?:dei\s[Ss]oci)?(?<!\s)(?!\p{L})|(?<!\p{L})riunione\sannuale(?!\p{L})|(?<!\p{L})[Aa]samblea(?:\s(?:[Gg]eneral|ordinaria|extraordinaria|anual)){0,2}(?:\sde\s(?:socios|miembros))?(?!\p{L})|(?<!\p{L})reunión\sanual(?!\p{L})|(?<!\p{L})(?:[Aa]lgemene\s)?(?:ledenvergadering|jaarvergadering|voorjaarsvergadering|najaarsvergadering|jaarcongres|jaarbijeenkomst)(?!\p{L})|(?<!\p{L})(?:отч[её]тно-выборн\p{L}{2}\s)?общ(?:ее|ем|его)\sсобрани[еяи](?:\sчленов)?(?!\p{L})/gu;

/** Nouns that are somebody's only with "our", "its", "the society's". */
const OWNED =
  /(?<!\p{L})(?:\d{1,3}(?:st|nd|rd|th)\s(?:annual\s|regular\s)?(?:meeting|session)|(?<noun>congress|conference|convention|symposium|summit|seminar|workshop|(?:summer|winter|spring|autumn)\sschool|[Kk]ongress|Tagung|Konferenz|Sommerschule|congrès|colloque|congresso|convegno|congreso|simposio|congres|conferentie|съезд\p{L}?|конференци[яию]))(?!\p{L})/gu;
