// The body that a page speaks for or about. Told by where its name stands (the site's own name, the title, a heading, the beginning of the
// text), never by how often it is named alone; a page about several has none.

import type { Document } from '../../../domain/document.ts';
import { fold } from '../../../domain/fold.ts';
import type { NamedMention, ReadSentence, Thing } from '../mention.ts';
import { initialsOf } from './acronyms.ts';
import { isGenericPart } from './generic-part.ts';

/** Null when no body stands out. `title` is the title read as a sentence. */
export function pageBody(
  things: readonly Thing[],
  title: ReadSentence | null,
  sentences: readonly ReadSentence[],
  document: Document,
): Thing | null {
  const site = siteOf(document.url);
  const publisher = document.publisher === null ? '' : compact(document.publisher);
  const titled = title === null ? [] : bodiesOf(title);
  const headed = sentences.slice(0, HEADING_SENTENCES).flatMap(headedBy);
  const opening = openingBody(sentences);
  const bodies = things.filter((thing) => thing.kind === 'organization' && thing.mentions > 0 && !thing.names.every(isGenericPart));
  // "Who we are": the page speaks of its own body, and names it first
  const own = sentences.slice(0, HEADING_SENTENCES).some((s) => s.segment.kind === 'heading' && OF_OURSELVES.test(s.text.trim()));
  const first = bodies.reduce<Thing | null>((a, b) => (a === null || b.first < a.first ? b : a), null);
  const profiled = profiledBody(sentences);
  const meant = onlyMeant(bodies, sentences);
  const ranked = bodies
    .map((thing) => {
      const names = [...thing.names, ...thing.acronyms].map(compact).filter((name) => name.length >= 3);
      const evidence =
        (names.some((name) => isSiteOf(site, name)) || isSpelledBySite(site, thing) ? 4 : 0) +
        (titled.includes(thing) ? (titled.length === 1 && !isOneOfSeveral(title, thing) ? 4 : 1) : 0) +
        (headed.includes(thing) ? 4 : 0) +
        (titled.length === 0 && eventNamesOf(title).some((name) => isNamedAfter(name, thing)) ? 3 : 0) +
        (names.some((name) => publisher.includes(name)) ? 3 : 0) +
        (opening?.thing === thing ? (opening.defined ? 5 : 3) : 0) +
        (isPageOf(thing, bodies) ? 3 : 0) +
        (own && thing === first ? 3 : 0) +
        (thing === profiled ? PROFILED : 0) +
        (thing === meant ? 3 : 0);
      return { thing, evidence };
    })
    .filter(({ evidence }) => evidence >= ENOUGH)
    .sort((a, b) => b.evidence - a.evidence || b.thing.mentions - a.thing.mentions || a.thing.first - b.thing.first);
  return ranked[0]?.thing ?? null;
}

/** One good sign is enough; a name beside others in the title is none. */
const ENOUGH = 3;
/** Headings further down may be about anybody. */
const HEADING_SENTENCES = 6;

/** The parts of the site's name, folded, and each label as a whole: "https://www.example-society.org" → ["www", "example", "society", "examplesociety", "org"]. */
export function siteOf(url: string | null): readonly string[] {
  if (url === null) return [];
  try {
    return new URL(url).hostname.split('.').flatMap((label) => {
      const parts = label.split('-').map(compact);
      return parts.length === 1 ? parts : [...parts, compact(label.replaceAll('-', ''))];
    });
  } catch {
    return [];
  }
}

/** Is the site named after the body: its acronym is a part of the site's name, or begins one ("exso" in "exsobank.org")? */
export function isSiteOf(site: readonly string[], name: string): boolean {
  return (
    site.some(
      // "time" does not begin "times"
      (part) =>
        part === name ||
        // "kilnsofthenorth.org" for the Society Kilns of the North
        (part.length >= CORE_LABEL && name.endsWith(part)) ||
        (name.length >= 4 && part.startsWith(name) && part !== `${name}s`) ||
        // a word of "clay-research.org" begins the names of many
        (part.length >= LONG_LABEL && name.startsWith(part) && !site.some((whole) => whole !== part && whole.includes(part))),
    ) ||
    (name.length >= LONG_LABEL && site.join('').includes(name))
  );
}

/** "https://www.hsopi.example" for the Harbour Society of Paediatric Imaging: one part of the site's name is the initials of the body's. */
function isSpelledBySite(site: readonly string[], thing: Thing): boolean {
  return thing.names.some((name) => {
    const initials = initialsOf(name);
    return initials.length >= FEWEST_INITIALS && site.includes(initials);
  });
}

/** Three letters may be the initials of anything. */
const FEWEST_INITIALS = 4;

