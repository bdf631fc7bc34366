// Events named as French, Italian and Spanish name them: a capital on the head alone.

import { FUNCTION_WORDS, type Word } from '../names/words.ts';

/** "Journées ivoiriennes de néonatologie", "Congresso nazionale di pediatria": a capital on the head alone. */
export function romanceEvent(words: readonly Word[], at: number, free: (w: Word | undefined) => w is Word): number | null {
  const head = words[at];
  if (head === undefined || !ROMANCE_EVENT.test(head.text)) return null;
  let end = at;
  while (end - at < 9) {
    const next = words[end + 1];
    if (!free(next) || next.gap !== '' || next.capital || ROMANCE_STOP.test(next.lower)) break;
    if (ROMANCE_LINKS.test(next.lower)) {
      const after = words[end + 2];
      if (!free(after) || after.gap !== '' || after.capital || ROMANCE_STOP.test(after.lower)) break;
      end += ROMANCE_LINKS.test(after.lower) ? 1 : 2;
      continue;
    }
    if (FUNCTION_WORDS.has(next.lower)) break;
    end++;
  }
  while (end > at && ROMANCE_LINKS.test(words[end]?.lower ?? '')) end--;
  return end > at && words[end + 1]?.capital !== true ? end : null;
}

const ROMANCE_EVENT =
  /^(?:Congrès|Journées|Colloque|Assises|Rencontres|Congresso|Convegno|Giornate|Congreso|Jornadas|Encuentro|Simposio)$/u;

const ROMANCE_LINKS =
  /^(?:de|du|des|d['’]\p{L}+|la|le|les|l['’]\p{L}+|di|del|della|delle|dei|degli|dell['’]\p{L}+|sur|sulla|sul|sobre|en|in|et|e|y|pour|per|para)$/u;

const ROMANCE_STOP =
  /^(?:ont|a|est|sont|était|aura|auront|s['’]est|se|sera|seront|réuni\p{L}*|à|au|qui|si|è|ha|hanno|sarà|al|alla|che|fue|será|tuvo|tendrá|reunió|con|presso|dal|du|le|nel|nella|el|commence\p{L}*|débute\p{L}*|rassemble\p{L}*|accueille\p{L}*|célèbre|inizia|apre|riunisce|accoglie|comienza|abre|reúne|congrega)$/u;
