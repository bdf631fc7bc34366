// What the bot must not answer: questions about a patient's care. Words of language in the languages understood.

/** A question for a clinician: dose, treatment, symptoms, prognosis, what to do with a sick child. */
export function isClinical(text: string): boolean {
  return (PATIENT.test(text) && SICK.test(text)) || ADVICE.test(text) || DRUG_USE.test(text) || PROGNOSIS.test(text);
}

/** Small talk and the world outside: weather, jokes, recipes, sums. */
export function isOffTopic(text: string): boolean {
  return OFF_TOPIC.test(text);
}

const PATIENT =
  /(?<!\p{L})(?:my|our|mein\p{L}*|unser\p{L}*|mon|ma|notre|mijn|mi|nuestr\p{L}*|мо[йяе]\p{L}*|наш\p{L}*) (?:\p{L}+ )?(?:child|children|kid|kids|son|daughter|baby|toddler|boy|girl|patient|nephew|niece|kind|sohn|tochter|enfant|fils|fille|zoon|dochter|hij[oa]|niñ[oa]|реб[её]нок|ребенка|сын|дочь|дочк\p{L}*)(?!\p{L})|(?<!\p{L})(?:i|we) (?:have|has|am|was|were|got|feel|take|had been) (?:\p{L}+ )?(?:diagnosed|cancer|leuk\p{L}+|a tumou?r|lymphoma|fever|pain|chemo\p{L}*)/iu;
const SICK =
  /(?<!\p{L})(?:fever|pain|swallow\p{L}*|hurts?|ill|sick|unwell|vomit\p{L}*|nausea|bleed\p{L}*|bruis\p{L}*|rash|cough|swollen|lump|symptom\p{L}*|diagnos\p{L}*|leuk\p{L}+|cancer|tumou?r|lymphoma|an[ae]emia|chemo\p{L}*|radiotherapy|transplant\p{L}*|treat\p{L}*|drug|medicine|medication|dose|vaccin\p{L}*|eat|school|side effects?|blood count|platelets?|dangerous|harmful|safe|risks?|radiation|mri|scans?|x-rays?|surger(?:y|ies)|operat(?:ion|ed)|what (?:should|can|do|shall) (?:i|we)|fieber|schmerz\p{L}*|krebs|fièvre|douleur|cancer|koorts|pijn|kanker|fiebre|dolor|cáncer|leucemi\p{L}*|leucémi\p{L}*|leukäm\p{L}*|leukem\p{L}*|tumor\p{L}*|температур\p{L}*|боль|болит|рак\p{L}*|лейк\p{L}*)(?!\p{L})/iu;
const ADVICE =
  /(?<!\p{L})(?:should (?:i|we|my|our|a child|children|patients?)|what (?:should|can|shall) (?:i|we|one) do|can (?:i|we) (?:give|take|stop|use)|is it safe|how (?:do|should|can) (?:i|we|you|one|doctors?) treat|how (?:is|are) [^?]{2,60} (?:treated|cured)|best (?:treatment|therapy|drug|protocol|chemo\p{L}*) for|(?:treatment|therapy|cure|chemotherapy|regimen) (?:for|of) (?:\p{L}+ ){0,3}(?:leuk\p{L}+|lymphoma|neuroblastoma|\p{L}*sarcoma|\p{L}*blastoma|glioma|an[ae]emia|h[ae]+mophilia|relapse))(?!\p{L})/iu;
const DRUG_USE =
  /(?<!\p{L})(?:dos(?:e|es|age|ing)|dosierung|posologie|dosering|dosis|дозировк\p{L}*|доз[аыу]|side effects?|nebenwirkung\p{L}*|effets secondaires|bijwerking\p{L}*|efectos secundarios|побочн\p{L}*|milligrams?|how (?:many|much) (?:grams?|g|mg|ml|drops|tablets?|pills?)|mg\/kg|mg per|how much (?:methotrexate|vincristine|paracetamol|ibuprofen|\p{L}+(?:mab|ine|cin|tinib|rubicin|platin)))(?!\p{L})/iu;
const PROGNOSIS =
  /(?<!\p{L})(?:prognosis|prognose|pronostic|pronóstico|прогноз\p{L}*|survival (?:rate|chances?|odds)|chances? of (?:survival|cure|recovery|survivin\p{L}*)|will (?:he|she|my|our) (?:\p{L}+ )?(?:survive|die|recover|be cured)|life expectancy|how long (?:does|will|can) (?:a child|he|she|my|patients?)|symptoms? of|signs? of (?:leuk\p{L}+|cancer)|überlebenschance\p{L}*|is (?:leuk\p{L}+|cancer|lymphoma) (?:curable|contagious|hereditary))(?!\p{L})/iu;
const OFF_TOPIC =
  /(?<!\p{L})(?:weather|wetter|météo|погода|weer(?=\?|$| in)|tell (?:me )?a joke|joke|recipe|football|lottery|horoscope|bitcoin|stock price|what(?:'s| is) \d+ ?[+*x/-] ?\d+|write (?:me )?(?:a |an )?(?:poem|song|code|essay|story)|translate|sing)(?!\p{L})/iu;
