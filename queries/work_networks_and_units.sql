-- question: How do the satellite networks of each Member State stand beside its contributory units?
-- parameters: country
-- grain: one row per Member State
-- columns: iso3, class_of_contribution, networks, networks_planned, networks_non_planned, networks_joint, list_date, is_selected, correction
-- grade: derived
-- notes: the class is that of the year of the list; empty for a Member State that had none. Networks filed on behalf of a group or an organization stand apart
with own as (
    select iso3, sum(networks)::integer as networks,
           sum(networks_planned)::integer as networks_planned,
           sum(networks_non_planned)::integer as networks_non_planned
    from satellite_networks where iso3 is not null group by iso3
),
joint as (
    select filed_through as iso3, sum(networks)::integer as networks_joint
    from satellite_networks where filed_through is not null group by filed_through
),
day as (select max(list_date) as list_date from satellite_networks)
select m.iso3, c.class_of_contribution, coalesce(networks, 0)::integer as networks,
       coalesce(networks_planned, 0)::integer as networks_planned,
       coalesce(networks_non_planned, 0)::integer as networks_non_planned,
       coalesce(networks_joint, 0)::integer as networks_joint, list_date,
       coalesce(m.iso3 = $country, false) as is_selected, c.correction
from member_states m
cross join day
left join contributions c on c.iso3 = m.iso3 and c.year = year(list_date)
left join own on own.iso3 = m.iso3
left join joint on joint.iso3 = m.iso3
order by networks desc, m.iso3
