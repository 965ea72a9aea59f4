# Words that every page shares.

site-title = أهمية الاتحاد الدولي للاتصالات: مبررات الاستثمار فيه
site-short = أهمية الاتحاد الدولي للاتصالات
skip-to-content = الانتقال إلى المحتوى الرئيسي
footer = أداة مستقلة تستند إلى أرقام منشورة؛ وليست من منشورات الاتحاد. الإصدار { $release } بتاريخ { $date }.
footer-about = «{ site-short }» أداة مستقلة تستند إلى أرقام منشورة، أعدّها مشروع casebook المفتوح المصدر. وهي ليست من منشورات الاتحاد الدولي للاتصالات ولا الأمم المتحدة.
footer-updated = حُدّثت الأرقام في { $day } (الإصدار { $release })
footer-data = البيانات والأساليب
footer-api = API
footer-changes = ما الذي تغيّر
footer-verify = التحقق من بيان
footer-contact = للاتصال بنا
print-page = طباعة أو حفظ بصيغة PDF
print-address = عنوان هذه الصفحة
print-date = تاريخ الطباعة
footer-licence = الشفرة مفتوحة المصدر بموجب رخصة Apache License 2.0. والأرقام وقائع عامة. وتنطبق شروط كل مصدر.
footer-translated = الترجمات في هذا الموقع من إعداد المشروع نفسه، وليست ترجمات رسمية صادرة عن الاتحاد.
disclaimer = لا تنطوي التسميات والأسماء المستخدمة ولا الحدود المرسومة على أي رأي بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة أو لسلطاتها، أو بشأن تخومها.
release-stands-in = أحدث الأرقام على هذا المخدّم متضررة. ويعرض الموقع الإصدار المؤرخ { $date } إلى أن تُصلَح.
release-pointer-lost = لا يستطيع هذا المخدّم تحديد أحدث إصدار. ويعرض الموقع أحدث إصدار كامل، وهو المؤرخ { $date }.
release-ahead = هذه الأرقام مؤرخة { $date }، وهو تاريخ لم تبلغه ساعة هذا المخدّم بعد. وهي معروضة كما نُشرت.

# Shown where a conference has decided something that the figures do not include.
as-of-superseded = { $conference }: { $foreseen ->
    [yes] كان من المقرر اختتام أعماله في { $place } في { $closed }.
   *[no] اختُتمت أعماله في { $place } في { $closed }.
  } ولا تشمل هذه الأرقام قراراته بشأن { $subjects }. يُرجى الرجوع إلى { $documents }.
as-of-event-plenipotentiary = مؤتمر المندوبين المفوضين
as-of-event-council = المجلس
as-of-event-development-conference = المؤتمر العالمي لتنمية الاتصالات
as-of-subject-unit-amount = مبلغ وحدة المساهمة للفترة { $period }
as-of-subject-classes = فئات المساهمة للفترة { $period }
as-of-subject-financial-plan = الخطة المالية للفترة { $period }
as-of-subject-council = المجلس للفترة { $period }

menu-label = صفحات الموقع
menu-short = القائمة
nav-group-evidence = الأدلة
nav-group-data = البيانات
tab-title = { $page } - { $site }
page-case = لماذا الاتحاد
page-case-heading = أهمية الاتحاد الدولي للاتصالات: مبررات الاستثمار فيه
page-revenue = الإيرادات
page-units = وحدات المساهمة
page-needs = احتياجات غير ملبّاة
page-efficiency = الكفاءة
page-data = البيانات والأساليب

