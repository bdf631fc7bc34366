import type { CountMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import {
  ALONE,
  AS_MEMBERS,
  BELONGING,
  BODIES_OR_PEOPLE,
  COUNTED_AS_WE,
  COUNTED_INSIDE,
  EACH_OF,
  FROM,
  GROUPS_OF,
  GROWING,
  GROWN_TO,
  LABEL,
  MEMBERS,
  MEMBERSHIP_ROSE,
  MONEY_AFTER,
  MONEY_BEFORE,
  NOT_NOW,
  ONE_OF,
  PART_AFTER,
  PART_OF,
  PAYING,
  PEOPLE,
  UNITES,
} from './parts/member-words.ts';

export const memberCount: PageRule = {
  name: 'member-count',
  says: 'A number of members that the text gives to an organization is its member count, with its bound.',
  read: (reading) => {
    const out: Draft[] = [];
    for (const sentence of reading.sentences) {
      if (NOT_NOW.test(sentence.text)) continue;
      for (const count of mentionsOf(sentence, 'count')) {
        const unit = unitOf(sentence, count);
        const subject = unit === null ? null : subjectOf(sentence, reading, count, unit.end);
        if (unit !== null && subject !== null)
          out.push({ subject, predicate: 'memberCount', value: count.value, sentence, qualifiers: { unit: unit.text } });
      }
    }
    return out;
  },
  examples: [
    {
      text: 'The Northern Society of Examples has over 1,200 members in nine countries.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: 'over 1,200' }],
    },
    {
      text: 'Today the Northern Society of Examples unites 300 active members.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '300' }],
    },
    {
      text: 'Northern Society of Examples\n\nMembership: 733',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '733' }],
    },
    {
      text: 'The Northern Union of Examples represents 12 national potters’ networks.',
      yields: [{ subject: 'Northern Union of Examples', predicate: 'memberCount', value: '12' }],
    },
    {
      text: 'Die Gesellschaft für Beispielkunde hat heute rund 240 Mitglieder.',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'memberCount', value: 'rund 240' }],
    },
    {
      text: 'Northern Society of Examples\n\nToday we number 612, beginners included.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '612' }],
    },
    {
      text: 'Northern Society of Examples\n\nSome 340 potters who work with red or white clay belong to it.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: 'Some 340' }],
    },
    {
      text: 'Northern Society of Examples\n\nToday just under 400 potters are on the register.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: 'just under 400' }],
    },
    {
      text: 'The Clay Club is one of the 14 regional groups of the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '14' }],
    },
    {
      text: 'The Clay Club is one of the 14 regional groups of Young Potters Everywhere.',
      yields: [{ subject: 'Young Potters Everywhere', predicate: 'memberCount', value: '14' }],
    },
    {
      text: 'Northern Society of Examples\n\nMembers on May 2, 2014: 2,340.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '2,340' }],
    },
    {
      text: 'Under her the Northern Federation of Examples grew from 5 chapters to 17.',
      yields: [{ subject: 'Northern Federation of Examples', predicate: 'memberCount', value: '17' }],
    },
    {
      text: 'Northern Society of Examples\n\nMembership rose from 52 to 260 by the end of 2019.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '260' }],
    },
    {
      text: 'The Northern Union of Examples is the umbrella of 31 national societies.',
      yields: [{ subject: 'Northern Union of Examples', predicate: 'memberCount', value: '31' }],
    },
    {
      text: 'The Northern Society of Examples is proud of its growth from 12 founding members in 1999 to 170 today.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '170' }],
    },
    {
      text: 'Der Bund Beispielkunde vertritt heute 58 Beispielvereine und Töpferzentren.',
      language: 'de',
      yields: [{ subject: 'Bund Beispielkunde', predicate: 'memberCount', value: '58' }],
    },
    {
      text: 'Northern Society of Examples\n\nToday 640 potters pay the yearly subscription of 90 crowns.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'memberCount', value: '640' }],
    },
  ],
  nearMisses: [
    {
      text: 'Northern Society of Examples\n\nTwo members at large sit on the council.',
      because: 'a seat on a board is no size of the body',
    },
    { text: 'The Northern Society of Examples has 19 associate members.', because: 'one kind of members is not all' },
    {
      text: 'Northern Society of Examples\n\nFrom 12 members the society has grown.',
      title: 'Northern Society of Examples',
      because: 'so many were there at the beginning',
    },
    {
      text: 'Northern Society of Examples\n\nWe are 9 people in the office.',
      title: 'Northern Society of Examples',
      because: 'that is the staff',
    },
    {
      text: 'Northern Society of Examples\n\nIn Bergen we were 700.',
      title: 'Northern Society of Examples',
      because: 'those came to a meeting',
    },
    { text: 'The Northern Society of Examples has a board with 12 members of the board.', because: 'those are members of its board' },
    { text: 'Northern Society of Examples\n\nPrice for members: 140 €, for others 210 €', because: 'that is money' },
    {
      text: 'Bund Beispielkunde\n\nMehr als 7.000 Töpfe haben die Mitglieder seit dem Frühling gebrannt.',
      language: 'de',
      title: 'Bund Beispielkunde',
      because: 'pots are counted',
    },
    { text: 'The Northern Society of Examples wants 500 members by 2030.', because: 'a wish is no count' },
    { text: 'The Northern Society of Examples welcomed 40 new members.', because: 'those who joined are not all' },
    { text: 'The Northern Society of Examples counts 1,700 children who fall ill each year.', because: 'patients are no members' },
  ],
};

