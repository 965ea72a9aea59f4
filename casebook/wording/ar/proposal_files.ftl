# ملفات تقدير تكلفة مقترح: الملحق (DOCX وPDF) والمصنف (XLSX) وما غيّره مصنف أُعيد.

proposal-file-kind-meeting = اجتماع
proposal-file-kind-interpretation = الترجمة الشفوية
proposal-file-kind-remote = المشاركة عن بُعد
proposal-file-kind-participants = دعم المشاركين
proposal-file-kind-document = الوثائق
proposal-file-kind-publication = المنشورات
proposal-file-kind-staff = وقت عمل الموظفين
proposal-file-kind-mission = المهمات
proposal-file-kind-fellowship = المنح
proposal-file-kind-expert = عقود الخبراء
proposal-file-kind-software = البرمجيات والاستضافة
proposal-file-kind-event = الأحداث
proposal-file-kind-other = أخرى

proposal-file-measure-days = أيام
proposal-file-measure-rooms = قاعات
proposal-file-measure-interpreters = مترجمون شفويون
proposal-file-measure-people = أشخاص
proposal-file-measure-pages = صفحات
proposal-file-measure-languages = لغات
proposal-file-measure-titles = عناوين
proposal-file-measure-months = أشهر
proposal-file-measure-posts = وظائف
proposal-file-measure-missions = مهمات
proposal-file-measure-travellers = مسافرون
proposal-file-measure-fellowships = منح
proposal-file-measure-experts = خبراء
proposal-file-measure-events = أحداث
proposal-file-measure-items = عناصر

proposal-file-timing-once = مرة واحدة
proposal-file-timing-yearly = كل سنة
proposal-file-paid-cash = نقداً
proposal-file-paid-in-kind = عيناً
proposal-file-fund-regular = الميزانية العادية
proposal-file-fund-voluntary = المساهمات الطوعية
proposal-file-fund-open = لم يتقرر بعد
proposal-file-sector-general = الاتحاد بأكمله
proposal-file-sector-radiocommunication = الاتصالات الراديوية (ITU-R)
proposal-file-sector-standardization = التقييس (ITU-T)
proposal-file-sector-development = التنمية (ITU-D)

proposal-file-field-line = البند
proposal-file-field-kind = نوع العمل
proposal-file-field-title = ما يُنجز
proposal-file-field-grade = رتبة الموظف
proposal-file-field-quantity = الكمية
proposal-file-field-measure = تُحسب بعدد
proposal-file-field-second = الكمية الثانية
proposal-file-field-second_measure = تُحسب أيضاً بعدد
proposal-file-field-low = تكلفة الوحدة، الدنيا (CHF)
proposal-file-field-likely = تكلفة الوحدة، المرجحة (CHF)
proposal-file-field-high = تكلفة الوحدة، العليا (CHF)
proposal-file-field-price_first = الأسعار: السنة الأولى
proposal-file-field-price_last = الأسعار: السنة الأخيرة
proposal-file-field-timing = مرة واحدة أو كل سنة
proposal-file-field-first_year = السنة الأولى
proposal-file-field-last_year = السنة الأخيرة
proposal-file-field-paid = نقداً أو عيناً
proposal-file-field-fund = مصدر التمويل
proposal-file-field-published = تكلفة الوحدة المنشورة المستخدمة
proposal-file-field-factor = معامل التحويل إلى أحدث الأسعار
proposal-file-field-unit_low = تكلفة الوحدة بأحدث الأسعار، الدنيا
proposal-file-field-unit_likely = تكلفة الوحدة بأحدث الأسعار، المرجحة
proposal-file-field-unit_high = تكلفة الوحدة بأحدث الأسعار، العليا
proposal-file-field-each_low = الدفعة الواحدة، الدنيا
proposal-file-field-each_likely = الدفعة الواحدة، المرجحة
proposal-file-field-each_high = الدفعة الواحدة، العليا
proposal-file-field-payments = عدد الدفعات
proposal-file-field-undated = السنة غير معروفة (1 = نعم)
proposal-file-field-total_low = المجموع، الأدنى
proposal-file-field-total_likely = المجموع، المرجح
proposal-file-field-total_high = المجموع، الأعلى
proposal-file-field-proposal = عنوان المقترح
proposal-file-field-conference = المؤتمر أو الجمعية
proposal-file-field-sector = القطاع الرائد
proposal-file-field-unit_chf = وحدة المساهمة الواحدة، CHF في السنة
proposal-file-field-currency = العملة الوطنية (ثلاثة أحرف)
proposal-file-field-per_chf = العملة الوطنية مقابل فرنك سويسري واحد
proposal-file-field-answer = الجواب
proposal-file-field-estimate = التقدير كما صُدِّر

