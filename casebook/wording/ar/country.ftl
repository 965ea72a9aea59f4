page-country = بلدكم
page-country-heading = الدول الأعضاء
page-country-lead = لكل دولة عضو صفحتها: ما تجنيه، وما تتحمله، وما يمكن أن تقرره. ابحثوا أو انقروا على الخريطة أو اختاروا من القائمة.

# -- finding one ---------------------------------------------------------------------------------
country-search = البحث عن دولة عضو
country-search-placeholder = الاسم بأي لغة من لغات الأمم المتحدة أو رمز ISO أو الاسم الشائع
country-search-none = لم يُعثر على شيء باسم «{ $text }». جرّبوا تهجئة أخرى أو رمز ISO أو القائمة أدناه.
country-search-found = { $found_n ->
    [zero] لم يُعثر على أي دولة عضو ({ $found })
    [one] عُثر على دولة عضو واحدة
    [two] عُثر على دولتين عضوين ({ $found })
    [few] عُثر على { $found } دول أعضاء
    [many] عُثر على { $found } دولة عضواً
   *[other] عُثر على { $found } دولة عضو
  }
country-map-hint = انقروا على دولة عضو لفتح صفحتها، أو استخدموا القائمة أدناه.
country-list = جميع الدول الأعضاء
country-list-lead = الرقم الذي يلي كل اسم هو فئة المساهمة في عام { $year }، بعدد الوحدات.
country-all = كل الدول الأعضاء
country-choose = اختاروا دولة عضواً<br>للاطلاع على أرقامها.

country-map = خريطة العالم حسب فئة المساهمة
    .subtitle = فئة المساهمة في آخر سنة، بوحدات المساهمة، لجميع الدول الأعضاء. الرمادي: لا توجد فئة. { disclaimer }
    .method = تُلوَّن كل دولة عضو بلون فئتها في آخر سنة؛ وللدول الأعضاء الصغيرة نقطة أيضاً. والمناطق التي ليست لها فئة خاصة بها أو التي لم يُحسم وضعها ملونة بالرمادي؛ ولا ينطوي ذلك على أي رأي بشأن وضعها. والخريطة الأساسية مُعدّة من البيانات الجغرافية للأمم المتحدة. { disclaimer }

# -- the head of a profile -----------------------------------------------------------------------
country-codes = {"\u2066"}ISO 3166-1: { $iso3 }, { $iso2 } · UN M49: { $m49 }{"\u2069"}
country-names = الاسم بلغات الأمم المتحدة الست
country-badge-region = منطقة الاتحاد: { $region }
country-badge-council = عضو في المجلس 2023–2026 (المنطقة { $letter }، { $area })
country-badge-ldc-due = من المقرر الخروج من مجموعة أقل البلدان نمواً { $exact ->
    [yes] في { $when }
   *[no] في { $when }
  }
country-no-council = ليست عضواً في المجلس 2023–2026
council-area-a = الأمريكتان
council-area-b = أوروبا الغربية
council-area-c = أوروبا الشرقية وشمال آسيا
council-area-d = إفريقيا
council-area-e = آسيا وأسترالاسيا
country-fact-class = فئة المساهمة، { $year }
country-fact-class-value = { $units_n ->
    [zero] { $units } وحدة
    [one] { $units } وحدة
    [two] { $units } وحدة
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  }
country-fact-chf = المقرر { $months_n ->
    [12] لعام { $year }
    [zero] عن { $months } شهر من عام { $year }
    [one] عن شهر واحد من عام { $year }
    [two] عن شهرين ({ $months }) من عام { $year }
    [few] عن { $months } أشهر من عام { $year }
    [many] عن { $months } شهراً من عام { $year }
   *[other] عن { $months } شهر من عام { $year }
  }، بالفرنك السويسري
