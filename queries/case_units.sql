-- question: How many contributory units have Member States held since the first total that was published?
-- parameters: none
-- grain: one row per year; 1998-2001 as published, from 2013 added up here
-- columns: year, units, scope, grade, source_title
-- notes: No total was found for 2002 to 2012.
select unnest(range(first_year, last_year + 1))::integer as year, value as units, scope, grade, source_title
from series_points where series = 'units-before-2013'
union all
select year, sum(class_of_contribution) as units, 'contributory-units' as scope,
       'derived' as grade, null as source_title
from contributions group by year
order by year
