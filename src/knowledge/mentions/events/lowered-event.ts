// Events named in small letters behind an ordinal or an adjective.

import { formOf } from '../names/form-of.ts';
import { eventHead, isOrdinal } from '../names/heads.ts';
import { runEnd } from '../names/run-end.ts';
import { CYRILLIC_ADJECTIVE, CYRILLIC_VERB, EVENT_STOP } from '../names/small-letter-words.ts';
import { splitRun } from '../names/split-run.ts';
import { FUNCTION_WORDS, isAcronym, type Word } from '../names/words.ts';
import { romanceOrg } from '../organizations/romance-org.ts';
import { countryCode } from '../places/places.ts';
import { isRomanceEvent, romanceTail } from './romance-event.ts';

/**
 * Events named in small letters: "the second sitting of the specialists of Examplia", "5th annual congress of the Example Society",
 * "научно-образовательный семинар по программе «Пример»". An ordinal begins the name, in Russian an adjective may; words that name nothing end it.
 */
export function loweredEvent(text: string, words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): number | null {
  const first = words[at];
  if (first === undefined) return null;
  const cyrillic = /^\p{Script=Cyrillic}/u.test(/^[IVXL\d]/u.test(first.text) ? (words[at + 1]?.text ?? '') : first.text);
  const ordinal = isOrdinal(first.text) && (!/^[IVXL]$/u.test(first.text) || cyrillic || eventHead(words[at + 1]?.text ?? '') === 'strong');
  if (!ordinal && !(cyrillic && isCyrillicAdjective(first.lower))) return null;
  let head = -1;
  for (let i = at + 1; i <= at + 5; i++) {
    const w = words[i];
    if (!free(w) || w.gap !== '' || FUNCTION_WORDS.has(w.lower)) break;
    if (!cyrillic && w.capital && !isAcronym(w.text)) break;
    const strength = eventHead(w.text);
    // "IV школа молодых врачей", "first round table on …"
    if (isOrdinal(first.text) && !/^(?:annual|ежегодн)/iu.test(first.text) && isMeeting(words, i)) {
      head = i;
      break;
    }
    if (strength === 'strong' || (strength === 'weak' && GATHERING.test(w.lower))) {
      head = i;
      break;
    }
    if (cyrillic ? !isCyrillicAdjective(w.lower) && !isOrdinal(w.text) : EVENT_STOP.test(w.lower)) break;
  }
  // "the annual meetings of the Example Society": several name none, and the body is named
  if (head < 0 || (words[head]?.capital && !cyrillic) || SEVERAL.test(words[head]?.lower ?? '')) return null;
  const romance = isRomanceEvent(words[head]?.lower ?? '');
  let end = romance ? romanceTail(words, head, free) : head;
  let linked = romance;
  while (!romance && end - head < 14) {
    const next = words[end + 1];
    if (!free(next) || next.gap !== '') break;
    if (EVENT_LINKS.has(next.lower) || (next.lower === 'the' && linked)) {
      const after = words[end + 2];
      if (!free(after) || after.gap !== '') break;
      // "гематологов и трансфузиологов"
      const pair = cyrillic && next.lower === 'и' && end > head && /(?:ов|ев|ей|ых|их|ии|ки)$/u.test(words[end]?.lower ?? '');
      if (!linked && !pair && !/^(?:of|for|on|по)$/u.test(next.lower)) break;
      if (pair && CYRILLIC_VERB.test(after.lower)) break;
      linked = true;
      end++;
      continue;
    }
    if (!(linked || cyrillic) || FUNCTION_WORDS.has(next.lower) || EVENT_STOP.test(next.lower)) break;
    if (cyrillic ? CYRILLIC_VERB.test(next.lower) : countryCode(next.text) !== null && !linked) break;
    end++;
  }
  while (end > head && (EVENT_LINKS.has(words[end]?.lower ?? '') || words[end]?.lower === 'the')) end--;
  if (!cyrillic) end = withBody(words, end, free) ?? end;
  // "по программе «Пример»": the quoted name belongs to it
  const quoted = /^\s«[^«»]{2,80}»/u.exec(text.slice(words[end]?.end ?? 0));
  if (quoted !== null) {
    const close = (words[end]?.end ?? 0) + quoted[0].length;
    while ((words[end + 1]?.end ?? Number.POSITIVE_INFINITY) <= close) end++;
  }
  // "первая школа Перми" is a house
  if (/^школ/u.test(words[head]?.lower ?? '') && quoted === null && words[head + 1]?.capital !== false) return null;
  if (/^школ/u.test(words[head]?.lower ?? '') && end === head) return null;
  const plain = end === head && head === at + 1;
  // "ежегодный конгресс", "annual congress" alone name nothing; "the first meeting" may be any
  if (plain && (!/^\d|^[IVXL]{2}/u.test(first.text) || GATHERING.test(words[head]?.lower ?? ''))) return null;
  if (end === head && !/^\d|^[IVXL]{2}/u.test(first.text) && !words.slice(at + 1, head).some((w) => SCOPE.test(w.lower))) return null;
  return end;
}

/** "congrès de la Société Exemple", "congres van de ES": the body whose event it is ends the name. */
function withBody(words: readonly Word[], end: number, free: (w: Word | undefined) => w is Word): number | null {
  let at = end + 1;
  while (at - end <= 3 && BODY_LINKS.has(words[at]?.lower ?? '') && words[at]?.capital === false && words[at]?.gap === '') at++;
  const first = words[at];
  if (at === end + 1 || !free(first) || first.gap !== '' || !first.capital) return null;
  const whole = romanceOrg(words, at, free);
  if (whole !== null) return whole;
  const [part] = splitRun(words, at, runEnd(words, at, free));
  if (part === undefined) return null;
  const form = formOf(words.slice(part[0], part[1] + 1));
  return form === 'org' || form === 'acronym' ? part[1] : null;
}

/** Nouns that mean a meeting only behind a number: a school that is counted, a table that is round. */
function isMeeting(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  return /^школ(?:а|ы|е|у|ой)$/u.test(word)
    ? /^(?:[IVXL]+|перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят|\d)/iu.test(words[at - 1]?.text ?? '') ||
        isCyrillicAdjective(words[at - 1]?.lower ?? '')
    : word === 'table' && words[at - 1]?.lower === 'round';
}

function isCyrillicAdjective(word: string): boolean {
  return CYRILLIC_ADJECTIVE.test(word) || /(?:ую|юю)$/u.test(word);
}

const BODY_LINKS: ReadonlySet<string> = new Set(
  'of the de la du des d l le les del della dell dello dei degli di los las el van het der für'.split(' '),
);

const EVENT_LINKS: ReadonlySet<string> = new Set('of for on and по и для'.split(' '));

const SCOPE =
  /^(?:international|national|regional|european|african|asian|american|nordic|balkan|scientific|clinical|medical|междунар\p{L}+|всероссийск\p{L}+|национальн\p{L}+|научн\p{L}+)$/u;

const SEVERAL = /^(?:congresses|conferences|meetings|symposia|symposiums|workshops|forums|summits|seminars|conventions|assemblies)$/u;

const GATHERING = /^(?:meetings?|assembly|sitting|gathering|заседани.|встреч.|пленум)$/u;
