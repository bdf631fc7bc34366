// Which names, places, years and numbers of the four first documents become which others of the same kind.
// Holds names alone, no sentence of theirs. New names stand in no document and in no question.

import type { NumberReplacement, Renaming, Replacement } from './replace.ts';
import { type Chooser, chooser } from './seeded.ts';

/** A whole renaming; the same for the same seed. */
export function seedRenaming(seed: number): Renaming {
  const choose = chooser(seed);
  const names: Replacement[] = [];
  const add = (from: string, to: string, stem = false): void => void names.push(stem ? { from, to, stem } : { from, to });

  const field = choose.take(FIELDS);
  const blood = choose.take(BLOOD_FIELDS);
  for (const [from, to] of [...field.words, ...blood.words]) add(from, to, STEM.test(from));
  const letters = `${blood.letter}${field.letter}`;

  addSocieties(add, choose, letters);
  addHospitals(add, choose);
  addPlaces(add, choose, letters);
  addPeople(add, choose);
  addEvents(add, choose);
  return {
    names,
    numbers: numbersOf(choose),
    years: choose.take([-5, -4, -3, -2, 1]),
    days: choose.take([3, 4, 6]),
    hours: choose.take([-7, -5, -3, 2]),
  };
}

type Add = (from: string, to: string, stem?: boolean) => void;

function addSocieties(add: Add, choose: Chooser, letters: string): void {
  const world = choose.take(FOUR_LETTERS);
  add('SIOP', world);
  add('S.I.O.P.', `${[...world].join('.')}.`);
  add('SIOPE', `${world}E`);
  add('SIOP Asia', `${world} ${choose.take(['Africa', 'Oceania'])}`);
  add('NSPHO', `NSP${letters}`);
  add('ASPHO', `ASP${letters}`);
  add('NOPHO', `NOP${letters}`);
  const region = choose.take(REGIONS);
  add('European School', `${region} School`);
  add('ESO', `${region.slice(0, 1)}S${letters.slice(1)}`);
  // The acronym stays: that it is also a question word is what is asked about it.
  add('World Health Organization', `World ${choose.take(['Harvest', 'Housing', 'Heritage'])} Organization`);
  add('MAHAK', choose.take(['DORNA', 'SEPAR', 'TELUN']));
  add('OncoDaily', choose.take(['PaedoWire', 'CliniVoice', 'WardNews']));
  add('Facebook', choose.take(['LinkedIn', 'Instagram', 'Telegram']));
}

function addHospitals(add: Add, choose: Chooser): void {
  const kids = choose.take(['Brave', 'Young', 'Small']);
  add('Hospital for Sick Children', `Hospital for ${kids} Children`);
  add('SickKids', `${kids}Kids`);
  add('sick kids', `${kids} Kids`);
  add('Mofid', choose.take(['Samir', 'Navid', 'Rahim']));
  const [short, long] = choose.take([
    ['Yury', 'Yuriy'],
    ['Valery', 'Valeriy'],
    ['Grigory', 'Grigoriy'],
  ] as const);
  add('Dmitry', short);
  add('Dmitriy', long);
  add('Rogachev', choose.take(['Belyakov', 'Sorokin', 'Tumanov']));
  add('Princess Maxima', `Princess ${choose.take(['Leonor', 'Estelle', 'Elisabeth'])}`);
  add('Gaziosmanpasha', choose.take(['Evliyachelebi', 'Mimarsinanbey', 'Barbarosbey']));
  add('Kanka', choose.take(['Lodos', 'Selvi', 'Yakut']));
  add('National Children', `${choose.take(['Central', 'Republican', 'Royal'])} Children`);
  add('Taskin', choose.take(['Ilhom', 'Nargis', 'Bahor']));
}

function addPlaces(add: Add, choose: Chooser, letters: string): void {
  const belgium = choose.take(DEMONYMS);
  add('Belgium', belgium.country);
  add('Belgian', belgium.demonym);
  add('belgain', swapped(belgium.demonym, belgium.demonym.length - 3));
  add('Belgische', belgium.dutch);
  const belgianLetters = `${belgium.demonym.slice(0, 1)}SP${letters}`;
  add('BSPHO', belgianLetters);
  add('BPSHO', swapped(belgianLetters, 1));

  const vienna = choose.take(EXONYMS);
  add('Vienna', vienna.city);
  add('Wien', vienna.german);
  add('Austria', vienna.country);

  const moscow = choose.take(REPUBLICS);
  add('Moscow', moscow.city);
  add('Russia', moscow.country);
  add('Russian Federation', moscow.long);
  add('Russian', moscow.demonym);

  const tashkent = choose.take(CAPITALS);
  add('Tashkent', tashkent.city);
  add('Uzbekistan', tashkent.country);
  add('Tehran', choose.take(['Amman', 'Casablanca', 'Muscat', 'Karachi']));

  for (const country of ['USA', 'UK', 'UAE', 'Netherlands']) add(country, choose.take(WITH_ARTICLE));
  for (const country of PLAIN_COUNTRIES) add(country, choose.take(NEW_COUNTRIES));
}

