import type { Thing } from '../../mentions/mention.ts';
import { callsFor } from '../../mentions/persons/given-names.ts';
import { thingOf } from '../engine/match.ts';
import { goesOnAsCompound, isPart } from '../engine/office-part.ts';
import type { Found, SentenceRule } from '../engine/rule.ts';
import { bodyOfIt } from './parts/body-of-it.ts';
import { isMourned } from './parts/mourned.ts';
import { officeDrafts } from './parts/office.ts';
import { impliedRole } from './parts/presidency.ts';
import { WHO } from './parts/relative.ts';
import { toldTerm } from './parts/told-term.ts';

const NOW =
  'leads|heads|chairs|co-chairs?|co-leads|directs|runs|presides|manages|leitet|führt|leidt|bestuurt|vorsitzt|vorsteht|voorzit|préside|dirige|presiede|guida|preside|lidera|encabeza|возглавляет|возглавил|возглавила|руководит';
const THEN =
  'led|headed|chaired|co-chaired|co-led|directed|ran|presided|managed|leitete|führte|leidde|bestuurde|vorsaß|vorstand|voorzat|présidait|dirigeait|presiedette|presidió|dirigió|lideró|encabezó|возглавлял|возглавляла|руководил|руководила|a dirigé|a présidé|ha diretto|ha presieduto|ha guidato|ha dirigido|ha presidido|ha liderado';
const THE = "(?:the |die |das |den |la |le |il |el |l['’])?";

