// The plural nouns that ask for a set of things, in the languages understood. Words of language; no names.

import type { EntityKind } from '../../domain/statement.ts';
import type { Word } from '../words.ts';
import { wholeWords } from './whole-words.ts';

export interface SetNoun {
  readonly kind: EntityKind;
  /** Whether a thing with these nouns in its names (as comparison keys) is one of the set. */
  readonly fits: (nouns: ReadonlySet<string>) => boolean;
  /** Whether the word is the noun itself, which no answer need repeat. */
  readonly isOf: (word: Word) => boolean;
}

/** The set that a question asks for; null where it asks for one thing. */
export function kindOfSet(text: string): SetNoun | null {
  const noun = NOUNS.find(({ words }) => words.test(text));
  if (noun === undefined || !(ASKS_FOR_MANY.test(text) || BEGINS_WITH_NOUN.test(text))) return null;
  const { kind, only, except } = noun;
  return {
    kind,
    fits: (nouns) => (only === undefined || nouns.has(only)) && !(except ?? []).some((key) => nouns.has(key)),
    isOf: (word) => noun.words.test(word.text),
  };
}

/** Every thing of a kind, where no noun narrows it. */
export function setOf(kind: EntityKind): SetNoun {
  return { kind, fits: () => true, isOf: () => false };
}

interface Noun {
  readonly words: RegExp;
  readonly kind: EntityKind;
  readonly only?: string;
  readonly except?: readonly string[];
}

const OF_ORGANIZATION =
  'societies|associations|gesellschaften|vereine|verbände|sociétés|verenigingen|sociedades|asociaciones|общества|ассоциации';
const OF_EVENT =
  'congresses|conferences|events|meetings|symposia|symposiums|kongresse|tagungen|veranstaltungen|konferenzen|(?:les|des|quels|combien de) congrès|conférences|congressen|bijeenkomsten|congresos|reuniones|конгрессы|конференции|события|мероприятия';

const NOUNS: readonly Noun[] = [
  { words: wholeWords('hospitals|krankenhäuser|hôpitaux|ziekenhuizen|hospitales|больницы'), kind: 'organization', only: 'hospital' },
  { words: wholeWords('clinics|kliniken|cliniques|klinieken|clínicas|клиники'), kind: 'organization', only: 'clinic' },
  {
    words: wholeWords('universities|universitäten|universités|universiteiten|universidades|университеты'),
    kind: 'organization',
    only: 'university',
  },
  { words: wholeWords('cent(?:er|re)s|zentren|centra|centros|центры'), kind: 'organization', only: 'center' },
  { words: wholeWords('foundations|stiftungen|fondations|stichtingen|fundaciones|фонды'), kind: 'organization', only: 'foundation' },
  {
    words: wholeWords('organi[sz]ations|institutions|bodies|organisationen|organisaties|organizaciones|организации'),
    kind: 'organization',
  },
  {
    words: wholeWords(OF_ORGANIZATION),
    kind: 'organization',
    except: 'hospital clinic university center institute registry department office program portal platform initiative'.split(' '),
  },
  { words: wholeWords(OF_EVENT), kind: 'event' },
  { words: wholeWords('people|persons|doctors|professors|ärzte|personnes|personen|personas|люди|врачи'), kind: 'person' },
];

const ASKS_FOR_MANY = wholeWords(
  'all|every|each|list|lists|which|what|how many|show|name the|enumerate|are there|alle|welche|gibt es|wie viele|tous|toutes|quel\\p{L}*|combien|y a-t-il|welke|hoeveel|zijn er|todas|todos|qué|cuánt\\p{L}*|hay|все|какие|какое|сколько|есть ли',
);

/** "congresses in 2024", "the societies founded before 2000". */
const BEGINS_WITH_NOUN =
  /^\s*(?:the |die |les |de |las |los )?(?:\p{L}+ ){0,2}?(?:societies|associations|organi[sz]ations|hospitals|clinics|universities|congresses|conferences|events|meetings|symposia|kongresse|tagungen|gesellschaften|sociétés|congrès|congressen|verenigingen|congresos|sociedades|конгрессы|конференции|общества)(?!\p{L})/iu;
