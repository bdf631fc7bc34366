// What was measured as a table on the terminal, and as BENCHMARKS.md with a plot of how it grows.

import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import path from 'node:path';
import { drawGrowth } from './draw-growth.ts';
import { type Measured, OURS, type Row } from './measure.ts';

/** Between these lines BENCHMARKS.md is written by the run; what stands outside is by hand. */
const BEGIN = '<!-- measured: written by `npm run bench -- --write` -->';
const END = '<!-- /measured -->';

export function printMeasured({ rows, figures }: Measured): void {
  if (rows.length > 0) console.table(rows.map((row) => lineOf(row, rows)));
  for (const { name, size, value, unit } of figures) console.log(`${name}, ${whole(size)}: ${short(value)} ${unit}`);
}

export function writeReport(measured: Measured): void {
  const folder = import.meta.dirname;
  const file = path.join(folder, 'BENCHMARKS.md');
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has lost the lines between which the run writes`);
  writeFileSync(file, `${text.slice(0, from + BEGIN.length)}\n\n${describe(measured)}\n${text.slice(to)}`);
  writeFileSync(path.join(folder, 'growth.svg'), drawGrowth(measured.rows.filter(({ contender }) => contender === OURS)));
}

function describe({ rows, figures }: Measured): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? arch()}), ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.version}, ${process.platform}`;
  const topics = [...new Set([...rows, ...figures].map(({ topic }) => topic))];
  const parts = topics.map((topic) => {
    const table = toTable(rows.filter((row) => row.topic === topic).map((row) => lineOf(row, rows)));
    const list = figures
      .filter((figure) => figure.topic === topic)
      .map(({ name, size, value, unit }) => ({ size: whole(size), what: name, figure: `${short(value)} ${unit}`.trim() }));
    return [`### ${topic}`, table, toTable(list)].filter((part) => part !== '').join('\n\n');
  });
  return [`Measured on ${machine}.`, ...parts].join('\n\n').concat('\n');
}

type Line = Readonly<Record<string, string>>;

function lineOf(row: Row, rows: readonly Row[]): Line {
  const ours = rows.find(
    ({ topic, task, size, contender }) => topic === row.topic && task === row.task && size === row.size && contender === OURS,
  );
  const ratio = ours === undefined || ours === row ? '' : short(row.latency.p99 / ours.latency.p99);
  return {
    size: whole(row.size),
    task: row.task,
    contender: row.contender,
    'median ms': short(row.latency.median),
    'p99 ms': short(row.latency.p99),
    'p99, times ours': ratio,
    hits: row.hits === null ? '' : `${Math.round(row.hits * 100)} %`,
  };
}

function toTable(lines: readonly Line[]): string {
  const [first] = lines;
  if (first === undefined) return '';
  const heads = Object.keys(first).filter((head) => lines.some((line) => line[head] !== ''));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(heads), row(heads.map(() => '---')), ...lines.map((line) => row(heads.map((head) => line[head] ?? '')))].join('\n');
}

function whole(value: number): string {
  return value.toLocaleString('en');
}

/** Three digits that count. */
function short(value: number): string {
  if (Number.isInteger(value) || value >= 100) return whole(Math.round(value));
  return value.toPrecision(value < 0.01 ? 1 : 3);
}
