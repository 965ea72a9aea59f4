-- question: Which classes have the chosen Member State and its peers held, year by year?
-- parameters: country, peers, peer_list, from_year, to_year
-- grain: one row per Member State and year
-- columns: iso3, year, class_of_contribution, is_selected, correction
-- grade: derived
-- notes: the five nearest by gross domestic product or population are nearest by ratio, each at its latest known figure; the class compared is that of the last year shown
with members as (
    select iso3, itu_region, is_ldc, is_lldc, is_sids, class_of_contribution, gdp_usd, population
    from units_held left join (
        select iso3, arg_max(gdp_usd, year) filter (gdp_usd is not null) as gdp_usd,
               arg_max(population, year) as population
        from country_context group by iso3) using (iso3)
    where year = (select max(year) from contributions where in_years(year, $from_year, $to_year))
),
-- How far each Member State is from the chosen one by the rule; null where it is no peer.
apart as (
    select m.iso3, case
        when m.iso3 = c.iso3 then -1
        when $peers = 'region' then if(m.itu_region = c.itu_region, 0, null)
        when $peers = 'group' then if((m.is_ldc and c.is_ldc) or (m.is_lldc and c.is_lldc)
                                      or (m.is_sids and c.is_sids), 0, null)
        when $peers = 'class' then if(m.class_of_contribution = c.class_of_contribution, 0, null)
        when $peers = 'own' then if(list_contains(string_split($peer_list, '-'), m.iso3), 0, null)
        when $peers = 'gdp' then abs(ln(m.gdp_usd / c.gdp_usd))
        else abs(ln(m.population / c.population)) end as distance
    from members m join members c on c.iso3 = $country
),
chosen as (
    select iso3, distance < 0 as is_selected from apart where distance is not null
    order by distance, iso3
    limit (select if($peers in ('gdp', 'population'), 6, 194))
)
select iso3, year, class_of_contribution, is_selected, correction
from chosen join contributions using (iso3)
where in_years(year, $from_year, $to_year)
order by is_selected desc, iso3, year
