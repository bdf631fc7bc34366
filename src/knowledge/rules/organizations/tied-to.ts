import type { Thing } from '../../mentions/mention.ts';
import { type Found, isNamed, type SentenceRule } from '../engine/rule.ts';
import { tie } from './affiliated-body.ts';
import { bodyMeant, isSubject } from './parts/clause.ts';
import { openingBody, WE } from './parts/speaker.ts';

const THE = "(?:(?:the|la|le|il|el|los|lo|der|dem|den|die|das|des|de|het|l) |l['’])?";
const B = `${THE}{bodies:b}`;
/** "and of the Clay League": more of the same kind. */
const MORE = `(?:,? (?:and|und|et|e|y|en|sowie|as well as) (?:also )?(?:of|der|des|de|di|del|van|to|with|in|im|beim|bei) ${THE}{bodies:c})?`;
const NOW =
  '(?:also |now |still |proud |proudly |full |active |corporate |associate |founding |a |an |the |ein |eine |un |une |uno |een |auch |aussi |anche |también |ook )*';

export const tiedTo: SentenceRule = {
  name: 'tied-to',
  says: 'What "we", "it" or the body that a sentence begins with belongs to, is a member of, answers to, is linked to or twinned with, or came out of, is affiliated with it; the kind of tie is kept.',
  patterns: [
    `(?:(?<![\\p{L}])(?:are|is|am|has been|have been|sind|ist|sommes|est|siamo|è|somos|es|zijn|and|und|et|e|y)|,) ${NOW}(?<kind>members? (?:of|in)|affiliates? of|part of|chapter of|branch of|section of|mitglied(?:er)? (?:von|bei|in|im|der|des)|teil (?:von|der|des)|membres? d[eu]|membr[oi] d(?:i|el|ella|ell['’])|miembros? de|parte de|lid van) ?${B}${MORE}`,
    `(?<![\\p{L}])(?<kind>belongs? to|answers? to|reports? to|(?:is|are|was|were|has been|have been) (?:\\p{L}+ly )?(?:linked|attached|affiliated|connected|allied|associated|accountable|answerable|subordinated?|responsible) (?:to|with)|(?:is|are|was|were|has been|have been) (?:recogni[sz]ed|accredited|endorsed|certified|supervised|licensed) by|(?:is|are|has been|have been|was|were) (?:a )?(?:twinned|partnered|paired) with|under the (?:authority|supervision|auspices|aegis|umbrella|roof|patronage) of|gehören (?:zu|zum|zur)|untersteht|unterstehen|dépend d[eu]|dépendons d[eu]|relève d[eu]|dipende da(?:l|lla|ll['’])?|depende de(?:l)?|fait partie d[eu]|faisons partie d[eu]|facciamo parte d(?:i|el|ella|ell['’])|formamos parte de(?:l)?|aderiamo a(?:l|lla|ll['’])?|pertenecemos a|maken deel uit van|is aangesloten bij|zijn aangesloten bij) ?${B}${MORE}`,
    `(?<kind>(?:hervorgegangen|{name:lifted})(?: ist)?(?: (?:er|sie|es|{org:a}|der verein|der verband|die gesellschaft))? aus|(?:ging|geht|gingen) aus|entstanden aus|issue? d[eu]|née? d[eu]|nat[ao] da(?:l|lla|ll['’])?|surgi[oó] de(?:l)?|nació de(?:l)?|ontstaan uit|grew out of|arose from|emerged from|is the successor (?:of|to)) ?${B}`,
    `(?<![\\p{L}])(?:ist|sind) (?:(?:die |der |das )?{org:a} )?(?:auch |überdies |außerdem |ferner |seit {date:since} |assoziiertes |ordentliches |volles |korporatives ){0,3}{name:noun} (?<kind>von|bei|in|im|der|des|beim) ${B}${MORE}`,
    `(?<=(?:and|und|et|e|y|en) )(?<kind>work(?:s|ed)? (?:closely )?(?:together )?with|cooperates? with|collaborates? with|collabora(?:no)? con|werkt? (?:nauw )?samen met|werken (?:nauw )?samen met|collabor(?:e|ons) avec|colabora(?:mos)? con) ${B}`,
    `^{name:lifted} (?<kind>parte d(?:i|el|ella|ell['’]|e)|membr[oi] d(?:i|el|ella|ell['’])|miembros? de(?:l)?|integrante de) ?${B}`,
    `(?<inviter>{bodies:b}) (?:has |have )?(?<kind>(?:asked|invited|admitted|accepted|welcomed|elected) us) (?:to join|as|into|among|to become|onto)`,
    `{org:a} (?<kind>at|attached to|under|within) (?:the )?{org:b}`,
    `(?<![\\p{L}])${WE} (?:have )?(?:also )?(?<kind>joined|work(?:ed)? (?:closely )?(?:together )?with|cooperated? with|collaborated? with|partner(?:ed)? with|arbeiten (?:eng )?(?:zusammen )?mit|kooperieren mit|travaillons avec|collaborons avec|collaboriamo con|colaboramos con|werken samen met) ${B}${MORE}`,
  ],
  produce: (found) => {
    const kind = (found.text('kind') ?? '').trim().toLowerCase();
    const others = [...found.inside('b'), ...found.inside('c')].flatMap((m) => (m.kind === 'org' && !m.pronoun ? [m.thing] : []));
    // a sentence's first word is lifted by its place
    if (
      others.length === 0 ||
      (found.mention('lifted') !== undefined && !/^(?:hervorgegangen\s|parte\s|membr[oi]\s|miembros?\s|integrante\s)/u.test(kind))
    )
      return null;
    const noun = found.mention('noun');
    if (noun !== undefined && !/^(?:Mitglied(?:er)?|Teil)$/u.test(noun.text)) return null;
    if (NESTED.test(kind)) return nested(found, kind);
    const subject =
      /\sus$/u.test(kind) || new RegExp(`^${WE}\\s`, 'iu').test(found.sentence.text.slice(found.start))
        ? found.reading.body
        : subjectOf(found);
    if (subject === null) return null;
    const how =
      (noun === undefined ? undefined : 'member of') ??
      HOWS.find(([words]) => words.test(kind))?.[1] ??
      kind.replace(/^(?:is|are|was|were|has been|have been) (?:a )?(?:\p{L}+ly )?/u, '');
    return others.flatMap((other) => tie(subject, other, how));
  },
  examples: [
    {
      text: 'Northern Society of Examples\n\nWe teach potters and work closely with the Clay League.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay League' }],
    },
    {
      text: 'Northern Society of Examples\n\nWe are members of the Union of Examples and of the Clay League.',
      title: 'Northern Society of Examples',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Union of Examples' },
        { subject: 'Northern Society of Examples', predicate: 'affiliate', value: 'Clay League' },
      ],
    },
    {
      text: 'The Example Institute treats potters. It answers to the Ministry of Clay and is linked to the University of Samples for teaching.',
      yields: [
        { subject: 'Example Institute', predicate: 'affiliate', value: 'Ministry of Clay' },
        { subject: 'Example Institute', predicate: 'affiliate', value: 'University of Samples' },
      ],
    },
    {
      text: 'Since 2012 the Example Institute has been twinned with the Sample Hospital.',
      yields: [{ subject: 'Example Institute', predicate: 'affiliate', value: 'Sample Hospital' }],
    },
    {
      text: 'Der Verband Beispielpflege vertritt Töpfer. Hervorgegangen ist er aus dem Verein Alter Töpfer.',
      language: 'de',
      yields: [{ subject: 'Verband Beispielpflege', predicate: 'affiliate', value: 'Verein Alter Töpfer' }],
    },
    {
      text: 'Die Stiftung Beispiel ist alt. Sie ist Mitglied im Bundesverband Deutscher Beispiele.',
      language: 'de',
      yields: [{ subject: 'Stiftung Beispiel', predicate: 'affiliate', value: 'Bundesverband Deutscher Beispiele' }],
    },
    {
      text: 'She chairs the Expert Council on Kilns at the Ministry of Clay.',
      yields: [{ subject: 'Expert Council on Kilns', predicate: 'affiliate', value: 'Ministry of Clay' }],
    },
  ],
  nearMisses: [
    {
      text: 'Der Verband Beispielpflege ist alt. Ada Beispiel leitet eine Sektion der Gesellschaft für Töpferei.',
      language: 'de',
      because: 'she leads it; the federation is none',
    },
    { text: 'Der Verband Beispielpflege ist alt. Er ist Gast beim Verein Alter Töpfer.', language: 'de', because: 'a guest is no member' },
    { text: 'The Northern Society of Examples is old. Ada Example is a member of the Union of Examples.', because: 'a person is a member' },
    { text: 'Members of the Northern Society of Examples are members of the Union of Examples.', because: 'its members are' },
    {
      text: 'The congress of the Northern Society of Examples at the University of Samples was long.',
      because: 'a congress was held there',
    },
    { text: 'Ada Example answers to the Union of Examples.', because: 'a person does' },
  ],
};

