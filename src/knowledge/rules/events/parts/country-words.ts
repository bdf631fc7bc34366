// The words by which a list of lands is one of those who came, and those by which it is something else.

export const FROM =
  /\s(?:from|representing|of|in|aus|de|du|des|d['’]|da|dal|dalla|di|del|della|dell['’]|delle|degli|provenienti da|из|uit)\s(?:(?:all(?: over)?|across|as far (?:away )?as|throughout|both|the|der|den|dem|la|le|les|los|el|gli|delle|dell['’]|l['’])\s?){0,2}(?:(?:[\p{L}\d]+\s){0,3}(?:countries|states|nations|ländern|pays|paesi|países|стран)\s?(?:[:(–,]|such as|including|like|namely|wie|comme|come|como|,? (?:among them|including))\s?(?:the\s)?)?$/iu;
/** "from the six Gulf states as well as" */
export const AND_ALSO = /\sfrom\s[^.;:()]{2,60}\s(?:as well as|and also|plus|along with|and)\s(?:from\s)?(?:the\s)?$/iu;
export const THEY =
  /(?<!\p{L})(?:they|who|these|all) (?:had )?(?:come|came|travelled|arrived) from\s(?:[^.;]{0,50}\s(?:and|as well as|but also)\sfrom\s)?(?:the\s)?$/iu;
export const MOST =
  /(?<!\p{L})(?:most|many|majority|half|some|several|others|a third|nearly all|\d+)(?: of them| of whom| of these)?,?(?: (?:had )?(?:come|came|were|coming))?,? from\s(?:the\s)?$/iu;
export const LABEL =
  /^(?:(?:participating|represented|attending|teilnehmende) (?:countries|nations|länder)|countries (?:represented|participating|present)|pays (?:participants|représentés)|paesi partecipanti|países participantes|страны-участни\p{L}+)\s?[:：–-]\s(?:the\s)?$/iu;
export const SENT =
  /^\s(?:alone\s)?(?:sent|contributed|provided|delegated|entsandte|schickte|a envoyé|ha inviato|ha mandato|envió|stuurde|прислал\p{L}?)\s(?:some |about |over )?(?:\d|\p{L}+\s(?:doctors|nurses|delegates|people|experts|physicians|specialists|participants)|a\s(?:\p{L}+\s){0,2}delegation)/u;
/** "Samplia and Examplia sent the largest groups" */
export const SENT_GROUPS =
  /^\s(?:sent|brought|came with|entsandten|schickten|ont envoyé|hanno inviato|hanno mandato|enviaron|stuurden|прислали)\s(?:(?:the|their|its|die|den|les|le|i|las|los|de|самые)\s)?(?:largest|biggest|strongest|big|large|strong|own|größten|stärksten|plus (?:grandes|nombreuses)|più|mayores|grootste|большие)\s(?:\p{L}+\s){0,2}?(?:groups?|delegations?|teams?|contingents?|parties|gruppen|delegationen|délégations|delegazioni|delegaciones|groepen|delegaties|делегации|группы)(?!\p{L})/iu;
/** What stands between two lands that are counted one after another. */
export const COUNTED = /^\s(?:alone\s)?(?:sent\s|with\s)?\d[^.;]{0,40},?\s(?:and\s)?$/u;
export const NOBODY =
  /(?<!\p{L})(?:nobody|no one|none|no delegates?|absent|missing|without|except|unable|niemand|keiner|personne n|aucun|nessuno|nadie|никто|не приехал\p{L}*|не смогли|refused|denied)(?!\p{L})[^.;]{0,60}$/iu;
/** What else happens in several lands at once. */
export const ELSEWHERE =
  /^(?:branch(?:es)?|offices?|projects?|programmes?|programs?|runs?|operates?|active|sites?|centres?|centers?|studies|study|trials?|members?|member|chapters?|countries|founded|previous(?:ly)?|earlier|past|editions?|visited|travelled|tour|partners?|pilot|register(?:ed)?|born|lived|worked|trained|graduated|speak(?:s|er|ers)?|lectur\p{L}+|language\p{L}*|next|between|borders?|data|incidence|survival|mortality|rates?|compared)$/u;
export const ELSEWHERE_BEHIND =
  /^[^.;]{0,40}(?<!\p{L})(?:project|programme|trial|study|chapter|branch|offices?|are members|signed|will host|hosted)(?!\p{L})/iu;
export const ONE = /^(?:a|an|one|the|young|ein|eine|un|une|uno|una|один|een)$/u;
export const BODIES =
  /^(?:cent(?:re|er)s|organi[sz]ations|institutions|hospitals|societies|teams|delegations|groups|délégations|délégués|delegazioni|delegaciones|delegationen|делегации)$/u;
export const NOT_COMERS =
  /^(?:children|patients?|kids|families|cases?|samples?|data|money|funds|support|hosts?|donors?|spoke|speakers?|lecturers?|lectured|talked|referent\p{L}*|relatori|orateurs|ponentes|products?|died|treated|trained|trains?|treats?|works?|working|living|lives?|suffer\p{L}*|kinder\p{L}*|patienten|enfants|bambini|niños|детей|пациент\p{L}*)$/u;
/** Where the speakers come from tells nothing of the audience. */
export const SPEAKING =
  /^(?:spoke|speakers?|lecturers?|lectured|talked|talks|keynotes?|faculty|referent\p{L}*|relatori|orateurs|ponentes)$/u;
export const CAME_FROM =
  /(?<!\p{L})(?:came|come|coming|travelled|arrived|flew in|flown in|journeyed|spotted|in platea|in sala|présence|présents|presencia|angereist|reisten|arrivat[ie]|giunt[ie]|aanwezig|venue?s?|venaient|viennent|kamen|venivano|provenienti|llegaron|приехали)\s(?:\p{L}+\s){0,3}(?:from|aus|de|du|da|dal|из)(?!\p{L})/iu;
/** Words that mean attending by themselves. */
export const DELEGATES =
  /(?<!\p{L})(?:among|unter|parmi|tra|fra|entre|среди) (?:the |den |les |i |los )?(?:participants|attendees|delegates|teilnehme\p{L}+|partecipanti|participantes|участников)|(?<!\p{L})(?:delegat(?:es|ions?)|participants|attendees|teilnehmer\p{L}*|délégations?|delegazioni|delegaciones|делегаци\p{L}+|участник\p{L}+)\s(?:(?:came|come|were|are|present|here)\s)?(?:from|of|aus|de|da|из)(?!\p{L})/iu;
/** Whoever may come has not come yet. */
export const INVITED =
  /(?<!\p{L})(?:are|is) (?:cordially |warmly )?(?:welcome|invited|eligible|encouraged)(?!\p{L})|(?<!\p{L})(?:may|can) (?:apply|attend|register|take part)(?!\p{L})/iu;
/** "A pre-congress course was given …": not the congress itself. */
export const ANOTHER = /^(?:A|An|One)\s(?:\p{L}[\p{L}-]*\s){0,3}(?:course|workshop|training|school|seminar|masterclass)(?!\p{L})/u;
/** Where a body's members live. */
export const MEMBERS =
  /(?<!\p{L})(?:reúne|agrupa|unites|represents|counts|has|zählt|hat|vereint|regroupe|réunit|compte|riunisce|conta|telt|heeft|объединяет)\s(?:\p{L}+\s){0,2}?(?:\d[\d.,]*\s)(?:members|socios|miembros|mitglieder\p{L}*|membres|adhérents|soci|iscritti|leden|членов)(?!\p{L})/iu;
/** Guests of a house, not of a congress. */
export const VISITORS =
  /(?<!\p{L})(?:visited|toured|were shown (?:round|around)|besuchten|besichtigten|ont visité|hanno visitato|visitaron|bezochten|посетили)\s(?:our|the|its|their|unser\p{L}*|das|die|den|notre|le|la|nostr\p{L}|il|nuestr\p{L}|el|ons|het|наш\p{L}*)\s(?:\p{L}+\s){0,2}(?:laborator\p{L}+|labor|wards?|station|hospital|klinik|clinic|cent(?:re|er)|zentrum|unit|department|school|institute?|hôpital|service|ospedale|reparto|ziekenhuis|afdeling|больниц\p{L}|центр|клиник\p{L})(?!\p{L})/iu;
export const GOES_ON =
  /^(?:\s(?:itself|alone|too))?(?:\s\([^()]{1,30}\))?,?\s(?:and\s|as well as\s|but also\s)?(?:(?:a handful|a few|some|several|others|guests|even|also|most)\s)?(?:\p{Ll}+\s)?(?:from\s(?:the\s)?|(?:from|in)\s(?:[\p{L}\d]+\s){1,4}(?:countries|lands|nations)\s?[:(–]\s?)$/iu;
export const BETWEEN =
  /^(?:\s\([^()]{1,30}\)|\s\d{1,4}|\s\p{RI}{2})?(?:(?<=\p{RI})\s(?=\p{Lu}|and|$)|(?<=\p{RI})$|[,;]\s(?:(?:(?:and\s)?for the first time,?|and|und|et|e|y|и|then|also|followed by|as well as|sowie|(?:well |far |just |narrowly )?(?:ahead of|before|behind))(?:,\s(?:of course|naturally|too|also|bien sûr|natürlich|certo|claro|конечно),)?\s)?|\s(?:and(?:,\s(?:for the first time|of course|naturally|too|also),)?|and|und|et|e|y|en|и|&|as well as|sowie|or|(?:well |far |just |narrowly )?(?:ahead of|before|behind))\s)(?:(?:then|also|even|from|aus|de|du|des|da|dal|dalla|из|of|in)\s)?(?:the\s|der\s|den\s|la\s|le\s|les\s|l['’]|los\s|el\s|il\s)?$/iu;
