-- question: Which class have the Member States compared held, what did it come to, which share was it, and how many of their people use the Internet?
-- parameters: compared, from_year, to_year
-- grain: one row per Member State and year
-- columns: iso3, year, class_of_contribution, contribution_chf, share, internet_users_pct, correction
-- grade: derived
-- notes: without a choice every Member State; what is not known for a year is empty; the share is that of all contributory units of the year
with totals as (
    select year, sum(class_of_contribution) as units from units_held group by year
)
select m.iso3, m.year, c.class_of_contribution, c.contribution_chf,
       c.class_of_contribution / t.units as share, x.internet_users_pct, c.correction
from member_years m
left join contributions c using (iso3, year)
left join totals t using (year)
left join country_context x using (iso3, year)
where ($compared is null or list_contains(string_split($compared, '-'), m.iso3))
  and in_years(m.year, $from_year, $to_year)
order by m.iso3, m.year
