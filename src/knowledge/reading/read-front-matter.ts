// The YAML between two `---` lines at the head of a text: metadata and a curator's word. Documents are data: nothing in it is executed,
// anchors are not followed, and what is not understood is a finding with its line.

import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { readDate } from '../../domain/dates.ts';
import type { Alias, Correction, Finding, Line } from '../../domain/document.ts';
import { PREDICATES } from '../../domain/statement.ts';
import { finding, type ReadingFindingId } from './findings.ts';

export interface FrontMatter {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** EDTF, of the precision that the curator gave. */
  readonly published: string | null;
  readonly language: string | null;
  readonly digest: boolean;
  readonly aliases: readonly Alias[];
  readonly corrections: readonly Correction[];
}

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter;
  /** The lines below the front matter, under their numbers in the file. */
  readonly body: readonly Line[];
  readonly findings: readonly Finding[];
}

/** Lines of front matter that are read: a curator who writes more keeps a document for corrections alone. */
export const MAX_FRONT_MATTER_LINES = 2000;

/** Reads the front matter of a file's lines; a text without it has every field null. Never throws. */
export function readFrontMatter(file: string, lines: readonly Line[]): FrontMatterReading {
  if (!/^---\s*$/.test(lines[0]?.text ?? '') || !FIRST_KEY.test(lines[1]?.text ?? ''))
    return { frontMatter: NO_FRONT_MATTER, body: lines, findings: [] };
  const close = lines.slice(1, MAX_FRONT_MATTER_LINES).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line.text));
  if (close < 0) {
    return {
      frontMatter: NO_FRONT_MATTER,
      body: lines,
      findings: [finding('front-matter-broken', file, 1, 'no line `---` closes the front matter')],
    };
  }
  const source = lines.slice(1, close + 1).map((line) => line.text);
  const body = lines.slice(close + 2);
  try {
    const { frontMatter, findings } = readYaml(file, source.join('\n'));
    return { frontMatter, body, findings };
  } catch (error) {
    const found = error instanceof BrokenYaml ? error : new BrokenYaml(1, 'it cannot be read');
    // A text of ours must not pass for its publisher's words because of a slip elsewhere in the block.
    const digest = source.some((line) => /^digest:\s*true\s*$/.test(line));
    return {
      frontMatter: { ...NO_FRONT_MATTER, digest },
      body,
      findings: [finding('front-matter-broken', file, found.line + 1, found.message)],
    };
  }
}

/** Of a text that has none. */
export const NO_FRONT_MATTER: FrontMatter = {
  title: null,
  publisher: null,
  url: null,
  published: null,
  language: null,
  digest: false,
  aliases: [],
  corrections: [],
};

class BrokenYaml extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** One key with its value, and the finding that says what is wrong with it. */
interface Field {
  readonly name: string;
  readonly value: unknown;
  readonly line: number;
  readonly problem: (id: ReadingFindingId, message: string, line?: number) => null;
  readonly lineOf: (node: unknown) => number;
}

function readYaml(file: string, yaml: string): { frontMatter: FrontMatter; findings: Finding[] } {
  const counter = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, schema: 'core', logLevel: 'silent' });
  const broken = parsed.errors[0];
  if (broken) throw new BrokenYaml(counter.linePos(broken.pos[0]).line, broken.message);
  if (!isMap(parsed.contents)) throw new BrokenYaml(1, 'it is not a list of `key: value` lines');
  const findings: Finding[] = [];
  const lineOf = (node: unknown): number => counter.linePos(startOf(node)).line + 1;
  const fields = new Map(
    fieldsOf(parsed.contents, lineOf, (id, message, line) => {
      findings.push(finding(id, file, line, message));
      return null;
    }).map((field) => [field.name, field]),
  );
  const take = <T>(name: string, read: (field: Field) => T | null): T | null => {
    const field = fields.get(name);
    fields.delete(name);
    return field === undefined || (isScalar(field.value) && field.value.value === null) || field.value === null ? null : read(field);
  };
  const source = take('source', readText);
  const publisher = take('publisher', readText);
  const frontMatter: FrontMatter = {
    title: take('title', readText),
    publisher: source ?? publisher,
    url: take('url', readUrl),
    published: take('published', readPublished),
    language: take('language', readLanguage),
    digest: take('digest', readTruth) ?? false,
    aliases: [...(take('aliases', readAliases) ?? []), ...(take('same', readSame) ?? []), ...(take('different', readDifferent) ?? [])],
    corrections: take('statements', readCorrections) ?? [],
  };
  for (const field of fields.values()) field.problem('front-matter-key-unknown', `"${field.name}" is not a key that is known here`);
  return { frontMatter, findings };
}

