// Whether a number counts members, told by the words around it, and what they are called.

import type { CountMention, ReadSentence } from '../../../mentions/mention.ts';
import { mentionsOf } from '../../engine/rule.ts';
import {
  ALONE,
  AS_MEMBERS,
  BELONGING,
  BELONGING_AFTER,
  BELONGING_AROUND,
  BELONGING_ENDS,
  BODIES_OR_PEOPLE,
  COUNTED_AS_WE,
  COUNTED_INSIDE,
  FROM,
  GROUPS_OF,
  GROWING,
  GROWN_TO,
  IN_WHICH_ARE,
  LABEL,
  MEMBERS,
  MEMBERSHIP_ROSE,
  MONEY_AFTER,
  MONEY_BEFORE,
  OF_THEM,
  ONE_OF,
  OUT_OF,
  PART_AFTER,
  PART_OF,
  PAYING,
  PEOPLE,
  SECOND_KIND,
  SOME_OF,
  TWO_KINDS,
  UNITES,
} from './member-words.ts';

/** What the number counts, when those are members; null otherwise. */
export function countedMembers(sentence: ReadSentence, count: CountMention): { readonly text: string; readonly end: number } | null {
  if (count.percent || count.amount < 2) return null;
  const { text } = sentence;
  const before = text.slice(Math.max(0, count.start - 70), count.start);
  if (PART_OF.test(before) || (FROM.test(before) && GROWING.test(text))) return null;
  const after = text.slice(count.end, count.end + 120);
  if (MONEY_AFTER.test(after) || MONEY_BEFORE.test(before)) return null;
  // "22 units in 18 countries belong to it": the units do, and the countries tell where they are
  if (WHERE_THEY_ARE.test(before) && LANDS.test(after)) return null;
  const spread = SPREAD.exec(after) ?? (ADDED_UP.test(before) ? ADDED.exec(after) : null);
  if (spread !== null) return { text: (spread.groups?.['who'] ?? 'members').trim(), end: count.end + spread[0].length };
  if (MEMBERS_ARE.test(text.slice(0, count.start)) && ALONE_OR_NOW.test(after)) return { text: 'members', end: count.end };
  // "We are 1,906 now", "wij zijn inmiddels met 2.350": those who speak count themselves
  const ourselves = COUNTED_AS_WE.test(before) && ALONE.test(after) && !/\s(?:at|in)\s\p{Lu}/u.test(after.slice(0, 20));
  if (ourselves) return { text: 'members', end: count.end };
  if (/(?:register|roll|list)s? of (?:its |our )?members(?: \p{L}+){0,3} (?:at|of|to|with) (?:some |about )?$/iu.test(before))
    return { text: 'members', end: count.end };
  // "Now there are 350 of us", said to the members
  if (/(?:now|today),?\sthere\sare\s$/iu.test(before) && /^\sof\s(?:us|you)(?!\p{L})/iu.test(after))
    return { text: 'members', end: count.end };
  const paying = PAYING.exec(after) ?? BELONGING.exec(after);
  if (paying !== null) return { text: (paying.groups?.['who'] ?? 'members').trim(), end: count.end + paying[0].length };
  // "dem Verband gehören 70 Vereine an", "bei uns sind 70 Vereine Mitglied"
  const belonging = BELONGING_AFTER.exec(after) ?? (BELONGING_AROUND.test(before) ? BELONGING_ENDS.exec(after) : null);
  if (belonging !== null) return { text: (belonging.groups?.['who'] ?? 'members').trim(), end: count.end + belonging[0].length };
  const kinds = TWO_KINDS.exec(after);
  if (kinds !== null) return { text: `${kinds.groups?.['kind'] ?? ''} members`, end: count.end + kinds[0].length };
  const second = SECOND_KIND.test(before) ? /^\s\p{L}+\s\p{L}+/u.exec(after) : null;
  if (second !== null) return { text: second[0].trim(), end: count.end + second[0].length };
  if (OF_THEM.test(text.slice(0, count.start)) && ALONE_OR_WHERE.test(after)) return { text: 'members', end: count.end };
  const members = MEMBERS.exec(after);
  if (
    members !== null &&
    // "9.000 Spenden haben die Mitglieder gesammelt": what is counted is another noun
    !/\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(members[0]) &&
    !SOME_OF.test(after) &&
    (!PART_AFTER.test(after.slice(members[0].length)) || OUT_OF.test(before)) &&
    // "two members at large" sit on a board
    !/^\sat\slarge(?!\p{L})/iu.test(after.slice(members[0].length)) &&
    !/\b(?:council|jury|panel|new|neue|nouveaux|nuovi|nuevos|founding|honorary|associate|corresponding|student|board|committee|staff|executive|directors?)\b|новых/iu.test(
      members[0],
    )
  )
    return { text: members[0].trim(), end: count.end + members[0].length };
  if (LABEL.test(before)) return { text: 'members', end: count.end };
  if (MEMBERSHIP_ROSE.test(before)) return { text: 'members', end: count.end };
  const groups = ONE_OF.test(before) ? GROUPS_OF.exec(after) : null;
  if (groups !== null) return { text: (groups.groups?.['who'] ?? 'members').trim(), end: count.end + groups[0].length };
  if (
    GROWN_TO.test(before) &&
    /\d\s(?:(?:founding|founder|original|first|charter|initial)\s)?(?:members|chapters|branches|(?:member )?(?:societies|groups|associations)|mitgliedern|membres|soci|socios)(?!\p{L})/iu.test(
      before,
    )
  )
    return { text: 'members', end: count.end };
  if (GROWN_TO.test(before) && /^\s(?:today|now|at present|heute|aujourd['’]hui|oggi|hoy)/iu.test(after))
    return { text: 'members', end: count.end };
  const inside = COUNTED_INSIDE.test(before) || IN_WHICH_ARE.test(before) ? PEOPLE.exec(after) : null;
  if (inside !== null) return { text: inside[0].trim(), end: count.end + inside[0].length };
  // "14 centres and 212 members": the centres are none
  const joined = UNITES.test(before) && !countsMembersToo(sentence, count) ? BODIES_OR_PEOPLE.exec(after) : null;
  if (joined !== null) return { text: joined[0].trim(), end: count.end + joined[0].length };
  const as = AS_MEMBERS.exec(text.slice(count.end));
  return as === null ? null : { text: (as.groups?.['who'] ?? 'members').trim(), end: count.end + as[0].length };
}

const WHERE_THEY_ARE = /\d\s(?:[\p{L}-]+\s){1,4}(?:in|from|across|of|dans|de|aus|in|di|en|de|uit|из|в)\s(?:the\s|more\sthan\s|over\s)?$/iu;
const LANDS = /^\s(?:[\p{L}-]+\s){0,2}(?:countries|lands|nations|states|pays|ländern?|paesi|países|landen|стран\p{L}*)(?!\p{L})/iu;
/** "22 units in 18 countries belong to the society" */
const SPREAD =
  /^\s(?<who>(?:[\p{L}-]+\s){0,2}(?:units|cent(?:re|er)s|hospitals|clinics|groups|societies|associations|organi[sz]ations|institutions|people|doctors|nurses))\s(?:in|from|across)\s[^,;.]{2,50}?\s(?:belong\sto|are\smembers\sof|make\sup|form|have\sjoined)(?=\s)/iu;
/** "Zum Bund gehören 9 Kliniken" */
const ADDED_UP =
  /(?:^|\s)(?:zur|zum|zu\s(?:den|unserem|unserer))\s[^,;.]{2,60}\s(?:gehören|zählen)\s(?:heute\s|derzeit\s|inzwischen\s)?$/iu;
const ADDED =
  /^\s(?<who>(?:\p{Ll}+\s){0,2}\p{L}*(?:abteilungen|kliniken|zentren|vereine|verbände|gruppen|einrichtungen|häuser|mitglieder|ärzte|krankenhäuser))(?!\p{L})/iu;
/** "The members, in Norway and elsewhere, are 3,600 by now" */
const MEMBERS_ARE =
  /^(?:the|our|its|die|les|nos|i|los|de)\s(?:members|mitglieder|membres|soci|socios|leden)(?:,[^;.]{2,90},)?\s(?:are|number|sind|sont|sono|son|zijn)\s$/iu;
const ALONE_OR_NOW =
  /^(?:\sin\s(?:all|number|total))?(?:\s(?:now|today|by\snow|at\spresent|heute|aujourd['’]hui|oggi|hoy))?\s?(?:[.,;)]|$)/iu;

/** Nothing behind the number but where they are. */
const ALONE_OR_WHERE = /^\s?(?:[.,;)]|$)|^\s(?:dans|in|en)\s/iu;

function countsMembersToo(sentence: ReadSentence, count: CountMention): boolean {
  return mentionsOf(sentence, 'count').some((other) => other !== count && MEMBERS.test(sentence.text.slice(other.end, other.end + 60)));
}
