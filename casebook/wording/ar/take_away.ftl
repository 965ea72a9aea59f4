# The menu of a card.

take-away = التنزيل أو المشاركة
take-away-short = المشاركة
take-group-picture = الصورة
take-group-data = البيانات
take-group-share = المشاركة والاستشهاد
take-group-view = العرض
take-png = PNG بالعنوان والمصدر
take-svg = SVG، الرسم وحده
take-copy-picture = نسخ الصورة
take-picture = أحجام أخرى، PDF
take-data = CSV وExcel وغيرهما
take-bundle = كل شيء (ZIP)
take-recipe = شفرة لإعادة الإنتاج
take-share = المشاركة عبر تطبيق
take-copy-citation = نسخ الجملة مع الإحالة
take-copy-link = نسخ الرابط
take-mail = البريد
take-cite = إحالة بنسق BibTeX وRIS
take-link = الرابط
take-embed = التضمين في موقع
take-full = ملء الشاشة

take-making = جارٍ الإعداد…
take-download = تنزيل { $what }
take-size = الشكل
take-size-wide = عريض، 1600 × 900
take-size-tall = طولي، للهواتف
take-theme = الخلفية
take-theme-light = فاتحة
take-theme-dark = داكنة
take-format = النسق
take-format-png = PNG
take-format-svg = SVG
take-format-pdf = PDF
take-picture-browser = لا يستطيع هذا المخدّم إعداد الصور. استخدموا الأزرار الواقعة تحت الرسم البياني لإعداد صورة في متصفحكم.

take-scope = الصفوف
take-scope-seen = المعروض
take-scope-everything = كل شيء
take-rows = { $rows_n ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان ({ $rows })
    [few] { $rows } صفوف
    [many] { $rows } صفاً
   *[other] { $rows } صف
  }.
take-data-csv = CSV (UTF-8، فاصلة)
take-data-csv-semicolon = CSV لبرامج الجداول ذات الفاصلة العشرية (فاصلة منقوطة)
take-data-xlsx = Excel، مع دليل الرموز والمصدر
take-data-parquet = Parquet
take-data-json = JSON، مع بيان المنشأ

take-bundle-holds = ملف ZIP واحد يضم الصفوف بنسق CSV ودليل الرموز وملف README والإحالة (نص وBibTeX وRIS) والصورة والاستعلام وشفرة إعادة إنتاجه.
take-bundle-no-picture = لا يستطيع هذا المخدّم إعداد الصور، فملف ZIP يخلو منها.

take-link-what = يفتح هذا الرابط العرض نفسه:
take-link-verify = يبيّن هذا الرابط ما إذا كان البيان ما زال سارياً:

take-embed-live = حي
take-embed-frozen = مجمّد
take-embed-live-what = يتبع الإطار الإصدارات الجديدة من الأرقام.
take-embed-script = النص البرمجي اختياري. به يكون ارتفاع الإطار بارتفاع البطاقة؛ ومن دونه { $height } بكسل.
take-embed-frozen-what = يعرض الإطار دائماً الإصدار { $release }، ما دام المخدّم يحتفظ به.
embed-line-own-values = { $grade }: يستند إلى قيم أدخلها القارئ · الإصدار { $date } · { $site }
embed-line = { $grade } · البيان [{ $figure }]({ $verify }) · الإصدار { $date } · { $site }

take-recipe-what = يستطيع أي شخص إعادة إنتاج هذه الصفوف، وعددها { $rows }، من ملفات Parquet المنشورة (صفحة «البيانات والأساليب»)، دون هذا الموقع:
take-recipe-what-own-values = هذا السيناريو محسوب بقيمكم من صفوف يستطيع أي شخص إعادة إنتاجها من ملفات Parquet المنشورة (صفحة «البيانات والأساليب»)، دون هذا الموقع:
take-recipe-question = الاستعلام

