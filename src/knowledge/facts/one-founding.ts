// One founding for each body: of two that one page gives, the fuller one, and the founding before the registration.

import type { Sourced } from './sourced.ts';

export function oneFounding(drafts: readonly Sourced[]): readonly Sourced[] {
  const foundings = drafts.filter(({ draft }) => draft.predicate === 'foundingDate' && typeof draft.value === 'string');
  if (foundings.length < 2) return drafts;
  return drafts.filter((one) => {
    if (!foundings.includes(one)) return true;
    const others = foundings.filter((other) => other !== one && other.draft.subject === one.draft.subject);
    const value = String(one.draft.value);
    return !others.some(
      (other) =>
        String(other.draft.value).startsWith(`${value}-`) ||
        (isRegistration(one) && !isRegistration(other) && !value.startsWith(`${other.draft.value}-`)),
    );
  });
}

function isRegistration({ draft }: Sourced): boolean {
  return draft.qualifiers?.kind === 'registered';
}
