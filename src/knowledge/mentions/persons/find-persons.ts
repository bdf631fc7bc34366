// Which names are persons': those that stand where only a person's can. Looks at one document; form alone is judged in looks-like-person.ts.

import type { Mention, RoleMention } from '../mention.ts';
import type { Name } from '../names/name.ts';
import { personKey } from '../names/name-keys.ts';
import { isVocabulary } from '../names/vocabulary.ts';
import { wordsOf } from '../names/words.ts';
import { countryCode, isCity } from '../places/places.ts';
import { beginsWithGivenName, isBuiltAsPerson } from './given-names.ts';
import { looksLikePerson } from './looks-like-person.ts';

/** A sentence with its names, before anything is known of them. */
export interface NamedText {
  readonly sentence: { readonly text: string };
  /** Offices and dates. */
  readonly fixed: readonly Mention[];
  readonly names: readonly Name[];
}

export interface FoundPerson {
  /** The name without titles and genitive. */
  readonly name: string;
  /** Position of the sentence in the list given. */
  readonly at: number;
}

/** Every name that is a person's by its title, its initials, its degree, its office, what it does, or the list that it stands in. */
export function findPersons(texts: readonly NamedText[]): readonly FoundPerson[] {
  const found: FoundPerson[] = [];
  const lone = loneNames(texts);
  const about = titleName(texts);
  // "Ada Example: Rain in the north", line after line
  const headed = texts.filter(({ sentence, names }) =>
    names.some((n) => n.form === 'name' && looksLikePerson(n.text) && isHeaded(sentence.text, n)),
  ).length;
  for (const [at, { sentence, names, fixed }] of texts.entries()) {
    const { text } = sentence;
    const candidates = names.filter((n) => n.form === 'person' || (n.form === 'name' && looksLikePerson(n.text)));
    const sure = new Set(candidates.filter((name) => isEvident(text, name, names, fixed)));
    const placed = candidates.filter(
      (name) =>
        isPlace(PLACE_AFTER.exec(text.slice(name.end))?.[1]) ||
        (ITEM_BEGINS.test(text.slice(0, name.start)) && isPlace(PLACE_ENDS_ITEM.exec(text.slice(name.end))?.[1])),
    );
    if (placed.length >= 2 || (placed.length === 1 && sure.size > 0)) for (const name of placed) sure.add(name);
    if (candidates.length >= 3 && NAMES_ALONE.test(withoutNames(text, candidates))) for (const name of candidates) sure.add(name);
    const [only, second] = candidates;
    // the next sentence goes on with "she"
    if (
      only !== undefined &&
      second === undefined &&
      sure.size === 0 &&
      GOES_ON.test(texts[at + 1]?.sentence.text ?? '') &&
      only.start < 40
    )
      sure.add(only);
    for (const name of candidates) if (wordsOf(name.text).some((w) => lone.has(w.lower))) sure.add(name);
    for (const name of longLists(text, candidates)) sure.add(name);
    const [opening] = candidates;
    if (opening !== undefined && headed >= LONG_LIST && isHeaded(text, opening)) sure.add(opening);
    // the page is about whoever its title names
    for (const name of candidates) if (about !== null && bareName(name.text) === about) sure.add(name);
    // "Ada Example from 1984 to 1986, Bo Sample from 1986 to 1988": a time in office each
    const timed = candidates.filter((name) => TIMED.test(text.slice(name.end)));
    if (timed.length >= 2 && timed.some((name) => sure.has(name))) for (const name of timed) sure.add(name);
    spread(text, candidates, sure);
    for (const name of names) if (sure.has(name)) found.push({ name: bareName(name.text), at });
  }
  // "Prof. Examples Abschied": a known surname in the genitive, and the noun that it owns
  const surnames = new Set(found.map((f) => personKey(f.name).surname));
  return found.filter(({ name }) => {
    const [first, ...rest] = wordsOf(name);
    return rest.length !== 1 || first === undefined || !/.s$/u.test(first.lower) || !surnames.has(first.lower.slice(0, -1));
  });
}

