page-efficiency-lead = تخفيضات ووفورات موثقة. كل رقم مأخوذ من وثيقة منشورة.

efficiency-section-plans = الخطط والميزانيات
efficiency-section-costs = الإنفاق والوفورات
efficiency-section-staff = الموظفون
efficiency-section-unit = ما تشتريه وحدة مساهمة واحدة
efficiency-section-more = أرقام منشورة أخرى، وما لم يُعثر عليه

efficiency-four-year = ميزانيات السنوات الأربع بالأسعار الجارية والثابتة
    .subtitle = النفقات المدرجة في الميزانية أو المخططة لكل فترة من أربع سنوات، بملايين الفرنكات السويسرية
    .method = للحصول على الأسعار الثابتة لعام 2024، يُقسم المبلغ المنشور على متوسط الرقم القياسي لأسعار المستهلك السويسرية للسنوات الأربع، باعتبار عام 2024 مساوياً لواحد. وليست الفترات كلها من نوع واحد: ميزانيتا سنتين مجموعتان للفترتين 2000–2003 و2008–2011، ونفقات مخططة للفترتين 2004–2007 و2012–2015، وتوقعات أُعدت في عام 2017 للفترة 2016–2019. ويذكر العنوان المراحل التي يقارن بينها. ويقارن الاتحاد نفسه بين الأولى والأخيرة بالأسعار الجارية. ومبلغ الفترة 2004–2007 مأخوذ من الصحافة. ومجاميع الخطط اللاحقة واردة في ملحقي المقرر 5 بصيغتيه المراجَعتين في دبي وبوخارست، ولم يُعثر عليهما في مصادرنا.
efficiency-four-year-finding = كان مجموع { $stage } { $last } لأربع سنوات أقل بنسبة { $real } من مجموع { $first_stage } { $first } بالقيمة الحقيقية ({ $nominal } بالأسعار الجارية){ $later_n ->
    [0] {""}
   *[other] . ولم يُعثر على مجموع لاحق
  }
efficiency-amount-nominal = الأسعار الجارية
efficiency-amount-constant = الأسعار الثابتة لعام 2024
efficiency-not-published = لم يُعثر<br>على مجموع

efficiency-plan-changes = التغيّرات المخططة حسب وجه الإنفاق
    .subtitle = النفقات المخططة 2012–2015 مقارنةً بالفترة 2008–2011، بملايين الفرنكات السويسرية كما نُشرت
    .method = التغيّرات والنسب المئوية هي الواردة في الملحق 1 للمقرر 5 (المراجَع في غوادالاخارا، 2010). وليس للسفر في مهام رسمية بند هناك، لأن المبلغين متساويان. والتغيّر المخطط لا يبيّن ما أُنفق.
efficiency-plan-changes-finding = خفضت الخطة المالية للفترة 2012–2015 النفقات بمقدار { $change } ({ $percent }) عن الفترة 2008–2011، مع خفض تكاليف الموظفين بمقدار { $staff }
efficiency-change-line = { $name } <b>{ $change }</b> ({ $percent })

efficiency-plan-gaps = أوجه النقص في الميزانية وكيف سُدّت
    .subtitle = النقص الأولي في الخطة أو في مشروعها، وما تقوله وثيقة عن سدّه؛ بالملايين، بالفرنك السويسري حيث يسمي المصدر العملة
    .method = الفجوة هي النفقات المخططة ناقصاً الإيرادات المتوقعة: في مشروع خطة، وللفترة 2004–2007 في الخطة المعتمدة. ولا تُعد مسدودة إلا حيث تعرض وثيقة الخطة نفسها، أو مشروعاً لاحقاً لها، متوازنةً. وللفترة 2024–2027 كان المشروع المقدم إلى المجلس في عام 2022 متوازناً؛ والخطاب الذي يذكر فجواته لا يسمي أي عملة. وللفترة 2008–2011 تذكر هيئة تنظيمية مبلغاً آخر، هو عجز متوقع عند انعقاد المؤتمر (F0362). ولم يُعثر في مصادرنا على مبلغ للتخفيضات للفترة 2004–2007 أو 2008–2011. وللفترة 2012–2015 نُشرت إيرادات مخططة أقل من ميزانيات 2008–2011: وهذا تغيّر بين فترتين لا فجوة في الخطة. وللفترة 2020–2023 لم يُعثر في مصادرنا على فجوة.
