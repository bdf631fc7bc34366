// Offices, in the languages read: which words name one, whether it heads the whole body, and whether it is held, past, to come or acting.

import type { RoleMention } from '../mention.ts';
import { BEFORE, EVENT_RANK_WORDS, HEADS, LESSER, LESSER_FIRST, RANK } from './office-words.ts';

/** All office phrases in the text, in order, not overlapping. Linear in the text's length. */
export function findRoles(text: string): readonly RoleMention[] {
  const out: RoleMention[] = [];
  // the whole grammar of offices is costly; most sentences hold no word that one begins with
  if (!mayHoldOffice(text)) return out;
  for (const match of text.matchAll(roles())) {
    const groups = match.groups ?? {};
    // "was elected president": the verb is no part of the office, as it is in "the elected president"
    const opens = match.index === 0 && /^(?:Re-?e|E)lected\s/u.test(match[0]);
    const verb =
      opens || VERB_BEFORE.test(text.slice(Math.max(0, match.index - 30), match.index))
        ? (/^(?:newly[\s-])?(?:re-?)?(?:elected|appointed|designated)\s+/iu.exec(match[0])?.[0].length ?? 0)
        : 0;
    const start = match.index + verb;
    const whole = match[0].slice(verb);
    const before = (groups['before'] ?? '').slice(verb);
    const core = groups['core'] ?? '';
    const rank = (groups['rank'] ?? '').trim();
    const tail = groups['tail'] ?? '';
    const after = groups['after'] ?? '';
    const end = start + whole.length;
    // "EXS-Präsident", but no "school-leader"
    if (/(?<!\p{Lu}{2})[-‑]$/u.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
    // "Board of Directors" is a body
    if (BODY_OF.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    if (NOT_AN_OFFICE.test(`${core}${text.slice(end, end + 16)}`)) continue;
    if (/^leader$/iu.test(core) && A_LEADER.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    const plural = groups['many'] !== undefined || PLURAL.test(core) || /s[\s-]at[\s-]/iu.test(core);
    // "chairs" and "heads" are offices only where they cannot be verbs
    if (
      plural &&
      /^(?:chair|head|lead|coach)$/iu.test(core) &&
      rank === '' &&
      before === '' &&
      !SEVERAL.test(text.slice(Math.max(0, match.index - 12), match.index)) &&
      !/^\s*(?:$|[:–—-])/u.test(text.slice(end))
    )
      continue;
    const elect = ELECT.test(after) || INCOMING.test(before);
    const former = FORMER.test(before) || /emerit|sortant|uscente|saliente/iu.test(after);
    // "presidentes" is Spanish, "presidents" is not
    const romance = /^president$/iu.test(core) && /^es$/iu.test(groups['many'] ?? '') ? (core === core.toUpperCase() ? 'E' : 'e') : '';
    const office =
      `${whole.slice(before.length, before.length + (groups['rank'] ?? '').length + core.length)}${romance}${/emerit|sortant|uscente|saliente/iu.test(after) ? '' : after}${tail}`
        .replace(/\s+/gu, ' ')
        .trim();
    out.push({
      kind: 'role',
      start,
      end,
      text: whole,
      office: immediate(before) ? `${before.trim()} ${singular(office)}`.replace(/\s+/gu, ' ') : nominative(singular(office)),
      tenure: elect ? 'elect' : former || sharesFormer(out.at(-1), text, start) ? 'former' : ACTING.test(before) ? 'acting' : null,
      top:
        (rank === '' || /^co[\s-]?$/iu.test(rank)) &&
        !/honor|onor|adjunt|adjoint|aggiunt|d['’]honneur|stellvertr|stv/iu.test(after) &&
        TOP.test(core),
      first: FIRST.test(before),
      plural,
      event: EVENT_RANK.test(rank) || EVENT_CORE.test(core) || OF_CONGRESS.test(tail),
    });
  }
  return joined(out, text);
}

/** "president and CEO": one post with a double title, not two offices. */
function joined(roles: readonly RoleMention[], text: string): readonly RoleMention[] {
  return roles.flatMap((role, at): readonly RoleMention[] => {
    const [last, next] = [roles[at - 1], roles[at + 1]];
    if (last !== undefined && isDoubleTitle(last, role, text)) return [];
    if (next === undefined || !isDoubleTitle(role, next, text)) return [role];
    const office = `${role.office}${text.slice(role.end, next.start)}${next.office}`;
    return [{ ...role, end: next.end, text: text.slice(role.start, next.end), office, top: role.top || next.top }];
  });
}

function isDoubleTitle(one: RoleMention, other: RoleMention, text: string): boolean {
  return (
    AND_ALONE.test(text.slice(one.end, other.start)) &&
    !one.plural &&
    !other.plural &&
    ((PRESIDES.test(one.office) && MANAGES.test(other.office)) || (MANAGES.test(one.office) && PRESIDES.test(other.office)))
  );
}

const PRESIDES = /^(?:president|chair(?:man|woman|person)?|präsident(?:in)?|présidente?|president[ea])$/iu;
const MANAGES =
  /^(?:CEO|chief executive(?: officer)?|geschäftsführer(?:in)?|directeur général|directrice générale|amministrat(?:ore|rice) delegat[oa])$/iu;

/** "Former president and director": the word stands for both. */
function sharesFormer(last: RoleMention | undefined, text: string, start: number): boolean {
  return last?.tenure === 'former' && last.end < start && AND_ALONE.test(text.slice(last.end, start));
}

const AND_ALONE = /^\s(?:and|&|und|et|e|y|en|и)\s(?:co-)?$/iu;

/** "Immediate Past President" is an office of its own on many boards. */
function immediate(before: string): boolean {
  return /^immediate[\s-]past[\s-]*$/iu.test(before);
}

/** Does a word of the text, or a part of a compound, begin as some office does? */
function mayHoldOffice(text: string): boolean {
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{2,}/gu)) {
    for (let from = 0; from === 0 || (from <= word.length - 3 && word.length > COMPOUND_LENGTH); from++) {
      if (BEGINNINGS.has(word.slice(from, from + 4))) return true;
    }
  }
  return false;
}

/** German and Dutch write offices inside longer words ("Vorstandsvorsitzende" has its own beginning, "Altpräsident" has not). */
const COMPOUND_LENGTH = 11;

/** The office of each of several: "chairmen" → "chairman". */
function singular(office: string): string {
  return office
    .replace(/(?<=\p{L})men$/iu, (men) => (men === 'MEN' ? 'MAN' : 'man'))
    .replace(/persons$/iu, 'person')
    .replace(/ladies$/iu, (ladies) => (ladies === 'LADIES' ? 'LADY' : 'lady'))
    .replace(/^obleute$/iu, 'Obmann/Obfrau')
    .replace(/s(?=[\s-]at[\s-]large$)/iu, '')
    .replace(/^(president|direttor)i$/iu, '$1e')
    .replace(/^президенты$/iu, 'президент')
    .replace(/^(consiglier|tesorier|revisor)i/iu, '$1e')
    .replace(/^(vorstandsmitglied)er$/iu, '$1')
    .replace(/^(член)(?:ы|ами)(?=\s)/iu, '$1')
    .replace(/(?<=präsident)(?:en|innen)$/iu, (many) => (/^innen$/iu.test(many) ? 'in' : ''))
    .replace(/(?<=secretar)ies$/iu, (ies) => (ies === 'IES' ? 'Y' : 'y'));
}

/** Russian offices in the case of "was elected" or "of", as they stand in a list: "президентом" → "президент". */
function nominative(office: string): string {
  return office
    .replace(/^((?:вице-|сопред)?(?:президент|директор|ректор))(?:ом|а|у)(?=\s|$)/iu, '$1')
    .replace(/^((?:со)?председател|руководител|секретар|учредител|заместител)(?:ем|я|ю|е)(?=\s|$)/iu, '$1ь');
}

// ---------------------------------------------------------------- words

/** The first four letters, or all where there are fewer, of every office: taken from the offices themselves. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...LESSER_FIRST, ...HEADS, ...LESSER].flatMap((core) =>
    alternatives(core).map((plain) => (/^\p{L}*/u.exec(plain)?.[0] ?? '').slice(0, 4)),
  ),
);

