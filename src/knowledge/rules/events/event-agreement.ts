import type { ReadSentence } from '../../mentions/mention.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { kindOf, NOUN, singular } from './parts/agreement-words.ts';
import { partyOf } from './parts/event-parties.ts';
import { eventOf, isNamedBy } from './parts/event-scene.ts';
import { bodies, dateOf, PLANNED, partiesAfterWith, partiesOf, phraseAt, signingOf, verbOf } from './parts/signing.ts';

export const eventAgreement: PageRule = {
  name: 'event-agreement',
  says: 'An agreement or memorandum that was signed, with its partner and day: at the event spoken of, or at a signing of its own. What will be signed, is planned or was only talked about is no agreement.',
  read: (reading) => {
    const out: Draft[] = [];
    for (const sentence of reading.sentences) {
      out.push(...listed(sentence, reading), ...signed(sentence, reading));
    }
    return withoutRepeats(out);
  },
  examples: [
    {
      text: 'A memorandum of understanding now binds the Northern Society of Examples and the Graz University of Samples.',
      yields: [
        {
          subject: 'Signing of the memorandum of understanding between Northern Society of Examples and Graz University of Samples',
          predicate: 'agreement',
          value: 'memorandum of understanding',
        },
      ],
    },
    {
      text: 'Six bodies have put their names to a memorandum of understanding. The six are the Northern Society of Examples, the Graz University of Samples and others.',
      yields: [
        {
          subject: 'Signing of the memorandum of understanding between Northern Society of Examples and Graz University of Samples',
          predicate: 'agreement',
          value: 'memorandum of understanding',
        },
      ],
    },
    {
      text: 'The Harbour Hospital in Bergen has entered into a partnership with the Graz University of Samples.',
      yields: [
        {
          subject: 'Signing of the partnership between Graz University of Samples and Harbour Hospital',
          predicate: 'agreement',
          value: 'partnership with the Graz University of Samples',
        },
      ],
    },
    {
      text: 'At the 12th Nordic Congress of Examples the Northern Society of Examples and Hope Foundation signed a memorandum of understanding.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'agreement', value: 'memorandum of understanding' }],
    },
    {
      text: 'The Northern Society of Examples and the Graz University of Samples signed a cooperation agreement on common training on 3 May 2019.',
      yields: [
        {
          subject: 'Signing of the cooperation agreement between Northern Society of Examples and Graz University of Samples',
          predicate: 'agreement',
          value: 'cooperation agreement on common training',
        },
      ],
    },
    {
      text: '4th Example Symposium\n\n1. Signing of Memorandums of Understanding:\n\nGraz University of Samples (Austria).\n\nUlm Sample Hospital (Germany).',
      yields: [
        'Memorandum of Understanding with Graz University of Samples (Austria)',
        'Memorandum of Understanding with Ulm Sample Hospital (Germany)',
      ].map((value) => ({ subject: '4th Example Symposium', predicate: 'agreement', value })),
    },
    {
      text: 'Memorandums of understanding were signed with the Graz University of Samples and the Ulm Sample Hospital at the 4th Example Symposium.',
      yields: ['Memorandum of understanding with Graz University of Samples', 'Memorandum of understanding with Ulm Sample Hospital'].map(
        (value) => ({
          subject: '4th Example Symposium',
          predicate: 'agreement',
          value,
        }),
      ),
    },
    {
      text: 'На IV Примерном форуме подписано соглашение о сотрудничестве с Национальным обществом примеров.',
      language: 'ru',
      yields: [{ subject: 'IV Примерный форум', predicate: 'agreement', value: 'соглашение о сотрудничестве' }],
    },
  ],
  nearMisses: [
    {
      text: 'A memorandum of understanding between the Northern Society of Examples and the Graz University of Samples is to be ready next month.',
      because: 'it is still to come',
    },
    {
      text: 'At the 12th Nordic Congress of Examples an accord with the Hope Foundation on kilns was much talked of; nothing has been signed so far.',
      because: 'it says that nothing is signed',
    },
    {
      text: 'The Northern Society of Examples and the Graz University of Samples renewed their agreement by video link.',
      because: 'a link is no tie',
    },
    {
      text: 'Talks go on about a memorandum of understanding between the Northern Society of Examples and the Graz University of Samples.',
      because: 'they still talk',
    },
    {
      text: 'Thanks to the agreement between the Northern Society of Examples and the Graz University of Samples ten nurses were trained.',
      because: 'an agreement of before',
    },
    {
      text: 'At the 12th Nordic Congress of Examples a memorandum of understanding with Hope Foundation will be signed.',
      because: 'nothing is signed yet',
    },
    {
      text: 'There is to be an agreement between the Northern Society of Examples and Hope Foundation.',
      because: 'it is planned',
    },
    {
      text: 'The 12th Nordic Congress of Examples discussed the agreement on trade that was signed by governments.',
      because: 'it was only talked about',
    },
    { text: 'Ada Example signed a copy of her book at the 12th Nordic Congress of Examples.', because: 'a book is no agreement' },
  ],
};

