// The house in which an event takes place: a building behind "at", on a line of its own, between days and town, or named as its host.

import type { Mention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import { isVocabulary } from '../../../mentions/names/vocabulary.ts';
import { wordsOf } from '../../../mentions/names/words.ts';
import { isTown } from '../../../mentions/places/places.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { eventOfBlock } from './event-block.ts';
import { clauseBefore, eventLinkedTo, holdsIn, isRow } from './event-link.ts';
import { eventsIn } from './event-page.ts';
import { eventOf, isOwn } from './event-scene.ts';
import { HELD_IN } from './place-chain.ts';
import { isBesideDates, isPlaceLine, partsOf } from './place-line.ts';
import { LENT } from './who-organizes.ts';

export interface Venue extends Candidate {
  readonly end: number;
}

export interface Candidate {
  readonly event: Thing;
  readonly value: string | Thing;
  readonly kind: 'city' | 'venue' | 'virtual';
  readonly strength: number;
  readonly sentence: ReadSentence;
}

export function venuesIn(sentence: ReadSentence, reading: Reading): readonly Venue[] {
  const out: Venue[] = [];
  const { text } = sentence;
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'org' && mention.kind !== 'name') continue;
    if (mention.kind === 'org' && mention.pronoun) continue;
    const tailed = mention.kind === 'name' ? (LOWER_BUILDING.exec(text.slice(mention.end))?.[0] ?? '') : '';
    // "à l'hôtel Example Palace"
    const lead =
      mention.kind === 'name' ? (LOWER_LEAD.exec(text.slice(Math.max(0, mention.start - LONGEST_LEAD), mention.start))?.[0] ?? '') : '';
    const value = mention.kind === 'org' ? mention.thing : `${lead}${mention.text}${tailed}`;
    const start = mention.start - lead.length;
    const before = text.slice(Math.max(0, start - 16), start);
    const tail = mention.kind === 'name' ? (LOWER_BUILDING.exec(text.slice(mention.end))?.[0] ?? '') : '';
    const after = text.slice(mention.end + tail.length);
    const house = HOUSE_OF.test(after) || isLender(after) || (STAGE_HOUSE.test(mention.text) && HOUSED.test(after));
    const line =
      VENUE_LABEL.test(text.slice(0, mention.start)) || isInDateLine(sentence, mention, reading) || isVenueLine(sentence, mention, reading);
    const near = eventLinkedTo(sentence, mention.start, mention.end);
    // "the first meeting: Graz, Harbour Hotel, 3 May 2019"
    const row =
      near !== null &&
      near.end <= mention.start &&
      isRow(sentence, near, mention) &&
      sentence.mentions.some((m) => (m.kind === 'place' || m.kind === 'date') && m.start >= near.end && isRow(sentence, near, m));
    const townBehind = AT.test(before) && isBeforeTown(mention, sentence);
    if (!house && !townBehind && !(BUILDING.test(`${lead}${mention.text}${tail}`) && (AT.test(before) || line || row || FULL.test(after))))
      continue;
    if (ROOM_OF_BODY.test(after)) continue;
    const clause = clauseBefore(text, start);
    const event =
      near !== null && (house || near.end <= mention.start || /(?:in|at)\s(?:the\s)?$/iu.test(before))
        ? near.thing
        : line || house || FULL.test(after)
          ? (eventOfBlock(sentence.segment, reading) ?? eventOf(sentence, reading))
          : eventsIn(sentence).length <= 1 &&
              (HELD_IN.test(`${clause.replace(/(?:at|in|im|am|à|au|al|allo|presso|en|el|the|la|der)\s*(?:the\s|l['’])?$/iu, '')}in `) ||
                holdsIn(text))
            ? eventOf(sentence, reading)
            : null;
    if (event !== null && isOwn(event, sentence, mention.start))
      out.push({ event, value, kind: 'venue', strength: near === null ? 2 : 3, sentence, end: mention.end });
  }
  return out;
}

