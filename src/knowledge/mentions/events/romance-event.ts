// Events named as French, Italian and Spanish name them: a capital on the head alone.

import { FUNCTION_WORDS, type Word } from '../names/words.ts';

/** "Journées ivoiriennes de néonatologie", "Congresso nazionale di pediatria": a capital on the head alone. */
export function romanceEvent(words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): number | null {
  const head = words[at];
  if (head === undefined || !ROMANCE_EVENT.test(head.text)) return null;
  const end = romanceTail(words, at, free);
  return end > at && words[end + 1]?.capital !== true ? end : null;
}

/** Index of the last of the small words that belong to the event's noun at `at`: "annuel de néonatologie". */
export function romanceTail(words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): number {
  let end = at;
  while (end - at < 9) {
    const next = words[end + 1];
    if (!free(next) || next.gap !== '' || next.capital || isStop(next.lower)) break;
    if (ROMANCE_LINKS.test(next.lower)) {
      const after = words[end + 2];
      if (!free(after) || after.gap !== '' || after.capital || isStop(after.lower)) break;
      end += ROMANCE_LINKS.test(after.lower) ? 1 : 2;
      continue;
    }
    if (FUNCTION_WORDS.has(next.lower)) break;
    end++;
  }
  while (end > at && ROMANCE_LINKS.test(words[end]?.lower ?? '')) end--;
  return end;
}

/** A French, Italian, Spanish or Dutch noun of events, in small letters. */
export function isRomanceEvent(word: string): boolean {
  return ROMANCE_NOUN.test(word);
}

function isStop(word: string): boolean {
  return ROMANCE_STOP.test(word) || ROMANCE_TENSE.test(word);
}

const ROMANCE_EVENT =
  /^(?:Congrès|Journées|Colloque|Assises|Rencontres|Congresso|Convegno|Giornate|Congreso|Jornadas|Encuentro|Simposio)$/u;

const ROMANCE_LINKS =
  /^(?:de|du|des|d['’]\p{L}+|la|le|les|l['’]\p{L}+|di|del|della|delle|dei|degli|dell['’]\p{L}+|sur|sulla|sul|sobre|en|in|et|e|y|pour|per|para)$/u;

const ROMANCE_STOP =
  /^(?:ont|a|est|sont|était|aura|auront|s['’]est|se|sera|seront|réuni\p{L}*|à|au|qui|si|è|ha|hanno|sarà|al|alla|che|fue|será|tuvo|tendrá|reunió|con|presso|dal|du|le|nel|nella|el|commence\p{L}*|débute\p{L}*|rassemble\p{L}*|accueille\p{L}*|célèbre|inizia|apre|riunisce|accoglie|comienza|abre|reúne|congrega)$/u;

const ROMANCE_NOUN =
  /^(?:congrès|colloque|journées?|assises|rencontres?|séminaire|conférence|congresso|convegno|giornat[ae]|conferenza|simposio|seminario|congreso|jornadas?|encuentro|conferencia|cumbre)$/u;
/** Endings of verbs that tell what the event did or will do. */
const ROMANCE_TENSE = /(?:er(?:a|ont|à|anno|á|án)|ir(?:a|ont|à|á)|[ae]vano?|aient|èrent|[aie]ron|[ai]rono|.[^sc]ió|[^í]ó)$/u;
