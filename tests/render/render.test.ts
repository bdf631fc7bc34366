// What a reader sees for each kind of answer.

import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { LANGUAGES } from '../../src/render/catalogue.ts';
import type { RenderContext } from '../../src/render/context.ts';
import type { Embed, Message } from '../../src/render/message.ts';
import { refusal, render } from '../../src/render/render.ts';
import { messageToText } from '../../src/render/text.ts';
import {
  ANSWERS,
  agreement,
  congress,
  contextFor,
  digest,
  found,
  goal,
  knowledge,
  leads,
  led,
  page,
  president,
  society,
  TODAY,
  undated,
} from '../support/answers.ts';
import { messageProblems } from '../support/discord-rules.ts';
import { document, knowledgeBase, organization, statement } from '../support/knowledge.ts';

function show(name: string, more: Partial<RenderContext> = {}): Message {
  const sample = ANSWERS[name];
  if (sample === undefined) throw new Error(`no answer "${name}"`);
  return render(sample.answer, contextFor({ ...sample.asked, ...more })).message;
}

function embedOf(message: Message): Embed {
  const [embed] = message.embeds;
  if (embed === undefined || message.embeds.length !== 1) throw new Error('one embed was expected');
  return embed;
}

function field(message: Message, name: string): string | undefined {
  return embedOf(message).fields?.find((one) => one.name === name)?.value;
}

function fieldNames(message: Message): readonly string[] {
  return (embedOf(message).fields ?? []).map(({ name }) => name);
}

const names = Object.keys(ANSWERS);
const refusals = names.filter((name) => !['found', 'disagree', 'listing'].includes(ANSWERS[name]?.answer.kind ?? ''));
const UNCITED = ['which one', 'unknown name', 'nothing named', 'unreadable date', 'clinical', 'off topic', 'documents', 'help'];
const cited = names.filter((name) => !UNCITED.includes(name));

describe.each(names)('the reply “%s”', (name) => {
  test.each(LANGUAGES)('keeps Discord’s limits and mentions nobody in %s', (locale) => {
    const message = show(name, { locale });
    expect(messageProblems(message, 0)).toEqual([]);
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(message.content).not.toBe('');
    expect(embedOf(message).title).not.toBe('');
  });

  test('has no English of the bot’s own in Russian', () => {
    const said = messageToText(show(name, { locale: 'ru' })).match(LATIN_WORD) ?? [];
    const sample = ANSWERS[name];
    const given = new Set(JSON.stringify([sample, knowledge.documents, knowledge.entities], withoutOwnWords).match(LATIN_WORD));
    expect(said.filter((word) => !given.has(word) && word !== 'True')).toEqual([]);
  });
});

const LATIN_WORD = /[A-Za-z]{3,}/gu;

/** The data alone: what a document or a reader wrote, not the words of our own vocabulary. */
function withoutOwnWords(key: string, value: unknown): unknown {
  return ['predicate', 'property', 'kind', 'view', 'of', 'why', 'key', 'show', 'reason', 'topic', 'verdict'].includes(key) ? null : value;
}

