import { goesOnAsCompound } from '../engine/office-part.ts';
import { type Found, mentionsOf, type SentenceRule } from '../engine/rule.ts';
import { isOneDate } from './parts/founding-date.ts';

const THE = "(?:(?:the|an?|la|le|il|el|der|dem|den|die|das|de|het) |l['’])?";
const ORG = `${THE}{org}(?: ?\\({org:short}\\))?`;
const AT = '(?:,? (?:in|at) {place}(?:, {place:land})?,?)?';
const BEGINNING = '(?:foundation|birth|creation|establishment|inception|founding)';
const END = '(?=[.,;:)]|$| (?:with|together|in|at|and|by|as|for|to|when|after|through)(?![\\p{L}]))';

export const foundedOtherwise: SentenceRule = {
  name: 'founded-otherwise',
  says: 'A body that there has been since a date, that somebody called into life, organized or began at one, that took up its work then, or whose foundation, birth or founding assembly fell on it, was founded at that date.',
  patterns: [
    // "Since 1981 there has been a Clay Society"
    `since {date},? there (?:has been|have been|is|exists|has existed) ${ORG}`,
    `there (?:has been|is|exists|has existed) ${ORG} since {date}`,
    `(?:seit|ab) {date} (?:gibt es|besteht|existiert|arbeitet) ${ORG}`,
    `(?:depuis|dès) {date},? (?:il existe|existe) ${ORG}|${THE}{org:other}(?: ?\\({org:short}\\))? (?:existe depuis|existe desde|esiste dal|bestaat sinds|существует с|действует с|работает с) {date:then}`,
    `(?:desde|dal|sinds) {date} (?:existe|esiste|bestaat) ${ORG}`,
    // "called the Clay Society into life in 1963"
    `(?:called|brought|rief|riefen) ${ORG} (?:into|to|ins) (?:life|being|existence|leben)(?: together)?${AT},? (?:in|on) {date}`,
    `(?:in|on) {date}[^.;:\\uE000]{0,60}(?:\\uE000[PNRC]\\d+\\uE001[^.;:\\uE000]{0,20}){0,3} (?:called|brought) ${ORG} (?:into|to) (?:life|being|existence)`,
    // "organized the Clay Society on 16 October 1964", "in 2007 the hospital began the Clay Foundation"
    `(?<verb>organi[sz]ed|began|started|instituted|inaugurated|endowed|initiated) ${ORG}${AT},? (?:in|on) {date}${END}`,
    `^(?:[^.;:\\uE000]{0,60},? (?:and |then )?)?(?:in|on) {date},? (?:[^.;:\\uE000]{0,40}(?:\\uE000[PNORC]\\d+\\uE001[^.;:\\uE000]{0,20}){0,2} )?(?<verb>organi[sz]ed|began|started|instituted|inaugurated|endowed|initiated) ${ORG}(?=[.,;]|$| (?:with|to|for|together|and)(?![\\p{L}]))`,
    // "took up its work in 1990"
    `{org}(?: ?\\({org:short}\\))?,? (?:which )?(?:started (?:work|out|up|its work)|took up (?:its )?work|originated|was endowed|was organi[sz]ed|came about|sprang up|got under way|was put together|came to be|was instituted|received its charter|was chartered|nahm (?:seine|ihre) arbeit auf|trat zusammen)${AT} (?:in|on|im|am) {date}${END}`,
    `(?:it was )?(?:in|on) {date},? that ${ORG} (?:came to be|was born|began|started|was founded|was formed|was established|was set up|was made)`,
    // "the birth of the Clay Society was on 4 May 1990"
    `(?:${BEGINNING}|founding (?:assembly|meeting|session|congress)|constituent (?:assembly|meeting)) of ${ORG}(?:,| (?:was|is|took place|fell|came|dates|goes|happened|followed|held|back)){1,3}${AT}(?: (?:in|on|to|from))? {date}`,
    `(?:history|story|beginnings?|origins?|roots?) of ${ORG} (?:begins?|began|starts?|started|lies?|lay|goes|go|dates?|date)(?: back)? (?:in|on|to|from|with) (?:the year )?{date}`,
    `{org}['’]s? (?:history|story|beginnings?|origins?|roots?) (?:begins?|began|starts?|started|lies?|lay|goes|go|dates?|date)(?: back)? (?:in|on|to|from|with) (?:the year )?{date}`,
    `^{date} ?[:–—-]? ?(?:the )?(?:official |formal )?${BEGINNING} of ${ORG}`,
    `{org}(?: ?\\({org:short}\\))? (?:held|had) its (?:founding|constituent) (?:assembly|meeting|session|general assembly)${AT} (?:in|on) {date}`,
    // "began in 1990 with five hospitals", "is a charity founded in 1990"
    `{org}(?: ?\\({org:short}\\))? (?:first )?(?:started|began)${AT} in {date}(?=[.,;]|$| (?:with|as|by|when|under|at|from)(?![\\p{L}]))`,
    `{org}(?: ?\\({org:short}\\))? is an? [^.;:\\uE000]{3,80} (?:founded|established|created|formed|set up|launched|started|registered|incorporated)${AT} (?:in|on|since) {date}`,
    `{org}(?: ?\\({org:short}\\))? [^.;:\\uE000]{3,80} when it was (?:\\p{L}+ly )?(?:founded|established|created|formed|set up|launched|started)${AT} (?:in|on) {date}`,
    `{org}(?: ?\\({org:short}\\))?,? (?:which )?(?:grew out of|arose from|goes back to|has its (?:origins?|roots|beginnings?) in) [^.;:\\uE000]{3,60}(?:\\uE000L\\d+\\uE001[^.;:\\uE000]{0,10}){0,2} (?:in|of|on|from) {date}`,
    `(?<verb>founded|established|opened|created|set up|formed|launched) (?:its|their|our) {org}${AT} (?:in|on) {date}${END}`,
    `^(?:in|on) {date},? [^.;:\\uE000]{0,40}(?:\\uE000[PNO]\\d+\\uE001[^.;:\\uE000]{0,10})? (?<verb>founded|established|opened|created|set up|formed|launched) (?:its|their|our) {org}(?=[.,;]|$| (?:with|to|for|in|at)(?![\\p{L}]))`,
    `^(?:in|on) {date},? ${ORG} (?:was|were) (?:officially |formally )?(?:opened|inaugurated|launched|started)`,
    // a line of a chronicle: "1990 Foundation in Bergen"
    `^{date} ?[:–—|-]? ?(?<entry>(?:{name:lifted}|foundation|founding))(?= (?:in|by|at|of (?:the )?(?:society|association|foundation|federation|network|group|charity))(?![\\p{L}])|[.,;]|$)`,
  ],
  produce: (found) => {
    const { sentence } = found;
    const entry = found.text('entry');
    if (entry !== undefined && !FOUNDATION.test(entry)) return null;
    const subject = entry === undefined ? (found.thing('org', 'organization') ?? found.thing('other', 'organization')) : found.reading.body;
    const date = found.mention('date') ?? found.mention('then');
    const mention = found.mention('org') ?? found.mention('other');
    if (subject === undefined || subject === null || date?.kind !== 'date' || !isOneDate(date)) return null;
    if (AGAINST.test(sentence.text) || mentionsOf(sentence, 'event').length > 0) return null;
    // "began the Clay Society course"
    if (
      found.text('verb') !== undefined &&
      mention?.kind === 'org' &&
      (goesOnAsCompound(sentence, mention) || isPossessed(found, mention.end))
    )
      return null;
    return [{ subject, predicate: 'foundingDate', value: date.date.edtf }];
  },
  examples: [
    {
      text: 'Since September 1981 there has been a Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1981-09' }],
    },
    {
      text: 'Ada Example, a potter, called the Northern Society of Examples (NSE) into life in 1963.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1963' }],
    },
    {
      text: 'Young potters organized the Northern Society of Examples on October 16, 1964, in Bergen.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1964-10-16' }],
    },
    {
      text: 'To help them was his idea, and in 2007 the Harbour Hospital began the Clay Foundation.',
      yields: [{ subject: 'Clay Foundation', predicate: 'foundingDate', value: '2007' }],
    },
    {
      text: 'The founding assembly of the Northern Society of Examples was held on 4 May 1990.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1990-05-04' }],
    },
    {
      text: 'The beginnings of the Northern Society of Examples go back to 1990.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1990' }],
    },
    {
      text: 'Northern Society of Examples\n\nHistory\n\n1990 Foundation in Bergen\n1995 First journal',
      title: 'History - Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1990' }],
    },
    {
      text: 'The Clay Network began in 1990 with five hospitals. In 1995 the Harbour Hospital opened its Clay Centre.',
      yields: [
        { subject: 'Clay Network', predicate: 'foundingDate', value: '1990' },
        { subject: 'Clay Centre', predicate: 'foundingDate', value: '1995' },
      ],
    },
    {
      text: 'Seit 1990 gibt es die Gesellschaft für Beispiele.',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispiele', predicate: 'foundingDate', value: '1990' }],
    },
  ],
  nearMisses: [
    {
      text: 'Northern Society of Examples\n\nHistory\n\n1990 Exhibition in Bergen',
      title: 'History - Northern Society of Examples',
      because: 'an exhibition',
    },
    { text: 'The Harbour Hospital opened its doors to potters in 1990.', because: 'to whom it was open says nothing of its beginning' },
    { text: 'In 2007 she began the Clay Society course.', because: 'a course began' },
    { text: 'He organized the Northern Society of Examples’ library in 1990.', because: 'the library was put in order' },
    { text: 'Since 1981 there has been no Northern Society of Examples.', because: 'there is none' },
    { text: 'In 2007 the Harbour Hospital hopes that it began the Clay Foundation.', because: 'it is a hope' },
  ],
};

/** "the society’s library" */
function isPossessed(found: Found, end: number): boolean {
  return /^\s?(?:\([^()]*\))?['’]/u.test(found.sentence.text.slice(end));
}

const AGAINST =
  /anniversar|jubil|годовщин|юбиле|(?<!\p{L})(?:hopes?|plans?|wants? to|wish\p{L}*|would|should|could|might|will|not(?!-for)|no|never|nicht|kein\p{L}*|pas|non|no longer|again|new name)(?!\p{L})|\?$/iu;
const FOUNDATION = /^(?:Foundation|Founding|Gründung|Fondation|Création|Fondazione|Fundación|Oprichting|Основание)$/iu;
