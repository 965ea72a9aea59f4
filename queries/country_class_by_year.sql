-- question: Which class of contribution did the Member State hold each year, what did it come to, and where did it change?
-- parameters: country
-- grain: one row per Member State and year
-- columns: iso3, year, class_of_contribution, previous_class, units_change, direction, within_rule, contribution_chf, contribution_usd, usd_per_unit, correction
-- grade: derived
-- notes: empty before the first year for which the source has an amount; a reduction is measured against the class of the year before; who may hold the classes of 1/8 and 1/16 is not tested
select iso3, year, class_of_contribution, previous_class,
       class_of_contribution - previous_class as units_change,
       case when previous_class is null and class_of_contribution > 0 and year > first_year then 'new'
            when class_of_contribution > previous_class then 'up'
            when class_of_contribution < previous_class then 'down'
            when class_of_contribution = previous_class then 'same' end as direction,
       case when class_of_contribution < previous_class
            then class_of_contribution >= lowest_after(previous_class) end as within_rule,
       contribution_chf, contribution_usd, usd_per_unit, correction
from (select *, lag(class_of_contribution) over (partition by iso3 order by year) as previous_class
      from member_years left join contributions using (iso3, year)
      where $country is null or iso3 = $country)
     cross join (select min(year) as first_year from contributions)
order by iso3, year
