// The arrows of the design: which folder may import which, as data, with the reason beside each. Walks every import of src and commands.

import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Forbidden {
  /** Files whose path from the root starts so. */
  readonly from: string;
  /** Paths from the root, package names, `node:*` for what Node brings, or `*` for every package. */
  readonly to: readonly string[];
  /** Exceptions to `to`. */
  readonly except?: readonly string[];
  /** `import type` is allowed: a shape costs nothing at run time. */
  readonly typesToo: boolean;
  readonly reason: string;
}

const EDGES = [
  'src/cli/',
  'src/discord/',
  'src/operations/',
  'src/playground/',
  'src/store/',
  'src/dispatcher.ts',
  'src/dispatching/',
  'src/config.ts',
  'src/log.ts',
];

const FORBIDDEN: readonly Forbidden[] = [
  {
    from: 'src/domain/',
    to: ['src/', 'commands/', '*', 'node:*'],
    except: ['src/domain/'],
    typesToo: true,
    reason: 'the domain is what everything else agrees on; it must be readable, and usable in a browser, by itself',
  },
  {
    from: 'src/knowledge/',
    to: [...EDGES, 'src/search/', 'src/answering/', 'src/render/', 'commands/', 'src/command.ts', 'src/invocation.ts'],
    typesToo: true,
    reason: 'what a document states does not depend on what is asked or how it is shown',
  },
  {
    from: 'src/search/',
    to: [...EDGES, 'src/answering/', 'src/render/', 'commands/', 'src/command.ts', 'src/invocation.ts'],
    typesToo: true,
    reason: 'search finds; what a finding means is decided above it',
  },
  {
    from: 'src/answering/',
    to: [...EDGES, 'src/render/', 'commands/', 'src/command.ts', 'src/invocation.ts'],
    typesToo: true,
    reason: 'an answer is the same on every transport and in every language',
  },
  {
    from: 'src/answering/',
    to: ['node:*'],
    typesToo: false,
    reason: 'answers are pure: the same desk and question give the same answer, with no clock, file or network',
  },
  {
    from: 'commands/',
    to: [...EDGES, 'src/render/', 'src/knowledge/', 'src/search/', '*', 'node:*'],
    typesToo: true,
    reason: 'a command is data and one call into answering; it never sees an interaction, a client or a clock',
  },
  {
    from: 'src/render/',
    to: [...EDGES, 'src/answering/', 'src/search/', 'commands/'],
    except: ['src/answering/answer.ts', 'src/answering/sections.ts', 'src/answering/desk.ts', 'src/search/search.ts'],
    typesToo: true,
    reason: 'a renderer shows an answer and decides nothing about it; it knows the shapes alone',
  },
  {
    from: 'src/dispatcher.ts',
    to: ['src/cli/', 'src/discord/', 'src/operations/', 'src/playground/', 'src/store/'],
    typesToo: true,
    reason: 'every transport goes through the dispatcher, so it may know none of them',
  },
  {
    from: 'src/dispatching/',
    to: ['src/dispatcher.ts', 'src/search/', 'src/cli/', 'src/discord/', 'src/operations/', 'src/playground/', 'src/store/'],
    typesToo: true,
    reason: 'parts of the dispatcher: they know no transport, and not the whole that they are parts of',
  },
  {
    from: 'src/discord/',
    to: ['src/answering/', 'src/knowledge/', 'src/search/', 'src/cli/', 'src/playground/'],
    typesToo: false,
    reason: 'an edge moves bytes; product logic in it could not be tested without Discord',
  },
  {
    from: 'src/playground/',
    to: ['src/answering/', 'src/knowledge/', 'src/search/', 'src/cli/', 'src/discord/'],
    typesToo: false,
    reason: 'the playground shows what Discord would, by the same dispatcher',
  },
  {
    from: 'src/operations/',
    to: ['src/answering/', 'src/render/', 'src/search/', 'src/cli/', 'src/playground/', 'commands/'],
    typesToo: true,
    reason: 'the operator’s figures are made of what is told to them; they must not be able to hold a question or an answer',
  },
];

/** Packages that one folder alone may import, and why. */
const OWNED: readonly { readonly packages: readonly string[]; readonly by: string; readonly reason: string }[] = [
  { packages: ['minisearch'], by: 'src/search/', reason: 'another index must be a change in one folder' },
  { packages: ['discord.js', '@discordjs/rest'], by: 'src/discord/', reason: 'everything else must run and be tested without Discord' },
  {
    packages: ['prom-client'],
    by: 'src/operations/',
    reason: 'commands and doors hold no telemetry; what they tell is counted in one place',
  },
];

/** Fewer would mean that the walk has lost its way. */
const LEAST_FILES = 40;

interface Import {
  readonly file: string;
  /** A path from the root, or a package name. */
  readonly target: string;
  readonly isType: boolean;
}

/** `import … from`, `export … from`, `import '…'` and `import('…')`, over several lines too. */
const IMPORT =
  /^(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)['"](?<from>[^'"]+)['"]|^import\s+['"](?<plain>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/gm;

const root = resolve(import.meta.dirname, '..');
const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js)$/.test(name))
    .map((name) => join(folder, name)),
);
const imports = files.flatMap(importsOf);

test('reads every source file', () => {
  expect(files.length).toBeGreaterThan(LEAST_FILES);
  expect(imports.length).toBeGreaterThan(files.length);
});

test.for(FORBIDDEN.map((rule) => [`${rule.from} ${rule.to.join(' ')}: ${rule.reason}`, rule] as const))('%s', ([, rule]) => {
  const broken = imports.filter((one) => one.file.startsWith(rule.from) && (rule.typesToo || !one.isType) && isForbidden(one.target, rule));
  expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test.for(OWNED.map((rule) => [`${rule.packages.join(' and ')} in ${rule.by} alone: ${rule.reason}`, rule] as const))('%s', ([, rule]) => {
  const broken = imports.filter((one) => !one.isType && !one.file.startsWith(rule.by) && rule.packages.includes(packageOf(one.target)));
  expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('no files import each other in a circle', () => {
  const edges = Map.groupBy(
    imports.filter(({ isType, target }) => !isType && files.includes(target)),
    ({ file }) => file,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const { target } of edges.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

function isForbidden(target: string, rule: Forbidden): boolean {
  if (rule.except?.some((path) => target.startsWith(path))) return false;
  return rule.to.some((path) => {
    if (path === '*') return !isOurs(target) && !isNodes(target);
    if (path === 'node:*') return isNodes(target);
    return target.startsWith(path);
  });
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => ({
    file,
    target: resolved(file, match.groups?.['from'] ?? match.groups?.['plain'] ?? match.groups?.['dynamic'] ?? ''),
    isType: match.groups?.['type'] !== undefined,
  }));
}

function resolved(file: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : specifier;
}

function isOurs(target: string): boolean {
  return target.startsWith('src/') || target.startsWith('commands/');
}

function isNodes(target: string): boolean {
  return target.startsWith('node:') || builtinModules.includes(target);
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}
