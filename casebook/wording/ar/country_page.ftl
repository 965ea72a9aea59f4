# The page of one Member State: what it gets, what it costs, what is open.

country-head-gets = ما الذي تجنيه
country-head-costs = ما التكلفة
country-head-open = ما زال قائماً
country-gets-networks = { $number ->
    [zero] أدرج الاتحاد { $networks } شبكة ساتلية مستقرة بالنسبة إلى الأرض
    [one] أدرج الاتحاد شبكة ساتلية واحدة مستقرة بالنسبة إلى الأرض
    [two] أدرج الاتحاد شبكتين ساتليتين ({ $networks }) مستقرتين بالنسبة إلى الأرض
    [few] أدرج الاتحاد { $networks } شبكات ساتلية مستقرة بالنسبة إلى الأرض
    [many] أدرج الاتحاد { $networks } شبكة ساتلية مستقرة بالنسبة إلى الأرض
   *[other] أدرج الاتحاد { $networks } شبكة ساتلية مستقرة بالنسبة إلى الأرض
  } باسم { $country } في { $day }. وتنسق الدول المدارات والترددات بتقديم بطاقات التبليغ إلى الاتحاد.
country-gets-texts = { $country }: جميع معايير الاتحاد متاحة لها. وفي عام { $year }، ووفق على { $itu_t } من توصيات قطاع تقييس الاتصالات و{ $itu_r } من توصيات قطاع الاتصالات الراديوية و{ $reports } من تقاريره، بين جديدة ومراجعة.
country-open-internet = { $people_n ->
    [0] { $country }: استخدم الإنترنت { $use } من السكان في عام { $year }
   *[other] { $country }: بلغ عدد من لم يستخدموا الإنترنت { $people } في عام { $year }، بينما استخدمه { $use } من السكان
  }.
country-open-class = { $country }: لا تشمل هذه الأرقام فئة المساهمة للفترة 2028–2031. وكانت الفئة لعام { $year }: { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  }.

country-part-gets = ما تجنيه الدولة: { $country }
country-part-gets-lead = معظم ما يقوم به الاتحاد عمل مشترك: فالمعيار أو توزيع الترددات أو المدار المنسَّق يخدم كل دولة تستخدمه. والأرقام أدناه هي المتاحة لدولة عضو واحدة.
country-part-costs = ما تتحمله الدولة: { $country }
country-part-yardstick = مقارنةً بجدول آخر
country-part-facts = حقائق رئيسية: { $country }
country-part-facts-lead = تُستخرج هذه الحقائق آلياً من الأرقام الواردة في هذه الصفحة، وفق القواعد نفسها لكل دولة عضو. ويفضي كل رابط إلى رسمه البياني.
country-part-open = ما يمكن أن تقرره الدولة: { $country }
country-part-open-lead = تختار الدولة العضو فئة مساهمتها بحرية. ويبيّن الرسم البياني تكلفة فئة أعلى، والفئة نفسها، وفئة أدنى.
country-to-simulator = مقارنة فئات أخرى في المحاكي
country-missing = غير وارد في مصادرنا:
