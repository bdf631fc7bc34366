// The words by which a motto is told: before it, behind it, and those that say that it is somebody else's.

export const THEME = new RegExp(
  [
    String.raw`(?<!\p{L})(?:theme|motto|slogan|leitmotif|leitthema|thema|thème|tema|lema|eslogan|тема|девиз)(?:\s(?:of|for|des|der|du|de la|del|dell['’]|della|of this year['’]s|this year)\s[^.;:]{0,120}?|\s(?:this year|chosen|retenue?|choisie?|principal|central|scelto|elegido|конгресса|съезда|конференции|форума|семинара|мероприятия))?\s?(?:[:–—]|(?:is|was|being|will be|reads|read|ran|lautet|lautete|ist|war|était|est|è|era|sarà|è stato|es|fue|será|were)(?:\s?:)?)\s`,
    String.raw`(?<!\p{L})(?:under|with|around|on)\s(?:the|a|its|this year['’]s)\s(?:theme|motto|slogan|title|banner|heading|headline|tagline|words)(?:\s(?:of|is|was|being))?(?:\s?[:,])?\s`,
    String.raw`(?<!\p{L})(?:themed|subtitled|unter dem (?:motto|titel|thema|leitthema)|mit dem (?:motto|titel)|sous (?:le|la) (?:thème|devise|titre|bannière)(?: de)?|sul tema|dal titolo|dal tema|con il (?:titolo|tema)|bajo el (?:lema|tema|título)(?: de)?|con el lema|под девизом|под лозунгом|под названием|onder het motto|met als thema)(?:\s?[:,])?\s`,
    String.raw`(?<!\p{L})(?:as|for) (?:its|the|their) (?:theme|motto)\s|(?<!\p{L})(?:chose|chosen|had|has|with|took)\s(?:as\s)?(?:the|its)\s(?:theme|motto)\s|(?<!\p{L})(?:aveva|avevano|ha|avrà|avait|avaient|a|ont|tuvo|tuvieron|tiene)\s(?:per|come|come suo|pour|comme|como|por)\s(?:tema|thème|titre|lema|titolo)\s`,
    String.raw`(?<!\p{L})(?:the|its)\s(?:topic|title|focus)(?:\s(?:of|for)\s[^.;:]{0,100}?)?(?:\s(?:is|was)(?:\s?:)?|\s?:)\s`,
  ].join('|'),
  'iu',
);

const CUE_WORD =
  '(?:themes?|motto|slogan|leitmotiv?f?|tagline|leitthema|tagungsthema|kongressthema|thema|thème|devise|fil (?:rouge|conducteur)|filo (?:conduttore|rosso)|tema|lema|hilo (?:conductor|rojo)|rode draad|rote[rn]? faden|тема|темой|темы|девиз(?:ом)?|лозунг(?:ом)?|лейтмотив(?:ом)?)';

export const ASKED = new RegExp(String.raw`(?<!\p{L})${CUE_WORD}(?!\p{L})[^?]{0,40}\?$`, 'iu');

export const CUE_BEFORE = new RegExp(
  String.raw`(?<!\p{L}|sub-?)${CUE_WORD}(?!\p{L})|(?<!\p{L})(?:tit(?:el|le|re|olo|ulo)\s(?:(?:that\s)?(?:we|they|the organi[sz]ers)\s(?:have\s|had\s)?(?:picked|chosen|chose|given it)|of this (?:year['’]s )?(?:edition|congress|conference|meeting)|dieser (?:tagung|ausgabe)|de (?:l['’]édition|cette édition)|dell['’]edizione|de (?:la|esta) edición|van (?:deze editie|de dag))|in het teken (?:stond )?van|stond in het teken van|stand im zeichen von|heeft als titel|stond onder de titel|under the (?:title|banner|heading)|trug den titel|portait le titre|aveva per titolo|llevaba por título|banners? (?:read|said|proclaimed))\s?[:,]?\s?$`,
  'iu',
);

