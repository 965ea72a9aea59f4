-- question: How much do published cost lines cost a year, and how have Swiss consumer prices changed?
-- parameters: none
-- grain: one row per cost line and year of the price index
-- columns: label, period, first_year, last_year, amount_a_year_chf, year, price_index, status, note, grade, source_title
-- grade: derived
-- notes: the amount of a period of several years is divided by its years; the latest year of the price index is 1
select label,
       case when first_year = last_year then first_year::varchar
            else first_year || '-' || last_year end as period,
       first_year, last_year, amount_chf / (last_year - first_year + 1) as amount_a_year_chf,
       year, price_index, status, note, grade, source_title
from series_points cross join price_index
where series = 'next-unit-lines'
order by position, year
