// The passage that answers for a property where no statement does.

import { splitSentences } from '../../knowledge/text/sentences.ts';
import type { PassageHit } from '../../search/search.ts';
import type { Found } from '../answer.ts';
import type { Desk } from '../desk.ts';
import type { Word } from '../words.ts';
import { holdsAnswer } from './answer-kinds.ts';
import { foundPassages } from './answers.ts';
import { isLaterThanAll } from './asked-period.ts';
import { names, unexplainedByText } from './evidence.ts';
import type { Focus } from './focus.ts';
import { countedWords, type Form } from './form.ts';
import { passagesFor } from './passages-for.ts';
import type { Question } from './question.ts';

/** Null where no passage answers; yes or no, and times past the documents, are never answered so. */
export function answerFromPassage(question: Question, focus: Focus, desk: Desk): Found | null {
  const { form, text, time } = question;
  if (form === 'yes-no' || !mayBeTold(question, focus) || (time !== null && isLaterThanAll(question, desk))) return null;
  const things = [focus.thing, ...focus.beside];
  const content = wordsToHold(question, focus);
  if (content === null) return null;
  // names alone must stand in the passage itself: its title or heading may be about anything that concerns them
  const mustName = content.length === 0 && WANTS_ONE.has(form);
  const hits = passagesFor(
    content,
    things,
    (passage) =>
      holdsAnswer(passage, content, { ...question, things }, desk) && (!mustName || things.every((thing) => names(thing, passage.text))),
    desk,
    countedWords(text),
  );
  if (hits.length === 0) return null;
  desk.explain(`${hits.length} passages hold every word and what was asked`);
  return foundPassages(
    focus.thing,
    text,
    hits.map((hit) => withSentenceMarked(hit, content, question, desk)),
  );
}

/** The sentence that holds most of what was asked is marked, so that a long paragraph opens there. */
function withSentenceMarked(hit: PassageHit, content: readonly Word[], { property }: Question, desk: Desk): PassageHit {
  const sentences = splitSentences(hit.text, desk.knowledge.documentById.get(hit.document)?.language ?? 'en');
  if (sentences.length < 2) return hit;
  const worth = (sentence: string): number =>
    content.length - unexplainedByText(content, sentence).length + (property?.cue?.test(sentence) === true ? 1 : 0);
  const best = sentences.toSorted((a, b) => worth(b) - worth(a))[0] ?? '';
  const at = hit.text.indexOf(best);
  return at < 0 || best === '' ? hit : { ...hit, marks: [[at, at + best.length]], citation: { ...hit.citation, quote: best } };
}

/** The property has words by which a passage shows that it speaks of it; a number stands beside what it counts; a place or day beside a deed. */
function mayBeTold({ property, form, text }: Question, { content }: Focus): boolean {
  if (property === null || property.cue !== null) return true;
  if (form === 'how-many') return countedWords(text).length > 0 && property.answer !== 'number';
  return (property.property === 'location' || property.property === 'date') && content.length > 0;
}

/** The words left to explain; with none left, two of those that asked, or two names. Null where a passage could be about anything. */
function wordsToHold({ form }: Question, { content, claim, beside }: Focus): readonly Word[] | null {
  if (content.length > 0 || !WANTS_ONE.has(form)) return content;
  if (claim.length >= ENOUGH_WORDS) return claim;
  return beside.length > 0 ? [] : null;
}

/** Forms that ask for one thing, which any passage about the names may happen to hold. */
const WANTS_ONE: ReadonlySet<Form> = new Set<Form>(['who', 'when', 'where']);

const ENOUGH_WORDS = 2;