export const CUE_BEHIND = new RegExp(
  String.raw`^,\s(?:the|its|this year['’]s|our)\s${CUE_WORD}(?=[,.])|^,?\s(?:as (?:its|the|our|their)\s(?:\p{L}+\s)?${CUE_WORD}|(?:is|was|were|will be|had been|remains|has|lautete|war|ist|était|est|era|è|es|fue|luidt|luidde|was|стал|стала)\s(?:also\s)?(?:the|our|this year['’]s|its|their|das|ihr|le|la|il|el|het|de)?\s?(?:\p{L}+\s)?${CUE_WORD}|was printed on the|stood on the|hung (?:over|above) the|said the banners?|read the banners?|stand auf den|stand über|disait la banderole|так (?:звучал|называл)\p{L}*|[–—-]\s(?:так(?:ов[аы]?|ую)?|this was|so lautete|tel était)\s)(?!\p{L})`,
  'iu',
);

export const SAID =
  /(?<!\p{L})(?:said|says|asked|told|remarked|sagte|a dit|ha detto|dijo|сказал\p{L}*|discuss(?:es|ed)?|lectured|spoke)(?!\p{L})/iu;

export const OF_A_BODY =
  /(?:of|der|des|de la|du|della|del|van de) (?:the |our |its )?(?:network|society|association|foundation|organi[sz]ation|charity|hospital|group|union|year|month|campaign|gesellschaft|verband(?:es)?|vereins?|stiftung|société|association|fondation|società|associazione|fondazione|sociedad|asociación|fundación|vereniging|stichting)(?!\p{L})/iu;

export const TOPIC = /(?<!\p{L})(?:topic|words|title|focus|heading|headline|titel|titolo|título|titre|названием)(?!\p{L})/iu;

export const OF_A_PART =
  /(?<!\p{L})(?:lectures?|talks?|address|speech|keynote|session|sessions|panel|paper|presentation|poster|report|book|article|workshop|campaign|sub-?themes?|themes|film|song|award|prize|project|vortrag|sitzung|conférence inaugurale|lezione|ponencia|доклад\p{L}*|лекци\p{L}+|сесси\p{L}+)(?!\p{L})/iu;

/** "“…” was its name": of the event that the whole page is about. */
export const CALLED =
  /^,?\s(?:is|was|were|lautete|hieß|était|era|fue|was)\s(?:the|its|das|der|le|la|il|el|het)\s(?:\p{Ll}+\s)?(?:topic|title|name|heading|subject|matter|thema|titel|sujet|titre|titolo|argomento|título|onderwerp)(?=[.,;]|$|\s(?:of the (?:congress|conference|meeting|symposium|forum|event|day|convention|summit)|this (?:year|time)))/iu;

export const REVERSED =
  /^,?\s(?:as|for)\s(?:its|the|their|our|this year['’]s)\s(?:theme|motto|slogan)(?!\p{L})|^,?\s(?:is|was) what (?:it|we|the (?:congress|conference|meeting|symposium|organi[sz]ers)|they|this (?:congress|meeting|year))\s(?:\p{L}+\s){0,4}(?:talk|talked|speak|spoke|hear|discuss|be|is|was)\s?(?:all\s)?(?:about)?(?!\p{L})|^\s?[:,–—-]?\s?(?:sous ce (?:titre|thème)|under this (?:title|heading|motto)|unter diesem (?:titel|motto|thema)|con questo (?:titolo|tema)|bajo este (?:título|lema)|под этим (?:названием|девизом))(?!\p{L})|^,?\s(?:is|was|will be|being|lautet|war|ist|est|était|era|è|es|fue|—|–|-)\s(?:the|its|our|this year['’]s|their|das|ihr|le|la|il|el|su)\s(?:\p{L}+\s)?(?:motto|theme|slogan|leitthema|thème|devise|tema|lema|titolo scelto|titre (?:choisi|retenu)|título elegido|(?:heading|title|headline)\s(?:that\s)?(?:[^.;:“”]{0,40}\s)?(?:chosen|picked|chose|found) (?:for|by)\s(?:the\s|this\s)?(?:day|congress|conference|meeting|symposium|forum|organi[sz]ers|committee))(?!\p{L})/iu;
