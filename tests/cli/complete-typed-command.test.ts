import { describe, expect, test } from 'vitest';
import { completeTypedCommand } from '../../src/cli/complete-typed-command.ts';
import type { Choice } from '../../src/invocation.ts';
import { SOCIETY, testWorld } from '../support/world.ts';

const CONTEXT = { locale: 'en-US', guildLocale: null, today: '2026-11-22', user: 'x' };

async function complete(line: string, choices?: readonly Choice[]) {
  const world = testWorld(choices === undefined ? {} : { answer: () => ({ kind: 'choices', choices }) });
  const product = await world.open('', () => {});
  const [completions, replaced] = await completeTypedCommand(line, product, CONTEXT);
  return { completions, replaced, asked: world.asked };
}

describe('Tab', () => {
  test('offers the commands, with or without the slash', async () => {
    expect(await complete('')).toMatchObject({ completions: ['/who ', '/event ', '/search ', '/help '], replaced: '' });
    expect(await complete('/w')).toMatchObject({ completions: ['/who '], replaced: '/w' });
    expect(await complete('e')).toMatchObject({ completions: ['/event '], replaced: 'e' });
    expect(await complete('/nothing')).toMatchObject({ completions: [] });
    expect(await complete('/nothing more')).toMatchObject({ completions: [] });
  });
  test('offers the options that are still free', async () => {
    expect(await complete('/event ')).toMatchObject({ completions: ['name:', 'show:', 'private:'], replaced: '' });
    expect(await complete('/event sh')).toMatchObject({ completions: ['show:'], replaced: 'sh' });
    expect(await complete('/event name:Some city sh')).toMatchObject({ completions: ['show:'], replaced: 'sh' });
    expect(await complete('/event name:Some city na')).toMatchObject({ replaced: 'Some city na' });
  });
  test('offers the choices of an option', async () => {
    expect(await complete('/event show:p')).toMatchObject({ completions: ['programme', 'people'], replaced: 'p' });
    expect(await complete('/event name:Some city private:')).toMatchObject({ completions: ['true', 'false'] });
  });
  test('offers names as Discord would, by the same autocomplete, and puts in the name', async () => {
    const offered = await complete('/who leads:exam');
    expect(offered).toMatchObject({ completions: [SOCIETY.name], replaced: 'exam' });
    expect(offered.asked).toMatchObject([{ kind: 'autocomplete', command: 'who', options: { leads: 'exam' }, focused: 'leads' }]);
  });
  test('offers names for text without an option’s name too', async () => {
    expect(await complete('/who exam')).toMatchObject({ completions: [SOCIETY.name], replaced: 'exam' });
  });
  test('does not let readline replace the typed word by what the names happen to begin with', async () => {
    const choices = ['International Oncology', 'International Union of Oncology'].map((name) => ({ name, value: name }));
    expect((await complete('/who leads:onco', choices)).completions).toContain('onco');
    expect((await complete('/who leads:inter', choices)).completions).not.toContain('inter');
  });
});
