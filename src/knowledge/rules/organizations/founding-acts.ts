import type { ReadSentence, TimeMention } from '../../mentions/mention.ts';
import { isNamed, type SentenceRule } from '../engine/rule.ts';
import { isOneDate } from './parts/founding-date.ts';

const THE = "(?:(?:the|la|le|il|el|der|dem|den|die|das|de|het) |l['’])?";
const OF = `(?:of|der|des|du|de|della|dell['’]|del|di|van|von) ?${THE}`;

export const foundingActs: SentenceRule = {
  name: 'founding-acts',
  says: 'The date at which people signed the deed, the statutes or the articles of an organization, or at which an office approved its registration, is its founding date.',
  patterns: [
    `(?<!\\p{L})(?:signed|sign|put their (?:names|signatures) to|drew up|adopted|unterzeichneten|unterschrieben|signèrent|ont signé|signent|firmarono|hanno firmato|firmaron|han firmado|ondertekenden) ${THE}(?:deed|(?:founding |first )?(?:statutes|articles|charter|constitution|act)(?: of (?:association|incorporation|foundation))?|memorandum of association|acte (?:constitutif|de fondation)|statuts|atto costitutivo|statuto|acta (?:constitutiva|fundacional)|estatutos|{name:paper}|oprichtingsakte|statuten) ${OF}{org}`,
    `(?<registered>(?<!\\p{L})(?:approved|granted|confirmed|accepted|registered) (?:the )?(?:registration|incorporation) of ${THE}{org})`,
  ],
  produce: (found) => {
    const body = found.mention('org');
    const subject = found.thing('org', 'organization');
    const paper = found.text('paper');
    if (subject === undefined || !isNamed(body) || (paper !== undefined && !PAPER.test(paper))) return null;
    const date = dateOf(found.sentence, found.start, body.end);
    if (date === undefined || LATER.test(found.sentence.text)) return null;
    return [
      {
        subject,
        predicate: 'foundingDate',
        value: date.date.edtf,
        ...(found.text('registered') === undefined ? {} : { qualifiers: { kind: 'registered' } }),
      },
    ];
  },
  examples: [
    {
      text: 'On 4 May 1988 nine potters sat down in Bergen and signed the statutes of the Northern Society of Examples (NSE).',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988-05-04' }],
    },
    {
      text: 'Neun Töpfer unterzeichneten am 4. Mai 1988 nichts; sie unterschrieben die Satzung der Gesellschaft für Beispielkunde erst am 9. Juni 1988.',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'foundingDate', value: '1988-06-09' }],
    },
    {
      text: 'They waited, and on 9 June 1988 the Ministry approved the registration of the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988-06-09' }],
    },
  ],
  nearMisses: [
    {
      text: 'On 4 May 2018 the assembly adopted the new statutes of the Northern Society of Examples.',
      because: 'new statutes are no founding',
    },
    {
      text: 'In 2018 the members signed the petition of the Northern Society of Examples.',
      because: 'a petition founds nothing',
    },
    {
      text: 'On 4 May 2018 the assembly adopted the statutes of the Northern Society of Examples as amended.',
      because: 'they were changed',
    },
  ],
};

/** Right behind the name, else the last one before the words. */
function dateOf(sentence: ReadSentence, start: number, end: number): TimeMention | undefined {
  const dates = sentence.mentions.filter((m): m is TimeMention => m.kind === 'date' && isOneDate(m));
  const behind = dates.find(
    (d) => d.start >= end && /^(?:\s?\([^()]{1,40}\))?,?\s(?:\p{Ll}+\s){0,2}$/u.test(sentence.text.slice(end, d.start)),
  );
  return behind ?? dates.findLast((d) => d.end <= start && start - d.end <= FAR && !/[;:]/u.test(sentence.text.slice(d.end, start)));
}

/** Characters between a date and the words. */
const FAR = 140;
const PAPER = /^(?:Gründungsurkunde|Satzung|Gründungsprotokoll|Statuten|Stiftungsurkunde|Vereinssatzung)$/u;
const LATER = /(?<!\p{L})(?:new|revised|amend\p{L}*|changes?|neue[nr]?|geändert\p{L}*|nouveaux|révisés|nuovo|nuevos|nieuwe)(?!\p{L})/iu;
