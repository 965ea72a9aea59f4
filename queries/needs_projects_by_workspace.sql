-- question: What do ITU's projects in UN country plans require, have and lack, in each workspace?
-- parameters: region, grouping
-- grain: one row per Member State, or per group of States and territories that share a workspace
-- columns: iso3, iso3_list, projects, projects_short, required_usd, available_usd, spent_usd, gap_usd, share
-- grade: derived
-- notes: iso3 for a workspace of one Member State, iso3_list for a shared one, which is counted whole when any of its
-- States is in scope. share is the gap as part of what is required.
with in_view as (
    select distinct project_id
    from (select project_id, unnest(string_split(iso3_list, ' ')) as iso3 from itu_country_projects)
    join member_states using (iso3)
    where in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
)
select case when strlen(iso3_list) = 3 then iso3_list end as iso3,
       case when strlen(iso3_list) > 3 then iso3_list end as iso3_list,
       count(*)::integer as projects,
       count(*) filter (where available_usd < required_usd)::integer as projects_short,
       sum(required_usd)::double as required_usd, sum(available_usd)::double as available_usd,
       sum(spent_usd)::double as spent_usd,
       sum(required_usd - available_usd)::double as gap_usd,
       sum(required_usd - available_usd) / sum(required_usd) as share
from itu_country_projects p join in_view using (project_id)
group by p.iso3_list
order by gap_usd desc, required_usd desc, p.iso3_list