describe('who leads', () => {
  test('puts the answer in the title, and when, since when and the sentence below it', () => {
    const message = show('leaders');
    const embed = embedOf(message);
    expect(embed.title).toBe('Ada Example, president of NSKM');
    expect(embed.description).toBe('> “Ada Example, president of the society since 2015”');
    expect(embed.fields?.slice(0, 3)).toEqual([
      { name: 'Office', value: 'president', inline: true },
      { name: 'Since', value: '2015', inline: true },
      { name: 'As of', value: '21 October 2018, 8 years ago', inline: true },
    ]);
    expect(field(message, 'Also on record')).toBe('Ben Sample, former president, 2009–2015');
    expect(field(message, 'Source')).toBe(
      '[Visit of the president](https://news.example/visit) (Harbour News) · as of 21 October 2018, 8 years ago',
    );
  });

  test('says it all in the plain line', () => {
    expect(show('leaders').content).toBe(
      'Ada Example, president of NSKM, since 2015. Source: Visit of the president (Harbour News), as of 21 October 2018, 8 years ago.',
    );
  });

  test('lists every office that is held', () => {
    const vice = statement(society, 'leader', 'Cy Third', {
      role: 'vice-president',
      tenure: 'current',
      asOf: '2018-10-21',
      document: page.id,
    });
    const message = render(found(society, { view: 'leaders', held: [leads, vice], history: [] }, [leads, vice]), contextFor()).message;
    expect(field(message, 'In office')).toBe('• Ada Example, president, since 2015\n• Cy Third, vice-president');
    expect(message.content).toContain('Cy Third, vice-president');
  });

  test('gathers the offices of one person', () => {
    const head = { ...leads, role: 'head', since: null };
    const message = render(found(society, { view: 'leaders', held: [leads, head], history: [] }, [leads, head]), contextFor()).message;
    expect(field(message, 'Office')).toBe('president · head');
    expect(message.content).toMatch(/^Ada Example, president of NSKM, since 2015; head\. Source/u);
  });

  test('names the former, the elected and the acting as what they are, and never twice', () => {
    const title = (details: Parameters<typeof statement>[3]) => {
      const one = statement(society, 'leader', 'Cy Third', { document: page.id, ...details });
      return embedOf(render(found(society, { view: 'leaders', held: [one], history: [] }, [one]), contextFor()).message).title;
    };
    expect(title({ role: 'president', tenure: 'former' })).toBe('Cy Third, former president of NSKM');
    expect(title({ role: 'past president', tenure: 'former' })).toBe('Cy Third, past president of NSKM');
    expect(title({ role: 'president', tenure: 'elect' })).toBe('Cy Third, president-elect of NSKM');
    expect(title({ role: 'president-elect', tenure: 'elect' })).toBe('Cy Third, president-elect of NSKM');
    expect(title({ role: 'president', tenure: 'acting' })).toBe('Cy Third, acting president of NSKM');
    expect(title({ role: 'Head of NSKM', tenure: 'current' })).toBe('Cy Third, Head of NSKM');
    expect(title({ role: null })).toBe('Cy Third, NSKM');
  });

  test('calls an undated page undated, and never today', () => {
    const one = statement(society, 'leader', 'Cy Third', { role: 'president', document: undated.id });
    const message = render(found(society, { view: 'leaders', held: [one], history: [] }, [one]), contextFor()).message;
    expect(field(message, 'As of')).toBe('undated');
    expect(messageToText(message)).not.toContain('2026');
    expect(messageToText(message)).not.toMatch(/current|now/iu);
  });
});

describe('the card of a congress', () => {
  test('says when, where, how large, who came and what was agreed, in that order', () => {
    const message = show('event card');
    expect(embedOf(message).title).toBe('First Kite Congress in Harbourtown');
    expect(fieldNames(message)).toEqual(['When', 'Where', 'Size', 'Countries', 'What was agreed', 'Source']);
    expect(field(message, 'When')).toBe('5–7 June 2024');
    expect(field(message, 'Size')).toBe('over 900 makers');
    expect(field(message, 'Countries')).toBe('Norland · Sudland · Estland');
  });

  test('says the same in the plain line', () => {
    const { content } = show('event card');
    for (const part of ['First Kite Congress', '5–7 June 2024', 'Harbourtown', 'over 900 makers', 'Norland', 'knots', 'as of 9 June 2024'])
      expect(content).toContain(part);
  });

  test('offers its other parts, with the one shown marked', () => {
    const [menu] = show('event card').components[0]?.components ?? [];
    expect(menu).toMatchObject({
      type: 3,
      options: [
        { label: 'Summary', default: true },
        { label: 'Countries', default: false },
        { label: 'Everything', default: false },
      ],
    });
  });
});

