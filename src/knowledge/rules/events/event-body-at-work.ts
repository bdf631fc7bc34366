import type { NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { eventOfPage } from './parts/event-page.ts';
import { eventOf, isOwn } from './parts/event-scene.ts';
import { partiesInList } from './parts/who-organizes.ts';

export const eventBodyAtWork: PageRule = {
  name: 'event-body-at-work',
  says: 'On a page about one event, a body that does something to the event as a whole ("made it possible", "kept the day", "prepared it together with …") or stands in a list of partners organizes it; inferred. Whoever attends, pays, reports or is thanked does not.',
  read: (reading) =>
    reading.sentences.flatMap((sentence): readonly Draft[] => {
      const event = eventOf(sentence, reading);
      if (event === null || (event !== eventOfPage(reading) && !mentionsOf(sentence, 'event').some((m) => m.thing === event))) return [];
      return [...doers(sentence, event, reading), ...partnerList(sentence, event, reading)].map((value) => ({
        subject: event,
        predicate: 'organizer',
        value,
        sentence,
        certainty: 'inferred',
      }));
    }),
  examples: [
    {
      text: '4th Example Symposium, Graz\n\nThe Styrian Sample Society had prepared it together with the Ministry of Samples and the Ulm Sample Institute.',
      yields: ['Styrian Sample Society', 'Ministry of Samples', 'Ulm Sample Institute'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'organizer',
        value,
      })),
    },
    {
      text: '4th Example Symposium, Graz\n\nThree parent societies of Styria made it possible: Hazel, Oak Leaf and Silver Birch.',
      yields: ['Hazel', 'Oak Leaf', 'Silver Birch'].map((value) => ({ subject: '4th Example Symposium', predicate: 'organizer', value })),
    },
    {
      text: '4th Example Symposium, Graz\n\nPartners in Styria: Styrian Sample Society, Graz Association of Samples, Ulm Sample Institute',
      yields: ['Styrian Sample Society', 'Graz Association of Samples', 'Ulm Sample Institute'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'organizer',
        value,
      })),
    },
    {
      text: '4th Example Symposium, Graz\n\nThe Society did not prepare it alone: the Ministry of Samples and the Ulm Sample Institute stood by.',
      yields: ['Ministry of Samples', 'Ulm Sample Institute'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'organizer',
        value,
      })),
    },
    {
      text: 'World Example Day in Ulm\n\nWith a march and a concert the Ulm Sample Hospital, the oldest of the land, kept World Example Day today.',
      yields: [{ subject: 'World Example Day', predicate: 'organizer', value: 'Ulm Sample Hospital' }],
    },
  ],
  nearMisses: [
    {
      text: '4th Example Symposium, Graz\n\nThe Harbour Hospital says that praise from such a guest assures it that all is well.',
      because: 'the hospital is assured, and not the symposium',
    },
    { text: '4th Example Symposium, Graz\n\nThe Harbour Hospital attended it with ten doctors.', because: 'whoever attends is a guest' },
    { text: '4th Example Symposium, Graz\n\nHope Foundation funded it in part.', because: 'money is support' },
    {
      text: '4th Example Symposium, Graz\n\nAda Example of the Harbour Hospital prepared it for months.',
      because: 'the body is where she works',
    },
    {
      text: '4th Example Symposium, Graz\n\nSponsors: Styrian Sample Society, Graz Association of Samples, Ulm Sample Institute',
      because: 'sponsors pay',
    },
    { text: 'The Northern Society of Examples has a register. Hope Foundation made it possible.', because: 'no event is spoken of' },
  ],
};

/** The bodies that stand before a verb whose object is the event, with those beside them. */
function doers(sentence: ReadSentence, event: Thing, reading: Reading): readonly Thing[] {
  const { text } = sentence;
  if (sentence.segment.kind === 'heading' || AGAINST.test(text)) return [];
  const object = objectIn(sentence, event);
  if (object === null || !isOwn(event, sentence, object.start)) return [];
  const found: Thing[] = [];
  let subject: NamedMention | null = null;
  for (const body of mentionsOf(sentence, 'org')) {
    if (/^(?:it|they|we|who|which)$/iu.test(body.text) || body.thing.names.length === 0) continue;
    if (body.end <= object.verb) {
      const related = RELATIVE.test(text.slice(body.end, object.verb));
      if (!related && (isDependent(sentence, body) || !isClause(text.slice(body.end, object.verb), sentence, body, object.verb))) continue;
      subject = body;
      found.push(body.thing);
    }
  }
  const list = LISTED.exec(text.slice(object.end));
  if (
    list !== null &&
    (subject !== null || SUBJECT_NOUN.test(text.slice(0, object.verb + 1)) || BODY_NOUN.test(text.slice(0, object.verb)))
  ) {
    const from = object.end + list.index + list[0].length;
    const bodies = partiesInList(sentence, from, reading).filter((party) => party.kind === 'organization');
    found.push(
      ...(/[:：]\s$/u.test(list[0]) && subject === null && !SUBJECT_NOUN.test(text.slice(0, object.verb + 1))
        ? namesIn(sentence, from, reading)
        : bodies),
    );
  }
  return [...new Set(found)];
}

