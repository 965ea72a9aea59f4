-- question: Which classes do the chosen Member State and its peers hold, and how do they stand by other measures?
-- parameters: country, peers, peer_list
-- grain: one row per Member State
-- columns: iso3, is_selected, year, class_of_contribution, previous_year, previous_class, direction, contribution_chf, share, per_million_gdp, gdp_year, offline_share, correction
-- grade: derived
-- notes: the five nearest by gross domestic product or population are nearest by ratio, each at its latest known figure; previous_year is the first year for which the class is known; gdp_year is the year of the latest gross domestic product, at most five years before
with apart as (
    select iso3, case
        when iso3 = country then -1
        when $peers = 'region' then if(same_region, 0, null)
        when $peers = 'group' then if(same_group, 0, null)
        when $peers = 'class' then if(same_class, 0, null)
        when $peers = 'own' then if(list_contains(string_split($peer_list, '-'), iso3), 0, null)
        when $peers = 'gdp' then gdp_distance
        else population_distance end as distance
    from peer_pairs where country = $country
),
chosen as (
    select iso3, distance < 0 as is_selected from apart where distance is not null
    order by distance, iso3
    limit (select if($peers in ('gdp', 'population'), 6, 194))
)
select iso3, is_selected, h.year, class_of_contribution, previous_year, previous_class,
       case when class_of_contribution > previous_class then 'up'
            when class_of_contribution < previous_class then 'down' else 'same' end as direction,
       contribution_chf,
       class_of_contribution / (select sum(class_of_contribution) from classes_first_and_last) as share,
       contribution_usd / gdp_usd * 1e6 as per_million_gdp, gdp_year, offline_share, correction
from chosen join classes_first_and_last h using (iso3)
     left join contribution_beside_gdp using (iso3, year) left join offline_latest using (iso3)
order by class_of_contribution desc, iso3
