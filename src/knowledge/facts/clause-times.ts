// When an office is held, where the rule that found it read no time: from the dates that stand in its clause, or, for an election, right before
// it. Knows drafts and the mentions of their sentences; times that a rule has read stand.

import type { Mention, ReadSentence, RoleMention, Thing, TimeMention } from '../mentions/mention.ts';
import type { Reading } from '../mentions/read-mentions.ts';
import type { Sourced } from './sourced.ts';

interface Times {
  readonly since: string | null;
  readonly until: string | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The drafts, each office without a time with the one that its clause tells. */
export function withClauseTimes(drafts: readonly Sourced[], reading: Reading): readonly Sourced[] {
  return drafts.map((one) => {
    const { draft } = one;
    if (!(draft.predicate === 'leader' || draft.predicate === 'role') || !draft.role || draft.timeOnly || draft.since || draft.until)
      return one;
    // whom another succeeds left at the time that is told of the change
    if (draft.tenure === 'former' && draft.successor !== undefined) return one;
    const person = draft.predicate === 'leader' ? draft.value : draft.subject;
    const times = typeof person === 'string' ? null : timesOf(draft.role.toLowerCase(), person, one.sentence, reading);
    // "has died on 14 July, former president": the end of a life
    if (times?.until && !times.since && draft.tenure === 'former' && DIED.test(one.sentence.text)) return one;
    return times === null ? one : { ...one, draft: { ...draft, ...times } };
  });
}

function timesOf(office: string, person: Thing, sentence: ReadSentence, reading: Reading): Times | null {
  const { text, mentions } = sentence;
  const holders = mentions.filter((m) => m.kind === 'person' && m.thing === person);
  const named = mentions.filter((m): m is RoleMention => m.kind === 'role' && office.includes(m.office.toLowerCase()));
  const away = (m: Span): number => Math.min(...holders.map((h) => (m.start >= h.end ? m.start - h.end : Math.max(0, h.start - m.end))));
  const nearest = [...named].sort((one, other) => away(one) - away(other))[0];
  const within = (m: Span, clause: Span): boolean => m.start >= clause.start && m.end <= clause.end;
  const [holder] = holders;
  const apart = nearest !== undefined && holder !== undefined && !holders.some((h) => within(h, clauseAround(text, nearest)));
  const role = apart ? undefined : nearest;
  const anchor = role ?? holder;
  if (anchor === undefined || QUESTION.test(text)) return null;
  const end = holder === undefined ? null : endBeside(sentence, holder, reading);
  if (end !== null) return { since: null, until: end };
  const clause = clauseAround(text, anchor);
  const dates = mentions.filter((m): m is TimeMention => m.kind === 'date' && m.date.yearStated);
  const others = mentions.filter((m) => (m.kind === 'person' || m.kind === 'role') && within(m, clause));
  const spans = [anchor, ...(holder === undefined ? [] : [holder])].filter((m) => within(m, clause));
  const near = text.slice(
    Math.max(clause.start, Math.min(...spans.map((m) => m.start)) - NEAR),
    Math.min(clause.end, Math.max(...spans.map((m) => m.end)) + NEAR),
  );
  const begins = BEGAN.test(near) || (FOUNDER.test(office) && FOUNDED.test(text.slice(clause.start, clause.end)));
  const came = begins && !PREDECESSOR.test(text.slice(clause.start, Math.min(anchor.start, holder?.start ?? anchor.start)));
  for (const date of dates.filter((d) => within(d, clause))) {
    const next = others.find((m) => m.kind === 'role' && m.start >= date.end && LEADS_ON.test(text.slice(date.end, m.start)));
    const owner = next ?? others.findLast((m) => m.end <= date.start) ?? others[0];
    if (owner === undefined || OF_ANOTHER.test(text.slice(date.end)) || OTHER_OFFICE.test(text.slice(clause.start, date.start))) continue;
    if (owner !== role && !(owner.kind === 'person' && owner.thing === person) && !isJoined(owner, role, text)) continue;
    const told = toldBy(date, owner, role, text.slice(clause.start, clause.end), date.start - clause.start, came, text);
    if (told !== null) return told;
  }
  const own = text.slice(clause.start, clause.end);
  const chosen = (came && !NOT_YET.test(own) && (CHOSEN.test(own) || FOUNDER.test(office))) || ELECTS.test(text.slice(0, anchor.start));
  return chosen && dates.every((d) => d.end <= anchor.start) ? eventDay(sentence, anchor, dates, reading) : null;
}

/** "president and CEO since 2011": the time behind the second is that of the first. */
function isJoined(owner: Mention, role: RoleMention | undefined, text: string): boolean {
  return (
    owner.kind === 'role' &&
    role !== undefined &&
    owner.start > role.end &&
    /^\s(?:and|&|und|et|e|y|en|и)\s$/u.test(text.slice(role.end, owner.start))
  );
}

/** What a date of the clause says: since when, until when, or both. `came`: the clause tells how the holder came by the office. */
function toldBy(
  { date, start, text: printed }: TimeMention,
  owner: Span,
  role: RoleMention | undefined,
  clause: string,
  at: number,
  came: boolean,
  text: string,
): Times | null {
  const { from, to } = date;
  const before = clause.slice(0, at);
  // "and, since 2011, keeper of its boats"
  if (OF_PLAN.test(before) || (AND_THEN.test(before) && text.startsWith(',', start + printed.length))) return null;
  if (from.slice(0, 4) !== to.slice(0, 4)) {
    // "advised the ministry (2005–2012) and sat on the board": the years of what is told before them
    const tied = owner === role || role === undefined || text.slice(owner.end, start).length < BESIDE;
    return tied &&
      (role === undefined || role.start < start || owner.end > start) &&
      (TIED.test(before) || (owner === role && start === owner.end + 1))
      ? { since: from, until: to }
      : null;
  }
  // "held from 8 to 10 May": days of a meeting
  if (from !== to && from.length === DAY) return null;
  if (UNTIL.test(before)) return { since: null, until: to };
  if (SINCE.test(before)) return { since: from, until: null };
  if (NOT_YET.test(clause) || !/\d{4}/u.test(printed)) return null;
  if (ENDED.test(before) || (before.length < OPENING && ENDED.test(clause))) return { since: null, until: to };
  return came ? { since: from, until: null } : null;
}

/** The day of which the text has just told: that of the meeting at which they chose. */
function eventDay(sentence: ReadSentence, anchor: Span, dates: readonly TimeMention[], reading: Reading): Times | null {
  const here = dates.findLast((d) => d.end <= anchor.start);
  // a date that tells of somebody's time in office is no day of a meeting
  if (here !== undefined) return here.start < OPENING && isDay(here, sentence.text) ? { since: here.date.from, until: null } : null;
  for (let at = sentence.index - 1; at >= sentence.index - FARTHEST; at--) {
    const before = reading.sentences[at];
    if (before === undefined || before.segment !== sentence.segment) return null;
    const day = before.mentions.findLast((m): m is TimeMention => m.kind === 'date' && m.date.yearStated);
    if (day !== undefined) return isDay(day, before.text) ? { since: day.date.from, until: null } : null;
  }
  return null;
}

function isDay({ date, start }: TimeMention, text: string): boolean {
  const before = text.slice(0, start);
  return date.from.slice(0, 4) === date.to.slice(0, 4) && !SINCE.test(before) && !UNTIL.test(before) && !NOT_YET.test(text);
}

/** "Ada Example, MD ('26)": the last year of a term, where the page says that it is one, or it lies ahead. */
function endBeside({ text }: ReadSentence, holder: Span, reading: Reading): string | null {
  const [, short, full] = YEAR_BESIDE.exec(text.slice(holder.end)) ?? [];
  const year = full ?? (short === undefined ? null : `20${short}`);
  if (year === null) return null;
  const ahead = year > (reading.document.published ?? '9999').slice(0, 4);
  return ahead || reading.sentences.some((one) => LEGEND.test(one.text)) ? year : null;
}

/** The clause from one mark to the next; what stands in parentheses belongs to it. */
function clauseAround(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const mark of text.slice(0, start).matchAll(MARK)) from = mark.index + mark[0].length;
  const next = [...text.slice(end).matchAll(MARK)][0];
  return { start: from, end: next === undefined ? text.length : end + next.index };
}

