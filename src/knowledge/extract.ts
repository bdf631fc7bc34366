// One document → what it says: its things and the facts about them, as plain data that can be cached by the document's hash.
// Knows one document only; which things of different documents are one is decided in entities/.

import type { Document } from '../domain/document.ts';
import { fold } from '../domain/fold.ts';
import type { Certainty, Citation, EntityKind, Predicate, Tenure } from '../domain/statement.ts';
import type { Passage } from './knowledge-base.ts';
import type { ReadSentence, Thing } from './mentions/mention.ts';
import { nominative } from './mentions/names/nominative.ts';
import { isGenericPart } from './mentions/names.ts';
import { bestAcronym } from './mentions/organizations/acronyms.ts';
import { type Reading, readMentions } from './mentions/read-mentions.ts';
import { matchSentence } from './rules/engine/match.ts';
import type { Draft, Rule } from './rules/engine/rule.ts';
import { rules as allRules } from './rules/index.ts';

export interface ExtractedThing {
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  readonly mentions: number;
}

/** A statement whose things are indices into the extract's `things`. */
export interface Fact {
  readonly subject: number;
  readonly predicate: Predicate;
  readonly value: string;
  readonly valueThing: number | null;
  readonly role: string | null;
  readonly tenure: Tenure | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly asOf: string | null;
  readonly certainty: Certainty;
  readonly organization: number | null;
  readonly event: number | null;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly date: string | null;
  readonly rule: string;
  readonly citation: Citation;
}

export interface Extract {
  readonly document: string;
  readonly things: readonly ExtractedThing[];
  readonly facts: readonly Fact[];
  readonly passages: readonly Passage[];
}

/** Deterministic; linear in the document's length. */
export function extract(document: Document, rules: readonly Rule[] = allRules): Extract {
  const reading = readMentions(document);
  const drafts: { draft: Draft; sentence: ReadSentence; rule: string }[] = [];
  for (const rule of rules) {
    if ('read' in rule) {
      for (const draft of rule.read(reading))
        if (draft.sentence !== undefined) drafts.push({ draft, sentence: draft.sentence, rule: rule.name });
    } else {
      for (const sentence of reading.sentences) {
        for (const draft of matchSentence(rule, sentence, reading))
          drafts.push({ draft, sentence: draft.sentence ?? sentence, rule: rule.name });
      }
    }
  }
  const merged = mergeDrafts(drafts);
  const used = new Set<Thing>();
  for (const { draft } of merged) {
    used.add(draft.subject);
    if (typeof draft.value !== 'string') used.add(draft.value);
    if (draft.qualifiers?.organization) used.add(draft.qualifiers.organization);
    if (draft.qualifiers?.event) used.add(draft.qualifiers.event);
  }
  const things = reading.things.filter(
    (thing) => thing.names.length > 0 && (used.has(thing) || (thing.mentions > 0 && !thing.names.every(isGenericPart))),
  );
  const index = new Map(things.map((thing, at) => [thing, at]));
  const facts = [...nameFacts(reading, things, index), ...merged.flatMap((one) => toFact(one, reading, index))];
  return {
    document: document.id,
    things: things.map((thing) => ({ kind: thing.kind, names: thing.names, acronyms: thing.acronyms, mentions: thing.mentions })),
    facts,
    passages: passagesOf(reading),
  };
}

// ---------------------------------------------------------------- facts

interface Sourced {
  readonly draft: Draft;
  readonly sentence: ReadSentence;
  readonly rule: string;
}

/** The same statement from two rules or two places counts once, with everything that either knows of it. */
function mergeDrafts(drafts: readonly Sourced[]): readonly Sourced[] {
  const ids = new Map<Thing, number>();
  const id = (thing: Thing): number => {
    const known = ids.get(thing);
    if (known !== undefined) return known;
    ids.set(thing, ids.size);
    return ids.size - 1;
  };
  const byKey = new Map<string, Sourced>();
  for (const one of drafts) {
    const { draft } = one;
    const value = typeof draft.value === 'string' ? draft.value.trim().toLowerCase() : `#${id(draft.value)}`;
    if (value === '') continue;
    const org = draft.qualifiers?.organization === undefined ? '' : id(draft.qualifiers.organization);
    const role = (draft.role ?? '').toLowerCase();
    const key = `${id(draft.subject)}|${draft.predicate}|${value}|${draft.predicate === 'role' ? `${org}|${role}` : role}`;
    const before = byKey.get(key);
    if (before === undefined) {
      byKey.set(key, one);
      continue;
    }
    byKey.set(key, {
      ...before,
      draft: {
        ...before.draft,
        tenure: before.draft.tenure ?? draft.tenure ?? null,
        since: before.draft.since ?? draft.since ?? null,
        until: before.draft.until ?? (isOneTerm(before.draft, draft) ? (draft.until ?? null) : null),
        qualifiers: { ...draft.qualifiers, ...before.draft.qualifiers },
      },
    });
  }
  // a role whose body one rule did not see is the role that another saw with its body
  const bodied = new Set(
    [...byKey.values()].flatMap(({ draft }) =>
      draft.predicate === 'role' && (draft.qualifiers?.organization ?? draft.qualifiers?.event) !== undefined
        ? [`${id(draft.subject)}|${(draft.role ?? '').toLowerCase()}`]
        : [],
    ),
  );
  return superseded(withoutBareLeaders([...byKey.values()], id), id).filter(
    ({ draft }) =>
      draft.predicate !== 'role' ||
      (draft.qualifiers?.organization ?? draft.qualifiers?.event) !== undefined ||
      !bodied.has(`${id(draft.subject)}|${(draft.role ?? '').toLowerCase()}`),
  );
}

