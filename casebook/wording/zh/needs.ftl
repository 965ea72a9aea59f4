page-needs-lead = 还有多少人没有连通，让他们连通需要多少费用，以及国际电联自身的规划、项目和建筑缺少什么。未找到的数据列于页末。

needs-section-people = 尚未连通的人口
needs-section-cost = 让人人连通的费用和承诺
needs-section-union = 规划、项目和总部的资金缺口

# -- 未上网人口 ------------------------------------------------------------------------------
needs-offline-by-region = 未使用互联网的人口，按国际电联区域
    .subtitle = 人数，柱旁为占人口的比例，按各成员国已知最近一年；{ $scope }
    .method = 对每个成员国：人口乘以未使用互联网的个人比例，两者均取已知互联网使用率的最近一年。结果按区域相加。由于年份不同，合计数不是任何一年的估计数，与国际电联自己的世界估计数也不相同。没有数据的成员国不计入，其数目列于表中。
needs-offline-by-region-finding = 按各成员国已知最近一年（{ $from }年至{ $to }年），{ $members }个成员国有{ $people }人未上网：{ $first }占{ $first_share }，{ $second }占{ $second_share }
needs-offline-in-region-finding = { $region }：按各成员国已知最近一年（{ $from }年至{ $to }年），有{ $people }人未上网，占人口的{ $share }
needs-region-years = { $members }个成员国，已知最近一年：{ $first }年至{ $last }年

needs-offline-by-member-state = 未使用互联网的人口，按成员国
    .subtitle = 人数，柱旁为占人口的比例和已知最近一年；未上网人口最多的20个成员国和所选成员国；{ $scope }
    .method = 人口乘以未使用互联网的个人比例，两者均取已知互联网使用率的最近一年。表格列有范围内的每个成员国；没有数据的列在最后。
needs-offline-by-member-state-finding = 按各成员国已知最近一年（{ $from }年至{ $to }年），未上网的{ $people }人中有一半生活在{ $members }个成员国中的{ $half }个
needs-offline-nobody-finding = { $country }：根据数据，{ $year }年有{ $use }的人口使用互联网；调查无法显示有多少人未使用
needs-offline-chosen-finding = { $country }：{ $year }年有{ $people }人未上网，占人口的{ $share }，按未上网人口在{ $members }个成员国中列第{ $rank }位
needs-ranked = { $rank } { $name }
needs-share-and-year = { $share } · { $year }年

needs-offline-world = 全世界未上网人口，按年份和版次
    .subtitle = 十亿人。国际电联首次公布的估计数；2024年起采用《2025年事实与数字》。空心圆：同一年份的另一版次
    .method = 已公布的估计数，每年采用一个版次，均未调整。各版次的方法和编制年份不同。两个版次的柱形之间的差异不是测得的变化，因此标题只比较同一版次内的年份。虚线表示版次更换之处。表格列出找到的每个版次，并说明该年采用哪一个。
needs-offline-world-finding = { $year }年，估计有{ $people }人未上网；按同一版次，{ $first }年为{ $before }人{ $earlier_n ->
    [0] {""}
   *[other] 。更早年份的估计数出自其他版次，不能比较
 }
needs-offline-editions-finding = 估计{ $year }年有{ $people }人未上网，{ $first }年为{ $before }人，两者出自不同版次的估计：其差异不是测得的变化
needs-edition-changes = 另一版次
needs-no-edition = 这些年份<br>未找到<br>任何版次

# -- 费用和承诺 ----------------------------------------------------------------------------
needs-connectivity = 实现普遍和有意义连通的费用，按组成部分
    .subtitle = 美元，2025年至2030年，全世界。实心：公布区间的下限；斜线：上限
    .method = 《Connecting Humanity Action Blueprint》（2025年）的区间和金额，取自新闻报道。各组成部分相加等于总额（因四舍五入略有出入）。2020年的研究范围不同，不能比较。这些费用由公共和私人所有投资方承担，不属于国际电联预算。
needs-connectivity-finding = 据新闻报道，到{ $year }年实现人人连通估计需要{ $low }至{ $high }，其中{ $policy }用于政策和监管
needs-range = { $low }至{ $high }
component-total = 全部组成部分
component-infrastructure = 基础设施
component-affordability = 可负担性
component-skills = 数字技能
component-policy = 政策和监管
component-study-2020 = 2020年的研究
needs-component-total = 《Connecting Humanity Action Blueprint》，2025年
needs-component-infrastructure = 网络
needs-component-affordability = 设备和服务
needs-component-skills = 培训人们使用
needs-component-policy = 在此刻度下过小，无法显示
needs-component-study-2020 = 范围不同：不可比较

