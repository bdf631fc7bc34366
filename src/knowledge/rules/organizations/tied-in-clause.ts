import type { NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';

export const tiedInClause: PageRule = {
  name: 'tied-in-clause',
  says: 'Two bodies in one clause with a word of support, belonging, succession or a paper that binds them, whatever the order, are taken to be affiliated; no person, no event and no third body may stand in it.',
  read: (reading) => reading.sentences.flatMap((sentence) => tiesIn(sentence, reading)),
  examples: [
    {
      text: 'Northern Society of Examples\n\nThe Clay Foundation supports it.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay Foundation' }],
    },
    {
      text: 'Between the Northern Society of Examples and the Clay League there is now a memorandum.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay League' },
        { subject: 'Clay League', predicate: 'affiliate', value: 'Northern Society of Examples' },
      ],
    },
    {
      text: 'In 1990 there was the Clay League, which later became the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay League' }],
    },
    {
      text: 'Northern Society of Examples\n\nThe Union of Examples granted us observer status.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
    {
      text: 'Northern Society of Examples\n\nWith all its friends it now belongs to the Union of Examples.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' }],
    },
  ],
  nearMisses: [
    {
      text: 'Since 2010 the Northern Society of Examples has been granted a hall by the Union of Examples.',
      because: 'a hall is no standing with it',
    },
    {
      text: 'Ada Example of the Northern Society of Examples and the Clay League signed no memorandum.',
      because: 'nothing was signed',
    },
    { text: 'The Northern Society of Examples and the Clay League met.', because: 'to meet is no tie' },
    {
      text: 'The Clay Foundation supports the 5th Example Congress of the Northern Society of Examples.',
      because: 'a congress is supported',
    },
  ],
};

/** Each clause between semicolons, colons and dashes on its own. */
function tiesIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { text, segment } = sentence;
  if (segment.kind === 'heading' || text.endsWith('?') || AGAINST.test(text)) return [];
  const out: Draft[] = [];
  for (const clause of text.matchAll(/[^;:]+/gu)) {
    const inside = sentence.mentions.filter((m) => m.start >= clause.index && m.end <= clause.index + clause[0].length);
    if (inside.some((m) => m.kind === 'person' || m.kind === 'event' || m.kind === 'role')) continue;
    const bodies = inside.filter((m): m is NamedMention => m.kind === 'org');
    const things = [...new Set(bodies.map((m) => m.thing))];
    const [one, other] = things;
    if (one === undefined || things.length > 2) continue;
    if (other !== undefined) out.push(...tieOf(one, other, clause[0]));
    else if (reading.body !== null && one !== reading.body && OURS.test(clause[0])) out.push(...tieOf(reading.body, one, clause[0], true));
  }
  return out.map((draft) => ({ ...draft, sentence, certainty: 'inferred' as const }));
}

/** `told`: the first is "it" or "us", wherever that stands. */
function tieOf(first: Thing, second: Thing, clause: string, told = false): readonly Draft[] {
  if (PAPER.test(clause))
    return told ? tie(first, second, 'agreement') : [...tie(first, second, 'agreement'), ...tie(second, first, 'agreement')];
  if (BECAME.test(clause)) return told ? [] : tie(second, first, 'predecessor');
  if (BELONGS.test(clause)) return tie(first, second, 'member of');
  if (STATUS.test(clause)) return told ? tie(first, second, 'official relations') : tie(second, first, 'official relations');
  if (HELPS.test(clause)) return told ? tie(first, second, 'supported by') : tie(second, first, 'supported by');
  return [];
}

// ---------------------------------------------------------------- words

/** The page's own body by a pronoun. */
const OURS = /(?<!\p{L})(?:it|us|we|ihn|uns|wir|nous|noi|nos)(?!\p{L})/u;
const PAPER =
  /(?<!\p{L})(?:memorand(?:um|a)|mou|cooperation agreement|letter of intent|side by side|hand in hand|twinning|protocol of cooperation)(?!\p{L})/iu;
const BECAME = /,\s(?:which|that)\s(?:later|then|in \d{4}|since|soon|today)?\s?(?:became|turned into|is called|has become)\s/iu;
const BELONGS = /(?<!\p{L})(?:it|we|and|which)\s(?:now\s|also\s|today\s|has\s|have\s)?(?:belongs?|belonged) to\s/iu;
const STATUS =
  /(?<!\p{L})(?:granted|gave|took|accepted|admitted|awarded)(?!\p{L})[^;:]*(?<!\p{L})(?:official relations|(?:consultative|observer|associate|full) (?:status|membership))(?!\p{L})/iu;
const HELPS =
  /(?<!\p{L})(?:supports?|funds?|finances|sponsors|pays for|helps|helped|financed|funded|supported|sponsored|founded|helped to found|began|launched|created|unterstützt|fördert|soutient|finance|sostiene|finanzia|apoya)\s(?:the\s|to\s(?:found|build|start)\s|die\s|den\s|das\s|la\s|le\s|il\s|el\s)?(?:it|us|uns|ihn|\p{Lu})/u;
const AGAINST =
  /(?<!\p{L})(?:no|not|never|without|hopes?|hoped|wants?|would|could|might|plans?|planned|may|if|whether|former|ended|to be|kein|keine|nicht|pas|non)(?!\p{L})/iu;
