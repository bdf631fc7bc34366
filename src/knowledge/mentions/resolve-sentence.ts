// Second look at a sentence: every name becomes a mention of a thing, a place, or a name that only its position may explain.

import { fold } from '../../domain/fold.ts';
import { addQuotes } from './add-quotes.ts';
import { type EventSpan, eventOfYear, eventSpan } from './events/event-names.ts';
import { isBeforeEvent, isNumberedShort, mentionEvent, numberedEventOf } from './events/mention-event.ts';
import { findCounts } from './find-counts.ts';
import type { Mention, Thing } from './mention.ts';
import type { Name } from './names/name.ts';
import { nameKey } from './names/name-keys.ts';
import { nominative } from './names/nominative.ts';
import { isCommonWord } from './names/vocabulary.ts';
import { isAcronym, wordsOf } from './names/words.ts';
import { standsFor } from './organizations/acronyms.ts';
import { findCalled } from './organizations/called-bodies.ts';
import type { KnownAcronyms } from './organizations/define-acronyms.ts';
import { fullerName } from './organizations/fuller-name.ts';
import { officeOf } from './organizations/office-of.ts';
import { twoBodies } from './organizations/two-bodies.ts';
import { overlaps } from './overlaps.ts';
import { bareName } from './persons/find-persons.ts';
import { isGivenName } from './persons/given-names.ts';
import { isRegionWord, isStateCode } from './places/is-place.ts';
import { countryCode, isTown } from './places/places.ts';
import { findReferences } from './references/find-references.ts';
import { type Memory, remember } from './references/memory.ts';
import type { Register } from './register.ts';
import type { Raw } from './scan-sentence.ts';

