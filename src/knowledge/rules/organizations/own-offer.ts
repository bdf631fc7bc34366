import type { PageRule } from '../engine/rule.ts';

export const ownOffer: PageRule = {
  name: 'own-offer',
  says: 'A registry, helpline, house, journal or school that a page tells of without another owner ("Our helpline takes its thousandth call") is an activity of the organization that the page speaks for.',
  read: (reading) => {
    const { body } = reading;
    if (body === null) return [];
    return reading.sentences.flatMap((sentence) => {
      if (sentence.segment.kind === 'heading') return [];
      const what = OFFER.exec(sentence.text)?.groups?.['what'];
      return what === undefined ? [] : [{ subject: body, predicate: 'activity', value: what.trim(), sentence }];
    });
  },
  examples: [
    {
      text: 'Northern Society of Examples\n\nOur helpline takes its thousandth call.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'helpline' }],
    },
    {
      text: 'Northern Society of Examples\n\nA registry of old kilns holds 370 entries.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'registry of old kilns' }],
    },
    {
      text: 'Northern Society of Examples\n\n2009: A kiln van takes to the road.',
      title: 'Northern Society of Examples',
      yields: [{ subject: 'Northern Society of Examples', predicate: 'activity', value: 'kiln van' }],
    },
  ],
  nearMisses: [
    {
      text: 'Northern Society of Examples\n\nThe registry of the Clay League holds 370 entries.',
      title: 'Northern Society of Examples',
      because: 'it is another’s registry',
    },
    { text: 'A registry of old kilns holds 370 entries.', because: 'nobody speaks' },
    {
      text: 'Northern Society of Examples\n\nOur president takes the first call.',
      title: 'Northern Society of Examples',
      because: 'a president is no offer',
    },
  ],
};

const KIND =
  "registry|register|help-?line|hotline|telephone line|library|journal|bulletin|newsletter|magazine|quarterly|yearbook|bursary|bursaries|scholarships?|travel grants?|summer school|winter school|summer camp|family house|parents[’']? house|guest ?house|hostel|(?:\\p{Ll}+ )?van|(?:\\p{Ll}+ )?bus|counselling service|support groups?|podcast|playroom|ward school|follow-up clinics?";
const DOES =
  'holds|takes|took|answers|opens|opened|appears|comes out|came out|reaches|lends|starts|started|goes|sets out|runs|is open|is awarded|is given|are given|was opened|is printed|welcomes|now holds|now reaches';
const OFFER = new RegExp(
  `^(?:(?:In\\s)?\\d{4}[\\d./-]{0,6}\\s?[:–—▸|,-]?\\s?)?(?:The|Our|Its|A|An)\\s(?<what>(?:(?!of|for|and)\\p{Ll}[\\p{L}-]*\\s){0,2}?(?:${KIND})(?:\\s(?:of|for|on)\\s(?!the\\s|our\\s|its\\s)\\p{Ll}[^,.;:\\p{Lu}]{2,50}?)?)\\s(?:${DOES})(?![\\p{L}])`,
  'u',
);
