import type { Thing } from '../../mentions/mention.ts';
import { nameKey } from '../../mentions/names/name-keys.ts';
import type { Draft, Found, SentenceRule } from '../engine/rule.ts';
import { clauseOf, listItems } from './parts/clause.ts';

const UNIT =
  '(?:wards?|departments?|units?|divisions?|sections?|clinics?|laborator(?:y|ies)|services?|programs?|programmes?|ICU|NICU|PICU)';
const GAP = '(?:[^.;,\\uE000]|\\uE000[NCQ]\\d+\\uE001)';

export const unitOf: SentenceRule = {
  name: 'unit-of',
  says: 'A ward, department, programme or unit that is said to be at, of or in a hospital, centre or institute is a unit of it.',
  patterns: [
    `{org:unit} (?:at|of|in|within) (?:the )?{org:whole}`,
    `(?<part>(?:{name}|[\\p{L}-]+) (?:(?:[\\p{L}-]+|{name:second}) ){0,4}?(?:program|programme|department|unit|ward|division|section|clinic|laboratory|service)) (?:at|of|in|within) (?:the )?{org:whole}`,
    `(?<part>(?:department|division|section|ward|unit|laboratory|clinic) (?:of|for) ${GAP}{3,70}?),? (?:at|of|in|within) (?:the )?{org:whole}`,
    `{org:whole},? (?:[^.;\\uE000]|\\uE000[RCNQDL]\\d+\\uE001){0,70}?(?:with|has|have|had|runs|houses|opened|includes?) (?:an? |its (?:own )?|the |new )*(?<part>${GAP}{3,60}? (?:ward|department|unit|division|laboratory|clinic))(?=[.;,)]|$| (?:and|for|of|in|where|which|with)(?![\\p{L}]))`,
    `(?:wards?|departments|units|divisions) (?:of|in|at) (?:the )?{org:whole},? (?:including|such as|among them|for (?:example|instance)|like|namely) (?:the )?(?<list>[^.;:]{2,160})`,
  ],
  produce: (found) => {
    const whole = found.thing('whole', 'organization');
    if (whole === undefined || !isHouse(whole)) return null;
    const unit = found.mention('unit');
    if (unit !== undefined) {
      const thing = found.thing('unit', 'organization');
      const isUnit = unit.kind === 'org' && !unit.pronoun && new RegExp(`(?:^|\\s)${UNIT}$`, 'iu').test(unit.text);
      return thing === undefined || !isUnit || thing === whole ? null : unitDraft(whole, unit.text);
    }
    const list = found.text('list');
    if (list !== undefined) return listItems(unitList(list)).flatMap((item) => unitDraft(whole, item) ?? []);
    return unitDraft(whole, partOf(found));
  },
  examples: [
    {
      text: 'She directs the Clay Medicine Program at the Hospital for Old Potters.',
      yields: [{ subject: 'Hospital for Old Potters', predicate: 'unit', value: 'Clay Medicine Program' }],
    },
    {
      text: 'They saw the kiln therapy department of the Sample Hospital.',
      yields: [{ subject: 'Sample Hospital', predicate: 'unit', value: 'kiln therapy department' }],
    },
    {
      text: 'The Sample Hospital, one of the old hospitals with a Potters ward, is in the north.',
      yields: [{ subject: 'Sample Hospital', predicate: 'unit', value: 'Potters ward' }],
    },
    {
      text: 'The Sample Hospital is new. She was shown wards of the hospital including the burns unit and kiln therapy department by a guide.',
      yields: [
        { subject: 'Sample Hospital', predicate: 'unit', value: 'burns unit' },
        { subject: 'Sample Hospital', predicate: 'unit', value: 'kiln therapy department' },
      ],
    },
  ],
  nearMisses: [
    { text: 'The training program of the Northern Society of Examples is new.', because: 'a society has programmes, no units' },
    { text: 'Each unit of the Sample Hospital is old.', because: 'no unit is named' },
  ],
};

function unitDraft(subject: Thing, part: string | null): readonly Draft[] | null {
  const value = (part ?? '').replace(/^(?:the|an?|its)\s/iu, '').trim();
  const words = value.split(/\s+/u);
  // an acronym alone may be a hospital's or a society's, and societies have programmes
  if (/program(?:me)?$/iu.test(value) && !subject.names.some((name) => HOUSE.test(name))) return null;
  if (value === '' || words.length > 10 || NO_UNIT.test(value) || subject.names.some((name) => nameKey(name) === nameKey(value)))
    return null;
  // "ward" alone names none
  return words.length === 1 && !/^\p{Lu}{2,}$/u.test(value) ? null : [{ subject, predicate: 'unit', value }];
}

/** The words of the unit without what governs them. */
function partOf(found: Found): string {
  const words = found.text('part') ?? '';
  return words.replace(
    /^(?:.*\b(?:the|an?|its|their|our|his|her|at|in|of the|different|several|various|new|own|visited|see|saw)\s)(?=\S)/iu,
    '',
  );
}

function unitList(list: string): string {
  return clauseOf(list.replace(/\s(?:accompanied|together|guided|led|with|by|where|which|during|on|after)\s.*$/u, ''));
}

/** A body with wards: a hospital, a clinic, a centre, an institute, a university. */
function isHouse(body: Thing): boolean {
  return [...body.names, ...body.acronyms].some((name) => HOUSE.test(name)) || body.names.some((name) => /^\p{Lu}+$/u.test(name));
}

const HOUSE =
  /(?<!\p{L})(?:hospitals?|clinics?|cent(?:re|er)|institut\p{L}*|universit\p{L}+|infirmary|school|klinik\p{L}*|\p{L}*klinikum|krankenhaus|hôpital|ospedale|policlinico|больниц\p{L}+|клиник\p{L}+|центр\p{L}*)(?!\p{L})/iu;
const NO_UNIT =
  /(?<!\p{L})(?:each|every|all|any|some|many|this|that|these|which|what|no|study|outreach|training|exchange|fellowship|pilot|said|was|were|is|are|has|have|who|head|director|chair|chief|professor|doctors?|nurses?)(?!\p{L})/iu;
