// Lines that speak of the page and not of its matter: its date and counters, where it stands on the site, how to reach somebody, the
// kind of contribution. No title is among them.

import { findDates } from '../../domain/dates.ts';
import { fold } from '../../domain/fold.ts';

export function isAboutThePage(text: string, language: string): boolean {
  const line = text.trim();
  if (CAPTION.test(line)) return true;
  if (line.length > LONGEST_LINE) return false;
  if (ADDRESS.test(line) || SOURCE.test(line) || CONTRIBUTION.test(line) || EMPTY_LABEL.test(line)) return true;
  return !/\p{L}{2}/u.test(line) || stepsOf(line).length > 0 || HERE.test(line) || isHelpline(line) || isStamp(line, language);
}

/** "Home › Who we are › Council": the place of the page on its site, step by step; none for other lines. */
export function stepsOf(text: string): readonly string[] {
  const parts = text
    .trim()
    .split(TRAIL)
    .map((part) => part.trim());
  return parts.length >= 2 && parts.every((part) => part !== '' && part.split(/\s+/).length <= LONGEST_STEP) ? parts : [];
}

/** "Emergency: +256 414 555 010 | Careers" */
function isHelpline(line: string): boolean {
  return (TELEPHONE.exec(line)?.[0].replace(/\D/g, '').length ?? 0) >= FEWEST_DIGITS && line.split(/\s+/).length <= LONGEST_HELPLINE;
}

/** "Published on 15 November 2021 – read 1,312 times": a date or a count, and words that stand beside one. */
function isStamp(line: string, language: string): boolean {
  const dates = findDates(line, language).filter((date) => date.precision !== 'year');
  let rest = line;
  for (const { start, end } of dates.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = fold(rest)
    .split(' ')
    .filter((word) => /\p{L}{2}/u.test(word));
  const others = words.filter((word) => !STAMP_WORDS.has(word));
  if (dates.length > 0) return words.length <= 2 || others.length <= (words.length - others.length > 0 ? MOST_OTHERS : 0);
  return words.length > 1 && others.length === 0;
}

const LONGEST_LINE = 180;
/** Words of one step of a trail. */
const LONGEST_STEP = 7;
const FEWEST_DIGITS = 8;
const LONGEST_HELPLINE = 14;
/** Words beside a date and a word of stamps: the name of who wrote. */
const MOST_OTHERS = 3;

/** "Source: the name", in the languages read. */
export const SOURCE =
  /^[\s*_]*(?:source|publisher|published by|press release (?:by|of)|quelle|herausgeber(?:in)?|éditeur|publié par|fonte|editore|pubblicato da|fuente|publicado por|bron|uitgever|источник|издатель)[\s*_]*[:：][\s*_]*(?<name>.+?)[\s*_]*$/iu;
const ADDRESS = /https?:\/\/|www\.|\S@\S|\d{3}[.-]\d{3}[.-]\d{4}/;
const TRAIL = /\s[›»>→▸]\s*/u;
const HERE = /^(?:you are here|sie sind hier|vous êtes ici|ti trovi in|sei qui|estás en|usted está aquí|u bent hier|вы здесь)\s?[:>›»]/iu;
const TELEPHONE = /\+?\d[\d\s()./-]{6,20}\d/u;
const CAPTION = /^\W?(?:photo|image|picture|video|caption|foto|bild|immagine|фото)(?!\p{L})/iu;
const CONTRIBUTION =
  /^\W*(?:(?:e-?)?poster|oral|abstracts?|free paper)s?\b.{0,40}(?:presentation|session|abstract|congress|conference|meeting|symposium)\b/i;
const EMPTY_LABEL =
  /^(?:date published|date posted|published|publication date|updated|last updated?|posted|date|by|author|tags|category|share)\s*:?$/i;

/** What stands beside the date of a page: how often it was read, by whom it was written, where to share it, in which other forms it is there. */
const STAMP_WORDS: ReadonlySet<string> = new Set(
  fold(
    `news health by on at from posted published updated written author editor editors editorial staff team min minute minutes read reads views
    viewed view times time comments comment share shared likes print version english español français deutsch italiano русский donate now
    veröffentlicht erstellt aktualisiert von am um uhr redaktion aufrufe mal gelesen lesezeit minuten kommentare teilen drucken ansicht
    publié publiée mis en ligne le la les lu fois vues vue par rédaction partager imprimer lecture temps commentaires à
    pubblicato il di da redazione letture visualizzazioni volte condividi stampa versione
    publicado el por redacción visitas lecturas veces compartir versión
    geplaatst door de redactie op keer bekeken gelezen delen
    опубликовано просмотров просмотры автор редакция версия для слабовидящих печати поделиться`,
  ).split(/\s+/),
);
