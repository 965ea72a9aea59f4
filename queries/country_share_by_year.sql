-- question: What share of all contributory units does the Member State hold, in the Union and in its region, and at which rank?
-- parameters: country, from_year, to_year
-- grain: one row per Member State and year
-- columns: iso3, year, class_of_contribution, share, rank, member_states, same_class, itu_region, region_share, region_rank, region_member_states, correction
-- grade: derived
-- notes: empty before the first year for which there is a class; Member States of the same class share a rank
with mine as (
    select iso3, year, m.itu_region, class_of_contribution, correction
    from member_years join member_states m using (iso3) left join contributions using (iso3, year)
    where ($country is null or iso3 = $country) and in_years(year, $from_year, $to_year)
)
select m.iso3, m.year, m.class_of_contribution,
       m.class_of_contribution / sum(o.class_of_contribution) as share,
       case when m.class_of_contribution > 0
            then 1 + count(*) filter (o.class_of_contribution > m.class_of_contribution)
            end::integer as rank,
       count(*)::integer as member_states,
       case when m.class_of_contribution > 0
            then count(*) filter (o.class_of_contribution = m.class_of_contribution)
            end::integer as same_class,
       m.itu_region,
       m.class_of_contribution / sum(o.class_of_contribution) filter (o.itu_region = m.itu_region)
           as region_share,
       case when m.class_of_contribution > 0
            then 1 + count(*) filter (o.itu_region = m.itu_region
                                      and o.class_of_contribution > m.class_of_contribution)
            end::integer as region_rank,
       (count(*) filter (o.itu_region = m.itu_region))::integer as region_member_states,
       m.correction
from mine m join units_held o using (year)
group by m.iso3, m.year, m.class_of_contribution, m.itu_region, m.correction
order by m.iso3, m.year
