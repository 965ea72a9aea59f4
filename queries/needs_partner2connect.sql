-- question: How much was pledged through Partner2Connect by each date, against the target?
-- parameters: none
-- grain: one row per date, the target last
-- columns: period, amount_usd, share, is_target, scope, note, status, grade, source_title
-- notes: pledges are cumulative, in US dollars as published; share is the part of the target.
select label as period, amount_usd,
       amount_usd / max(amount_usd) filter (where series = 'p2c-target') over () as share,
       series = 'p2c-target' as is_target, scope, note, status, grade, source_title
from series_points
where series in ('p2c-pledges', 'p2c-target')
order by is_target, position
