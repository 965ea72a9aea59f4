page-outcomes = من الميزانية إلى النتائج
page-outcomes-heading = من الميزانية إلى النتائج
page-outcomes-lead = تدعو القرارات 71 و72 و151 إلى الربط بين الخطة الاستراتيجية والميزانية والنتائج. وتتتبع هذه الصفحة أولاً مقصداً واحداً من المال إلى النتيجة. ثم تعرض روابط كل خطة كما عُثر عليها في مصادرنا.

outcomes-section-chain = مقصد واحد، من المال إلى النتيجة
outcomes-section-forward = الخطة كلها
outcomes-section-node = تتبّع غاية واحدة أو بند واحد في الميزانية
outcomes-section-add = إضافة خطة
outcomes-still-needed = يرد ما لم يُعثر عليه في مصادرنا في صفحة البيانات، تحت «بيانات ما زلنا نحتاج إليها». ويرد المزيد في الخطط التشغيلية والميزانيات القائمة على النتائج والتقارير المرحلية السنوية.
filter-plan = الخطة
outcomes-follow = تتبّع غاية واحدة أو بند واحد في الميزانية
outcomes-follow-none = اختاروا غاية أو مقصداً أو بنداً في الميزانية …
outcomes-option = { $name } ({ $kind })
outcomes-neighbours = يرتبط بما يلي:
outcomes-choose = اختاروا بنداً أعلاه أو انقروا على أحد البنود في الرسم البياني للاطلاع على ما يرتبط به وعلى أمواله وأرقامه والقرار الذي يكلف به.
outcomes-add = تتألف الخطة من ثلاثة جداول: العقد والروابط والقيم. ويتضمن النموذج هذه الجداول فارغةً، ومثالاً محلولاً، ودليلاً يشرح كل عمود. ويستطيع مشغّل هذا الموقع فحص الجداول المكتملة بالأمر `python -m casebook.build --check-plan FOLDER`. ولا يغيّر هذا الأمر شيئاً. وهو يبلغ عن كل خطأ بملفه وسطره وعموده. ومن أمثلة ذلك حلقة مغلقة، أو اسم قصير مجهول أو مكرر، أو وحدة خاطئة، أو تواريخ معكوسة الترتيب، أو مصدر ناقص، أو مبالغ لا يتطابق مجموعها.
outcomes-template = نموذج خطة (ZIP)

notice-plan = يطلب الرابط الخطة «{ $value }»، ولا توجد أرقام لها. وتُعرض الخطة المعتادة.
notice-node = يطلب الرابط البند «{ $value }»، وهو غير موجود في نموذج النتائج. يُرجى اختيار بند من القائمة.
export-scope-plan = خطة { $value }
export-scope-node = روابط { $value }