efficiency-plan-gaps-finding = { $closed_n ->
    [zero] من بين { $gaps } من أوجه النقص في مشاريع الخطط، عدد ما وُثق سدّه { $closed }، وآخرها
    [one] من بين { $gaps } من أوجه النقص في مشاريع الخطط، وُثق سدّ واحد:
    [two] من بين { $gaps } من أوجه النقص في مشاريع الخطط، وُثق سدّ { $closed }، وآخرها
    [few] من بين { $gaps } من أوجه النقص في مشاريع الخطط، وُثق سدّ { $closed }، وآخرها
    [many] من بين { $gaps } من أوجه النقص في مشاريع الخطط، وُثق سدّ { $closed }، وآخرها
   *[other] من بين { $gaps } من أوجه النقص في مشاريع الخطط، وُثق سدّ { $closed }، وآخرها
  } { $standing ->
    [draft] نقص مشروع خطة الفترة { $period }، الذي سدّه مشروع لاحق
   *[other] نقص خطة الفترة { $period }
  } ({ $currency ->
    [stated] { $gap }
   *[not-stated] { $number }، دون ذكر العملة
  })
efficiency-gap-line = <b>{ $period }: فجوة { $gap }</b><br>{ $outcome }
efficiency-gap-closed = سُدّت في الخطة
efficiency-gap-closed-in-draft = سُدّت في المشروع: أولاً إلى { $revised }، ثم إلى صفر
efficiency-gap-no-currency = { $number } (دون ذكر العملة)
efficiency-gap-of-plan = نقص في الخطة المعتمدة؛ ولم يُعثر في مصادرنا على كيفية سدّه
efficiency-gap-unknown = لم يُعثر في مصادرنا على كيفية سدّها

efficiency-languages = خدمات اللغات: الميزانية والإنفاق
    .subtitle = بالملايين، { $basis }، حسب السنة؛ وتشمل الترجمة التحريرية الخدمات المتصلة بها
    .method = يُقارن الإنفاق بميزانية السنوات نفسها، وهي السنوات التي نُشر لها الرقمان كلاهما. والمال المدرج في الميزانية الذي لم يُنفق ليس في حد ذاته وفراً: فالوثيقة لا تبيّن لماذا أُنفق أقل. وتُحوَّل المبالغ إلى أسس الأسعار الأخرى سنة بسنة.
efficiency-languages-finding = كلفت خدمات اللغات { $spent } في الفترة { $from }–{ $to }، أي أقل بمقدار { $below } ({ $share }) مما أُدرج في الميزانية{ $basis ->
    [chf-constant] {" "}(بأسعار عام 2024)
   *[other] {""}
 }
efficiency-translation = الترجمة التحريرية، الميزانية
efficiency-interpretation = الترجمة الشفوية، الميزانية
efficiency-spent = المنفق
efficiency-spent-not-published = الإنفاق: لم يُعثر عليه في مصادرنا

efficiency-remote = المشاركة عن بُعد
    .subtitle = أرقام كما نشرها الاتحاد في مارس 2014، للاتحاد وأعضائه معاً؛ ولا تذكر الصفحة السنوات
    .method = أرقام كما نُشرت، لم يُحسب أي منها هنا. ولا يذكر المصدر السنوات التي تغطيها ولا طريقة الحساب.
efficiency-remote-finding = وفرت المشاركة عن بُعد للاتحاد وأعضائه { $savings } و{ $kilometres } كيلومتر من السفر، كما أفاد الاتحاد في مارس 2014 دون ذكر السنوات
period-undated = غير مذكورة
label-remote-participation-savings = وفرها الاتحاد وأعضاؤه
label-remote-participation-co2-avoided = من ثاني أكسيد الكربون لم تُنبعث
label-remote-participation-meetings = من الاجتماعات بمشاركة عن بُعد
label-remote-participation-participants = من المشاركين عن بُعد
label-remote-participation-travel-avoided = من السفر جرى تجنبها
remote-participation-savings-number = USD { $value }
remote-participation-co2-avoided-number = { $value } كغ
remote-participation-meetings-number = { $value }
remote-participation-participants-number = { $value }
remote-participation-travel-avoided-number = { $value } كم

