# The brochure, its deck and the infographics. Numbers in large letters are `.number`; the message
# itself says what they count. `.spoken` is what somebody who shows the page could say.

brochure-title = أهمية الاتحاد الدولي للاتصالات: مبررات الاستثمار فيه 2027–31
brochure-subtitle = ما يفعله الاتحاد، وما تجنيه الدولة العضو وما تتحمله: { $country }
brochure-subtitle-all = ما يفعله الاتحاد، وما يكلفه، وما تقرره الدول الأعضاء
brochure-promise = لكل فرد من سكان دوله الأعضاء: جميع إيرادات الاتحاد في عام { $year }، كي تعمل الاتصالات الراديوية والسواتل والشبكات عبر الحدود
    .number = { $currency ->
    [USD] { $cents_n ->
            [zero] { $cents } سنت
            [one] سنت واحد ({ $cents })
            [two] سنتان ({ $cents })
            [few] { $cents } سنتات
            [many] { $cents } سنتاً
           *[other] { $cents } سنت
        }
   *[CHF] { $cents_n ->
            [zero] { $cents } سنتيم
            [one] سنتيم واحد ({ $cents })
            [two] سنتيمان ({ $cents })
            [few] { $cents } سنتيمات
            [many] { $cents } سنتيماً
           *[other] { $cents } سنتيم
        }
  }
brochure-promise-country = لكل فرد من سكان { $country }: المساهمة المقررة للاتحاد لعام { $year }، كي تعمل الاتصالات الراديوية والسواتل والشبكات عبر الحدود
    .number = { $below_one ->
    [yes] { $centimes_n ->
            [zero] { $centimes } سنتيم
            [one] سنتيم واحد ({ $centimes })
            [two] سنتيمان ({ $centimes })
            [few] { $centimes } سنتيمات
            [many] { $centimes } سنتيماً
           *[other] { $centimes } سنتيم
        }
   *[no] { $francs }
  }
brochure-made = أرقام { $date }
brochure-words =
    .page = الصفحة { "{page}" } من { "{pages}" }
    .grades = الدرجات
    .official = رسمي: مأخوذ من وثيقة رسمية أو من إحصاءات مراجَعة.
    .derived = محسوب: حُسب في الموقع من أرقام رسمية؛ وتبيّن صفحة البيان الطريقة.
    .estimate = تقديري: يصفه المصدر بأنه تقدير، أو هو مأخوذ من الصحافة.
    .illustrative = توضيحي: تكلفة خيار، لا رقم منشور.
    .figure = البيان
    .what = ما يعرضه
    .source = المصادر
    .grade = الدرجة
    .sources = المصادر والأسلوب
    .sources-lead = لكل رقم هنا معرّف بيان. أدخلوه في صفحة «التحقق من بيان» في الموقع، أو اتبعوا رابطه، لمعرفة ما إذا كان ما زال سارياً وما ينبغي معرفته قبل الاستشهاد به.
    .questions = أسئلة ستُطرح عليكم
    .options = الخيارات للفترة 2028–2031
    .whose = أداة مستقلة تستند إلى أرقام منشورة؛ وليست من منشورات الاتحاد.
    .look-up = لكل رقم مصدره وتاريخه ودرجته تحت معرّف بيانه، في صفحة «التحقق من بيان» في الموقع.
    .mark = شعار نصي: أهمية الاتحاد الدولي للاتصالات
    .code = رمز QR يحمل عنوان هذا العرض
    .more = اقرأوا المبررات، مع كل رقم ومصدر

brochure-does = ما هو الاتحاد وما الذي يفعله
    .lead = الاتحاد الدولي للاتصالات وكالة متخصصة من وكالات الأمم المتحدة. وتنجز الدول الأعضاء من خلاله ثلاثة أمور لا تستطيع أي منها إنجازها منفردة. فهي تتقاسم الطيف الراديوي ومدارات السواتل، وتتفق على معايير مشتركة، وتعمل معاً على توصيل غير الموصولين بالإنترنت.
    .spoken = ابدأوا بما يستخدمه الناس كل يوم: الهواتف المحمولة ومكالمات الفيديو والملاحة الساتلية. فهي تعمل عبر الحدود لأن الدول تتفق على القواعد في الاتحاد. وتبيّن هذه الأرقام الثلاثة مدى هذا العمل.
