-- question: What share of all contributory units does the Member State hold, in the Union and in its region, and at which rank?
-- parameters: country
-- grain: one row per Member State and year
-- columns: iso3, year, class_of_contribution, share, rank, member_states, same_class, itu_region, region_share, region_rank, region_member_states
-- grade: derived
-- notes: Member States of the same class share a rank
select * from (
    select iso3, year, class_of_contribution,
           class_of_contribution / sum(class_of_contribution) over all_states as share,
           (rank() over (partition by year order by class_of_contribution desc))::integer as rank,
           (count(*) over all_states)::integer as member_states,
           (count(*) over (partition by year, class_of_contribution))::integer as same_class,
           itu_region,
           class_of_contribution / sum(class_of_contribution) over region as region_share,
           (rank() over (partition by year, itu_region order by class_of_contribution desc))::integer
               as region_rank,
           (count(*) over region)::integer as region_member_states
    from units_held
    window all_states as (partition by year), region as (partition by year, itu_region)
)
where $country is null or iso3 = $country
order by iso3, year
