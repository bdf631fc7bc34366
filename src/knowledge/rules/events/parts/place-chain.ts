// Places that stand together as one, as a sentence prints them: "Tashkent, Uzbekistan", "Cape Town (South Africa)".

import { readDate } from '../../../../domain/dates.ts';
import type { Mention, PlaceMention, ReadSentence } from '../../../mentions/mention.ts';
import { countryCode, isTown, nominativePlace } from '../../../mentions/places/places.ts';
import { LABEL } from './place-line.ts';

/** Places that stand together as one: "Tashkent, Uzbekistan", "Cape Town (South Africa)". */
export interface Chain {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly places: readonly PlaceMention[];
}

export function chainsIn(sentence: ReadSentence, language: string): readonly Chain[] {
  const { text } = sentence;
  const chains: Chain[] = [];
  let open: PlaceMention[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first !== undefined && last !== undefined) {
      const end = last.end + (text.slice(first.start, last.end).includes('(') && text[last.end] === ')' ? 1 : 0);
      chains.push({ start: first.start, end, text: open.length === 1 ? first.text : text.slice(first.start, end), places: open });
    }
    open = [];
  };
  for (const mention of sentence.mentions) {
    const place =
      asPlace(mention, text, beforeWithoutDays(sentence, mention.start), language) ??
      besideEvent(mention, sentence) ??
      besideHouse(mention, sentence) ??
      beforeLand(mention, sentence) ??
      stateBehind(mention, open.at(-1), text);
    if (place === null) continue;
    const last = open.at(-1);
    if (last !== undefined && !/^(?:,\s|\s\(|\s?[–-]\s)$/u.test(text.slice(last.end, place.start))) close();
    open.push(place);
  }
  close();
  return chains;
}

/** A name that no gazetteer knows may be a place right after "held in". */
function asPlace(mention: Mention, text: string, before: string, language: string): PlaceMention | null {
  if (mention.kind === 'place') return { ...mention, text: nominativePlace(mention.text) };
  // "Where: Harbour Hall, Old Example Town, Norway"
  const land =
    mention.kind === 'name' && LABEL.test(text) && ANY_TOWN.test(mention.text) ? LAND_BEHIND.exec(text.slice(mention.end)) : null;
  if (land?.[1] !== undefined && countryCode(land[1]) !== null)
    return { kind: 'place', start: mention.start, end: mention.end, text: mention.text, country: null };
  // "Venue: Harbour Hall, Exampleton": on such a line a town is a town
  if (
    mention.kind === 'name' &&
    LABEL.test(text) &&
    /[:,]\s$/u.test(text.slice(0, mention.start)) &&
    /^(?:,|$)/u.test(text.slice(mention.end)) &&
    isTown(mention.text)
  )
    return { kind: 'place', start: mention.start, end: mention.end, text: mention.text, country: null };
  if (mention.kind !== 'name' || !TOWN.test(mention.text) || readDate(`${mention.text} 2000`, language) !== null) return null;
  if (
    !(HELD_IN.test(text.slice(0, mention.start)) || HELD_IN.test(before)) ||
    !/^(?:\s?[,.;)(]|\s(?:on|from|in|and|this|last|at|am|vom|du|dal|del|с|il|el|le|op)\s|$)/u.test(text.slice(mention.end))
  )
    return null;
  const { start, end } = mention;
  return { kind: 'place', start, end, text: nominativePlace(mention.text), country: null };
}

/** "2nd Example Conference, Exampleton 2016": a town right behind the name, at the end of the line or before the year. */
function besideEvent(mention: Mention, { text, mentions }: ReadSentence): PlaceMention | null {
  if (mention.kind !== 'name' || !isTown(mention.text)) return null;
  const event = mentions.findLast((m) => m.kind === 'event' && m.end <= mention.start);
  if (
    event === undefined ||
    text.slice(event.end, mention.start) !== ', ' ||
    !/^(?:,?\s(?:(?:19|20)\d\d|\d{1,2}\s?[–.-])|$)/u.test(text.slice(mention.end))
  )
    return null;
  return { kind: 'place', start: mention.start, end: mention.end, text: mention.text, country: null };
}