describe('a card', () => {
  test('counts what a summary leaves out, and shows all of it over pages where all is asked for', () => {
    const goals = Array.from({ length: 60 }, (_, at) =>
      statement(society, 'goal', `goal number ${at} that the society has set itself, ${'and more of it '.repeat(12)}`, {
        document: undated.id,
        line: at,
      }),
    );
    const card = (show: string) =>
      found(society, { view: 'card', kind: 'organization', show, sections: [{ key: 'goals', statements: goals }], related: [] }, goals);
    expect(field(render(card('summary'), contextFor()).message, 'Goals')).toMatch(/and 5[5-9] more$/u);
    const seen = new Set<string>();
    for (let at = 0; at < 20; at++)
      for (const [number] of messageToText(render(card('everything'), contextFor({ page: at })).message, 10_000).matchAll(
        /• goal number \d+/gu,
      ))
        seen.add(number);
    expect(seen.size).toBe(60);
  });

  test('says once what two documents say, and names both', () => {
    const again = { ...goal, asOf: '2024-06-09', citation: { ...goal.citation, document: digest.id } };
    const message = render(
      found(
        society,
        { view: 'card', kind: 'organization', show: 'everything', sections: [{ key: 'goals', statements: [goal, again] }], related: [] },
        [goal, again],
      ),
      contextFor(),
    ).message;
    expect(field(message, 'Goals')).toBe('to make better kites [1] [2]');
    expect(field(message, 'Sources')?.split('\n')).toHaveLength(2);
  });

  test('tells a statement about something else by its subject', () => {
    const message = render(
      found(
        society,
        {
          view: 'card',
          kind: 'organization',
          show: 'everything',
          sections: [{ key: 'events', statements: [{ ...agreement, valueId: society.id }, agreement] }],
          related: [],
        },
        [agreement],
      ),
      contextFor(),
    ).message;
    expect(field(message, 'Events')).toBe(
      '• First Kite Congress in Harbourtown (agreement)\n• First Kite Congress in Harbourtown (agreement): a common catalogue of knots',
    );
  });

  test('marks what is inferred and what a curator corrected', () => {
    const sections = [
      {
        key: 'goals',
        statements: [
          { ...goal, certainty: 'inferred' as const },
          { ...goal, value: 'to fly', certainty: 'corrected' as const },
        ],
      },
    ];
    const message = render(
      found(society, { view: 'card', kind: 'organization', show: 'everything', sections, related: [] }, [goal]),
      contextFor(),
    ).message;
    expect(field(message, 'Goals')).toContain('to make better kites (inferred)');
    expect(field(message, 'Goals')).toContain('to fly (corrected by the curator)');
  });
});

describe('where an answer comes from', () => {
  test.each(cited)('“%s” says its source and its date, or that it is undated, in the card and in the line', (name) => {
    const message = show(name);
    const sources = field(message, 'Source') ?? field(message, 'Sources') ?? '';
    for (const line of sources.split('\n')) expect(line).toMatch(/ · (?:as of \d|undated$)/u);
    expect(message.content).toMatch(/Sources?: .*, (?:as of \d|undated)/u);
  });

  test('a digest is called ours, and its sentence is not in quotation marks', () => {
    const quote = statement(congress, 'location', 'Harbourtown', {
      document: digest.id,
      asOf: '2024-06-09',
      quote: 'It was held in Harbourtown.',
    });
    const message = render(found(congress, { view: 'values', property: 'location', count: null }, [quote]), contextFor()).message;
    expect(embedOf(message).description).toBe('> It was held in Harbourtown.');
    expect(field(message, 'Source')).toMatch(/^our digest of The congress in short \(Kite Weekly\) · /u);
    expect(embedOf(show('passages')).description).not.toMatch(/“[^”]*900/u);
  });

  test('only an http address becomes a link, and none can break out of it', () => {
    const linked = (url: string, title = 'A [strange] title') => {
      const strange = document('strange', ['x'], { title, url, published: '2020' });
      const one = statement(society, 'goal', 'kites', { document: 'strange', asOf: '2020' });
      const context = contextFor({ knowledge: knowledgeBase({ documents: [strange], entities: [society] }) });
      return field(render(found(society, { view: 'values', property: 'goal', count: null }, [one]), context).message, 'Source');
    };
    expect(linked('https://a.example/b_(c)?d=*e*')).toBe(
      '[A (strange) title](https://a.example/b_%28c%29?d=%2Ae%2A) · as of 2020, 6 years ago',
    );
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'not a url',
      'https://user:pass@a.example/',
      `https://a.example/${'x'.repeat(500)}`,
    ]) {
      expect(linked(url, 'Title')).toBe('Title · as of 2020, 6 years ago');
    }
  });

  test('an answer less than a year old tells no age', () => {
    expect(field(show('leaders', { today: '2019-10-20' }), 'As of')).toBe('21 October 2018');
    expect(field(show('leaders', { today: '2019-10-21' }), 'As of')).toBe('21 October 2018, 1 year ago');
  });
});

