-- question: How does each target stand on the date of the release, by target, date and what was measured?
-- parameters: none
-- grain: one row per target
-- columns: set_by, plan_period, node_id, name, unit, value_kind, measured_as, baseline, baseline_dated, target,
--   target_dated, judged_on, is_past, latest, latest_dated, later, later_dated, expected, standing,
--   standing_reason, edition, source_title, review, review_dated, review_title, grade
-- notes: later is the first value after the date of a target that is past.
select s.set_by, s.plan_period, s.node_id, n.name, s.unit, s.value_kind, s.measured_as, s.baseline,
       s.baseline_dated, s.target, s.target_dated, s.judged_on, s.is_past, s.latest, s.latest_dated,
       s.later, s.later_dated, s.expected, s.standing, s.standing_reason, s.edition, s.source_title,
       s.review, s.review_dated, s.review_title, s.grade
from results_status s join results_nodes n using (node_id)
where n.node_kind = 'target'
order by list_position(['strategic-plan', 'broadband-commission', 'connectivity-2030',
                        'partner2connect', 'national-project'], s.set_by),
         s.plan_period, n.row_order
