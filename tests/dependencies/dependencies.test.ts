// What may come with the packages: exact versions, and code that runs at installation only where somebody has looked at it.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { summarize } from './summarize-audit.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  /** `name@version`, as npm 11 reads it. */
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly hasInstallScript?: boolean; readonly integrity?: string }>
  >;
}

const root = new URL('../../', import.meta.url);
const readJson = <T>(file: string) => JSON.parse(readFileSync(new URL(file, root), 'utf8')) as T;
const manifest = readJson<Manifest>('package.json');
const locked = Object.entries(readJson<Lock>('package-lock.json').packages)
  .filter(([path]) => path !== '')
  .map(([path, details]) => ({ path, label: `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${details.version}`, ...details }));

describe('the packages', () => {
  test('are asked for in exact versions', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });
  test('are each known by what is in them', () => {
    expect(locked.filter(({ integrity }) => integrity?.startsWith('sha512-') !== true).map(({ label }) => label)).toEqual([]);
  });
  test('each have their reason in the README', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    const table = readme.slice(readme.indexOf('## Why each dependency is here'));
    expect(Object.keys(manifest.dependencies).filter((name) => !table.includes(name))).toEqual([]);
  });
});

describe('code that runs at installation', () => {
  const allowed = Object.keys(manifest.allowScripts).filter((label) => manifest.allowScripts[label]);

  test('comes with no package that is not in allowScripts, version by version', () => {
    expect(locked.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ label }) => label)).toEqual(
      expect.arrayContaining(allowed),
    );
    const unseen = locked.filter(({ hasInstallScript, label }) => hasInstallScript === true && !allowed.includes(label));
    expect(unseen.map(({ label }) => label)).toEqual([]);
  });
  test('is not hidden in a package whose entry in the lock file says that it has none', () => {
    const installed = locked.filter(({ path }) => existsSync(new URL(`${path}/package.json`, root)));
    expect(installed.length).toBeGreaterThan(100);
    const running = installed.filter(({ path }) => {
      const { scripts = {} } = readJson<Partial<Manifest>>(`${path}/package.json`);
      const builds = existsSync(new URL(`${path}/binding.gyp`, root));
      return builds || ['preinstall', 'install', 'postinstall'].some((hook) => Object.hasOwn(scripts, hook));
    });
    expect(running.map(({ label }) => label).filter((label) => !allowed.includes(label))).toEqual([]);
  });
  test('is refused by npm itself where npm can do that', () => {
    expect(readFileSync(new URL('.npmrc', root), 'utf8').split('\n')).toContain('strict-allow-scripts=true');
  });
});

describe('what the registry knows against them', () => {
  const answer = {
    auditReportVersion: 2,
    vulnerabilities: {
      example: { severity: 'high', via: [{ title: 'Example overflow' }, 'other'] },
      other: { severity: 'low', via: [{ title: 'Small thing' }] },
    },
    metadata: { vulnerabilities: { high: 1, low: 1, total: 2 }, dependencies: { total: 180 } },
  };

  test('is counted by severity, and what is grave is named', () => {
    expect(summarize(JSON.stringify(answer))).toEqual({
      kind: 'answered',
      packages: 180,
      counts: { critical: 0, high: 1, moderate: 0, low: 1, info: 0 },
      grave: [{ name: 'example', severity: 'high', titles: ['Example overflow', 'through other'] }],
    });
  });
  test.each([
    [
      'a refusal',
      JSON.stringify({ message: '405 Method Not Allowed - POST https://registry.example/bulk', statusCode: 405 }),
      '405 Method Not Allowed',
    ],
    ['nothing', '', 'no report'],
    ['a page', '<html></html>', 'no report'],
    ['a report without counts', JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata: {} }), 'an unknown report'],
    ['an empty object', '{}', 'an unknown report'],
  ])('%s is no answer, and above all not a good one', (_, text, reason) => {
    expect(summarize(text)).toEqual({ kind: 'unanswered', reason });
  });
});
