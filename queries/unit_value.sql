-- question: What has one contributory unit been set at, and what does it come to in constant Swiss francs?
-- parameters: none
-- grain: one row per year for which an amount was found
-- columns: year, unit_amount_chf, real_unit_chf, base_year, status, grade, source_title
-- grade: derived
-- notes: an approved amount stands before a provisional one; no amount was found for 2002 and 2003
with amounts as (
    select unnest(range(first_year, last_year + 1))::integer as year, amount_chf, status, grade,
           source_title, series = 'unit-amount' as is_approved
    from series_points
    where series in ('unit-amount', 'unit-amount-provisional')
)
select year, amount_chf as unit_amount_chf, amount_chf / price_index as real_unit_chf,
       (select max(year) from price_index) as base_year, status, grade, source_title
from amounts left join price_index using (year)
where year <= (select max(year) from price_index)
qualify row_number() over (partition by year order by is_approved desc, source_title) = 1
order by year
