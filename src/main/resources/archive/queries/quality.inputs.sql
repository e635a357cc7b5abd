-- zh: 读不到的输入，按原因
-- en: inputs whose bytes could not be had, by reason
SELECT code, count(*) AS inputs, min(name) AS for_example
FROM names
WHERE document IS NULL
GROUP BY code
ORDER BY code;
