// The names of autocomplete choices: the entity, and why the typed text leads to it.

import type { NameMatch } from '../search/search.ts';
import { say } from './catalogue.ts';
import { clip, LIMITS } from './limits.ts';
import { plain } from './markup.ts';

/** "SIOP · acronym of International Society of …"; at most Discord's 100 characters. */
export function choiceName({ entity, matched }: NameMatch, locale: string): string {
  const name = plain(entity.name);
  const typed = plain(matched);
  const reason = entity.names.find((known) => known.text === matched)?.reason ?? 'alias';
  if (typed !== '' && typed !== name && reason !== 'name')
    return clip(say(locale, `match.${reason}`, { matched: typed, name }), LIMITS.choiceName);
  return clip(entity.acronym === null || name.includes(entity.acronym) ? name : `${name} · ${plain(entity.acronym)}`, LIMITS.choiceName);
}
