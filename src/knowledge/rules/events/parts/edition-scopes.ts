// The stretches of a sentence that speak of another edition than the one told of: "our last congress, in Porto, …", "See you in
// Oslo", "more than in Graz last year". Knows words, no events; what stands in such a stretch is not the page's event's.

import { editionNumber } from '../../../mentions/names/edition-number.ts';

export interface EditionScope {
  /** [start, end) in the sentence's text. */
  readonly start: number;
  readonly end: number;
  readonly when: 'before' | 'after' | 'unknown';
  /** The edition's number when the words give it. */
  readonly number: number | null;
  /** The words that name it ("the tenth conference", "last congress"), without their article; null when only a time is named. */
  readonly name: string | null;
  /** The year in which the words put it, printed: an event that bears the year is meant itself. */
  readonly year?: string;
  /** How many years away from the page's the words put it ("next year": 1); null when they tell none. */
  readonly years?: number;
}

/** In order. A sentence that only says when or where another edition is, is such a stretch from end to end. */
export function editionScopes(text: string): readonly EditionScope[] {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const found = find(text);
  if (cache.size > MOST_CACHED) cache.clear();
  cache.set(text, found);
  return found;
}

const cache = new Map<string, readonly EditionScope[]>();
const MOST_CACHED = 5000;

function find(text: string): readonly EditionScope[] {
  const out: EditionScope[] = [];
  for (const match of text.matchAll(WHOLE)) {
    const end = clauseEnd(text, match.index + match[0].length);
    out.push({
      start: match.index,
      end,
      when: /last|dernière|letzt|vorig|ultim|previous/iu.test(match[0]) ? 'before' : 'after',
      number: numberBefore(text, match.index),
      name: null,
    });
  }
  for (const match of text.matchAll(TURN)) {
    const year = match.groups?.['year'];
    out.push({
      start: partStart(text, match.index),
      end: clauseEnd(text, match.index + match[0].length),
      when: /^had/iu.test(match[0]) ? 'before' : 'after',
      number: null,
      name: null,
      ...(year === undefined ? {} : { year }),
    });
  }
  for (const match of text.matchAll(RELATIVE)) {
    const { which, noun } = match.groups ?? {};
    const start = match.index;
    out.push({
      start,
      end: clauseEnd(text, start + match[0].length),
      when: LATER.test(which ?? '') ? 'after' : 'before',
      number: null,
      name: noun === undefined ? null : match[0].trim(),
    });
  }
  // "The last one was …", "La anterior tuvo lugar …": the adjective alone
  for (const match of text.matchAll(ALONE)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    out.push({
      start,
      end: clauseEnd(text, start + match[0].length),
      when: LATER.test(match.groups?.['which'] ?? '') ? 'after' : 'before',
      number: null,
      name: match[0].trim(),
    });
  }
  for (const match of text.matchAll(NUMBERED)) {
    const number = editionNumber(match.groups?.['number'] ?? '');
    if (number === null || PART.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))) continue;
    const start = openingBefore(text, match.index);
    out.push({ start, end: clauseEnd(text, match.index + match[0].length), when: 'unknown', number, name: match[0].trim() });
  }
  // "the virtual edition of 2021, which had 540": an edition of a year of its own
  for (const match of text.matchAll(OF_YEAR)) {
    const year = match.groups?.['year'] ?? match.groups?.['before'];
    const start = match.index;
    out.push({
      start,
      end: relativeEnd(text, start + match[0].length),
      when: 'before',
      number: null,
      name: match[0].trim(),
      ...(year === undefined ? {} : { year }),
    });
  }
  for (const match of text.matchAll(COMPARED)) {
    const end = clauseEnd(text, match.index + match[0].length);
    if (PLACED.test(text.slice(match.index + match[0].length - 1, end)))
      out.push({ start: match.index, end, when: 'before', number: null, name: null });
  }
  for (const match of text.matchAll(ANOTHER_YEAR)) {
    const start = partStart(text, match.index);
    out.push({
      start,
      end: partEnd(text, match.index + match[0].length),
      when: LATER.test(match[0]) ? 'after' : 'before',
      number: null,
      name: null,
      ...yearsAway(match[0]),
    });
  }
  return out.sort((a, b) => a.start - b.start);
}

/** "Next year we meet in Oslo. 3 to 5 May are the days": does the sentence, which begins with days, go on about the edition that the one before ends with? */
export function goesOnAboutOther(before: string, text: string): boolean {
  return (
    BEGINS_WITH_DAYS.test(text) &&
    editionScopes(before).some((scope) => scope.number === null && scope.when === 'after' && scope.end >= before.length - 1)
  );
}

const BEGINS_WITH_DAYS =
  /^(?:(?:the\s)?(?:dates?|days)(?:\s(?:are|is)|:)\s|(?:from|on|vom|am|du|le|dal|il|del|el)\s(?:the\s)?)?(?:\d{1,2}(?:st|nd|rd|th|\.)?\s?[\p{L}–-]|(?:\p{Lu}\p{L}{2,8},?\s)?\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?!\d))/u;