/** "Lecture Theatre, Harbour Hospital, Exampleton": the town that ends a line with a house in it. */
function besideHouse(mention: Mention, sentence: ReadSentence): PlaceMention | null {
  const { text, mentions } = sentence;
  if (mention.kind !== 'name' || text !== sentence.segment.text || text.length > LONGEST_ADDRESS || mention.end !== text.length)
    return null;
  const house = mentions.findLast((m) => m.end <= mention.start);
  if (house === undefined || text.slice(house.end, mention.start) !== ', ' || !HOUSE.test(house.text) || !isTown(mention.text)) return null;
  return { kind: 'place', start: mention.start, end: mention.end, text: mention.text, country: null };
}

/** "Example Congress 2015: Exampleton, Norway": a name that no gazetteer knows, right before its country. */
function beforeLand(mention: Mention, { text, mentions }: ReadSentence): PlaceMention | null {
  if (mention.kind !== 'name') return null;
  const land = mentions.find((m) => m.kind === 'place' && m.start >= mention.end);
  if (land?.kind !== 'place' || land.country === null || text.slice(mention.end, land.start) !== ', ') return null;
  // "Villa es Example": the small word between is the town's
  const first = mentions.find(
    (m) => m.kind === 'name' && m.end < mention.start && /^\s\p{Ll}{2,3}\s$/u.test(text.slice(m.end, mention.start)),
  );
  const start = first !== undefined && isTown(text.slice(first.start, mention.end)) ? first.start : mention.start;
  const name = text.slice(start, mention.end);
  const event = mentions.some((m) => m.kind === 'event' && m.end <= start && /^(?:,|:|\s[–—|-])\s$/u.test(text.slice(m.end, start)));
  const known = isTown(name) && /(?:^|[,:|(–—-]\s?|\s(?:in|at|to|à|en|te|a|в|nach)\s)$/iu.test(text.slice(0, start));
  if (!known && !(event && TOWN.test(name) && !HOUSE.test(name))) return null;
  return { kind: 'place', start, end: mention.end, text: name, country: null };
}

/** "Exampleton, EX, USA": two letters between a town and its country, or at the end. */
function stateBehind(mention: Mention, town: PlaceMention | undefined, text: string): PlaceMention | null {
  if (mention.kind !== 'name' || town === undefined || !/^\p{Lu}{2}$/u.test(mention.text)) return null;
  if (text.slice(town.end, mention.start) !== ', ' || !/^(?:[,.;)]|$)/u.test(text.slice(mention.end))) return null;
  return { kind: 'place', start: mention.start, end: mention.end, text: mention.text, country: null };
}

const LONGEST_ADDRESS = 120;
const HOUSE =
  /(?<!\p{L})(?:hospital|cent(?:re|er)|hotel|hall|university|institute|palace|museum|auditorium|theatre|college|\p{L}*zentrum|klinikum|universität)$/iu;

/** "will be held on 3 May in": what leads to the offset with its days taken out. */
function beforeWithoutDays({ text, mentions }: ReadSentence, at: number): string {
  const days = mentions.findLast((m) => m.kind === 'date' && m.end <= at && at - m.end <= DAYS_NEAR);
  if (days === undefined) return text.slice(0, at);
  return `${text.slice(0, days.start).replace(DAY_LEAD, '')}${text.slice(days.end, at).replace(/^\s(?:года|г\.),?/u, '')}`;
}

const DAYS_NEAR = 12;
const DAY_LEAD = /,?\s(?:on|from|am|vom|le|du|del|el|il|dal|op|с)?(?:\s(?:the|pasado|scorso|dernier))?\s?$/iu;

/** "Germany, the UK, Israel and Japan": a list, and no place. */
export function isList(chain: Chain): boolean {
  return chain.places.length > 3 || chain.places.filter((p) => p.country !== null).length > 1;
}

/** Was the event only to be there, before it was moved, put off, called off or held by screen? Or was it talked of there ahead of it? */
export function isGivenUp(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return GIVEN_UP.test(before) || (MEANT_FOR.test(before) && MOVED.test(after)) || (TALK.test(before) && AHEAD.test(after));
}

