// When an office began, is held or ended, as the clause around it tells: relative to the page's date ("since last year", "until this summer",
// "took over yesterday") or by a day printed without its year. Reads the words before, inside and behind a match; knows no offices.

import type { DateMention } from '../../../../domain/dates.ts';
import { completed, toldDateAt } from '../../../../domain/told-dates.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import type { Found } from '../../engine/rule.ts';
import { isFound, type Place } from './spoken-before.ts';

/** A time between a verb and its office ("ist seit letztem Herbst Präsidentin"), for patterns; what it comes to is read by `toldTerm`. */
export const TOLD_BETWEEN =
  "(?:,? (?:since|as of|from|for|seit|ab|von|van|depuis|dès|dal(?:l['’]|l[oa])?|da|desde|hace|sinds|vanaf|al|с|уже)(?: (?:[\\p{L}\\d’']{1,14}|{others})){1,4}?)?";

/** What the clause tells of the office: that it was taken up, that it is held, or that it ended. */
export type Aspect = 'began' | 'held' | 'ended';

export interface ToldTerm {
  readonly since: string | null;
  readonly until: string | null;
}

/** The time in office told around a match of a sentence rule; for a place alone, and on a page of no date, nothing. */
export function toldTerm(place: Place, aspect: Aspect): ToldTerm {
  if (!isFound(place)) return UNTOLD;
  const { text } = place.sentence;
  const clause = clauseAround(text, place.start, place.end);
  const meant = meantTerm(place, clause.start) ?? UNTOLD;
  const told = toldAround(place, clause, aspect);
  // what ended "on that day" did not begin then
  if (aspect === 'ended' && meant.until === null) return { since: told.since, until: told.until ?? meant.since };
  return { since: meant.since ?? told.since, until: told.until ?? meant.until };
}

function toldAround(place: Found, clause: Clause, aspect: Aspect): ToldTerm {
  const { text } = place.sentence;
  if (place.reading.document.published === null) return UNTOLD;
  const ahead = AHEAD.test(text.slice(clause.start, clause.end));
  const told: Told[] = [];
  for (const [at, near] of placesFor(text, clause, place, aspect)) {
    const one = adverbialAt(place, at, ahead);
    if (one !== null && (near === null || one.end >= near)) told.push(one);
  }
  const of = (kinds: readonly Told['kind'][]): Told | undefined => told.find(({ kind }) => kinds.includes(kind));
  return {
    since: of(aspect === 'began' ? ['since', 'at'] : ['since'])?.from ?? null,
    until: of(aspect === 'ended' ? ['until', 'at'] : ['until'])?.to ?? null,
  };
}

/** "On that day she", "from then on", "for those ten years": the date, or the years, named last before, in this sentence or the one before it. */
function meantTerm(place: Found, from: number): ToldTerm | null {
  const { sentence, reading } = place;
  const match = MEANT.exec(sentence.text.slice(from, place.end + LONGEST_MEANT));
  if (match === null) return null;
  const at = from + match.index;
  const before = reading.sentences[sentence.index - 1];
  const named = [sentence, ...(before?.segment === sentence.segment ? [before] : [])]
    .map((one) =>
      one.mentions.flatMap((m) =>
        m.kind === 'date' && (one !== sentence || m.end <= at)
          ? withYear(m.date, reading).map((date) => ({ ...date, text: one.text, end: m.end, start: m.start }))
          : [],
      ),
    )
    .find((dates) => dates.length > 0);
  const last = named?.at(-1);
  if (last === undefined) return null;
  if (match.groups?.['years'] !== undefined) {
    const first = named?.at(-2);
    // "between 1965 and 1999"
    if (last.from === last.to && first !== undefined && /^\s(?:and|und|et|e|y|en|и)\s$/u.test(last.text.slice(first.end, last.start)))
      return { since: first.from, until: last.to };
    return last.from === last.to ? null : { since: last.from, until: last.to };
  }
  return { since: last.to, until: null };
}

/** A day without its year is the last one before the page was written. */
function withYear(date: DateMention, reading: Reading): readonly { readonly from: string; readonly to: string }[] {
  if (date.yearStated) return [date];
  const { published } = reading.document;
  const day = published === null || date.precision !== 'day' ? null : completed(date.from, published, false);
  return day === null ? [] : [{ from: day, to: day }];
}

const LONGEST_MEANT = 40;

interface Clause {
  readonly start: number;
  readonly end: number;
}

