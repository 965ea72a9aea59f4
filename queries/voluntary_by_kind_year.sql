-- question: Which kinds of contributor give ITU voluntary contributions, year by year?
-- parameters: from_year, to_year, price_basis
-- grain: one row per year and kind of contributor
-- columns: year, contributor_kind, amount, total
-- grade: derived
-- notes: unattributed is the total of the table by kind of financing less what the table by contributor has; it is negative where the second has more
select year, contributor_kind, amount_usd * per_usd as amount,
       sum(amount_usd * per_usd) over (
           partition by year order by contributor_kind
           rows between unbounded preceding and unbounded following) as total
from voluntary_by_kind join price_basis using (year)
where price_basis = $price_basis and in_years(year, $from_year, $to_year)
order by year, list_position(
    ['governments', 'european-union', 'un-organizations', 'pooled-funds', 'foundations',
     'private-sector', 'unattributed'], contributor_kind)
