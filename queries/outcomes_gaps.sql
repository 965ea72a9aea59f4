-- question: Of what should link money to results, how much was found, plan by plan?
-- parameters: none
-- grain: one row per plan and expectation
-- columns: plan_period, expectation, missing, count
select plan_period, expectation, count(*) filter (not found) as missing, count(*) as count
from results_gaps
group by plan_period, expectation
order by plan_period, expectation
