import type { Mention, NamedMention, ReadSentence, TimeMention } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type OfficePhrase, officesOf } from '../engine/office-phrase.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { held } from './parts/office.ts';
import { pageBodyAt } from './parts/office-body.ts';
import { impliedPhrase, impliedRole } from './parts/presidency.ts';

export const holdersInTurn: PageRule = {
  name: 'holders-in-turn',
  says: 'Two persons or more with a time each, in a sentence that speaks of one office, held it one after the other: "from 1984 to 1986 the president was Ada Example, from 1986 to 1988 Peter Sample".',
  read: (reading) => reading.sentences.flatMap((sentence) => turnsIn(sentence, reading)),
  examples: [
    {
      text: 'The Rain Society was led by Ada Example from 1984 to 1986 and by Peter Sample from 1986 to 1988.',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', since: '1984', until: '1986' },
        { subject: 'Ada Example', predicate: 'role', value: 'leader', tenure: 'former', since: '1984', until: '1986' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Peter Sample', tenure: 'former', since: '1986', until: '1988' },
        { subject: 'Peter Sample', predicate: 'role', value: 'leader', tenure: 'former', since: '1986', until: '1988' },
      ],
    },
    {
      text: 'Presidents of the Rain Society were, in this order: Ada Example, until 1986; Peter Sample of Cork, until 1988; and Karl Pattern (since 1988).',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'President', tenure: 'former', until: '1986' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', tenure: 'former', until: '1986' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Peter Sample', role: 'President', tenure: 'former', until: '1988' },
        { subject: 'Peter Sample', predicate: 'role', value: 'President', tenure: 'former', until: '1988' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Karl Pattern', role: 'President', tenure: 'current', since: '1988' },
        { subject: 'Karl Pattern', predicate: 'role', value: 'President', tenure: 'current', since: '1988' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The president of the Rain Society praised Ada Example (1912–1984) and Peter Sample (1920–1986), the painters.',
      because: 'these are years of lives',
    },
    {
      text: 'The president of the Rain Society is Ada Example; its treasurers were Peter Sample (1984–1986) and Karl Pattern (1986–1988).',
      because: 'two offices are spoken of',
    },
    {
      text: 'The prize of the president of the Rain Society went to Ada Example in 1984 and to Peter Sample in 1986.',
      because: 'a prize is not an office',
    },
  ],
};

interface Turn {
  readonly person: NamedMention;
  readonly since: string | null;
  readonly until: string | null;
}

function turnsIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { text, mentions } = sentence;
  const persons = mentions.filter((m): m is NamedMention => m.kind === 'person' && !m.pronoun);
  if (persons.length < 2 || new Set(persons.map((m) => m.thing)).size < persons.length || OTHER_MATTER.test(text)) return [];
  const office = officeOf(sentence, persons[0]);
  if (office === null) return [];
  const turns = paired(sentence, persons);
  const timed = turns.filter((turn) => turn.since !== null || turn.until !== null);
  const spans = turns.filter((turn) => turn.until !== null || STILL.test(text.slice(turn.person.end, turn.person.end + LONGEST_GAP)));
  if (timed.length < 2 || timed.length < turns.length - 1 || spans.length === 0) return [];
  if (
    turns.some(
      (turn) =>
        turn.since !== null && turn.until !== null && Number(turn.until.slice(0, 4)) - Number(turn.since.slice(0, 4)) > LONGEST_TERM,
    )
  )
    return [];
  const named = mentions.filter((m): m is NamedMention => m.kind === 'org');
  // of a verb the body is the one that the sentence names
  const [only, more] = [...new Set(named.map((m) => m.thing))];
  const meant = office.start === 0 && more === undefined ? only : undefined;
  const body = office.body?.thing ?? meant ?? pageBodyAt(sentence, persons[0]?.start ?? 0, reading);
  if (body === null) return [];
  return turns.flatMap(({ person, since, until }) =>
    held({ sentence, reading }, person.thing, [{ ...office, owner: null, tenure: null, since, until, at: null }], { body, now: true }).map(
      (draft) => ({
        ...draft,
        sentence,
      }),
    ),
  );
}

