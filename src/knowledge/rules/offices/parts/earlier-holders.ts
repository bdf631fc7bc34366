// Headings over those who held an office before: "They went before her", "They chaired the society until now".

import type { ReadSentence } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { officesOf } from '../../engine/office-phrase.ts';
import { NO_SECTION, type Section } from './office-section.ts';
import { impliedPhrase, impliedRole } from './presidency.ts';

/** "They went before her:", "Previous holders:": the list below is of those who held the top office spoken of last; "They chaired us before" names it. */
export function earlierHolders(reading: Reading, sentence: ReadSentence): Section | null {
  if (!(sentence.segment.kind === 'heading' || /[:：]$/u.test(sentence.text))) return null;
  const led = (LED_BEFORE.exec(sentence.text) ?? LED_BY_BEFORE.exec(sentence.text))?.groups?.['verb'];
  const role = led === undefined ? null : impliedRole(led);
  if (role !== null) {
    const phrase = impliedPhrase({ ...role, tenure: 'former' }, sentence);
    return { ...NO_SECTION, label: sentence.text, phrase: { ...phrase, roles: phrase.roles.map((one) => ({ ...one, plural: true })) } };
  }
  if (!EARLIER.test(sentence.text)) return null;
  for (let at = sentence.index; at >= Math.max(0, sentence.index - LONGEST_PAGE_OF_OFFICE); at--) {
    const told = reading.sentences[at];
    const phrase = (told === undefined ? [] : officesOf(told).offices).findLast((p) => p.whole && p.roles.some((role) => role.top));
    if (phrase === undefined) continue;
    const roles = phrase.roles.map((role) => ({ ...role, text: role.office, plural: true, tenure: 'former' as const }));
    return { ...NO_SECTION, label: sentence.text, phrase: { ...phrase, roles, owner: null, since: null, until: null, at: null } };
  }
  return null;
}

/** Sentences of a page about one office before its list of earlier holders. */
const LONGEST_PAGE_OF_OFFICE = 12;

const EARLIER =
  /^(?:(?:(?:they|these|those)\s(?:who\s)?|who\s)(?:went|came|served|held\s(?:it|the\s(?:office|post|chair))|were\sin\soffice)\s(?:before|earlier|until\snow)[^.;:]{0,50}|(?:(?:her|his|their|the)\s)?predecessors(?:\sin\s(?:the\s)?office)?|(?:previous|earlier|former|past)\s(?:holders(?:\sof\s(?:the|this)\s(?:office|post|chair))?|office[\s-]holders)|(?:in\soffice\s)?before\s(?:her|him|them)|(?:bisherige|frühere)\s(?:amtsinhaber(?:innen)?)|(?:ihre|seine)\svorgänger(?:innen)?|(?:ses\s)?prédécesseurs|(?:i\s(?:suoi\s)?)?predecessori|(?:sus\s)?predecesores)(?:\s?[:：])?$/iu;
/** "The society was chaired before by:" */
const LED_BY_BEFORE =
  /^(?:(?:the|our|this)\s(?:[\p{L}]+\s){0,3}(?:society|association|network|club|union|league|federation|foundation|charity|guild|council|institute)|we|it)\s(?:was|were|has been|have been)\s(?:(?:earlier|previously|formerly|before)\s)?(?<verb>chaired|led|headed|directed|presided over)\s(?:(?:earlier|previously|formerly|before|until now|so far|in the past)\s)by\s?[:：]?$/iu;
/** "They led the Guild before, with our thanks", "Who led us until now": a heading whose verb is the office. */
const LED_BEFORE =
  /^(?:they|these|those|who|all\swho|these\s\p{Ll}+|sie|celles\set\sceux\squi|ceux\squi|coloro\sche|quienes)\s(?:(?:who|have|has|had|once|all|already|früher|vorher)\s){0,3}(?<verb>chaired|led|headed|directed|presided(?:\sover)?|leiteten|führten|présidé|ont\sprésidé|dirigé|presieduto|presidieron|dirigieron)(?!\p{L})[^.;:]{0,70}?(?<!\p{L})(?:before|earlier|until\snow|so\sfar|in\sthe\spast|over\sthe\syears|since|till\snow|vor\s(?:ihr|ihm)|bisher|avant|jusqu['’]ici|prima|antes|formerly|previously)(?!\p{L})[^.;:]{0,50}[:：]?$/iu;
