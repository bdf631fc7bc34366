// The town and country printed right behind a body: "Rain Hospital, Oslo, Norway", "the Rain Hospital in Oslo", "Rain Hospital (Oslo)".

import type { Mention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Draft } from '../../engine/rule.ts';
import { placesAmong } from './places-among.ts';

/** "Oslo, Norway"; null when something else follows. */
export function placeBehind(body: Mention, sentence: ReadSentence): string | null {
  const chain: Mention[] = [];
  let end = body.end;
  for (const mention of sentence.mentions) {
    if (mention.start < end) continue;
    const between = sentence.text.slice(end, mention.start);
    if (!(mention.kind === 'place' || mention.kind === 'name') || !(chain.length === 0 ? LEADS : GOES_ON).test(between)) break;
    if (chain.length === 0 && mention.kind === 'name' && !/^,/u.test(between)) break;
    chain.push(mention);
    end = mention.end;
  }
  return chain.length === 0 ? null : placesAmong(chain, sentence);
}

/** That somebody works in a body, and in the town behind it. */
export function worksAt(person: Thing, body: Mention, sentence: ReadSentence): readonly Draft[] {
  if (body.kind !== 'org') return [];
  const place = placeBehind(body, sentence);
  return [
    { subject: person, predicate: 'affiliation', value: body.thing },
    ...(place === null ? [] : [{ subject: person, predicate: 'location' as const, value: place }]),
  ];
}

const LEADS = /^(?:,\s(?:in\s)?|\s\(|\s(?:in|à|en|te|im|в)\s)(?:the\s)?$/u;
const GOES_ON = /^(?:,\s|\s\()(?:the\s)?$/u;
