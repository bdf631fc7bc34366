// Statements for a generated knowledge base, ten a document: societies with offices, founding and members, congresses with days, places
// and guests, people with affiliations. A few things are stated about again and again, most a few times, as in real collections.

import type { Document } from '../../src/domain/document.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { Predicate, Statement } from '../../src/domain/statement.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { event, knowledgeBase, refTo, type StatementDetails, statement } from '../support/knowledge.ts';
import { generateKnowledge, type Random, seededRandom, sentence, zipf } from './generate-knowledge.ts';

const STATEMENTS_A_DOCUMENT = 10;
/** One event for so many societies. */
const SOCIETIES_AN_EVENT = 3;

export function generateStatedKnowledge(size: number, seed: number): KnowledgeBase {
  const { knowledge, vocabulary } = generateKnowledge(size, size, seed);
  const random = seededRandom(seed + 2);
  const societies = knowledge.entities.filter(({ kind }) => kind === 'organization');
  const people = knowledge.entities.filter(({ kind }) => kind === 'person');
  const events = societies
    .filter((_, position) => position % SOCIETIES_AN_EVENT === 0)
    .map((society, position) => {
      const name = `${2000 + (position % 25)} Congress of the ${society.name} in ${zipf(CITIES, random)}`;
      return event(name, { id: `event-${position}`, mentions: 1 + Math.floor(20 * random() ** 4) });
    });
  const cast: Cast = { societies, people, events };
  const documents = knowledge.documents.map((one, position) => ({ ...one, published: day(2005 + (position % 20), random) }));
  const seen = new Map<string, Set<string>>();
  const statements = documents.flatMap((source) => {
    return Array.from({ length: STATEMENTS_A_DOCUMENT }, () => {
      const made = state(source, cast, vocabulary, random);
      for (const id of [made.subject.id, made.valueId]) if (id !== null) seen.getOrInsertComputed(id, () => new Set()).add(source.id);
      return made;
    });
  });
  const entities = [...societies, ...people, ...events].map((one) => ({ ...one, documents: [...(seen.get(one.id) ?? [])].toSorted() }));
  return knowledgeBase({ documents, entities, statements });
}

interface Cast {
  readonly societies: readonly Entity[];
  readonly people: readonly Entity[];
  readonly events: readonly Entity[];
}

function state(source: Document, { societies, people, events }: Cast, vocabulary: readonly string[], random: Random): Statement {
  const society = zipf(societies, random, FLATNESS);
  const somebody = zipf(people, random, FLATNESS);
  const congress = zipf(events, random, FLATNESS);
  const say = (subject: Entity, predicate: Predicate, value: string, details: StatementDetails = {}) => {
    const line = 1 + Math.floor(random() * source.lines.length);
    const quote = source.lines[line - 1]?.text ?? value;
    return statement(refTo(subject), predicate, value, { asOf: source.published, document: source.id, line, quote, ...details });
  };
  const year = 1990 + Math.floor(random() * 35);
  const words = (count: number) => sentence(count, vocabulary, random);
  const number = 50 + Math.floor(random() * 3_000);
  const makers: readonly (() => Statement)[] = [
    () => say(society, 'foundingDate', String(year)),
    () => say(society, 'location', zipf(CITIES, random)),
    () => say(society, 'memberCount', `over ${number}`, { qualifiers: { unit: 'members' } }),
    () => say(society, 'goal', `to ${words(8)}`),
    () => say(society, 'activity', words(6)),
    () =>
      say(society, 'leader', somebody.name, {
        valueId: somebody.id,
        role: zipf(OFFICES, random),
        tenure: random() < 0.7 ? 'current' : 'former',
        since: random() < 0.5 ? String(year) : null,
      }),
    () => say(somebody, 'affiliation', society.name, { valueId: society.id }),
    () => say(somebody, 'role', zipf(OFFICES, random), { role: zipf(OFFICES, random), qualifiers: { organization: refTo(society) } }),
    () => say(congress, 'startDate', day(year, random)),
    () => say(congress, 'location', zipf(CITIES, random)),
    () => say(congress, 'attendance', `about ${number}`, { qualifiers: { unit: 'delegates' } }),
    () => say(congress, 'theme', words(5)),
    () => say(congress, 'organizer', society.name, { valueId: society.id }),
    () => say(congress, 'speaker', somebody.name, { valueId: somebody.id, qualifiers: { kind: 'keynote' } }),
  ];
  return (makers[Math.floor(random() * makers.length)] ?? makers[0])?.() ?? say(society, 'name', society.name);
}

function day(year: number, random: Random): string {
  const two = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, '0');
  return `${year}-${two(12)}-${two(28)}`;
}

/** A few things are spoken of far oftener than others, but not as steeply as Zipf's law has it. */
const FLATNESS = 0.7;
const OFFICES = ['president', 'secretary general', 'treasurer', 'vice-president', 'director', 'board member'];
const CITIES = ['Lisbon', 'Tashkent', 'Geneva', 'Lima', 'Nairobi', 'Osaka', 'Montreal', 'Ghent', 'Oslo', 'Prague', 'Cairo', 'Perth'];
