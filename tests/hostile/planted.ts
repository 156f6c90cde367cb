import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../generator/index.ts';

/** What runs somewhere if text is taken for anything but text. Each would leave a mark: a dialog, a request, an attribute. */
export const PAYLOADS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  "' onmouseover='alert(4)",
  '</script><script>alert(5)</script>',
  '</title><script>alert(6)</script>',
  '--><script>alert(7)</script><!--',
  ']]><script>alert(8)</script>',
  '&lt;script&gt;alert(9)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(10)&#62;',
  '<iframe src=javascript:alert(11)>',
  '<a href="javascript:alert(12)">点此</a>',
  '[点此](javascript:alert(13))',
  'javascript:alert(14)',
  'data:text/html,<script>alert(15)</script>',
  'https://evil.example/?q=1',
  '//evil.example/x.js',
  '{{7*7}}',
  `${'$'}{alert(16)}`,
  '{alert(17)}',
  '<%= 7*7 %>',
  '<style>*{display:none}</style>',
  '<base href=https://evil.example/>',
  '<meta http-equiv=refresh content=0;url=https://evil.example>',
  '=HYPERLINK("https://evil.example","x")',
  '+1+cmd|calc!A1',
  '@SUM(1)*1',
  '-2+3+cmd|calc!A1',
  '＝1+1',
  '../../../etc/passwd',
  '%2e%2e%2f%00',
  '__proto__',
  'constructor',
  '\u202e倒写\u202c',
  '零\u200b宽\u200d字\ufeff',
  'a\u0301\u0301\u0301\u0301',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '<marquee><b><i><u>深</u></i></b></marquee>',
  'Ａ项目',
  'A项目',
];

export const nameOf = (payload: string): string => `${payload}改造`;

/** A disclosure with a payload in every kind of text it publishes: names, goals, reasons, terms, units, captions. */
function plantedText(): string {
  const { text, accounts } = generate(19, {
    department: '测试县水利局',
    year: 2023,
    clean: true,
    projects: PAYLOADS.length,
  });
  let planted = text;
  // Longer names first: some hold others.
  const names = accounts.projects.map(({ name }, index) => ({ name, payload: PAYLOADS[index] ?? '' }));
  for (const { name, payload } of names.sort((a, b) => b.name.length - a.name.length))
    planted = planted.replaceAll(name, nameOf(payload));
  const all = PAYLOADS.join('，');
  return planted
    .replaceAll('厉行节约', `${all}厉行节约`)
    .replaceAll('承担上级交办的其他事项', `承担${all}`)
    .replaceAll('指同级财政当年拨付的资金', `指${all}`)
    .replaceAll('二、基本支出：', '二、<script>alert(21)</script>支出：')
    .replaceAll('实际完成数低于计划', '<img src=x onerror=alert(22)>低于计划')
    .replaceAll('验收合格率', '"><img src=x onerror=alert(23)>率')
    .replaceAll('收入支出决算总表', '收入支出决算总表<svg onload=alert(24)>')
    .concat('\n', '（'.repeat(2000), '甲', '）'.repeat(2000), '\n', '<div>'.repeat(3000), '\n');
}

/** Writes the raw files of a hostile collection; returns the names of the files no reader can read. */
export function plantRaw(directory: string): string[] {
  mkdirSync(directory, { recursive: true });
  const put = (name: string, text: string | Uint8Array) => writeFileSync(join(directory, name), text);
  put('=cmd 中文 “x” (1).txt', plantedText());
  put('<img src=x onerror=alert(31)>.md', named('Ａ县水利局', 31));
  put("a'b&c;d%2e.txt", named('A县教育局', 32));
  put('markup.txt', named('甲县<img src=x onerror=alert(33)>民政局', 33));
  put('link.txt', named('丙县司法局', 34));
  put('link.source.json', JSON.stringify({ url: 'https://gov.example/?a="><script>alert(34)</script>' }));
  put('script.txt', named('丁县司法局', 35));
  put('script.source.json', JSON.stringify({ url: 'javascript:alert(35)' }));
  const unread = ['<script>alert(36)</script>.html'.replaceAll('/', '∕'), 'nothing.bin', 'list.txt'];
  put(unread[0] ?? '', '<html><script>alert(36)</script></html>');
  put(
    unread[1] ?? '',
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256),
  );
  put(unread[2] ?? '', PAYLOADS.join('\n'));
  return unread;
}

const named = (department: string, seed: number): string =>
  generate(seed, { department, year: 2022, clean: true, projects: 2 }).text;
