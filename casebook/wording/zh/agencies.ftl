page-agencies = 国际电联与联合国其他机构
page-agencies-lead = 十三个联合国专门机构在同一表中公布收入。本页将国际电联与其他机构比较：各机构如何供资、收入如何变化、向哪些成员国分摊。各机构任务不同，没有哪种供资方式本身更好。
agencies-section-financing = 各机构如何供资
agencies-section-growth = 收入如何增长
agencies-section-members = 向哪些成员国分摊

agencies-shares = 各专门机构如何供资
    .subtitle = 所示最后一年各类收入的占比：对成员国的分摊会费、自愿捐款、其他（斜线）。右侧：全部收入，{ $basis }。按分摊会费占比排列
    .method = 按筹资种类分列的收入，由各组织向行政首长协调理事会报告。“自愿捐款”包括指定用途和非指定用途捐款。“其他”为其他活动的收入：产权组织主要为注册费，国际电联主要为成本回收以及部门成员、部门准成员和学术成员的会费。自2015年起，来源将后者计为国际电联的分摊会费。其他机构只向国家分摊，因此为了同类相比，这里各年均将这些会费计为其他收入。农发基金由充资供资，没有分摊会费。UNWTO和UN Tourism是同一组织的旧称和现称。世界银行集团和国际货币基金组织不在表中。原子能机构不是专门机构，这里不计入。
agencies-shares-finding = { $year }年，对成员国的分摊会费占国际电联收入的{ $share }：按该占比在{ $count }个专门机构中列第{ $rank }位。自愿捐款占{ $voluntary }
agencies-shares-row = 分摊{ $assessed } · 自愿{ $voluntary } · 其他{ $other }
agencies-dependence = 各机构分摊会费的占比
    .subtitle = 各年对成员国的分摊会费占全部收入的比例
    .method = 对每个有分摊会费的专门机构，当年对成员国的分摊会费除以当年全部收入。所有机构的线为各机构分摊会费之和除以收入之和。国际电联部门成员、部门准成员和学术成员的会费各年均计为其他收入：来源于2015年将其移入分摊会费，跨越该年的线会反映归类的变化，而不是收入的变化。
agencies-dependence-finding = { $year }年，对成员国的分摊会费占国际电联收入的{ $share }（{ $from }年为{ $before }）。{ $count }个专门机构合计为{ $all }（{ $from }年为{ $all_before }）
agencies-totals = 各专门机构的收入
    .subtitle = 各年收入，各机构采用自己的刻度。名称旁：最后一年总额，百万，{ $basis }
    .method = 按筹资种类分列的收入，按报告数。各分图刻度不同，因此高度只能在同一分图内比较。各分图按最后一年总额排列。国际电联部门成员、部门准成员和学术成员的会费属于其他收入。所有机构的法郎金额均按国际电联会费单位的汇率折算，以便比较同一年的金额。增长图对各机构采用各自的汇率折算。调整可能使其他收入为负数（气象组织，2020年）。UNWTO和UN Tourism是同一组织。
agencies-totals-finding = { $year }年国际电联的收入为{ $amount }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }，占{ $count }个专门机构收入{ $all }的{ $share }
agencies-assessed = 对成员国分摊
agencies-voluntary = 自愿捐款
agencies-other = 其他

agencies-growth = 收入的名义增长和实际增长
    .subtitle = 所示第一年至最后一年的变化，按现价和按实值（2024年价格；右侧数字）。按实际增长排列
    .method = 来源以美元报告，而我们的资料来源中没有美元的平减指数。因此各年收入先折算为瑞士法郎：国际电联按其报告时所用的会费单位汇率，其他各组织按当年平均汇率。这是名义增长。实际增长按瑞士消费物价，以2024年价格比较同样的金额。增长是两个单独年份的比较，取决于这两个年份：选择其他年份即可看出差别。表格还列有按报告数计算的美元增长。对以其他货币支出的机构，实际增长会有所不同。
agencies-growth-finding = { $from }年至{ $to }年，国际电联的收入按实值计算{ $direction ->
    [up] 增长{ $by }
    [down] 减少{ $by }
   *[same] 没有变化
  }（按现价为{ $nominal }）。按实值计算，{ $count }个专门机构中有{ $grew }个增长
agencies-growth-chf = 现价
agencies-growth-real = 2024年不变价格
agencies-one-year = 增长按两个年份计算。请选择更长的时期。

agencies-concentration = 对最大缴款国的分摊占比
    .subtitle = 所示最后一年占分摊会费的比例：最大缴款国、其后四个、再其后五个（斜线）。右侧：最大的十个合计
    .method = 对每个机构，将成员国最大的1、5和10笔分摊会费除以总和。各机构的最大缴款国并不是相同的成员国。负数为调整数，不计入。国际电联采用经更正的按单位计算的会费，使不属于会费的金额不计入。共十二个组织：来源列有缴款方的十一个专门机构，以及有关组织原子能机构。各机构的分摊方式按设计有所不同：在国际电联、万国邮联和产权组织，成员国选择等级；其他多数机构采用联合国会费分摊比额表，海事组织主要依据船队吨位。
agencies-concentration-finding = { $year }年，最大的{ $count }个缴款国占国际电联成员国分摊会费的{ $share }；其他组织介于{ $least }（{ $least_agency }）和{ $most }（{ $most_agency }）之间
agencies-concentration-row = 最大的{ $first } · 最大的五个{ $five }

agencies-rank = 一个成员国在各机构
    .subtitle = 所示最后一年按分摊会费的位次，{ $country_chosen ->
    [yes] { $country }
   *[no] 您选择的成员国
 }；金额：{ $basis }
    .method = 在每个机构，有分摊会费的成员国按金额排列，最大者为第1位。金额以美元计完全相等的位次并列。位次越接近1，条形越长；各机构按位次排列。国际电联采用经更正的按单位计算的会费。位次取决于各机构自己的分摊方式，并不说明成员国为该机构做了什么。
agencies-rank-finding = { $country }：{ $year }年按对国际电联的分摊会费在{ $members }个成员国中列第{ $rank }位。在另外{ $others }个组织，位次介于第{ $best }位（{ $best_agency }）和第{ $worst }位（{ $worst_agency }）之间
agencies-rank-of = 第{ $rank }位，共{ $count }个
agencies-rank-row = { $amount } · 占该机构分摊会费的{ $share }
agencies-choose = 请选择一个成员国，查看其在各机构的位次。

entity-fao = 粮农组织
entity-iaea = 原子能机构
entity-icao = 国际民航组织
entity-ifad = 农发基金
entity-ilo = 劳工组织
entity-imo = 海事组织
entity-itu = 国际电联
entity-un-tourism = 旅游组织
entity-unesco = 教科文组织
entity-unido = 工发组织
entity-upu = 万国邮联
entity-who = 世卫组织
entity-wipo = 产权组织
entity-wmo = 气象组织

column-entity = 组织
column-assessed = 对成员国分摊
column-other-revenue = 其他
column-assessed-share = 对成员国分摊，占比
column-voluntary-share = 自愿捐款，占比
column-other-share = 其他，占比
column-first-chf = 第一年（CHF）
column-last-chf = 最后一年（CHF）
column-last-chf-real = 最后一年，按第一年价格（CHF）
column-growth-usd = 增长（USD）
column-growth-chf = 增长（CHF）
column-growth-real = 实际增长
