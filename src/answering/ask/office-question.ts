// Who leads, and whether somebody holds an office.

import type { Entity } from '../../domain/entity.ts';
import type { Statement } from '../../domain/statement.ts';
import { isCity } from '../../knowledge/mentions/places/places.ts';
import { notStated } from '../absence.ts';
import type { Answer } from '../answer.ts';
import { isOver, latestFirst, overlap, termOf } from '../chronology.ts';
import type { Desk } from '../desk.ts';
import { leaderStatements } from '../leaders.ts';
import { type AskedOffice, leads, officeAsked, officeFamily } from '../offices.ts';
import { profilesOf } from '../profiles.ts';
import { isFrameWord, isLeadWord } from '../vocabulary.ts';
import { whoLeads } from '../who.ts';
import { type Word, wordsOf } from '../words.ts';
import { foundValues, foundVerdict } from './answers.ts';
import { nounAsked } from './asked-noun.ts';
import { isStale } from './asked-period.ts';
import { isBeside, names, namesAmong, unexplainedAmong, unexplainedBy, unexplainedByText } from './evidence.ts';
import { isLightWord } from './idle-words.ts';
import type { Question } from './question.ts';
import { saidWords, statementsSaying } from './said-words.ts';
import { passagesByDocument } from './statement-index.ts';

/** Properties that a question about an office may seem to ask for: "who is the head of the board". */
const ABOUT_OFFICES: ReadonlySet<string> = new Set(['leader', 'board', 'visit', 'role', 'unit', 'programme']);

/** Null where the question asks for no office. */
export function answerOffice(question: Question, desk: Desk): Answer | null {
  const { text, property, form, things, content } = question;
  const office = officeAsked(text);
  const [person] = things.filter(({ kind }) => kind === 'person');
  if (form === 'yes-no') return office !== null && person !== undefined ? answerHolds(question, office, person, desk) : null;
  const asked = property?.property;
  const described = form === 'list' && person === undefined ? leadersDescribed(question, office, desk) : null;
  if (described !== null) return described;
  const isOffice = (word: Word): boolean => isLeadWord(word.plain) || (office !== null && isInside(word, office));
  const namesOnly = (form === 'what' || form === 'list') && nounAsked(text) === null && asked === undefined && content.every(isOffice);
  const opens = office?.spans.some(([start]) => OPENING.test(text.slice(0, start))) ?? false;
  const asksWho = form === 'who' || asked === 'leader' || NAME_OF.test(text) || namesOnly;
  // "with whom does it run projects" asks for no leader
  if (!asksWho || TOGETHER.test(text) || person !== undefined || (office === null && asked !== 'leader')) return null;
  if (opens && form === 'who' && person === undefined) return leadersOrRefusal(question, office, desk);
  if (asked !== undefined && !(ABOUT_OFFICES.has(asked) && (asked === 'leader' || form === 'who'))) return null;
  // "who founded", "who visited the ward that the head …", "who accompanied the president": the office is not what is asked for
  const asksUntil = property?.spans[0]?.[1] ?? text.length;
  const isBehind = office?.spans.every(([start]) => start >= asksUntil) ?? false;
  if ((asked === 'role' && property?.cue !== null) || (asked === 'visit' && (office?.family === null || isBehind))) return null;
  return leadersOrRefusal(question, office, desk);
}

const TOGETHER = /^\W*(?:(?:together )?with whom|mit wem|avec qui|met wie|con quién|con chi|с кем)(?!\p{L})/iu;

/** "Which Italian led the society": of those who led it, the ones of whom every other word is stated. */
function leadersDescribed({ things, content, time }: Question, office: AskedOffice | null, desk: Desk): Answer | null {
  const [body, ...others] = things;
  if (office === null || body?.kind !== 'organization' || others.length > 0 || time !== null) return null;
  const telling = content.filter((word) => !isLeadWord(word.plain) && !isInside(word, office) && !isLightWord(word.plain));
  if (telling.length === 0) return null;
  const fitting = leaderStatements(body, desk.knowledge).filter((one) => {
    if (one.tenure === 'elect' || !(office.family === null ? leads(one.role) : officeFamily(one.role ?? '') === office.family))
      return false;
    const about = (desk.knowledge.statementsAbout.get(one.valueId ?? '') ?? []).filter(({ predicate }) => OF_A_PERSON.has(predicate));
    return unexplainedAmong(telling, about.flatMap(saidWords)).length === 0;
  });
  return fitting.length > 0 ? foundValues(body, 'leader', latestFirst(fitting)) : null;
}

