import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { daysOf } from './parts/event-day.ts';
import { partiesAfter, partiesBefore, partyOf } from './parts/event-parties.ts';
import { eventOf, isNamedBy } from './parts/event-scene.ts';

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

// ---------------------------------------------------------------- "signed"

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
  if (verb === null || TALKED.test(text.slice(0, verb.start))) return [];
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
    { ...shared, value: phraseAt(text, noun), qualifiers: { kind, ...(partner === undefined ? {} : { organization: partner }), ...date } },
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
      value: phraseAt(before.text, noun),
      sentence,
      qualifiers: { kind: kindOf(noun[0]), ...dateOf(sentence, reading) },
    },
  ];
}

/** The verb of signing nearest to the noun, when it says that it is done. */
function verbOf(text: string, from: number, to: number): { readonly start: number; readonly end: number } | null {
  let best: { readonly start: number; readonly end: number } | null = null;
  for (const match of text.matchAll(SIGNED)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const gap = start >= to ? text.slice(to, start) : text.slice(end, from);
    if (gap.length > 150 || /(?<!\p{Lu}|Dr|Prof|St|Mr|Mrs|Ms)[.!?]\s/u.test(gap)) continue;
    const before = text.slice(Math.max(0, start - 34), start);
    if (PLANNED.test(before) || NOT_YET.test(text.slice(start, end + 12))) return null;
    best ??= { start, end };
  }
  return best;
}

/** Who signed: the bodies before the verb, and those "between", "with" or "by" which the agreement is. */
function partiesOf(sentence: ReadSentence, nounEnd: number, verbStart: number, reading: Reading): readonly Thing[] {
  const { text } = sentence;
  const before = bodies(partiesBefore(sentence, verbStart + leading(text, verbStart), reading));
  const after = [...text.slice(nounEnd).matchAll(WITH)].flatMap((match) =>
    bodies(partiesAfter(sentence, nounEnd + match.index + match[0].length, reading)),
  );
  const found = [...new Set([...before, ...after])];
  if (found.length >= 2) return found;
  const all = sentence.mentions.flatMap((m) => {
    const party = m.kind === 'org' ? partyOf(m, sentence, reading) : null;
    return party === null ? [] : [party];
  });
  return [...new Set([...found, ...all])];
}

/** "A and B have signed": the auxiliary stands between. */
function leading(text: string, verbStart: number): number {
  return -(/(?:\s(?:has|have|had|now|today|also|jointly|recently|officially))*\s?$/u.exec(text.slice(0, verbStart))?.[0].length ?? 0);
}

function partiesAfterWith(sentence: ReadSentence, from: number, reading: Reading): readonly Thing[] {
  const match = /(?<!\p{L})with\s/iu.exec(sentence.text.slice(from));
  return match === null ? [] : bodies(partiesAfter(sentence, from + match.index + match[0].length, reading));
}

function bodies(parties: readonly Thing[]): readonly Thing[] {
  return parties.filter((party) => party.kind === 'organization');
}

/** The signing as an event of its own, where the text names no other and two parties are known. */
function signingOf(noun: string, parties: readonly Thing[], sentence: ReadSentence, reading: Reading): Thing | null {
  const all = parties.length === 1 && reading.body !== null && !parties.includes(reading.body) ? [reading.body, ...parties] : parties;
  const [first, second] = all.length === 2 ? all : all.length < 2 ? partnersBefore(sentence, reading) : all;
  if (first === undefined || second === undefined) return null;
  const called = (name: (party: Thing) => string): string =>
    `Signing of the ${singular(noun).toLowerCase()} between ${name(first)} and ${name(second)}`;
  const thing = reading.thing(
    'event',
    called((party) => party.acronyms[0] ?? party.names[0] ?? ''),
    sentence.index,
  );
  const full = called((party) => [...party.names].sort((x, y) => y.length - x.length)[0] ?? '');
  if (!thing.names.includes(full)) thing.names.push(full);
  return thing;
}

/** The two bodies that the paragraph has named so far. */
function partnersBefore(sentence: ReadSentence, reading: Reading): readonly Thing[] {
  const named = reading.sentences
    .slice(Math.max(0, sentence.index - 4), sentence.index + 1)
    .filter((other) => other.segment === sentence.segment)
    .flatMap((other) => mentionsOf(other, 'org').map((m) => m.thing));
  const found = [...new Set(named)];
  return found.length === 2 ? found : [];
}

function dateOf(sentence: ReadSentence, reading: Reading): { readonly date?: string } {
  const [date, more] = mentionsOf(sentence, 'date').filter((m) => m.date.precision === 'day' && m.date.from === m.date.to);
  if (date === undefined || more !== undefined) return {};
  const days = daysOf(date.date, { printed: date.text, edition: null, published: reading.document.published, tense: 'past' });
  return days === null ? {} : { date: days.from };
}

/** The noun with what it is about: "agreement on a common registry". */
function phraseAt(text: string, noun: RegExpExecArray): string {
  const tail = TAIL.exec(text.slice(noun.index + noun[0].length))?.[0] ?? '';
  return `${noun[0]}${tail}`.replace(/\s+$/u, '').replace(/[,;.]+$/u, '');
}

// ---------------------------------------------------------------- lists

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

function kindOf(noun: string): string {
  if (/memorand|mou|меморандум|absichtserklärung|letter of intent|intesa/iu.test(noun))
    return /letter of intent|absichts/iu.test(noun) ? 'letter of intent' : 'memorandum';
  return 'agreement';
}