describe('a question’s answer', () => {
  test('has the value in its title', () => {
    expect(embedOf(show('single value')).title).toBe('NSKM · founding: 1996');
    expect(embedOf(show('several values')).title).toBe('First Kite Congress in Harbourtown · countries: 3');
    expect(embedOf(show('verdict')).title).toBe('Yes (as of 21 October 2018, 8 years ago): Ada Example leads NSKM');
  });

  test('to since when is the date', () => {
    const message = render(found(society, { view: 'values', property: 'since', count: null }, [leads]), contextFor()).message;
    expect(embedOf(message).title).toBe('NSKM · since when: 2015 (Ada Example, president)');
  });

  test('names the leader as /who does', () => {
    const message = render(found(society, { view: 'values', property: 'leader', count: null }, [leads]), contextFor()).message;
    expect(embedOf(message).title).toBe('Ada Example, president of NSKM');
  });

  test('that compares says where nothing is stated', () => {
    expect(field(show('comparison'), 'Northern School of Kite Mending')).toBe('not stated in the documents');
  });

  test('that only a passage gives shows the passage', () => {
    const sample = ANSWERS['passages']?.answer;
    const passages = sample?.kind === 'found' ? sample.passages : [];
    const message = render(found(society, { view: 'values', property: 'other', count: null }, [], passages), contextFor()).message;
    expect(embedOf(message).description).toContain('> Over 900 makers came.');
    expect(message.content).toContain('Over 900 makers came.');
  });
});

describe('a search', () => {
  test('marks the matching words under their heading', () => {
    expect(embedOf(show('passages')).description).toBe(
      '**The congress**\n> Over 900 **makers** came. [1]\n> “Ada Example, president of the society since 2015, opened the hall.” [2]',
    );
    expect(embedOf(show('passages')).footer?.text).toBe('Page 1 of 2');
  });

  test('shows a long passage around its first match', () => {
    const text = `${'before '.repeat(200)}needle${' after'.repeat(200)}`;
    const at = text.indexOf('needle');
    const hit = {
      id: 'a',
      document: digest.id,
      line: 1,
      text,
      heading: null,
      marks: [[at, at + 6]] as const,
      score: 1,
      citation: { document: digest.id, line: 1, quote: text },
    };
    const description = embedOf(
      render(found(null, { view: 'passages', query: 'needle', page: 0, total: 1 }, [], [hit]), contextFor()).message,
    ).description;
    expect(description).toMatch(/^> …before .* \*\*needle\*\* after .*…$/u);
  });

  test('turns pages forwards and back', () => {
    const buttons = (at: number) => {
      const sample = ANSWERS['passages']?.answer;
      const passages = sample?.kind === 'found' ? sample.passages : [];
      const { components } = render(
        found(null, { view: 'passages', query: 'makers', page: at, total: 12 }, [], passages),
        contextFor({ command: 'search', options: { text: 'makers' }, page: at }),
      ).message;
      return components
        .flatMap((row) => row.components)
        .flatMap((one) => (one.type === 2 && one.style !== 5 && /page/u.test(one.label) ? [one.disabled === true] : []));
    };
    expect(buttons(0)).toEqual([true, false]);
    expect(buttons(1)).toEqual([false, false]);
    expect(buttons(2)).toEqual([false, true]);
  });
});