/** Two that name different beginnings are two terms: the end of one says nothing of the other. */
function isOneTerm(one: Draft, other: Draft): boolean {
  return !one.since || !other.since || one.since.slice(0, 4) === other.since.slice(0, 4);
}

/** Whoever "leads" a body and is named as its president is its president: the plainer word says nothing more. */
function withoutBareLeaders(drafts: readonly Sourced[], id: (thing: Thing) => number): readonly Sourced[] {
  const pair = ({ draft }: Sourced): string | null => {
    if (draft.predicate === 'leader' && typeof draft.value !== 'string') return `${id(draft.subject)}|${id(draft.value)}`;
    const body = draft.predicate === 'role' ? draft.qualifiers?.organization : undefined;
    return body === undefined ? null : `${id(body)}|${id(draft.subject)}`;
  };
  const named = new Map<string, Sourced>();
  for (const one of drafts) {
    const key = pair(one);
    if (key !== null && one.draft.predicate === 'leader' && one.draft.role !== 'leader' && !named.has(key)) named.set(key, one);
  }
  const bare = drafts.filter((one) => one.draft.role === 'leader' && named.has(pair(one) ?? ''));
  return drafts
    .filter((one) => !bare.includes(one))
    .map((one) => {
      const plain = bare.find(
        (b) =>
          pair(b) === pair(one) &&
          b.draft.since &&
          !one.draft.since &&
          !one.draft.tenure &&
          one.draft.role === named.get(pair(one) ?? '')?.draft.role,
      );
      return plain === undefined ? one : { ...one, draft: { ...one.draft, since: plain.draft.since ?? null } };
    });
}

/** Of two who took up one office of one body, the one who came first no longer holds it when the page is written. */
function superseded(drafts: readonly Sourced[], id: (thing: Thing) => number): readonly Sourced[] {
  const office = ({ draft }: Sourced): string | null => {
    const body = draft.predicate === 'leader' ? draft.subject : draft.predicate === 'role' ? draft.qualifiers?.organization : undefined;
    return body === undefined || !draft.role ? null : `${id(body)}|${draft.role.toLowerCase()}`;
  };
  const latest = new Map<string, string>();
  for (const one of drafts) {
    const key = one.draft.predicate === 'leader' ? office(one) : null;
    const since = one.draft.since ?? '';
    if (key !== null && since > (latest.get(key) ?? '')) latest.set(key, since);
  }
  return drafts.map((one) => {
    const key = office(one);
    const { since, until, tenure } = one.draft;
    const over = key !== null && since && !until && !tenure && since.slice(0, 4) < (latest.get(key) ?? '').slice(0, 4);
    return over ? { ...one, draft: { ...one.draft, tenure: 'former' } } : one;
  });
}

function toFact({ draft, sentence, rule }: Sourced, reading: Reading, index: ReadonlyMap<Thing, number>): readonly Fact[] {
  const subject = index.get(draft.subject);
  if (subject === undefined) return [];
  const { document } = reading;
  const office = draft.predicate === 'leader' || draft.predicate === 'role';
  const thing = typeof draft.value === 'string' ? null : draft.value;
  const q = draft.qualifiers ?? {};
  return [
    {
      subject,
      predicate: draft.predicate,
      value: thing === null ? (draft.value as string).trim() : shownName(thing),
      valueThing: thing === null ? null : (index.get(thing) ?? null),
      role: draft.role ?? null,
      tenure: office ? tenureOf(draft, document.published) : null,
      since: draft.since ?? null,
      until: draft.until ?? null,
      asOf: document.published,
      certainty: draft.certainty ?? 'stated',
      organization: q.organization === undefined ? null : (index.get(q.organization) ?? null),
      event: q.event === undefined ? null : (index.get(q.event) ?? null),
      kind: q.kind ?? null,
      unit: q.unit ?? null,
      date: q.date ?? null,
      rule,
      citation: cite(document, sentence, draft.quote),
    },
  ];
}

/** An office is current only as of a dated page; one that has ended is former whatever else is said. */
function tenureOf(draft: Draft, asOf: string | null): Tenure | null {
  if (draft.tenure !== undefined && draft.tenure !== null && draft.tenure !== 'current') return draft.tenure;
  if (draft.until && (asOf === null || draft.until.slice(0, 4) <= asOf.slice(0, 4))) {
    return asOf !== null && draft.until > asOf ? 'current' : 'former';
  }
  return asOf === null ? null : 'current';
}

