page-data-lead = نزّلوا جميع البيانات التي يقوم عليها هذا الموقع. ويأتي كل جدول بمعاني أعمدته وطريقة حساب كل رقم والمصادر.

data-part-tables = الجداول
data-part-columns = الأعمدة
data-part-methods = الأساليب
data-part-corrections = التصحيحات
data-part-glossary = المسرد
data-part-sources = المصادر
data-part-needed = بيانات ما زلنا نحتاج إليها
data-part-release = الإصدار
data-needed-lead = أرقام وروابط لم يُعثر عليها في مصادرنا، في رسوم بيانية وقوائم. والقصور فيما قرأناه لا في عمل الاتحاد: فالخطط التشغيلية والميزانيات القائمة على النتائج والمقرر 5 والتقارير المرحلية السنوية تتضمن المزيد. وتُختار الخطة ضمن المرشِّحات.

data-tables-lead = كل جداول الإصدار كاملةً. يُفتح ملف CSV في أي برنامج جداول. ويحفظ Parquet أنواع الأعمدة.
data-years = { $first }–{ $last }
data-no-years = ليس حسب السنة
data-rows = { $rows } { $rows_n ->
    [zero] صف
    [one] صف
    [two] صف
    [few] صفوف
    [many] صفاً
   *[other] صف
  }
data-source-own = يتولاه هذا المشروع
data-csv = CSV
data-parquet = Parquet
data-inside = الأعمدة والصفوف الأولى: { $table }
data-columns-of = أعمدة الجدول «{ $table }»
data-rows-of = الصفوف الأولى من الجدول «{ $table }»

data-columns-lead = لأسماء الأعمدة المعنى نفسه في كل جدول وفي كل نتيجة استعلام.
data-search = البحث عن عمود
data-search-example = مثلاً: units، usd، offline
data-columns-found = { $count } { $count_n ->
    [zero] عمود
    [one] عمود
    [two] عمود
    [few] أعمدة
    [many] عموداً
   *[other] عمود
  }
data-column-name = العمود
data-column-words = المعنى
data-column-type = النوع
data-column-allowed = القيم المسموح بها
data-column-tables = الجداول
data-column-answers = نتائج الاستعلامات فقط
data-type-string = نص
data-type-integer = عدد صحيح
data-type-number = عدد
data-type-boolean = نعم أو لا
data-type-date = تاريخ

data-methods-lead = كل رسم بياني هو نتيجة استعلام SQL واحد على الجداول. وهو يحمل أدنى درجة من درجات مدخلاته:

data-corrections-lead = تُصحح أخطاء المصدر علناً، أو يُحتفظ بالرقم في الجدول دون عرضه في الرسوم البيانية. وتُزال التصحيحات حين يُصلَح المصدر: إذ يتوقف بناء الإصدار ما إن يختفي الخطأ من المصدر.
data-replaced = { $column }: { $seen } في المصدر، و{ $used } هنا · { $date }
data-withheld = محفوظ في الجدول، ولا يُعرض في الرسوم البيانية · { $date }
data-what = ما يظهر في المصدر:
data-done = ما أُجري:
data-why = السبب:

data-correct = كيفية تصحيح رقم
data-correct-how =
    1. سجلوا معرّف البيان الوارد تحت الرسم البياني، وما يعرضه، والوثيقة التي تقول غير ذلك.
    2. إذا كان هذا المشروع قد أخطأ قراءة المصدر، فصححوا الصف في الملف الموجود تحت `data/sources/` ونفذوا
       `python -m casebook.build --seal` مع اسم الملف، وهو ما يجدد مجموعه التدقيقي.
    3. إذا كان الخطأ في المصدر نفسه، فأضيفوا بنداً إلى `data/corrections.yml`: الجدول، والصفوف،
       والقيمة الظاهرة، والقيمة الواجب استخدامها، وما لوحظ، ولماذا هو خطأ، وما أُجري، واليوم.
    4. أضيفوا بنداً في أعلى `data/RELEASES.md` يبيّن ما تغيّر لقراء الإصدار
       الأخير.
    5. نفذوا `python -m casebook.build`. فهو يفحص كل شيء من جديد ويدرج ما لا يتطابق. ولا ينشر
       إصداراً جديداً إلا بعد اجتياز كل الفحوص.

data-search-terms = البحث عن مصطلح
data-terms-found = { $count } { $count_n ->
    [zero] مصطلح
    [one] مصطلح
    [two] مصطلح
    [few] مصطلحات
    [many] مصطلحاً
   *[other] مصطلح
  }
data-see = انظر أيضاً: { $terms }
data-terms-languages = المصطلحات باللغات الست
data-terms-languages-lead = المصطلحات كما يكتبها الاتحاد والأمم المتحدة. وتشير النجمة إلى صيغة لم تُقرأ في أي من نصوصهما ولا تزال بحاجة إلى تحقق.

data-sources-lead = كل ملف بُنيت منه الجداول. والملفات موجودة في `data/sources/`، ولكل منها وصفه.
data-retrieved = قُرئ في { $date }
data-source-published = النشر:
data-source-licence = الرخصة:
data-source-address = العنوان:
data-source-treatment = طريقة المعالجة:
data-source-notes = ملاحظات:
data-checksum = يبدأ SHA-256 بـ { $start }

data-release-what = الإصدار
data-release-value = القيمة
data-release-id = المعرّف
data-release-date = التاريخ
data-release-title = العنوان
data-release-hash = بصمة جميع جداوله
data-release-rows = الحجم
data-release-size = الجداول: { $tables }، الصفوف: { $rows }
data-checks = الفحوص التي اجتيزت قبل النشر
