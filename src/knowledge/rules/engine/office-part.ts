// Which bodies are, by their names, parts of others: departments, committees, programmes.

import type { NamedMention, ReadSentence } from '../../mentions/mention.ts';

/** Is the body, by its name, a part of another one: a department, a committee, a programme? */
export function isPart(name: string): boolean {
  const base = name.split(/\s(?:of|for|für|de|del|della|des|du|on|in|at)\s/u)[0] ?? name;
  // "the Society of Rain's Northern Division"
  const owned = /['’]s\s(?<part>[^'’]{3,60})$/u.exec(name)?.groups?.['part'] ?? '';
  return PART.test(base) || PART_FIRST.test(name) || PART.test(owned);
}

/** Is the body only the first part of a longer name in small letters: "the Example Society delegation"? */
export function goesOnAsCompound(sentence: ReadSentence, body: NamedMention): boolean {
  const rest = sentence.text.slice(body.end).replace(/^\s?\([^()]{1,20}\)/u, '');
  const next = /^(?:['’]s?)?\s(\p{Ll}[\p{L}-]+)/u.exec(rest)?.[1];
  return /^['’-]/u.test(rest) || (next !== undefined && !AFTER_BODY.test(next));
}

/** Nouns of bodies that are parts of others. */
const PART =
  /(?:department|division|unit|section|service|ward|program(?:me)?|(?:sub)?committee|working\s(?:group|party)|task\s?force|team|session|laboratory|abteilung|ausschuss|kommission|komitee|arbeitsgruppe|comité|commission|comitato|commissione|reparto|dipartimento|unità|servicio|departamento|unidad|service|département|afdeling|commissie|отделени[ея]|отдела?|комитета?|кафедр[аы]|комисси[яи]|сектора?)$/iu;

const PART_FIRST =
  /^(?:the\s)?(?:department|division|unit|section|service|ward|committee|abteilung|service|reparto|dipartimento|servicio|отдел|кафедр|комитет|комисси)/iu;

/** Words that may follow a whole body's name. */
const AFTER_BODY =
  /^(?:since|from|in|at|and|or|with|which|who|as|until|till|for|on|to|is|was|has|have|had|where|when|while|through|by|during|after|before|today|now|there|here|together|also|again|but|because|between|under|over|without|within|via|near|if|that|will|would|can|may|not|seit|und|in|im|mit|bis|von|zu|et|depuis|en|à|avec|jusqu|dal|dalla|con|e|y|desde|hasta|с|и|в|до)$/u;
