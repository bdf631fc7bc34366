import type { Thing } from '../../mentions/mention.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';

export const namedPart: PageRule = {
  name: 'named-part',
  says: 'A council, committee, section or group that carries the short name of a body of the page before its own is a part of that body.',
  read: (reading) => {
    const seen = new Set<Thing>();
    return reading.sentences.flatMap((sentence): readonly Draft[] =>
      mentionsOf(sentence, 'org').flatMap((part) => {
        const [, short] = PART.exec(part.text) ?? [];
        const whole = reading.things.find(
          (thing) => thing.kind === 'organization' && short !== undefined && thing.acronyms.includes(short),
        );
        if (whole === undefined || whole === part.thing || seen.has(part.thing)) return [];
        seen.add(part.thing);
        return tie(part.thing, whole, 'part of').map((draft) => ({ ...draft, sentence }));
      }),
    );
  },
  examples: [
    {
      text: 'The Northern Society of Examples (NSE) is old. The president of the NSE Youth Council has a seat on the board.',
      yields: [{ subject: 'NSE Youth Council', predicate: 'affiliate', value: 'Northern Society of Examples' }],
    },
  ],
  nearMisses: [
    {
      text: 'The Northern Society of Examples (NSE) is old. The EXS Youth Council has a seat on the board.',
      because: 'EXS is no body of the page',
    },
    { text: 'The Northern Society of Examples (NSE) is old. The NSE Congress meets in May.', because: 'a congress is no part' },
  ],
};

const PART =
  /^(\p{Lu}[\p{L}\d]{1,9}) (?:\p{Lu}[\p{L}-]+ ){0,4}(?:Council|Committee|Subcommittee|Section|Group|Network|Board|Chapter|Branch|Division|Office|Secretariat|Academy|Forum|Task Force|Working Party|Commission|Unit|Nurses|Youth)$/u;
