page-voluntary = المساهمات الطوعية
page-voluntary-lead = المساهمات الطوعية خارج الميزانية العادية وحدودها. وتبيّن هذه الصفحة مقدار ما يتلقاه الاتحاد، وممن، ومدى استقرار هذا التمويل، والمبادرات المفتوحة له.
voluntary-section-amounts = المقدار والاستقرار
voluntary-section-givers = المساهمون
voluntary-section-forms = نقداً وعيناً
voluntary-section-board = مبادرات مفتوحة للتمويل الطوعي
voluntary-section-propose = اقتراح مبادرة

voluntary-by-year = المساهمات الطوعية المقدمة إلى الاتحاد حسب السنة
    .subtitle = المساهمات الطوعية، بالملايين: { $basis }
    .method = المبالغ مأخوذة من جدول الإيرادات حسب نوع التمويل، وهو المستخدم لكل مجموع في هذه الصفحة. وتُقدَّم المساهمات المخصصة لغرض اختاره المساهم؛ أما غير المخصصة فيمكن استخدامها حيث تلزم. وتُحوَّل دولارات الولايات المتحدة المبلغ عنها إلى فرنكات بالسعر الضمني لوحدة المساهمة. وتبدأ السنوات من عام 2013، وهو أول عام تُذكر فيه أسماء المساهمين؛ وتتضمن صفحة الإيرادات أيضاً عامي 2011 و2012.
voluntary-by-year-finding = تلقى الاتحاد { $amount } مساهمات طوعية في عام { $year }{ $basis ->
    [chf-constant] {" "}(بأسعار عام 2024)
   *[other] {""}
 }، منها { $earmarked } مخصصة لأغراض محددة{ $free_n ->
    [-1] {""}
    [0] . ولم تشمل أي من السنوات المعروضة، وعددها { $years }، أموالاً غير مخصصة
    [zero] . ولم تشمل أي من السنوات المعروضة، وعددها { $years }، أموالاً غير مخصصة
    [one] . ومن بين السنوات المعروضة، وعددها { $years }، شملت سنة واحدة فقط أموالاً غير مخصصة
    [two] . ومن بين السنوات المعروضة، وعددها { $years }، شملت سنتان ({ $free }) أموالاً غير مخصصة
    [few] . ومن بين السنوات المعروضة، وعددها { $years }، شملت { $free } سنوات أموالاً غير مخصصة
    [many] . ومن بين السنوات المعروضة، وعددها { $years }، شملت { $free } سنة أموالاً غير مخصصة
   *[other] . ومن بين السنوات المعروضة، وعددها { $years }، شملت { $free } سنة أموالاً غير مخصصة
 }
voluntary-earmarked = مخصصة لغرض
voluntary-unearmarked = غير مخصصة لغرض
voluntary-total = مجموع السنة
voluntary-share = حصة المساهمات الطوعية من الإيرادات
    .subtitle = الحصة من جميع إيرادات السنة
    .method = المساهمات الطوعية مقسومةً على جميع إيرادات السنة نفسها (المقررة والطوعية وغيرها)، وكلتاهما من جدول الإيرادات حسب نوع التمويل. ولا تتوقف الحصص على العملة.
voluntary-share-finding = شكلت المساهمات الطوعية { $share } من إيرادات الاتحاد في عام { $year }. وتراوحت في السنوات المعروضة بين { $least } ({ $least_year }) و{ $most } ({ $most_year })
voluntary-volatility = مدى تفاوت المساهمات الطوعية والمقررة
    .subtitle = مبلغ كل سنة كنسبة من متوسط السنوات المعروضة (خط منقط). التفاوت: الانحراف المعياري مقسوماً على المتوسط. { $basis }
    .method = يُقسم مبلغ كل سنة على متوسط السنوات المعروضة. ومعامل التفاوت هو الانحراف المعياري للمبالغ السنوية، محسوباً على السنوات المعروضة بوصفها مجتمعاً كاملاً، مقسوماً على متوسطها. وكلما ارتفع كانت الإيرادات أقل استقراراً. والمساهمات المقررة هي مساهمات جميع الأعضاء، من الجدول حسب نوع التمويل. وفي عام 2015 ينقل المصدر رسوم أعضاء القطاعات إلى ذلك العنوان، وهذا انقطاع في السلسلة لا تفاوت. وإذا شملت السنوات المختارة هذا الانقطاع بدأ الخطان من عام 2015.
