-- question: How has the expected cost of the new headquarters building moved, and what is to pay for it?
-- parameters: none
-- grain: one row per published cost, loan or fund, and one for all loans together
-- columns: series, label, amount_chf, is_total, scope, note, status, grade, source_title, position
-- notes: Swiss francs as published, not adjusted for prices. The loan requested is a ceiling and is not added to the
-- loans found, whose sum is computed here.
select series, label, amount_chf, false as is_total, scope, note, status, grade, source_title, position
from series_points
where series in ('hq-cost', 'hq-financing')
union all
select 'hq-financing', 'loans-found', sum(amount_chf), true, any_value(scope), null, null, 'derived', null, 99
from series_points
where series = 'hq-financing' and label in ('loan-studies', 'loan-confederation', 'loan-canton')
order by series, position
