import type { Thing } from '../../mentions/mention.ts';
import { thingOf } from '../engine/match.ts';
import type { Draft, Found, SentenceRule } from '../engine/rule.ts';
import { pageBodyAt } from './parts/office-body.ts';

const BOARD =
  '(?:executive |management |supervisory |advisory |scientific |steering |governing )?(?:board|council|committee)(?: of (?:directors|trustees|governors|management))?';

export const boardSeat: SentenceRule = {
  name: 'board-seat',
  says: 'Whoever sits on a board or belongs to it is a member of it: "Ada Example sits on the board of the Example Society".',
  patterns: [
    `{who:holder}{degrees},?(?: who)?(?: (?:also|now|currently|then|later|has|have))* (?<verb>sits|sat|serves|served|belongs|belonged|is|was|has been|joined|joins|works|worked)(?: on| to) (?:the|its|their|our) (?:(?<words>${BOARD})|{body:named})(?: of (?:the )?{org}(?: \\({org:short}\\))?)?(?: (?:since|in) {date:since})?(?: from {date:span})?`,
    `{who:holder}{degrees} (?:(?! (?:who|whose|which|where) )[^.;:\uE000]|{others}){3,200}?(?:,|,? and)(?: also| now)* (?<verb>sits|sat|serves|served) on (?:the|its) (?:(?<words>${BOARD})|{body:named})(?: of (?:the )?{org}(?: \\({org:short}\\))?)?`,
    '(?:gehören|gehört) (?:dem|zum) {body:named}(?: (?:von|der|des) {bodies:of})?:? {titles}{people}(?: an)?',
    '(?:Dem|Zum) {body:named}(?: der {org})? (?:gehören|gehört)[^:.;,]{0,30}:? {titles}{people}(?: an)?',
    '^(?:the |our )?{body:named}(?: of (?:the )?{org})?(?: members)?:(?<listed>.{5,2000})$',
    '(?:^|the |our |its ){body:named}(?: of (?:the )?{org})?(?: members)?(?:(?: now)? (?:consists of|includes|is composed of|comprises|is made up of|are)|:) (?:[^,;.:]{1,40}; )?{titles}{people}',
  ],
  produce: (found) => {
    const name = (found.text('words') ?? found.text('named') ?? '').trim();
    const board = BOARD_NAME.exec(name)?.groups;
    if (board === undefined) return null;
    const german = /^(?:vorstand|präsidium|beirat)$/iu.test(name);
    const role = german ? `${name}smitglied` : `${board['board'] ?? name} member`;
    const org = found.mention('org');
    const body = org?.kind === 'org' ? org.thing : bodyNamed(board['of'] ?? board['front'], found);
    const since = found.mention('since');
    const span = found.mention('span');
    const term = span?.kind === 'date' && span.date.yearStated && span.date.from !== span.date.to ? span.date : null;
    const seat = {
      predicate: 'role',
      value: role,
      role,
      tenure: /^(?:sat|served|belonged|was|worked)$/iu.test(found.text('verb')?.trim() ?? '') ? 'former' : null,
      since: term?.from ?? (since?.kind === 'date' && since.date.yearStated ? since.date.from : null),
      until: term?.to ?? null,
      ...(body === null ? {} : { qualifiers: { organization: body } }),
    } as const;
    const holders = ['holder', 'people'].flatMap((group) => found.inside(group));
    // "The Scientific Committee: Dr. A (Nursing); Dr. B": everyone named, but who is there by another office
    const { text } = found.sentence;
    const listed = found.inside('listed').filter((m) => /^(?:\s\([^()]*\))?(?:[,;.]|\sand\s|$|\sfrom\s)/u.test(text.slice(m.end)));
    holders.push(
      ...listed.filter(
        (m) =>
          !found
            .inside('listed')
            .some(
              (r) =>
                r.kind === 'role' &&
                (/^(?:,\s|\s\([^()]{0,40})$/u.test(text.slice(m.end, r.start)) ||
                  /^\s(?:\p{L}{1,6}\.?\s)*$/u.test(text.slice(r.end, m.start))),
            ),
      ),
    );
    return holders.flatMap((m): readonly Draft[] => {
      const person = m.kind === 'org' || m.kind === 'place' ? undefined : thingOf(m, 'person', found.reading, found.sentence);
      return person === undefined ? [] : [{ subject: person, ...seat }];
    });
  },
  examples: [
    {
      text: 'Ada Example sat on the board of the Rain Society for ten years.',
      published: '2015',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'board member', tenure: 'former' }],
    },
    {
      text: 'Dem Vorstand gehören an: Dr. Ada Muster (Ulm), Dr. Bo Probe (Köln).',
      language: 'de',
      published: '2015',
      yields: [
        { subject: 'Ada Muster', predicate: 'role', value: 'Vorstandsmitglied', tenure: 'current' },
        { subject: 'Bo Probe', predicate: 'role', value: 'Vorstandsmitglied', tenure: 'current' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example was with the board of the Rain Society.',
      because: 'to be with the board is not to be of it',
    },
  ],
};

/** "Executive Board", "EXS Scientific Committee", "Board of Trustees of the Example Society". */
const BOARD_NAME =
  /^(?:the\s)?(?<front>\p{Lu}[\p{L}\p{N} ]{1,60}?\s)??(?<board>(?:executive |management |supervisory |advisory |scientific |steering |governing |organi[sz]ing |programme? )*(?:board|council|committee|vorstand|präsidium|beirat)(?: of (?:directors|trustees|governors|management))?)(?:\sof\s(?:the\s)?(?<of>.{2,80}))?$/iu;

/** The body in the board's own name when the document knows it; the page's body for a board of no name. */
function bodyNamed(name: string | undefined, found: Found): Thing | null {
  if (name === undefined) return pageBodyAt(found.sentence, found.start, found.reading) ?? found.reading.body;
  const bare = name.trim();
  return found.reading.things.find((t) => t.kind === 'organization' && [...t.names, ...t.acronyms].includes(bare)) ?? null;
}
