# Key messages, answers and the annex: each sentence is filled from the finding of one card.
# `.number` is the one number of a key message that may stand before it in large letters.

brief-gets-networks = { $country }: { $number ->
    [zero] { $networks } شبكة ساتلية خاصة بها
    [one] شبكة ساتلية واحدة ({ $networks }) خاصة بها
    [two] شبكتان ساتليتان ({ $networks }) خاصتان بها
    [few] { $networks } شبكات ساتلية خاصة بها
    [many] { $networks } شبكة ساتلية خاصة بها
   *[other] { $networks } شبكة ساتلية خاصة بها
  } في قائمة الشبكات الفضائية لدى الاتحاد في { $day }{ $others_n ->
    [0] ، في نطاقات تخططها لوائح الراديو لكل بلد على حدة، بحيث يجد كل بلد مكاناً
   *[other] { $planned_n ->
        [0] {""}
       *[other] ؛ منها { $planned } في نطاقات تخططها لوائح الراديو لكل بلد على حدة، بحيث يجد كل بلد مكاناً
    }
  }.
    .number = { $number ->
        [zero] { $networks } شبكة
        [one] { $networks } شبكة
        [two] { $networks } شبكة
        [few] { $networks } شبكات
        [many] { $networks } شبكة
       *[other] { $networks } شبكة
    }
brief-gets-internet = { $country }: استخدم الإنترنت { $use } من السكان في عام { $year }، مقابل { $before } في عام { $from }. وتشمل ولاية الاتحاد توصيل { $people_n ->
    [0] الآخرين
   *[other] الآخرين وعددهم { $people }
  }.
    .number = { $use } موصولون
brief-gets-shared = عمل الاتحاد على توصيل الناس يخدم الجميع: فحتى عام { $year }، تحسّن نفاذ التلاميذ إلى الإنترنت في مدارس تضم أكثر من { $value } منهم من خلال مبادرة Giga التي يديرها الاتحاد واليونيسف.
    .number = { $value } من التلاميذ

brief-costs-people-system = المساهمة المقررة على { $country } لعام { $year }: { $chf }{ $own_standing ->
    [usable] {" "}({"\u2066"}{ $own_code }{"\u00A0"}{ $own }{"\u2069"} بالسعر الرسمي لعام { $own_year })
   *[other] {""}
  }، أي { $below_one ->
    [yes] { $centimes_n ->
            [zero] { $centimes } سنتيم
            [one] سنتيم واحد ({ $centimes })
            [two] سنتيمان ({ $centimes })
            [few] { $centimes } سنتيمات
            [many] { $centimes } سنتيماً
           *[other] { $centimes } سنتيم
        }
   *[no] { $francs }
  } لكل فرد من السكان، و{ $share } من مجموع ما هو مقرر عليها في منظومة الأمم المتحدة.
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
brief-costs-people = المساهمة المقررة على { $country } لعام { $year }: { $chf }{ $own_standing ->
    [usable] {" "}({"\u2066"}{ $own_code }{"\u00A0"}{ $own }{"\u2069"} بالسعر الرسمي لعام { $own_year })
   *[other] {""}
  }، أي { $below_one ->
    [yes] { $centimes_n ->
            [zero] { $centimes } سنتيم
            [one] سنتيم واحد ({ $centimes })
            [two] سنتيمان ({ $centimes })
            [few] { $centimes } سنتيمات
            [many] { $centimes } سنتيماً
           *[other] { $centimes } سنتيم
        }
   *[no] { $francs }
  } لكل فرد من السكان.
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
brief-costs-system = المساهمة المقررة على { $country } لعام { $year }: { $chf }{ $own_standing ->
    [usable] {" "}({"\u2066"}{ $own_code }{"\u00A0"}{ $own }{"\u2069"} بالسعر الرسمي لعام { $own_year })
   *[other] {""}
  }، أي { $share } من مجموع ما هو مقرر عليها في منظومة الأمم المتحدة.
    .number = { $chf }
brief-costs = المساهمة المقررة على { $country } لعام { $year }: { $chf }{ $own_standing ->
    [usable] {" "}({"\u2066"}{ $own_code }{"\u00A0"}{ $own }{"\u2069"} بالسعر الرسمي لعام { $own_year })
   *[other] {""}
  }.
    .number = { $chf }
