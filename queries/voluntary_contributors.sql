-- question: Who has given ITU most in voluntary contributions over the years shown?
-- parameters: from_year, to_year, price_basis
-- grain: one row per named contributor, then one per remainder: several contributors that the source does not name
-- columns: rank, contributor_kind, iso3, contributor_name, is_remainder, amount, share, share_of_named, cumulative_share, years_given, from_year, to_year
-- grade: derived
-- notes: share is of all that the table by contributor has, share_of_named and cumulative_share of what has a named giver; a remainder has no rank; iso3 is empty where the contributor is no government
with given as (
    select contributor_kind(contributor_type, contributor) as contributor_kind,
           case when contributor_type = 'Government' then contributor end as iso3,
           coalesce(remainder_name, any_value(contributor_name)) as contributor_name,
           remainder_name is not null as is_remainder,
           sum(amount_usd * per_usd) as amount, count(distinct year)::integer as years_given
    from itu_revenue_by_contributor join price_basis using (year)
         left join remainders using (contributor)
    where financing like 'Voluntary%' and price_basis = $price_basis
      and in_years(year, $from_year, $to_year)
    group by contributor_kind, iso3, coalesce(remainder_name, contributor), remainder_name
), years as (
    select min(year) as from_year, max(year) as to_year from itu_revenue_by_contributor
    where in_years(year, $from_year, $to_year)
)
select case when not is_remainder
            then rank() over (partition by is_remainder order by amount desc) end::integer as rank,
       contributor_kind, iso3, contributor_name, is_remainder, amount,
       amount / sum(amount) over () as share,
       case when not is_remainder
            then amount / sum(amount) over (partition by is_remainder) end as share_of_named,
       case when not is_remainder
            then sum(amount) over (partition by is_remainder order by amount desc, contributor_name
                                   rows between unbounded preceding and current row)
                 / sum(amount) over (partition by is_remainder) end as cumulative_share,
       years_given, years.from_year, years.to_year
from given cross join years
order by is_remainder, given.amount desc, contributor_name
