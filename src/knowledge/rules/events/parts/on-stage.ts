// Who stands on the stage in a report about one event: wordings that mean a talk only because an event is told of ("showed how",
// "day two belonged to", "in her address"). Knows sentences, not which event they tell of.

import type { Mention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { personOf } from './event-parties.ts';

/** The people who speak, show or open something in the sentence, each once. */
export function onStage(sentence: ReadSentence, reading: Reading): readonly Thing[] {
  const { text } = sentence;
  if (NO_STAGE.test(text)) return [];
  const out: Thing[] = [];
  const add = (mention: Mention | undefined): void => {
    const person = mention === undefined ? null : personOf(mention, sentence, reading);
    if (person !== null && !out.includes(person)) out.push(person);
  };
  const people = sentence.mentions
    .filter((m) => (m.kind === 'person' && !m.pronoun) || m.kind === 'name')
    .filter((m) => personOf(m, sentence, reading) !== null);
  for (const person of people) {
    const behind = text.slice(person.end, person.end + LONGEST_GAP);
    if (OBJECT.test(text.slice(Math.max(0, person.start - 60), person.start))) continue;
    if (SHOWS.test(ownVerb(behind)) || APPOSED.test(behind)) add(person);
  }
  for (const pattern of [LEADS_TO, IN_ADDRESS]) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].length;
      const next = people.find((m) => m.start >= from);
      if (next === undefined || !NEAR.test(text.slice(from, next.start))) continue;
      if (pattern === IN_ADDRESS && match.index > OPENING) continue;
      add(next);
    }
  }
  return out;
}

/** What follows a name without what stands in brackets and between commas: "(Graz), director of the clinic, showed" → "showed". */
function ownVerb(behind: string): string {
  return behind
    .replace(/^(?:\s\([^()]{1,80}\))?/u, '')
    .replace(
      /^(?:\s(?:of|from|de|aus|von|van|di|der|du|del|della|из|at)\s[^,;:.]{2,60}?(?=,|\s(?:opened|showed|presented|spoke|reminded|then|a\s|ha\s)))?/iu,
      '',
    )
    .replace(/^,\s[^;:.]{2,110},(?=\s)/u, '')
    .replace(/^,?\s(?:who|qui|che|que|die|der|котор\p{L}+)(?=\s)/iu, '');
}

const LONGEST_GAP = 200;
/** "In her address" opens a sentence; further inside it may be another's. */
const OPENING = 90;

