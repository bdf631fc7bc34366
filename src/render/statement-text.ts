// One statement in words: its value with the qualifiers that the text gives. Values stay in the document's own language.

import type { Property } from '../answering/answer.ts';
import { fold } from '../domain/fold.ts';
import type { EntityRef, Statement } from '../domain/statement.ts';
import { isKey, say } from './catalogue.ts';
import { dateText, sinceText, spanText, untilText } from './dates.ts';
import type { Item } from './layout.ts';
import { shown } from './markup.ts';
import { distinctSources, type Reader, sourceOf } from './sources.ts';

const VALUE_LIMIT = 480;
const NAME_LIMIT = 160;
const ROLE_LIMIT = 120;
/** More marks than this after one line help nobody. */
const SOURCES_OF_ITEM = 3;

/** Markdown. `about` is the entity that the card is about: what it already says is not said again. */
export function statementText(statement: Statement, about: string | null, reader: Reader): string {
  const { locale } = reader;
  const kind = kindOf(statement, locale);
  const notes = [relationTo(statement, about, locale) ?? '', kind === null ? '' : shown(kind, ROLE_LIMIT)].filter(Boolean);
  const main = `${withSubject(statement, about, reader)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
  const more = [...(saysOffice(statement) ? [] : [statement.role ?? '']), ...qualifiersOf(statement, about, reader)];
  const parts = [main, ...more.map((part) => shown(part, NAME_LIMIT)), ...termOf(statement, locale)];
  return withCertainty(distinctParts(parts).join(', '), statement, locale);
}

/** The same with the name of what is stated, and of whom where the card is about something else: "founded: 1996". */
export function labelledText(statement: Statement, about: string | null, reader: Reader): string {
  const own = statement.subject.id === about;
  const subject = own ? '' : shown(statement.subject.name, NAME_LIMIT);
  const text = statementText(statement, statement.subject.id, reader);
  if (statement.predicate === 'leader' || statement.predicate === 'role') return own ? text : `${subject}: ${text}`;
  const label = say(reader.locale, `predicate.${statement.predicate}`);
  return own ? `${label}: ${text}` : `${subject} (${label}): ${text}`;
}

/** What a question about one property wants to read of a statement. */
export function propertyText(statement: Statement, property: Property, about: string | null, reader: Reader): string {
  const { locale, knowledge } = reader;
  if (property === 'since' && statement.since !== null)
    return answered(shown(dateText(statement.since, locale), NAME_LIMIT), statement, about, reader);
  if (property === 'until' && statement.until !== null)
    return answered(shown(dateText(statement.until, locale), NAME_LIMIT), statement, about, reader);
  // asked who wrote it: the source says what
  if (property === 'author' && statement.predicate === 'author' && statement.subject.id !== about)
    return withCertainty(shown(statement.subject.name, NAME_LIMIT), statement, locale);
  const published = knowledge.documentById.get(statement.citation.document)?.published;
  if (property === 'published' && published) return shown(dateText(published, locale), NAME_LIMIT);
  return statementText(statement, about, reader);
}

/** Statements as items: those that say the same become one with all their sources, first and last day become one span. */
export function itemsOf(
  statements: readonly Statement[],
  about: string | null,
  reader: Reader,
  text: (statement: Statement) => string = (statement) => statementText(statement, about, reader),
  spanned: (span: string) => string = (span) => span,
): readonly Item[] {
  const byText = new Map<string, { text: string; from: Statement[] }>();
  const endOf = endsByStart(statements);
  const spans = new Set(endOf.values());
  for (const statement of statements) {
    const end = endOf.get(statement) ?? null;
    if (spans.has(statement)) continue;
    const words =
      end === null
        ? text(statement)
        : withCertainty(
            withOthersName(spanned(shown(spanText(statement.value, end.value, reader.locale), VALUE_LIMIT)), statement, about),
            statement,
            reader.locale,
          );
    const key = fold(words) || words;
    const known = byText.get(key);
    if (known === undefined) byText.set(key, { text: words, from: [statement] });
    else known.from.push(statement);
  }
  return [...byText.values()].map(({ text: words, from }) => ({
    text: words,
    sources: distinctSources(from.map(sourceOf)).slice(0, SOURCES_OF_ITEM),
  }));
}

/** "Ada Example, president of ES": the title of an answer to who leads. */
export function officeTitle(statement: Statement, organization: EntityRef & { readonly acronym?: string | null }, reader: Reader): string {
  const person = shown(statement.value, NAME_LIMIT);
  const short = shown(organization.acronym ?? organization.name, NAME_LIMIT);
  const role = roleText(statement, reader.locale);
  if (role === null) return say(reader.locale, 'leader.nameless-office', { person, organization: short });
  if (names(statement.role ?? '', organization)) return `${person}, ${role}`;
  return say(reader.locale, 'leader.title', { person, role, organization: short });
}

/** The office as the text words it, with "former", "elect" or "acting" where the words do not say so themselves; null without one. */
export function roleText(statement: Statement, locale: string): string | null {
  const words = statement.role ?? (statement.predicate === 'role' ? statement.value : null);
  if (words === null || words.trim() === '') return null;
  const role = shown(words, ROLE_LIMIT);
  switch (statement.tenure) {
    case 'former':
      return /\b(?:former|past|ex|emeritus)\b/iu.test(words) ? role : say(locale, 'tenure.former', { role });
    case 'elect':
      return /\belect\b/iu.test(words) ? role : say(locale, 'tenure.elect', { role });
    case 'acting':
      return /\b(?:acting|interim)\b/iu.test(words) ? role : say(locale, 'tenure.acting', { role });
    case 'current':
    case null:
      return role;
  }
}

/** "since 2015", "until 2019", "2015–2019": the term of an office where the text gives it. */
export function termOf({ since, until }: Statement, locale: string): readonly string[] {
  if (since === null && until === null) return [];
  const term = since === null ? untilText(until ?? '', locale) : until === null ? sinceText(since, locale) : spanText(since, until, locale);
  return [shown(term, NAME_LIMIT)];
}

function withSubject(statement: Statement, about: string | null, reader: Reader): string {
  const value = valueText(statement, reader);
  if (about === null || statement.subject.id === about) return value;
  const subject = shown(statement.subject.name, NAME_LIMIT);
  if (statement.predicate === 'leader' || statement.predicate === 'role') {
    // Whom the card is about is not named again beside the office.
    const role = statement.valueId === about ? roleText(statement, reader.locale) : null;
    return `${subject}: ${role ?? value}`;
  }
  return statement.valueId === about ? subject : `${subject} (${say(reader.locale, `predicate.${statement.predicate}`)}): ${value}`;
}

/** What the one that the card is about is to the subject of a statement; null where the words say so themselves. */
function relationTo({ predicate, subject, valueId }: Statement, about: string | null, locale: string): string | null {
  if (about === null || subject.id === about || valueId !== about || predicate === 'leader' || predicate === 'role') return null;
  return say(locale, `predicate.${predicate}`);
}

function withOthersName(text: string, statement: Statement, about: string | null): string {
  return about === null || statement.subject.id === about ? text : `${shown(statement.subject.name, NAME_LIMIT)}: ${text}`;
}

/** A date of someone in an office: "2015 (Ada Example, president)". */
function answered(date: string, statement: Statement, about: string | null, reader: Reader): string {
  const who = statement.predicate === 'leader' ? statement.value : statement.subject.id === about ? '' : statement.subject.name;
  const what = [shown(who, NAME_LIMIT), roleText(statement, reader.locale) ?? ''].filter(Boolean).join(', ');
  return what === '' ? date : `${date} (${what})`;
}

function valueText(statement: Statement, reader: Reader): string {
  const { locale } = reader;
  switch (statement.predicate) {
    case 'startDate':
    case 'endDate':
    case 'foundingDate':
      return shown(dateText(statement.value, locale), VALUE_LIMIT);
    case 'leader': {
      const role = roleText(statement, locale);
      return role === null ? shown(statement.value, NAME_LIMIT) : `${shown(statement.value, NAME_LIMIT)}, ${role}`;
    }
    case 'role':
      return roleText(statement, locale) ?? shown(statement.value, NAME_LIMIT);
    default: {
      const unit = statement.qualifiers.unit;
      const named = withAcronym(statement.value, statement.valueId, reader);
      return shown(unit === undefined || holds(named, unit) ? named : `${named} ${unit}`, VALUE_LIMIT);
    }
  }
}

/** A body's name alone gets its acronym, by which readers know it; any other text stays as it is. */
function withAcronym(text: string, id: string | null, reader: Reader): string {
  const entity = reader.knowledge.entityById.get(id ?? '');
  if (entity === undefined || entity.acronym === null || holds(text, entity.acronym)) return text;
  return entity.names.some((name) => fold(name.text) === fold(text)) ? `${text} (${entity.acronym})` : text;
}

function saysOffice(statement: Statement): boolean {
  return (
    statement.predicate === 'leader' || statement.predicate === 'role' || statement.role === null || holds(statement.value, statement.role)
  );
}

/** Where an office is held, and the date of the thing itself; nothing that the words say already. */
function qualifiersOf(statement: Statement, about: string | null, reader: Reader): readonly string[] {
  const { organization, event, date } = statement.qualifiers;
  const said = `${statement.value} ${statement.role ?? ''}`;
  const places = [organization, event].flatMap((place) => {
    if (place === undefined || place.id === about || place.id === statement.valueId) return [];
    const known = reader.knowledge.entityById.get(place.id);
    const isSaid =
      names(said, { ...place, acronym: known?.acronym ?? null }) || known?.names.some(({ text }) => holds(said, text)) === true;
    return isSaid ? [] : [withAcronym(place.name, place.id, reader)];
  });
  return [...places, ...(date === undefined ? [] : [dateText(date, reader.locale)])];
}

/** Which of several it is ("expected", "headquarters"), in the reader's language where the catalogue has it. */
function kindOf({ qualifiers: { kind }, value, role }: Statement, locale: string): string | null {
  if (kind === undefined || UNSAID_KINDS.has(kind) || holds(`${value} ${role ?? ''}`, kind)) return null;
  const key = `qualifier.${kind}`;
  return isKey(key) ? say(locale, key) : kind;
}

/** A place says by itself what kind of place it is. */
const UNSAID_KINDS: ReadonlySet<string> = new Set(['country', 'city', 'place']);

function withCertainty(text: string, statement: Statement, locale: string): string {
  return statement.certainty === 'stated' ? text : say(locale, `certainty.${statement.certainty}`, { text });
}

/** The last day that belongs to each first one: the same event's, in the same document. */
function endsByStart(statements: readonly Statement[]): ReadonlyMap<Statement, Statement> {
  if (statements.length < 2) return NO_ENDS;
  const keyOf = ({ subject, citation }: Statement) => `${subject.id}|${citation.document}`;
  const ends = new Map<string, Statement>();
  for (const one of statements) if (one.predicate === 'endDate') ends.getOrInsert(keyOf(one), one);
  return new Map(
    statements.flatMap((one) => {
      const end = one.predicate === 'startDate' ? ends.get(keyOf(one)) : undefined;
      return end === undefined ? [] : [[one, end] as const];
    }),
  );
}

const NO_ENDS: ReadonlyMap<Statement, Statement> = new Map();

function names(text: string, entity: EntityRef & { readonly acronym?: string | null }): boolean {
  return holds(text, entity.name) || (entity.acronym !== null && entity.acronym !== undefined && holds(text, entity.acronym));
}

/** Whether a text says a phrase in whole words, whatever the spelling. */
function holds(text: string, phrase: string): boolean {
  const words = fold(phrase);
  return words === '' || ` ${fold(text)} `.includes(` ${words} `);
}

function distinctParts(parts: readonly string[]): readonly string[] {
  const said = parts.filter((part) => part !== '');
  return said.length < 2 ? said : [...new Set(said)];
}
