// The words around a number that say whether it counts a body’s members: verbs of counting and belonging, nouns of members, and those of others.

export const COUNTED_AS_WE =
  /(?<!\p{L})(?:we\s(?:now\s|today\s)?(?:are|number|count)(?:\snow|\stoday)?|wir\ssind(?:\s(?:inzwischen|heute|mittlerweile|jetzt))?|nous\ssommes(?:\s(?:aujourd['’]hui|désormais|maintenant))?|siamo(?:\s(?:oggi|ormai|ora))?(?:\sin)?|somos(?:\s(?:hoy|ya|ahora))?|wij\szijn(?:\s(?:inmiddels|nu|nu al))?\smet|нас)\s(?:some\s|about\s|already\s)?$/iu;
/** Nothing but the number: other words behind it say that something else is counted. */
export const ALONE =
  /^\s?(?:[.,;)]|$)|^\s(?:now|today|strong|inzwischen|heute|aujourd['’]hui|oggi|hoy|members|in all|altogether|from\s|in\s\d+\s(?:countries|states|towns|cities))/iu;
export const PAYING =
  /^\s(?<who>(?:\p{Ll}[\p{L}-]*\s){1,3})(?:now\s|today\s)?pay(?:s)?\s(?:the|a|an|their|its|our)\s(?:\p{Ll}+\s){0,2}(?:subscription|dues|fees?|membership|contribution)(?!\p{L})/iu;
export const BELONGING =
  /^\s(?<who>(?:\p{Ll}[\p{L}-]*\s){1,3}?)(?:who\s[^.;,]{3,90}?\s)?(?:(?:now|today)\s)?(?:belong\s(?:to\s|today)|have\sjoined|are\s(?:organi[sz]ed|enrolled|united)\sin|are\s(?:now\s)?(?:(?:paid-up|full|registered)\s)?members(?!\p{L})|(?:are|stand)\son\s(?:the|its|our)\s(?:register|books|rolls?|membership\slist)|gehören\s|appartiennent\sà|appartengono\sa|pertenecen\sa)/iu;
/** "has grown from 16 founding members to …" */
export const GROWN_TO =
  /(?:grown|growth|grew|risen|rise|rose|gewachsen|passé|cresciut[oaie]|crecido)\s(?:[^.;]{0,60}\s)?(?:to|auf|à|a)\s$/iu;
/** "From 16 members it has grown to …": the number at the beginning. */
export const FROM = /(?<!\p{L})(?:from|von|de|da|desde|van|с)\s(?:the\s|its\s)?$/iu;
export const GROWING =
  /(?<!\p{L})(?:grown|growth|grew|grows|risen|rise|rose|rises|increased|gewachsen|wuchs|passée?|cresciut[oaie]|crecido|gegroeid|вырос\p{L}*)(?!\p{L})/iu;
export const EACH_OF = /(?<!\p{L})(?:each|all|every one) of (?:the|its|our)\s$/iu;
export const MEMBERSHIP_ROSE =
  /(?:membership|the number of (?:its |our )?members|mitgliederzahl|nombre (?:de (?:nos |ses )?membres|d['’]adhérents))\s(?:has\s|had\s)?(?:risen|rose|grown|grew|climbed|gone up|went up|increased|doubled|stieg|passé)\s(?:[^.;]{0,40}\s)?(?:to|auf|à)\s$/iu;
/** "is one of nine regional groups of the society" */
export const ONE_OF = /(?<!\p{L})one of (?:the |its )?$/iu;
export const GROUPS_OF =
  /^\s(?<who>(?:\p{Ll}[\p{L}-]*\s){0,2}(?:groups|member (?:societies|organi[sz]ations)|members|associations))\sof\s(?=(?:the\s)?\p{Lu})/u;
/** "В ассоциации, по данным на день собрания, …" */
export const COUNTED_INSIDE =
  /(?:^|\s)(?:в|во)\s(?:ассоциации|обществе|союзе|организации|федерации)(?:,[^,.;]{3,60},|\s(?:сегодня|сейчас|состоит|состоят|насчитывается))?\s$/iu;
export const PEOPLE = /^\s(?:человек[а]?|член(?:а|ов)|врач(?:а|ей)?|специалист(?:а|ов)?)(?!\p{L})/iu;
export const AS_MEMBERS =
  /^\s(?<who>[^.;]{3,110}?)\s(?:as\s(?:its\s|\p{Lu}\p{L}*['’]?s?\s)?members|zu\s(?:seinen|ihren|den)\s[Mm]itgliedern|parmi\sses\s(?:membres|adhérents)|tra\si\s(?:suoi\s)?(?:soci|membri)|entre\ssus\s(?:socios|miembros)|onder\s(?:haar|zijn)\sleden)(?!\p{L})/u;
export const MEMBERS =
  /^\s(?:(?:\p{Ll}[\p{L}-]*|NGO)\s){0,3}?(?:members|mitglieder[n]?|membres|adhérents|membri|soci|iscritti|miembros|socios|leden|членов|участников ассоциации|member (?:societies|organi[sz]ations|institutions|groups|countries|hospitals|cent(?:re|er)s|associations|clinics|states)|mitgliedsvereine|(?:parent |patient )?organi[sz]ations (?:as|are) members)(?![\p{L}])/iu;
export const LABEL =
  /(?:(?:^|\s)(?:membership|members|member (?:hospitals|societies|organi[sz]ations|associations|cent(?:re|er)s|countries|groups|clubs|clinics)|mitglieds(?:kliniken|vereine|verbände|zentren)|number of members|mitglieder(?:zahl)?|membres|soci|miembros|leden|членов)(?:\s\([^()]{1,20}\))?(?:\s(?:on|as of|as at|at|am|per|au|al|op|на)\s[\p{L}\d ,.]{4,24}(?=:))?(?:\s(?:now|currently|today|presently))?(?:\s(?:is|has grown to|passes|passed|exceeds|stands at|of|reached|reaches))?\s?[:–-]?\s)$/iu;
export const UNITES =
  /(?<!\p{L})(?:(?:is|as)\s(?:the|an)\sumbrella(?:\s(?:body|organi[sz]ation|society))?\s(?:of|for|to)|unites|unite|connects|joins|gathers|speaks for|is made up of|numbers|represents|representing|brings together|bringing together|groups|federates|comprises|consists of|regroupe|réunit|rassemble|fédère|vertritt|vereint|riunisce|raggruppa|agrupa|reúne|verenigt|bundelt|объединя\p{L}+|насчитыва\p{L}+)\s(?:now\s|today\s|some\s|aujourd['’]hui\s|oggi\s|hoy\s|heute\s|сегодня\s|der \p{Lu}+ heute\s|a\s)?$/iu;
export const BODIES_OR_PEOPLE =
  /^\s(?:(?:\p{Ll}[\p{L}’'-]*)\s){0,3}?(?:societies|organi[sz]ations|associations|networks|groups|hospitals|cent(?:re|er)s|clinics|institutions|specialists|professionals|doctors|physicians|nurses|families|parents|survivors|surgeons|researchers|radiographers|technologists|\p{L}{4,}(?:ists|icians)|\p{L}*(?:vereine|verbände|kliniken|zentren|gruppen|dateien|gesellschaften|einrichtungen|krankenhäuser)|associations|centres|centri|ospedali|asociaciones|centros|enfermeras|enfermeros|infirmi[eè]r[e]?s|familles|famiglie|familias|infermieri|врач\p{L}+|медсест[её]р|педиатр\p{L}+|родител\p{L}+|семе[йи]|специалист\p{L}+|центр\p{L}+|организаци\p{L}+)(?![\p{L}])/iu;
export const MONEY_AFTER =
  /^\s?(?:[€$£¥₽₹]|(?:euros?|dollars?|pounds?|francs?|franken|shillings?|rupees?|rubles?|рубл\p{L}+|eur|usd|gbp|chf)(?!\p{L}))/iu;
export const MONEY_BEFORE = /(?:[€$£¥₽₹]|(?<!\p{L})(?:eur|usd|gbp|chf))\s?$/iu;
/** A part, or another body's: a board's members, those who came. */
export const PART_OF =
  /(?:board|committee|council|förderkreis|freundeskreis|beirat|team|staff|jury|panel|delegation|executive|vorstand|conseil|consiglio|правлени\p{L}+)\s(?:(?:is |has |had |with |of |comprises |consists of |aus |gehören |zählt )\s?){0,2}$|(?:wants?|hopes? (?:to|for)|aims? (?:at|to)|target of|goal of|by 20\d\d|new|another|further|plus|first|welcomed|gained|lost|among|of whom|including|attended by)\s$/iu;
export const PART_AFTER = /^\s(?:of|in|on) (?:the |its |our )?(?:board|committee|council|executive|panel|jury|team|vorstand|conseil)/iu;
export const NOT_NOW =
  /(?<!\p{L})(?:invited|expected to|formerly|previously|at first|initially|originally|at the time|in those days|began with|started with|vorher|zuvor|früher|zunächst|à l['’]origine|inizialmente|al principio|сначала)(?!\p{L})/iu;
