import { describe, expect, it } from 'vitest';
import { checkRaw, readTruth, touches } from './helpers/real.ts';
import { placeOf } from './helpers/truth.ts';
import { TRUTH_001 } from './helpers/truth-001.ts';
import { TRUTH_004 } from './helpers/truth-004.ts';

const DOCUMENTS = [
  { no: '001', name: '001_f4976192141c2b6e', entries: TRUTH_001 },
  { no: '004', name: '004_72d94d323a0f885e', entries: TRUTH_004 },
] as const;

describe.each(DOCUMENTS)('inconsistencies found by hand in $no', ({ no, name, entries }) => {
  const listed = readTruth(no).inconsistencies;
  const findings = checkRaw(name, { hints: true });

  it('accounts for every one of them', () => {
    expect(entries.map(([what]) => what)).toEqual(listed.map(({ what }) => what.slice(0, 46)));
  });

  const found = entries.flatMap(([what, text], index) => {
    const place = placeOf(text);
    return place ? [{ index, what, place }] : [];
  });

  it.each(found)('$index $what', ({ place }) => {
    const own = findings.filter(({ rule, status }) => rule === place.rule && status === place.status);
    expect(own.length).toBeGreaterThan(0);
    const missing = place.lines.filter((line) => !own.some((finding) => touches(finding, line)));
    expect(missing).toEqual([]);
  });
});