export const leadsBody: SentenceRule = {
  name: 'leads-body',
  says: 'Whoever leads, heads, chairs or presides over an organization is its leader: "Ada Example heads the Example Institute".',
  patterns: [
    `(?:(?<!\uE001 )(?:Since|From|Seit|Depuis|Dal|Desde) {date:front},? )?{who:holder}{degrees},?${WHO}(?: (?:also|now|currently|today|then|later|subsequently|first|still|has|had|will|continues to|is to|went on to))* (?<verb>${NOW}|${THEN}|lead|head|chair|direct|preside|run)(?: over| at)? ${THE}{org}(?: \\({org:short}\\))?(?:(?:,| at| of| in) ${THE}{org:above})?(?:,? (?:ever )?(?:since|from|between|seit|von|zwischen|depuis|entre|de|dal|tra|desde|sinds|van|с|в) (?:its (?:creation|foundation|founding|inception|establishment|start|beginnings?)(?: in)? )?{date:since})?(?:,? (?:until|to|and|till|bis|und|et|jusqu['’]en|fino al|hasta) {date:until})?(?: \\({date:span}\\))?`,
    // "Ada Example, until now deputy leader, is to lead the society"
    `{who:holder}{degrees}, (?!(?:and|und|et|e|y) )(?:[^,.;:\uE000]|{others}){3,90},(?: (?:is to|will|now|also|has|had|then|later))* (?<verb>${NOW}|${THEN}|lead|head|chair|direct|preside|run)(?: over| at)? ${THE}{org}(?: \\({org:short}\\))?(?:,? (?:since|from|between) {date:since})?(?:,? (?:until|to|and) {date:until})?`,
    `{org}(?: (?:at|of|in) ${THE}{org:above})?,? (?:which|that|die|das|den|dem|der|que|che|qu[’\u0027]) ?{who:holder}(?: (?:then|later|has|had|himself|herself))* (?<verb>${NOW}|${THEN})(?: (?:from|since|depuis|de|dal|desde|von|seit|in|for) {date:since})?(?:,? (?:until|to|till|à|bis|al|hasta) {date:until})?`,
    // "Bo Muster, der die Gesellschaft seit 2010 leitet", "die dem Verband und der Stiftung vorsitzt"
    `{who:holder}{degrees},? (?:der|die)(?: (?:heute|auch|zugleich|ook|thans|sowohl|(?:seit|von|in|sinds|van) {date:front}))* (?:dem |der |die |den |das |de |het )?{org}(?: \\({org:short}\\))?(?: (?:als auch|und|sowie|en) (?:dem |der |die |den |das |de |het )?{org:twin})?(?:,? (?:seit|von|in|bis|van|sinds) {date:since})? (?<verb>leitet|leitete|führt|führte|vorsitzt|vorsaß|vorsteht|vorstand|leidt|leidde|bestuurt|bestuurde|voorzit|voorzat)(?![\\p{L}])`,
    `{who:holder}{degrees},?(?: der| die)? (?<verb>steht|stand) (?:dem|der) {org}(?: \\({org:short}\\))?(?:,? (?:seit|ab|von) {date:since})?(?: bis {date:until})? vor(?![\\p{L}])`,
    `{who:holder}{degrees},?${WHO}(?: (?:also|now|currently|then|later|has|had))* (?<verb>${NOW}|${THEN}) ${THE}(?<unit>(?:[^,;:.()\uE000]|{place}){0,60}?(?:department|division|unit|program(?:me)?|clinic|ward|service|section|laborator(?:y|ies)|group))(?: of [^,;:.()\uE000]{3,60}?)?(?: at| of| in|,) ${THE}{org:whole}`,
    `(?:At|Im|An der|À|All['’]) ?${THE}{org:whole}(?:,? (?:in )?{places})?,? {who:holder}(?: (?:also|then|later|has|had))* (?<verb>${NOW}|${THEN}) ${THE}(?<unit>[^,;:.()\uE000]{0,60}?(?:department|division|unit|program(?:me)?|clinic|ward|service|section|laborator(?:y|ies)))`,
    `{who:holder}{degrees},?${WHO} (?:was|is|has been|were) (?:re-?)?(?:elected|appointed|named|chosen|asked|nominated|invited) to (?:(?<task>lead|direct|run|manage|preside over)|{role:duty}) ${THE}{org}(?: \\({org:short}\\))?(?:,? (?:in|since|from) {date:since})?`,
    `(?:Until|Till|Bis|Jusqu[’\\u0027]en|Fino al|Hasta|До) {date:until},? {who:holder}{degrees},?(?: (?:also|then))* (?<verb>${NOW}|${THEN})(?: over| at)? ${THE}{org}(?: \\({org:short}\\))?`,
    // "She studied in Oslo, then headed the institute": no other person stands between
    // "took part, who heads the department": the relative clause of the person named last
    `{who:holder}{degrees} (?:(?! (?:whose|which|where|while) )[^.;:\uE000]|{others}){3,90}?, (?:who|qui|che|que|quien)(?: (?:also|now|currently|then|later))* (?<verb>${NOW}|${THEN})(?: over| at)? ${THE}{org}(?: \\({org:short}\\))?`,
    `{who:holder}{degrees} (?!and )(?:(?! (?:who|whose|which|where|while) )[^.;:\uE000]|{others}){3,240}?(?:,|,? and|,? then)(?: then| later| now| also| has| have)* (?<verb>${NOW}|${THEN}|heading|leading|chairing|directing|presiding)(?: over| at)? ${THE}{org}(?: \\({org:short}\\))?(?:(?:,| at| of| in) ${THE}{org:above})?(?:,? (?:since|from|in) {date:since})?(?:,? (?:until|to) {date:until})?`,
    `{people} (?:(?<verb>co-chairs|co-chaired|lead|led|headed)|{role:duty}) ${THE}{org}(?: since {date:since})?`,
    `{who:holder}{degrees},?${WHO}(?: (?:then|later|has|had))* (?<verb>${NOW}|${THEN})(?: over)? (?<it>it)(?=[ ,.;])(?:,? (?:since|from) {date:since})?(?:,? (?:until|to) {date:until})?`,
    // "I preside, with some pride, over the Trust": said by the one who gives the speech
    `(?<=^|[.;,] |that |whom ){who:holder} (?<verb>preside|lead|head|chair|direct|run)(?:, [^,.;\uE000]{3,40},)?(?: over)? (?:the |our )?(?:{org:unitbody} of )?(?:the )?["“„«]?{org}(?=["”“»]| |[.,;]|$)`,
    // "who founded the Trust and leads it"
    `{who:holder}{degrees},? (?:who )?(?:founded|co-founded|started|set up|created|established|helped to found|built) {org}(?: \\({org:short}\\))?(?: in {date:when})? and (?:(?:then|now|still|has|had|also) )*(?<verb>${NOW}|${THEN})(?: over)? it(?=[ ,.;])(?: (?:until|to|up to|till) {date:until})?`,
    `{who:holder}{degrees},? (?:who )?(?:founded|co-founded|started|set up|created|established|helped to found|built) the {org}(?: \\({org:short}\\))?(?: in {date:when})? and (?:(?:then|now|still|has|had|also) )*(?<verb>${NOW}|${THEN})(?: over)? it(?=[ ,.;])(?: (?:until|to|up to|till) {date:until})?`,
    '{who:holder}(?:[^.;:\\uE000]|{others}){1,120}?,? and (?:stayed|remained|stood|was) (?<verb>at the (?:head|helm)|in charge) of (?:the )?{org}(?: \\({org:short}\\))? until {date:until}',
    `{who:holder}{degrees},?${WHO} (?:is|has been|stands) (?<verb>at the (?:head|helm)|in charge) of (?:the )?{org}(?: \\({org:short}\\))?(?: since {date:since})?`,
  ],
  produce: (found) => {
    const said = found.sentence.text.slice(found.start, found.end);
    const task = found.mention('duty')?.text ?? found.text('task');
    if (found.mention('duty') !== undefined && !/^(?:co-?)?(?:head|chair)$/iu.test(task ?? '')) return null;
    const verb = (task ?? found.text('verb') ?? '').trim();
    // "Ada Example, whom she had called, led it": not she
    if (holdsInRelative(found)) return null;
    // "has run the society" is what "runs it" is, and "will run" is a task
    const hasRun = /\s(?:has|have|had)\s(?:\p{L}+\s)?run\s/u.test(said);
    const role = impliedRole(hasRun ? 'runs' : verb);
    const unit = found.text('unit');
    const named = found.mention(unit === undefined ? 'org' : 'whole');
    const body = named?.kind === 'org' ? named.thing : found.text('it') === undefined ? null : bodyOfIt(found);
    if (role === null || body === null) return null;
    // "der dem Verband vorsitzt": the verb stands behind the body
    const verbBehind = named !== undefined && found.sentence.text.slice(named.end, found.end).trimEnd().endsWith(verb);
    if (named?.kind === 'org' && !verbBehind && goesOnAsCompound(found.sentence, named)) return null;
    const myself = found.mention('holder')?.text === 'I';
    if (
      /^(?:lead|head|chair|direct|preside|run)$/iu.test(verb) &&
      !/\s(?:will|to)\s/u.test(said) &&
      !hasRun &&
      found.inside('people').length === 0 &&
      !myself
    )
      return null;
    if (
      unit === undefined &&
      /^presid(?:es?|ed|ing)$/iu.test(verb) &&
      !/\spreside\s(?:la|el|los|las)\s/u.test(said) &&
      !/\s(?:over|at)\s/u.test(said)
    )
      return null;
    const above = found.mention('above');
    const since = found.mention('since') ?? found.mention('front') ?? found.mention('span') ?? found.mention('when');
    const until = found.mention('until');
    const dated = since?.kind === 'date' && since.date.yearStated ? since.date : null;
    const past = new RegExp(`^(?:${THEN})$`, 'iu').test(verb) && task === undefined && !/\s(?:has|have)\s/u.test(said);
    const part = unit ?? (named?.kind === 'org' && [named.text, ...body.names].some(isPart) ? named.text.replace(/^the\s/iu, '') : null);
    const told = toldTerm(found, 'held');
    const soon = !past && TO_COME.test(said);
    const twin = found.mention('twin');
    const bodies = [part !== null && above?.kind === 'org' ? above.thing : body, ...(twin?.kind === 'org' ? [twin.thing] : [])];
    const holders = found.inside('people').length > 0 ? found.inside('people') : found.inside('holder');
    return holders.flatMap((m) => {
      const person = m.kind === 'person' || m.kind === 'name' ? thingOf(m, 'person', found.reading, found.sentence) : undefined;
      if (person === undefined) return [];
      return bodies.flatMap((one) =>
        officeDrafts({
          person,
          role:
            holders.length > 1
              ? { ...role, office: `co-${role.office.replace(/^co-/u, '')}` }
              : { ...role, office: chairOf(role.office, person) },
          body: one,
          since: dated?.from ?? told.since,
          until:
            until?.kind === 'date' && until.date.yearStated
              ? until.date.to
              : dated !== null && dated.from !== dated.to
                ? dated.to
                : told.until,
          tenure: past || isMourned(person, found.reading) ? 'former' : soon ? 'elect' : null,
          title: part === null ? null : `${role.office} of the ${part.trim()}`,
          whole: part === null,
          founding: part === null && found.text('it') !== undefined && FROM_THE_FIRST.test(found.sentence.text.slice(found.end)),
        }),
      );
    });
  },
  examples: [
    {
      text: 'Ada Example heads the Rain Institute since 2011.',
      published: '2015',
      yields: [
        { subject: 'Rain Institute', predicate: 'leader', value: 'Ada Example', role: 'head', tenure: 'current', since: '2011' },
        { subject: 'Ada Example', predicate: 'role', value: 'head', since: '2011' },
      ],
    },
    {
      text: 'Dr. Bo Sample, who presided over the Snow Society (SNS), was honoured.',
      published: '2015',
      yields: [
        { subject: 'Snow Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'former' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'former' },
      ],
    },
    {
      text: 'At the Rain Hospital, Cy Pattern led the weather department.',
      published: '2015',
      yields: [
        { subject: 'Cy Pattern', predicate: 'role', value: 'leader of the weather department', tenure: 'former' },
        { subject: 'Cy Pattern', predicate: 'affiliation', value: 'Rain Hospital' },
      ],
    },
    {
      text: 'Dr. Bo Muster steht der Gesellschaft für Regen seit 2014 vor.',
      language: 'de',
      published: '2016',
      yields: [
        { subject: 'Gesellschaft für Regen', predicate: 'leader', value: 'Bo Muster', role: 'Vorsitz', tenure: 'current', since: '2014' },
        { subject: 'Bo Muster', predicate: 'role', value: 'Vorsitz', since: '2014' },
      ],
    },
    {
      text: 'Ada Example, until now its deputy head, is to lead the Rain Society from the summer.',
      published: '2016',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'leader', tenure: 'elect' },
        { subject: 'Ada Example', predicate: 'role', value: 'leader', tenure: 'elect' },
      ],
    },
    {
      text: 'The Rain Society was founded in 1990. Cy Pattern chaired it until 2001.',
      published: '2016',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', role: 'chair', tenure: 'former', until: '2001' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'chair', tenure: 'former', until: '2001' },
      ],
    },
    {
      text: 'Ada Example, who founded the Rain Trust and leads it, was glad.',
      published: '2016',
      yields: [
        { subject: 'Rain Trust', predicate: 'leader', value: 'Ada Example', role: 'leader', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'leader', tenure: 'current' },
      ],
    },
    {
      text: 'Dee Case, who has run the Snow Society since 2015, is a poet.',
      published: '2016',
      yields: [
        { subject: 'Snow Society', predicate: 'leader', value: 'Dee Case', role: 'head', tenure: 'current', since: '2015' },
        { subject: 'Dee Case', predicate: 'role', value: 'head', tenure: 'current', since: '2015' },
      ],
    },
    {
      text: 'Dee Case has presided over the Snow Society since its creation in 2013.',
      published: '2016',
      yields: [
        { subject: 'Snow Society', predicate: 'leader', value: 'Dee Case', role: 'president', tenure: 'current', since: '2013' },
        { subject: 'Dee Case', predicate: 'role', value: 'president', since: '2013' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example fell ill. Bo Sample, whom she had called, led the Rain Society on.',
      because: 'she only called the one who led',
    },
    {
      text: 'Ada Example, who founded the Rain Society and calls it her child, was glad.',
      because: 'she leads nothing',
    },
    {
      text: 'The Rain Society was founded by potters. A registry of clouds holds 300 entries. Ada Example has directed it from its first day.',
      because: 'the registry is directed, not the society',
    },
    {
      text: 'The Rain Society keeps a ward for clouds. Ada Example heads it since 2011.',
      because: 'it may be the ward',
    },
    {
      text: 'Ada Example will lead the Rain Society delegation until 2019.',
      because: 'the delegation will be led, not the society',
    },
    {
      text: 'Dr. Bo Muster stand der Gesellschaft für Regen in Dankbarkeit nahe.',
      because: 'he was near to the society, not at its head',
    },
    {
      text: 'Ada Example leads the Rain Society delegation.',
      because: 'the delegation is led, not the society',
    },
    {
      text: 'Ada Example ran to the Rain Institute.',
      because: 'she was in a hurry',
    },
  ],
};

/** Is the holder a pronoun of the relative clause that the verb stands behind? */
function holdsInRelative(found: Found): boolean {
  const holder = found.mention('holder');
  return holder?.kind === 'person' && holder.pronoun && WHOM.test(found.sentence.text.slice(0, holder.start));
}

const WHOM = /(?<!\p{L})(?:whom|whose(?:\s\p{L}+)?|den|dem|deren|dessen|à qui|a cui|a quien|которого|которую)\s$/iu;

/** "headed it at first" */
const FROM_THE_FIRST = /^,?\s(?:to begin with|at first|first|in the beginning|at the beginning|initially)(?![\p{L}])/iu;
/** "will lead", "is to lead" */
const TO_COME = /\s(?:will|is to|are to|is due to)\s(?!(?:continue|go on|keep|still|also continue)(?![\p{L}]))/u;

/** The German office of whoever "vorsitzt", where the given name tells. */
function chairOf(office: string, person: Thing): string {
  if (office !== 'Vorsitz') return office;
  const called = new Set(person.names.flatMap((name) => callsFor(name.split(/[\s-]+/u)[0] ?? '') ?? []));
  return called.size !== 1 ? office : called.has('he') ? 'Vorsitzender' : 'Vorsitzende';
}
