-- question: At which duty stations did the staff of ITU work at the end of 2019?
-- parameters: none
-- grain: one row per duty station
-- columns: label, staff, share, grade, source_title
-- grade: derived
select 'station-' || label as label, value::integer as staff, value / sum(value) over () as share, grade, source_title
from series_points
where series = 'staff-duty-stations'
order by staff desc, label
