-- question: How much do voluntary contributions vary from year to year, beside assessed contributions?
-- parameters: from_year, to_year, price_basis
-- grain: one row per kind of revenue and year
-- columns: revenue_kind, year, amount, mean, of_mean, variation
-- grade: derived
-- notes: where the series of assessed contributions breaks within the years shown, both begin after the break; variation is the coefficient of variation: the standard deviation of the yearly amounts (of the years shown, as a whole population) divided by their mean
with amounts as (
    select kind_of_revenue(financing) as revenue_kind, year, round(sum(amount_usd), 2) * any_value(per_usd) as amount
    from itu_revenue_by_financing join price_basis using (year)
    where price_basis = $price_basis and year >= 2013 and in_years(year, $from_year, $to_year)
      and year >= comparable_from('assessed-members', $from_year, $to_year)
    group by revenue_kind, year
)
select revenue_kind, year, amount, avg(amount) over whole as mean,
       amount / avg(amount) over whole as of_mean,
       stddev_pop(amount) over whole / avg(amount) over whole as variation
from amounts
where revenue_kind <> 'other'
-- The order makes the last digits the same each time.
window whole as (partition by revenue_kind order by year
                 rows between unbounded preceding and unbounded following)
order by revenue_kind, year
