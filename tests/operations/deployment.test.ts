// What is written for containers, the proxy and the service, held to what the code says. The steps themselves need an engine and run where
// there is one; tests/load proves the topology with processes.

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { serve } from '../../src/cli/serve.ts';
import { CONFIG_KEYS, readConfig } from '../../src/config.ts';
import { BODY_LIMIT, INTERACTIONS_PATH } from '../../src/discord/interactions-endpoint.ts';
import { createMetrics } from '../../src/operations/metrics.ts';
import { createOperations } from '../../src/operations/operations.ts';
import { createReadiness } from '../../src/operations/readiness.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

interface Service {
  readonly env_file?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly user?: string;
  readonly deploy: { readonly resources: { readonly limits: Readonly<Record<string, unknown>> } };
}

const compose = parse(read('compose.yaml'), { merge: true }) as { readonly services: Readonly<Record<string, Service>> };
const nginx = read('src/operations/nginx.conf');
const replicas = Object.entries(compose.services).filter(([name]) => name.startsWith('bot-'));

describe('the Dockerfile', () => {
  /** Instructions on one line each, comments left out. */
  const lines = read('Dockerfile')
    .replaceAll(/^#.*\n/gmu, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter(Boolean);
  const of = (instruction: string) =>
    lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));

  test('stands on systems with glibc, which the packages’ Node is built for', () => {
    expect(of('FROM')).toHaveLength(2);
    for (const image of of('FROM')) expect(image).toMatch(/^(?:node:\d+-|debian:)trixie-slim/u);
  });
  test('copies nothing but what there is, and never an environment file', () => {
    const copied = of('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1));
    expect(copied).toContain('src');
    for (const path of copied) expect([path, existsSync(`${root}/${path}`)]).toEqual([path, true]);
    expect(copied).not.toContain('.');
    expect(copied).not.toContain('.env');
  });
  test('installs what is needed to run alone, starts Node and not npm, and not as root', () => {
    expect(of('RUN').join('\n')).toContain('npm ci --omit=dev');
    expect(of('USER')).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/u)]);
    expect(of('ENTRYPOINT')).toEqual(['["node_modules/.bin/node", "--max-semi-space-size=64", "src/plenary.js"]']);
  });
  test('sets what the configuration knows', () => {
    const settings = Object.fromEntries(of('ENV').flatMap((line) => line.split(' ').map((each) => each.split('='))));
    expect(CONFIG_KEYS).toEqual(expect.arrayContaining(Object.keys(settings)));
    expect(readConfig(settings)).toMatchObject({ ok: true, config: { production: true, operations: { port: 9090 } } });
  });
  test('its health check asks the operations server', async () => {
    const check = /"(?<file>src\/operations\/\S+)"/u.exec(lines.find((line) => line.includes('HEALTHCHECK')) ?? '')?.groups?.['file'] ?? '';
    const exit = (port: string) =>
      new Promise((resolve) =>
        execFile(`${root}/node_modules/.bin/node`, [check], { cwd: root, env: { OPS_PORT: port } }, (error) => resolve(error?.code ?? 0)),
      );
    const served = await serve(
      createOperations(
        createReadiness(),
        createMetrics([], () => 0),
      ).fetch,
      '127.0.0.1',
      0,
    );
    const { port } = new URL(served.address);
    expect(await exit(port)).toBe(0);
    await served.close();
    expect(await exit(port)).toBe(1);
  });
});

describe('compose.yaml', () => {
  test('has two replicas behind the proxy, and no connection to the gateway among them', () => {
    expect(replicas.map(([name]) => name)).toEqual(['bot-a', 'bot-b']);
    for (const [, { environment = {} }] of replicas) {
      expect(CONFIG_KEYS).toEqual(expect.arrayContaining(Object.keys(environment)));
      expect(environment['DISCORD_TOKEN']).toBe('');
      expect(readConfig(environment)).toMatchObject({ ok: true, config: { production: true } });
    }
  });
  test('gives nobody more than is needed: nothing can be written, no capabilities, bounded memory, processor and processes', () => {
    for (const service of Object.values(compose.services)) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
      expect(service.volumes.every((volume) => volume.endsWith(':ro'))).toBe(true);
      expect(Object.keys(service.deploy.resources.limits).sort()).toEqual(['cpus', 'memory', 'pids']);
    }
  });
  test('mounts only what there is', () => {
    for (const volume of Object.values(compose.services).flatMap(({ volumes }) => volumes))
      expect([volume, existsSync(`${root}/${volume.split(':')[0]}`)]).toEqual([volume, true]);
  });
});

describe('the proxy', () => {
  test('sends what comes to the replicas that compose.yaml starts, and to no others', () => {
    const upstream = [...nginx.matchAll(/^\s*server (?<name>[\w-]+):(?<port>\d+) /gmu)].map(({ groups }) => [
      groups?.['name'],
      groups?.['port'],
    ]);
    expect(upstream).toEqual(replicas.map(([name, { environment }]) => [name, environment?.['PORT']]));
  });
  test('takes bodies as large as the bot does, for the path that it answers', () => {
    expect(nginx).toContain(`location = ${INTERACTIONS_PATH} {`);
    expect(/client_max_body_size (\d+)k;/u.exec(nginx)?.[1]).toBe(String(BODY_LIMIT / 1024));
  });
  test('writes to /tmp alone', () => {
    const written = [...nginx.matchAll(/^\s*(?:pid|\w+_temp_path) (?<path>\S+);/gmu)].map(({ groups }) => groups?.['path'] ?? '');
    expect(written).toHaveLength(6);
    for (const path of written) expect(path).toMatch(/^\/tmp\//u);
  });
});
