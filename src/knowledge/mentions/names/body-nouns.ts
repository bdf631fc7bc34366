// The nouns that make a name the name of a body, in the languages read. Language, not names.

/** Make any name that holds one the name of a body. */
export const BODY_NOUNS = new RegExp(
  `^(?:${[
    // English
    'societ(?:y|ies)|associations?|hospitals?|clinics?|cent(?:re|er)s?|institutes?|institut|instituto|istituto|institution',
    'universit(?:y|ies)|foundations?|guild|collaborative|observatory|collective|organi[sz]ations?|councils?|registry|ministry',
    'networks?|consortium|federation|union|league|school|faculty|facultad|faculté|facoltà|\\p{L}*fakultät|faculteit|chu|chru',
    'agency|hospice|academy|college|trust|charity|alliance|commission|administration|authority|partnership|corporation|coalition',
    'confederation|directorate|parliament|infirmary|sanatorium|polyclinic|dispensary|orphanage|conservatory|polytechnic|museum',
    'embassy|consulate|senate|(?:arch)?diocese|philanthrop(?:y|ies)|charities|co-?operative|endowment|syndicate',
    'sisterhood|brotherhood|pharmaceuticals|laborator(?:y|ies)|company|fund',
    // German
    '\\p{L}*gesellschaft|\\p{L}*verein(?:e?s)?|\\p{L}*vereinigung|\\p{L}*verband(?:e?s)?|\\p{L}*stiftung|\\p{L}+hilfe',
    '(?:pflege|wissenschafts|forschungs|gesundheits|ethik|fach|bundes|landes)rat(?:e?s)?|\\p{L}*klinik|\\p{L}*klinikum(?:e?s)?',
    '\\p{L}*krankenhaus(?:e?s)?|\\p{L}*spital|\\p{L}*institut(?:e?s)?|\\p{L}*zentrum(?:e?s)?|\\p{L}*universität|\\p{L}*akademie',
    '\\p{L}*ministerium(?:e?s)?|\\p{L}*hochschule|\\p{L}*bund|\\p{L}*hospiz|\\p{L}+kammer|\\p{L}+anstalt|\\p{L}+behörde',
    '(?:gesundheits|jugend|sozial|bundes|landes|stadt)amt|(?:hilfs|kinder|missions|diakonie|sozial|studenten|studierenden)werk',
    '\\p{L}*krebsregister|\\p{L}*hospital(?:e?s)?|\\p{L}+kolleg|\\p{L}*universitätsmedizin|\\p{L}*kliniken|\\p{L}*spitäler',
    // French
    'société|confédération|coopérative|observatoire|polyclinique|syndicat|ambassade|mutuelle|chrd|aphp|ap-hp|associations?|hôpital',
    'hôpitaux|fondation|fédération|université|centre|ligue|ministère|clinique|académie|comité|réseau|amicale|confrérie|collectif',
    'groupement',
    // Italian
    'società|confederazione|cooperativa|consorzio|osservatorio|ambasciata|accademia|comitato|onlus|irccs|associazion[ei]|ospedale',
    'fondazione|federazione|università|centro|lega|ministero|policlinico|azienda|rete',
    // Spanish and Portuguese
    'sociedad|confederaci[oó]n|cooperativa|observatorio|sanatorio|embajada|academia|colegio|alianza|coalici[oó]n|agrupaci[oó]n',
    'confederação|associaci[oó]n|aliança|asociaci[oó]n|hospital|fundaci[oó]n|federaci[oó]n|universidad|consorcio|ministerio',
    'cl[ií]nica|liga|sociedade|associação|universidade|fundação',
    // Dutch
    '\\p{L}*vereniging|instituut|umc|\\p{L}+fonds|\\p{L}+raad|\\p{L}+bond|\\p{L}*centrum|stichting|ziekenhuis|universiteit',
    'maatschappij|genootschap|federatie|\\p{L}*ziekenhuis',
    // Malay and Indonesian, Turkish, Polish, Czech and Slovak, Hungarian, Romanian, Croatian and Serbian, the Nordic languages, Catalan, Latvian
    'persatuan|yayasan|kumpulan|pertubuhan|perhimpunan|universiti|derneği|vakfı|towarzystwo|instytut|szpital|uniwersytet|nemocnice',
    'nemocnica|univerzita|kórház|egyetem|spitalul|institutul|bolnica|klinika|sveučilište|univerzitet|hastanesi|üniversitesi',
    'enstitüsü|\\p{L}*sykehuse?t?|\\p{L}*sjukhuse?t?|\\p{L}*sygehus|\\p{L}*universitetet?|sairaala|yliopisto|stowarzyszenie',
    'fundacja|společnost|spoločnosť|nadace|nadácia|társaság|egyesület|alapítvány|societatea|asociația|fundația|društvo|udruga',
    'udruženje|\\p{L}*f[öo]rening(?:en)?|\\p{L}*forening(?:en)?|stiftelsen?|\\p{L}*selska[bp](?:et)?|\\p{L}*sällskap(?:et)?',
    'yhdistys|säätiö|societat|associació|fundació|asociācija|biedrība',
    // Russian
    'обществ(?:о|а|у|ом|е)|ассоциаци(?:я|и|ю|ей)|центр(?:а|у|ом|е)?|институт(?:а|у|ом|е)?|университет(?:а|у|ом|е)?',
    'больниц(?:а|ы|у|е|ей)|клиник(?:а|и|у|е|ой)|фонд(?:а|ы|у|ом|е)?|академи(?:я|и|ю|ей)|управлени(?:е|я|ю|ем|и)',
    'министерств(?:о|а|у|ом|е)|диспансер(?:а|у|ом|е)?|союз(?:а|у|ом|е)?|организаци(?:я|и|ю|ей)|департамент(?:а|у|ом|е)?',
    'федераци(?:я|и|ю|ей)|госпитал(?:ь|я|ю|ем|е)|лиг(?:а|и|у|е|ой)|альянс(?:а|у|ом|е)?|объединени(?:е|я|ю|ем|и)',
    'консорциум(?:а|у|ом|е)?|конфедераци(?:я|и|ю|ей)|гильди(?:я|и|ю|ей)|агентств(?:о|а|у|ом|е)|хоспис(?:а|у|ом|е)?',
    'поликлиник(?:а|и|у|е|ой)|регистр(?:а|у|ом|е)?|посольств(?:о|а|у|ом|е)|нии|фнкц|нмиц',
  ].join('|')})$`,
  'u',
);

/** Make a name only beside another capitalised word that is no mere adjective of order. */
export const WEAK_BODY_NOUNS = new RegExp(
  `^(?:${[
    'groups?|committees?|board|department|unit|program(?:me)?|service|community|initiative|platform|office|chapter|branch|division',
    'party|team|bureau|club|forces?|taskforce|project|portal|secretariat|section|trials?|registry|campaign|gruppe',
    'arbeitsgemeinschaft|(?:arbeits|förder|freundes|eltern)kreis(?:es)?|(?:eltern)?initiative|\\p{L}*netzwerk(?:s|es)?|bündnis',
    'circle|hub|movement|corps|bank|ventures|subcommittee|panel|ordre|agence|collège|école|coalition|ente|unione',
    'alleanza|agenzia|uni[oó]n|agencia|n[uú]cleo|união|fonds|\\p{L}*gruppe|kommission|abteilung',
    'geschäftsstelle|groupe|gruppo|comitato|grupo|comit[eé]|servicio|комитета?|совета?|отделени[ея]|кафедр[аы]|групп[аы]|werkgroep',
    'afdeling',
  ].join('|')})$`,
  'u',
);
