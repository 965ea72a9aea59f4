-- question: How large was each four-year budget or plan, in francs of its time and in francs of 2024?
-- parameters: from_year, to_year
-- grain: one row per four-year period; no amount where no total is published
-- columns: period, from_year, to_year, amount_nominal, amount_constant, scope, qualifier, status, grade, source_title
-- grade: derived
-- notes: Constant francs are the amount divided by the mean price index of the years of the period. scope says whether a total is of budgets, of a plan or of a forecast.
with published as (
    select first_year as from_year, amount_chf, scope, qualifier, status, grade, source_title
    from series_points where series = 'plan-four-year'
),
periods as (
    select unnest(range(
        (select min(from_year) from published),
        (select max(first_year) + 1 from series_points where series = 'plan-gap'), 4
    ))::integer as from_year
)
select p.from_year || '-' || p.from_year + 3 as period, p.from_year, p.from_year + 3 as to_year,
       f.amount_chf as amount_nominal,
       f.amount_chf / (select avg(price_index) from price_index
                       where year between p.from_year and p.from_year + 3) as amount_constant,
       f.scope, f.qualifier, f.status, f.grade, f.source_title
from periods p left join published f using (from_year)
where in_years(p.from_year + 3, $from_year, null) and in_years(p.from_year, null, $to_year)
order by p.from_year
