-- question: What share of the voluntary contributions of governments do the largest givers make, year by year?
-- parameters: from_year, to_year
-- grain: one row per year and number of largest givers (1, 3, 5)
-- columns: year, largest, share, contributors
-- grade: derived
-- notes: governments only, because other contributors are partly named in groups; a number is left out where there are no more givers than that
with placed as (
    select year, sum(amount_usd) as amount_usd,
           row_number() over (partition by year order by sum(amount_usd) desc, contributor) as place,
           sum(sum(amount_usd)) over (partition by year) as whole,
           count(*) over (partition by year) as contributors
    from itu_revenue_by_contributor
    where financing like 'Voluntary%' and contributor_type = 'Government'
      and in_years(year, $from_year, $to_year)
    group by year, contributor
    having sum(amount_usd) > 0
)
select year, largest, sum(amount_usd) / any_value(whole) as share,
       any_value(contributors)::integer as contributors
from placed join (values (1), (3), (5)) as sizes(largest) on place <= largest
where largest < contributors
group by year, largest
order by year, largest
