import type { DisclosureEntry } from '../../model/index.ts';
import {
  COUNTY,
  GOVERNMENT_BEFORE,
  NOT_COUNTY,
  PARTY_BEFORE_PLACE,
  REGIONS,
  SHORT_PROVINCE,
  SHORT_REGIONS,
  TOWNSHIP,
  TOWNSHIP_ALONE,
} from '../../vocab/regions.ts';

/** Where a department sits, read from its name: 昌吉回族自治州X中心 → 昌吉回族自治州, prefecture. Null: the name does not say. */
export function readRegion(department: string): Pick<DisclosureEntry, 'region' | 'level'> {
  let rest = department.replace(PARTY_BEFORE_PLACE, '').replace(SHORT_PROVINCE, '');
  let region: string | null = null;
  let level: DisclosureEntry['level'] = null;
  for (let hit = regionAt(rest); hit; hit = regionAt(rest)) {
    region = hit.region.name;
    level = hit.region.level;
    rest = rest.slice(hit.printed.length);
  }
  const county = NOT_COUNTY.test(rest) ? null : COUNTY.exec(rest)?.[0];
  if (county && !REGIONS.some((each) => each.name === county)) {
    region = county;
    level = 'county';
    rest = rest.slice(county.length);
  }
  const township = (region ? TOWNSHIP : TOWNSHIP_ALONE).exec(rest.replace(GOVERNMENT_BEFORE, ''))?.[0];
  return township ? { region: township, level: 'township' } : { region, level };
}

function regionAt(text: string) {
  const region = REGIONS.find((each) => text.startsWith(each.name));
  if (region) return { region, printed: region.name };
  const short = [...SHORT_REGIONS].find(([printed]) => text.startsWith(printed));
  return short ? { region: short[1], printed: short[0] } : null;
}
