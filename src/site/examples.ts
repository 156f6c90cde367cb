/** Queries shown on /data/; the local DuckDB one is run by tests/export against the published files. `{data}` stands for the address of data/. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly language: 'sql' | 'python' | 'r' | 'sh';
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
    id: 'pandas',
    title: 'pandas：执行率不到一半的项目',
    language: 'python',
    code: `import pandas as pd

p = pd.read_parquet("projects.parquet")
print(p[p.execution_rate < 50][["disclosure_id", "name", "annual_budget", "executed", "execution_rate"]])`,
  },
  {
    id: 'r',
    title: 'R：各类支出的占比',
    language: 'r',
    code: `items <- arrow::read_parquet("function-items.parquet")
top <- subset(items, table == "generalPublic" & is.na(item) & !is.na(share))
aggregate(share ~ category, top, mean)`,
  },
  {
    id: 'jq',
    title: 'jq：一份文件里原文两处对不上的地方',
    language: 'sh',
    code: `jq -r '.checks[] | select(.status == "differs") | [.rule, .expected, .found, .difference] | @tsv' disclosures/*.json`,
  },
];
