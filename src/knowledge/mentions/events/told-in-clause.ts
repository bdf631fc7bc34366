// Whether a clause tells of a meeting that it calls by a noun alone: two of a place, a day and a verb of holding stand with it, whatever
// stands between, and nothing speaks against it. Knows one sentence.

import type { Mention } from '../mention.ts';
import { wordsOf } from '../names/words.ts';
import { isCity, isTown } from '../places/places.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A noun that means a meeting where a place and a day say so. */
export function isGatheringNoun(word: string): boolean {
  return GATHERING.test(word);
}

/** Where the name ends, with what the meeting is about or for, and its town with the preposition; null when the clause tells of none. */
export function toldInClause(
  text: string,
  noun: Span,
  taken: readonly Mention[],
): { readonly end: number; readonly place: string | null } | null {
  const clause = clauseAround(text, noun);
  const inside = taken.filter((m) => m.start >= clause.start && m.end <= clause.end);
  const words = text.slice(clause.start, clause.end);
  if (AGAINST.test(words) || inside.some((m) => m.kind === 'event') || NOT_MEETINGS.test(text.slice(noun.end))) return null;
  const place = inside.find((m) => isWhere(m, text) && (m.start >= noun.end || m.end <= noun.start));
  const told = !FOUNDING.test(words);
  const date = inside.some(
    (m) => m.kind === 'date' && told && (m.date.precision !== 'year' || /(?:in|im|en|nel|в|of)\s$/iu.test(text.slice(0, m.start))),
  );
  const held = HELD.test(words);
  if ((place === undefined && !date) || Number(place !== undefined) + Number(date) + Number(held) < SIGNS) return null;
  const end = tailEnd(text, noun.end, taken);
  if (end === null) return null;
  const where =
    place === undefined
      ? null
      : (PREPOSITION.exec(text.slice(0, place.start))?.[0]
          .trim()
          .replace(/\sthe$/u, '') ?? 'in');
  return { end, place: place === undefined ? null : `${where} ${place.text}` };
}

/** A wish, a habit or a denial stands in the noun's clause. */
export function isNoOneMeeting(text: string, noun: Span): boolean {
  const clause = clauseAround(text, noun);
  return AGAINST.test(text.slice(clause.start, clause.end));
}

/** A place and a day, or one of them and a verb of holding. */
const SIGNS = 2;

/** From the last full stop, semicolon or colon to the next. */
function clauseAround(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const match of text.slice(0, start).matchAll(/(?<![\d\s]|\p{Lu}|Prof|Dr|St|Mrs?|Ms)[.;:!?]\s/gu))
    from = match.index + match[0].length;
  const rest = /(?<![\d\s]|\p{Lu}|Prof|Dr|St|Mrs?|Ms)[.;:!?](?:\s|$)/u.exec(text.slice(end));
  return { start: from, end: rest === null ? text.length : end + rest.index };
}

/** A town with "in" before it. */
function isWhere(m: Mention, text: string): boolean {
  if (m.kind !== 'place' && m.kind !== 'name') return false;
  if (!PREPOSITION.test(text.slice(0, m.start))) return false;
  return m.kind === 'place' ? isCity(m.text) : isTown(m.text) && /^,\s\p{Lu}/u.test(text.slice(m.end));
}

/** Behind "on", "of" and "for": what it is about, whose it is, whom it is for. Null where that makes it no event. */
function tailEnd(text: string, end: number, taken: readonly Mention[]): number | null {
  const words = wordsOf(text.slice(end));
  const [link] = words;
  if (link === undefined || link.gap !== '' || !LINKS.test(link.lower)) return end;
  let last = 0;
  for (const [at, word] of words.slice(1, LONGEST_TAIL).entries()) {
    const start = end + word.start;
    if (word.gap !== '' || STOPS.test(word.lower)) break;
    if (
      taken.some(
        (m) => (m.kind === 'place' || m.kind === 'date' || m.kind === 'person' || m.kind === 'count') && m.start <= start && start < m.end,
      )
    )
      break;
    if (at <= 1 && ORGAN.test(word.lower)) return null;
    last = word.end;
  }
  const tail = text.slice(end, end + last);
  return last === 0 || /\s(?:the|a|an|of|for|and|der|die|das|la|le|les|de|des|du|el|il|di|и|в|для)$/iu.test(tail) ? end : end + last;
}

