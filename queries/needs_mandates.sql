-- question: Which costs of what conferences decided are published, and which of them did no budget hold?
-- parameters: none
-- grain: one row per decision found
-- columns: label, period, amount_chf, qualifier, status, note, grade, source_title
select label,
       case when first_year = last_year then first_year::varchar
            else first_year || '-' || last_year end as period,
       amount_chf, qualifier, status, note, grade, source_title
from series_points
where series = 'mandates-without-money'
order by position