/** Where the event is the object of a verb: named, called "the congress", or "it" where nothing else is spoken of. */
function objectIn(sentence: ReadSentence, event: Thing): { readonly verb: number; readonly start: number; readonly end: number } | null {
  const { text } = sentence;
  const spots = [
    ...mentionsOf(sentence, 'event').flatMap((m) => (m.thing === event ? [{ start: m.start, end: m.end }] : [])),
    ...[...text.matchAll(STANDS_FOR)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  ].sort((a, b) => a.start - b.start);
  for (const spot of spots) {
    const before = BEFORE_OBJECT.exec(text.slice(0, spot.start));
    const verb = before?.groups?.['verb'];
    if (before === null || verb === undefined || NO_DEED.test(verb)) continue;
    // "it" may be anything, unless the verb is one of holding a meeting
    if (/^it$/iu.test(text.slice(spot.start, spot.end)) && !HOLDING.test(verb)) continue;
    return { verb: before.index, ...spot };
  }
  return null;
}

/** "of the society", "Ada Example, Harbour Hospital": a body that belongs to another word. */
function isDependent(sentence: ReadSentence, body: NamedMention): boolean {
  const before = sentence.text.slice(0, body.start);
  // "GRAZ, 3 May (NPA) –": the agency
  if (body.start < OPENING && /^\)\s?[–—-]\s/u.test(sentence.text.slice(body.end))) return true;
  if (HANGS_ON.test(before) || /^['’]s?\s/u.test(sentence.text.slice(body.end))) return true;
  return sentence.mentions.some((m) => (m.kind === 'person' || m.kind === 'role') && m.end <= body.start && body.start - m.end <= 3);
}

/** Nothing but the rest of the subject stands between the body and the verb. */
function isClause(gap: string, sentence: ReadSentence, body: NamedMention, verb: number): boolean {
  if (/[;:!?]|[.]\s\p{Lu}/u.test(gap) || gap.length > LONGEST_SUBJECT) return false;
  return !sentence.mentions.some((m) => m.kind === 'person' && m.start >= body.end && m.end <= verb);
}

const OPENING = 60;
const LONGEST_SUBJECT = 160;

/** "Hazel, Oak Leaf and Silver Birch": names in a list that is said to be one of bodies. */
function namesIn(sentence: ReadSentence, from: number, reading: Reading): readonly Thing[] {
  return sentence.text
    .slice(from)
    .replace(/[.;]\s?$/u, '')
    .split(/,\s(?:and\s)?|\sand\s|\sund\s|\set\s|\se\s|\sy\s|\sи\s/u)
    .flatMap((name): readonly Thing[] => {
      const bare = name.replace(/^(?:the|die|der|das|la|le|il|el)\s/iu, '').trim();
      if (!/^\p{Lu}/u.test(bare) || wordsOf(bare).length > MOST_WORDS) return [];
      const known = reading.things.find(
        (thing) => thing.kind === 'organization' && (thing.names.includes(bare) || thing.acronyms.includes(bare)),
      );
      return [known ?? reading.thing('organization', bare, sentence.index)];
    });
}

const MOST_WORDS = 10;

/** "Partners in the region: A, B and C", or one of the lines under such a heading. */
function partnerList(sentence: ReadSentence, event: Thing, reading: Reading): readonly Thing[] {
  const { segment } = sentence;
  const label = /^[^:：.]{3,60}[:：]\s/u.exec(sentence.text)?.[0] ?? '';
  const under = segment.kind === 'item' ? (segment.lead ?? segment.headings.at(-1) ?? '') : '';
  const title = PARTNERS.test(label) ? label : under.length <= 60 && PARTNERS.test(under) ? under : null;
  if (title === null || PAYERS.test(title) || !isOwn(event, sentence, 0)) return [];
  const parties = partiesInList(sentence, title === label ? label.length : 0, reading).filter((party) => party.kind === 'organization');
  return title === label && parties.length < 2 ? [] : parties;
}

const PARTNERS =
  /^(?:(?:the|our|local|regional|national|joint|scientific|in)\s){0,3}(?:partners?|partner (?:societies|organi[sz]ations|institutions)|participating societies|(?:held|prepared|in (?:cooperation|collaboration|partnership|association)) (?:with|by)|kooperationspartner|partenaires|partenariat|партн[её]ры|соорганизаторы)(?!\p{L})/iu;

const PAYERS = /sponsor|support|industr|medi[ae]|donor|gold|silver|platinum|спонсор|информацион/iu;

/** What a page about one event calls it, or the whole of what is done for it. */
const STANDS_FOR =
  /(?<!\p{L})(?:it(?! (?:is|was|were|will|has|had|would|can|could|seems?|takes|took|became|be)(?!\p{L}))|such an? (?:day|meeting|congress|conference|event)|(?:a )?(?:large |great )?part of (?:the|its) programme?|einen teil des programms)(?!\p{L})/giu;

const HOLDING =
  /^(?:held|hold|holds|prepared?|prepares|prepar|organi[sz]e[sd]?|hosts?|hosted|arranged?|convened?|planned|staged?|kept|keeps|ran|runs?|made|makes?|started|launched|called|put|took)$/iu;

/** The verb right before the object, with articles and an adjective between. */
const BEFORE_OBJECT =
  /\s(?<verb>\p{Ll}[\p{Ll}-]+)\s(?:(?:the|its|their|this|a|an|our|auch|den|die|das|der|le|la|il|el|свой|этот)\s(?:\p{Ll}+\s)?)?$/u;

const NO_DEED =
  /^(?:at|in|on|of|to|for|from|by|with|without|after|before|during|since|until|about|into|over|under|through|around|near|behind|and|or|but|as|than|that|which|who|when|where|while|if|because|so|not|also|then|is|was|are|were|be|been|being|has|calls?|called|named|saw|sees|see|find|found|know|knew|known|miss(?:ed)?|left|leaves|enjoy(?:ed|s)?|love[sd]?|like[sd]?|praise[sd]?|cover(?:ed|s)?|follow(?:ed|s)?|watch(?:ed|es)?|remember(?:ed|s)?|describe[sd]?|mention(?:ed|s)?|use[sd]?|join(?:ed|s)?|visit(?:ed|s)?|reach(?:ed|es)?|fill(?:ed|s)?|expect(?:ed|s)?|want(?:ed|s)?|wish(?:ed|es)?|plan(?:s|ned)?|hope[sd]?|need(?:s|ed)?|address(?:ed|es)?|mark(?:s|ed)?|says?|said|tells?|told|says|wins?|won|bei|mit|von|zu|zum|auf|im|am|für|nach|vor|und|oder|dans|avec|pour|sur|par|et|ou|con|per|da|su|nel|para|por|en|на|в|во|к|о|об|с|из|от|для|по|и|за)$/u;

/** Deeds and words that make a body a guest, a payer, a prize winner or a reporter. */
const AGAINST =
  /(?<!\p{L})(?:attend\p{L}*|took part|tak(?:e|es|ing) part|participa\p{L}+|guests?|deleg\p{L}+|sent|sponsor\p{L}*|fund(?:ed|s|ing)?|donat\p{L}+|grant(?:ed|s)?|pa(?:id|ys)|support\p{L}*|thank\p{L}*|award\p{L}*|prizes?|medals?|elected|stands?|booths?|exhibit\p{L}*|report(?:s|ed)? (?:on|that|about)|publish\p{L}*|wrote|writes|photo\p{L}*|member of|joined|visited|treat(?:ed|s)|nobody|would|should|could|might|may|wants? to|hopes? to|plans? to|eingeladen|teilgenommen|unterstützt\p{L}*|dank\p{L}*|gedankt|soutien|merci|sostegno|grazie|gracias|apoyo|участ\p{L}+|спасибо|благодар\p{L}+)(?!\p{L})/iu;

const RELATIVE = /^\)?(?:\s\([^()]{1,30}\))?,?\s(?:which|that|who|die|der|das|qui|che|que|котор\p{L}+)(?!\p{L})/u;

/** "of", "at" and what else makes a name part of another phrase. */
const HANGS_ON =
  /(?<!\p{L})(?:of|from|at|in|by|for|to|on|about|under|inside|near|than|as|like|via|per|against|into|des|vom|beim|im|am|zu|zur|zum|an|auf|für|aus|du|de|à|au|chez|del|della|dell['’]|di|al|alla|en|в|во|на|из|от|для|к|при|о|об)\s(?:the\s|its\s|our\s|der\s|la\s|le\s|l['’])?$/iu;

/** What brings the others into the clause. */
const LISTED =
  /(?<!\p{L})(?:together with|jointly with|along with|with|alongside|gemeinsam mit|avec|insieme (?:a|con)|junto con|вместе с)\s|[:：]\s/u;

/** "The society had prepared it with …": the page's own words for whoever holds the event. */
const SUBJECT_NOUN =
  /^(?:(?:the|our|its|die|der|la|le|il|el)\s(?:[sS]ociety|[aA]ssociation|[fF]oundation|[uU]nion|[nN]etwork|[gG]roup|[hH]osts?|[oO]rgani[sz]ers?|Gesellschaft|Société|Società|Sociedad)|we)\s/iu;

/** Bodies in general, of which the list behind tells the names. */
const BODY_NOUN =
  /(?<!\p{L})(?:organi[sz]ations|societies|associations|foundations|institutions|charities|groups|bodies|universities|hospitals|clubs|unions|ministries)(?!\p{L})/iu;
