-- question: Which ITU projects stand in the UN country plan of the Member State, and what do they require, have and lack?
-- parameters: country
-- grain: one row per Member State and project
-- columns: iso3, title, start, end, required_usd, available_usd, spent_usd, gap_usd, funding, iso3_list, project_id
-- grade: derived
-- notes: iso3_list is empty unless the project stands in a workspace of several States and territories
select m.iso3, title, "start", "end", required_usd::double as required_usd,
       available_usd::double as available_usd, spent_usd::double as spent_usd,
       greatest(required_usd - available_usd, 0)::double as gap_usd,
       case when available_usd >= required_usd then 'all' when available_usd > 0 then 'part'
            else 'none' end as funding,
       case when strlen(iso3_list) > 3 then iso3_list end as iso3_list, project_id
from itu_country_projects p join member_states m on list_contains(string_split(iso3_list, ' '), iso3)
where $country is null or m.iso3 = $country
order by m.iso3, gap_usd desc, required_usd desc, project_id
