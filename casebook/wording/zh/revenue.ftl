page-revenue-lead = 国际电联的资金来自成员缴纳的会费、成本回收收费和自愿捐款。本页显示各项收入的数额、对各成员国分摊的会费，以及我们资料来源中找到的预算。
revenue-section-sources = 资金从何而来
revenue-section-payers = 成员国会费
revenue-section-budgets = 已公布的预算和规划

# -- 按来源 -----------------------------------------------------------------------------------
revenue-by-source = 国际电联收入，按来源
    .subtitle = 各年收入，百万：{ $basis }
    .method = 总额和各类收入取自按筹资种类分列的收入表。其中分摊会费借助按缴款方分列的收入表加以细分。按单位对成员国分摊的会费为成员国会费。记在政府项下的其他金额单独列出：2018年为巴勒斯坦国（非成员国），2023年为两个成员国。余额为部门成员、部门准成员和学术成员的会费。2011年和2012年没有第二个表，因此分摊会费未细分。2014年及以前，来源将部门成员、部门准成员和学术成员的会费记在其他活动项下，2015年起记在分摊会费项下。美元按会费单位所含汇率（2013年起）或年平均汇率（2011–2012年）折算为法郎。
revenue-by-source-finding = { $year }年国际电联收到{ $total }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }：成员国{ $members }，自愿捐款{ $voluntary }，部门成员、部门准成员和学术成员以及成本回收和其他活动{ $rest }
revenue-shares = 各类收入占总额的比例
    .subtitle = 占各年总收入（包括自愿捐款）的比例
    .method = 金额与“国际电联收入，按来源”图相同，各除以当年总收入。占比与货币无关。总额包括正常预算之外的自愿捐款。
revenue-shares-finding = { $year }年，成员国会费占国际电联全部收入的{ $share }{ $compared ->
    [yes] ，{ $from }年为{ $before }
   *[no] {""}
 }。自愿捐款占{ $voluntary }

revenue-source-member-states = 成员国
revenue-source-other-members = 部门成员、部门准成员和学术成员
revenue-source-assessed-other = 记为分摊，但不按单位
revenue-source-assessed-unsplit = 分摊会费，未细分
revenue-source-other-activities = 成本回收和其他活动
revenue-source-voluntary = 自愿捐款
revenue-short-member-states = 成员国
revenue-short-other-members = 部门成员、部门准<br>成员、学术成员
revenue-short-assessed-other = 分摊，其他
revenue-short-assessed-unsplit = 分摊，未细分
revenue-short-other-activities = 成本回收及其他
revenue-short-voluntary = 自愿捐款
revenue-hover = { $source }，{ $amount }，{ $share }
revenue-unsplit-years = 斜线：未细分
revenue-break = 2014年及以前，部门成员会费记在其他活动项下

# -- 已公布的占比 -----------------------------------------------------------------------------
revenue-share-published = 哪一个占比？成员国占收入的比例，公布数与计算数
    .subtitle = 各种占比中已知最近的一个；柱下名称为该占比所依据的总体
    .method = 根据按来源分列的收入表，每年计算两种占比：成员国分摊会费除以全部收入，以及除以不含自愿捐款的收入。第二种最接近占正常预算的比例，但它是实收收入而不是预算收入，并且包括预算外的活动。公布的占比以文件为准：2006–2007年为占已批准预算的比例，2016年和2021年为占当年收入的比例，2025年为“约占正常预算的70%”这一表述。我们的资料来源中既没有该报告的编号，也没有其地址，无法查阅，因此列为估计。所有成员（成员国、部门成员、部门准成员和学术成员）合计的公布占比单独列出，因为2016年的“70%”也是针对所有成员公布的。公布占比的计算方法在我们的资料来源中未找到。标题说明该占比取整后是否等于本站为该年计算的某一占比。
