-- question: What is the contributory unit worth in francs of 2024, year by year, since it has its present amount?
-- parameters: from_year, to_year
-- grain: one row per year
-- columns: year, unit_amount_chf, real_unit_chf, change_share, scope, status, grade, source_title
-- grade: derived
-- notes: A provisional amount stands in where no approved one was found; it is the same amount.
with amounts as (
    select unnest(range(first_year, last_year + 1))::integer as year, amount_chf, scope, status, grade,
           source_title, series
    from series_points
    where series in ('unit-amount', 'unit-amount-provisional')
),
one_a_year as (
    select * from amounts
    qualify row_number() over (partition by year order by series) = 1
)
select year, amount_chf as unit_amount_chf, amount_chf / price_index as real_unit_chf,
       first(price_index) over (order by year) / price_index - 1 as change_share,
       scope, status, grade, source_title
from one_a_year join price_index using (year)
where amount_chf = (select arg_max(amount_chf, year) from one_a_year)
  and in_years(year, $from_year, $to_year)
order by year
