import { fold } from '../../../domain/fold.ts';
import type { NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import { formOf } from '../../mentions/names/form-of.ts';
import { FIELD } from '../../mentions/names/vocabulary.ts';
import { isAcronym, wordsOf } from '../../mentions/names/words.ts';
import { isGenericPart } from '../../mentions/organizations/generic-part.ts';
import { isRegionWord } from '../../mentions/places/is-place.ts';
import { isCity } from '../../mentions/places/places.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';

export const namedPart: PageRule = {
  name: 'named-part',
  says: 'A section, department, committee, centre or other part is a part of the body that its name ends with ("Kiln Section of the Clay Society"), that its name begins with ("CLS Youth Council", "CLS Asia"), or that stands right behind or before it.',
  read: (reading) => {
    const seen = new Set<string>();
    return reading.sentences.flatMap((sentence): readonly Draft[] =>
      mentionsOf(sentence, 'org').flatMap((part) => {
        if (part.pronoun) return [];
        const whole = inside(part, reading, sentence) ?? beside(part, sentence);
        if (whole === null || whole === part.thing) return [];
        const key = `${part.thing.names[0]}|${whole.names[0]}`;
        if (seen.has(key) || whole.names.some((name) => part.thing.names.includes(name))) return [];
        seen.add(key);
        return tie(part.thing, whole, 'part of').map((draft) => ({ ...draft, sentence, certainty: 'inferred' as const }));
      }),
    );
  },
  examples: [
    {
      text: 'The Northern Society of Examples (NSE) is old. The president of the NSE Youth Council has a seat on the board.',
      yields: [{ subject: 'NSE Youth Council', predicate: 'affiliate', value: 'Northern Society of Examples' }],
    },
    {
      text: 'She spoke for the Kiln Section of the Clay Society.',
      yields: [{ subject: 'Kiln Section of the Clay Society', predicate: 'affiliate', value: 'Clay Society' }],
    },
    {
      text: 'Ada Example, Department of Kiln Medicine, Harbour University, spoke.',
      yields: [{ subject: 'Department of Kiln Medicine', predicate: 'affiliate', value: 'Harbour University' }],
    },
    {
      text: 'The Clay Society met. Bo Sample chairs the Clay Society’s Kiln Committee.',
      yields: [{ subject: 'Clay Society’s Kiln Committee', predicate: 'affiliate', value: 'Clay Society' }],
    },
    {
      text: 'The Northern Society of Examples (NSE) is old. NSE Asia is young.',
      yields: [{ subject: 'NSE Asia', predicate: 'affiliate', value: 'Northern Society of Examples' }],
    },
  ],
  nearMisses: [
    {
      text: 'The Northern Society of Examples (NSE) is old. The EXS Youth Council has a seat on the board.',
      because: 'EXS is no body of the page',
    },
    { text: 'The Northern Society of Examples (NSE) is old. The NSE Congress meets in May.', because: 'a congress is no part' },
    { text: 'The Society of Friends of the Harbour Hospital is old.', because: 'a society of friends is no part of the house' },
    { text: 'The Kiln Department, the Clay Society and the Harbour University sent people.', because: 'they stand in a list' },
  ],
};

/** The body that the part's own name ends or begins with. */
function inside(part: NamedMention, reading: Reading, sentence: ReadSentence): Thing | null {
  const name = part.text;
  const tail = TAIL.exec(name);
  const front = tail === null ? '' : name.slice(0, tail.index);
  const behind = tail?.groups?.['whole'] ?? tail?.groups?.['other'] ?? '';
  if (tail !== null && UNIT.test(front) && !isGenericPart(front) && (/\s/u.test(front) || PURE.test(front))) {
    const known = bodyCalled(behind, reading);
    if (known !== null) return known;
    const words = wordsOf(behind);
    if (words.length >= 2 && !isAcronym(words[0]?.text ?? '') && !FIELD.test(words[0]?.lower ?? '') && formOf(words) === 'org')
      return reading.thing('organization', behind, sentence.index);
  }
  // "Clay Society’s Kiln Committee"
  const owned = OWNED.exec(name)?.groups ?? {};
  const owner = owned['owner'] === undefined ? null : bodyCalled(owned['owner'], reading);
  if (owner !== null && UNIT.test(owned['own'] ?? '')) return owner;
  const words = wordsOf(name);
  for (let length = words.length - 1; length >= 1; length--) {
    const rest = words.slice(length);
    const begin = name.slice(0, words[length - 1]?.end ?? 0);
    const short = length === 1 && isAcronym(begin);
    if (!short && (length < 2 || !STANDING.test(begin))) continue;
    if (
      !rest.every((w) => isRegionWord(w.text) && !isCity(w.text)) &&
      !(rest.length <= MOST_OWN_WORDS && rest.every((w) => w.capital) && PART.test(rest.at(-1)?.text ?? ''))
    )
      continue;
    const known = bodyCalled(begin, reading);
    if (known !== null) return known;
  }
  return null;
}

/** The body right behind a part ("Kiln Department, Harbour Hospital"), or right before it ("the Clay Society's Kiln Committee"). */
function beside(part: NamedMention, sentence: ReadSentence): Thing | null {
  const { text } = sentence;
  if (!UNIT.test(part.text)) return null;
  const bodies = mentionsOf(sentence, 'org').filter((m) => !m.pronoun && m.thing !== part.thing && m.thing.names.length > 0);
  const before = bodies.findLast((m) => m.end <= part.start);
  if (before !== undefined && OWNS.test(text.slice(before.end, part.start)) && !UNIT.test(before.text)) return before.thing;
  const next = bodies.find((m) => m.start >= part.end);
  if (next === undefined) return null;
  const between = text.slice(part.end, next.start);
  // one of a list
  const listed =
    /^,\s/u.test(between) &&
    (/^,?\s(?:and|und|et|e|y|or|&)\s/u.test(text.slice(next.end)) ||
      bodies.some((m) => m.start > next.end && text.slice(next.end, m.start) === ', ') ||
      (before !== undefined && /^\s?,?\s(?:and\s)?(?:the\s)?$/u.test(text.slice(before.end, part.start))));
  return BEHIND.test(between) &&
    !listed &&
    (WHOLE.test(next.text) || /^,?\s(?:of|der|des|du|de la|de l['’]|della?|dell['’]|del)/u.test(between))
    ? next.thing
    : null;
}

function bodyCalled(name: string, reading: Reading): Thing | null {
  const wanted = fold(name);
  return (
    reading.things.find(
      (thing) => thing.kind === 'organization' && (thing.acronyms.includes(name) || thing.names.some((one) => fold(one) === wanted)),
    ) ?? null
  );
}

// ---------------------------------------------------------------- words

/** Words of a part's own behind the body's name. */
const MOST_OWN_WORDS = 5;

/** Nouns of parts, first or last in their names. */
const NOUNS =
  'Councils?|Committee|Subcommittee|Section|Sub-?section|Group|Subgroup|Network|Board|Chapter|Branch|Division|Department|Unit|Ward|Office|Secretariat|Academy|Forum|Task Force|Taskforce|Working Party|Commission|Nurses|Youth|Cent(?:re|er)s?|Institute|School|Faculty|College|Clinics?|Service|Laborator(?:y|ies)|Registry|Program(?:me)?|Project|Collaborative|Initiative|Campaign|Team|House|Hospital|Foundation|Fund|Trust|Bureau|Delegation|Panel|Hub';
const ABROAD =
  'Sektion|Abteilung|Klinik|Zentrum|Institut|Fachbereich|Fakultät|Arbeitsgruppe|Arbeitsgemeinschaft|Arbeitskreis|Fachgruppe|Kommission|Lehrstuhl|Ausschuss|Beirat|Service|Département|Unité|Commission|Comité|Faculté|Institut|Centre|Groupe de travail|Section|Laboratoire|Clinica|Divisione|Dipartimento|Reparto|Sezione|Facoltà|Istituto|Centro|Gruppo di lavoro|Commissione|Unità|Servicio|Departamento|Unidad|Sección|Facultad|Instituto|Comisión|Grupo de trabajo|Cátedra|Afdeling|Werkgroep|Faculteit|Sectie|Отделени[ея]|Кафедр[аы]|Секци[яи]|Комисси[яи]|Клиник[аи]';
const UNIT = new RegExp(
  `(?:^|[\\s-])(?:${NOUNS})$|^(?:${NOUNS}|${ABROAD})(?=[\\s-]|$)|(?:Executive|Management|Advisory|\\p{L}+) (?:Council|Board|Committee) for `,
  'u',
);
const PART = new RegExp(`^(?:${NOUNS})$`, 'u');
/** With no word of their own: parts all the same. */
const PURE =
  /^(?:Department|Section|Division|Branch|Chapter|Faculty|Unit|Fakultät|Abteilung|Service|Département|Facoltà|Dipartimento|Departamento|Facultad)$/u;
/** What may stand over a part, where nothing but a comma says so. */
const WHOLE =
  /(?<!\p{L})(?:hospitals?|universit\p{L}+|\p{L}*klinik\p{L}*|\p{L}*krankenhaus|institute?|college|school|cent(?:re|er)|ministry|academy|society|association|foundation|federation|h[oô]pital|h[oô]pitaux|chu|ospedale|policlinico|università|hospital|clinic|infirmary|organi[sz]ation|council|больниц\p{L}+|университет\p{L}*|центр\p{L}*)(?!\p{L})/iu;
/** A body of its own name, not the beginning of another's ("University", "Northern"). */
const STANDING = /\p{Lu}\p{L}+.*\s\p{Lu}/u;
const TAIL =
  /\s(?:of|at|der|des|du|de la|della|del|in)\s(?:the\s)?(?<whole>\p{Lu}[^,;()]{2,80})$|\s(?:de l|dell)['’](?<other>\p{Lu}[^,;()]{2,80})$/u;
const OWNED = /^(?<owner>.{2,60}?)['’]s?\s(?<own>\p{Lu}.{2,60})$/u;
const BEHIND = /^\s?(?:\([^()]{1,30}\))?(?:\s(?:of|at|der|des|du|de la|della|del)\s(?:the\s)?|\s(?:de l|dell|all)['’]|,\s|\s[–—-]\s)$/u;
const OWNS = /^(?:['’]s?\s|\s\([^()]{1,12}\)['’]s?\s)(?:\p{Ll}+\s){0,2}$/u;
