import type { Mention, NamedMention, ReadSentence } from '../../mentions/mention.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { isWorkplace } from '../offices/parts/workplace.ts';
import { worksAt } from './parts/place-behind.ts';
import { POST_NOUN } from './parts/post-line.ts';
import { PROFESSION } from './parts/profession-words.ts';

export const houseInClause: PageRule = {
  name: 'house-in-clause',
  says: 'A hospital, university or institute behind a person in one clause is where they work, when a post, a word of working or nothing but a mark stands between.',
  read: (reading) => reading.sentences.flatMap((sentence) => worksIn(sentence)),
  examples: [
    {
      text: 'The guests were Ada Example, a specialist nurse for sleep with the Rain Hospital (Oslo), and Dr. Bo Sample, who has been teaching paediatrics at Snow University in Graz since 2003.',
      yields: [
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Ada Example', predicate: 'location', value: 'Oslo' },
        { subject: 'Bo Sample', predicate: 'affiliation', value: 'Snow University' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Graz' },
      ],
    },
    {
      text: 'Dr. Cy Pattern / Fog Medical Centre / Leeds',
      yields: [{ subject: 'Cy Pattern', predicate: 'affiliation', value: 'Fog Medical Centre' }],
    },
    {
      text: 'Dr. Eve Test joined the Dew Clinic in 2011.',
      yields: [{ subject: 'Eve Test', predicate: 'affiliation', value: 'Dew Clinic' }],
    },
  ],
  nearMisses: [
    {
      text: 'Dr. Ada Example visited the nurses at the Rain Hospital. Bo Sample, who does not work at the Snow Clinic, came too.',
      because: 'she was a guest there, and he is said not to work there',
    },
    {
      text: 'Dr. Ada Example, president of the Rain Society, met patients of the Snow Hospital.',
      because: 'a body and a verb of another kind stand between',
    },
    {
      text: 'Dr. Ada Example was treated by a surgeon at the Rain Hospital.',
      because: 'the surgeon is another',
    },
  ],
};

function worksIn(sentence: ReadSentence): readonly Draft[] {
  return sentence.mentions.flatMap((house, at) => {
    if (house.kind !== 'org' || house.pronoun || !isWorkplace(house.thing)) return [];
    const before = sentence.mentions.slice(0, at);
    const person = before.findLast((m): m is NamedMention => m.kind === 'person');
    if (person === undefined || !isOwn(person, house, before, sentence)) return [];
    return worksAt(person.thing, house, sentence).map((draft) => ({ ...draft, sentence }));
  });
}

/** Does nothing but a post, a word of working or a mark lead from the person to the house? */
function isOwn(person: NamedMention, house: NamedMention, before: readonly Mention[], sentence: ReadSentence): boolean {
  const between = sentence.text.slice(person.end, house.start);
  const inside = before.filter((m) => m.start >= person.end);
  if (between.length > LONGEST || inside.some((m) => m.kind === 'org' || m.kind === 'event' || m.kind === 'quote')) return false;
  if (NOT_SO.test(between) || ELSEWHERE.test(between)) return false;
  if (MARK.test(between)) return true;
  if (!LEADS_IN.test(between)) return JOINS.test(between);
  if (WORKS.test(between)) return true;
  // "president of the Rain Hospital" leads it: the rules of offices tell that
  const post = POST.exec(between);
  return (
    post !== null && !VERB.test(between) && !inside.some((m) => m.kind === 'role' && AT_ONCE.test(sentence.text.slice(m.end, house.start)))
  );
}

/** A clause; longer ones tell of more than a post. */
const LONGEST = 110;
const THE = "(?:the|der|die|das|dem|den|la|le|les|l['’]|il|lo|el|het|de)?\\s?";
const LEADS_IN = new RegExp(
  `(?:\\s(?:at|of|from|with|in|for|within|am|im|an|vom|von|beim|bei|des|der|au|aux|à|du|de|presso|al|alla|del|della|en|bij|van|uit|aan|в|из|при)|dell['’]|all['’]|d['’])\\s?${THE}$`,
  'iu',
);
/** "/", "|": columns of a line. */
const MARK = /^\s?[/|]\s?$/u;
const WORKS =
  /^,?\s(?:who\s)?(?:(?:now|still|currently|also|has|have|had|been|long)\s){0,3}(?:works?|worked|working|practi[sc]es?|practi[sc]ing|teaches|taught|teaching|lectures|researches|is\sbased|is\semployed|is\son\sthe\sstaff|arbeitet|lehrt|forscht|travaille|exerce|enseigne|lavora|insegna|opera|trabaja|enseña|ejerce|werkt|doceert|работает|преподаёт|преподает)(?:\s(?!and\s|with\s|for\sthe\s|против)[^,;:]{1,50})?\s\S+\s?\S*\s?$/iu;
const JOINS = new RegExp(`^,?\\s(?:who\\s)?(?:(?:then|later|has|had)\\s)?(?:joined|joins|entered)\\s${THE}$`, 'iu');
const POST = new RegExp(`^(?:,|\\s[–—-]|\\s\\()\\s?(?:[^,;:]{0,60}[\\s-])?(?:${PROFESSION}|${POST_NOUN})(?![\\p{L}])[^,;:]{0,60}$`, 'iu');
const AT_ONCE = /^\s(?:of|des|der|du|de|della|dell['’]|del|van|van\shet)\s?(?:the|la|l['’]|het)?\s?$/iu;
const VERB =
  /\s(?:is|are|was|were|has|have|had|will|said|says|told|met|visited|thanked|treated|spoke|who|which|that|wurde|hat|est|sont|era|fue)(?=\s)/iu;
const NOT_SO = /(?:\s(?:not|never|no|nicht|kein\p{L}*|pas|non|niet|не)\s|n['’]t\s)/iu;
/** What the house is to somebody who does not work there. */
const ELSEWHERE =
  /(?:patient|treated|visited|visit|studied|trained|graduat|guest|former|ehemalig|ancien|retired|parent|mother|father|survivor)/iu;
