import type { Random } from '../generator/random.ts';

/** Characters and marks that have meaning to some reader on the way: the parser, HTML, CSV, templates, terminals. */
const NOISE: readonly string[] = [
  '\t',
  '\t\t\t',
  '|',
  '|---|---|',
  '    ',
  '\u3000',
  '\f',
  '\r',
  '\u0000',
  '\u0007',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ud800',
  '<p>',
  '</table>',
  '<script>',
  '**',
  '[bookmark: x',
  '&nbsp;',
  '-',
  '—',
  '%',
  '万元',
  '0.00',
  '99999999999999999999999999.99',
  '-1e309',
  '1,2,3,4',
  '(((((((',
  '》》》',
  '项目支出绩效自评表',
  '一、',
  '第二部分',
  '其中：',
  '合计',
  '2024年度',
];

type Lines = readonly string[];

/** Ways to damage a text, each on its own part of it. */
const WAYS: readonly ((lines: Lines, random: Random) => Lines)[] = [
  (lines, random) => lines.slice(0, random.int(0, lines.length)),
  (lines, random) => lines.slice(random.int(0, lines.length)),
  (lines, random) => around(lines, random, (piece) => [...piece, ...piece]),
  (lines, random) => around(lines, random, () => []),
  (lines, random) => around(lines, random, (piece) => [...piece].reverse()),
  (lines, random) => around(lines, random, (piece) => [piece.join('')]),
  (lines, random) => around(lines, random, (piece) => piece.flatMap((line) => [line, ''])),
  (lines, random) => around(lines, random, (piece) => piece.map((line) => line.replaceAll('\t', '  '))),
  (lines, random) => around(lines, random, (piece) => piece.map((line) => cut(line, random))),
  (lines, random) => around(lines, random, (piece) => piece.map((line) => inserted(line, random))),
  (lines, random) => lines.map((line) => (random.chance(0.1) ? inserted(line, random) : line)),
  (lines, random) => moved(lines, random),
];

/** A run of lines replaced by what `change` makes of it. */
function around(lines: Lines, random: Random, change: (piece: Lines) => Lines): Lines {
  const from = random.int(0, lines.length);
  const to = Math.min(lines.length, from + random.int(1, 12));
  return [...lines.slice(0, from), ...change(lines.slice(from, to)), ...lines.slice(to)];
}

function moved(lines: Lines, random: Random): Lines {
  const from = random.int(0, lines.length);
  const piece = lines.slice(from, from + random.int(1, 12));
  const rest = [...lines.slice(0, from), ...lines.slice(from + piece.length)];
  const to = random.int(0, rest.length);
  return [...rest.slice(0, to), ...piece, ...rest.slice(to)];
}

function cut(line: string, random: Random): string {
  const at = random.int(0, line.length);
  return random.chance(0.5) ? line.slice(at) : line.slice(0, at);
}

function inserted(line: string, random: Random): string {
  const at = random.int(0, line.length);
  return line.slice(0, at) + random.pick(NOISE) + line.slice(at);
}

/** The lines damaged one to four times. */
export function mutate(lines: Lines, random: Random): Lines {
  let damaged = lines;
  for (let left = random.int(1, 4); left > 0; left--) damaged = random.pick(WAYS)(damaged, random);
  return damaged;
}

/** Some bytes of a text replaced, inserted or dropped: no valid encoding any more. */
export function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = [...bytes];
  for (let left = random.int(1, 40); left > 0; left--) {
    damaged.splice(random.int(0, damaged.length), random.int(0, 3), ...bytesOf(random));
  }
  return Uint8Array.from(damaged);
}

const bytesOf = (random: Random) => Array.from({ length: random.int(0, 3) }, () => random.int(0, 255));
