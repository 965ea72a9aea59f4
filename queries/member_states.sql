-- question: Which are the Member States, and to which region and groups do they belong?
-- parameters: none
-- grain: one row per Member State
-- columns: iso3, name_en, name_fr, name_es, name_ru, name_zh, name_ar, itu_region, is_ldc, is_lldc, is_sids
select iso3, name_en, name_fr, name_es, name_ru, name_zh, name_ar, itu_region,
       is_ldc, is_lldc, is_sids
from member_states
order by iso3
