import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/knowledge/reading/read-document.ts';

const read = async (html: string, file = 'page.html') => (await readDocument(file, Buffer.from(html))).document;
const PROSE = 'The society was founded by nurses of the harbour towns, and it has trained others ever since, in courses and on the wards.';

describe('a web page', () => {
  it('gives what a reader sees, a block a line, without scripts, menus and hidden parts', async () => {
    const document = await read(`<!doctype html><html><head><title>About - Harbour Society</title><style>p{}</style></head><body>
      <nav><a href="/">Home</a> <a href="/n">News</a></nav>
      <main><h1>About the
      society</h1><p>${PROSE}</p><ul><li>One goal</li><li><p>Another goal</p></li></ul>
      <table><tr><th>President</th><td>Ada Example</td></tr></table>
      <p>Harbour Street 5<br>4000 Porto</p><p hidden>not seen</p><script>alert(1)</script></main>
      <footer>Imprint</footer></body></html>`);
    expect(document?.lines.map((line) => [line.number, line.text])).toEqual([
      [1, '# About the society'],
      [2, PROSE],
      [3, '- One goal'],
      [4, '- Another goal'],
      [5, 'President | Ada Example'],
      [6, 'Harbour Street 5'],
      [7, '4000 Porto'],
    ]);
    expect(document?.title).toBe('About the society');
  });

  it('takes date, publisher, language and address from its head, an update before the first day', async () => {
    const document = await read(`<html lang="en-GB"><head><title>A visit</title><link rel="canonical" href="https://example.org/visit">
      <meta property="og:site_name" content="Harbour Society">
      <meta property="article:published_time" content="2019-05-03T10:00:00+00:00"><meta property="article:modified_time" content="2019-06-07T10:00:00+00:00">
      </head><body><p>${PROSE}</p></body></html>`);
    expect(document).toMatchObject({
      title: 'A visit',
      publisher: 'Harbour Society',
      published: '2019-06-07',
      language: 'en-GB',
      url: 'https://example.org/visit',
      inferred: ['title', 'publisher', 'published', 'language'],
    });
  });

  it('takes them from JSON-LD, but not the date of an event there', async () => {
    const page = (data: unknown): string =>
      `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>${PROSE}</p></body></html>`;
    const article = { '@graph': [{ '@type': 'NewsArticle', datePublished: '2019-05-03', publisher: { name: 'Harbour News' } }] };
    expect(await read(page(article))).toMatchObject({ published: '2019-05-03', publisher: 'Harbour News' });
    expect(await read(page({ '@type': 'Event', startDate: '2019-05-03', datePublished: '2019-05-03' }))).toMatchObject({ published: null });
    expect(await read('<script type="application/ld+json">{broken</script><p>Still read.</p>')).toMatchObject({ published: null });
  });

  it('believes the text before a language that the page declares by mistake', async () => {
    const german =
      'Der Verein wurde von Pflegerinnen der Hafenstädte gegründet und bildet seither andere aus, in Kursen und auf den Stationen.';
    expect(await read(`<html lang="en"><body><p>${german}</p></body></html>`)).toMatchObject({ language: 'de' });
  });

  it('sets lists of links outside the article aside, and keeps a list of officers', async () => {
    const links = ['Courses', 'Wards', 'Library', 'Shop'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
    const officers = ['Ada Example, president', 'Otto Muster, treasurer'].map((name) => `<li>${name}</li>`).join('');
    const document = await read(
      `<html><body><div><ul>${links}</ul></div><div><h1>Who we are</h1>${`<p>${PROSE}</p>`.repeat(1)}<p>${PROSE} And more.</p><ul>${officers}</ul></div></body></html>`,
    );
    expect(document?.lines.filter((line) => line.noise).map((line) => line.text)).toEqual(['- Courses', '- Wards', '- Library', '- Shop']);
    expect(document?.lines.map((line) => line.text)).toContain('- Ada Example, president');
  });

  it('reads the encoding that the page names', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>'),
      Buffer.from([0xc4, 0xe0, 0xf2, 0xe0]),
      Buffer.from('</p>'),
    ]);
    expect((await readDocument('a.html', bytes)).document?.lines[0]?.text).toBe('Дата');
  });

  it('reads a fragment without html and body', async () => {
    expect((await read('<h2>Board</h2>Ada Example<br>Otto Muster'))?.lines.map((line) => line.text)).toEqual([
      '## Board',
      'Ada Example',
      'Otto Muster',
    ]);
  });

  it('is a finding when its tags are nested beyond reason', async () => {
    const { document, findings } = await readDocument('deep.html', Buffer.from('<div>'.repeat(5000)));
    expect(document).toBeNull();
    expect(findings).toMatchObject([{ id: 'file-broken', message: expect.stringContaining('5000 deep') }]);
  });
});