efficiency-emissions = انبعاثات العمليات الخاصة بالاتحاد
    .subtitle = غازات الدفيئة في عام 2020، وهو عام جائحة، بأطنان مكافئ ثاني أكسيد الكربون
    .method = أرقام تقرير الأمم المتحدة Greening the Blue 2021، كما وردت في صفحة إخبارية. وقد توقفت الاجتماعات والسفر في عام 2020، فالانخفاض منذ عام 2019 ليس في حد ذاته وفراً دائماً.
efficiency-emissions-finding = بلغت انبعاثات العمليات الخاصة بالاتحاد { $tonnes_n ->
    [zero] { $tonnes } طن
    [one] { $tonnes } طن
    [two] { $tonnes } طن
    [few] { $tonnes } أطنان
    [many] { $tonnes } طناً
   *[other] { $tonnes } طن
  } من مكافئ ثاني أكسيد الكربون في عام { $year }، أي أقل بنسبة { $change } مما كانت عليه في عام { $before }
label-emissions-total = من مكافئ ثاني أكسيد الكربون إجمالاً
label-emissions-per-person = لكل موظف
label-emissions-change-on-2019 = أقل من عام 2019
emissions-total-number = { $value } طن
emissions-per-person-number = { $value } طن
emissions-change-on-2019-number = { $value }%

efficiency-other = أرقام منشورة أخرى عن الكفاءة
    .subtitle = أرقام منفردة من تقارير سنوية وخطابات أمام المجلس، 2007–2018. JIU: وحدة التفتيش المشتركة لمنظومة الأمم المتحدة
    .method = الأرقام كما نُشرت. وهي من أنواع مختلفة ولا تُجمع. وأحدها ليس وفراً: فقد كلفت وثائق دورة المجلس لعام 2008 أكثر من المتوقع.
label-efficiency-other-jiu-formal-accepted = توصيات رسمية لوحدة JIU قُبلت، 2015–2017
label-efficiency-other-jiu-informal-accepted = توصيات غير رسمية لوحدة JIU قُبلت، 2015–2017
label-efficiency-other-pages-processed = من صفحات الوثائق، من يناير 2015 إلى يونيو 2018
label-efficiency-other-council-2007-paperless = عملوا دون ورق في دورة المجلس لعام 2007
label-efficiency-other-council-2008-paperless = عملوا دون ورق في دورة المجلس لعام 2008
label-efficiency-other-council-2008-documentation = فوق المتوقع: وثائق دورة المجلس لعام 2008
label-efficiency-other-council-2009-paper-saved = من الورق وُفرت في دورة المجلس لعام 2009
label-efficiency-other-council-2009-emissions-saved = من غازات الدفيئة وُفرت في دورة المجلس لعام 2009
efficiency-other-jiu-formal-accepted-number = { $value }
efficiency-other-jiu-informal-accepted-number = { $value }
efficiency-other-pages-processed-number = { $value }
efficiency-other-council-2007-paperless-number = { $value }%
efficiency-other-council-2008-paperless-number = { $value }%
efficiency-other-council-2008-documentation-number = { $value }%
efficiency-other-council-2009-paper-saved-number = { $value } كغ
efficiency-other-council-2009-emissions-saved-number = { $value } طن

efficiency-said-more-than = أكثر من { $number }
efficiency-said-up-to = ما يصل إلى { $number }
efficiency-said-about = نحو { $number }
efficiency-said-approx = نحو { $number }
efficiency-said-some = حوالي { $number }
efficiency-said-almost = قرابة { $number }
efficiency-said-currency-implied = { $number }

efficiency-staff = الموظفون في نهاية كل سنة
    .subtitle = الموظفون المعينون لسنة أو أكثر في 31 ديسمبر
    .method = عدد الموظفين كما نشره مجلس الرؤساء التنفيذيين، طبعة 2019. ولا يُعد الموظفون المعينون لمدد أقصر. والأرقام بعد عام 2019 غير واردة في مصادرنا.
efficiency-staff-finding = بلغ عدد موظفي الاتحاد { $last } في نهاية عام { $to }، مقابل { $first } في نهاية عام { $from }. وكان أدنى عدد { $least }، في عام { $in }

