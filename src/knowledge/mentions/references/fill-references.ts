// Words for things that no sentence before explains: they mean the page's own body or event, once that is known, or nothing.

import { fold } from '../../../domain/fold.ts';
import { mayBeCalled } from '../events/event-names.ts';
import type { Mention, ReadSentence, Thing } from '../mention.ts';
import { isAcronym, wordsOf } from '../names/words.ts';

export function fillReferences(sentences: readonly ReadSentence[], body: Thing | null, event: Thing | null): readonly ReadSentence[] {
  return sentences.map((sentence) => ({
    ...sentence,
    mentions: sentence.mentions.flatMap((m): readonly Mention[] => {
      if (m.kind === 'org' && m.thing === UNRESOLVED.org) return body === null || !bears(body, m.text) ? [] : [{ ...m, thing: body }];
      if (m.kind === 'event' && m.thing === UNRESOLVED.event)
        return event === null || event.first > sentence.index + 1 || !mayBeCalled(event, m.text) ? [] : [{ ...m, thing: event }];
      return [m];
    }),
  }));
}

/** May the body be called by that noun: its name holds it, or it is one that people join. */
function bears(body: Thing, definite: string): boolean {
  const noun = fold(definite).split(' ').at(-1) ?? '';
  if (body.names.some((n) => fold(n).split(' ').includes(noun))) return true;
  // an umbrella is over others: no foundation, no house
  if (/^dachverband/u.test(noun) && body.names.some((n) => /stiftung|institut|klinik|zentrum/u.test(fold(n)))) return false;
  // any body that people join may be called a society or an association, a hospital not
  return /^(?:society|association|organi[sz]ation|group|network|charity|gesellschaft|verein(?:e?s)?|(?:dach)?verband(?:e?s)?|vereinigung|société|association|associazione|asociacion|vereniging)$/u.test(
    noun,
  )
    ? body.names.every((n) => isAcronym(n) || !wordsOf(n).some((w) => NOT_JOINED.test(w.lower)))
    : body.names.every((n) => isAcronym(n)) && noun === 'foundation';
}

/** Stands for a definite noun until the page's own body or event is known. */
export const UNRESOLVED: Readonly<Record<'org' | 'event', Thing>> = {
  org: { kind: 'organization', names: [], acronyms: [], mentions: 0, first: -1 },
  event: { kind: 'event', names: [], acronyms: [], mentions: 0, first: -1 },
};

const NOT_JOINED =
  /^(?:hospitals?|clinic|university|universit\p{L}+|institute?s?|school|college|faculty|ministry|cent(?:re|er|rum)|zentrum|klinik\p{L}*|\p{L}*klinikum|department|company|ospedale|hôpital|больниц\p{L}+|центр\p{L}*)$/u;
