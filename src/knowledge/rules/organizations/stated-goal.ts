import { isNamed, mentionsOf, type SentenceRule } from '../engine/rule.ts';
import { bodyMeant, clauseOf, gap, isSubject, purposesOf } from './parts/clause.ts';
import { WE } from './parts/speaker.ts';

const GOAL = '(?<goal>[^.;:]{8,300})';
const ORG = '{org}(?: ?\\({org:short}\\))?';
const AIM = '(?:goals?|aims?|missions?|purposes?|objectives?|tasks?|ambitions?|commitments?)';
const KIND = '(?:(?:main|primary|overall|ultimate|stated|common|shared|first|chief|core|central|declared|great|most important) )?';
const BE = '(?:is|was|are|remains?|has been|being)';

export const statedGoal: SentenceRule = {
  name: 'stated-goal',
  says: 'What an organization aims at, wants, is dedicated or committed to, was founded for, or has as its mission, is its goal.',
  patterns: [
    `${ORG}${gap(120)} (?:is|are|was|has been) (?<subject>)(?:dedicated|committed|devoted|pledged) to ${GOAL}`,
    `${ORG}(?:, [^.;]{0,80},)? (?:also |now |above all |mainly )?(?<subject>)(?:aims|seeks|strives|works|wants|hopes|is meant|intends|endeavou?rs|exists|is there|is working|tries|fights|campaigns|stands up) (?:to|at|for|towards?|so that) (?!be |provide meeting)${GOAL}`,
    `${ORG}(?:, [^.;]{0,80},)? (?<subject>)(?:wants|would like) (?!to )${GOAL}`,
    `(?:the )?${KIND}${AIM} of (?:the )?${ORG} ${BE} (?:to |that )?${GOAL}`,
    `{org}[’']?s? ${KIND}${AIM} ${BE} (?:to |that )?${GOAL}`,
    `{org}[^.;]{0,140}?,? (?:whose|its|with the) ${KIND}${AIM} (?:${BE}|of) (?:to |that )?${GOAL}`,
    `^(?:its|their|our|the(?: (?:society|association|organi[sz]ation|network|charity|foundation|group|hospital|{name:owner})['’]s)?) ${KIND}${AIM} ${BE} (?:to |that )?${GOAL}`,
    `{org}[^.;]{0,320} its ${KIND}${AIM},? which is ${GOAL}`,
    `(?:increasing|achieving|pursuing|reaching)[^.;]{0,80} its ${AIM} (?:to|of) ${GOAL}`,
    `^(?<before>[^.;:]{10,240}?),? (?:is|are|remains?) (?:the|our|its) ${KIND}(?:${AIM}|vision)(?: of (?:the )?{body})?(?=[.;,]|$)`,
    `^(?<before>[^.;:]{10,240}?),? (?:is|are|remains?) (?:the|our|its) ${KIND}(?:dream|hope|wish|ideal|desire)(?: of (?:all|everyone|us all|(?:the )?{body}))?(?=[.;,]|$)`,
    `^(?<before>[^.;:]{8,240}?),? (?:is|are) what (?:it|we|they|(?:the )?{body}) (?:hopes?|wants?|aims?|strives?|works?|stands?|fights?|(?:is|are) after|(?:is|are) there)(?![\\p{L}])`,
    `^what (?:it|we|they|(?:the )?${ORG}) (?:hopes? for|wants?|aims? (?:for|at)|strives? for|works? for|stands? for|(?:is|are) after|would like)(?: to see)?(?: (?:is|are)|:) ${GOAL}`,
    `^(?<before>[^.;:]{10,240}), (?:tel est (?:le|notre|son) but|c['’]est (?:le|notre|son) but|das ist (?:das|unser|ihr|sein) ziel|questo è (?:il|lo) (?:nostro |suo )?(?:scopo|obiettivo)|ese es (?:el|nuestro|su) objetivo)`,
    `^(?<before>(?:each|every|no|all|any) (?:[\\p{Ll}-]+ )?(?:child|children|patients?|survivors?|famil(?:y|ies)|parents?|nurses?|wom[ae]n|persons?|people|adolescents?)(?![\\p{L}])[^.;:]{0,100}? (?:should|shall|must|is to|are to|was to|were to|deserves?) (?!not register|be registered|apply|fill)[^.;:]{4,160})(?=[.;]|$)`,
    `^(?<before>(?:jedes|kein|jeder|jede) (?:{name}|\\p{L}+)[^.;:]{0,80}? (?:soll|sollte|darf|muss) [^.;:]{4,160})(?=[.;]|$)`,
    `^(?<before>[^.;:]{10,240}): (?:this|that) is (?:our|its|the) ${KIND}(?:${AIM}|vision)`,
    `${ORG} (?<subject>)focus(?:es)? on ${GOAL}`,
    `${ORG}${gap(140)} and promotes ${GOAL}`,
    `${ORG} (?:was |is |has been )?(?<subject>)(?:founded|established|created|set up|formed)${gap(160)}? (?:for|in order to|to|with the aim of|with the goal of|so that) (?!date|be |the (?:year|date)|its present)${GOAL}`,
    // "we", in the languages read
    `(?:^|[.;:,] |(?:that is|this is) why )${WE} (?:all )?(?<own>exist|are here|are there|work|strive|stand up|fight|campaign|seek|aim|hope|want|are committed|are dedicated) (?:so that|to|for|at|in order to) (?!the (?:congress|meeting|hotel)|see you|thank|welcome|invite|hear)${GOAL}`,
    `^${WE} (?<own>wollen|möchten|setzen uns (?:dafür ein,? dass|für|ein für)|kämpfen für|arbeiten dafür,? dass|voulons|œuvrons pour|nous engageons (?:à|pour)|vogliamo|lavoriamo (?:per|perché)|ci impegniamo (?:a|per)|queremos|trabajamos para|luchamos por|willen|zetten ons in voor) (?:que |dat |dass |che )?${GOAL}`,
    `^(?<own>{name:our}) (?:misión|objetivo|mission|but|objectif|vocation) (?:es|est)(?: de| d['’])? ?${GOAL}`,
    `^(?<own>(?:(?:unser|unsere) )?{name:noun}) ist(?: es)?(?:,| )${GOAL}`,
    `^{name:noun} (?:der|des|von) ${ORG} ist (?:es,? )?${GOAL}`,
    `^(?:цель|миссия|задача|{name:noun}) (?:(?:нашей |нашего )?{org} )?(?<own>[—–-]|является|состоит в том, чтобы) ${GOAL}`,
    `^(?:unser|unsere|notre|il nostro|la nostra|nuestra?|ons|onze) (?<own>ziel|anliegen|aufgabe|mission|but|objectif|obiettivo|scopo|missione|objetivo|misión|doel|missie) (?:ist(?: es)?|est(?: de)?|è(?: di)?|es|is)(?:,| )(?:que |dass |che )?${GOAL}`,
    // German, French, Italian, Spanish, Russian
    `(?:ziel|aufgabe|zweck|anliegen) (?:der|des|von) ${ORG} ist (?:es,? )?${GOAL}`,
    `${ORG} (?<subject>)(?:hat (?:sich )?(?:das|zum) ziel(?: gesetzt)?,?|setzt sich (?:dafür ein, dass|ein für|für)|widmet sich|verfolgt das ziel,?) ${GOAL}`,
    `${ORG} (?<subject>)(?:a pour (?:but|objectif|mission|vocation)|vise à|s['’]engage (?:à|pour)|œuvre pour|se consacre à) (?:de |d['’])?${GOAL}`,
    `${ORG} (?<subject>)(?:ha (?:come |per |l['’])?(?:obiettivo|scopo|finalità|missione)|si propone|mira a|si impegna (?:a|per)|si dedica a(?:lla|l)?) (?:di )?${GOAL}`,
    `${ORG} (?<subject>)(?:tiene (?:como|por) (?:objetivo|misión|fin|finalidad)|se dedica a|busca|se propone|trabaja (?:por|para)) ${GOAL}`,
    `${ORG} (?<subject>)(?:ставит (?:своей )?целью|направлен[ао]? на|занимается) ${GOAL}`,
  ],
  produce: (found) => {
    const mention = found.mention('org') ?? found.mention('body');
    const subject =
      found.text('own') !== undefined
        ? found.reading.body
        : mention === undefined
          ? bodyMeant(found.sentence, found.reading)
          : (found.thing('org', 'organization') ?? found.thing('body', 'organization'));
    const noun = found.mention('noun');
    const owner = found.mention('owner');
    if (owner !== undefined && !OWNER_NOUN.test(owner.text)) return null;
    const our = found.mention('our');
    if (our !== undefined && !/^(?:Nuestr[oa]|Notre)$/u.test(our.text)) return null;
    if (noun !== undefined && !AIM_NOUN.test(noun.text)) return null;
    // those who say "we" inside a report of an event speak of the day
    if (found.text('own') !== undefined && mentionsOf(found.sentence, 'event').length > 0) return null;
    const words = found.text('before') ?? clauseOf(found.text('goal') ?? '');
    if (subject === undefined || subject === null || words.split(/\s+/u).length < 3 || NO_GOAL.test(words)) return null;
    if (isNamed(mention)) {
      if (found.text('subject') !== undefined && !isSubject(found.sentence, mention)) return null;
      // another body, or an event that has the aim, stands nearer to the words
      const goal = found.end - (found.text('goal') ?? '').length;
      const nearer = found.sentence.mentions.some(
        (m) => ((m.kind === 'org' && !m.pronoun && m.thing !== subject) || m.kind === 'event') && m.start > mention.end && m.end < goal,
      );
      if (nearer && found.text('before') === undefined) return null;
    }
    return purposesOf(words).map((value) => ({ subject, predicate: 'goal', value }));
  },
  examples: [
    {
      text: 'The Northern Society of Examples is dedicated to teaching pottery in every village.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'goal', value: 'teaching pottery in every village' }],
    },
    {
      text: 'The aim of the Northern Society of Examples is to keep old kilns in use, which is not easy.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'goal', value: 'keep old kilns in use' }],
    },
    {
      text: 'The Northern Society of Examples, a club of potters, wants schools and villages to know about clay.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'goal', value: 'schools and villages to know about clay' }],
    },
    {
      text: 'The Northern Society of Examples is a society of potters. Each old kiln should burn: this is our commitment.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'goal', value: 'Each old kiln should burn' }],
    },
    {
      text: 'To save nine of ten kilns, clay being the dearest thing, is the goal of the Northern Society of Examples.',
      yields: [
        {
          subject: 'Northern Society of Examples',
          predicate: 'goal',
          value: 'To save nine of ten kilns, clay being the dearest thing',
        },
      ],
    },
    {
      text: 'The Northern Society of Examples was set up in 1990 to teach potters, to print books and to keep kilns in use.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'teach potters' },
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'to print books' },
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'to keep kilns in use' },
      ],
    },
    {
      text: 'The Northern Society of Examples is a society of potters. Every child in the north should hold clay once.\n\nA kiln in each village is what it hopes for. What we are after: cheap clay for all potters.',
      title: 'Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'Every child in the north should hold clay once' },
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'A kiln in each village' },
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'cheap clay for all potters' },
      ],
    },
    {
      text: 'L’Association Exemple a pour but de former de jeunes potiers.',
      language: 'fr',
      yields: [{ subject: 'Association Exemple', predicate: 'goal', value: 'former de jeunes potiers' }],
    },
    {
      text: 'Northern Society of Examples\n\nWe exist so that no kiln goes cold.\n\nWe want to keep old clay alive.',
      title: 'Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'no kiln goes cold' },
        { subject: 'Northern Society of Examples', predicate: 'goal', value: 'keep old clay alive' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Northern Society of Examples\n\nWe want to thank our guests.',
      title: 'Northern Society of Examples',
      because: 'thanks are no goal',
    },
    {
      text: 'The aim of the congress in the hall of the Northern Society of Examples was to meet old friends again.',
      because: 'the congress has the aim',
    },
    { text: 'The Northern Society of Examples is old. Every participant should register.', because: 'a rule is no goal' },
    { text: 'Friends of the Northern Society of Examples want to build a new kiln.', because: 'its friends want it' },
    { text: 'The Northern Society of Examples is old. That is its aim.', because: 'nothing says what' },
  ],
};

const OWNER_NOUN =
  /^(?:Society|Association|Organi[sz]ation|Network|Charity|Foundation|Group|Trust|Academy|Institute|College|Council|League|Alliance|Union|Federation|Forum|Guild|Hospital|Cent(?:re|er))$/u;
/** Nouns that German prints with a capital, and Russian at the beginning of a sentence. */
const AIM_NOUN = /^(?:Unsere?\s)?(?:Ziel|Anliegen|Aufgabe|Zweck|Mission|Auftrag|Cel|Цель|Миссия|Задача)$/u;
const NO_GOAL = /^(?:the fact|all|him|her|them|it|this|that|these|what|which|here|there|one of)(?:\s|$)/iu;