brief-decides = { $country }: لها أن تختار فئة مساهمتها للفترة { $period }. { $courses ->
    [2] ويمكنها البقاء في فئة { $units_n ->
        [zero] { $units } وحدة
        [one] وحدة واحدة ({ $units })
        [two] وحدتين ({ $units })
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    } أو الصعود إلى فئة أعلى؛ ولا تتاح لها فئة أدنى.
   *[3] ويمكنها البقاء في فئة { $units_n ->
        [zero] { $units } وحدة
        [one] وحدة واحدة ({ $units })
        [two] وحدتين ({ $units })
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    } أو الصعود إلى فئة أعلى أو النزول إلى ما لا يقل عن { $lowest_n ->
        [zero] { $lowest } وحدة
        [one] وحدة واحدة ({ $lowest })
        [two] وحدتين ({ $lowest })
        [few] { $lowest } وحدات
        [many] { $lowest } وحدة
       *[other] { $lowest } وحدة
    }.
  } { $over ->
    [no] ويحدد مؤتمر المندوبين المفوضين في { $place } (من { $opened } إلى { $closed }) الموعد الذي تُعلَن بحلوله
   *[yes] وقد اختُتم مؤتمر المندوبين المفوضين في { $place } في { $closed }؛ ولم يُعثر في مصادرنا على الموعد الذي تُعلَن الفئة بحلوله
  }.
    .number = { $period }

brief-answer-texts = قواعد مشتركة للجميع: في عام { $year }، وافق أعضاء الاتحاد على { $itu_t } من المعايير التقنية (توصيات قطاع تقييس الاتصالات) و{ $itu_r } من التوصيات و{ $reports } من التقارير بشأن الراديو.
brief-answer-connecting = مساعدة على توصيل الناس: حتى عام { $year }، تحسّن النفاذ إلى الإنترنت في مدارس تضم أكثر من { $value } من التلاميذ من خلال مبادرة Giga التي يديرها الاتحاد واليونيسف.
brief-answer-small = بلغ عدد الدول الأعضاء التي لها شبكات ساتلية خاصة بها في قائمة الشبكات الفضائية لدى الاتحاد { $members } في { $day }؛ وقُررت على { $small } منها مساهمة تقل عن وحدة واحدة.
brief-answer-growth = من عام { $from } إلى عام { $to }، { $direction ->
    [up] نمت إيرادات الاتحاد بنسبة { $by }
    [down] انخفضت إيرادات الاتحاد بنسبة { $by }
   *[same] لم تتغيّر إيرادات الاتحاد
  } بالقيمة الحقيقية؛ ونمت إيرادات { $grew } من أصل { $count } من الوكالات المتخصصة.
brief-answer-budgets = انتقل مجموع الاتحاد لأربع سنوات من { $first_amount } ({ $first_stage } { $first_period }) إلى { $amount } ({ $stage } { $period }): { $constant } بالأسعار الثابتة{ $later_n ->
    [0] {""}
   *[other] . ولم يُعثر في مصادرنا على مجموع لاحق
  }.
brief-answer-volatility = من عام { $from } إلى عام { $to }، تفاوتت المساهمات الطوعية من سنة إلى أخرى بنسبة { $voluntary } من متوسطها، والمساهمات المقررة على جميع الأعضاء بنسبة { $assessed }{ $basis ->
    [usd] ، بدولار الولايات المتحدة، الذي يتغيّر أيضاً مع سعر الصرف
   *[other] {""}
  }.
brief-answer-purpose = من المساهمات الطوعية التي تلقاها الاتحاد في عام { $year }، وقدرها { $amount }، خُصصت نسبة { $earmarked } لأغراض محددة؛ أما الميزانية العادية فتغطي ما اتفقت عليه جميع الدول الأعضاء.
brief-answer-projects = تتضمن خطة الأمم المتحدة القطرية في { $country } { $projects_n ->
    [zero] { $projects } مشروع للاتحاد، تتطلب { $required } ويتاح لها { $available }
    [one] مشروعاً واحداً للاتحاد، يتطلب { $required } ويتاح له { $available }
    [two] مشروعين ({ $projects }) للاتحاد، يتطلبان { $required } ويتاح لهما { $available }
    [few] { $projects } مشاريع للاتحاد، تتطلب { $required } ويتاح لها { $available }
    [many] { $projects } مشروعاً للاتحاد، تتطلب { $required } ويتاح لها { $available }
   *[other] { $projects } مشروع للاتحاد، تتطلب { $required } ويتاح لها { $available }
  }.
