// Sets aside what a page prints around its text: calendars, menus, cookie and share lines, counters, repetitions. Lines are marked, never
// removed, so that numbering holds. Conservative: a line is marked only when nothing in it could be a fact.

import { findDates } from '../../domain/dates.ts';
import type { Line } from '../../domain/document.ts';
import { fold } from '../../domain/fold.ts';

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
    words.length >= 2 && words.length <= 15 && words.every((word) => SHARE_WORDS.has(word)) && words.some((word) => NETWORKS.has(word))
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

/** A month's grid: the row of weekdays, the captions above it, the rows of numbers and the links to other months below it. */
function calendarLines(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const [at, line] of lines.entries()) {
    if (!isWeekdayRow(line.text)) continue;
    found.push(line);
    for (let above = at - 1, left = 3; above >= 0 && left > 0; above -= 1) {
      const text = lines[above]?.text.trim() ?? '';
      if (text !== '' && !isMonthCaption(text)) break;
      if (text !== '') left -= 1;
      found.push(...lines.slice(above, above + 1));
    }
    for (let below = at + 1, left = 9; below < lines.length && left > 0; below += 1) {
      const text = lines[below]?.text.trim() ?? '';
      if (text !== '' && !/^[\d\s]{1,30}$/.test(text) && !isMonthLinks(text)) break;
      if (text !== '') left -= 1;
      found.push(...lines.slice(below, below + 1));
    }
  }
  return found.filter((line) => line.text.trim() !== '');
}

function isWeekdayRow(text: string): boolean {
  const names = text.trim().split(/\s+/);
  if (names.length !== 7 || text.length > 80) return false;
  rowsOnce ??= weekdayRows();
  return rowsOnce.has(weekdayKey(names));
}

function isMonthCaption(text: string): boolean {
  if (text.length > 40) return false;
  return CALENDAR_LANGUAGES.some((language) => {
    const [only] = findDates(text, language);
    return only?.precision === 'month' && /^[\s<>«»‹›←→|]*$/.test(text.slice(0, only.start) + text.slice(only.end));
  });
}

/** "« May   Jul »" */
function isMonthLinks(text: string): boolean {
  return text.length <= 40 && /[<>«»‹›←→]/.test(text) && !/\d{5}/.test(text) && text.split(/\s+/).length <= 6;
}

/**
 * The later printing of a text that stands twice: a line long enough to be a sentence, or shorter ones that follow each other as they did
 * before (a lone address may stand twice with good reason), or a teaser cut off with dots.
 */
function repeatedLines(spoken: readonly Line[]): Line[] {
  const first = new Map<string, number>();
  const byBeginning = new Map<string, string>();
  const repeats = spoken.map((line, at) => {
    const text = line.text.trim();
    const before = first.get(text);
    if (before === undefined) first.set(text, at);
    if (text.length >= MIN_REPEATED && !byBeginning.has(text.slice(0, MIN_REPEATED))) byBeginning.set(text.slice(0, MIN_REPEATED), text);
    return before;
  });
  return spoken.filter((line, at) => {
    const text = line.text.trim();
    if (text.length < MIN_REPEATED) return false;
    const teaser = /(?:…|\.{3})$/.test(text) ? text.replace(/\s*(?:…|\.{3})$/, '') : null;
    if (teaser !== null && teaser.length >= MIN_REPEATED && text !== byBeginning.get(text.slice(0, MIN_REPEATED))) {
      if (byBeginning.get(text.slice(0, MIN_REPEATED))?.startsWith(teaser)) return true;
    }
    const before = repeats[at];
    if (before === undefined) return false;
    const inBlock = repeats[at - 1] === before - 1 || repeats[at + 1] === before + 1;
    return inBlock || text.length >= MIN_REPEATED_ALONE;
  });
}

function weekdayKey(names: readonly string[]): string {
  return names.map((name) => name.replace(/[.,]/g, '').toLowerCase()).join(' ');
}

/** The seven weekdays as calendars print them, from Monday and from Sunday, in eight languages: "m t w t f s s", "mo di mi do fr sa so". */
function weekdayRows(): Set<string> {
  const rows = new Set<string>();
  for (const language of CALENDAR_LANGUAGES) {
    for (const width of ['narrow', 'short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
      const names = Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2001, 0, 1 + day))));
      for (const cut of [1, 2, 3, 20]) {
        const row = names.map((name) => name.slice(0, cut));
        rows.add(weekdayKey(row)).add(weekdayKey([...row.slice(6), ...row.slice(0, 6)]));
      }
    }
  }
  return rows;
}

let rowsOnce: Set<string> | undefined;

