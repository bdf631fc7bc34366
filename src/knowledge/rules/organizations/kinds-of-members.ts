import type { Draft, SentenceRule } from '../engine/rule.ts';
import { bodyMeant, listItems } from './parts/clause.ts';

const WHO = '(?<who>(?:[^.;:\\uE000]|\\uE000[NC]\\d+\\uE001){4,200}?)';

export const kindsOfMembers: SentenceRule = {
  name: 'kinds-of-members',
  says: 'The professions or kinds of bodies that are said to be the members of an organization are its kinds of members.',
  patterns: [
    `{count} ${WHO} as (?:the )?{org}[’']?s? members`,
    `^${WHO} (?:are|can be|may be|can become|may become) (?:full |ordinary |its |our )?members(?: of (?:the )?{org})?(?=[.;,]|$)`,
    `^${WHO} (?:can|may) (?:belong to|join) (?:the )?{org}`,
    `(?:its|our|their|the) members (?:are|include|comprise|come from) (?:the )?${WHO}(?=[.;]|$)`,
    `members of (?:the )?{org} (?:are|include|comprise) (?:the )?${WHO}(?=[.;]|$)`,
    `{org}[’']?s? members (?:are|include|comprise) (?:the )?${WHO}(?=[.;]|$)`,
    `{org} (?:unites|brings together|represents|gathers|is made up of|is composed of|consists of) (?:{count} )?${WHO}(?=[.;]|$)`,
  ],
  produce: (found) => {
    const subject = found.mention('org') === undefined ? bodyMeant(found.sentence, found.reading) : found.thing('org', 'organization');
    if (subject === undefined || subject === null) return null;
    // "other health workers who treat them": who they are, not what they do; "from nine countries": where they live
    const who = (found.text('who') ?? '').replace(/\s(?:who|that|which|from|in|with|across|working)\s.*$/u, '');
    const items = listItems(who).map((item) =>
      item.replace(/^(?:all|both|many|most|some|several|the|an?|other|as)\s(?=\S)/iu, (word) => (/^other/iu.test(word) ? word : '')),
    );
    if (items.length === 0 || !items.every((item) => item.split(/\s+/u).length <= 5) || !items.some((item) => KIND.test(item))) return null;
    return items.flatMap((value): readonly Draft[] =>
      KIND.test(value) && !NO_KIND.test(value) ? [{ subject, predicate: 'memberType', value }] : [],
    );
  },
  examples: [
    {
      text: 'She leads more than 500 potters, teachers, nurses and other clay workers as NSE members. The Northern Society of Examples (NSE) is old.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'memberType', value: 'potters' },
        { subject: 'Northern Society of Examples', predicate: 'memberType', value: 'teachers' },
        { subject: 'Northern Society of Examples', predicate: 'memberType', value: 'nurses' },
        { subject: 'Northern Society of Examples', predicate: 'memberType', value: 'other clay workers' },
      ],
    },
    {
      text: 'The Northern Society of Examples is a society of potters. Doctors, nurses and researchers are members.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'memberType', value: 'Doctors' },
        { subject: 'Northern Society of Examples', predicate: 'memberType', value: 'nurses' },
        { subject: 'Northern Society of Examples', predicate: 'memberType', value: 'researchers' },
      ],
    },
  ],
  nearMisses: [
    { text: 'Norway and Estonia are members of the Northern Society of Examples.', because: 'those are members by name' },
    { text: 'The Northern Society of Examples unites 80% of the potters.', because: 'a share of a profession is another statement' },
  ],
};

/** Professions and kinds of bodies, in the plural. */
const KIND =
  /(?:ists|icians|ians|doctors|nurses|surgeons|physicians|researchers|scientists|clinicians|residents|students|technicians|workers|professionals|pharmacists|psychologists|dieticians|teachers|parents|survivors|families|patients|managers|specialists|experts|trainees|fellows|volunteers|institutions|hospitals|cent(?:re|er)s|clinics|societies|associations|organi[sz]ations|groups|universities|countries|foundations|charities|companies|(?:ot|pott|bak|writ|lead|help|work|mak|farm)ers|ärzte|pfleger|médecins|infirmières|medici|infermieri|médicos|enfermeras|врачи|медсёстры|медсестры|специалисты)$/iu;
const NO_KIND = /^(?:of|the two|both|they|these|those|others|many|founder|board)\b/iu;