needs-partner2connect = Partner2Connect承诺与目标
    .subtitle = 十亿美元；各报告日期的承诺总额，2022年至2025年
    .method = 金额按公布数；每个点注明所依据的文件。承诺是各国政府、公司和其他各方以资金或实物投入连通的许诺。可能已公布更新的金额：所示最后一个金额为标题所注月份的金额。承诺既不是国际电联的收入，也不是已支出的金额。虚线只用于连接各点。
needs-partner2connect-finding = 截至{ $year }年{ $month }，Partner2Connect承诺达到{ $pledged }，为{ $target_year }年目标{ $target }的{ $share }
month-01 = 1月
month-02 = 2月
month-03 = 3月
month-04 = 4月
month-05 = 5月
month-06 = 6月
month-07 = 7月
month-08 = 8月
month-09 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
needs-target = { $year }年目标：{ $amount }
needs-at-month = { $amount }，{ $month }

# -- 规划、项目、总部 ---------------------------------------------------------------
needs-plan-gaps = 各财务规划的初始短缺
    .subtitle = 四年期财务规划，2004年至2027年，按公布数，未按物价调整。实心：草案中规划支出高于预期收入；斜线：其他种类的缺口
    .method = 公布的缺口有三种。每个柱形注明种类，只比较同一种类的缺口。部分规划草案的规划支出高于预期收入（2008–2011年、2016–2019年、2024–2027年）。2004–2007年经批准的规划本身据报存在短缺。2012–2015年公布的数字为规划收入低于前四年预算的数额，属于不同时期之间的变化。说明2024–2027年缺口的讲话未注明货币，因此其金额不与法郎金额比较。规划以收支平衡获得批准：草案的缺口在大会之前或大会上通过削减、增加收入或转账弥补。2020–2023年的缺口在我们的资料来源中未找到。
needs-plan-gaps-finding = { $plans }个财务规划中有{ $drafts }个的草案规划支出高于预期收入，差额从{ $least }（{ $least_period }年）到{ $most }（{ $most_period }年）{ $others ->
    [0] {""}
   *[other] ；另一来源称差额为{ $number }（{ $others_periods }年），但未注明货币
  }
needs-period = { $first }–{ $last }年
needs-not-published = 未找到
needs-without-currency = { $number }，未注明货币
needs-more-than = 超过{ $amount }
needs-plan-stage-2004-07 = 经批准规划的短缺，据新闻报道
needs-plan-stage-2008-11 = 草案：PP-06之前的测算，每个单位CHF 318,000
needs-plan-stage-2012-15 = 其他种类：收入低于2008–2011年预算
needs-plan-stage-2016-19 = 规划草案，2014年2月
needs-plan-stage-2020-23 = 我们的资料来源中未找到缺口
needs-plan-stage-2024-27 = 第一稿；讲话未注明货币

needs-projects = 国别计划中国际电联项目的资金
    .subtitle = 所需和缺少的美元金额；联合国国别计划中的国际电联项目，2021年至2028年。实心：已有；斜线：缺少；{ $scope }
    .method = 对每个工作空间，将其各项目的所需资金和已有资金相加。缺口为两者之差。九个太平洋国家和领土共用一个工作空间：库克群岛、基里巴斯、马绍尔群岛、密克罗尼西亚联邦、瑙鲁、纽埃、帕劳、萨摩亚和托克劳。其金额无法分割，部分项目名称还提及其他太平洋国家。选择某一区域或组别时，共用的工作空间只要有任何一国在其中，即全部计入。资金已到位的工作空间列于表中。
needs-projects-finding = 联合国国别计划中的{ $projects }个国际电联项目需要{ $required }，缺少{ $gap }（{ $share }）。{ $workspaces }个工作空间中有{ $short }个存在缺口
needs-projects-provided-finding = 联合国国别计划中的{ $projects }个国际电联项目所需的{ $required }已全部到位
needs-projects-chosen-finding = { $country }：联合国国别计划中的国际电联项目需要{ $required }，{ $gap_n ->
    [0] 已全部到位
   *[other] 缺少{ $gap }（{ $share }）
  }
needs-projects-shared-finding = { $states }个太平洋国家和领土在联合国国别计划中共有的{ $projects }个国际电联项目需要{ $required }，缺少{ $gap }（{ $share }）
needs-workspace-shared = { $states }个太平洋国家和领土
needs-nothing-lacking = 资金已到位
needs-required-by = 需要{ $required }，{ $projects }个项目
iso3-list-cok-fsm-kir-mhl-niu-nru-plw-tkl-wsm = 库克群岛、基里巴斯、马绍尔群岛、密克罗尼西亚联邦、瑙鲁、纽埃、帕劳、萨摩亚、托克劳

needs-project-list = 资金全部到位、部分到位或未到位的项目
    .subtitle = 联合国国别计划中的国际电联项目数目，2021年至2028年；表格列有每个项目；{ $scope }
    .method = 已有资金不少于所需资金时，项目资金视为全部到位。项目名称按来源原样列出，使用国别计划的语文；来源会截短较长的名称。