function signed(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { text } = sentence;
  const own = NOUN.exec(text);
  // "A new agreement binds the two. Their directors signed it …"
  const before = own === null && SIGNED_IT.test(text) ? reading.sentences[sentence.index - 1] : undefined;
  const told = before !== undefined && before.segment === sentence.segment ? NOUN.exec(before.text) : null;
  if (told !== null && before !== undefined) return signedIt(sentence, before, told, reading);
  const noun = own;
  if (noun === null || sentence.segment.kind === 'heading' || /[:：]$/u.test(text)) return [];
  const verb = verbOf(text, noun.index, noun.index + noun[0].length);
  if (verb === null) return inForce(sentence, noun, reading);
  if (TALKED.test(text.slice(0, verb.start))) return [];
  const parties = partiesOf(sentence, noun.index + noun[0].length, verb.start, reading);
  const spoken = eventOf(sentence, reading) ?? mentionsOf(sentence, 'event')[0]?.thing ?? null;
  const event = (spoken !== null && isNamedBy(spoken, sentence, reading) ? spoken : null) ?? signingOf(noun[0], parties, sentence, reading);
  if (event === null) return [];
  const date = dateOf(sentence, reading);
  const kind = kindOf(noun[0]);
  const shared = { subject: event, predicate: 'agreement', sentence } as const;
  const partners = parties.filter((party) => party !== reading.body);
  const listed = PLURAL.test(noun[0]) ? partiesAfterWith(sentence, noun.index + noun[0].length, reading) : [];
  if (listed.length > 1) {
    const one = singular(noun[0]);
    return listed.map((party) => ({
      ...shared,
      value: `${one} with ${party.names[0] ?? ''}`,
      qualifiers: { kind, organization: party, ...date },
    }));
  }
  const [partner] = partners;
  return [
    {
      ...shared,
      value: phraseAt(sentence, noun),
      qualifiers: { kind, ...(partner === undefined ? {} : { organization: partner }), ...date },
    },
  ];
}

/** "A memorandum now binds A and B", "Between A and B there is now an agreement": the news of a page about no other event, with both parties and no word of signing. */
function inForce(sentence: ReadSentence, noun: RegExpExecArray, reading: Reading): readonly Draft[] {
  const { text } = sentence;
  if (!PAPER.test(noun[0]) || !TIES.test(text) || NOT_IN_FORCE.test(text) || sentence.index > NEWS) return [];
  if (eventOf(sentence, reading) !== null || reading.event !== null || mentionsOf(sentence, 'person').length > 0) return [];
  const parties = [...new Set(bodies(sentence.mentions.flatMap((m) => (m.kind === 'org' ? (partyOf(m, sentence, reading) ?? []) : []))))];
  const event = parties.length < 2 ? null : signingOf(noun[0], parties, sentence, reading);
  const partner = parties.find((party) => party !== reading.body);
  if (event === null) return [];
  return [
    {
      subject: event,
      predicate: 'agreement',
      value: phraseAt(sentence, noun),
      sentence,
      certainty: 'inferred',
      qualifiers: { kind: kindOf(noun[0]), ...(partner === undefined ? {} : { organization: partner }), ...dateOf(sentence, reading) },
    },
  ];
}

/** What the sentence before names is signed in this one. */
function signedIt(sentence: ReadSentence, before: ReadSentence, noun: RegExpExecArray, reading: Reading): readonly Draft[] {
  if (PLANNED.test(sentence.text.slice(0, SIGNED_IT.exec(sentence.text)?.index ?? 0))) return [];
  const parties = bodies(before.mentions.flatMap((m) => (m.kind === 'org' ? (partyOf(m, before, reading) ?? []) : [])));
  const spoken = eventOf(sentence, reading);
  const event =
    (spoken !== null && isNamedBy(spoken, sentence, reading) ? spoken : null) ??
    signingOf(noun[0], [...new Set(parties)], sentence, reading);
  if (event === null) return [];
  return [
    {
      subject: event,
      predicate: 'agreement',
      value: phraseAt(before, noun),
      sentence,
      qualifiers: { kind: kindOf(noun[0]), ...dateOf(sentence, reading) },
    },
  ];
}