brief-answer-projects-shared = { $country }: عدد مشاريع الاتحاد في خطط الأمم المتحدة المشتركة مع دول وأقاليم أخرى في المحيط الهادئ، وعددها جميعاً { $states }، يبلغ { $projects }؛ وهي تتطلب معاً { $required } ويتاح لها { $available }.
brief-answer-changes = بين عامي { $previous } و{ $year }: { $up_n ->
    [0] لم ترفع أي دولة عضو فئتها
    [zero] لم ترفع أي دولة عضو فئتها
    [one] رفعت دولة عضو واحدة فئتها
    [two] رفعت دولتان عضوان ({ $up }) فئتيهما
    [few] رفعت { $up } دول أعضاء فئاتها
    [many] رفعت { $up } دولة عضواً فئاتها
   *[other] رفعت { $up } دولة عضو فئاتها
  }، و{ $down_n ->
    [0] لم تخفضها أي دولة
    [zero] لم تخفضها أي دولة
    [one] خفضتها دولة واحدة
    [two] خفضتها دولتان ({ $down })
    [few] خفضتها { $down } دول
    [many] خفضتها { $down } دولة
   *[other] خفضتها { $down } دولة
  }{ $new_n ->
    [0] { "" }
    [zero] { "" }
    [one] ؛ وانضمت دولة واحدة
    [two] ؛ وانضمت دولتان ({ $new })
    [few] ؛ وانضمت { $new } دول
    [many] ؛ وانضمت { $new } دولة
   *[other] ؛ وانضمت { $new } دولة
  }. وبلغ صافي التغيّر بوحدات المساهمة { $net }، وكان أكبر تغيّر { $largest_change } ({ $largest }).
brief-answer-concentration = بلغت حصة أكبر المساهمين، وعددهم { $count }، { $share } من جميع وحدات المساهمة في عام { $year }.
brief-answer-below-one = كان { $small } من أصل { $members } من الدول الأعضاء في فئة تقل عن وحدة واحدة في عام { $year }؛ وبلغت حصتها معاً { $small_share } من الوحدات.
brief-answer-voluntary = إضافةً إلى المساهمات المقررة، بلغت المساهمات الطوعية من { $country } { $amount } من عام { $from } إلى عام { $to }، مسجلةً في { $recorded } من أصل { $years_n ->
    [zero] { $years } سنة
    [one] سنة واحدة ({ $years })
    [two] سنتين ({ $years })
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
  }.
brief-answer-mandates = قُدّرت تكلفة المهام الجديدة التي قررها المؤتمر العالمي للاتصالات الراديوية WRC-19 بمبلغ { $amount }؛ ولم تكن مدرجة في الميزانية حين تناولها المجلس في عامي 2020 و2021.

brief-annex-ratio = بلغت المساهمة المقررة على { $country } { $gdp } لكل USD 1 مليون من الناتج المحلي الإجمالي { $months_n ->
    [12] لعام { $year }
    [zero] عن { $months } شهر من عام { $year }
    [one] عن شهر واحد من عام { $year }
    [two] عن شهرين ({ $months }) من عام { $year }
    [few] عن { $months } أشهر من عام { $year }
    [many] عن { $months } شهراً من عام { $year }
   *[other] عن { $months } شهر من عام { $year }
  }{ $same ->
    [yes] { "" }
   *[no] {" "}(الناتج المحلي الإجمالي لعام { $gdp_year })
  }؛ ولجميع الدول الأعضاء معاً { $all_gdp }. وللجدول حد أدنى هو 1/16 من الوحدة أياً كان حجم الاقتصاد، ولذلك تتجاوز الاقتصادات الصغيرة نسبة جميع الدول معاً. وتُختار الفئات بحرية ولا تتبع الناتج المحلي الإجمالي.
    .subject = الناتج المحلي الإجمالي
brief-annex-proof = { $text } ({ $grade }؛ البيان { $figure })

# Said in place of a sentence whose newest figure is too old to be set against the class.
brief-too-old = { $subject }: أحدث رقم في مصادرنا لعام { $year }. وهو أقدم من فئة عام { $class_year } بأكثر من { $most ->
    [zero] { $most } سنة
    [one] سنة واحدة
    [two] سنتين ({ $most })
    [few] { $most } سنوات
    [many] { $most } سنة
   *[other] { $most } سنة
  }، ولذلك أُسقط.
brief-corrected-others = تستند هذه الأرقام إلى قيم مصححة تخص دولاً أعضاء أخرى أو مجاميع؛ ويرد ما لوحظ في المصدر وما أُجري بشأنه في صفحة «البيانات والأساليب».

