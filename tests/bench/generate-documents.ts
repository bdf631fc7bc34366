// A folder of documents from a seed, as long as a news item or an "About us" page (about 150 words): societies with their offices, congresses
// with days and numbers, and running text between. The names are those of `generateEntities`, so that many documents speak of one society.

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Entity } from '../../src/domain/entity.ts';
import { generateEntities, type Random, seededRandom, sentence, zipf } from './generate-knowledge.ts';

/** One society or person for so many documents. */
const DOCUMENTS_A_NAME = 2;

/** Writes `count` text files and returns the bytes written. */
export async function generateDocuments(folder: string, count: number, seed: number): Promise<number> {
  const random = seededRandom(seed);
  const entities = generateEntities(Math.max(50, Math.round(count / DOCUMENTS_A_NAME)), seed + 1);
  const societies = entities.filter(({ kind }) => kind === 'organization');
  const people = entities.filter(({ kind }) => kind === 'person');
  const vocabulary = [...new Set(ENGLISH.split(/\s+/))];
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const text = writeDocument(number, societies, people, vocabulary, random);
    bytes += Buffer.byteLength(text);
    await writeFile(path.join(folder, `document-${number}.txt`), text);
  }
  return bytes;
}

function writeDocument(
  number: number,
  societies: readonly Entity[],
  people: readonly Entity[],
  vocabulary: readonly string[],
  random: Random,
): string {
  const society = zipf(societies, random, FLATNESS).name;
  const [president, guest] = [zipf(people, random, FLATNESS).name, zipf(people, random, FLATNESS).name];
  const city = zipf(CITIES, random);
  const year = 1995 + Math.floor(random() * 29);
  const count = 50 + Math.floor(random() * 2_000);
  const filler = (words: number) => {
    const text = sentence(words, vocabulary, random);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraphs =
    number % 2 === 0
      ? [
          `About the ${society}`,
          `The ${society} was founded in ${year} in ${city}. ${filler(22)}`,
          `${president} has been president of the ${society} since ${year + 5}. ${filler(18)}`,
          `The society has over ${count} members. ${filler(30)}`,
          filler(35),
          `Last update: ${1 + (number % 28)}.06.${year + 6}`,
        ]
      : [
          `Congress of the ${society} in ${city}`,
          `The ${1 + (number % 30)}th Congress of the ${society} took place in ${city} from 5 to 7 June ${year}. ${filler(20)}`,
          `About ${count} delegates from ${5 + (number % 40)} countries attended. ${filler(24)}`,
          `${president}, president of the ${society}, opened the congress, and ${guest} gave the keynote lecture. ${filler(18)}`,
          filler(38),
          `9 June ${year}`,
        ];
  return `${paragraphs.join('\n\n')}\n`;
}

const FLATNESS = 0.7;
const CITIES = ['Lisbon', 'Tashkent', 'Geneva', 'Lima', 'Nairobi', 'Osaka', 'Montreal', 'Ghent', 'Oslo', 'Prague', 'Cairo', 'Perth'];
const ENGLISH = `children parents nurses clinic ward treatment research registry laboratory training programme doctors hospital region care study
  patients country work new young results long family service support school year group plan data method early open common public local
  national visit exchange experience lecture workshop session project fund equipment ministry university students teaching practice
  guideline outcome survival relapse therapy trial protocol network partner agreement volunteer campaign awareness rehabilitation`;
