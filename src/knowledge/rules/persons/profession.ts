import { thingOf } from '../engine/match.ts';
import type { SentenceRule } from '../engine/rule.ts';
import { worksAt } from './parts/place-behind.ts';
import { PROFESSION } from './parts/profession-words.ts';

export const profession: SentenceRule = {
  name: 'profession',
  says: 'What somebody does for a living, beside the name, is kept as their role: "Ada Example, nurse specialist from Oslo".',
  patterns: [
    `{person}{degrees}(?: \\([^()]{1,30}\\))?, (?<then>(?:at that time |at the time |then |formerly |until recently |previously |damals )*)(?:an? |the |our |zelf [^,.;:]{3,20} en )?(?<work>${PROFESSION})(?=[,;.)]|$| (?:at|in|from|of|and|who|à|au|en|de|am|an|aus|bei|du|des|van|uit|di|da|del|dell|в|из|on|:)(?![\\p{L}])|:)(?: (?:at|in|of|am|an der|à|au|du|de l[’\\u0027]|van het|del) (?:the )?{org})?`,
    // "works as a surgeon", "came to Oslo in 1977 as a staff physician"
    `{who:holder}{degrees}(?: (?:[^.;:\\uE000]|{others}){1,200}?)?,? (?:works|practises|joined|is employed|has worked|arbeitet|travaille|lavora|trabaja|werkt|работает|(?<then>worked|practised|came|moved|returned|went|stayed|trained|started|began|was employed|arbeitete|werkte|a travaillé|ha lavorato|trabajó|работал\\p{L}?))(?: (?!as )(?:[^.;:\\uE000]|{others}){1,60}?)?,? (?:as|als|comme|come|como) (?:an? |een |un |una |une |ein |eine )?(?<work>${PROFESSION})(?=[,;.)]|$| (?:at|in|from|of|and|with|am|an|im|bei|bij|aan|à|au|en|de|del|presso|в)(?![\\p{L}]))(?: (?:at|in|of|am|an der|im|bei|bij|aan|à|au|presso) (?:the |het |der |dem )?{org})?`,
    `{who:holder}{degrees},?(?: who)? (?:is|(?<then>was)) (?:now |then |also |at that time )?(?:an? )(?<work>${PROFESSION})(?=[,;.)]|$| (?:at|in|from|of|and|who)(?![\\p{L}]))(?: (?:at|in|of) (?:the )?{org})?`,
    `(?<=^|[ ,;:(])(?<front>(?<work>${PROFESSION})) {titles}{person}(?=[,;.):]| )`,
  ],
  produce: (found) => {
    const holder = found.mention('person') ?? found.mention('holder');
    const person = holder === undefined ? undefined : thingOf(holder, 'person', found.reading, found.sentence);
    const work = found.text('work')?.trim();
    if (person === undefined || work === undefined || (holder?.kind === 'person' && holder.pronoun)) return null;
    if (found.text('front') !== undefined && TITLE_ALONE.test(work)) return null;
    const org = found.mention('org');
    const then = (found.text('then') ?? '') !== '';
    const body = org?.kind === 'org' ? org.thing : null;
    return [
      {
        subject: person,
        predicate: 'role',
        value: work,
        role: work,
        ...(then ? { tenure: 'former' as const } : {}),
        ...(body === null ? {} : { qualifiers: { organization: body } }),
      },
      ...(org === undefined || body === null ? [] : worksAt(person, org, found.sentence)),
    ];
  },
  examples: [
    {
      text: 'Our thanks go to Ada Example, paediatric oncologist at the Rain Hospital, and to Ida Sample, nurse from Oslo.',
      published: '2015',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'paediatric oncologist' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Ida Sample', predicate: 'role', value: 'nurse' },
      ],
    },
    {
      text: 'Dr. Ada Example came to Oslo in 1977 as a staff specialist at the Rain Hospital. In 1999 Dr. Bo Sample, at that time a paediatric oncologist at the Snow Clinic, joined her.',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'staff specialist' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain Hospital' },
        { subject: 'Bo Sample', predicate: 'role', value: 'paediatric oncologist' },
        { subject: 'Bo Sample', predicate: 'affiliation', value: 'Snow Clinic' },
      ],
    },
    {
      text: 'Dr. Cy Pattern werkt als kinderarts in het Regen Ziekenhuis.',
      language: 'nl',
      yields: [
        { subject: 'Cy Pattern', predicate: 'role', value: 'kinderarts' },
        { subject: 'Cy Pattern', predicate: 'affiliation', value: 'Regen Ziekenhuis' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Dr. Ada Example spoke of her time with the nurse. The ward works as a team at the Rain Hospital.',
      because: 'the nurse is another, and the ward is nobody',
    },
    {
      text: 'Ada Example, nurse visits and a helpline were praised.',
      because: 'the visits are of nurses; she is not said to be one',
    },
    {
      text: 'Professor Ada Example spoke.',
      because: 'a title is no post',
    },
  ],
};

/** Words that stand before names as titles. */
const TITLE_ALONE = /^(?:professor|arzt|ärztin|nurse|fellow|resident)$/iu;
