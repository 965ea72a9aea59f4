-- question: How many people in each ITU region do not use the Internet, by the latest year known of each Member State?
-- parameters: region, grouping
-- grain: one row per region
-- columns: itu_region, people_offline, share, population, offline_share, member_states, without_figure, first_year, last_year
-- grade: derived
-- notes: share is the region's part of all people offline in scope; first_year and last_year are the earliest and the
-- latest of the years used.
select itu_region, sum(people_offline) as people_offline,
       sum(people_offline) / sum(sum(people_offline)) over () as share,
       sum(population)::bigint as population,
       sum(people_offline) / sum(population) as offline_share,
       count(latest_year)::integer as member_states,
       count(*) filter (where latest_year is null)::integer as without_figure,
       min(latest_year)::integer as first_year, max(latest_year)::integer as last_year
from member_states left join offline_latest using (iso3)
where in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
group by itu_region
having count(latest_year) > 0
order by people_offline desc
