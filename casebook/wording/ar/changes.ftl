page-changes = ما الذي تغيّر
page-changes-lead = كل رقم ينتمي إلى إصدار. وتقارن هذه الصفحة الإصدار المعروض بالإصدار السابق، رسماً بيانياً تلو الآخر: ما الأرقام التي نُقّحت ولماذا، وما الرسوم التي أُضيفت أو سُحبت.
changes-feed = الاشتراك في التحديثات (موجز Atom): [{ $address }]({ $address }).
changes-first = هذا هو الإصدار الأول ({ $release })، بتاريخ { $date }. ولا يوجد إصدار سابق يُقارن به.
changes-unseen = لم تُحفظ نتائج الإصدار { $release } بتاريخ { $date }، فلا يمكن مقارنة أرقامه بهذه الأرقام. وتبيّن الملاحظات أدناه ما تغيّر.
changes-between = الإصدار { $number } بتاريخ { $date } مقارنةً بالإصدار { $before_number } بتاريخ { $before }. وتُقارن الرسوم البيانية بالإعدادات المعتادة، بكل أساس من أسس الأسعار.
changes-revised = نُقّح
changes-added = أُضيف
changes-withdrawn = سُحب
changes-unchanged = دون تغيير
changes-cards = { $count }
changes-numbers = { $count_n ->
    [0] نُقّحت كلمات أو أعداد صحيحة، لا مبالغ ولا حصص
    [zero] نُقّحت كلمات أو أعداد صحيحة، لا مبالغ ولا حصص
    [one] تغيّر رقم واحد
    [two] تغيّر رقمان ({ $count })
    [few] تغيّرت { $count } أرقام
    [many] تغيّر { $count } رقماً
   *[other] تغيّر { $count } رقم
 }.
changes-why = السبب:
changes-why-notes = ترد الأسباب في الملاحظات على هذا الإصدار، أدناه.
changes-none-revised = لم يُنقّح أي رقم في أي رسم بياني.
changes-none-added = لم يُضف أي رسم بياني.
changes-none-withdrawn = لم يُسحب أي رسم بياني.
changes-notes = ملاحظات على الإصدارات
changes-notes-lead = ما تغيّر لقراء إصدار سابق.
changes-mark-revised = نُقّح
changes-mark-revised-help = { $count_n ->
    [0] نُقّح في هذا الإصدار: انظر «ما الذي تغيّر»
    [zero] نُقّح في هذا الإصدار: انظر «ما الذي تغيّر»
    [one] نُقّح رقم واحد في هذا الإصدار: انظر «ما الذي تغيّر»
    [two] نُقّح رقمان ({ $count }) في هذا الإصدار: انظر «ما الذي تغيّر»
    [few] نُقّحت { $count } أرقام في هذا الإصدار: انظر «ما الذي تغيّر»
    [many] نُقّح { $count } رقماً في هذا الإصدار: انظر «ما الذي تغيّر»
   *[other] نُقّح { $count } رقم في هذا الإصدار: انظر «ما الذي تغيّر»
 }.
changes-mark-added = جديد
changes-mark-added-help = يُعرض أول مرة في هذا الإصدار: انظر «ما الذي تغيّر».

feed-title = أهمية الاتحاد الدولي للاتصالات: ما الذي تغيّر في الأرقام
feed-entry = الإصدار { $number } من الأرقام: { $title }
feed-counts = الرسوم البيانية المنقّحة: { $revised }؛ المضافة: { $added }؛ المسحوبة: { $withdrawn }؛ دون تغيير: { $unchanged }.
feed-revised = { $card }: { $count_n ->
    [0] نُقّحت كلمات أو أعداد صحيحة
    [zero] نُقّحت كلمات أو أعداد صحيحة
    [one] نُقّح رقم واحد
    [two] نُقّح رقمان ({ $count })
    [few] نُقّحت { $count } أرقام
    [many] نُقّح { $count } رقماً
   *[other] نُقّح { $count } رقم
 }
feed-first = الإصدار الأول: لا يوجد إصدار سابق يُقارن به.
