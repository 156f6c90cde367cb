import type { DisclosureEntry } from '../../model/index.ts';
import { COUNTY, NOT_COUNTY, REGIONS, TOWNSHIP } from '../../vocab/regions.ts';

/** Where a department sits, read from its name: 昌吉回族自治州X中心 → 昌吉回族自治州, prefecture. Null: the name does not say. */
export function readRegion(department: string): Pick<DisclosureEntry, 'region' | 'level'> {
  let rest = department;
  let region: string | null = null;
  let level: DisclosureEntry['level'] = null;
  for (let hit = regionAt(rest); hit; hit = regionAt(rest)) {
    region = hit.name;
    level = hit.level;
    rest = rest.slice(hit.name.length);
  }
  const county = NOT_COUNTY.test(rest) ? null : COUNTY.exec(rest)?.[0];
  if (county && !REGIONS.some((each) => each.name === county)) {
    region = county;
    level = 'county';
    rest = rest.slice(county.length);
  }
  const township = region ? TOWNSHIP.exec(rest)?.[0] : undefined;
  return township ? { region: township, level: 'township' } : { region, level };
}

function regionAt(text: string) {
  return REGIONS.find((each) => text.startsWith(each.name));
}
