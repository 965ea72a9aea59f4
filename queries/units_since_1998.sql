-- question: How many contributory units did Member States hold in the years for which a total is published or computed?
-- parameters: from_year, to_year
-- grain: one row per period: two years as published, one year as computed
-- columns: from_year, to_year, units, grade, source_title, correction
-- notes: no total was found for 2002-2012
select first_year::integer as from_year, last_year::integer as to_year, value as units,
       grade, source_title, null as correction
from series_points
where series = 'units-before-2013'
  and in_years(last_year, $from_year, null) and in_years(first_year, null, $to_year)
union all
select year, year, sum(class_of_contribution), 'derived', null, corrections_of(correction)
from units_held
where in_years(year, $from_year, $to_year)
group by year
order by from_year