# The decision: the classes that are open, treated alike; the audience’s own question follows.
brief-course-keep = • الإبقاء على { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  }: { $chf } في السنة، و{ $four } خلال الفترة { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } و{ $own_four })
  }{ $each ->
    [none] {""}
    [cents] ؛ أي { $centimes_n ->
            [zero] { $centimes } سنتيم
            [one] سنتيم واحد ({ $centimes })
            [two] سنتيمان ({ $centimes })
            [few] { $centimes } سنتيمات
            [many] { $centimes } سنتيماً
           *[other] { $centimes } سنتيم
        } لكل فرد من السكان في السنة
   *[francs] ؛ أي { $francs } لكل فرد من السكان في السنة
  }. ويظل دخل الاتحاد من { $country } كما هو بالفرنك، لكن قوته الشرائية تقل إذا ارتفعت الأسعار.
brief-course-up = • الصعود فئة واحدة إلى { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  }: { $chf } في السنة، و{ $four } خلال الفترة { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } و{ $own_four })
  }{ $each ->
    [none] {""}
    [cents] ؛ أي { $centimes_n ->
            [zero] { $centimes } سنتيم
            [one] سنتيم واحد ({ $centimes })
            [two] سنتيمان ({ $centimes })
            [few] { $centimes } سنتيمات
            [many] { $centimes } سنتيماً
           *[other] { $centimes } سنتيم
        } لكل فرد من السكان في السنة
   *[francs] ؛ أي { $francs } لكل فرد من السكان في السنة
  }. ويزيد ذلك { $difference } في السنة لعمل تتقاسمه جميع الدول الأعضاء.
brief-course-down = • النزول إلى { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  }، وهي أدنى فئة يجيزها الرقم 165: { $chf } في السنة، و{ $four } خلال الفترة { $period }{ $own_standing ->
    [none] {""}
   *[other] {" "}({ $own_year_amount } و{ $own_four })
  }{ $each ->
    [none] {""}
    [cents] ؛ أي { $centimes_n ->
            [zero] { $centimes } سنتيم
            [one] سنتيم واحد ({ $centimes })
            [two] سنتيمان ({ $centimes })
            [few] { $centimes } سنتيمات
            [many] { $centimes } سنتيماً
           *[other] { $centimes } سنتيم
        } لكل فرد من السكان في السنة
   *[francs] ؛ أي { $francs } لكل فرد من السكان في السنة
  }. ويقل ذلك { $difference } في السنة لعمل تتقاسمه جميع الدول الأعضاء؛ ويقرر المجلس كيفية تنفيذ التخفيض تدريجياً.
brief-course-no-lower-last = • النزول: لا توجد فئة أدنى. فهذه أدنى فئة في الجدول (الاتفاقية، الرقم 468).
brief-course-no-lower-restricted = • النزول: لا تتاح فئة أدنى. فالفئتان 1/8 و1/16 من الوحدة مقصورتان على أقل البلدان نمواً والبلدان التي يحددها المجلس (الاتفاقية، الرقم 468A).
brief-course-basis = المبالغ محسوبة بسعر { $unit } للوحدة، وهو مبلغ الفترة 2024–2027؛ ولم يُعثر في مصادرنا على المبلغ للفترة { $period }{ $own_standing ->
    [none] {""}
    [far-from-market] . CHF 1 يساوي {"\u2066"}{ $own_code } { $own_rate }{"\u2069"}، وهو متوسط السعر الرسمي لعام { $own_year } (البنك الدولي)؛ وكانت أسعار السوق بعيدة عنه
   *[usable] . CHF 1 يساوي {"\u2066"}{ $own_code } { $own_rate }{"\u2069"}، وهو متوسط السعر الرسمي لعام { $own_year } (البنك الدولي)
  }.
brief-course-when = { $over ->
    [no] يحدد مؤتمر المندوبين المفوضين في { $place } (من { $opened } إلى { $closed }) الموعد الذي تُعلَن الفئة بحلوله (الرقم 161E). ويمكن اختيار فئة أدنى حتى ذلك الموعد، ثم في عام { $next }.
   *[yes] لم يُعثر في مصادرنا على الموعد الذي تُعلَن الفئة بحلوله (الرقم 161E). وإذا كان قد انقضى، فيمكن اختيار فئة أدنى في المرة المقبلة في عام { $next }.
  } والدولة العضو التي لا تعلن فئة تحتفظ بفئتها (الرقم 161F)؛ ويجوز اختيار فئة أعلى في أي وقت (الرقم 165B). يُتحقق من ذلك في النصوص الأساسية.
brief-course-all = للفترة { $period }، تختار كل دولة عضو فئة مساهمتها بحرية (الدستور، الرقم 160). ويجوز لها أن تحتفظ بفئتها، أو أن تصعد إلى أي فئة أعلى، أو أن تنزل في حدود الرقم 165.
brief-course-all-question = يُطلب إلى الوفود أن تبيّن ما تود أن يفعله الاتحاد بموارد أكبر، وبالموارد نفسها، وبموارد أقل.