function fieldsOf(map: YAMLMap, lineOf: Field['lineOf'], report: (id: ReadingFindingId, message: string, line: number) => null): Field[] {
  return map.items.map(({ key, value }) => {
    const line = lineOf(key);
    const name = textOf(key) ?? '';
    return { name, value, line, lineOf, problem: (id, message, at = line) => report(id, message, at) };
  });
}

function startOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}

/** A scalar as the curator typed it: `2015` and `2024-06` are texts here, whatever YAML makes of them. */
function textOf(node: unknown): string | null {
  if (!isScalar(node) || node.value === null) return null;
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean === '' ? null : clean;
}

function readText(field: Field): string | null {
  return textOf(field.value) ?? field.problem('front-matter-value', `"${field.name}" must be a text`);
}

function readUrl(field: Field): string | null {
  const text = textOf(field.value) ?? '';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href;
  return field.problem('front-matter-value', '"url" must be a full address that begins with https:// or http://');
}

function readPublished(field: Field): string | null {
  const date = readDate(textOf(field.value) ?? '', 'en');
  if (date && !date.ambiguous && date.yearStated && date.from === date.to) return date.edtf;
  return field.problem('front-matter-value', '"published" must be a date: 2024-06-05, 2024-06 or 2024');
}

function readLanguage(field: Field): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(textOf(field.value) ?? '');
    if (tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag)) return tag;
  } catch {
    // Not a language tag: reported below.
  }
  return field.problem('front-matter-value', '"language" must be a tag such as en, fr or pt-BR');
}

function readTruth(field: Field): boolean | null {
  if (isScalar(field.value) && typeof field.value.value === 'boolean') return field.value.value;
  return field.problem('front-matter-value', `"${field.name}" must be true or false`);
}

function readAliases(field: Field): Alias[] | null {
  if (!isMap(field.value)) return field.problem('front-matter-value', '"aliases" must be lines `alias: the name it belongs to`');
  return field.value.items.flatMap(({ key, value }) => {
    const [name, means] = [textOf(key), textOf(value)];
    if (name !== null && means !== null) return [{ name, means, same: true }];
    field.problem('front-matter-value', `the alias "${name ?? ''}" must have one name behind its colon`, field.lineOf(key));
    return [];
  });
}

function readSame(field: Field): Alias[] | null {
  return readGroups(field)?.flatMap(([first = '', ...others]) => others.map((name) => ({ name, means: first, same: true }))) ?? null;
}

function readDifferent(field: Field): Alias[] | null {
  return (
    readGroups(field)?.flatMap((names) =>
      names.flatMap((means, at) => names.slice(at + 1).map((name) => ({ name, means, same: false }))),
    ) ?? null
  );
}

/** `[[A, B], [C, D]]`, or `[A, B]` for a single group. */
function readGroups(field: Field): string[][] | null {
  const message = `"${field.name}" must be a list of groups, each of two names or more: - [first name, second name]`;
  if (!isSeq(field.value)) return field.problem('front-matter-value', message);
  const groups = field.value.items.every(isScalar) ? [field.value] : field.value.items;
  return groups.flatMap((group) => {
    const names = isSeq(group) ? group.items.map(textOf) : [];
    const known = names.filter((name) => name !== null);
    if (known.length === names.length && known.length >= 2 && known.length <= MAX_GROUP) return [known];
    field.problem('front-matter-value', message, field.lineOf(group));
    return [];
  });
}

