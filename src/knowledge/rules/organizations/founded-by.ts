import { goesOnAsCompound } from '../engine/office-part.ts';
import { isNamed, type SentenceRule } from '../engine/rule.ts';
import { isSubject } from './parts/clause.ts';
import { isOfUndertaking } from './parts/founded-body.ts';

const VERB = `(?:${[
  '(?:co-?)?founded|(?:helped|helps|help)(?: to)? (?:found|establish|create|set up|start|launch|form)|was among the founders of|was one of the founders of|took part in (?:founding|setting up)|was (?:instrumental|involved) in (?:founding|setting up|establishing)|established|set up|created|started|formed|launched|instituted|called into (?:being|existence|life)|brought into (?:being|existence)|called to life|brought to life',
  'gründete|gründeten|schuf|schufen|errichtete|errichteten|rief|riefen|hob|hoben',
  '(?:a|ont|avait|avaient) (?:(?:co)?fondé|créé|lancé|porté|mis sur pied|participé à la (?:fondation|création) d[eu]|contribué à (?:fonder|créer))|fondent|fonda|fondèrent|crée|créent|créa|créèrent',
  '(?:ha|hanno|aveva|avevano) (?:contribuito a (?:fondare|creare)|(?:co)?fondato|creato|costituito)|fondò|fondarono|fonda|fondano|creò|crearono|costituirono',
  '(?:ayudó|contribuyó) a (?:fundar|crear)|(?:ha|han|había|habían) (?:(?:co)?fundado|creado)|fundó|fundaron|funda|fundan|creó|crearon|fundou|fundaram|criou|criaram',
  'richtte|richtten|stichtte|stichtten|основал[аи]?|создал[аи]?|учредил[аи]?',
].join('|')})`;
const ARTICLE = "(?:the |a |an |die |den |das |eine |einen |ein |la |le |les |il |lo |el |de |het |l['’] ?)?";
const IN =
  '(?:in the year|back in|early in|late in|in|on|since|im jahre?|im|am|seit|en el año|en|dès|le|el|nel|il|em|op|в) (?:the year |den )?';
/** What stands in brackets behind a name, and where it happened. */
const TAIL = '(?: ?\\((?:[^()\\uE000]|\\uE000[ONL]\\d+\\uE001){1,90}\\))?';
const WHERE = '(?:,? (?:in|at|à|a|en|im|te|em|в) (?:the )?{where})?';
/** Not "set up in 1996 as a section of the society". */
const NOT_OF = "(?<!(?:of|by|with|from|to|as|for|at|in|von|der|des|de|di|du|van) (?:the |a |la |l['’])?)";
const MIDDLE = '(?:[^.;:()\\uE000]|\\uE000[A-Z]\\d+\\uE001)';

