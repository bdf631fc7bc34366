// Counts of people who came, as sentences print them.

import type { CountMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { CAME, NOT_PEOPLE, PARTICIPANT, PEOPLE } from './event-people.ts';

export interface Candidate {
  readonly event: Thing;
  readonly value: string;
  readonly unit: string | null;
  readonly kind: 'expected' | 'registered' | 'online' | null;
  /** Standing in the sentence that names the event counts for more than in its neighbourhood. */
  readonly near: boolean;
  readonly sentence: ReadSentence;
}

/** What the number counts, when those are people who may attend: "delegates", "nurses, doctors and researchers". */
interface Counted {
  readonly unit: string | null;
  readonly end: number;
  /** "Participants: 480": the label says it all. */
  readonly labelled?: boolean;
}

const EXPERTS = /(?:experts|speakers|lecturers|faculty|referent(?:en|innen)|orateurs|relatori|ponentes|docenten|экспертов)$/iu;
/** They are those who speak. */
const SPOKE =
  /^\s(?:(?:had|have|will|were to)\s)?(?:deal|dealt|sp[eo]ak|spoke|spoken|talk(?:ed)?|lectur(?:e|ed)|present(?:ed)?|taught|teach|gave|give|given|explain(?:ed)?|report(?:ed)?|sprachen|referierten|trugen|ont (?:parlé|présenté|exposé)|hanno (?:parlato|presentato)|hablaron|expusieron|выступ\p{L}+|рассказал\p{L}*|прочли|прочитали)(?!\p{L})/iu;
const FROM_AFAR =
  /^\s(?:(?:had|have|has|were|are|sind|waren|sont|étaient)\s)?(?:(?:come|came|travel\p{L}+|flown|flew|arrived|kamen|venus|venaient|venían)\s)?(?:from|aus|de|d['’]|da|uit|из)(?:\s|(?<=['’]))/iu;

export function peopleCounted(sentence: ReadSentence, count: CountMention): Counted | null {
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
    // "44 lands, 2,655 delegates": the next number counts them
    if (at > 0 && /^\d/u.test(word.lower)) break;
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
  // "22 experts had come from Peru": they are some of those who came
  if (found && EXPERTS.test(after.slice(0, end)) && (FROM_AFAR.test(after.slice(end)) || SPOKE.test(after.slice(end)))) return null;
  if (found) return { unit: after.slice(0, end).trim(), end: count.end + end };
  // "83 attended", "Registered so far: 812"
  if (/^\s(?:people\s)?(?:attended|took part|participated|came|registered|were present|had registered|signed up)(?!\p{L})/u.test(after))
    return { unit: null, end: count.end };
  // "Заявки подали 40 врачей, приехали 30": the verb stands first, and who came is told before
  if (CAME_SO_MANY.test(text.slice(0, count.start)) && /^\s?[.;,!]/u.test(after)) return { unit: null, end: count.end, labelled: true };
  if (
    /(?:registered|registrations|participants|delegates|attendees|attendance|teilnehmer\p{L}*|participants|partecipanti|asistentes|участников)(?:\s(?:so far|to date|until now))?\s?[:：–-]\s$/iu.test(
      text.slice(0, count.start),
    )
  )
    return { unit: null, end: count.end, labelled: true };
  return null;
}

/** Do the words say that they came: with a verb of coming, or beside the event in a phrase of gathering. */
export function tells(sentence: ReadSentence, count: CountMention, unitEnd: number, near: boolean, page: boolean): boolean {
  const { text } = sentence;
  const before = text.slice(Math.max(0, count.start - 90), count.start);
  const after = text.slice(unitEnd, unitEnd + 160);
  const clause = after.split(/[.;!?]/u)[0] ?? '';
  if (GATHERED_BY.test(before) || CAME.test(clause)) return true;
  if (PARTICIPANT.test(text.slice(count.end, unitEnd)) && (near || page)) return !OTHER_DEED.test(clause) || CAME.test(before);
  if (CAME.test(before) && before.length - before.search(CAME) < 60) return true;
  if (page && count.amount >= FEWEST && isRoll(sentence, count, unitEnd)) return true;
  return /^(?:,?\s(?:from|of|aus|de|из)\s)/u.test(after) && near;
}