brochure-spectrum = تقاسم الطيف والمدارات
    .lead = لا تتوقف الموجات الراديوية والسواتل عند الحدود. ولوائح الراديو معاهدة تراجعها الدول الأعضاء في مؤتمرات الاتحاد، وهي تحدد الخدمات التي يجوز لها استخدام كل تردد ومدار، بحيث لا يسبب بعضها تداخلاً لبعض.
    .spoken = لا تستطيع أي دولة أن تحمي تردداتها وحدها. ولوائح الراديو هي المعاهدة التي تكفل ذلك، وتضعها الدول الأعضاء معاً.
brochure-standards = معيار واحد لشبكات كثيرة
    .lead = تعمل معدات المصنّعين المختلفين وشبكات البلدان المختلفة معاً لأنها تتبع توصيات مشتركة. وأعضاء الاتحاد يصوغونها ويوافقون عليها.
    .spoken = المعيار المشترك يتيح للبلد أن يشتري من موردين كثيرين. والأعضاء هم من يكتبون التوصيات ويوافقون عليها.
brochure-connecting = توصيل الناس
    .lead = يدرّب الاتحاد الناس، ويساعد الدول على التأهب للحوادث السيبرانية، ويجمع الشركاء لتوصيل المدارس والمجتمعات المحلية.
    .spoken = يجري بعض هذا العمل مع شركاء: فمبادرة Giga، مثلاً، مع اليونيسف. والتعهدات الظاهرة في الرسم البياني وعود من جهات أخرى، وليست من إيرادات الاتحاد.
brochure-gets = { story-gets }
    .lead = { story-gets-lead }
    .spoken = قولوا أولاً إن معظم الفائدة مشتركة. ثم اذكروا الأرقام الخاصة بالدولة العضو ({ $country })، ولكل منها سنته.
brochure-gets-anyone = { story-gets-anyone }
    .lead = { story-gets-lead }
    .spoken = ليست الشبكات الساتلية حكراً على الدول الكبيرة: فمعظم الدول التي لها شبكة قُررت عليها مساهمة تقل عن وحدة كاملة.
brochure-cost = { story-cost }
    .lead = تختار كل دولة عضو فئة مساهمتها بحرية. ويبيّن الرسم البياني خيارات الدول الأعضاء الخمس الأقرب اقتصاداً.
    .spoken = اذكروا أولاً المبلغ لكل فرد من السكان، ثم المجموع. وكل دولة تختار بحرية، فالفروق خيارات.
brochure-cost-anyone = { story-cost-anyone }
    .lead = تختار كل دولة عضو فئة مساهمتها بحرية. وهذه المساهمات معاً هي أكبر مصدر لإيرادات الاتحاد.
    .spoken = اذكروا أولاً المبلغ لكل فرد من السكان، ثم مصادر إيرادات الاتحاد.
brochure-run = { story-run }
    .lead = تطور إيرادات الاتحاد وميزانياته وموظفيه، مقارنةً بوكالات متخصصة أخرى.
    .spoken = يقارن الرسم البياني الإيرادات، مصححةً بحسب أسعار المستهلك السويسرية. ولا يقول شيئاً عن النتائج. وهو يبيّن أن إيرادات الاتحاد لم تنمُ كما نمت إيرادات معظم الوكالات.
brochure-now = { story-now }
    .lead = لم يتغيّر مبلغ وحدة المساهمة، لكن الأسعار ارتفعت، وما زال هناك عمل كثير.
    .spoken = تشتري الوحدة أقل مما كانت تشتريه، والمهمة ما زالت بعيدة عن الاكتمال.
brochure-others = { story-others }
    .lead = هذه كل تغيّرات الفئات في آخر سنة من الأرقام، صعوداً ونزولاً.
    .spoken = اعرضوا الاتجاهين. فكل دولة اختارت بحرية.
brochure-decide = { story-decide }
    .lead = { story-decide-lead }
    .spoken = اعرضوا الخيارات معاً، وأعطوا كلاً منها الوقت نفسه، وبيّنوا القرارات التي لا تشملها الأرقام.
brochure-decide-anyone = ما يمكن أن تقرره الدول الأعضاء
    .lead = { story-decide-lead }
    .spoken = ادعوا كل وفد إلى فتح صفحته، ففيها خياراته ومبالغها.

