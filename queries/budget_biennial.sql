-- question: What was the total of each biennial budget since 2000, and for which is none published?
-- parameters: from_year, to_year, price_basis
-- grain: one row per two-year budget period, from 2000-2001 to 2026-2027
-- columns: period, first_year, last_year, amount, amount_nominal, scope, note, grade, source_title
-- notes: an empty amount stands where no total is published in the documents used here
with periods as (
    select unnest(generate_series(2000, 2026, 2))::integer as start_year
)
select start_year || '-' || (start_year + 1) as period,
       start_year as first_year, start_year + 1 as last_year,
       a.amount, a.amount_chf as amount_nominal, a.scope, a.note, a.grade, a.source_title
from periods left join period_amounts a
     on a.first_year = start_year and a.series = 'budget-biennial'
    and a.price_basis = $price_basis
where in_years(start_year + 1, $from_year, null) and in_years(start_year, null, $to_year)
order by start_year