# -- codes -----------------------------------------------------------------------------------------
node-kind-revenue-source = مصدر إيرادات
node-kind-plan = خطة أو مجموع
node-kind-cost-line = بند تكلفة
node-kind-output = ناتج
node-kind-objective = هدف
node-kind-outcome = نتيجة
node-kind-sdg = هدف من أهداف التنمية المستدامة
node-kind-goal = غاية
node-kind-target = مقصد
node-kind-indicator = مؤشر
node-kind-decision = قرار
node-kinds-revenue-source = مصادر الإيرادات
node-kinds-plan = خطة أو مجموع
node-kinds-cost-line = بنود التكلفة
node-kinds-output = النواتج
node-kinds-objective = الأهداف
node-kinds-outcome = النتائج
node-kinds-sdg = أهداف التنمية المستدامة
node-kinds-goal = الغايات
node-kinds-target = المقاصد
node-kinds-indicator = المؤشرات
node-kinds-decision = القرارات
link-kind-funds = يموّل
link-kind-contributes-to = يسهم في
link-kind-measured-by = يقاس بـ
link-kind-mandated-by = مكلف به بموجب
leads-to-kind-output = ناتج
way-up = يفضي إليه
way-here = البند نفسه
way-down = يترتب عليه
way-mandate = يكلف به
standing-reached = تحقق
standing-missed = لم يتحقق
standing-on-course = على المسار
standing-off-course = خارج المسار
standing-unknown = يتعذر تقييمه
standing-reason-at-or-past-target = بلغ المقصد
standing-reason-short-at-its-date = دون المقصد في موعده
standing-reason-short-after-its-date = دون المقصد بعد موعده
standing-reason-at-least-the-line = على الخط المستقيم أو فوقه
standing-reason-behind-the-line = دون الخط المستقيم
standing-reason-no-indicator = لم يُعثر على مؤشر
standing-reason-no-target = لا مقصد
standing-reason-no-value = لم يُعثر على قيمة
standing-reason-no-date = موعده غير محدد
standing-reason-no-baseline = لم يُعثر على خط أساس سابق
standing-reason-only-projection = لم يُعثر إلا على إسقاط
standing-reason-short-before-its-date = لم يُعثر على قيمة لاحقة
standing-reason-passed-between = تحقق بين قيمتين
standing-reason-only-later = لم يُعثر إلا على قيم بعد موعده
standing-reason-too-close = أقرب من أن يُحكم عليه، لأن القيم مقرَّبة
standing-reason-wider-measure = يشمل المؤشر أكثر مما يشمله المقصد
set-by-strategic-plan = الخطة الاستراتيجية للاتحاد
set-by-broadband-commission = لجنة النطاق العريض
set-by-connectivity-2030 = التوصيلية الشاملة بحلول عام 2030
set-by-partner2connect = Partner2Connect
set-by-national-project = مشروع وطني
value-kind-level = مستوى
value-kind-reduction = تخفيض
value-kind-improvement = تحسين
measured-as-same = ما يتعلق به المقصد
measured-as-wider = شيء أوسع
money-scope-regular-budget-planned = الميزانية العادية المخططة
money-scope-part-planned = جزء من الأموال المخططة
money-scope-revenue-received = جميع الإيرادات المتلقاة
money-scope-expenses-reported = النفقات المبلغ عنها
expectation-cost = تكلفة منشورة
expectation-to-results = رابط من المال إلى نتيجة
expectation-serves = رابط بغاية أو غرض
expectation-measured = مؤشر أو مقصد
expectation-mandate = قرار

# -- table headers -----------------------------------------------------------------------------------
column-plan-period = الخطة
column-tree-name = البند
column-node-kind = النوع
column-node-id = الاسم القصير
column-link-kind = الرابط
column-leads-to-name = يفضي إلى
column-standing = الحالة
column-standing-reason = السبب
column-way = الموضع في السلسلة
column-distance = عدد الروابط
column-words = الوصف
column-spent-chf = المنفق، CHF
column-baseline = خط الأساس
column-baseline-dated = تاريخ خط الأساس
column-target = المقصد
column-target-dated = موعد المقصد
column-latest = آخر قيمة حتى موعده
column-later = أول قيمة بعد موعده
column-later-dated = تاريخ تلك القيمة
column-set-by = واضع المقصد
column-value-kind = نوع القيمة
column-measured-as = ما يقيسه المؤشر
column-judged-on = تاريخ الحكم
column-review = استعراض الاتحاد
column-review-dated = تاريخ الاستعراض
column-review-title = وثيقة الاستعراض
column-latest-dated = تاريخ آخر قيمة
column-edition = الطبعة
column-expected = الخط المستقيم في ذلك التاريخ
column-indicator-name = المؤشر
column-target-name = المقصد
column-purpose-name = الغاية، الهدف، الناتج
column-decision-name = القرار
column-money-name = المال
column-links-found = ما عُثر عليه من خمسة
column-expectation = المتوقع
column-found = عُثر عليه
column-missing = لم يُعثر عليه

