// Which thing a text means, and which it must not be taken for.

import { describe, expect, test } from 'vitest';
import { likeness } from '../../src/answering/likeness.ts';
import { linkEntity } from '../../src/answering/linking.ts';
import { namedSpans } from '../../src/answering/named-spans.ts';
import { wordsOf } from '../../src/answering/words.ts';
import type { EntityKind } from '../../src/domain/statement.ts';
import { organization, statement } from '../support/knowledge.ts';
import { deskOf, entities } from './sample.ts';

const desk = deskOf();

function meant(text: string, kind: EntityKind): string {
  const link = linkEntity(text, [kind], desk);
  if (link.kind === 'one') return link.entity.id;
  return link.kind === 'several'
    ? link.candidates
        .map(({ entity }) => entity.id)
        .toSorted()
        .join(' or ')
    : 'nothing';
}

describe('a thing is meant by', () => {
  test.for<[string, EntityKind, string, string]>([
    ['its id, as autocomplete sends it', 'organization', 'hospital-for-young-patients', 'hospital-for-young-patients'],
    ['its acronym in small letters', 'organization', 'smrp', 'smrp'],
    ['its acronym with full stops', 'organization', 'S.M.R.P.', 'smrp'],
    ['its name in the other spelling', 'organization', 'world society for pediatric radiology', 'smrp'],
    ['its name with slips of the hand', 'organization', 'world socety of pediatric radiolgy', 'smrp'],
    ['a misprint that the documents hold', 'organization', 'DPSRI', 'dspri'],
    ['its acronym with two letters swapped', 'organization', 'SRMP', 'smrp'],
    ['its name in Spanish', 'organization', 'Sociedad Mundial de Radiología Pediátrica', 'smrp'],
    ['its name in Russian', 'organization', 'Национальное общество детских радиологов', 'nsprs'],
    ['words of its name in Dutch', 'organization', 'Nationale vereniging van pediatrische radiologen', 'nsprs'],
    ['part of its name', 'organization', 'danish society paediatric radiology', 'dspri'],
    ['its acronym and its country', 'organization', 'nsprs norway', 'nsprs'],
    ['its country said as a people', 'organization', 'society in denmark', 'dspri'],
    ['a question around it', 'organization', 'who is the boss of SMRP', 'smrp'],
    ['an office beside it', 'organization', 'SMRP president', 'smrp'],
    ['its vision', 'organization', 'the society whose vision is every image taken with care', 'smrp'],
    ['its programme', 'organization', 'society with the far valleys programme', 'nsprs'],
    ['a unit of it and its short name in two words', 'organization', 'neuro rad program young care', 'hospital-for-young-patients'],
    ['what it is', 'organization', 'halden charity', 'halden'],
    ['an acronym that is a question word', 'organization', 'WHO', 'who'],
    ['that acronym in small letters, alone', 'organization', 'who', 'who'],
    ['that acronym after the question word', 'organization', 'who leads the WHO', 'who'],
    ['that acronym and a country', 'organization', 'WHO Georgia', 'who-georgia'],
    ['a longer name that begins like another', 'organization', 'SMRP Africa', 'smrp-africa'],
    ['the person it is named after', 'organization', 'Ivar Solberg', 'solberg-center'],
    ['a society whose president visited another', 'organization', 'the society whose president visited HALDEN', 'smrp'],
    ['who leads it', 'organization', 'the society Lindqvist leads', 'smrp'],
    ['when it was founded', 'organization', 'society founded in 1996', 'dspri'],
    ['its place', 'event', 'Tbilisi', 'first-congress'],
    ['its country and words of its name', 'event', 'georgia pediatric radiology congress', 'first-congress'],
    ['its theme', 'event', 'image to insight', 'first-congress'],
    ['a day of it', 'event', 'june 6 2024', 'first-congress'],
    ['its month', 'event', 'congress in June 2024', 'first-congress'],
    ['who wrote about it', 'event', 'the congress Kalandadze wrote about', 'first-congress'],
    ['who published the page about it', 'event', 'the congress the Polar Post wrote about', 'play-congress'],
    ['who spoke there', 'event', 'the congress where Lindqvist was keynote speaker', 'play-congress'],
    ['words of its name written as one', 'event', 'playmusicart congress', 'play-congress'],
    ['its name without the year', 'event', 'world imaging congress', 'world-imaging-congress'],
    ['whose meeting it was', 'event', 'last meeting of nsprs', 'nsprs-meeting'],
    ['how many came', 'event', 'congress with 900 participants', 'first-congress'],
    ['a question about it', 'event', 'who organised the tbilisi congress', 'first-congress'],
    ['a surname', 'person', 'Sokolov', 'pavel-i-sokolov'],
    ['a surname with initials', 'person', 'Sokolov P.I.', 'pavel-i-sokolov'],
    ['a name with a title and an accent', 'person', 'Prof. Adá Lindqvist', 'ada-lindqvist'],
    ['a name in Cyrillic letters', 'person', 'Соколов', 'pavel-i-sokolov'],
    ['an office', 'person', 'president of SMRP', 'ada-lindqvist'],
  ])('%s', ([, kind, text, id]) => {
    expect(meant(text, kind)).toBe(id);
  });
});

