import { thingOf } from '../engine/match.ts';
import type { SentenceRule } from '../engine/rule.ts';
import { held } from './parts/office.ts';
import { termBeside } from './parts/office-time.ts';
import { officeBefore, personBefore } from './parts/spoken-before.ts';

const WAS = '(?:,| –| —|:)?(?: (?:is|are|was|were|had been|ist|sind|war|waren|était|étaient|fu|furono|fue|fueron))?';

export const predecessors: SentenceRule = {
  name: 'predecessors',
  says: 'Those who are called the predecessors of a holder held the same office before, each in the time printed beside the name: "her two predecessors, Ada Example (2002–05) and Bo Sample (2005–08)".',
  patterns: [
    `(?<![\\p{L}])(?<whose>his|her|their|ihre|seine|ses|suoi|sus)(?: (?:{count}|two|three|four|five|immediate|direct|last|earlier|beiden?|drei|deux|trois|due|tre|dos|tres))* (?:predecessors|vorgänger(?:innen)?|prédécesseure?s|predecessori|predecesoras?|predecesores)(?: in (?:the |that )?(?:office|post|chair))?${WAS} {holders}`,
    `{who:next}{degrees}['’]s?(?: (?:two|three|immediate|direct|last))* predecessors?(?: in (?:the |that )?(?:office|post|chair))?${WAS} {holders}`,
    `(?<![\\p{L}])(?:the|die|der|les|le|la|i|il|los|el)(?: (?:immediate|direct|two|three))* (?:predecessors?|vorgänger(?:in)?|prédécesseure?s?|predecessor[ei]|predecesor(?:a|es)?) (?:of|von|de|di) {titles}{who:next}{degrees}${WAS} {holders}`,
  ],
  produce: (found) => {
    const whose = found.text('whose');
    const next = whose === undefined ? found.thing('next', 'person') : personBefore(found, found.start, whose);
    const office = next === undefined ? null : officeBefore(found, next);
    if (next === undefined || office === null) return null;
    const phrase = { ...office.phrase, owner: null, since: null, until: null, at: null, tenure: null };
    const plain = { ...phrase, roles: phrase.roles.map((role) => ({ ...role, text: role.office, tenure: null, first: false })) };
    const body = office.phrase.body?.thing ?? office.body;
    const before = found.inside('holders').flatMap((m) => {
      const person = m.kind === 'person' || m.kind === 'name' ? thingOf(m, 'person', found.reading, found.sentence) : undefined;
      return person === undefined || person === next ? [] : [{ person, term: termBeside(found.sentence, m) }];
    });
    const ends = before.map(({ term }) => term?.until ?? '').toSorted();
    return before.flatMap(({ person, term }) => {
      // of several, whoever was in office last handed over
      const last = before.length === 1 || (ends[0] !== '' && term?.until === ends.at(-1));
      return held(found, person, [{ ...plain, ...term }], { body, tenure: 'former', ...(last ? { successor: next } : {}) });
    });
  },
  examples: [
    {
      text: 'Ada Example is president of the Rain Society. Her two predecessors, Bo Sample (2002–2005) and Cy Pattern (2005–2008), were there.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'former', since: '2002', until: '2005' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'former', since: '2002', until: '2005' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', tenure: 'former', since: '2005', until: '2008' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'president', tenure: 'former', since: '2005', until: '2008' },
      ],
    },
    {
      text: 'Ada Example chairs the meeting as chair of the Rain Society. Ada Example’s predecessor, Bo Sample, had stood there before.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'former' },
        { subject: 'Bo Sample', predicate: 'role', value: 'chair', tenure: 'former' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example painted the hall of the Rain Society. Her two predecessors, Bo Sample (2002–2005) and Cy Pattern (2005–2008), had used oil.',
      because: 'no office was spoken of',
    },
  ],
};
