# Cards of single published figures, on the pages where they answer a question.

needs-mandates = تكلفة قرارات المؤتمرات، وهل كانت في الميزانية
    .subtitle = بالفرنك السويسري بالأسعار الجارية، كما قُدّرت، للمؤتمرين العالميين للاتصالات الراديوية اللذين عُثر على تكلفتهما
    .method = التقديرات كما نُشرت؛ ومؤتمران لا يشكلان سلسلة. وتقول وثائق المجلس إن مهام WRC-19 غير مدرجة في الميزانية، وتقترح استخدام وفورات عام 2021 أو مساهمات طوعية، لا حساب الاحتياطي. أما قرارات WRC-12 فلا تذكر الوثيقة كيف دُفعت تكلفتها. ولم يُعثر في مصادرنا على ما إذا كان التمويل قد أُتيح لاحقاً، ولا على قائمة الأنشطة غير الممولة الصادر بها تكليف ومبالغها: وهي واردة في وثائق المجلس وفي تقارير الإدارة المالية.
needs-mandates-finding = المهام الجديدة التي قررها WRC-19، وتكلفتها المقدرة { $amount }، لم تكن مدرجة في الميزانية حين نظر فيها المجلس في عامي 2020 و2021
label-wrc-19-tasks = مهام جديدة قررها WRC-19
needs-mandate-wrc-19-tasks = غير مدرجة في الميزانية؛ مستحقة قبل WRC-23
needs-mandate-wrc-12-decisions = رتبة الحجم؛ لا تذكر الوثيقة هل كانت في الميزانية

needs-obligations = التزامات خارج الميزانية
    .subtitle = بالفرنك السويسري، في نهاية عام 2014 وكما أُبلغ عنها في فبراير 2013
    .method = الأرقام كما نُشرت في تقارير عن وثائق المجلس. والتأمين الصحي بعد انتهاء الخدمة هو ما وعد الاتحاد بدفعه للتأمين الصحي للموظفين بعد تقاعدهم، بحسب تقييم الخبراء الاكتواريين؛ ويستحق على مدى عقود. وصافي الأصول هو ما يملكه الاتحاد ناقصاً ما عليه. وللرقمين تاريخان مختلفان ولا يمكن جمعهما. والأرقام اللاحقة واردة في البيانات المالية المراجَعة، ولم يُعثر عليها في مصادرنا.
needs-obligations-finding = بلغ الالتزام المتعلق بالتأمين الصحي بعد انتهاء الخدمة { $amount } في نهاية عام { $year }
label-obligations-health-insurance-2014 = التأمين الصحي بعد انتهاء الخدمة، 31 ديسمبر 2014
label-obligations-net-assets-2013 = صافي الأصول، كما أُبلغ عنه في فبراير 2013
obligations-health-insurance-2014-number = CHF { $value }
obligations-net-assets-2013-number = −CHF { $value }

revenue-section-late = حين تتأخر المساهمات
revenue-late-payment = قواعد المساهمات المتأخرة
    .subtitle = قواعد واردة في نصوص عام 1992 (الفوائد، التصويت) وعام 2010 (التسديد)
    .method = المادة 33 من الاتفاقية والرقم 169 من الدستور (جنيف، 1992) والقرار 41 (المراجَع في غوادالاخارا، 2010)، وقد قُرئ كل منها في نسخة. يُتحقق منها في النصوص الأساسية النافذة: فلم يُعثر في مصادرنا على التعديلات اللاحقة. وتبيّن القواعد ما هو مستحق؛ أما الدول الأعضاء التي عليها متأخرات فغير واردة في مصادرنا.
revenue-late-payment-finding = في نصوص عام 1992، تترتب على المساهمات المتأخرة فوائد بنسبة { $first }% في السنة لمدة ستة أشهر، ثم { $then }%، ويُفقد حق التصويت حين تبلغ المتأخرات مساهمات { $vote_n ->
    [zero] { $vote } سنة
    [one] سنة واحدة ({ $vote })
    [two] سنتين ({ $vote })
    [few] { $vote } سنوات
    [many] { $vote } سنة
   *[other] { $vote } سنة
  }
label-late-payment-first-six-months = فوائد، الأشهر الستة الأولى
label-late-payment-from-the-seventh-month = فوائد، من الشهر السابع
label-late-payment-loss-of-vote = من المتأخرات: فقدان حق التصويت
label-late-payment-repayment-ldc = لتسديد المتأخرات باتفاق: أقل البلدان نمواً
label-late-payment-repayment-developing = لتسديد المتأخرات باتفاق: البلدان النامية
label-late-payment-repayment-developed = لتسديد المتأخرات باتفاق: البلدان المتقدمة
late-payment-first-six-months-number = { $value }% في السنة
late-payment-from-the-seventh-month-number = { $value }% في السنة
late-payment-loss-of-vote-number = السنوات: { $value }
late-payment-repayment-ldc-number = السنوات: حتى { $value }
late-payment-repayment-developing-number = السنوات: حتى { $value }
late-payment-repayment-developed-number = السنوات: حتى { $value }

