-- question: How many of the published figures on voluntary contributions say whether they were given in cash or in kind?
-- parameters: none
-- grain: one row per form
-- columns: form, count
-- grade: derived
-- notes: a figure says so when its measure, category or remark has the words cash or in kind
with said as (
    select lower(concat_ws(' ', measure, category, qualifier)) as words
    from published_figures where topic = 'voluntary'
), forms as (
    select case when regexp_matches(words, 'in[ -]kind') then 'in-kind'
                when regexp_matches(words, '\bcash\b') then 'cash'
                else 'not-said' end as form
    from said
)
select form, count(forms.form)::integer as count
from (values ('cash', 1), ('in-kind', 2), ('not-said', 3)) as all_forms(form, place)
     left join forms using (form)
group by form, place
order by place
