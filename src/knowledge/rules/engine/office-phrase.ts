// The office phrases of a sentence: an office with the body, the part of it and the time that the words around it give, as one unit:
// "past EXS president", "Director of the Example Programme at the Sample Hospital", "chair of the society from 2010 to 2014".

import type { Tenure } from '../../../domain/statement.ts';
import { isMonth } from '../../../domain/told-dates.ts';
import type { Mention, NamedMention, NameMention, ReadSentence, RoleMention } from '../../mentions/mention.ts';
import { isVocabulary } from '../../mentions/names/vocabulary.ts';
import { OF_ANOTHER, PHRASE, REGION_AFTER } from './office-grammar.ts';
import { isPart } from './office-part.ts';
import { CLOSE, codesIn, OFFICE, OPEN, one, rewrite, type Tagged, tag } from './tags.ts';

export interface OfficePhrase {
  /** "president and CEO" are two. */
  readonly roles: readonly RoleMention[];
  /** The body as named or meant ("the society"); null when the phrase gives none. */
  readonly body: NamedMention | null;
  /** A second body that the same office is held in: "president of the one and of the other society". */
  readonly twin: NamedMention | null;
  /** The time in office in the second body, when that is another. */
  readonly twinTerm: { readonly since: string; readonly until: string | null } | null;
  /** A bare name that may be the body's: "director of Sample House". */
  readonly called: NameMention | null;
  /** A body in small letters that is no mention of its own: "the scientific centre of examples". */
  readonly lower: string | null;
  /** "its", "our", "whose": the body is one named before. */
  readonly owner: string | null;
  readonly event: NamedMention | null;
  /** The office with the part of the body that it heads: "Director of the Example Programme"; null when it is the plain office. */
  readonly title: string | null;
  /** False when the office heads a part of the body only: a department, a committee, a region. */
  readonly whole: boolean;
  /** From words apart from the office itself: "past EXS president". */
  readonly tenure: Tenure | null;
  readonly since: string | null;
  readonly until: string | null;
  /** A date beside the office that is no term: "elected president in 2012". */
  readonly at: string | null;
  /** [start, end) in the sentence's text. */
  readonly start: number;
  readonly end: number;
}

/** The sentence's text with mentions and office phrases as placeholders, and the phrases in order. */
export interface OfficeText extends Tagged {
  readonly offices: readonly OfficePhrase[];
}

const known = new WeakMap<ReadSentence, OfficeText>();

export function officesOf(sentence: ReadSentence): OfficeText {
  let made = known.get(sentence);
  if (made === undefined) {
    made = readOffices(sentence);
    known.set(sentence, made);
  }
  return made;
}

function readOffices(sentence: ReadSentence): OfficeText {
  const { text, back, letters } = tag(sentence);
  const offices: OfficePhrase[] = [];
  const cuts: { start: number; end: number; code: string }[] = [];
  if (!letters.includes('R')) return { text, back, letters, offices };
  for (const match of text.matchAll(PHRASE)) {
    // "(President 1991–1994)": the parenthesis is not the phrase's
    const closed = match[0].endsWith(')') && match[0].split('(').length < match[0].split(')').length;
    const timed = timeAsName(sentence, match);
    const phraseEnd = match.index + (timed ?? match[0].length - (closed ? 1 : 0));
    const groups = timed === null ? match.groups : { ...match.groups, called: undefined };
    const told = meaningOf(sentence, groups ?? {}, text.slice(phraseEnd, phraseEnd + 24));
    if (told === null) continue;
    const meaning =
      told.body === null && told.called === null && told.lower === null
        ? { ...told, called: nameBefore(sentence, text.slice(0, match.index)) ?? nameBehind(sentence, text.slice(phraseEnd)) }
        : told;
    const region = regionAfter(sentence, text.slice(phraseEnd, phraseEnd + 24));
    const end = phraseEnd + region;
    cuts.push({ start: match.index, end, code: `${OPEN}${OFFICE}${offices.length}${CLOSE}` });
    offices.push({ ...meaning, whole: meaning.whole && region === 0, start: back(match.index), end: back(end) });
  }
  return { ...rewrite(text, cuts, back), offices };
}

/** "Continental President Africa": length of the words that limit the office to a part of the world. */
function regionAfter(sentence: ReadSentence, rest: string): number {
  const found = REGION_AFTER.exec(rest);
  const mention = sentence.mentions[codesIn(found?.[0] ?? '')[0] ?? -1];
  return found !== null && mention !== undefined && CONTINENT.test(mention.text) ? found[0].length : 0;
}

