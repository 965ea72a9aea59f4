-- question: How are the specialised agencies financed in the last year shown?
-- parameters: from_year, to_year, price_basis
-- grain: one row per agency
-- columns: entity, year, assessed, voluntary, other_revenue, total, assessed_share, voluntary_share, other_share
-- grade: derived
-- notes: assessed is what Member States were assessed; fees of ITU's Sector Members, Associates and Academia are other revenue. UNWTO and UN Tourism are one organization under its former and its present name
select entity, year, assessed_usd * per_usd as assessed, voluntary_usd * per_usd as voluntary,
       other_usd * per_usd as other_revenue, total_usd * per_usd as total,
       assessed_usd / total_usd as assessed_share, voluntary_usd / total_usd as voluntary_share,
       other_usd / total_usd as other_share
from agency_revenue join price_basis using (year)
where price_basis = $price_basis
  and year = (select max(year) from agency_revenue where in_years(year, $from_year, $to_year))
order by assessed_share desc, entity
