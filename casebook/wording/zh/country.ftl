page-country = 您的国家
page-country-heading = 成员国
page-country-lead = 每个成员国都有自己的页面：得到什么、费用多少、可以决定什么。请搜索、点击地图或从列表中选择。

# -- 查找成员国 ---------------------------------------------------------------------------------
country-search = 查找成员国
country-search-placeholder = 任一联合国语文的名称、ISO代码或通称
country-search-none = 未找到“{ $text }”。请尝试其他写法、ISO代码或使用下方列表。
country-search-found = 找到{ $found }个成员国
country-map-hint = 点击成员国即可打开其页面，也可使用下方列表。
country-list = 所有成员国
country-list-lead = 各名称后的数字为该国{ $year }年的会费等级，以单位计。
country-all = 所有成员国
country-choose = 请选择成员国<br>查看其数据。

country-map = 按会费等级显示的世界地图
    .subtitle = 最近一年的会费等级，以会费单位计，所有成员国。灰色：无等级。{ disclaimer }
    .method = 各成员国按最近一年的等级着色；面积小的成员国另加圆点。没有自身等级或地位未定的地区为灰色，这不意味着对其地位表示任何意见。底图根据联合国地理数据制作。{ disclaimer }

# -- 页首 -----------------------------------------------------------------------
country-codes = ISO 3166-1：{ $iso3 }、{ $iso2 } · UN M49：{ $m49 }
country-names = 联合国六种语文的名称
country-badge-region = 国际电联区域：{ $region }
country-badge-council = 2023–2026年理事国（{ $letter }区，{ $area }）
country-badge-ldc-due = 预定于{ $exact ->
    [yes] { $when }
   *[no] { $when }年
  }脱离最不发达国家类别
country-no-council = 非2023–2026年理事国
council-area-a = 美洲
council-area-b = 西欧
council-area-c = 东欧和北亚
council-area-d = 非洲
council-area-e = 亚洲和澳大拉西亚
country-fact-class = 会费等级，{ $year }年
country-fact-class-value = { $units }个单位
country-fact-chf = { $months_n ->
    [12] { $year }年分摊会费
   *[other] { $year }年{ $months }个月的分摊会费
  }，瑞士法郎
