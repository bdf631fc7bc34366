// Files that go with a message: which answers have them, what they say, how they are attached, and that nothing is drawn twice.

import { describe, expect, test } from 'vitest';
import type { RenderContext } from '../../../src/render/context.ts';
import { enclose } from '../../../src/render/enclosures/enclose.ts';
import type { CalendarEntry, Enclosure, TimeAxis, WorldMap } from '../../../src/render/enclosures/enclosure.ts';
import { createFileMaker } from '../../../src/render/enclosures/make-files.ts';
import { writeCalendar } from '../../../src/render/enclosures/write-calendar.ts';
import type { File } from '../../../src/render/message.ts';
import { type Rendered, render } from '../../../src/render/render.ts';
import { ANSWERS, begins, congress, contextFor, countries, digest, found, leads, society } from '../../support/answers.ts';
import { messageProblems } from '../../support/discord-rules.ts';
import { document, event, knowledgeBase, statement } from '../../support/knowledge.ts';

function shown(name: string, more: Partial<RenderContext> = {}): Rendered {
  const sample = ANSWERS[name];
  if (sample === undefined) throw new Error(`no answer "${name}"`);
  return render(sample.answer, contextFor({ ...sample.asked, ...more }));
}

function only<Kind extends Enclosure['kind']>({ enclosures }: Rendered, kind: Kind): Extract<Enclosure, { kind: Kind }> {
  const [one, ...others] = enclosures;
  if (one?.kind !== kind || others.length > 0) throw new Error(`one ${kind} was expected, not ${JSON.stringify(enclosures)}`);
  return one as Extract<Enclosure, { kind: Kind }>;
}

const labels = ({ message }: Rendered) =>
  message.components.flatMap((row) => row.components).flatMap((one) => (one.type === 2 ? [one.label] : []));

describe('a map goes with the countries of an event', () => {
  const map: WorldMap = only(shown('event countries'), 'world-map');

  test('of those that an atlas knows, under the names that the documents give', () => {
    expect(map.countries).toEqual([{ code: 'EE', name: 'Estland' }]);
    expect(map.title).toBe('First Kite Congress in Harbourtown · Countries');
  });

  test('with the others named below, and the source with its date but no age, which would grow', () => {
    expect(map.notes).toEqual([
      'Not on the map: Norland; Sudland.',
      'Source: our digest of The congress in short (Kite Weekly), as of 9 June 2024.',
    ]);
  });

  test('with all of it in words, for those who do not see it', () => {
    expect(map.description).toBe('Map with these countries filled in: Estland. Not on the map: Norland; Sudland.');
    expect(only(shown('event countries', { locale: 'ru' }), 'world-map').description).toBe(
      'Карта, на которой закрашены: Estland. Нет на карте: Norland; Sudland.',
    );
  });

  test('with no other part of it, and with none where no country is known', () => {
    expect(shown('event card').enclosures).toEqual([]);
    const unknown = countries.slice(0, 2);
    const shape = {
      view: 'card',
      kind: 'event',
      show: 'countries',
      sections: [{ key: 'countries', statements: unknown }],
      related: [],
    } as const;
    expect(render(found(congress, shape, unknown), contextFor({ command: 'event' })).enclosures).toEqual([]);
  });

  test('each country once, whatever it is called', () => {
    const named = ['UK', 'Great Britain', 'Великобритания', 'Deutschland'].map((name) =>
      statement(congress, 'country', name, { document: digest.id }),
    );
    const shape = {
      view: 'card',
      kind: 'event',
      show: 'countries',
      sections: [{ key: 'countries', statements: named }],
      related: [],
    } as const;
    expect(only(render(found(congress, shape, named), contextFor({ command: 'event' })), 'world-map').countries).toEqual([
      { code: 'GB', name: 'UK' },
      { code: 'DE', name: 'Deutschland' },
    ]);
  });
});

