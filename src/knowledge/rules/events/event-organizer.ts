import type { NamedMention, ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { partiesAfter, partiesBefore } from './parts/event-parties.ts';
import { clauseBefore, comingEvent, eventOf, eventsIn, holdsIn, isOwn } from './parts/event-scene.ts';

export const eventOrganizer: PageRule = {
  name: 'event-organizer',
  says: 'Who an event is organized or hosted by, alone or together with others: "organised by", "A hosted the congress", "local host is", "Organizers: …".',
  read: (reading) =>
    reading.sentences.flatMap((sentence) => [...passive(sentence, reading), ...active(sentence, reading), ...labelled(sentence, reading)]),
  examples: [
    {
      text: 'The 12th Nordic Congress of Examples was organised by the Northern Society of Examples and Hope Foundation.',
      yields: ['Northern Society of Examples', 'Hope Foundation'].map((value) => ({
        subject: '12th Nordic Congress of Examples',
        predicate: 'organizer',
        value,
      })),
    },
    {
      text: 'In May the Bergen Example Institute hosted the 12th Nordic Congress of Examples.',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'organizer', value: 'Bergen Example Institute' }],
    },
    {
      text: 'The 4th Example Symposium opens in Graz.\nLocal host is the Graz University of Samples.',
      yields: [{ subject: '4th Example Symposium', predicate: 'organizer', value: 'Graz University of Samples' }],
    },
    {
      text: 'The 4th Example Symposium opens in Graz.\nOrganizers: Styrian Sample Society (SSS), Graz University of Samples (rector – A. B. Example), Hope Foundation.',
      yields: ['Styrian Sample Society', 'Graz University of Samples', 'Hope Foundation'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'organizer',
        value,
      })),
    },
    {
      text: 'Der 7. Beispielkongress wurde von der Ulmer Zählgesellschaft veranstaltet.',
      language: 'de',
      yields: [{ subject: '7. Beispielkongress', predicate: 'organizer', value: 'Ulmer Zählgesellschaft' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. The Styrian Sample Society was hostess; the Northern Network of Examples made the programme.',
      yields: ['Styrian Sample Society', 'Northern Network of Examples'].map((value) => ({
        subject: '4th Example Symposium',
        predicate: 'organizer',
        value,
      })),
    },
  ],
  nearMisses: [
    {
      text: 'The Northern Society of Examples sent a team to the 12th Nordic Congress of Examples.',
      because: 'who attends does not organize',
    },
    {
      text: 'The 12th Nordic Congress of Examples heard of a camp organised by Hope Foundation.',
      because: 'something else was organized',
    },
    {
      text: 'The 12th Nordic Congress of Examples was opened by the Bergen Example Institute.',
      because: 'opening is not organizing',
    },
  ],
};

// ---------------------------------------------------------------- "organised by"

function passive(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const out: Draft[] = [];
  for (const match of sentence.text.matchAll(BY)) {
    const event = eventBefore(sentence, match.index, match.index + match[0].length, reading);
    if (event === null) continue;
    const parties = partiesAfter(sentence, match.index + match[0].length, reading);
    out.push(...parties.map((party) => draft(event, party, kindOf(match[0]), sentence)));
    if (parties.length > 0) out.push(...partners(sentence, event, match.index + match[0].length, reading));
  }
  for (const match of sentence.text.matchAll(VON)) {
    const event = eventBefore(sentence, match.index, match.index, reading);
    if (event === null) continue;
    out.push(
      ...partiesAfter(sentence, match.index + (match.groups?.['von']?.length ?? 0), reading).map((party) =>
        draft(event, party, null, sentence),
      ),
    );
  }
  if (out.length === 0) {
    const match = TOGETHER.exec(sentence.text);
    const event = match === null ? null : eventBefore(sentence, match.index, match.index, reading);
    if (match !== null && event !== null && HELD.test(sentence.text.slice(0, match.index)) && mentionsOf(sentence, 'person').length === 0)
      out.push(...partiesAfter(sentence, match.index + match[0].length, reading).map((party) => draft(event, party, 'partner', sentence)));
  }
  return out;
}

