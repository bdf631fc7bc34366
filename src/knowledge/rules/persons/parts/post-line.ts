// A line that is nobody's name but a post at work: "Professor & Chairman", "Communications specialist", "Head of Nursing (on leave)".

import type { ReadSentence } from '../../../mentions/mention.ts';

/** Nouns of posts at work. */
export const POST_NOUN =
  'professor|lecturer|specialist|consultant|head|manager|officer|coordinator|co-ordinator|director|chairman|chairwoman|chairperson|chair|nurse|physician|surgeon|oncologist|ha?ematologist|p(?:a)?ediatrician|psychologist|pharmacist|researcher|scientist|fellow|registrar|advisor|adviser|administrator|assistant|secretary|accountant|journalist|social worker|dietitian|physiotherapist|dean|leiter(?:in)?|oberarzt|oberärztin|chefarzt|chefärztin|referent(?:in)?|koordinator(?:in)?|geschäftsführer(?:in)?|chargée? de \\p{L}+|responsable|médecin|coordinateur|coordinatrice|responsabile|medico|primario|dirigente|coordinatore|jefe|jefa|médico|médica|coordinador|coordinadora|profesor|profesora|hoogleraar|coördinator|medewerker|заведующ(?:ий|ая)|врач|координатор|специалист|профессор';

/** The post, without a parenthesis behind it; null for any other line. */
export function postIn(sentence: ReadSentence): string | null {
  if (
    sentence.mentions.some((m) => m.kind === 'org' || m.kind === 'event' || m.kind === 'date' || m.kind === 'quote' || m.kind === 'person')
  )
    return null;
  const text = sentence.text.replace(/\s?\([^()]{1,40}\)$/u, '').replace(/,$/u, '');
  return text.length <= LONGEST_POST && POST.test(text) && !/[\d:;.!?|@]/u.test(text) ? text : null;
}

const LONGEST_POST = 70;
const WORD = "(?:\\p{Lu}?[\\p{L}’'/-]+|&)";
const POST = new RegExp(
  `^(?:${WORD}\\s){0,4}(?:${POST_NOUN})(?:(?:\\s?[,&]\\s?|\\s(?:and|und|et|e|y)\\s)(?:${WORD}\\s){0,3}(?:${POST_NOUN}))?(?:,?\\s(?:of|for|in|de|der|für|des|di|du|per|van|and)?\\s?${WORD}(?:\\s(?:and|&|of|und|et|e|y)?\\s?${WORD}){0,5})?$`,
  'iu',
);
