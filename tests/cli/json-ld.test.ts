// The statements as linked data: read by a JSON-LD processor that may fetch nothing, in terms that schema.org has.

import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { toJsonLd } from '../../src/cli/json-ld.ts';
import { document, event, knowledgeBase, organization, person, refTo, statement } from '../support/knowledge.ts';

const society = organization('Northern Society of Kite Makers', { acronym: 'NSKM' });
const president = person('Ada Example');
const congress = event('First Kite Congress', { id: 'first kite/congress' });
const page = { document: 'visit page', asOf: '2018-10-21', line: 3 } as const;
const knowledge = knowledgeBase({
  documents: [
    document('visit page', ['x'], {
      title: 'The visit',
      publisher: 'Harbour News',
      published: '2018-10-21',
      url: 'https://news.example/a b',
    }),
    document('digest', ['x'], { title: 'In short', publisher: 'Kite Weekly', url: 'not an address', published: '2024', digest: true }),
  ],
  entities: [society, president, congress],
  statements: [
    statement(society, 'foundingDate', '1996', page),
    statement(society, 'foundingDate', '1996', { ...page, line: 4 }),
    statement(society, 'foundingDate', '1997', { ...page, rank: 'deprecated' }),
    statement(society, 'location', 'Harbourtown', page),
    statement(society, 'leader', 'Ada Example', { ...page, valueId: president.id, role: 'president', tenure: 'current', since: '2015' }),
    statement(society, 'leader', 'Ben Sample', { ...page, role: 'president', tenure: 'former', since: '2009', until: '2015' }),
    statement(society, 'memberCount', 'over 900', { ...page, qualifiers: { unit: 'members' } }),
    statement(society, 'goal', 'to make better kites', page),
    statement(president, 'role', 'president', { ...page, role: 'president', since: '2015', qualifiers: { organization: refTo(society) } }),
    statement(president, 'location', 'Harbourtown', page),
    statement(congress, 'startDate', '2024-06-05', { document: 'digest' }),
    statement(congress, 'endDate', '2024-06-07', { document: 'digest' }),
    statement(congress, 'location', 'Harbourtown', { document: 'digest' }),
    statement(congress, 'attendance', 'over 900', { document: 'digest', qualifiers: { unit: 'makers' } }),
    statement(congress, 'speaker', 'Ada Example', { document: 'digest', valueId: president.id }),
    statement(congress, 'country', 'Norland', { document: 'digest' }),
  ],
});

/** What schema.org defines and is used here: each property with the types that it belongs to. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  Organization: [
    'name',
    'alternateName',
    'foundingDate',
    'location',
    'member',
    'additionalProperty',
    'subjectOf',
    'description',
    'department',
  ],
  Person: ['name', 'alternateName', 'memberOf', 'affiliation', 'jobTitle', 'performerIn', 'subjectOf'],
  Event: [
    'name',
    'alternateName',
    'startDate',
    'endDate',
    'location',
    'organizer',
    'performer',
    'sponsor',
    'attendee',
    'about',
    'additionalProperty',
    'subjectOf',
  ],
  OrganizationRole: ['roleName', 'startDate', 'endDate', 'description', 'member', 'memberOf'],
  PropertyValue: ['name', 'value', 'unitText'],
  Place: ['name'],
  Claim: ['name', 'description', 'text', 'citation', 'position', 'pagination', 'temporalCoverage', 'creativeWorkStatus'],
  CreativeWork: ['name', 'inLanguage', 'genre', 'isBasedOn', 'publisher', 'datePublished'],
  WebPage: ['name', 'inLanguage', 'url', 'publisher', 'datePublished'],
};

const SCHEMA = 'https://schema.org/';
const base = 'https://plenary.invalid/';
/** A reader that fetches anything is refused. */
const options = { documentLoader: (address: string) => Promise.reject(new Error(`${address} was wanted`)) };
const text = [...toJsonLd(knowledge)].join('\n');
const read = JSON.parse(text);

interface Expanded {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly [key: string]: unknown;
}

function nodesIn(value: unknown): readonly Expanded[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = '@type' in value && Array.isArray(value['@type']) ? [value as Expanded] : [];
  return [...own, ...Object.values(value).flatMap(nodesIn)];
}

