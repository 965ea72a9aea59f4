-- question: What does one page, one interpreter-day or one year of a body cost, as far as published figures give it?
-- parameters: none
-- grain: one row per unit cost
-- columns: cost_id, unit, from_year, to_year, amount_chf, quantity, unit_cost_chf, bound, computation, remark, fact_ids, source_title, grade
-- grade: derived
-- notes: at-least: the count covers more time than the amount; at-most: it covers less
select cost_id, unit, from_year, to_year, amount_chf, quantity, unit_cost_chf, bound, computation,
       remark, fact_ids, source_title, grade
from unit_costs
order by unit = 'year', unit, unit_cost_chf
