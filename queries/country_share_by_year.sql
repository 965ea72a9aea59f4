-- question: What share of all contributory units does the Member State hold, in the Union and in its region, and at which rank?
-- parameters: country
-- grain: one row per Member State and year
-- columns: iso3, year, class_of_contribution, share, rank, member_states, same_class, itu_region, region_share, region_rank, region_member_states
-- grade: derived
-- notes: Member States of the same class share a rank
select m.iso3, m.year, m.class_of_contribution,
       m.class_of_contribution / sum(o.class_of_contribution) as share,
       (1 + count(*) filter (o.class_of_contribution > m.class_of_contribution))::integer as rank,
       count(*)::integer as member_states,
       (count(*) filter (o.class_of_contribution = m.class_of_contribution))::integer as same_class,
       m.itu_region,
       m.class_of_contribution / sum(o.class_of_contribution) filter (o.itu_region = m.itu_region)
           as region_share,
       (1 + count(*) filter (o.itu_region = m.itu_region
                             and o.class_of_contribution > m.class_of_contribution))::integer
           as region_rank,
       (count(*) filter (o.itu_region = m.itu_region))::integer as region_member_states
from units_held m join units_held o using (year)
where $country is null or m.iso3 = $country
group by m.iso3, m.year, m.class_of_contribution, m.itu_region
order by m.iso3, m.year
