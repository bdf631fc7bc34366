import type { Mention, NamedMention, PlaceMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { bodyMeant } from './parts/clause.ts';

export const placeInClause: PageRule = {
  name: 'place-in-clause',
  says: 'A place in one clause with a body and a word for its seat ("headquarters", "is at home", "stands in") or its work ("works in", "Where we work:"), in whatever order, is where that body is; so is the place that ends its address, or that it is said to come from.',
  read: (reading) =>
    reading.sentences.flatMap((sentence) => [
      ...clausesOf(sentence).flatMap((clause) => placesIn(clause, sentence, reading)),
      ...addressOf(sentence),
      ...describedFrom(sentence),
      ...whereWeWork(sentence, reading),
    ]),
  examples: [
    {
      text: 'Bergen, Norway, has the headquarters of the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'location', value: 'Bergen, Norway' }],
    },
    {
      text: 'The Clay Foundation helps potters and is active in Kenya, Malawi and Uganda.',
      yields: [
        { subject: 'Clay Foundation', predicate: 'location', value: 'Kenya' },
        { subject: 'Clay Foundation', predicate: 'location', value: 'Malawi' },
        { subject: 'Clay Foundation', predicate: 'location', value: 'Uganda' },
      ],
    },
    {
      text: 'Clay Foundation\n\nWhere we work: Kenya, Malawi.',
      title: 'Clay Foundation',
      yields: [
        { subject: 'Clay Foundation', predicate: 'location', value: 'Kenya' },
        { subject: 'Clay Foundation', predicate: 'location', value: 'Malawi' },
      ],
    },
    {
      text: 'The Clay Hospital, which stands in Bergen, is old.',
      yields: [{ subject: 'Clay Hospital', predicate: 'location', value: 'Bergen' }],
    },
    {
      text: 'Clay Society, 12 Kiln Road, Bergen, Norway',
      yields: [{ subject: 'Clay Society', predicate: 'location', value: 'Bergen, Norway' }],
    },
    {
      text: 'A company from China, Clay Investment Group, signed.',
      yields: [{ subject: 'Clay Investment Group', predicate: 'location', value: 'China' }],
    },
  ],
  nearMisses: [
    { text: 'In 1990 the Clay Society was founded by ten potters in Bergen.', because: 'where it was founded is not where it sits' },
    { text: 'The Clay Society met in Bergen.', because: 'it met there' },
    { text: 'The Clay Society’s congress has its seat in Bergen this year.', because: 'the congress has' },
    { text: 'The Clay Society has no office in Bergen.', because: 'it has none' },
    { text: 'The Clay Society and the Rain Society have offices in Bergen and Oslo.', because: 'which of them is where is not told' },
    { text: 'Clay Foundation\n\nWhere we worked with you: Kenya was hot.', title: 'Clay Foundation', because: 'it is past, and no list' },
    { text: 'Ada Example of the Clay Society works in Kenya.', because: 'she does' },
  ],
};

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function clausesOf(sentence: ReadSentence): readonly Clause[] {
  if (sentence.segment.kind === 'heading' || sentence.text.endsWith('?')) return [];
  return [...sentence.text.matchAll(/[^;:]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0] }));
}

function placesIn(clause: Clause, sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const inside = sentence.mentions.filter((m) => m.start >= clause.start && m.end <= clause.end);
  if (AGAINST.test(clause.text) || inside.some((m) => m.kind === 'event' || m.kind === 'person' || m.kind === 'role')) return [];
  const places = inside.filter((m): m is PlaceMention => m.kind === 'place');
  const bodies = [...new Set(inside.flatMap((m) => (m.kind === 'org' && !isHost(m, sentence) ? [m.thing] : [])))];
  const [only] = bodies;
  if (places.length === 0 || bodies.length > 1) return [];
  const work = WORK.exec(clause.text);
  const seat = work === null ? (SEAT.exec(clause.text) ?? STANDS.exec(clause.text)) : null;
  const words = work ?? seat;
  if (words === null) return [];
  const subject: Thing | null = only ?? (OURS.test(clause.text) ? bodyMeant(sentence, reading) : null);
  if (subject === null || subject.names.length === 0) return [];
  // the verb is the body's: it stands right before it but for a remark, or the body is its object
  if (only !== undefined && !isTold(inside, only, sentence, clause.start + words.index)) return [];
  const from = clause.start + words.index + words[0].length;
  const draft = (value: string): Draft => ({ subject, predicate: 'location', value, sentence, certainty: 'inferred' });
  if (work !== null)
    return chainsFrom(
      places.filter((p) => p.start >= from),
      sentence.text,
    ).map((chain) => draft(chain));
  const behind = places.filter((p) => p.start >= from && p.start - from <= NEAR);
  const [chain] = chainsFrom(behind.length > 0 ? behind : places.filter((p) => p.end <= from), sentence.text);
  return chain === undefined ? [] : [draft(chain)];
}

