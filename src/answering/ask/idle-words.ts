// Words of a question that an answer need not repeat. Folded, Latin letters; words of language, no names.

import type { Word } from '../words.ts';

/** A noun for the kind of thing or of answer ("which society", "in what year"): the thing meant and the form of the answer say it. */
export function isKindNoun(plain: string): boolean {
  return KIND_NOUNS.has(plain);
}

/** A light verb or filler that says nothing beside the property asked for ("took place", "is there"); alone it may be what is asked. */
export function isLightWord(plain: string): boolean {
  return LIGHT.has(plain);
}

/** "which society runs …": a light verb says little where other words say what is meant. */
export function withoutLight(content: readonly Word[]): readonly Word[] {
  const telling = content.filter(({ plain }) => !isLightWord(plain));
  return telling.length > 1 ? telling : content;
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

const KIND_NOUNS = list(
  `many much number nr nbr viel viele combien hoeveel skolko group groups party parties partner partners
  person persons people someone anybody society societies organization organizations organisation organisations association associations
  institution institutions body bodies hospital hospitals city cities country countries town place places state venue
  congress congresses conference conferences event events meeting meetings year years date dates day days month months time
  profession professions occupation occupations specialty specialties speciality specialities discipline disciplines
  field fields treatments therapies
  thing things side sides neighbour neighbours neighbor neighbors kind kinds sort sorts type types name names list page pages document documents text texts post posts article articles abstract abstracts poster paper papers summary report reports
  gesellschaft gesellschaften verein verband organisation kongress kongresse tagung stadt land ort jahr tag
  societe societes association congres ville lieu annee jour
  vereniging verenigingen congres stad land plaats jaar dag
  sociedad sociedades asociacion congreso ciudad pais lugar ano
  obshchestvo obshchestva organizatsiya kongress kongresse kongressa konferentsiya konferentsii gorod gorode strana strane strany god godu mesto meste`,
);

const LIGHT = list(
  `there here total altogether exactly about approximately roughly many much number tell know whether ever actually really officially official
  more less fewer least over exactly already than once just only even so far yet all every each main both either else other others different various one ones lately recently
  take takes took taken taking place hold holds held holding happen happens happened happening occur occurred go goes went gone come comes came coming arrive arrives arrived
  see sees saw seen meet meets met realize realizes realized realise realises realised conduct conducts conducted carry carries carried implement implements implemented
  divide divided split comprise comprises comprised consist consists consisted count counts counted participants participant get gets got join joins joined make makes made become becomes became give gives gave given has have having had be being been
  mention mentions mentioned state stated according say says list lists listed include includes included including name named names call called
  find found find located lie lies based situated belong belongs belonging exist exists existed existing run runs together agreed provide provides provided providing
  long big large old often part parts represented represent detail details information
  zitten zit sitzen siegen svolge svolto svolgono si tenuto
  shown show shows showed displayed statement considered regarded deemed counted put puts must need needs anything something
  cover covers covered covering
  used use uses own actual overall main primary major core whole entire particular special specific certain such like
  too very out yes guests guest doing deal deals dealt dealing lent lend lends lending sits sat siegent siege plays played playing delivered delivers deliver
  please pretend imagine suppose assume ignore
  statt stattgefunden stattfinden gefunden fand finden viele viel gibt gab liegt befindet hatte hatten vertreten sich besteht zahlt umfasst teilgenommen nahm nahmen teil nehmen gesamt denn eigentlich
  gehort bekannt genau sitzt ansassig angesiedelt gevestigd domiciliee domicilie
  lieu eu tenu tenue tient deroule trouve situe situee compte comptait existe representes presents presentes etaient participe participaient assiste assistaient t elle a y fait ont
  plaats vond vindt gevonden plaatsgevonden ligt bevindt telt bestaat gehouden waren vertegenwoordigd aanwezig deelgenomen namen deel
  lugar encuentra encuentran ubicada ubicado tuvo tiene tienen tenido hubo hay esta queda celebro celebrado realizo realizado existe cuenta asistieron asistio participaron participo representados
  sostoyalsya sostoyalas sostoyalos sostoyalis proshel proshla proshli proshlo prokhodil prokhodila prokhodilo prokhodit nakhoditsya sostoit bylo byli byl byla uchastvovali uchastvovalo uchastvuiut predstavleny predstavleno predstavlen priekhali priekhalo
  sushchestvuet skolko chelovek kakom kakoi kakaya zovut zovetsya nazyvaetsya
  tenuto luogo trova ha hanno`,
);