country-fact-usd = 同上，美元
country-fact-share = 占全部单位的比例
country-fact-rank = 在国际电联的位次
country-fact-rank-value = 第{ $rank }位，共{ $members }个
country-fact-region = 区域位次：{ $region }
country-facts-proof = 等级、会费、占比和位次取自[{ $class_name }](#country-class)（数据编号{ $class_figure }）和[{ $share_name }](#country-share)（数据编号{ $share_figure }）。等级相同的成员国位次并列。

# -- 值得注意的事实 -----------------------------------------------------------------------------
country-notable-proof = 图表：[{ $name }](#{ $card })，数据编号[{ $figure }](verify?figure={ $figure })
country-notable-new = { $country }：{ $year }年的等级为{ $units }个会费单位，这是有记录的第一年
country-notable-held = { $country }：{ $from }年至{ $to }年的{ $years }年间保持同一等级，即{ $units }个单位
country-notable-up = { $country }：{ $year }年将等级从{ $before }个单位提高到{ $units }个单位，这是最近一次变动
country-notable-down = { $country }：{ $year }年将等级从{ $before }个单位降低到{ $units }个单位，这是最近一次变动{ $larger ->
    [yes] ；降幅超过《组织法》第165款的一般限度，可能已获全权代表大会批准
   *[no] {""}
  }
country-notable-assessed = { $country }：{ $from }年至{ $to }年共分摊会费{ $chf }（按各年汇率为{ $usd }）
country-notable-share = { $country }：{ $year }年占全部会费单位的{ $share }，在{ $members }个成员国中列第{ $rank }位，{ $others_n ->
    [0] 无并列者
   *[other] 与另外{ $others }个成员国并列
  }
country-notable-voluntary = { $country }：{ $from }年至{ $to }年提供自愿捐款{ $amount }，其中{ $recorded }年有记录。这一数额相当于其分摊会费的{ $beside }
country-notable-economy = { $country }：{ $months_n ->
    [12] { $year }年
   *[other] { $year }年{ $months }个月
  }的分摊会费按每100万美元国内生产总值{ $same ->
    [yes] {""}
   *[no] （{ $gdp_year }年）
  }计为{ $own }，所有成员国合计为{ $all }。等级自由选择，设有最低档，不随国内生产总值变动
country-notable-peers-finding = 与{ $country }比较的{ $peers }个成员国（{ $rule }）{ $year }年的等级：{ $higher_n ->
    [0] { $same_n ->
        [0] { $lower }个较低
       *[other] { $same }个相同{ $lower_n ->
            [0] {""}
           *[other] ，{ $lower }个较低
        }
    }
   *[other] { $higher }个较高{ $same_n ->
        [0] { $lower_n ->
            [0] {""}
           *[other] ，{ $lower }个较低
        }
       *[other] { $lower_n ->
            [0] ，{ $same }个相同
           *[other] ，{ $same }个相同，{ $lower }个较低
        }
    }
  }
country-notable-peers-class-finding = { $year }年，另有{ $peers }个成员国与{ $country }等级相同。自{ $from }年以来，其中{ $up }个升至该等级，{ $down }个降至该等级，{ $same }个保持不变
country-notable-internet = { $country }：{ $year }年有{ $use }的人使用互联网，{ $from }年为{ $before }{ $people_n ->
    [0] {""}
   *[other] ；{ $people }人尚未上网
  }

# -- 等级和会费 ----------------------------------------------------------------------
country-class = 会费等级和年度金额
    .subtitle = { $country_chosen ->
    [yes] { $country }：会费单位及当年分摊会费（美元；等级变动时另列瑞士法郎），{ $years }年
   *[no] 各年会费单位，以及以瑞士法郎和美元计的会费
  }
    .method = 等级为分摊金额除以当年一个会费单位的价值。以瑞士法郎计，一个单位为每年CHF 318,000。以美元计，一个单位为对日本分摊的会费除以其30个单位，因此即使等级不变，以美元计的会费也随汇率变动。这些数据反映的是分摊额，而不是实收额。年内加入的成员国从加入当月第一天起分摊会费（《公约》第472款）。三角形表示等级变动的年份。根据《组织法》第165款，三个或三个以上单位的等级，下调幅度不得超过其单位数的15%，并向下取整至最接近的较低等级；三个单位以下的等级，最多下调一级。两者均以上一会费期所选等级为基准。在特殊情况下，可批准更大幅度的下调。超过上述限度的下调标有星号：可能已获全权代表大会批准，但数据中无法显示。上调随时可行，不受限制。对能否选择1/8和1/16等级的资格不作检验。符号†表示经更正的数值，“关于此数据”和数据页有说明。
country-class-held-finding = { $country }：{ $year }年的等级为{ $units }个会费单位，{ $least ->
    [yes] 至少自{ $from }年以来未变
   *[no] 自{ $from }年以来未变
  }，分摊会费{ $chf }（{ $usd }）
country-class-year-finding = { $country }：{ $year }年的等级为{ $units }个会费单位，分摊会费{ $chf }（{ $usd }）
country-class-first-finding = { $country }：{ $year }年的等级为{ $units }个会费单位，分摊会费{ $chf }（{ $usd }）{ $months_n ->
    [12] {""}
   *[other] ，按当年{ $months }个月计算
  }；没有更早的等级记录
country-class-up-finding = { $country }：{ $year }年的等级为{ $units }个会费单位，高于{ $changed }年变动前的{ $before }个，分摊会费{ $chf }（{ $usd }）
country-class-down-finding = { $country }：{ $year }年的等级为{ $units }个会费单位，低于{ $changed }年变动前的{ $before }个，分摊会费{ $chf }（{ $usd }）
country-panel-class = 会费单位
country-panel-chf = 当年分摊会费，瑞士法郎
country-panel-usd = 当年分摊会费，美元
country-went-up = 从{ $before }升至{ $units }
country-went-down = 从{ $before }降至{ $units }
country-went-new = 有记录的第一年，{ $units }
country-no-class = 无等级<br>记录

# -- 占比和位次 ------------------------------------------------------------------------------
country-share = 在国际电联和所属区域的占比和位次
    .subtitle = { $country_chosen ->
    [yes] { $country }：占所有成员国及所属国际电联区域会费单位的比例和位次，{ $years }年。各分图刻度不同
   *[no] 占所有成员国及所属区域会费单位的比例和位次
  }
    .method = 等级除以同年所有成员国等级之和，以及同年同一国际电联区域成员国等级之和。第1位为最高等级，等级相同的成员国位次并列。其他成员国变更等级时，占比也会变化。
country-share-finding = { $country }：{ $year }年占全部会费单位的{ $share }（第{ $rank }位，共{ $members }个成员国），占{ $region }会费单位的{ $region_share }（第{ $region_rank }位，共{ $region_members }个）
country-panel-union = 所有成员国
country-panel-region = 国际电联区域：{ $region }
country-share-and-rank = { $share }，第{ $rank }位，共{ $members }个

# -- 可比成员国 ---------------------------------------------------------------------------------------
country-peers = 与类似成员国比较
    .subtitle = { $country_chosen ->
    [yes] 最近一年{ $country }及其可比成员国，每个成员国一个标记，位于其等级所在行，以会费单位计。等级高于或低于已知第一年时，标记朝上或朝下；相同时为圆形。可比成员国：{ $peers }
   *[no] 一个成员国及其可比成员国，按会费等级
  }
    .method = 可比成员国为{ $peers }。组别指最不发达国家、内陆发展中国家和小岛屿发展中国家，以等级数据的最近一年为准。同一组别的成员国为可比成员国。国内生产总值或人口最接近，指按各自已知最新数据之比最接近。已知第一年为2013年；2024年加入的帕劳为2024年。规则在“筛选”中选择，并保存在链接中。表格将最近一年的会费与已知最新的国内生产总值比较，后者最多早五年。
country-peers-finding = { $country }：{ $year }年有{ $units }个单位。{ $peers }个可比成员国中，{ $higher_n ->
    [0] { $same_n ->
        [0] { $lower }个等级较低
       *[other] { $same }个等级相同{ $lower_n ->
            [0] {""}
           *[other] ，{ $lower }个较低
        }
    }
   *[other] { $higher }个等级较高{ $same_n ->
        [0] { $lower_n ->
            [0] {""}
           *[other] ，{ $lower }个较低
        }
       *[other] { $lower_n ->
            [0] ，{ $same }个相同
           *[other] ，{ $same }个相同，{ $lower }个较低
        }
    }
  }
country-peers-class-finding = { $country }：{ $year }年的等级为{ $units }个单位，另有{ $peers }个成员国等级相同。自{ $from }年以来，其中{ $up }个升至该等级，{ $down }个降至该等级，{ $same }个保持不变
country-peers-nothing = 按此规则没有可比成员国：<br>请在“筛选”中另选规则。
country-peer-hover = { $name }：{ $units }；{ $year }年：{ $before }
country-peer-and-others = { $name } + { $others }

# -- 人口和经济 --------------------------------------------------------------------------
country-relative = 与人口和经济规模的关系
    .subtitle = { $country_chosen ->
    [yes] { $country }和所有成员国合计：每1,000名居民的分摊会费（{ $basis }），以及每100万美元国内生产总值的分摊会费（美元），{ $years }年
   *[no] 每1,000名居民及每100万美元国内生产总值的会费
  }
    .method = 当年分摊会费除以当年人口，再乘以一千；以美元计，还除以按现价计算的国内生产总值，再乘以一百万。当年国内生产总值未知时，采用此前五年内的最新数据，并注明年份；更早的数据不予采用。所有成员国合计（虚线）：两项数据均已知的成员国，其会费之和除以人口之和或国内生产总值之和。国内生产总值与该成员国的数据为同一年。等级自由选择，并不要求与人口或国内生产总值相称。符号†表示经更正的数值；年内加入的成员国只分摊当年部分会费。
country-relative-finding = { $country }：{ $months_n ->
    [12] { $year }年
   *[other] { $year }年{ $months }个月
  }的分摊会费为每1,000名居民{ $people }（所有成员国：{ $all }），每100万美元国内生产总值{ $same ->
    [yes] {""}
   *[no] （{ $gdp_year }年）
  }{ $gdp }（所有成员国：{ $all_gdp }）
country-relative-people-finding = { $country }：{ $months_n ->
    [12] { $year }年
   *[other] { $year }年{ $months }个月
  }的分摊会费为每1,000名居民{ $people }（所有成员国：{ $all }）。其国内生产总值在我们的资料来源中没有
country-relative-old-finding = { $country }：{ $months_n ->
    [12] { $year }年
   *[other] { $year }年{ $months }个月
  }的分摊会费为每1,000名居民{ $people }（所有成员国：{ $all }）。我们资料来源中其最新的国内生产总值为{ $gdp_year }年数据，过于陈旧，无法比较
country-relative-none-finding = 我们的资料来源中未找到人口和国内生产总值：{ $country }
country-panel-people = 每1,000名居民，{ $unit }
country-panel-gdp = 每100万美元国内生产总值，USD
country-all-together = 合计
country-no-population = 我们的资料来源中没有人口数据
country-product-of = { $amount }（{ $year }年国内生产总值）
country-no-gdp = 没有会费和国内生产总值<br>均已知的年份

# -- 其他尺度 -----------------------------------------------------------------------------------
country-yardstick-pick = 比较对象
country-yardstick-off = 不比较
country-yardstick = 与联合国比额表或其他机构比较
    .subtitle = { $country_chosen ->
    [yes] { $country }：占国际电联会费单位的比例，与以下尺度比较：{ $yardstick }；{ $years }年
   *[no] 占国际电联会费单位的比例，与另一种尺度比较
  }
    .method = 国际电联的等级自由选择，而联合国和大多数机构的比额表依据支付能力，并设有下限和上限。两种占比不必一致，差异并不说明占比应为多少。另一种尺度只在选定后显示，每次一种。联合国会费分摊比额表：各国对联合国秘书处的分摊会费除以所有国家之和，结果与比额表一致。对联合国系统或某一机构的全部分摊会费：该国金额除以来源中当年所有政府的金额之和，按报告数。退款等负调整数不计入。
country-yardstick-finding = { $country }：{ $year }年占国际电联会费单位的{ $share }；按另一种尺度为{ $beside }：{ $yardstick }
yardstick-none = 未选择比较对象
country-share-of-units = 国际电联单位
country-yardstick-un-scale = 联合国比额表
country-yardstick-un-system = 联合国系统
country-yardstick-fao = 粮农组织
country-yardstick-iaea = 原子能机构
country-yardstick-icao = 国际民航组织
country-yardstick-ilo = 劳工组织
country-yardstick-imo = 海事组织
country-yardstick-unesco = 教科文组织
country-yardstick-unido = 工发组织
country-yardstick-upu = 万国邮联
country-yardstick-who = 世卫组织
country-yardstick-wipo = 产权组织
country-yardstick-wmo = 气象组织

# -- 自愿捐款 -----------------------------------------------------------------------------------
country-voluntary = 对国际电联的自愿捐款
    .subtitle = { $country_chosen ->
    [yes] { $country}：政府在分摊会费之外提供的捐款，按年份，{ $basis }，{ $years }年。实心：指定用途；斜线：非指定用途；无柱：无记录
   *[no] 政府在分摊会费之外提供的捐款，按年份
  }
    .method = 国际电联向行政首长协调理事会报告的各国政府捐款金额，以美元计，按会费单位的汇率折算。来源将捐款记在国际电联确认为收入的年份，可能与收到捐款的年份不同。实物捐助在国际电联已估值的范围内计入。空格表示没有记录，不表示为零。
country-voluntary-finding = { $country }：{ $from }年至{ $to }年向国际电联提供自愿捐款{ $amount }，{ $years }年中有{ $recorded }年有记录
country-voluntary-none-finding = { $from }年至{ $to }年没有自愿捐款记录：{ $country }
country-voluntary-nothing = 这些年份<br>没有记录。
country-panel-voluntary = { $unit }，千
country-earmarked = 指定用途
country-unearmarked = 非指定用途

# -- 支出 ------------------------------------------------------------------------------------
country-expenses = 国际电联在该国的记录支出
    .subtitle = { $country_chosen ->
    [yes] { $country }：国际电联记在该国项下的支出，按年份，{ $basis }，{ $years }年。–：无记录；斜线：任何国家均无数据的年份
   *[no] 国际电联记在该国项下的支出，按年份
  }
    .method = 向行政首长协调理事会报告的按国别分列的支出，以美元计，按会费单位的汇率折算。覆盖范围有限：来源每年列出1至43个国家和领土，2021年一个也没有，历年共涉及194个成员国中的85个。国际电联的大部分工作不按国别记录，因此空白并不表示没有支出。记在瑞士项下的金额主要用于总部，而总部为每个成员国服务。负数是对以前年份的调整。表中列有每年涉及的国家和领土数目。
country-expenses-finding = { $country }：{ $from }年至{ $to }年的{ $years }年中有{ $recorded }年记有国际电联的支出，共{ $amount }。国际电联的大部分工作不按国别记录
country-expenses-adjusted-finding = { $country }：{ $from }年至{ $to }年的{ $years }年中有{ $recorded }年记有国际电联的支出，共{ $amount }，是对以前年份的调整。国际电联的大部分工作不按国别记录
country-expenses-seat-finding = { $country }：{ $from }年至{ $to }年的{ $years }年中有{ $recorded }年记有国际电联的支出，共{ $amount }，主要用于为每个成员国服务的总部
country-expenses-none-finding = { $country }：{ $from }年至{ $to }年没有国际电联的支出记录。国际电联的大部分工作不按国别记录
country-expenses-nothing = 没有记录。这并不表示<br>没有支出。
country-expenses-no-year = { $year }年任何国家均无数据
country-panel-expenses = { $unit }，千

# -- 项目 ------------------------------------------------------------------------------------
country-projects = 联合国国别计划中的国际电联项目
    .subtitle = { $country_chosen ->
    [yes] { $country }：2021年至2028年项目所需美元金额，列出缺口最大的12个项目。实心：已有资金；斜线：未获资金。表格列有每个项目
   *[no] 联合国国别计划中国际电联项目所需、已有和缺少的美元金额
  }
    .method = 联合国国家工作队在UN INFO中登记的有国际电联参与的项目。缺口为所需资金减去已有资金。项目名称按来源原样列出，使用国别计划的语文；来源会截短较长的名称。并非所有需求都列入国别计划：194个成员国中有26个有此类项目。九个太平洋国家和领土共用一个工作空间，其金额无法分摊到各国。
country-projects-finding = { $country }：UN INFO列有{ $projects }个国际电联项目，需要{ $required }，已有{ $available }{ $gap_n ->
    [0] {""}
   *[other] ；{ $gap }未获资金
  }
country-projects-shared-finding = { $country }：与其他太平洋国家和领土（共{ $states }个）共有{ $projects }个国际电联项目，需要{ $required }，已有{ $available }，{ $gap }未获资金
country-projects-none-finding = { $country }：UN INFO未列有国际电联项目
country-projects-nothing = UN INFO中没有国际电联项目
country-project-lacks = { $gap }未获资金
country-project-has-all = 资金已到位

# -- 互联网 ------------------------------------------------------------------------------------
country-internet = 使用互联网和未上网的人口
    .subtitle = { $country_chosen ->
    [yes] { $country}：使用互联网的人口比例和未使用互联网的人数，按年份，以已知数据为限
   *[no] 使用互联网的人口比例和未使用互联网的人数
  }
    .method = 使用互联网的个人占人口的百分比，由国际电联估计或报告。未上网人口为同一年的人口乘以未使用互联网的比例。没有数据的年份从略，不作补填。
country-internet-finding = { $country }：{ $year }年有{ $use }的人使用互联网，{ $from }年为{ $before }{ $people_n ->
    [0] {""}
   *[other] ；{ $people }人尚未上网
  }
country-internet-one-finding = { $country }：{ $year }年有{ $use }的人使用互联网，这是2006年以来唯一已知的年份{ $people_n ->
    [0] {""}
   *[other] ；{ $people }人尚未上网
  }
country-internet-none-finding = 我们的资料来源中未找到互联网使用数据：{ $country }
country-internet-nothing = 2006年以来<br>未找到数据。
country-panel-using = 使用互联网
country-panel-offline = 未上网人口

# -- 表头和代码 ---------------------------------------------------------------------
column-contribution-chf = 分摊会费（CHF）
column-contribution-usd = 分摊会费（USD）
column-months-assessed = 分摊月数
column-gdp-year = 国内生产总值年份
column-usd-per-unit = 一个单位（USD）
column-correction = 更正
corrected-mark = { $mark }经更正的数值：见此数据的说明
correction-words = 已更正：{ $what }{ $done }
column-same-class = 同一等级
column-region-share = 在所属区域的占比
column-region-rank = 在所属区域的位次
column-region-member-states = 区域成员国数目
column-per-thousand-people = 每1,000名居民
column-all-per-thousand-people = 所有成员国：每1,000名居民
column-gdp-usd = 国内生产总值（USD）
column-per-million-gdp = 每100万美元国内生产总值（USD）
column-all-per-million-gdp = 所有成员国：每100万美元国内生产总值（USD）
column-yardstick = 其他尺度
column-yardstick-share = 按其他尺度的占比
column-internet-users-pct = 互联网使用率（%）
column-voluntary = 自愿捐款
column-earmarked = 指定用途
column-unearmarked = 非指定用途
column-places = 当年记录的国家和领土
column-people-online = 上网人口
column-is-ldc = 最不发达国家
column-is-lldc = 内陆发展中国家
column-is-sids = 小岛屿发展中国家
column-council-2023-2026-region = 理事国席位所属区域

# -- 比较 ----------------------------------------------------------------------------------
country-compare-pick = 要比较的成员国（最多六个）
country-compare-pick-none = 选择成员国
country-compare-measure = 比较项目
country-compare-choose = 请在上方选择最多六个成员国。
country-compare-class = 会费等级，以会费单位计
country-compare-contribution = 每年会费，瑞士法郎
country-compare-share = 占全部会费单位的比例
country-compare-internet = 使用互联网的人口，百分比
country-compare = 成员国并列比较
    .subtitle = { $measure }，按年份，自零起。没有数据的年份留空。
    .method = 只显示读者选择的成员国。等级、会费和占比根据各国分摊的会费计算。互联网使用率为国际电联公布、由Gapminder汇编的数据；部分成员国缺少某些年份。
country-compare-class-finding = { $year }年，在比较的{ $count }个成员国中，等级最高的是{ $highest }（{ $high }），最低的是{ $lowest }（{ $low }）
country-compare-class-same-finding = { $year }年，比较的{ $count }个成员国等级相同，均为{ $value }
country-compare-contribution-finding = { $year }年，在比较的{ $count }个成员国中，分摊会费最多的是{ $highest }（{ $high }），最少的是{ $lowest }（{ $low }）
country-compare-contribution-same-finding = { $year }年，比较的{ $count }个成员国分摊会费相同，均为{ $value }
country-compare-share-finding = { $year }年，在比较的{ $count }个成员国中，占全部会费单位比例最大的是{ $highest }（{ $high }），最小的是{ $lowest }（{ $low }）
country-compare-share-same-finding = { $year }年，比较的{ $count }个成员国占全部会费单位的比例相同，均为{ $value }
country-compare-internet-finding = { $year }年，在比较的{ $count }个成员国中，使用互联网的人口比例最高的是{ $highest }（{ $high }），最低的是{ $lowest }（{ $low }）
country-compare-internet-same-finding = { $year }年，比较的{ $count }个成员国使用互联网的人口比例相同，均为{ $value }
