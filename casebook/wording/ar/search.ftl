# The site's search.

page-search = البحث
page-search-lead = ابحثوا عن دولة عضو أو رسم بياني أو مصطلح أو وثيقة. وتصلح أيضاً الأسماء الشائعة والأسماء باللغات الرسمية الست.
search-short = البحث
search-label = البحث في الموقع
search-placeholder = كينيا، وحدة، ساتل …
search-members = الدول الأعضاء
search-cards = الرسوم البيانية
search-terms = المصطلحات
search-documents = الوثائق
search-area = { $text }: غير مدرج بوصفه دولة عضواً في هذه الأرقام. ولا ينطوي ذلك على أي رأي بشأن مركزه القانوني.
search-group = { $text }: منطقة أو مجموعة دول، لا دولة عضو.
search-nothing = لم يُعثر على شيء باسم { $text }. يُرجى تجربة اسم آخر أو كلمات أقل.
