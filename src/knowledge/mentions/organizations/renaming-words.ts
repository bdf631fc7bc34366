// The words that stand between two names of one body: the old and the new one, or the new and the old one.

export interface NameChange {
  /** Everything between the two names. */
  readonly between: RegExp;
  /** What must follow the second name, where the verb stands there. */
  readonly behind?: RegExp;
}

const THE = String.raw`(?:(?:the|die|der|das|den|dem|la|le|l['’]|il|lo|el|de|het|os?|as?)\s?)?["“„«]?`;
const YEAR = String.raw`(?:\s(?:in|im|en|nel|em|в)?\s?(?:\p{L}+\s)?\d{4}(?:\s(?:г\.|году))?)?`;

/** Without a mark between, "at the one today the other opened …" names two. */
const SET_OFF = String.raw`(?:,\s\(?|\s\()`;

const either = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join('|')})${THE}$`, 'iu');

/** "A, now B", "A was renamed B", "A adopted its present name, B". */
export const NEW_NAME_BEHIND: readonly NameChange[] = [
  {
    between: either(
      String.raw`${SET_OFF}(?:now|today|nowadays|currently|presently)\s`,
      String.raw`,?\s\(?(?:now|today|nowadays|currently|presently)\s(?:called|known\sas|named|renamed)\s`,
      String.raw`${SET_OFF}(?:heute|jetzt|nunmehr|mittlerweile|aujourd['’]hui|désormais|actuellement|oggi|attualmente|hoy|actualmente|hoje|atualmente|nu|thans|tegenwoordig|ныне|теперь|сейчас)(?:\s(?:genannt|appelée?|dénommée?|denominat[ao]|chiamat[ao]|llamad[ao]|denominad[ao]|genaamd|[–—-]))?\s`,
    ),
  },
  {
    between: either(
      String.raw`,?\s(?:(?:which|that)\s)?(?:(?:was|is|has\sbeen|had\sbeen|would\sbe)\s)?(?:(?:later|then|since|soon|recently|officially|subsequently)\s)*(?:renamed|rebranded|rechristened|retitled)${YEAR}(?:\s(?:to|as|into))?\s`,
      String.raw`,?\s(?:(?:which|that)\s)?(?:is|has\sbeen)\s(?:now|today|since\sthen|since\s\d{4})\s(?:called|known\sas|named)\s`,
      String.raw`,?\s(?:(?:which|that)\s)?is\s(?:called|known\sas|named)\s(?:now|today)\s`,
      String.raw`\s(?:has\s|had\s)?chang(?:ed|es)\s(?:its|the|their)\sname${YEAR}\s(?:in)?to\s`,
      String.raw`\s(?:has\s|had\s)?(?:took|taken|takes|adopted|adopts|assumed|assumes|was\sgiven|received)\s(?:on\s)?(?:its|the|a)\s(?:(?:present|current|new|present-day)\s)?name(?:\sof)?[,:]?\s`,
      String.raw`['’]s?\sname\s(?:is\snow|now\sis|(?:was|has\sbeen)\schanged\sto)\s`,
      String.raw`(?:\s\p{Ll}+){0,3},?\swhose\s(?:(?:present|current|new)\sname\sis|name\s(?:now|today)\sis|name\sis\s(?:now|today))\s`,
    ),
  },
  {
    between: either(
      String.raw`\s(?:heißt|nennt\ssich|firmiert)\s(?:(?:jetzt|nun|künftig|fortan|heute|seitdem|nunmehr|ab\ssofort|(?:seit|ab)\s\d{4}|unter\sdem\sNamen|als)\s)+`,
      String.raw`,?\s(?:est\s|a\sété\s|fut\s)?(?:rebaptisée?|renommée?)${YEAR}\s`,
      String.raw`\ss['’]appelle\s(?:désormais|aujourd['’]hui|maintenant|depuis\s\d{4})\s`,
      String.raw`\s(?:a\spris|prend|prit|a\sadopté|adopte)${YEAR}\sle\snom\s(?:de\s|du\s|d['’])?`,
      String.raw`\s(?:ha\scambiato|cambia|cambiò)\s(?:il\s)?(?:suo\s|proprio\s)?nome\sin\s`,
      String.raw`\s(?:ha\sassunto|assume|assunse|ha\spreso)${YEAR}\sil\snome\s(?:di\s|del\s|della\s)?`,
      String.raw`\ssi\schiama\s(?:ora|oggi)\s`,
      String.raw`\s(?:pasa|pasó|pasará)${YEAR}\sa\s(?:llamarse|denominarse)\s`,
      String.raw`\s(?:cambia|cambió)\s(?:su|de)\snombre\s(?:a|por)\s(?:el\sde\s)?`,
      String.raw`\s(?:ahora|hoy)\sse\s(?:llama|denomina)\s|\sse\s(?:llama|denomina)\s(?:ahora|hoy)\s`,
      String.raw`\sheet\s(?:nu|voortaan|tegenwoordig|(?:sinds|vanaf)\s\d{4})\s`,
      String.raw`\s(?:veranderde|wijzigde)\s(?:haar|zijn|de)\snaam${YEAR}\s(?:in|naar)\s`,
      String.raw`,?\s(?:был[аои]?\s)?переименован[аоы]?${YEAR}\sв\s`,
      String.raw`\sполучил[аои]?${YEAR}\sназвание\s`,
    ),
  },
  {
    between: either(String.raw`\s(?:wurde|wird|ist)\s[^.;:]{0,40}?(?:in|zu[rm]?)\s`, String.raw`\sbenannte\ssich\s[^.;:]{0,30}?in\s`),
    behind: /^[“”"»)]?\s(?:umbenannt|um(?=[\s.,;]))/u,
  },
  {
    between: either(String.raw`,?\s(?:which|that)\sis\s(?:called|known\sas|named)\s`),
    behind: /^[“”"»)]?\s(?:now|today|nowadays)(?!\p{L})/u,
  },
];

/** "B, formerly A", "B was founded in 1970 as A". */
export const FORMER_NAME_BEHIND: readonly NameChange[] = [
  {
    between: either(
      String.raw`${SET_OFF}(?:formerly|previously|originally)\s`,
      String.raw`,?\s\(?(?:formerly|previously|originally)\s(?:known\sas|called|named)\s`,
      String.raw`,?\s\(?(?:then|first|at\sfirst|once|earlier|initially|at\sthat\stime|until\sthen|before\sthat)\s(?:known\sas|called|named)\s`,
      String.raw`${SET_OFF}(?:früher|ehemals|vormals|ursprünglich|anciennement|autrefois|jadis|auparavant|précédemment|già|ex|in\sprecedenza|precedentemente|originariamente|antes|antiguamente|anteriormente|voorheen|vroeger|toen\snog|ранее|прежде)(?:\s(?:genannt|appelée?|dénommée?|nommée?|denominat[ao]|chiamat[ao]|llamad[ao]|denominad[ao]|genaamd|als|[–—-]))?\s`,
      String.raw`,?\s(?:(?:which|that)\s)?(?:was|had\sbeen)\s(?:formerly|previously|originally|first|once|earlier|initially|at\sfirst)\s(?:called|known\sas|named)\s`,
    ),
  },
  {
    between: either(
      String.raw`,?\s(?:(?:which|that)\s)?(?:(?:was|had\sbeen)\s)?(?:(?:first|originally|officially|formally)\s)?(?:founded|established|formed|created|set\sup|born|launched|started|registered|incorporated)${YEAR}(?:\sby\s[^,.;]{1,60}?)?\s(?:as|under\sthe\sname(?:\sof)?)\s`,
      String.raw`,?\s(?:wurde\s)?(?:\d{4}\s)?(?:gegründet|entstanden)(?:\s\d{4})?\s(?:als|unter\sdem\sNamen)\s`,
      String.raw`,?\s(?:a\sété\s|fut\s|est\s)?(?:fondée?|créée?|née?)${YEAR}\ssous\sle\snom\s(?:de\s|du\s|d['’])?`,
      String.raw`,?\s(?:è\sstat[ao]\s|fu\s|è\s)?(?:fondat[ao]|nat[ao]|costituit[ao]|nacque)${YEAR}\s(?:come|con\sil\snome\sdi)\s`,
      String.raw`,?\s(?:fue\s|se\s)?(?:fundad[ao]|cread[ao]|fundó|creó|nació)${YEAR}\s(?:como|con\sel\snombre\sde)\s`,
      String.raw`,?\s(?:был[аои]?\s)?(?:основан|создан)[аоы]?${YEAR}\s(?:как|под\sназванием)\s`,
    ),
  },
  {
    between: either(String.raw`\s(?:wurde|ist|war|is|werd)\s[^.;:]{0,60}?\sals\s`),
    behind: /^[“”"»)]?\s(?:gegründet|geschaffen|entstanden|ins\sLeben\sgerufen|opgericht|gesticht)(?!\p{L})/u,
  },
];

/** "CLAY, as it was called then", "CLAY, as the name was before". */
export const SELF_CALLED =
  /^,?\s(?:as\s(?:it|the\sname|they|the\s\p{Ll}+)\s(?:was|were)\s(?:(?:then|before|first|originally|once|still|formerly|previously|at\sthat\stime)(?:\s(?:called|known|named))?|(?:called|known|named)\s(?:then|before|at\sfirst|originally|until\sthen|in\sthose\sdays|at\s(?:the|that)\stime))|wie\s(?:sie|er|es|(?:die|der|das)\s\p{Lu}\p{L}+)\s(?:damals|zunächst|früher|anfangs|zuvor|bis\sdahin)(?:\snoch)?\shieß|comme\s(?:elle|il|on)\s(?:s['’]appelait|l['’]appelait)\s(?:alors|à\sl['’]époque)|come\ssi\schiamava\s(?:allora|prima)|como\sse\sllamaba\s(?:entonces|antes)|zoals\s(?:hij|zij|het)\stoen\s(?:nog\s)?heette|как\s(?:он|она|оно)\s(?:тогда|прежде|раньше)\sназывал(?:ся|ась|ось))(?!\p{L})/iu;