describe('when the documents do not say it', () => {
  test('says so, and what was searched', () => {
    expect(embedOf(show('unknown name')).title).toBe('The documents do not mention “Nobody”');
    expect(embedOf(show('not stated')).title).toBe('The documents name no leader of NSKM');
    for (const name of ['unknown name', 'not stated', 'no passage']) {
      expect(embedOf(show(name)).description).toBe('Searched: 3 documents, dated between 21 October 2018 and 9 June 2024.');
      expect(show(name).content).toContain('Searched: 3 documents');
    }
  });

  test.each([
    [{ documents: 0, from: null, to: null }, 'There are no documents to search yet.'],
    [{ documents: 1, from: null, to: null }, 'Searched: 1 document, none of them dated.'],
    [{ documents: 2, from: '2014', to: '2014' }, 'Searched: 2 documents, dated 2014.'],
  ])('searched %o reads “%s”', (searched, text) => {
    const sample = ANSWERS['unknown name']?.answer;
    if (sample?.kind !== 'not-in-documents') throw new Error('a refusal was expected');
    expect(embedOf(render({ ...sample, searched }, contextFor()).message).description).toBe(text);
  });

  test('shows the nearest names as other things, the nearest statements with their dates, and what can be asked', () => {
    expect(field(show('unknown name'), 'Similar names, but other things')).toBe(
      '• Northern Society of Kite Makers (NSKM) · organization\n• Ada Example · person',
    );
    expect(field(show('not stated'), 'The closest that the documents say')).toBe('founded: 1996');
    expect(field(show('not stated'), 'This can be answered')).toBe('/society name:NSKM');
    expect(field(show('later than the documents'), 'Last known')).toBe('Ada Example, president, since 2015');
    expect(field(show('later than the documents'), 'Source')).toContain('as of 21 October 2018, 8 years ago');
  });

  test.each(refusals)('“%s” is for the asker alone and is not shared', (name) => {
    const message = show(name, { guildLocale: 'de' });
    expect(message.flags).toBe(64);
    expect(JSON.stringify(message.components)).not.toContain('Share');
  });
});

describe('language', () => {
  test('is the server’s where everybody reads, the reader’s where one does', () => {
    expect(show('leaders', { locale: 'fr', guildLocale: 'de' }).content).toContain('Quelle:');
    expect(show('leaders', { locale: 'fr', guildLocale: 'de', private: true }).content).toContain('Source :');
    expect(show('unknown name', { locale: 'fr', guildLocale: 'de' }).content).toContain('Les documents');
    expect(show('leaders', { locale: 'fr', guildLocale: null }).content).toContain('Source :');
  });

  test('leaves values and quotes as they stand', () => {
    expect(embedOf(show('leaders', { locale: 'ru' })).description).toBe('> «Ada Example, president of the society since 2015»');
  });
});

