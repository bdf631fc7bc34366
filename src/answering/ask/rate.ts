// How many or how often in a time: "each year", "per month". What is asked so is answered only where a rate is told. Words of language; no names.

/** The text asks for a rate. */
export function asksRate(text: string): boolean {
  return RATE.test(text);
}

/** The text tells a rate: "each year", "annual", "a year". */
export function tellsRate(text: string): boolean {
  return RATE.test(text) || TOLD.test(text);
}

const TIME =
  'years?|months?|weeks?|days?|jahre?|monate?|wochen?|tage?|ans?|années?|mois|semaines?|jours?|jaar|jaren|maand\\p{L}*|we(?:ek|ken)|dag(?:en)?|años?|mes(?:es)?|semanas?|días?|год|месяц|неделю|день';

const RATE = new RegExp(
  `(?<!\\p{L})(?:(?:every|each|per|jede[snr]?|pro|chaque|par|tous les|elke?|cada|кажд\\p{L}*)\\s+(?:(?:one|two|three|four|five|ten|other|second|\\d+|zwei|deux|twee|dos)\\s+)?(?:${TIME})|annually|jährlich|annuellement|jaarlijks|anualmente|ежегодно)(?!\\p{L})`,
  'iu',
);

const TOLD =
  /(?<!\p{L})(?:annual|yearly|monthly|weekly|daily|(?:once|twice|times|\d+) an? (?:year|month|week|day)|an? (?:year|month|week|day)|im jahr|par an|al año|в год|ежегодн\p{L}*|jährlich\p{L}*|annuel\p{L}*|jaarlijkse?)(?!\p{L})/iu;
