// The menu of one figure: copy it with its citation, its JSON, its link. Made when first asked for.
import { type Citation, cite } from '../site/cite.ts';
import { reportLink } from '../site/report.ts';
import { announce, copyText } from './save.ts';
import { cellText } from './table-data.ts';

interface Context {
  readonly label: string;
  readonly text: string;
  readonly lines: string | null;
  readonly url: string;
  readonly anchor: string;
  readonly disclosure: string | null;
}

function read(button: HTMLButtonElement): Context {
  const anchor = button.dataset.figure ?? '';
  const home = document.getElementById(anchor) ?? button.parentElement ?? document.body;
  const row = home.closest('tr');
  const amount = home.querySelector('.big, td.n, td') ?? row?.querySelector('td.n') ?? home;
  const unit = row?.closest('table')?.querySelector('.unit')?.textContent ?? '';
  const shown = home.querySelector('.note .m')?.textContent ?? cellText(amount);
  const source = /#L(\d+)(?:-L(\d+))?$/.exec(home.querySelector<HTMLAnchorElement>('a.src')?.href ?? '');
  const lines = source ? `第 ${source[1]}${source[2] ? `–${source[2]}` : ''} 行` : null;
  const text = /^[+−]?[\d,.]+$/.test(shown) && unit ? `${shown} ${unit}` : shown;
  const url = new URL(location.href);
  url.hash = anchor;
  return {
    label: button.dataset.label ?? '',
    text,
    lines,
    url: url.href,
    anchor,
    disclosure: button.closest<HTMLElement>('[data-disclosure]')?.dataset.disclosure ?? null,
  };
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function citation(context: Context): Citation | null {
  const work = document.querySelector<HTMLElement>('.cite')?.dataset;
  if (!work) return null;
  return cite({
    author: work.author ?? '',
    title: work.title ?? '',
    published: work.published ?? null,
    lines: context.lines,
    path: work.path ?? '',
    url: context.url,
    accessed: today(),
    version: work.version ?? '',
    inputHash: work.input ?? '',
  });
}

interface Published {
  readonly facts: readonly { readonly code: string }[];
  readonly projects: readonly ({ readonly no: number } & Readonly<Record<string, unknown>>)[];
}

/** A figure of a project: its field, name and place. */
function projectFigure({ projects }: Published, field: string): unknown {
  const no = Number(/\/(\d+)\/?$/.exec(location.pathname)?.[1]);
  const project = projects.find((candidate) => candidate.no === no);
  return (
    project && {
      project: no,
      name: project.name,
      [field]: project[field],
      source: project.amountSource ?? project.source,
    }
  );
}

/** The published JSON of the figure, found in the document's download by its code. */
async function figureJson({ anchor, disclosure }: Context): Promise<string> {
  const base = document.documentElement.dataset.base ?? '/';
  const response = await fetch(`${base}data/disclosures/${disclosure}.json`);
  if (!response.ok) return '';
  const published = (await response.json()) as Published;
  const [code = '', nth = '1'] = anchor.split('--');
  const field = /^project-(\w+)$/.exec(anchor)?.[1];
  const found = field
    ? projectFigure(published, field)
    : published.facts.filter((fact) => fact.code === code.replaceAll('-', '.'))[Number(nth) - 1];
  return JSON.stringify({ disclosure, ...(found as object) }, null, 2);
}

async function copyJson(context: Context): Promise<void> {
  const json = await figureJson(context);
  if (json) await copyText(json);
  else announce('数据文件不在这里');
}

/** Where a mistake in this figure is reported; null where the site names no address. */
function reportOf({ anchor }: Context): string | null {
  const { address, page = '', build = '' } = document.getElementById('report')?.dataset ?? {};
  return reportLink(address ?? null, { page, figure: anchor, build });
}

function entries(context: Context): [string, () => void][] {
  const cited = citation(context);
  const said = `${context.label}：${context.text}`;
  const copies: [string, string | undefined][] = [
    ['复制数字与出处（GB/T 7714）', cited && `${said}。${cited.gbt}`],
    ['复制 BibTeX', cited?.bibtex],
    ['复制 Markdown', cited && `${said}（${cited.markdown}）`],
    ['复制永久链接', context.url],
  ].map(([name, text]) => [name ?? '', text ?? undefined]);
  const items = copies.flatMap(([name, text]): [string, () => void][] =>
    text ? [[name, () => void copyText(text)]] : [],
  );
  if (context.disclosure) items.push(['复制这一数字的 JSON', () => void copyJson(context)]);
  const report = reportOf(context);
  if (report) items.push(['报告这个数字的错误', () => location.assign(report)]);
  return items;
}

function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.right - menu.offsetWidth, innerWidth - menu.offsetWidth - 8));
  const below = at.bottom + 4;
  const top = below + menu.offsetHeight > innerHeight ? Math.max(8, at.top - menu.offsetHeight - 4) : below;
  menu.style.insetInlineStart = `${left}px`;
  menu.style.insetBlockStart = `${top}px`;
}

function walk(event: KeyboardEvent, menu: HTMLElement): void {
  const buttons = [...menu.querySelectorAll<HTMLButtonElement>('button')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons.at((now + step) % buttons.length)?.focus();
}

/** Opens the menu at its button. Escape, a click elsewhere or a choice close it; focus returns to the button. */
export function figureMenu(button: HTMLButtonElement): void {
  document.querySelector('.menu')?.remove();
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.popover = 'auto';
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', button.getAttribute('aria-label') ?? '引用');
  for (const [name, act] of entries(read(button))) {
    const item = document.createElement('button');
    item.type = 'button';
    item.setAttribute('role', 'menuitem');
    item.textContent = name;
    item.addEventListener('click', () => {
      act();
      menu.hidePopover();
      button.focus();
    });
    menu.append(item);
  }
  menu.addEventListener('keydown', (event) => walk(event, menu));
  button.after(menu);
  menu.showPopover();
  place(menu, button);
  menu.querySelector('button')?.focus();
}
