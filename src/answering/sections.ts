// The sections of a card, in the order a reader wants them: which statements each takes. Knows nothing of replies or languages.

import type { EntityKind, Predicate, Statement } from '../domain/statement.ts';
import { isOver } from './chronology.ts';

/** Every section that a card can have; the catalogue names each. */
export const SECTION_KEYS = [
  'names',
  'description',
  'vision',
  'founding',
  'location',
  'dates',
  'theme',
  'edition',
  'size',
  'leaders',
  'formerLeaders',
  'board',
  'roles',
  'formerRoles',
  'affiliations',
  'members',
  'affiliates',
  'units',
  'goals',
  'activities',
  'workingGroups',
  'programmes',
  'achievements',
  'promises',
  'organizers',
  'speakers',
  'countries',
  'agreements',
  'supporters',
  'attendees',
  'programme',
  'presentations',
  'topics',
  'areas',
  'visits',
  'assessment',
  'people',
  'events',
  'authored',
  'remarks',
  'experience',
  'mentions',
] as const;

export type SectionKey = (typeof SECTION_KEYS)[number];

/** What `/event show:` offers; `summary` and `everything` are several sections, the others one group each. */
export const EVENT_SHOWS = ['summary', 'programme', 'people', 'countries', 'agreements', 'everything'] as const;

export type EventShow = (typeof EVENT_SHOWS)[number];

interface Rule {
  readonly key: SectionKey;
  readonly predicates: readonly Predicate[];
  /** Narrows the predicates further. */
  readonly only?: (statement: Statement) => boolean;
}

/** Statements whose subject the card is about. */
export const OWN_SECTIONS: Readonly<Record<EntityKind, readonly Rule[]>> = {
  organization: [
    { key: 'names', predicates: ['name', 'acronym'] },
    { key: 'description', predicates: ['description'] },
    { key: 'vision', predicates: ['vision'] },
    { key: 'founding', predicates: ['foundingDate'] },
    { key: 'location', predicates: ['location'] },
    { key: 'leaders', predicates: ['leader'], only: (one) => !isOver(one) },
    { key: 'formerLeaders', predicates: ['leader'], only: isOver },
    { key: 'board', predicates: ['board'] },
    { key: 'members', predicates: ['memberCount', 'memberShare', 'memberType'] },
    { key: 'affiliates', predicates: ['affiliate'] },
    { key: 'units', predicates: ['unit'] },
    { key: 'goals', predicates: ['goal'] },
    { key: 'activities', predicates: ['activity'] },
    { key: 'workingGroups', predicates: ['workingGroup'] },
    { key: 'programmes', predicates: ['programme'] },
    { key: 'achievements', predicates: ['achievement'] },
    { key: 'promises', predicates: ['promise'] },
  ],
  person: [
    { key: 'names', predicates: ['name', 'title'] },
    { key: 'roles', predicates: ['role'], only: (one) => !isOver(one) },
    { key: 'formerRoles', predicates: ['role'], only: isOver },
    { key: 'affiliations', predicates: ['affiliation'] },
    { key: 'location', predicates: ['location'] },
    { key: 'experience', predicates: ['experience'] },
    { key: 'visits', predicates: ['visit'] },
    { key: 'remarks', predicates: ['remark'] },
    { key: 'authored', predicates: ['author'] },
  ],
  event: [
    { key: 'names', predicates: ['name'] },
    { key: 'edition', predicates: ['edition'] },
    { key: 'dates', predicates: ['startDate', 'endDate'] },
    { key: 'location', predicates: ['location'] },
    { key: 'theme', predicates: ['theme'] },
    { key: 'size', predicates: ['attendance'] },
    { key: 'organizers', predicates: ['organizer'] },
    { key: 'speakers', predicates: ['speaker'] },
    { key: 'attendees', predicates: ['attendee'] },
    { key: 'countries', predicates: ['country'] },
    { key: 'agreements', predicates: ['agreement'] },
    { key: 'programme', predicates: ['programme'] },
    { key: 'presentations', predicates: ['presentations', 'presentation'] },
    { key: 'topics', predicates: ['topic'] },
    { key: 'goals', predicates: ['goal'] },
    { key: 'areas', predicates: ['area'] },
    { key: 'supporters', predicates: ['supporter'] },
    { key: 'visits', predicates: ['visit'] },
    { key: 'assessment', predicates: ['assessment'] },
  ],
};

/** Statements about something else that mention what the card is about, by the kind of their subject. */
export const MENTION_SECTIONS: Readonly<Record<EntityKind, Readonly<Record<EntityKind, SectionKey>>>> = {
  organization: { organization: 'mentions', person: 'people', event: 'events' },
  person: { organization: 'mentions', person: 'people', event: 'events' },
  event: { organization: 'mentions', person: 'people', event: 'events' },
};

/** The sections of an event that `show` asks for; null is all. */
export const SHOWN: Readonly<Record<EventShow, readonly SectionKey[] | null>> = {
  summary: [
    'names',
    'dates',
    'location',
    'theme',
    'size',
    'organizers',
    'speakers',
    'attendees',
    'countries',
    'agreements',
    'programme',
    'presentations',
    'supporters',
    'people',
  ],
  programme: ['programme', 'presentations', 'topics', 'areas', 'visits'],
  people: ['size', 'organizers', 'speakers', 'attendees', 'supporters', 'people'],
  countries: ['countries'],
  agreements: ['agreements', 'areas'],
  everything: null,
};
