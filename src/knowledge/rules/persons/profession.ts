import { thingOf } from '../engine/match.ts';
import type { SentenceRule } from '../engine/rule.ts';
import { PROFESSION } from './parts/profession-words.ts';

export const profession: SentenceRule = {
  name: 'profession',
  says: 'What somebody does for a living, beside the name, is kept as their role: "Ada Example, nurse specialist from Oslo".',
  patterns: [
    `{person}{degrees}(?: \\([^()]{1,30}\\))?, (?:an? |the |our |zelf [^,.;:]{3,20} en )?(?<work>${PROFESSION})(?=[,;.)]|$| (?:at|in|from|of|and|who|à|au|en|de|am|an|aus|bei|du|des|van|uit|di|da|del|dell|в|из|on|:)(?![\\p{L}])|:)(?: (?:at|in|of|am|an der|à|au|du|de l[’\\u0027]|van het|del) (?:the )?{org})?`,
    `{who:holder}{degrees} is (?:an? )(?<work>${PROFESSION})(?=[,;.)]|$| (?:at|in|from|of|and|who)(?![\\p{L}]))(?: (?:at|in|of) (?:the )?{org})?`,
    `(?<=^|[ ,;:(])(?<front>(?<work>${PROFESSION})) {titles}{person}(?=[,;.):]| )`,
  ],
  produce: (found) => {
    const holder = found.mention('person') ?? found.mention('holder');
    const person = holder === undefined ? undefined : thingOf(holder, 'person', found.reading, found.sentence);
    const work = found.text('work')?.trim();
    if (person === undefined || work === undefined || (holder?.kind === 'person' && holder.pronoun)) return null;
    if (found.text('front') !== undefined && TITLE_ALONE.test(work)) return null;
    const org = found.mention('org');
    const body = org?.kind === 'org' ? org.thing : null;
    return [
      { subject: person, predicate: 'role', value: work, role: work, ...(body === null ? {} : { qualifiers: { organization: body } }) },
      ...(body === null ? [] : [{ subject: person, predicate: 'affiliation' as const, value: body }]),
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
  ],
  nearMisses: [
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
