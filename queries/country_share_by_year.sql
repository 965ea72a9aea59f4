-- question: What share of all contributory units does the Member State hold, in the Union and in its region, and at which rank?
-- parameters: country, from_year, to_year
-- grain: one row per Member State and year
-- columns: iso3, year, class_of_contribution, share, rank, member_states, same_class, itu_region, region_share, region_rank, region_member_states, correction
-- grade: derived
-- notes: empty before the first year for which there is a class; Member States of the same class share a rank
select iso3, year, class_of_contribution, share, rank, member_states, same_class, itu_region,
       region_share, region_rank, region_member_states, correction
from unit_shares
where ($country is null or iso3 = $country) and in_years(year, $from_year, $to_year)
order by iso3, year
