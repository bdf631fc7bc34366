// The papers that bodies sign, and what they are called.

export function kindOf(noun: string): string {
  if (/memorand|mou|меморандум|absichtserklärung|letter of intent|intesa/iu.test(noun))
    return /letter of intent|absichts/iu.test(noun) ? 'letter of intent' : 'memorandum';
  return 'agreement';
}

export function singular(noun: string): string {
  return noun
    .replace(/\s\([^()]*\)$/u, '')
    .replace(/^(?:a|an|the|two|three|several|new)\s/iu, '')
    .replace(/memorand(?:a|ums)/iu, (m) => (/^M/u.test(m) ? 'Memorandum' : 'memorandum'))
    .replace(/(?<=MoU|agreement|accord|pact|protocol)s/iu, '');
}

const ADJECTIVE = String.raw`(?:(?:\p{L}+-year|cooperation|co-operation|collaboration|collaborative|partnership|framework|bilateral|trilateral|twinning|joint|mutual|strategic|research|training|licen[cs]e|exchange|affiliation|financing|funding|grant|tripartite|host|hosting)\s){0,3}`;

export const NOUN = new RegExp(
  [
    String.raw`(?<!\p{L})memorand(?:um|a|ums)(?:\sof\s(?:understanding|cooperation|co-operation|agreement|intent|collaboration))?(?:\s\(MOUs?\))?(?!\p{L})`,
    String.raw`(?<!\p{L})MoUs?(?!\p{L})`,
    String.raw`(?<!\p{L})${ADJECTIVE}(?:agreements?|accords?|pacts?|charters?|treat(?:y|ies)|contracts?|declarations?|protocol of (?:intent|cooperation)|(?<=cooperation |collaboration |joint |bilateral )protocols?)(?!\p{L})`,
    String.raw`(?<=(?:entered into|concluded|sealed|signed|formed)\s(?:a|an)\s(?:\p{Ll}+\s)?)partnerships?(?=\s(?:with|between)\s)`,
    String.raw`(?<!\p{L})(?:letter|declaration) of (?:intent|cooperation)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:samenwerkingsovereenkomst|intentieverklaring|kooperations(?:vertrag|vereinbarung|abkommen)|absichtserklärung|partnerschaftsvertrag|rahmenvereinbarung|protocole d['’]accord|convention(?: de (?:partenariat|coopération|collaboration))?(?=\s(?:a été|avec|entre))|accord(?: de (?:partenariat|coopération|collaboration)|-cadre)|protocollo d['’]intesa|accordo(?: di (?:collaborazione|cooperazione|programma))?|convenio(?: de (?:colaboración|cooperación))?|memorando de entendimiento|acuerdo(?: de (?:colaboración|cooperación))?|меморандум\p{L}*(?:\sо\s(?:взаимопонимании|сотрудничестве))?|arrangement(?=\s(?:with|between))|(?:договор(?:а|у|ом)?|соглашени\p{L}+)(?:\sо\s(?:сотрудничестве|партн[её]рстве|взаимодействии))?)(?!\p{L})`,
  ].join('|'),
  'iu',
);
