// The facts that a document gives by naming: names and acronyms.

import { fold } from '../../domain/fold.ts';
import type { Predicate } from '../../domain/statement.ts';
import type { ReadSentence, Thing } from '../mentions/mention.ts';
import { nominative } from '../mentions/names/nominative.ts';
import { bestAcronym } from '../mentions/organizations/acronyms.ts';
import type { Reading } from '../mentions/read-mentions.ts';
import { cite } from './cite.ts';
import type { Fact } from './fact.ts';
import { shownName } from './shown-name.ts';

/** Names and acronyms of everything that the document speaks about. */
export function nameFacts(reading: Reading, things: readonly Thing[], index: ReadonlyMap<Thing, number>): readonly Fact[] {
  const out: Fact[] = [];
  const at = new Map<Thing, { name: string; sentence: ReadSentence }[]>();
  for (const sentence of reading.sentences) {
    for (const mention of sentence.mentions) {
      if ((mention.kind === 'org' || mention.kind === 'person' || mention.kind === 'event') && !mention.pronoun) {
        at.set(mention.thing, [...(at.get(mention.thing) ?? []), { name: mention.text, sentence }]);
      }
    }
  }
  for (const thing of things) {
    const subject = index.get(thing);
    if (subject === undefined) continue;
    const places = at.get(thing) ?? [];
    const say = (predicate: Predicate, value: string, sentence: ReadSentence): void => {
      out.push({
        subject,
        predicate,
        value,
        valueThing: null,
        role: null,
        tenure: null,
        since: null,
        until: null,
        asOf: reading.document.published,
        certainty: 'stated',
        organization: null,
        event: null,
        kind: null,
        unit: null,
        date: null,
        rule: 'names',
        citation: cite(reading.document, sentence),
      });
    };
    const said = new Set<string>();
    for (const name of thing.names) {
      const place =
        places.find((p) => p.name.includes(name) || nominative(p.name).includes(name)) ??
        findText(reading, name) ??
        (thing.kind === 'event' && !/\p{Script=Cyrillic}/u.test(name) ? null : findInflected(reading, name));
      if (place === null || said.has(name) || thing.acronyms.includes(name)) continue;
      said.add(name);
      say('name', name, place.sentence);
    }
    if (thing.kind === 'organization') {
      const isFormer = (acronym: string): boolean => thing.former?.includes(acronym) === true;
      const borne = thing.acronyms.filter((acronym) => !isFormer(acronym));
      const best = bestAcronym(
        (borne.length > 0 ? borne : thing.acronyms).map((text) => ({ text, used: places.filter((p) => p.name === text).length })),
        shownName(thing),
      );
      for (const acronym of thing.acronyms) {
        const place = places.find((p) => p.name === acronym) ?? findText(reading, acronym);
        const other = best !== null && acronym !== best && [...fold(acronym)].sort().join('') === [...fold(best)].sort().join('');
        // the same letters in another order are a misprint: a name that was printed, not an acronym; so is one given up for another
        if (place !== null) say(other || (isFormer(acronym) && borne.length > 0) ? 'name' : 'acronym', acronym, place.sentence);
      }
    }
  }
  return out;
}

function findText(reading: Reading, text: string): { name: string; sentence: ReadSentence } | null {
  const sentence = reading.sentences.find((s) => s.text.includes(text));
  return sentence === undefined ? null : { name: text, sentence };
}

/** "Deutsche Gesellschaft für …" where the page prints "der Deutschen Gesellschaft für …": the first word is in another case. */
function findInflected(reading: Reading, name: string): { name: string; sentence: ReadSentence } | null {
  const rest = name.slice(name.indexOf(' ') + 1);
  return rest.length >= 12 && rest.includes(' ') ? findText(reading, rest) : null;
}
