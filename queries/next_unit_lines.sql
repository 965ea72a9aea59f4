-- question: What part of published cost lines does one contributory unit a year come to?
-- parameters: none
-- grain: one row per cost line
-- columns: label, period, amount_chf, amount_a_year_chf, unit_amount_chf, share, status, note, grade, source_title
-- grade: derived
-- notes: the amount of a period of several years is divided by its years; amounts are those of their time and the unit that of the last period known
with unit as (
    select amount_chf as unit_amount_chf from series_points where series = 'unit-amount'
    order by position desc limit 1
)
select label,
       case when first_year = last_year then first_year::varchar
            else first_year || '-' || last_year end as period,
       amount_chf, amount_chf / (last_year - first_year + 1) as amount_a_year_chf, unit_amount_chf,
       unit_amount_chf / amount_a_year_chf as share, status, note, grade, source_title
from series_points cross join unit
where series = 'next-unit-lines'
order by share desc, position
