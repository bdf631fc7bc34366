// "The society hosts the congress", "is holding its 12th meeting": whoever stands before the verb holds the event.

import type { NamedMention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { type Draft, mentionsOf } from '../../engine/rule.ts';
import { comingEvent } from './event-block.ts';
import { eventsIn } from './event-page.ts';
import { partiesAfter, partiesBefore } from './event-parties.ts';
import { eventOf, isOwn } from './event-scene.ts';
import { draft, kindOf, partners } from './organized-by.ts';

export function active(sentence: ReadSentence, reading: Reading): readonly Draft[] {
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
  // "with the Harbour Hospital as host"
  const hosting = AS_HOST.exec(text);
  if (hosting !== null) {
    const event = eventOf(sentence, reading);
    if (event !== null && isOwn(event, sentence, hosting.index))
      out.push(...partiesAfter(sentence, hosting.index + hosting[0].length, reading).map((party) => draft(event, party, 'host', sentence)));
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
  // "On behalf of A and B, it is our pleasure to invite you"
  const behalf = ON_BEHALF.exec(text);
  if (behalf !== null && CALLS_YOU.test(text)) {
    const event = eventOf(sentence, reading);
    if (event !== null)
      out.push(
        ...partiesAfter(sentence, behalf[0].length, reading)
          .filter(
            (party) => party.kind === 'organization' && !party.names.some((name) => /committee|komitee|comité|comitato|board/iu.test(name)),
          )
          .map((party) => draft(event, party, null, sentence)),
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
          .concat(pattern === WAS_HOST ? hostWithAside(sentence, match.index, reading) : [])
          .slice(-3)
          .map((party) => draft(event, party, kind, sentence)),
      );
    }
  }
  // "The Harbour Hospital lent its halls", "A shares the work with B"
  const lent = LENT.exec(text);
  const lender = lent === null ? null : eventOf(sentence, reading);
  if (lent !== null && lender !== null && isOwn(lender, sentence, lent.index))
    out.push(
      ...partiesBefore(sentence, lent.index, reading)
        .slice(-1)
        .filter((party) => party.kind === 'organization')
        .map((party) => draft(lender, party, 'host', sentence)),
    );
  const shared = SHARES.exec(text);
  const work = shared === null ? null : eventOf(sentence, reading);
  if (shared !== null && work !== null)
    out.push(
      ...[
        ...partiesBefore(sentence, shared.index, reading).slice(-1),
        ...partiesAfter(sentence, shared.index + shared[0].length, reading),
      ].map((party) => draft(work, party, null, sentence)),
    );
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
  // "The Health Fund lends a hand"
  const help = HELPS.exec(text);
  if (help !== null) {
    const event = eventOf(sentence, reading);
    if (event !== null && isOwn(event, sentence, help.index))
      out.push(
        ...partiesBefore(sentence, help.index, reading)
          .slice(-1)
          .filter((party) => party.kind === 'organization')
          .map((party) => draft(event, party, 'partner', sentence)),
      );
  }
  // "Провели её A и B", "L'ont organisé A et B": the deed stands first, and the event is a pronoun in it
  const deed = DEED_FIRST.exec(text);
  if (deed !== null) {
    const event = eventOf(sentence, reading);
    if (event !== null) out.push(...partiesInList(sentence, deed[0].length, reading).map((party) => draft(event, party, null, sentence)));
  }
  // "the idea to meet came from A and B"
  const origin = CAME_FROM.exec(text);
  if (origin !== null) {
    const event = eventOf(sentence, reading);
    if (event !== null)
      out.push(
        ...partiesAfter(sentence, origin.index + origin[0].length, reading).map((party) => draft(event, party, 'initiator', sentence)),
      );
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
  if (aside !== null && first !== undefined && !first.pronoun) return [first.thing];
  // "where the Example Society (ES), at work since 1984, gathered for its 9th congress"
  const last = mentionsOf(sentence, 'org').findLast((m) => m.end <= at && !m.pronoun);
  // "the Example Hospital in Bergen, Norway, hosted"
  if (last !== undefined && last === first && last.start <= OPENING && IN_TOWN.test(sentence.text.slice(last.end, at).trimEnd()))
    return [last.thing];
  return last !== undefined && SHORT_ASIDE.test(sentence.text.slice(last.end, at).trimEnd()) ? [last.thing] : [];
}

/** "Ada Example, who has her ward there, was our host": the person who begins the sentence, with a clause of hers between. */
function hostWithAside(sentence: ReadSentence, at: number, reading: Reading): readonly Thing[] {
  if (partiesBefore(sentence, at, reading).length > 0) return [];
  const first = mentionsOf(sentence, 'person').find((m) => !m.pronoun);
  return first !== undefined &&
    first.start <= TITLES &&
    /^(?:\s\([^()]{1,60}\))?,\s[^;:.]{3,120},$/u.test(sentence.text.slice(first.end, at).trimEnd())
    ? [first.thing]
    : [];
}

/** "Professor Dr." and no more may stand before the name. */
const TITLES = 20;

/** "From 7 to 11 May, the …" may stand before the subject. */
const OPENING = 60;
const IN_TOWN = /^\)?\s(?:in|of|at)\s(?:the\s)?\p{Lu}[\p{L}'’ -]{2,30}(?:,\s\p{Lu}[\p{L}'’ -]{2,30},?)?$/u;