proposal-file-low = الأدنى
proposal-file-likely = المرجح
proposal-file-high = الأعلى
proposal-file-year = السنة
proposal-file-index = الرقم القياسي للأسعار ({ $base } = 1)
proposal-file-undated = السنة غير معروفة
proposal-file-later = سنوات أخرى
proposal-file-total = المجموع
proposal-file-once = مرة واحدة
proposal-file-yearly = كل سنة، مجموع السنوات كلها
proposal-file-in-kind = من المجموع، عيناً
proposal-file-on-units = نقداً، دون المساهمات الطوعية
proposal-file-units-year = ما يعادله من وحدات المساهمة إذا دُفع في سنة واحدة
proposal-file-units-four = وحدات المساهمة في كل سنة من أربع سنوات
proposal-file-own-currency = المجموع بالعملة الوطنية
proposal-file-own-currency-of = المجموع بعملة { $code }
proposal-file-open-lines = بنود بلا تكلفة
proposal-file-question = السؤال
proposal-file-reference = المرجع
proposal-file-answer = الجواب
proposal-file-not-answered = لا جواب بعد.
proposal-file-none = لا شيء
proposal-file-untitled = مقترح بلا عنوان بعد
proposal-file-legend = يمكنكم تغيير الخلايا ذات الإطار؛ أما الخلايا الأخرى كلها فصيغ حسابية. لإضافة بند، استخدموا صفاً فارغاً من الجدول.
proposal-file-by-kind = بحسب نوع العمل
proposal-file-by-fund = بحسب مصدر التمويل

proposal-file-illustrative = توضيحي: أدخل معدّ هذا التقدير التكاليف والكميات. وهي ليست أرقام الاتحاد.
proposal-file-disclaimer = أُعد هذا التقدير بلوحة معلومات مستقلة، ولم يعده الاتحاد ولا أمانته. وهو لا يحل محل تقدير التكاليف الذي يمكن أن يعده الأمين العام مع دولة عضو.
proposal-file-annex = ملحق
proposal-file-heading = التكلفة المقدرة: { $title }
proposal-file-section-need = الحاجة والنتيجة المتوقعة
proposal-file-section-cost = التكلفة
proposal-file-section-return = الموارد وما يتوقف في المقابل وموعد انتهاء العمل
proposal-file-section-assumptions = الافتراضات
proposal-file-section-sources = المصادر
proposal-file-section-disclaimer = إخلاء المسؤولية
proposal-file-lines-title = بنود العمل
proposal-file-years-title = المجاميع بحسب السنة
proposal-file-sums-title = المجاميع
proposal-file-part = جزء التكلفة
proposal-file-effects-title = البنود الأكثر تأثيراً في المجموع
proposal-file-work = العمل
proposal-file-when = متى
proposal-file-unit-cost = تكلفة الوحدة، CHF
proposal-file-unit-entered = { $amount } بأسعار { $years }
proposal-file-total-chf = المجموع، CHF
proposal-file-effect-low = الأدنى بدلاً من المرجح
proposal-file-effect-high = الأعلى بدلاً من المرجح
proposal-file-effect-tenth = الكمية أعلى بنسبة 10%
proposal-file-open = لا تكلفة بعد
proposal-file-summary = تبلغ تكلفة المقترح CHF { $likely } بأسعار { $base } الثابتة (النطاق: من { $low } إلى { $high }).
proposal-file-summary-single = تبلغ تكلفة المقترح CHF { $likely } بأسعار { $base } الثابتة.
proposal-file-summary-least = { $count ->
    [zero] لكل البنود تكلفة.
    [one] لا تكلفة بعد لبند واحد، ولذلك فالمجموع حد أدنى.
    [two] لا تكلفة بعد لبندين ({ $count })، ولذلك فالمجموع حد أدنى.
    [few] لا تكلفة بعد لعدد { $count } بنود، ولذلك فالمجموع حد أدنى.
    [many] لا تكلفة بعد لعدد { $count } بنداً، ولذلك فالمجموع حد أدنى.
   *[other] لا تكلفة بعد لعدد { $count } بند، ولذلك فالمجموع حد أدنى.
  }
proposal-file-summary-none = ليس لأي بند تكلفة بعد.
proposal-file-summary-units = إذا دُفع ذلك في سنة واحدة نقداً ودون مساهمات طوعية، فإنه يعادل { $year } من وحدات المساهمة؛ وعلى مدى أربع سنوات، يعادل { $four } من الوحدات في كل سنة.
proposal-file-table-alt = { $title }: { $rows ->
    [zero] جدول بلا صفوف
    [one] جدول من صف واحد
    [two] جدول من صفين ({ $rows })
    [few] جدول من { $rows } صفوف
    [many] جدول من { $rows } صفاً
   *[other] جدول من { $rows } صف
  }
