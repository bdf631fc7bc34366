// A real browser for tests: the system's Chromium, driven by playwright-core, with a profile of its own that is empty each time.

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where systems put it; CHROMIUM_PATH comes first. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing is asked of the network, and it runs as root inside a container too. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Says plainly that tests are skipped where there is none. Throws instead where REQUIRE_BROWSER is set, as in CI. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string | null {
  const paths = env['CHROMIUM_PATH'] ? [env['CHROMIUM_PATH']] : USUAL_PATHS;
  const found = paths.find((path) => existsSync(path));
  if (found !== undefined) return found;
  const problem = `no Chromium at ${paths.join(', ')}: install one (apt-get install chromium) or set CHROMIUM_PATH`;
  if (env['REQUIRE_BROWSER'] === '1') throw new Error(problem);
  console.warn(`\nSKIPPED: the playground's tests in a real browser: ${problem}\n`);
  return null;
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}