function addPeople(add: Add, choose: Chooser): void {
  const [eric, accented] = choose.take([
    ['Emil', 'Émil'],
    ['Elio', 'Élio'],
    ['Ewan', 'Éwan'],
  ] as const);
  add('Eric', eric);
  add('Éric', accented);
  add('Bouffet', choose.take(['Lorvane', 'Tassigny', 'Marvault']));
  add('Alisher', choose.take(GIVEN_NAMES));
  add('Kahharov', choose.take(FAMILY_NAMES));
  for (const [given, initial, family] of AUTHORS) {
    const newGiven = choose.take(GIVEN_NAMES);
    const newInitial = choose.take(INITIALS);
    const newFamily = choose.take(FAMILY_NAMES);
    add(`${given} ${initial} ${family}`, `${newGiven} ${newInitial} ${newFamily}`);
    add(`${family} ${given.slice(0, 1)}.${initial}.`, `${newFamily} ${newGiven.slice(0, 1)}.${newInitial}.`);
    add(given, newGiven);
    add(family, newFamily);
  }
}

function addEvents(add: Add, choose: Chooser): void {
  const [first, second, ordinal] = choose.take([
    ['Third', 'fourth', '5th'],
    ['Fourth', 'fifth', '3rd'],
    ['Fifth', 'sixth', '4th'],
  ] as const);
  add('First International Congress', `${first} International Congress`);
  add('second congress', `${second} congress`);
  add('2nd', ordinal);
  add('Evidence to Action', choose.take(['Courage to Change', 'Promise to Practice', 'Questions to Answers']));
  const [bio, psycho, spiritual] = choose.take([
    ['Eco', 'Ethno', 'Cultural'],
    ['Neuro', 'Musico', 'Physical'],
    ['Astro', 'Ludo', 'Artistic'],
  ] as const);
  add('Bio-Psycho-Socio-Spiritual', `${bio}-${psycho}-Socio-${spiritual}`);
  add('biopsychosocial spiritual', `${bio}${psycho}social ${spiritual}`.toLowerCase());
  add('Far regions', choose.take(['High valleys', 'Open roads', 'Quiet islands']));
  add('Treat together', choose.take(['Heal as one', 'Care in common', 'Side by side']));
  add('For fidelity to profession', choose.take(['For courage in service', 'For patience at work', 'For devotion to duty']));
}

function numbersOf(choose: Chooser): readonly NumberReplacement[] {
  const alone = (number: string): string => `(?<![\\d,.])${number}(?![\\d]|,\\d)`;
  const thousands = choose.number(11, 49);
  const centers = choose.number(9, 14, [12]);
  const tens = (from: number, to: number): string => `${choose.number(from, to)}0`;
  return [
    { pattern: alone('1,000'), to: `${Math.floor(thousands / 10)},${thousands % 10}00` },
    { pattern: alone('1000'), to: `${thousands}00` },
    { pattern: alone('900'), to: tens(51, 88) },
    { pattern: alone('450'), to: tens(26, 44) },
    { pattern: alone('194'), to: String(choose.number(120, 290, [194])) },
    { pattern: alone('44'), to: String(choose.number(50, 75)) },
    { pattern: alone('761'), to: String(choose.number(300, 999, [450, 761, 900])) },
    { pattern: alone('57357'), to: String(choose.number(20_000, 89_999)) },
    { pattern: '(?<!\\d)80(?= ?%| members)', to: String(choose.number(76, 95, [80])) },
    { pattern: '(?<!\\d)19(?= sections)|^19(?= $)', to: String(choose.number(21, 29)) },
    { pattern: '(?<!\\d)16(?= years)', to: String(choose.number(30, 40)) },
    { pattern: '(?<!\\d)2(?= workshops)|^2$', to: String(choose.number(3, 4)) },
    { pattern: '(?<!\\d)8(?= (?:of the )?recogni[sz]ed)|^8$', to: String(centers) },
    { pattern: '\\beight\\b', to: ['nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen'][centers - 9] ?? String(centers) },
  ];
}

/** Two neighbouring letters the wrong way round: a typing mistake. */
function swapped(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
}

const STEM = /(?:olog|олог)$/u;

