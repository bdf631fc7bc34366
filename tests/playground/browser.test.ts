// The playground in a real browser: what a person does and sees, by pointer and by keyboard, on a screen and on a phone.

import { readFile, rm } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { DOCUMENTS, HOSTILE, startPlayground, type TestPlayground } from '../support/playground.ts';

const chromium = findBrowser(process.env);

const SCREEN = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** Of the page, its components and one answer, unpacked. Measured: 0.35 MB in 88 requests. */
const MOST_BYTES = 450_000;
const MOST_REQUESTS = 100;

describe.skipIf(chromium === null)('in a browser', () => {
  let browser: Browser;
  let playground: TestPlayground;
  let page: Page;
  /** What the browser complains of: errors of scripts, refused loads, breaches of the policy. */
  let complaints: string[] = [];

  beforeAll(async () => {
    playground = await startPlayground();
    browser = await launchBrowser(chromium ?? '');
    page = await open();
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.close();
  });
  beforeEach(async () => {
    complaints = [];
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize(SCREEN);
  });
  afterEach(() => {
    expect(complaints).toEqual([]);
  });

  /** A page that remembers nothing of earlier visits but what the browser's cache holds. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: SCREEN, locale: 'en-US', ...options });
    await context.addInitScript(() => localStorage.clear());
    const opened = await context.newPage();
    opened.setDefaultTimeout(10_000);
    opened.on('pageerror', (error) => complaints.push(String(error)));
    opened.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    return opened;
  }

  const go = (path: string) => page.goto(new URL(path, playground.address).href);
  const asked = (question: string) => `/?q=${encodeURIComponent(question)}`;
  const replies = () => page.locator('discord-message');
  /** The newest reply, once there are as many. */
  const reply = async (count: number): Promise<Locator> => {
    await expect.poll(() => replies().count(), { timeout: 10_000 }).toBe(count);
    return replies().nth(count - 1);
  };
  /** Once what was asked for stands there, drawn by its components. */
  const drawn = (shown = page) => shown.locator('discord-embed .discord-left-border, .cards, .sheet').first().waitFor();
  const hasFocus = (field: Locator) => field.evaluate((input) => input === document.activeElement);
  const composer = () => page.getByRole('combobox', { name: 'Message #ask' });
  const options = () => page.locator('#popups').getByRole('option');

  describe('asking', () => {
    test('the first thing shown is what can be asked, and the message box has the focus', async () => {
      await go('/');
      const first = await reply(1);
      expect(await first.locator('.embed-title').textContent()).toBe('What you can ask me');
      await expect.poll(() => hasFocus(composer())).toBe(true);
    });
    test('by keyboard: a slash, the command, the name as it completes, Enter', async () => {
      await go('/');
      await reply(1);
      await page.keyboard.type('/wh');
      await expect.poll(() => options().allTextContents()).toContainEqual(expect.stringContaining('/who'));
      await expect.poll(() => composer().getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Enter');
      const leads = page.getByRole('combobox', { name: 'leads' });
      await expect.poll(() => hasFocus(leads)).toBe(true);
      await page.keyboard.type('harb');
      await expect.poll(() => options().count()).toBeGreaterThan(0);
      await expect.poll(async () => (await options().allTextContents()).join()).toContain('Harbour Society');
      // What is marked is what a screen reader is told of.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await expect
        .poll(() => leads.evaluate((input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.ariaSelected))
        .toBe('true');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      const answer = await reply(2);
      expect(await answer.locator('.embed-title').textContent()).toContain('Ada Example');
      expect(new URL(page.url()).searchParams.get('q')).toMatch(/^\/who leads:/u);
      await expect.poll(() => hasFocus(composer())).toBe(true);
    });
    test('Enter takes what is marked, where the list for the last letters has not come yet and the mark holds them', async () => {
      await go('/');
      await reply(1);
      await page.keyboard.type('/who ');
      await expect.poll(async () => (await options().allTextContents()).join()).toContain('Harbour Society');
      while (!(await page.locator('#popups [aria-selected="true"]').textContent())?.includes('Harbour Society')) {
        await page.keyboard.press('ArrowDown');
      }
      await page.route('**/api/ask', async (route) => {
        if (route.request().postData()?.includes('"focused"')) return;
        await route.continue();
      });
      await page.keyboard.type('harb');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await (await reply(2)).locator('.embed-title').textContent()).toContain('Ada Example');
      await page.unrouteAll();
    });
    test('Tab goes through the options, Backspace takes back what was chosen, Escape leaves', async () => {
      await go('/');
      await reply(1);
      await page.keyboard.type('/timeline ');
      await expect.poll(() => options().count()).toBeGreaterThan(1);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      const about = page.getByRole('combobox', { name: 'about' });
      await expect.poll(() => hasFocus(about)).toBe(true);
      await page.keyboard.press('Backspace');
      await expect.poll(() => about.count()).toBe(0);
      await page.keyboard.press('Backspace');
      await expect.poll(() => composer().inputValue()).toBe('/timeline');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => composer().inputValue()).toBe('');
    });
    test('an option that must be filled is asked for instead of sending', async () => {
      await go('/');
      await reply(1);
      await page.keyboard.type('/ask ');
      const question = page.getByRole('combobox', { name: 'question' });
      await expect.poll(() => hasFocus(question)).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => question.getAttribute('aria-invalid')).toBe('true');
      await page.keyboard.type('who leads HSPO?');
      await page.keyboard.press('Enter');
      expect(await (await reply(2)).textContent()).toContain('Ada Example');
    });
    test('plain words are offered as a question, since the bot reads no messages', async () => {
      await go('/');
      await reply(1);
      await page.keyboard.type('who leads HSPO?');
      await expect.poll(() => options().first().textContent()).toContain('/ask');
      await page.keyboard.press('Enter');
      expect(await (await reply(2)).textContent()).toContain('Ada Example');
    });
    test('a message is sent as one, and its menu looks up what it mentions', async () => {
      await go('/');
      await reply(1);
      await page.keyboard.type('We met somebody of HSPO yesterday');
      await expect.poll(() => options().count()).toBe(2);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const said = await reply(2);
      expect(await said.locator('discord-embed').count()).toBe(0);
      await said.hover();
      await said.getByRole('button', { name: 'Look up' }).click();
      const found = await reply(3);
      expect(await found.textContent()).toContain('Harbour Society of Paediatric Oncology');
      await expect
        .poll(() => found.locator('discord-command').evaluate((line) => line.shadowRoot?.textContent))
        .toContain('We met somebody');
      expect(await violations()).toEqual([]);
    });
    test('a command pasted whole is sent as it is, a wrong one is told', async () => {
      await go('/');
      await reply(1);
      await composer().fill('/who leads:HSPO');
      await page.keyboard.press('Enter');
      expect(await (await reply(2)).textContent()).toContain('Ada Example');
      await composer().fill('/nobody leads:HSPO');
      await page.keyboard.press('Enter');
      expect(await (await reply(3)).textContent()).toContain('there is no command /nobody');
    });
    test('by pointer: the command and the choice', async () => {
      await go('/');
      await reply(1);
      await composer().fill('/s');
      await page.getByRole('option', { name: '/search' }).click();
      await page.keyboard.type('lantern');
      await page.keyboard.press('Enter');
      expect(await (await reply(2)).locator('.embed-title').textContent()).toContain('lantern');
    });
    test('a question that many ask has an address of its own, and a page small enough to answer at once', async () => {
      await go(asked('/who leads:HSPO'));
      expect(await (await reply(1)).textContent()).toContain('Ada Example');
      await drawn();
      // Not by the clock: the machine that runs the tests does other things too. What an answer needs is little, and is asked for early.
      const needed = await page.evaluate(() =>
        performance.getEntriesByType('resource').map((entry) => {
          const { name, decodedBodySize } = entry as PerformanceResourceTiming;
          return { path: new URL(name).pathname, size: decodedBodySize };
        }),
      );
      expect(needed.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(MOST_BYTES);
      expect(needed.length).toBeLessThan(MOST_REQUESTS);
      expect(await page.getByRole('link', { name: 'Link' }).getAttribute('href')).toBe('/?q=/who+leads:HSPO');
    });
    test('in another language, names of commands and options included', async () => {
      await go(`${asked('/who leads:HSPO')}&locale=fr`);
      const french = await reply(1);
      expect(await french.textContent()).toContain('depuis 2019');
      expect(await french.locator('.markdown').first().getAttribute('lang')).toBe('fr');
      await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
      await composer().fill('/');
      await expect.poll(() => options().allTextContents()).toContainEqual(expect.stringContaining('/wer'));
    });
    test('when the server is gone it is said, not waited for', async () => {
      await go('/');
      await reply(1);
      await page.context().setOffline(true);
      await composer().fill('/help');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await (await reply(2)).textContent()).toContain('The application did not respond');
      await page.context().setOffline(false);
      await go('/documents');
      complaints = complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/u.test(complaint));
    });
  });

  describe('a reply', () => {
    test('has the embed’s colour bar, its title, its fields side by side and its source', async () => {
      await go(asked('/who leads:HSPO'));
      const answer = await reply(1);
      const bar = answer.locator('discord-embed .discord-left-border');
      await expect.poll(() => bar.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(59, 130, 246)');
      await expect.poll(() => bar.evaluate((element) => element.getBoundingClientRect().width)).toBe(4);
      const fields = await answer
        .locator('discord-embed-field')
        .evaluateAll((found) => found.map((field) => ({ text: field.textContent, top: Math.round(field.getBoundingClientRect().top) })));
      expect(fields.map(({ text }) => text)).toEqual([
        'Officepresident',
        'Since2019',
        expect.stringMatching(/^As of4 May 2021/u),
        expect.stringMatching(/^Source.*Harbour Gazette/u),
      ]);
      expect(new Set(fields.slice(0, 3).map(({ top }) => top)).size).toBe(1);
      await expect
        .poll(() => answer.locator('discord-command').evaluate((line) => line.shadowRoot?.textContent))
        .toContain('who leads:HSPO');
      const source = answer.getByRole('link', { name: 'The president of the Harbour Society' });
      expect([await source.getAttribute('href'), await source.getAttribute('target')]).toEqual(['https://gazette.example/visit', '_blank']);
      // No part of it sticks out of the embed.
      const overflowing = await answer.locator('discord-embed').evaluate((embed) => {
        const { right } = embed.getBoundingClientRect();
        return [...embed.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > right + 1).length;
      });
      expect(overflowing).toBe(0);
    });
    test('turns its pages in place, and the focus stays', async () => {
      await go(asked('/search text:lantern'));
      const first = await (await reply(1)).locator('discord-embed-description').textContent();
      await page.getByRole('button', { name: 'Next page' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => replies().first().locator('discord-embed-description').textContent()).not.toBe(first);
      expect(await replies().count()).toBe(1);
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Previous page');
      await expect.poll(() => page.getByRole('button', { name: 'Next page' }).isDisabled()).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => replies().first().locator('discord-embed-description').textContent()).toBe(first);
    });
    test('answers a button beside it, for the asker alone, and can be dismissed', async () => {
      await go(asked('/who leads:HSPO'));
      await (await reply(1)).getByRole('button', { name: 'Show the sentence' }).click();
      const sentence = await reply(2);
      expect(await sentence.textContent()).toContain('Ada Example has been president');
      await sentence.locator('.only-you').waitFor();
      await expect
        .poll(() => sentence.evaluate((message) => getComputedStyle(message, '::before').backgroundColor))
        .toBe('rgb(88, 101, 242)');
      await sentence.getByRole('button', { name: 'Dismiss message' }).click();
      await reply(1);
    });
    test('for the asker alone is shared with everybody', async () => {
      await go('/');
      await reply(1);
      await page.getByRole('checkbox', { name: 'Only for me' }).check();
      await composer().fill('/who leads:HSPO');
      await page.keyboard.press('Enter');
      const alone = await reply(2);
      await alone.locator('.only-you').waitFor();
      await alone.getByRole('button', { name: 'Share' }).click();
      const shared = await reply(3);
      expect(await shared.textContent()).toContain('Ada Example');
      expect(await shared.locator('.only-you').count()).toBe(0);
    });
    test('has a select menu that works by keyboard', async () => {
      await go(asked('/who leads:HSPO'));
      const menu = (await reply(1)).getByRole('combobox');
      await drawn();
      await menu.focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      expect(await (await reply(2)).locator('.embed-title').textContent()).toContain('Ada Example');
    });
    test('shows its picture with the words that stand for it', async () => {
      await go(asked('/timeline'));
      const picture = (await reply(1)).locator('.embed-image');
      await expect
        .poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
        .toBeGreaterThan(300);
      expect(await picture.getAttribute('alt')).toMatch(/1984.*2019/u);
    });
    test('gives its file to be kept', async () => {
      await go(asked('/event name:Third Lake Congress of Paediatric Oncology'));
      await (await reply(1)).getByRole('button', { name: 'Add to calendar' }).click();
      const file = (await reply(2)).locator('discord-file-attachment');
      const [download] = await Promise.all([page.waitForEvent('download'), file.getByRole('link').first().click()]);
      expect(download.suggestedFilename()).toMatch(/\.ics$/u);
      expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20230903');
      expect(await violations()).toEqual([]);
    });
    test('shows its JSON and how it was found, with the way to the sentence', async () => {
      await go(asked('/who leads:HSPO'));
      const answer = await reply(1);
      await answer.getByRole('button', { name: 'JSON' }).click();
      const json = JSON.parse((await answer.locator('.panel pre').textContent()) ?? '');
      expect(Object.keys(json)).toEqual(['content', 'embeds', 'components', 'flags', 'allowed_mentions', 'attachments']);
      await answer.getByRole('button', { name: 'Explain' }).click();
      expect(await answer.locator('.panel').textContent()).toContain('Answer: found');
      await answer.locator('.panel a').first().click();
      await expect.poll(() => page.locator('.sheet').isVisible()).toBe(true);
      expect(new URL(page.url()).pathname).toBe('/documents/harbour-visit');
      await page.goBack();
      await expect.poll(() => answer.isVisible()).toBe(true);
    });
  });

  describe('documents', () => {
    test('lists each, and shows each sentence beside the statements that rest on it', async () => {
      await go('/');
      await page.getByRole('link', { name: 'documents' }).click();
      await page.getByRole('link', { name: 'The president of the Harbour Society' }).click();
      const understood = page.locator('.part.understood', { hasText: 'since 2019' });
      expect(await understood.locator('.statement', { hasText: 'leader' }).textContent()).toMatch(
        /leader Ada Example.*president.*since 2019/u,
      );
      const beside = await understood.evaluate((part) => {
        const [words, statements] = [part.querySelector('.words'), part.querySelector('.statements')].map((one) =>
          one?.getBoundingClientRect(),
        );
        return (statements?.left ?? 0) >= (words?.right ?? 0);
      });
      expect(beside).toBe(true);
    });
    test('a saved file changes the statements on the open page, and the next answer', async () => {
      const file = 'harbour-visit.md';
      const before = DOCUMENTS[file] ?? '';
      await go('/documents/harbour-visit');
      await expect.poll(() => page.locator('.sheet').textContent()).toContain('since 2019');
      await playground.save(file, before.replace('since 2019', 'since 2020'));
      await expect.poll(() => page.locator('.change').textContent(), { timeout: 10_000 }).toMatch(/Gone:.*since 2019.*New:.*since 2020/u);
      await expect.poll(() => page.locator('.sheet').textContent()).not.toContain('since 2019');
      await expect.poll(() => page.getByRole('status').textContent()).toContain('read again');
      await page.getByRole('link', { name: 'ask', exact: true }).click();
      await expect.poll(async () => (await page.locator('.divider').allTextContents()).join()).toContain('harbour-visit');
      await composer().fill('/who leads:HSPO');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await replies().allTextContents()).join()).toContain('since 2020');
      const told = await page.locator('.divider').count();
      await playground.save(file, before);
      await expect.poll(() => page.locator('.divider').count(), { timeout: 10_000 }).toBeGreaterThan(told);
      await go('/documents/harbour-visit');
      await expect.poll(() => page.locator('.sheet').textContent()).toContain('since 2019');
    });
    test('a folder that can no longer be read is told, and the last good documents go on answering', async () => {
      const other = await startPlayground();
      const visitor = await open();
      await visitor.goto(other.address);
      await visitor.locator('discord-message').waitFor();
      await rm(other.folder, { recursive: true });
      await expect.poll(() => visitor.locator('.divider.failed').count(), { timeout: 10_000 }).toBeGreaterThan(0);
      await visitor.getByRole('combobox', { name: 'Message #ask' }).fill('/who leads:HSPO');
      await visitor.keyboard.press('Enter');
      await expect.poll(() => visitor.locator('discord-message').last().textContent()).toContain('Ada Example');
      await visitor.context().close();
      await other.close();
    });
  });

  describe('hostile text of documents', () => {
    test.each([asked('/search text:delegates'), asked('/sources'), '/documents/lake-notes', '/documents'])(
      'stays text in %s: no element, no link, no script',
      async (path) => {
        await go(path);
        await drawn();
        await page.waitForTimeout(100);
        expect(await page.title()).not.toContain('forged');
        expect(await page.locator('a[href*="forged"], img[src="x"], main script, main b, .mention').count()).toBe(0);
      },
    );
    test('is read letter by letter, long numbers and words that scripts know included', async () => {
      await go('/documents/lake-notes');
      await expect.poll(() => page.locator('.sheet').textContent()).toContain(HOSTILE.slice(-40));
      await go(asked('/search text:delegates'));
      expect(await (await reply(1)).textContent()).toContain('<script>document.title=`forged`</script>');
      expect(await (await reply(1)).textContent()).toContain('constructor 123456789012345678');
    });
    test('is no markup in a name that a title repeats', async () => {
      await go(asked('/search text:constructor <img src=x onerror=alert(1)> 123456789012345678 [a](https://forged.example/)'));
      const title = (await reply(1)).locator('.embed-title');
      expect(await title.textContent()).toContain(
        'constructor <img src=x onerror=alert(1)> 123456789012345678 [a](https://forged.example/)',
      );
      expect(await title.locator('*').count()).toBe(0);
    });
  });

  describe.each(['dark', 'light'] as const)('in %s colours', (colorScheme) => {
    beforeEach(() => page.emulateMedia({ colorScheme }));

    test.each([
      asked('/who leads:HSPO'),
      asked('/who leads:Nobody'),
      asked('/search text:lantern'),
      '/documents',
      '/documents/harbour-visit',
    ])('axe finds nothing to object to in %s', async (path) => {
      await go(path);
      await drawn();
      expect(await violations()).toEqual([]);
    });
    test('nor in the message box with its list open, a select menu open and the curator’s panel', async () => {
      await go(asked('/who leads:HSPO'));
      const answer = await reply(1);
      await answer.getByRole('button', { name: 'Explain' }).click();
      await composer().fill('/who ');
      await page.keyboard.type('h');
      await expect.poll(() => options().count()).toBeGreaterThan(0);
      expect(await violations()).toEqual([]);
      await answer.getByRole('combobox').click();
      expect(await violations()).toEqual([]);
    });
  });

  test.each([asked('/who leads:HSPO'), asked('/search text:lantern'), asked('/help'), '/documents', '/documents/lake-notes'])(
    'nothing in %s is wider than a phone of 360 px',
    async (path) => {
      await page.setViewportSize(PHONE);
      await go(path);
      await drawn();
      expect(await overflowing()).toEqual([]);
    },
  );

  test('on a phone, what stands beside a message is under it, and answers a finger', async () => {
    const phone = await open({ viewport: PHONE, isMobile: true, hasTouch: true });
    await phone.goto(new URL(asked('/who leads:HSPO'), playground.address).href);
    const json = phone.getByRole('button', { name: 'JSON' });
    await drawn(phone);
    await expect.poll(() => json.evaluate((button) => getComputedStyle(button.parentElement ?? button).opacity)).toBe('1');
    await json.tap();
    await phone.locator('.panel').waitFor();
    expect(await overflowing(phone)).toEqual([]);
    await phone.getByRole('combobox', { name: 'Message #ask' }).tap();
    await phone.keyboard.type('/who ');
    await phone.keyboard.type('harbour');
    await phone.locator('#popups').getByRole('option').first().waitFor();
    expect(await overflowing(phone)).toEqual([]);
    await phone.context().close();
  });

  test('nothing is asked of any other machine', async () => {
    const asks: string[] = [];
    page.on('request', (request) => asks.push(new URL(request.url()).origin));
    await go('/');
    await reply(1);
    await page.getByRole('link', { name: 'documents' }).click();
    await page.locator('.cards').waitFor();
    expect([...new Set(asks)]).toEqual([new URL(playground.address).origin]);
  });

  test('an inline script is refused, and so is text as markup', async () => {
    await go('/');
    await reply(1);
    const refused = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.textContent = 'document.title = "forged"';
      } catch {
        return 'refused';
      }
      document.body.append(script);
      return document.title;
    });
    expect(refused).not.toBe('forged');
    const asMarkup = await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<i>x</i>');
        return 'taken';
      } catch {
        return 'refused';
      }
    });
    expect(asMarkup).toBe('refused');
    // These complaints were asked for.
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
    // The last of them have come when the next page stands.
    await go('/documents');
    await drawn();
    complaints = [];
  });

  /** Rules of axe that are broken, with the elements that break them; the page's own policy lets no script in, so it is given by the driver. */
  async function violations(): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { axe: run } = globalThis as unknown as { axe: typeof axe };
      const { violations: found } = await run.run(document, { resultTypes: ['violations'] });
      return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
    });
  }

  /** Elements, those inside components included, that reach past the right edge of the window. */
  function overflowing(shown = page): Promise<readonly string[]> {
    return shown.evaluate(() => {
      const found: string[] = [];
      const scrolls = (element: Element | null): boolean =>
        element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
      const walk = (root: Document | ShadowRoot) => {
        for (const element of root.querySelectorAll('*')) {
          const { right, width } = element.getBoundingClientRect();
          if (width > 0 && right > innerWidth + 1 && !scrolls(element.parentElement)) found.push(`${element.tagName} ${element.className}`);
          if (element.shadowRoot !== null) walk(element.shadowRoot);
        }
      };
      walk(document);
      if (document.documentElement.scrollWidth > innerWidth) found.push(`the page: ${document.documentElement.scrollWidth} px`);
      return found;
    });
  }
});
