// The things of one document, each under every name that the document gives it.

import { fold } from '../../domain/fold.ts';
import type { Thing } from './mention.ts';
import { nameKey, personKey, samePerson } from './names/name-keys.ts';

export interface Register {
  readonly get: (kind: Thing['kind'], name: string, sentence: number) => Thing;
  readonly person: (name: string) => Thing | null;
  readonly find: (kind: Thing['kind'], name: string) => Thing | null;
  readonly things: () => readonly Thing[];
  /** Makes each key one with its value, which takes its names: the key is no thing of the document any more. */
  readonly join: (ends: ReadonlyMap<Thing, Thing>) => void;
}

export function createRegister(): Register {
  const all: Thing[] = [];
  const byKey = new Map<string, Thing>();
  const people = new Map<string, Thing[]>();
  const find = (kind: Thing['kind'], name: string): Thing | null => {
    if (kind === 'person') return person(name);
    return byKey.get(`${kind}|${nameKey(name)}`) ?? byKey.get(`${kind}|acronym|${fold(name)}`) ?? null;
  };
  const person = (name: string): Thing | null => {
    const key = personKey(name);
    const same = (people.get(key.surname) ?? []).filter((t) => t.names.some((n) => samePerson(personKey(n), key)));
    if (same.length === 0 && /\s/u.test(name.trim())) {
      // "Dr. Sample Example" for "Ada Sample Example", "Анна Ивановна" for "Анна Ивановна Пример"
      const part = fold(name);
      const longer = all.filter(
        (t) =>
          t.kind === 'person' &&
          t.names.some(
            (n) => (fold(n).endsWith(` ${part}`) && !/^\p{Lu}{2,}\s/u.test(n)) || (PATRONYMIC.test(part) && fold(n).startsWith(`${part} `)),
          ),
      );
      return longer.length === 1 ? (longer[0] ?? null) : null;
    }
    if (same.length > 1) return sameAs(same, name, key.given.length === 0);
    if (same.length > 0) return same[0] ?? null;
    // "Ada" alone, where one person of the document has that given name
    const called = all.filter((t) => t.kind === 'person' && t.names.some((n) => personKey(n).given.includes(key.surname)));
    return called.length === 1 ? (called[0] ?? null) : null;
  };
  const add = (kind: Thing['kind'], name: string, sentence: number): Thing => {
    const thing: Thing = { kind, names: [name], acronyms: [], mentions: 0, first: sentence };
    all.push(thing);
    return thing;
  };
  return {
    find,
    person,
    get: (kind, name, sentence) => {
      const found = find(kind, name);
      const thing = found ?? add(kind, name, sentence);
      if (!thing.names.includes(name)) thing.names.push(name);
      if (kind === 'person') {
        const { surname } = personKey(name);
        const list = people.get(surname) ?? [];
        if (!list.includes(thing)) people.set(surname, [...list, thing]);
      } else byKey.set(`${kind}|${nameKey(name)}`, thing);
      return thing;
    },
    things: () => all,
    join: (ends) => {
      for (const [thing, into] of ends) {
        for (const name of thing.names) if (!into.names.includes(name)) into.names.push(name);
        for (const acronym of thing.acronyms) if (!into.acronyms.includes(acronym)) into.acronyms.push(acronym);
        if (thing.former !== undefined) into.former = [...(into.former ?? []), ...thing.former];
        into.mentions += thing.mentions;
        into.first = Math.min(into.first, thing.first);
      }
      for (const [key, thing] of byKey) byKey.set(key, ends.get(thing) ?? thing);
      all.splice(0, all.length, ...all.filter((thing) => !ends.has(thing)));
    },
  };
}

/** Of several who bear the surname, the one printed so before; the surname alone is that of whom the page speaks of most, and first. */
function sameAs(same: readonly Thing[], name: string, alone: boolean): Thing | null {
  const printed = same.filter((t) => t.names.includes(name));
  if (printed.length === 1) return printed[0] ?? null;
  if (!alone) return null;
  return [...same].sort((a, b) => b.mentions - a.mentions || a.first - b.first)[0] ?? null;
}

const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична)$/u;
