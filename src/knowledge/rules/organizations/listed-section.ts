import type { OrganizationPredicate } from '../../../domain/statement.ts';
import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';

/** Which words in a heading, or before a list, say what the list's items are. */
const SECTIONS: readonly (readonly [OrganizationPredicate, RegExp])[] = [
  ['vision', /^(?:our |the )?vision\b/iu],
  [
    'goal',
    /\b(?:goals?|aims?|objectives?|purposes?|mission|ziele?|aufgaben|zweck|objectifs?|buts|obiettivi|scopi|finalità|objetivos|misión|doelen|doelstellingen)\b|(?:^|\s)(?:цели|задачи|миссия)/iu,
  ],
  ['achievement', /\bachievements?\b/iu],
  ['programme', /\bprogram(?:me)?s\b/iu],
  [
    'activity',
    /\b(?:activit(?:y|ies)|what (?:we|it|the society|the association) do(?:es)?|projects?|services|our work|initiatives|aktivitäten|tätigkeiten|projekte|activités|projets|attività|progetti|actividades|proyectos|activiteiten)\b|(?:^|\s)(?:деятельность|проекты|направления)/iu,
  ],
  ['workingGroup', /\bworking groups?\b/iu],
];

const ELSEWHERE =
  /\b(?:congress|conference|meeting|symposium|event|collaboration|cooperation|agreements?|board|committee|programme of|session|day|news|links?)\b/iu;

export const listedSection: PageRule = {
  name: 'listed-section',
  says: 'The items of a list under a heading such as "Our goals" or "Activities", or after a sentence that announces them, are the goals or activities of the organization that the page or the heading names.',
  read: (reading) => {
    const out: Draft[] = [];
    for (const sentence of reading.sentences) {
      const { segment } = sentence;
      if (segment.kind === 'heading') continue;
      if (segment.kind === 'item') {
        const over = headingOver(reading, sentence);
        if (over !== null && sentence.text === firstSentence(reading, sentence))
          out.push({ subject: over.subject, predicate: over.predicate, value: itemText(segment.text), sentence });
        continue;
      }
      const labelled = LABELLED.exec(sentence.text);
      const subject =
        labelled === null
          ? null
          : (mentionsOf(sentence, 'org').find((m) => m.end <= (labelled.groups?.['label']?.length ?? 0) + 1)?.thing ?? reading.body);
      const predicate = labelled === null ? null : sectionOf(labelled.groups?.['label'] ?? '');
      const value = labelled?.groups?.['value']?.trim() ?? '';
      if (subject !== null && predicate !== null && value.length >= 12 && /\s/u.test(value))
        out.push({ subject, predicate, value: itemText(value), sentence });
    }
    return out;
  },
  examples: [
    {
      text: 'The Northern Society of Examples is a society of potters.\n\nOur goals\n- To teach pottery to beginners\n- To keep old kilns in use\n\nActivities\n- A monthly kiln day',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'To teach pottery to beginners' },
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'To keep old kilns in use' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'A monthly kiln day' },
      ],
    },
    {
      text: 'The Northern Society of Examples is a society of potters.\n\nMission: better clay for every potter in the north.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'goal', value: 'better clay for every potter in the north' }],
    },
  ],
  nearMisses: [
    {
      text: 'The Northern Society of Examples is a society of potters.\n\nGoals of the congress\n- To meet',
      because: 'the goals are the congress’s',
    },
  ],
};

const LABELLED = /^(?<label>[\p{L}’' ]{3,60}?)(?: \([^()]{1,60}\))?:\s+(?<value>.{12,600})$/u;

function sectionOf(label: string): OrganizationPredicate | null {
  if (ELSEWHERE.test(label) || label.split(/\s+/u).length > 9) return null;
  return SECTIONS.find(([, words]) => words.test(label))?.[0] ?? null;
}

/** The nearest heading or announcing sentence that says what the item is, and whose. */
function headingOver(
  reading: Reading,
  sentence: ReadSentence,
): { readonly subject: Thing; readonly predicate: OrganizationPredicate } | null {
  const { segment } = sentence;
  const label = segment.headings.at(-1) ?? '';
  // the announcing words stand at the end of the sentence before the list
  const lead = segment.lead === null ? '' : ((segment.lead.split(/(?<=[.!?])\s+/u).at(-1) ?? '').split(/[,;]\s/u).at(-1) ?? '');
  const predicate =
    (segment.lead !== null && /(?:these|following|are|include|:)/iu.test(lead) ? sectionOf(lead.replace(/[:.]$/u, '')) : null) ??
    sectionOf(label);
  if (predicate === null) return null;
  const heading = reading.sentences.find((s) => s.segment.kind === 'heading' && s.text === label);
  const named = heading === undefined ? undefined : mentionsOf(heading, 'org')[0]?.thing;
  const subject = named ?? reading.body;
  return subject === null ? null : { subject, predicate };
}

/** An item of several sentences counts by its first. */
function firstSentence(reading: Reading, sentence: ReadSentence): string {
  return reading.sentences.find((s) => s.segment === sentence.segment)?.text ?? '';
}

function itemText(text: string): string {
  return text.replace(/[.;]$/u, '').trim();
}