/** "next year", "l'an passé": one year from the page's own. */
function yearsAway(words: string): { readonly years?: number } {
  if (
    /^(?:next year|nächstes jahr|im nächsten jahr|l['’]an(?:née)? prochaine?|l['’]anno prossimo|el año (?:próximo|que viene)|volgend jaar|в следующем году)/iu.test(
      words,
    )
  )
    return { years: 1 };
  return /^(?:last year|a year (?:ago|earlier|before)|the year before|letztes jahr|im vorjahr|voriges jahr|im vergangenen jahr|l['’]an(?:née)? (?:passée?|dernière?)|l['’]anno scorso|el año pasado|vorig jaar|в прошлом году)/iu.test(
    words,
  )
    ? { years: -1 }
    : {};
}

/** "In Graz, at the 11th edition": the place before the number belongs to it when it opens the sentence. */
function openingBefore(text: string, at: number): number {
  const before = text.slice(0, at);
  return /^(?:in|at|en|à|a|im|te|в)\s[^,.;:]{2,40},\s(?:at|during|for|pour|lors de|beim|durante|bij|на)\s(?:the\s|la\s|le\s|der\s|de\s)?$/iu.test(
    before,
  )
    ? 0
    : at;
}

/** "For the 12th congress the society goes to Graz": the edition that the clause has named before. */
function numberBefore(text: string, at: number): number | null {
  let number: number | null = null;
  for (const match of text.slice(clauseStart(text, at), at).matchAll(NUMBERED)) number = editionNumber(match.groups?.['number'] ?? '');
  return number;
}

function clauseStart(text: string, at: number): number {
  let start = 0;
  for (const match of text.slice(0, at).matchAll(/[;:!?]\s|(?<!\d)\.\s/gu)) start = match.index + match[0].length;
  return start;
}

function clauseEnd(text: string, from: number): number {
  const end = /[;!?]|(?<!\d)\.\s|,\s(?:and we|and this|but|aber|mais|ma|pero|maar|но|while|whereas)\s/u.exec(text.slice(from));
  return end === null ? text.length : from + end.index;
}

/** As far as the words right behind tell of it: "…, which was followed by 540". */
function relativeEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const which = /^(?:\s\([^()]{1,40}\))?,\s(?:which|that|die|der|das|qui|che|que|котор\p{L}+|with|mit|avec|con)\s[^,;.]*/u.exec(rest);
  return which === null ? partEnd(text, from) : from + which[0].length;
}

function partStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const cut = Math.max(...[',', ';', ':', '(', '–'].map((mark) => before.lastIndexOf(mark)));
  const than = /\s(?:than|que|qu['’]|als|di|rispetto|чем)\s?[^,;:]*$/iu.exec(before);
  return Math.max(cut + 1, than === null ? 0 : than.index);
}

function partEnd(text: string, at: number): number {
  const end = /[,;:)–]|(?<!\d)\.\s/u.exec(text.slice(at));
  return end === null ? text.length : at + end.index;
}

const NOUN =
  '(?:congress(?:es)?|conferences?|convention|symposium|symposia|workshops?|forums?|summits?|seminars?|assembly|meetings?|gatherings?|editions?|events?|get-together|kongress(?:es)?|tagung|konferenz|treffen|ausgabe|auflage|symposium|versammlung|congrès|colloque|édition|journées|rencontre|congresso|convegno|edizione|incontro|giornate|congreso|edición|encuentro|jornadas|simposio|congres|editie|bijeenkomst|conferentie|конгресс\\p{L}*|съезд\\p{L}*|конференци\\p{L}+|форум\\p{L}*|встреч\\p{L}+|симпозиум\\p{L}*)';