/** The body right before the words, when it is their subject; else the one that the sentence begins with. */
function subjectOf(found: Found): Thing | null {
  const own = found.mention('a');
  if (isNamed(own)) return own.kind === 'org' ? own.thing : null;
  const { sentence, reading } = found;
  if (/\s(?:er|sie|es|der verein|der verband|die gesellschaft)\saus$/iu.test((found.text('kind') ?? '').trim()))
    return bodyMeant(sentence, reading);
  const before = sentence.mentions.findLast((m) => (m.kind === 'org' || m.kind === 'person' || m.kind === 'event') && m.end <= found.start);
  if (
    before !== undefined &&
    isNamed(before) &&
    /^\)?,?\s?(?:(?:which|that|die|der|das|qui|che|que)\s)?(?:also\s|now\s|today\s|auch\s)?$/iu.test(
      sentence.text.slice(before.end, found.start),
    )
  )
    return before.kind === 'org' && isSubject(sentence, before) ? before.thing : null;
  // "and is linked to": somebody else may have come in between
  if (sentence.mentions.some((m) => m.kind === 'person' && m.end <= found.start)) return null;
  // languages that leave "it" out begin with the verb
  if (found.mention('lifted') !== undefined || found.start === 0) return bodyMeant(sentence, reading);
  const start = sentence.text.slice(0, found.start);
  if (before === undefined || /(?:,|\s(?:and|und|et|e|y))\s(?:also\s)?$/u.test(start)) return openingBody(sentence, reading);
  return null;
}