voluntary-volatility-finding = من عام { $from } إلى عام { $to }، تفاوتت المساهمات الطوعية بنسبة { $voluntary } من متوسطها، مقابل { $assessed } للمساهمات المقررة على جميع الأعضاء{ $basis ->
    [usd] ، بدولار الولايات المتحدة، وهو ما يشمل تغيّرات سعر الصرف
   *[other] {""}
 }

voluntary-by-kind = المساهمات الطوعية حسب نوع المساهم
    .subtitle = المساهمات الطوعية حسب السنة، بالملايين: { $basis }؛ ويدل المعيّن على المجموع
    .method = ما قدمه كل نوع مأخوذ من جدول الإيرادات حسب المساهم؛ ومجموع السنة مأخوذ من الجدول حسب نوع التمويل. والمبالغ التي لا يُسمى مساهمها مظلَّلة بخطوط. وحيث يزيد الجدول حسب المساهم على المجموع، تُعرض الزيادة تحت الصفر، بحيث يساوي مجموع الأجزاء المجموع الكلي. ومن مبالغ عام 2015 التي يسجلها المصدر طوعيةً مبلغ هو رسوم أعضاء القطاعات (انظر التصحيحات، fees-2015-heading). ويُحتسب مبلغ صغير مسجل تحت Academic (2021) ضمن القطاع الخاص.
voluntary-by-kind-finding = بلغت المساهمات الطوعية { $total } في عام { $year }{ $basis ->
    [chf-constant] {" "}(بأسعار عام 2024)
   *[other] {""}
 }: { $share } من { $first } و{ $second_share } من { $second }
contributor-kind-governments = الحكومات
contributor-kind-european-union = الاتحاد الأوروبي
contributor-kind-un-organizations = مؤسسات الأمم المتحدة
contributor-kind-pooled-funds = صناديق مجمّعة
contributor-kind-foundations = مؤسسات خيرية
contributor-kind-private-sector = القطاع الخاص
contributor-kind-unattributed = غير مسمى
contributor-one-governments = حكومة
contributor-one-european-union = الاتحاد الأوروبي
contributor-one-un-organizations = مؤسسة تابعة للأمم المتحدة
contributor-one-pooled-funds = صندوق مجمّع
contributor-one-foundations = مؤسسة خيرية
contributor-one-private-sector = القطاع الخاص
contributor-one-unattributed = غير مسمى
the-contributors-governments = الحكومات
the-contributors-european-union = الاتحاد الأوروبي
the-contributors-un-organizations = مؤسسات الأمم المتحدة
the-contributors-pooled-funds = الصناديق المجمّعة
the-contributors-foundations = المؤسسات الخيرية
the-contributors-private-sector = القطاع الخاص

voluntary-tables = مقارنة جدولين من المصدر
    .subtitle = المساهمات الطوعية للسنة في كل جدول، بالملايين: { $basis }
    .method = ينشر المصدر الإيرادات حسب نوع التمويل والإيرادات حسب المساهم. ويتفق الجدولان على مجموع إيرادات كل سنة، لكنهما لا يتفقان في بعض السنوات على الجزء الطوعي. وكل مجموع في هذه الصفحة وفي صفحة الإيرادات مأخوذ من الجدول حسب نوع التمويل، وهو الذي يستخدمه المصدر أيضاً للاتحاد في جدوله الشامل لجميع المؤسسات. ويُعد الجدولان متفقين في سنة ما إذا كان الفرق بينهما أقل من جزء من ألف.