/** The name that the title (the first text) consists of or begins with, when the page goes on with it. */
function titleName(texts: readonly NamedText[]): string | null {
  const [title, ...body] = texts;
  const name = title?.names.find((n) => (n.form === 'person' || n.form === 'name') && looksLikePerson(n.text));
  if (title === undefined || name === undefined) return null;
  const { text } = title.sentence;
  const alone = /^(?:\p{L}{1,9}\.?\s){0,3}$/u.test(text.slice(0, name.start)) && /^(?:$|\s?[|–—:(,-])/u.test(text.slice(name.end));
  const bare = bareName(name.text);
  const goesOn = body.some(
    ({ sentence }) =>
      sentence.text === bare ||
      new RegExp(`^(?:\\p{L}{1,9}\\.?\\s){0,3}${bare.replace(/[^\p{L}\p{N}]/gu, '.')}(?:,|\\s\\p{Ll}|$)`, 'u').test(sentence.text),
  );
  return alone && goesOn ? bare : null;
}

/** Single names that somebody bears who speaks or acts: "Example said", "Dr. Example". */
function loneNames(texts: readonly NamedText[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { sentence, names, fixed } of texts) {
    for (const name of names) {
      const [only, more] = wordsOf(name.text);
      if (only === undefined || more !== undefined || only.text.length < 4 || isVocabulary(only.text)) continue;
      const titled = name.form === 'person';
      const after = sentence.text.slice(name.end, name.end + 40);
      // "Example, our outgoing president": the office right behind a comma
      const office = fixed.some(
        (m) => m.kind === 'role' && m.top && OFFICE_NEXT.test(sentence.text.slice(name.end, m.start)) && m.start > name.end,
      );
      if (titled || (name.form === 'name' && (SPEAKS.test(after) || (office && !isPlace(only.text))))) out.add(only.lower);
    }
  }
  return out;
}

/** Does the line begin with the name and go on with what it is about? */
function isHeaded(text: string, name: Name): boolean {
  return name.start === 0 && /^(?:\s\([^()]{1,60}\))?\s?(?::|\s[–—-])\s\S/u.test(text.slice(name.end));
}

/** Three names and more in one row, each perhaps with a parenthesis: a list of persons. */
function longLists(text: string, candidates: readonly Name[]): readonly Name[] {
  const out: Name[] = [];
  let row: Name[] = [];
  for (const [at, name] of candidates.entries()) {
    const before = candidates[at - 1];
    const linked = before !== undefined && row.length > 0 && LIST_LINK.test(text.slice(before.end, name.start));
    if (!linked) row = [];
    row.push(name);
    if (row.length === LONG_LIST) out.push(...row);
    else if (row.length > LONG_LIST) out.push(name);
  }
  return out;
}

/** The name without the genitive that follows it. */
export function bareName(name: string): string {
  return name.replace(/['’]s?$/u, '').trim();
}

// ---------------------------------------------------------------- evidence

function isEvident(text: string, name: Name, names: readonly Name[], fixed: readonly Mention[]): boolean {
  if (name.form === 'person') return true;
  const before = text.slice(Math.max(0, name.start - 60), name.start);
  const after = text.slice(name.end, name.end + 80);
  // "Ada Example (Oslo) spoke", "Ada Example of the Sample Institute spoke"
  const beyond = after
    .replace(/^\s\([^()]{1,60}\)/u, '')
    .replace(/^,?\s(?:of|from|at)\s(?:the\s)?(?:\p{Lu}[\p{L}.'’-]*\s?|of\s|and\s){1,7}(?=\s?\p{Ll}|,)/u, ' ');
  return (
    /(?:^|\s)(?:\p{Lu}|Sh|Ts|Zh|Kh)\.(?:[\s-]?\p{Lu}\.)*(?:\s|$)/u.test(`${name.text} `) ||
    /^(?:\p{Lu}\.){1,3}\p{Lu}\p{Ll}{2,}/u.test(name.text) ||
    TITLE_BEFORE.test(before) ||
    DEGREE_AFTER.test(after) ||
    DOES.test(after) ||
    DOES.test(beyond) ||
    /(?:(?:[”»]\s?|"\s)(?:[–—-]\s?)?|^[–—]\s)$/u.test(before) ||
    WHO_IS.test(after) ||
    LABEL_BEFORE.test(before) ||
    (DONE_BY.test(before) && wordsOf(name.text).length <= 4) ||
    isNamedAsPerson(text, name) ||
    fixed.some((m) => m.kind === 'role' && holdsOffice(text, name, m, names))
  );
}

/** Formed as persons' names are, and neither in quotation marks nor the name of what is called after a person. */
function isNamedAsPerson(text: string, name: Name): boolean {
  const before = text.slice(Math.max(0, name.start - 30), name.start);
  const after = text.slice(name.end, name.end + 30);
  // "Example Sample, Inc."
  if (/^,?\s(?:Inc|Ltd|LLC|GmbH|AG|Corp|PLC|plc|S\.\s?A|S\.\s?r\.\s?l|e\.\s?V)(?![\p{L}])/u.test(after)) return false;
  if (/["“”„«'‘]$/u.test(before) || /^["“”«»]/u.test(after) || THING_BEFORE.test(before) || THING_AFTER.test(after)) return false;
  return beginsWithGivenName(name.text) || isBuiltAsPerson(name.text);
}

/** "Ada Example, past EX president", "president of the Example Society, Ada Example": nothing but a body's name stands between. */
function holdsOffice(text: string, name: Name, role: RoleMention, names: readonly Name[]): boolean {
  const bodies = names.filter((n) => n !== name && (n.form === 'org' || n.form === 'acronym' || n.form === 'event'));
  const without = (from: number, to: number): string => {
    let out = '';
    let at = from;
    for (const body of bodies) {
      if (body.start < at || body.end > to) continue;
      out += `${text.slice(at, body.start)}¤`;
      at = body.end;
    }
    return out + text.slice(at, to);
  };
  // "King Sample Professor of Rain": a chair that bears a name
  if (/professor/iu.test(role.office) && role.start === name.end + 1) return false;
  if (role.start >= name.end) return role.start - name.end < 160 && OFFICE_AFTER.test(without(name.end, role.start));
  return role.end <= name.start && name.start - role.end < 200 && OFFICE_BEFORE.test(without(role.end, name.start));
}

/** Names beside a person's in one list are persons' too: "Drs. Ada Example, Bo Sample and Cy Pattern". */
function spread(text: string, candidates: readonly Name[], sure: Set<Name>): void {
  const link = (a: Name, b: Name): boolean => LIST_LINK.test(text.slice(a.end, b.start)) && wordsOf(b.text).length >= 2;
  for (let at = 1; at < candidates.length; at++) {
    const a = candidates[at - 1];
    const b = candidates[at];
    if (a !== undefined && b !== undefined && sure.has(a) && link(a, b)) sure.add(b);
  }
  for (let at = candidates.length - 2; at >= 0; at--) {
    const a = candidates[at];
    const b = candidates[at + 1];
    if (a !== undefined && b !== undefined && sure.has(b) && link(a, b) && wordsOf(a.text).length >= 2) sure.add(a);
  }
}

/** The text with each name as one sign. */
function withoutNames(text: string, names: readonly Name[]): string {
  let out = '';
  let at = 0;
  for (const name of names) {
    out += `${text.slice(at, name.start)}¤`;
    at = name.end;
  }
  return out + text.slice(at);
}

function isPlace(name: string | undefined): boolean {
  return name !== undefined && (countryCode(name) !== null || isCity(name));
}

// ---------------------------------------------------------------- words

/** So many names in a row are persons; two may be a hotel and a street. */
const LONG_LIST = 3;
const SPEAKS =
  /^\s(?:said|says|told|added|explained|wrote|thanked|stressed|recalled|praised|noted|received|joined|sagte|betonte|erklärte|a\sdit|ha\sdetto|dijo|сказал\p{L}?)(?![\p{L}])/iu;
const TIMED =
  /^(?:\s\([^()\d]{1,40}\)|,\s\p{Lu}[\p{L}-]{2,20})?,?\s\(?(?:(?:from|since|until|till|in|between|seit|von|bis|depuis|de|dal|desde|sinds|van|с|до)\s)?(?:the\s)?(?:1[89]|20)\d\d/iu;
/** Between a single name and the office of its bearer. */
const OFFICE_NEXT = /^,\s(?:(?:the|our|its|their|la|le|notre|die|der|unser(?:e|en)?|il|el)\s)?$/iu;
const OFFICE_AFTER =
  /^\s*(?:,\s*|[:–—-]\s*|\(\s*)?(?:(?:who|is|was|has been|now|then|also|the|our|its|their|as|currently|past|former|current|new|incoming|acting|interim|immediate|ist|war|die|der|è|est|la|le|il|es|el)\s+){0,4}(?:¤\s?\(?¤?\)?(?:['’]s?)?\s*)?(?:(?:past|former|current|new|board)\s+)?$/iu;
const OFFICE_BEFORE =
  /^(?:\s?[,:–—-]\s*|\s?,\s¤\s|\s+(?:is|was|are|were|ist|sind|war|bleibt|wurde|wird|est|è|es|является|стал|стала)\s+(?:jetzt\s|nun\s|now\s|currently\s)?|\s+(?:of|at|for|der|des|von|vom|du|de la|de|del|della|dell['’]|di)\s+(?:the\s+|la\s+|l['’])?¤(?:\s?\(¤\))?\s?[,:–—-]?\s*|\s+¤(?:\s?\(¤\))?\s?[,:–—-]?\s*|\s+)(?:(?:Prof|Dr|Mr|Mrs|Ms|Dra|Frau|Herr)\p{L}*\.?\s+){0,3}$/iu;
const TITLE_BEFORE =
  /(?:^|[\s(])(?:Prof|Dr|PD|Priv\.-Doz|Dipl|Doz|doctors|docteurs|professors|professeurs|dottori|professori|Prof\.\s\(Dr\.?\)|Dr\.?\s\(M\p{L}{1,3}\.?\)|professor|professoressa|dottor|dottoressa|docteur|professeur|doctor|doctora|profesora?|профессора?|академика?|доктора?)\.?\s?(?:(?:Dr|med|rer|nat|phil|habil|mult|h\.\s?c|dent|vet|sc|agr|psych|hum|univ)\.\s?){0,5}$/iu;
const DEGREE_AFTER =
  /^,?\s\(?(?:MD|M\.\s?D\.|PhD|Ph\.\s?D\.|DPhil|MBBS|MBChB|MB\s?BS|FRCP\p{L}*|FRACP|FAAP|FASCO|MSc|MPH|RN|DSc|DNP|MRCP\p{L}*|OBE|CBE|M\.Sc\.|д\.\s?м\.\s?н|к\.\s?м\.\s?н)(?![\p{L}])/u;
const DOES =
  /^,?\s+(?:who\s|has\s|have\s)?(?:said|says|told|explained|added|wrote|writes|thanked|thanks|spoke|speaks|welcomed|greeted|presented|stressed|emphasi[sz]ed|remarked|recalled|argued|reminded|agreed|agrees|insisted|insists|warned|warns|urged|urges|hopes|hoped|believes|believed|thinks|thought|remembers|remembered|asked|asks|answered|replied|declared|commented|commends?|admitted|confirmed|promised|concluded|acknowledged|reiterated|highlighted|outlined|summari[sz]ed|described|discussed|introduced|congratulated|paid tribute|expressed|invited|led|leads|heads|headed|chairs|directs|directed|founded|co-?founded|married|grew up|was born|teaches|taught|moderated|co-?chaired|chaired|lectured|retired|graduated|resigned|(?:was|has been|were|have been) (?:unanimously |re-?)?(?:elected|appointed|born|named|nominated|inaugurated|awarded|succeeded)|(?:has |sadly )?(?:died|passed away)|became|gave (?:a|an|the|his|her)|delivered (?:a|an|the|his|her)|took over|took office|succeeds?|succeeded|served as|serves as|has served|steps? down|stepped down|will (?:be|speak|talk|chair|lecture|become|succeed|take over|serve)|signed|took part|joined (?:the|as)|received (?:the|his|her)|sagte|sagt|erklärte|erklärt|betonte|betont|begrüßte|dankte|dankt|eröffnete|berichtete|leitet|leitete|gründete|moderierte|erinnerte|wurde|übernahm|hielt|ha detto|ha spiegato|spiega|dichiara|afferma|sottolinea|a déclaré|a expliqué|explique|déclare|souligne|rappelle|a (?:souligné|rappelé|présenté|remercié|ouvert|fondé|dirigé|présidé)|préside|dirige|anime|a été élue?|dijo|explicó|señaló|destacó|afirmó|agregó|añadió|comentó|indicó|aseguró|recordó|preside|dirige|fundó|fue elegid[oa]|сказал\p{L}?|отметил\p{L}?|подчеркнул\p{L}?|рассказал\p{L}?|избран\p{L}?|выступил\p{L}?|поблагодарил\p{L}?|заявил\p{L}?|представил\p{L}?|возглавил\p{L}?|возглавляет|руководит|основал\p{L}?|провел\p{L}?|открыл\p{L}?)(?![\p{L}])/iu;
const WHO_IS =
  /^(?:,?\swho(?:se)?\s|\sand\s(?:her|his)\s|,\s(?:\p{Ll}[\p{Ll}-]+\s){0,3}(?:educator|teacher|specialist|nurse|oncologist|surgeon|physician|p(?:a)?ediatrician|psychologist|coordinator|manager|officer|consultant|researcher|pharmacist|social worker)\s(?:at|of|in|with|for|from)\s|,\s(?:an?|the|our|her|his)\s(?:[\p{L}\p{N}-]+\s){0,4}?(?:\p{L}{3,}(?:ologist|iatrist|iatrician|ician|surgeon)|doctor|surgeon|physician|midwife|dentist|nurse|researcher|scientist|professor|lecturer|specialist|expert|pharmacist|teacher|mother|father|parent|grandmother|grandfather|widow|widower|wife|husband|daughter|son|sister|brother|survivor|patient|volunteer|friend|colleague|student|journalist|reporter|writer|poet|author|artist|painter|singer|musician|actor|actress|athlete|cyclist|footballer|runner|swimmer|astronaut|photographer|fellow|registrar|lawyer|attorney|solicitor|judge|minister|senator|politician|diplomat|banker|accountant|engineer|architect|economist|entrepreneur|philanthropist|businessman|businesswoman|manager|executive|farmer|priest|pastor|chaplain|nun|native|resident|man|woman|boy|girl|teenager|carer|therapist|geneticist|statistician|biochemist|chemist|physicist|historian|psychotherapist|physiotherapist)(?![\p{L}])|\s(?:is|was)\san?\s(?:[\p{L}-]+\s){0,3}?(?:oncologist|ha?ematologist|doctor|surgeon|physician|p(?:a)?ediatrician|psychologist|nurse|researcher|scientist|professor|specialist|mother|father|survivor|volunteer|fellow)(?![\p{L}])|\s\((?:\*\s?)?(?:1[89]|20)\d\d\s?[–-]\s?(?:1[89]|20)\d\d\)|['’]s?\s(?:[\p{L}-]+\s)?(?:talk|lecture|speech|keynote|presentation|book|death|family|colleagues|successor|words|life|career|mother|father)(?![\p{L}])|\s(?:opened|closed|moderated|reported|showed|talked|gave|read|won|studied|trained|works|worked|lives|lived|began|qualified|specialised|specialized|held|has (?:worked|served|led|been)|explique|affirme|raconte|souligne|berichtete|eröffnete|stellte|leitet|ha (?:aperto|illustrato|ricordato)|presentó|inauguró|открыл\p{L}?)\s)/iu;
const LABEL_BEFORE =
  /(?:(?:^|[\s(])(?:authors?|speakers?|photo|foto|photograph|picture|contact(?:\sperson)?|kontakt|ansprechpartner(?:in)?|written\sby|text|moderators?|moderation|chairs?|winners?|organi[sz]ers?|presenters?|panel(?:lists)?|faculty|keynotes?|interview|editors?|trainers?|tutors?|instructors?|relatori|moderatori|intervenants?|orateurs?|ponentes?|autor(?:en|es|i)?|спикер\p{L}*|автор\p{L}*)\s?:\s|(?:speakers?|lecturers?|winners?|laureates?|participants)\s(?:were|was|are|is|included?)\s|(?:went|given|presented|awarded|dedicated|paid|according|addressed|handed)\sto\s|(?:interview|together|conversation|meeting|along|talk)\swith\s|(?:memory|tribute|honou?r|death|loss|passing|leadership|guidance|help|hands|team|chairmanship|presidency)\s(?:of|to)\s|it\swas\s|\d{1,2}[:.]\d{2}\s(?:[–-]\s)?)$/iu;
const NAMES_ALONE = /^(?:\p{L}+:)?[\s¤,;&/•·|]*(?:(?:and|und|et|e|y|и)\s¤)?\.?$/iu;
const GOES_ON = /^(?:She|He)\s(?:\p{Ll}+)/u;
const DONE_BY =
  /(?:\b(?:said|says|told|by|thanks to|thank|elected|appointed|nominated|welcomed|(?:took|takes|taking|taken) over from|takes the place of|replaces|replaced|succeeds|preceded by|followed by|congratulated?|congratulations to|succeeded|invited|awarded to|our colleague|our friend|spiega|afferma|sagt|selon|speakers?:)\s+)$/iu;
const PLACE_AFTER = /^\s(?:\(\s?|[–—-]\s)(\p{Lu}[\p{L} .'’-]{1,40}?)\s?(?:\)|(?=[;,.]|$))/u;
/** "Ada Example, Norway; Bo Sample, Chile": an item of a list. */
const ITEM_BEGINS = /(?:^|[;:]\s)$/u;
const PLACE_ENDS_ITEM = /^,\s(\p{Lu}[\p{L} .'’-]{1,40}?)(?=;|\.?$)/u;
/** What is called after persons, before and behind their names. */
const THING_BEFORE =
  /(?:\bthe|\bat|\bin|\bnear|hotel|hospital|clinic|school|college|institute?|university|prize|award|medal|prix|premio|preis|rue|via|calle|straße|street|avenue|ulica|улиц\p{L}*|фонд\p{L}*|им\.|имени|saint|st\.?)\s$/iu;
const THING_AFTER =
  /^(?:['’]s?)?[\s-](?:hospitals?|clinic|ward|wing|house|home|cent(?:re|er)|institute?|university|college|school|foundation|fund|trust|prize|award|medal|lectures?|fellowship|scholarship|bursary|hall|hotel|resort|street|square|road|avenue|street|bridge|park|cup|preis|stiftung|klinik|haus|straße|platz|prijs|stichting)(?![\p{L}])/iu;
const LIST_LINK =
  /^(?:\s\([^()]{1,60}\)|\s[–—-]\s[^;,.–—]{2,40})?(?:\s?[,;&]\s?|\s(?:and|und|et|e|y|и|en)\s|,\s(?:and|und|et)\s)(?:(?:Prof|Dr|Mr|Mrs|Ms|Dra|Drs|Frau|Herr|A\/Prof|Assoc)\p{L}*\.?\s+){0,3}$/u;
