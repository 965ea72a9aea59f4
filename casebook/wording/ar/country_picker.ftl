# Below the picker of the Member State, where a text was typed that names none or several.
filter-country-not-found = لم يُعثر على دولة عضو باسم { $text }. جرّبوا تهجئة أخرى أو اختاروا من القائمة.
filter-country-several = قد يعني { $text } ما يلي: { $names }. اختاروا واحدة من القائمة.