/** "RainCare Chair Ada Example": a body's short name right before the office, told by its letters. */
function nameBefore(sentence: ReadSentence, before: string): NameMention | null {
  const code = NAME_BEFORE.exec(before)?.[1];
  const name = code === undefined ? undefined : sentence.mentions[Number(code)];
  return name?.kind === 'name' && isSpelledAsBody(name.text) ? name : null;
}

/** "Chairperson RainCare" at a line's end. */
function nameBehind(sentence: ReadSentence, rest: string): NameMention | null {
  const code = NAME_BEHIND.exec(rest)?.[1];
  const name = code === undefined ? undefined : sentence.mentions[Number(code)];
  return name?.kind === 'name' && isSpelledAsBody(name.text) ? name : null;
}

/** "RainCare", "KidsFirst": one word with a capital inside. */
export function isSpelledAsBody(name: string): boolean {
  return /^\p{Lu}[\p{L}\d]*\p{Ll}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u.test(name) && !/^(?:Mac|Mc|De|Di|Le|La|Van|O)\p{Lu}/u.test(name);
}

/** "president in July": length of the phrase before a name that is only a month's; null for any other. */
function timeAsName(sentence: ReadSentence, match: RegExpExecArray): number | null {
  const called = match.groups?.['called'];
  const name = called === undefined ? undefined : sentence.mentions[codesIn(called)[0] ?? -1];
  if (called === undefined || name === undefined || !isMonth(name.text)) return null;
  return (
    match[0].lastIndexOf(called, match[0].length) -
    (/\s\p{L}+(?:\s\p{L}+)?\s$/u.exec(match[0].slice(0, match[0].lastIndexOf(called)))?.[0].length ?? 0)
  );
}

type Groups = Readonly<Record<string, string | undefined>>;
type Meaning = Omit<OfficePhrase, 'start' | 'end'>;

function meaningOf(sentence: ReadSentence, groups: Groups, rest: string): Meaning | null {
  const mention = (name: string): Mention | undefined => sentence.mentions[codesIn(groups[name] ?? '')[0] ?? -1];
  const body = (name: string): NamedMention | null => {
    const m = mention(name);
    return m?.kind === 'org' ? m : null;
  };
  // "dean of the Ada Example Faculty": of something that is no body, and not the page's
  const ofAnother = OF_SOMEBODY.test(rest);
  const event = mention('event') ?? mention('frontevent');
  const owner = OWNER.exec(groups['det'] ?? '')?.[0]?.toLowerCase() ?? null;
  const roles = [mention('role'), mention('also')]
    .filter((m): m is RoleMention => m?.kind === 'role')
    .map((r) => (owner !== null && COORDINATOR.test(r.office) ? { ...r, top: true } : r));
  const [role] = roles;
  // "advisor to the president": somebody's, and no office of a body
  if (role === undefined || OF_ANOTHER.test(rest)) return null;
  const before = `${groups['adj'] ?? ''}${groups['adjfront'] ?? ''}`;
  return {
    roles,
    owner,
    event: event?.kind === 'event' ? event : null,
    tenure: FORMER.test(before) ? 'former' : INCOMING.test(before) ? 'elect' : ACTING.test(before) ? 'acting' : null,
    ...termOf(mention, groups),
    twin: body('twin') ?? body('twinb'),
    twinTerm: spanOf(mention('twinspan')),
    called: calledBy(mention('called')),
    lower:
      groups['lower'] ??
      (groups['placed'] === undefined ? null : written(sentence, groups['placed'])) ??
      (groups['apposed'] === undefined ? null : written(sentence, groups['apposed'])),
    ...bodyOf(sentence, groups, role, body),
    ...(ofAnother ? { whole: false } : {}),
  };
}

function spanOf(mention: Mention | undefined): Meaning['twinTerm'] {
  if (mention?.kind !== 'date' || !mention.date.yearStated) return null;
  const { from, to } = mention.date;
  return { since: from, until: from === to ? null : to };
}

/** Words of the trade name a part of some body: "Director of Education". */
function calledBy(mention: Mention | undefined): NameMention | null {
  return mention?.kind === 'name' && (ACRONYM_WORD.test(mention.text) || !mention.text.split(/[\s-]+/u).some(isVocabulary))
    ? mention
    : null;
}

