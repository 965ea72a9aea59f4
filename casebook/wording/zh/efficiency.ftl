page-efficiency-lead = 有文件记录的削减和节约。每项数据均取自已公布的文件。

efficiency-section-plans = 规划和预算
efficiency-section-costs = 支出和节约
efficiency-section-staff = 职员
efficiency-section-unit = 一个会费单位能购买什么
efficiency-section-more = 其他已公布的数据和未找到的内容

efficiency-four-year = 按现价和不变价格计算的四年期预算
    .subtitle = 各四年期的预算或规划支出，百万瑞士法郎
    .method = 按2024年不变价格计算时，公布金额除以四年瑞士消费物价指数的平均值，以2024年为1。各时期性质不尽相同：2000–2003年和2008–2011年为双年度预算之和，2004–2007年和2012–2015年为规划支出，2016–2019年为2017年作出的预测。标题注明比较的阶段。国际电联自己曾按现价比较最早与最近的总额。2004–2007年的金额取自新闻报道。其后各规划的总额载于经迪拜和布加勒斯特修订的第5号决定的附件，在我们的资料来源中未找到。
efficiency-four-year-finding = { $last }年{ $stage }的四年期总额按实值计算比{ $first }年{ $first_stage }减少{ $real }（按现价为{ $nominal }）{ $later_n ->
    [0] {""}
   *[other] 。未找到更近的总额
  }
efficiency-amount-nominal = 现价
efficiency-amount-constant = 2024年不变价格
efficiency-not-published = 未找到<br>总额

efficiency-plan-changes = 按支出用途分列的规划变化
    .subtitle = 2012–2015年与2008–2011年规划支出比较，百万瑞士法郎，按公布数
    .method = 变化额和百分比取自第5号决定（2010年，瓜达拉哈拉，修订版）附件1。公务差旅没有列出变化，因为两个金额相等。规划的变化不说明实际支出。
efficiency-plan-changes-finding = 2012–2015年财务规划的支出比2008–2011年减少{ $change }（{ $percent }），其中职员费用减少{ $staff }
efficiency-change-line = { $name } <b>{ $change }</b>（{ $percent }）

efficiency-plan-gaps = 预算短缺及其弥补方式
    .subtitle = 规划或其草案的初始短缺，以及文件对弥补方式的说明；百万，来源注明货币的为瑞士法郎
    .method = 缺口为规划支出减去预期收入：属于规划草案，2004–2007年则属于经批准的规划。只有文件说明同一规划或其后一稿收支平衡时，才视为已弥补。2024–2027年，提交理事会2022年会议的草案收支平衡；说明其缺口的讲话未注明货币。2008–2011年，某监管机构报告了另一金额，即大会上预计出现的赤字（F0362）。2004–2007年和2008–2011年的削减金额在我们的资料来源中未找到。2012–2015年公布的是规划收入低于2008–2011年预算的数额：这是不同时期之间的变化，而不是规划的缺口。2020–2023年的缺口在我们的资料来源中未找到。
efficiency-plan-gaps-finding = { $gaps }项规划草案短缺中，有{ $closed }项有文件记录已弥补，{ $closed_n ->
    [1] 即
   *[other] 最近一项为
  }{ $standing ->
    [draft] { $period }年规划草案的短缺，由其后一稿弥补
   *[other] { $period }年规划的短缺
  }（{ $currency ->
    [stated] { $gap }
   *[not-stated] { $number }，未注明货币
  }）
efficiency-gap-line = <b>{ $period }年：缺口{ $gap }</b><br>{ $outcome }
efficiency-gap-closed = 已在规划中弥补
efficiency-gap-closed-in-draft = 已在草案中弥补：先降至{ $revised }，后降至零
efficiency-gap-no-currency = { $number }（未注明货币）
efficiency-gap-of-plan = 经批准规划的短缺；弥补方式在我们的资料来源中未找到
efficiency-gap-unknown = 弥补方式在我们的资料来源中未找到

