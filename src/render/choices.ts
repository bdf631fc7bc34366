// Autocomplete choices: what to offer while a name is being typed, and why each leads to its entity.

import type { EntityKind } from '../domain/statement.ts';
import type { Choice } from '../invocation.ts';
import type { NameMatch, Search } from '../search/search.ts';
import { say } from './catalogue.ts';
import { shortEntityId } from './custom-id.ts';
import { clip, LIMITS } from './limits.ts';
import { plain } from './markup.ts';

/** At most Discord's 25, best first; the value is the entity's id, whatever name was typed. */
export function choicesOf(typed: string, kinds: readonly EntityKind[], search: Search, locale: string): readonly Choice[] {
  const matches = search.complete(typed, kinds, LIMITS.choices).filter(({ entity }) => entity.id !== '');
  const distinct = new Map(matches.map((match) => [match.entity.id, match]));
  return [...distinct.values()]
    .slice(0, LIMITS.choices)
    .map((match) => ({ name: choiceName(match, locale), value: shortEntityId(match.entity.id) }));
}

/** "SIOP · acronym of International Society of …"; at most Discord's 100 characters. */
export function choiceName({ entity, matched }: NameMatch, locale: string): string {
  const name = plain(entity.name) || entity.id;
  const typed = plain(matched);
  const reason = entity.names.find((known) => known.text === matched)?.reason ?? 'alias';
  if (typed !== '' && typed !== name && reason !== 'name')
    return clip(say(locale, `match.${reason}`, { matched: typed, name }), LIMITS.choiceName);
  const acronym = entity.acronym === null ? '' : plain(entity.acronym);
  return clip(acronym === '' || name.includes(acronym) ? name : `${name} · ${acronym}`, LIMITS.choiceName);
}
