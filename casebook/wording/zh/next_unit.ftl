# 增加一个单位可以资助什么，以及一笔会费的名义分布。

page-next_unit = 增加一个单位可以资助什么
page-next_unit-heading = 增加一个单位可以资助什么？
page-next_unit-lead = 查看2028–2031年增加的单位可以支付我们资料来源所列的哪些费用；再看一笔会费如果按国际电联的支出方式使用，会如何分布。
next-unit-section-needs = 增加的单位可以资助什么
next-unit-section-lines = 供比较：以往的预算项目
next-unit-section-receipt = 一笔会费的名义去向
next-unit-caveat = 这里只包括我们资料来源所列的费用，而不是国际电联的全部需求。没有找到附有费用的无资金来源任务清单；理事会关于无资金来源的授权活动的文件应载有该清单。已结束的项目不列入。您在下方添加的费用标为示例，并保存在链接中。
next-unit-added = 增加的单位，2028–2031年
next-unit-added-what = { $units } × { $unit } × 4年 = { $money }
next-unit-order = 选择资助对象，按优先顺序排列
next-unit-order-none = 所列全部费用，未列入预算的任务在先
next-unit-order-what = 以往的预算项目仅供比较：说明同样数额的资金按当时价格可以支付什么。
next-unit-own = 您自己的费用项目
next-unit-own-title = 说明
next-unit-own-chf = 四年合计，CHF
next-unit-own-add = 添加
next-unit-own-remove = 移除{ $title }
next-unit-own-many = 最多可添加{ $count }项自己的费用。如需再加，请先移除一项。
next-unit-nothing = 没有可资助的对象。请在上方增加单位或选择一项费用。
next-unit-option-mandate = 未列入预算的任务：{ $name }，{ $cost }
next-unit-option-need = 进行中的项目：{ $name }，{ $cost }
next-unit-option-gap = 规划草案的缺口：{ $name }，{ $cost }
next-unit-option-world = 全世界的需求：{ $name }，{ $cost }
next-unit-option-line = 以往的预算项目：{ $name }，四年合计{ $cost }

next-unit-needs = 在我们资料来源所列费用中，增加的单位可以资助什么
    .subtitle = 2028–2031年增加的单位可以支付的各项费用的比例（实心）和其余部分（斜线）。仅限我们资料来源所列费用
    .method = 资金为单位数乘以一个单位的金额，再乘以四年。费用按所示顺序支付：首先是未找到预算的大会任务，其次是联合国国别计划中进行中的国际电联项目的缺口，最后是您自己的费用项目。最后两行属于另一数量级：一是2024–2027年规划草案的缺口，已通过削减弥补；二是全世界政策和监管的费用。2026年全权代表大会闭幕前已结束的项目不列入。以往的任务后来是否获得资金，我们的资料来源中未找到。以往的预算项目按年度金额乘以四计算。美元按最近的年平均汇率折算；金额未按物价调整。
next-unit-needs-first-finding = 增加{ $units }个单位，2028–2031年可带来{ $money }：为“{ $name }”费用的{ $part }{ $costs_n ->
    [1] {""}
   *[other] ，该项在我们资料来源所列的{ $costs }项费用中居首
  }
next-unit-needs-finding = 增加{ $units }个单位，2028–2031年可带来{ $money }：足以支付我们资料来源所列{ $costs }项费用中的{ $whole }项
next-unit-needs-part-finding = 增加{ $units }个单位，2028–2031年可带来{ $money }：足以支付我们资料来源所列{ $costs }项费用中的{ $whole }项，以及下一项的{ $part }
next-unit-needs-all-finding = 增加{ $units }个单位，2028–2031年可带来{ $money }：足以支付我们资料来源所列的全部{ $costs }项费用，尚余{ $left }
next-unit-paid = { $timed ->
    [yes] { $kind }，{ $period }年 · 获得资金{ $share }
   *[no] { $kind } · 获得资金{ $share }
  }
next-unit-more = 另外{ $count }项费用
next-unit-projects = 国际电联项目：{ $country }
next-unit-projects-shared = { $count }个国家和领土共有的国际电联项目
cost-kind-mandate = 未列入预算的任务
cost-kind-need = 进行中的项目
cost-kind-gap = 规划草案
cost-kind-world = 全世界，超出国际电联预算范围
cost-kind-line = 以往的预算项目
cost-kind-typed = 您自己的费用项目，示例

next-unit-lines = 供比较：一个单位与以往的预算项目
    .subtitle = 一个会费单位占以往各预算项目一年金额（整条）的比例
    .method = 这里说明一个单位的规模，而不是它可以资助什么。一个单位的每年金额（2023–2027年）除以该项目的年度金额。多年合计的金额按年数平均。所列项目为我们资料来源中按目标、输出成果或服务列明费用的项目。金额未按物价调整；按输出成果列出的规划费用大多为草案。