/** Names and acronyms of everything that the document speaks about. */
function nameFacts(reading: Reading, things: readonly Thing[], index: ReadonlyMap<Thing, number>): readonly Fact[] {
  const out: Fact[] = [];
  const at = new Map<Thing, { name: string; sentence: ReadSentence }[]>();
  for (const sentence of reading.sentences) {
    for (const mention of sentence.mentions) {
      if ((mention.kind === 'org' || mention.kind === 'person' || mention.kind === 'event') && !mention.pronoun) {
        at.set(mention.thing, [...(at.get(mention.thing) ?? []), { name: mention.text, sentence }]);
      }
    }
  }
  for (const thing of things) {
    const subject = index.get(thing);
    if (subject === undefined) continue;
    const places = at.get(thing) ?? [];
    const say = (predicate: Predicate, value: string, sentence: ReadSentence): void => {
      out.push({
        subject,
        predicate,
        value,
        valueThing: null,
        role: null,
        tenure: null,
        since: null,
        until: null,
        asOf: reading.document.published,
        certainty: 'stated',
        organization: null,
        event: null,
        kind: null,
        unit: null,
        date: null,
        rule: 'names',
        citation: cite(reading.document, sentence),
      });
    };
    const said = new Set<string>();
    for (const name of thing.names) {
      const place =
        places.find((p) => p.name.includes(name) || nominative(p.name).includes(name)) ??
        findText(reading, name) ??
        findInflected(reading, name);
      if (place === null || said.has(name) || thing.acronyms.includes(name)) continue;
      said.add(name);
      say('name', name, place.sentence);
    }
    if (thing.kind === 'organization') {
      const best = bestAcronym(
        thing.acronyms.map((text) => ({ text, used: places.filter((p) => p.name === text).length })),
        shownName(thing),
      );
      for (const acronym of thing.acronyms) {
        const place = places.find((p) => p.name === acronym) ?? findText(reading, acronym);
        const other = best !== null && acronym !== best && [...fold(acronym)].sort().join('') === [...fold(best)].sort().join('');
        // the same letters in another order are a misprint: a name that was printed, not an acronym
        if (place !== null) say(other ? 'name' : 'acronym', acronym, place.sentence);
      }
    }
  }
  return out;
}

function findText(reading: Reading, text: string): { name: string; sentence: ReadSentence } | null {
  const sentence = reading.sentences.find((s) => s.text.includes(text));
  return sentence === undefined ? null : { name: text, sentence };
}

/** "Deutsche Gesellschaft für …" where the page prints "der Deutschen Gesellschaft für …": the first word is in another case. */
function findInflected(reading: Reading, name: string): { name: string; sentence: ReadSentence } | null {
  const rest = name.slice(name.indexOf(' ') + 1);
  return rest.length >= 12 && rest.includes(' ') ? findText(reading, rest) : null;
}

/** The name shown first: the longest that is no acronym, the most regular in its capitals. */
export function shownName(thing: { readonly names: readonly string[] }): string {
  const score = (name: string): number => name.length + (/\p{Ll}/u.test(name) ? 10 : 0) + (name.match(/\p{Lu}/gu)?.length ?? 0) * 0.5;
  return [...thing.names].sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))[0] ?? '';
}

// ---------------------------------------------------------------- citations and passages

const QUOTE_LIMIT = 400;

/** The sentence as it stands in the file; where layout marks stand inside it, the file's own line. */
export function cite(document: Document, sentence: ReadSentence, part?: string): Citation {
  const wanted = part !== undefined && sentence.text.includes(part) ? part : sentence.text;
  const at = document.lines.findIndex((line) => line.number === sentence.line);
  const base = { document: document.id, ...(sentence.page === undefined ? {} : { page: sentence.page }) };
  const clean = (text: string) => text.replace(/\s+/gu, ' ').trim();
  for (let from = Math.min(document.lines.length - 1, at + 12); from >= at && at >= 0; from--) {
    const joined = clean(
      document.lines
        .slice(from, from + 12)
        .map((line) => line.text)
        .join(' '),
    );
    const first = clean(document.lines[from]?.text ?? '');
    const place = joined.indexOf(wanted);
    if (place >= 0 && place <= first.length && first !== '')
      return { ...base, line: document.lines[from]?.number ?? sentence.line, quote: cutQuote(wanted) };
  }
  const line = document.lines[at];
  return { ...base, line: line?.number ?? sentence.line, quote: cutQuote(clean(line?.text ?? sentence.text)) };
}

/** A long quote ends at a word. */
function cutQuote(text: string): string {
  if (text.length <= QUOTE_LIMIT) return text;
  const space = text.lastIndexOf(' ', QUOTE_LIMIT);
  return text.slice(0, space > QUOTE_LIMIT / 2 ? space : QUOTE_LIMIT);
}

function passagesOf(reading: Reading): readonly Passage[] {
  const seen = new Map<string, number>();
  return reading.segments.map((segment) => {
    const key = `${reading.document.id}:${segment.line}`;
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return {
      id: n === 1 ? key : `${key}.${n}`,
      document: reading.document.id,
      line: segment.line,
      ...(segment.page === undefined ? {} : { page: segment.page }),
      text: segment.text,
      heading: segment.headings.at(-1) ?? null,
    };
  });
}
