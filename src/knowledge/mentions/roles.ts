// Offices, in the languages read: which words name one, whether it heads the whole body, and whether it is held, past, to come or acting.

import type { RoleMention } from './mention.ts';

/** All office phrases in the text, in order, not overlapping. Linear in the text's length. */
export function findRoles(text: string): readonly RoleMention[] {
  const out: RoleMention[] = [];
  for (const match of text.matchAll(ROLE)) {
    const groups = match.groups ?? {};
    const whole = match[0];
    const before = (groups['before'] ?? '').toLowerCase();
    const core = (groups['core'] ?? '').trim();
    const elect = groups['elect'] !== undefined;
    const tail = groups['tail'] ?? '';
    const after = text.slice(match.index + whole.length, match.index + whole.length + 14);
    if (NOT_AN_OFFICE.test(`${core}${after}`)) continue;
    const rank = (groups['rank'] ?? '').trim();
    const former =
      /\b(?:former|past|ex|previous|outgoing|late|ehemalige\p{L}*|frühere\p{L}*|ancien\p{L}*|già|ex|expresidente|бывш\p{L}+|экс)\b/iu.test(
        before,
      );
    const acting = /\b(?:acting|interim|ad interim|komm\p{L}*|par intérim|исполняющ\p{L}+)\b/iu.test(before);
    const incoming = /\b(?:incoming|future|next|designate\p{L}*|designiert\p{L}*)\b/iu.test(before);
    const office = `${rank === '' ? '' : `${rank}${/[-‑]$/u.test(rank) ? '' : ' '}`}${core}${elect ? (groups['elect'] ?? '') : ''}${tail}`
      .replace(/\s+/gu, ' ')
      .trim();
    out.push({
      kind: 'role',
      start: match.index,
      end: match.index + whole.length,
      text: whole,
      office,
      tenure: elect || incoming ? 'elect' : former ? 'former' : acting ? 'acting' : null,
      top: rank === '' && TOP.test(core),
      first: /\b(?:first|founding|erste[rn]?|premi(?:er|ère)|перв\p{L}+)\b/iu.test(before),
    });
  }
  return out;
}

/** The words that rank below the office that they stand before. */
const RANK = String.raw`(?:(?:senior |first |1st |2nd |second |executive |honorary |hon\.? )?(?:vice[\s-]?|deputy[\s-]|assistant[\s-]|associate[\s-]|honorary[\s-]|co[\s-](?=chair|president|director|founder)|stellvertretende[rn]?\s|stv\.\s|vize-?|vice-?|vicepré|заместитель\s|зам\.\s|вице-?|adjunct\s|emeritus\s|continental\s|regional\s|local\s|branch\s))`;

const BEFORE = String.raw`(?:(?:former|past|immediate[\s-]past|ex-?|previous|outgoing|late|acting|interim|incoming|future|next|newly[\s-]elected|newly[\s-]appointed|re-?elected|elected|current|present|new|then|first|founding|longtime|designate|ehemalige[rn]?|frühere[rn]?|amtierende[rn]?|neue[rn]?|erste[rn]?|ancien(?:ne)?|actuel(?:le)?|nouve(?:au|lle)|premi(?:er|ère)|attuale|nuov[oa]|già|actual|nuev[oa]|бывш\p{L}+|первы\p{L}+|экс-?|нынешн\p{L}+|исполняющ\p{L}+ обязанности)[\s]*)`;