const CALENDAR_LANGUAGES = ['en', 'de', 'fr', 'nl', 'it', 'es', 'ru', 'pt'];

/** Page furniture is short; what is longer is read as text. */
const LONGEST_FURNITURE = 400;
const LONGEST_MENU = 300;
/** Words in one menu entry. */
const LONGEST_MENU_ENTRY = 5;

/** Characters from which a line that stands twice is a repetition: shorter ones are headings, places and names that recur. */
const MIN_REPEATED = 25;
/** Characters from which it is one even when its neighbours are not repeated. */
const MIN_REPEATED_ALONE = 60;

const MENU_SEPARATOR = /\s*[|>›»•·→▸]\s*|\s+\/\s+|\s{2,}|\t/;
const HONORIFIC = /(?<!\p{L})(?:prof|dr|drs|mr|mrs|ms|sir|dra|mag|dott|проф|д-р)(?!\p{L})/iu;
const ABOUT = /^(?:about|uber|a propos de|chi siamo|sobre|over|о) /u;
const IMAGE_NAME = /^(?:[\p{L}\p{N}_().,-]+ ){0,8}[\p{L}\p{N}_().,%-]{1,120}\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|heic)$/iu;
const TELEPHONE =
  /^(?<label>(?:(?:tele)?phone|tel|fax|hotline|helpline|call(?: us)?|mobile|telefon|téléphone|teléfono|telefono|telefoon|тел|телефон|факс)[.:\s]{0,3})?(?<number>\+?[\d\s()./-]{5,30})$/iu;
const COOKIES =
  /\bcookies?\b.*\b(?:accept|agree|consent|polic|settings|preferences|website|site|experience|browser|akzeptieren|zustimm|website|navigateur|accepte[rz]|accetta|aceptar|accepteren)|\b(?:accept|reject|manage)\b.{0,20}\bcookies?\b|(?:использует|используем).{0,20}cookie/iu;
const ADVERTISING =
  /^\W{0,5}(?:(?:content|article|story) continues? (?:below|after)|continue reading below|scroll (?:down )?to continue)(?!\p{L}).{0,40}$/iu;
const COPYRIGHT =
  /^(?:©|\(c\)|copyright)\s.{0,200}(?:rights reserved|rechte vorbehalten|droits réservés|diritti riservati|derechos reservados|direitos reservados|rechten voorbehouden|права защищены)\W{0,3}$/iu;

/** Codes and own names of languages, as pages offer them. */
const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'en de fr nl it es pt ru uk pl cs sk hu ro bg hr sr sl el tr ar fa he hi zh ja ko sv no nb nn da fi is et lv lt ka az kk uz ' +
    'eng ger fra rus ita esp por english deutsch français francais nederlands italiano español português русский українська polski čeština ' +
    'magyar română български hrvatski srpski slovenščina ελληνικά türkçe عربي العربية فارسی עברית हिन्दी 中文 日本語 한국어 svenska norsk dansk suomi íslenska'
  ).split(' '),
);

/** Entries of menus; a line is a menu only beside others of its kind. */
const MENU_WORDS = new Set(
  [
    ...['home', 'about', 'about us', 'contact', 'contact us', 'contacts', 'login', 'log in', 'sign in', 'sign up', 'log out', 'register'],
    ...[
      'join',
      'join us',
      'donate',
      'donate now',
      'search',
      'menu',
      'news',
      'newsroom',
      'headlines',
      'sport',
      'business',
      'sitemap',
      'site map',
    ],
    ...['membership', 'meetings', 'committees', 'registration', 'venue', 'sponsors', 'abstracts', 'fees', 'publications', 'guidelines'],
    ...['who we are', 'what we do', 'our work', 'get involved', 'sign out', 'members area', 'verein', 'verband', 'fortbildung', 'agenda'],
    ...['privacy', 'privacy policy', 'terms', 'terms of use', 'faq', 'imprint', 'blog', 'gallery', 'subscribe', 'main menu', 'resources'],
    ...['startseite', 'über uns', 'kontakt', 'impressum', 'datenschutz', 'suche', 'spenden', 'aktuelles', 'anmelden', 'mitglied werden'],
    ...[
      'accueil',
      'à propos',
      'qui sommes nous',
      'connexion',
      'recherche',
      'mentions légales',
      'plan du site',
      'faire un don',
      'actualités',
    ],
    ...[
      'chi siamo',
      'contatti',
      'accedi',
      'cerca',
      'notizie',
      'inicio',
      'quiénes somos',
      'contacto',
      'buscar',
      'noticias',
      'início',
      'contato',
    ],
    ...['over ons', 'zoeken', 'nieuws', 'inloggen', 'doneren', 'главная', 'о нас', 'контакты', 'поиск', 'войти', 'новости'],
  ].map(fold),
);