describe('is not taken for a thing that the documents know', () => {
  test.for<[string, EntityKind, string]>([
    ['a region that the body is not of, though a goal names it', 'organization', 'SMRP Europe'],
    ['an acronym with one letter more', 'organization', 'SMRPE'],
    ['an acronym with another letter', 'organization', 'ASPRS'],
    ['another field', 'organization', 'society of pediatric cardiology'],
    ['another country', 'organization', 'american society of pediatric radiology'],
    ['another kind of body', 'organization', 'HALDEN University'],
    ['a hospital of the same name elsewhere', 'organization', 'Hospital for Young Patients Toronto'],
    ['a society of a school’s name', 'organization', 'European Society of Radiology'],
    ['a country alone with an office', 'organization', 'president of Norway'],
    ['a country that a name holds, with an office', 'organization', 'president of Denmark'],
    ['what a description mentions beside a word of the name', 'organization', 'childhood charity'],
    ['nothing but question words', 'organization', 'who is it'],
    ['a later edition', 'event', 'SMRP 2026'],
    ['a body’s own congress, where the body only supported another’s', 'event', 'SMRP congress'],
    ['a year that contradicts its dates', 'event', 'tbilisi congress 2025'],
    ['another edition', 'event', 'second congress in Georgia'],
    ['the next meeting', 'event', 'next meeting of nsprs'],
    ['a place where an author works', 'event', 'oslo congress'],
    ['a person that only a center is named after', 'person', 'Ivar Solberg'],
    ['another given name', 'person', 'Astrid Lindqvist'],
    ['a woman of the same name', 'person', 'Sokolova'],
    ['an office that the documents do not fill', 'person', 'president of DSPRI'],
    ['an office that its holder does not have there', 'person', 'president of the Ivar Solberg Center'],
  ])('%s', ([, kind, text]) => {
    expect(meant(text, kind)).toBe('nothing');
  });
});

test('asks which one where two things fit about equally well', () => {
  expect(meant('society of pediatric', 'organization')).toBe('dspri or nsprs or smrp');
  expect(meant('international congress', 'event')).toBe('first-congress or play-congress');
});

test('a name given whole wins over longer names that begin with it', () => {
  expect(meant('HALDEN', 'organization')).toBe('halden');
  expect(meant('World Health Organization', 'organization')).toBe('who');
});