interface Told {
  readonly kind: 'since' | 'until' | 'at';
  readonly from: string;
  readonly to: string;
  readonly end: number;
}

/**
 * Offsets at which an adverbial of time may stand, in order, each with the offset that it must reach: right behind the match, right before it,
 * and for what happened once anywhere in the clause.
 */
function placesFor(text: string, clause: Clause, { start, end }: Found, aspect: Aspect): readonly (readonly [number, number | null])[] {
  const behind = /^(?:\s?\([^()]{1,30}\))?,?\s?/u.exec(text.slice(end))?.[0].length ?? 0;
  const out: [number, number | null][] = [[end + behind, null]];
  for (const word of text.slice(start, aspect === 'held' ? end : clause.end).matchAll(/(?<=\s)\p{L}/gu))
    out.push([start + word.index, null]);
  // "has had since 9 June a president, Ada Example": right before the office
  if (aspect === 'held')
    for (const word of text.slice(Math.max(clause.start, start - LONGEST_ADVERBIAL), start).matchAll(/(?<=\s)\p{L}/gu))
      out.push([Math.max(clause.start, start - LONGEST_ADVERBIAL) + word.index, start - LONGEST_ARTICLE]);
  // "Last year the members elected": what stands between is the clause's own
  out.push([clause.start, aspect === 'held' ? start - LONGEST_SUBJECT : null]);
  return out;
}

/** "since the ninth of September of last year " */
const LONGEST_ADVERBIAL = 40;
/** "eine ": letters between a time and the office. */
const LONGEST_ARTICLE = 6;

/** Letters that may stand between an opening "Since last year" and the holder: a title, a verb. */
const LONGEST_SUBJECT = 14;

/** "since last May", "until the end of June", "last year": its date when there is one, resolved by the page's date. */
function adverbialAt({ sentence, reading }: Found, at: number, ahead: boolean): Told | null {
  const { text, mentions } = sentence;
  const published = reading.document.published ?? '';
  PREPOSITION.lastIndex = at;
  const found = PREPOSITION.exec(text);
  const groups = found?.groups ?? {};
  const kind = groups['since'] !== undefined ? 'since' : groups['until'] !== undefined ? 'until' : 'at';
  const open = kind === 'until' || ahead;
  const from = found === null ? at : PREPOSITION.lastIndex;
  const printed = mentions.find((m) => m.kind === 'date' && m.start === from);
  if (printed?.kind === 'date') {
    // what is printed in full is read by the rules themselves
    if (printed.date.yearStated || (found === null && kind === 'at')) return null;
    const day = completed(printed.date.from, published, ahead || (kind === 'until' && !PAST.test(text)));
    return day === null ? null : { kind, from: day, to: day, end: printed.end };
  }
  const told = toldDateAt(text, from, published, open && !(kind === 'until' && PAST.test(text)));
  // "a year ago": the article is none of the prepositions
  if (told === null) return found === null ? null : plain(text, at, published);
  if (found === null && told.bare) return null;
  const year = published.slice(0, 4);
  // what ends this year has not ended yet
  return { kind, from: told.date, to: told.date === year && ahead ? `${year}-12` : told.date, end: told.end };
}

function plain(text: string, at: number, published: string): Told | null {
  const told = toldDateAt(text, at, published, false);
  return told === null || told.bare ? null : { kind: 'at', from: told.date, to: told.date, end: told.end };
}

/** The clause that a match stands in, from one mark to the next. */
function clauseAround(text: string, start: number, end: number): Clause {
  let from = 0;
  for (const mark of text.slice(0, start).matchAll(CLAUSE_MARK)) from = mark.index + mark[0].length;
  const next = CLAUSE_END.exec(text.slice(end, end + LONGEST_TAIL));
  return { start: from, end: Math.min(text.length, end + (next?.index ?? LONGEST_TAIL)) };
}

const UNTOLD: ToldTerm = { since: null, until: null };

/** A time told further away is another matter's. */
const LONGEST_TAIL = 90;

// ---------------------------------------------------------------- words

