import type { NamedMention, ReadSentence } from '../../mentions/mention.ts';
import { looksLikePerson } from '../../mentions/persons/looks-like-person.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';

export const listedTies: PageRule = {
  name: 'listed-ties',
  says: 'Bodies that stand in a list or in lines under a heading such as "Partners", "Member societies" or "Thanks to", or behind such a label, are affiliated with the organization that the page speaks for.',
  read: (reading) => {
    const { body } = reading;
    if (body === null) return [];
    return reading.sentences.flatMap((sentence): readonly Draft[] => {
      const label = labelOf(sentence);
      if (label === null) return [];
      // people of bodies, with their bodies behind them
      if (mentionsOf(sentence, 'person').length > 0 || mentionsOf(sentence, 'role').length > 0 || mentionsOf(sentence, 'event').length > 0)
        return [];
      return bodiesIn(sentence, label.from, reading).flatMap((other) =>
        tie(body, other, label.kind).map((draft) => ({ ...draft, sentence, certainty: 'inferred' as const })),
      );
    });
  },
  examples: [
    {
      text: 'Northern Society of Examples\n\nOur partners\n- Clay League\n- Harbour Trust, Bergen',
      title: 'Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay League' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Harbour Trust' },
      ],
    },
    {
      text: 'Northern Society of Examples\n\nIt is old.\n\nThanks to: Kilnworks, Clay Foundation and Harbour Trust.',
      title: 'Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay Foundation' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Harbour Trust' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Kilnworks' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Northern Society of Examples\n\nBoard members\n- Ada Example, Clay League\n- Bo Sample, Harbour Trust',
      title: 'Northern Society of Examples',
      because: 'people are members',
    },
    {
      text: 'Northern Society of Examples\n\nRead more\n- Clay League\n- Harbour Trust',
      title: 'Northern Society of Examples',
      because: 'links say nothing of a tie',
    },
    { text: 'Our partners\n- Clay League\n- Harbour Trust', because: 'nobody speaks' },
  ],
};

interface Label {
  readonly kind: string;
  /** Where what it announces begins in the sentence. */
  readonly from: number;
}

/** The label that the line itself begins with, or that stands over it. */
function labelOf(sentence: ReadSentence): Label | null {
  const own = LABELLED.exec(sentence.text);
  if (own !== null) {
    const kind = kindOf(own.groups?.['label'] ?? '');
    return kind === null ? null : { kind, from: own[0].length };
  }
  const { segment } = sentence;
  const over =
    segment.kind === 'item' && segment.lead !== null && /:\s?$/u.test(segment.lead) ? segment.lead : (segment.headings.at(-1) ?? '');
  const kind = kindOf(over.split(/[.!?]\s/u).at(-1) ?? '');
  if (kind === null || sentence.text === over) return null;
  // a paragraph of many words tells, and lists nothing
  const first = mentionsOf(sentence, 'org')[0];
  const lists = segment.kind === 'item' || (first !== undefined && first.start <= OPENS);
  return lists && !/\p{Ll}\.\s?$/u.test(sentence.text) ? { kind, from: 0 } : null;
}

function kindOf(label: string): string | null {
  const words = label.replace(/[:：.]\s?$/u, '').trim();
  if (words.split(/\s+/u).length > LONGEST_LABEL || ELSE.test(words)) return null;
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The bodies of the line: all of a list; in an item the first alone, for what stands behind it tells where it is or of whom. */
function bodiesIn(sentence: ReadSentence, from: number, reading: Reading): readonly NamedMention['thing'][] {
  const named = sentence.mentions.filter((m) => m.start >= from && (m.kind === 'org' || m.kind === 'name'));
  const bodies = named.filter((m) => m.kind === 'org' && !m.pronoun);
  if (bodies.length === 0) return [];
  const [first] = bodies;
  if (from === 0 && first !== undefined) return first.kind === 'org' && first.start <= OPENS ? [first.thing] : [];
  return named.flatMap((m) => {
    if (m.kind === 'org') return m.pronoun ? [] : [m.thing];
    // "Clay Foundation, Harbour Trust and Kilnworks": a name of any form in a list of bodies
    const alone =
      /(?:,|\s(?:and|und|et|e|y|en|&)|:)\s$/iu.test(sentence.text.slice(0, m.start)) &&
      /^(?:[,.;]|\s(?:and|und|et|e|y|en|&)\s|$)/u.test(sentence.text.slice(m.end));
    return alone && m.text.length > 2 && !looksLikePerson(m.text) ? [reading.thing('organization', m.text, sentence.index)] : [];
  });
}

// ---------------------------------------------------------------- words

/** Characters before the body that opens a line: an article, a number. */
const OPENS = 5;
const LONGEST_LABEL = 8;
const LABELLED = /^(?<label>[\p{L}’' /-]{4,60}?)\s?(?:[:：]|\s[–—-])\s(?=\p{Lu}|the\s|\d)/u;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:member (?:societies|organi[sz]ations|associations|groups|bodies|institutions|hospitals|cent(?:re|er)s|countries)|(?:national|full|associate|founding|institutional|corporate) members?|^(?:our |the )?members?$|participating (?:cent(?:re|er)s|hospitals|institutions|units|societies)|chapters|branches|national (?:societies|groups|associations)|mitglieder|mitglieds\p{Ll}+|membres|sociétés membres|soci|membri|miembros|leden|члены|участники)(?!\p{L})/iu,
    'member',
  ],
  [
    /^(?:member(?:ship)?s? (?:of|in)|affiliat(?:ion|ions|ed with|ed to|es)|part of|mitglied (?:in|bei|von)|membre de|membro di|miembro de|lid van)/iu,
    'member of',
  ],
  [
    /(?<!\p{L})(?:partners?|partner \p{Ll}+|co-?operations?|collaborat(?:ions?|ors)|sister (?:societies|organi[sz]ations|institutions)|twinn?ings?|kooperation(?:en|spartner)?|partenaires|partenariats|collaborazioni|socios|alianzas|партн[её]ры)(?!\p{L})/iu,
    'partner',
  ],
  [
    /(?<!\p{L})(?:supporters|supported by|with (?:the )?support (?:of|from)|with (?:thanks|gratitude) to|(?:our )?thanks (?:go )?to|thank you to|sponsors?|sponsored by|donors?|funders?|funded by|funding|benefactors|förderer|unterstützer|sponsoren|soutiens|mécènes|sostenitori|patrocinadores|donantes|sponsoren|при поддержке)(?!\p{L})/iu,
    'supported by',
  ],
];
/** Headings of people, of a meeting and of pages elsewhere. */
const ELSE =
  /(?<!\p{L})(?:board|committee|council|staff|team|honorary|executive|faculty|speakers?|congress|conference|meeting|symposium|workshop|event|session|programme|news|become|join|login|area|benefits?|why|how|for (?:members|partners|sponsors)|fees?|with us|travel|vorstand|ehrenmitglieder|bureau|consiglio|junta)(?!\p{L})/iu;
