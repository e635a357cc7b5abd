-- zh: 各规则发现的问题
-- en: findings by rule
SELECT rule, severity, count(*) AS findings, count(DISTINCT document) AS reports
FROM findings
GROUP BY rule, severity
ORDER BY findings DESC, rule, severity;
