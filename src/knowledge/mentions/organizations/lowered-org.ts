// Bodies named in small letters behind one capital, in English and Russian.

import { orgHead } from '../names/heads.ts';
import { CYRILLIC_ADJECTIVE, CYRILLIC_LINKS, CYRILLIC_VERB, EVENT_STOP, LINKS } from '../names/small-letter-words.ts';
import { FIELD, isVocabulary } from '../names/vocabulary.ts';
import { FUNCTION_WORDS, isAcronym, type Word } from '../names/words.ts';
import { isPlace } from '../places/is-place.ts';

/** "National society of pediatric hematologists", "Региональное общество детских врачей": one capital, then small letters. */
export function loweredOrg(_text: string, words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): number | null {
  const first = words[at];
  const numbered = /^\d{2,6}$/u.test(first?.text ?? '');
  if (
    first === undefined ||
    !(/^\p{Lu}\p{Ll}|^(?:НИИ|НМИЦ|ФНКЦ|ФГБУ|ГБУЗ|ДГКБ|ОДКБ)$/u.test(first.text) || numbered) ||
    FUNCTION_WORDS.has(first.lower)
  )
    return null;
  const cyrillic = /^\p{Script=Cyrillic}/u.test(first.text);
  let head = -1;
  for (let i = at; i <= at + (cyrillic ? 6 : 7); i++) {
    const w = words[i];
    if (!free(w) || (i > at && w.gap !== '')) break;
    if (i > at && FUNCTION_WORDS.has(w.lower)) break;
    if (i > at && !cyrillic && w.capital && !words[i - 1]?.capital && !(numbered && i === at + 1)) break;
    // "Сотрудники Национального центра": the name begins with the second word
    if (cyrillic && i > at && w.capital && !CYRILLIC_ADJECTIVE.test(words[i - 1]?.lower ?? '')) break;
    if (orgHead(w.text) === 'strong' && (i > at || cyrillic)) {
      head = i;
      break;
    }
  }
  if (head < 0 || (words[head]?.capital && head > at && !cyrillic)) return null;
  if (!cyrillic && /s$/u.test(words[head]?.lower ?? '') && !/(?:ss|us)$/u.test(words[head]?.lower ?? '')) return null;
  // "Цель ассоциации": what the body has is no part of its name
  if (cyrillic && head > at && !CYRILLIC_ADJECTIVE.test(first.lower)) return null;
  let end = head;
  let linked = false;
  while (end - head < 12) {
    const next = words[end + 1];
    if (!free(next)) break;
    // "centre of haematology, oncology and immunology"
    if (next.gap === ',' && linked && !cyrillic && !next.capital && FIELD.test(words[end]?.lower ?? '')) {
      end = smallFieldList(words, end, free) ?? end;
      break;
    }
    if (next.gap !== '') break;
    if (cyrillic) {
      if (CYRILLIC_LINKS.has(next.lower)) {
        const after = words[end + 2];
        if (!free(after) || after.gap !== '' || CYRILLIC_VERB.test(after.lower)) break;
        end += 2;
        continue;
      }
      if (FUNCTION_WORDS.has(next.lower) || (!next.capital && CYRILLIC_VERB.test(next.lower))) break;
      if (beginsCyrillicPerson(words, end + 1, free)) break;
      end++;
      continue;
    }
    if (!linked && !/^(?:of|for)$/u.test(next.lower)) break;
    if (LINKS.has(next.lower) || (next.lower === 'with' && words[end + 2]?.capital)) {
      const after = words[end + 2];
      if (!free(after) || after.gap !== '') break;
      linked = true;
      end++;
      continue;
    }
    if (FUNCTION_WORDS.has(next.lower) || EVENT_STOP.test(next.lower) || /(?:izes|ises)$/u.test(next.lower)) break;
    end++;
  }
  while (end > head && (LINKS.has(words[end]?.lower ?? '') || CYRILLIC_LINKS.has(words[end]?.lower ?? ''))) end--;
  if (cyrillic) return end > at ? end : null;
  if (linked && end > head + 1) return end;
  // "at Sampleton hospital": a house under one name, and no kind of house ("a children's hospital")
  if (head === at + 1 && at > 0 && HOUSE.test(words[head]?.lower ?? '') && !isKind(words, at)) return head;
  // "North Group Children cancer hospital"
  const capitals = words.slice(at, head).filter((w) => w.capital).length;
  return capitals >= 2 && head - at - capitals <= 2 ? head : null;
}

/** A word of the trade, an adjective of a land, or one among several ("a Sampleton hospital") tells what kind it is. */
function isKind(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  return (
    isVocabulary(word) ||
    // "the Oslo hospital" is one of that town's
    isPlace(word) ||
    isAcronym(word) ||
    NATIVE.test(word) ||
    /^(?:an?|one|another|any|every|each|no|some|this|that|which|former|two|three)$/u.test(words[at - 1]?.lower ?? '') ||
    (words[at - 1]?.capital === true && words[at]?.gap === '')
  );
}

const NATIVE = /(?:ian|ean|ish|ese|rench|utch|erman|wiss|rican|sian|ic|al|ese|ite|eek|zech|hai|raqi|sraeli|akistani|[’']s)$/u;
const HOUSE = /^(?:hospital|university|clinic|foundation|institute|hospice)$/u;

/** Index of the last word of ", oncology and immunology": one or two small words a piece, the last a field, an "and" before the last. */
function smallFieldList(words: readonly Word[], from: number, free: (w: Word | undefined) => w is Word): number | null {
  let at = from + 1;
  while (at < words.length && at - from < 10) {
    let last = at;
    while (last < at + 2 && !FIELD.test(words[last]?.lower ?? '')) last++;
    const piece = words.slice(at, last + 1);
    if (!piece.every((w) => free(w) && !w.capital) || !FIELD.test(words[last]?.lower ?? '')) return null;
    const next = words[last + 1];
    if (next?.lower === 'and' && (next.gap === '' || next.gap === ',')) {
      const end = FIELD.test(words[last + 2]?.lower ?? '') ? last + 2 : last + 3;
      const closing = words.slice(last + 2, end + 1);
      return closing.every((w) => free(w) && w.gap === '' && !w.capital) && FIELD.test(words[end]?.lower ?? '') ? end : null;
    }
    if (next?.gap !== ',') return null;
    at = last + 1;
  }
  return null;
}

/** "Центра детской онкологии Иван Примеров", "… Примеров И.В.": two capitals, the first no adjective or genitive, are a person's. */
function beginsCyrillicPerson(words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.capital !== true || words[at - 1]?.capital === true || !free(second) || second.gap !== '' || !second.capital) return false;
  return /^\p{Lu}\.$/u.test(second.text) || /^\p{Lu}\.\p{Lu}\.?$/u.test(second.text) || !/(?:[оеы]й|[ое]го|[иы]х|[иы])$/u.test(first.lower);
}
