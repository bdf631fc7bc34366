// The title and the publisher of a page, where its front matter gives none.

import { findDates } from '../../domain/dates.ts';
import type { Line } from '../../domain/document.ts';
import { fold } from '../../domain/fold.ts';

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
  const sensible = twice ?? spoken.find((line) => !GENERIC.has(fold(line.text))) ?? spoken[0];
  return sensible ? shorten(plain(sensible.text)) : null;
}

/** The name behind "Source:" or "Publisher:" on a line of its own near the head or the foot of the page; an address there is no name. */
export function inferPublisher(lines: readonly Line[]): string | null {
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

/** A line that speaks of the page: its date, an address, how to reach somebody, the kind of contribution. */
function isAboutThePage(text: string, language: string): boolean {
  const line = text.trim();
  if (CAPTION.test(line)) return true;
  if (line.length > LONGEST_TITLE) return false;
  if (/https?:\/\/|www\.|\S@\S|\d{3}[.-]\d{3}[.-]\d{4}/.test(line) || SOURCE.test(line) || CONTRIBUTION.test(line)) return true;
  if (!/\p{L}{2}/u.test(line)) return true;
  const dates = findDates(line, language).filter((date) => date.precision !== 'year');
  let rest = line;
  for (const { start, end } of dates.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  if (dates.length > 0 && (rest.match(/\p{L}+/gu)?.length ?? 0) <= 2) return true;
  return EMPTY_LABEL.test(line);
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

const SOURCE =
  /^[\s*_]*(?:source|publisher|published by|press release (?:by|of)|quelle|herausgeber(?:in)?|éditeur|publié par|fonte|editore|pubblicato da|fuente|publicado por|bron|uitgever|источник|издатель)[\s*_]*[:：][\s*_]*(?<name>.+?)[\s*_]*$/iu;
const CAPTION = /^\W?(?:photo|image|picture|video|caption|foto|bild|immagine|фото)(?!\p{L})/iu;
const CONTRIBUTION =
  /^\W*(?:(?:e-?)?poster|oral|abstracts?|free paper)s?\b.{0,40}(?:presentation|session|abstract|congress|conference|meeting|symposium)\b/i;
const EMPTY_LABEL =
  /^(?:date published|date posted|published|publication date|updated|last updated?|posted|date|by|author|tags|category|share)\s*:?$/i;

/** Rubrics that head many pages and name none of them. */
const GENERIC = new Set(
  [
    ...[
      'news',
      'news & events',
      'news and events',
      'latest news',
      'headlines',
      'press release',
      'press releases',
      'events',
      'media',
      'home',
    ],
    ...[
      'article',
      'articles',
      'blog',
      'announcement',
      'announcements',
      'archive',
      'publications',
      'about',
      'welcome',
      'editorial',
      'report',
    ],
    ...[
      'aktuelles',
      'aktuelle mitteilungen',
      'mitteilungen',
      'nachrichten',
      'pressemitteilung',
      'startseite',
      'termine',
      'veranstaltungen',
    ],
    ...['actualités', 'actualité', 'communiqué de presse', 'communiqué', 'accueil', 'événements', 'notizie', 'comunicato stampa', 'eventi'],
    ...[
      'noticias',
      'comunicado de prensa',
      'eventos',
      'nieuws',
      'persbericht',
      'notícias',
      'новости',
      'новость',
      'пресс релиз',
      'события',
      'главная',
    ],
  ].map(fold),
);