# -- outcomes-chain -----------------------------------------------------------------------------------
outcomes-chain = تتبّع مقصد واحد من المال إلى النتيجة
    .subtitle = أموال الخطة والقرار والغاية والمقصد والنتيجة. ويكون الخط منقطاً حيث لم يُعثر في مصادرنا على رابط بين خطوتين
    .method = يُختار المقصد بقاعدة: من بين المقاصد المعبر عنها بالنسبة المئوية التي يكلف بها قرار وتُعرف لها قيمة حتى موعدها، يُؤخذ أول مقصد في أحدث خطة. وكل خط متصل رابط تنص عليه وثيقة. والأموال هي أموال الخطة كلها: فلم يُعثر في مصادرنا على ما خُصص منها لغاية واحدة. والتقدم في العالم ليس عمل الاتحاد وحده. والقيم تقديرات طبعاتها؛ والطبعات اللاحقة تنقّح السنوات السابقة.
outcomes-chain-finding = «{ $name }»: حُدد مقصد قدره { $target } بحلول { $by } ({ $decision })، وآخر تقدير حتى ذلك الموعد { $latest }، لعام { $year }
outcomes-chain-plan = 1 المال
outcomes-chain-decision = 2 القرار
outcomes-chain-goal = 3 الغاية
outcomes-chain-target = 4 المقصد
outcomes-chain-indicator = 5 النتيجة
outcomes-chain-by = { $value } بحلول { $year }
outcomes-chain-in = { $value } في عام { $year }
outcomes-chain-unlinked = لم يُعثر في مصادرنا على مبلغ لغاية واحدة
column-is-linked = مرتبط بالخطوة السابقة

# -- outcomes-flow -----------------------------------------------------------------------------------
outcomes-flow = الخطة من المال إلى النتائج
    .subtitle = خطة { $plan }. يدل عرض الشريط على مبلغه، بالفرنك السويسري بالأسعار الجارية؛ والخطوط الرفيعة روابط لم يُعثر لها على مبلغ. المقاصد: ✓ تحقق، ✗ لم يتحقق، ↗ على المسار، ↘ خارج المسار، ○ يتعذر تقييمه.
    .method = كل رابط وارد في وثيقة مذكورة في الجدول، أو ناتج عن بنود يساوي مجموعها المجموع المنشور. ولم يُملأ شيء بالتقدير: فالإطار المتقطع يبيّن مقدار المال الذي ليس له رابط آخر. والميزانية العادية المخططة وجميع الإيرادات المتلقاة ليستا شيئاً واحداً: فالثانية وحدها تشمل المساهمات الطوعية. والإيرادات المتلقاة مأخوذة من الإحصاءات المراجَعة، بدولار الولايات المتحدة، محوّلةً إلى فرنكات سنة بسنة بسعر وحدة المساهمة. والمقاصد المحددة خارج الخطة واردة في صفحة النتائج. ويمكن اختيار البنود في الرسم البياني وفي القائمة أعلاه وفي الجدول.
outcomes-flow-planned-finding = { $planned_name }: { $planned_traced_n ->
    [0] لا تربط مصادرنا شيئاً
   *[other] تربط مصادرنا { $planned_traced }
  } من المبلغ المخطط للميزانية العادية، وقدره { $planned }، بالنواتج أو الأهداف أو الغايات
outcomes-flow-received-finding = { $received_period }: { $received_traced_n ->
    [0] لا تربط مصادرنا شيئاً
   *[other] تربط مصادرنا { $received_traced }
  } من جميع الإيرادات المتلقاة، وقدرها { $received }، بالنواتج أو الأهداف أو الغايات. ومجموع خطة { $plan } غير وارد في مصادرنا (المقرر 5)
outcomes-flow-both-finding = { $planned_name }، الربط بالنواتج أو الأهداف أو الغايات: { $planned_traced_n ->
    [0] لا تربط مصادرنا شيئاً
   *[other] تربط مصادرنا { $planned_traced }
  } من المبلغ المخطط للميزانية العادية وقدره { $planned }، و{ $received_traced_n ->
    [0] لا تربط شيئاً
   *[other] تربط { $received_traced }
  } من جميع الإيرادات المتلقاة وقدرها { $received }