/** Lines that are noise by themselves. */
const PHRASES = new Set(
  [
    ...[
      'none',
      'null',
      'undefined',
      'nan',
      'n/a',
      'untitled',
      'image',
      'photo',
      'video',
      'menu',
      'toggle navigation',
      'open menu',
      'close menu',
    ],
    ...['skip to content', 'skip to main content', 'skip to navigation', 'press "enter" to skip to content', 'jump to navigation'],
    ...['hit enter to search or esc to close', 'type and hit enter', 'close', 'close search', 'search for', 'search', 'log in', 'login'],
    ...['sign in', 'sign up', 'subscribe', 'read more', 'learn more', 'see more', 'show more', 'load more', 'more', 'view all', 'see all'],
    ...['watch the video', 'watch video', 'play video', 'click here', 'download', 'download pdf', 'print', 'print this page', 'print page'],
    ...['back', 'back to top', 'back to news', 'go back', 'next', 'previous', 'next post', 'previous post', 'older posts', 'newer posts'],
    ...[
      'leave a comment',
      'leave a reply',
      'no comments',
      '0 comments',
      'add comment',
      'post a comment',
      'related posts',
      'related articles',
    ],
    ...[
      'share',
      'share this',
      'share this article',
      'share this page',
      'tweet',
      'follow us',
      'copy link',
      'like this',
      'loading',
      'please wait',
    ],
    ...[
      'advertisement',
      'advertising',
      'sponsored',
      'sponsored content',
      'anzeige',
      'werbung',
      'publicité',
      'pubblicità',
      'publicidad',
      'publicidade',
    ],
    ...['advertentie', 'реклама'],
    ...['zum inhalt springen', 'weiterlesen', 'mehr erfahren', 'drucken', 'zurück', 'nach oben', 'teilen', 'mehr lesen'],
    ...['aller au contenu', 'lire la suite', 'en savoir plus', 'imprimer', 'retour', 'haut de page', 'partager', 'passer au contenu'],
    ...[
      'vai al contenuto',
      'leggi tutto',
      'leggi di più',
      'stampa',
      'condividi',
      'torna su',
      'ir al contenido',
      'leer más',
      'compartir',
      'imprimir',
    ],
    ...['saltar al contenido', 'naar de inhoud', 'lees meer', 'delen', 'pular para o conteúdo', 'leia mais', 'compartilhar'],
    ...[
      'перейти к содержимому',
      'перейти к содержанию',
      'читать далее',
      'подробнее',
      'поделиться',
      'наверх',
      'печать',
      'версия для печати',
    ],
  ].map(fold),
);

const NETWORKS = new Set([
  ...[
    'facebook',
    'twitter',
    'linkedin',
    'whatsapp',
    'telegram',
    'instagram',
    'youtube',
    'pinterest',
    'reddit',
    'tumblr',
    'vk',
    'vkontakte',
  ],
  ...[
    'odnoklassniki',
    'xing',
    'mastodon',
    'bluesky',
    'threads',
    'tiktok',
    'flickr',
    'viber',
    'messenger',
    'фейсбук',
    'вконтакте',
    'телеграм',
  ],
]);
const SHARE_WORDS = new Set([
  ...NETWORKS,
  ...[
    'share',
    'shares',
    'this',
    'article',
    'page',
    'post',
    'story',
    'on',
    'via',
    'by',
    'to',
    'with',
    'x',
    'email',
    'e',
    'mail',
    'print',
    'copy',
  ],
  ...[
    'link',
    'tweet',
    'pin',
    'it',
    'follow',
    'us',
    'like',
    'save',
    'send',
    'and',
    'or',
    'click',
    'teilen',
    'auf',
    'bei',
    'per',
    'partager',
    'sur',
  ],
  ...['suivez', 'nous', 'condividi', 'su', 'seguici', 'compartir', 'en', 'delen', 'op', 'compartilhar', 'no', 'поделиться', 'в', 'на'],
]);
const COUNTED = new Set([
  ...['view', 'views', 'viewed', 'visits', 'visitors', 'hits', 'reads', 'likes', 'shares', 'comments', 'downloads', 'clicks', 'times'],
  ...['aufrufe', 'zugriffe', 'vues', 'visite', 'letture', 'visualizzazioni', 'visitas', 'lecturas', 'vistas', 'weergaven', 'visualizações'],
  ...['просмотр', 'просмотра', 'просмотров', 'просмотры'],
]);