test.for<[string, string]>([
  ['гинекологов', 'gynaecologists'],
  ['неврология', 'neurology'],
  ['психологов', 'psychologists'],
  ['Psychologen', 'psychology'],
  ['haematological', 'hematology'],
  ['oncologie', 'онкологии'],
])('%s is the field of %s', ([one, other]) => {
  expect(wordsOf(one)[0]?.key).toBe(wordsOf(other)[0]?.key);
});

test.for<[string, string]>([
  ['hepatology', 'hematology'],
  ['neurology', 'urology'],
  ['Austria', 'Australia'],
])('%s is no slip of %s', ([one, other]) => {
  const [asked, known] = [wordsOf(one)[0], wordsOf(other)[0]];
  expect(asked !== undefined && known !== undefined && likeness(asked, known)).toBe(0);
});

test('names the nearest things where nothing fits', () => {
  const link = linkEntity('SMRP Europe', ['organization'], desk);
  expect(link).toMatchObject({ kind: 'none' });
  expect(link.kind === 'none' && link.nearest.map(({ id }) => id)).toContain('smrp');
});

test('says which words it did not need', () => {
  const link = linkEntity('who is the boss of SMRP', ['organization'], desk);
  expect(link).toMatchObject({ kind: 'one', rest: 'who is the boss of' });
});

test('finds the names inside a longer question, the longest where they overlap', () => {
  const text = 'did Ada Lindqvist of SMRP speak in Tbilisi at the First International Congress of Pediatric Radiology and Imaging';
  const spans = namedSpans(text, ['organization', 'person', 'event'], desk);
  expect(spans.map(({ start, end, entities }) => [text.slice(start, end), entities.map(({ id }) => id)])).toEqual([
    ['Ada Lindqvist', ['ada-lindqvist']],
    ['SMRP', ['smrp']],
    ['First International Congress of Pediatric Radiology and Imaging', ['first-congress']],
  ]);
});

test('a name made of wide words and of what a body does is not that body', () => {
  const society = organization('World Society of Paediatric Oncology', { id: 'wspo', documents: ['visit-2018'] });
  const ward = statement(society, 'unit', 'cancer ward', { document: 'visit-2018' });
  const alone = deskOf({ entities: [society], statements: [ward] });
  expect(linkEntity('Childhood Cancer World', ['organization'], alone).kind).toBe('none');
});

test('a name with "Children’s" is not a longer one with "Paediatric"', () => {
  const group = organization('Paediatric Imaging East and Lakes Group', { id: 'piel', documents: ['visit-2018'] });
  const alone = deskOf({ entities: [group] });
  expect(linkEntity('Children’s Imaging Group', ['organization'], alone).kind).toBe('none');
  expect(linkEntity('Paediatric Imaging Group', ['organization'], alone).kind).toBe('one');
});

test('a slip is forgiven in whichever way the name spells the word', () => {
  const society = organization('Lakes Society of Paediatric Haematology', { id: 'lsph', documents: ['visit-2018'] });
  const link = linkEntity('lakes society of pediatric hematolgy', ['organization'], deskOf({ entities: [society] }));
  expect(link.kind === 'one' && link.entity.id).toBe('lsph');
});

describe('a body and its organs', () => {
  const harbour = organization('Harbour Society for Rare Bones', { id: 'harbour', documents: ['visit-2018'] });
  const council = organization('Council of the Harbour Society', { id: 'harbour-council', documents: ['visit-2018'] });
  const other = organization('Harbour Society for Old Boats', { id: 'boats', documents: ['visit-2018'] });
  const among = (...more: readonly ReturnType<typeof organization>[]) => deskOf({ entities: [...entities, ...more] });

  test('the beginning of the body’s name means the body, not its council', () => {
    const link = linkEntity('Harbour Society', ['organization'], among(council, harbour));
    expect(link.kind === 'one' && link.entity.id).toBe('harbour');
  });

  test('two bodies that begin so are asked back', () => {
    expect(linkEntity('Harbour Society', ['organization'], among(council, harbour, other)).kind).toBe('several');
  });
});
