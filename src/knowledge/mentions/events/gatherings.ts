// Meetings that have no noun at all: people came together in a town on some day, "five of them met in Graz in 1986". The verb stands for the
// event. Knows one sentence, and not which events the page names.

import type { Mention, Thing } from '../mention.ts';
import { isCity } from '../places/places.ts';

/** [start, end) is the verb; the name is made of the town and the year, where one is told. */
export interface Gathering {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly year: string | null;
}

/** At most one of a sentence: with two towns or two years it tells of several. */
export function gatherings(text: string, taken: readonly Mention[]): readonly Gathering[] {
  const dates = taken.filter((m) => m.kind === 'date');
  const [date, other] = dates;
  if (date === undefined || other !== undefined || taken.some((m) => m.kind === 'event')) return [];
  for (const match of text.matchAll(MET)) {
    const verb = match.groups?.['verb'] ?? match.groups?.['parted'] ?? '';
    const end = match.index + match[0].length;
    const town = taken.find((m) => m.kind === 'place' && m.start === end && isCity(m.text));
    if (
      town === undefined ||
      AGAIN_AND_AGAIN.test(text) ||
      (match.groups?.['parted'] !== undefined && !TOGETHER.test(text.slice(town.end)))
    )
      continue;
    const start = match.index + match[0].indexOf(verb);
    const year = /(?:19|20)\d\d/u.exec(date.date.from)?.[0] ?? null;
    return [{ start, end: start + verb.length, name: `meeting in ${town.text}${year === null ? '' : ` ${year}`}`, year }];
  }
  return [];
}

/** Is the event one that nothing but such a verb names? The one date of its sentence is its own. */
export function isGathering(event: Thing): boolean {
  return event.names.length === 1 && event.mentions === 1 && /^meeting in \p{Lu}/u.test(event.names[0] ?? '');
}

/** The verb and the preposition before the town. "Met her in Graz" is no meeting of many. */
const MET =
  /(?<!\p{L})(?:(?<verb>came together|come together|met|meet|gathered|convened|assembled|sat together|sat down together|trafen sich|traf man sich|se sont (?:réuni|retrouvé|rencontré)e?s|se réunirent|nous nous sommes (?:réuni|retrouvé)e?s|si riunirono|si sono (?:riunit|incontrat|ritrovat)[ie]|si incontrarono|ci siamo (?:riunit|incontrat|ritrovat)[ie]|se reunieron|nos reunimos|se juntaron|kwamen|собрал(?:ись|ся)|встретил(?:ись|ся)|съехал(?:ись|ся))(?:\s(?:again|together|wieder|de nouveau|de nuevo|di nuovo))?|(?<parted>kam(?:en)? (?:man|wir|sie|\p{L}+)|kwamen \p{L}+))\s(?:in|at|à|a|en|te|в|во)\s(?=\p{Lu})/gu;
const TOGETHER = /(?<!\p{L})(?:zusammen|bijeen|samen)(?!\p{L})/u;

/** What is done each year, or is still wished for, is no one meeting. */
const AGAIN_AND_AGAIN =
  /(?<!\p{L})(?:every|each|regularly|usually|often|twice|monthly|yearly|annually|times|would|could|should|hope[sd]?|if|never|not|jedes|jährlich|regelmäßig|chaque|ogni|cada|кажд\p{L}+|ежегодно)(?!\p{L})/iu;
