-- question: Who has given ITU most in voluntary contributions over the years shown?
-- parameters: from_year, to_year, price_basis
-- grain: one row per contributor
-- columns: rank, contributor_kind, iso3, contributor_name, amount, share, cumulative_share, years_given, from_year, to_year
-- grade: derived
-- notes: shares are of all that the table by contributor has; iso3 is empty where the contributor is no government
with given as (
    select contributor_kind(contributor_type, contributor) as contributor_kind,
           case when contributor_type = 'Government' then contributor end as iso3,
           any_value(contributor_name) as contributor_name,
           sum(amount_usd * per_usd) as amount, count(distinct year)::integer as years_given
    from itu_revenue_by_contributor join price_basis using (year)
    where financing like 'Voluntary%' and price_basis = $price_basis
      and in_years(year, $from_year, $to_year)
    group by contributor_kind, iso3, contributor
), years as (
    select min(year) as from_year, max(year) as to_year from itu_revenue_by_contributor
    where in_years(year, $from_year, $to_year)
)
select (rank() over (order by amount desc))::integer as rank, contributor_kind, iso3,
       contributor_name, amount, amount / sum(amount) over () as share,
       sum(amount) over (order by amount desc, contributor_name
                         rows between unbounded preceding and current row)
           / sum(amount) over () as cumulative_share,
       years_given, years.from_year, years.to_year
from given cross join years
order by amount desc, contributor_name
