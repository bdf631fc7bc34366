// Whether the answers rest on the very names of the first four documents: renames everything in the originals, in our digests and in the
// questions, asks again and compares.
//
//   node tests/renaming/rename.ts [--shared ../shared] [--seed 1] [--texts-only] [--keep]
//
// Run from the project's root. `--texts-only` writes the renamed texts and asks nothing; `--keep` leaves them behind for reading.
// Exit 0: the scores stay within two questions of each other (or there is nothing to compare with); 1: they do not.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { renamer } from './replace.ts';
import { seedRenaming } from './seed-names.ts';

/** How many questions a renamed set may fall short by: a question may hang on a name that no renaming can carry over in every language. */
const TOLERATED = 2;

/** Of what is expected of a reply: the cited documents and the kinds of answer are no names. */
const KEPT_KEYS = new Set(['cite', 'accept']);

interface Question {
  readonly input: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

interface Score {
  readonly answerable: number;
  readonly unanswerable: number;
  /** Ids of the questions answered wrongly. */
  readonly failed: readonly string[];
  /** The scorer's own summary. */
  readonly line: string;
}

const { values: flags } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    seed: { type: 'string', default: '1' },
    'texts-only': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
process.exitCode = main(flags.shared, Number(flags.seed), flags['texts-only'], flags.keep);

function main(shared: string, seed: number, textsOnly: boolean, keep: boolean): number {
  const questions = join(shared, 'gold', 'seed-questions.jsonl');
  const originals = join(shared, 'seeds');
  if (!existsSync(questions) || !existsSync(originals)) {
    console.log(`skipped: ${shared} holds no questions and originals to rename`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'plenary-renamed-'));
  try {
    const rename = renamer(seedRenaming(seed));
    const renamedQuestions = join(folder, 'questions.jsonl');
    writeFileSync(renamedQuestions, renameQuestions(readFileSync(questions, 'utf8'), rename));
    const sets = [
      { name: 'originals', from: originals, to: join(folder, 'originals') },
      { name: 'digests', from: 'knowledge', to: join(folder, 'digests') },
    ];
    for (const set of sets) renameFolder(set.from, set.to, rename);
    if (textsOnly) return 0;

    let worst = 0;
    for (const set of sets) {
      const before = score(shared, questions, set.from);
      const after = score(shared, renamedQuestions, set.to);
      console.log(`${set.name}, as they are: ${before.line}\n${set.name}, renamed:     ${after.line}`);
      const changed = [...new Set(before.failed).symmetricDifference(new Set(after.failed))].sort();
      if (changed.length > 0) console.log(`answered rightly in one of the two alone: ${changed.join(', ')}`);
      worst = Math.max(worst, Math.abs(before.answerable - after.answerable) + Math.abs(before.unanswerable - after.unanswerable));
    }
    console.log(`renaming ${seed} changes at most ${worst} answers of a set; ${TOLERATED} are tolerated`);
    return worst > TOLERATED ? 1 : 0;
  } finally {
    if (keep || textsOnly) console.log(`renamed texts: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

/** What is typed and what is expected are renamed; ids, tags and the documents to be cited stay. */
function renameQuestions(jsonl: string, rename: (text: string) => string): string {
  const deep = (value: unknown): unknown => {
    if (typeof value === 'string') return rename(value);
    if (Array.isArray(value)) return value.map(deep);
    return value;
  };
  return jsonl.replace(/^.+$/gm, (line) => {
    const question = JSON.parse(line) as Question;
    const expect = Object.fromEntries(
      Object.entries(question.expect).map(([key, value]) => [key, KEPT_KEYS.has(key) ? value : deep(value)]),
    );
    return JSON.stringify({ ...question, input: rename(question.input), expect });
  });
}

function renameFolder(from: string, to: string, rename: (text: string) => string): void {
  mkdirSync(to);
  for (const file of readdirSync(from)) {
    const ending = extname(file);
    if (!['.txt', '.md'].includes(ending) || file === 'README.md') continue;
    // Originals keep their numbered names, by which the questions cite them; ours say what they hold.
    const name = /^\d{3}_/.test(file) ? file : rename(file.slice(0, -ending.length).replaceAll('-', ' ')).replaceAll(' ', '-') + ending;
    writeFileSync(join(to, name), rename(readFileSync(join(from, file), 'utf8')));
  }
}

function score(shared: string, questions: string, knowledge: string): Score {
  const args = [join(shared, 'gold', 'score.mjs'), 'questions', '--gold', questions, '--knowledge', knowledge, '--failures'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = stdout.trim().split('\n');
  const line = lines.at(-1) ?? '';
  const counts = /answerable (\d+)\/\d+.*unanswerable (\d+)\/\d+/.exec(line);
  const failedId = (failure: string): string[] => (failure.startsWith('{') ? [String((JSON.parse(failure) as { id: unknown }).id)] : []);
  if (status !== 0 || counts === null) throw new Error(`the scorer failed: ${stderr.slice(-2000)}`);
  return { answerable: Number(counts[1]), unanswerable: Number(counts[2]), failed: lines.slice(0, -1).flatMap(failedId), line };
}
