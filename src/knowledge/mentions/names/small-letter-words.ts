// Words that begin, continue or end a name printed in small letters. Language, not names.

export const LINKS: ReadonlySet<string> = new Set('of for and the'.split(' '));

/** Verbs: the name before them is at its end. */
export const EVENT_STOP =
  /^(?:was|were|is|are|will|took|takes|taking|held|holds|has|have|had|opened|opens|ended|ends|began|begins|started|starts|brought|brings|gathered|gathers|met|meets|drew|saw|ran|came|comes|went|gave|made|became|sent|won|led|said|says|told|takes|makes|gives|leads|works|stands|runs|helps|offers|provides|wants|aims|needs|plans|does|did|may|can|must|should|would|could|\p{L}+ed)$/u;

export const CYRILLIC_ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ом|ем)$/u;

export const CYRILLIC_LINKS: ReadonlySet<string> = new Set('и по им им. имени'.split(' '));

export const CYRILLIC_VERB =
  /(?:^(?:избран|назначен|основан|создан|организован|учрежден|учреждён|проведен|проведён|намечен|запланирован|перенесен|перенесён|отменен|отменён|открыт|закрыт|посвящен|посвящён)[аоы]?$|л|ла|ло|ли|[её]т|ют|ит|ят|ся|сь|ть|\p{L}{4}(?:ано|ено|аны|ены))$/u;
