-- question: With what gap is each financial plan known to have opened, and between what?
-- parameters: none
-- grain: one row per financial plan of four years
-- columns: period, first_year, last_year, amount_chf, scope, qualifier, note, status, grade, source_title
-- notes: Swiss francs as published, not adjusted for prices; scope says between what the gap is, and whether the source names
-- the currency. A plan without an amount has no published gap.
select printf('%d-%02d', opens, (opens + 3) % 100) as period, opens as first_year,
       opens + 3 as last_year, amount_chf, scope, nullif(qualifier, '') as qualifier, note, status, grade,
       source_title
from (select unnest(range(2004, 2025, 4))::integer as opens)
left join (select * from series_points where series = 'plan-gap') on opens = first_year
order by opens