voluntary-agreements = اتفاقات وقّعها قطاع تنمية الاتصالات
    .subtitle = في عام 2025، كما أفاد مدير مكتب تنمية الاتصالات
    .method = كما نُشر بالإنكليزية: “we signed more than 70 agreements for new projects and project extensions as well as voluntary contributions valuing close to CHF 6.3 million”. وقد تعني الجملة قيمة الاثنين معاً أو قيمة المساهمات الطوعية وحدها. وما يوقَّع في سنة قد يُدفع ويُسجل في سنوات أخرى، فلا يمكن مقارنته بإيرادات تلك السنة.
voluntary-agreements-finding = في عام { $year }، أفاد قطاع تنمية الاتصالات عن أكثر من { $signed } من اتفاقات المشاريع، وعما يقارب { $amount } لها وللمساهمات الطوعية، أو لهذه الأخيرة وحدها
label-agreements-2025-signed = من اتفاقات المشاريع الجديدة وتمديد المشاريع
label-agreements-2025-value = من الاتفاقات والمساهمات الطوعية، أو من هذه الأخيرة وحدها
agreements-2025-signed-number = أكثر من { $value }
agreements-2025-value-number = قرابة CHF { $value }

efficiency-unit-costs = تكلفة صفحة واحدة أو يوم ترجمة شفوية أو سنة واحدة
    .subtitle = بالفرنك السويسري بالأسعار الجارية، من ميزانيات ومشروع خطة؛ محسوبة هنا
    .method = مبلغ منشور مقسوماً على عدد منشور. وحيث يغطي الاثنان الفترة نفسها تكون التكلفة دقيقة. وميزانيات خدمات اللغات لسنوات كاملة، لكن لم يُعثر على عدد الصفحات وأيام الترجمة الشفوية إلا لبعض الأشهر. فتكون النتيجة عندئذ حداً أعلى أو أدنى، ويبيّن الجدول الأشهر الناقصة. ولم يُعثر في مصادرنا على الإنفاق والصفحات وأيام الترجمة الشفوية للأشهر نفسها، فلا يمكن إعطاء رقم أدق. ولا يصح الحد إلا إذا كانت الميزانية والعدد يغطيان العمل نفسه، وهو ما لا تذكره الوثائق.
efficiency-unit-costs-finding = بحسب الميزانيات، كلفت صفحة الوثائق { $least } على الأقل ({ $least_years }) و{ $most } على الأكثر ({ $most_years })، وكلف يوم الترجمة الشفوية { $day } على الأكثر ({ $day_years })
unit-cost-exact = { $amount }
unit-cost-at-least = { $amount } على الأقل
unit-cost-at-most = { $amount } على الأكثر
unit-cost-of = { $what }، { $first }–{ $last }
unit-cost-page-at-least = صفحة، ميزانيات
unit-cost-page-at-most = صفحة، ميزانيات
unit-cost-interpreter-day-at-most = يوم ترجمة شفوية، ميزانيات
unit-cost-council-year = سنة للمجلس وأفرقة عمله، مشروع خطة
unit-cost-radio-regulations-board-year = سنة للجنة لوائح الراديو، مشروع خطة
unit-cost-itu-r-study-groups-year = سنة للجان دراسات ITU-R، مشروع خطة
unit-cost-space-notices-year = سنة لبطاقات التبليغ الفضائية، مشروع خطة

column-cost-id = تكلفة الوحدة
column-bound = الحد
column-unit-cost-chf = التكلفة، CHF
column-quantity = مقسومة على
column-computation = الحساب
column-remark = ملاحظة
column-fact-ids = أرقام منشورة
cost-id-page-at-least = صفحة
cost-id-page-at-most = صفحة
cost-id-interpreter-day-at-most = يوم ترجمة شفوية
cost-id-council-year = سنة للمجلس وأفرقة العمل التابعة له
cost-id-radio-regulations-board-year = سنة للجنة لوائح الراديو
cost-id-itu-r-study-groups-year = سنة للجان دراسات قطاع الاتصالات الراديوية
cost-id-space-notices-year = سنة لمعالجة بطاقات التبليغ الفضائية
bound-exact = دقيق
bound-at-least = على الأقل
bound-at-most = على الأكثر