test('a linked-data reader understands all of it without fetching anything', async () => {
  const quads = (await jsonld.toRDF(read, { ...options, format: 'application/n-quads' })) as unknown as string;
  expect(quads).toContain(`<${base}entity/northern-society-of-kite-makers> <${SCHEMA}foundingDate> "1996" .`);
  expect(quads).toContain(`<${base}entity/first%20kite%2Fcongress> <${SCHEMA}startDate> "2024-06-05" .`);
  expect(quads).toContain(`<${base}document/visit%20page> <${SCHEMA}url> <https://news.example/a%20b> .`);
  // A property that has no meaning would be dropped: none is.
  await expect(jsonld.expand(read, { ...options, safe: true } as object)).resolves.toHaveLength(5);
});

test('every type and property is one of schema.org’s, and belongs to its type', async () => {
  const nodes = nodesIn(await jsonld.expand(read, options));
  const strange = nodes.flatMap((node) => {
    const type = node['@type']?.[0]?.replace(SCHEMA, '') ?? '';
    const properties = Object.keys(node).filter((key) => !key.startsWith('@'));
    return properties.filter((key) => !VOCABULARY[type]?.includes(key.replace(SCHEMA, ''))).map((key) => `${type} ${key}`);
  });
  expect(strange).toEqual([]);
  expect(new Set(nodes.map((node) => node['@type']?.[0]?.replace(SCHEMA, '')))).toEqual(new Set(Object.keys(VOCABULARY)));
});

const nodeOf = (id: string) => read['@graph'].find((node: { '@id': string }) => node['@id'] === id);

test('an office is a dated role of a member, a former one says so', () => {
  expect(nodeOf('entity/northern-society-of-kite-makers')).toMatchObject({
    '@type': 'Organization',
    alternateName: 'NSKM',
    foundingDate: '1996',
    location: { '@type': 'Place', name: 'Harbourtown' },
    member: [
      { '@type': 'OrganizationRole', roleName: 'president', startDate: '2015', member: { '@id': 'entity/ada-example' } },
      {
        '@type': 'OrganizationRole',
        roleName: 'president',
        startDate: '2009',
        endDate: '2015',
        description: 'former',
        member: { '@type': 'Person', name: 'Ben Sample' },
      },
    ],
    additionalProperty: { '@type': 'PropertyValue', name: 'memberCount', value: 'over 900', unitText: 'members' },
  });
  expect(nodeOf('entity/ada-example')).toMatchObject({
    memberOf: { '@type': 'OrganizationRole', roleName: 'president', memberOf: { '@id': 'entity/northern-society-of-kite-makers' } },
  });
});

test('every statement that counts is a claim with its sentence, its document and its date', () => {
  const valid = knowledge.statements.filter(({ rank }) => rank !== 'deprecated');
  const claims = nodesIn(read).length; // types are not lists before expansion
  expect(claims).toBe(0);
  const all = read['@graph'].flatMap((node: { subjectOf?: unknown }) => [node.subjectOf ?? []].flat());
  expect(all).toHaveLength(valid.length);
  expect(all).toContainEqual({
    '@type': 'Claim',
    name: 'goal',
    description: 'to make better kites',
    text: 'Northern Society of Kite Makers: to make better kites',
    citation: { '@id': 'document/visit%20page' },
    position: 3,
    temporalCoverage: '2018-10-21',
    creativeWorkStatus: 'stated',
  });
});

test('a digest is a text of ours that rests on the page; a wrong address is left out', () => {
  expect(nodeOf('document/digest')).toEqual({
    '@id': 'document/digest',
    '@type': 'CreativeWork',
    name: 'In short',
    inLanguage: 'en',
    genre: 'digest',
    isBasedOn: { '@type': 'WebPage', publisher: { '@type': 'Organization', name: 'Kite Weekly' }, datePublished: '2024' },
  });
});

test('an empty folder is an empty graph', async () => {
  expect(await jsonld.expand(JSON.parse([...toJsonLd(knowledgeBase())].join('\n')), options)).toEqual([]);
});