/** On the page of one event: "Fifty potters from six countries had it", "Twelve researchers sat together", "38 sections, 2,000 specialists". */
function isRoll({ text }: ReadSentence, count: CountMention, unitEnd: number): boolean {
  const after = text.slice(unitEnd);
  if (NOT_THERE.test(text)) return false;
  if (FROM_COUNTRIES.test(after)) return true;
  const lead = text.slice(0, count.start);
  if (COUNTS_BEFORE.test(lead) && /^\s?[.:;,]/u.test(after)) return true;
  const verb = LEADS_IN.test(lead)
    ? /^\s(?:(?:were|are|have|had)\s)?(?<verb>\p{Ll}+)(?:\s|[.,;])/u.exec(after)?.groups?.['verb']
    : undefined;
  return verb !== undefined && !NO_COMING.test(verb);
}

const FROM_COUNTRIES =
  /^\s(?:from|aus|de|da|из)\s(?:(?:more than|over|some|about|around|almost|nearly|the|mehr als|über|rund|plus de|oltre|más de|более)\s)?(?:\d+|\p{L}+)\s(?:\p{Ll}+\s)?(?:countries|lands|nations|ländern|pays|paesi|países|стран\p{L}?)(?!\p{L})/iu;
/** "38 sections, …": one count after another. */
const COUNTS_BEFORE = /^(?:(?:There (?:were|are)|It had|They were)\s)?(?:\d[\d.,]*\s\p{Ll}+(?:\s\p{Ll}+)?(?:,|\sand)\s)+$/u;
/** The number opens the sentence, or only a place stands before it. */
const LEADS_IN = /(?:^|[.;]\s|^(?:In|To|At|For)\s(?:the\s)?\p{Lu}[\p{L} ]{2,30},?\s(?:came\s)?)$/u;
/** What people do elsewhere, or what is done to them. */
const NO_COMING =
  /^(?:of|in|at|for|with|who|whom|whose|that|which|on|by|and|or|per|as|to|train(?:ed)?|work(?:s|ed)?|need(?:s|ed)?|live[sd]?|liv(?:e|ing)|die[sd]?|fell|fall|treat(?:ed|s)?|vote[sd]?|appl(?:y|ied)|sign(?:s|ed)?|pa(?:y|id)|help(?:s|ed)?|wrote|write|answer(?:s|ed)?|belong(?:s|ed)?|form(?:s|ed)?|serve[sd]?|stud(?:y|ied)|care[sd]?|read|view(?:s|ed)?|watch(?:ed)?|download(?:ed)?|like[sd]?|lost|lead|led|get|got|receive[sd]?|gave|give|spoke|lectured|talked|presented|founded|found|follow(?:s|ed)?)$/u;
/** Another time, another count. */
const NOT_THERE =
  /(?<!\p{L})(?:patients?|children|cases?|per year|a year|each year|every year|in the world|worldwide|hospital staff|last (?:time|year|congress|conference|meeting)|the (?:year|congress|conference|meeting|edition) before|previous|training|course|trained|survey|study|trial|register|places|seats|(?:19|20)\d\d)(?!\p{L})/iu;

/** "of whom 60 nurses", "including 120 from abroad": a part of a number already given. */
export function isPart(sentence: ReadSentence, count: CountMention): boolean {
  return (
    PART.test(sentence.text.slice(Math.max(0, count.start - 40), count.start)) ||
    // "five other partners": beside one already told of
    /^\sother\s/u.test(sentence.text.slice(count.end, count.end + 10)) ||
    SENT.test(sentence.text.slice(Math.max(0, count.start - 60), count.start)) ||
    APPLIED.test(clauseAround(sentence.text, count.start)) ||
    WAS_EXPECTED.test(sentence.text.slice(count.end, count.end + 70)) ||
    /^[^.;,]{0,40}\s(?:received|were awarded|won|were given)(?!\p{L})/u.test(sentence.text.slice(count.end, count.end + 90))
  );
}

