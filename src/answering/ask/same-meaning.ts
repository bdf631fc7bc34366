// Words that people ask with and pages write with for one and the same thing: "cost" and "fee", "apply" and "deadline". They explain a word of
// a question; they never name a thing. Words of language.

import { languageOf } from '../../search/languages.ts';
import type { Word } from '../words.ts';

/** Whether two words may stand for each other in a question and its answer. */
export function meansTheSame(one: Word, other: Word): boolean {
  const groups = groupsOf(one);
  return groups !== undefined && groupsOf(other)?.some((group) => groups.includes(group)) === true;
}

const { stem } = languageOf('en');

function groupsOf({ plain, acronym }: Word): readonly number[] | undefined {
  groupsByWord ??= readGroups();
  return acronym ? undefined : (groupsByWord.get(plain) ?? groupsByWord.get(stem(plain)));
}

const SAME: readonly string[] = [
  'visit visited tour toured inspect',
  'accompany accompanied escort guide guided',
  'found founded establish established create created launch launched inception origin originate originated',
  'support supported supporter back backed backer sponsor sponsored help helped aid aided assist assisted thank thanks thanked',
  'fund funded funding finance financed sponsor sponsored money grant donation donate donated give gave given',
  'attend attended attendee participate participated participant join joined delegate come came gather gathered take part took present guest visitor',
  'speak spoke speaker talk talked lecture lectured lecturer present presented presentation presenter address addressed speech',
  'discuss discussed discussing discussion talk talked talking',
  'goal aim mission objective purpose task dedicated',
  'member belong membership affiliate affiliated',
  'cost costs fee price charge charged',
  'pay pays paying payment fee',
  'seat places room spot spots capacity vacancy slots',
  'apply application applicant deadline register registration enrol enroll enrolment submit submission',
  'merge merged merger fuse fused unite united union amalgamate amalgamated',
  'treat treated treatment therapy care cure',
  'portal web internet online platform network',
  'website site webpage homepage url',
  'online virtual virtually remote remotely',
  'exchange exchanged exchanging swap swapped share shared sharing trade',
  'social facebook twitter linkedin instagram',
  'network facebook twitter linkedin instagram',
  'news information coverage cover media publicity press',
  'doctor physician clinician medic',
  'train training trained teach taught teaching educate education educational course courses class lesson schooling',
  'award awarded prize laureate winner won win',
  'publish published post posted share shared release released announce announced',
  'begin began begun start started open opened opening',
  'world worldwide global globally earth',
  'end ended close closed finish finished',
  'meet met meeting convene convened sitting session',
  'build built construct constructed erect erected',
  'plan planned plans planning intend intended aim aims want wants wish wishes propose proposed',
  'study studies research trial trials',
  'cooperate cooperated cooperation collaborate collaborated collaboration partner partnership partnered together jointly',
  'elect elected vote voted choose chosen',
  'name named naming appoint appointed nominate nominated',
  'percent percentage share proportion fraction',
  'theme topic subject motto title',
  'job position post office role function',
  'expert specialist professional',
  'host hosted hold held organize organized organise organised arrange arranged',
  'region area zone',
  'dietician dietitian nutritionist',
  'physiotherapist physio',
  'family families parent parents relatives',
  'grow growing grew growth expand expanding',
  'institution institute center centre clinic hospital facility facilities',
  'register registry database',
  'day days daily jour journee journees tag tage dag dias',
  'child children pupil patient patients',
  'approve approved agree agreed endorse endorsed accept accepted consent',
  'journal magazine periodical',
  'child children childrens pediatric paediatric pediatrics paediatrics',
  'cancer cancers oncology oncological tumor tumour tumors tumours',
  // cities by their names in other languages
  'turin torino',
  'milan milano mailand',
  'rome roma rom',
  'florence firenze florenz',
  'naples napoli neapel',
  'venice venezia venedig venise',
  'munich munchen monaco',
  'cologne koln colonia',
  'vienna wien vienne viena',
  'prague praha prag praga',
  'warsaw warszawa warschau varsovie',
  'lisbon lisboa lissabon lisbonne',
  'geneva geneve genf ginebra ginevra',
  'moscow moskva moskau moscou moscu',
  'copenhagen kobenhavn kopenhagen copenhague',
  'antwerp antwerpen anvers',
  'brussels brussel bruxelles brussel bruselas',
  'athens athen athenes atenas athina',
  'tashkent toshkent taskent taschkent tachkent tasjkent',
  'samarkand samarqand samarcande samarcanda',
  'include included consist comprise part contain contained',
];

/** Word or stem → the groups it stands in; made when a question first asks. */
let groupsByWord: ReadonlyMap<string, readonly number[]> | undefined;

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, words] of SAME.entries())
    for (const word of new Set(words.split(' ').flatMap((one) => [one, stem(one)]))) groups.getOrInsertComputed(word, () => []).push(at);
  return groups;
}