/** "…, together with B": named after the organizer, a partner. */
function partners(sentence: ReadSentence, event: Thing, from: number, reading: Reading): readonly Draft[] {
  const match = TOGETHER.exec(sentence.text.slice(from));
  if (match === null) return [];
  return partiesAfter(sentence, from + match.index + match[0].length, reading).map((party) => draft(event, party, 'partner', sentence));
}

/** The event that the participle belongs to: the last one named before it in the clause with no other noun of its own between, or after it, or the one spoken of. */
function eventBefore(sentence: ReadSentence, at: number, end: number, reading: Reading): Thing | null {
  const { text } = sentence;
  const clause = clauseBefore(text, at);
  const from = at - clause.length;
  const events = mentionsOf(sentence, 'event');
  const before = events.filter((m) => m.end <= at && m.start >= from).at(-1);
  if (before !== undefined) {
    const gap = text.slice(before.end, at);
    return OTHER_DEED.test(gap) || OTHER_NOUN.test(gap.slice(-30)) ? null : before.thing;
  }
  // "Organised by A, the 5th congress …"
  if (/^\s*(?:jointly\s|also\s)?$/iu.test(clause)) {
    const after = events.find((m) => m.start >= end);
    if (after !== undefined && /,\s(?:the|this|its|der|die|das|le|la|les|il|el)?\s*$/iu.test(text.slice(end, after.start)))
      return after.thing;
  }
  if (events.length > 0) return null;
  // "gathered at the invitation of"
  if (/(?:initiative|invitation)/iu.test(text.slice(at, end)) && holdsIn(clause)) return eventOf(sentence, reading);
  return START.test(clause) ? eventOf(sentence, reading) : null;
}

// ---------------------------------------------------------------- "A hosted the congress"

function active(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const { text } = sentence;
  const out: Draft[] = [];
  for (const event of mentionsOf(sentence, 'event')) {
    const verb = ACTIVE.exec(text.slice(0, event.start)) ?? OWN_HELD.exec(text.slice(0, event.start));
    if (verb !== null) {
      const parties = subjectsBefore(sentence, verb.index, reading);
      out.push(...parties.map((party) => draft(event.thing, party, kindOf(verb[0]), sentence)));
    }
  }
  const house = PROUD.exec(text);
  if (house !== null) {
    const event = eventAfter(sentence, house.index) ?? eventOf(sentence, reading);
    if (event !== null) out.push(...partiesBefore(sentence, house.index, reading).map((party) => draft(event, party, 'host', sentence)));
  }
  const honours = HONOURS.exec(text);
  if (honours !== null) {
    const event = eventOf(sentence, reading);
    if (event !== null)
      out.push(...partiesAfter(sentence, honours.index + honours[0].length, reading).map((party) => draft(event, party, 'host', sentence)));
  }
  const invited = INVITED.exec(text);
  if (invited !== null) {
    const event = eventOf(sentence, reading);
    if (event !== null)
      out.push(
        ...subjectsBefore(sentence, invited.index, reading).map((party) => draft(event, party, null, sentence)),
        ...partners(sentence, event, 0, reading),
      );
  }
  const guests = HAD_INVITED.exec(text);
  if (guests !== null) {
    const event = eventOf(sentence, reading);
    if (event !== null)
      out.push(...partiesAfter(sentence, guests.index + guests[0].length, reading).map((party) => draft(event, party, null, sentence)));
  }
  // "our hosts, the Example Society", "the organisers, A and B, had …"
  for (const [pattern, kind] of [
    [OUR_HOSTS, 'host'],
    [SECRETARIAT, 'secretariat'],
  ] as const) {
    const match = pattern.exec(text);
    const event = match === null ? null : eventOf(sentence, reading);
    if (match !== null && event !== null && isOwn(event, sentence, match.index))
      out.push(
        ...partiesInList(sentence, match.index + match[0].length, reading)
          .filter((party) => party.kind === 'organization')
          .map((party) => draft(event, party, kind, sentence)),
      );
  }
  // "A was hostess; B made the programme": who paid for others to come is a supporter (event-support)
  for (const [pattern, kind] of [
    [WAS_HOST, 'host'],
    [MADE_PROGRAMME, null],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const event = eventOf(sentence, reading);
      if (event === null || !isOwn(event, sentence, match.index)) continue;
      out.push(
        ...partiesBefore(sentence, match.index, reading)
          .slice(-2)
          .map((party) => draft(event, party, kind, sentence)),
      );
    }
  }
  // "the symposium, which the Example Society organises"
  for (const event of mentionsOf(sentence, 'event')) {
    const which = /^(?:\s\([^()]{1,60}\))?,?\s(?:which|that)\s/u.exec(text.slice(event.end));
    if (which === null) continue;
    const at = event.end + which[0].length;
    const parties = partiesAfter(sentence, at, reading);
    const last = sentence.mentions.findLast((m) => m.kind === 'org' && m.start >= at && parties.includes(m.thing));
    if (last !== undefined && RELATIVE.test(text.slice(last.end)))
      out.push(...parties.map((party) => draft(event.thing, party, null, sentence)));
  }
  for (const [pattern, kind] of [
    [THIS_ONE, null],
    [PARTNERS, 'partner'],
  ] as const) {
    const match = pattern.exec(text);
    const event = match === null ? null : eventOf(sentence, reading);
    if (match !== null && event !== null)
      out.push(...partiesBefore(sentence, match.index, reading).map((party) => draft(event, party, kind, sentence)));
  }
  const idea = IDEA.exec(text);
  if (idea !== null) {
    const event = eventOf(sentence, reading);
    if (event !== null)
      out.push(...partiesBefore(sentence, idea.index, reading).map((party) => draft(event, party, 'initiator', sentence)));
  }
  const committee = COMMITTEE.exec(text);
  if (committee !== null) {
    const event = eventsIn(sentence).length === 1 ? eventOf(sentence, reading) : (comingEvent(reading) ?? eventOf(sentence, reading));
    if (event !== null)
      out.push(
        ...partiesBefore(sentence, committee.index, reading)
          .slice(-1)
          .map((party) => draft(event, party, 'local organizing committee', sentence)),
      );
  }
  return out;
}

