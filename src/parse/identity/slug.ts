import { pinyin } from 'pinyin-pro';

/** 乌鲁木齐市生态环境局（汇总） → wulumuqishishengtaihuanjingju-huizong: pinyin without tones, ASCII, brackets as hyphens. */
export function slugOf(department: string): string {
  const runs = department.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const latin = runs.map((run) =>
    pinyin(run, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(''),
  );
  const slug = latin
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/^-+|-+$/g, '');
  return slug || `u${[...department].map((char) => (char.codePointAt(0) ?? 0).toString(16)).join('')}`;
}
