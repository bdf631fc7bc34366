// Statements as linked data, in the terms of schema.org (JSON-LD 1.1). The context stands in the document itself, so that a reader fetches nothing.
// What schema.org has a property for is said by it; every statement besides is a Claim with its sentence, its document and its date.

import type { Document } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { EntityKind, EntityRef, Statement } from '../domain/statement.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

type Value = string | number | Node | readonly Value[];
interface Node {
  readonly [key: string]: Value;
}

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  // Names nothing on the web: the reserved domain says that these addresses lead nowhere.
  '@base': 'https://plenary.invalid/',
  url: { '@type': '@id' },
};

const TYPES: Readonly<Record<EntityKind, string>> = { organization: 'Organization', person: 'Person', event: 'Event' };

/** One document in all; each node stands on a line of its own. */
export function* toJsonLd(knowledge: KnowledgeBase): Iterable<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  const nodes = [...knowledge.documents.map(documentNode), ...knowledge.entities.map((entity) => entityNode(entity, knowledge))];
  for (const [at, node] of nodes.entries()) yield `${JSON.stringify(node)}${at < nodes.length - 1 ? ',' : ''}`;
  yield ']}';
}

function documentNode({ id, title, publisher, url, published, language, digest }: Document): Node {
  const origin = node('WebPage', {
    ...(url === null || !URL.canParse(url) ? {} : { url: new URL(url).href }),
    ...(publisher === null ? {} : { publisher: node('Organization', { name: publisher }) }),
    ...(published === null ? {} : { datePublished: published }),
  });
  const common = { '@id': documentId(id), name: title, inLanguage: language };
  // A digest is our text about somebody's page: the page is named as what it rests on.
  return digest
    ? { ...node('CreativeWork', common), genre: 'digest', isBasedOn: origin }
    : { ...origin, ...node(origin['url'] === undefined ? 'CreativeWork' : 'WebPage', common) };
}

function entityNode(entity: Entity, knowledge: KnowledgeBase): Node {
  const statements = (knowledge.statementsAbout.get(entity.id) ?? []).filter(({ rank }) => rank !== 'deprecated');
  const properties = statements.flatMap((statement) => propertiesOf(statement));
  const others = entity.names.map(({ text }) => text).filter((text) => text !== entity.name);
  return node(TYPES[entity.kind], {
    '@id': entityId(entity),
    name: entity.name,
    ...(others.length === 0 ? {} : { alternateName: one(others) }),
    ...merged(properties),
    ...(statements.length === 0 ? {} : { subjectOf: one(statements.map(claimNode)) }),
  });
}

type Property = readonly [name: string, value: Value];

/** What schema.org can say of a statement: usually one property, none where it has no term. */
function propertiesOf(statement: Statement): readonly Property[] {
  const { predicate, value, subject } = statement;
  switch (predicate) {
    case 'foundingDate':
    case 'startDate':
    case 'endDate':
    case 'description':
      return [[predicate, value]];
    case 'location':
      // A person has no `location` in schema.org, and the documents do not say whether it is home or work.
      return subject.kind === 'person' ? [] : [['location', node('Place', { name: value })]];
    case 'leader':
    case 'board':
      return [['member', roleNode(statement, 'member', linked(statement, 'person'))]];
    case 'role':
      return roleProperties(statement);
    case 'affiliation':
      return [['affiliation', linked(statement, 'organization')]];
    case 'unit':
      return [['department', linked(statement, 'organization')]];
    case 'affiliate':
      return statement.qualifiers.kind === 'part of' ? [['parentOrganization', linked(statement, 'organization')]] : [];
    case 'organizer':
      return [['organizer', linked(statement, 'organization')]];
    case 'supporter':
      return [['sponsor', linked(statement, 'organization')]];
    case 'speaker':
      return [['performer', linked(statement, 'person')]];
    case 'attendee':
      return [['attendee', linked(statement, 'person')]];
    case 'theme':
    case 'topic':
      return [['about', node('Thing', { name: value })]];
    case 'attendance':
    case 'memberCount':
    case 'memberShare':
    case 'country':
      return [['additionalProperty', counted(statement)]];
    default:
      return [];
  }
}

/** An office is a member's role in a body, or a part in an event. */
function roleProperties(statement: Statement): readonly Property[] {
  const { organization, event } = statement.qualifiers;
  if (organization !== undefined) return [['memberOf', roleNode(statement, 'memberOf', { '@id': entityId(organization) })]];
  if (event !== undefined) return [['performerIn', roleNode(statement, 'performerIn', { '@id': entityId(event) }, 'Role')]];
  return [['jobTitle', statement.role ?? statement.value]];
}

/** schema.org's way of dating a relation: the role repeats the property that it qualifies. */
function roleNode(statement: Statement, property: string, value: Node, type = 'OrganizationRole'): Node {
  const { role, since, until, tenure } = statement;
  return node(type, {
    ...(role === null ? {} : { roleName: role }),
    ...(since === null ? {} : { startDate: since }),
    ...(until === null ? {} : { endDate: until }),
    ...(tenure === null || tenure === 'current' ? {} : { description: tenure }),
    [property]: value,
  });
}

/** The entity that the value is, or a nameless one of its name. */
function linked({ value, valueId }: Statement, kind: EntityKind): Node {
  return valueId === null ? node(TYPES[kind], { name: value }) : { '@id': entityId({ id: valueId, kind, name: value }) };
}

/** Bounds stay as they are worded: "over 900". */
function counted({ predicate, value, qualifiers }: Statement): Node {
  return node('PropertyValue', { name: predicate, value, ...(qualifiers.unit === undefined ? {} : { unitText: qualifiers.unit }) });
}

/** The statement itself: what it says, in which sentence, of which document, as of when. */
function claimNode({ predicate, value, role, asOf, certainty, citation }: Statement): Node {
  return node('Claim', {
    name: predicate,
    description: role === null || value.includes(role) ? value : `${value}, ${role}`,
    text: citation.quote,
    citation: { '@id': documentId(citation.document) },
    position: citation.line,
    ...(citation.page === undefined ? {} : { pagination: citation.page }),
    ...(asOf === null ? {} : { temporalCoverage: asOf }),
    creativeWorkStatus: certainty,
  });
}

function node(type: string, properties: Node): Node {
  return { '@type': type, ...properties };
}

/** The same property stated several times is a list of its distinct values. */
function merged(properties: readonly Property[]): Node {
  const byName = Map.groupBy(properties, ([name]) => name);
  const entries = [...byName].map(([name, all]) => {
    const distinct = new Map(all.map(([, value]) => [JSON.stringify(value), value]));
    return [name, one([...distinct.values()])] as const;
  });
  return Object.fromEntries(entries);
}

function one(values: readonly Value[]): Value {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}

function documentId(id: string): string {
  return `document/${encodeURIComponent(id)}`;
}

/** An entity's id is its own whatever its kind is. */
function entityId({ id }: EntityRef): string {
  return `entity/${encodeURIComponent(id)}`;
}