/** "The Harbour Hospital (HH) lent its halls". */
function isLender(after: string): boolean {
  const lent = LENT.exec(after);
  return lent !== null && /^\)?(?:\s\([^()]{1,20}\))?$/u.test(after.slice(0, lent.index));
}

/** "Eden Hall, Graz" and no more. */
function isBeforeTownAtEnd(mention: Mention, sentence: ReadSentence): boolean {
  const place = mentionsOf(sentence, 'place').find((p) => p.start >= mention.end);
  return (
    place !== undefined &&
    sentence.text.slice(mention.end, place.start) === ', ' &&
    mentionsOf(sentence, 'place').at(-1)?.end === sentence.text.length
  );
}

/** The same with a town that only the list of all towns knows. */
function isBeforeTownName(mention: Mention, { text, mentions }: ReadSentence): boolean {
  const last = mentions.at(-1);
  return last?.kind === 'name' && last.end === text.length && text.slice(mention.end, last.start) === ', ' && isTown(last.text);
}

/** "at the Beurs in Graz", "the Harbour, Graz": a name between "at" and a town is a house. */
function isBeforeTown(mention: Mention, sentence: ReadSentence): boolean {
  if (mention.kind !== 'name' || isVocabulary(wordsOf(mention.text)[0]?.text ?? '')) return false;
  // "in Exampletown, Norway"
  const inTown = /(?:^|\s)(?:in|im|à|a|en|te|в)\s$/iu.test(sentence.text.slice(0, mention.start));
  return mentionsOf(sentence, 'place').some(
    (p) =>
      p.start >= mention.end &&
      !(inTown && p.country !== null) &&
      /^(?:,\s|\s(?:in|à|a|di|de|en|te|в)\s)$/u.test(sentence.text.slice(mention.end, p.start)),
  );
}

/** The building alone on a line of the block. */
function isVenueLine(sentence: ReadSentence, mention: Mention, reading: Reading): boolean {
  return (
    sentence.text === sentence.segment.text &&
    (mention.start === 0 || ROOM_BEFORE.test(sentence.text.slice(0, mention.start))) &&
    (mention.end === sentence.text.length || isBeforeTownAtEnd(mention, sentence) || isBeforeTownName(mention, sentence)) &&
    isBesideDates(sentence, reading)
  );
}

function isInDateLine(sentence: ReadSentence, mention: Mention, reading: Reading): boolean {
  return (
    sentence.text === sentence.segment.text &&
    sentence.text.length <= 160 &&
    mentionsOf(sentence, 'date').some((date) => /^,?\s|^\s?[–—|-]\s/u.test(sentence.text.slice(date.end, mention.start))) &&
    isPlaceLine(sentence, reading) &&
    eventOfBlock(sentence.segment, reading) !== null
  );
}