country-fact-usd = المبلغ نفسه بدولار الولايات المتحدة
country-fact-share = الحصة من جميع الوحدات
country-fact-rank = المرتبة في الاتحاد
country-fact-rank-value = { $rank } من { $members }
country-fact-region = المرتبة في { $region }
country-facts-proof = الفئة والمساهمة والحصة والمرتبتان مأخوذة من [{ $class_name }](#country-class)، البيان { $class_figure }، ومن [{ $share_name }](#country-share)، البيان { $share_figure }. والدول الأعضاء في الفئة نفسها لها المرتبة نفسها.

# -- what is notable -----------------------------------------------------------------------------
country-notable-proof = الرسم البياني: [{ $name }](#{ $card })، البيان [{ $figure }](verify?figure={ $figure })
country-notable-new = { $country }: كانت فئة المساهمة { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  } في عام { $year }، وهي أول سنة مسجلة لها
country-notable-held = { $country }: ظلت فئة المساهمة نفسها، وهي { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتان ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  }، طوال { $years_n ->
    [zero] { $years } سنة
    [one] سنة واحدة ({ $years })
    [two] سنتين ({ $years })
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
  } من عام { $from } إلى عام { $to }
country-notable-up = { $country }: رُفعت فئة المساهمة من { $before } إلى { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  } في عام { $year }، وهو آخر تغيّر فيها
country-notable-down = { $country }: خُفضت فئة المساهمة من { $before } إلى { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  } في عام { $year }، وهو آخر تغيّر فيها{ $larger ->
    [yes] ؛ ويتجاوز ذلك الحد المعتاد المنصوص عليه في الرقم 165 من الدستور، وربما أذن به مؤتمر المندوبين المفوضين
   *[no] { "" }
  }
country-notable-assessed = من عام { $from } إلى عام { $to }، بلغت المساهمات المقررة على { $country } { $chf } ({ $usd } بأسعار صرف تلك السنوات)
country-notable-share = بلغت حصة { $country } من جميع وحدات المساهمة { $share } في عام { $year }: المرتبة { $rank } من { $members }، { $others_n ->
    [0] ولا تشترك فيها أي دولة أخرى
    [zero] ولا تشترك فيها أي دولة أخرى
    [one] وتشترك فيها دولة أخرى واحدة
    [two] وتشترك فيها دولتان أخريان ({ $others })
    [few] وتشترك فيها { $others } دول أخرى
    [many] وتشترك فيها { $others } دولة أخرى
   *[other] وتشترك فيها { $others } دولة أخرى
  }
country-notable-voluntary = من عام { $from } إلى عام { $to }، بلغت المساهمات الطوعية من { $country } { $amount }، في { $recorded_n ->
    [zero] { $recorded } سنة
    [one] سنة واحدة
    [two] سنتين ({ $recorded })
    [few] { $recorded } سنوات
    [many] { $recorded } سنة
   *[other] { $recorded } سنة
  }. ويعادل ذلك { $beside } من المساهمات المقررة عليها
country-notable-economy = { $months_n ->
    [12] لعام { $year }
    [zero] عن { $months } شهر من عام { $year }
    [one] عن شهر واحد من عام { $year }
    [two] عن شهرين ({ $months }) من عام { $year }
    [few] عن { $months } أشهر من عام { $year }
    [many] عن { $months } شهراً من عام { $year }
   *[other] عن { $months } شهر من عام { $year }
  }، بلغت المساهمة المقررة على { $country } { $own } لكل USD 1 مليون من الناتج المحلي الإجمالي{ $same ->
    [yes] { "" }
   *[no] {" "}لعام { $gdp_year }
  }، مقابل { $all } لجميع الدول الأعضاء معاً. وتُختار الفئات بحرية، ولها حد أدنى، ولا تتبع الناتج المحلي الإجمالي
country-notable-peers-finding = { $country }: قورنت فئتها في عام { $year } بفئات { $peers_n ->
    [zero] { $peers } دولة عضو
    [one] دولة عضو واحدة
    [two] دولتين عضوين ({ $peers })
    [few] { $peers } دول أعضاء
    [many] { $peers } دولة عضواً
   *[other] { $peers } دولة عضو
  } ({ $rule }): { $higher_n ->
    [0] { $same_n ->
        [0] { $lower } أدنى من فئتها
       *[other] { $same } مماثلة لفئتها{ $lower_n ->
            [0] {""}
           *[other] ، و{ $lower } أدنى منها
        }
    }
   *[other] { $higher } أعلى من فئتها{ $same_n ->
        [0] { $lower_n ->
            [0] {""}
           *[other] ، و{ $lower } أدنى منها
        }
       *[other] { $lower_n ->
            [0] ، و{ $same } مماثلة لها
           *[other] ، و{ $same } مماثلة لها، و{ $lower } أدنى منها
        }
    }
  }
country-notable-peers-class-finding = { $peers_n ->
    [zero] لم تكن في الفئة نفسها مع { $country } أي دولة عضو أخرى
    [one] كانت دولة عضو أخرى في الفئة نفسها مع { $country }
    [two] كانت دولتان عضوان أخريان ({ $peers }) في الفئة نفسها مع { $country }
    [few] كانت { $peers } دول أعضاء أخرى في الفئة نفسها مع { $country }
    [many] كانت { $peers } دولة عضواً أخرى في الفئة نفسها مع { $country }
   *[other] كانت { $peers } دولة عضو أخرى في الفئة نفسها مع { $country }
  } في عام { $year }. ومنذ عام { $from }: صعد إليها { $up } منها، ونزل إليها { $down }، وبقي فيها { $same }
country-notable-internet = { $country }: استخدم الإنترنت { $use } من السكان في عام { $year }، مقابل { $before } في عام { $from }{ $people_n ->
    [0] {""}
   *[other] ؛ وبلغ عدد غير الموصولين { $people }
  }

# -- class and contribution ----------------------------------------------------------------------
country-class = فئة المساهمة والمبلغ السنوي
    .subtitle = { $country_chosen ->
    [yes] { $country }: وحدات المساهمة، والمساهمة المقررة للسنة بدولار الولايات المتحدة (وبالفرنك السويسري أيضاً حيث تغيّرت الفئة)، { $years }
   *[no] وحدات المساهمة حسب السنة، والمساهمة بالفرنك السويسري وبدولار الولايات المتحدة
  }
    .method = الفئة هي المبلغ المقرر مقسوماً على قيمة الوحدة الواحدة في السنة نفسها. والوحدة بالفرنك السويسري هي CHF 318 000 في السنة. أما بدولار الولايات المتحدة فهي ما قُرر على اليابان مقسوماً على وحداتها الثلاثين (30)، ولذلك تتغيّر المساهمة بالدولار مع سعر الصرف حتى إن لم تتغيّر الفئة. وتبيّن الأرقام ما قُرر لا ما حُصّل. والدولة العضو التي تنضم خلال السنة تُقرر عليها المساهمة من اليوم الأول من شهر انضمامها (الاتفاقية، الرقم 472). ويدل المثلث على سنة تغيّرت فيها الفئة. وبموجب الرقم 165 من الدستور، يجوز أن تُخفض الفئة التي تبلغ ثلاث وحدات أو أكثر بنسبة 15 في المائة من وحداتها على الأكثر، بعد التقريب إلى الفئة الأدنى الأقرب. ويجوز أن تُخفض الفئة التي تقل عن ثلاث وحدات بفئة واحدة على الأكثر. ويقاس كلا التخفيضين على الفئة المختارة لفترة المساهمة السابقة. ويجوز في ظروف استثنائية الإذن بتخفيض أكبر. وتحمل التخفيضات الأكبر نجمة: فربما أذن بها مؤتمر المندوبين المفوضين، وهو ما لا تبيّنه الأرقام. أما الزيادة فمتاحة في أي وقت. ولم يُتحقق من استحقاق الفئتين 1/8 و1/16. وتدل العلامة † على قيم مصححة يرد شرحها تحت «عن هذا البيان» وفي صفحة البيانات.
country-class-held-finding = { $country }: كانت فئة المساهمة { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  } في عام { $year }، { $least ->
    [yes] دون تغيير منذ عام { $from } على الأقل
   *[no] دون تغيير منذ عام { $from }
  }، وبلغت المساهمة المقررة { $chf } ({ $usd })
country-class-year-finding = { $country }: كانت فئة المساهمة { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  } في عام { $year }، وبلغت المساهمة المقررة { $chf } ({ $usd })
country-class-first-finding = { $country }: كانت فئة المساهمة { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  } في عام { $year }، وبلغت المساهمة المقررة { $chf } ({ $usd }){ $months_n ->
    [12] { "" }
    [zero] ، عن { $months } شهر من السنة
    [one] ، عن شهر واحد من السنة
    [two] ، عن شهرين ({ $months }) من السنة
    [few] ، عن { $months } أشهر من السنة
    [many] ، عن { $months } شهراً من السنة
   *[other] ، عن { $months } شهر من السنة
  }؛ ولا توجد فئة مسجلة قبل ذلك
country-class-up-finding = { $country }: كانت فئة المساهمة { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  } في عام { $year }، بعد أن كانت { $before } قبل عام { $changed }، وبلغت المساهمة المقررة { $chf } ({ $usd })
country-class-down-finding = { $country }: كانت فئة المساهمة { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  } في عام { $year }، نزولاً من { $before } قبل عام { $changed }، وبلغت المساهمة المقررة { $chf } ({ $usd })
country-panel-class = وحدات المساهمة
country-panel-chf = المقرر للسنة، بالفرنك السويسري
country-panel-usd = المقرر للسنة، بدولار الولايات المتحدة
country-went-up = صعوداً من { $before } إلى { $units }
country-went-down = نزولاً من { $before } إلى { $units }
country-went-new = أول سنة مسجلة، { $units }
country-no-class = لا توجد فئة<br>مسجلة

# -- share and rank ------------------------------------------------------------------------------
country-share = الحصة والمرتبة في الاتحاد وفي المنطقة
    .subtitle = { $country_chosen ->
    [yes] { $country }: الحصة من وحدات المساهمة لجميع الدول الأعضاء ولدول منطقتها في الاتحاد، مع المرتبة، { $years }. ولكل لوحة مقياسها
   *[no] الحصة من وحدات المساهمة لجميع الدول الأعضاء ولدول المنطقة، مع المرتبة
  }
    .method = تُقسم الفئة على مجموع فئات جميع الدول الأعضاء، وعلى مجموع فئات دول منطقة الاتحاد نفسها، في السنة نفسها. والمرتبة 1 هي لأعلى فئة، والدول الأعضاء في الفئة نفسها لها المرتبة نفسها. وتتغيّر الحصة أيضاً حين تغيّر دول أخرى فئاتها.
country-share-finding = بلغت حصة { $country } من جميع وحدات المساهمة { $share } في عام { $year } (المرتبة { $rank } من { $members })، ومن وحدات دول { $region } { $region_share } (المرتبة { $region_rank } من { $region_members })
country-panel-union = جميع الدول الأعضاء
country-panel-region = منطقة الاتحاد: { $region }
country-share-and-rank = { $share }، المرتبة { $rank } من { $members }

# -- peers ---------------------------------------------------------------------------------------
country-peers = مقارنة بدول أعضاء مماثلة
    .subtitle = { $country_chosen ->
    [yes] { $country } بين نظرائها في آخر سنة، بعلامة لكل دولة عضو في صف فئتها، بوحدات المساهمة. وتتجه العلامة إلى أعلى أو إلى أسفل إذا كانت الفئة أعلى أو أدنى مما كانت عليه في أول سنة معروفة، وتكون مستديرة إذا لم تتغيّر. النظراء: { $peers }
   *[no] دولة عضو بين نظرائها، حسب فئة المساهمة
  }
    .method = النظراء: { $peers }. والمجموعات هي أقل البلدان نمواً والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية، في آخر سنة للفئات. والدول الأعضاء في المجموعة نفسها نظراء. والأقرب من حيث الناتج المحلي الإجمالي أو عدد السكان هو الأقرب من حيث النسبة بين آخر رقمين معروفين. وأول سنة معروفة هي 2013؛ أما بالاو التي انضمت في عام 2024 فهي لها 2024. وتُختار القاعدة ضمن المرشِّحات وتُحفظ في الرابط. ويقارن الجدول مساهمة آخر سنة بآخر ناتج محلي إجمالي معروف، على ألا يسبقها بأكثر من خمس سنوات.
country-peers-finding = { $country }: كانت فئة المساهمة { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  } في عام { $year }. ومن بين نظرائها، { $peers_n ->
    [zero] وعددهم { $peers }،
    [one] وهو نظير واحد،
    [two] وعددهم { $peers }،
    [few] وعددهم { $peers }،
    [many] وعددهم { $peers }،
   *[other] وعددهم { $peers }،
  } كان { $higher_n ->
    [0] { $same_n ->
        [0] { $lower } في فئة أدنى
       *[other] { $same } في الفئة نفسها{ $lower_n ->
            [0] {""}
           *[other] {" "}و{ $lower } في فئة أدنى
        }
    }
   *[other] { $higher } في فئة أعلى{ $same_n ->
        [0] { $lower_n ->
            [0] {""}
           *[other] {" "}و{ $lower } في فئة أدنى
        }
       *[other] { $lower_n ->
            [0] {" "}و{ $same } في الفئة نفسها
           *[other] {" "}و{ $same } في الفئة نفسها و{ $lower } في فئة أدنى
        }
    }
  }
country-peers-class-finding = { $country }: كانت الفئة { $units_n ->
    [zero] { $units } وحدة
    [one] وحدة واحدة ({ $units })
    [two] وحدتين ({ $units })
    [few] { $units } وحدات
    [many] { $units } وحدة
   *[other] { $units } وحدة
  }، وهي أيضاً فئة { $peers_n ->
    [zero] { $peers } دولة عضو أخرى
    [one] دولة عضو أخرى واحدة
    [two] دولتين عضوين أخريين ({ $peers })
    [few] { $peers } دول أعضاء أخرى
    [many] { $peers } دولة عضواً أخرى
   *[other] { $peers } دولة عضو أخرى
  } في عام { $year }. ومنذ عام { $from }: صعد إليها { $up } منها، ونزل إليها { $down }، وبقي فيها { $same }
country-peers-nothing = لا تعطي هذه القاعدة نظراء:<br>اختاروا غيرها ضمن المرشِّحات.
country-peer-hover = { $name }: { $units }؛ في عام { $year }: { $before }
country-peer-and-others = { $name } + { $others }

# -- people and economy --------------------------------------------------------------------------
country-relative = مقارنةً بعدد السكان وحجم الاقتصاد
    .subtitle = { $country_chosen ->
    [yes] { $country } وجميع الدول الأعضاء معاً: المساهمة المقررة لكل 1 000 من السكان ({ $basis })، وبدولار الولايات المتحدة لكل USD 1 مليون من الناتج المحلي الإجمالي، { $years }
   *[no] المساهمة لكل 1 000 من السكان، ولكل USD 1 مليون من الناتج المحلي الإجمالي
  }
    .method = تُقسم المساهمة المقررة للسنة على عدد السكان في السنة نفسها وتُضرب في ألف. وتُقسم أيضاً، بدولار الولايات المتحدة، على الناتج المحلي الإجمالي بالأسعار الجارية وتُضرب في مليون. وإذا لم يُعرف الناتج المحلي الإجمالي للسنة استُخدم آخر رقم من السنوات الخمس السابقة مع ذكر سنته؛ وتُترك الأرقام الأقدم. جميع الدول الأعضاء معاً (خط متقطع): مجموع مساهماتها مقسوماً على مجموع سكانها أو على مجموع نواتجها المحلية الإجمالية، للدول التي يُعرف الرقمان كلاهما عنها. والنواتج المحلية الإجمالية هي للسنة نفسها التي للدولة العضو. وتُختار الفئات بحرية ولا يُقصد بها أن تتبع عدد السكان أو الناتج المحلي الإجمالي. وتدل العلامة † على قيم مصححة؛ والدولة العضو التي انضمت خلال السنة قُررت عليها المساهمة عن جزء منها.
country-relative-finding = بلغت المساهمة المقررة على { $country } { $people } لكل 1 000 من السكان { $months_n ->
    [12] لعام { $year }
    [zero] عن { $months } شهر من عام { $year }
    [one] عن شهر واحد من عام { $year }
    [two] عن شهرين ({ $months }) من عام { $year }
    [few] عن { $months } أشهر من عام { $year }
    [many] عن { $months } شهراً من عام { $year }
   *[other] عن { $months } شهر من عام { $year }
  } (جميع الدول الأعضاء: { $all })، و{ $gdp } لكل USD 1 مليون من الناتج المحلي الإجمالي{ $same ->
    [yes] { "" }
   *[no] {" "}لعام { $gdp_year }
  } (جميع الدول: { $all_gdp })
country-relative-people-finding = بلغت المساهمة المقررة على { $country } { $people } لكل 1 000 من السكان { $months_n ->
    [12] لعام { $year }
    [zero] عن { $months } شهر من عام { $year }
    [one] عن شهر واحد من عام { $year }
    [two] عن شهرين ({ $months }) من عام { $year }
    [few] عن { $months } أشهر من عام { $year }
    [many] عن { $months } شهراً من عام { $year }
   *[other] عن { $months } شهر من عام { $year }
  } (جميع الدول الأعضاء: { $all }). ولا تتضمن مصادرنا ناتجها المحلي الإجمالي
country-relative-old-finding = بلغت المساهمة المقررة على { $country } { $people } لكل 1 000 من السكان { $months_n ->
    [12] لعام { $year }
    [zero] عن { $months } شهر من عام { $year }
    [one] عن شهر واحد من عام { $year }
    [two] عن شهرين ({ $months }) من عام { $year }
    [few] عن { $months } أشهر من عام { $year }
    [many] عن { $months } شهراً من عام { $year }
   *[other] عن { $months } شهر من عام { $year }
  } (جميع الدول الأعضاء: { $all }). وآخر ناتج محلي إجمالي لها في مصادرنا، وهو لعام { $gdp_year }، أقدم من أن يُقارن به
country-relative-none-finding = لم يُعثر في مصادرنا على عدد السكان والناتج المحلي الإجمالي: { $country }
country-panel-people = { $unit } لكل 1 000 من السكان
country-panel-gdp = USD لكل USD 1 مليون من الناتج المحلي الإجمالي
country-all-together = الجميع
country-no-population = لا يوجد عدد سكان في مصادرنا
country-product-of = { $amount } (الناتج المحلي الإجمالي لعام { $year })
country-no-gdp = لا توجد سنة تُعرف فيها المساهمة<br>والناتج المحلي الإجمالي معاً

# -- yardstick -----------------------------------------------------------------------------------
country-yardstick-pick = المقارنة مع
country-yardstick-off = بلا مقارنة
country-yardstick = مقارنةً بجدول الأمم المتحدة أو بوكالة أخرى
    .subtitle = { $country_chosen ->
    [yes] { $country }: الحصة من وحدات المساهمة في الاتحاد، مقارنةً بما يلي: { $yardstick }؛ { $years }
   *[no] الحصة من وحدات المساهمة في الاتحاد، مقارنةً بجدول آخر
  }
    .method = تُختار الفئات في الاتحاد بحرية، بينما تتبع جداول الأمم المتحدة ومعظم الوكالات القدرة على الدفع، ولها حدود دنيا وقصوى. ولا يلزم أن تتطابق الحصص، ولا يعني الفرق شيئاً عما ينبغي أن تكون عليه الحصة. ولا يُعرض جدول آخر إلا عند اختياره، وجدول واحد في كل مرة. جدول الأنصبة المقررة للأمم المتحدة: النصيب المقرر على كل دولة للأمانة العامة للأمم المتحدة مقسوماً على مجموع الأنصبة، وهو ما يعيد إنتاج الجدول. جميع الاشتراكات المقررة لمنظومة الأمم المتحدة أو لوكالة واحدة: المبلغ مقسوماً على مجموع المبالغ التي يذكرها المصدر لجميع الحكومات في تلك السنة، كما أُبلغ عنها. وتُستبعد التسويات السالبة مثل المبالغ المستردة.
country-yardstick-finding = بلغت حصة { $country } من وحدات المساهمة في الاتحاد { $share } في عام { $year }، مقارنةً بنسبة { $beside } في جدول آخر: { $yardstick }
yardstick-none = لم تُختر مقارنة
country-share-of-units = وحدات الاتحاد
country-yardstick-un-scale = جدول الأمم المتحدة
country-yardstick-un-system = منظومة الأمم المتحدة
country-yardstick-fao = الفاو
country-yardstick-iaea = الوكالة الذرية
country-yardstick-icao = الإيكاو
country-yardstick-ilo = منظمة العمل
country-yardstick-imo = المنظمة البحرية
country-yardstick-unesco = اليونسكو
country-yardstick-unido = اليونيدو
country-yardstick-upu = الاتحاد البريدي
country-yardstick-who = منظمة الصحة
country-yardstick-wipo = الويبو
country-yardstick-wmo = الأرصاد الجوية

# -- voluntary -----------------------------------------------------------------------------------
country-voluntary = المساهمات الطوعية المقدمة إلى الاتحاد
    .subtitle = { $country_chosen ->
    [yes] { $country }: ما قدمته الحكومة إضافةً إلى مساهمتها المقررة، حسب السنة، { $basis }، { $years }. المصمت: مخصص لغرض؛ المظلَّل بخطوط: غير مخصص لغرض؛ لا عمود: لم يُسجل شيء
   *[no] ما قدمته الحكومة إضافةً إلى مساهمتها المقررة، حسب السنة
  }
    .method = المبالغ بدولار الولايات المتحدة كما أبلغ بها الاتحاد مجلس الرؤساء التنفيذيين عن الحكومات؛ وقد حُوّلت بسعر صرف وحدة المساهمة. ويسجل المصدر المساهمة في السنة التي احتسبها الاتحاد فيها إيراداً، وقد تختلف عن سنة استلامها. وتشمل المساهمات العينية بقدر ما قوّمها الاتحاد. والخانة الفارغة تعني أنه لم يُسجل شيء، ولا تعني صفراً.
country-voluntary-finding = بلغت المساهمات الطوعية المقدمة من { $country } إلى الاتحاد { $amount } من عام { $from } إلى عام { $to }، مسجلةً في { $recorded } من أصل { $years_n ->
    [zero] { $years } سنة
    [one] سنة واحدة ({ $years })
    [two] سنتين ({ $years })
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
  }
country-voluntary-none-finding = لم تُسجل أي مساهمة طوعية من عام { $from } إلى عام { $to }: { $country }
country-voluntary-nothing = لم يُسجل شيء<br>لهذه السنوات.
country-panel-voluntary = ألف { $unit }
country-earmarked = مخصصة لغرض
country-unearmarked = غير مخصصة لغرض

# -- expenses ------------------------------------------------------------------------------------
country-expenses = نفقات الاتحاد المسجلة في البلد
    .subtitle = { $country_chosen ->
    [yes] { $country }: نفقات الاتحاد المسجلة تحت اسم البلد، حسب السنة، { $basis }، { $years }. –: لم يُسجل شيء؛ المظلَّل بخطوط: سنة لا أرقام فيها لأي بلد
   *[no] نفقات الاتحاد المسجلة تحت اسم البلد، حسب السنة
  }
    .method = النفقات حسب البلد كما أُبلغ بها مجلس الرؤساء التنفيذيين، بدولار الولايات المتحدة، محوّلةً بسعر صرف وحدة المساهمة. والتغطية محدودة: فالمصدر يسمي ما بين 1 و43 من البلدان والأقاليم في السنة، ولا يسمي أي بلد في عام 2021، ويسمي إجمالاً 85 من الدول الأعضاء البالغ عددها 194. ومعظم عمل الاتحاد لا يُسجل حسب البلد، فالفراغ لا يعني أنه لم يُنفق شيء. والمبالغ المسجلة تحت سويسرا تتعلق في معظمها بالمقر الذي يخدم كل دولة عضو. والمبالغ السالبة تسويات لسنوات سابقة. ويرد في الجدول عدد الأماكن المذكورة في كل سنة.
country-expenses-finding = سجل الاتحاد نفقات قدرها { $amount } تحت اسم { $country } في { $recorded } من أصل { $years_n ->
    [zero] { $years } سنة
    [one] سنة واحدة ({ $years })
    [two] سنتين ({ $years })
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
  }، من عام { $from } إلى عام { $to }. ومعظم عمله لا يُسجل حسب البلد
country-expenses-adjusted-finding = سجل الاتحاد { $amount }، وهي تسوية لسنوات سابقة، تحت اسم { $country } في { $recorded } من أصل { $years_n ->
    [zero] { $years } سنة
    [one] سنة واحدة ({ $years })
    [two] سنتين ({ $years })
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
  }، من عام { $from } إلى عام { $to }. ومعظم عمله لا يُسجل حسب البلد
country-expenses-seat-finding = سجل الاتحاد نفقات قدرها { $amount } تحت اسم { $country } في { $recorded } من أصل { $years_n ->
    [zero] { $years } سنة
    [one] سنة واحدة ({ $years })
    [two] سنتين ({ $years })
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
  }، من عام { $from } إلى عام { $to }، معظمها للمقر الذي يخدم كل دولة عضو
country-expenses-none-finding = لم تُسجل أي نفقات للاتحاد تحت اسم { $country } من عام { $from } إلى عام { $to }. ومعظم عمله لا يُسجل حسب البلد
country-expenses-nothing = لم يُسجل شيء. ولا يعني هذا<br>أنه لم يُنفق شيء.
country-expenses-no-year = لا أرقام لأي بلد في عام { $year }
country-panel-expenses = ألف { $unit }

# -- projects ------------------------------------------------------------------------------------
country-projects = مشاريع الاتحاد في خطة الأمم المتحدة القطرية
    .subtitle = { $country_chosen ->
    [yes] { $country }: ما تتطلبه مشاريع الفترة من 2021 إلى 2028 بدولار الولايات المتحدة، للمشاريع الاثني عشر (12) الأكبر فجوةً. المصمت: متاح؛ المظلَّل بخطوط: غير ممول. ويدرج الجدول كل المشاريع
   *[no] ما تتطلبه مشاريع الاتحاد في خطة الأمم المتحدة القطرية وما يتوفر لها وما ينقصها، بدولار الولايات المتحدة
  }
    .method = المشاريع التي يشارك فيها الاتحاد وأدخلتها أفرقة الأمم المتحدة القطرية في نظام UN INFO. والفجوة هي المبلغ المطلوب ناقصاً المبلغ المتاح. والعناوين كما يطبعها المصدر، بلغة الخطة القطرية؛ ويختصر المصدر الطويل منها. ولا ترد كل الاحتياجات في خطة قطرية: فلدى 26 من الدول الأعضاء البالغ عددها 194 مشاريع من هذا النوع. وتشترك تسع من دول المحيط الهادئ وأقاليمه في حيّز عمل واحد لا يمكن تقسيم مبالغه بينها.
country-projects-finding = يدرج نظام UN INFO { $projects_n ->
    [zero] { $projects } مشروع للاتحاد
    [one] مشروعاً واحداً للاتحاد
    [two] مشروعين ({ $projects }) للاتحاد
    [few] { $projects } مشاريع للاتحاد
    [many] { $projects } مشروعاً للاتحاد
   *[other] { $projects } مشروع للاتحاد
  } في { $country }؛ والمتاح { $available } من أصل { $required } مطلوبة{ $gap_n ->
    [0] { "" }
   *[other] ، وغير الممول { $gap }
  }
country-projects-shared-finding = { $country }: { $projects } من مشاريع الاتحاد مشتركة مع دول وأقاليم أخرى في المحيط الهادئ (عددها جميعاً { $states })؛ والمتاح { $available } من أصل { $required } مطلوبة، وغير الممول { $gap }
country-projects-none-finding = لا يدرج نظام UN INFO أي مشروع للاتحاد في { $country }
country-projects-nothing = لا مشروع للاتحاد في UN INFO
country-project-lacks = غير ممول: { $gap }
country-project-has-all = ممول بالكامل

# -- Internet ------------------------------------------------------------------------------------
country-internet = مستخدمو الإنترنت وغير الموصولين
    .subtitle = { $country_chosen ->
    [yes] { $country }: نسبة السكان الذين يستخدمون الإنترنت، وعدد الذين لا يستخدمونه، حسب السنة، بقدر ما هو معروف
   *[no] نسبة السكان الذين يستخدمون الإنترنت، وعدد الذين لا يستخدمونه
  }
    .method = الأفراد الذين يستخدمون الإنترنت، كنسبة مئوية من السكان، بحسب تقدير الاتحاد أو ما أُبلغ به. وعدد غير الموصولين هو عدد السكان مضروباً في نسبة من لا يستخدمون الإنترنت، وكلاهما للسنة نفسها. وتُترك السنوات التي لا رقم لها خالية ولا تُقدَّر.
country-internet-finding = { $country }: استخدم الإنترنت { $use } من السكان في عام { $year }، مقابل { $before } في عام { $from }{ $people_n ->
    [0] {""}
   *[other] ؛ وبلغ عدد غير الموصولين { $people }
  }
country-internet-one-finding = { $country }: استخدم الإنترنت { $use } من السكان في عام { $year }، وهي السنة الوحيدة المعروفة منذ عام 2006{ $people_n ->
    [0] {""}
   *[other] ؛ وبلغ عدد غير الموصولين { $people }
  }
country-internet-none-finding = لم يُعثر في مصادرنا على رقم لاستخدام الإنترنت: { $country }
country-internet-nothing = لم يُعثر على رقم<br>منذ عام 2006.
country-panel-using = يستخدمون الإنترنت
country-panel-offline = غير الموصولين

# -- table headers and codes ---------------------------------------------------------------------
column-contribution-chf = المقرر، CHF
column-contribution-usd = المقرر، USD
column-months-assessed = الأشهر المقررة
column-gdp-year = سنة الناتج المحلي الإجمالي
column-usd-per-unit = الوحدة الواحدة، USD
column-correction = مصحح
corrected-mark = { $mark } قيمة مصححة: انظر ملاحظات هذا البيان
correction-words = مصحح: { $what } { $done }
column-same-class = في الفئة نفسها
column-region-share = الحصة في المنطقة
column-region-rank = المرتبة في المنطقة
column-region-member-states = الدول الأعضاء في المنطقة
column-per-thousand-people = لكل 1 000 من السكان
column-all-per-thousand-people = جميع الدول الأعضاء: لكل 1 000 من السكان
column-gdp-usd = الناتج المحلي الإجمالي، USD
column-per-million-gdp = لكل USD 1 مليون من الناتج المحلي الإجمالي، USD
column-all-per-million-gdp = جميع الدول الأعضاء: لكل USD 1 مليون من الناتج المحلي الإجمالي، USD
column-yardstick = الجدول الآخر
column-yardstick-share = الحصة في الجدول الآخر
column-internet-users-pct = استخدام الإنترنت، %
column-voluntary = طوعية
column-earmarked = مخصصة لغرض
column-unearmarked = غير مخصصة لغرض
column-places = الأماكن المسجلة في السنة
column-people-online = الموصولون بالإنترنت
column-is-ldc = أقل البلدان نمواً
column-is-lldc = غير ساحلي
column-is-sids = جزرية صغيرة
column-council-2023-2026-region = مقعد المجلس، المنطقة

# -- comparison ----------------------------------------------------------------------------------
country-compare-pick = الدول الأعضاء المراد مقارنتها، ست على الأكثر
country-compare-pick-none = اختاروا دولاً أعضاء
country-compare-measure = المقارنة حسب
country-compare-choose = اختاروا ست دول أعضاء على الأكثر أعلاه.
country-compare-class = فئة المساهمة، بوحدات المساهمة
country-compare-contribution = المساهمة في السنة، بالفرنك السويسري
country-compare-share = الحصة من جميع وحدات المساهمة
country-compare-internet = مستخدمو الإنترنت، بالنسبة المئوية
country-compare = دول أعضاء جنباً إلى جنب
    .subtitle = { $measure }، حسب السنة، ابتداءً من الصفر. وتُترك السنوات التي لا رقم لها خالية.
    .method = لا تُعرض إلا الدول الأعضاء التي اختارها القارئ. وتُحسب الفئة والمساهمة والحصة مما قُرر على كل منها. واستخدام الإنترنت هو ما ينشره الاتحاد، كما جمعته Gapminder؛ وتنقص بعض السنوات لبعض الدول الأعضاء.
country-compare-class-finding = في عام { $year }، من بين { $count } من الدول الأعضاء المقارَنة، كانت أعلى فئة { $high } ({ $highest }) وأدنى فئة { $low } ({ $lowest })
country-compare-class-same-finding = في عام { $year }، كانت الفئة نفسها، وهي { $value }، لكل الدول الأعضاء المقارَنة وعددها { $count }
country-compare-contribution-finding = في عام { $year }، من بين { $count } من الدول الأعضاء المقارَنة، كانت أعلى مساهمة مقررة { $high } ({ $highest }) وأدناها { $low } ({ $lowest })
country-compare-contribution-same-finding = في عام { $year }، كانت المساهمة المقررة نفسها، وهي { $value }، على كل من الدول الأعضاء المقارَنة وعددها { $count }
country-compare-share-finding = في عام { $year }، من بين { $count } من الدول الأعضاء المقارَنة، كانت أكبر حصة من جميع وحدات المساهمة { $high } ({ $highest }) وأصغرها { $low } ({ $lowest })
country-compare-share-same-finding = في عام { $year }، كانت الحصة من جميع وحدات المساهمة نفسها، وهي { $value }، لكل من الدول الأعضاء المقارَنة وعددها { $count }
country-compare-internet-finding = في عام { $year }، من بين { $count } من الدول الأعضاء المقارَنة، كانت أعلى نسبة لمستخدمي الإنترنت { $high } ({ $highest }) وأدناها { $low } ({ $lowest })
country-compare-internet-same-finding = في عام { $year }، كانت نسبة مستخدمي الإنترنت نفسها، وهي { $value }، في كل الدول الأعضاء المقارَنة وعددها { $count }