/** Who does it: the bodies right before the verb, or the one that begins the sentence when an aside stands between. */
function subjectsBefore(sentence: ReadSentence, at: number, reading: Reading): readonly Thing[] {
  const near = partiesBefore(sentence, at, reading);
  if (near.length > 0) return near;
  const [first] = mentionsOf(sentence, 'org');
  const aside =
    first === undefined || first.start > 4
      ? null
      : /^(?:\s\([^()]{1,20}\))?,\s[^;:.]{3,140},$/u.exec(sentence.text.slice(first.end, at).trimEnd());
  return aside === null || first === undefined || first.pronoun ? [] : [first.thing];
}

function eventAfter(sentence: ReadSentence, at: number): Thing | null {
  const found: NamedMention | undefined = mentionsOf(sentence, 'event').find((m) => m.start >= at);
  return found?.thing ?? null;
}

// ---------------------------------------------------------------- "Organizers: …"

function labelled(sentence: ReadSentence, reading: Reading): readonly Draft[] {
  const match = LABEL.exec(sentence.text);
  const underLabel =
    sentence.segment.kind === 'item' && HEADING.test((sentence.segment.headings.at(-1) ?? sentence.segment.lead ?? '').trim());
  if (match === null && !underLabel) return [];
  const event = eventOf(sentence, reading);
  if (event === null) return [];
  const from = match === null ? 0 : match[0].length;
  const kind = match === null ? null : kindOf(match[0]);
  const direct = partiesAfter(sentence, from, reading);
  const list = match !== null && /[:：–-]\s?$/u.test(match[0]);
  const parties = list || underLabel ? partiesInList(sentence, from, reading) : direct;
  return parties.map((party) => draft(event, party, kind, sentence));
}

