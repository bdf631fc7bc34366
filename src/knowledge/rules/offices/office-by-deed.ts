import type { NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { goesOnAsCompound, isPart } from '../engine/office-part.ts';
import type { Draft, PageRule } from '../engine/rule.ts';
import { isMourned } from './parts/mourned.ts';
import { officeDrafts } from './parts/office.ts';
import { impliedRole } from './parts/presidency.ts';

export const officeByDeed: PageRule = {
  name: 'office-by-deed',
  says: 'Who in a clause founded a body is its founder, and who leads, chairs or heads a part of one is the head of that part.',
  read: (reading) => reading.sentences.flatMap((sentence) => [...foundedIn(sentence, reading), ...ledIn(sentence, reading)]),
  examples: [
    {
      text: 'The Rain Society is a society. Two founded it, Ada Example and Bo Sample.',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'founder' },
        { subject: 'Bo Sample', predicate: 'role', value: 'founder' },
      ],
    },
    {
      text: 'Ada Example came from Oslo. With 14 others she founded the society in 1985.',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'founder' }],
    },
    {
      text: 'Ada Example and Bo Sample then founded a group for rain of all kinds.',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'founder' },
        { subject: 'Bo Sample', predicate: 'role', value: 'founder' },
      ],
    },
    {
      text: 'Ada Example, who leads the rain and snow division of the institute, signed. Bo Sample chaired the local committee.',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'leader of the rain and snow division' },
        { subject: 'Bo Sample', predicate: 'role', value: 'chair of the local committee' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example founded her hopes on the society. The group founded by others is led by nobody.',
      because: 'hopes are no body, and nobody is named',
    },
    {
      text: 'Ada Example leads the way, and Bo Sample did not chair the committee.',
      because: 'a way is no body, and he did not',
    },
  ],
};

function foundedIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const out: Draft[] = [];
  for (const verb of sentence.text.matchAll(FOUNDED)) {
    const end = verb.index + verb[0].length;
    const rest = sentence.text.slice(end);
    const org = sentence.mentions.find((m): m is NamedMention => m.kind === 'org' && m.start >= end);
    const named = org !== undefined && THE.test(sentence.text.slice(end, org.start)) && !goesOnAsCompound(sentence, org) ? org.thing : null;
    const it = IT.exec(rest);
    if (named === null && it === null && !A_BODY.test(rest)) continue;
    const before = subjectsOf(sentence, verb.index);
    const when = sentence.mentions.find((m) => m.kind === 'date' && m.start >= end && m.start - end <= NEAR);
    const since = when?.kind === 'date' && when.date.yearStated && when.date.from === when.date.to ? when.date.from : null;
    const behind = it === null || before.length > 0 ? [] : listedFrom(sentence, end + it[0].length);
    const role = FOUNDER[reading.document.language] ?? 'founder';
    for (const person of [...before, ...behind])
      out.push({
        subject: person,
        predicate: 'role',
        value: role,
        role,
        since,
        certainty: 'inferred',
        sentence,
        unlessTold: true,
        ...(named === null ? {} : { qualifiers: { organization: named } }),
      });
  }
  return out;
}

function ledIn(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const out: Draft[] = [];
  for (const verb of sentence.text.matchAll(LEADS)) {
    const end = verb.index + verb[0].length;
    const role = impliedRole(verb.groups?.['verb'] ?? '');
    const persons = subjectsOf(sentence, verb.index);
    if (role === null || persons.length === 0) continue;
    const org = sentence.mentions.find((m): m is NamedMention => m.kind === 'org' && !m.pronoun && m.start >= end);
    const whole = org !== undefined && THE.test(sentence.text.slice(end, org.start)) && !goesOnAsCompound(sentence, org) ? org : null;
    const part = PART.exec(sentence.text.slice(end))?.groups?.['part'];
    if (whole === null && part === undefined) continue;
    const unit =
      whole === null ? (part ?? null) : [whole.text, ...whole.thing.names].some(isPart) ? whole.text.replace(/^the\s/iu, '') : null;
    const past = PAST.test(verb.groups?.['verb'] ?? '');
    for (const person of persons)
      for (const draft of officeDrafts({
        person,
        role,
        body: whole?.thing ?? null,
        title: unit === null ? null : `${role.office} of ${whole === null ? '' : 'the '}${unit}`.replace(/\s+/gu, ' ').trim(),
        whole: unit === null,
        tenure: past || isMourned(person, reading) ? 'former' : null,
        certainty: 'inferred',
      }))
        out.push({ ...draft, sentence, unlessTold: true });
  }
  return out;
}

/** Who did it: the persons right before the verb, joined by commas and "and". */
function subjectsOf(sentence: ReadSentence, verb: number): readonly Thing[] {
  const { text } = sentence;
  const people = sentence.mentions.filter((m): m is NamedMention => m.kind === 'person' && m.end <= verb);
  const last = people.at(-1);
  if (last === undefined || !TO_VERB.test(bare(sentence, last.end, verb))) return [];
  const out = [last.thing];
  let at = last.start;
  for (const m of people.slice(0, -1).toReversed()) {
    if (!JOINED.test(text.slice(m.end, at))) break;
    out.unshift(m.thing);
    at = m.start;
  }
  return out;
}

