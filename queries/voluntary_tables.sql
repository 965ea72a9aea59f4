-- question: By how much do the two revenue tables of the source differ on voluntary contributions?
-- parameters: from_year, to_year, price_basis
-- grain: one row per year
-- columns: year, by_financing, by_contributor, difference
-- grade: derived
-- notes: the table by kind of financing is the one used for totals
select year, sum(amount order by contributor_kind) as by_financing,
       sum(amount order by contributor_kind) filter (contributor_kind <> 'unattributed') as by_contributor,
       coalesce(sum(amount) filter (contributor_kind = 'unattributed'), 0) as difference
from (select year, contributor_kind, amount_usd * per_usd as amount
      from voluntary_by_kind join price_basis using (year)
      where price_basis = $price_basis and in_years(year, $from_year, $to_year))
group by year
order by year