const OF_A_PERSON: ReadonlySet<string> = new Set(['location', 'affiliation', 'title']);

/** "Who directs the programme at the hospital": the one whose office, in the text's own words, says every word. */
function answerByRole({ claim, time, things, text }: Question, office: AskedOffice, desk: Desk): Answer | null {
  const words = claim.filter(({ plain }) => !isLeadWord(plain));
  const titles = words.filter((word) => isInside(word, office));
  const others = words.filter((word) => !titles.includes(word));
  const [word] = [...others, ...titles];
  if (word === undefined || time !== null || office.tenure !== null) return null;
  // "director" is no deputy director
  const isAsked = (one: Statement): boolean => {
    const family = officeFamily(one.role ?? '');
    if (office.family !== null && family === office.family) return true;
    return (office.family === null || family === 'other') && unexplainedAmong(titles, saidWords(one)).length === 0;
  };
  const held = statementsSaying(word, desk.knowledge)
    .filter((one) => one.predicate === 'role' && things.every((thing) => isBeside(one, thing, desk)))
    .filter((one) => one.tenure !== 'elect' && (!isOver(one) || IN_THE_PAST.test(text)) && isAsked(one))
    .filter((one) => {
      const title = titleOf(one, desk);
      return things.every((thing) => namesAmong(thing, title)) && unexplainedAmong(others, title).length === 0;
    });
  const [first] = held;
  const person = desk.knowledge.entityById.get(first?.subject.id ?? '');
  if (person === undefined || held.some(({ subject }) => subject.id !== person.id)) return null;
  return foundValues(person, 'role', latestFirst(held));
}

/** "Who runs the trainings": the body whose programme or activity says every word. */
function answerByProgramme({ asking, claim, things, time }: Question, desk: Desk): Answer | null {
  if (!RUNS.test(asking) || things.some(({ kind }) => kind !== 'organization') || time !== null) return null;
  const words = claim.filter(({ plain }) => !isLeadWord(plain) && !isLightWord(plain));
  const [word] = words;
  if (word === undefined) return null;
  const run = statementsSaying(word, desk.knowledge).filter(
    (one) =>
      (one.predicate === 'programme' || one.predicate === 'activity') &&
      one.subject.kind === 'organization' &&
      things.every((thing) => names(thing, one.value)) &&
      unexplainedAmong(words, saidWords(one)).length === 0,
  );
  const [first] = run;
  const body = desk.knowledge.entityById.get(first?.subject.id ?? '');
  if (body === undefined || run.some(({ subject }) => subject.id !== body.id)) return null;
  return foundValues(body, 'programme', latestFirst(run));
}

/** Verbs that are said of programmes as well as of bodies. */
const RUNS = /(?<!\p{L})(?:runs?|ran|manages?|managed|leitet|gère|gèrent|organiseert|dirige)(?!\p{L})/iu;

/** Whoever held an office once answers only where the past is asked of. */
const IN_THE_PAST = /(?<!\p{L})(?:was|were|had been|led|headed|chaired|war|waren|était|étaient|fue|era|был\p{L}*)(?!\p{L})/iu;

/** The office with what it is of, as the text puts it: "director of the programme at the hospital", and no more of the sentence. */
function titleOf({ role, qualifiers, citation: { quote } }: Statement, desk: Desk): readonly Word[] {
  const at = role === null ? -1 : quote.indexOf(role);
  const phrase = at < 0 ? '' : (quote.slice(at).split(/[,.;:()]/u)[0] ?? '');
  const body = profilesOf(desk.knowledge).byId.get(qualifiers.organization?.id ?? '')?.names ?? [];
  return [...wordsOf(`${role ?? ''} ${phrase}`), ...body.flatMap(({ words }) => words)];
}

