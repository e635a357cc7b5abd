-- zh: 各格式的格是什么状态
-- en: what the cells hold, by form
SELECT form, count(*) AS reports,
  sum(cells_read) AS read,
  sum(cells_blank) AS blank,
  sum(cells_mark) AS mark,
  sum(cells_missing) AS missing,
  sum(cells_unreadable) AS unreadable,
  sum(cells_proposed) AS proposed,
  round(100.0 * sum(cells_read)
    / nullif(sum(cells_read + cells_blank + cells_mark + cells_missing + cells_unreadable
        + cells_proposed), 0), 2) AS percent_read
FROM reports
GROUP BY form
ORDER BY form DESC;