/** Beginnings that a pattern of an office may have: an optional letter or a choice at its head is written out. */
function alternatives(core: string): readonly string[] {
  const group = /^\(\?:([^()]*)\)(\??)(.*)$/u.exec(core);
  if (group !== null) {
    const choices = (group[1] ?? '').split('|').map((choice) => `${choice}${group[3] ?? ''}`);
    return group[2] === '?' ? [...choices, group[3] ?? ''].flatMap(alternatives) : choices.flatMap(alternatives);
  }
  const letters = /^\p{L}*/u.exec(core)?.[0] ?? '';
  const next = core.slice(letters.length);
  if (next.startsWith('[\\s-]?')) return [letters, ...alternatives(`${letters}${next.slice(6)}`)];
  // choices inside choices: every word that stands in them may be the first
  if (letters === '') return core.match(/\p{L}{4,}/gu) ?? [];
  if (letters.length >= 5) return [letters];
  if (next.startsWith('?')) return [`${letters.slice(0, -1)}${next.slice(1)}`, `${letters}${next.slice(1)}`].flatMap(alternatives);
  const set = /^\[([^\]]*)\](\??)(.*)$/u.exec(next);
  if (set !== null && /^\p{L}+$/u.test(set[1] ?? '')) {
    const choices = [...(set[1] ?? '')].map((letter) => `${letters}${letter}${set[3] ?? ''}`);
    return set[2] === '?' ? [...choices, `${letters}${set[3] ?? ''}`].flatMap(alternatives) : choices.flatMap(alternatives);
  }
  return [letters];
}

