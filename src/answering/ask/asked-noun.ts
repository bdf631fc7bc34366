// The noun that a question asks for: "which hospital …" is answered with a hospital, and not with the society whose president works there.
// Words of language; no names.

import type { Entity } from '../../domain/entity.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Desk } from '../desk.ts';

/** How things of the kind asked for are called; null where no such noun is asked for. */
export function nounAsked(text: string): RegExp | null {
  return NOUNS.find(({ asks }) => asks.test(text))?.called ?? null;
}

/** The statement names one of the kind asked for, beside the things that the question names itself. */
export function isOfNounAsked(statement: Statement, text: string, things: readonly Entity[], desk: Desk): boolean {
  const called = nounAsked(text);
  if (called === null) return true;
  const { subject, value, valueId, role, qualifiers } = statement;
  const isNamed = (id: string | null | undefined): boolean => things.some((thing) => thing.id === id);
  const names = [subject.id, valueId, qualifiers.organization?.id].flatMap((id) =>
    isNamed(id) ? [] : (desk.knowledge.entityById.get(id ?? '')?.names ?? []).map((name) => name.text),
  );
  const own = isNamed(valueId) ? [] : [value, qualifiers.organization === undefined ? (role ?? '') : ''];
  return [...names, ...own].some((name) => called.test(name));
}

interface AskedNoun {
  readonly asks: RegExp;
  readonly called: RegExp;
}

/** "Which hospital director", "which university chapter": another noun is asked for. */
const OTHER_NOUN =
  '(?!\\s+(?:presidents?|directors?|doctors?|physicians?|nurses?|teachers?|heads?|staff|schools?|programmes?|programs?|projects?|chapters?|networks?|societ(?:y|ies)|associations?|foundations?|groups?|departments?|partners?|councils?|boards?|articles?|cards?|accounts?|holidays?)(?!\\p{L}))';

const noun = (asks: string, called: string): AskedNoun => ({
  asks: new RegExp(
    `(?<!\\p{L})(?:which|what|whose|welche[rnms]?|quel(?:le)?s?|welke?|qué|как(?:ой|ая|ом|ую))\\s+(?:\\p{L}+\\s+)?(?:${asks})(?!\\p{L})${OTHER_NOUN}`,
    'iu',
  ),
  called: new RegExp(called, 'iu'),
});

const NOUNS: readonly AskedNoun[] = [
  noun(
    'hospitals?|clinics?|krankenh(?:aus|äuser)|klinik(?:en)?|hôpita(?:l|ux)|cliniques?|ziekenhui(?:s|zen)|hospital(?:es)?|больниц\\p{L}+|клиник\\p{L}+',
    'hospital|clinic|klinik|krankenhaus|charité|hôpital|hopital|clínica|ospedale|policlinic|ziekenhuis|(?<!\\p{L})cent(?:er|re|rum|ro)(?!\\p{L})|zentrum|institut|больниц|клиник|центр|infirmary|sanatorium',
  ),
  noun(
    'universit(?:y|ies)|colleges?|universität(?:en)?|hochschulen?|universités?|universiteit(?:en)?|universidad(?:es)?|университет\\p{L}*',
    'universit|hochschule|college|school|faculty|academy|institute|universidad|университет|институт|академи',
  ),
  noun(
    'journals?|magazines?|newspapers?|zeitschrift(?:en)?|revues?|tijdschrift(?:en)?|revistas?|журнал\\p{L}*',
    'journal|magazine|bulletin|gazette|review|letter|annals|archives|times|post|herald|news|zeitschrift|zeitung|revue|tijdschrift|revista|журнал|газет|вестник',
  ),
  noun('therap(?:y|ies|ien)|thérapies?|terapias?|treatments?', 'therap|thérap|terap|treatment|surgery|chirurg|transplant|хирург|терап'),
  noun('banks?|banken|banques?|bancos?|банк\\p{L}*', 'bank|banque|banco|kasse|банк'),
  noun('ministr(?:y|ies)|minister(?:ium|ien)|ministères?|ministeries?|ministerios?|министерств\\p{L}+', 'minist|министерств'),
  noun('embass(?:y|ies)|botschaft(?:en)?|ambassades?|embajadas?|посольств\\p{L}+', 'embass|botschaft|ambassade|embajada|посольств'),
];