describe('the sentences behind an answer', () => {
  test('stand with the lines around them', () => {
    const message = show('leaders', { view: 'sentences', private: true });
    expect(embedOf(message).title).toBe('The 2 sentences behind this answer');
    expect(embedOf(message).description?.split('\n').slice(0, 4)).toEqual([
      '**Line 3**',
      '> The guests arrived at noon.',
      '> **Ada Example, president of the society since 2015**, opened the hall.',
      '> A meal followed.',
    ]);
    expect(message.content).toContain('Ada Example, president of the society since 2015');
  });

  test('are turned page by page', () => {
    const message = show('society card', { view: 'sentences', private: true });
    expect(embedOf(message).footer).toBeUndefined();
    const many = Array.from({ length: 10 }, (_, at) => ({ ...goal, citation: { ...goal.citation, quote: `kites ${at}` } }));
    const answer: Answer = found(society, { view: 'values', property: 'goal', count: null }, many);
    const last = render(answer, contextFor({ view: 'sentences', page: 99 })).message;
    expect(embedOf(last).footer?.text).toBe('Page 4 of 4');
    expect(embedOf(last).description).toContain('kites 9');
  });

  test('of an unknown document are the quotes alone', () => {
    const message = render(
      found(society, { view: 'values', property: 'goal', count: null }, [
        { ...goal, citation: { document: 'gone', line: 5, quote: 'lost' } },
      ]),
      contextFor({ view: 'sentences' }),
    ).message;
    expect(embedOf(message).description).toBe('**Line 5**\n> **lost**');
  });
});

describe('components', () => {
  const labels = (message: Message) =>
    message.components.flatMap((row) => row.components.map((one) => (one.type === 2 ? one.label : (one.placeholder ?? ''))));

  test('a private answer can be shared, a public one needs not', () => {
    expect(labels(show('leaders', { private: true }))).toContain('Share with everybody');
    expect(labels(show('leaders'))).not.toContain('Share with everybody');
  });

  test('offer the names in an answer, each once and by id', () => {
    const [menu] = show('leaders').components[0]?.components ?? [];
    expect(menu?.type === 3 ? menu.options.map(({ value }) => value) : []).toEqual([president.id, 'ben-sample', society.id]);
  });

  test('ask which one, with the reason for each', () => {
    const [menu] = show('which one').components[0]?.components ?? [];
    expect(menu).toMatchObject({
      custom_id: expect.stringContaining('|leads^'),
      options: [
        { label: 'Northern Society of Kite Makers', value: society.id, description: 'organization · acronym NSKM' },
        { label: 'Northern School of Kite Mending' },
      ],
    });
  });

  test('carry no more than Discord takes', () => {
    const many = Array.from({ length: 60 }, (_, at) => organization(`Society number ${at}`));
    const message = render(
      { kind: 'which-one', asked: 'society', candidates: many.map((entity) => ({ entity, matched: null })) },
      contextFor({ options: { leads: 'society' } }),
    ).message;
    expect(messageProblems(message, 0)).toEqual([]);
    expect(message.content).toMatch(/and \d+ more/u);
  });
});

test('a changed corpus is told to the one who clicks an old button', () => {
  expect(show('leaders', { changed: true }).content).toMatch(/^The documents have changed since/u);
});

test('a page beyond the last is the last', () => {
  const rows = Array.from({ length: 31 }, (_, at) => ({
    id: 'x',
    title: `Document ${at}`,
    publisher: null,
    url: null,
    published: null,
    digest: false,
    statements: 1,
  }));
  const answer: Answer = {
    kind: 'listing',
    list: { of: 'documents', rows, version: knowledge.version, statements: 0, entities: { organization: 0, person: 0, event: 0 } },
    page: 99,
    statements: [],
    passages: [],
  };
  expect(embedOf(render(answer, contextFor({ page: 99 })).message).footer?.text).toMatch(/^Page 4 of 4/u);
});

test('a list of many things has ten to a page, however long their names, and its title counts them all', () => {
  const bodies = Array.from({ length: 23 }, (_, at) =>
    organization(`Society ${at} for ${'paediatric_oncology '.repeat(at * 2)}`, { id: `body-${at}` }),
  );
  const told = bodies.map((body) => statement(body, 'foundingDate', '1998', { document: 'digest', quote: body.name }));
  const rows = bodies.map((entity, at) => ({ entity, statements: told.slice(at, at + 1) }));
  const answer = {
    kind: 'listing',
    list: { of: 'entities', property: 'founding', rows },
    page: 0,
    statements: told,
    passages: [],
  } satisfies Answer;
  const corpus = knowledgeBase({ documents: [digest], entities: bodies, statements: told });
  const pages = [0, 1, 2].map((at) => embedOf(render({ ...answer, page: at }, contextFor({ knowledge: corpus, page: at })).message));
  expect(pages.map(({ description }) => description?.match(/^•/gmu)?.length)).toEqual([10, 10, 3]);
  expect(pages.map(({ title }) => title)).toEqual(Array(3).fill(expect.stringMatching(/^23 /u)));
  expect(pages.map(({ footer }) => footer?.text)).toEqual([1, 2, 3].map((page) => expect.stringContaining(`Page ${page} of 3`)));
});