const RELATIVE = new RegExp(
  String.raw`(?<!\p{L})(?<which>last|previous|preceding|earlier|next|following|coming|letzte[nrsm]?|vorige[nrsm]?|vergangene[nrsm]?|frühere[nrsm]?|nächste[nrsm]?|kommende[nrsm]?|prochaine?s?|précédente?s?|dernière?s?|prossim[aoie]|precedent[ei]|scors[oaie]|ultim[oa]|próxim[oa]s?|anterior(?:es)?|pasad[oa]s?|últim[oa]s?|volgende|vorige|laatste|komende|следующ\p{L}+|предыдущ\p{L}+|прошл(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)|очередн\p{L}+)[\s,]+(?:\p{L}+(?:['’]s)?[\s,]+){0,2}?(?<noun>${NOUN}|one|time|mal|fois|volta|vez|keer)(?!\p{L})`,
  'giu',
);
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\d])(?<number>\d{1,3}(?:st|nd|rd|th|er|re|ème|e|ste|de|[°º.ª]|-?[йяе])|[IVXL]{1,7}|\p{L}{4,})\s(?:\p{Ll}+\s)?${NOUN}(?!\p{L})`,
  'giu',
);
const OF_YEAR =
  /(?<!\p{L})(?:(?:virtual|online|hybrid|digital|first|last|previous|virtuelle[nr]?|edizione virtuale|edición virtual|édition virtuelle)\s)?(?:edition|congress|conference|meeting|symposium|Ausgabe|Auflage|Tagung|édition|edizione|edición|editie)\s(?:of|von|de|del|van)\s(?<year>(?:19|20)\d\d)(?!\d|[-/–]\d)|(?<before>(?<=(?:the|die|der)\s)(?:19|20)\d\d)\s(?:virtual\s|online\s)?(?:edition|Ausgabe|Auflage)(?!\p{L})/giu;
const ALONE =
  /(?:^|[;.]\s)(?:the|die|der|das|la|le|el|il|l['’]|de|het)\s?(?<which>previous|last|next|anterior|precedente|précédente?|letzte|vorige|nächste|próxima?o?|prochaine?|prossim[oa]|ultim[oa]|volgende|laatste)(?=\s(?:was|is|will|took|tuvo|se|fue|será|fand|findet|war|wird|eut|aura|a\s|est|était|si|è|era|sarà|si\s|vond|vindt|zal|werd))/giu;
/** "the second meeting room", "third conference day": parts of one event. */
const PART = /^\s(?:rooms?|days?|hall|session|evening|dinner)(?!\p{L})/iu;
/** Words that call to the next time, or look back at the last, whatever follows. */
const WHOLE =
  /(?<!\p{L})(?:(?:see you|until we meet|we (?:shall |will )?meet) (?:again )?(?:all )?(?:in|at)|next (?:stop|up|seat|venue|host city|meeting place)|prochain(?:e)? (?:rendez-vous|étape|escale)|nächster (?:termin|halt|tagungsort)|próxim[oa] (?:cita|sede|parada)|prossim[oa] (?:appuntamento|sede)|volgende (?:halte|afspraak)|where we (?:shall |will )?(?:all )?(?:meet|gather)|last (?:met|gathered|came together|assembled|held)|met last|meets? again|until (?:then|next)|till next|(?<=^|[.!]\s|prochain\s)rendez-vous|prochain arrêt|on se retrouve|auf (?:ein )?wiedersehen|wir sehen uns|bis bald|bis zum nächsten|nächste station|nos vemos|hasta la próxima|nos reencontraremos|arrivederci|ci vediamo|prossima tappa|appuntamento a|tot ziens|tot volgend|до (?:новых )?встреч\p{L}*|увидимся|ждём вас|(?:the )?(?:host|hosts) of the next|the baton|passes to|moves? (?:on )?to|goes to)(?!\p{L})/giu;
/** "Graz is to have the congress in 2025", "Oslo had it last time": a town's turn. */
const TURN = new RegExp(
  String.raw`(?<!\p{L})(?:(?:is|are) to have|will have|(?:is|are) to (?:host|receive|welcome|get)|gets|had)\s(?:it|them|the\s${NOUN})\s(?:in\s(?<year>(?:19|20)\d\d)|last time|next(?:\stime)?|before)(?![\p{L}\d])`,
  'giu',
);
/** "more than in Graz": another time is measured against. */
const COMPARED =
  /(?<!\p{L})(?:(?:more|fewer|less|higher|lower|better|larger) than (?:in|at)|de (?:plus|moins) qu['’]|plus qu['’]|mehr als in|mehr als(?=\s(?:19|20)\d\d\sin\s)|weniger als in|più che (?:a|ad|in)|más que en|meer dan in|больше, чем в|compared (?:with|to)|gegenüber|contre|rispetto a|frente a|unlike in)(?=[\s\p{Lu}])/giu;
const PLACED = /\p{Lu}\p{L}{2,}/u;
/** Adverbs of another year; the part of the sentence around them is of that year. */
const ANOTHER_YEAR =
  /(?<!\p{L})(?:last year|a year (?:ago|earlier|before)|the year before|(?:two|three|four|five|\d) years (?:ago|earlier|before)|next year|in (?:two|three|four) years(?:['’] time)?|letztes jahr|im vorjahr|voriges jahr|im vergangenen jahr|vor (?:einem|zwei|drei|vier) jahr(?:en)?|nächstes jahr|im nächsten jahr|in (?:zwei|drei) jahren|l['’]an(?:née)? (?:passée?|dernière?|prochaine?)|il y a (?:un|deux|trois|quatre) ans?|dans (?:deux|trois) ans|l['’]anno (?:scorso|prossimo)|(?:due|tre|quattro) anni fa|fra (?:due|tre) anni|el año (?:pasado|próximo|que viene)|hace (?:dos|tres|cuatro) años|dentro de (?:dos|tres) años|vorig jaar|volgend jaar|(?:twee|drie) jaar geleden|over (?:twee|drie) jaar|в прошлом году|в следующем году|(?:два|три|четыре) года назад|через (?:два|три) года)(?!\p{L})/giu;
const LATER =
  /^(?:next|following|coming|nächst|kommend|prochain|prossim|próxim|volgend|komend|следующ|очередн|in |dans|fra |dentro|over |через|im nächsten|l['’]an(?:née)? prochain|l['’]anno prossimo|el año (?:próximo|que viene)|в следующем)/iu;
