// A place where an event was to be and was not: "planned for Turku, it will have to go online", "should have been in Oslo and was held on the screen".

/** `at`: where the place stands in the sentence. */
export function isNotHeldThere(sentence: string, at: number): boolean {
  if (at < 0) return false;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at)];
  return NEVER_WAS.test(before) || (WAS_TO_BE.test(before) && ELSEWHERE.test(sentence)) || (TALK.test(before) && AHEAD.test(after));
}

const NEVER_WAS =
  /(?<!\p{L})(?:(?:should|would) have (?:been|met|gathered|taken place|opened|gone)|(?:hätte|hätten)|aurait dû|avrebbe dovuto|debería haber|должн\p{L}+ был\p{L}*)(?:\s[^.;,]{0,30})?$/iu;
const WAS_TO_BE =
  /(?<!\p{L})(?:planned|scheduled|intended|meant|due|supposed|booked|(?:was|were) to (?:be|meet|take place)|originally|geplant|prévue?s?|previst[oa]|запланирован\p{L}*)(?:\s[^.;]{0,30})?$/iu;
const ELSEWHERE =
  /(?<!\p{L})(?:online|virtual(?:ly)?|on (?:the |our )?screens?|by video|cancell?ed|called off|instead|abgesagt|virtuell|annulée?s?|en ligne|annullat[oa]|cancelad[oa]|en línea|онлайн|отмен\p{L}+)(?!\p{L})/iu;
/** "a press briefing in Turku ahead of the meeting" */
const TALK =
  /(?<!\p{L})(?:press (?:briefing|conference)|interview|reception|pressekonferenz|conférence de presse|conferenza stampa|rueda de prensa|пресс-конференци\p{L}*)(?:\s[^.;,]{0,30})?$/iu;
const AHEAD = /(?<!\p{L})(?:ahead of|before|prior to|in the run-up to|vor|im vorfeld|avant|prima|antes|накануне|перед)(?!\p{L})/iu;
