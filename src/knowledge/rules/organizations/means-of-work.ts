import { looksLikePerson } from '../../mentions/persons/looks-like-person.ts';
import type { Draft, Found, SentenceRule } from '../engine/rule.ts';
import { bodyMeant, clauseOf, listItems } from './parts/clause.ts';

const LIST = '(?<list>[^.;:]{6,260}?)';
const OWN = "(?:its|their|our|his|the society[’']s|the association[’']s)";

export const meansOfWork: SentenceRule = {
  name: 'means-of-work',
  says: 'Things that are said to serve an organization, to be its tools or its work, to stand under its roof, or to be what it is active in, are its activities, item by item.',
  patterns: [
    `^${LIST},? (?:serve it|serve this|serve (?:this|that|its|the) (?:aim|goal|purpose|end)s?|help it|are (?:among )?${OWN} (?:tools|means|instruments|activities|tasks|services|main activities|work|fields)|make up ${OWN} work|are on ${OWN} programme|belong to ${OWN} (?:work|activities|tasks)|(?:stand|come|run|work|are gathered|are united) under its roof)(?=[.;,]|$)`,
    `(?:${OWN}|the) (?:(?:main|chief|core|regular|other) )?(?:activities|tasks|services|means|tools|fields of work|areas of work|instruments|work)(?: of (?:the )?{org})? (?:are|include|comprise|consist of|range from) ${LIST}(?=[.;]|$)`,
    `{org}[’']?s? (?:(?:main|chief|core) )?(?:activities|tasks|services|work) (?:are|include|includes|comprise|consist of|covers?) ${LIST}(?=[.;]|$)`,
    `(?:activities|work|efforts) of (?:the )?{org}(?: ?\\({org:short}\\))? in (?:the |a )?fields? of ${LIST}(?=[.;]|$)`,
    `{org}(?: ?\\({org:short}\\))? (?:is|are|has been|works|acts) (?:mainly |also |chiefly |especially )?(?:active |engaged |involved )?in (?:the )?(?:fields?|areas?) of ${LIST}(?=[.;]|$)`,
    `{org}(?: ?\\({org:short}\\))? (?:works|acts|does so|does this|helps) (?:through|by means of|by way of|with) ${LIST}(?=[.;]|$)`,
    `(?:members|volunteers|everyone|doctors|nurses|researchers|colleagues) (?:can|may|are able to) (?:also )?(?:follow|attend|use|join|take part in|apply for|make use of) ${LIST}(?=[.;]|$)`,
    `(?:members|volunteers|all|colleagues) (?:are welcome|serve|sit|work|are active|can serve) (?:on|in) ${LIST}(?=[.;]|$)`,
    `(?:the two|both(?: (?:societies|bodies|associations|organi[sz]ations))?|together they) (?:also |jointly |regularly )?(?:hold|organi[sz]e|run|publish|offer) ${LIST}(?=[.;]|$)`,
  ],
  produce: (found) => {
    const org = found.mention('org');
    const subject = org === undefined ? bodyMeant(found.sentence, found.reading) : found.thing('org', 'organization');
    if (subject === undefined || subject === null || speaksOfPeople(found)) return null;
    const list = clauseOf(found.text('list') ?? '');
    if (list.length < 5 || NOTHING.test(list)) return null;
    return listItems(list).flatMap((item): readonly Draft[] => {
      const value = item.replace(/^(?:the|an?) /iu, '');
      return value.length < 4 ? [] : [{ subject, predicate: 'activity', value }];
    });
  },
  examples: [
    {
      text: 'The Northern Society of Examples is a society of potters. Courses, a library and the exchange of glazes serve it.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'Courses' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'library' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'exchange of glazes' },
      ],
    },
    {
      text: 'They described the activities of the Northern Society of Examples (NSE) in the field of teaching, glazing and the protection of kilns.',
      yields: [
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'teaching' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'glazing' },
        { subject: 'Northern Society of Examples', predicate: 'activity', value: 'protection of kilns' },
      ],
    },
    {
      text: 'The Northern Society of Examples is a society of potters. Members can follow common glazing courses; groups meet often.',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'common glazing courses' }],
    },
  ],
  nearMisses: [
    { text: 'Courses, a library and the exchange of glazes serve the potters.', because: 'no organization is spoken of' },
    {
      text: 'The Northern Society of Examples is a society of potters. Ada Example and Bo Sample serve it.',
      because: 'people are no activities',
    },
  ],
};

/** A list of names is who, not what. */
function speaksOfPeople(found: Found): boolean {
  return found.inside('list').some((m) => m.kind === 'person' || (m.kind === 'name' && looksLikePerson(m.text)));
}

const NOTHING = /^(?:it|this|that|them|all|many|much|as follows|the following)$/iu;
