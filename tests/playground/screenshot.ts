// `npm run screenshot`: the picture in the README, taken of the playground over the project's own documents, so that it stays true.

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { NOW, startPlayground } from '../support/playground.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PICTURE = path.join(ROOT, '.github/playground.png');
const QUESTION = '/who leads:SIOP';

const chromium = findBrowser({ ...process.env, REQUIRE_BROWSER: '1' });
const playground = await startPlayground(path.join(ROOT, 'knowledge'));
const browser = await launchBrowser(chromium ?? '');
try {
  const page = await browser.newPage({ viewport: { width: 1080, height: 880 }, colorScheme: 'dark', locale: 'en-US' });
  await page.clock.setFixedTime(NOW);
  await page.goto(`${playground.address}?q=${encodeURIComponent(QUESTION)}`);
  await page.locator('discord-embed').waitFor();
  await page.keyboard.type('/');
  await page.locator('#popups').getByRole('option').first().waitFor();
  await page.keyboard.type('event ');
  await page.keyboard.type('cong');
  await page.locator('#popups').getByRole('option').first().waitFor();
  await mkdir(path.dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log(path.relative(ROOT, PICTURE));
} finally {
  await browser.close();
  await playground.close();
}
