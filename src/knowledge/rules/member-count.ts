import type { SentenceRule } from './rule.ts';

const PEOPLE =
  '(?:(?:individual|active|registered|full|paying|professional|ordinary|national|institutional|corporate|associate) )?(?:members|mitglieder|membres|membri|soci|miembros|socios|leden|членов|member (?:societies|organi[sz]ations|institutions|groups|countries|hospitals|centres|centers|associations))';

export const memberCount: SentenceRule = {
  name: 'member-count',
  says: 'A number of members that the text gives to an organization is its member count, with its bound.',
  patterns: [
    `{org}(?: \\({org:short}\\))?(?:(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,60}|[^.;]{0,60}{date}(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,30}) (?:has|have|had|counts|numbers|unites|represents|serve|serves|with|brings together|includes|comprises|hat|zählt|compte|regroupe|conta|cuenta con|tiene|telt|heeft|насчитывает|объединяет) (?:now |today |about |currently |a membership of |its )?{count} (?:of )?(?<unit>${PEOPLE})`,
    `(?<unit>${PEOPLE}) of (?:the )?{org}[^.;]{0,20}: {count}`,
    `{count} (?<unit>${PEOPLE}) (?:of|in) (?:the )?{org}`,
    `{org}[’']?s? {count} (?<unit>${PEOPLE})`,
    `(?:leads|heads|unites|represents) {count} (?<unit>(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){3,90}) as {org}[’']?s? members`,
    `membership of (?:the )?{org}[^.;]{0,30} (?:is|stands at|has grown to|exceeds) {count}`,
    `^(?:it|we|the society|the association)?(?:[^.;\\uE000]|\\uE000[RCNQD]\\d+\\uE001){0,40}(?:has|have|with|serve|counts) (?:now |today |currently )?{count} (?<unit>${PEOPLE})`,
  ],
  produce: (found) => {
    const count = found.mention('count');
    if (count?.kind !== 'count' || count.percent) return null;
    const mention = found.mention('org');
    const subject = mention === undefined ? found.reading.body : found.thing('org', 'organization');
    if (subject === undefined || subject === null) return null;
    const text = found.sentence.text;
    if (
      /(?:goal|aim|plan|want|hope|target|will|board|committee|executive|directors?|staff|council) (?:is |of |to |with |has )*$/iu.test(
        text.slice(Math.max(0, count.start - 40), count.start),
      )
    )
      return null;
    if (/\b(?:invited|should|expected to|formerly|previously|former employer)\b|(?:vorher|zuvor|früher)/iu.test(text)) return null;
    if (/^\s*(?:of|des|du) (?:the )?(?:board|committee|council|vorstand)/iu.test(text.slice(found.end))) return null;
    return [{ subject, predicate: 'memberCount', value: count.value, qualifiers: { unit: (found.text('unit') ?? 'members').trim() } }];
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
  ],
  nearMisses: [
    { text: 'The Northern Society of Examples has a board with 12 members of the board.', because: 'those are members of its board' },
    { text: 'The Northern Society of Examples wants 500 members by 2030.', because: 'a wish is no count' },
  ],
};
