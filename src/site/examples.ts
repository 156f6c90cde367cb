/**
 * Queries shown on /data/. `{data}` stands for the address of data/. tests/export/examples.test.ts runs the `tested`
 * ones against the published files, and pandas, R and jq where they are installed.
 */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly language: 'sql' | 'js' | 'python' | 'r' | 'sh';
  readonly code: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    id: 'duckdb',
    title: 'DuckDB：“三公”经费最高的十份文件（本地文件）',
    language: 'sql',
    code: `SELECT d.department, d.fiscal_year, f.value AS wan_yuan, f.line_start
FROM 'facts.parquet' f
JOIN 'disclosures.parquet' d ON d.id = f.disclosure_id
WHERE f.code = 'threePublic.total'
ORDER BY f.value DESC
LIMIT 10;`,
  },
  {
    id: 'duckdb-http',
    title: 'DuckDB：不下载，直接查（HTTP）',
    language: 'sql',
    code: `INSTALL httpfs; LOAD httpfs;
SELECT code, count(*) AS n
FROM '{data}facts.parquet'
GROUP BY code
ORDER BY n DESC, code;`,
  },
  {
    id: 'http',
    title: 'JavaScript：不下载，只取要用的列（HTTP，hyparquet）',
    language: 'js',
    code: `import { asyncBufferFromUrl, parquetReadObjects } from 'hyparquet';

const file = await asyncBufferFromUrl({ url: '{data}projects.parquet' });
const projects = await parquetReadObjects({ file, columns: ['disclosure_id', 'name', 'executed'] });
console.log(projects.filter(({ executed }) => executed > 100));`,
  },
  {
    id: 'duckdb-csv',
    title: 'DuckDB：读 CSV（写明引号，长文本也不会读错）',
    language: 'sql',
    code: `SELECT disclosure_id, count(*) AS cells
FROM read_csv('tables.csv', header = true, quote = '"', escape = '"')
GROUP BY disclosure_id
ORDER BY disclosure_id;`,
  },
  {
    id: 'pandas',
    title: 'pandas：执行率不到一半的项目',
    language: 'python',
    code: `import pandas as pd

p = pd.read_csv("projects.csv")  # 装了 pyarrow 可用 read_parquet("projects.parquet")
print(p[p.execution_rate < 50][["disclosure_id", "name", "annual_budget", "executed", "execution_rate"]])`,
  },
  {
    id: 'r',
    title: 'R：各类支出的占比',
    language: 'r',
    code: `items <- read.csv("function-items.csv", na.strings = "", encoding = "UTF-8")
top <- subset(items, table == "generalPublic" & is.na(item) & !is.na(share))
aggregate(share ~ category, top, mean)`,
  },
  {
    id: 'libreoffice',
    title: 'LibreOffice：命令行转成 xlsx（写明 UTF-8）',
    language: 'sh',
    code: `soffice --headless --infilter="Text - txt - csv (StarCalc):44,34,76,1" --convert-to xlsx projects.excel.csv`,
  },
  {
    id: 'jq',
    title: 'jq：一份文件里原文两处对不上的地方',
    language: 'sh',
    code: `jq -r '.checks[] | select(.status == "differs") | [.rule, .expected, .found, .difference] | @tsv' disclosures/*.json`,
  },
];