/** The lines under "Signing of Memorandums of Understanding". */
function listed(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const heading = sentence.segment.headings.at(-1) ?? '';
  const lead = sentence.segment.kind === 'item' ? (sentence.segment.lead ?? '') : '';
  const title = HEADING.test(heading) ? heading : HEADING.test(lead) ? lead : null;
  // "3. Areas of work:" is the next list's heading and no item of this one
  if (
    title === null ||
    sentence.segment.text.indexOf(sentence.text) !== 0 ||
    PLANNED_LIST.test(title) ||
    /[:：]$/u.test(sentence.segment.text)
  )
    return [];
  const line = sentence.text.replace(/[.;,]+$/u, '');
  if (line.length > 260) return [];
  const starts = STARTS.exec(line);
  const memoranda = /memorand|\bMoU/iu.test(title) && !/partnership/iu.test(title);
  if (starts === null && !(memoranda && wordsOf(line).length <= 22)) return [];
  const [partner] = sentence.mentions.flatMap((m) => (m.kind === 'org' || m.kind === 'name' ? (partyOf(m, sentence, reading) ?? []) : []));
  if (partner === undefined || partner.kind !== 'organization') return [];
  if (starts === null && (sentence.mentions[0]?.start ?? 99) > 4) return [];
  const event = eventOf(sentence, reading);
  if (event === null) return [];
  const value = starts === null ? `Memorandum of Understanding with ${line}` : line;
  return [
    { subject: event, predicate: 'agreement', value, sentence, qualifiers: { kind: kindOf(starts?.[0] ?? title), organization: partner } },
  ];
}

/** A paper announced in a list and told of in a sentence, or twice in one page, is one. */
function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  // "the MOU" is the memorandum named in full before it
  const named = new Set(
    drafts.flatMap((draft) => (SHORT_NAME.test(String(draft.value)) ? [] : [`${draft.subject.names[0]}|${draft.qualifiers?.kind}`])),
  );
  return drafts.filter((draft) => {
    if (SHORT_NAME.test(String(draft.value)) && named.has(`${draft.subject.names[0]}|${draft.qualifiers?.kind}`)) return false;
    const partner = draft.qualifiers?.organization?.names[0] ?? '';
    const key = `${draft.subject.names[0]}|${draft.qualifiers?.kind}|${partner}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const SHORT_NAME = /^(?:MOUs?|memorandum|agreement)$/iu;

const SIGNED_IT =
  /(?<!\p{L})(?:signed|sealed|concluded) it(?!\p{L})|(?:names|signatures) (?:under|to) it(?!\p{L})|(?<!\p{L})it was (?:signed|sealed)(?!\p{L})/iu;

/** News stand at the head of a page; further down they are history. */
const NEWS = 6;

const PAPER =
  /memorand|mou|agreement|contract|accord|vereinbarung|vertrag|abkommen|protocol|convenio|acuerdo|меморандум|соглашени|договор/iu;

/** Two bodies and what stands between them. */
const TIES =
  /(?<!\p{L})(?:[bB]etween|binds?|(?:links?|ties?)(?=\s(?:the\s)?\p{Lu})|unites|connects|joins|(?:stand|are|names) (?:\p{L}+ )?under|in force|now (?:have|share)|zwischen|verbindet|lie|unit|tra|une|между|связывает)(?!\p{L})/u;

const NOT_IN_FORCE =
  /(?<!\p{L})(?:negotiat\p{L}*|talks?|drafts?|discuss\p{L}*|propos\p{L}*|plan(?:s|ned)?|will|shall|would|should|could|may|might|hopes?|ideas?|expire[sd]?|end(?:ed|s)|soon|to be|next (?:week|month|year)|tomorrow|not|no|never|ago|since|earlier|former|old|thanks to|based on|as part of|according to|verhandel\p{L}*|soll|geplant|sera|sarà|будет)(?!\p{L})/iu;

const TALKED =
  /(?<!\p{L})(?:discussed|talked about|debated|spoke about|recalled|asked for|called for|demanded|copy|book)(?!\p{L})[^.;]{0,60}$/iu;

const PLURAL = /(?:memoranda|memorandums|MoUs|agreements|accords|pacts)/iu;

const HEADING =
  /(?:signing of (?:the )?(?:\p{L}+\s)?(?:memorand|mou|agreement)|memorand(?:a|ums) of (?:understanding|cooperation)|^mous?(?: signed)?|agreements?(?: and (?:partnerships|memoranda|mous))?(?: signed)?$|signed (?:agreements|memoranda|mous)|memorandums? (?:were )?signed)/iu;

const PLANNED_LIST = /(?<!\p{L})(?:planned|future|upcoming|draft|possible|to be signed|in preparation)(?!\p{L})/iu;

const STARTS =
  /^(?:a |an |the )?(?:memorand(?:um|a)|mous?|(?:\p{L}+\s)?agreement|contract|letter of intent|declaration of intent|соглашение|меморандум)(?!\p{L})/iu;
