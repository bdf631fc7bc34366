// What the page is made of: its scripts, put together with the components that draw Discord's messages into a few files, since a browser takes
// longer to ask for eighty than to run them; and its own styles and pictures beside this one. Nothing else of the disk can be asked for, and
// nothing comes from the network.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';

export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

export interface Assets {
  /** The address of the script that the page begins with. */
  readonly entry: string;
  /** Every other that it needs for its first answer, so that the browser can ask for all of them at once. */
  readonly beside: readonly string[];
  /** One of those scripts, or a file beside the page; null where there is none. */
  readonly load: (address: string) => Promise<Asset | null>;
}

/** Addresses of scripts begin so; each names its content, so that nothing ever changes under it. */
export const SCRIPTS_ADDRESS = '/scripts/';
/** Addresses of the page's own files. */
export const PAGE_ADDRESS = '/page/';

const PAGE_FOLDER = path.join(import.meta.dirname, 'page');
const ENTRY = path.join(PAGE_FOLDER, 'main.js');
/** Loaded by the first script while it asks the first question. */
const COMPONENTS = path.join(PAGE_FOLDER, 'components.js');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Throws where a script or a package is missing. */
export async function bundleAssets(): Promise<Assets> {
  const bundle = await rolldown({ input: ENTRY, plugins: [WITHOUT_CLAN_ICONS], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', minify: true, entryFileNames: NAMED, chunkFileNames: NAMED });
  await bundle.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const scripts = new Map(chunks.map(({ fileName, code }) => [SCRIPTS_ADDRESS + fileName, new TextEncoder().encode(code)]));
  const entry = chunkOf(ENTRY, chunks);
  const components = chunkOf(COMPONENTS, chunks);
  const beside = new Set([...entry.imports, components.fileName, ...components.imports]);
  return {
    entry: SCRIPTS_ADDRESS + entry.fileName,
    beside: [...beside].map((name) => SCRIPTS_ADDRESS + name),
    load: async (address) => {
      const script = scripts.get(address);
      if (script !== undefined) return { bytes: script, type: 'text/javascript; charset=utf-8' };
      return address.startsWith(PAGE_ADDRESS) ? load(address.slice(PAGE_ADDRESS.length)) : null;
    },
  };
}

const NAMED = '[name]-[hash].js';

/** The badges of Discord's clans, which no bot wears: two dozen drawings that the page does without. */
const WITHOUT_CLAN_ICONS: Plugin = {
  name: 'without-clan-icons',
  resolveId: (name) => (name.endsWith('/clan-icons/index.js') ? path.join(PAGE_FOLDER, 'no-clan-icons.js') : null),
};

function chunkOf(module: string, chunks: readonly OutputChunk[]): OutputChunk {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === module);
  if (chunk === undefined) throw new Error(`${module} has become part of another script`);
  return chunk;
}

async function load(name: string): Promise<Asset | null> {
  const type = TYPES[path.extname(name)];
  if (type === undefined || !isPlain(name)) return null;
  try {
    return { bytes: new Uint8Array(await readFile(path.join(PAGE_FOLDER, name))), type };
  } catch {
    return null;
  }
}

/** Words, dots and hyphens between slashes, no step upwards. */
function isPlain(name: string): boolean {
  return name.split('/').every((part) => /^[\w-]+(?:\.[\w-]+)*$/u.test(part));
}