brochure-networks = في { $day }، تضمنت قائمة الشبكات الفضائية لدى الاتحاد { $networks } من الشبكات المستقرة بالنسبة إلى الأرض، قُدّمت { $joint } منها باسم مجموعات أو منظمات.
brochure-online = { $country }: استخدم الإنترنت { $use } من السكان في عام { $year }، مقابل { $before } في عام { $from }. وتوصيل الآخرين عمل يتولاه الاتحاد والدولة وشركاؤهما معاً.
brochure-number-states = من الدول الأعضاء كانت لها شبكات ساتلية خاصة بها في قائمة الشبكات الفضائية لدى الاتحاد في { $day }
    .number = { $members }
brochure-number-small = من أصل { $members } من الدول الأعضاء التي لها شبكات ساتلية في القائمة قُررت عليها مساهمة تقل عن وحدة مساهمة واحدة
    .number = { $small }
brochure-number-pledges = تعهدت بها جهات أخرى من خلال Partner2Connect حتى عام { $year } لتوصيل الناس؛ وليست من إيرادات الاتحاد
    .number = { $pledged }
brochure-number-texts = من توصيات قطاع تقييس الاتصالات، بين جديدة ومراجعة، مؤرخة عام { $year }: معايير يتقاسمها الجميع
    .number = { $itu_t }
brochure-number-offline = ممن لم يستخدموا الإنترنت في عام { $year }: { $country }
    .number = { $people }
brochure-number-networks = { $number ->
    [zero] شبكة ساتلية مستقرة بالنسبة إلى الأرض
    [one] شبكة ساتلية مستقرة بالنسبة إلى الأرض
    [two] من الشبكات الساتلية المستقرة بالنسبة إلى الأرض
    [few] شبكات ساتلية مستقرة بالنسبة إلى الأرض
    [many] شبكة ساتلية مستقرة بالنسبة إلى الأرض
   *[other] شبكة ساتلية مستقرة بالنسبة إلى الأرض
  } باسم { $country } في قائمة الشبكات الفضائية في { $day }
    .number = { $networks }
brochure-number-cents = لكل فرد من السكان: المساهمة المقررة على { $country } لعام { $year }
    .number = { $below_one ->
    [yes] { $centimes_n ->
            [zero] { $centimes } سنتيم
            [one] سنتيم واحد ({ $centimes })
            [two] سنتيمان ({ $centimes })
            [few] { $centimes } سنتيمات
            [many] { $centimes } سنتيماً
           *[other] { $centimes } سنتيم
        }
   *[no] { $francs }
  }
brochure-number-amount = المقرر على { $country } لعام { $year }، عن { $units_n ->
    [zero] { $units } وحدة مساهمة
    [one] وحدة مساهمة واحدة ({ $units })
    [two] وحدتي مساهمة ({ $units })
    [few] { $units } وحدات مساهمة
    [many] { $units } وحدة مساهمة
   *[other] { $units } وحدة مساهمة
  }
    .number = { $chf }
brochure-number-system = من مجموع ما قُرر على { $country } في منظومة الأمم المتحدة لعام { $year }
    .number = { $share }
brochure-number-cents-all = لكل فرد من سكان الدول الأعضاء في الاتحاد في عام { $year }: جميع إيرادات الاتحاد، { $amount }
    .number = { $currency ->
    [USD] { $cents_n ->
            [zero] { $cents } سنت
            [one] سنت واحد ({ $cents })
            [two] سنتان ({ $cents })
            [few] { $cents } سنتات
            [many] { $cents } سنتاً
           *[other] { $cents } سنت
        }
   *[CHF] { $cents_n ->
            [zero] { $cents } سنتيم
            [one] سنتيم واحد ({ $cents })
            [two] سنتيمان ({ $cents })
            [few] { $cents } سنتيمات
            [many] { $cents } سنتيماً
           *[other] { $cents } سنتيم
        }
  }
brochure-number-members = من جميع إيرادات الاتحاد في عام { $year } مصدرها مساهمات الدول الأعضاء: { $amount } من { $total }
    .number = { $share }
brochure-number-growth = تغيّر إيرادات الاتحاد بالقيمة الحقيقية من عام { $from } إلى عام { $to }؛ ونمت إيرادات { $grew } من أصل { $count } من الوكالات المتخصصة
    .number = { $real }
