# What the maker of a briefing writes: title, letterhead, key messages, questions with answers. A
# sentence of theirs is never shown as one of ours.

brief-own-words = نص من معدّ هذه الإحاطة
brief-own-marked = { $text } ({ $whose })
brief-own-remark = كتبها معدّ هذه الإحاطة، دون أن يستند إلى أي بيان في هذا الموقع: { $parts }.
brief-own-title = العنوان
brief-own-letterhead = الترويسة
brief-own-messages = { $count ->
    [zero] لا رسائل رئيسية
    [one] رسالة رئيسية واحدة
    [two] رسالتان رئيسيتان ({ $count })
    [few] { $count } رسائل رئيسية
    [many] { $count } رسالة رئيسية
   *[other] { $count } رسالة رئيسية
  }
brief-own-questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد مع جوابه
    [two] سؤالان ({ $count }) مع جوابيهما
    [few] { $count } أسئلة مع أجوبتها
    [many] { $count } سؤالاً مع أجوبتها
   *[other] { $count } سؤال مع أجوبتها
  }
brief-own-left-out = { $count ->
    [zero] لم يُسقط معدّ هذه الإحاطة أياً من أسئلتها المعتادة
    [one] أسقط معدّ هذه الإحاطة واحداً من أسئلتها المعتادة
    [two] أسقط معدّ هذه الإحاطة اثنين ({ $count }) من أسئلتها المعتادة
    [few] أسقط معدّ هذه الإحاطة { $count } من أسئلتها المعتادة
    [many] أسقط معدّ هذه الإحاطة { $count } من أسئلتها المعتادة
   *[other] أسقط معدّ هذه الإحاطة { $count } من أسئلتها المعتادة
  }.
notice-basket-words = نصوص في إحاطة الرابط كانت أطول مما يلزم وأُسقطت: { $value }.
error-text-too-long = عدد أحرف النص { $length }؛ والحد الأقصى هنا { $limit }. يُرجى اختصاره.
error-letters-missing = لا يتضمن ملف PDF حروفاً لما يلي: { $characters }. يُرجى اختيار نسق آخر، أو استبدالها في نصكم.

words-heading = الكلمات
words-lead = يمكنكم كتابة العنوان والترويسة والرسائل الرئيسية والأسئلة بكلماتكم. ويُشار إلى أنها لكم؛ أما الأرقام فتبقى كما هي.
words-title = العنوان والترويسة
words-messages = الرسائل الرئيسية
words-questions = أسئلة وأجوبة
words-field-title = العنوان
words-field-title-help = يظهر في كل الأنساق. أفرغوا الخانة للعودة إلى العنوان المعتاد.
words-field-letterhead = الترويسة
words-field-letterhead-help = ثلاثة أسطر على الأكثر، مثل وزارتكم وعنوانها.
words-field-message = الرسالة الرئيسية { $place }
words-field-message-help = غيّروها بكلماتكم، أو أفرغوا الخانة لإسقاطها. وليس لكلماتكم معرّف بيان.
words-field-added = رسالتكم { $place }
words-field-question = سؤالكم { $place }
words-field-answer = جوابكم { $place }
words-keep-question = إبقاء: { $question }
words-yours = نصكم. الأصل: { $original }
words-yours-left-out = أسقطتم هذه الرسالة. الأصل: { $original }
words-back = استعادة الأصل
words-back-help = يستعيد الأصل: { $name }.
words-back-all = استعادة كل الأصول
words-full = الحد الأقصى للرسائل الرئيسية في الإحاطة { $limit }. أسقطوا واحدة لإضافة أخرى.
words-full-questions = الحد الأقصى لأسئلتكم في الإحاطة { $limit }.
words-no-letters = لا يمكن إعداد ملف PDF لأنه لا يتضمن حروفاً لما يلي: { $characters }. يُرجى اختيار نسق آخر، أو تغيير نصكم.