outcomes-no-amount = لم يُعثر على مبلغ
outcomes-link-hover = { $before }<br>{ $link }<br>{ $after }<br>{ $amount }
outcomes-node-hover = { $name }<br>{ $kind }<br>{ $amount }
outcomes-hanging = { $kinds } بلا رابط: { $count }
outcomes-break = لم يُعثر على رابط آخر للمبلغ { $amount }
outcomes-said-through = { $name }: المجموع { $amount }.
outcomes-said-stands = { $name }: { $standing }.
outcomes-said-funds = { $money ->
    [yes] { $name }: يموّل { $to } بمبلغ { $amount }
   *[no] { $name }: يموّل { $to }؛ ولم يُعثر على مبلغ
  }.
outcomes-said-contributes-to = { $money ->
    [yes] { $name }: يسهم في { $to } بمبلغ { $amount }
   *[no] { $name }: يسهم في { $to }
  }.
outcomes-said-measured-by = { $name }: يقاس بما يلي: { $to }.
outcomes-said-ends = { $money ->
    [yes] { $name }: لا رابط آخر له، بمبلغ { $amount }
   *[no] { $name } ({ $kind }): لا رابط آخر له
  }.
outcomes-nothing = لم يُعثر على شيء عن هذه الخطة في مصادرنا

# -- outcomes-thread ---------------------------------------------------------------------------------
outcomes-thread = روابط غاية واحدة أو مقصد واحد أو بند واحد في الميزانية
    .subtitle = من القرار والمال إلى النتيجة المقيسة. المنقط: لم يُعثر عليه في مصادرنا. المبالغ بالفرنك السويسري بالأسعار الجارية.
    .method = جميع البنود التي تفضي إلى البند المختار وجميع البنود التي تترتب عليه، عبر الروابط «يموّل» و«يسهم في» و«يقاس بـ»، مع القرارات التي تكلف بأي منها. والمقصد الذي انقضى موعده إما تحقق وإما لم يتحقق وإما يتعذر تقييمه. والمقصد الذي لم يحن موعده على المسار إذا كانت آخر قيمة له على خط مستقيم من خط الأساس إلى المقصد أو فوقه في تاريخ تلك القيمة. ويُحكم على المقاصد في تاريخ الإصدار.
outcomes-thread-finding = { $name } ({ $kind }): { $up_n ->
    [0] لا يفضي إليه أي بند
    [zero] لا يفضي إليه أي بند
    [one] يفضي إليه بند واحد
    [two] يفضي إليه بندان ({ $up })
    [few] تفضي إليه { $up } بنود
    [many] يفضي إليه { $up } بنداً
   *[other] يفضي إليه { $up } بند
  }، و{ $down_n ->
    [0] لا يترتب عليه أي بند
    [zero] لا يترتب عليه أي بند
    [one] يترتب عليه بند واحد
    [two] يترتب عليه بندان ({ $down })
    [few] تترتب عليه { $down } بنود
    [many] يترتب عليه { $down } بنداً
   *[other] يترتب عليه { $down } بند
  }، و{ $mandates_n ->
    [0] لم يُعثر على قرار يكلف به
    [zero] لم يُعثر على قرار يكلف به
    [one] يكلف به قرار واحد
    [two] يكلف به قراران ({ $mandates })
    [few] تكلف به { $mandates } قرارات
    [many] يكلف به { $mandates } قراراً
   *[other] يكلف به { $mandates } قرار
  }
outcomes-thread-decision-finding = { $name }: عدد ما يكلف به من بنود نموذج النتائج { $down_n ->
    [zero] { $down }
    [one] واحد
    [two] { $down }
    [few] { $down }
    [many] { $down }
   *[other] { $down }
  }
outcomes-no-node = لم يُختر أي بند
outcomes-spent = أُنفق { $amount } حتى { $date }
outcomes-target-by = المقصد { $value } بحلول { $date }
outcomes-baseline = خط الأساس { $value }
outcomes-latest = آخر قيمة { $value }
outcomes-later = قيمة لاحقة { $value }
outcomes-target-of = المقصد · { $setter }
outcomes-lacking-decision = لم يُعثر على قرار يكلف به
outcomes-lacking-money = لم يُعثر على مال يموّله
outcomes-lacking-purpose = لم يُعثر على بند تكلفة أو ناتج أو هدف أو غاية
outcomes-lacking-target = لم يُعثر على مقصد
outcomes-lacking-indicator = لم يُعثر على مؤشر