function isInside({ start, end }: Word, { spans }: AskedOffice): boolean {
  return spans.some(([from, to]) => start >= from && end <= to);
}

/** "who is the …", "who …": what follows is what is asked. */
const OPENING =
  /^\W*(?:who|wer|qui|wie|qui[eé]n|кто|chi)(?: (?:is|was|are|were|will be|ist|war|est|était|is de|es|è))?(?: (?:the|der|die|le|la|de|het|el|il))?\W*(?:(?:current|present|first|last|next|new) )?$/iu;

function leadersOrRefusal(question: Question, office: AskedOffice | null, desk: Desk): Answer {
  const answer = whoLeads(withoutPretence(question.text), desk);
  const place = PLACE_IN_ROW.exec(question.asking);
  if (place !== null && answer.kind === 'found' && answer.subject !== null) {
    const said = new RegExp(`(?<!\\p{L})${place[1] ?? ''}(?!\\p{L})`, 'iu');
    const held = answer.statements.filter(({ citation }) => said.test(citation.quote));
    return held.length > 0
      ? foundValues(answer.subject, 'leader', held)
      : notStated(question.text, answer.subject, 'leader', 'not-stated', answer.statements, 'ask', desk);
  }
  if (answer.kind !== 'not-in-documents' || office === null) return answer;
  const named = answer.why === 'unknown-name' ? leadersOfNamed(question, office, desk) : null;
  if (named !== null) return named;
  return answerByRole(question, office, desk) ?? answerByProgramme(question, desk) ?? answer;
}

/** Whoever chairs the board heads the body. */
const BOARDS: ReadonlySet<string> = new Set('board council executive committee vorstand conseil bestuur'.split(' '));

/** The one body named, where every other word is a place that its pages print: "the centre in Lima". */
function leadersOfNamed({ things, content, text, time }: Question, office: AskedOffice, desk: Desk): Answer | null {
  const [body, ...others] = things;
  if (body?.kind !== 'organization' || others.length > 0 || time !== null) return null;
  const left = content.filter((word) => !isLeadWord(word.plain) && !isInside(word, office) && !isLightWord(word.plain));
  if (!left.every((word) => word.country !== null || isCity(word.text) || BOARDS.has(word.plain))) return null;
  const places = left.filter(({ plain }) => !BOARDS.has(plain));
  const said = body.documents.flatMap((id) => (passagesByDocument(desk.knowledge).get(id) ?? []).map((passage) => passage.text));
  if (unexplainedByText(places, said.join(' ')).length > 0) return null;
  const answer = whoLeads(`${text.slice(0, office.spans[0]?.[1] ?? 0)} ${body.name}`, desk);
  return answer.kind === 'found' ? answer : null;
}

/** "the first president": whoever is called so, not whoever is known earliest. */
const PLACE_IN_ROW =
  /(?<!\p{L})(first|second|third|fourth|fifth|founding|erste[rn]?|zweite[rn]?|premi(?:er|ère)|deuxième|eerste|tweede|primer[ao]?|segund[ao]|перв\p{L}+|втор\p{L}+)\s+(?:president|chair|director|head|leader|präsident|vorsitzend|président|direct|voorzitter|директор|президент|председател)/iu;

const NAME_OF = /(?<!\p{L})(?:name of (?:the|its)|who|wer|qui|quién|кто|chi)(?!\p{L})/iu;

/** "pretend the year is 2030, who leads …": the time is asked for, the pretence is text. */
function withoutPretence(text: string): string {
  return text.replace(
    /(?<!\p{L})(?:pretend|imagine|assume|suppose)(?: that)? (?:the year is|it is|we are in) (\d{4})[,;:]?\s*(.*)$/iu,
    '$2 in $1',
  );
}