revenue-share-published-finding = { $year }年，成员国会费占全部收入的{ $total }，或占不含自愿捐款收入的{ $without }。{ $period }年的公布数：{ $about ->
    [yes] 约占正常预算的{ $published }
   *[no] { $published }
 }{ $fits ->
    [neither] ，与该年上述两种占比均不相同
    [total] ，即占全部收入的比例
    [without] ，即占不含自愿捐款收入的比例
   *[unknown] {""}
 }{ $traceable ->
    [no] ，但来源无法核实
   *[yes] {""}
 }
revenue-about = 约{ $share }
share-kind-published-member-states = 公布数：成员国
share-kind-published-all-members = 公布数：所有成员合计
share-kind-of-total = 计算数：占全部收入
share-kind-without-voluntary = 计算数：不含自愿捐款

# -- 对谁分摊 ------------------------------------------------------------------------------------
revenue-payers = 成员国会费
    .subtitle = 所示最后一年的会费：{ $basis }；{ $scope }
    .method = 会费为会费等级乘以CHF 318,000的会费单位金额，折算为所选价格基准。等级根据来源报告的各政府金额（经更正）推算得出；按缴款方分列的收入表载有更正前的同一金额。等级相同的成员国位次并列，按ISO代码顺序排列。顶部长条采用自己的刻度。每个成员国自由选择等级。
revenue-payers-finding = { $year }年，最大的{ $count }个缴款国分摊了{ $scope ->
    [some] 所示成员国
   *[all] 所有成员国
 }会费的{ $share }，其余{ $others }个分摊{ $rest }
revenue-payers-country-finding = { $country }：{ $year }年{ $months_n ->
    [12] {""}
   *[other] { $months }个月
 }分摊会费{ $amount }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }。最大的{ $count }个缴款国分摊了{ $scope ->
    [some] 所示成员国
   *[all] 所有成员国
 }会费的{ $share }
revenue-payers-few-finding = { $year }年，所示{ $members }个成员国分摊会费{ $total }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }
revenue-payers-few-country-finding = { $country }：{ $year }年{ $months_n ->
    [12] {""}
   *[other] { $months }个月
 }分摊会费{ $amount }；所示{ $members }个成员国共分摊{ $total }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }
revenue-largest = 最大的{ $count }个：{ $share }
revenue-others = 其余{ $count }个成员国：{ $share }
revenue-rank = 第{ $rank }位
revenue-units = { $units }个单位

revenue-concentration = 最大缴款国占单位的比例
    .subtitle = 各年占会费单位的比例，{ $scope }
    .method = 各年将范围内最大的1、5、10和20个缴款国的会费等级相加，除以范围内的全部单位。最大缴款国逐年确定。范围内成员国数目不多于该数时从略。
revenue-concentration-finding = { $year }年，最大的{ $count }个缴款国占{ $scope ->
    [some] 所示{ $members }个成员国
   *[all] 全部{ $members }个成员国
 }会费单位的{ $share }{ $compared ->
    [yes] ，{ $from }年为{ $before }
   *[no] {""}
 }
revenue-of-largest = 最大的{ $count }个
revenue-too-few = 所示成员国太少，无法将最大缴款国与其他国家比较。

# -- 预算 -------------------------------------------------------------------------------------
revenue-budgets = 国际电联双年度预算
    .subtitle = 各双年度预算总额，百万：{ $basis }
    .method = 总额按公布数，每个预算采用一个版次（见表中说明）。不变价格：总额除以两年瑞士消费物价指数的平均值，按2024年价格。美元：总额除以两年的平均汇率。斜线：我们的资料来源中未找到总额；理事会批准该两年预算的决定载有总额。虚线并加星号：取自二手来源，而非预算本身。
revenue-budgets-finding = { $period }年预算为{ $amount }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }，{ $direction ->
    [down] 比{ $from }年减少{ $change }
    [up] 比{ $from }年增加{ $change }
   *[same] 与{ $from }年持平
 }{ $missing_n ->
    [0] {""}
   *[other] 。{ $periods }个总额中有{ $missing }个在我们的资料来源中未找到
 }
