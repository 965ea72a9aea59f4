-- question: How much was budgeted for translation and interpretation each year, and how much was spent?
-- parameters: from_year, to_year, price_basis
-- grain: one row per year
-- columns: year, translation, interpretation, budgeted, spent, change, grade, source_title
-- grade: derived
-- notes: Change is what was spent less what was budgeted; no actual spending was found for 2015-2017.
with amounts as (
    select first_year as year,
           max(amount_chf) filter (series = 'language-translation') as translation,
           max(amount_chf) filter (series = 'language-interpretation') as interpretation,
           max(amount_chf) filter (series = 'language-budget') as budgeted,
           max(amount_chf) filter (series = 'language-actual') as spent,
           min(grade) as grade, min(source_title) as source_title
    from series_points
    where series in ('language-translation', 'language-interpretation',
                     'language-budget', 'language-actual')
    group by first_year
)
select year, translation * per_chf as translation, interpretation * per_chf as interpretation,
       budgeted * per_chf as budgeted, spent * per_chf as spent,
       (spent - budgeted) * per_chf as change, grade, source_title
from amounts join price_basis using (year)
where price_basis = $price_basis and in_years(year, $from_year, $to_year)
order by year
