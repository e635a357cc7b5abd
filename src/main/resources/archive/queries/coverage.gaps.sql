-- zh: 前后年份有报告、中间年份没有的单位
-- en: bodies without a report on years that lie between years they reported on
WITH reported AS MATERIALIZED (
  SELECT issuer_key, issuer, year FROM panel
),
spans AS (
  SELECT issuer_key, min(issuer) AS issuer, min(year) AS first_year, max(year) AS last_year,
    count(*) AS reports
  FROM reported
  GROUP BY issuer_key
  HAVING max(year) - min(year) + 1 > count(*)
),
years (year) AS (
  SELECT min(year) FROM reported
  UNION ALL
  SELECT year + 1 FROM years WHERE year < (SELECT max(year) FROM reported)
)
SELECT issuer_key, issuer, first_year, last_year, reports,
  (
    SELECT group_concat(y.year, ' ') FROM years AS y
    WHERE y.year BETWEEN s.first_year AND s.last_year
      AND NOT EXISTS (
        SELECT 1 FROM reported AS r WHERE r.issuer_key = s.issuer_key AND r.year = y.year)
  ) AS years_without
FROM spans AS s
ORDER BY issuer_key;
