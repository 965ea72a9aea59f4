-- question: With what gap between expected revenue and planned expenses did each financial plan open?
-- parameters: none
-- grain: one row per financial plan of four years
-- columns: period, first_year, last_year, amount_chf, qualifier, note, status, grade, source_title
-- notes: Swiss francs as published, not adjusted for prices. A plan without an amount has no published gap.
select printf('%d-%02d', opens, (opens + 3) % 100) as period, opens as first_year,
       opens + 3 as last_year, amount_chf, nullif(qualifier, '') as qualifier, note, status, grade,
       source_title
from (select unnest(range(2004, 2025, 4))::integer as opens)
left join (select * from series_points where series = 'plan-gap') on opens = first_year
order by opens