efficiency-duty-stations = الموظفون حسب مركز العمل
    .subtitle = الموظفون المعينون لسنة أو أكثر في 31 ديسمبر 2019
    .method = عدد الموظفين كما نشره مجلس الرؤساء التنفيذيين، طبعة 2019؛ والنسب محسوبة منه.
efficiency-duty-stations-finding = كان { $here } من أصل { $all } من الموظفين ({ $share }) يعملون في جنيف في نهاية عام 2019، و{ $elsewhere } في مراكز عمل أخرى عددها { $stations }
efficiency-elsewhere = في أماكن أخرى
label-station-addis-ababa = أديس أبابا
label-station-bangkok = بانكوك
label-station-brasilia = برازيليا
label-station-bridgetown = بريدجتاون
label-station-cairo = القاهرة
label-station-dakar = داكار
label-station-geneva = جنيف
label-station-harare = هراري
label-station-jakarta = جاكرتا
label-station-moscow = موسكو
label-station-new-york = نيويورك
label-station-riyadh = الرياض
label-station-santiago = سانتياغو
label-station-tegucigalpa = تيغوسيغالبا
label-station-vilnius = فيلنيوس
label-station-yaounde = ياوندي

efficiency-unit-value = وحدة المساهمة بالقيمة الحقيقية
    .subtitle = وحدة مساهمة واحدة في السنة، بآلاف الفرنكات السويسرية
    .method = يُضرب مبلغ الوحدة في أسعار المستهلك السويسرية لعام 2024 ويُقسم على أسعار السنة. وحيث لم يُعثر على مبلغ معتمد للسنة استُخدم المبلغ المؤقت، وهو نفسه.
efficiency-unit-value-finding = فقدت وحدة المساهمة البالغة { $amount } نسبة { $loss } من قوتها الشرائية من عام { $from } إلى عام { $to }
efficiency-real-unit = بالأسعار الثابتة لعام 2024
efficiency-unit-amount = { $amount }، دون تغيير بالأسعار الجارية

efficiency-not-shown =
    لم يُعثر في مصادرنا على مجموع لما وفره الاتحاد. والتخفيضات المخططة
    والميزانيات غير المنفقة والوفورات المبلغ عنها أمور مختلفة ولا تُجمع هنا.

    وترد معلومات أوفى في الوثائق التالية، ولم يُعثر عليها في مصادرنا:

    - تقارير الأمين العام إلى المجلس عن تدابير الكفاءة التي يطلبها المقرر 5
      لمؤتمر المندوبين المفوضين.
    - تقارير الإدارة المالية، التي تقارن النفقات الفعلية بالميزانية بنداً بنداً.
    - وثائق فريق العمل التابع للمجلس المعني بالموارد المالية والبشرية.
    - تقارير وحدة التفتيش المشتركة عن الاتحاد، ومتابعة توصياتها.
    - الطبعات اللاحقة من التقارير عن اللغات والموظفين والانبعاثات المستشهد بها أعلاه.

label-expense-staff-costs = تكاليف الموظفين
label-expense-other-staff-costs = تكاليف أخرى للموظفين
label-expense-travel = السفر في مهام رسمية
label-expense-contractual-services = الخدمات التعاقدية
label-expense-rental-maintenance = الإيجار والصيانة
label-expense-materials = المواد واللوازم
label-expense-acquisitions = المشتريات
label-expense-utilities = المرافق العامة
label-expense-audit-miscellaneous = مراجعة الحسابات ومتفرقات
label-expense-total = جميع النفقات

plan-stage-opened = الفجوة في البداية
plan-stage-revised = الفجوة في مشروع لاحق
plan-stage-left = الفجوة المتبقية
column-plan-stage = المرحلة
column-amount-before = 2008–2011، CHF
column-change-percent = التغيّر بالنسبة المئوية
column-amount-nominal = CHF، الأسعار الجارية
column-amount-constant = CHF، أسعار عام 2024
column-translation = الترجمة التحريرية
column-interpretation = الترجمة الشفوية
column-budgeted = الميزانية
column-spent = المنفق
column-staff = الموظفون
column-unit-amount-chf = CHF، الأسعار الجارية
column-real-unit-chf = CHF، أسعار عام 2024
column-change-share = التغيّر منذ السنة الأولى