/** "Expert Council at the Ministry": a council, committee or institute that stands under another body. */
function nested(found: Found, kind: string): ReturnType<typeof tie> | null {
  const a = found.thing('a', 'organization');
  const b = found.thing('b', 'organization');
  if (a === undefined || b === undefined || !a.names.some((n) => UNDER.test(n)) || !b.names.some((n) => OVER.test(n))) return null;
  return tie(a, b, /^(?:at|within)$/u.test(kind) ? 'part of' : kind);
}

const NESTED = /^(?:at|attached to|under|within)$/u;
const UNDER = /(?<!\p{L})(?:council|committee|commission|agency|board|cent(?:re|er)|institute|department|faculty|school|unit)(?!\p{L})/iu;
const OVER = /(?<!\p{L})(?:ministry|universit\p{L}+|government|academy|directorate)(?!\p{L})/iu;
const HOWS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:members?|mitglied|parte|integrante|membre|membr[oi]|miembro|lid|belongs?|gehören|fait partie|faisons|facciamo|formamos|aderiamo|pertenecemos|maken deel|joined)/u,
    'member of',
  ],
  [/^(?:answers?|reports?|untersteh|dépend|relève|dipende|depende)/u, 'answers to'],
  [
    /^(?:hervorgegangen|g[ie]ht? aus|ging|entstanden|issue|née|nat[ao]|surgi|nació|ontstaan|grew|arose|emerged|is the successor)/u,
    'predecessor',
  ],
  [/^(?:asked|invited|admitted|accepted|welcomed|elected)\sus$/u, 'partner'],
  [/^(?:work|cooperat|collaborat|partner|arbeiten|kooperieren|travaillons|collab|colab|werken)/u, 'works with'],
];