efficiency-languages = 语文服务：预算和支出
    .subtitle = 百万，{ $basis }，按年份；笔译包括相关服务
    .method = 支出与两者均已公布的相同年份的预算比较。列入预算而未支出的资金本身不是节约：文件没有说明支出较少的原因。其他价格基准的金额逐年折算。
efficiency-languages-finding = { $from }–{ $to }年语文服务支出{ $spent }，比预算少{ $below }（{ $share }）{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }
efficiency-translation = 笔译，预算
efficiency-interpretation = 口译，预算
efficiency-spent = 支出
efficiency-spent-not-published = 支出：我们的资料来源中未找到

efficiency-remote = 远程与会
    .subtitle = 国际电联2014年3月公布的数据，为国际电联及其成员合计；该页面未注明年份
    .method = 数据按公布数，均非本站计算。来源既未说明涉及的年份，也未说明方法。
efficiency-remote-finding = 据国际电联2014年3月报告（未注明年份），远程与会为国际电联及其成员节省了{ $savings }和{ $kilometres }公里的旅行
period-undated = 未注明
label-remote-participation-savings = 国际电联及其成员节省的费用
label-remote-participation-co2-avoided = 避免的二氧化碳排放
label-remote-participation-meetings = 设有远程与会的会议
label-remote-participation-participants = 远程与会者
label-remote-participation-travel-avoided = 避免的旅行
remote-participation-savings-number = USD { $value }
remote-participation-co2-avoided-number = { $value }千克
remote-participation-meetings-number = { $value }次
remote-participation-participants-number = { $value }人
remote-participation-travel-avoided-number = { $value }公里

efficiency-emissions = 国际电联自身业务的排放
    .subtitle = 2020年（疫情年份）的温室气体，吨二氧化碳当量
    .method = 联合国报告《Greening the Blue 2021》的数据，取自新闻网页。2020年会议和差旅停止，因此与2019年相比的下降本身不是持久的节约。
efficiency-emissions-finding = { $year }年国际电联自身业务排放{ $tonnes }吨二氧化碳当量，比{ $before }年减少{ $change }
label-emissions-total = 二氧化碳当量总量
label-emissions-per-person = 每名职员
label-emissions-change-on-2019 = 比2019年减少
emissions-total-number = { $value }吨
emissions-per-person-number = { $value }吨
emissions-change-on-2019-number = { $value }%

efficiency-other = 其他已公布的效率数据
    .subtitle = 取自年度报告和理事会讲话的单项数据，2007–2018年。JIU：联合国系统联合检查组（联检组）
    .method = 数据按公布数。各项性质不同，不予相加。其中一项不是节约：理事会2008年会议的文件费用高于预测。
label-efficiency-other-jiu-formal-accepted = 接受的联检组正式建议，2015–2017年
label-efficiency-other-jiu-informal-accepted = 接受的联检组非正式建议，2015–2017年
label-efficiency-other-pages-processed = 文件页数，2015年1月至2018年6月
label-efficiency-other-council-2007-paperless = 理事会2007年会议上无纸工作的与会者
label-efficiency-other-council-2008-paperless = 理事会2008年会议上无纸工作的与会者
label-efficiency-other-council-2008-documentation = 高于预测：理事会2008年会议文件
label-efficiency-other-council-2009-paper-saved = 理事会2009年会议节约的纸张
label-efficiency-other-council-2009-emissions-saved = 理事会2009年会议减少的温室气体
efficiency-other-jiu-formal-accepted-number = { $value }
efficiency-other-jiu-informal-accepted-number = { $value }
efficiency-other-pages-processed-number = { $value }
efficiency-other-council-2007-paperless-number = { $value }%
efficiency-other-council-2008-paperless-number = { $value }%
efficiency-other-council-2008-documentation-number = { $value }%
efficiency-other-council-2009-paper-saved-number = { $value }千克
efficiency-other-council-2009-emissions-saved-number = { $value }吨