/** Every body of a list, whatever stands in brackets between; people in brackets are office-holders and no parties. */
function partiesInList(sentence: ReadSentence, from: number, reading: Reading): readonly Thing[] {
  const out: Thing[] = [];
  let depth = 0;
  let at = from;
  for (const mention of sentence.mentions) {
    if (mention.start < from) continue;
    for (const c of sentence.text.slice(at, mention.start)) depth += c === '(' ? 1 : c === ')' ? -1 : 0;
    at = mention.end;
    if (depth > 0) continue;
    if (mention.kind === 'event' || mention.kind === 'date') break;
    const [party] = partiesAfter(sentence, mention.start, reading);
    if (party !== undefined && !out.includes(party)) out.push(party);
  }
  return out;
}

function draft(event: Thing, party: Thing, kind: string | null, sentence: ReadSentence): Draft {
  return { subject: event, predicate: 'organizer', value: party, sentence, ...(kind === null ? {} : { qualifiers: { kind } }) };
}

function kindOf(words: string): string | null {
  if (/sponsor/iu.test(words)) return 'co-sponsor';
  if (/initi|idea/iu.test(words)) return 'initiator';
  return /(?<!\p{L})(?:co-?)?(?:hosts?|hosted|hosting|gastgeber|ausgerichtet)(?!\p{L})/iu.test(words) ? 'host' : null;
}

const ORGANIZED = `(?:co-?)?(?:organi[sz]ed|hosted|convened|arranged|staged|run|initiated|held|put on|sponsored|prepared|led)`;
const BY = new RegExp(
  String.raw`(?<!\p{L})(?:${ORGANIZED}(?:\s(?:jointly|together|annually|again))?(?:\s(?:and|,)\s${ORGANIZED})?(?:\s(?:jointly|together))?\sby|organisée?s?\spar|organizzat[oaie]\s(?:da(?:l|lla|gli|i|lle)?\s|dall['’])|promoss[oaie]\s(?:da(?:l|lla|gli|i|lle)?\s|dall['’])|organizad[oa]s?\spor|organisiert\svon|veranstaltet\svon|ausgerichtet\svo[nm]|georganiseerd\sdoor|at the (?:initiative|invitation) of|on the initiative of|(?:idea|initiative) of)(?=\s|(?<=['’\s]))`,
  'giu',
);
/** "von A veranstaltet": the bodies stand before the participle. */
const VON =
  /(?<!\p{L})(?<von>(?:wurde|wird|werden|wurden)[^.;]{0,80}?\svo[nm])(?=\s[^.;]{3,200}\s(?:organisiert|veranstaltet|ausgerichtet|abgehalten)(?!\p{L}))/giu;
const TOGETHER =
  /(?<!\p{L})(?:(?:in|en|in)\s(?:close\s)?(?:partnership|cooperation|co-operation|collaboration|association|conjunction|collaborazione|partenariat|colaboración)\s(?:with|avec|con)|together with|jointly with|along with|gemeinsam mit|zusammen mit|conjointement avec|insieme (?:a|con)|junto con)/iu;
const HELD =
  /(?<!\p{L})(?:organi[sz]ed|organi[sz]es|held|hosted|runs?|ran|conference|congress|symposium|workshop|meeting|took place)(?!\p{L})/iu;
