-- zh: 全国各年各类单位主要数字之和
-- en: sums of the main variables by year and kind of body
-- A report of a whole area and those of the offices in it count the same cases: bodies of different kinds are not to be
-- added up. left_out: reports without a number in that cell.
WITH chosen AS MATERIALIZED (
  SELECT year, issuer_kind, province,
    req_received_total,
    req_carried_in_total,
    req_granted_total,
    req_part_granted_total,
    req_concluded_total,
    req_carried_out_total,
    disp_recon_total,
    disp_suit_direct_total,
    disp_suit_after_total,
    disc_licensing_decisions,
    disc_penalties_decisions,
    disc_compulsory_decisions
  FROM panel_harmonised
),
numbers (year, issuer_kind, province, place, variable, value) AS (
  SELECT year, issuer_kind, province, 1, 'req_received_total', req_received_total FROM chosen
  UNION ALL SELECT year, issuer_kind, province, 2, 'req_carried_in_total', req_carried_in_total FROM chosen
  UNION ALL SELECT year, issuer_kind, province, 3, 'req_granted_total', req_granted_total FROM chosen
  UNION ALL SELECT year, issuer_kind, province, 4, 'req_part_granted_total', req_part_granted_total FROM chosen
  UNION ALL SELECT year, issuer_kind, province, 5, 'req_concluded_total', req_concluded_total FROM chosen
  UNION ALL SELECT year, issuer_kind, province, 6, 'req_carried_out_total', req_carried_out_total FROM chosen
  UNION ALL SELECT year, issuer_kind, province, 7, 'disp_recon_total', disp_recon_total FROM chosen
  UNION ALL SELECT year, issuer_kind, province, 8, 'disp_suit_direct_total', disp_suit_direct_total FROM chosen
  UNION ALL SELECT year, issuer_kind, province, 9, 'disp_suit_after_total', disp_suit_after_total FROM chosen
  UNION ALL SELECT year, issuer_kind, province, 10, 'disc_licensing_decisions', disc_licensing_decisions FROM chosen
  UNION ALL SELECT year, issuer_kind, province, 11, 'disc_penalties_decisions', disc_penalties_decisions FROM chosen
  UNION ALL SELECT year, issuer_kind, province, 12, 'disc_compulsory_decisions', disc_compulsory_decisions FROM chosen
)
SELECT year, issuer_kind, variable, sum(value) AS total, count(value) AS reports, count(*) - count(value) AS left_out
FROM numbers
GROUP BY year, issuer_kind, place, variable
ORDER BY year, issuer_kind, place;
