-- question: How much was cost recovery for satellite network filings to bring in, a year?
-- parameters: none
-- grain: one row per period found
-- columns: label, period, amount_chf, amount_a_year_chf, status, note, grade, source_title
-- grade: derived
-- notes: the amount of a period divided by its years; francs of the time. Budgets and a forecast, not what came in
select label,
       case when first_year = last_year then first_year::varchar
            else first_year || '-' || last_year end as period,
       amount_chf, amount_chf / (last_year - first_year + 1) as amount_a_year_chf, status, note,
       grade, source_title
from series_points
where series = 'filing-revenue'
order by position