/** In order, not overlapping. Takes what the sentence names into `register` and `memory`. */
export function resolveSentence(raw: Raw, known: KnownAcronyms, register: Register, memory: Memory, index: number): readonly Mention[] {
  const { text } = raw.sentence;
  const out: Mention[] = [];
  const thing = (kind: Thing['kind'], name: Name, names: readonly string[], acronym: string | null): void => {
    const first = names[0];
    if (first === undefined) return;
    const found = register.get(kind, first, index);
    for (const other of names) if (!found.names.includes(other)) found.names.push(other);
    if (acronym !== null && !found.acronyms.includes(acronym) && fold(acronym) !== fold(first)) found.acronyms.push(acronym);
    found.mentions++;
    out.push({
      kind: kind === 'organization' ? 'org' : kind,
      start: name.start,
      end: name.end,
      text: name.text,
      thing: found,
      pronoun: false,
    });
  };
  const inside = (start: number, end: number): boolean =>
    raw.names.some((n) => (n.form === 'org' || n.form === 'event') && n.start <= start && end <= n.end && (n.start < start || end < n.end));
  for (const { start, end, body } of findCalled(text, known.called, inside))
    thing(
      'organization',
      { form: 'org', start, end, text: body.text, title: null },
      body.full === body.text ? [body.text] : [body.full, body.text],
      body.acronym,
    );
  for (const found of raw.names) {
    if (overlaps(out, found.start, found.end)) continue;
    const name = found.form === 'org' ? asDefined(found, text, known) : found;
    // "клиника им. А.Б. Примеровой": named after her
    if ((name.form === 'person' || name.form === 'name') && /(?<!\p{L})(?:им\.|имени)\s?$/u.test(text.slice(0, name.start))) continue;
    // "Savannah, GA"
    const state = /^,\s(\p{Lu}{2,3})(?![\p{L}\p{N}])/u.exec(text.slice(name.end))?.[1];
    const town = out.at(-1);
    if (
      (name.form === 'name' && state !== undefined && isStateCode(state) && isTown(name.text)) ||
      (name.form === 'acronym' && isStateCode(name.text) && town?.kind === 'place' && text.slice(town.end, name.start) === ', ')
    ) {
      out.push({ kind: 'place', start: name.start, end: name.end, text: name.text, country: null });
      continue;
    }
    const acronymOf = (full: string): string | null => {
      for (const [key, long] of known.long)
        if (nameKey(long) === nameKey(full)) return known.printed.get(key) ?? [...acronymForms(raw, key), key.toUpperCase()][0] ?? null;
      return null;
    };
    switch (name.form) {
      case 'acronym': {
        const key = fold(name.text);
        const kind = known.kinds.get(key);
        const long = known.long.get(key);
        const full = kind === 'event' ? null : numberedEventOf(name.text, known);
        const edition =
          (kind === 'org' || full !== null || isBeforeEvent(name, raw) ? eventOfYear(text, name.start, name.end) : null) ??
          editionBefore(text, name, register);
        if (edition !== null) {
          const names = full === null ? edition.names : [full, ...edition.names];
          thing('event', { ...name, end: edition.end, text: edition.text }, names, null);
        } else if (isNumberedShort(name.text, known)) thing('event', name, [name.text], null);
        else if (kind === 'org') thing('organization', name, long === undefined ? [name.text] : [long], name.text);
        else if (kind === 'event' && long === undefined) {
          const dated = eventSpan(text, name.start, name.end);
          thing('event', { ...name, end: dated.end, text: text.slice(name.start, dated.end) }, [text.slice(name.start, dated.end)], null);
        } else if (kind === 'event') thing('event', name, [long ?? name.text], null);
        else if (countryCode(name.text) !== null) out.push(place(name));
        else if (kind === undefined) out.push({ kind: 'name', start: name.start, end: name.end, text: name.text });
        break;
      }
      case 'org': {
        const two = twoBodies(name, known);
        if (two !== null) {
          for (const one of two) thing('organization', one, [nominative(one.text)], acronymOf(one.text));
          break;
        }
        const office = officeOf(name, out, text);
        if (office !== null) {
          thing('organization', office.name, [office.name.text], null);
          break;
        }
        const first = wordsOf(name.text)[0];
        const bare = nominative(
          first !== undefined &&
            isAcronym(first.text) &&
            known.long.get(fold(first.text)) !== undefined &&
            standsFor(first.text, name.text.slice(first.end))
            ? name.text.slice(first.end).trim()
            : name.text,
        );
        const full = fullerName(bare, known.bodies, text.slice(name.end).trim() === '');
        thing('organization', name, full === null ? [bare] : full.cut ? [full.name] : [full.name, bare], acronymOf(full?.name ?? bare));
        break;
      }
      case 'event':
        mentionEvent(name, raw, known, register, memory, out, thing);
        break;
      case 'place':
        out.push(place(name));
        break;
      case 'person': {
        // "Prof. Examples Abschied": the genitive of a known surname, and what it owns
        const [first, ...more] = wordsOf(name.text);
        const owner = more.length === 1 && first !== undefined && /.s$/u.test(first.text) ? register.person(first.text.slice(0, -1)) : null;
        if (owner !== null && first !== undefined) {
          owner.mentions++;
          out.push({ kind: 'person', start: name.start, end: name.start + first.end, text: first.text, thing: owner, pronoun: false });
        } else thing('person', name, [bareName(name.text)], null);
        break;
      }
      case 'definite-org':
        break;
      case 'definite-event':
        // "2022 Congress"
        if (eventSpan(text, name.start, name.end).start < name.start) mentionEvent(name, raw, known, register, memory, out, thing);
        break;
      case 'name': {
        const words = wordsOf(name.text);
        const first = words[0];
        // "SIOP Asia": an acronym that is known with the region of the branch
        if (
          first !== undefined &&
          words.length >= 2 &&
          words.length <= 3 &&
          isAcronym(first.text) &&
          words.slice(1).every((w) => isRegionWord(w.text)) &&
          (known.kinds.get(fold(first.text)) === 'org' ||
            (known.kinds.get(fold(first.text)) !== 'none' &&
              first.text.length <= LONGEST_UNKNOWN_ACRONYM &&
              !words.slice(1).every((w) => countryCode(w.text) !== null)))
        ) {
          thing('organization', name, [name.text], null);
          break;
        }
        if (words.length >= 2 && first !== undefined && isAcronym(first.text) && known.kinds.get(fold(first.text)) === 'org') {
          // the acronym alone is the body; the rest may be a name of its own
          thing(
            'organization',
            { ...name, end: name.start + first.end, text: first.text },
            [known.long.get(fold(first.text)) ?? first.text],
            first.text,
          );
          const restStart = name.start + (words[1]?.start ?? 0);
          const rest = text.slice(restStart, name.end);
          const asPerson = register.person(rest);
          if (asPerson !== null) thing('person', { ...name, start: restStart, text: rest }, [rest], null);
          else out.push({ kind: 'name', start: restStart, end: name.end, text: rest });
          break;
        }
        const bare = bareName(name.text);
        const asPerson = register.person(bare);
        if (asPerson !== null && (words.length >= 2 || bare.length >= 4 || (bare.length === 3 && isGivenName(bare)))) {
          asPerson.mentions++;
          out.push({ kind: 'person', start: name.start, end: name.start + bare.length, text: bare, thing: asPerson, pronoun: false });
          break;
        }
        // "KiKa": an acronym in small letters too
        const spelled = words.length === 1 && known.kinds.get(fold(name.text)) === 'org' ? known.long.get(fold(name.text)) : undefined;
        if (spelled !== undefined && known.printed.get(fold(name.text)) === name.text) {
          thing('organization', name, [spelled], name.text);
          break;
        }
        const asOrg = register.find('organization', name.text);
        if (asOrg !== null) {
          thing('organization', name, [name.text], null);
          break;
        }
        // "Members can …": a sentence's first word is lifted by its place alone
        if (name.start > 0 || name.end === text.length || !isCommonWord(name.text))
          out.push({ kind: 'name', start: name.start, end: name.end, text: name.text });
        break;
      }
    }
  }
  for (const mention of raw.fixed) if (!overlaps(out, mention.start, mention.end)) out.push(mention);
  addQuotes(text, out);
  for (const count of findCounts(text)) {
    // "Close to 500 came": the first word of a sentence is lifted by its place, and belongs to the number
    const lifted = out.findIndex((m) => m.kind === 'name' && m.start === count.start && m.end < count.end && !/\s/u.test(m.text));
    if (lifted >= 0) out.splice(lifted, 1);
    if (!overlaps(out, count.start, count.end)) out.push(count);
  }
  const referred = findReferences(raw, out, memory, register, known, index);
  for (const m of [...out])
    if (referred.some((r) => (r.kind === 'event' ? !r.pronoun : r.pronoun) && r.start <= m.start && m.end <= r.end))
      out.splice(out.indexOf(m), 1);
  out.push(...referred);
  out.sort((a, b) => a.start - b.start);
  remember(memory, out, text);
  return out;
}