next-unit-lines-finding = 供比较：一个单位（{ $unit }）一年的金额相当于“{ $most_line }”（{ $most_period }年）规划年度金额的{ $most }，相当于“{ $least_line }”（{ $least_period }年）的{ $least }
next-unit-line-of = 占每年{ $amount }的比例，{ $period }年，{ $status }

receipt-one-unit = 一个单位
receipt-total = 会费
receipt-object = 按支出种类的名义分布
    .subtitle = 名义数：{ $country_chosen ->
    [yes] { $country }的每年会费
   *[no] 每年一个会费单位
  }，瑞士法郎，按2012–2015年财务规划的支出分布
    .method = 会费为已知最近一年的等级乘以CHF 318,000。各项目占比与2012–2015年规划支出相同，这是我们资料来源中找到分项数据的最近一个规划。会费不指定用途，该规划也由其他收入供资，因此分布是名义上的。
receipt-object-finding = 名义上，{ $chosen ->
    [yes] { $who }{ $class_year }年分摊的会费{ $contribution }
   *[no] 每年一个单位（{ $class_year }年的金额为{ $contribution }）
  }中有{ $part }用于“{ $line }”，按{ $period }年规划计算
receipt-sdg = 按可持续发展目标的名义分布
    .subtitle = 名义数：{ $country_chosen ->
    [yes] { $country }的每年会费
   *[no] 每年一个会费单位
  }，瑞士法郎，按国际电联各目标的支出分布
    .method = 会费为已知最近一年的等级乘以CHF 318,000。各目标占比与国际电联有可用数据的最近一年按目标分列的支出相同。这些支出由全部收入供资，因此分布是名义上的。
receipt-sdg-finding = 名义上，{ $chosen ->
    [yes] { $who }{ $class_year }年分摊的会费{ $contribution }
   *[no] 每年一个单位（{ $class_year }年的金额为{ $contribution }）
  }中有{ $part }用于目标{ $goal }，按国际电联{ $year }年的支出计算
receipt-function = 按职能的名义分布
    .subtitle = 名义数：{ $country_chosen ->
    [yes] { $country }的每年会费
   *[no] 每年一个会费单位
  }，瑞士法郎，按国际电联在联合国系统各职能下的支出分布
    .method = 会费为已知最近一年的等级乘以CHF 318,000。各职能占比与国际电联向行政首长协调理事会报告的最近一年支出相同。这些支出由全部收入供资，因此分布是名义上的。
receipt-function-finding = 名义上，{ $chosen ->
    [yes] { $who }{ $class_year }年分摊的会费{ $contribution }
   *[no] 每年一个单位（{ $class_year }年的金额为{ $contribution }）
  }中有{ $part }用于“{ $function }”，按国际电联{ $year }年的支出计算

label-itu-d-cooperation = ITU-D：国际合作
label-itu-d-infrastructure = ITU-D：基础设施发展
label-itu-d-cybersecurity = ITU-D：网络安全和应用
label-itu-d-environment = ITU-D：有利环境
label-itu-d-capacity = ITU-D：人的能力建设和包容性
label-itu-d-assistance = ITU-D：特别援助和应急援助
label-interpretation = 六种语文的口译
label-translation = 六种语文的笔译
label-wsis = 信息社会世界峰会
label-radio-regulations-board = 无线电规则委员会
label-plenipotentiary = 全权代表大会
label-council = 理事会及其工作组
label-terrestrial-notices = 地面频率通知
label-itu-r-study-groups = ITU-R研究组
label-itu-r-publications = ITU-R出版物
label-space-notices = 空间通知
label-wrc-12-decisions = WRC-12产生费用的决定
label-2024-27 = 2024–2027年草案短缺，已削减弥补
label-policy = 2030年前实现人人连通的政策和监管
label-projects = 联合国国别计划中的国际电联项目

sdg-goal = { $goal } { $name }
sdg-1 = 无贫穷
sdg-2 = 零饥饿
sdg-3 = 良好健康与福祉
sdg-4 = 优质教育
sdg-5 = 性别平等
sdg-6 = 清洁饮水和卫生设施
sdg-7 = 经济适用的清洁能源
sdg-8 = 体面工作和经济增长
sdg-9 = 产业、创新和基础设施
sdg-10 = 减少不平等
sdg-11 = 可持续城市和社区
sdg-12 = 负责任消费和生产
sdg-13 = 气候行动
sdg-14 = 水下生物
sdg-15 = 陆地生物
sdg-16 = 和平、正义与强大机构
sdg-17 = 促进目标实现的伙伴关系
function-global-agenda-and-specialised-assistance = 全球议程和专门援助
function-development-assistance = 发展援助
function-humanitarian-assistance = 人道主义援助
function-peace-operations = 和平行动

column-cost-key = 键
column-cost-kind = 种类
column-cost-title = 您的说明
column-cost-chf = 费用，四年（CHF）
column-paid-chf = 获得资金（CHF）
column-paid-share = 获得资金的比例
column-amount-a-year-chf = 每年金额（CHF）
column-part-chf = 名义金额（CHF）
column-sdg = 目标
column-function = 职能
