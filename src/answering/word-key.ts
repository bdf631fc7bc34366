// The form under which a word is compared: one spelling, one ending and, where the glossary knows the word, one language.

/** Promise: two words that a reader takes for the same word of a name have one key. `plain`: folded, in Latin letters. */
export function keyOf(plain: string): string {
  const spelled = SPELLINGS.reduce((word, [from, to]) => word.replace(from, to), plain);
  const meant = glossaryAt()
    .get(spelled.charAt(0))
    ?.find(([, pattern]) => pattern.test(spelled))?.[0];
  if (meant !== undefined) return meant;
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th|e|eme|er|ere|te|ter|tes|de|i|ia|y)$/.exec(spelled)?.[1];
  if (ordinal !== undefined) return `#${ordinal}`;
  const stem = ENDINGS.reduce((word, [from, to]) => word.replace(from, to), spelled);
  return stem.endsWith('olog') ? GREEK.reduce((word, [from, to]) => word.replace(from, to), stem) : stem;
}

type Entry = readonly [key: string, pattern: RegExp];

let byInitial: ReadonlyMap<string, readonly Entry[]> | undefined;

/** By the first letter of the words: a new word is tried with a few patterns and not with all. */
function glossaryAt(): ReadonlyMap<string, readonly Entry[]> {
  if (byInitial !== undefined) return byInitial;
  const made = new Map<string, Entry[]>();
  for (const [key, words] of GLOSSARY)
    for (const [initial, own] of Map.groupBy(words.split(' '), (word) => word.charAt(0)))
      made.getOrInsertComputed(initial, () => []).push([key, new RegExp(`^(?:${own.join('|')})$`)]);
  byInitial = made;
  return made;
}

/** British and American spellings, and how other languages spell the same roots. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^p(?:a?eds?|ediat?r?)$/, 'pediatr'],
  [/^haem$/, 'hem'],
  [/^paed/, 'ped'],
  [/^padiatr/, 'pediatr'],
  [/^(?:haem|gem)(?=at|o|ost)|^ham(?=ato)/, 'hem'],
  [/^onko/, 'onco'],
  [/^klini/, 'clini'],
  [/oedema/, 'edema'],
  [/leukaem/, 'leukem'],
  [/anaem/, 'anem'],
  [/umour/, 'umor'],
  [/isation/, 'ization'],
  [/ise(?=d|r|s|$)/, 'ize'],
  [/programme/, 'program'],
];

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [
    /olog(?:y|ies|ist|ists|ical|ic|ie|ia|iya|ii|iei|ique|iques|isch|ische|ischen|ischer|en|ov|ue|ues|o|os|i|e|iche|ica|ico|icos|icas)$/,
    'olog',
  ],
  [/pediatr(?:ic|ics|ician|icians|ie|ia|isch|ische|ischen|ischer|iche|ica|ico|icos|icas|ique|iques|iya|ii|icheskoi|icheskikh)$/, 'pediatr'],
  [/(?<=\p{L}{3})ies$/u, 'y'],
  [/(?<=\p{L}{3}[^su])s$/u, ''],
];

/** Greek roots of the names of fields as other languages and Cyrillic spell them: гинеколог, gynaecologist, Psychologe. */
const GREEK: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'ch'],
  [/k/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ae|oe/g, 'e'],
  [/y/g, 'i'],
  [/ev(?=r)/, 'eu'],
];

/** Words of societies' and congresses' names in the languages read; the key stands for them all. Each is a list of
 * words, folded, in Latin letters, with the endings as patterns. */
