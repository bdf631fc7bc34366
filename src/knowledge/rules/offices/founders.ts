import { thingOf } from '../engine/match.ts';
import type { SentenceRule } from '../engine/rule.ts';

/** Those who founded it too, unnamed: "six colleagues", "a few friends". */
const OTHERS = '(?:(?:a few|some|several|other|{count}) )(?:other )?\\p{L}+(?: (?:of hers|of his|from [^.;,\\uE000]{3,30}))?';
const FOUNDED_VERB =
  '(?:founded|established|set up|created|started|brought into being|called into being|launched|gründete|fonda|fondò|fundó)';
/** "the", or a word for it before its name: "a charity in 1998,". */
const A_BODY =
  '(?:(?:the|die|das|la|le|il) |an? (?:\\p{L}+ ){0,2}?(?:charity|society|association|foundation|network|club|league|union)(?: (?:in|on) {date:when})?, (?:the )?)?';
const TITLED = '{titles}';

export const founders: SentenceRule = {
  name: 'founders',
  says: 'Persons who founded an organization have the role of founder: "Ada Example and Bo Sample founded the Example Society in 1988".',
  patterns: [
    // "she and nine neighbours set up the society", "with three sisters she created a foundation in 1971, Clay Together"
    `{people}{degrees} (?:and|with) (?:${OTHERS}) (?:co-?)?${FOUNDED_VERB} ${A_BODY}{org}(?: \\({org:short}\\))?(?: (?:in|on) {date})?`,
    `(?:With|Together with|Mit|Avec|Con) (?:${OTHERS})(?:,| in {date:later},?)? ${TITLED}{people}{degrees} (?:co-?)?${FOUNDED_VERB} ${A_BODY}{org}(?: \\({org:short}\\))?(?: (?:in|on) {date})?`,
    '{people}{degrees},? who (?:co-?)?(?:founded|established|set up|created|started) (?:the )?{org}(?: \\({org:short}\\))?',
    "{people}(?:,? (?:and|with) (?:others|several others|colleagues|some colleagues|other colleagues))? (?:(?:co-?)?(?:founded|established|set up|created|started)|helped (?:to )?(?:found|establish|set up|create|start)|fondò|fondarono|fondèrent|fonda|fundó|fundaron|gründete|gründeten) (?:the |die |das |la |le |l['’]|il )?{org}(?: \\({org:short}\\))?(?: (?:in|on|en|nel|im) {date})?",
    '{org}(?: \\({org:short}\\))?,? (?:which )?(?:was|were|is|wurde|a été|est|è stata|fue) (?:co-?)?(?:founded|established|set up|created|gegründet|fondée?|fondata|fundad[oa])(?: (?:in|on|en|nel) {date})? (?:by|von|par|da|por) {titles}{people}(?: (?:in|on) {date:later})?',
    // "Founded in 2000 by Ada Example, the society …", "Fondé en 2000 par le Pr Ada Exemple, le réseau …"
    '^(?:{name:opening}|Founded|Co-founded|Established|Set up|Started|Created|Gegründet|Fondée?|Créée?|Fondat[ao]|Fundad[ao]|Creat[ao]|Opgericht)(?: (?:in|on|en|nel|im|le) {date})?(?: (?:in|à|a|en) {places})?(?:,? (?:by|von|par|da|dal|dalla|por|door)| (?:à|sur) l[’\u0027]initiative d(?:e|u)| auf Initiative von| su iniziativa di| por iniciativa de| on the initiative of) (?:{count} \\p{L}+, |{count} \\p{L}+ |le |la |il |el )?{titles}{people}{degrees}, (?:the |le |la |les |il |el |die |der |das |de |het |l[’\u0027])?{org}',
    '{people}{degrees} (?:(?! (?:who|whose|which|where) )[^.;:\uE000]|{others}){3,240}?(?:,|,? and|,? then)(?: then| later| also| has)* (?:co-)?(?:founded|established) (?:the ){org}(?: \\({org:short}\\))?(?: in {date})?',
    '{people}{degrees}(?:,(?: (?:who|and))?)? (?:(?:was|were|is|are|had been) )?(?:among|(?:{count}|one|two|three) of) (?:the|its) (?:first )?(?:(?:co-?)?founders|{role:founding}) of (?:the )?{org}(?: \\({org:short}\\))?',
    '{people}{degrees},(?: (?:and|[^.;:,\\uE000]{3,40}(?: {place})?,? and))? (?:an? |the |its )?{role:founding} of (?:the )?{org}(?: \\({org:short}\\))?',
  ],
  produce: (found) => {
    const org = found.mention('org');
    if (org?.kind !== 'org') return null;
    const opening = found.mention('opening');
    if (opening !== undefined && !FOUNDED_FIRST.test(opening.text)) return null;
    const as = found.mention('founding')?.text;
    if (as !== undefined && !FOUNDED.test(as)) return null;
    const role =
      as !== undefined && /member/iu.test(as)
        ? 'founding member'
        : as !== undefined && /^co/iu.test(as)
          ? 'co-founder'
          : (FOUNDER[found.reading.document.language] ?? 'founder');
    const when = [found.mention('date'), found.mention('later'), found.mention('when')].find((m) => m !== undefined);
    const since = when?.kind === 'date' && when.date.yearStated && when.date.from === when.date.to ? when.date.from : null;
    return found.inside('people').flatMap((m) => {
      const person = m.kind === 'org' || m.kind === 'place' ? undefined : thingOf(m, 'person', found.reading, found.sentence);
      return person === undefined
        ? []
        : [
            {
              subject: person,
              predicate: 'role' as const,
              value: role,
              role,
              since,
              qualifiers: { organization: org.thing },
            },
          ];
    });
  },
  examples: [
    {
      text: 'Dr. Ada Example, Dr. Bo Sample and others founded the Rain Society in 1988.',
      published: '2015',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'founder', since: '1988' },
        { subject: 'Bo Sample', predicate: 'role', value: 'founder', since: '1988' },
      ],
    },
    {
      text: 'Ada Example and nine neighbours set up the Rain Society (RS) one winter.',
      published: '2015',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'founder' }],
    },
    {
      text: 'Fondé en 2000 par le Pr Ada Exemple, le Réseau de la Pluie réunit 22 villes.',
      language: 'fr',
      published: '2015',
      yields: [{ subject: 'Ada Exemple', predicate: 'role', value: 'fondateur', since: '2000' }],
    },
    {
      text: 'Founded in 1991 by two mothers, Ada Example and Bo Sample, Rain Foundation is a charity.',
      published: '2015',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'founder', since: '1991' },
        { subject: 'Bo Sample', predicate: 'role', value: 'founder', since: '1991' },
      ],
    },
    {
      text: 'Ada Example paints. With three sisters she created a foundation in 1971, Snow for Everybody.',
      published: '2015',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'founder', since: '1971' }],
    },
    {
      text: 'Ada Example, who founded the Rain Trust and leads it, was glad.',
      published: '2015',
      yields: [{ subject: 'Ada Example', predicate: 'role', value: 'founder' }],
    },
    {
      text: 'We met Bo Sample, one of the founding members of the Rain Society, and Ada Example, a painter and co-founder of the Snow Group.',
      published: '2015',
      yields: [
        { subject: 'Bo Sample', predicate: 'role', value: 'founding member' },
        { subject: 'Ada Example', predicate: 'role', value: 'co-founder' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Painted in 1991 by two mothers, Ada Example and Bo Sample, Rain Foundation has a wall.',
      because: 'a wall was painted, and nothing founded',
    },
    {
      text: 'With three sisters Ada Example founded a choir in 1971. The Rain Society came to hear it.',
      because: 'the choir was founded, not the society',
    },
    {
      text: 'Ada Example and six colleagues created a poster for the Rain Society.',
      because: 'a poster was made',
    },
    {
      text: 'Ada Example, one of the guests of the Rain Society, and Bo Sample, a painter and friend of the Snow Group, came.',
      because: 'guests and friends have founded nothing',
    },
    {
      text: 'Ada Example started the day at the Rain Society.',
      because: 'the day began there, not the society',
    },
  ],
};

const FOUNDED = /^(?:(?:co-?\s?)?founders?|found(?:ing|er) members?)$/iu;
/** The participle that such a sentence begins with, taken for a name by its capital. */
const FOUNDED_FIRST =
  /^(?:Founded|Co-founded|Established|Set up|Started|Created|Gegründet|Fondée?|Créée?|Fondat[ao]|Fundad[ao]|Creat[ao]|Opgericht)$/u;
/** The office in the page's language. */
const FOUNDER: Readonly<Record<string, string>> = {
  fr: 'fondateur',
  de: 'Gründer',
  it: 'fondatore',
  es: 'fundador',
  nl: 'oprichter',
  ru: 'основатель',
};