efficiency-said-more-than = 超过{ $number }
efficiency-said-up-to = 最多{ $number }
efficiency-said-about = 约{ $number }
efficiency-said-approx = 约{ $number }
efficiency-said-some = 约{ $number }
efficiency-said-almost = 近{ $number }
efficiency-said-currency-implied = { $number }

efficiency-staff = 各年年底职员人数
    .subtitle = 12月31日任期为一年或一年以上的职员
    .method = 行政首长协调理事会公布的人数，2019年版。任期较短的职员不计入。2019年以后的数据在我们的资料来源中没有。
efficiency-staff-finding = { $to }年年底国际电联有{ $last }名职员，{ $from }年年底为{ $first }名。最低人数为{ $in }年的{ $least }名

efficiency-duty-stations = 职员，按工作地点
    .subtitle = 2019年12月31日任期为一年或一年以上的职员
    .method = 行政首长协调理事会公布的人数，2019年版；占比据此计算。
efficiency-duty-stations-finding = 2019年年底，{ $all }名职员中有{ $here }名（{ $share }）在日内瓦工作，{ $elsewhere }名在另外{ $stations }个工作地点
efficiency-elsewhere = 其他地点
label-station-addis-ababa = 亚的斯亚贝巴
label-station-bangkok = 曼谷
label-station-brasilia = 巴西利亚
label-station-bridgetown = 布里奇敦
label-station-cairo = 开罗
label-station-dakar = 达喀尔
label-station-geneva = 日内瓦
label-station-harare = 哈拉雷
label-station-jakarta = 雅加达
label-station-moscow = 莫斯科
label-station-new-york = 纽约
label-station-riyadh = 利雅得
label-station-santiago = 圣地亚哥
label-station-tegucigalpa = 特古西加尔巴
label-station-vilnius = 维尔纽斯
label-station-yaounde = 雅温得

efficiency-unit-value = 会费单位的实际价值
    .subtitle = 每年一个会费单位，千瑞士法郎
    .method = 会费单位金额乘以2024年瑞士消费物价，再除以该年消费物价。某年未找到批准金额的，采用临时金额；两者相同。
efficiency-unit-value-finding = { $from }年至{ $to }年，{ $amount }的会费单位购买力损失{ $loss }
efficiency-real-unit = 2024年不变价格
efficiency-unit-amount = { $amount }，现价未变

efficiency-not-shown =
    国际电联节约总额在我们的资料来源中未找到。规划的削减、未支出的预算和报告的节约性质不同，在此不予相加。

    下列文件载有更多内容，在我们的资料来源中未找到：

    - 秘书长根据全权代表大会第5号决定的要求提交理事会的增效措施报告。
    - 逐项比较实际支出与预算的财务工作报告。
    - 理事会财务和人力资源工作组的文件。
    - 联检组关于国际电联的报告及其建议的后续落实情况。
    - 上文引用的语文、职员和排放报告的更新版次。

label-expense-staff-costs = 职员费用
label-expense-other-staff-costs = 其他职员费用
label-expense-travel = 公务差旅
label-expense-contractual-services = 合同服务
label-expense-rental-maintenance = 租赁和维护
label-expense-materials = 材料和用品
label-expense-acquisitions = 购置
label-expense-utilities = 公用事业
label-expense-audit-miscellaneous = 审计和杂项
label-expense-total = 全部支出

plan-stage-opened = 最初缺口
plan-stage-revised = 其后一稿的缺口
plan-stage-left = 剩余缺口
column-plan-stage = 阶段
column-amount-before = 2008–2011年（CHF）
column-change-percent = 变化百分比
column-amount-nominal = 现价（CHF）
column-amount-constant = 2024年价格（CHF）
column-translation = 笔译
column-interpretation = 口译
column-budgeted = 预算
column-spent = 支出
column-staff = 职员
column-unit-amount-chf = 现价（CHF）
column-real-unit-chf = 2024年价格（CHF）
column-change-share = 与第一年相比的变化
