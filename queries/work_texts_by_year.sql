-- question: How many Recommendations and Reports of ITU-T and ITU-R are dated in each year?
-- parameters: none
-- grain: one row per year and kind of text, from 2000
-- columns: year, text_kind, texts, is_part_year
-- grade: derived
-- notes: editions by their date in the index, new and revised together; not the number in force. Earlier years stand in the tables itu_t_texts_by_year and itu_r_texts_by_year
with counted as (
    select year, 'itu-t-recommendations' as text_kind, recommendations as texts, remark
    from itu_t_texts_by_year
    union all
    select year, 'itu-r-recommendations', recommendations, remark from itu_r_texts_by_year
    union all
    select year, 'itu-r-reports', reports, remark from itu_r_texts_by_year
)
select year, text_kind, texts, remark is not null as is_part_year
from counted
where year >= 2000
order by text_kind = 'itu-t-recommendations' desc, text_kind, year