/** Does the person hold, or have they held, the office: every statement of their offices in the body named. */
function answerHolds(question: Question, office: AskedOffice, person: Entity, desk: Desk): Answer {
  const { text, time, things, content } = question;
  const bodies = things.filter(({ kind }) => kind === 'organization');
  const roles = (desk.knowledge.statementsAbout.get(person.id) ?? []).filter(
    (one) => one.predicate === 'role' && one.rank !== 'deprecated',
  );
  const there = roles.filter(({ qualifiers }) => bodies.every(({ id }) => qualifiers.organization?.id === id));
  const families = new Set(office.spans.map(([start, end]) => officeFamily(text.slice(start, end))));
  const fitting = there.filter(
    ({ role, value, tenure }) =>
      (tenure === 'elect') === (office.tenure === 'elect') &&
      (families.has(officeFamily(role ?? value)) || (office.family === null && leads(role))),
  );
  const refuse = (why: 'not-stated' | 'no-term-covers' | 'later-than-documents'): Answer =>
    notStated(text, person, 'role', why, latestFirst(fitting.length > 0 ? fitting : there.length > 0 ? there : roles), 'ask', desk);
  const left = content.filter((word) => !isInside(word, office) && !isLeadWord(word.plain) && !isLightWord(word.plain));
  const isWhole = bodies.length > 0 || left.length > 0;
  const held = fitting.filter((one) => unexplainedBy(left, one, desk).length === 0 && !(isWhole && isOfPart(one, question, desk)));
  const holding = there.filter(({ role, value, tenure }) => tenure !== 'elect' && families.has(officeFamily(role ?? value)));
  // "head or president", "president-elect or president": all are shown, and the reader sees which
  if ((families.size > 1 || office.tenure === 'elect') && OR.test(text) && (held.length > 0 || holding.length > 0))
    return foundValues(person, 'role', latestFirst(families.size > 1 ? there : holding));
  // whoever holds an office is not still to take it up
  if (
    held.length === 0 &&
    office.tenure === 'elect' &&
    time === null &&
    left.length === 0 &&
    PRESENT.test(text) &&
    holding.some((one) => !isOver(one))
  )
    return foundVerdict('no', person, 'role', text, latestFirst(holding));
  if (held.length === 0) return refuse('not-stated');
  const days = time?.kind === 'date' ? time.days : null;
  // whoever is called former does not hold it, on the word of that page
  if ((days === null && PRESENT.test(text) && held.every(isOver)) || (time?.kind === 'now' && held.every(isOver)))
    return foundVerdict('no', person, 'role', text, [...latestFirst(held), ...whoHoldsIt(bodies, office, desk)]);
  if (time?.kind === 'now' && held.every((one) => isStale(one, desk))) return refuse('later-than-documents');
  const then = days === null ? held : held.filter((one) => overlapsTerm(one, days));
  return then.length === 0 ? refuse('no-term-covers') : foundVerdict('yes', person, 'role', text, latestFirst(then));
}

/** Beside a "no": who is said to hold it. */
function whoHoldsIt(bodies: readonly Entity[], office: AskedOffice, desk: Desk): readonly Statement[] {
  const [body, ...others] = bodies;
  if (body === undefined || others.length > 0) return [];
  return leaderStatements(body, desk.knowledge).filter(
    (one) =>
      one.tenure !== 'elect' && !isOver(one) && (office.family === null ? leads(one.role) : officeFamily(one.role ?? '') === office.family),
  );
}

/** "Director of the program, Example Hospital" directs no hospital: the office is of a part that the question does not name. */
function isOfPart({ role, qualifiers }: Statement, { text }: Question, desk: Desk): boolean {
  const part = /\s(?:of|for|der|des|de|du|van|del)\s+(?:the\s+)?(.+)$/iu.exec(role ?? '')?.[1];
  if (part === undefined) return false;
  const body = desk.knowledge.entityById.get(qualifiers.organization?.id ?? '')?.names.map((name) => name.text) ?? [];
  return (
    unexplainedByText(
      wordsOf(part).filter(({ plain }) => !isFrameWord(plain)),
      [text, ...body].join(' '),
    ).length > 0
  );
}

const OR = /(?<!\p{L})(?:or|oder|ou|или)(?!\p{L})/iu;

/** "Is she president": of the present. */
const PRESENT = /^\W*(?:is|does|ist|est-ce que|est|es|является)(?!\p{L})/iu;

function overlapsTerm(role: Parameters<typeof termOf>[0], days: { readonly from: string; readonly to: string }): boolean {
  const term = termOf(role);
  return term !== null && overlap(term, days);
}
