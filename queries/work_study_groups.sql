-- question: Which study groups are responsible for the ITU-T Recommendations approved in 2020 to 2025?
-- parameters: none
-- grain: one row per study group responsible today; not stated: the index names none
-- columns: study_group, approved_2020_2025, share, editions_published
-- grade: derived
-- notes: editions, new and revised together; the study group responsible today, not the one that drafted the text
select study_group, approved_2020_2025,
       approved_2020_2025 / sum(approved_2020_2025) over () as share, editions_published
from itu_t_recommendations_by_study_group
order by study_group = 'not stated', approved_2020_2025 desc, study_group
