import type { Context } from '../types.ts';
import { dashEndings, nameKey, nearName, sameUnit, unitKey, withDash } from './names.ts';
import type { Stated } from './stated.ts';

/** All places of one project, in order of appearance. */
export interface Group {
  readonly places: Stated[];
  readonly names: Set<string>;
  /** Unit keys; empty where no place names a unit. */
  readonly units: Set<string>;
  readonly amounts: Set<number>;
}

/** More projects than this with one amount are not compared by name. */
const MOST_CANDIDATES = 60;

interface Keys {
  readonly name: string;
  readonly unit: string | null;
}

/** Forms of one kind never merge with one another: two tables are two projects even under one name. */
const ONCE: ReadonlySet<string> = new Set(['selfEvaluation', 'target']);

/**
 * Gathers the places that state one project: same normalised name and unit; or nearly the same name, the same unit and
 * the same amount (noted). A place that names no unit joins the only project of its name, or the one with its amount.
 *
 * @param stated places in order of appearance
 */
export function groupProjects(stated: readonly Stated[], context: Context): Group[] {
  const endings = dashEndings(stated.map(({ mention }) => mention.name));
  const index = new GroupIndex();
  for (const place of stated) {
    const tidied = withDash(place.project.name, endings);
    if (tidied !== place.project.name) {
      place.project.name = tidied;
      report(context, 'projects.dash-as-numeral', place, { name: tidied });
    }
    const keys = { name: nameKey(tidied), unit: place.mention.unit === null ? null : unitKey(place.mention.unit) };
    index.add(place, keys, matching(index, place, keys, context));
  }
  return joinNear(index, context);
}

function matching(index: GroupIndex, place: Stated, keys: Keys, context: Context): Group | null {
  const named = index.named(keys.name).filter((group) => isFree(group, place));
  const fitting = named.filter((group) => fitsUnit(group, keys.unit));
  if (fitting.length === 1 || (fitting.length > 1 && keys.unit !== null)) return fitting[0] ?? null;
  if (fitting.length > 1) return withAmount(fitting, place) ?? ambiguous(fitting, place, context);
  return null;
}

function isFree(group: Group, place: Stated): boolean {
  const { place: kind } = place.mention;
  return !ONCE.has(kind) || group.places.every((other) => other.mention.place !== kind);
}

function fitsUnit(group: Group, unit: string | null): boolean {
  return unit === null || group.units.size === 0 || [...group.units].some((other) => sameUnit(other, unit));
}

function withAmount(groups: readonly Group[], place: Stated): Group | null {
  const same = groups.filter((group) =>
    group.places.some(
      (other) => other.mention.place === place.mention.place && other.mention.amount === place.mention.amount,
    ),
  );
  const any =
    same.length > 0 ? same : groups.filter((group) => place.amounts.some((amount) => group.amounts.has(amount)));
  return any.length === 1 ? (any[0] ?? null) : null;
}

function ambiguous(groups: readonly Group[], place: Stated, context: Context): Group | null {
  report(context, 'projects.unit-unknown', place, { name: place.mention.name });
  return groups[0] ?? null;
}

/** Merges groups whose places are of different kinds and agree in unit and amount, and nearly in name. */
function joinNear(index: GroupIndex, context: Context): Group[] {
  const gone = new Set<Group>();
  for (const group of index.groups) {
    if (gone.has(group) || group.units.size === 0) continue;
    for (const other of [...group.amounts].flatMap((amount) => candidates(index, amount))) {
      if (other === group || gone.has(other) || !isNear(group, other)) continue;
      const names = { name: other.places[0]?.mention.name ?? '', other: group.places[0]?.mention.name ?? '' };
      if (other.places[0]) report(context, 'projects.names-differ', other.places[0], names);
      gone.add(other);
      group.places.push(...other.places);
      for (const name of other.names) group.names.add(name);
      for (const unit of other.units) group.units.add(unit);
    }
    group.places.sort((one, two) => one.mention.source.lineStart - two.mention.source.lineStart);
  }
  return index.groups.filter((group) => !gone.has(group));
}

/** Groups with one amount; where very many share it (round figures) the amount tells nothing. */
function candidates(index: GroupIndex, amount: number): readonly Group[] {
  const groups = index.withAmount(amount);
  return groups.length > MOST_CANDIDATES ? [] : groups;
}

function isNear(group: Group, other: Group): boolean {
  const kinds = new Set(group.places.map((place) => place.mention.place));
  if (other.units.size === 0 || other.places.some((place) => kinds.has(place.mention.place))) return false;
  if (![...other.units].some((unit) => fitsUnit(group, unit))) return false;
  return [...group.names].some((name) => [...other.names].some((second) => nearName(name, second)));
}

function report(context: Context, id: string, place: Stated, detail: Readonly<Record<string, string>>): void {
  context.report(id, context.document.lineStarts[place.mention.source.lineStart - 1] ?? 0, detail);
}

/** Groups found so far, by name and by amount. */
class GroupIndex {
  readonly groups: Group[] = [];
  private readonly byName = new Map<string, Group[]>();
  private readonly byAmount = new Map<number, Group[]>();

  named(name: string): readonly Group[] {
    return this.byName.get(name) ?? [];
  }

  withAmount(amount: number): readonly Group[] {
    return this.byAmount.get(amount) ?? [];
  }

  add(place: Stated, keys: Keys, found: Group | null): void {
    const group = found ?? { places: [], names: new Set(), units: new Set(), amounts: new Set() };
    if (!found) this.groups.push(group);
    group.places.push(place);
    if (keys.unit !== null) group.units.add(keys.unit);
    if (!group.names.has(keys.name)) file(this.byName, keys.name, group);
    group.names.add(keys.name);
    for (const amount of place.amounts) {
      if (!group.amounts.has(amount)) file(this.byAmount, amount, group);
      group.amounts.add(amount);
    }
  }
}

function file<K>(map: Map<K, Group[]>, key: K, group: Group): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}