chart-alt = { $name }. { $finding } { $subtitle }
chart-alt-table = ويعرض الجدول الأرقام نفسها.
view-chart = رسم بياني
view-table = جدول
axis-above-zero = { $subtitle }. لا يبدأ المحور الرأسي من الصفر.
card-loading = جارٍ التحميل…
card-failed = تعذّر التحميل. يُرجى إعادة المحاولة.
card-no-chart = تعذّر رسم البيانات. ويعرض الجدول الأرقام نفسها.
card-copied = تم النسخ.
card-not-done = لم يسمح متصفحكم بذلك. يُرجى استخدام بند آخر من القائمة.
card-mark = { $grade } · البيان { $figure } · الإصدار { $date } · { $site }
table-find = البحث في هذا الجدول
table-found = الصفوف: { $shown } من { $rows }
table-rising = الترتيب حسب { $column }، من الأدنى
table-falling = الترتيب حسب { $column }، من الأعلى
source-secondary = (الصحافة أو مصدر ثانوي آخر)
card-rows-left-out = تظهر أول { $shown } من الصفوف البالغ عددها { $rows }. وللحصول عليها كلها، اختاروا «التنزيل أو المشاركة»، ثم «البيانات».
source-label = المصدر
release-label = الإصدار
figure-label = البيان
own-values = استناداً إلى مدخلاتكم (محفوظة في الرابط)
about-figure = عن هذا البيان
about-method = طريقة الحساب
about-terms = المصطلحات
about-warnings = قبل الاستشهاد بهذا البيان
about-sources = المصادر كاملةً
about-query = الاستعلام { $query }: { $question }
see-page = انظر: { $page }
more-documents = { $count ->
    [zero] و{ $count } وثيقة أخرى
    [one] ووثيقة أخرى
    [two] ووثيقتان أخريان
    [few] و{ $count } وثائق أخرى
    [many] و{ $count } وثيقة أخرى
   *[other] و{ $count } وثيقة أخرى
  }

grade-official = رسمي
grade-derived = محسوب
grade-estimate = تقديري
grade-illustrative = توضيحي
grade-official-help = مأخوذ من وثيقة رسمية أو من إحصاءات مراجَعة.
grade-derived-help = محسوب في هذا الموقع من أرقام رسمية، مع بيان طريقة الحساب.
grade-estimate-help = يصفه المصدر بأنه تقدير، أو هو مأخوذ من مصدر ثانوي.
grade-illustrative-help = يستند إلى قيم أدخلها المستخدم.

filter-title = المرشِّحات
filter-country = الدولة العضو
filter-country-show = عرض
filter-country-none = اختاروا بلدكم
filter-button = المرشِّحات
filter-years-span = { $first }–{ $last }
filter-plan-of = خطة { $plan }
filter-peers = المقارنة مع
filter-peer-list = اختياركم
filter-peer-list-none = إضافة دول أعضاء
filter-years = السنوات
filter-prices = الأسعار
filter-region = المنطقة
filter-region-none = كل المناطق
filter-grouping = المجموعة
filter-grouping-none = كل الدول الأعضاء
filter-language = اللغة
filter-reset = إلغاء المرشِّحات
language-en = English
language-fr = Français
language-es = Español
language-ru = Русский
language-zh = 中文
language-ar = العربية
language-offer = هذه الصفحة متاحة أيضاً باللغة العربية
language-offer-close = إغلاق

basis-chf = بالفرنك السويسري بالأسعار الجارية
basis-chf-constant = بالفرنك السويسري بالأسعار الثابتة لعام 2024
basis-usd = بدولار الولايات المتحدة بالأسعار الجارية
basis-short-chf = CHF
basis-short-chf-constant = CHF (أسعار 2024)
basis-short-usd = USD

peers-region = الدول الأعضاء في المنطقة نفسها من مناطق الاتحاد
peers-group = الدول الأعضاء في المجموعة نفسها (أقل البلدان نمواً أو البلدان النامية غير الساحلية أو الدول الجزرية الصغيرة النامية)
peers-gdp = الدول الأعضاء الخمس الأقرب من حيث الناتج المحلي الإجمالي
peers-population = الدول الأعضاء الخمس الأقرب من حيث عدد السكان
peers-class = الدول الأعضاء في فئة المساهمة نفسها
peers-own = اختياركم
peers-own-listed = { $count ->
    [0] اختياركم، وهو خالٍ
   *[other] اختياركم: { $names }
  }
yardstick-un-scale = جدول الأنصبة المقررة للأمم المتحدة
yardstick-un-system = جميع الاشتراكات المقررة لمنظومة الأمم المتحدة
yardstick-fao = الاشتراكات المقررة لمنظمة الأغذية والزراعة
yardstick-iaea = الاشتراكات المقررة للوكالة الدولية للطاقة الذرية
yardstick-icao = الاشتراكات المقررة لمنظمة الطيران المدني الدولي
yardstick-ilo = الاشتراكات المقررة لمنظمة العمل الدولية
yardstick-imo = الاشتراكات المقررة للمنظمة البحرية الدولية
yardstick-unesco = الاشتراكات المقررة لليونسكو
yardstick-unido = الاشتراكات المقررة لليونيدو
yardstick-upu = الاشتراكات المقررة للاتحاد البريدي العالمي
yardstick-who = الاشتراكات المقررة لمنظمة الصحة العالمية
yardstick-wipo = الاشتراكات المقررة للويبو
yardstick-wmo = الاشتراكات المقررة للمنظمة العالمية للأرصاد الجوية
scope-all = جميع الدول الأعضاء
no-country = لم تُختر أي دولة عضو