/** So many letters in a row are the same by no accident. */
const LONG_LABEL = 8;
/** Two words and more, which end a name behind its noun. */
const CORE_LABEL = 14;

// ---------------------------------------------------------------- where the name stands

/** Named alone; or before every other body, and at least three times as often as any. */
function isPageOf(thing: Thing, bodies: readonly Thing[]): boolean {
  // a ward named in passing is a part of the house that the page speaks of
  if (bodies.length === 1) return !thing.names.some((name) => PART_OF_HOUSE.test(name));
  return (
    thing.mentions >= 3 && bodies.every((other) => other === thing || (other.first >= thing.first && other.mentions * 3 <= thing.mentions))
  );
}

/** "Name: Harbour Society of Potters", "Member » HSP": on another body's site, the page of the one that the label names. */
function profiledBody(sentences: readonly ReadSentence[]): Thing | null {
  for (const { text, mentions } of sentences.slice(0, PROFILE_LINES)) {
    const label = PROFILE_LABEL.exec(text)?.[0];
    const named = mentions.find((m): m is NamedMention => m.kind === 'org' && !m.pronoun);
    if (label !== undefined && named?.start === label.length && !/\p{L}{4}/u.test(text.slice(named.end))) return named.thing;
  }
  return null;
}

/** More than a site's name and its heading come to: the page is the member's, the site is not. */
const PROFILED = 12;
/** A profile begins with the name, below what the site has over every page. */
const PROFILE_LINES = 8;

/** The one body that the page goes on to call "the society", "our network", twice and more, when it calls no other so and names none as often. */
function onlyMeant(bodies: readonly Thing[], sentences: readonly ReadSentence[]): Thing | null {
  const meant = sentences.flatMap((s) => s.mentions.flatMap((m) => (m.kind === 'org' && m.pronoun && m.text.length > 2 ? [m.thing] : [])));
  const [only] = meant;
  if (only === undefined || meant.length < 2 || meant.some((thing) => thing !== only) || !bodies.includes(only)) return null;
  // "Clay Section of the Academy": the section is not the academy
  const holds = (other: Thing): boolean =>
    other.names.some((name) => only.names.some((own) => name.endsWith(` of ${own}`) || name.endsWith(` of the ${own}`)));
  return bodies.every((other) => other === only || (other.mentions < only.mentions && !holds(other))) ? only : null;
}

