// What holds for every reply, whatever the documents and the readers write.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/render/catalogue.ts';
import type { RenderContext } from '../../src/render/context.ts';
import type { Message } from '../../src/render/message.ts';
import { render } from '../../src/render/render.ts';
import { messageToText } from '../../src/render/text.ts';
import { messageProblems } from '../support/discord-rules.ts';
import { generatedAnswer } from '../support/generated-answers.ts';

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
  view: fc.constantFrom('answer', 'sentences'),
  command: fc.constantFrom('who', 'society', 'event', 'ask', 'search', 'timeline'),
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
    fc.property(generatedAnswer, asked, ({ answer, knowledge }, context) => {
      const whole: RenderContext = { ...context, knowledge, today: '2026-11-22' };
      const { message } = render(answer, whole);
      expect(messageProblems(message, 0)).toEqual([]);
      expect(message.allowed_mentions).toEqual({ parse: [] });
      expect(message.content.trim()).not.toBe('');
      expect(message.embeds).toHaveLength(1);
      // Escaped signs and our own links are taken away from left to right, as Discord reads: nothing that means something is left.
      const bare = markdownOf(message).replace(/\\[^\p{L}\p{N}\s]|\[(?:\\.|[^\]\\])*\]\(https?:\/\/[^\s()<>|]+\)/gu, '');
      expect(bare).not.toMatch(/[@`<~]|\|\||\]\(|:\/\/|discord(?:app)?\.(?:gg|com)\b|\p{Bidi_Control}|\u200B/iu);
      expect(bare.replaceAll('**', '')).not.toContain('*');
      expect((bare.match(/\*\*/gu) ?? []).length % 2).toBe(0);
      expect(message.flags).toBe(context.private || ['not-in-documents', 'which-one', 'out-of-scope'].includes(answer.kind) ? 64 : 0);
      expect(messageToText(message)).not.toBe('');
    }),
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
