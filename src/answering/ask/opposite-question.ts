// A question about the one of two ways that exclude each other ("in person", "online"): what is said of the other answers it too.

import type { Answer, Found } from '../answer.ts';
import { formOf } from './form.ts';

/** "Do they meet in person" is "no" where they meet online. Null where no such way is asked of, or the documents tell neither. */
export function answerByOpposite(text: string, askOne: (text: string) => Answer): Found | null {
  if (formOf(text) !== 'yes-no') return null;
  const said = WAYS.filter(({ words }) => words.test(text));
  const [way, ...others] = said;
  if (way === undefined) return null;
  if (others.length > 0) return eitherOf(text, askOne);
  const opposite = askOne(text.replace(way.words, way.otherwise));
  return isYes(opposite) ? { ...opposite, shape: { ...opposite.shape, verdict: 'no', about: text } } : null;
}

/** "In person or online": the one that is said so. */
function eitherOf(text: string, askOne: (text: string) => Answer): Found | null {
  const only = WAYS.map((way) => {
    const rest = WAYS.filter((other) => other !== way).reduce((left, { words }) => left.replace(words, ''), text.replace(OR, ' '));
    return askOne(rest.replace(/\s{2,}/gu, ' '));
  });
  const [told, ...others] = only.filter(isYes);
  return told === undefined || others.length > 0
    ? null
    : { ...told, shape: { view: 'values', property: told.shape.property, count: null } };
}

type Verdict = Found & { readonly shape: Extract<Found['shape'], { view: 'verdict' }> };

function isYes(answer: Answer): answer is Verdict {
  return answer.kind === 'found' && answer.shape.view === 'verdict' && answer.shape.verdict === 'yes';
}

const WAYS = [
  {
    words:
      /(?<!\p{L})(?:in person|face[- ]to[- ]face|physically|on[- ]site|persönlich|vor ort|en présentiel|en personne|fysiek|en persona|presencialmente)(?!\p{L})/iu,
    otherwise: 'online',
  },
  { words: /(?<!\p{L})(?:online|on-line|virtual(?:ly)?|remotely|by video|en ligne|en línea|virtuell)(?!\p{L})/iu, otherwise: 'in person' },
] as const;

const OR = /,? (?:or|oder|ou|или)(?!\p{L})/iu;
