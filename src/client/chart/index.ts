// Fetched when a chart comes near the window. Only the parts of Chart.js that are used are taken in.
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { saveCsv, saveFile } from '../save.ts';
import { tableData, toCsv } from '../table-data.ts';
import { palette } from './colours.ts';
import { configure, type Kind } from './kinds.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

function tablesOf(figure: HTMLElement): HTMLTableElement[] {
  return (figure.dataset.tables ?? '').split(' ').flatMap((id) => {
    const table = document.getElementById(id);
    return table instanceof HTMLTableElement ? [table] : [];
  });
}

function tool(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}

/** At once, not in a callback: browsers allow a download only as the answer to a press. */
function pngOf(canvas: HTMLCanvasElement): Blob {
  const encoded = canvas.toDataURL('image/png').split(',')[1] ?? '';
  return new Blob([Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0))], { type: 'image/png' });
}

/** The chart on paper with its title above and where it comes from below. */
function picture(canvas: HTMLCanvasElement, figure: HTMLElement): void {
  const scale = canvas.width / canvas.clientWidth;
  const head = 48 * scale;
  const foot = 36 * scale;
  const sheet = document.createElement('canvas');
  sheet.width = canvas.width;
  sheet.height = canvas.height + head + foot;
  const colours = palette(figure);
  const ink = sheet.getContext('2d');
  if (!ink) return;
  const family = getComputedStyle(document.body).fontFamily;
  ink.fillStyle = colours.paper;
  ink.fillRect(0, 0, sheet.width, sheet.height);
  ink.fillStyle = colours.ink;
  ink.font = `600 ${16 * scale}px ${family}`;
  ink.fillText(figure.querySelector('figcaption span')?.textContent ?? '', 8 * scale, 28 * scale);
  ink.drawImage(canvas, 0, head);
  ink.fillStyle = colours.muted;
  ink.font = `${12 * scale}px ${family}`;
  ink.fillText(
    `${figure.dataset.name ?? ''} · 明账 · ${location.host}${location.pathname}`,
    8 * scale,
    head + canvas.height + 22 * scale,
  );
  saveFile(`${figure.dataset.name ?? 'chart'}.png`, pngOf(sheet));
}

function look(figure: HTMLElement): void {
  const colours = palette(figure);
  Chart.defaults.color = colours.muted;
  Chart.defaults.borderColor = colours.line;
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  Chart.defaults.maintainAspectRatio = false;
}

/** Draws a chart from its tables, at once (nothing moves), again when the colour scheme changes, and adds its PNG and CSV. */
export function drawChart(figure: HTMLElement): void {
  const tables = tablesOf(figure);
  const box = figure.querySelector('.plotbox');
  if (!box) return;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  const title = figure.querySelector('figcaption span')?.textContent ?? '';
  canvas.setAttribute('aria-label', `${title}。数据见旁边的表。`);
  box.replaceChildren(canvas);
  const data = () => tables.map(tableData);
  const draw = (): Chart | null => {
    look(figure);
    const config = configure(
      figure.dataset.chart as Kind,
      data(),
      tables.map((table) => table.dataset.short ?? ''),
      palette(figure),
    );
    if (!config) return null;
    config.options = { ...config.options, animation: false };
    return new Chart(canvas, config);
  };
  let chart = draw();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    chart?.destroy();
    chart = draw();
  });
  figure.querySelector('.tools')?.append(
    tool('PNG', () => picture(canvas, figure)),
    tool('CSV', () => saveCsv(figure.dataset.name ?? title, data().map(toCsv).join('\r\n'))),
  );
  figure.dataset.drawn = '';
}
