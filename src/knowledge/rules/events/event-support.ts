import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { clauseBefore } from './parts/event-link.ts';
import { eventsIn } from './parts/event-page.ts';
import { partiesAfter, partyOf } from './parts/event-parties.ts';
import { eventOf } from './parts/event-scene.ts';

export const eventSupport: PageRule = {
  name: 'event-support',
  says: 'Who supported an event, in money, name or deed: "with the support of", "special thanks to … for their support", "sponsored by", "under the patronage of".',
  read: (reading) => reading.sentences.flatMap((sentence) => supportersIn(sentence, reading)),
  examples: [
    {
      text: 'The 4th Example Symposium was held in Graz with the support of Hope Foundation and the Styrian Sample Society.',
      yields: ['Hope Foundation', 'Styrian Sample Society'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'supporter',
        value,
      })),
    },
    {
      text: 'The 4th Example Symposium ended in Graz. Special thanks go to Hope Foundation (HF) and the Ministry of Samples for their help.',
      yields: ['Hope Foundation', 'Ministry of Samples'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'supporter',
        value,
      })),
    },
    {
      text: '4th Example Symposium\n\n## Sponsors\n\n- Hope Foundation\n- Ministry of Samples',
      yields: ['Hope Foundation', 'Ministry of Samples'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'supporter',
        value,
      })),
    },
  ],
  nearMisses: [
    { text: 'The Northern Society of Examples is supported by Hope Foundation.', because: 'a society is supported, and no event' },
    { text: 'The 4th Example Symposium heard of a school that is supported by Hope Foundation.', because: 'the school is supported' },
    { text: 'The 4th Example Symposium thanked Ada Example for her lecture.', because: 'thanks for a lecture' },
  ],
};

function supportersIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const found = [...named(sentence, reading), ...underHeading(sentence, reading)];
  if (found.length === 0) return [];
  const event = eventOf(sentence, reading);
  if (event === null) return [];
  return found.map(({ party, kind }) => ({
    subject: event,
    predicate: 'supporter',
    value: party,
    sentence,
    ...(kind === null ? {} : { qualifiers: { kind } }),
  }));
}

interface Supporter {
  readonly party: Thing;
  readonly kind: string | null;
}

function named(sentence: ReadSentence, reading: Reading): readonly Supporter[] {
  const out: Supporter[] = [];
  for (const match of sentence.text.matchAll(SUPPORT)) {
    const thanks = /thank|dank|merci|ringrazi|graci|благодар/iu.test(match[0]);
    const end = match.index + match[0].length;
    if (thanks && !FOR_SUPPORT.test(sentence.text.slice(end))) continue;
    if (!thanks && OTHER_NOUN.test(clauseBefore(sentence.text, match.index).slice(-40))) continue;
    // "… is supported by": of the event, or of something else
    if (/supported|sponsored|endorsed/iu.test(match[0]) && !ofEvent(sentence, match.index)) continue;
    const kind = /patron|auspices|schirmherr|égide|egida|patrocin/iu.test(match[0])
      ? 'patron'
      : /sponsor/iu.test(match[0])
        ? 'sponsor'
        : null;
    out.push(...partiesAfter(sentence, end, reading).map((party) => ({ party, kind })));
  }
  return out;
}

function ofEvent(sentence: ReadSentence, at: number): boolean {
  const org = mentionsOf(sentence, 'org').findLast((m) => m.end <= at);
  const event = mentionsOf(sentence, 'event').findLast((m) => m.end <= at);
  if (event !== undefined)
    return org === undefined || org.end < event.end || !/^\s(?:is|was|are|were)?\s?$/u.test(sentence.text.slice(org.end, at));
  return eventsIn(sentence).length === 0 && org === undefined;
}

function underHeading(sentence: ReadSentence, reading: Reading): readonly Supporter[] {
  const heading = sentence.segment.headings.at(-1) ?? '';
  const lead = sentence.segment.lead ?? '';
  if (sentence.segment.kind !== 'item' || !(HEADING.test(heading) || (HEADING.test(lead) && lead.length <= 80))) return [];
  const [first] = sentence.mentions;
  const party = first === undefined || first.start > 6 ? null : partyOf(first, sentence, reading);
  return party === null ? [] : [{ party, kind: /sponsor/iu.test(heading) ? 'sponsor' : null }];
}

const SUPPORT =
  /(?<!\p{L})(?:with (?:the )?(?:kind |generous |financial |organi[sz]ational )?(?:support|help|assistance|backing) (?:of|from)|thanks to the (?:support|help) of|supported (?:jointly )?by|sponsored by|endorsed by|made possible by|funded by|under the (?:patronage|auspices|aegis) of|(?:special |many |warm |our |sincere )?thanks (?:go |went )?to|(?:we|organi[sz]ers) (?:warmly |also )?thank(?:ed)?|mit (?:freundlicher )?unterstützung (?:von|des|der)|unterstützt von|unter der schirmherrschaft (?:von|des|der)|avec le soutien (?:de la|de l['’]|de|du|des)|sous (?:le patronage|l['’]égide) (?:de la|de l['’]|de|du|des)|con il (?:sostegno|supporto|patrocinio|contributo) (?:di|del|della|dell['’])|con el (?:apoyo|auspicio|patrocinio) (?:de la|de|del)|met (?:steun|ondersteuning) van|при поддержке|под эгидой)(?=\s|(?<=['’]))/giu;
const FOR_SUPPORT =
  /(?<!\p{L})for (?:the |their |its |his |her |all )?(?:\p{L}+ ){0,2}(?:support|help|assistance|sponsorship|contribution|generosity|backing|funding)(?!\p{L})/iu;
const OTHER_NOUN =
  /(?<!\p{L})(?:schools?|projects?|stud(?:y|ies)|trials?|programmes?|programs?|hospitals?|cent(?:re|er)s?|children|famil(?:y|ies)|registr(?:y|ies)|research|website|platform|initiative|campaign|prize|award|fellowships?)\s(?:that |which )?(?:is |are |was |were |has been )?$/iu;
const HEADING =
  /^(?:our |the |main )*(?:supporters?|sponsors?|supported by|sponsored by|with the support of|partners and sponsors|unterstützer|sponsoren|sponsors?|soutiens|patrocinadores|спонсоры|при поддержке)\s?[:：]?$|thanks (?:these|the following) supporters/iu;