const CORE = [...LESSER_FIRST, ...HEADS, ...LESSER].map((core) => core.replaceAll(' ', '\\s')).join('|');

const BOARD = String.raw`(?:\s+(?:of|des|du|del|della|de la|dell['’]|van het)\s*(?:the\s+)?(?:(?:executive|management|advisory|supervisory|governing)\s+)?(?:board(?:\s+of\s+(?:directors|trustees|governors|management))?|vorstands?|aufsichtsrat(?:e?s)?|conseil(?:\s+d['’]administration)?|consiglio(?:\s+direttivo)?|junta directiva|consejo(?: directivo)?|bestuur)(?![\p{L}]))`;

/** What makes it the office of a congress: "Presidente del congresso", "Председатель оргкомитета". */
const CONGRESS = String.raw`(?:\s+(?:(?:du|des?) (?:congrès|colloque|comité d['’]organisation|comité scientifique|comité local)|del (?:congresso|convegno|congreso|comitato (?:organizzatore|scientifico)|comité (?:organizador|científico))|des (?:kongresses|symposiums|organisationskomitees)|der (?:tagung|konferenz)|van het congres|оргкомитета|организационного комитета|программного комитета|конгресса|съезда)(?![\p{L}])(?!\s(?:of|de|di|du|der|des|dell)))`;

const AFTER = String.raw`(?:[\s-](?:elect|electo|electa|eletto|eletta|désignée?|designate|emerit(?:us|a)|sortante?|uscente|saliente|honoraire|d['’]honneur|onorari[oa]|honorari[oa]|adjunt[oa]|adjointe?|aggiunt[oa]|stellvertreter(?:in)?|[-‑]stv\.)|-elected|\s\(elect\))(?![\p{L}])`;

/** Repeats are bounded by four, since those of at most three are written out by the engine and cost ten times as much to compile. */
let rolePattern: RegExp | undefined;

