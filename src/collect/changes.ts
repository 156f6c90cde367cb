import type { DisclosureDocument } from '../model/index.ts';
import type { Change } from './types.ts';

interface Figure {
  readonly what: Change['what'];
  readonly name: string;
  readonly label: string;
  readonly field: string;
  readonly value: number | null;
  readonly unit: string;
}

/** Figures that two versions of one disclosure state differently, those of the former first. */
export function changedFigures(former: DisclosureDocument, current: DisclosureDocument): Change[] {
  const before = keyed(figuresOf(former));
  const after = keyed(figuresOf(current));
  const changes: Change[] = [];
  for (const [key, figure] of new Map([...before, ...after])) {
    const from = before.get(key)?.value ?? null;
    const to = after.get(key)?.value ?? null;
    if (from === to) continue;
    const { what, name, label, field, unit } = figure;
    changes.push({ what, name, label, field, from, to, unit });
  }
  return changes;
}

function* figuresOf({ facts, projects }: DisclosureDocument): Generator<Figure> {
  for (const { code, base, label, value, unit } of facts) {
    yield { what: 'fact', name: base ? `${code} (${base})` : code, label, field: 'value', value, unit };
  }
  for (const project of projects) {
    const { name, unit, initialBudget, annualBudget, executed, score } = project;
    const label = unit ? `${name}（${unit}）` : name;
    const amounts = { initialBudget, annualBudget, executed };
    for (const [field, value] of Object.entries(amounts))
      yield { what: 'project', name, label, field, value, unit: '万元' };
    yield { what: 'project', name, label, field: 'score', value: score, unit: '分' };
  }
}

/** A code may be stated twice with different values: the occurrence is part of the key. */
function keyed(figures: Iterable<Figure>): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const figure of figures) {
    const base = JSON.stringify([figure.what, figure.label, figure.name, figure.field]);
    let key = base;
    for (let again = 2; found.has(key); again++) key = `${base}#${again}`;
    found.set(key, figure);
  }
  return found;
}
