import type { DisclosureEntry } from '../../model/index.ts';
import { KIND_WORD, LEVEL_WORD } from '../../site/words.ts';

type Standing = Pick<DisclosureEntry, 'region' | 'level' | 'fiscalYear' | 'kind'>;
interface Field {
  readonly key: 'region' | 'level' | 'year' | 'kind';
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** Levels from the centre outwards. */
const LEVELS = ['central', 'province', 'prefecture', 'county', 'township'] as const;

/** What a list of disclosures can be narrowed by, with the choices that occur in it. */
export function standingFields(entries: readonly Standing[]): Field[] {
  const regions = [...new Set(entries.flatMap(({ region }) => (region === null ? [] : [region])))].sort();
  const levels = LEVELS.filter((level) => entries.some((entry) => entry.level === level));
  const years = [...new Set(entries.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a);
  const kinds = (['final-accounts', 'budget'] as const).filter((kind) => entries.some((entry) => entry.kind === kind));
  return [
    { key: 'region', label: '地区', options: regions.map((region) => [region, region]) },
    { key: 'level', label: '级别', options: levels.map((level) => [level, LEVEL_WORD[level]]) },
    { key: 'year', label: '年度', options: years.map((year) => [String(year), String(year)]) },
    { key: 'kind', label: '种类', options: kinds.map((kind) => [kind, KIND_WORD[kind]]) },
  ];
}