/** The persons in a row from a place on. */
function listedFrom(sentence: ReadSentence, start: number): readonly Thing[] {
  const out: Thing[] = [];
  let at = start;
  for (const m of sentence.mentions) {
    if (m.kind !== 'person' || m.start < start) continue;
    if (!(out.length === 0 ? /^\s?(?:\p{L}{1,6}\.?\s){0,3}$/u : JOINED).test(sentence.text.slice(at, m.start))) break;
    out.push(m.thing);
    at = m.end;
  }
  return out;
}

function bare(sentence: ReadSentence, start: number, end: number): string {
  let out = sentence.text.slice(start, end);
  for (const m of sentence.mentions.toReversed())
    if (m.kind !== 'count' && m.start >= start && m.end <= end) out = `${out.slice(0, m.start - start)}…${out.slice(m.end - start)}`;
  return out;
}

/** Letters between the verb and its date. */
const NEAR = 70;
/** Words that may stand between somebody and what they did. */
const TO_VERB =
  /^(?:,?\s(?:MD|PhD|RN)|\s\([^()]{1,40}\)|,\s…,?|,?\s(?:from|of|at|de|du|von|aus)\s(?:the\s)?…|\s…)*,?(?:\s(?:who|qui|che|que|quien|der|die|и|которая|который|then|also|now|later|first|together|himself|herself|today|currently|still|has|had|have|and|with (?:\p{L}+\s){0,3}(?:others|colleagues|friends|parents)|in|since|until|(?<=(?:in|since)\s)…|dann|heute|auch|maintenant|aujourd['’]hui|ensuite|puis|actuellement|poi|oggi|a|ont|ha|hanno))*\s$/iu;
const JOINED = /^(?:\s\([^()]{1,40}\))?(?:,|,?\s(?:and|und|et|e|y|en|и|&))\s(?:(?:and|und|et)\s)?(?:\p{L}{1,6}\.?\s){0,3}$/u;
const FOUNDED =
  /(?<=\s)(?:co-?)?(?:founded|established|set up|helped (?:to )?found|gründete[n]?|fonda|fondèrent|fondée?|créa|créèrent|créée?|fondò|fondarono|fundó|fundaron|richtte(?:n)? op|основал[аи]?|создал[аи]?)(?=[\s,])/giu;
const IT = /^\sit(?:\sin\s\d{4})?[,:]/iu;
const THE =
  /^(?:\s(?:now|today|currently|maintenant|aujourd['’]hui|actuellement|jetzt|heute|oggi|ora|hoy))?\s(?:(?:the|die|das|den|la|le|les|il|lo|el|het|de|its|their)\s|l['’])?(?:(?:new|nouveau|nouvelle|nuovo|nuova|neue[ns]?)\s)?$/iu;
const A_BODY =
  /^\s(?:it(?=[\s.,;])(?!\s\p{L}+\s(?:that|to))|(?:the|a|an|our|their|la|le|une?|die|eine?n?|una?|il|el|de|een)\s(?:\p{L}+\s){0,2}?(?:society|association|foundation|charity|group|network|organi[sz]ation|federation|union|alliance|league|consortium|institute|hospital|clinic|cent(?:re|er)|ward|department|unit|club|trust|gesellschaft|verein|verband|stiftung|gruppe|société|groupe|réseau|fondation|associazione|società|fondazione|gruppo|asociación|sociedad|fundación|vereniging|stichting))(?![\p{L}-])/iu;
const LEADS =
  /(?<=\s)(?<verb>leads|led|heads|headed|chairs|chaired|co-chairs|co-chaired|directs|directed|runs|leitet|leitete|préside|présidait|dirige|dirigeait|presiede|dirigió|preside|leidt|возглавляет|руководит)(?=\s)/giu;
const PAST = /^(?:\p{L}+ed|led|leitete|présidait|dirigeait|dirigió)$/iu;
/** A part of a body, named by its noun: "the rain and snow division", "its board of directors". */
const PART =
  /^\s(?<part>(?:the|its|their|our|a|le|la|l['’]|die|das|den|il|el|de|het)\s?(?:(?!(?:of|for|at|in|by|which|that|who|when|where|and the|from|to)\s)[\p{L}'’/-]+\s){0,7}?(?:committee|commission|board(?:\sof\s(?:directors|trustees))?|council|(?:working|study|task)?\s?(?:group|party|force)|department|division|unit|section|service|ward|programme?|project|team|network|registry|laboratory|lab|session|chapter|branch|campaign|initiative|office|faculty|school|clinic|abteilung|station|sektion|arbeitsgruppe|kommission|comité|commission|département|unité|reparto|dipartimento|unità|comitato|servicio|comisión|afdeling|commissie))(?=[\s,.;)]|$)(?!\s(?:meeting|members|discussion|delegation|team|work))/iu;
const FOUNDER: Readonly<Record<string, string>> = {
  fr: 'fondateur',
  de: 'Gründer',
  it: 'fondatore',
  es: 'fundador',
  nl: 'oprichter',
  ru: 'основатель',
};
