# Words in editable slides and in the note for word processors.


office-facts = { $grade } · البيان { $figure } · إصدار { $date }
office-facts-own-values = { $grade } · يستند إلى قيم أدخلها القارئ · إصدار { $date }

office-kind-bar = رسم بياني بأعمدة أفقية
office-kind-stacked-bar = رسم بياني بأعمدة أفقية مكدّسة
office-kind-column = رسم بياني بأعمدة
office-kind-stacked-column = رسم بياني بأعمدة مكدّسة
office-kind-line = رسم بياني خطي
office-kind-doughnut = رسم بياني حلقي
office-kind-waterfall = رسم بياني شلالي
office-chart-alt = { $kind }. { $finding } { $subtitle } { $unit }: { $numbers }
office-table-alt = { $rows ->
    [zero] جدول بلا صفوف
    [one] جدول من صف واحد
    [two] جدول من صفين ({ $rows })
    [few] جدول من { $rows } صفوف
    [many] جدول من { $rows } صفاً
   *[other] جدول من { $rows } صف
  }. { $finding } { $subtitle }
office-code-alt = رمز QR للعنوان { $address }
office-waterfall-base = القاعدة (غير مرسومة)
office-waterfall-total = { $below ->
    [yes] المجموع، الجزء تحت الصفر
   *[no] المجموع
  }
office-waterfall-up = { $below ->
    [yes] إضافة، الجزء تحت الصفر
   *[no] إضافة
  }
office-waterfall-down = { $below ->
    [yes] نقص، الجزء تحت الصفر
   *[no] نقص
  }
office-release = الإصدار { $release } بتاريخ { $date }
office-rows-left-out = { $count ->
    [zero] لا صفوف أخرى في البيانات
    [one] يوجد صف آخر في البيانات
    [two] يوجد صفان آخران ({ $count }) في البيانات
    [few] توجد { $count } صفوف أخرى في البيانات
    [many] يوجد { $count } صفاً آخر في البيانات
   *[other] يوجد { $count } صف آخر في البيانات
  }.
office-continued = { $title } (تابع)
office-objections-alt = { $count ->
    [zero] جدول بلا أسئلة
    [one] جدول من سؤال واحد مع جوابه
    [two] جدول من سؤالين ({ $count }) مع جوابيهما
    [few] جدول من { $count } أسئلة مع أجوبتها
    [many] جدول من { $count } سؤالاً مع أجوبتها
   *[other] جدول من { $count } سؤال مع أجوبتها
  }
office-tiles-alt = الرسائل الرئيسية، ولكل منها رقمها: { $count } جنباً إلى جنب
office-estimated-bar = مظلَّل بخطوط: تقدير
office-estimated-line = دائرة: تقدير
office-axis-begins = { $unit }؛ يبدأ المحور من { $start }
office-figures-of = أرقام { $date }
office-figures = الأرقام
office-link-too-long = رابط هذه الإحاطة أطول من أن يوضع في ملف Office. يرجى فتح الإحاطة من الصفحة التي أُعدّت فيها.
office-weakest = أدنى درجة هنا: { $grade }
