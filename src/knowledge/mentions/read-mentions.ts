// Everything that a document mentions, sentence by sentence, with one Thing for each real thing inside the document.
// Two passes: the first collects what the document itself defines (acronyms, persons), the second reads every sentence with that.

import { numericOrder } from '../../domain/dates.ts';
import type { Document } from '../../domain/document.ts';
import { type Segment, type Sentence, segmentsOf, sentencesOf } from '../text/segments.ts';
import { withCalledEvents } from './events/called-events.ts';
import { pageEvent } from './events/page-event.ts';
import { nameAfterBody, nameEditions } from './events/series.ts';
import { joinThings } from './join-things.ts';
import type { ReadSentence, Thing } from './mention.ts';
import { defineAcronyms } from './organizations/define-acronyms.ts';
import { withForumBodies } from './organizations/forum-bodies.ts';
import { pageBody } from './organizations/page-body.ts';
import { findPersons } from './persons/find-persons.ts';
import { pageSpeaker } from './persons/page-speaker.ts';
import { fillReferences } from './references/fill-references.ts';
import type { Memory } from './references/memory.ts';
import { createRegister } from './register.ts';
import { resolveSentence } from './resolve-sentence.ts';
import { scanSentence } from './scan-sentence.ts';

export interface Reading {
  readonly document: Document;
  readonly segments: readonly Segment[];
  readonly sentences: readonly ReadSentence[];
  readonly things: readonly Thing[];
  /** The body that the page speaks for or about; null when none stands out. */
  readonly body: Thing | null;
  /** The event that the page reports or announces. */
  readonly event: Thing | null;
  /** The thing of that kind under that name; made when the document has none yet. */
  readonly thing: (kind: Thing['kind'], name: string, sentence: number) => Thing;
}

/** Reads the whole document. Time grows linearly with its length: segments are bounded, and every pattern runs inside one. */
export function readMentions(document: Document): Reading {
  const segments = segmentsOf(document);
  const sentences = sentencesOf(segments, document.language);
  const title: Sentence = {
    text: document.title,
    line: 0,
    segment: { kind: 'heading', text: document.title, line: 0, headings: [], lead: null, index: -1 },
  };
  const order = numericOrder(
    sentences
      .map((s) => s.text)
      .join('\n')
      .slice(0, 200_000),
    document.language,
  );
  const scanned = withForumBodies([title, ...sentences].map((sentence) => scanSentence(sentence, document.language, order)));
  const raw = withCalledEvents(scanned);
  const register = createRegister();
  // a body inside an event's name is defined there as well
  const known = defineAcronyms(
    raw.map((one, at) => (one === scanned[at] ? one : { ...one, names: [...new Set([...(scanned[at]?.names ?? []), ...one.names])] })),
    document,
  );
  for (const { name, at } of findPersons(raw)) register.get('person', name, at - 1);
  const resolved: ReadSentence[] = [];
  const speaking = pageSpeaker(raw);
  const speaker = speaking === null ? null : register.get('person', speaking, 0);
  const memory: Memory = { persons: [], lastOrg: null, topic: null, aboutPerson: false, events: [], speaker };
  for (const [at, one] of raw.entries()) {
    const index = at - 1;
    const mentions = resolveSentence(one, known, register, memory, index);
    resolved.push({ ...one.sentence, index, mentions });
  }
  const [titleRead = null, ...read] = joinThings(register, resolved);
  const things = register.things();
  const body = pageBody(things, titleRead, read, document);
  const event = pageEvent(things, titleRead, read);
  nameEditions(things, event);
  nameAfterBody(things, body);
  return {
    document,
    segments,
    sentences: fillReferences(read, body, event),
    things,
    body,
    event,
    thing: (kind, name, sentence) => register.get(kind, name, sentence),
  };
}
