-- question: Where several editions of one value are published, which one stands here, and how far apart are they?
-- parameters: none
-- grain: one row per indicator, date and edition
-- columns: node_id, name, dated, unit, value, change_share, is_chosen, edition, edition_published, source_title, grade
-- notes: change_share is the difference from the edition that stands for the date.
with several as (
    select node_id, dated, any_value(value) filter (is_chosen) as stands
    from results_values where value_role = 'actual'
    group by node_id, dated having count(*) > 1
)
select v.node_id, n.name, v.dated, n.unit, v.value, v.value / s.stands - 1 as change_share,
       v.is_chosen, v.edition, v.edition_published, v.source_title, v.grade
from results_values v
join several s using (node_id, dated)
join results_nodes n using (node_id)
where v.value_role = 'actual'
order by n.row_order, v.dated, v.is_chosen desc, v.value
