import type { SentenceRule } from '../engine/rule.ts';
import { placesAmong } from './parts/places-among.ts';
import { PROFESSION } from './parts/profession-words.ts';

export const personPlace: SentenceRule = {
  name: 'person-place',
  says: 'A place in parentheses behind a name, or after "from", is where the person comes from: "Ada Example (Norway)", "Bo Sample from Oslo".',
  patterns: [
    '{person}{academic} \\((?<where>[^()]{1,140})\\)',
    // "Ada Example, Honorary Secretary (Oslo)"
    '{person}{academic}, {office} \\((?<where>[^()]{1,80})\\)',
    '{person}{academic}, {body} \\((?<where>[^()]{1,60})\\)',
    '{person}{academic},? (?:comes |came |hails |is |who is |flown in |arriv(?:ato|ata|é|ée) |venue? |angereist |overgekomen )?(?:from|aus|из|uit) (?:the )?(?<where>{where:places})(?![\\p{L}-])(?! ?[\\uE100-\\uE1FF])',
    '{person}{academic},? (?:of|de|da|di|du|d[’\\u0027]) ?(?<where>{where:places})(?=[,;.)]| (?:and|who|spoke|et|e|qui|che|got|won|gave|was|is|has|a|ha)(?![\\p{L}]))',
    `{person}{academic},? (?:an? |the )?(?:[\\p{L}-]{2,20} ){0,3}(?:${PROFESSION}) (?:from|in|at|of|à|au|en|de|aus|uit|van|di|da|из|в) (?<where>{where:places})(?=[,;.)]|$| (?:and|who|et|e|,)(?![\\p{L}]))`,
    '{person}{academic},? (?:of|at|from|all the way from) (?:the )?{org}(?:,| in) (?<where>{where:places})(?=[,;.)]| (?:and|who|spoke|lamented|said|reminded|gave|showed)(?![\\p{L}]))',
    '(?:collegat[oa] da|arrivat[oa] da|venue? de|angereist aus|overgekomen uit|flown in from|connected from|speaking from|joining from) (?<where>{where:places}),? {titles}{person}',
    '{person}{academic}(?: ?\\.{3,60} ?| ?…{1,9} ?)(?<where>{where:places})(?= ?\\.{3}| ?…|$|,)',
    '{person} [–—-] (?<where>{places})(?=[;,.)]|$)',
    '(?<=^[»>*•-]? ?{titles}){person}{academic}, (?<where>{where:places})(?= [–—-] |: |$|, \\d)',
    '(?<=^|[;,:(] |and ){titles}{person}{academic}, (?<where>{place:city}(?:, {place:land})?)(?=;|\\.$|$)',
    // columns: "Ada Example / Rain Hospital / Oslo"
    '{person}{academic} ?[/|] ?(?:{org} ?[/|] ?)?(?<where>{where:places})(?= ?[/|;]|$)',
    // "from Oslo came Dr. Ada Example, from Lima Dr. Bo Sample"
    '(?:from|aus|depuis|da|uit|из) (?<where>{where:places}) (?:came |comes |kam |joined us |we had |we welcomed |is |è arrivat[oa] )?[\\uE100-\\uE1FF]{person}',
    // "From Belgium comes Ada Example"
    '(?:from|aus|depuis|da|uit|из) (?<where>{where:places}) (?:came|comes|come|joined us|we had|we welcomed|hails|kam|kommt|vient|vint|viene|venne|vino|kwam|komt|приехал\\p{L}?) (?:also |our |the )?{titles}{person}',
    // "Ada Example au Cameroun"
    '(?<=^|[:,;(] ?(?:le |la |the )?{titles}){person}{academic}(?: \\([^()]{1,40}\\))? (?:in|au|en|aux|à|te|в) (?<where>{where:places})(?=[,;.)]|$| (?:and|et|e|y|und|en)(?![\\p{L}]))',
    // "Ada Example, a leader of nurses in Norway"
    '{person}{academic}, (?:an? |the |our )?(?:[\\p{Ll}-]+ ){0,3}(?:[\\p{Ll}-]+|{role}) (?:(?:of|for) (?:[\\p{Ll}-]+ ){1,3})?(?:in|from|at) (?<where>{where:places})(?=[,;.)]|$)',
    // "died in Oslo", "spent a year in Oslo", "made her career in Oslo"
    '{person}{academic},?(?: who)? (?:died|passed away|grew up|spent [^,;.\\uE000]{0,30}|{count} months of it|(?:has |had )?(?:made|spent|passed) [^,;.\\uE000]{3,40}|mourut|est mort|est décédée?|a (?:fait|passé) [^,;.\\uE000]{3,40}|starb|verstarb|verbrachte [^,;.\\uE000]{3,40}|morì|murió|overleed|trascorse [^,;.\\uE000]{3,40}) (?:in|at|near|à|au|en|a|te|в) (?<where>{where:places})',
    '{person}{academic},?(?: who)? (?:spent|lived|passed) {count} (?:[\\p{Ll}-]+ ){1,4}(?:in|at) (?<where>{where:places})',
    '^(?<where>{where:places}),? (?:is|was) (?:where|the (?:town|city|place|village) (?:where|in which|of birth of)) (?:{titles})?{person}(?: (?:was born|is from|lives?|lived|died|grew up|works?|worked))?',
    // "Dr. Ada Example, Oslo, spoke"
    '[\\uE100-\\uE1FF]{person}{academic}, (?<where>{place:city}(?:, {place:land})?)(?=, (?!and|und|et|y|e |y )\\p{Ll}{3,})',
  ],
  produce: (found) => {
    const person = found.mention('person');
    if (person?.kind !== 'person' || person.pronoun) return null;
    const place = placesAmong(found.inside('where'), found.sentence);
    const where = found.text('where') ?? '';
    // "(President of Example, elected in Oslo)": more than a place stands there
    if (
      place === null ||
      found.inside('where').some((m) => m.kind === 'role' || m.kind === 'event' || m.kind === 'date') ||
      PROSE.test(where)
    )
      return null;
    return [{ subject: person.thing, predicate: 'location', value: place }];
  },
  examples: [
    {
      text: 'With them came Dr. Ada Example (Norway) and Dr. Bo Sample (Oslo, Norway).',
      yields: [
        { subject: 'Ada Example', predicate: 'location', value: 'Norway' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Oslo, Norway' },
      ],
    },
    {
      text: 'Prof. Cy Pattern from Oslo spoke of rain.',
      yields: [{ subject: 'Cy Pattern', predicate: 'location', value: 'Oslo' }],
    },
    {
      text: 'Then came Dr. Dee Case, nurse specialist from Tampere, Prof. Eve Test of Sampleville, Rwanda, and Ms Flo Proof of the Rain Hospital, Accra.',
      yields: [
        { subject: 'Dee Case', predicate: 'location', value: 'Tampere' },
        { subject: 'Eve Test', predicate: 'location', value: 'Sampleville, Rwanda' },
        { subject: 'Flo Proof', predicate: 'location', value: 'Accra' },
      ],
    },
    {
      text: 'From Norway comes Ada Example, whom many know. Of the guests, Prof. Bo Sample in Chile, Prof. Cy Pattern, a leader of nurses in Kenya, and Dr. Dee Case, who died in Oslo, are missed.',
      yields: [
        { subject: 'Ada Example', predicate: 'location', value: 'Norway' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Chile' },
        { subject: 'Cy Pattern', predicate: 'location', value: 'Kenya' },
        { subject: 'Dee Case', predicate: 'location', value: 'Oslo' },
      ],
    },
    {
      text: 'Prof. Gus Probe, Lübeck – Rain without clouds',
      yields: [{ subject: 'Gus Probe', predicate: 'location', value: 'Lübeck' }],
    },
  ],
  nearMisses: [
    { text: 'Dr. Ada Example met Dr. Bo Sample in Oslo.', because: 'they met there' },
    {
      text: 'Dr. Ada Example (who flew in from Oslo) opened the evening.',
      because: 'the parenthesis tells of a journey',
    },
    {
      text: 'Prof. Gus Probe (Education) and Dr. Ada Example (Board) spoke.',
      because: 'what stands in the parentheses is no place',
    },
  ],
};

const PROSE = /(?:^|\s)(?:who|which|that|was|is|flew|came|born|elected|left|right|photo|see|pictured|geb|née)(?:\s|$)/iu;
