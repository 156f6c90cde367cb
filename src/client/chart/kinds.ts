import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { numberOf, type TableData } from '../table-data.ts';
import { mix, type Palette } from './colours.ts';
import { partLabels } from './labels.ts';

export type Kind = 'shares' | 'grouped' | 'histogram' | 'trend';
type Config = ChartConfiguration<'bar' | 'line'>;

/** Figures of a column by its position; cells that hold none become gaps. */
function column(table: TableData, index: number): (number | null)[] {
  return table.rows.map((row) => numberOf(row[index] ?? ''));
}

/** The columns that hold figures: not the names, and not what tableData adds. */
function figureColumns(table: TableData): { label: string; index: number }[] {
  return table.header
    .map((label, index) => ({ label, index }))
    .filter(({ label, index }) => index > 0 && label !== '推算' && label !== '原文');
}

function names(table: TableData): string[] {
  return table.rows.map((row) => row[0] ?? '');
}

/** Tables of parts (name, amount, share): one bar each, its parts side by side up to 100 %. */
function shares(tables: readonly TableData[], titles: readonly string[], colours: Palette): Config {
  const datasets = tables.flatMap((table, which): ChartDataset<'bar'>[] => {
    const family = which === 0 ? colours.income : colours.spending;
    return table.rows
      .filter((_, index) => !table.sub[index])
      .map((row) => ({ name: row[0] ?? '', share: numberOf(row[2] ?? '') ?? 0 }))
      .filter((part) => part.share > 0)
      .map((part, index) => ({
        label: part.name,
        data: tables.map((_, at) => (at === which ? part.share : null)),
        backgroundColor: mix(family, colours.paper, Math.min(30 + index * 22, 80)),
        borderColor: colours.paper,
        borderWidth: { right: 2, left: 0, top: 0, bottom: 0 },
        skipNull: true,
      }));
  });
  return {
    type: 'bar',
    data: { labels: [...titles], datasets },
    options: {
      indexAxis: 'y',
      scales: {
        x: { stacked: true, max: 100, grid: { color: colours.line }, ticks: { callback: (value) => `${value}%` } },
        y: { stacked: true, grid: { display: false } },
      },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: (item) => `${item.dataset.label}：${item.parsed.x}%` } },
      },
    },
    plugins: [partLabels(colours.ink)],
  } as Config;
}

/** Rows with several amounts each, rows of zeros left out: final filled, budget outlined, last year thin and grey, as in the key of the table. */
function grouped(table: TableData, colours: Palette): Config {
  const looks = {
    now: { backgroundColor: colours.spending, borderWidth: 0, barPercentage: 0.9 },
    budget: { backgroundColor: 'transparent', borderColor: colours.spending, borderWidth: 1.5, barPercentage: 0.9 },
    before: { backgroundColor: colours.edge, borderWidth: 0, barPercentage: 0.4 },
  };
  const look = (label: string, nth: number) =>
    nth === 0 ? looks.now : label.startsWith('上年') ? looks.before : looks.budget;
  const amounts = figureColumns(table);
  const rows = table.rows.filter((row) => amounts.some(({ index }) => (numberOf(row[index] ?? '') ?? 0) !== 0));
  const shown = { ...table, rows };
  return {
    type: 'bar',
    data: {
      labels: names(shown),
      datasets: amounts.map(({ label, index }, nth) => ({
        label,
        data: column(shown, index),
        ...look(label, nth),
      })),
    },
    options: {
      indexAxis: 'y',
      scales: { x: { grid: { color: colours.line }, beginAtZero: true }, y: { grid: { display: false } } },
      plugins: { legend: { position: 'bottom', align: 'start', labels: { boxWidth: 22, boxHeight: 8 } } },
    },
  } as Config;
}