voluntary-tables-finding = يتفق جدولا المصدر على المساهمات الطوعية في { $agree } من أصل { $years_n ->
    [zero] { $years } سنة
    [one] سنة واحدة ({ $years })
    [two] سنتين ({ $years })
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
  }. وأكبر فرق هو { $most } في عام { $most_year }{ $basis ->
    [chf-constant] {" "}(بأسعار عام 2024)
   *[other] {""}
 }، حيث الرقم في الجدول حسب المساهم { $which ->
    [more] أكبر
   *[less] أقل
 }
voluntary-tables-agree-finding = يتفق جدولا المصدر على المساهمات الطوعية في { $years_n ->
    [zero] السنوات المعروضة ({ $years })
    [one] السنة المعروضة
    [two] السنتين المعروضتين ({ $years })
    [few] كل السنوات المعروضة وعددها { $years }
    [many] كل السنوات المعروضة وعددها { $years }
   *[other] كل السنوات المعروضة وعددها { $years }
 }
voluntary-by-financing = حسب نوع التمويل (مستخدم للمجاميع)
voluntary-by-contributor = حسب المساهم

voluntary-contributors = أكبر المساهمين طوعاً
    .subtitle = المجموع خلال السنوات المعروضة: { $basis }
    .method = مبالغ جدول الإيرادات حسب المساهم، مجموعةً على السنوات المعروضة، وكل سنة بالأسعار المختارة. وتُدرج الحكومات بأسمائها. ويسجل المصدر بعض الأموال الأخرى في مجموعات فقط، مثل Other Private أو Multi Donor Trust Funds. وهذه المجموعة عدة مساهمين: فلا مرتبة لها ولا تُعد بين المساهمين، وتُعرض تحتهم مظلَّلةً بخطوط. والمبالغ هي مبالغ هذا الجدول، لا مبالغ المجاميع حسب نوع التمويل. والمبالغ المستردة تكون سالبة. والعطاء طوعي، والترتيب لا يبيّن إلا المبالغ.
voluntary-contributors-finding = أكبر مساهم طوعي في الفترة { $period }: { $first }، بمبلغ { $amount }{ $basis ->
    [chf-constant] {" "}(بأسعار عام 2024)
   *[other] {""}
 }. وقدم أكبر { $count } من المساهمين المسمَّين، وعددهم { $contributors }، نسبة { $share } من المساهمات المعروف مانحها ({ $of_all } من كل ما في الجدول)
voluntary-contributors-country-finding = بلغت المساهمات الطوعية من { $country } { $own } في الفترة { $period }{ $basis ->
    [chf-constant] {" "}(بأسعار عام 2024)
   *[other] {""}
 }، في { $own_years_n ->
    [zero] { $own_years } سنة
    [one] سنة واحدة
    [two] سنتين ({ $own_years })
    [few] { $own_years } سنوات
    [many] { $own_years } سنة
   *[other] { $own_years } سنة
 } (المرتبة { $rank } من { $contributors }). وقدم أكبر { $count } من المساهمين المسمَّين نسبة { $share } من المساهمات المعروف مانحها
voluntary-giver = { $kind } · { $years ->
    [zero] في { $years } سنة
    [one] في سنة واحدة
    [two] في سنتين ({ $years })
    [few] في { $years } سنوات
    [many] في { $years } سنة
   *[other] في { $years } سنة
 } · المرتبة { $rank }
voluntary-remainder = { $kind } · { $years ->
    [zero] في { $years } سنة
    [one] في سنة واحدة
    [two] في سنتين ({ $years })
    [few] في { $years } سنوات
    [many] في { $years } سنة
   *[other] في { $years } سنة
 } · عدة مساهمين، غير مسمَّين فرادى