export const HELD_IN =
  /(?<!\p{L})(?:held|takes? place|took place|taking place|convened|hosted|staged|organi[sz]ed|scheduled|planned|met|meets?|gathered|gathers?|happened|opens|opened|runs?|ran|fand|findet|abgehalten|tagte|tagt|tenue?s?|tiendra|lieu|déroul\p{L}+|svolt\p{L}|svolger\p{L}|svolge|tenut\p{L}|terrà|luogo|conclus\p{L}|chius\p{L}|cerró|clausuró|celebr\p{L}+|realiz\p{L}+|reunid[oa]|riunit[oa]|réunie?s?|lugar|under way|underway|in full swing|closed|ended|concluded|finished|wrapped up|wound up|kicked off|got under way|came to an end|came to a close|drew to a close|began|begins|started|состо\p{L}+|прош\p{L}+|прой\p{L}+|проход\p{L}+|открыл\p{L}+|собрал\p{L}*|plaats|gehouden)(?:\s(?:this year|this time|today|yesterday|recently|successfully|again|here|virtually|once more))?,?\s(?:in|at|im|zu|à|en|a|ad|nel|в|на|te)\s(?:the\s(?:city|town|capital)\sof\s|г\.\s|городе\s)?$/iu;

const ANY_TOWN = /^\p{Lu}[\p{L}'’-]+(?:\s(?:de|del|la|las|los|of|am|an|der|sur|\p{Lu}[\p{L}'’-]+)){0,3}$/u;
const LAND_BEHIND = /^,\s(\p{Lu}[\p{L} ]{2,30}?)(?=$|[,.;)])/u;
const TOWN = /^\p{Lu}[\p{Ll}'’]+(?:[\s-](?:(?:de|del|di|am|an|sur|на)[\s-])?(?:(?:la|las|los)\s)?\p{Lu}\p{Ll}+)?$/u;

/** What was planned before and holds no more: "originally scheduled for May in", "moved from". */
const GIVEN_UP =
  /(?<!\p{L})(?:originally|initially|formerly|previously|ursprünglich|initialement|inizialmente|originariamente|inicialmente|первоначально|изначально)(?:\s(?:been|to be|für|per il|prévue?|previst[oa]))?\s(?:scheduled|planned|foreseen|announced|intended|due|meant|set|booked|geplant|vorgesehen|angekündigt|prévue?|annoncée?|previst[oa]|programmat[oa]|programad[oa]|планировал\p{L}+|намечен\p{L}*)[^;:.]{0,80}$|(?<!\p{L})(?:moved|relocated|transferred|shifted|verlegt|déplacée?|spostat[oa]|trasladad[oa])\s(?:away\s)?(?:from|von|aus|de|da)\s(?:the\s)?$|(?<!\p{L})instead of (?:in\s)?(?:the\s)?$|(?<!\p{L})(?:(?:should|would) have (?:been|met|gathered|taken place|opened)|hätten?|aurait dû|avrebbe dovuto|debería haber|должн\p{L}+ был\p{L}*)(?:\s[^.;,]{0,30})?$/iu;

const MEANT_FOR =
  /(?<!\p{L})(?:scheduled|planned|due|was to be held|was to take place|should have (?:been held|taken place)|had been set)(?!\p{L})[^;:.]{0,80}$/iu;

const MOVED =
  /(?<!\p{L})(?:has been|was|had to be|have been|is|will be)\s(?:\p{L}+\s)?(?:postponed|cancelled|canceled|called off|moved|relocated|rescheduled|shifted|abandoned)(?!\p{L})|(?<!\p{L})(?:(?:go|goes|went|held|run|meet|met|is|be|was) (?:\p{L}+ )?(?:online|virtual(?:ly)?|by video|on (?:the |our )?screens?)|en ligne|en línea|virtuell|онлайн)(?!\p{L})/iu;

/** "a press briefing in Graz ahead of the meeting" */
const TALK =
  /(?<!\p{L})(?:press (?:briefing|conference)|interview|reception|pressekonferenz|conférence de presse|conferenza stampa|rueda de prensa|пресс-конференци\p{L}*)(?:\s[^.;,]{0,30})?$/iu;
const AHEAD = /(?<!\p{L})(?:ahead of|before|prior to|in the run-up to|vor|im vorfeld|avant|prima|antes|накануне|перед)(?!\p{L})/iu;