test('an empty list says that it is empty', () => {
  const answer: Answer = {
    kind: 'listing',
    list: { of: 'timeline', about: null, from: null, to: null, rows: [] },
    page: 0,
    statements: [],
    passages: [],
  };
  expect(embedOf(render(answer, contextFor()).message)).toMatchObject({
    title: 'Timeline · no dated facts',
    description: 'There is nothing to list.',
  });
});

describe('text that means something to Discord', () => {
  const hostile =
    '@everyone <@123> <#4> <:e:5> [click](https://evil.example) **b** `c` ||d|| \u202Eturned https://evil.example discord.gg/evil';
  const strange = document('strange', [hostile], { title: hostile, publisher: hostile, published: '2020' });
  const body = organization(hostile, { acronym: null });
  const one = statement(body, 'leader', hostile, { role: hostile, asOf: '2020', document: 'strange', quote: hostile });
  const corpus = knowledgeBase({ documents: [strange], entities: [body], statements: [one] });
  const context = contextFor({ knowledge: corpus, options: { leads: hostile } });

  test.each([
    ['an answer', found(body, { view: 'leaders', held: [one], history: [one] }, [one])],
    [
      'a card',
      found(
        body,
        { view: 'card', kind: 'organization', show: 'everything', sections: [{ key: hostile, statements: [one] }], related: [body] },
        [one],
      ),
    ],
    [
      'a refusal',
      {
        kind: 'not-in-documents',
        asked: hostile,
        subject: body,
        property: null,
        why: 'unknown-name',
        searched: { documents: 1, from: hostile, to: '2020' },
        nearestNames: [body],
        nearest: [one],
        nearestPassages: [],
        suggestions: [{ command: 'who', option: 'leads', value: hostile }],
      },
    ],
    ['a question back', { kind: 'which-one', asked: hostile, candidates: [{ entity: body, matched: hostile }] }],
    [
      'a list',
      {
        kind: 'listing',
        list: { of: 'timeline', about: body, from: hostile, to: null, rows: [{ date: hostile, statement: one }] },
        page: 0,
        statements: [one],
        passages: [],
      },
    ],
  ] satisfies readonly (readonly [string, Answer])[])('means nothing in %s', (_, answer) => {
    const { message } = render(answer, context);
    const embed = embedOf(message);
    const markdown = [
      message.content,
      embed.title,
      embed.description,
      ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    ].join('\n');
    // What is left when every escaped sign is taken away.
    const bare = markdown.replace(/\\./gsu, '');
    expect(bare).not.toMatch(/[@`<]|\|\||\]\(|:\/\/|discord\.gg|\u202E/u);
    expect(messageProblems(message, 0)).toEqual([]);
  });

  test('is shown as it was written in a notice', () => {
    expect(refusal({ key: 'unknown-command', name: '@everyone' }, 'en-US').content).toContain('/\\@everyone');
  });
});

test('today is the reader’s day, and nothing else tells the time', () => {
  expect(show('leaders', { today: TODAY })).toEqual(show('leaders', { today: TODAY }));
});

test('the former leader alone is the title where nobody is said to be in office', () => {
  const message = render(found(society, { view: 'leaders', held: [], history: [led] }, [led]), contextFor()).message;
  expect(embedOf(message).title).toBe('Ben Sample, former president of NSKM');
});
