-- question: How many contributory units do the Member States of each ITU region hold, year by year?
-- parameters: from_year, to_year
-- grain: one row per region and year
-- columns: itu_region, year, units, member_states, share, correction
-- grade: derived
select itu_region, year, sum(class_of_contribution) as units, count(*)::integer as member_states,
       sum(class_of_contribution) / sum(sum(class_of_contribution)) over (partition by year) as share,
       corrections_of(correction) as correction
from units_held
where in_years(year, $from_year, $to_year)
group by itu_region, year
order by year, units desc
