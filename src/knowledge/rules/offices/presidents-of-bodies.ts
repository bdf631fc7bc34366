import type { Mention } from '../../mentions/mention.ts';
import { thingOf } from '../engine/match.ts';
import type { SentenceRule } from '../engine/rule.ts';
import { held } from './parts/office.ts';

export const presidentsOfBodies: SentenceRule = {
  name: 'presidents-of-bodies',
  says: 'Several holders of one kind of office, each with a body: "both presidents signed: Ada Example (EXS) and Bo Sample (RAS)".',
  patterns: [
    '{office}[^:;.]{0,70}(?::|–|,) {people}',
    '{office} and (?:of )?(?:the )?{org:second}(?: \\({org:short}\\))?(?:,|:|–)? {people}',
  ],
  produce: (found) => {
    const [phrase] = found.offices('office');
    if (phrase === undefined || !phrase.roles.every((role) => role.plural)) return null;
    const inside = found.inside('people');
    const pairs: { person: Mention; body: Mention | undefined }[] = [];
    for (const m of inside) {
      if (m.kind === 'person' || (m.kind === 'name' && thingOf(m, 'person', found.reading, found.sentence) !== undefined))
        pairs.push({ person: m, body: undefined });
      else if (m.kind === 'org') {
        const last = pairs.at(-1);
        if (last !== undefined && last.body === undefined) last.body = m;
      }
    }
    const second = found.mention('second');
    if (second !== undefined) {
      const [a, b] = pairs;
      if (pairs.length !== 2 || a === undefined || b === undefined || phrase.body === null) return null;
      a.body = phrase.body;
      b.body = second;
    } else if (phrase.body !== null || pairs.length < 2 || pairs.some((p) => p.body === undefined)) return null;
    return pairs.flatMap(({ person, body }) =>
      held(found, thingOf(person, 'person', found.reading, found.sentence), [
        { ...phrase, body: body?.kind === 'org' ? body : null, owner: null },
      ]),
    );
  },
  examples: [
    {
      text: 'Both presidents were at the table: Dr. Ada Example (Rain Society) and Dr. Bo Sample (Snow Society).',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'president', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'president' },
        { subject: 'Snow Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'current' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president' },
      ],
    },
    {
      text: 'The presidents of the Rain Society and the Snow Society, Ada Example and Bo Sample, signed.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'president', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'president' },
        { subject: 'Snow Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'current' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Both presidents thanked the guests: Dr. Ada Example (Rain Society) and three others.',
      because: 'the guests are listed, and not every one with a body',
    },
  ],
};
