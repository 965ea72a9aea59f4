-- question: Where does the Member State stand among the contributors to each agency in the last year shown?
-- parameters: country, from_year, to_year, price_basis
-- grain: one row per agency to which the Member State was assessed
-- columns: entity, iso3, year, rank, member_states, contribution, share
-- grade: derived
-- notes: no rows without a Member State; equal amounts share a rank; for ITU the contribution by units after corrections
with placed as (
    select entity, iso3, year, amount_usd,
           (rank() over (partition by entity order by round(amount_usd) desc))::integer as rank,
           (count(*) over (partition by entity))::integer as member_states,
           amount_usd / sum(amount_usd) over (partition by entity) as share
    from agency_assessed
    -- ITU's year may be known before those of the others.
    where year = (select max(year) from agency_assessed
                  where entity <> 'ITU' and in_years(year, $from_year, $to_year))
)
select entity, iso3, year, rank, member_states, amount_usd * per_usd as contribution, share
from placed join price_basis using (year)
where iso3 = $country and price_basis = $price_basis
order by rank / member_states, entity