export function kindOf(text: string): 'expected' | 'registered' | null {
  if (EXPECTED.test(text)) return 'expected';
  return REGISTERED.test(text) ? 'registered' : null;
}

/** The part of the sentence between commas: "320 came, against the 250 expected" speaks of two numbers. */
export function clauseAround(text: string, at: number): string {
  const before = text.slice(0, at);
  const after = text.slice(at);
  return (
    before.slice(Math.max(0, ...[', ', '; ', ': ', ' – '].map((mark) => before.lastIndexOf(mark)))) +
    (after.split(/,\s|[;:]\s|\s–\s/u)[0] ?? '')
  );
}

/** "Turnout was put at 640", "412 people picked up a badge", "How many were we? 265 nurses": heads counted in the words of those who count them. */
export function headCount(sentence: ReadSentence, count: CountMention, reading: Reading): Counted | null {
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
  /(?<!\p{L})(?:turnout|attendance|audience|headcount|number of (?:participants|delegates|attendees|visitors)|total of participants|teilnehmerzahl|besucherzahl|affluence|fréquentation|nombre (?:de|des) (?:participants|congressistes|inscrits)|presenze|affluenza|numero (?:di|dei) partecipanti|asistencia|número de (?:participantes|asistentes)|opkomst|aantal deelnemers|(?:gli iscritti|i partecipanti|les inscrits|los inscritos|die teilnehmer) (?:sono|sind|sont|son) (?:già|bereits|schon|déjà|ya)|(?:the (?:hall|room|audience)|la salle|la sala|der saal|зал),|число участников|количество участников)\s?(?:(?:was|is|reached|stood|were|came|of|at|to|put|counted|estimated|rose|lag|betrug|bei|de|est|était|è|era|stata|fue|was|составил\p{L}|достигл\p{L})\s){0,4}(?:[:–-]\s?)?$/iu;

const FLOCKED =
  /^\s(?:(?:of (?:you|us|them)|people|men and women|colleagues|\p{Ll}+s)\s)?(?:(?:have|had|who)\s)?(?:poured|flocked|streamed|crowded|packed|thronged|squeezed|descended|signed (?:in|up|the (?:register|book|list|attendance list))|(?:badges|name tags|bags|lanyards)\s(?:had been|have been|were)\s(?:handed out|given out|collected|picked up|issued|printed)|checked in|showed up|turned out|found their way|made it|picked up|collected (?:a|their)|wore|answered the call|strömten|folgten|se sont (?:pressés|déplacés|retrouvés|inscrits)|s['’]y étaient inscrits|ont (?:répondu présent|fait le déplacement)|hanno (?:affollato|risposto|gremito)|sono accors[ei]|si sono dat[ei] appuntamento|abarrotaron|se dieron cita|se inscribieron|acudieron|deden mee|trokken|bezochten|waren erbij|посетил\p{L}+|съехал\p{L}+)(?!\p{L})/iu;

const COMERS =
  /^\s(?:registrations|registrants|iscritti|inscribed|enrolled|congressisti|congressistes|inscrits|inscritos|congresistas|aanmeldingen|anmeldungen)(?!\p{L})/iu;

const HOW_MANY = /(?<!\p{L})(?:how many|wie viele|combien|quanti|cuántos|hoeveel|сколько)(?!\p{L})[^?]{0,60}\?$/iu;

const AND = /^(?:and|und|et|e|y|и|en|&)$/u;

const QUALITY =
  /^(?:other|many|health|healthcare|medical|young|early-career|its|of|government|policy|cancer|civil|society|allied|from|andere|weitere|autres|altri|otros|другие)$/u;

const VERB = /^(?:was|were|is|are|have|has|had|will|can|may|fell|fall|take|took|made|said|died)$/u;

const GATHERED_BY =
  /(?<!\p{L})(?:brought together|bringing together|brings together|bring together|brought|gathered|gathers|gathering|attended by|attracted|attracts|drew|drawn|drawing|welcomed|welcomes|welcoming|hosted|convened|united|assembled|united|counted|with|attendance of|participation of|presence of|for|joined by|in front of|before|devant|vor|davanti a|ante|registered|expect(?:s|ed|ing)?|mit|von|besucht von|versammelte|zählte|begrüßte|réuni|réunissant|rassemblé|rassemblant|accueilli|avec|en présence de|participation de|riunito|riunirà|visto la partecipazione di|con|partecipazione di|reunió(?: a)?|reunirá(?: a)?|congregó(?: a)?|con la participación de|con la asistencia de|asistencia de|собрал\p{L}*|ждут|ожидают|соберет|соберёт|встречает|объединил\p{L}*|участи\p{L}+|принял\p{L}* участие|приняли участие)\s(?:a total of |some |the |these |those |as many as |insgesamt |um die |circa |il |gli |los |las )?$/iu;

const OTHER_DEED =
  /(?<!\p{L})(?:were (?:trained|awarded|treated|surveyed|interviewed|certified)|received|voted|trained|benefited|signed|completed|answered)(?!\p{L})/iu;

const PART =
  /(?:of (?:whom|them|which|these)|including|among (?:them|whom|which)|in particular|davon|darunter|dont|di cui|tra cui|de los cuales|entre ellos|из них|в том числе|plus|another|further|room for|places? for|space for|seats? for|limited to|open to|capacity (?:of|for)|a maximum of|up to|platz für|places pour|posti per|plazas para|first|next|up to now|each|every|per)\s(?:about |some |over |more than )?$/iu;

/** "Samplia sent 41 doctors": one land's share. */
const SENT =
  /\p{Lu}[\p{L}-]+\s(?:alone\s)?(?:sent|contributed|provided|delegated|entsandte|schickte|a envoyé|ha inviato|ha mandato|envió|stuurde|прислал\p{L}?)\s(?:some |about |over )?$/u;
const CAME_SO_MANY =
  /(?:,|\s(?:and|but|und|et|mais|e|ma|y|pero|а|но|и))\s(?:приехали|пришли|прибыли|участвовали|kamen|sind gekommen|sont venus|sono venuti|vinieron)\s(?:только |лишь |nur |schließlich )?$/iu;

/** Whoever asks to come has not come. */
const APPLIED =
  /(?<!\p{L})(?:applied|applications?|applicants|bewarben|beworben|bewerbungen|candidatures?|ont postulé|domande|candidati|solicitudes|заявк\p{L}+|заявлени\p{L}+)(?!\p{L})/iu;

/** What was expected is not who came. */
const WAS_EXPECTED =
  /^[^.;,]{0,30}\s(?:(?:were|was|had been)\s(?:\p{L}+ly\s)?(?:expected|hoped for|awaited|anticipated|foreseen|planned for)|wurden erwartet|étaient attendus|erano attesi|se esperaban|werden verwacht|ожидал\p{L}+)(?!\p{L})/u;

const EXPECTED =
  /(?<!\p{L})(?:expected|expects?|expecting|anticipated|reckoned with|counted on|awaited|will (?:attend|take part|participate|come|gather|bring|meet|join)|erwartet|attendus|attesi|si attendono|esperan|se espera|ожида\p{L}+|arriveranno|parteciperanno)(?!\p{L})/iu;

const REGISTERED =
  /(?<!\p{L})(?:registered|registrations?|have signed up|angemeldet|inscrits|iscritti|inscritos|зарегистрировал\p{L}+)(?!\p{L})/iu;
