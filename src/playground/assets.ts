// What the page is made of: its own files beside this one, and the modules of the packages that draw Discord's messages, from node_modules.
// Nothing else of the disk can be asked for, and nothing comes from the network.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';

export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** Names of modules → addresses, as `<script type="importmap">` takes them. */
export type ImportMap = Readonly<Record<string, string>>;

export interface Assets {
  readonly importMap: ImportMap;
  /** Every module that the page begins with, so that the browser can ask for all of them at once. */
  readonly modules: readonly string[];
  /** The file at one of the addresses above, or beside the page's; null where there is none. */
  readonly load: (address: string) => Promise<Asset | null>;
}

/** What the components are drawn with. */
const COMPONENTS = '@skyra/discord-components-core';
/** Packages that the components import: modules at the root of each, and the one that the bare name means. */
const IMPORTED: Readonly<Record<string, string>> = {
  lit: 'index.js',
  '@lit/context': 'index.js',
  '@lit/reactive-element': 'reactive-element.js',
  'lit-element': 'lit-element.js',
  'lit-html': 'lit-html.js',
};

/** Modules of the components that the page does without, and what it loads in their place. */
const REPLACED: Readonly<Record<string, string>> = {
  'dist/components/svgs/clan-icons/index.js': '/page/no-clan-icons.js',
};

/** Addresses of package modules begin so; each names its version, so that nothing ever changes under it. */
export const PACKAGES_ADDRESS = '/packages/';
/** Addresses of the page's own files. */
export const PAGE_ADDRESS = '/page/';

const PAGE_FOLDER = path.join(import.meta.dirname, 'page');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Throws where a package is not installed. */
export function findAssets(): Assets {
  const components = findPackage(COMPONENTS, import.meta.filename);
  // What a package brings is found from it, wherever npm has put it.
  const imported = Object.keys(IMPORTED).map((name) => findPackage(name, path.join(components.root, 'package.json')));
  const packages = [components, ...imported];
  const importMap: ImportMap = Object.fromEntries([
    ...Object.entries(components.exports).map(([name, file]) => [
      path.posix.join(COMPONENTS, name),
      components.address + path.posix.normalize(file),
    ]),
    ...imported.flatMap(({ name, address }) => [
      [name, address + IMPORTED[name]],
      [`${name}/`, address],
    ]),
    ...Object.entries(REPLACED).map(([module, replacement]) => [components.address + module, replacement]),
  ]);
  const fileAt = (address: string): string | null => {
    const owner = packages.find((one) => address.startsWith(one.address));
    const [folder, inside] =
      owner === undefined ? [PAGE_FOLDER, address.slice(PAGE_ADDRESS.length)] : [owner.root, address.slice(owner.address.length)];
    if (owner === undefined && !address.startsWith(PAGE_ADDRESS)) return null;
    return isPlain(inside) && (owner === undefined || inside.endsWith('.js')) ? path.join(folder, inside) : null;
  };
  return {
    importMap,
    modules: modulesFrom([`${PAGE_ADDRESS}main.js`, `${PAGE_ADDRESS}components.js`], importMap, fileAt),
    load: async (address) => {
      const file = fileAt(address);
      return file === null ? null : load(file);
    },
  };
}

/** The static imports of the modules, theirs, and so on; each address once, in the order in which they are met. */
function modulesFrom(entries: readonly string[], importMap: ImportMap, fileAt: (address: string) => string | null): readonly string[] {
  const met = new Set<string>(entries);
  for (const address of met) {
    const file = fileAt(address);
    const source = file === null ? '' : readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gsu, '');
    for (const { groups } of source.matchAll(STATIC_IMPORT)) met.add(resolve(groups?.['from'] ?? '', address, importMap));
  }
  return [...met];
}

const STATIC_IMPORT = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?["'](?<from>[^"']+)["']/gu;

/** As a browser resolves a module's name. */
function resolve(name: string, from: string, importMap: ImportMap): string {
  if (name.startsWith('.')) {
    const address = path.posix.join(path.posix.dirname(from), name);
    return importMap[address] ?? address;
  }
  const prefix = Object.keys(importMap).find((key) => key.endsWith('/') && name.startsWith(key));
  return importMap[name] ?? (prefix === undefined ? name : importMap[prefix] + name.slice(prefix.length));
}

/** As a Content-Security-Policy names a script that stands in the page. */
export function hashSource(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** Words, dots and hyphens between slashes, no step upwards. */
function isPlain(name: string): boolean {
  return name.split('/').every((part) => /^[\w-]+(?:\.[\w-]+)*$/u.test(part));
}

async function load(file: string): Promise<Asset | null> {
  const type = TYPES[path.extname(file)];
  if (type === undefined) return null;
  try {
    return { bytes: new Uint8Array(await readFile(file)), type };
  } catch {
    return null;
  }
}

interface Package {
  readonly name: string;
  readonly root: string;
  readonly address: string;
  readonly exports: Readonly<Record<string, string>>;
}

function findPackage(name: string, from: string): Package {
  const file = findPackageJSON(name, from);
  if (file === undefined) throw new Error(`the package ${name} is not installed`);
  const { version, exports } = JSON.parse(readFileSync(file, 'utf8')) as { version: string; exports: Record<string, string> };
  return { name, root: path.dirname(file), address: `${PACKAGES_ADDRESS}${name}@${version}/`, exports };
}