function histogram(table: TableData, colours: Palette): Config {
  return {
    type: 'bar',
    data: {
      labels: names(table),
      datasets: [
        {
          label: table.header[1] ?? '',
          data: column(table, 1),
          backgroundColor: colours.spending,
          barPercentage: 0.95,
          categoryPercentage: 0.95,
        },
      ],
    },
    options: {
      scales: {
        y: { beginAtZero: true, grid: { color: colours.line }, ticks: { precision: 0 } },
        x: { grid: { display: false } },
      },
      plugins: { legend: { display: false } },
    },
  } as Config;
}

/** Most lines a trend can hold and stay readable. */
const LINES = 4;

/** '2023 决算（推算）' → year and kind. */
const HEAD = /^(\d{4})\s*([^（\s]+)/;

interface Line {
  readonly label: string;
  /** Which row of the table, and whether it is the second kind of document: drawn hollow. */
  readonly row: number;
  readonly hollow: boolean;
  readonly data: (number | null)[];
}

/** Rows of money as lines over the years; budgets and final accounts are lines of their own, told apart by name. */
function lines(table: TableData, years: readonly string[]): Line[] {
  const heads = figureColumns(table).flatMap(({ label, index }) => {
    const [, year, kind] = HEAD.exec(label) ?? [];
    return year && kind ? [{ index, year, kind }] : [];
  });
  const kinds = [...new Set(heads.map(({ kind }) => kind))];
  const main = kinds.includes('决算') ? '决算' : kinds[0];
  return table.rows.flatMap((row, index) =>
    kinds.map((kind) => ({
      row: index,
      hollow: kind !== main,
      label: kinds.length > 1 ? `${row[0]}（${kind}）` : (row[0] ?? ''),
      data: years.map((year) => {
        const head = heads.find((each) => each.year === year && each.kind === kind);
        return head ? numberOf(row[head.index] ?? '') : null;
      }),
    })),
  );
}

/** Head: years; each row of money a line with its own dash and mark, the first four that have figures. */
function trend(table: TableData, colours: Palette): Config {
  const looks = [
    { borderColor: colours.income, pointStyle: 'circle', borderDash: [] },
    { borderColor: colours.spending, pointStyle: 'rect', borderDash: [6, 3] },
    { borderColor: colours.accent, pointStyle: 'triangle', borderDash: [2, 3] },
    { borderColor: colours.muted, pointStyle: 'rectRot', borderDash: [10, 4, 2, 4] },
  ];
  const years = [...new Set(table.header.flatMap((label) => HEAD.exec(label)?.[1] ?? []))].sort();
  const money = { ...table, rows: table.rows.filter((row) => !(row[0] ?? '').endsWith('）')) };
  const shown = lines(money, years)
    .filter(({ data }) => data.some((value) => value !== null && value !== 0))
    .slice(0, LINES);
  const order = [...new Set(shown.map(({ row }) => row))];
  return {
    type: 'line',
    data: {
      labels: years.map((year) => `${year} 年`),
      datasets: shown.map(({ label, data, row, hollow }) => {
        const look = looks[order.indexOf(row) % looks.length];
        return {
          label,
          data,
          borderWidth: 2,
          pointRadius: 4,
          spanGaps: true,
          backgroundColor: hollow ? colours.paper : look?.borderColor,
          ...look,
        };
      }),
    },
    options: {
      scales: {
        y: { beginAtZero: true, grid: { color: colours.line } },
        x: { grid: { display: false }, offset: true },
      },
      plugins: {
        legend: { position: 'bottom', align: 'start', labels: { usePointStyle: true, boxHeight: 7, padding: 16 } },
      },
    },
  } as Config;
}

/** What to draw for tables, by kind. `titles` name the tables where several make one chart. */
export function configure(
  kind: Kind,
  tables: readonly TableData[],
  titles: readonly string[],
  colours: Palette,
): Config | null {
  const [table] = tables;
  if (!table || table.rows.length === 0) return null;
  if (kind === 'shares') return shares(tables, titles, colours);
  if (kind === 'grouped') return grouped(table, colours);
  return kind === 'histogram' ? histogram(table, colours) : trend(table, colours);
}
