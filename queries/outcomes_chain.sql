-- question: Which target can be followed from the decision that set it to what was measured, beside the money of its plan?
-- parameters: none
-- grain: one row per step of the chain: money, decision, goal, target, indicator
-- columns: position, plan_period, node_id, node_kind, name, words, is_linked, amount_chf, unit, target, target_dated, latest, latest_dated, later, later_dated, source_title, grade
-- notes: of all goals with a target in per cent that a decision mandates and that was measured up to its date, the newest plan's first one. The money is the largest amount of the plan; is_linked is false where no document read links a step to the one before.
with chain as (
    select g.plan_period, g.node_id as goal, t.node_id as target, i.node_id as indicator,
           d.node_id as decision
    from results_nodes g
    join results_links a on a.from_node = g.node_id and a.link_kind = 'measured-by'
    join results_nodes t on t.node_id = a.to_node and t.node_kind = 'target' and t.unit = 'percent'
    join results_links b on b.from_node = t.node_id and b.link_kind = 'measured-by'
    join results_nodes i on i.node_id = b.to_node and i.node_kind = 'indicator'
    join results_links m on m.from_node = t.node_id and m.link_kind = 'mandated-by'
    join results_nodes d on d.node_id = m.to_node
    join results_status s on s.node_id = t.node_id and s.latest is not null
    where g.node_kind = 'goal'
    order by g.plan_period desc, g.row_order, t.row_order
    limit 1
),
money as (
    select n.node_id from results_nodes n join chain using (plan_period)
    where n.node_kind = 'plan' and n.amount_chf is not null order by n.amount_chf desc limit 1
),
steps as (
    select 1 as position, node_id, null as is_linked from money
    union all
    select 2, decision, false from chain
    union all
    select 3, goal, true from chain
    union all
    select 4, target, true from chain
    union all
    select 5, indicator, true from chain
)
select p.position, c.plan_period, n.node_id, n.node_kind, n.name, n.words, p.is_linked::boolean as is_linked, n.amount_chf,
       n.unit, s.target, s.target_dated, s.latest, s.latest_dated, s.later, s.later_dated,
       n.source_title, n.grade
from steps p cross join chain c join results_nodes n on n.node_id = p.node_id
left join results_status s on s.node_id = c.target and p.position >= 4
order by p.position
