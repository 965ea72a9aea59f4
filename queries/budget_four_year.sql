-- question: What was the total of each four-year financial plan since 2000, and for which is none published?
-- parameters: from_year, to_year, price_basis
-- grain: one row per four-year period, from 2000-2003 to 2024-2027
-- columns: period, first_year, last_year, amount, amount_nominal, scope, note, grade, source_title
-- notes: an empty amount stands where no total is published in the documents used here
with periods as (
    select unnest(generate_series(2000, 2024, 4))::integer as start_year
)
select start_year || '-' || (start_year + 3) as period,
       start_year as first_year, start_year + 3 as last_year,
       a.amount, a.amount_chf as amount_nominal, a.scope, a.note, a.grade, a.source_title
from periods left join period_amounts a
     on a.first_year = start_year and a.series = 'plan-four-year'
    and a.price_basis = $price_basis
where in_years(start_year + 3, $from_year, null) and in_years(start_year, null, $to_year)
order by start_year
