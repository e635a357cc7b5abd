-- zh: 各类文件读得怎样：读不了的按原因，读成报告的按格式
-- en: documents by what came of them: reasons where they could not be read, forms where they could
SELECT d.outcome, d.code, d.reader, coalesce(r.form, '') AS form,
  count(*) AS documents,
  round(100.0 * sum(r.cells_read)
    / nullif(sum(r.cells_read + r.cells_blank + r.cells_mark + r.cells_missing
        + r.cells_unreadable + r.cells_proposed), 0), 2) AS percent_read,
  sum(r.cells_unreadable) AS cells_unreadable,
  sum(r.errors > 0) AS with_errors
FROM documents AS d LEFT JOIN reports AS r USING (document)
GROUP BY d.outcome, d.code, d.reader, coalesce(r.form, '')
ORDER BY d.outcome DESC, d.code, d.reader, form;