const SHORT_ASIDE =
  /^\)?(?:\s\([^()]{1,20}\))?,\s(?:at|in|with|since|founded|established|born|active|now|set up|a|an|the)\s[^;:.,]{2,60},$/u;

function eventAfter(sentence: ReadSentence, at: number): Thing | null {
  const found: NamedMention | undefined = mentionsOf(sentence, 'event').find((m) => m.start >= at);
  return found?.thing ?? null;
}

/** Every body of a list, whatever stands in brackets between; people in brackets are office-holders and no parties. */
export function partiesInList(sentence: ReadSentence, from: number, reading: Reading): readonly Thing[] {
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

const ACTIVE =
  /\s(?:(?:has|have|had|is|are|was|were|will|also|jointly|together|again|proudly|successfully|regularly|yesterday|today|now|recently|once more)\s){0,3}(?:(?:be\s)?(?:co-?)?(?:organi[sz](?:ed|es|e|ing)|host(?:ed|s|ing)?|conven(?:ed|es|e|ing)|held|hold|holds|holding|runs?|ran|stag(?:ed|es|e|ing)|put on|arrang(?:ed|es|e|ing)|(?:gathered|gathers?|met|meets?|came together|assembled|convened) for(?=\s(?:its|their)\s))|veranstaltet(?:e)?|richtet(?:e)?|organisiert(?:e)?|organise(?:nt|ra)?|a organisé|a tenu|ha tenuto|tenne|hielt|celebró|organizza|ha organizzato|organizó|organiza|провел[аио]?|провёл|организовал[аио]?)\s(?:(?:the|its|their|a|an|this year['’]s|die|den|das|seine|ihre[n]?|le|la|les|son|sa|il|el|su|свой|свою)\s)?(?:\p{Ll}+\s){0,2}$/iu;

/** "held in Graz, on 3 and 4 May, its 9th congress" */
const OWN_HELD =
  /\s(?:(?:has|have)\s)?(?:held|organi[sz]ed|celebrated|ha tenuto|ha organizzato|tenne|hielt|veranstaltete|a tenu|a organisé|celebró|organizó|провел[аио]?|провело)\s[^.;]{2,90}\s(?:its|their|il suo|la sua|ihre[n]?|seine[n]?|son|sa|su|сво[йюё])\s(?:\p{L}+\s){0,2}$/iu;

/** "A organises it; B hosts it" */
const THIS_ONE =
  /(?:,?\s(?:who|which|that))?\s(?:(?:jointly|together|again)\s)?(?:(?:organi[sz]e[sd]?|hosts?|hosted|runs?|ran|convene[sd]?|holds?|held|prepare[sd]?|stage[sd]?|arrange[sd]?|puts? on)\s(?:it|this|them)(?!\p{L})|(?:gives?|gave)\s(?:it|this)\s(?:together|jointly)(?!\p{L}))/iu;

const PARTNERS = /,?\s(?:are|were|was|is|as)\s(?:the\s|its\s)?partners?(?:\s(?:of|in|for)\s|(?=[.,;]|$))/iu;

const PROUD =
  /,?\s(?:(?:which\s|who\s)?(?:is|are|was|were|had been|has been|have been|will be|being|acts? as|acted as)\s(?:(?:once more|again|proud to be|happy to be|also)\s)?(?:its\s|the\s|their\s|our\s)?|its\s)(?:local\s|joint\s)?(?:hosts?|organi[sz]ers?|(?<=local\s|joint\s)partners?|organi[sz]ing (?:society|body|partner))(?:(?:\s[^.;]{0,50})?\s(?:of|for|to)\s|(?=[.,;(]|$))/u;

const AS_HOST =
  /(?<!\p{L})(?:with|mit|avec|con|met)\s(?=[^.;:]{3,140}\s(?:as|als|comme|come|como)\s(?:(?:the|its|our|their|local|joint)\s){0,2}(?:hosts?|hostess|organi[sz]ers?|gastgeber\p{L}*|veranstalter\p{L}*|hôtes?|organisateurs?|ospit[ei]|organizzator[ei]|anfitri\p{L}+|organizador\p{L}*|gastheer)(?!\p{L}))/iu;

const HONOURS =
  /(?<!\p{L})(?:gastgeber(?:in)?|veranstalter(?:in)?|ausrichter(?:in)?)\s[^.;]{0,90}?(?:war|ist|waren|sind)(?=\s)|(?<!\p{L})организатор\p{L}*\s(?:\p{L}+\s){0,2}(?:выступил\p{L}*|стал\p{L}*|являются|является)(?=\s)|(?<!\p{L})organi[sz]ation (?:lay|lies|rested) with(?=\s)|(?<!\p{L})responsible for the organi[sz]ation (?:was|were|is|are)(?=\s)|(?<!\p{L})in charge of (?:the )?organi[sz]ation (?:was|were|is|are)(?=\s)|(?<!\p{L})(?:fa(?:rà)?|faceva|ha fatto|fanno) gli onori di casa|(?<!\p{L})(?:local |our )?(?:host|organi[sz]er)s?\s(?:is|are|was|were|will be)(?=\s)|(?<!\p{L})does the honours is(?=\s)/iu;

const INVITED =
  /\s(?:(?:has|have|had|also|yesterday|today|now|recently|again)\s){0,2}(?:sent (?:out )?(?:the )?invitations|invite[sd]? (?:[^.;]{0,50}\s)?to (?:its|their|the)(?=\s)|has the (?:honou?r|pleasure) (?:of inviting|to invite)(?=\s)|had invited|(?:concluded|closed|opened|opens|inaugurated|wrapped up|celebrated|prepares|is preparing|announced|announces|launched) (?:its|their)(?=\s(?:\p{L}+\s){0,3}(?:congress|conference|meeting|symposium|forum|summit|workshop|convention|assembly|day|school|\d)))/iu;

const ON_BEHALF =
  /^(?:on behalf of|im namen (?:der|des|von)|au nom (?:de la|du|des|de l['’]|de)|a nome (?:della|del|dell['’]|di)|en nombre de(?: la|l)?|namens(?: de| het)?|от имени)(?=\s|(?<=['’]))/iu;
const CALLS_YOU =
  /(?<!\p{L})(?:invit(?:e|ing|er|ons|arvi|are|iamo|ar(?:les|los|le)?|amos)|welcom(?:e|ing)|ein(?:zu)?laden|einlade|laden wir|accueillir|darvi il benvenuto|dar(?:les|le) la bienvenida|uit te nodigen|welkom|приглаша\p{L}+|пригласить|приветств\p{L}+)(?!\p{L})/iu;

const HAD_INVITED =
  /(?:eingeladen (?:hatte[n]?|hat|haben)|auf einladung (?:von|des|der)|à l['’]invitation (?:de|du|des)|su invito (?:di|del|della)|por invitación (?:de|del)|(?<!\p{L})(?:the\s|as\s)?organi[sz]ers?,?(?=\s(?:the\s)?\p{Lu}))(?=\s)/iu;

const OUR_HOSTS =
  /(?<!\p{L})(?:(?:our|the|their|this year['’]s|its)\s(?:local\s|gracious\s|generous\s|kind\s)?(?:hosts?|hostess|organi[sz]ers|host (?:society|institution|hospital|university)),?|unsere(?:n|m|r)? gastgebern?,?|nos hôtes,?|i nostri ospiti,|nuestros anfitriones,?|onze gastheren?,?|a (?:volerl[eoai]|organizzarl[eoai]|promuoverl[eoai]) (?:è stat[oa]|sono stat[ei])(?:,[^,]{0,40},)?|(?:tocó|correspondió) (?:organizarlo )?a|ausrichter war(?:en)?)\s(?=\S)/iu;

const SECRETARIAT =
  /^(?:congress|conference|meeting|organi[sz]ing|kongress|tagungs?)?[\s-]?(?:secretariat|sekretariat|secrétariat|segreteria(?: organizzativa)?|secretar[ií]a)\s?[:–-]\s/iu;

const WAS_HOST =
  /\s(?:(?:was|were|is|are|acted as|served as)\s(?:the\s|our\s|a\s)?(?:\p{Ll}+\s)?(?:hosts?|hostess|organi[sz]ers?)|played host|did the honou?rs|laid on the (?:congress|conference|event)|war gastgeber\p{L}*|était l['’]hôte|faceva gli onori di casa|fue (?:el|la) anfitrion[ae]?|was gastheer)(?!\p{L})/giu;

/** Gives the event a roof. */
export const LENT =
  /\s(?:(?:had|has|have|also|kindly|again)\s){0,2}(?:(?:lent|lends?|gave|gives?|offered|offers|opened|opens|provided|provides)\s(?:us\s|them\s|it\s)?(?:its|their)\s(?:own\s|new\s|large\s|great\s|main\s)?(?:rooms?|halls?|auditorium|doors|premises|lecture (?:hall|theatre)s?|aula|theatre)|stellte\s(?:ihre|seine)\s(?:räume|aula|säle)|(?:a prêté|prêtait) (?:ses|sa|son) (?:salles?|locaux|amphithéâtre)|ha (?:messo a disposizione|prestato) (?:le sue sale|i suoi locali|la sua sede)|cedió (?:sus salas|su sede|su auditorio)|предоставил\p{L}* (?:свои залы|свой зал|помещения))(?!\p{L})/iu;

const SHARES = /\s(?:shares?|shared)\s(?:the\s)?(?:work|organi[sz]ation|task|preparation|programme?|honou?rs) with(?=\s)/iu;

const MADE_PROGRAMME =
  /\s(?:made|drew up|put together|prepared|designed|shaped|was responsible for|were responsible for|took charge of)\s(?:the\s)?(?:scientific\s)?(?:programme?|event|organi[sz]ation)(?!\p{L})/giu;

const RELATIVE =
  /^(?:\s\([^()]{1,20}\))?\s(?:(?:has|have|had|jointly|together|regularly|again)\s)?(?:organi[sz]e[sd]?|hosts?|hosted|runs?|ran|held|holds?|convene[sd]?|staged?|brought|called|set up|prepared)(?!\p{L})/u;

const IDEA =
  /,?\s(?:(?:from|of) whom the (?:idea|initiative)|whose (?:idea|initiative)|who (?:initiated|had the idea|came up with))(?=\s[^.;]{0,60}(?:congress|conference|meeting|forum|symposium|summit|workshop|event|it|this))/iu;

/** Help with the meeting itself, and not with somebody's travel or a study. */
const HELPS =
  /,?\s(?:(?:also|again|gladly|kindly)\s)?(?:(?:lends?|lent|gives?|gave) a (?:helping )?hand(?=[.,;]|$|\swith (?:the )?(?:organi[sz]ation|programme?|event|congress|conference|meeting|halls?|rooms?|venue))|help(?:s|ed)? (?:(?:to )?(?:organi[sz]e|prepare|stage|host)(?:\s(?:it|the (?:congress|conference|meeting|event|symposium|forum)))|with the (?:organi[sz]ation|preparations?|halls?|rooms?|venue|programme?)))(?!\p{L})/iu;

const DEED_FIRST =
  /^(?:(?:провели|провёл|провела|провело|организовали|организовал[аои]?|подготовили|подготовил[аои]?)\s(?:его|её|ее|их|форум|конгресс|съезд|конференцию|школу|семинар|встречу)|(?:elle|il)s? (?:a|ont) été (?:organisée?s?|préparée?s?|montée?s?) par|l['’](?:a|ont) (?:organisée?|préparée?|montée?|accueillie?)|l['’](?:ha|hanno) (?:organizzat[oa]|promoss[oa]|ospitat[oa])|l[oa] (?:organiz(?:a|an|ó|aron)|convoc(?:a|an|ó|aron)))(?=\s)/iu;

const CAME_FROM =
  /(?<!\p{L})(?:the|its|their) (?:first )?(?:idea|initiative|impulse|suggestion|proposal) (?:(?:to (?:meet|sit down|come together|gather|hold|organi[sz]e|invite|convene)|of (?:meeting|sitting down|coming together|gathering|holding|such)|for (?:the|this|such)\s)[^.;,]{0,40}\s)?(?:came|comes|had come|was born) from(?=\s)/iu;

const COMMITTEE = /,?\s(?:which is|who is|who are|is|as|acts as|acting as)\s(?:the|our)?\s?local organi[sz]ing committee(?!\p{L})/iu;