/** What the societies treat, in the forms and languages in which it is named. */
const FIELDS = [
  {
    letter: 'R',
    words: [
      ['oncolog', 'rheumatolog'],
      ['oncolgy', 'rheumatolgy'],
      ['onc', 'rheum'],
      ['cancer', 'arthritis'],
      ['Oncologie', 'Reumatologie'],
      ['d’Oncologie', 'de Rhumatologie'],
      ['Oncología', 'Reumatología'],
      ['онколог', 'ревматолог'],
      ['immunolog', 'allergolog'],
      ['immunolgy', 'allergolgy'],
    ],
  },
  {
    letter: 'D',
    words: [
      ['oncolog', 'dermatolog'],
      ['oncolgy', 'dermatolgy'],
      ['onc', 'derm'],
      ['cancer', 'psoriasis'],
      ['Oncologie', 'Dermatologie'],
      ['d’Oncologie', 'de Dermatologie'],
      ['Oncología', 'Dermatología'],
      ['онколог', 'дерматолог'],
      ['immunolog', 'virolog'],
      ['immunolgy', 'virolgy'],
    ],
  },
] as const;

const BLOOD_FIELDS = [
  {
    letter: 'G',
    words: [
      ['hematolog', 'gynecolog'],
      ['haematolog', 'gynaecolog'],
      ['haemato', 'gynaeco'],
      ['hem', 'gyn'],
      ['Hematologie', 'Gynaecologie'],
      ['гематолог', 'гинеколог'],
    ],
  },
  {
    letter: 'A',
    words: [
      ['hematolog', 'anesthesiolog'],
      ['haematolog', 'anaesthesiolog'],
      ['haemato', 'anaesthesio'],
      ['hem', 'anesth'],
      ['Hematologie', 'Anesthesiologie'],
      ['гематолог', 'анестезиолог'],
    ],
  },
] as const;

const FOUR_LETTERS = ['KRAV', 'VUNT', 'ZELK', 'GOMB'] as const;
const REGIONS = ['Iberian', 'Alpine', 'Nordic'] as const;

const DEMONYMS = [
  { country: 'Hungary', demonym: 'Hungarian', dutch: 'Hongaarse' },
  { country: 'Croatia', demonym: 'Croatian', dutch: 'Kroatische' },
  { country: 'Estonia', demonym: 'Estonian', dutch: 'Estse' },
  { country: 'Romania', demonym: 'Romanian', dutch: 'Roemeense' },
] as const;
const EXONYMS = [
  { city: 'Lisbon', german: 'Lissabon', country: 'Portugal' },
  { city: 'Prague', german: 'Prag', country: 'Czechia' },
  { city: 'Athens', german: 'Athen', country: 'Greece' },
] as const;
const REPUBLICS = [
  { city: 'Turin', country: 'Italy', long: 'Italian Republic', demonym: 'Italian' },
  { city: 'Gdansk', country: 'Poland', long: 'Polish Republic', demonym: 'Polish' },
  { city: 'Plovdiv', country: 'Bulgaria', long: 'Bulgarian Republic', demonym: 'Bulgarian' },
] as const;
const CAPITALS = [
  { city: 'Nairobi', country: 'Kenya' },
  { city: 'Hanoi', country: 'Vietnam' },
  { city: 'Lima', country: 'Peru' },
  { city: 'Rabat', country: 'Morocco' },
] as const;
const WITH_ARTICLE = ['Bahamas', 'Maldives', 'Seychelles', 'Philippines', 'Gambia', 'Dominican Republic'] as const;
const PLAIN_COUNTRIES =
  'Germany Israel India Denmark Egypt Slovenia Kazakhstan Belarus Azerbaijan Armenia Tajikistan Kyrgyzstan Turkey'.split(' ');
const NEW_COUNTRIES =
  'Brazil Chile Cuba Ghana Iceland Ireland Jamaica Jordan Laos Malta Mexico Mongolia Nepal Nigeria Norway Oman Panama Senegal Tunisia Uganda'.split(
    ' ',
  );

const AUTHORS = [
  ['Alexey', 'A', 'Maschan'],
  ['Svetlana', 'R', 'Varfolomeeva'],
  ['Kirill', 'I', 'Kirgizov'],
  ['Konstantin', 'V', 'Dobrenkov'],
  ['Galina', 'A', 'Novichkova'],
  ['Alexander', 'G', 'Roumyantsev'],
] as const;
const GIVEN_NAMES = ['Timur', 'Helena', 'Oleg', 'Marina', 'Viktor', 'Rustam', 'Larisa', 'Bogdan', 'Ewald', 'Ilona'] as const;
const FAMILY_NAMES = [
  'Safronov',
  'Nazarbayli',
  'Hartwig',
  'Ostrovska',
  'Petrescu',
  'Lindqvist',
  'Zavadsky',
  'Kowalczyk',
  'Brandauer',
  'Temirov',
] as const;
const INITIALS = ['B', 'D', 'F', 'L', 'N', 'P', 'S', 'T'] as const;
