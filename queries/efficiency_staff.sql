-- question: How many staff with appointments of one year or more did ITU have at the end of each year?
-- parameters: from_year, to_year
-- grain: one row per year
-- columns: year, staff, change, grade, source_title
select first_year as year, value::integer as staff,
       (value - lag(value) over (order by first_year)) as change, grade, source_title
from series_points
where series = 'staff-headcount' and in_years(first_year, $from_year, $to_year)
order by year
