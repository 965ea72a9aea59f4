-- question: What is a Member State assessed for ITU, for each inhabitant and beside all that it is assessed in the UN system?
-- parameters: country
-- grain: one row per Member State, in the last year of its class
-- columns: iso3, year, class_of_contribution, contribution_chf, contribution_usd, population, chf_per_person, system_assessed_usd, system_share, iso2,
--   rate_year, lcu_per_chf, contribution_lcu, rate_standing, correction
-- grade: derived
-- notes: the contribution in US dollars at the value of the unit in the year; population and assessments of the UN system of the same year; in the currency of the Member State at its latest official rate, where one is known
select iso3, year, class_of_contribution, contribution_chf, contribution_usd, population,
       chf_per_person, system_assessed_usd, system_share, iso2, rate_year, lcu_per_chf,
       contribution_lcu, rate_standing, correction
from contribution_costs
where $country is null or iso3 = $country
order by iso3
