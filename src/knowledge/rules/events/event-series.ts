import type { SentenceRule } from '../engine/rule.ts';

export const eventSeries: SentenceRule = {
  name: 'event-series',
  says: 'A body that started a series of events in a year organizes it, and the year is the beginning of the series: never the founding of the body.',
  patterns: [
    '{org}(?: \\(?{org:short}\\)?)?,?(?: which)? (?:has )?(?:first )?(?:started|launched|initiated|introduced|inaugurated|founded|established|began|created|set up) (?:the |its |a |an )?(?:series of |annual |yearly |first ){0,2}{event}(?: \\(?{event:alias}\\)?)? in {date}',
    '{event}(?: \\(?{event:alias}\\)?)? (?:was|were) (?:first )?(?:started|launched|initiated|introduced|inaugurated|founded|established|created|set up|first held) (?:by (?:the )?{org}(?: \\(?{org:short}\\)?)? )?in {date}(?: by (?:the )?{org:later})?',
    '{event}(?: \\(?{event:alias}\\)?)? (?:has|have) (?:been held|taken place|existed|been running|run) (?:\\p{L}+ ){0,3}since {date}',
  ],
  produce: (found) => {
    const event = found.thing('event', 'event');
    const date = found.mention('date');
    if (event === undefined || date?.kind !== 'date' || !date.date.yearStated || date.date.from !== date.date.to) return null;
    // an edition is held once; what starts is the series
    if (event.names.some((name) => /^(?:\d|(?:19|20)\d\d)|\s(?:19|20)\d\d$/u.test(name))) return null;
    const org = found.thing('org', 'organization') ?? found.thing('later', 'organization');
    const start = {
      subject: event,
      predicate: 'startDate',
      value: date.date.edtf,
      qualifiers: { kind: 'series started' },
    } as const;
    return org === undefined ? [start] : [start, { subject: event, predicate: 'organizer', value: org }];
  },
  examples: [
    {
      text: 'The Union of Example Makers (UEM) started the World Example Congress (WEC) in 1933.',
      yields: [
        { subject: 'World Example Congress', predicate: 'startDate', value: '1933' },
        { subject: 'World Example Congress', predicate: 'organizer', value: 'Union of Example Makers' },
      ],
    },
    {
      text: 'The World Example Congress was launched in 1933.',
      yields: [{ subject: 'World Example Congress', predicate: 'startDate', value: '1933' }],
    },
  ],
  nearMisses: [
    {
      text: 'The Union of Example Makers was started in 1933 at the World Example Congress.',
      because: 'the body was started, not the congress',
    },
    { text: 'The 5th World Example Congress was launched in 1933 by a speech.', because: 'an edition is no series' },
  ],
};