proposal-file-assumption-prices = جميع المبالغ بالفرنك السويسري بأسعار { $base } الثابتة. وتُعدَّل تكاليف الوحدة للسنوات السابقة وفق أسعار المستهلك السويسرية. ولا يُفترض أي تضخم بعد { $base }.
proposal-file-assumption-yearly = البند الذي يُدفع كل سنة تكون كميته كاملة في كل سنة. والبند الذي يُدفع مرة واحدة خلال عدة سنوات جزء من المجموع، لكنه لا يخص سنة بعينها.
proposal-file-assumption-range = المجموع الأدنى هو جمع كل التكاليف الدنيا، والمجموع الأعلى هو جمع كل التكاليف العليا. والبند الذي لا نطاق له تتساوى تكاليفه الثلاث.
proposal-file-assumption-units = وحدة المساهمة الواحدة هي CHF { $unit } في السنة. والبنود التي لم يتقرر تمويلها تُحسب على أنها مدفوعة من المساهمات.
proposal-file-assumption-currency = { $rate } { $code } مقابل فرنك سويسري واحد، كما أدخله معدّ التقدير.
proposal-file-assumption-open = البنود التي ليست لها تكلفة مرجحة مذكورة، لكنها غير محسوبة.
proposal-file-source-typed = الكميات والتكاليف: أدخلها معدّ هذا التقدير، إلا إذا ذُكرت تكلفة وحدة منشورة.
proposal-file-source-published = تكلفة الوحدة المنشورة ({ $id }): CHF { $chf } بأسعار { $years }، وCHF { $moved } بأسعار { $base }؛ { $grade }. { $computation } { $remark } المصدر: { $source }
proposal-file-source-prices = أسعار المستهلك السويسرية: { $source } (البيان { $figure })
proposal-file-source-release = الأرقام: الإصدار { $release } بتاريخ { $date }
proposal-file-source-link = فتح هذا التقدير

proposal-file-changed = البند { $line }، { $field }: { $old } ← { $new }
proposal-file-changed-head = { $field }: { $old } ← { $new }
proposal-file-changed-answer = الجواب عن «{ $field }»: { $old } ← { $new }
proposal-file-added = بند جديد { $line }: { $new }
proposal-file-removed = حُذف البند { $line }: { $old }
proposal-file-moved = البند { $old } هو الآن البند { $new }.
proposal-file-formula = الخلية { $cell }: تغيّرت الصيغة من { $old } إلى { $new }.
proposal-file-replaced = الخلية { $cell }: حلت القيمة { $new } محل الصيغة { $old }.
proposal-file-no-formulas = لا صيغ حسابية في صف الخلية { $cell }، ولذلك لا تشمله المجاميع. يرجى نسخ الصيغ من الصف السابق.
proposal-file-rounded = الخلية { $cell }، { $field }: قُرِّب { $old } إلى { $new }.
proposal-file-refused = الخلية { $cell }، { $field }: لا يمكن استخدام «{ $new }»، ولذلك تبقى القيمة { $old }. يرجى تصحيح الخلية.
proposal-file-left-out = تُرك البند الجديد في { $cell }: قيمة { $field } هي «{ $new }»، ولا يمكن استخدامها. يرجى تصحيح الخلية.
proposal-file-too-large = الخلية { $cell }، { $field }: لو كانت القيمة «{ $new }» لتجاوزت تكلفة البند 10 مليارات فرنك سويسري، ولذلك تبقى القيمة { $old }. يرجى تصحيح الخلية.
proposal-file-too-large-new = لم يُؤخذ البند الجديد في { $cell }: إذ تتجاوز تكلفته 10 مليارات فرنك سويسري. يرجى خفض الكمية أو تكلفة الوحدة أو عدد السنوات.
proposal-file-too-many = تُرك الصف { $cell }: لا يتجاوز التقدير { $new } بنداً.
proposal-file-missing = { $field }: غير موجود في المصنف؛ وتبقى قيمه كما كانت.
proposal-file-range = تغيّر النطاق { $field } من { $old } إلى { $new }؛ وقد تغفل المجاميع بعض الصفوف.
proposal-file-baseline = لا يمكن قراءة التقدير كما صُدِّر، ولذلك تُحسب كل البنود جديدة. ويمكن إعطاء رابط التقدير باستخدام --link.
proposal-file-no-differences = يحتوي المصنف على التقدير نفسه كما كان من قبل.

proposal-file-allowed = القيمة الواردة في رابط تقدير على هذا الموقع
proposal-file-take-annex-docx = ملحق المقترح (DOCX)
proposal-file-take-annex-pdf = ملحق المقترح (PDF)
proposal-file-take-workbook-xlsx = مصنف بصيغ حسابية تعمل (XLSX)

error-workbook-unreadable = لا يمكن قراءة هذا الملف على أنه مصنف تقدير: { $reason }. يرجى استخدام ملف XLSX لتقدير صُدِّر من هذا الموقع.
error-workbook-too-large = المصنف كبير جداً: حجمه { $size } بايت، والحد الأقصى { $limit }. يرجى تصديره من جديد ونسخ تغييراتكم إلى الملف الجديد.