/** Titles, an office and a calling may stand before the name. */
const NEAR = /^(?:(?:Prof|Dr|Dra|Mr|Mrs|Ms|Mme|Sr|Hon|Dott|проф)\.|[^.;:!?"“«]){0,90}$/iu;

const EVENT_OBJECT =
  '(?:it(?=[.,;]|$|\\s(?:with|on|in|and))|the (?:\\p{L}+\\s){0,2}(?:congress|conference|meeting|symposium|forum|summit|workshop|event|proceedings|programme|scientific part|day|session)|den (?:\\p{L}+\\s)?kongress|die (?:\\p{L}+\\s)?(?:tagung|konferenz|veranstaltung)|le congrès|les journées|il congresso|i lavori|el congreso|los trabajos|het congres|de dag|конгресс|конференцию|съезд|форум)';
/** Verbs behind a name. Plain saying is none: whoever comments to the press says things too. */
const SHOWS = new RegExp(
  String.raw`^,?\s(?:(?:then|also|later|first|finally|vividly|even|ensuite|puis|également|enfin|dann|auch|anschließend|poi|infine|anche|luego|también|daarna|затем|также)\s){0,2}(?:` +
    String.raw`(?:opened|closed|opens|closes|will open|will close|eröffnete|schloss|ouvrira|inauguró|clausuró|inaugurerà|opende|sloot|открыл[аи]?|закрыл[аи]?)\s(?:with(?=\s)|mit(?=\s)|met(?=\s)|${EVENT_OBJECT})|(?:has agreed|is|will come|is going) to (?:open|speak|lecture|talk)|declared\s[^.;]{0,40}\sopen|` +
    String.raw`(?:showed|shows|demonstrated|explained|described|told|reminded)\s(?:how|why|what|that|us|the (?:audience|delegates|participants|hall|room|congress|conference)|delegates|participants|of)|(?:showed|demonstrated|presented)\s(?:an?|his|her|the)\s(?:new\s|simple\s|own\s)?(?:tests?|methods?|devices?|models?|results?|data|figures|films?|ways?|technique|protocol|case|cases)|said\s(?:when|in|while|on)\s(?:opening|closing|welcoming|greeting)|(?:bade|bid)\s(?:the\s|all\s)?[^.;]{0,30}welcome|recounted|looked\s(?:back|ahead)\s(?:on|at|over|to)|walked\s(?:us|the\s\p{L}+)\sthrough|made the case|lamented|disclosed|argued (?:for|that)|appealed (?:to|for)|urged|traced the|drew lessons|` +
    String.raw`(?:received|got|won|earned|drew)\s(?:the\s)?(?:longest|loudest|most|warm|long)\s(?:applause|ovation)|made (?:half )?the (?:room|hall)|held the (?:room|hall|audience)|brought the house|moved the (?:audience|hall|room)|took (?:to )?the (?:stage|floor|podium)|led (?:a|the)\s(?:\p{L}+[\s-]){0,4}(?:workshop|session|masterclass|tutorial|course)|` +
    String.raw`zeigte|erläuterte|schilderte|plädierte|mahnte|stellte\s[^.;]{3,90}\svor(?!\p{L})|begeisterte|` +
    `a (?:ensuite |également |aussi |notamment )?(?:présenté|montré|rappelé|ouvert|clos|évoqué|plaidé|détaillé|captivé|ému)|présentera|interviendra|` +
    `ha (?:poi |anche |inoltre )?(?:mostrato|spiegato|raccontato|aperto|chiuso|presentato|descritto)|presenterà|` +
    `(?:presentó|mostró|explicó|abordó|relató|expuso|presentará|abordará)|` +
    String.raw`(?:vertelde|liet\s[^.;]{0,40}zien|toonde|legde\s[^.;]{3,60}uit|besprak|presenteerde|vertelt)|` +
    String.raw`(?:представил|показал|объяснил|поделил(?:ся|ась|ись)|доложил|расскажет|представит)[аи]?)(?!\p{L})`,
  'iu',
);
/** What is said of a speaker right behind the name. */
const APPOSED =
  /^,\s(?:declaring|opening|closing|inaugurating|addressing)\s(?:the\s)?(?:\p{L}+\s){0,2}(?:congress|conference|meeting|symposium|forum|event|workshop|summit|assembly|delegates|participants|proceedings)(?:\s(?:open|closed))?,|^(?:\s\([^()]{1,60}\)|\s(?:of|from|de|aus|di|из)\s[^.;:]{2,60}?)?(?:,\s[^;:.]{2,110})?,?\s(?:whose (?:talk|lecture|presentation|report|paper|keynote|story|slides)|guest of honou?r|ehrengast|invitée? d['’]honneur|ospite d['’]onore|invitad[oa] de honor|eregast|почётн\p{L}+ гость|(?:for|with|pour|mit|con|per|met) (?:a|une?|einem|einer|una?|een) (?:\p{L}+\s)?(?:lecture|talk|keynote|conférence|exposé|vortrag|festvortrag|lettura|relazione|lezione|ponencia|conferencia|lezing|voordracht)|с (?:докладом|лекцией)|(?:in (?:his|her|the|an?)|nella(?: sua)?|nel suo|im|in (?:seinem|ihrem)|dans (?:sa|son)|en su|in (?:zijn|haar|de)) (?:\p{L}+ )?(?:lecture|talk|keynote|address|lettura|relazione|intervento|festvortrag|eröffnungsvortrag|vortrag|conférence|discours|ponencia|conferencia|lezing|openingswoord))(?!\p{L})/iu;
/** Words that lead to the name. */
const LEADS_TO =
  /(?<!\p{L})(?:(?:day (?:one|two|three|four)|the (?:first|second|third|last|opening|closing) (?:day|morning|afternoon|session)|(?:the )?(?:stage|floor|podium|morning|afternoon|evening|word|hall|limelight))\s(?:belonged|went|fell|was given|was left|was handed)\s(?:to\s)?|on (?:day (?:one|two|three|four)|the (?:first|second|third|last) day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s(?:we (?:had|heard|listened to)|came|it was the turn of)\s|(?:lecture|keynote|oration|address)(?:,\s[^.;,]{2,80},)?\s(?:fell|went|was entrusted)\sto\s|(?:we heard|listened to)\s|(?:it was|then came|next was) the turn of\s|(?:c['’]était|ce fut) (?:au|à la) tour (?:de\s|du\s|d['’])|(?:è stata|era) la volta (?:di|del|della)\s|(?:рассказал|доложил|сообщил|поведал)[аи]?\s|(?:слово (?:на \p{L}+ )?(?:взял|получил)|открыл|закрыл|приветствовал)[аи]?(?:\s(?:форум|конгресс|съезд|конференцию|школу|симпозиум|участников|собравшихся))?\s(?=\p{L})|(?:\p{L}*rede|\p{L}*vortrag|\p{L}*vorlesung|grußworte?) (?:hielt|hält|sprach)(?:en)?\s|(?:cédé|passé|donné|laissé) la parole (?:au|à la|à)\s|(?:ton|coup d['’]envoi) (?:a été )?donné[^.;]{0,30}\spar\s(?:le\s|la\s)?|ha(?:nno)? (?:parlato|aperto|preso la parola|relazionato)\s|(?:si sono alternati|sono intervenuti|è intervenut[oa])\s|(?:zur|bei der) eröffnung (?:sprachen|sprach)\s|(?:estuvo|estuvieron|corrió|estará) a cargo (?:de la|del|de)\s|(?:plenary|keynote|lecture|talk)s? with\s|es (?:sprachen|referierten|sprach|referierte)\s|ont pris la parole\s|tomaron la palabra\s|hicieron uso de la palabra\s|(?:er )?spraken\s|(?<!организаторами |организатором )выступили\s|(?<!организатором )выступил[аи]?\s(?:с докладом\s)?|crowd-pleaser (?:was|is)\s|(?:highlight|star|surprise)(?: of the (?:day|congress|conference|meeting))? was (?:the (?:talk|lecture) (?:by|of)\s)?|(?:workshop|session|masterclass|tutorial|course)s?(?:\s(?:on|in|about)\s[^.;:]{2,60}?)?,?\s(?:which was\s)?(?:led|given|run|taught|held) by\s|geleid door\s|unter (?:der )?leitung von\s|animée? par\s|condott[oa] da\s|impartid[oa] por\s)/giu;
const IN_ADDRESS =
  /(?<!\p{L})(?:at the (?:(?:grand |solemn |festive )?(?:opening|inauguration|closing|close)(?: (?:ceremony|session|evening|gala))?|welcome (?:reception|evening))(?:,|(?=\s(?:\p{Lu}|prof)))|in (?:his|her|their|an?|the) (?:opening |closing |welcome |welcoming |keynote |inaugural |introductory |presidential |plenary )?(?:address|speech|lecture|talk|keynote|presentation|remarks|paper|greetings?|welcome)(?:,|(?=\s\p{Lu}))|(?:declaring|opening|closing)\s(?:the\s(?:\p{L}+\s){0,2}(?:congress|conference|meeting|symposium|forum|event|workshop|summit)|proceedings)(?:\sopen|\sclosed)?,|(?:speaking|joining|connected|linked)\s(?:by (?:video|phone|zoom)|on screen|online|via \p{L}+)?\s?(?:from\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)?,|in (?:seiner|ihrer) (?:\p{L}*rede|\p{L}*ansprache),?|in (?:seinem|ihrem) (?:\p{L}*vortrag|\p{L}*grußwort),?|dans (?:son|sa) (?:discours|allocution|conférence|exposé|intervention)(?: d['’]\p{L}+)?,|nel (?:suo|la sua) (?:intervento|discorso|relazione)(?: \p{L}+)?,?|collegat[oa] da\s\p{Lu}\p{L}+,|en su (?:discurso|ponencia|intervención|conferencia)(?: \p{L}+)?,|in (?:zijn|haar) (?:lezing|toespraak|openingswoord|voordracht),?|в сво[её][мй] (?:выступлении|докладе|лекции|речи),?)(?=\s)/giu;
/** Elections, prizes and signatures put people on a stage who give no talk. */
const NO_STAGE =
  /(?<!\p{L})(?:elect(?:ed|ion)|ballot|award(?:ed)?|prize|medal|honorary (?:member|fellow)|appointed|signed|was born|died(?! away| down)|gewählt|preis(?!\p{L}*träger)|élue?s?|prix|elett[oa]|premio|elegid[oa]|gekozen|prijs|избран\p{L}*|преми\p{L}+|награ\p{L}+)(?!\p{L})/iu;
const OBJECT =
  /(?<!\p{L})(?:thank(?:s|ed)?|thanks to|honou?r(?:s|ed|ing)?|in memory of|named after|tribute to|succeed(?:s|ed)|replaced?|interview(?:ed)? with|bless(?:es|ed)|late|merci à|dank an|grazie a|gracias a|dankzij|благодар\p{L}+)\s(?:[^.;]{0,40}\s)?$/iu;
