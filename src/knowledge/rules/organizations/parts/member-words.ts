// The words around a number that say whether it counts a body’s members: verbs of counting and belonging, nouns of members, and those of others.

export const COUNTED_AS_WE =
  /(?<!\p{L})(?:we\s(?:now\s|today\s)?(?:are|number|count)(?:\snow|\stoday)?|wir\ssind(?:\s(?:inzwischen|heute|mittlerweile|jetzt))?|nous\ssommes(?:\s(?:aujourd['’]hui|désormais|maintenant))?|siamo(?:\s(?:oggi|ormai|ora))?(?:\sin)?|somos(?:\s(?:hoy|ya|ahora))?|wij\szijn(?:\s(?:inmiddels|nu|nu al))?\smet|нас)\s(?:some\s|about\s|already\s)?$/iu;
/** Nothing but the number: other words behind it say that something else is counted. */
export const ALONE =
  /^\s?(?:[.,;)]|$)|^\s(?:now|today|strong|inzwischen|heute|aujourd['’]hui|oggi|hoy|members|in all|altogether|from\s|in\s\d+\s(?:countries|states|towns|cities))/iu;
export const PAYING =
  /^\s(?<who>(?:\p{Ll}[\p{L}-]*\s){1,3})(?:now\s|today\s)?pay(?:s)?\s(?:the|a|an|their|its|our)\s(?:\p{Ll}+\s){0,2}(?:subscription|dues|fees?|membership|contribution)(?!\p{L})/iu;
export const BELONGING =
  /^\s(?<who>(?:\p{Ll}[\p{L}-]*\s){1,3}?)(?:who\s[^.;,]{3,90}?\s)?(?:(?:now|today)\s)?(?:belong\s(?:to\s|today)|have\sjoined(?!\s(?:in|the\s(?:study|trial|project|campaign|protocol|congress|meeting|programme|program|call|initiative|registry|celebrations?)))|are\s(?:organi[sz]ed|enrolled|united)\sin|are\s(?:now\s)?(?:(?:paid-up|full|registered)\s)?members(?!\p{L})|(?:are|stand)\son\s(?:the|its|our)\s(?:register|books|rolls?|membership\slist)|gehören\s(?!zu\s(?:den|diesen|jenen)\s)|appartiennent\sà|appartengono\sa|pertenecen\sa)/iu;
/** "78 Vereine aus dem ganzen Land gehören dem Verband an", "2.500 gezinnen zijn bij ons aangesloten": what belongs, and to whom. */
export const BELONGING_AFTER =
  /^\s(?<who>[^.;:,\d]{3,90}?)\s(?:gehören\s(?<to>(?:dem|der|ihm|ihr|uns)(?:\s\p{Lu}[\p{L}-]+)?)(?:\s(?:heute|derzeit|inzwischen|mittlerweile))?\san(?=[.,;]|$|\s\()|sind\s(?:heute\s|derzeit\s)?(?:bei\suns|in\sihm|in\sihr|im\s(?:dach)?verband|in\sder\sgesellschaft)\s(?:organisiert|zusammengeschlossen|Mitglied)|zijn\s(?:inmiddels\s|nu\s)?(?:bij\s(?:ons|haar|de\s\p{L}+)\s)?(?:aangesloten|lid)(?!\p{L})|(?:adhèrent|sont\s(?:membres|adhérent\p{L}*|affilié\p{L}*|réuni\p{L}*))(?=[.,;]|$|\s(?:à|de|au|du))|(?:aderiscono|fanno\sparte|sono\siscritt[ie]|sono\sassociat[ie])(?=[.,;]|$|\s(?:a|al|alla|della|del|di))|(?:forman\sparte|están\sasociad[oa]s|pertenecen|son\ssoci[oa]s)(?=[.,;]|$|\s(?:a|al|de|del)))/iu;
/** "Dem Verband gehören derzeit 70 Vereine an" */
export const BELONGING_AROUND =
  /(?<!\p{L})(?:gehör(?:en|ten)|zählt|zählen)(?:\s(?:ihm|ihr|uns|dem\s\p{Lu}[\p{L}-]+|der\s\p{Lu}[\p{L}-]+))?(?:\s(?:heute|derzeit|inzwischen|mittlerweile|aktuell|zurzeit|jetzt))?\s$/u;
export const BELONGING_ENDS = /^\s(?<who>[^.;:,\d]{3,90}?)\san(?=[.,;]|$)/u;
/** "В обществе состоит около 180 врачей", whatever the society's name */
export const IN_WHICH_ARE = /(?:^|[\s,])(?:в|во)\s[^.;,]{2,90}\s(?:состоит|состоят|насчитывается|объединены)\s$/iu;
/** "Né avec 3 équipes, il en compte 12": the noun was told before. */
export const OF_THEM =
  /(?<=\d\s(?:unités|centres|services|équipes|membres|associations|hôpitaux|unità|centri|membri|soci)[^.;]{1,80})(?<!\p{L})(?:en|ne)\s(?:relie|compte|regroupe|réunit|fédère|rassemble|comprend|conta|riunisce|raggruppa)(?:\s(?:aujourd['’]hui|désormais|maintenant|actuellement|oggi|ora))?\s$/iu;
/** "three of its members", "leaders and members": a part, or others besides. */
export const SOME_OF =
  /^\s(?:of\s(?:its|our|their|the|these|those)|von\s(?:ihren|unseren)|der|ihrer|unserer|de\s(?:ses|nos|leurs|sus|nuestros)|(?:dei|tra\si)(?:\s(?:suoi|nostri))?|van\s(?:haar|zijn|onze|de)|из)\s(?:\p{L}+\s)?(?:members?|mitglieder[n]?|membres|adhérents|membri|soci|miembros|socios|leden)(?!\p{L})|^\s[^.;,]{0,40}\s(?:and|und|et|e|y|en)\s(?:members|mitglieder|membres|membri|miembros|leden)(?!\p{L})/iu;
/** "The umbrella body counts": of which the page tells no name. */
export const UNNAMED_UMBRELLA =
  /(?:^|\s)(?:der|dem|des|the|its|ihr|unser)\s(?:dachverband(?:e?s)?|umbrella\s(?:body|organi[sz]ation|society))\s[^.;]{0,60}$/iu;
/** "40 of our 90 potters came": the second number is of all. */
export const OUT_OF = /\d\s(?:of|von|sur|su|de|van de|из)\s(?:our|its|their|the|unseren|nos|ses|nostri|nuestros|onze|наших)\s$/iu;
/** "20 full and 9 associate members" */
export const TWO_KINDS =
  /^\s(?<kind>full|ordinary|active|regular|individual|ordentliche|titulaires|actifs|ordinari|numerarios)\s(?:members\s)?(?:and|und|et|e|y)\s\d[\d.,\s]*\s(?:associate|corresponding|student|honorary|extraordinary|junior|supporting|institutional|affiliate|außerordentliche|korrespondierende|correspondants|associés|aggregati|corrispondenti|adherentes)\s(?:members|mitglieder|membres|membri|soci|socios|miembros)(?!\p{L})/iu;
/** The second of the two. */
export const SECOND_KIND =
  /(?<=\d\s(?:full|ordinary|active|regular|individual|ordentliche|titulaires|actifs|ordinari|numerarios)\s(?:members\s)?(?:and|und|et|e|y)\s)$/iu;
/** "has grown from 16 founding members to …" */
export const GROWN_TO =
  /(?:grown|growth|grew|risen|rise|rose|gewachsen|passé|cresciut[oaie]|crecido)\s(?:[^.;]{0,60}\s)?(?:to|auf|à|a)\s$/iu;
/** "From 16 members it has grown to …": the number at the beginning. */
export const FROM = /(?<!\p{L})(?:from|von|de|da|desde|van|с)\s(?:the\s|its\s)?$/iu;
export const GROWING =
  /(?<!\p{L})(?:grown|growth|grew|grows|risen|rise|rose|rises|increased|gewachsen|wuchs|passée?|cresciut[oaie]|crecido|gegroeid|вырос\p{L}*)(?!\p{L})/iu;
export const SENT =
  /(?<!\p{L})(?:send|sends|sent|sending|delegates?|delegated|(?:delegates|delegations|delegations?\sof|representatives|guests|people|visitors|participants|délégués|delegierten?|vertreter\p{L}*|delegati|delegados|rappresentanti|representantes|afgevaardigden|делегат\p{L}*|представител\p{L}*)\s(?:of|from|der|von|aus|de|des|di|van|uit)|entsend\p{L}+|schick\p{L}+|envoie|envoient|envoyons|a envoyé|invia\p{L}*|envía\p{L}*|stuurt|sturen|направля\p{L}+)\s(?:up to\s|about\s|some\s)?$/iu;
export const WITHIN = /(?<!\p{L})(?:in|from|across|over|aus|dans|de|en|uit|из|в)\s(?:the\s|more than\s|over\s|about\s|some\s)?$/iu;
export const LANDS = /^\s(?:\p{L}+\s)?(?:countries|nations|states|länder[n]?|staaten|pays|paesi|países|landen|стран\p{L}*)(?!\p{L})/iu;
/** "140 members and family": those who came to something. */
export const WITH_FAMILY =
  /^\s(?:\p{Ll}+\s)?(?:members|mitglieder|membres|soci|socios|leden)\s(?:and|und|et|e|y|en)\s(?:their\s|ihre\s|leurs\s)?(?:famil\p{L}*|friends|guests|relatives|partners|angehörige\p{L}*|familles|freunde|amis)(?!\p{L})/iu;
export const EACH_OF = /(?<!\p{L})(?:each|all|every one) of (?:the|its|our)\s$/iu;
export const MEMBERSHIP_ROSE =
  /(?:membership|the number of (?:its |our )?members|mitgliederzahl|nombre (?:de (?:nos |ses )?membres|d['’]adhérents))\s(?:has\s|had\s)?(?:risen|rose|grown|grew|climbed|gone up|went up|increased|doubled|stieg|passé)\s(?:[^.;]{0,40}\s)?(?:to|auf|à)\s$/iu;
/** "one of four clubs of the league" */
export const ONE_OF = /(?<!\p{L})one of (?:the |its )?$/iu;
export const GROUPS_OF =
  /^\s(?<who>(?:\p{Ll}[\p{L}-]*\s){0,2}(?:groups|member (?:societies|organi[sz]ations)|members|associations))\sof\s(?=(?:the\s)?\p{Lu})/u;
/** "В обществе, как сказано в отчёте, …" */
export const COUNTED_INSIDE =
  /(?:^|\s)(?:в|во)\s(?:ассоциации|обществе|союзе|организации|федерации)(?:,[^,.;]{3,60},|\s(?:сегодня|сейчас|состоит|состоят|насчитывается))?\s$/iu;
export const PEOPLE = /^\s(?:человек[а]?|член(?:а|ов)|врач(?:а|ей)?|специалист(?:а|ов)?)(?!\p{L})/iu;
export const AS_MEMBERS =
  /^\s(?<who>[^.;]{3,110}?)\s(?:as\s(?:its\s|\p{Lu}\p{L}*['’]?s?\s)?members|zu\s(?:seinen|ihren|den)\s[Mm]itgliedern|parmi\sses\s(?:membres|adhérents)|tra\si\s(?:suoi\s)?(?:soci|membri)|entre\ssus\s(?:socios|miembros)|onder\s(?:haar|zijn)\sleden)(?!\p{L})/u;
export const MEMBERS =
  /^\s(?:(?:\p{Ll}[\p{L}-]*|NGO)\s){0,3}?(?:members|mitglieder[n]?|membres|adhérents|membri|soci|iscritti|miembros|socios|leden|членов|участников ассоциации|member (?:societies|organi[sz]ations|institutions|groups|countries|hospitals|cent(?:re|er)s|associations|clinics|states)|mitgliedsvereine|(?:parent |patient )?organi[sz]ations (?:as|are) members)(?![\p{L}])/iu;
export const LABEL =
  /(?:(?:^|\s)(?:membership|members|member (?:hospitals|societies|organi[sz]ations|associations|cent(?:re|er)s|countries|groups|clubs|clinics)|mitglieds(?:kliniken|vereine|verbände|zentren)|number of members|mitglieder(?:zahl)?|membres|soci|miembros|leden|членов)(?:\s\([^()]{1,20}\))?(?:\s(?:on|as of|as at|at|am|per|au|al|op|на)\s[\p{L}\d ,.]{4,24}(?=:))?(?:,?\s(?:which|that))?(?:\s(?:now|currently|today|presently))?(?:\s(?:is|has grown to|passes|passed|exceeds|stands at|of|reached|reaches))?\s?[:–-]?\s)$/iu;
export const UNITES =
  /(?<!\p{L})(?:(?:is|as)\s(?:the|an)\sumbrella(?:\s(?:body|organi[sz]ation|society))?\s(?:of|for|to)|unites|unite|embraces|counts|encompasses|federates|is home to|connects|joins|gathers|speaks for|is made up of|numbers|represents|representing|brings together|bringing together|groups|comprises|consists of|compte|compta|regroupait|zählt|conta|cuenta con|telt|regroupe|réunit|rassemble|fédère|vertritt|vereint|bündelt|umfasst|verbindet|riunisce|raggruppa|associa|agrupa|reúne|aglutina|verenigt|bundelt|объединя\p{L}+|насчитыва\p{L}+)\s(?:now\s|today\s|some\s|aujourd['’]hui\s|actuellement\s|désormais\s|oggi\s|attualmente\s|hoy\s|actualmente\s|heute\s|derzeit\s|inzwischen\s|inmiddels\s|momenteel\s|сегодня\s|der \p{Lu}+ heute\s|a\s)?$/iu;
export const BODIES_OR_PEOPLE =
  /^\s(?:(?:\p{Ll}[\p{L}’'-]*)\s){0,3}?(?:societies|organi[sz]ations|associations|networks|groups|hospitals|cent(?:re|er)s|clinics|institutions|specialists|professionals|doctors|physicians|nurses|families|parents|survivors|surgeons|researchers|radiographers|technologists|\p{L}{4,}(?:ists|icians)|\p{L}*(?:vereine|verbände|kliniken|zentren|gruppen|dateien|gesellschaften|einrichtungen|krankenhäuser)|associations|centres|équipes|services|unités|hôpitaux|centri|ospedali|associazioni|gruppi|reparti|unità|società|federazioni|sezioni|asociaciones|centros|entidades|grupos|hospitales|sociedades|unidades|verenigingen|organisaties|ziekenhuizen|centra|gezinnen|familien|eltern|enfermeras|enfermeros|infirmi[eè]r[e]?s|familles|famiglie|familias|infermieri|врач\p{L}+|медсест[её]р|педиатр\p{L}+|родител\p{L}+|семе[йи]|специалист\p{L}+|центр\p{L}+|организаци\p{L}+)(?![\p{L}])/iu;
export const MONEY_AFTER =
  /^\s?(?:[€$£¥₽₹]|(?:euros?|dollars?|pounds?|francs?|franken|shillings?|rupees?|rubles?|рубл\p{L}+|eur|usd|gbp|chf)(?!\p{L}))/iu;
export const MONEY_BEFORE = /(?:[€$£¥₽₹]|(?<!\p{L})(?:eur|usd|gbp|chf))\s?$/iu;
/** A part, or another body's: a board's members, those who came. */
export const PART_OF =
  /(?:board|committee|council|förderkreis|freundeskreis|beirat|team|staff|jury|panel|delegation|executive|vorstand|conseil|consiglio|правлени\p{L}+)\s(?:(?:is |has |had |with |of |comprises |consists of |aus |gehören |zählt )\s?){0,2}$|(?:wants?|hopes? (?:to|for)|aims? (?:at|to)|target of|goal of|by 20\d\d|new|another|further|plus|first|welcomed|gained|lost|among|of whom|including|attended by|in (?:the )?presence of|en présence de|in presenza di|alla presenza di|en presencia de|con la presencia de|in Anwesenheit von|in aanwezigheid van|в присутствии)\s$/iu;
export const PART_AFTER =
  /^\s(?:sur|su|of|out of|von|van|из)\s(?:(?:its|our|the|nos|ses|les|unseren)\s)?\d|^\s(?:(?:of|in|on) (?:the |its |our )?|du |de la |del |della |des |im |van het |in het )(?:board|committee|council|executive|panel|jury|team|vorstand|vorstande?s|conseil|bureau|comité|consiglio|direttivo|junta|bestuur)|^\s(?:of|from|di|de|von|van)\s(?:other\s|various\s|several\s|many\s|different\s|national\s)?(?:societies|associations|organi[sz]ations|groups|public|parliament|staff|vereinen|sociétés|società|sociedades|verenigingen)(?!\p{L})|^[^.;,]{0,40}?\s(?:(?:were |was |are |is )?(?:(?<!\sat\s)present|attended|took part|leave|left|retired?|resign(?:ed)?|stepped|stood|elected|re-?elected|appointed|abstained|died|answered|replied|responded|took part|participated|voted|gathered|met|came|showed up|(?:in|at) the (?:room|hall|meeting|assembly|congress)|(?:logged|tuned|dialled) in|anwesend|teilgenommen|nahmen|kamen|stimmten|erschienen|trafen|présents|ont (?:participé|assisté|voté|pris part)|assistaient|étaient|presenti|hanno (?:partecipato|votato)|parteciparono|presentes|asistieron|participaron|votaron|aanwezig|in de zaal|woonden|stemden|kwamen|присутствовал\p{L}*|участвовал\p{L}*|проголосовал\p{L}*))(?!\p{L})/iu;
export const NOT_NOW =
  /(?<!\p{L})(?:invited|expected to|formerly|previously|at first|initially|originally|at the time|in those days|began with|started with|vorher|zuvor|früher|zunächst|à l['’]origine|inizialmente|al principio|сначала)(?!\p{L})/iu;