/** "chair of EXS 2024" where the page has named EXS 2024 as an event before. */
function editionBefore(text: string, name: Name, register: Register): EventSpan | null {
  const year = /^\s(?:19|20)\d\d(?![\p{L}\p{N}/–-])/u.exec(text.slice(name.end))?.[0];
  if (year === undefined || register.find('event', `${name.text}${year}`) === null) return null;
  const end = name.end + year.length;
  return { start: name.start, end, text: text.slice(name.start, end), names: [text.slice(name.start, end)] };
}

/** "Institute of Samples and Hospital (ISH)": the name goes on as far as its acronym's letters were read from. */
function asDefined(name: Name, text: string, known: KnownAcronyms): Name {
  for (const long of known.long.values())
    if (long.length > name.text.length && long.startsWith(`${name.text} `) && text.startsWith(long, name.start))
      return { ...name, end: name.start + long.length, text: long };
  return name;
}

/** "EXS Asia" is taken for a branch though the page does not explain EXS; longer words in capitals are news agencies and shouting. */
const LONGEST_UNKNOWN_ACRONYM = 7;

function acronymForms(raw: Raw, key: string): readonly string[] {
  return raw.names.filter((n) => n.form === 'acronym' && fold(n.text) === key).map((n) => n.text);
}

function place(name: Name): Mention {
  return { kind: 'place', start: name.start, end: name.end, text: name.text, country: countryCode(name.text) };
}
