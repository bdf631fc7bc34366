import type { Mention, NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import { isAcronym } from '../../mentions/names/words.ts';
import { isPlace } from '../../mentions/places/is-place.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { isWorkplace } from '../offices/parts/workplace.ts';
import { listedPersons } from './parts/listed-persons.ts';
import { placeBehind, worksAt } from './parts/place-behind.ts';
import { POST_NOUN } from './parts/post-line.ts';
import { PROFESSION } from './parts/profession-words.ts';

export const houseOfPerson: PageRule = {
  name: 'house-of-person',
  says: 'A hospital, university or institute that a clause opens with, that employs or sends a person, in which a person holds a post or which they lead, that stands in brackets behind a list of names, or right below a name that is a heading, is where they work.',
  read: (reading) =>
    reading.sentences.flatMap((sentence) =>
      [
        ...opening(sentence),
        ...sending(sentence, reading),
        ...holding(sentence),
        ...bracketed(sentence, reading),
        ...below(sentence, reading),
      ].map((draft): Draft => ({ ...draft, sentence, certainty: 'inferred' })),
    ),
  examples: [
    {
      text: 'At the Rain Hospital in Oslo Dr. Ada Example and Dr. Bo Sample thought of a register of clouds.',
      yields: [
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Ada Example', predicate: 'location', value: 'Oslo' },
        { subject: 'Bo Sample', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Oslo' },
      ],
    },
    {
      text: 'Snow University sent Dr. Cy Pattern.',
      yields: [{ subject: 'Cy Pattern', predicate: 'affiliation', value: 'Snow University' }],
    },
    {
      text: 'Dr. Dee Case was director of clouds at the Rain Hospital. Dr. Eve Test, who leads the ward of the Fog Clinic, came.',
      yields: [
        { subject: 'Dee Case', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Eve Test', predicate: 'affiliation', value: 'Fog Clinic' },
      ],
    },
    {
      text: 'Thanks go to Dr. Ada Example, Dr. Bo Sample and Dr. Cy Pattern (Rain Hospital – Norway).',
      yields: [
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Ada Example', predicate: 'location', value: 'Norway' },
        { subject: 'Bo Sample', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Norway' },
        { subject: 'Cy Pattern', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Cy Pattern', predicate: 'location', value: 'Norway' },
      ],
    },
    {
      text: 'Le Pr Ada Exemple, de Clara Muster, les rassemble.',
      language: 'fr',
      yields: [{ subject: 'Ada Exemple', predicate: 'affiliation', value: 'Clara Muster' }],
    },
    {
      text: 'Dr. Ada Example (KLX) and Dr. Bo Sample (SnowMed/KLX Lund) spoke.',
      yields: [
        { subject: 'Ada Example', predicate: 'affiliation', value: 'KLX' },
        { subject: 'Bo Sample', predicate: 'affiliation', value: 'SnowMed/KLX Lund' },
      ],
    },
    {
      text: '## Ada Example\n\nSurgeon at the Rain Hospital, Oslo.',
      yields: [
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Ada Example', predicate: 'location', value: 'Oslo' },
      ],
    },
  ],
  nearMisses: [
    { text: 'At the Rain Hospital Dr. Ada Example visited the wards.', because: 'a visitor does not work there' },
    { text: 'Snow University thanked Dr. Cy Pattern.', because: 'whom a house thanks may be anybody' },
    { text: 'Dr. Dee Case was a patient of the director of the Rain Hospital.', because: 'the director is another' },
    { text: 'Dr. Ada Example (MBBS) and Dr. Bo Sample (USA) spoke.', because: 'a degree and a land are no houses' },
    { text: '## Ada Example\n\nThe Rain Hospital in Oslo is old.', because: 'the line below tells of the hospital' },
  ],
};

/** Clauses tell of one thing each. */
function sameClause(sentence: ReadSentence, from: number, to: number): boolean {
  return !/;|\.\s\p{Lu}|:\s/u.test(sentence.text.slice(from, to));
}

function houses(sentence: ReadSentence): readonly NamedMention[] {
  return mentionsOf(sentence, 'org').filter((m) => !m.pronoun && isWorkplace(m.thing));
}

/** "At the Rain Hospital (Oslo) Ada Example and Bo Sample thought of …". */
function opening(sentence: ReadSentence): readonly Draft[] {
  const [house] = houses(sentence);
  if (house === undefined || mentionsOf(sentence, 'event').length > 0 || GUEST.test(sentence.text)) return [];
  if (!INSIDE.test(sentence.text.slice(0, house.start))) return [];
  const persons = mentionsOf(sentence, 'person').filter((m) => m.start >= house.end);
  const [first] = persons;
  if (first === undefined || !NEXT.test(sentence.text.slice(house.end, first.start))) return [];
  return listedPersons(first, sentence, 'after').flatMap((m) => worksAt(m.thing, house, sentence));
}

/** "Rain University sent Ada Example", "the hospital gave her a year". */
function sending(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  return houses(sentence).flatMap((house) => {
    const before = sentence.text.slice(0, house.start);
    if (!SUBJECT.test(before) || GUEST.test(sentence.text)) return [];
    const verb = SENDS.exec(sentence.text.slice(house.end));
    if (verb === null) return [];
    const at = house.end + verb[0].length;
    const named = mentionsOf(sentence, 'person').find((m) => m.start >= at && TITLE.test(sentence.text.slice(at, m.start)));
    const meant = HIM.test(sentence.text.slice(at)) ? meantBy(sentence, reading, house.start) : undefined;
    const person = HIM.test(sentence.text.slice(at)) ? meant : named?.thing;
    return person === undefined ? [] : worksAt(person, house, sentence);
  });
}

/** Whom "him" and "her" mean: the one person told of here or in the sentence before. */
function meantBy(sentence: ReadSentence, reading: Reading, before: number): Thing | undefined {
  const here = mentionsOf(sentence, 'person').filter((m) => m.end <= before);
  const told = here.length > 0 ? here : mentionsOf(reading.sentences[sentence.index - 1] ?? sentence, 'person');
  const after = told.length > 0 ? told : mentionsOf(sentence, 'person').filter((m) => m.pronoun);
  return new Set(after.map((m) => m.thing)).size === 1 ? after[0]?.thing : undefined;
}

/** "She was director of clouds at the Rain Hospital", "who leads the ward of the Rain Hospital", "president of the Rain Hospital". */
function holding(sentence: ReadSentence): readonly Draft[] {
  return houses(sentence).flatMap((house) => {
    const person = mentionsOf(sentence, 'person').findLast((m) => m.end <= house.start);
    if (person === undefined || !sameClause(sentence, person.end, house.start)) return [];
    const between = sentence.text.slice(person.end, house.start);
    const others = sentence.mentions.filter((m) => m.start >= person.end && m.end <= house.start);
    if (between.length > LONGEST || others.some((m) => m.kind === 'event' || m.kind === 'quote' || isRival(m))) return [];
    if (GUEST.test(between) || NOT_SO.test(between)) return [];
    return HOLDS.test(between) || LEADS.test(between) ? worksAt(person.thing, house, sentence) : [];
  });
}

/** Another body that may be meant. */
function isRival(mention: Mention): boolean {
  return (
    mention.kind === 'org' &&
    !/(?:^|\s)(?:department|division|unit|section|ward|abteilung|service|school|faculty)(?:\s|$)/iu.test(mention.text)
  );
}

/** "Ada Example and Bo Sample (Rain Hospital – Norway)", "Ada Example (KLX)". */
function bracketed(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  return mentionsOf(sentence, 'person').flatMap((person) => {
    const bracket = BRACKET.exec(sentence.text.slice(person.end));
    const namesake = namedAfter(person, sentence);
    if (namesake !== undefined)
      return [{ subject: namesake.thing, predicate: 'affiliation', value: reading.thing('organization', person.text, sentence.index) }];
    const team = TEAM.exec(sentence.text.slice(person.end));
    const led = team === null ? undefined : mentionsOf(sentence, 'org').find((m) => m.start === person.end + team[0].length);
    if (led !== undefined && /^\s(?:team|group|staff|colleagues|family)(?!\p{L})/iu.test(sentence.text.slice(led.end)))
      return [{ subject: person.thing, predicate: 'affiliation', value: led.thing }];
    if (person.pronoun || bracket === null) return [];
    const from = person.end + bracket[0].indexOf('(') + 1;
    const inside = sentence.mentions.filter((m) => m.start >= from && m.end <= person.end + bracket[0].length);
    const persons = listedPersons(person, sentence, 'before');
    const bodies = mentionsOf(sentence, 'org').filter((m) => inside.includes(m) && !m.pronoun);
    if (inside.some((m) => m.kind === 'role' || m.kind === 'event' || m.kind === 'person' || m.kind === 'date')) return [];
    const written = (bracket.groups?.['inside'] ?? '').trim();
    if (bodies.length === 0) {
      const thing =
        isHouse(written) && inside.every((m) => m.kind === 'name') ? reading.thing('organization', written, sentence.index) : undefined;
      return thing === undefined ? [] : persons.map((m): Draft => ({ subject: m.thing, predicate: 'affiliation', value: thing }));
    }
    if (PROSE.test(written)) return [];
    const place = inside.find((m) => m.kind === 'place');
    return persons.flatMap((m): readonly Draft[] => [
      ...bodies.map((body): Draft => ({ subject: m.thing, predicate: 'affiliation', value: body.thing })),
      ...(place === undefined ? [] : [{ subject: m.thing, predicate: 'location' as const, value: place.text }]),
    ]);
  });
}

/** "Prof. Ada Example, de Clara Muster, …": somebody is of a house that is called after a person. */
function namedAfter(name: NamedMention, sentence: ReadSentence): NamedMention | undefined {
  if (name.pronoun || !/\s/u.test(name.text) || !/^[,;.)]/u.test(sentence.text.slice(name.end))) return undefined;
  return mentionsOf(sentence, 'person').find(
    (m) => !m.pronoun && m.thing !== name.thing && /^,\s(?:de|d['’]|von|di)\s?$/u.test(sentence.text.slice(m.end, name.start)),
  );
}

/** Words in brackets that are a house though no list holds it: letters alone, or with a noun or clipped noun of houses. */
function isHouse(words: string): boolean {
  if (isPlace(words) || NO_HOUSE.test(words)) return false;
  return (isAcronym(words) && /^\p{Lu}{3,9}$/u.test(words)) || (/^\p{Lu}/u.test(words) && HOUSE_PIECE.test(words));
}

/** A line without a verb right below a heading with one name. */
function below(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const [house] = houses(sentence);
  const before = reading.sentences[sentence.index - 1];
  if (house === undefined || before === undefined || before.segment.kind !== 'heading' || sentence.segment.kind === 'heading') return [];
  const persons = mentionsOf(before, 'person').filter((m) => !m.pronoun);
  const [person, more] = persons;
  if (person === undefined || more !== undefined || !/^\W*(?:\p{L}+\.?\s){0,3}$/u.test(before.text.slice(0, person.start))) return [];
  if (mentionsOf(sentence, 'person').some((m) => m.end <= house.start) || !POST_FIRST.test(sentence.text.slice(0, house.start))) return [];
  const place = placeBehind(house, sentence);
  return [
    { subject: person.thing, predicate: 'affiliation', value: house.thing },
    ...(place === null ? [] : [{ subject: person.thing, predicate: 'location' as const, value: place }]),
  ];
}

/** A clause with a post in it. */
const LONGEST = 140;
const THE = "(?:the|der|die|das|dem|den|la|le|les|l['’]|il|lo|el|het|de)?\\s?(?:new|old|nouveau|nouvelle|neuen?|nuevo|nuova?)?\\s?";
const INSIDE = new RegExp(
  `^(?:[^,;.]{0,40},\\s)?(?:at|in|im|am|an|beim|à|au|aux|dans|presso|en|bij|в)\\s?(?:${THE}|all['’]|all[ao]\\s)$`,
  'iu',
);
const NEXT =
  /^(?:\s?\([^()]{1,40}\))?(?:,?\s(?:in|of|à|de|en|,)?\s?\p{Lu}[\p{L}'’-]+){0,3},?\s(?:(?:Prof|Dr|Mr|Mrs|Ms|Dra|Drs|Frau|Herr|Professors?|Doctors?)\p{L}*\.?\s)*$/u;
const SUBJECT = /^(?:(?:in|since|on|im|en|nel)\s[^,;.]{2,20},?\s)?(?:the|die|das|der|la|le|l['’]|il|el|het)?\s?$/iu;
const SENDS =
  /^(?:\s?\([^()]{1,20}\))?\s(?:has\s|had\s)?(?:sent|fetched|gave|lent|took|chose|brought|called|appointed|employed|engaged|hired|recruited|released|made|promoted|seconded|trusted|delegated|schickte|holte|berief|ernannte|entsandte|envoya|nomma|a\s(?:envoyé|nommé|recruté)|mandò|chiamò|nominò|ha\s(?:mandato|chiamato|nominato)|envió|llamó|nombró|stuurde|benoemde)(?!\p{L})/iu;
const TITLE = /^\s(?:(?:its|their|our|one of its)\s(?:\p{Ll}+\s){1,3})?(?:(?:Prof|Dr|Mr|Mrs|Ms|Dra|Frau|Herr|Professor|Doctor)\.?\s)*$/u;
const HIM = /^\s(?:him|her|ihn|sie)(?!\p{L})/iu;
const COPULA =
  '(?:is|was|became|has\\sbeen|had\\sbeen|remained|served\\sas|worked\\sas|started\\sas|was\\s(?:appointed|made|named|elected)|ist|war|wurde|est|était|fut|devint|è|era|fu|diventò|es|fue|becomes)';
const IN =
  "(?:\\s(?:of|at|in|to|for|with|from|within|im|am|an|der|des|vom|beim|de|du|des|au|aux|à|presso|al|alla|della?|en|van|bij)|dell['’]|all['’]|d['’])\\s?";
const HOLDS = new RegExp(
  `^(?:,?\\s(?:who\\s|qui\\s|che\\s)?(?:(?:then|later|now|also|still|in\\s\\d{4})\\s)*${COPULA}(?:,\\s[^,;]{2,24},)?\\s|,\\s(?:MD|PhD|M\\.D\\.)?,?\\s?)(?:(?!patient|parent|mother|father|friend)[\\p{L}'’-]+,?\\s){0,8}(?:${PROFESSION}|${POST_NOUN}|educator|teacher|president|ceo|rector|chief)(?![\\p{L}])[^;.]{0,70}${IN}${THE}$`,
  'iu',
);
const LEADS = new RegExp(
  `^,?\\s(?:who|qui|der|die|che|que)?\\s?(?:now\\s|also\\s|currently\\s)?(?:leads|led|heads|headed|directs|directed|runs|ran|manages|founded|dirige|dirigeait|leitet|leitete|guida|dirigeva)(?!\\p{L})[^;.,]{0,70}\\s?${THE}$`,
  'iu',
);
/** What a house is to those who do not work there. */
const GUEST =
  /(?<!\p{L})(?:visit\p{L}*|guests?|toured?|thank\p{L}*|greet\p{L}*|welcom\p{L}*|honou?r\p{L}*|award\p{L}*|patients?|treated|studied|studies|student|trained|training|graduat\p{L}*|spoke|speaks|lectur\p{L}*|presented|opened|inaugurat\p{L}*|met|meets|held|invited|donat\p{L}*|handed|died|born|survivor|former|formerly|besuch\p{L}*|dank\p{L}*|gast|starb|visit[ée]\p{L}*|remerci\p{L}*|ringrazi\p{L}*|agradec\p{L}*)(?!\p{L})/iu;
const NOT_SO = /(?<!\p{L})(?:not|never|no|nicht|kein\p{L}*|pas|non|niet|не)(?!\p{L})|n['’]t\s/iu;
const PROSE = /(?:^|\s)(?:who|which|was|is|thanks|see|photo|left|right|supported|sponsored|funded|formerly|until|since)(?:\s|$)/iu;
const BRACKET = /^(?:,\s(?:MD|PhD|M\.D\.|MSc|RN)){0,2}\s?\((?<inside>[^()]{3,80})\)/u;
const TEAM = /^\sand\s(?:the|his|her)\s/u;
const NO_HOUSE =
  /^(?:MBBS|MBCHB|MBBCH|MSC|BSC|PHD|MPH|DNP|FRCP\p{L}*|MRCP\p{L}*|FAAP|FRACP|FASCO|DCH|BSN|MSN|USA|UAE|KSA|DRC|RSA|PRC|CEO|CFO|COO|OBE|CBE|MBE)$/iu;
const HOUSE_PIECE =
  /(?:klinik|spital|univ(?:\.|ersi)|dienst(?!\p{L})|(?<!\p{L})hosp|(?<!\p{L})med(?:\s?uni|ical)|(?:Uni|Med)(?=[\s/.-]|$)|(?<!\p{L})[ALU]KH(?!\p{L})|CHU(?!\p{L})|zentrum|institut|cent(?:re|er|ro)(?!\p{L})|ospedale|hôpital|beratungsstelle)/iu;
const POST_FIRST = new RegExp(
  `^(?!.*\\s(?:is|are|was|were|has|have|had|will|studied|trained|ist|sind|war|est|sont|è)\\s)(?:[^.;:]{0,90}(?:${PROFESSION}|${POST_NOUN}|matron|lead)(?![\\p{L}])[^.;:]{0,80})$`,
  'iu',
);
