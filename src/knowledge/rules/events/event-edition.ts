import type { Thing } from '../../mentions/mention.ts';
import { isOrdinal } from '../../mentions/names/heads.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { eventOf } from './parts/event-scene.ts';

export const eventEdition: PageRule = {
  name: 'event-edition',
  says: 'The ordinal in an event\'s name is its edition, and what the name says after "on" is its topic, as is what the text calls the topic.',
  read: (reading) => {
    const out: Draft[] = [];
    const done = new Set<Thing>();
    for (const sentence of reading.sentences) {
      const said = TOPIC.exec(sentence.text);
      const about = said === null ? null : eventOf(sentence, reading);
      if (about !== null && said?.[1] !== undefined && !/^["“«„‘]/u.test(said[1]))
        out.push({ subject: about, predicate: 'topic', value: said[1], sentence });
      for (const mention of mentionsOf(sentence, 'event')) {
        if (mention.pronoun || done.has(mention.thing)) continue;
        done.add(mention.thing);
        const first = wordsOf(mention.text)[0];
        if (first !== undefined && isOrdinal(first.text) && !/^(?:annual|biennial|ежегодн)/iu.test(first.text))
          out.push({ subject: mention.thing, predicate: 'edition', value: mention.text.slice(0, first.end), sentence });
        const topic = /\son\s(?:the\s)?(.{4,})$/u.exec(mention.text)?.[1];
        if (topic !== undefined) out.push({ subject: mention.thing, predicate: 'topic', value: topic, sentence });
      }
    }
    return out;
  },
  examples: [
    {
      text: 'The 12th Nordic Congress on Counting was held in Bergen.',
      yields: [
        { subject: '12th Nordic Congress on Counting', predicate: 'edition', value: '12th' },
        { subject: '12th Nordic Congress on Counting', predicate: 'topic', value: 'Counting' },
      ],
    },
    {
      text: 'Example Symposium 2019\n\nThe topic of the symposium was the weighing of wool.',
      yields: [{ subject: 'Example Symposium 2019', predicate: 'topic', value: 'the weighing of wool' }],
    },
  ],
  nearMisses: [
    { text: 'The Annual Nordic Congress of Examples was held in Bergen.', because: '"annual" counts nothing' },
    { text: 'The topic of the day was wool.', because: 'no event is spoken of' },
  ],
};

const TOPIC =
  /^(?:the|its) (?:main )?topic(?: of the (?:congress|conference|meeting|symposium|workshop|forum|summit|seminar|event))? (?:is|was) ([^.;]{4,160}?)\.?$/iu;