describe('a time axis goes with a timeline', () => {
  const axis: TimeAxis = only(shown('timeline'), 'time-axis');

  test('in the words of its lines', () => {
    expect(axis.marks.map(({ date, words }) => `${date} ${words}`)).toEqual(['1996 founded', 'Since 2015 Ada Example, president']);
    expect(axis.title).toBe('NSKM, 1990–2020 · 2 dated facts');
    expect(axis.description).toBe('Time axis with these facts: 1996 – founded; Since 2015 – Ada Example, president.');
  });

  test('with the facts of the page alone', () => {
    const rows = Array.from({ length: 20 }, (_, at) => ({ date: String(1990 + at), statement: { ...leads, value: `Person ${at}` } }));
    const answer = {
      kind: 'listing',
      list: { of: 'timeline', about: society, from: null, to: null, rows },
      page: 1,
      statements: [leads],
      passages: [],
    } as const;
    const second = only(render(answer, contextFor({ command: 'timeline', page: 1 })), 'time-axis');
    expect(second.marks.map(({ date }) => date)).toEqual(['2005', '2006', '2007', '2008', '2009']);
  });

  test('with an event from its first day to its last, an open end at its beginning, and nothing where no year is', () => {
    const rows = [
      { date: '2024-06-05/2024-06-07', statement: begins },
      { date: '2015/..', statement: leads },
      { date: 'XXXX-06-05', statement: leads },
    ];
    const answer = {
      kind: 'listing',
      list: { of: 'timeline', about: null, from: null, to: null, rows },
      page: 0,
      statements: [],
      passages: [],
    } as const;
    const { message, enclosures } = render(answer, contextFor({ command: 'timeline' }));
    expect(message.embeds[0]?.description).toContain('• **5–7 June 2024** – First Kite Congress in Harbourtown: takes place');
    const [drawn] = enclosures;
    const marks = drawn?.kind === 'time-axis' ? drawn.marks : [];
    const days = (time: number | undefined) => new Date(time ?? 0).toISOString().slice(0, 10);
    expect(marks.map(({ from, to }) => [days(from), days(to)])).toEqual([
      ['2024-06-05', '2024-06-07'],
      ['2015-01-01', '2015-12-31'],
    ]);
  });
});

