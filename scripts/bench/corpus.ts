// Writes a folder of made-up disclosures of different departments, about twenty projects each. Seeded: the same number
// of documents is the same bytes on every machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../../tests/generator/index.ts';
import { command } from '../lib/command.ts';
import { say } from '../lib/progress.ts';

const FIRST = [...'东西南北上下新古青白金石云龙凤清平安长永'];
const SECOND = [...'岭河湖山溪川原林江桥'];
const BODIES = ['水利局', '教育局', '档案馆', '民政局', '司法局', '交通运输局', '农业农村局', '市场监督管理局'];
const YEARS = [2024, 2023, 2022, 2021, 2020, 2019, 2025];

/** 东岭县水利局, 东河县水利局 …: no two numbers below 11,200 share department and year. */
export function bodyOf(no: number): { department: string; year: number } {
  const first = FIRST[no % FIRST.length] ?? '';
  const second = SECOND[Math.floor(no / FIRST.length) % SECOND.length] ?? '';
  const round = Math.floor(no / (FIRST.length * SECOND.length));
  const department = `${first}${second}县${BODIES[round % BODIES.length] ?? ''}`;
  return { department, year: YEARS[Math.floor(round / BODIES.length) % YEARS.length] ?? 2024 };
}

/** The text of document `no`: 12 to 28 projects. */
export function corpusText(no: number): string {
  return generate(1000 + no, { ...bodyOf(no), projects: 12 + ((no * 7) % 17) }).text;
}

export const corpusName = (no: number): string => `${String(no).padStart(5, '0')}.txt`;

/** Writes `count` documents; returns their bytes. */
export function writeCorpus(directory: string, count: number): number {
  mkdirSync(directory, { recursive: true });
  let bytes = 0;
  for (let no = 0; no < count; no++) {
    const text = Buffer.from(corpusText(no), 'utf8');
    writeFileSync(join(directory, corpusName(no)), text);
    bytes += text.length;
  }
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  command('corpus', 'Writes made-up disclosures to a folder.')
    .argument('<directory>')
    .option('--count <n>', 'documents', Number, 1000)
    .action((directory: string, { count }: { count: number }) => {
      say(`${count} documents, ${(writeCorpus(directory, count) / 1e6).toFixed(1)} MB in ${directory}`);
    })
    .parse();
