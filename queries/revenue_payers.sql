-- question: What was each Member State assessed in the last year shown?
-- parameters: from_year, to_year, price_basis, region, grouping
-- grain: one row per Member State
-- columns: rank, iso3, year, class_of_contribution, months_assessed, contribution, share, cumulative_share, correction
-- grade: derived
-- notes: Member States of the same class share a rank; among them the ISO code gives the order
with last_year as (
    select max(year) as year from contributions where in_years(year, $from_year, $to_year)
), in_view as (
    select iso3, year, class_of_contribution, months_assessed,
           contribution_chf * b.per_chf as contribution,
           correction
    from units_held join last_year using (year) join price_basis b using (year)
    where b.price_basis = $price_basis
      and in_scope(itu_region, is_ldc, is_lldc, is_sids, $region, $grouping)
)
select (rank() over (order by class_of_contribution desc))::integer as rank,
       iso3, year, class_of_contribution, months_assessed, contribution,
       contribution / sum(contribution) over () as share,
       sum(contribution) over (order by class_of_contribution desc, iso3
                               rows between unbounded preceding and current row)
           / sum(contribution) over () as cumulative_share,
       correction
from in_view
order by class_of_contribution desc, iso3
