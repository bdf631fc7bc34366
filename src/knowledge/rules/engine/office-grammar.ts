// The pattern of an office phrase over a sentence whose mentions are placeholders: which words may stand before the office, behind it, and around its
// dates. Says nothing of what they mean.

import { OPEN, one } from './tags.ts';

const O = one('O');
const E = one('E');
const D = one('D');
const R = one('R');
const N = one('N');
const THE = `(?:(?:the|die|der|das|den|dem|la|le|les|el|il|lo|de|het)\\s|l['’])?`;
const DET = `(?<det>(?:(?:(?:its|their|our|whose)\\s(?:(?!former|past|current|new|next|first|acting|late|then)[\\p{L}-]{4,14}\\s){0,2}(?=${one('RO')}))|(?:the|a|an|one\\sof\\s(?:the|its|our)|its|their|our|whose|this|der|die|das|dem|den|ein|eine|einen|seine?|ihre?|ihr|unsere?[rn]?|le|la|un|une|il|lo|el|los|uno|una|sua|suo|sus?|notre|leur)\\s|l['’]\\s?){0,2})`;
const ADJECTIVES =
  'at\\sthat\\stime|at\\sthe\\stime|formerly|once|(?:over|for|during)\\s(?:(?:so|very)\\s)?many\\syears|second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th|former|past|current|present|new|long-?time|long-?standing|previous|then|outgoing|incoming|acting|interim|first|founding|late|immediate\\spast|future|next|ex|ehemalige[rn]?|frühere[rn]?|neue[rn]?|amtierende[rn]?|ancien(?:ne)?|nouve(?:au|lle)|ex|attuale|nuov[oa]|actual|nuev[oa]|antigu[oa]';
const adj = (name: string): string => `(?<${name}>(?:(?:${ADJECTIVES})[\\s-]){0,3})`;
const BOARD = `(?:(?:executive|management|governing|advisory|supervisory)\\s)?(?:board(?:\\sof\\s(?:directors|trustees|governors))?|${N})`;
const ACRONYM = `(?:\\s?\\(\\s?(?:[^()${OPEN}]{0,12}|(?:${one('ON')}))\\s?\\))?`;
const OF = `(?:of|at|for|in|within|from|with|der|des|von|vom|beim|bei|am|im|an|de|du|des|della|dello|delle|degli|del|di|presso|van|bij|в|при)`;
const OF_THE = `(?:\\s${OF}\\s${THE}|\\s(?:dell|d|de\\sl|all)['’]\\s?)`;
/** Up to a hundred characters with no verb and no clause of their own. */
const UNIT = `(?:(?!\\s(?:that|which|who|whom|whose|where|when|is|was|were|are|has|had|have|said|says|will|to|by|and\\sthe|che|qui|que|die|das|который)\\s)[^,;:.()${OPEN}–—]|[IVX]{1,4}\\.|${one('NLO')}){1,90}?`;
const MORE = `(?:\\s?[,/&]\\s?|,?\\s(?:and|und|et|e|y|en|и)\\s)(?:the\\s)?`;
const SINCE = "since|from|starting|as\\sof|ab|seit|depuis|dal|dall[’']|desde|sinds|с";
const TO = 'to|until|till|through|bis|–|—|-|à|al|au|hasta|по|tot';
const NOW = 'present|(?:till\\s)?(?:today|now|date)|ongoing|heute|présent|oggi|presente|actualidad|heden|настоящее\\sвремя|н\\.\\s?в\\.';
const TERM = [
  `,?\\s\\(?(?:ever\\s)?(?:${SINCE})\\s(?:(?:the|its)\\s(?:year|beginning|end|start|foundation|founding|creation|inception)\\s(?:of\\s|in\\s)?|early\\s|late\\s)?(?<since>${D})(?:\\s?(?:${TO})\\s?(?:the\\s)?(?:(?<to>${D})|${NOW}))?\\)?`,
  `,?\\s(?:for|für|pour|per|para)\\s(?:the\\s(?:years|period)\\s)?(?<spansince>${D})\\s(?:and|und|et|e|y)\\s(?<spanto>${D})`,
  `,?\\s?\\(?(?:(?:in|for|during|between|zwischen|entre|tra|fra|tussen|von|van|im|en|nel|в)\\s(?:the\\s)?(?:(?:years|period|term|mandate|triennium|biennium)\\s)?)?(?<span>${D})(?:\\s?(?:${TO})\\s?(?<open>${NOW}|(?=\\)|$)))?\\)?`,
  `,?\\s\\(?(?:until|till|up\\sto|bis|jusqu['’]en|fino\\sal|hasta|до|tot)\\s(?:the\\send\\sof\\s|(?:his|her|their)\\s(?:(?:early|untimely|sudden)\\s)?(?:death|retirement|resignation|departure)\\s(?:in\\s|on\\s)?)?(?<until>${D})\\)?`,
].join('|');