function readCorrections(field: Field): Correction[] | null {
  const message = '"statements" must hold lists under add:, correct: or retract:';
  if (!isMap(field.value)) return field.problem('front-matter-value', message);
  return field.value.items.flatMap(({ key, value }) => {
    const act = ACTS.find((known) => known === textOf(key));
    if (act === undefined || !isSeq(value)) {
      field.problem('front-matter-value', message, field.lineOf(key));
      return [];
    }
    return value.items.flatMap((entry) => readCorrection(act, entry, field) ?? []);
  });
}

function readCorrection(act: Correction['act'], entry: unknown, field: Field): Correction | null {
  const line = field.lineOf(entry);
  const broken = (why: string): null => field.problem('correction-broken', `this entry under ${act}: ${why}`, line);
  if (!isMap(entry)) return broken('must be lines `key: value`');
  const given = new Map<string, string>();
  for (const { key, value } of entry.items) {
    const name = textOf(key) ?? '';
    const text = textOf(value);
    if (!CORRECTION_KEYS.has(name)) {
      field.problem('front-matter-key-unknown', `"${name}" is not a key of an entry under ${act}`, field.lineOf(key));
    } else if (text !== null) given.set(name, text);
    else if (!isScalar(value)) return broken(`"${name}" must be a text`);
  }
  const subject = given.get('subject');
  const predicate = given.get('predicate');
  if (subject === undefined || predicate === undefined) return broken('needs a subject and a predicate');
  const kind = kindOf(predicate, given.get('kind'));
  if (kind === null) return broken(`"${predicate}" needs a kind (organization, person or event) that has such statements`);
  const was = given.get('was') ?? (act === 'retract' ? given.get('value') : undefined) ?? null;
  const plain = act === 'retract' ? null : (given.get('value') ?? null);
  if (act !== 'retract' && plain === null) return broken('needs a value');
  const dates: Record<string, string | null> = {};
  for (const name of ['since', 'until', 'asOf']) {
    const date = asDate(given.get(name));
    if (date === undefined) return broken(`"${name}" must be a date: 2024-06-05, 2024-06 or 2024`);
    dates[name] = date;
  }
  const value = plain !== null && DATE_PREDICATES.has(predicate) ? asDate(plain) : plain;
  if (value === undefined) return broken(`the value of ${predicate} must be a date: 2024-06-05, 2024-06 or 2024`);
  const { since = null, until = null, asOf = null } = dates;
  return { act, subject, kind, predicate, was, value, role: given.get('role') ?? null, since, until, asOf, line };
}

/** EDTF; null where nothing is given, undefined where it is not a date. */
function asDate(text: string | undefined): string | null | undefined {
  if (text === undefined) return null;
  const date = readDate(text, 'en');
  return date && !date.ambiguous && date.yearStated && date.from === date.to ? date.edtf : undefined;
}

/** The kind of thing a statement is about: as given, or the only one that has the predicate. */
function kindOf(predicate: string, given: string | undefined): Correction['kind'] | null {
  const kinds = KINDS.filter((kind) => PREDICATES[kind].some((known) => known === predicate));
  if (given !== undefined) return kinds.find((kind) => kind === given) ?? null;
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}

/** Names in one group of `same` or `different`; every pair of `different` is kept. */
const MAX_GROUP = 50;

const FIRST_KEY = /^\s*(?:#|---|["']?[\p{L}][^:]{0,60}:(?:\s|$))/u;
const ACTS = ['add', 'correct', 'retract'] as const;
const KINDS = ['organization', 'person', 'event'] as const;
const CORRECTION_KEYS = new Set(['subject', 'kind', 'predicate', 'was', 'value', 'role', 'since', 'until', 'asOf']);
const DATE_PREDICATES = new Set(['foundingDate', 'startDate', 'endDate']);