/** What the number counts, when those are members; null otherwise. */
function unitOf(sentence: ReadSentence, count: CountMention): { readonly text: string; readonly end: number } | null {
  if (count.percent || count.amount < 2) return null;
  const { text } = sentence;
  const before = text.slice(Math.max(0, count.start - 70), count.start);
  if (PART_OF.test(before) || (FROM.test(before) && GROWING.test(text))) return null;
  const after = text.slice(count.end, count.end + 120);
  if (MONEY_AFTER.test(after) || MONEY_BEFORE.test(before)) return null;
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
  const members = MEMBERS.exec(after);
  if (
    members !== null &&
    // "9.000 Spenden haben die Mitglieder gesammelt": what is counted is another noun
    !/\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(members[0]) &&
    !PART_AFTER.test(after.slice(members[0].length)) &&
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
    /\d\s(?:members|chapters|branches|(?:member )?(?:societies|groups|associations)|mitgliedern|membres|soci|socios)(?!\p{L})/iu.test(
      before,
    )
  )
    return { text: 'members', end: count.end };
  if (GROWN_TO.test(before) && /^\s(?:today|now|at present|heute|aujourd['’]hui|oggi|hoy)/iu.test(after))
    return { text: 'members', end: count.end };
  const inside = COUNTED_INSIDE.test(before) ? PEOPLE.exec(after) : null;
  if (inside !== null) return { text: inside[0].trim(), end: count.end + inside[0].length };
  const joined = UNITES.test(before) ? BODIES_OR_PEOPLE.exec(after) : null;
  if (joined !== null) return { text: joined[0].trim(), end: count.end + joined[0].length };
  const as = AS_MEMBERS.exec(text.slice(count.end));
  return as === null ? null : { text: (as.groups?.['who'] ?? 'members').trim(), end: count.end + as[0].length };
}

/** The body whose members they are: named before the number, or right after "members of", or the page's own where none is named. */
function subjectOf(sentence: ReadSentence, reading: Reading, count: CountMention, end: number): Thing | null {
  const { text } = sentence;
  // "a delegate of each of the 14 member societies"
  if (EACH_OF.test(text.slice(0, count.start)) && reading.body !== null) return reading.body;
  const bodies = mentionsOf(sentence, 'org');
  const after = bodies.find(
    (m) =>
      (m.start >= end - 1 && m.start <= end + 4 && /^\s?(?:the\s)?$/iu.test(text.slice(end, m.start))) ||
      /^\s?(?:of|in|der|des|de|du|della|del|van)\s(?:the\s|l['’]|la\s)?$/iu.test(text.slice(end, m.start)),
  );
  if (after !== undefined) return after.thing;
  // "one of nine groups of Clay Together": never of the body that is one of them
  if (ONE_OF.test(text.slice(0, count.start))) {
    const whole = mentionsOf(sentence, 'name').find(
      (m) => m.start > count.end && /\sof\s(?:the\s)?$/u.test(text.slice(count.end, m.start)),
    );
    return whole === undefined || !/\s/u.test(whole.text) ? null : reading.thing('organization', whole.text, sentence.index);
  }
  const before = bodies.findLast(
    (m) => m.end <= count.start && count.start - m.end < 160 && !/[;.]\s/u.test(text.slice(m.end, count.start)),
  );
  if (before !== undefined) return before.thing;
  const inside = bodies.find((m) => m.start >= count.end && m.end <= end + 2);
  if (inside !== undefined) return inside.thing;
  return bodies.every((m) => m.thing === reading.body) ? reading.body : null;
}