/** Made for the first text that may name an office. */
function roles(): RegExp {
  rolePattern ??= new RegExp(
    String.raw`(?:(?<![\p{L}\p{N}-])|(?<=\p{Lu}{2}[-‑]))(?<before>${BEFORE}{0,4})(?<rank>(?:${RANK}){0,4})(?<core>${CORE})(?<many>s|es|'s(?= and ))?(?<after>${AFTER})?(?<tail>${BOARD}|${CONGRESS})?(?![\p{L}\p{N}])`,
    'giu',
  );
  return rolePattern;
}

const TOP = new RegExp(`^(?:${HEADS.map((core) => core.replaceAll(' ', '\\s')).join('|')})$`, 'iu');
const PLURAL =
  /^(?:presidenti|direttori|consiglieri|segretari|tesorieri|revisori(?:\sdei\sconti)?|vorstandsmitglieder|beisitzer|члены\s\p{L}+|президенты|secretaries|chairmen|chairwomen|chairpersons|chairladies|obleute|präsidentinnen|präsidenten)$/iu;
const EVENT_RANK = new RegExp(`(?:${EVENT_RANK_WORDS})[\\s-]?$`, 'iu');
const OF_CONGRESS = new RegExp(`^${CONGRESS}$`, 'iu');
const EVENT_CORE = /^(?:kongress|tagungs|moderator|course)/iu;

const edged = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');
const FORMER = edged(
  'former|past|preceding|departing|vorherige[rn]?|précédente?|precedente|uscente|saliente|vorige|vertrekkende|aftredende|oud|прежн\\p{L}+|предыдущ\\p{L}+|ex|exp|previous|outgoing|late|retired|retiring|one-?time|erstwhile|then|ehemalige[rn]?|frühere[rn]?|vorige[rn]?|damalige[rn]?|bisherige[rn]?|scheidende[rn]?|alt|ancien(?:ne)?s?|passat[oi]|già|antigu[oa]|anterior|voormalige?|бывш\\p{L}+|экс',
);
const ACTING = edged('acting|interim|ad interim|kommissarische[rn]?|par intérim|исполняющ\\p{L}+ обязанности|и\\.\\s?о\\.');
const INCOMING = edged('incoming|future|next|designated?|designierte[rn]?|künftige[rn]?|futur|future|futuro');
const ELECT = edged('elect|elected|electo|electa|eletto|eletta|désignée?|designate');
const FIRST = edged('first|1st|founding|founder|inaugural|erste[rn]?|gründungs|premi(?:er|ère)|prim[oa]|primer[ao]?|перв\\p{L}+');

const VERB_BEFORE =
  /(?:^|[\s,])(?:was|were|been|is|are|be|being|got|has|have|had|who|and|unanimously|duly|officially|recently|then|again|members|assembly|board|society|they|we)\s$/iu;

const SEVERAL = /(?:^|\s)(?:the|all|our|its|both|two|three|these|list of)\s$/iu;
const BODY_OF = /(?:board|council|college|assembly|committee|conference)\s(?:of|des)\s(?:the\s)?$/iu;

/** "a leader in", "opinion leader": a word of praise, not an office. */
const A_LEADER =
  /(?:\b(?:a|an|as|opinion|thought|world|global|great|true|team|industry|market|project|respected|recognized|emerging|religious|community|key|young)\s)$/iu;

/** "head office", "head and neck", "chair in oncology", "director's cut": the words without the office. */
const NOT_AN_OFFICE =
  /^(?:\p{L}+['’]s?\s(?:summit|forum|congress|conference|meeting|council|assembly|day|award)|head(?:\s+(?:office|and\s+neck|quarters|injur|start|circumference|ct|coach)|-)|chair\s+in\b|leiter\s+der\s+sitzung|director['’]s cut|secretary\s+bird|consultant\s+(?:in|p|o|h|s))/iu;
