// Questions are compared with few things and seldom with all that is known of them; the outcome is that of comparing everything with everything.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAsked } from '../../src/answering/asked-text.ts';
import { linkEntity } from '../../src/answering/linking.ts';
import { matchAll, matchMarks, matchNames } from '../../src/answering/match.ts';
import { profilesOf } from '../../src/answering/profiles.ts';
import { wordsOf } from '../../src/answering/words.ts';
import type { EntityKind } from '../../src/domain/statement.ts';
import { mistype, seededRandom } from '../bench/generate-knowledge.ts';
import { generateStatedKnowledge } from '../bench/generate-statements.ts';
import { deskOf } from './sample.ts';

const SEED = 20261122;
const { documents, entities, statements } = generateStatedKnowledge(60, SEED);
const desk = deskOf({ documents, entities, statements });
const KINDS: readonly EntityKind[] = ['organization', 'person', 'event'];

/** The ids of what fits about equally well, everything compared. */
function fitting(text: string, kind: EntityKind): readonly string[] {
  const profiles = profilesOf(desk.knowledge);
  const asked = readAsked(text, profiles);
  const accepted = profiles.all
    .filter(({ entity }) => entity.kind === kind)
    .map((profile) => matchAll(asked, matchMarks(asked, matchNames(asked, profile))))
    .filter((one) => one.accepted);
  const most = Math.max(0, ...accepted.map(({ score }) => score));
  const best = accepted.filter(({ score }) => score === most).toSorted((a, b) => b.profile.entity.mentions - a.profile.entity.mentions)[0];
  const margin = (best?.coverage ?? 1) < 0.5 ? 0.15 : 0.08;
  return accepted.filter(({ score }) => most - score < margin).map(({ profile }) => profile.entity.id);
}

function linked(text: string, kind: EntityKind): readonly string[] {
  const link = linkEntity(text, [kind], desk);
  if (link.kind === 'none') return [];
  return link.kind === 'one' ? [link.entity.id] : link.candidates.map(({ entity }) => entity.id);
}

test('a name, a mistyped name and part of a name mean what they mean when everything is compared', () => {
  const random = seededRandom(SEED);
  let several = 0;
  for (const kind of KINDS) {
    for (const { name } of desk.knowledge.entities.filter((entity) => entity.kind === kind)) {
      const shorter = name.split(' ').slice(1).join(' ');
      for (const text of [name, mistype(name, random), shorter]) {
        const ids = fitting(text, kind);
        if (ids.length > 1) several += 1;
        if (ids.length <= 25) expect(linked(text, kind).toSorted(), text).toEqual(ids.toSorted());
      }
    }
  }
  expect(several).toBeGreaterThan(10);
});

test('what is known of a word from the snapshot before is what is read of it anew', () => {
  profilesOf(desk.knowledge);
  const next = deskOf({ documents, statements, entities: entities.slice(5) }).knowledge;
  const { all, byKey } = profilesOf(next);
  for (const [position, { entity, names }] of all.entries()) {
    const keys = entity.names.map(({ text }) => wordsOf(text).map(({ key }) => key));
    expect(names.map(({ words }) => words.map(({ key }) => key))).toEqual(keys);
    for (const key of keys.flat()) expect(byKey.get(key)).toContain(position);
  }
});

test('what things are recognised by, after some of it has changed, is what reading all anew gives', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (gone, renamed, retitled) => {
      profilesOf(desk.knowledge);
      const next = deskOf({
        documents: documents.map((one, at) => (at === retitled % documents.length ? { ...one, title: entities[3]?.name ?? '' } : one)),
        entities: entities.map((one, at) =>
          at === renamed % entities.length
            ? { ...one, names: [...one.names, { text: 'Quiet Harbour Guild', reason: 'alias' as const }] }
            : one,
        ),
        statements: statements.filter((_, at) => at % 50 !== gone % 50),
      }).knowledge;
      const { lookalikes, ...again } = profilesOf(next);
      const { lookalikes: others, ...anew } = profilesOf(structuredClone(next));
      expect(again).toEqual(anew);
      for (const asked of wordsOf('quiet harbor guld SIOP')) expect(new Set(lookalikes(asked))).toEqual(new Set(others(asked)));
    }),
    { numRuns: 20 },
  );
});
