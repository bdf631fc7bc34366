// The title and the publisher of a page, where its front matter gives none.

import type { Line } from '../../domain/document.ts';
import { fold } from '../../domain/fold.ts';
import { isNavigation } from './mark-noise.ts';
import { isAboutThePage, SOURCE, stepsOf } from './page-lines.ts';

/**
 * The first heading; else a line that the head of the page prints twice (its title bar and its headline); else the first line that says
 * something, cut after about a line's length. Null for a text of none.
 */
export function inferTitle(lines: readonly Line[], language: string): string | null {
  const head = lines.filter((line) => line.text.trim() !== '').slice(0, HEAD_LINES);
  const spoken = head.filter((line) => line.noise !== true && !isAboutThePage(line.text, language));
  const heading = spoken.find((line) => headingOf(line.text) !== null) ?? underlined(lines);
  if (heading) return shorten(headingOf(heading.text) ?? plain(heading.text));
  const twice = spoken.find((line) => {
    const text = line.text.trim();
    const at = head.indexOf(line);
    return (
      text.length >= MIN_REPEATED &&
      text.length <= LONGEST_TITLE &&
      head.slice(at + 1, at + 1 + NEAR).some((other) => other.text.trim() === text)
    );
  });
  const telling = spoken.filter((line) => !GENERIC.has(fold(line.text)));
  const [first, second] = telling;
  const headline = first === mastheadOf(lines, language) && second !== undefined && isHeadline(second.text) ? second : first;
  const sensible = twice ?? (headline !== undefined && isHeadline(headline.text) ? headline : (spoken[0] ?? headline));
  const trail = head.find((line) => stepsOf(line.text).length > 0);
  if (trail !== undefined && sensible !== undefined && !isHeadline(sensible.text)) return stepsOf(trail.text).at(-1) ?? null;
  return sensible ? shorten(plain(sensible.text)) : null;
}

/**
 * The name behind "Source:" or "Publisher:" on a line of its own near the head or the foot of the page; an address there is no name. Else
 * the name of the site above its menu.
 */
export function inferPublisher(lines: readonly Line[], language: string): string | null {
  const masthead = mastheadOf(lines, language);
  return namedPublisher(lines) ?? (masthead === null ? null : plain(masthead.text));
}

/** A first line that only the site's menu or its languages follow: its name. */
function mastheadOf(lines: readonly Line[], language: string): Line | null {
  const head = lines.filter((line) => line.text.trim() !== '').slice(0, HEAD_LINES);
  const at = head.findIndex((line) => line.noise !== true && !isAboutThePage(line.text, language));
  const [first, next] = head.slice(at, at + 2);
  if (at < 0 || first === undefined || next === undefined || !isHeadline(first.text) || GENERIC.has(fold(first.text))) return null;
  return isNavigation(next.text) ? first : null;
}

function isHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && !/[.!?:;,|]\s*$/u.test(text) && /\p{L}{3}/u.test(text);
}

function namedPublisher(lines: readonly Line[]): string | null {
  const spoken = lines.filter((line) => line.noise !== true && line.text.trim() !== '');
  const near = new Set([...spoken.slice(0, EDGE_LINES), ...spoken.slice(-EDGE_LINES)]);
  for (const { text } of near) {
    const name =
      text.length <= 140
        ? SOURCE.exec(text)
            ?.groups?.['name']?.trim()
            .replace(/[.;,]$/, '')
        : undefined;
    if (name !== undefined && name !== '' && !/https?:|www\.|@/i.test(name) && name.split(/\s+/).length <= 12) return plain(name);
  }
  return null;
}

/** The text of a Markdown or wiki heading of the first or second rank, or null. */
function headingOf(text: string): string | null {
  const match = /^(?:#{1,2}\s+(?<hash>.+?)\s*#*|(?<ranks>={1,2})\s*(?<wiki>[^=].*?[^=]|[^=])\s*\k<ranks>)\s*$/.exec(
    text.slice(0, LONGEST_HEADING),
  )?.groups;
  const title = plain(match?.['hash'] ?? match?.['wiki'] ?? '');
  return title === '' ? null : title;
}

/** The first line underlined with === (Markdown's other way to write a title). */
function underlined(lines: readonly Line[]): Line | undefined {
  return lines.slice(0, HEAD_LINES).find((line, at) => line.text.trim() !== '' && /^={3,}\s*$/.test(lines[at + 1]?.text ?? ''));
}

/** Without the marks of Markdown: emphasis, links, list bullets. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST_HEADING)
    .replace(/!?\[([^\]]{0,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/(?<!\w)[*_`]{1,3}|[*_`]{1,3}(?!\w)/g, '')
    .replace(/^[\s#>•*-]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, CUT_TITLE);
  const sentence = /^.{20,}?\p{Ll}{4}[.!?](?=\s\p{Lu})/u.exec(text.slice(0, LONGEST_TITLE))?.[0];
  return sentence ?? `${cut.slice(0, Math.max(cut.lastIndexOf(' '), CUT_TITLE / 2)).replace(/[\s,;:(–-]+$/, '')}…`;
}

/** Characters of a headline, or of a site's name, at most. */
const LONGEST_HEADLINE = 110;
/** Lines of the head of a page among which its title stands. */
const HEAD_LINES = 20;
/** Lines at either end of a page on which a source is named. */
const EDGE_LINES = 12;
/** A title longer than this is a paragraph, of which the beginning is shown. */
const LONGEST_TITLE = 180;
const CUT_TITLE = 110;
const LONGEST_HEADING = 1000;
/** Characters of a headline that repeats the title bar, and lines between the two at most. */
const MIN_REPEATED = 12;
const NEAR = 6;

/** Rubrics that head many pages and name none of them. */
const GENERIC: ReadonlySet<string> = new Set(
  `
    news | news & events | news and events | latest news | headlines | press release | press releases | events | media | home | article |
    articles | blog | announcement | announcements | archive | publications | about | welcome | editorial | report | aktuelles |
    aktuelle mitteilungen | mitteilungen | nachrichten | pressemitteilung | startseite | termine | veranstaltungen | actualités |
    actualité | communiqué de presse | communiqué | accueil | événements | notizie | comunicato stampa | eventi | noticias |
    comunicado de prensa | eventos | nieuws | persbericht | notícias | новости | новость | пресс релиз | события | главная |
    for immediate release | immediate release | awards | award | notices | notice | obituaries | obituary |
    second announcement | first announcement | overview | menu | news bulletin | bulletin | newsletter | topics |
    zur sofortigen veröffentlichung | donate now | skip navigation
  `
    .split('|')
    .map(fold),
);