const CORES = [
  // English
  'secretary[\\s-]general',
  'general secretary',
  'director[\\s-]general',
  'executive director',
  'managing director',
  'medical director',
  'scientific director',
  'clinical director',
  'programme? director',
  'general director',
  'general manager',
  'chief executive(?: officer)?',
  'chief medical officer',
  'chief physician',
  'head physician',
  'chief doctor',
  'ceo',
  'president',
  'chair(?:man|woman|person)?',
  'head',
  'director',
  'rector',
  'dean',
  'secretary',
  'treasurer',
  'co[\\s-]?founder',
  'founder',
  'founding member',
  'founder member',
  'trustee',
  'patron',
  'governor',
  'minister(?: of health)?',
  'first lady',
  'board member',
  'committee member',
  'member of the (?:executive |management |advisory |scientific )?(?:board|committee|council)(?: of (?:directors|trustees|governors))?',
  'advis[eo]r',
  'consultant',
  'coordinator',
  'co-?ordinator',
  'editor(?:[\\s-]in[\\s-]chief)?',
  'spokes(?:man|woman|person)',
  'representative',
  'ambassador',
  'commissioner',
  'superintendent',
  // German
  'vorstandsvorsitzende[rn]?',
  'vorsitzende[rn]?',
  'präsident(?:in)?',
  'geschäftsführer(?:in)?',
  'direktor(?:in)?',
  'leiter(?:in)?',
  'generalsekretär(?:in)?',
  'schriftführer(?:in)?',
  'schatzmeister(?:in)?',
  'vorstandsmitglied',
  'sprecher(?:in)?',
  'chefarzt',
  'chefärztin',
  'obmann',
  'obfrau',
  // French
  'présidente?',
  'direct(?:eur|rice)(?: général| générale| médical| médicale| scientifique)?',
  'secrétaire(?: général| générale)?',
  'trésorière?',
  'trésorier',
  'responsable',
  'fondat(?:eur|rice)',
  // Italian, Spanish, Portuguese
  'presidente',
  'presidenta',
  'dirett(?:ore|rice)(?: generale| scientifico| sanitario)?',
  'segretari[oa](?: generale)?',
  'tesorier[ea]',
  'direttor[ea]',
  'director(?:a)? (?:general|médic[oa]|ejecutiv[oa])',
  'directora',
  'secretari[oa](?: general)?',
  'tesorer[oa]',
  'jef[ea]',
  'fundador(?:a)?',
  // Dutch
  'voorzitter',
  'directeur',
  'penningmeester',
  'secretaris',
  // Russian
  'президент(?:а|ом|у)?',
  'председател[ьяюе](?:м)?',
  'генеральн\\p{L}+ директор(?:а|ом)?',
  'директор(?:а|ом)?',
  'руководител[ьяюе](?:м)?',
  'заведующ\\p{L}+',
  'главн\\p{L}+ врач(?:а|ом)?',
  'секретар[ьяюе](?:м)?',
  'ректор(?:а|ом)?',
  'учредител[ья]',
];

const BOARD = String.raw`(?:\s+(?:of|des|du|del|della|de la|dell['’])\s*(?:the\s+)?(?:(?:executive|management|advisory|supervisory)\s+)?(?:board(?:\s+of\s+(?:directors|trustees|governors))?|vorstands|conseil(?:\s+d['’]administration)?|consiglio(?:\s+direttivo)?)(?![\p{L}]))`;

const ROLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<before>${BEFORE}{0,3})(?<rank>${RANK}?)(?<core>${CORES.join('|')})(?<elect>[\s-]elect(?:ed)?(?![\p{L}]))?(?<tail>${BOARD})?(?![\p{L}\p{N}])`,
  'giu',
);

/** Heads the whole body that it is held in. */
const TOP =
  /^(?:president[ea]?|présidente?|präsident(?:in)?|chair(?:man|woman|person)?|head|director|director[\s-]general|general director|executive director|managing director|medical director|scientific director|general manager|secretary[\s-]general|general secretary|chief executive(?: officer)?|ceo|chief physician|head physician|chief doctor|rector|dean|vorstandsvorsitzende[rn]?|vorsitzende[rn]?|geschäftsführer(?:in)?|direktor(?:in)?|leiter(?:in)?|generalsekretär(?:in)?|direct(?:eur|rice)(?: général| générale| médical| médicale| scientifique)?|secrétaire générale?|dirett(?:ore|rice)(?: generale| scientifico| sanitario)?|directora?(?: general| médic[oa]| ejecutiv[oa])?|voorzitter|directeur|президент\p{L}*|председател\p{L}*|генеральн\p{L}+ директор\p{L}*|директор\p{L}*|руководител\p{L}*|главн\p{L}+ врач\p{L}*|ректор\p{L}*)$/iu;

/** "head office", "head and neck", "chair in oncology", "director's cut": the words without the office. */
const NOT_AN_OFFICE =
  /^(?:head(?:\s+(?:office|and\s+neck|quarters|injur|start|circumference|ct)|s\b)|chair\s+in\b|leiter\s+der\s+sitzung|chair['’]?s\b|director['’]s cut)/iu;