region-africa = إفريقيا
region-americas = الأمريكتان
region-arab-states = الدول العربية
region-asia-pacific = آسيا والمحيط الهادئ
region-cis = كومنولث الدول المستقلة
region-europe = أوروبا
the-region-africa = منطقة إفريقيا
the-region-americas = منطقة الأمريكتين
the-region-arab-states = منطقة الدول العربية
the-region-asia-pacific = منطقة آسيا والمحيط الهادئ
the-region-cis = منطقة كومنولث الدول المستقلة
the-region-europe = منطقة أوروبا
grouping-ldc = أقل البلدان نمواً
grouping-lldc = البلدان النامية غير الساحلية
grouping-sids = الدول الجزرية الصغيرة النامية

event-after = بعد { $place } { $year }

notice-table = يطلب الرابط جدول البطاقة { $value }، وهي غير موجودة في هذا الموقع. وقد أُسقط هذا الطلب واستُخدمت بقية الرابط.
notice-country = يطلب الرابط «{ $value }»، وهو ليس اسم أي من الدول الأعضاء البالغ عددها 194. يُرجى الاختيار من القائمة.
notice-country-several = يطلب الرابط «{ $value }»، وهو ينطبق على { $choices }. يُرجى اختيار واحدة أعلاه.
notice-region = يطلب الرابط المنطقة «{ $value }»، وهي ليست من مناطق الاتحاد. وتُعرض كل المناطق.
notice-year = يطلب الرابط السنة «{ $value }»، ولا توجد أرقام لها. وتُعرض الفترة كلها.
notice-years-reversed = يطلب الرابط السنوات { $value }، وهي تنتهي قبل أن تبدأ. وتُعرض الفترة كلها.
notice-peer = تتضمن إحدى قوائم الرابط («{ $parameter }») الاسم «{ $value }»، وهو ليس اسم أي من الدول الأعضاء البالغ عددها 194. وقد أُسقط واستُخدمت بقية الأسماء.
notice-peers-many = تتضمن إحدى قوائم الرابط («{ $parameter }») عدداً مفرطاً من الدول الأعضاء: { $value }. وتُستخدم الأولى منها فقط.
notice-scenario = السيناريو الوارد في الرابط أطول مما يلزم أو تتعذر قراءته، ولم يُستخدم. يُرجى فتح الرابط من جديد أو إعداد سيناريو جديد.
not-found-title = الصفحة غير موجودة
not-found-words = لا توجد صفحة باسم «{ $path }» في هذا الموقع. استخدموا القائمة أو البحث للعثور على ما تريدون.
notice-choice = يعطي الرابط القيمة «{ $value }» للمعلمة «{ $parameter }»، وهي ليست من الخيارات المتاحة. وتُعرض القيمة المعتادة.
error-apology = تعذّر عرض هذه الصفحة. { $sentence }
error-unexpected = تعذّر عرض هذه الصفحة بسبب خطأ من جانبنا (المرجع { $reference }). وما زالت الصفحات الأخرى تعمل. يُرجى إعادة المحاولة بعد دقيقة.

# Shown with the subtitle of a card that a filter of the page does not limit.
card-unlimited = لا يسري على هذه البطاقة ما اختير من: { $limits }.
limit-years = السنوات
limit-region = المنطقة
limit-grouping = المجموعة
nothing-in-years = لا توجد أرقام للسنوات والدول الأعضاء المختارة.

column-year = السنة
column-period = الفترة
column-iso3 = الدولة العضو
column-itu-region = المنطقة
column-label = البند
column-value = القيمة
column-unit = الوحدة
column-qualifier = تحديد
column-status = الحالة
column-grade = الدرجة
column-source-title = الوثيقة
column-amount = المبلغ
column-amount-chf = المبلغ، CHF
column-amount-usd = المبلغ، USD
column-change = التغيّر
column-share = الحصة
status-approved = معتمد
status-actual = فعلي
status-announced = معلن
status-draft = مشروع
status-estimate = تقدير
not-published = لم يُعثر عليه<br>في مصادرنا

column-per-cent = { $header }، %
