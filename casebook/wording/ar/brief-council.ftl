# The standard case, for the Council working group; and questions that several audiences ask.

brief-does-council = تعمل الاتصالات الراديوية والسواتل والشبكات عبر الحدود لأن الدول تتفق في الاتحاد على الترددات والمدارات والمعايير. وفي عام { $year }، وافق أعضاؤه على { $itu_t } من المعايير التقنية.
    .number = { $itu_t } من المعايير
brief-costs-council = بلغت جميع إيرادات الاتحاد { $amount } في عام { $year }، أي { $currency ->
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
  } لكل فرد من سكان دوله الأعضاء.
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
brief-need-council = كان مبلغ وحدة المساهمة { $amount } من عام { $since } إلى عام { $year }؛ وفقدت الوحدة خلال هذه المدة { $lost } من قوتها الشرائية.
    .number = { $lost }
brief-decides-council = تختار كل دولة عضو فئتها للفترة { $period }؛ وفي عام { $year } بلغ مجموع وحداتها { $units } لعدد { $members } من الدول الأعضاء. { $over ->
    [no] ويحدد مؤتمر المندوبين المفوضين في { $place } (من { $opened } إلى { $closed }) الموعد الذي تُعلَن الفئة بحلوله
   *[yes] وقد اختُتم مؤتمر المندوبين المفوضين في { $place } في { $closed }؛ ولم يُعثر في مصادرنا على الموعد الذي تُعلَن الفئة بحلوله
  }.
    .number = { $period }

brief-question-savings = هل خفض الاتحاد تكاليفه هو أولاً؟
brief-question-instead = لماذا لا نموّل مشروعاً بدلاً من ذلك؟
brief-question-few = هل يعتمد الاتحاد على عدد قليل من كبار المساهمين؟
brief-question-small = هل يخدم الاتحاد الدول الكبيرة وحدها؟
brief-question-tasks = هل لدى الاتحاد مهام لا تمويل لها؟
