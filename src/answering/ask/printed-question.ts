// What is printed in a line of its own kind: a telephone number, an e-mail address, the number of an abstract.

import type { Entity } from '../../domain/entity.ts';
import type { PassageHit } from '../../search/search.ts';
import { notStated } from '../absence.ts';
import type { Answer } from '../answer.ts';
import type { Desk } from '../desk.ts';
import { foundPassages } from './answers.ts';
import { names } from './evidence.ts';
import { fociOf } from './focus.ts';
import { pageContext } from './page-context.ts';
import type { Question } from './question.ts';
import { passagesByDocument } from './statement-index.ts';

interface Printed {
  readonly asked: RegExp;
  readonly printed: RegExp;
}

const PRINTED: readonly Printed[] = [
  {
    asked:
      /(?<!\p{L})(?:(?:abstract|poster|paper|presentation)(?: id)? (?:number|no\.?|id)|number of (?:the |its )?(?:[\p{L}\p{N}-]+ ){0,3}(?:abstract|poster|paper|presentation)|(?:what|which) number (?:did|does|has|had|was|is) [^?]{0,40}(?:abstract|poster|paper|presentation)|abstractnummer|numéro de l.(?:abstract|affiche))(?!\p{L})/iu,
    printed:
      /#\s?\d+|(?<!\p{L})(?:abstract|poster|paper|presentation)(?: (?:no\.?|number|id|nr\.?))?[ :#]*(?:\p{Lu}{1,3}-?)?(?!(?:19|20)\d\d(?!\d))\d+(?!\p{L})/iu,
  },
  {
    asked:
      /(?<!\p{L})(?:e-?mails?(?: address(?:es)?)?|mail address|e-?mail-?adresse|courriel|correo electrónico|эл\S* почт\p{L}+|e-?mailadres)(?!\p{L})/iu,
    printed: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.[\p{L}.]{2,}/u,
  },
  {
    asked:
      /(?<!\p{L})(?:(?:tele)?phone(?: number)?s?|tel\.?|fax(?: number)?|telefon(?:nummer)?|téléphone|telefoonnummer|teléfono|телефон\p{L}*)(?!\p{L})/iu,
    printed: /(?<![\d.])\+?\(?\d{2,4}\)?(?:[ ./-]\d{2,4}){2,4}(?![\d.])/u,
  },
];

/** Null where the question asks for no such thing, or names nothing. A person's is given only where the line names that person. */
export function answerPrinted(question: Question, desk: Desk): Answer | null {
  const { text } = question;
  const wanted = PRINTED.find(({ asked }) => asked.test(text));
  if (wanted === undefined) return null;
  const [thing, ...others] = question.things.length > 0 ? question.things : thingsDescribed(question, desk);
  if (thing === undefined) return null;
  const documents = thing.documents.filter((document) => others.every((other) => other.documents.includes(document)));
  const lines = documents.flatMap((document) => {
    const isAbout = thing.kind !== 'person' && pageContext(document, desk.knowledge)?.about.includes(thing) === true;
    return (passagesByDocument(desk.knowledge).get(document) ?? []).filter(
      (passage) => wanted.printed.test(passage.text) && (isAbout || names(thing, passage.text)),
    );
  });
  const hits = lines.map(({ text: line, document, line: number, page, ...passage }): PassageHit => {
    const match = wanted.printed.exec(line);
    const at = match?.index ?? 0;
    const citation = { document, line: number, ...(page === undefined ? {} : { page }), quote: line };
    const marks = match === null ? [] : [[at, at + match[0].length] as const];
    return { ...passage, ...(page === undefined ? {} : { page }), text: line, document, line: number, marks, score: 0, citation };
  });
  return hits.length > 0 ? foundPassages(thing, text, hits) : notStated(text, thing, 'other', 'not-stated', [], 'ask', desk);
}

/** "The abstract about the Norwegian society": the one thing that is described. */
function thingsDescribed(question: Question, desk: Desk): readonly Entity[] {
  const foci = fociOf(question, desk);
  return foci.kind === 'some' ? foci.list.slice(0, 1).map(({ thing }) => thing) : [];
}