const MEANT =
  /(?<![\p{L}])(?:(?<years>(?:for|in|during|over|throughout|all)\s(?:these|those|all those)\s(?:[\p{L}-]+\s){0,2}years|in (?:diesen|jenen) (?:\p{L}+\s)?jahren|(?:pendant|durant) ces (?:\p{L}+\s)?(?:ans|années)|in quegli anni|durante esos (?:\p{L}+\s)?años|in die jaren|в эти годы)|(?:since|from)\sthen(?:\son)?|ever since(?=[.,;]|$)|thereafter|(?:on|from)\sthat\s(?:same\s)?day(?:\son)?|(?:in|from)\sthat\s(?:same\s)?year(?:\son)?|(?:in|on)\sthe\ssame\s(?:day|year)|seither|seitdem|im selben jahr|am selben tag|depuis lors|la même année|da allora|nello stesso anno|desde entonces|el mismo año|sindsdien|с тех пор|в том же году)(?![\p{L}])/iu;
const CLAUSE_MARK = /(?<!\d)\.\s|[;:]\s|\s[–—]\s|,\s(?:and|but|while|und|aber|et|mais|e|ma|y|en|и|а)\s|^(?:[^.;:]{0,60}\s\d{4}\s[–—-]\s)/gu;
const CLAUSE_END =
  /[.;:]|\s[–—]\s|,\s|\s(?:and|but|who|which|that|whose|where|when|while|because|as|und|der|die|das|dass|weil|qui|que|dont|et|che|e|y|en|die|и|а|который|которая)\s/u;
const THE = "(?:(?:the|dem|den|der|le|la|lo|el|il|het|de)\\s|l['’])?";
const FILLER =
  "(?:(?:(?:the\\s)?(?:very\\s)?(?:end|beginning|start|middle)\\sof\\s(?:the\\s)?|early\\s(?:in\\s)?|late\\s(?:in\\s)?|mid-?\\s?)|(?:ende|anfang|mitte|beginn)\\s(?:des\\s)?|(?:la\\s)?(?:fin|mi-?|début)\\s(?:de\\s(?:l['’])?|d['’])?|(?:la\\s)?(?:fine|inizio|metà)\\s(?:di\\s|del(?:l['’])?\\s?)?|(?:fines|finales|principios|comienzos|mediados)\\s(?:de\\s)?|(?:eind|begin|medio)\\s|(?:конца|начала|середины|конце|начале)\\s)?";
const PREPOSITION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<since>(?:ever\\s)?since|as\\s(?:of|from)|from|with\\seffect\\sfrom|effective(?:\\sfrom)?|starting(?:\\s(?:from|on|in))?|beginning(?:\\s(?:in|on))?|seit|ab|mit\\swirkung\\s(?:vom|zum)|depuis|dès|à\\s(?:partir|compter)\\s(?:du|de|d['’])|dal(?:l['’]|l[oa])?|a\\s(?:partire|decorrere)\\sdal(?:l['’]|l[oa])?|desde|a\\spartir\\sde(?:l)?|sinds|vanaf|met\\singang\\svan|per|со?|начиная\\sсо?)|(?<until>until|till|through|up\\sto|bis(?:\\s(?:zum|zur|in\\sden|ins))?|jusqu['’](?:en|au|à)|fino\\sa(?:l|ll['’])?|hasta|tot|до|по|até(?:\\so)?)|(?<at>in|on|at|by|during|im|am|zum|zu|en|au|à|le|nel(?:l['’]|l[oa])?|a|al|el|il|op|во?|em|no|на))\\s?${THE}${FILLER}`,
  'iuy',
);
const AHEAD =
  /(?<![\p{L}])(?:will|shall|is to|are to|is due to|takes? (?:over|up|office|the)|hands? over|steps? (?:up|down)|stands? down|retires?|becomes?|begins|starts|assumes?|succeeds?|leaves|ends|wird|werden|übernimmt|übergibt|tritt|scheidet|verlässt|endet|prend(?:ra)?|succède(?:ra)?|quitte(?:ra)?|passe(?:ra)?|sera|assume(?:rà)?|lascia|lascerà|subentra|sarà|asum(?:e|irá)|deja(?:rá)?|será|zal|treedt|neemt|wordt|draagt|станет|будет|примет|возглавит|покинет|assumirá|deixará|designate|elect)(?![\p{L}])/iu;
const PAST =
  /(?<![\p{L}])(?:was|were|had|served|held|led|headed|chaired|directed|ran|worked|remained|stood|stepped|retired|resigned|war|waren|hatte|leitete|führte|était|fut|dirigeait|fu|era|ha|fue|dirigió|foi|was|waren|leidde|был|была|возглавлял\p{L}?|руководил\p{L}?)(?![\p{L}])/iu;