const GLOSSARY: readonly (readonly [key: string, words: string])[] = [
  ['recognized', 'recognized reconnue?s? anerkannte[nrs]? erkende? reconocid[oa]s? riconosciut[oaie] priznann(?:yi|ye|yie|ykh|aia)'],
  ['society', 'societ(?:y|ies|e|es|a) sociedade?s? gesellschaft vereniging genootschap obshchestv(?:o|a|u|om|e)'],
  [
    'association',
    'associations? assn assoc associatie asociacion(?:es)? associacao associazione vereinigung verband assotsiatsi(?:ia|iya|ya|i|ii)',
  ],
  [
    'organization',
    'organizations? organizatie organizacion organizacao organizzazione organisations? organisatie organizatsi(?:ia|iya|ya|i|ii)',
  ],
  ['hospital', 'hospitals? hosp hopital hopitaux ospedale krankenhaus(?:es)? krankenhauser spital ziekenhuis bolnits(?:a|y|e) hospitales'],
  ['clinic', 'clinics? clinica clinique clini[ck] cliniek kliniek'],
  ['university', 'univ universit(?:y|ies|e|a|at|eit|et|eta) universidade? universitat'],
  ['center', 'cent(?:er|re)s? ctr zentr(?:um|en) centrum centra centros? tsentr(?:a|y|ov)?'],
  ['memorandum', 'memorandums? memoranda mous?'],
  ['day', 'days? journees? jornadas? tage'],
  ['institute', 'institutes? institut instituto istituto instituut instituta'],
  ['foundation', 'foundations? stiftung fondation fondazione fundacion fundacao stichting'],
  ['school', 'schools? schule ecole escuela scuola shkola'],
  ['registry', 'registr(?:y|ies) register registre registro'],
  ['congress', 'congress(?:es)? kongress(?:a|e|es)? congres congresso congreso'],
  ['conference', 'conferences? konferenz conferentie conferencia conferenza konferentsi(?:ia|iya|ya|i|ii)'],
  ['meeting', 'meetings? tagung treffen reunion bijeenkomst riunione vstrecha zasedanie'],
  ['week', 'week(?:s|ly)? wochentlich\\w* hebdomadaires? wekelijkse? semanal(?:es)? ezhenedeln\\w*'],
  ['month', 'month(?:s|ly)? monatlich\\w* mensuel\\w* maandelijkse? mensual(?:es)? ezhemesiachn\\w*'],
  ['annual', 'annual(?:ly)? yearly jahrlich\\w* annuel\\w* jaarlijkse? anual(?:es)? ezhegodn\\w*'],
  ['section', 'sections? secties? sekti\\w+ seccion(?:es)? sektsi\\w+'],
  ['workshop', 'workshops? ateliers? taller(?:es)?'],
  ['seminar', 'seminars? seminare seminaires? seminarios? seminar(?:y|ov)'],
  ['presentation', 'presentations? talks vortrag vortrage presentaties? presentacion(?:es)? ponencias? doklad(?:y|ov)?'],
  ['nurse', 'nurses? krankenschwestern? pflegekrafte infirmi(?:er|ere)s? verpleegkundigen? enfermer[ao]s? medsestr[ay]?'],
  [
    'international',
    'international(?:e|es|er|en)? intl internationaal internationaux internazionale internacional mezhdunarodn(?:oe|aia|aya|yi|y|ogo|oi)',
  ],
  ['national', 'national(?:e|es|er|en)? natl nationaal nazionale nationale nacional natsionaln(?:oe|aia|aya|yi|y|ogo|oi)'],
  ['european', 'europe(?:an|enne|en|es)? europais\\w* europees europese europeo europea europa evrop\\w*'],
  ['world', 'world welt wereld monde mondiale? mundial mondo vsemirn\\w+'],
  ['child', 'child(?:ren|s|rens)? childhood kids? kind kinder kindern kinderen enfants? ninos ninas bambini detsk\\w+ detei'],
  ['cancer', 'cancers? krebs kanker cancro rak'],
  ['medical', 'medical medizinisch\\w* medisch\\w* medicale?s? medica medico meditsinsk\\w+'],
  ['health', 'health gesundheit\\w* sante gezondheid\\w* salud sanita saude zdravookhranen\\w+'],
  ['research', 'research forschung\\w* recherche onderzoek investigacion ricerca issledovat\\w+'],
  ['science', 'sciences? scientific wissenschaft\\w* scientifique wetenschap\\w* nauchn\\w+'],
  ['therapy', 'therap(?:y|ies|eutic|eutics)'],
  ['#1', 'first erste[rsn]? premier premiere eerste primer primero primera primo prima perv\\w{1,3}'],
  ['#2', 'second zweite[rsn]? deuxieme seconde tweede segundo segunda secondo vtor\\w{1,3}'],
  ['#3', 'third dritte[rsn]? troisieme derde tercer tercero tercera terzo treti\\w{0,2}'],
  ['#4', 'fourth vierte[rsn]? quatrieme vierde cuarto cuarta quarto'],
  ['#5', 'fifth funfte[rsn]? cinquieme vijfde quinto quinta'],
  ['#6', 'sixth sechste[rsn]? sixieme zesde sexto sexta'],
  ['#7', 'seventh siebte[rsn]? septieme zevende septimo'],
  ['#8', 'eighth achte[rsn]? huitieme achtste octavo'],
  ['#9', 'ninth neunte[rsn]? neuvieme negende noveno'],
  ['#10', 'tenth zehnte[rsn]? dixieme tiende decimo'],
];