brochure-number-budgets = تغيّر مجاميع السنوات الأربع بالقيمة الحقيقية، من { $first_stage } { $first_period } إلى { $stage } { $period }
    .number = { $constant }
brochure-number-staff = من الموظفين في نهاية عام { $to }، مقابل { $first } في نهاية عام { $from }
    .number = { $last }
brochure-number-people-offline = من غير الموصولين بالإنترنت في العالم في عام { $year }، وهو تقدير
    .number = { $people }
brochure-number-connect = التكلفة المقدرة لتوصيل الجميع بحلول عام { $year }، وهي الحد الأدنى للنطاق؛ والحد الأعلى { $high }
    .number = { $low }
brochure-number-policy = منها للسياسات والتنظيم، وهو مجال عمل الاتحاد، بحسب الصحافة
    .number = { $policy }
brochure-number-net = بوحدات المساهمة: صافي التغيّر من عام { $previous } إلى عام { $year }
    .number = { $net }
brochure-number-up = من الدول الأعضاء في فئة أعلى في عام { $year } مما كانت عليه في السنة السابقة
    .number = { $up }
brochure-number-down = من الدول الأعضاء في فئة أدنى
    .number = { $down }

brochure-mark-below-one = المقرر عليها أقل من وحدة واحدة
brochure-mark-one-or-more = غيرها
brochure-chart-standards = توصيات قطاع تقييس الاتصالات، الجديدة والمراجعة، حسب السنة
brochure-chart-pledges = التعهدات المقدمة إلى Partner2Connect، في كل تاريخ يُعرف مجموعها فيه
brochure-chart-online = نسبة مستخدمي الإنترنت من السكان، حسب السنة: { $country }
brochure-chart-networks = الدول الأعضاء التي لها شبكات ساتلية خاصة بها، وعددها { $members }
brochure-chart-near-by-gdp = المساهمة المقررة لعام { $year }: { $country } والاقتصادات الخمسة الأقرب
brochure-chart-per-person = إيرادات الاتحاد لكل فرد من سكان دوله الأعضاء، بالسنتيم، حسب السنة
brochure-chart-growth = تغيّر الإيرادات بالقيمة الحقيقية، { $from } إلى { $to }، في 13 من الوكالات المتخصصة
brochure-chart-unit-value = وحدة المساهمة بأسعار عام 2024، حسب السنة
brochure-chart-changes = تغيّرات الفئات من عام { $previous } إلى عام { $year }، بوحدات المساهمة
brochure-chart-alt = رسم بياني. { $title }. { $numbers }.

brochure-option-up = فئة أعلى بدرجة
brochure-option-same = الفئة نفسها
brochure-option-down = فئة أدنى بدرجة
brochure-option = في السنة، للفئة { $units }
    .number = { $amount }

brochure-question-savings = هل بدأ الاتحاد بخفض تكاليفه؟
brochure-question-few = هل يموّل عددٌ قليل من الدول الاتحاد كله؟
brochure-question-project = لماذا لا نموّل مشروعاً بدلاً من ذلك؟
brochure-question-small = ما الذي تجنيه دولة صغيرة؟

brochure-take = الكتيّب
brochure-take-lead = المبررات كاملةً في اثنتي عشرة صفحة، وفي شرائح قابلة للتحرير، وفي صفحة واحدة للطباعة أو النشر. وهو معدّ للدولة العضو التي اخترتموها، أو لجميع الدول.
brochure-take-pdf = الكتيّب (PDF)
brochure-take-pdf-help = اثنتا عشرة صفحة A4، للشاشة والطباعة وقارئات الشاشة
brochure-take-pptx = الكتيّب شرائحَ
brochure-take-pptx-help = PowerPoint، برسوم بيانية قابلة للتحرير وملاحظات للمتحدث
brochure-take-page = صفحة واحدة (PDF)
brochure-take-page-help = المبررات في صفحة A4 واحدة
brochure-take-post = صورة لوسائل التواصل
brochure-take-post-help = صورة PNG بقياس 1080 في 1350 بكسل

infographic-title = { $country } والاتحاد الدولي للاتصالات
infographic-title-all = أهمية الاتحاد الدولي للاتصالات
infographic-lead = في الاتحاد الدولي للاتصالات تتفق الدول كي تعمل الاتصالات الراديوية والسواتل والشبكات عبر الحدود
infographic-alt = { $title }. { $lead }. { $promise }
