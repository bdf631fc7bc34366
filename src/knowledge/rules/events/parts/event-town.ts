// The town or country in which an event takes place, as far as a sentence ties it to the event.

import type { ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { mentionsOf } from '../../engine/rule.ts';
import { eventBelow, eventOfBlock } from './event-block.ts';
import { clauseOf, eventOfClause } from './event-clause.ts';
import { clauseBefore, eventLinkedTo, heldWith, holds, holdsIn, isLinked } from './event-link.ts';
import { eventOfPage, eventsIn } from './event-page.ts';
import { eventOf, isOwn } from './event-scene.ts';
import type { Candidate, Venue } from './event-venue.ts';
import { type Chain, chainsIn, HELD_IN, isGivenUp, isList } from './place-chain.ts';
import { isPartOfDateLine, isPlaceLine, LABEL } from './place-line.ts';
import { eventOfPair } from './town-and-days.ts';

export function citiesIn(sentence: ReadSentence, reading: Reading, venues: readonly Venue[]): readonly Candidate[] {
  const chains = chainsIn(sentence, reading.document.language);
  return chains.flatMap((chain): readonly Candidate[] => {
    // "at the Harbour Hotel, Bergen"
    const venue = venues.find(
      (v) =>
        v.end <= chain.start &&
        /^(?:\s?\([^()]{1,20}\))?[^.;()]{0,60}(?:,|\sin)\s(?:the\s)?$/u.test(sentence.text.slice(v.end, chain.start)),
    );
    const tied =
      tieOf(sentence, chain, reading) ??
      (venue === undefined || isList(chain) ? null : { event: venue.event, strength: venue.strength }) ??
      clauseTie(sentence, chain, chains, reading);
    if (tied === null || !isOwn(tied.event, sentence, chain.start)) return [];
    const found: Candidate = { ...tied, value: chain.text, kind: 'city', sentence };
    const twin = heldWith(tied.event, sentence, chain.start);
    return twin === null ? [found] : [found, { ...found, event: twin }];
  });
}

function tieOf(sentence: ReadSentence, chain: Chain, reading: Reading): { readonly event: Thing; readonly strength: number } | null {
  const { text } = sentence;
  const before = text.slice(Math.max(0, chain.start - 30), chain.start);
  const after = text.slice(chain.end, chain.end + 30);
  const paired = eventOfPair(sentence, chain.start, chain.end);
  if (paired !== null && (!NOT_THERE.test(before) || /\sto\s$/u.test(before)) && !isGivenUp(text, chain))
    return { event: paired, strength: 2 };
  if ((NOT_THERE.test(before) && !CALLED_TO.test(before)) || ELSEWHEN.test(after) || isList(chain)) return null;
  // "Example State Commissioner": a part of an office or of a name
  if (OF_A_NAME.test(after)) return null;
  if (isGivenUp(text, chain)) return null;
  const near = eventLinkedTo(sentence, chain.start, chain.end);
  if (near !== null) {
    const follows = near.end <= chain.start;
    const gap = follows ? text.slice(near.end, chain.start) : text.slice(chain.end, near.start);
    const led = IN.test(before) || CALLED_TO.test(before) || (follows && /[,(–—:·|★•-]\s?$/u.test(before));
    if (
      follows
        ? led && !isSomebodys(sentence, near.start, gap)
        : ((IN.test(before) || CALLED_TO.test(before)) && !JOINED.test(gap)) || WELCOMES.test(gap)
    )
      return { event: near.thing, strength: 3 };
  }
  if (AGAIN.test(before)) return null;
  // "a four-day meeting in Graz", "the Graz conference"
  if (MEETING_IN.test(text.slice(0, chain.start)) || (chain.places.length === 1 && TOWN_MEETING.test(text.slice(chain.end)))) {
    const event = eventOf(sentence, reading);
    if (event !== null && event === eventOfPage(reading)) return { event, strength: 2 };
  }
  // "Kyoto was its stage"
  if (STAGE.test(text.slice(chain.end))) {
    const event = eventOf(sentence, reading);
    if (event !== null) return { event, strength: 2 };
  }
  if (isPlaceLine(sentence, reading) || isPartOfDateLine(sentence, chain)) {
    const label = LABEL.test(text);
    const dated = mentionsOf(sentence, 'date').some((m) => m.date.from !== m.date.to);
    const above = eventOfBlock(sentence.segment, reading);
    const event = above ?? (label || dated ? (eventBelow(sentence.segment, reading) ?? eventOf(sentence, reading)) : null);
    return event === null ? null : { event, strength: 3 };
  }
  if (eventsIn(sentence).length > 1 || !IN.test(before)) return null;
  const event = eventOf(sentence, reading);
  if (event === null) return null;
  const clause = clauseBefore(text, chain.start);
  if (
    HELD_IN.test(clause) ||
    HELD_IN.test(withoutDates(sentence, chain.start - clause.length, chain.start)) ||
    (holds(clause) && isLinked(sentence, chain.start - clause.length, chain.start))
  )
    return { event, strength: 2 };
  if (event === eventOfPage(reading) && MEET_IN.test(clause) && holdsIn(clause)) return { event, strength: 1 };
  return null;
}

/** The one place of a clause that tells of one event, with "in" before it or in a row of names and days. */
function clauseTie(sentence: ReadSentence, chain: Chain, chains: readonly Chain[], reading: Reading): ReturnType<typeof tieOf> {
  const { text } = sentence;
  const before = text.slice(Math.max(0, chain.start - 30), chain.start);
  if (
    isList(chain) ||
    isGivenUp(text, chain) ||
    NOT_THERE.test(before) ||
    AGAIN.test(before) ||
    ELSEWHEN.test(text.slice(chain.end, chain.end + 30))
  )
    return null;
  const clause = clauseOf(text, chain);
  if (chains.some((other) => other !== chain && other.start >= clause.start && other.end <= clause.end)) return null;
  if (!IN.test(before) || OF_A_NAME.test(text.slice(chain.end))) return null;
  // "of the Example Hospital in Graz": where the body or the person is
  const owner = sentence.mentions.findLast((m) => m.end <= chain.start && m.kind !== 'name' && m.kind !== 'date' && m.kind !== 'place');
  if (owner !== undefined && owner.kind !== 'event' && owner.kind !== 'count' && chain.start - owner.end <= NEAR_OWNER) return null;
  const event = eventOfClause(sentence, chain, reading);
  return event === null ? null : { event, strength: 1 };
}

/** What stands so close behind a body or a person is theirs. */
const NEAR_OWNER = 12;

/** "closed on 28 May in": the stretch with its dates taken out. */
function withoutDates(sentence: ReadSentence, from: number, to: number): string {
  let text = '';
  let at = from;
  for (const date of mentionsOf(sentence, 'date')) {
    if (date.start < at || date.end > to) continue;
    text += sentence.text.slice(at, date.start).replace(/,?\s(?:on|from|am|vom|le|du|il|dal|el|del|с)?\s?$/u, '');
    at = date.end;
  }
  return text + sentence.text.slice(at, to);
}

/** "President of the congress, Oslo": what follows is the office-holder's. */
function isSomebodys(sentence: ReadSentence, eventStart: number, gap: string): boolean {
  if (!/^\s?,?\s$/u.test(gap)) return false;
  // "Treasurer, 2nd Example Conference, Oslo": a line of a life, where each part stands for itself
  return sentence.mentions.some(
    (m) => (m.kind === 'role' || m.kind === 'person') && m.end <= eventStart && !/^,\s/u.test(sentence.text.slice(m.end)),
  );
}

const OF_A_NAME = /^\s(?:State|Province|Provincial|County|District|Region|City|Ministry|University|Hospital|General|Children)(?!\p{L})/u;

const MEETING_IN =
  /(?<!\p{L})(?:congress|conference|convention|symposium|workshop|forum|summit|seminar|assembly|meeting|gathering|get-together|kongress|tagung|konferenz|treffen|congrès|colloque|conférence|journées|rencontre|congresso|convegno|incontro|giornate|congreso|encuentro|jornadas|simposio|congres|bijeenkomst|конгресс\p{L}*|съезд\p{L}*|конференци\p{L}+|форум\p{L}*)\s(?:in|at|im|à|en|a|ad|te|в|на)\s$/iu;

const TOWN_MEETING = /^\s(?:congress|conference|convention|symposium|workshop|forum|summit|meeting|gathering|meet)(?!\p{L})/u;

const IN =
  /(?:^|[\s(“"«])(?:in|at|im|à|au|en|a|ad|nel|nella|в|во|на|te)\s(?:the\s|sunny\s|beautiful\s|historic\s|city of\s|the city of\s|г\.\s|городе\s)?$/iu;

export const NOT_THERE =
  /(?<!\p{L})(?:from|of|outside|between|to|for|like|beyond|into|aus|von|der|des|venus? de|depuis|da|dalla|dall|dell|из|von|für|with|and|than|or|by|after|since|visit\p{L}*)\s(?:the\s|both\s|all\s)?$/iu;

/** "invites you to Graz for the congress", "is planned for Graz", "goes to Graz" */
const CALLED_TO =
  /(?<!\p{L})(?:planned|scheduled|set|due|booked|foreseen|announced|destined|geplant|vorgesehen|prévue?|previst[oa]|programmat[oa]|programad[oa]) (?:for|für|à|a|en|per)\s$|(?<!\p{L})(?:will go|goes|went|is going|returns?|returned|will return|comes?|was brought|has been given|was given|was awarded) to\s$|(?<!\p{L})(?:invites?|invited|welcomes?|calls?|called|comes?|came|travel(?:s|led)?|head(?:s|ed)?)\s(?:you\s|us\s|all\s|everybody\s|them\s)?to\s$/iu;

/** "will meet again in Évora": the next time. */
const AGAIN = /(?<!\p{L})(?:will|shall|to)\s(?:\p{L}+\s){0,2}again\sin\s$|(?<!\p{L})(?:moves?|goes|go|travels?|continues?) (?:on )?to\s$/iu;

const JOINED = /\s(?:and|und|et|e|y|и|but|then)\s/iu;

const STAGE =
  /^(?:\s\([^()]{1,30}\))?\s(?:was|is|will be|became)\s(?:its|the|this year['’]s|our)\s(?:stage|venue|home|host(?: city)?|scene|setting|meeting place|place)(?!\p{L})/iu;

export const ELSEWHEN = /^\s?(?:last (?:time|year)|in the past|previously|before|next time|again next|['’]s)(?!\p{L})/iu;

const WELCOMES =
  /^[^.;]{0,60}(?<!\p{L})(?:hosts?|hosted|is hosting|welcomes?|welcomed|receive[sd]?|saw|acoge|acogió|acogerá|alberga|recibe|accueille|accueillera|ospita|ospiterà|beherbergt|ontvangt|is|was|will be|be|becomes|became|home|venue|place|scene|stage|awaits|calls|invites|принял[аои]?|принимает|принимал[аои]?|встретил[аои]?)(?!\p{L})/iu;

const MEET_IN =
  /(?<!\p{L})(?:spent|met|meet|meets|gathered|gather|assembled|convened|came together|come together|came|arrived|trafen sich|versammelten|réunis|ritrovano|riuniscono|riuniti|incontrano|reunieron|reúnen|собрались|встретились|приехали|съехались)(?:\s[^.;:]{0,60})?\s(?:in|at|to|im|à|en|a|в|на)\s$/iu;