const ACTIVE =
  /\s(?:(?:has|have|had|is|are|was|were|will|also|jointly|together|again|proudly|successfully|regularly|yesterday|today|now|recently|once more)\s){0,3}(?:(?:be\s)?(?:co-?)?(?:organi[sz](?:ed|es|e|ing)|host(?:ed|s|ing)?|conven(?:ed|es|e|ing)|held|hold|holds|holding|runs?|ran|stag(?:ed|es|e|ing)|put on)|veranstaltet(?:e)?|richtet(?:e)?|organisiert(?:e)?|organise(?:nt|ra)?|a organisé|a tenu|ha tenuto|tenne|hielt|celebró|organizza|ha organizzato|organizó|organiza|провел[аио]?|провёл|организовал[аио]?)\s(?:(?:the|its|their|a|an|this year['’]s|die|den|das|seine|ihre[n]?|le|la|les|son|sa|il|el|su|свой|свою)\s)?(?:\p{Ll}+\s){0,2}$/iu;
/** "held in Graz, on 3 and 4 May, its 9th congress" */
const OWN_HELD =
  /\s(?:(?:has|have)\s)?(?:held|organi[sz]ed|celebrated|ha tenuto|ha organizzato|tenne|hielt|veranstaltete|a tenu|a organisé|celebró|organizó|провел[аио]?|провело)\s[^.;]{2,90}\s(?:its|their|il suo|la sua|ihre[n]?|seine[n]?|son|sa|su|сво[йюё])\s(?:\p{L}+\s){0,2}$/iu;
/** "A organises it; B hosts it" */
const THIS_ONE =
  /\s(?:(?:jointly|together|again)\s)?(?:organi[sz]e[sd]?|hosts?|hosted|runs?|ran|convene[sd]?)\s(?:it|this|them)(?!\p{L})/iu;
const PARTNERS = /,?\s(?:are|were|was|is|as)\s(?:the\s|its\s)?partners?(?:\s(?:of|in|for)\s|(?=[.,;]|$))/iu;
const PROUD =
  /,?\s(?:(?:is|are|was|were|will be|being|acts? as|acted as)\s(?:(?:once more|again|proud to be|happy to be|also)\s)?(?:its\s|the\s|their\s)?|its\s)(?:local\s|joint\s)?(?:hosts?|organi[sz]ers?|(?<=local\s|joint\s)partners?|organi[sz]ing (?:society|body|partner))(?:(?:\s[^.;]{0,50})?\s(?:of|for|to)\s|(?=[.,;(]|$))/u;
const HONOURS =
  /(?<!\p{L})(?:gastgeber(?:in)?|veranstalter(?:in)?|ausrichter(?:in)?)\s[^.;]{0,90}?(?:war|ist|waren|sind)(?=\s)|(?<!\p{L})организатор\p{L}*\s(?:\p{L}+\s){0,2}(?:выступил\p{L}*|стал\p{L}*|являются|является)(?=\s)|(?<!\p{L})organi[sz]ation (?:lay|lies|rested) with(?=\s)|(?<!\p{L})responsible for the organi[sz]ation (?:was|were|is|are)(?=\s)|(?<!\p{L})in charge of (?:the )?organi[sz]ation (?:was|were|is|are)(?=\s)|(?<!\p{L})(?:fa(?:rà)?|faceva|ha fatto|fanno) gli onori di casa|(?<!\p{L})(?:local |our )?(?:host|organi[sz]er)s?\s(?:is|are|was|were|will be)(?=\s)|(?<!\p{L})does the honours is(?=\s)/iu;
const INVITED =
  /\s(?:(?:has|have|had|also|yesterday|today|now|recently|again)\s){0,2}(?:sent (?:out )?(?:the )?invitations|invite[sd]? (?:[^.;]{0,50}\s)?to (?:its|their|the)(?=\s)|has the (?:honou?r|pleasure) (?:of inviting|to invite)(?=\s)|had invited|(?:concluded|closed|opened|opens|inaugurated|wrapped up|celebrated|prepares|is preparing|announced|announces|launched) (?:its|their)(?=\s(?:\p{L}+\s){0,3}(?:congress|conference|meeting|symposium|forum|summit|workshop|convention|assembly|day|school|\d)))/iu;
const HAD_INVITED =
  /(?:eingeladen (?:hatte[n]?|hat|haben)|auf einladung (?:von|des|der)|à l['’]invitation (?:de|du|des)|su invito (?:di|del|della)|por invitación (?:de|del)|(?<!\p{L})(?:the\s|as\s)?organi[sz]ers?,?(?=\s(?:the\s)?\p{Lu}))(?=\s)/iu;
const OUR_HOSTS =
  /(?<!\p{L})(?:(?:our|the|their|this year['’]s|its)\s(?:local\s|gracious\s|generous\s|kind\s)?(?:hosts?|hostess|organi[sz]ers|host (?:society|institution|hospital|university)),?|unsere(?:n|m|r)? gastgebern?,?|nos hôtes,?|i nostri ospiti,|nuestros anfitriones,?|onze gastheren?,?|a (?:volerl[eoai]|organizzarl[eoai]|promuoverl[eoai]) (?:è stat[oa]|sono stat[ei])(?:,[^,]{0,40},)?|(?:tocó|correspondió) (?:organizarlo )?a|ausrichter war(?:en)?)\s(?=\S)/iu;
const SECRETARIAT =
  /^(?:congress|conference|meeting|organi[sz]ing|kongress|tagungs?)?[\s-]?(?:secretariat|sekretariat|secrétariat|segreteria(?: organizzativa)?|secretar[ií]a)\s?[:–-]\s/iu;
const WAS_HOST =
  /\s(?:(?:was|were|is|are|acted as|served as)\s(?:the\s|our\s|a\s)?(?:\p{Ll}+\s)?(?:hosts?|hostess|organi[sz]ers?)|played host|did the honou?rs|laid on the (?:congress|conference|event)|war gastgeber\p{L}*|était l['’]hôte|faceva gli onori di casa|fue (?:el|la) anfitrion[ae]?|was gastheer)(?!\p{L})/giu;
const MADE_PROGRAMME =
  /\s(?:made|drew up|put together|prepared|designed|shaped|was responsible for|were responsible for|took charge of)\s(?:the\s)?(?:scientific\s)?(?:programme?|event|organi[sz]ation)(?!\p{L})/giu;
const RELATIVE =
  /^(?:\s\([^()]{1,20}\))?\s(?:(?:has|have|had|jointly|together|regularly|again)\s)?(?:organi[sz]e[sd]?|hosts?|hosted|runs?|ran|held|holds?|convene[sd]?|staged?|brought|called|set up|prepared)(?!\p{L})/u;
const IDEA =
  /,?\s(?:(?:from|of) whom the (?:idea|initiative)|whose (?:idea|initiative)|who (?:initiated|had the idea|came up with))(?=\s[^.;]{0,60}(?:congress|conference|meeting|forum|symposium|summit|workshop|event|it|this))/iu;
const COMMITTEE = /,?\s(?:which is|who is|who are|is|as|acts as|acting as)\s(?:the|our)?\s?local organi[sz]ing committee(?!\p{L})/iu;
const LABEL =
  /^(?:the\s|its\s|our\s|её\s|его\s|ses\s|i suoi\s|sus\s)?(?:joint |local |main |co-?|lead |key )?(?:organi[sz]ers?|organi[sz]ed by|organi[sz]ing (?:bodies|institutions|societies|partners)|hosts?|hosted by|veranstalter(?:in)?|ausrichter|gastgeber|organisat(?:eurs?|oren|ion)|organizzator[ei]|organizzato da|organizador(?:es)?|организатор\p{L}*(?:\s\p{L}+){0,2}|organisatie)(?:\s(?:is|are|was|were|of the \p{L}+))?\s?[:：–-]\s?|^(?:the\s)?(?:joint |local |main )?(?:organi[sz]ers?|hosts?)\s(?:is|are|was|were|will be)\s/iu;
const HEADING =
  /^(?:the\s)?(?:joint |local |main |co-?)?(?:organi[sz]ers?|organi[sz]ed by|hosts?|hosted by|veranstalter|organisateurs?|organizzatori|organizadores|организаторы?)\s?[:：]?$/iu;
const START =
  /^(?:(?:it|they|this|which|the (?:event|meeting|congress|conference))?\s?(?:was|were|is|are|has been|will be|had been|being|all)?\s?(?:also |jointly |again )?)$|(?<!\p{L})(?:it|this|the event|the meeting)\s(?:was|is|will be|has been)\s(?:\p{L}+\s){0,2}$|^(?:es|sie|er) (?:wurde|wird)\s|^(?:fue|será|ha sido|è stat[oa]|sarà|il (?:a été|est|était|sera)|elle (?:a été|est|était|sera))\s$/iu;
const OTHER_DEED =
  /(?<!\p{L})(?:said|heard|discussed|learned|showed|shown|presented|thanked|visited|elected|signed|founded|after|before|unlike|who|whose)(?!\p{L})/iu;
const OTHER_NOUN =
  /(?<!\p{L})(?:camps?|dinner|reception|course|exhibition|visit|trip|tour|evening|concert|session|campaign|project|program(?:me)?|school|training|lecture|study|trial|prize|award|excursion|workshop|meal|party|run|race)\s(?:which\s|that\s)?(?:was\s|were\s|is\s|are\s)?$/iu;
