// The words of founding: verbs and nouns, labels, and what beside them says that something else was founded.

export const SINCE_FOUNDATION =
  /(?<!\p{L})(?:from|since|seit|ab|depuis|dès|dal(?:la)?|desde|sinds|с)\s(?:the|its|der|la|l['’]|sa|su)?\s?(?:foundation|founding|creation|establishment|beginnings?|gründung|fondation|création|fondazione|fundación|oprichting|основания)\s(?:in|im jahr|im|en|nel|в)\s/iu;
export const LASTS = /^(?:dates?|goes|(?:has |have )?exist|active|in existence|besteht|existiert|gibt)/iu;
/** "l'a créée": what was founded is a pronoun. */
export const OBJECT_PRONOUN = /(?<!\p{L})(?:l['’](?:a|ont|avait|avaient|ha|hanno|aveva|avevano)|la|lo|le|её|его)\s$/iu;
export const PLACE_PHRASE = /(?<!\p{L})(?:in|at|à|a|im|en|nel|в)\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/gu;
export const ACTIVE =
  /^\s(?!the (?:same )?year)(?:the|its|their|our|this|several|many|two|three|der|die|das|ein|eine|le|la|les|un|une|il|lo|el|an?(?=\s\p{Ll}))\s/u;

export const LABEL =
  /^(?:(?:year|date|day)\s(?:of\s)?(?:foundation|founding|founded|establishment|establishing|creation|registration)|founded|established|foundation|formation|formed|creation|gründung(?:sjahr|sdatum)?|gegründet|(?:deed|act|certificate) of (?:foundation|incorporation|establishment)|année de (?:création|fondation)|création|fondation|anno di (?:fondazione|nascita)|fondazione|fundación|año de fundación|год (?:основания|создания)|основан[аоы]?|opgericht)(?:\s(?:in|on))?\s?[:.…·–—-]*\s?/iu;
export const VERB = new RegExp(
  '(?<![\\p{L}-])(?:(?<noun>(?:foundation|founding|creation|establishment|inception|gründung|fondation|création|fondazione|fundación|основани[яе])(?=\\s(?:of|in|on|der|des|de|du|della|del|van|von|am|en|nel|в)))|' +
    '(?<weak>organi[sz]ed|launched|started|born|registered|formed|inaugurated|constituted)|' +
    'founded|established|set up|created|incorporated|came into (?:being|existence|life)|came to life|called to life|at work since|saw the light(?: of day)?|(?:a |ha )?(?:vu le jour|visto la luce)|voit le jour|vide la luce|vio la luz|began (?:life|its work|work|its activities)|started (?:life|its work|its activities|operations)|dates? (?:from|back to)|goes back to|(?:has |have )?exist(?:s|ed)? since|in existence since|active (?:since|from)|(?:has |have )?been (?:active|working|around|at work|operating) since|took shape|called into (?:being|existence|life)|brought into being|brought to life|became (?:a body|an association|a society|an organi[sz]ation) of (?:its|their) own|' +
    'gegründet|ins leben gerufen|aus der taufe gehoben|entstand|besteht seit|existiert seit|gibt es seit|zusammenf(?:and(?:en)?|gefunden)|zusammengeschlossen|fond[ée]e?s?|cré[ée]e?s?|constituée?|née?(?=\\s(?:en|le|à)\\s)|existe depuis|fondat[ao]|costituit[ao]|istituit[ao]|nasce|nacque|nat[ao](?=\\s(?:nel|a|il)\\s)|fundad[ao]|cread[ao]|constituid[ao]|se fundó|se creó|nació|opgericht|gesticht|' +
    'est\\.?(?=\\s\\d{4})|estd\\.?(?=\\s(?:in\\s)?\\d)|gegr\\.(?=\\s\\d)|opger\\.(?=\\s\\d)|осн\\.(?=\\s(?:в\\s)?\\d)|' +
    'основан\\p{L}*|создан\\p{L}*|учрежд[её]н\\p{L}*|образован\\p{L}*|зарегистрирован\\p{L}*)(?![\\p{L}])',
  'giu',
);
export const PASSIVE = /(?:^|was|were|is|been|being|wurde|a été|fut|è stata|fue|был[аои]?|\(|,)\s?(?:\p{L}+ly\s|first\s|then\s)?$/iu;
export const OWN = /(?:its|our|their|ihre[r]?|sa|son|sua|su|её|его)\s$/iu;
/** Nouns between the name and the verb that are what was founded instead. */
export const OTHER_NOUN =
  /(?<!\p{L})(?:congress|conference|meeting|journal|registry|register|programme?|project|prize|award|fund|scholarship|hospital|ward|department|unit|committee|course|school|website|newsletter|chapter|branch|group|section|office|partnership|collaboration|agreement|study|trial|protocol|kongress|tagung|preis|register|congrès|revue|prix|congresso|rivista|premio|congreso|revista|конгресс|журнал|фонд|премия)s?\s(?:that|which|was|were|is|has|had|of|for|wurde|est|è|fue|был)/iu;
