import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import { type Draft, mentionsOf, type SentenceRule } from '../engine/rule.ts';

export const personVisit: SentenceRule = {
  name: 'person-visit',
  says: 'Whoever visited, toured or paid a visit to a body, or parts of it, visited these.',
  patterns: [
    '{who:visitor}(?<between>[^.;]{0,240}?) (?:visited|toured|paid (?:a |an )?(?:\\p{L}+ )?visits? to|visits|went to see|besuchte|a visité|visitó|visitò|посетил\\p{L}{0,2}) (?<what>[^.;]{3,220})',
    '(?:his|her) (?:\\p{L}+ )?visit to (?<what>[^.;]{3,220})',
  ],
  produce: (found) => {
    const { sentence } = found;
    const visitor = found.mention('visitor');
    const person = visitor === undefined ? onlyPerson(sentence) : found.thing('visitor', 'person');
    const what = found.text('what');
    if (person === undefined || what === undefined) return null;
    // "the hospital that Ada Example and others visited" has its object before it
    if (/^(?:by|in|on|during|after|with)\b/iu.test(what)) return null;
    const place = what.split(ENDS)[0] ?? what;
    const start = found.sentence.text.indexOf(place, visitor?.end ?? found.start);
    const bodies = mentionsOf(sentence, 'org').filter((m) => m.start >= start && m.end <= start + place.length);
    const parts = partsOf(place);
    const out: Draft[] = [];
    const within = bodies.at(0)?.thing;
    for (const body of new Set(bodies.map((m) => m.thing)))
      if (parts.length === 0 || body !== within) out.push({ subject: person, predicate: 'visit', value: body });
    if (parts.length > 0) {
      const whole = (place.split(INCLUDING)[0] ?? '').replace(/[,\s]+$/u, '').trim();
      for (const part of [whole, ...parts])
        if (part.length > 2)
          out.push({
            subject: person,
            predicate: 'visit',
            value: part,
            ...(within === undefined ? {} : { qualifiers: { organization: within } }),
          });
    }
    const company = /(?:accompanied by|together with|along with) (?<by>[^.,;]{4,90})/iu.exec(sentence.text)?.groups?.['by'];
    if (company !== undefined && visitor === undefined && /^the /iu.test(company))
      out.push({ subject: person, predicate: 'visit', value: `accompanied by ${company}`, qualifiers: { kind: 'company' } });
    return out;
  },
  examples: [
    {
      text: 'Ada Example visited the Northern Kiln Hospital.',
      yields: [{ subject: 'Ada Example', predicate: 'visit', value: 'Northern Kiln Hospital' }],
    },
    {
      text: 'Prof. Ada Example toured several wards of the Northern Kiln Hospital, among them the glaze ward and the clay ward.',
      yields: [
        { subject: 'Ada Example', predicate: 'visit', value: 'several wards of the Northern Kiln Hospital' },
        { subject: 'Ada Example', predicate: 'visit', value: 'glaze ward' },
        { subject: 'Ada Example', predicate: 'visit', value: 'clay ward' },
      ],
    },
  ],
  nearMisses: [{ text: 'The website of the Northern Kiln Hospital was visited 400 times.', because: 'nobody is named' }],
};

/** What comes after the place: company, time, purpose, a description. */
const ENDS =
  /\s(?:accompanied|together with|along with|where|while|during|after|before|as part|as the|in coincidence|in order|on the occasion|and (?:expressed|paid|met|said|spoke|praised|thanked)|to (?:see|learn|meet|discuss)|in \d{4}|on \d)|,\s(?:one of|an? |where|who|which|and expressed)|\swith\s(?:his|her|their)\s/iu;
const INCLUDING = /,?\s(?:including|among them|such as|namely|like)\s/iu;

function partsOf(place: string): readonly string[] {
  const list = place.split(INCLUDING)[1];
  if (list === undefined) return [];
  return list.split(/,\s(?:and\s)?|\sand\s/u).map((p) => p.replace(/^the\s/iu, '').trim());
}

function onlyPerson(sentence: ReadSentence): Thing | undefined {
  const people = new Set(mentionsOf(sentence, 'person').map((m) => m.thing));
  return people.size === 1 ? [...people][0] : undefined;
}