/** Which body the phrase names, and whether the office heads the whole of it. */
function bodyOf(
  sentence: ReadSentence,
  groups: Groups,
  role: RoleMention,
  named: (group: string) => NamedMention | null,
): Pick<Meaning, 'body' | 'title' | 'whole'> & Partial<Pick<Meaning, 'lower'>> {
  const front = named('front');
  const unit = named('unitbody') ?? named('unitbodyb');
  const partly = front === null && PART_BEFORE.test(sentence.text.slice(Math.max(0, role.start - 40), role.start));
  const titled = (words: string): string =>
    `${role.office}${written(sentence, words)}`
      .replace(/\s+/gu, ' ')
      .replace(/\sthe\sthe\s/iu, ' the ')
      .trim();
  const words = `${groups['unitof'] ?? ''}${groups['unit'] ?? groups['field'] ?? ''}`;
  // "chair, paediatric oncology, Sample University", but "Kids First, Example Society" is no unit of the society
  if (unit !== null && (groups['sep'] ?? ',').trim() === ',' && !UNIT_NAMED.test(written(sentence, words)))
    return { body: front, title: groups['field'] === undefined ? titled(words) : null, whole: groups['field'] !== undefined && !partly };
  if (unit !== null) return { body: unit, title: titled(words), whole: false };
  const called = groups['called'];
  if (called !== undefined && calledBy(sentence.mentions[codesIn(called)[0] ?? -1]) === null)
    return { body: front, title: titled(` of ${called}`), whole: false };
  // "of the Society", "de la sociedad": the body that the page speaks of
  if (groups['loose'] !== undefined && front === null && GENERIC_BODY.test(groups['loose']))
    return { body: null, title: null, whole: !partly };
  if (groups['loose'] !== undefined) return { body: front, title: titled(groups['loose']), whole: false };
  // "EXS President, University of Samples": what follows the comma is another matter
  const own = front !== null && /^[,\s–—-]*$/u.test(groups['of'] ?? '') ? null : named('org');
  if (own === null)
    return { body: front, title: groups['board'] === undefined ? null : ofBoard(role), whole: groups['region'] === undefined && !partly };
  const rest = sentence.text.slice(own.end, own.end + 60);
  if (!own.pronoun && [own.text, ...own.thing.names].some(isPart)) {
    // "the Society of Rain's Northern Division" says itself whose part it is
    if (/['’]s\s/u.test(own.text)) return { body: own, title: null, whole: false };
    return { body: named('next') ?? front ?? own, title: titled(`${groups['of'] ?? ' of the '}${own.text}`), whole: false };
  }
  const noun = OWN_NOUN.exec(rest)?.[0];
  // "the EXS hospital"
  if (noun !== undefined && !own.pronoun) return { body: null, title: null, whole: !partly, lower: `${own.text}${noun}` };
  const above = named('next');
  // "Klinik für Beispiele am Universitätsklinikum"
  if (CLINIC_OF.test(own.text) && (above === null || WORK_ABOVE.test(above.text)))
    return { body: above ?? own, title: titled(`${groups['of'] ?? ' of '}${own.text}`), whole: false };
  if (BOARD_NEXT.test(rest)) return { body: own, title: ofBoard(role), whole: true };
  if (COMPOUND.test(rest)) return { body: null, title: null, whole: false };
  if (BOARD_NAME.test(own.text)) return { body: named('next') ?? front, title: ofBoard(role), whole: true };
  return { body: own, title: null, whole: !partly };
}

function ofBoard(role: RoleMention): string {
  return /board/iu.test(role.office) ? role.office : `${role.office} of the board`;
}

function termOf(mention: (name: string) => Mention | undefined, groups: Groups): Pick<Meaning, 'since' | 'until' | 'at'> {
  const date = (name: string) => {
    const m = mention(name);
    return m?.kind === 'date' && m.date.yearStated ? m.date : undefined;
  };
  const since = date('since') ?? date('spansince') ?? date('ahead');
  if (since !== undefined)
    return { since: since.from, until: (date('to') ?? date('spanto'))?.to ?? (since.from === since.to ? null : since.to), at: null };
  const span = date('span') ?? date('early');
  if (span === undefined) return { since: null, until: date('until')?.to ?? null, at: null };
  if (span.from !== span.to) return { since: span.from, until: span.to, at: null };
  return groups['open'] === undefined ? { since: null, until: null, at: span.from } : { since: span.from, until: null, at: null };
}

/** The words behind a stretch of tagged text. */
function written(sentence: ReadSentence, part: string): string {
  return part.replace(/\uE000[A-Z](\d+)\uE001/gu, (_, index: string) => sentence.mentions[Number(index)]?.text ?? '');
}

const CONTINENT =
  /^(?:(?:north|south|east|west|central|southeast|sub-saharan|latin|middle|northern|southern|eastern|western)[\s-])?(?:africa|europe|asia|oceania|americas?|east|pacific)(?:[\s-]pacific)?$/iu;
const FORMER = /(?:at\sth(?:at|e)\stime|once|former|past|previous|then|outgoing|late|ex|ehemalige|frühere|ancien|antigu)/iu;
const INCOMING = /(?:incoming|future|next)/iu;
const ACTING = /(?:acting|interim)/iu;
const OWNER = /(?:its|their|our|whose|seine?|ihre?|unsere?|sua|suo|sus?|notre|leur)(?=\s)/iu;
const BOARD_NAME =
  /^(?:the\s)?(?:(?:executive|management|governing|advisory|supervisory)\s)?(?:board|vorstand|conseil d['’]administration|consiglio direttivo)(?:\sof\s(?:directors|trustees|governors))?$/iu;
const CLINIC_OF = /^(?:poli)?(?:klinik|clinic|institut|cattedra|chaire|clinica|service)\s(?:für|for|of|de|di)\s/iu;
const WORK_ABOVE = /universit|klinikum|hospital|charité|spital|ospedale|hôpital|policlinico/iu;
const OWN_NOUN = /^\s(?:hospital|clinic|foundation|institute|cent(?:re|er)|school)(?![\p{L}'’-])/iu;
const GENERIC_BODY =
  /^(?:\s(?:of|der|des|de|di|du|della|del)\s|dell['’])(?:the\s|our\s|this\s|la\s|l['’]|unserer\s|notre\s|nostra\s|nuestra\s)?(?:society|association|federation|foundation|organi[sz]ation|league|union|academy|charity|network|gesellschaft|vereins?|verbande?s|stiftung|vereinigung|soci[ée]té|association|fédération|fondation|società|associazione|federazione|fondazione|sociedad|asociación|federación|fundación|vereniging|stichting|общества|ассоциации|федерации|фонда)$/iu;
const BOARD_NEXT = /^\s(?:executive\s)?board(?![\p{L}])/iu;

const NAME_BEFORE = /\uE000N(\d+)\uE001\s$/u;
/** "Rain HOPE": a word of capitals among others is a body's own. */
const ACRONYM_WORD = /(?:^\p{Lu}\p{Ll}+\s(?:\p{L}+\s)?\p{Lu}{3,}$)/u;
const NAME_BEHIND = /^,?\s\uE000N(\d+)\uE001\.?$/u;
const OF_SOMEBODY = new RegExp(`^\\s(?:of|at|der|des|de|de\\sla|du|della|del|van)\\s(?:the\\s|la\\s|l['’])?${one('P')}`, 'iu');

/** Nouns that make the body before them a mere part of the compound: "the EXS working group". */
const COMPOUND =
  /^(?:['’]s?)?\s(?:(?!and|or|the|of|in|for|at|to|from|with|who|which|is|was|has|on|by)\p{L}+\s){0,2}?(?:working|study|task|steering|organi[sz]ing|scientific|executive|local|programme?|trials?|committees?|groups?|sections?|chapters?|branch|boards?|councils?|departments?|units?|divisions?|teams?|networks?|projects?|initiatives?|school|course|congress|conference|meeting|task\s?force|registry)(?![\p{L}])/iu;

/** "the working group chair": an office of the part named before it. */
const PART_BEFORE =
  /(?:group|party|committee|session|department|division|section|chapter|team|unit|congress|conference|programme?|task\s?force|branch|council)\s$/iu;
const UNIT_NAMED =
  /(?:log(?:y|ie|ia|ía)|iatri(?:cs|c|e|a)|medicine|surgery|nursing|research|education|care|department|division|unit|section|service|ward|program(?:me)?|policy|affairs|relations|communications?|membership|development|abteilung|reparto|dipartimento|servicio|département|отделени\p{L}+|кафедр\p{L}+)$/iu;

/** "our coordinator", "its coordinator": the head of a network that has no president. */
const COORDINATOR = /^(?:(?:general|national) )?(?:coordinat(?:or|ora|rice|eur|ore)|koordinator(?:in)?|coördinator|координатор)$/iu;
