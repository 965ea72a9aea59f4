-- question: Which ITU projects in UN country plans have the money that they require?
-- parameters: region, grouping
-- grain: one row per project
-- columns: iso3, iso3_list, title, start, end, required_usd, available_usd, spent_usd, gap_usd, funding, project_id
-- grade: derived
-- notes: a project of a shared workspace is in scope when any of its States is.
with in_view as (
    select distinct project_id
    from (select project_id, unnest(string_split(iso3_list, ' ')) as iso3 from itu_country_projects)
    join member_states using (iso3)
    where in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
)
select case when strlen(iso3_list) = 3 then iso3_list end as iso3,
       case when strlen(iso3_list) > 3 then iso3_list end as iso3_list,
       title, "start", "end", required_usd::double as required_usd,
       available_usd::double as available_usd, spent_usd::double as spent_usd,
       (required_usd - available_usd)::double as gap_usd,
       case when available_usd >= required_usd then 'all' when available_usd > 0 then 'part'
            else 'none' end as funding,
       project_id
from itu_country_projects p join in_view using (project_id)
order by gap_usd desc, required_usd desc, project_id