/** "at the Harbour Hospital in Bergen": whose house it is only tells where. */
function isHost(mention: NamedMention, sentence: ReadSentence): boolean {
  return /(?:^|\s)(?:at|in|c\/o|within|inside|im|am|chez|presso)\s(?:the\s)?$/u.test(sentence.text.slice(0, mention.start));
}

function isTold(inside: readonly Mention[], body: Thing, sentence: ReadSentence, at: number): boolean {
  const mention =
    inside.findLast((m) => m.kind === 'org' && m.thing === body && m.start < at) ??
    inside.find((m) => m.kind === 'org' && m.thing === body);
  if (mention === undefined) return false;
  // "members of the society work in Kenya", "the society's congress"
  const before = sentence.text.slice(Math.max(0, mention.start - 40), mention.start);
  const after = sentence.text.slice(mention.end);
  return (
    !/(?:members?|nurses|doctors|president|chair|colleagues|congress|meeting|people|friends|experts|representatives) (?:of|from|at) (?:the )?$/iu.test(
      before,
    ) && !/^['’]s?\s(?!(?:seat|headquarters|head office|main office|office|home|secretariat|premises)(?!\p{L}))/u.test(after)
  );
}

/** "Bergen, Norway" is one place; "Kenya, Malawi and Uganda" are three. */
function chainsFrom(places: readonly PlaceMention[], text: string): readonly string[] {
  const out: { value: string; end: number; country: boolean }[] = [];
  for (const place of places) {
    const last = out.at(-1);
    const joined =
      last !== undefined && !last.country && /^(?:,\s|\s\()$/u.test(text.slice(last.end, place.start)) && place.country !== null;
    if (last !== undefined && joined) out.splice(-1, 1, { value: `${last.value}, ${place.text}`, end: place.end, country: true });
    else out.push({ value: place.text, end: place.end, country: place.country !== null });
  }
  return out.map((one) => one.value);
}

/** "Clay Society, 12 Kiln Road, Bergen, Norway": a name that opens its line, and nothing but an address to the end. */
function addressOf(sentence: ReadSentence): readonly Draft[] {
  const [body] = mentionsOf(sentence, 'org');
  if (body === undefined || body.pronoun || body.start > 4 || mentionsOf(sentence, 'event').length > 0) return [];
  const rest = sentence.text.slice(body.end).replace(/^\s?\([^()]{1,20}\)/u, '');
  if (!ADDRESS.test(rest)) return [];
  const [chain] = chainsFrom(mentionsOf(sentence, 'place').slice(-2), sentence.text).slice(-1);
  return chain === undefined ? [] : [{ subject: body.thing, predicate: 'location', value: chain, sentence, certainty: 'inferred' }];
}

/** "the Clay Group, a company from China", "a company from China, the Clay Group" */
function describedFrom(sentence: ReadSentence): readonly Draft[] {
  return [...sentence.text.matchAll(FROM)].flatMap((match): readonly Draft[] => {
    const end = match.index + match[0].length;
    const place = mentionsOf(sentence, 'place').find((p) => p.start === end);
    const before = mentionsOf(sentence, 'org').findLast((m) => m.end <= match.index);
    const after = mentionsOf(sentence, 'org').find((m) => place !== undefined && m.start >= place.end);
    if (place === undefined) return [];
    const subject =
      before !== undefined && /^(?:\s?\([^()]{1,20}\))?,\s$/u.test(sentence.text.slice(before.end, match.index))
        ? before.thing
        : after !== undefined && /^,?\s(?:the\s|called\s(?:the\s)?)?$/u.test(sentence.text.slice(place.end, after.start))
          ? after.thing
          : null;
    return subject === null || subject.names.length === 0
      ? []
      : [{ subject, predicate: 'location', value: place.text, sentence, certainty: 'inferred' }];
  });
}

/** "Where we work: Kenya, Malawi", or an item under such a heading. */
function whereWeWork(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { body } = reading;
  const places = mentionsOf(sentence, 'place');
  if (body === null || places.length === 0 || mentionsOf(sentence, 'event').length + mentionsOf(sentence, 'person').length > 0) return [];
  const label = FIELDS.exec(sentence.text);
  const listed = label === null && sentence.segment.kind === 'item' && FIELDS.test(`${sentence.segment.headings.at(-1) ?? ''}: `);
  if (label === null && !(listed && places[0]?.start === 0)) return [];
  return chainsFrom(places, sentence.text).map((value) => ({
    subject: body,
    predicate: 'location',
    value,
    sentence,
    certainty: 'inferred',
  }));
}

// ---------------------------------------------------------------- words

/** Characters between the word and its place. */
const NEAR = 70;
const SEAT =
  /(?<!\p{L})(?:headquarters?|headquartered|head office|main office|central office|registered office|offices?|secretariat|seat|home|premises|domicile|base|based|located|situated|registered|incorporated|domiciled|sits|resides|address|geschäftsstelle|hauptsitz|sitz|siège|siege|bureaux|sede|oficinas?|uffici|domicilio|zetel|kantoor|gevestigd|ansässig|basée?|situé[e]?|штаб-квартира|офис|находится|расположен[ао]?)(?!\p{L})/iu;
/** Verbs of houses. */
const STANDS =
  /(?<!\p{L})(?:stands|lies|was built|was opened|opened|is being built|is to rise|rises|was erected|steht|liegt|se trouve|se situe|si trova|sorge|está|se encuentra|queda)\s(?:now\s|today\s)?(?:in|at|on|near|à|a|en|em)(?=\s)/iu;
const WORK =
  /(?<!\p{L})(?:works?|working|is active|are active|active|operates?|operating|runs (?:projects|programmes|programs|centres|centers|clinics|houses|services)|has (?:projects|programmes|programs|centres|centers|clinics|branches|chapters|offices|partners|staff)|with (?:projects|programmes|branches|chapters|offices)|helps (?:children|families|patients|people)|serves|present|tätig|aktiv|arbeitet|intervient|active?|opera|attiva|trabaja|activa|actief|werkt|работает|действует)\s(?:in|across|throughout|dans|en|au|aux|au|à|nel|nella|in der|в)\s(?:the\s)?(?=\p{Lu})/u;
const FIELDS =
  /^(?:where (?:we|it|they) (?:work|operate|help|are|are active)|(?:our |programme |program |project |partner |working )?countries|(?:our )?(?:locations|offices|sites|centres|branches|regions)|countries (?:of operation|where we work|we work in)|wo wir (?:arbeiten|helfen|sind)|unsere standorte|standorte|où nous (?:travaillons|intervenons|sommes)|nos pays|dove (?:siamo|operiamo|lavoriamo)|dónde (?:estamos|trabajamos)|países|где мы работаем)\s?[:–—-]\s/iu;
const FROM =
  /(?<!\p{L})(?:an?|the|another|eine?|une?|un[ao]?)\s(?:[\p{L}-]+\s){0,3}?(?:company|charity|society|association|foundation|network|club|trust|league|group|institute|hospital|clinic|cent(?:re|er)|union|firm|house|organi[sz]ation|ngo|university|school|federation|verein|stiftung|fondation|société|associazione|fondazione|asociación|fundación)\s(?:from|of|in|based in|aus|de|di|en)\s(?:the\s)?/giu;
/** From the name to the end: streets, numbers, names and places. */
const ADDRESS =
  /^,\s(?:[^.;:!?]{0,60},\s)?(?:(?:\p{L}{1,3}-)?\d{3,6}\s)?\p{Lu}[\p{L}' -]{2,30}(?:,\s[\p{Lu}][\p{L}. ]{1,30})?(?:\s\d{4,6}(?:-\d{4})?)?\s?$/u;
const OURS =
  /(?<!\p{L})(?:we|our|us|it|its|the (?:society|association|organi[sz]ation|foundation|network|group|charity|hospital|cent(?:re|er)|institute|office|secretariat|headquarters|seat|head office)|wir|unsere?|ihr[en]?|sein[en]?|nous|notre|nos|son|sa|noi|nostr[ao]|sua|suo|nuestr[ao]|su|wij|onze|мы|наш[ае]?)(?!\p{L})/iu;
const AGAINST =
  /(?<!\p{L})(?:no|not|never|no longer|without|formerly|former|until|once|used to|had been|hopes?|plans?|wants?|would|could|might|met|meets?|meeting|held|hosts?|hosted|congress|conference|symposium|visit\p{L}*|travel\p{L}*|workshop|course|study|trial|from\s\p{Lu}\p{L}+\sto|kein\p{L}*|nicht|pas|non)(?!\p{L})/u;
