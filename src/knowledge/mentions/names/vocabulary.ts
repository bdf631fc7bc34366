// Words of the trade and of every page, which capitals in headings lift to look like names.

import { FUNCTION_WORDS, isAcronym } from './words.ts';

/** A word of the trade ("Education", "Oncology", "Board") rather than of a name. */
export function isVocabulary(word: string): boolean {
  const lower = word.toLowerCase();
  return NOT_IN_NAMES.has(lower) || FUNCTION_WORDS.has(lower) || FIELD.test(lower);
}

/** A word of the common vocabulary that a sentence's beginning lifts: "Members", "Education". */
export function isCommonWord(word: string): boolean {
  return NOT_IN_NAMES.has(word.toLowerCase()) && !isAcronym(word);
}

/** Endings of words for fields of work and study. */
export const FIELD =
  /(?:log(?:y|ie|ia|ía|ii|ist|ists|isch|ico|ica|ique)|логии|ology\/oncology|oncology|ics|iatry|istry|(?<!(?:^|\P{L})(?:found|associ|feder|confeder|organi[sz]|corpor|administr|deleg|n))ation|medicine|medizin|care|cancer|cancers|health|gesundheit|research|recherche|education|training|therapy|therapie|nursing|nurses|surgery|transplantation|control|leuk(?:a?e)mia|lymphoma|treatment|science|sciences|pharmacy|palliative)$/u;

/** Common words that capitals in headings and titles lift to look like names. */
export const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  (
    'about news home contact more read board member members president presidents chair director committee annual report general medical clinical scientific national international regional global world european african asian american latin nordic german french italian belgian ' +
    'pediatric paediatric pediatrics paediatrics child children childhood kids youth adolescent adolescents adult adults family families parents patient patients nurse nurses doctor doctors physician physicians volunteer volunteers teachers students residents technicians everyone money funds care cancer tumor tumour leukemia leukaemia lymphoma blood brain bone marrow ' +
    'oncology haematology hematology immunology surgery radiotherapy chemotherapy therapy treatment care health healthcare medicine medicines hospital research science sciences study studies trial trials data registry education training programme program project projects working group groups ' +
    'award awards prize fellowship fellow fellows lecture keynote address speech welcome opening closing plenary session sessions day days week month year years date dates time venue registration abstract abstracts poster posters oral presentation presentations agenda programmes schedule deadline ' +
    'strategic plan vision mission values goal goals aim aims objective objectives activity activities history milestones overview introduction background methods results conclusion conclusions outcomes summary highlights statement declaration initiative agreement memorandum understanding partnership ' +
    'collaboration cooperation support supporters sponsors partners partner organizers organisers organizer host hosts participants delegates attendees speakers speaker country countries region regions city street road avenue building floor north south east west eastern western northern southern central upper ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter new first second third fourth fifth last next early late early-career young youngest ' +
    'journal newsletter magazine press release website web page online virtual hybrid email phone address office headquarters secretariat full name bio photo image video facebook twitter linkedin instagram youtube source author authors editor published updated ' +
    'acute chronic grade type stage risk low high cell cells stem transplant transplantation lymphoblastic myeloid sarcoma glioma gliomas neuroblastoma retinoblastoma ' +
    'state province county district island river mountain lake valley plains bay official relations primary secondary area areas part parts social determinant determinants economic political practice practices ribbon awareness month night run walk dinner evening morning afternoon ' +
    'public private policy privacy terms cookies login search menu skip content join donate volunteer hope life star smile future hero heroes gift camp hotel palace hall theatre park university college school institute foundation society association ' +
    'frequently asked question questions faq periodicals publishing publishers publications inc ltd gmbh junta directiva directivo consejo asamblea mesa comisión giunta direttivo consiglio bureau conseil première premier dame facultad faculté facoltà fakultät faculteit decanato ' +
    'courier observer jubilee story continues below advertisement village lankan cad caddesi sokak bulvarı januar februar märz oktober dezember janvier février gennaio febbraio enero febrero ' +
    'box jalan jln boulevard avenida calle rua via suite office ' +
    'guideline guidelines protocol protocols standard standards network access artificial intelligence evidence action building bridges challenge survivor survivors survivorship nursing palliative precision global ' +
    'bearers junta directiva directivo direttivo bestuur présidium правление президиум ' +
    'republic kingdom arab herald times tribune gazette obituaries sports politics business posted tumours tumors solid frühere früherer ehemalige ehemaliger bisherige aktuelle weitere mitteilungen neue alle vorstand beirat präsidium leitung geschäftsstelle verein medizinischer wissenschaftlicher'
  ).split(' '),
);