const LONGEST_TAIL = 10;

const GATHERING =
  /^(?:meeting|gathering|assembly|course|training|retreat|gala|round-?table|reunion|réunion|rencontre|atelier|formation|reunión|encuentro|taller|curso|riunione|incontro|corso|laboratorio|treffen|schulung|fortbildung|bijeenkomst|cursus|встреч[аеуи]|собрани[еяи]|школ[аеуы]|тренинг\p{L}?)$/u;

const PREPOSITION = /(?<!\p{L})(?:in|at|à|a|en|te|в|во|zu|near|im|nel)\s(?:the\s)?$/iu;

const HELD =
  /(?<!\p{L})(?:held|holds?|hosts?|hosted|took place|takes? place|taking place|convened?|organi[sz]ed|organi[sz]es|staged|ran|opened|closed|ended|attended|took part|gathered|drew|brought together|fand|findet|stattfand|abgehalten|veranstaltete?|organisierte?|nahmen|a eu lieu|aura lieu|s['’]est (?:tenue?|déroulée?)|se tient|a (?:organisé|accueilli|réuni)|si (?:è|sono) (?:svolt|tenut)[oaie]|si (?:svolge|tiene|terrà)|ha organizzato|se (?:celebró|realizó|llevó|celebra|realiza)|tuvo lugar|organizó|participaron|vond|werd gehouden|прош(?:ёл|ел|ла|ло|ли)|состоял(?:ся|ась|ось|ись)|состоится|пройд(?:ёт|ет|ут)|провел[аио]?|провёл|собрал\p{L}?)(?!\p{L})/iu;

/** Wishes, plans, what is done again and again, and what was not. */
const AGAINST =
  /(?<!\p{L})(?:would|could|should|might|if|hopes?|hoped|wish\p{L}*|propos\p{L}+|suggest\p{L}+|idea of|thought of|call(?:s|ed)? for|not|never|no|nobody|without|cancel\p{L}+|postpon\p{L}+|every|each|regular(?:ly)?|usually|twice|monthly|annually|yearly|times|always|often|nicht|kein\p{L}*|nie|jede[nrms]?|jährlich|regelmäßig|pas|jamais|chaque|tous les|non|mai|ogni|ciascun\p{L}|nunca|cada|niet|geen|elke?|ieder\p{L}*|не|нет|кажд\p{L}+|ежегодно)(?!\p{L})/iu;

/** Their day is another deed's. */
const FOUNDING =
  /(?<!\p{L})(?:founded|established|created|set up|formed|born|died|elected|appointed|joined|became|since|registered|incorporated|gegründet|gewählt|fondée?|créée?|élue?|fondat[oa]|elett[oa]|fundad[oa]|elegid[oa]|opgericht|основан\p{L}*|создан\p{L}*|избран\p{L}*)(?!\p{L})/iu;

const NOT_MEETINGS =
  /^(?:[-–]|['’]s|\s(?:rooms?|halls?|cent(?:re|er)s?|programmes?|programs?|reports?|papers?|fees?|committees?|organi[sz]ers?|secretariat|website|hotel|bags?|series|minutes|point|place|house|material|manual|school|grants?|fellowships?|budget|certificate)(?!\p{L}))/u;

const LINKS =
  /^(?:on|of|for|about|zu|zum|zur|über|für|der|des|von|sur|de|du|des|pour|su|sul|sulla|di|del|della|per|sobre|para|over|voor|van|о|об|по|для)$/u;

const STOPS =
  /^(?:in|at|was|were|is|are|will|has|had|have|took|takes|held|which|that|who|whom|where|when|while|from|with|to|by|between|during|as|but|because|im|am|fand|findet|wurde|wird|statt|mit|vom|à|au|avec|qui|que|s['’]est|a|en|dans|con|che|si|è|nel|presso|se|fue|el|te|vond|werd|met|в|на|с|со|прош\p{L}+|состоя\p{L}+)$/u;

/** Sittings of organs are no events of a body. */
const ORGAN =
  /^(?:board|committee|council|executive|directors|trustees|governors|cabinet|parliament|ministers|vorstands?|beirats?|präsidiums?|bureau|conseil|comité|consiglio|direttivo|junta|consejo|bestuur|правления|совета|комитета)$/u;
