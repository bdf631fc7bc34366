// An office that somebody is given by the verb before it: "was made chairman, …".

/** Whether the office belongs to whoever stands before the verb, so that a name behind a comma begins another clause. */
export function isGiven(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return GIVEN.test(text.slice(0, start)) && text.startsWith(',', end);
}

const GIVEN =
  /(?<!\p{L})(?:was|were|been|being|be|is|are|wurde|wurden|fut|furent|è stat[oa]|fue|werd)\s(?:\p{L}+ly\s|then\s|also\s)?(?:made|named|elected|appointed|chosen|re-?elected|zum|zur|élue?|nommée?|elett[oa]|nominat[oa]|elegid[oa]|nombrad[oa]|benoemd tot|gekozen tot)\s(?:the\s|its\s|as\s|an?\s|interim\s|acting\s)?$/iu;
