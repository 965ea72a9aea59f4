-- question: Which figures on savings and efficiency are published in the chosen series?
-- parameters: series
-- grain: one row per published figure
-- columns: label, period, value, unit, qualifier, grade, source_title
select series || '-' || label as label,
       case when first_year is null then 'undated'
            when first_year = last_year then first_year::varchar
            else first_year || '-' || last_year end as period,
       value, unit, qualifier, grade, source_title
from series_points
where series = $series
order by position
