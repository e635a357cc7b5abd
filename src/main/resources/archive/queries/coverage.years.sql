-- zh: 各年各类单位有多少份报告
-- en: reports by year, kind of body and province
SELECT year, issuer_kind, province,
  count(*) AS reports,
  sum(documents) AS documents,
  sum(documents > 1) AS with_several_documents,
  sum(differing) AS with_differing_numbers
FROM panel
GROUP BY year, issuer_kind, province
ORDER BY year, issuer_kind, province;
