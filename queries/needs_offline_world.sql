-- question: How many people in the world were offline in each year, by each edition of the estimate?
-- parameters: from_year, to_year
-- grain: one row per edition of a year's estimate
-- columns: year, people_offline, is_chosen, scope, measure, note, status, grade, source_title
-- notes: is_chosen marks the one edition that stands for its year; scope says by which edition that is, and years of different editions are not compared.
select cast(e.label as integer) as year, e.value * 1e9 as people_offline,
       w.fact_id is not null as is_chosen, w.scope, e.measure, coalesce(w.note, e.note) as note,
       e.status, e.grade, e.source_title
from (select * from series_points where series = 'people-offline-editions') e
left join (select * from series_points where series = 'people-offline-world') w using (fact_id)
where in_years(cast(e.label as integer), $from_year, $to_year)
order by year, is_chosen desc, people_offline desc, e.position