needs-project-list-finding = 联合国国别计划中的{ $projects }个国际电联项目有{ $short }个资金不足{ $none_n ->
    [0] {""}
   *[other] ，其中{ $none }个没有任何资金
  }
funding-all = 全部到位
funding-part = 部分到位
funding-none = 未到位
needs-required-and-lacking = 需要{ $required }，缺少{ $gap }

needs-headquarters = 新总部大楼的预期费用及其供资
    .subtitle = 瑞士法郎，2016年至2023年，按公布数，未按物价调整
    .method = 各日期公布的费用。2016年的最高额未计入出售一栋大楼的所得，也不含应急基金；其后的费用取自非官方文件的来源。上限与预期费用不是同一数列。贷款为研究贷款以及瑞士联邦和日内瓦州的贷款，在此相加。所申请的贷款为上限，列于表中。超出贷款的费用如何解决，以及2023年7月以后作出了什么决定，在我们的资料来源中未找到；提交理事会的总部办公场所项目报告载有这些内容。
needs-headquarters-finding = { $first_year }年批准新总部费用最高额为{ $first }。最近的预期费用为{ $last_year }年的{ $last }（{ $reading ->
    [estimate] 出自新闻网页，而非国际电联
   *[official] 出自国际电联
  }），贷款为{ $loans }
needs-hq-2016 = 费用，2016年
    .under = 批准的最高预算，理事会第588号决定
needs-hq-2018-20 = 费用，2018–2020年
    .under = Genève internationale网页
needs-hq-2022-23 = 费用，2023年7月以前
    .under = 预期；独立新闻网页
needs-hq-2023 = 费用，2023年7月
    .under = 预期；独立新闻网页
needs-hq-loans =
    .under = 联邦{ $confederation }，日内瓦{ $canton }，研究{ $studies }，百万
needs-hq-contingency =
    .under = 提交理事会的报告，C18/7
series-hq-cost = 费用
series-hq-financing = 供资
label-loan-requested = 申请的贷款，最高
label-loan-studies = 研究贷款
label-loan-confederation = 瑞士联邦贷款
label-loan-canton = 日内瓦州贷款
label-loans-found = 贷款合计
label-contingency = 应急基金

# -- 表头 -------------------------------------------------------------------------------
column-people-offline = 未上网人口
column-offline-share = 占人口的比例
column-population = 人口
column-member-states = 成员国
column-without-figure = 没有数据
column-first-year = 采用的最早年份
column-last-year = 采用的最近年份
column-latest-year = 已知最近年份
column-rank = 位次
column-is-chosen = 用于该年
column-measure = 指标
column-component = 组成部分
column-low = 下限（USD）
column-high = 上限（USD）
column-iso3-list = 共用国家和领土
column-projects = 项目
column-projects-short = 资金未全部到位
column-required-usd = 所需（USD）
column-available-usd = 已有（USD）
column-spent-usd = 已支出（USD）
column-gap-usd = 缺少（USD）
column-funding = 资金状况
column-title = 名称
column-start = 起
column-end = 止
column-project-id = 项目编号
column-is-target = 目标
column-series = 种类

# -- 未公布的数据 -----------------------------------------------------------------------
needs-missing = 我们的资料来源中未找到
needs-missing-lead = 没有数据的需求仍然是需求。未找到数据的，我们注明应载有该数据的文件。
needs-missing-activities =
    __无资金来源的授权活动。__ 各大会和理事会交给国际电联的一些任务，在预算中没有资金。其金额，无论总额还是逐项金额，在我们的资料来源中均未找到。秘书处将这些活动连同财务规划草案和双年度预算草案一并提交理事会。理事会财务和人力资源工作组的文件也载有这些内容。
needs-missing-others =
    我们的资料来源中还未找到：
    - **2020–2023年财务规划的初始缺口。** 见理事会及其工作组在PP-18之前审议的财务规划草案。
    - **2020–2023年和2024–2027年财务规划的总额。** 见经PP-18和PP-22修订的第5号决定的附件。
    - **未能满足的援助请求。** 只知道列入联合国国别计划的项目。电信发展局的运作规划及其成员国请求记录应载有其他请求。
    - **按成员国或区域分列的普遍连通费用。** 只找到世界总额。《Connecting Humanity Action Blueprint》全文和各国宽带规划应载有更多内容。
    - **已兑现的Partner2Connect承诺。** 找到的金额为许诺。Partner2Connect年度报告应载有已兑现的金额；2024年和2025年的报告未找到。
    - **2023年7月以后总部大楼的费用，以及超出贷款部分的供资方式。** 见提交理事会的总部办公场所项目报告。
    - **每个成员国最近一年的互联网使用率。** 部分成员国的最新数据已有数年之久，部分没有数据。各国统计机构向国际电联的世界电信/ICT指标数据库报告这些数据。
