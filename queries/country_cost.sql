-- question: What is a Member State assessed for ITU, for each inhabitant and beside all that it is assessed in the UN system?
-- parameters: country
-- grain: one row per Member State, in the last year of its class
-- columns: iso3, year, class_of_contribution, contribution_chf, contribution_usd, population, chf_per_person, system_assessed_usd, system_share, iso2,
--   rate_year, lcu_per_chf, contribution_lcu, rate_standing, correction
-- grade: derived
-- notes: the contribution in US dollars at the value of the unit in the year; population and assessments of the UN system of the same year; in the currency of the Member State at its latest official rate, where one is known
select c.iso3, c.year, class_of_contribution, contribution_chf, contribution_usd, population,
       contribution_chf / population as chf_per_person,
       s.assessed_usd as system_assessed_usd, contribution_usd / s.assessed_usd as system_share,
       iso2, r.year as rate_year, lcu_per_chf, contribution_chf * lcu_per_chf as contribution_lcu,
       rate_standing, correction
from contributions c join member_states m on m.iso3 = c.iso3
     left join country_context p on p.iso3 = c.iso3 and p.year = c.year
     left join un_system_contributions s on s.iso3 = c.iso3 and s.year = c.year
                                         and s.assessed_usd > 0
     left join official_rates_latest r on r.iso3 = c.iso3
where c.year = (select max(year) from contributions) and ($country is null or c.iso3 = $country)
order by c.iso3
