# Briefings: units and series of charts, fixed sentences of every format.

brief-unit-per-cent = في المائة
brief-unit-units = وحدات المساهمة
brief-unit-people = ملايين الأشخاص
brief-unit-people-billion = مليارات الأشخاص
brief-unit-thousand-chf = آلاف الفرنكات السويسرية
brief-unit-staff = الموظفون
brief-unit-figures = أرقام منشورة
brief-unit-projects = المشاريع
brief-unit-texts = التوصيات
brief-unit-cents = أجزاء من مائة من العملة لكل فرد من السكان
brief-unit-member-states = الدول الأعضاء
brief-unit-usd-gdp = USD لكل USD 1 مليون من الناتج المحلي الإجمالي
brief-unit-usd-billion = مليارات USD
brief-unit-billion = { $unit }، بالمليارات
brief-unit-million = { $unit }، بالملايين
brief-unit-plain = { $unit }

brief-series-share-of-units = الحصة من جميع وحدات المساهمة
brief-series-share-of-revenue = الحصة من جميع الإيرادات
brief-series-peers = النظراء
brief-series-near = أقرب الاقتصادات
brief-series-itu = الاتحاد
brief-series-others = وكالات أخرى
brief-series-lower-end = الحد الأدنى
brief-series-up-to-upper-end = من الحد الأدنى إلى الأعلى

# Subtitles where a native chart shows less than the figure on the page: unit and period alone.
brief-subtitle-work-texts = التوصيات الجديدة والمراجعة حسب السنة؛ وقد تكون السنة الأخيرة غير منتهية
brief-subtitle-country-near-by-gdp = بالفرنك السويسري لآخر سنة معروفة؛ الأقرب من حيث الناتج المحلي الإجمالي. وتختار كل دولة عضو فئتها بحرية.
brief-subtitle-agencies-growth = تغيّر الإيرادات بالقيمة الحقيقية، في المائة
brief-subtitle-case-revenue = الإيرادات حسب السنة، بالملايين: { $basis }
brief-subtitle-case-unit-value = وحدة مساهمة واحدة، كما حُددت وبالأسعار الثابتة لعام 2024
brief-subtitle-case-efficiency = ملايين الفرنكات لأربع سنوات، كما نُشرت
brief-subtitle-country-class = { $country }: فئة المساهمة حسب السنة، بوحدات المساهمة
brief-subtitle-country-share = { $country }: الحصة من وحدات المساهمة لجميع الدول الأعضاء، حسب السنة
brief-subtitle-country-peers = عدد الدول الأعضاء في كل فئة من فئات المساهمة، في آخر سنة: { $country } ونظراؤها ({ $peers })
brief-subtitle-country-relative = { $country } وجميع الدول الأعضاء معاً: المساهمة بدولار الولايات المتحدة لكل USD 1 مليون من الناتج المحلي الإجمالي
brief-subtitle-country-yardstick = { $country }: الحصة من وحدات المساهمة في الاتحاد، مقارنةً بما يلي: { $yardstick }
brief-subtitle-country-voluntary = { $country }: ما قدمته الحكومة إضافةً إلى مساهمتها المقررة، حسب السنة، { $basis }
brief-subtitle-country-expenses = { $country }: نفقات الاتحاد المسجلة للبلد، حسب السنة، { $basis }؛ والسنوات التي لم يُسجل فيها شيء خالية
brief-subtitle-country-projects = { $country }: المتاح والناقص بدولار الولايات المتحدة؛ مشاريع الفترة من 2021 إلى 2028 الأكثر نقصاً في التمويل
brief-subtitle-country-internet = { $country }: نسبة السكان الذين يستخدمون الإنترنت، حسب السنة
brief-subtitle-units-changes = وحدات المساهمة التي أضافتها الفئات الأعلى والتي فُقدت بالفئات الأدنى، حسب أول سنة للفئة الجديدة، { $scope }
brief-subtitle-units-since-1998 = وحدات المساهمة لجميع الدول الأعضاء: كما نُشرت للأعوام من 1998 إلى 2001، وكما حُسبت اعتباراً من عام 2013
brief-subtitle-revenue-payers = أكبر المساهمين في آخر سنة معروضة: { $basis }، { $scope }
brief-subtitle-agencies-shares = الحصة من الإيرادات في آخر سنة معروضة: المقررة على الدول الأعضاء والطوعية وغيرها
brief-subtitle-next-unit-lines = وحدة مساهمة واحدة كحصة من تكلفة كل بند في السنة

# Sections of a briefing, in its order, and tables of a few numbers.
brief-section-does = ما هو الاتحاد وما الذي يفعله
brief-section-gets = ما نجنيه
brief-section-pays = ما هو مقرر علينا
brief-section-run = هل إدارته رشيدة؟
brief-section-need = الحاجة
brief-section-others = ما يفعله الآخرون
brief-number = الرقم
brief-number-what = ما يدل عليه
brief-sources-more = { $count ->
    [zero] لا توجد مصادر أخرى في المذكرة وفي ملاحظات المتحدث
    [one] يرد مصدر آخر في المذكرة وفي ملاحظات المتحدث
    [two] يرد مصدران آخران ({ $count }) في المذكرة وفي ملاحظات المتحدث
    [few] ترد { $count } مصادر أخرى في المذكرة وفي ملاحظات المتحدث
    [many] يرد { $count } مصدراً آخر في المذكرة وفي ملاحظات المتحدث
   *[other] يرد { $count } مصدر آخر في المذكرة وفي ملاحظات المتحدث
  }.

