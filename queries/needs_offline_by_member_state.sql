-- question: How many people in each Member State do not use the Internet, in the latest year known?
-- parameters: region, grouping
-- grain: one row per Member State, those without a figure last
-- columns: rank, iso3, itu_region, latest_year, people_offline, offline_share, population
-- grade: derived
-- notes: population is that of the year for which Internet use is known.
select case when latest_year is not null
            then rank() over (order by people_offline desc nulls last) end::integer as rank,
       iso3, itu_region, latest_year::integer as latest_year, people_offline, offline_share,
       population
from member_states left join offline_latest using (iso3)
where in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
order by people_offline desc nulls last, iso3