describe('a calendar file', () => {
  const entry = only(shown('event card', { view: 'calendar' }), 'calendar');
  const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  test('is offered on the card of an event whose days are stated in full, and on no other', () => {
    expect(labels(shown('event card'))).toContain('Add to calendar');
    expect(labels(shown('event countries'))).toContain('Add to calendar');
    for (const name of ['society card', 'leaders', 'timeline', 'several values'])
      expect(labels(shown(name))).not.toContain('Add to calendar');
  });

  test.each([
    ['no day', []],
    ['a month', ['startDate 2024-06', 'endDate 2024-06-07']],
    ['a day that is uncertain', ['startDate 2024-06-05?']],
    ['a last day that is half known', ['startDate 2024-06-05', 'endDate 2024-06']],
    ['a last day before the first', ['startDate 2024-06-05', 'endDate 2024-06-04']],
  ])('is not offered for %s', (_, days) => {
    const one = event('Kite Day');
    const statements = days.map((day) => {
      const [predicate = '', value = ''] = day.split(' ');
      return statement(one, predicate as 'startDate', value);
    });
    const corpus = knowledgeBase({ documents: [document('document', ['x'])], entities: [one], statements });
    const shape = { view: 'card', kind: 'event', show: 'summary', sections: [{ key: 'dates', statements }], related: [] } as const;
    expect(labels(render(found(one, shape, statements), contextFor({ knowledge: corpus, command: 'event' })))).not.toContain(
      'Add to calendar',
    );
  });

  test('is all-day, ends after its last day, past or not, and says where it comes from', () => {
    expect(entry).toMatchObject({ first: '2024-06-05', last: '2024-06-07', place: 'Harbourtown', written: '2026-11-22' });
    expect(lines(writeCalendar(entry))).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'METHOD:PUBLISH',
        `UID:${entry.uid}`,
        'DTSTAMP:20261122T000000Z',
        'DTSTART;VALUE=DATE:20240605',
        'DTEND;VALUE=DATE:20240608',
        'SUMMARY:First Kite Congress in Harbourtown',
        'LOCATION:Harbourtown',
        'TRANSP:TRANSPARENT',
        'DESCRIPTION:Source: our digest of The congress in short (Kite Weekly)\\, as of 9 June 2024.\\nfrom 5 to 7 June 2024\\nheld in Harbourtown',
        'END:VCALENDAR',
      ]),
    );
  });

  test('has an id that stays, whatever the day and the language', () => {
    const later = only(shown('event card', { view: 'calendar', locale: 'ru', today: '2030-01-01' }), 'calendar');
    expect(later.uid).toBe(entry.uid);
    expect(entry.uid).toMatch(/^[0-9a-f]{32}@plenary$/u);
    expect(only(shown('event card', { view: 'calendar' }), 'calendar')).toEqual(entry);
  });

  test('of an event whose last day is not stated says its first day alone', () => {
    const text = writeCalendar({ ...entry, last: null });
    expect(lines(text).filter((line) => line.startsWith('DT'))).toEqual(['DTSTAMP:20261122T000000Z', 'DTSTART;VALUE=DATE:20240605']);
  });

  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])('is the same on a machine in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(writeCalendar(entry)).toContain('\r\nDTSTART;VALUE=DATE:20240605\r\nDTEND;VALUE=DATE:20240608\r\n');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('is not broken by what a document says', () => {
    const hostile: CalendarEntry = { ...entry, title: 'a\r\nEND:VEVENT\r\nBEGIN:VALARM; \\ , "', text: `${'Ж'.repeat(200)}\nBEGIN:VEVENT` };
    const text = writeCalendar(hostile);
    expect(lines(text).filter((line) => /^(?:BEGIN|END):/u.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  test('comes with words that say the same', () => {
    const { message } = shown('event card', { view: 'calendar' });
    expect(message.content).toBe(
      'First Kite Congress in Harbourtown: 5–7 June 2024 · Harbourtown. Open the attached file to put the event into your calendar. ' +
        'Source: our digest of The congress in short (Kite Weekly), as of 9 June 2024, 2 years ago.',
    );
    expect(labels(shown('event card', { view: 'calendar', private: true }))).toEqual([]);
  });

  test('is asked of the newest page that states the days', () => {
    const one = event('Kite Day');
    const statements = [
      statement(one, 'startDate', '2024-01-01', { document: 'old', asOf: '2023' }),
      statement(one, 'startDate', '2024-02-02', { document: 'new', asOf: '2024' }),
      statement(one, 'endDate', '2024-01-03', { document: 'old', asOf: '2023' }),
    ];
    const corpus = knowledgeBase({ documents: [document('old', ['x']), document('new', ['y'])], entities: [one], statements });
    const shape = { view: 'card', kind: 'event', show: 'summary', sections: [{ key: 'dates', statements }], related: [] } as const;
    const context = contextFor({ knowledge: corpus, command: 'event', view: 'calendar' });
    expect(only(render(found(one, shape, statements), context), 'calendar')).toMatchObject({ first: '2024-02-02', last: null });
  });
});

describe('files', () => {
  const map = only(shown('event countries'), 'world-map');
  const png: File = { name: 'countries.png', type: 'image/png', data: new Uint8Array([1]) };

  test('are attached with their words, the picture inside the card', () => {
    const { message } = shown('event countries');
    const enclosed = enclose(message, [map], [png]);
    expect(enclosed.attachments).toEqual([{ id: '0', filename: 'countries.png', description: map.description }]);
    expect(enclosed.embeds[0]).toEqual({ ...message.embeds[0], image: { url: 'attachment://countries.png' } });
    expect(messageProblems(enclosed, 1)).toEqual([]);
  });

  test('that could not be made leave the message as it is', () => {
    const { message } = shown('event countries');
    expect(enclose(message, [map], [])).toEqual(message);
  });

  test('of a calendar are attached and not shown as a picture', () => {
    const rendered = shown('event card', { view: 'calendar' });
    const entry = only(rendered, 'calendar');
    const { attachments, embeds } = enclose(rendered.message, [entry], [{ ...png, name: entry.name }]);
    expect(attachments[0]).toMatchObject({
      filename: 'first-kite-congress-in-harbourtown.ics',
      description: 'Calendar file: First Kite Congress in Harbourtown, 5–7 June 2024',
    });
    expect(embeds[0]).not.toHaveProperty('image');
  });

  test('are made of each kind', async () => {
    const make = createFileMaker();
    const entry = only(shown('event card', { view: 'calendar' }), 'calendar');
    const [first, second, third] = await make([map, only(shown('timeline'), 'time-axis'), entry]);
    for (const picture of [first, second]) {
      expect(picture?.type).toBe('image/png');
      expect([...(picture?.data.subarray(0, 4) ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47]);
      // Discord takes 10 MB; a picture that is slow to load is no help.
      expect(picture?.data.length).toBeLessThan(400_000);
    }
    expect(third).toMatchObject({ name: entry.name, type: 'text/calendar' });
  });

  test('are made once, also when they are wanted twice at the same time', async () => {
    let drawn = 0;
    const make = createFileMaker(async ({ name }) => {
      drawn++;
      return { ...png, name };
    });
    await Promise.all([make([map]), make([{ ...map }])]);
    await make([map]);
    expect(drawn).toBe(1);
    await make([{ ...map, title: 'another' }]);
    expect(drawn).toBe(2);
  });

  test('that failed are tried again', async () => {
    let tries = 0;
    const make = createFileMaker(async () => {
      if (tries++ === 0) throw new Error('no memory');
      return png;
    });
    await expect(make([map])).rejects.toThrow('no memory');
    expect(await make([map])).toEqual([png]);
  });

  test('are forgotten, the one not wanted for the longest time first', async () => {
    const drawn: string[] = [];
    const make = createFileMaker(async (one) => {
      drawn.push(one.kind === 'world-map' ? one.title : '');
      return png;
    });
    const titled = (title: string) => make([{ ...map, title }]);
    for (let at = 0; at < 64; at++) await titled(String(at));
    await titled('0');
    await titled('64');
    await titled('0');
    await titled('1');
    expect(drawn.slice(64)).toEqual(['64', '1']);
  });
});
