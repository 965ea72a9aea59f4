# The menu below each screen of the first page.
story-share = مشاركة هذا الجزء
story-share-of = مشاركة: { $screen }
story-share-link = صورة لرابط، 1200 × 630 (PNG)
story-share-post = صورة لمنشور، 1080 × 1350 (PNG)
story-share-address = رابط هذا الجزء
server-address-story-screen = جزء من الصفحة الأولى صورةً مع جملته، لرابط أو منشور
