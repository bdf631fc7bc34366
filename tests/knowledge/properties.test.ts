// What holds for any documents: the order in which they are read changes nothing, and a document about something else changes no statement.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { extract } from '../../src/knowledge/extract.ts';
import { documentOf } from '../support/document.ts';

const PEOPLE = ['Ada Example', 'Bruno Beispiel', 'Carla Voorbeeld', 'Dorian Sampleton', 'Edda Musterfrau'];
const BODIES = ['Harbour Society of Paediatric Imaging', 'Rain Society (RS)', 'Meadow Institute of Haematology', 'RS'];
const ENDINGS = ['a', 'e', 'ina', 'o', 'ette', 'us', 'ine', 'ik', 'ando', 'elle', 'ana', 'olf', 'wen', 'mar', 'lind'];
const GIVEN = ['Brun', 'Carl', 'Dorian', 'Edd', 'Fritz', 'Greg'];
const TOWNS = ['Lisbon', 'Tashkent', 'Oslo', 'Lima'];

const person = fc.constantFrom(...PEOPLE);
const body = fc.constantFrom(...BODIES);
const town = fc.constantFrom(...TOWNS);
const year = fc.integer({ min: 1950, max: 2024 });

const sentence = fc.oneof(
  fc.tuple(person, body, year).map(([who, of, since]) => `${who} has been president of the ${of} since ${since}.`),
  fc.tuple(person, body, year).map(([who, of, at]) => `In ${at} ${who} was elected secretary general of the ${of}.`),
  fc.tuple(body, year).map(([of, at]) => `The ${of} was founded in ${at}.`),
  fc.tuple(body, fc.integer({ min: 20, max: 9000 })).map(([of, count]) => `The ${of} has over ${count} members.`),
  fc.tuple(body, town, year).map(([of, at, when]) => `The 4th Congress of the ${of} was held in ${at} on 3-5 May ${when}.`),
  fc.tuple(person, town).map(([who, from]) => `${who} (${from}) gave the keynote lecture.`),
);
const text = fc.tuple(fc.option(year), fc.array(sentence, { minLength: 1, maxLength: 6 }));

/** About none of the above. */
const UNRELATED = `The Plateau Guild of Cartographers was founded in 1931 in Quito.\n\nIts chair is Xenia Fremd, who took office in 2009.\n`;

const documentsOf = (texts: readonly (readonly [number | null, readonly string[]])[]) =>
  texts.map(([published, sentences], at) =>
    documentOf(sentences.join('\n\n'), { id: `page-${at}`, ...(published === null ? {} : { published: String(published) }) }),
  );

function knowledgeOf(documents: readonly Document[]) {
  return buildKnowledge(
    documents,
    documents.map((document) => extract(document)),
    [],
  );
}

/** In an order of their own. */
const sorted = (statements: readonly Statement[]) => statements.map((one) => JSON.stringify(one)).toSorted();

test('the order in which documents are read changes no statement and no entity', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 2, maxLength: 5 }).chain((texts) =>
        fc.record({
          texts: fc.constant(texts),
          order: fc.shuffledSubarray(
            texts.map((_, at) => at),
            { minLength: texts.length },
          ),
        }),
      ),
      ({ texts, order }) => {
        const documents = documentsOf(texts);
        const one = knowledgeOf(documents);
        const other = knowledgeOf(order.flatMap((at) => documents[at] ?? []));
        expect(other.statements).toEqual(one.statements);
        expect(other.entities).toEqual(one.entities);
        expect(other.version).toBe(one.version);
      },
    ),
    { numRuns: 60 },
  );
});

test('a document about something else changes no statement of the others', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const documents = documentsOf(texts);
      const alone = knowledgeOf(documents);
      const beside = knowledgeOf([...documents, documentOf(UNRELATED, { id: 'unrelated', published: '2011' })]);
      const theirs = beside.statements.filter(({ citation }) => citation.document !== 'unrelated');
      expect(sorted(theirs)).toEqual(sorted(alone.statements));
      expect(beside.statements.length).toBeGreaterThan(theirs.length);
    }),
    { numRuns: 60 },
  );
});

test('reading again after one document has changed gives what reading everything anew gives', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), text, fc.nat(), (texts, other, position) => {
      const documents = documentsOf(texts);
      const extracts = documents.map((document) => extract(document));
      buildKnowledge(documents, extracts, []);
      const changed = position % documents.length;
      const after = documentsOf(texts.with(changed, other));
      const again = buildKnowledge(after, extracts.with(changed, extract(after[changed] ?? documentOf(''))), []);
      expect(again).toEqual(knowledgeOf(after));
    }),
    { numRuns: 60 },
  );
});

test('people of one name are one, however many others bear the surname', () => {
  const others = Array.from({ length: 90 }, (_, at) => `${GIVEN[at % GIVEN.length]}${ENDINGS[Math.floor(at / GIVEN.length)]} Example`);
  const names = [...others.slice(0, 45), 'Ada Example', ...others.slice(45), 'Ada Example'];
  const documents = names.map((name, at) =>
    documentOf(`${name} has been president of the Rain Society since 2004.`, { id: `page-${100 + at}` }),
  );
  const people = knowledgeOf(documents).entities.filter(({ kind }) => kind === 'person');
  expect(people.length).toBeGreaterThan(60);
  expect(people.filter(({ name }) => name === 'Ada Example')).toHaveLength(1);
});
