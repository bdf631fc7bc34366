import { thingOf } from '../engine/match.ts';
import { isPart } from '../engine/office-part.ts';
import type { SentenceRule } from '../engine/rule.ts';
import { isMourned } from './parts/mourned.ts';
import { officeDrafts } from './parts/office.ts';
import { termBeside } from './parts/office-time.ts';
import { impliedRole } from './parts/presidency.ts';
import { toldTerm } from './parts/told-term.ts';

const LED =
  'led|headed|chaired|directed|run|presided over|managed|steered|geleitet|geführt|dirigée?|présidée?|presieduta|diretta|guidata|presidid[oa]|dirigid[oa]|возглавляет|возглавляется';

export const ledBy: SentenceRule = {
  name: 'led-by',
  says: 'An organization that is led, headed or chaired by somebody has that leader: "the Example Society, chaired by Ada Example".',
  patterns: [
    `(?:(?:Since|Seit|Depuis|Dal|Desde) {date:front},? (?:(?:the|die|der|das|la|le|il|el) |l['’])?)?{org}(?: \\({org:short}\\))?,?(?: (?:which|that))?(?<was> (?:is|was|has been|are|wird|wurde|est|è|es)(?: (?:now|currently|at present))?)? (?<verb>${LED}) (?:by|von|par|da|dal|dalla|dalle|por) (?:its president |its chair |its director |le |la |il |el |der |die |lo )?{titles}{people}(?: since {date:since})?`,
    // "It was launched in 2017 and is directed by Ada Example": no other body stands between
    `(?<=^(?:the |die |das |la |le |il |el |l['’])?){org}(?: \\({org:short}\\))?,? (?:[^.;\uE000]|\uE000[DLCQ]\\d+\uE001){3,120}?,? (?:and|und|et|e|y|en)(?<was> (?:is|was|has been|are|wird|wurde|est|è|es)(?: (?:now|currently|today|at present))?) (?<verb>${LED}) (?:by|von|par|da|dal|dalla|por) {titles}{people}`,
    '{org}(?: \\({org:short}\\))?,?(?: (?:is|was|works|worked|has been|stands|founded in {date}|active|operates|(?:set up|founded|established|created|formed|launched)(?: in {date})?))* under the (?<verb>leadership|presidency|chairmanship|directorship) of {titles}{people}(?: since {date:since})?',
    "(?:An der|À la|Alla|Al|Во) {name:top} (?:der|des|von|de la|de l[’']|du|della|dell[’']|del|de) ?{org}(?: seit {date:since})? (?:steht|stehen|se trouve|si trova|está) {titles}{people}",
    '{org}(?: \\({org:short}\\))? (?<verb>возглавляет|возглавил|возглавила) {titles}{people}',
  ],
  produce: (found) => {
    const org = found.mention('org');
    const top = found.mention('top');
    if (top !== undefined && !/^(?:spitze|tête|guida|frente|главе)$/iu.test(top.text)) return null;
    const role = impliedRole(top === undefined ? (found.text('verb') ?? '').replace(/\s+over$/iu, '') : 'leadership');
    if (org?.kind !== 'org' || role === null) return null;
    // "members of the society, led by": what is led stands before the body
    if (
      top === undefined &&
      found.mention('front') === undefined &&
      /(?:^|\s)(?:of|from|by|at|with|between|for|der|des|von|de|della|di|du)\s(?:the\s)?$/iu.test(found.sentence.text.slice(0, org.start))
    )
      return null;
    const since = found.mention('since') ?? found.mention('front');
    const part = [org.text, ...org.thing.names].some(isPart);
    const holders = found.inside('people').flatMap((m) => {
      const person = m.kind === 'person' || m.kind === 'name' ? thingOf(m, 'person', found.reading, found.sentence) : undefined;
      return person === undefined ? [] : [{ person, term: termBeside(found.sentence, m) }];
    });
    const told = toldTerm(found, 'held');
    return holders.flatMap(({ person, term }) =>
      officeDrafts({
        person,
        role: holders.length > 1 && term === null ? { ...role, office: `co-${role.office}` } : role,
        body: org.thing,
        since: term?.since ?? (since?.kind === 'date' && since.date.yearStated ? since.date.from : told.since),
        until: term?.until ?? told.until,
        tenure: /was|wurde/u.test(found.text('was') ?? '') || isMourned(person, found.reading) ? 'former' : null,
        whole: !part,
        title: part ? `${role.office} of the ${org.text.replace(/^the\s/iu, '')}` : null,
      }),
    );
  },
  examples: [
    {
      text: 'The Rain Society, chaired by Prof. Ada Example, sent its greetings.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'chair', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'chair', tenure: 'current' },
      ],
    },
    {
      text: 'Since 2011 the Rain Society has been chaired by Prof. Ada Example.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'chair', tenure: 'current', since: '2011' },
        { subject: 'Ada Example', predicate: 'role', value: 'chair', since: '2011' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Since 2011 members of the Rain Society, led by Prof. Ada Example, have climbed the hill.',
      because: 'she leads the climbers, however long',
    },
    {
      text: 'Members of the Rain Society, led by Prof. Ada Example, climbed the hill.',
      because: 'she leads the climbers',
    },
  ],
};