function singular(noun: string): string {
  return noun
    .replace(/^(?:a|an|the|two|three|several|new)\s/iu, '')
    .replace(/memorand(?:a|ums)/iu, (m) => (/^M/u.test(m) ? 'Memorandum' : 'memorandum'))
    .replace(/(?<=MoU|agreement|accord|pact|protocol)s/iu, '');
}

const ADJECTIVE = String.raw`(?:(?:\p{L}+-year|cooperation|co-operation|collaboration|collaborative|partnership|framework|bilateral|trilateral|twinning|joint|mutual|strategic|research|training|licen[cs]e|exchange|affiliation|financing|funding|grant|tripartite|host|hosting)\s){0,3}`;
const NOUN = new RegExp(
  [
    String.raw`(?<!\p{L})memorand(?:um|a|ums)(?:\sof\s(?:understanding|cooperation|co-operation|agreement|intent|collaboration))?(?:\s\(MOUs?\))?(?!\p{L})`,
    String.raw`(?<!\p{L})MoUs?(?!\p{L})`,
    String.raw`(?<!\p{L})${ADJECTIVE}(?:agreements?|accords?|pacts?|charters?|treat(?:y|ies)|contracts?|declarations?|protocol of (?:intent|cooperation)|(?<=cooperation |collaboration |joint |bilateral )protocols?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:letter|declaration) of (?:intent|cooperation)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:kooperations(?:vertrag|vereinbarung|abkommen)|absichtserklärung|partnerschaftsvertrag|rahmenvereinbarung|protocole d['’]accord|convention(?: de (?:partenariat|coopération|collaboration))?(?=\s(?:a été|avec|entre))|accord(?: de (?:partenariat|coopération|collaboration)|-cadre)|protocollo d['’]intesa|accordo(?: di (?:collaborazione|cooperazione|programma))?|convenio(?: de (?:colaboración|cooperación))?|memorando de entendimiento|acuerdo(?: de (?:colaboración|cooperación))?|меморандум\p{L}*(?:\sо\s(?:взаимопонимании|сотрудничестве))?|соглашени\p{L}+(?:\sо\s(?:сотрудничестве|партн[её]рстве|взаимодействии))?)(?!\p{L})`,
  ].join('|'),
  'iu',
);
const SIGNED =
  /(?<!\p{L})(?:signed|signing|sealed|concluded|inked|entered into|(?:put|puts|set|sets) their (?:names|signatures) (?:under|to)|now have(?=\s(?:a|an)\s)|unterzeichnet(?:en|e)?|unterschrieb(?:en)?|geschlossen|signée?s?|ont conclu|firmat[oaie]|siglat[oaie]|sottoscritt[oaie]|hanno firmato|firmaron|firmó|firmado|firmada|suscribieron|suscrito|подписан[аоы]?|подписали|подписал[аи]?|заключен[аоы]?|заключили)(?!\p{L})/giu;
const SIGNED_IT =
  /(?<!\p{L})(?:signed|sealed|concluded) it(?!\p{L})|(?:names|signatures) (?:under|to) it(?!\p{L})|(?<!\p{L})it was (?:signed|sealed)(?!\p{L})/iu;
const PLANNED =
  /(?<!\p{L})(?:will(?: soon)?(?: be)?|shall(?: be)?|to be|is to|are to|plans? to|planned to|planning to|intends? to|hopes? to|agreed to|ready to|expected to be|about to be|soon|would(?: be)?|should(?: be)?|may be|could be|yet to be|before|not(?: yet)?(?: been)?|never|soll(?:en)?|wird|werden|sera|seront|sarà|saranno|verrà|será|serán|будет|планируется|готовится)\s(?:\p{L}+\s)?$/iu;
const NOT_YET = /^signing\s(?:is|was) (?:planned|expected|postponed)/iu;
const TALKED =
  /(?<!\p{L})(?:discussed|talked about|debated|spoke about|recalled|asked for|called for|demanded|copy|book)(?!\p{L})[^.;]{0,60}$/iu;
const WITH = /(?<!\p{L})(?:between|with|by|zwischen|mit|von|entre|avec|par|tra|fra|con|da|между|с)\s/giu;
const TAIL =
  /^(?:\s\((?:MOUs?|MoUs?)\))?(?:\s(?:of|on|for|about|concerning|covering|regarding|to|über|zur|zum|für|sur|pour|di|per|sulla|de|para|sobre|о|об|по)\s(?!(?:behalf|\d|\p{Lu}))[^,.;:()]{3,110}?(?=\s(?:was|were|has|have|is|with|between|by|at|during|in the presence|which|that|signed|on(?=\s\d)|in(?=\s\p{Lu})|mit|zwischen|avec|entre|con|tra)(?!\p{L})|[,.;:()]|$))?/u;
const PLURAL = /(?:memoranda|memorandums|MoUs|agreements|accords|pacts)/iu;
const HEADING =
  /(?:signing of (?:the )?(?:\p{L}+\s)?(?:memorand|mou|agreement)|memorand(?:a|ums) of (?:understanding|cooperation)|^mous?(?: signed)?|agreements?(?: and (?:partnerships|memoranda|mous))?(?: signed)?$|signed (?:agreements|memoranda|mous)|memorandums? (?:were )?signed)/iu;
const PLANNED_LIST = /(?<!\p{L})(?:planned|future|upcoming|draft|possible|to be signed|in preparation)(?!\p{L})/iu;
const STARTS =
  /^(?:a |an |the )?(?:memorand(?:um|a)|mous?|(?:\p{L}+\s)?agreement|contract|letter of intent|declaration of intent|соглашение|меморандум)(?!\p{L})/iu;