const FRONT = `(?:(?<front>${O})|(?<frontevent>${E}))(?:['’]s?)?${ACRONYM}(?:\\s|[-‑])${adj('adjfront')}(?:(?<board>${BOARD})(?:['’]s)?\\s)?`;
const TAIL = [
  // "of the Example Society (EXS)", ", Example Society", and what it is part of
  `(?<of>${OF_THE}|,\\s${THE}|\\s[–—-]\\s(?:the\\s)?|\\s(?=${O}))(?:(?:new|newly\\sfounded|nouveau|nouvel|nouvelle|neuen|neue[rs]?|nuov[oa]|nuev[oa]|nieuwe)\\s)?(?<org>${O})${ACRONYM}(?!(?:['’]s?)?\\s?(?:(?:${ADJECTIVES})\\s)?${R})(?:(?:,\\s${THE}|${OF_THE})(?<next>${O})${ACRONYM}|\\s(?:and\\sof|und\\sder|und\\sdes|et\\sde|e\\sdella?|y\\sde)\\s${THE}(?<twin>${O})${ACRONYM})?`,
  // "of the department of examples, Sample Hospital"
  `(?<unitof>\\s(?:of|for|in|der|für|des|de|di|du|della|del|dell['’])\\s${THE})(?<unit>${UNIT})(?<sep>,\\s|\\s(?:at|of|in|from|am|der|des|von|du|de|della|dell['’]|del|presso)\\s|\\sdell['’])${THE}(?<unitbody>${O})${ACRONYM}`,
  `,\\s(?<field>${N}(?:\\s(?:and|&)\\s${N})?),\\s${THE}(?<unitbodyb>${O})`,
  `(?:${OF_THE}|\\s)(?<event>${E})`,
  // "of the Sampleville hospital"
  `\\s(?:of|at)\\sthe\\s(?<placed>${one('L')}\\s(?:hospital|clinic|institute|cent(?:re|er)|university|foundation|society|association|office|branch))(?![\\p{L}])`,
  `(?<region>(?:\\s(?:for|of|in)\\s${THE}|,?\\s)${one('L')})`,
  `\\s(?:of|at|for)\\sthe\\s(?<lower>(?:[\\p{L}-]{3,20}\\s){0,4}(?:cent(?:re|er)|hospital|clinic|institute|society|association|foundation)\\s(?:of|for)\\s[^,;:.()${OPEN}–—]{4,70}?)(?=[,;:.()–—]|$|\\s(?:is|was|said|says|and\\sthe|who|has|in)\\s)`,
  // "of the patients' association Sample": a noun of a body in small letters before its name
  `\\s(?:of|at|for)\\s(?:the|a|an|their)\\s(?:[\\p{L}'’-]{3,20}\\s){0,3}(?:association|society|foundation|charity|network|organi[sz]ation|federation|union|alliance|group|institute|hospital|clinic|trust|company|ngo)\\s(?<apposed>${one('NO')})(?=[,;:.()–—"“]|\\s["“(]|$|\\s(?:is|was|said|says|and|who|has|in)\\s)`,
  // "of Sample House": a name that may be a body's
  `${OF_THE}(?<called>${N})(?=\\s?[,;:.()–—]|$|\\s(?:is|was|said|says|who|has|ist|est|è|es|and|und|et|e|y|и|since|from|seit|for|in|at|will|signed|opened)\\s)`,
  // any other words of what it is the office
  `(?<loose>\\s(?:of|to|for(?!\\s(?:(?:the|a|an|another|his|her|its)\\s)?(?:(?:more\\sthan|over|nearly|almost|about|some|many|next|coming|past|last|first|second|third|further|new|full|two|three|four|five|six|ten|${one('C')})\\s)*(?:decades?|years?|months?|terms?|mandates?|period|time)(?![\\p{L}]))|der|des|de|di|du|für|della|del)(?:\\s|(?<=dell)['’])(?:[^,;:.()${OPEN}–—]|[IVX]{1,4}\\.|${one('NLECQO')}){1,70}?)(?=\\s?[,;:.()–—]|$|\\s(?:is|was|are|were|had|have|will|said|says|who|has|ist|sind|war|est|è|es|and|und|et|e|y|и|since|from|seit)\\s)`,
].join('|');

const HELD = [
  // "EXS president and CEO", but of "EXS president and chair of the Rain Society" the first alone
  `${FRONT}(?<role>${R})(?:${MORE}(?<also>${R})(?!${OF_THE}))?`,
  `(?<role>${R})(?:${MORE}(?<also>${R}))?`,
].join('|');

/** "and, since 2011, director": between commas, the time of the office behind it. */
const AHEAD = `(?:(?<=(?:and|und|et|e|y|en|и),?\\s)(?:${SINCE})\\s(?<ahead>${D}),\\s(?!(?:the\\s)?${R}\\s${one('P')}))?`;

/** An office with what stands before and behind it: its groups are what office-phrase.ts reads. */
export const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}])${AHEAD}${DET}${adj('adj')}(?:${HELD})(?:\\s\\((?<early>${D})\\)(?=${OF_THE}))?(?:${TAIL})?(?:(?:\\s(?:there|dort|allí|daar|там))?(?:${TERM}))?(?:,?\\s(?:and|und|et|e|y)${OF_THE}(?<twinb>${O})${ACRONYM}(?:\\s?\\(?(?:from\\s|since\\s)?(?<twinspan>${D})\\)?)?)?`,
  'giu',
);

export const REGION_AFTER = new RegExp(`^(?:,?\\s(?:(?:for|of|in)\\s${THE})?)${N}`, 'iu');

export const OF_ANOTHER = new RegExp(`^\\s(?:of|to|for)\\s${DET.replace('?<det>', '?:')}(?:${ADJECTIVES}\\s)?${R}`, 'iu');