contributor-name-other-private-sector = القطاع الخاص، غير مسمى
contributor-name-other-un-organizations = مؤسسات الأمم المتحدة، غير مسماة
contributor-name-several-trust-funds = صناديق استئمانية متعددة المانحين، عدة صناديق
contributor-name-other-foundations = مؤسسات خيرية، غير مسماة
contributor-name-other-academic = هيئات أكاديمية، غير مسماة
contributor-name-european-union = { contributor-kind-european-union }
voluntary-concentration = التركّز بين الحكومات المانحة
    .subtitle = الحصة من المساهمات الطوعية للحكومات في السنة
    .method = لكل سنة، تُجمع مساهمات الحكومات الأكثر عطاءً، وعددها 1 و3 و5، وتُقسم على مساهمات جميع الحكومات. ويُحدد أكبر المانحين لكل سنة على حدة. ويُترك سائر المساهمين، لأن المصدر لا يسمي كثيراً منهم إلا في مجموعات. ويُترك العدد إذا لم تكن الحكومات المانحة أكثر منه.
voluntary-concentration-finding = قدمت أكبر الحكومات المانحة، وعددها { $count }، نسبة { $share } من المساهمات الطوعية للحكومات في عام { $year }{ $compared ->
    [yes] ، مقابل { $before } في عام { $from }
   *[no] {""}
 }. وبلغ عدد الحكومات المانحة إجمالاً { $contributors } في عام { $year }
voluntary-of-largest = { $count ->
    [1] الأكبر
   *[other] أكبر { $count }
 }

voluntary-forms = النقدي والعيني في الأرقام المنشورة
    .subtitle = عدد الأرقام المنشورة عن المساهمات الطوعية
    .method = لا تقسّم إحصاءات الإيرادات المساهمات الطوعية إلى نقدية وعينية. ومن الأرقام المأخوذة من وثائق عامة، تُعد الأرقام التي يذكر نصها أنها نقدية أو عينية؛ أما غيرها فلا يذكر ذلك. ولذلك لا يدخل الموظفون المعارون والاستضافة والمعدات في أي مبلغ في هذه الصفحة ما لم يحتسبها مصدر ما إيراداً.
voluntary-forms-finding = من بين { $all } من الأرقام المنشورة عن المساهمات الطوعية، { $cash_n ->
    [zero] لا رقم ({ $cash }) يذكر أنها نقدية
    [one] رقم واحد يذكر أنها نقدية
    [two] رقمان ({ $cash }) يذكران أنها نقدية
    [few] { $cash } أرقام تذكر أنها نقدية
    [many] { $cash } رقماً تذكر أنها نقدية
   *[other] { $cash } رقم تذكر أنها نقدية
 }، { $kind_n ->
    [0] ولا رقم يذكر
   *[other] وعدد { $kind } يذكر
 } أنها عينية
form-cash = نقداً
form-in-kind = عيناً
form-not-said = غير مذكور
voluntary-in-kind = لم يُعثر في مصادرنا على المساهمات العينية، مثل الموظفين المعارين أو الاستضافة أو المعدات، ولذلك لا يُعرض لها أي مبلغ.

column-contributor-kind = نوع المساهم
column-contributor-name = الاسم في المصدر
column-revenue-kind = نوع الإيرادات
column-by-financing = حسب نوع التمويل
column-by-contributor = حسب المساهم
column-difference = الفرق
column-years-given = السنوات
column-is-remainder = عدة مساهمين غير مسمَّين
column-share-of-named = الحصة من المساهمات المعروف مانحها
column-mean = متوسط السنوات
column-of-mean = النسبة من المتوسط
column-variation = التفاوت
column-form = الشكل
column-count = العدد
column-revenue = جميع الإيرادات
column-total = المجموع
column-contributors = المساهمون
revenue-kind-assessed = مقررة
revenue-kind-voluntary = طوعية
revenue-kind-other = أخرى
