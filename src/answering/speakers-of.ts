// Whoever spoke at the event that a text names: "the keynote speaker of the Lima congress".

import type { Entity } from '../domain/entity.ts';
import type { Desk } from './desk.ts';
import { linkEntity } from './linking.ts';

/** The people stated to have spoken there, each once; null where the text is no such description. */
export function speakersOf(text: string, desk: Desk): { readonly event: Entity; readonly people: readonly Entity[] } | null {
  const asked = SPEAKER.exec(text);
  const link = asked === null ? null : linkEntity(text.slice(asked[0].length), ['event'], desk);
  if (link?.kind !== 'one') return null;
  const { statementsAbout, entityById } = desk.knowledge;
  const spoke = (statementsAbout.get(link.entity.id) ?? []).filter(
    ({ predicate, rank, qualifiers, citation }) =>
      predicate === 'speaker' &&
      rank !== 'deprecated' &&
      (asked?.groups?.['key'] === undefined || KEY.test(`${qualifiers.kind} ${citation.quote}`)),
  );
  const people = [...new Set(spoke.flatMap(({ valueId }) => entityById.get(valueId ?? '') ?? []))];
  return { event: link.entity, people: people.filter(({ kind }) => kind === 'person') };
}

const SPEAKER =
  /^\W*(?:who (?:is|was|were) )?(?:the |a )?(?:invited |guest |main |opening )?(?<key>key-?note )?(?:speakers?|redner(?:in)?|orat(?:eur|rice|or)|spreker|relat(?:ore|rice)|ponente)(?: (?:of|at|from|on|auf|beim|bei|des|der|du|de|del|op|van))(?: the| dem| der)? /iu;
const KEY = /key-?note/iu;
