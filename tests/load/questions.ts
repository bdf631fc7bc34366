// What people ask in the load tests: every way to ask, over the documents that come with the project, each with what its reply must hold.

import { autocompletePayload, commandPayload } from '../support/payloads.ts';

export interface Question {
  readonly payload: object;
  /** The reply as it was sent, text and embeds. */
  readonly expected: RegExp;
}

const MIXED: readonly Question[] = [
  { payload: commandPayload('who', { leads: 'SIOP' }), expected: /Eric Bouffet/u },
  { payload: autocompletePayload('who', { leads: 'sio' }, 'leads'), expected: /SIOP/u },
  { payload: commandPayload('event', { name: 'Tashkent' }), expected: /Tashkent/u },
  { payload: commandPayload('ask', { question: 'when was BSPHO founded' }), expected: /BSPHO/u },
  { payload: autocompletePayload('event', { name: 'first int' }, 'name'), expected: /First International Congress/u },
  { payload: commandPayload('search', { text: 'palliative care' }, { direct: true }), expected: /palliative/iu },
  { payload: commandPayload('person', { name: 'Bouffet' }), expected: /Eric Bouffet/u },
  { payload: commandPayload('sources', {}), expected: /MAHAK/u },
];

/** A picture takes a hundred times as long as words; people ask for one now and then. On a busy machine it comes later, by an edit. */
const PICTURE: Question = { payload: commandPayload('timeline', {}), expected: /Timeline/u };
const PICTURE_EVERY = 100;

/** The question at a place in the run, from a person of its own: no limit on what one person asks is met. */
export function questionAt(index: number): Question {
  const mixed = MIXED[index % MIXED.length];
  const question = index % PICTURE_EVERY === PICTURE_EVERY - 1 || mixed === undefined ? PICTURE : mixed;
  return { ...question, payload: askedBy(question.payload, String(410_000_000_000_000_000n + BigInt(index))) };
}

interface Asked {
  readonly user?: object;
  readonly member?: { readonly user: object };
}

function askedBy(payload: object, id: string): object {
  const { user, member } = payload as Asked;
  return {
    ...payload,
    ...(user === undefined ? {} : { user: { ...user, id } }),
    ...(member === undefined ? {} : { member: { ...member, user: { ...member.user, id } } }),
  };
}