# Names of audiences, titles, starts.
brief-audience-finance = وزارة المالية
brief-audience-foreign = وزارة الخارجية
brief-audience-regulator = الهيئة التنظيمية أو الوزارة المختصة
brief-audience-parliament = البرلمان
brief-audience-council = فريق العمل التابع للمجلس المعني بالموارد المالية والبشرية
brief-title-national = { $country } والاتحاد الدولي للاتصالات
brief-title-council = أهمية الاتحاد الدولي للاتصالات: مبررات الاستثمار فيه
brief-title-ministry = { $country } والاتحاد الدولي للاتصالات: مبررات الاستثمار
brief-title-own = مبررات دعم الاتحاد، في { $count ->
    [zero] { $count } استنتاج
    [one] استنتاج واحد
    [two] استنتاجين ({ $count })
    [few] { $count } استنتاجات
    [many] { $count } استنتاجاً
   *[other] { $count } استنتاج
  }
brief-title-empty = مبررات دعم الاتحاد
brief-subtitle = إحاطة موجهة إلى { $audience ->
    [finance] وزارة المالية
    [foreign] وزارة الخارجية
    [regulator] الهيئة التنظيمية أو الوزارة المختصة
   *[parliament] البرلمان
  }
brief-subtitle-council = العرض الموحّد المقدم إلى فريق العمل التابع للمجلس المعني بالموارد المالية والبشرية
brief-illustrative = توضيحي: بعض الأرقام هنا تستند إلى قيم أدخلها القارئ.
brief-citation = { $title }. { $site }، الإصدار { $release } بتاريخ { $date }.
brief-table-more = { $rows_n ->
    [0] { "" }
    [zero] { "" }
    [one] يوجد صف آخر في الجدول الكامل.
    [two] يوجد صفان آخران ({ $rows }) في الجدول الكامل.
    [few] توجد { $rows } صفوف أخرى في الجدول الكامل.
    [many] يوجد { $rows } صفاً آخر في الجدول الكامل.
   *[other] يوجد { $rows } صف آخر في الجدول الكامل.
  }
brief-table-more-years = { $rows_n ->
    [zero] لا توجد صفوف أسبق في الجدول الكامل
    [one] يوجد صف أسبق في الجدول الكامل
    [two] يوجد صفان أسبقان ({ $rows }) في الجدول الكامل
    [few] توجد { $rows } صفوف أسبق في الجدول الكامل
    [many] يوجد { $rows } صفاً أسبق في الجدول الكامل
   *[other] يوجد { $rows } صف أسبق في الجدول الكامل
  }.
brief-none = –
brief-yes = نعم
brief-no = لا

# What all formats say in fixed words; an attribute is one word or sentence.
brief-words = عبارات ثابتة
    .opening = الرسائل الرئيسية
    .objections = أسئلة وأجوبة
    .question = السؤال
    .answer = الجواب
    .request = القرار المطلوب
    .sources = المصادر
    .source = المصدر
    .citation = طريقة الاستشهاد
    .figure = البيان
    .grade = الدرجة
    .release = الإصدار
    .date = التاريخ
    .note = ملاحظة من المُعدّ
    .caveat = ملحق: قبل الاستشهاد بهذه الأرقام
    .talking-point = نقاط للحديث
    .table = جدول
    .chart = رسم بياني
    .category = البند
    .page = الصفحة
    .of = من
    .contents = المحتويات
    .verify = التحقق من أن هذا البيان ما زال سارياً
    .open = فتح هذا العرض
    .open-briefing = فتح هذه الإحاطة
    .estimated = مظلَّل بخطوط أو متقطع: تقدير
    .estimate = تقدير
    .not-published = لم يُعثر عليه في مصادرنا
    .disclaimer = إخلاء مسؤولية
    .own-values = أُعدّ بقيم أدخلها القارئ؛ بلا معرّف بيان
    .independent = أداة مستقلة تستند إلى أرقام منشورة؛ وليست من منشورات الاتحاد.

# Values of a link that cannot be used.
notice-basket = قُطعت الإحاطة الواردة في الرابط أو تغيّرت في الطريق، ولا يمكن قراءتها. وتبدأ الصفحة بإحاطة فارغة.
notice-basket-card = تتضمن إحاطة الرابط بطاقة غير موجودة في هذا الموقع: { $value }. وقد أُبقيت البطاقات الأخرى.
notice-basket-view = تعرض إحاطة الرابط البطاقة «{ $parameter }» بقيمة لا يمكن استخدامها: { $value }. وتُعرض القيمة المعتادة.
notice-basket-note = الملاحظة على البطاقة «{ $parameter }» أطول مما يلزم (عدد الأحرف: { $value }) وقد أُسقطت.
notice-basket-many = عدد بطاقات الإحاطة الواردة في الرابط { $value }. وقد أُبقيت البطاقات العشرون (20) الأولى.
notice-audience = يطلب العنوان الجمهور { $value }، ولا توجد إحاطة له. وتُعرض الإحاطة الموجهة إلى وزارة المالية.
notice-story = يطلب العنوان العرض { $value }، وهو غير موجود.