revenue-budgets-usd-finding = { $period }年预算为{ $nominal }，按各年平均汇率为{ $amount }{ $missing_n ->
    [0] {""}
   *[other] 。{ $periods }个总额中有{ $missing }个在我们的资料来源中未找到
 }
revenue-plans = 四年期预算和财务规划
    .subtitle = 各四年期总额，百万：{ $basis }
    .method = 总额按公布数，每个时期采用一个版次（见表中说明）。各总额属于不同阶段：2000–2003年和2008–2011年为双年度预算之和，2004–2007年和2012–2015年为规划支出，2016–2019年为2017年作出的预测。标题说明比较的是哪些阶段。国际电联自己曾按现价比较最早与最近的总额。不变价格：总额除以四年瑞士消费物价指数的平均值，按2024年价格。美元：总额除以四年的平均汇率。斜线：我们的资料来源中未找到总额；全权代表大会第5号决定的附件载有总额。虚线并加星号：取自二手来源，而非规划本身。
revenue-plans-finding = { $period }年{ $stage }总额为{ $amount }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }，{ $direction ->
    [down] 比{ $from }年{ $first_stage }减少{ $change }
    [up] 比{ $from }年{ $first_stage }增加{ $change }
   *[same] 与{ $from }年{ $first_stage }持平
 }{ $missing_n ->
    [0] {""}
   *[other] 。{ $periods }个总额中有{ $missing }个在我们的资料来源中未找到
 }
revenue-plans-usd-finding = { $period }年{ $stage }总额为{ $nominal }，按各年平均汇率为{ $amount }{ $missing_n ->
    [0] {""}
   *[other] 。{ $periods }个总额中有{ $missing }个在我们的资料来源中未找到
 }
stage-budget = 预算
stage-plan = 规划
stage-forecast = 预测
revenue-gap = 我们的资料来源中未找到
revenue-gap-wrapped = 资料<br>来源<br>中未<br>找到
revenue-gap-hover = { $years }年：我们的资料来源中未找到
revenue-secondary = * 取自二手来源
revenue-budget-hover = { $period }年：{ $amount }{ $grade ->
    [estimate] （二手来源）
   *[other] {""}
 }
revenue-no-budget = 所选年份的预算总额在我们的资料来源中未找到。

# -- 收入项目 ----------------------------------------------------------------------------
revenue-lines = 正常预算收入，按项目
    .subtitle = 各项目收入，2012–2015年财务规划与2008–2011年预算比较：{ $basis }
    .method = 收入项目按第5号决定（2010年，瓜达拉哈拉，修订版）附件1的公布数，这是我们资料来源中最近一份列有全部项目的文件。各项目相加等于公布的总额。占比为计算数：各项目除以该时期总收入。不变价格和美元：除以四年消费物价指数的平均值或平均汇率。
revenue-lines-finding = { $period }年财务规划预计，来自成员国的收入占{ $members }，来自成本回收的占{ $recovery }，后者主要为出版物（{ $publications }）和卫星网络申报（{ $filings }）{ $basis ->
    [chf-constant] ，按2024年价格
   *[other] {""}
 }
revenue-lines-key = 柱形：{ $now }年财务规划<br>◊ { $before }年预算
revenue-line-member-states = 成员国
revenue-line-sector-members = 部门成员
revenue-line-associates = 部门准成员
revenue-line-total-assessed = 分摊会费合计
revenue-line-project-support = 成本回收：项目支持
revenue-line-publications = 成本回收：出版物的销售
revenue-line-telecom-events = 成本回收：国际电联电信展活动
revenue-line-satellite-filings = 成本回收：卫星网络申报
revenue-line-registrars = 成本回收：注册机构及其他
revenue-line-total-cost-recovery = 成本回收合计
revenue-line-interest = 利息
revenue-line-other = 其他收入
revenue-line-reserve-account = 提取储备金账户
revenue-line-total = 总收入

column-revenue-source = 收入来源
column-revenue-line = 收入项目
column-share-kind = 占比种类
column-largest = 最大缴款国
column-cumulative-share = 累计占比
column-contribution = 会费
column-note = 版次