/** The bodies of a short heading that holds nothing but a name, or asks or says "about". */
function headedBy(sentence: ReadSentence): readonly Thing[] {
  if (sentence.segment.kind !== 'heading') return [];
  const [only, ...others] = sentence.mentions;
  if (only?.kind !== 'org' || only.pronoun || others.some((m) => m.kind !== 'org' || m.thing !== only.thing)) return [];
  const rest = sentence.text.slice(0, only.start) + sentence.text.slice(Math.max(only.end, others.at(-1)?.end ?? 0));
  return ABOUT.test(rest.replace(/[\s.:?!()«»"“”–—-]+/gu, ' ').trim()) ? [only.thing] : [];
}

/**
 * The body that the first two paragraphs are about: the subject of a sentence that says what it is or since when (`defined`), or else of the
 * very first sentence that names one, when it stands there alone.
 */
function openingBody(sentences: readonly ReadSentence[]): { readonly thing: Thing; readonly defined: boolean } | null {
  const paragraphs = [...new Set(sentences.filter((s) => s.segment.kind === 'paragraph').map((s) => s.segment))].slice(0, 2);
  const opening = sentences.filter((s) => paragraphs.includes(s.segment));
  for (const sentence of opening) {
    const thing = subjectOf(sentence, /(?:^|[,;:]\s|(?:^|\s)that\sis\s)(?:the|die|der|das|la|le|il|el|l['’])?\s?$/iu, DEFINING);
    if (thing !== null) return { thing, defined: true };
  }
  const first = opening.find((s) => s.mentions.some((m) => m.kind === 'org' && !m.pronoun));
  const thing =
    first === undefined
      ? null
      : subjectOf(first, /^(?:the|die|der|das|la|le|il|el|l['’])?\s?$/iu, /^(?!,?\s(?:and|und|et|e|y|и)\s|['’]s)/iu);
  return thing === null ? null : { thing, defined: false };
}

/** The first body that the sentence names, when the words before and behind it are such. */
function subjectOf(sentence: ReadSentence, before: RegExp, behind: RegExp): Thing | null {
  const [subject, next] = sentence.mentions.filter((m): m is NamedMention => m.kind === 'org' && !m.pronoun);
  if (subject === undefined || !before.test(sentence.text.slice(0, subject.start))) return null;
  const end = next?.thing === subject.thing && next.start - subject.end <= 3 ? next.end : subject.end;
  return behind.test(sentence.text.slice(end).replace(/^\s?\([^()]{1,20}\)|^\s?\)/u, '')) ? subject.thing : null;
}

/** "EXS and Sample Hospital begin …": named beside others. */
function isOneOfSeveral(title: ReadSentence | null, thing: Thing): boolean {
  const mention = title?.mentions.find((m) => m.kind === 'org' && m.thing === thing);
  if (title === null || mention === undefined) return false;
  return (
    /^,?\s(?:and|und|et|e|y|и|&|with|mit)\s(?:the\s)?\p{Lu}/u.test(title.text.slice(mention.end)) ||
    /\p{L}\s(?:and|und|et|e|y|и|&|with|mit)\s(?:the\s)?$/u.test(title.text.slice(0, mention.start))
  );
}

function eventNamesOf(title: ReadSentence | null): readonly string[] {
  return (title?.mentions ?? []).flatMap((m) => (m.kind === 'event' && !m.pronoun ? [m.text] : []));
}

/** "General assembly of the HSP", "Jahrestagung der HSP": the event in the title is the body's own. */
function isNamedAfter(event: string, thing: Thing): boolean {
  return [...thing.names, ...thing.acronyms].some(
    (name) =>
      event.endsWith(` ${name}`) &&
      /(?:^|\s)(?:of|of the|der|des|von|de|de la|du|della|del|dell['’]|van de|van het|van)$/iu.test(event.slice(0, -name.length - 1)),
  );
}

function bodiesOf(sentence: ReadSentence): readonly Thing[] {
  return [...new Set(sentence.mentions.flatMap((m) => (m.kind === 'org' && !m.pronoun ? [m.thing] : [])))];
}

function compact(name: string): string {
  return fold(name).replaceAll(' ', '');
}

const PART_OF_HOUSE =
  /^(?:department|division|section|unit|ward|chair|laboratory|abteilung|klinik für|station|lehrstuhl|service d|département|unité d|reparto|dipartimento|unità|servicio de|departamento|unidad de|afdeling|кафедра|отделение|отдел)(?=[\s’'])|\s(?:department|division|unit|ward|abteilung)$/iu;
const PROFILE_LABEL =
  /^(?:(?:full |official )?name(?: of (?:the )?(?:member|organi[sz]ation|society|association))?|member(?: organi[sz]ation| society| association)?|organi[sz]ation|name der organisation|mitglied|nom|membre|nome|membro|nombre|miembro|naam|lid|название|член)\s?(?:[:：»›>|]|\.{3,}|…+|_{3,})\s?/iu;
const ABOUT =
  /^(?:(?:about|about us|what is|what is the|who is|who are|the|history of|the history of|history|our history|contact|overview|mission|welcome to|welcome to the|über|über die|was ist die|was ist|geschichte der|wir über uns|qui est|qu est ce que|la|le|il|el|chi è|о|об|история) ?)?(?:official website|e ?v|(?:is |was |has been |wurde |ist |a été |est |è stat[ao] )?(?:founded|established|launched|created|born|gegründet|entstanden|fondée?|créée?|née?|fondat[ao]|nat[ao]|fundad[ao]|cread[ao]|opgericht|создан[ао]?|основан[ао]?))?$/iu;
/** Headings of a page that a body has about itself. */
const OF_OURSELVES =
  /^(?:about(?: us)?|who we are|our (?:story|history|mission|board|team|people)|what we do|wir über uns|über uns|wer wir sind|unsere geschichte|qui sommes[- ]nous|notre (?:histoire|mission)|à propos(?: de nous)?|chi siamo|la nostra storia|quiénes somos|nuestra historia|quem somos|over ons|wie zijn wij|présentation|presentación|presentazione|gouvernance|о нас|кто мы|наша история)\s?[?.!:]?$/iu;
/** Words that say what a body is, does or since when, as pages about a body do and news does not. */
const DEFINING =
  /^,?\s(?:(?:which|who)\s)?(?:(?:is|was|ist|est|è|es|это)\s(?:an?|the|one|eine?|die|der|das|une?|la|le|l['’]|un[ao']?|il|el)|an?\s\p{Ll}|является|(?:was|has been|is|were)\s(?:first\s|officially\s|formally\s)?(?:founded|established|created|set up|formed|committed|dedicated|devoted|born|constituted|made up|composed)|(?:wurde|ist)\s[^.]{0,30}gegründet|a été (?:fondée?|créée?)|è (?:stata fondata|nata)|fue (?:fundad|cread)|aims|seeks|exists|works|unites|represents|brings together|promotes|strives|dates from|consists|has (?:over |more than |about |some )?\d|основан|создан|объединяет)(?![\p{L}])/iu;