# -- outcomes-back -----------------------------------------------------------------------------------
outcomes-back = من النتائج عودةً إلى المال
    .subtitle = خطة { $plan }. كل صف نتيجة أو مؤشر. والنقطة المصمتة رابط عُثر عليه؛ والنقطة المفتوحة رابط لم يُعثر عليه في مصادرنا.
    .method = تُتتبع الروابط إلى الوراء ضمن الخطة من كل نتيجة أو مؤشر في نهاية سلسلة. والغرض غاية أو هدف أو ناتج أو هدف من أهداف التنمية المستدامة. والمال إيرادات أو خطة أو ميزانية.
outcomes-back-finding = خطة { $plan }: من بين { $ends } من النتائج والمؤشرات، عدد ما تربطه مصادرنا بتمويل: { $money_n ->
    [0] صفر
    [zero] صفر
    [one] واحد
    [two] { $money }
    [few] { $money }
    [many] { $money }
   *[other] { $money }
  }، وعدد ما تربطه بقرار: { $decision_n ->
    [0] صفر
    [zero] صفر
    [one] واحد
    [two] { $decision }
    [few] { $decision }
    [many] { $decision }
   *[other] { $decision }
  }
outcomes-end = { $name }
outcomes-step-indicator = المؤشر
outcomes-step-target = المقصد
outcomes-step-purpose = الغرض
outcomes-step-decision = القرار
outcomes-step-money = المال
outcomes-not-found = لم يُعثر عليه
outcomes-back-hover = { $name }<br>{ $step }: { $found }

# -- outcomes-gaps, outcomes-missing -------------------------------------------------------------------
outcomes-gaps = الروابط الناقصة حسب الخطة
    .subtitle = جميع الخطط في مصادرنا. تبيّن كل خانة عدد البنود التي ينقصها الرابط من أصل البنود التي ينبغي أن يكون لها. وكلما كان اللون أغمق كانت النسبة أكبر.
    .method = ينبغي أن تفضي الخطط وبنود التكلفة إلى نتيجة. وينبغي أن تكون للنواتج والأهداف والنتائج والغايات والمقاصد تكلفة منشورة. وينبغي أن يكون للغايات والمقاصد قرار. وينبغي أن ترتبط كل نتيجة ومؤشر بغاية أو غرض. وينبغي أن يكون للأهداف والنتائج والغايات والمقاصد ما يقيسها. ولا تُحتسب أهداف التنمية المستدامة التي تُبلغ النفقات بحسبها، ولا المقاصد المحددة خارج الخطة.
outcomes-gaps-finding = لم يُعثر في مصادرنا على تكلفة { $missing } من أصل { $results } من النواتج والأهداف والغايات والمقاصد، ولا على نتائج { $stranded } من أصل { $lines } من الخطط وبنود التكلفة
outcomes-plan-short = { $first }–{ $last }
outcomes-lacks-cost = لم يُعثر على التكلفة
outcomes-lacks-to-results = خطط وبنود تكلفة غير مرتبطة بنتيجة
outcomes-lacks-serves = غير مرتبطة بغاية
outcomes-lacks-measured = لم يُعثر على مؤشر أو مقصد
outcomes-lacks-mandate = لم يُعثر على قرار
outcomes-of = { $missing } من { $count }
outcomes-none-expected = –
outcomes-missing = الروابط الناقصة في خطة واحدة
    .subtitle = خطة { $plan }. المصمت: عُثر عليه؛ المظلَّل بخطوط: لم يُعثر عليه. ويدرج الجدول كلاً منها.
    .method = تُعد الروابط التي ينبغي أن تكون لكل نوع من البنود بنداً بنداً. ويدرجها الجدول كلها، وما لم يُعثر عليه أولاً.
outcomes-missing-finding = خطة { $plan }: لم يُعثر في مصادرنا على { $missing } من أصل { $expected } من الروابط والمبالغ المتوقعة