export const foundedBy: SentenceRule = {
  name: 'founded-by',
  says: 'Somebody who founds, creates or sets up an organization at a date, or a year of its history in which it is born, gives its founding date.',
  patterns: [
    `(?<![\\p{L}])${VERB} ${ARTICLE}{org}${TAIL}${WHERE},? ${IN}{date}`,
    `(?:^|[,;:–—▸] ?)(?:${IN})?{date},?(?: ${MIDDLE}{1,110}?)?,? ${VERB} ${ARTICLE}{org}(?!${TAIL}${WHERE},? ${IN}{date:later})`,
    `(?<![\\p{L}])(?:${IN})?{date} ${VERB} (?:${MIDDLE}{2,60}? )?${ARTICLE}${NOT_OF}{org}(?!${TAIL}${WHERE},? ${IN}{date:later})`,
    `(?<![\\p{L}])${VERB} (?:${IN})?{date} (?:${MIDDLE}{2,60}? )?${ARTICLE}${NOT_OF}{org}`,
    // "before May 1987, when four potters created the society"
    `{date},? (?:when|als|quand|lorsque|quando|cuando|когда) ${MIDDLE}{2,110}? ${VERB} ${ARTICLE}{org}(?!${TAIL}${WHERE},? ${IN}{date:later})`,
    // "launched the society from a boat in 1979"
    `(?<![\\p{L}])${VERB} ${ARTICLE}{org}${TAIL} (?:at|in|on|from|with) [^.;:,()\uE000]{2,40} ${IN}{date}`,
    // "established a small charity in 1967, Clay for Everybody"
    `(?<![\\p{L}])${VERB} an? (?:[\\p{L}-]+ ){1,3}${IN}{date}, (?:the )?{org}`,
    `{org}${TAIL},? (?:which |that |der |die |das )?(?:wurde )?{date}(?: in {where})?[^.;,\\uE000]{0,30} (?:aus der (?:taufe|{name:baptism}) gehoben|ins (?:leben|{name:life}) gerufen|gegründet|errichtet)`,
    // German needs no preposition before a year: "riefen den Verband 1980 ins Leben"
    `(?<![\\p{L}])(?:gründeten?|schuf(?:en)?|errichteten?|rief(?:en)?|hob(?:en)?|richtten?|stichtten?) ${ARTICLE}{org}${TAIL} {date}(?![-\\p{L}])`,
    // "the 1980 founded": what stands before the name in German
    `(?<attribute>(?<![\\p{L}])(?:der|die|das|dem|den|des|einem|einer) (?:[^.;,\\uE000]{2,40} )?(?:${IN})?{date}(?: in {where})?(?: von [^.;,\\uE000]{2,40})? (?:ins (?:leben|{name:life}) gerufene|gegründete|entstandene|errichtete|geschaffene|ge?stichte|opgerichte)[nmrs]? {org})`,
    // a participle beside the name: "the society, in 1987 by parents as ABC founded, …" as Dutch and German say it
    `{org}${TAIL}, (?:${IN})?{date}(?: ${MIDDLE}{2,60}?)? (?:opgericht|gesticht|gegründet|entstanden)(?=,)`,
    `{org}${TAIL},? (?:which|that|die|das|den|que|qu['’]|che) ?${MIDDLE}{2,100}? (?:had |hat(?:te)? |haben )?${VERB}(?: (?:together|jointly))? ${IN}{date}`,
    `(?<lasts>{org}${TAIL},? (?<relative>which |that )?(?:had )?(?:began|begun|started|dated|dates|originated)(?: (?:life|work|its work|operations))? (?:from|back to|in|on) (?:the year )?{date}(?! (?:an?|the|its|with|to) ))`,
    `^(?:[•*▸–-] ?)?{date} ?(?:[▸:–—|→·.-] ?)?(?:${MIDDLE}|[:;]){0,140}?{org}${TAIL} (?:is|was|wird|wurde|est|è|es|nasce|nace|naît) ?(?:born|founded|established|created|formed|set up|gegründet|née?|créée?|fondée?|fondat[ao]|nat[ao]|fundad[ao]|cread[ao])(?! (?:in|on) {date:later})`,
  ],
  produce: (found) => {
    const [date, body] = [found.mention('date'), found.mention('org')];
    if (date?.kind !== 'date' || !date.date.yearStated || date.date.from !== date.date.to || !isNamed(body)) return null;
    const subject = found.thing('org', 'organization');
    if (subject === undefined || FEAST.test(found.sentence.text) || isOfUndertaking(found.sentence.text, body)) return null;
    // "hob", "rief", "richtte": other things are lifted, called and aimed as well
    // "the first agreement, with the society, dates from 1988"
    if (found.text('lasts') !== undefined && found.text('relative') === undefined && !isSubject(found.sentence, body)) return null;
    const parted = PARTED.test(found.sentence.text.slice(found.start, body.start));
    if (parted ? !PARTS.test(found.sentence.text) : found.text('attribute') === undefined && goesOnAsCompound(found.sentence, body))
      return null;
    return [{ subject, predicate: 'foundingDate', value: date.date.edtf }];
  },
  examples: [
    {
      text: 'Clay was sold by the sack before May 1987, when four potters created the Northern Society of Examples.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1987-05' }],
    },
    {
      text: 'He launched the Northern Society of Examples (NSE) from a boat in 1979.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1979' }],
    },
    {
      text: 'Her aunt established a small charity in 1967, Clay for Everybody.',
      yields: [{ subject: 'Clay for Everybody', predicate: 'foundingDate', value: '1967' }],
    },
    {
      text: 'Potters from three towns set up the Northern Society of Examples (Nordische Beispielgesellschaft, NSE) in Bergen in 1988.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'The Northern Society of Examples is old. On 4 May 1988, Ada Example and Bruno Sample founded the society.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988-05-04' }],
    },
    {
      text: 'A year later, in 1988, her brother, Bruno Example, created the Northern Society of Examples in Bergen.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'Töpfer aus vielen Orten gründeten 1988 die Gesellschaft für Beispielkunde.',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'Die von ihm 1995 ins Leben gerufene Deutsche Beispielstiftung betreibt ein Haus.',
      language: 'de',
      yields: [{ subject: 'Deutsche Beispielstiftung', predicate: 'foundingDate', value: '1995' }],
    },
    {
      text: 'Vier Töpfer riefen die Gesellschaft für Beispielkunde 1988 ins Leben.',
      language: 'de',
      yields: [{ subject: 'Gesellschaft für Beispielkunde', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'De Vereniging Voorbeeld, in 1988 door vier ouders opgericht, is klein.',
      language: 'nl',
      yields: [{ subject: 'Vereniging Voorbeeld', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'In 1988 she helped to found the Northern Society of Examples (NSE).',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'Der Verein war klein. 1995 rief er die Deutsche Beispielstiftung ins Leben.',
      language: 'de',
      yields: [{ subject: 'Deutsche Beispielstiftung', predicate: 'foundingDate', value: '1995' }],
    },
    {
      text: 'En 1988, trois potiers ont créé la Société Exemple.',
      language: 'fr',
      yields: [{ subject: 'Société Exemple', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'She worked at the Northern Society of Examples, which dated from 1988.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'He chaired the Northern Society of Examples, which he and four potters from Bergen had called into being in 1988.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
    {
      text: 'C’est à Nantes, le 4 mai 1998, que dix potiers ont porté la Société Exemple sur les fonts baptismaux.',
      language: 'fr',
      yields: [{ subject: 'Société Exemple', predicate: 'foundingDate', value: '1998-05-04' }],
    },
    {
      text: 'Our history\n\n1988: three towns sign the charter, and the Northern Society of Examples is born.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'foundingDate', value: '1988' }],
    },
  ],
  nearMisses: [
    {
      text: 'The kiln was built by Far Clay, a programme of the Example School and the Harbour College which was launched in 2017.',
      because: 'the programme was launched',
    },
    {
      text: 'It was quiet until May 1987, when the Northern Society of Examples set up a shop.',
      because: 'the shop was set up, not the society',
    },
    { text: 'In 1988 the Northern Society of Examples founded the Example Prize.', because: 'it is the prize that was founded' },
    {
      text: 'In 1988 potters created the Northern Society of Examples archive.',
      because: 'the archive was created, not the society',
    },
    {
      text: 'In 2018 potters feasted the anniversary of the day when they founded the Northern Society of Examples.',
      because: 'the year of the feast is not the founding year',
    },
    {
      text: 'It is their second agreement; the first, with the Northern Society of Examples, dates from 1988.',
      because: 'the agreement dates from then',
    },
    {
      text: 'The potters’ table was set up in 1988 as a section of the Northern Society of Examples.',
      because: 'the section was set up, not the society',
    },
    { text: 'In 1988 Ada Example rief die Northern Society of Examples an.', language: 'de', because: 'she telephoned' },
  ],
};

const FEAST = /anniversar|jubil|anniversaire|aniversario|anniversario|годовщин|юбиле/iu;
const PARTED = /(?<!\p{L})(?:rief|riefen|hob|hoben|richtte|richtten|porté)(?!\p{L})/iu;
const PARTS = /(?<!\p{L})(?:ins leben|aus der taufe|sur les fonts|op(?=[.,;]|$))(?!\p{L})/iu;
