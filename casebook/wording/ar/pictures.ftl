# The frame of a picture that leaves the app.

picture-source = المصدر: { $sources }
picture-more-sources = { $count ->
    [zero] ولا مصادر أخرى
    [one] ومصدر آخر
    [two] ومصدران آخران ({ $count })
    [few] و{ $count } مصادر أخرى
    [many] و{ $count } مصدراً آخر
   *[other] و{ $count } مصدر آخر
  }
picture-own-values = يستند إلى قيم أدخلها القارئ
picture-id = البيان { $figure }: امسحوا الرمز للتحقق
picture-release = إصدار { $date }
picture-notes = { $count ->
    [zero] لا ملاحظات عليه
    [one] اقرأوا ملاحظته قبل الاستشهاد به
    [two] اقرأوا ملاحظتيه ({ $count }) قبل الاستشهاد به
    [few] اقرأوا ملاحظاته ({ $count }) قبل الاستشهاد به
    [many] اقرأوا ملاحظاته ({ $count }) قبل الاستشهاد به
   *[other] اقرأوا ملاحظاته ({ $count }) قبل الاستشهاد به
  }
picture-whose = { site-title }. أداة مستقلة تستند إلى أرقام منشورة؛ وليست من منشورات الاتحاد.
