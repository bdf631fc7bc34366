// What holds for every reply, whatever the documents and the readers write.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/render/catalogue.ts';
import type { RenderContext } from '../../src/render/context.ts';
import { drawTimeAxis } from '../../src/render/enclosures/draw-time-axis.ts';
import { drawWorldMap } from '../../src/render/enclosures/draw-world-map.ts';
import { enclose } from '../../src/render/enclosures/enclose.ts';
import { type Enclosure, isPicture } from '../../src/render/enclosures/enclosure.ts';
import { rasterize } from '../../src/render/enclosures/rasterize.ts';
import { writeCalendar } from '../../src/render/enclosures/write-calendar.ts';
import { plain } from '../../src/render/markup.ts';
import type { Message } from '../../src/render/message.ts';
import { render } from '../../src/render/render.ts';
import { messageToText, unmarked } from '../../src/render/text.ts';
import { messageProblems } from '../support/discord-rules.ts';
import { generatedAnswer, picturedAnswer } from '../support/generated-answers.ts';

/** Cases on every run; `PROPERTY_RUNS=10000` for the long one. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 250);

const typed = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), fc.constantFrom('x'.repeat(300), 'a|b', 'NSKM'))
  .map((text) => text.slice(0, 300));
const asked = fc.record({
  locale: fc.constantFrom(...LANGUAGES),
  guildLocale: fc.option(fc.constantFrom(...LANGUAGES), { nil: null }),
  private: fc.boolean(),
  changed: fc.boolean(),
  page: fc.nat(40),
  view: fc.constantFrom('answer', 'answer', 'sentences', 'calendar'),
  command: fc.constantFrom('who', 'society', 'event', 'ask', 'search', 'timeline', 'look-up'),
  options: fc.oneof(
    fc.record({ question: typed }),
    fc.record({ name: typed, show: fc.constant('everything') }),
    fc.record({ about: typed, from: typed.map((text) => text.slice(0, 40)), to: typed.map((text) => text.slice(0, 40)) }),
    fc.constant({}),
  ),
  shows: fc.constantFrom([], ['summary', 'countries', 'everything']),
});

function markdownOf(message: Message): string {
  return [
    message.content,
    ...message.embeds.flatMap(({ title, description, fields }) => [
      title,
      description,
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    ]),
  ].join('\n');
}

test('no reply exceeds what Discord takes, means anything to it that we did not mean, or says nothing', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(
      fc.oneof({ weight: 4, arbitrary: generatedAnswer }, { weight: 1, arbitrary: picturedAnswer }),
      asked,
      ({ answer, knowledge }, context) => {
        const whole: RenderContext = { ...context, knowledge, today: '2026-11-22' };
        const { message, enclosures } = render(answer, whole);
        expect(messageProblems(message, 0)).toEqual([]);
        const files = enclosures.map(({ name }) => ({ name, type: 'image/png', data: new Uint8Array() }));
        const enclosed = enclose(message, enclosures, files);
        expect(messageProblems(enclosed, files.length)).toEqual([]);
        expect(enclosed.attachments.map(({ filename }) => filename)).toEqual(files.map(({ name }) => name));
        for (const { filename, description } of enclosed.attachments) {
          expect(filename).toMatch(/^[a-z0-9-]{1,60}\.(?:png|ics)$/u);
          expect(description?.trim()).not.toBe('');
        }
        expect(message.allowed_mentions).toEqual({ parse: [] });
        expect(message.content.trim()).not.toBe('');
        expect(message.embeds).toHaveLength(1);
        // Escaped signs and our own links are taken away from left to right, as Discord reads: nothing that means something is left.
        const bare = markdownOf(message).replace(/\\[^\p{L}\p{N}\s]|\[(?:\\.|[^\]\\])*\]\(https?:\/\/[^\s()<>|]+\)/gu, '');
        expect(bare).not.toMatch(/[@`<~]|\|\||\]\(|:\/\/|discord(?:app)?\.(?:gg|com)\b|\p{Bidi_Control}|\u200B/iu);
        expect(bare.replaceAll('**', '')).not.toContain('*');
        expect((bare.match(/\*\*/gu) ?? []).length % 2).toBe(0);
        const isOwn = ['not-in-documents', 'which-one', 'out-of-scope'].includes(answer.kind);
        const isOfMessage = answer.kind === 'listing' && answer.list.of === 'mentioned';
        expect(message.flags).toBe(context.private || isOwn || isOfMessage ? 64 : 0);
        expect(messageToText(message)).not.toBe('');
      },
    ),
    { numRuns: RUNS },
  );
});

test('the same answer in the same context is the same message', () => {
  fc.assert(
    fc.property(generatedAnswer, asked, ({ answer, knowledge }, context) => {
      const whole: RenderContext = { ...context, knowledge, today: '2026-11-22' };
      expect(render(answer, whole)).toEqual(render(answer, whole));
    }),
    { numRuns: 25 },
  );
});

function drawn(enclosure: Enclosure): string {
  switch (enclosure.kind) {
    case 'world-map':
      return drawWorldMap(enclosure);
    case 'time-axis':
      return drawTimeAxis(enclosure);
    case 'calendar':
      return writeCalendar(enclosure);
  }
}

/** What a picture says by itself, cut words left out. */
function wordsOf(enclosure: Enclosure): readonly string[] {
  switch (enclosure.kind) {
    case 'world-map':
      return enclosure.countries.map(({ name }) => name);
    case 'time-axis':
      return enclosure.marks.flatMap(({ date, words }) => [date, words]);
    case 'calendar':
      return [enclosure.title];
  }
}

const pictured = fc.tuple(picturedAnswer, asked).map(([{ answer, knowledge }, context]) => {
  const whole: RenderContext = { ...context, knowledge, today: '2026-11-22', view: context.view === 'sentences' ? 'answer' : context.view };
  return { answer, whole, ...render(answer, whole) };
});

test('a picture says nothing that the message does not say', { timeout: 600_000 }, () => {
  let seen = 0;
  fc.assert(
    fc.property(pictured, ({ answer, whole, enclosures }) => {
      const words = enclosures.filter(isPicture).flatMap(wordsOf);
      if (words.length === 0) return;
      seen++;
      const isPaged = answer.kind === 'found';
      const pages = isPaged
        ? Array.from({ length: 30 }, (_, page) => render(answer, { ...whole, page }).message)
        : [render(answer, whole).message];
      const said = plain(unmarked(pages.map(markdownOf).join('\n')));
      for (const one of words) expect([one, said.includes(one.replace(/…$/u, '').trimEnd())]).toEqual([one, true]);
    }),
    { numRuns: Math.ceil(RUNS / 5) },
  );
  expect(seen).toBeGreaterThan(RUNS / 20);
});

test('whatever the documents say is drawn, or written, in good form', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(pictured, async ({ enclosures }) => {
      for (const enclosure of enclosures) {
        const text = drawn(enclosure);
        expect(text.isWellFormed()).toBe(true);
        if (enclosure.kind === 'calendar') {
          expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/u);
          for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(text.match(/^BEGIN:VEVENT\r$/gmu)).toHaveLength(1);
        } else expect((await rasterize(text)).width).toBeGreaterThan(0);
      }
    }),
    { numRuns: Math.ceil(RUNS / 25) },
  );
});
