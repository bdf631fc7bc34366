import type { CountMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import { isOrdinal } from '../../mentions/names/heads.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { CAME, NOT_PEOPLE, PARTICIPANT, PEOPLE } from './parts/event-people.ts';
import { collect, eventOf, eventOfPage, eventsIn, isOwn } from './parts/event-scene.ts';

interface Candidate {
  readonly event: Thing;
  readonly value: string;
  readonly unit: string | null;
  readonly kind: 'expected' | 'registered' | null;
  /** Standing in the sentence that names the event counts for more than in its neighbourhood. */
  readonly near: boolean;
  readonly sentence: ReadSentence;
}

export const eventAttendance: PageRule = {
  name: 'event-attendance',
  says: 'A number of participants, delegates or other people who came to an event is its attendance, with the bound and the unit that the text gives; registered and expected ones are marked so. Papers, patients, members and speakers are no attendance.',
  read: (reading) => {
    const byEvent = new Map<Thing, Candidate[]>();
    for (const sentence of reading.sentences) {
      for (const candidate of candidatesIn(sentence, reading)) collect(byEvent, candidate);
    }
    return [...byEvent.values()].flatMap(chosen);
  },
  examples: [
    {
      text: 'The 12th Nordic Congress of Examples brought together over 640 participants.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'attendance', value: 'over 640' }],
    },
    {
      text: 'The 12th Nordic Congress of Examples was held in Bergen. More than 1,200 nurses, doctors and researchers from 31 countries took part.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'attendance', value: 'More than 1,200' }],
    },
    {
      text: 'The 13th Nordic Congress of Examples opens in Turku on 9 June 2024. About 300 delegates are expected.',
      yields: [{ subject: '13th Nordic Congress of Examples', predicate: 'attendance', value: 'About 300' }],
    },
    {
      text: '13th Nordic Congress of Examples\nThe programme is printed. Registered so far: 812 people.',
      yields: [{ subject: '13th Nordic Congress of Examples', predicate: 'attendance', value: '812' }],
    },
    {
      text: 'The 4th Example Symposium took place in Graz. Hundreds attended.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: 'Hundreds' }],
    },
    {
      text: 'Der 7. Beispielkongress fand in Ulm statt. Rund 450 Teilnehmer kamen.',
      language: 'de',
      yields: [{ subject: '7. Beispielkongress', predicate: 'attendance', value: 'Rund 450' }],
    },
    {
      text: 'Более 200 участников собрал II Примерный конгресс в Туле.',
      language: 'ru',
      yields: [{ subject: 'II Примерный конгресс', predicate: 'attendance', value: 'Более 200' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. Organisers put turnout at 640, among them about 150 students.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: '640' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. Some 412 people picked up a badge.',
      yields: [{ subject: '4th Example Symposium', predicate: 'attendance', value: 'Some 412' }],
    },
  ],
  nearMisses: [
    {
      text: 'The 4th Example Symposium was held in Graz. Our last symposium, in Ulm, welcomed 300 delegates.',
      because: 'so many came to another edition',
    },
    {
      text: 'The 12th Nordic Congress of Examples received 182 abstracts, 46 of them from young authors.',
      because: 'papers do not attend',
    },
    { text: 'At the 12th Nordic Congress of Examples 15 international speakers took part.', because: 'speakers are not the audience' },
    {
      text: 'The 12th Nordic Congress of Examples heard that 2,300 children fall ill each year.',
      because: 'patients are not participants',
    },
    {
      text: 'The Northern Society of Examples has 900 members, who attend its congress, the 12th Nordic Congress of Examples.',
      because: 'members of the society',
    },
    { text: 'The 4th Example Symposium is small: there is room for twenty participants.', because: 'what the hall holds is not who came' },
    { text: 'The workshop hopes to train 500 doctors, says the 12th Nordic Congress of Examples.', because: 'a goal' },
  ],
};

function candidatesIn(sentence: ReadSentence, reading: Reading): readonly Candidate[] {
  const event = eventOf(sentence, reading);
  if (event === null || GOAL.test(sentence.text)) return [];
  // how many began a series is not how many come to it
  if (BEGAN.test(sentence.text) && !event.names.some((name) => isOrdinal(wordsOf(name)[0]?.text ?? '') || /\d/u.test(name))) return [];
  const near = eventsIn(sentence).length > 0;
  const out: Candidate[] = [];
  for (const count of mentionsOf(sentence, 'count')) {
    if (!isOwn(event, sentence, count.start)) continue;
    const page = event === eventOfPage(reading);
    const people = (page ? headCount(sentence, count, reading) : null) ?? peopleCounted(sentence, count);
    if (people === null) continue;
    const value = count.value;
    if (isPart(sentence, count) || !(people.labelled === true || tells(sentence, count, people.end, near, page))) continue;
    out.push({ event, value, unit: people.unit, kind: kindOf(clauseAround(sentence.text, count.start)), near, sentence });
  }
  const many = MANY.exec(sentence.text);
  if (out.length === 0 && many !== null && many[1] !== undefined)
    out.push({ event, value: many[1], unit: null, kind: kindOf(sentence.text), near, sentence });
  return out;
}

/** What the number counts, when those are people who may attend: "delegates", "nurses, doctors and researchers". */
interface Counted {
  readonly unit: string | null;
  readonly end: number;
  /** "Participants: 480": the label says it all. */
  readonly labelled?: boolean;
}

function peopleCounted(sentence: ReadSentence, count: CountMention): Counted | null {
  if (count.percent || count.amount < 2) return null;
  // "140 of them filled the hall"
  const some = /^\s(?:of (?:them|you|us|these)|davon)(?:,|\s)/u.exec(sentence.text.slice(count.end));
  if (
    some !== null &&
    !/(?:including|among|whom)\s$/u.test(sentence.text.slice(0, count.start)) &&
    /(?:^|[.!?:]\s|(?:delegates|participants|people|guests|visitors|attendees),\s)$/iu.test(sentence.text.slice(0, count.start))
  )
    return { unit: null, end: count.end + 8 };
  const { text } = sentence;
  const after = text.slice(count.end, count.end + 140);
  const words = wordsOf(after);
  let end = 0;
  let found = false;
  for (const [at, word] of words.entries()) {
    if (at > 0 && /[.;:!?()–—]/u.test(word.gap)) break;
    if (/^[.;:!?()–—,]/u.test(word.gap) && at === 0) break;
    const lower = word.lower.replace(/['’]s$/u, '');
    if (!found && NOT_PEOPLE.test(lower) && !(word.lower.startsWith('member') && /^\s(?:and|,)\s/u.test(after.slice(word.end))))
      return null;
    if (PEOPLE.test(lower)) {
      found = true;
      end = word.end;
      // "paediatricians, researchers and other health workers" goes on
      const next = words[at + 1];
      if (next === undefined || !(next.gap === ',' || AND.test(next.lower))) break;
      continue;
    }
    if (found && !(AND.test(lower) || QUALITY.test(lower))) break;
    if (!found && at >= 4) return null;
    if (!found && VERB.test(lower)) return null;
  }
  // whatever they are called: "620 dentists registered"
  const called =
    /^\s((?:\p{Ll}[\p{L}-]*\s){0,3}(\p{Ll}[\p{L}-]*s|people|staff)\s)(?:attended|registered|took part|participated|gathered|came together|convened|met|made the (?:trip|journey|way)|were present|were there)(?!\p{L})/u.exec(
      after,
    );
  if (!found && called?.[2] !== undefined && !NOT_PEOPLE.test(called[2]))
    return { unit: (called[1] ?? '').trim(), end: count.end + (called[1] ?? '').length };
  if (found) return { unit: after.slice(0, end).trim(), end: count.end + end };
  // "83 attended", "Registered so far: 812"
  if (/^\s(?:people\s)?(?:attended|took part|participated|came|registered|were present|had registered|signed up)(?!\p{L})/u.test(after))
    return { unit: null, end: count.end };
  if (
    /(?:registered|registrations|participants|delegates|attendees|attendance|teilnehmer\p{L}*|participants|partecipanti|asistentes|участников)(?:\s(?:so far|to date|until now))?\s?[:：–-]\s$/iu.test(
      text.slice(0, count.start),
    )
  )
    return { unit: null, end: count.end, labelled: true };
  return null;
}

/** Do the words say that they came: with a verb of coming, or beside the event in a phrase of gathering. */
function tells(sentence: ReadSentence, count: CountMention, unitEnd: number, near: boolean, page: boolean): boolean {
  const { text } = sentence;
  const before = text.slice(Math.max(0, count.start - 90), count.start);
  const after = text.slice(unitEnd, unitEnd + 160);
  const clause = after.split(/[.;!?]/u)[0] ?? '';
  if (GATHERED_BY.test(before) || CAME.test(clause)) return true;
  if (PARTICIPANT.test(text.slice(count.end, unitEnd)) && (near || page)) return !OTHER_DEED.test(clause) || CAME.test(before);
  if (CAME.test(before) && before.length - before.search(CAME) < 60) return true;
  return /^(?:,?\s(?:from|of|aus|de|из)\s)/u.test(after) && near;
}

/** "of whom 60 nurses", "including 120 from abroad": a part of a number already given. */
function isPart(sentence: ReadSentence, count: CountMention): boolean {
  return (
    PART.test(sentence.text.slice(Math.max(0, count.start - 40), count.start)) ||
    /^[^.;,]{0,40}\s(?:received|were awarded|won|were given)(?!\p{L})/u.test(sentence.text.slice(count.end, count.end + 90))
  );
}

function kindOf(text: string): 'expected' | 'registered' | null {
  if (EXPECTED.test(text)) return 'expected';
  return REGISTERED.test(text) ? 'registered' : null;
}

/** The part of the sentence between commas: "320 came, against the 250 expected" speaks of two numbers. */
function clauseAround(text: string, at: number): string {
  const before = text.slice(0, at);
  const after = text.slice(at);
  return (
    before.slice(Math.max(0, ...[', ', '; ', ': ', ' – '].map((mark) => before.lastIndexOf(mark)))) +
    (after.split(/,\s|[;:]\s|\s–\s/u)[0] ?? '')
  );
}

/** "Turnout was put at 640", "412 people picked up a badge", "How many were we? 265 nurses": heads counted in the words of those who count them. */
function headCount(sentence: ReadSentence, count: CountMention, reading: Reading): Counted | null {
  if (count.percent || count.amount < FEWEST) return null;
  const { text } = sentence;
  const before = text.slice(Math.max(0, count.start - 60), count.start);
  const after = text.slice(count.end, count.end + 80);
  if (TURNOUT.test(before) && !/^\s(?:abstracts?|papers?|posters?|countries|minutes?|euros?)/iu.test(after))
    return { unit: null, end: count.end, labelled: true };
  if (FLOCKED.test(after) && !NOT_PEOPLE.test(wordsOf(after)[0]?.lower ?? '')) return { unit: null, end: count.end, labelled: true };
  // "320 iscritti", "512 registrations": a word of attending, counted at the head of a report
  if (COMERS.test(after) && !/(?:for|of|per|für|pour)\s$/iu.test(before))
    return { unit: wordsOf(after)[0]?.text ?? null, end: count.end, labelled: true };
  const asked = reading.sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index)
    .some((one) => one.segment === sentence.segment && HOW_MANY.test(one.text));
  const unit = wordsOf(after)[0];
  return asked && unit !== undefined && PEOPLE.test(unit.lower) ? { unit: unit.text, end: count.end, labelled: true } : null;
}

/** Fewer make no congress. */
const FEWEST = 10;
const TURNOUT =
  /(?<!\p{L})(?:turnout|attendance|audience|headcount|number of (?:participants|delegates|attendees|visitors)|total of participants|teilnehmerzahl|besucherzahl|affluence|fréquentation|nombre (?:de|des) (?:participants|congressistes|inscrits)|presenze|affluenza|numero (?:di|dei) partecipanti|asistencia|número de (?:participantes|asistentes)|opkomst|aantal deelnemers|число участников|количество участников)\s?(?:(?:was|is|reached|stood|were|came|of|at|to|put|counted|estimated|rose|lag|betrug|bei|de|est|était|è|era|stata|fue|was|составил\p{L}|достигл\p{L})\s){0,4}(?:[:–-]\s?)?$/iu;
const FLOCKED =
  /^\s(?:(?:of (?:you|us|them)|people|men and women|colleagues|\p{Ll}+s)\s)?(?:(?:have|had|who)\s)?(?:poured|flocked|streamed|crowded|packed|thronged|squeezed|descended|signed (?:in|up)|checked in|showed up|turned out|found their way|made it|picked up|collected (?:a|their)|wore|answered the call|strömten|folgten|se sont (?:pressés|déplacés|retrouvés|inscrits)|s['’]y étaient inscrits|ont (?:répondu présent|fait le déplacement)|hanno (?:affollato|risposto|gremito)|sono accors[ei]|si sono dat[ei] appuntamento|abarrotaron|se dieron cita|se inscribieron|acudieron|deden mee|trokken|bezochten|waren erbij|посетил\p{L}+|съехал\p{L}+)(?!\p{L})/iu;
const COMERS =
  /^\s(?:registrations|registrants|iscritti|congressisti|congressistes|inscrits|inscritos|congresistas|aanmeldingen|anmeldungen)(?!\p{L})/iu;
const HOW_MANY = /(?<!\p{L})(?:how many|wie viele|combien|quanti|cuántos|hoeveel|сколько)(?!\p{L})[^?]{0,60}\?$/iu;

/** One number of each kind: the one nearest to the event's name, the first that is given. */
function chosen(candidates: readonly Candidate[]): readonly Draft[] {
  const out: Draft[] = [];
  for (const kind of [null, 'registered', 'expected'] as const) {
    const own = candidates.filter((c) => c.kind === kind);
    const best = own.find((c) => c.near) ?? own[0];
    if (best === undefined) continue;
    const qualifiers = { ...(kind === null ? {} : { kind }), ...(best.unit === null ? {} : { unit: best.unit }) };
    out.push({ subject: best.event, predicate: 'attendance', value: best.value, sentence: best.sentence, qualifiers });
  }
  return out;
}

const AND = /^(?:and|und|et|e|y|и|en|&)$/u;
const QUALITY =
  /^(?:other|many|health|healthcare|medical|young|early-career|its|of|government|policy|cancer|civil|society|allied|from|andere|weitere|autres|altri|otros|другие)$/u;
const VERB = /^(?:was|were|is|are|have|has|had|will|can|may|fell|fall|take|took|made|said|died)$/u;
const GATHERED_BY =
  /(?<!\p{L})(?:brought together|bringing together|brings together|bring together|brought|gathered|gathers|gathering|attended by|attracted|attracts|drew|drawing|welcomed|welcomes|welcoming|hosted|convened|united|assembled|united|counted|with|attendance of|participation of|presence of|for|joined by|in front of|before|devant|vor|davanti a|ante|registered|expect(?:s|ed|ing)?|mit|von|besucht von|versammelte|zählte|begrüßte|réuni|réunissant|rassemblé|rassemblant|accueilli|avec|en présence de|participation de|riunito|riunirà|visto la partecipazione di|con|partecipazione di|reunió|reunirá|congregó|con la participación de|con la asistencia de|asistencia de|собрал\p{L}*|объединил\p{L}*|участи\p{L}+|принял\p{L}* участие|приняли участие)\s(?:a total of |some |the |these |those |as many as |insgesamt |um die |circa |il |gli |los |las )?$/iu;
const OTHER_DEED =
  /(?<!\p{L})(?:were (?:trained|awarded|treated|surveyed|interviewed|certified)|received|voted|trained|benefited|signed|completed|answered)(?!\p{L})/iu;
const PART =
  /(?:of (?:whom|them|which|these)|including|among (?:them|whom|which)|in particular|davon|darunter|dont|di cui|tra cui|de los cuales|entre ellos|из них|в том числе|plus|another|further|room for|places? for|space for|seats? for|limited to|open to|capacity (?:of|for)|a maximum of|up to|platz für|places pour|posti per|plazas para|first|next|up to now|each|every|per)\s(?:about |some |over |more than )?$/iu;
const BEGAN = /(?<!\p{L})(?:was born|founded|launched in|began in \d|started in \d|since \d{4}|since then)(?!\p{L})/iu;
const GOAL =
  /(?<!\p{L})(?:hopes? to|aims? to|goal is|target of|plans? to train|aspires?|per year|each year|a year|annually|every year|so far has|since \d{4}|pro Jahr|par an|all’anno|al año|в год)(?!\p{L})/iu;
const EXPECTED =
  /(?<!\p{L})(?:expected|expects?|expecting|anticipated|will (?:attend|take part|participate|come|gather|bring|meet|join)|erwartet|attendus|attesi|si attendono|esperan|se espera|ожида\p{L}+|arriveranno|parteciperanno)(?!\p{L})/iu;
const REGISTERED =
  /(?<!\p{L})(?:registered|registrations?|have signed up|angemeldet|inscrits|iscritti|inscritos|зарегистрировал\p{L}+)(?!\p{L})/iu;
const MANY =
  /(?<!\p{L})((?:Many )?(?:hundreds|thousands|dozens|Hunderte|Tausende|centinaia|des centaines|cientos|сотни))(?:\sof\s(?:\p{L}+\s){0,3}(?:participants|delegates|people|doctors|specialists|professionals|experts|guests|nurses|visitors))?\s(?:attended|took part|participated|gathered|registered|were present|were there|came(?! early))(?!\p{L})/iu;