/** The part of such a line that is neither days nor town, in capitals: the house. */
export function venuesInParts(sentence: ReadSentence, reading: Reading): readonly Venue[] {
  const event = eventOfBlock(sentence.segment, reading);
  if (event === null) return [];
  return partsOf(sentence).flatMap(({ start, end }): readonly Venue[] => {
    const value = sentence.text.slice(start, end);
    const taken = sentence.mentions.some(
      (m) => (m.kind === 'date' || m.kind === 'place' || m.kind === 'person' || m.kind === 'event') && m.start < end && m.end > start,
    );
    // "Harbour Hall, Exampleton": the house, and where it stands
    const house = /^([^,]{4,60}),\s(\p{Lu}[\p{L}'’ -]{2,40})$/u.exec(value);
    if (
      !taken &&
      house?.[1] !== undefined &&
      house[2] !== undefined &&
      BUILDING.test(house[1]) &&
      (isTown(house[2]) || /\sCity$/u.test(house[2]))
    )
      return [
        { event, value: house[1], kind: 'venue', strength: 2, sentence, end },
        { event, value: house[2], kind: 'city', strength: 2, sentence, end },
      ];
    if (taken || !/^\p{Lu}\p{L}/u.test(value) || wordsOf(value).length > 6 || wordsOf(value).every((w) => isVocabulary(w.text))) return [];
    return [{ event, value, kind: 'venue', strength: 2, sentence, end }];
  });
}

const AT =
  /(?:^|\s)(?:at|in|into|inside|im|am|in der|in den|au|aux|à l['’]|à la|dans|al|allo|alla|presso|all['’]|nel|nella|nei saloni (?:di|del)|nelle sale (?:di|del)|en el|en la|in de|в|на|is (?:dit keer |this time )?de|в отеле|в здании)\s?(?:the\s|il\s|lo\s|le\s|la\s|l['’]|de\s|het\s)?$/iu;

/** "Lecture Theatre, 2/F, Block M, " */
const ROOM_BEFORE =
  /^(?:(?:main\s|large\s|\d\S*\s)?(?:lecture (?:theatre|hall|room)|seminar room|auditorium|hall|room|floor|block|level|building|hörsaal|saal|raum|amphithéâtre|salle|aula|sala|zaal)(?:\s[\p{L}\d]{1,12})?,\s|\d\S{0,5}(?:\sfloor)?,\s){1,4}$/iu;

const LOWER_LEAD = /(?:hôtel|hotel|albergo|palais|auditorium|theatre|théâtre)\s$/u;
const LONGEST_LEAD = 12;
/** A house for congresses, which organizes none. */
const STAGE_HOUSE =
  /(?<!\p{L})(?:hotel|palace|hall|convention|conference|exhibition|expo|auditorium|arena|theatre|stadthalle|kongress\p{L}*|palais|palazzo|palacio)(?!\p{L})/iu;
const HOUSED =
  /^(?:,\s[^,.;]{3,60},)?\s(?:will\s)?(?:hous(?:e|es|ed)|host(?:s|ed)?|accommodated|opens its doors (?:for|to)|accueillait|a accueilli|beherbergte|ospitò|ha ospitato|acogió)(?!\p{L})/iu;
const HOUSE_OF =
  /^\s(?:was|is|will be)\s(?:the\s)?(?:host|home)(?:\s[^.;]{0,50})?\sto\s|^(?:\s\([^()]{1,20}\))?\s(?:was|is|will be|has been|became)\s(?:once more\s|again\s|also\s)?(?:the\s|our\s)?(?:house|venue|home|setting|seat|site|stage|scene|meeting place)\s(?:of|for)\s/u;

const BUILDING =
  /(?:hotel|cent(?:re|er)|palace|hall|saal|aula|rathaus|universit|convention|auditorium|campus|resort|arena|museum|theat(?:re|er)|institute?|hospital|clinic|school|college|expo|messe|haus|halle|palais|centro|palazzo|palacio|palau|inn|club|embassy|library|academy|headquarters|forum|schloss|château|castle|hallen$|halle$|zaal|beurs|congrès|kongre(?:ss|ß)|pavil(?:l)?ion|stadthalle|lodge|villa|teatro|ateneo|cité|espace|salle|crowne plaza|hilton|sheraton|marriott|hyatt|radisson|novotel|mercure|intercontinental|ramada|holiday inn|scandic|kempinski|westin|shangri-la|отел|центр|гостиниц|дворц|больниц|университет)/iu;

const LOWER_BUILDING =
  /^\s(?:hotel|hall|palace|centre|center|theatre|campus|auditorium|museum|conference centre|congress centre|convention cent(?:re|er))(?!\p{L})/u;

const FULL = /^\s(?:was|is)\s(?:full|filled|packed|crowded|sold out)(?!\p{L})/u;

const ROOM_OF_BODY = /^['’]s\s/u;

const VENUE_LABEL =
  /^(?:venue|where|place|location|ort|veranstaltungsort|tagungsort|wo|lieu|où|luogo|dove|sede|lugar|dónde|где|waar|место(?: проведения)?|locatie)\s?[:：–-]\s/iu;