/** The one office that the sentence speaks of, by its name, its verb or its noun; null where there are several. */
function officeOf(sentence: ReadSentence, first: NamedMention | undefined): OfficePhrase | null {
  const { offices } = officesOf(sentence);
  const words = new Set(offices.flatMap((phrase) => phrase.roles.map((role) => role.office.toLowerCase())));
  if (
    words.size > 1 ||
    offices.some((phrase) => phrase.event !== null || phrase.title !== null || !phrase.whole || !phrase.roles.every((role) => role.top))
  )
    return null;
  const phrase = offices[0];
  if (phrase !== undefined) {
    // what is said of the president is said of one
    const many = phrase.roles.some((role) => role.plural);
    const roles = phrase.roles.map((role) => ({ ...role, tenure: null, first: false, text: role.office }));
    return many || HELD.test(sentence.text) ? { ...phrase, roles } : null;
  }
  const verb = LEADS.exec(sentence.text);
  const role = verb === null ? null : impliedRole(verb[1] ?? '');
  return role === null || first === undefined ? null : impliedPhrase(role, sentence);
}

/** Each person with the time beside the name; all behind their names, or all before. */
function paired(sentence: ReadSentence, persons: readonly NamedMention[]): readonly Turn[] {
  const { text, mentions } = sentence;
  const dates = mentions.filter((m): m is TimeMention => m.kind === 'date' && m.date.yearStated);
  const [first] = persons;
  const last = persons.at(-1);
  if (first === undefined || last === undefined) return [];
  const ahead = dates.some((d) => d.end <= first.start) && !dates.some((d) => d.start >= last.end);
  return persons.map((person, at): Turn => {
    const from = ahead ? (persons[at - 1]?.end ?? 0) : person.end;
    const to = ahead ? person.start : (persons[at + 1]?.start ?? text.length);
    const near = dates.filter((d) => d.start >= from && d.end <= to && (ahead ? to - d.end : d.start - from) <= LONGEST_GAP);
    const stays = mentions.some((m: Mention) => m.kind === 'event' && m.start >= from && m.end <= to);
    return stays || (ahead && near.some((d) => UNTIL.test(text.slice(0, d.start))))
      ? { person, since: null, until: null }
      : { person, ...termOf(near, text) };
  });
}

function termOf(dates: readonly TimeMention[], text: string): { readonly since: string | null; readonly until: string | null } {
  const [one, two] = dates;
  if (one === undefined) return { since: null, until: null };
  if (
    two !== undefined &&
    /^\s?(?:to|until|till|through|bis|–|—|-|à|au?|en|al?|hasta|до|по|tot)\s(?:the\s)?$|^[–-]$/iu.test(text.slice(one.end, two.start))
  )
    return { since: one.date.from, until: two.date.to };
  if (one.date.from.slice(0, 4) !== one.date.to.slice(0, 4)) return { since: one.date.from, until: one.date.to };
  const before = text.slice(0, one.start);
  return UNTIL.test(before) ? { since: null, until: one.date.to } : { since: one.date.from, until: null };
}

/** Letters between a name and its time: degrees, a town, "who held it". */
const LONGEST_GAP = 60;
/** Years: longer ones are lives. */
const LONGEST_TERM = 35;

const STILL = /(?:since|seit|depuis|dal|desde|sinds|(?<!\p{L})с)\s\S{0,12}$|(?:since|seit|depuis|dal|desde|sinds)\s/iu;
const UNTIL = /(?<!\p{L})(?:until|till|up to|through|bis|jusqu['’](?:en|à)|fino al?|hasta|tot|до)\s(?:\p{L}+\s){0,2}$/iu;
/** Of one president several are told only in turn. */
const HELD =
  /(?<!\p{L})(?:(?:was|were|has been|have been|had been|became|elected|appointed|followed|succeeded|passed|handed|held|took over|war|waren|wurde|folgten?|était|furent|fut|fu|furono|fue|fueron|был\p{L}?)|(?:past|former|previous|list of|ehemalige|anciens?|passati|anteriores|бывшие))(?!\p{L})/iu;
const LEADS =
  /(?<!\p{L})(?:(?:was|were|is|has been|had been|wurde|wird)\s(?:first\s|then\s)?)?(chaired|led|headed|directed|presided|steered|leitete|leiteten|führte|führten|présida|dirigea|presiedette|diresse|presidió|dirigió|leidde|presidency|chairmanship|directorship|vorsitz|präsidentschaft|présidence|presidenza|presidencia|voorzitterschap|возглавлял\p{L}?)(?!\p{L})/iu;
/** Prizes, lives and papers have years beside names too. */
const OTHER_MATTER =
  /(?<!\p{L})(?:prizes?|awards?|awarded|medals?|laureates?|lectures?|winners?|fellowships?|scholarships?|honou?red|remember(?:ed|s)?|praised|born|died|buried|published|et al|journal|preis(?:e|träger\p{L}*)?|prix|premi[oi]|geboren|gestorben|\?)(?!\p{L})/iu;
