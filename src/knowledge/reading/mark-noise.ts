// Sets aside what a page prints around its text: calendars, menus, cookie and share lines, counters, repetitions. Lines are marked, never
// removed, so that numbering holds. Conservative: a line is marked only when nothing in it could be a fact.

import { findDates } from '../../domain/dates.ts';
import type { Line } from '../../domain/document.ts';
import { fold } from '../../domain/fold.ts';
import { calendarLines } from './calendar-lines.ts';
import { COUNTED, LANGUAGES, MENU_WORDS, NETWORKS, PHRASES, SHARE_WORDS } from './furniture-words.ts';
import { repeatedLines } from './repeated-lines.ts';

/** The same lines in the same order, those that say nothing marked as noise. */
export function markNoise(lines: readonly Line[]): Line[] {
  const noise = new Set<Line>();
  for (const line of lines) if (line.noise === true || isNoise(line.text)) noise.add(line);
  const spoken = lines.filter((line) => line.text.trim() !== '' && !noise.has(line));
  for (const line of calendarLines(lines)) noise.add(line);
  for (const line of repeatedLines(spoken)) noise.add(line);
  return lines.map((line) => (noise.has(line) ? { ...line, noise: true } : line));
}

/** Whether a line taken by itself is page furniture. */
export function isNoise(text: string): boolean {
  const line = text.trim();
  if (line === '' || line.length > LONGEST_FURNITURE) return false;
  return (
    isPhrase(line) ||
    isMenu(line) ||
    isLanguageBar(line) ||
    isShareLine(line) ||
    isCounter(line) ||
    isTelephone(line) ||
    IMAGE_NAME.test(line) ||
    COOKIES.test(line) ||
    ADVERTISING.test(line) ||
    COPYRIGHT.test(line)
  );
}

/** A menu, or the languages to choose from. */
export function isNavigation(text: string): boolean {
  const line = text.trim();
  return isMenu(line) || isLanguageBar(line);
}

/** "Skip to content", "Read more", a lone "None". */
function isPhrase(line: string): boolean {
  return line.length <= 80 && PHRASES.has(fold(line));
}

/** "Home > About > History", "Skip to content | Log in | Join": short parts without a number, one of them a word that menus are made of. */
function isMenu(line: string): boolean {
  const parts = line.split(MENU_SEPARATOR).map((part) => part.trim());
  if (parts.length < 2 || /\d/.test(line) || line.length > LONGEST_MENU) return false;
  const words = parts.map(fold).filter((part) => part !== '');
  return (
    words.length >= 2 &&
    words.every((part) => part.split(' ').length <= LONGEST_MENU_ENTRY) &&
    words.some((part) => MENU_WORDS.has(part) || PHRASES.has(part) || ABOUT.test(part)) &&
    !parts.some((part) => HONORIFIC.test(part))
  );
}

/** "sv | no | da | en", "[AR] [EN]", "عربي | English": nothing but languages to choose from. */
function isLanguageBar(line: string): boolean {
  const parts = line
    .split(/\s*[|/·•,]\s*|\s+/u)
    .map((part) => part.replace(/^[[(]|[\])]$/gu, ''))
    .filter((part) => part !== '');
  return parts.length >= 2 && parts.length <= 30 && parts.every((part) => LANGUAGES.has(part.toLowerCase()));
}

/** "Share on: Facebook Twitter LinkedIn 12" */
function isShareLine(line: string): boolean {
  const words = fold(line)
    .split(' ')
    .filter((word) => !/^\d{1,5}$/.test(word));
  return (
    words.length >= 2 &&
    words.length <= 15 &&
    words.every((word) => SHARE_WORDS.has(word) || NETWORKS.has(word)) &&
    words.some((word) => NETWORKS.has(word))
  );
}

/** "975 views", "Просмотров: 975" */
function isCounter(line: string): boolean {
  if (line.length > 60) return false;
  const words = fold(line).split(' ');
  const numbers = words.filter((word) => /^\d+k?$/.test(word));
  const others = words.filter((word) => !/^\d+k?$/.test(word));
  return numbers.length >= 1 && numbers.length <= 2 && others.length >= 1 && others.length <= 2 && others.some((word) => COUNTED.has(word));
}

/** A line of nothing but a telephone number, its label perhaps before it; no date and no lone year. */
function isTelephone(line: string): boolean {
  const number = TELEPHONE.exec(line)?.groups;
  if (!number || findDates(line, 'en').length > 0) return false;
  const digits = (number['number'] ?? '').replace(/\D/g, '').length;
  return digits <= 15 && digits >= (number['label'] === undefined ? 7 : 5) && (number['label'] !== undefined || /[ +()./-]/.test(line));
}

/** Page furniture is short; what is longer is read as text. */
const LONGEST_FURNITURE = 400;
const LONGEST_MENU = 300;
/** Words in one menu entry. */
const LONGEST_MENU_ENTRY = 5;

const MENU_SEPARATOR = /\s*[|>›»•·→▸]\s*|\s+\/\s+|\s{2,}|\t/;
const HONORIFIC = /(?<!\p{L})(?:prof|dr|drs|mr|mrs|ms|sir|dra|mag|dott|проф|д-р)(?!\p{L})/iu;
const ABOUT = /^(?:about|uber|a propos de|chi siamo|sobre|over|о) /u;
const IMAGE_NAME = /^(?:[\p{L}\p{N}_().,-]+ ){0,8}[\p{L}\p{N}_().,%-]{1,120}\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|heic)$/iu;
const TELEPHONE =
  /^(?<label>(?:(?:tele)?phone|tel|fax|hotline|helpline|call(?: us)?|mobile|telefon|téléphone|teléfono|telefono|telefoon|тел|телефон|факс)[.:\s]{0,3})?(?<number>\+?[\d\s()./-]{5,30})$/iu;
const COOKIES =
  /\bcookies?\b.*\b(?:accept|agree|consent|polic|settings|preferences|website|site|experience|browser|akzeptieren|zustimm|website|navigateur|accepte[rz]|accetta|aceptar|accepteren)|\b(?:accept|reject|manage|clicking|consent|agree|use|uses)\b.{0,60}\bcookies?\b(?=\W*$)|\b(?:accept|reject|manage)\b.{0,20}\bcookies?\b|(?:использует|используем).{0,20}cookie/iu;
const ADVERTISING =
  /^\W{0,5}(?:(?:content|article|story) continues? (?:below|after)|continue reading below|scroll (?:down )?to continue)(?!\p{L}).{0,40}$/iu;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright)\s.{0,200}(?:rights reserved|rechte vorbehalten|droits réservés|diritti riservati|derechos reservados|direitos reservados|rechten voorbehouden|права защищены)\W{0,3}$/iu;