/** A date that opens the clause: "In 1984 the council elected". */
const OPENING = 24;
/** Signs of a date to the day. */
const DAY = 10;
/** Letters between an office or its holder and the verb by which it was come by. */
const NEAR = 40;
/** Letters between a name and the years of its bearer: degrees, a town. */
const BESIDE = 30;
/** Sentences of one paragraph from the day of a meeting to whom it chose. */
const FARTHEST = 3;

// ---------------------------------------------------------------- words

const MARK =
  /;\s|\s[–—]\s|,?\s(?:where|wo|où|dove|donde|waar|где)\s|\sand\s(?=(?:chaired|led|headed|presided|sat|served|was|is|has|had|became|worked|ran)\s)|,\s(?:but|while|whereas|whom|which|aber|während|mais|tandis|ma|mentre|pero|mientras|maar|terwijl|но|а)\s|,?\s(?:and|und|et|e|y|en|и)\s(?=(?:until|till|since|from|in|on|bis|seit|jusqu|depuis|she|he|they|sie|er|elle|il|ella|él|zij|hij|он|она)\s)/gu;
const QUESTION = /\?\s?["”»]?$/u;
/** A few words between the preposition and its date: "since the autumn of". */
const FEW =
  "(?:\\s(?:the|early|late|mid|end|beginning|start|middle|spring|summer|autumn|fall|winter|year|of|its|foundation|dem|der|des|jahr|ende|anfang|mitte|la|le|fin|début|l['’]année|fine|inizio|del|el|año|de|het|jaar|начала|конца)){0,4}\\s?(?:l['’]|d['’]|\\()?$";
const SINCE = new RegExp(
  `(?:^|[\\s(,])(?:since|from|as of|as from|with effect from|effective|starting|beginning|seit|ab|depuis|dès|à (?:partir|compter)|dal(?:l['’]|la|lo)?|a partire|da|desde|a partir|sinds|vanaf|с|со|начиная с)${FEW}`,
  'iu',
);
const UNTIL = new RegExp(
  `(?:^|[\\s(,])(?:until|till|up to|through|bis|bis zu[mr]?|jusqu['’](?:en|à|au)|fino(?: al?(?:l['’])?)?|hasta|tot|до|по)${FEW}`,
  'iu',
);
const BEGAN =
  /(?<!\p{L})(?:becam?e|becomes?|became|elected|chosen|appointed|named|nominated|made|installed|inducted|inaugurated|sworn in|took (?:over|up|office|the (?:chair|helm|reins|post))|takes over|assumed|succeeded|wurde|gewählt|wählten?|ernannt|berufen|übernahm|est devenue?|devint|élue?s?|nommée?s?|désignée?s?|pris|prit|divenn?e|è diventat[oa]|elett[oaie]|nominat[oaie]|elegid[oa]s?|nombrad[oa]s?|asumió|verkozen|gekozen|benoemd|стала?|избран\p{L}*|назначен\p{L}*|возглавила?)(?!\p{L})/iu;
const ELECTS =
  /(?<!(?:was|were|been|being|is|are|be)\s)(?<!\p{L})(?:chose|elected|appointed|voted (?:in|for)|picked|named|wählten?|bestimmten?|beriefen?|ernannten?|(?:ont|a) (?:élu|choisi|nommé|désigné)|élirent|élut|elessero|(?:hanno|ha) (?:eletto|scelto|nominato)|eligieron|eligió|(?:han|ha) elegido|kozen|koos|избрали?|выбрали?)(?!\p{L})/iu;
const ENDED =
  /(?<!\p{L})(?:resigned|retired|stepped down|stood down|left (?:office|the (?:post|office|board|chair))|handed over|gave up|laid down|died|ended|expired|trat|schied|legte|démissionn\p{L}+|quitt(?:a|é)|dimess[oa]|lasciò|lasciato|dimitió|renunció|dejó|trad af|ушла?|покинула?|скончал\p{L}+)(?!\p{L})/iu;
const NOT_YET =
  /(?<!\p{L})(?:will|shall|would|could|might|hopes?|wants?|plans?|not|never|nicht|kein\p{L}*|wird|werden|ne|pas|sera|non|sarà|será|niet|zal|не|будет)(?!\p{L})/iu;
/** Before the years of a term. */
const TIED = /(?:[(,]|\s(?:in|from|during|for|between|over|von|im|de|en|dal|del|nel|van|с|в))\s?$/iu;
/** "since 2011, director": the office is behind its time. */
const LEADS_ON = /^,?\s(?:the\s|its\s|an?\s|as\s|der\s|die\s|le\s|la\s|il\s|el\s)?$/iu;
/** Whoever stands behind these went. */
const PREDECESSOR =
  /(?<!\p{L})(?:from|succeed\p{L}*|replac\p{L}+|follow(?:ed|s|ing)|after|for|instead of|von|nach|für|succédé à|succède à|remplac\p{L}+|après|da|dopo|sucedió a|sucede a|después de|tras|na|от|после|вместо|сменил\p{L}?)\s(?:(?:the|its|her|his|then|Prof|Dr|Mrs?|Ms|Mme|Pr)\.?\s|\p{L}+ing\s){0,3}$/iu;
const FOUNDER = /found|gründ|fondat|fundad|opricht|основат|учредит/iu;
const FOUNDED =
  /(?<!\p{L})(?:founded|co-founded|established|created|started|set up|formed|began|initiated|launched|gegründet|gründeten?|fond(?:a|é|èrent|ò|at[oa]|arono)|cré(?:a|é|èrent)|fund(?:ó|aron|ad[oa])|opgericht|richtten?|основал\p{L}?|создал\p{L}?)(?!\p{L})/iu;
const YEAR_BESIDE = /^(?:,\s[\p{Lu}][\p{L}.]{1,8}){0,5}\s\((?:['’](\d\d)|(20\d\d))\)$/u;
/** What years in parentheses mean, as a page of a board explains. */
const LEGEND =
  /(?<!\p{L})(?:(?:last|final|end|expiration|ending)\s(?:year\s|date\s)?of\s(?:(?:the|their|each|his|her)\s)?(?:\p{L}+['’]s\s)?terms?|terms?\s(?:of office\s)?(?:ends?|expires?|expiring|ending|until)|year\s(?:in which\s)?(?:the\s|their\s)?terms?\s(?:ends?|expires?)|ende der amtszeit|amtszeit (?:endet|bis)|fin (?:de|du) mandat|fine (?:del )?mandato|fin de(?:l)? mandato|einde (?:van de )?termijn)(?!\p{L})/iu;
const DIED =
  /(?<!\p{L})(?:died|passed away|death|gestorben|verstorben|mort|décédée?|mort[oa]|scomparso|scomparsa|falleci\p{L}+|overleden|умер\p{L}*|скончал\p{L}+)(?!\p{L})/iu;
/** "has held the office since": that of which the text told before. */
const OTHER_OFFICE = /(?<!\p{L})(?:held|holds?|in)\s(?:the|this|that)\s(?:office|post|position)\s(?:[^\d]{0,20})$/iu;
const AND_THEN = /(?<!\p{L})(?:and|und|et|e|y|en|и),?\s\p{L}+\s$/iu;
const OF_PLAN =
  /(?<!\p{L})(?:plan|strategy|budget|programme|program|project|award|prize|report|guideline|agenda)s?\s(?:for|of|from|in)?\s?\(?$/iu;
const CHOSEN =
  /(?<!\p{L})(?:elected|chosen|appointed|named|nominated|made|installed|inducted|inaugurated|sworn in|gewählt|ernannt|berufen|élue?s?|nommée?s?|désignée?s?|elett[oaie]|nominat[oaie]|elegid[oa]s?|nombrad[oa]s?|verkozen|gekozen|benoemd|избран\p{L}*|назначен\p{L}*)(?!\p{L})/iu;
/** "1982 meeting", "2012 award": the year of something else. */
const OF_ANOTHER =
  /^\s(?:award|prize|meeting|congress|conference|budget|report|plan|strategy|season|study|trial|edition|annual|world cup)/iu;
