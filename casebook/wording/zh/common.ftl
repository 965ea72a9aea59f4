# 各页共用的文字。

site-title = 国际电联为何重要：投资的理由
site-short = 国际电联为何重要
skip-to-content = 跳到主要内容
footer = 本工具根据公开数据独立制作，并非国际电联出版物。数据版本{ $release }（{ $date }）。
footer-about = “{ site-short }”是开源项目casebook根据公开数据独立制作的工具，并非国际电联或联合国的出版物。
footer-updated = 数据更新日期：{ $day }（版本{ $release }）
footer-data = 数据与方法
footer-api = API
footer-changes = 更新内容
footer-verify = 核验数据
footer-contact = 联系我们
print-page = 打印或保存为 PDF
print-address = 本页网址
print-date = 打印日期
footer-licence = 代码根据Apache License 2.0开源。数据属于公开事实。各资料来源的条款均适用。
footer-translated = 本站中文由本项目自行翻译，并非国际电联的正式译文。
disclaimer = 所用名称和所绘边界，并不意味着对任何国家、领土、城市或地区或其当局的法律地位，或对其边界表示任何意见。
release-stands-in = 本服务器上的最新数据已损坏。修复之前，本站显示{ $date }的版本。
release-pointer-lost = 本服务器无法判断哪个版本最新。本站显示最新的完整版本（{ $date }）。
release-ahead = 这些数据的日期为{ $date }，晚于本服务器时钟的日期。数据按发布时的原样显示。

# 会议已作出决定而数据尚未反映时显示。
as-of-superseded = { $foreseen ->
    [yes] { $conference }原定于{ $closed }在{ $place }闭幕。
   *[no] { $conference }已于{ $closed }在{ $place }闭幕。
  }其关于{ $subjects }的决定未列入这些数据。请查阅{ $documents }。
as-of-event-plenipotentiary = 全权代表大会
as-of-event-council = 理事会
as-of-event-development-conference = 世界电信发展大会
as-of-subject-unit-amount = { $period }年会费单位金额
as-of-subject-classes = { $period }年会费等级
as-of-subject-financial-plan = { $period }年财务规划
as-of-subject-council = { $period }年理事会的组成

menu-label = 本站页面
menu-short = 菜单
nav-group-evidence = 依据
nav-group-data = 数据
tab-title = { $page } - { $site }
page-case = 国际电联为何重要
page-case-heading = 国际电联为何重要：投资的理由
page-revenue = 收入
page-units = 会费单位
page-needs = 未满足的需求
page-efficiency = 效率
page-data = 数据与方法

chart-alt = { $name }。{ $finding }{ $subtitle }
chart-alt-table = 表格视图列有相同数字。
view-chart = 图表
view-table = 表格
axis-above-zero = { $subtitle }。纵轴不从零开始。
card-loading = 正在加载…
card-failed = 无法加载。请重试。
card-no-chart = 图表无法绘制。表格列有相同数字。
card-copied = 已复制。
card-not-done = 浏览器不允许此操作。请使用菜单中的其他选项。
card-mark = { $grade } · 数据编号{ $figure } · 版本{ $date } · { $site }
table-find = 在此表中查找
table-found = { $shown }行，共{ $rows }行
table-rising = 按“{ $column }”升序排列
table-falling = 按“{ $column }”降序排列
source-secondary = （新闻报道或其他二手来源）
card-rows-left-out = 显示前{ $shown }行，共{ $rows }行。如需全部数据，请选择“下载或分享”，然后选择“数据”。
source-label = 来源
release-label = 版本
figure-label = 数据编号
own-values = 根据您输入的数值（保存在链接中）
about-figure = 关于此数据
about-method = 计算方法
about-terms = 术语
about-warnings = 引用前须知
about-sources = 资料来源全文
about-query = 查询{ $query }：{ $question }
see-page = 参见：{ $page }
more-documents = 及另外{ $count }份文件

grade-official = 官方
grade-derived = 推算
grade-estimate = 估计
grade-illustrative = 示例
grade-official-help = 取自官方文件或经审计的统计数据。
grade-derived-help = 由本站根据官方数据计算得出，并列明方法。
grade-estimate-help = 来源称其为估计数，或取自二手来源。
grade-illustrative-help = 根据用户输入的数值得出。

filter-title = 筛选
filter-country = 成员国
filter-country-show = 显示
filter-country-none = 选择您的国家
filter-button = 筛选
filter-years-span = { $first }–{ $last }年
filter-plan-of = { $plan }年规划
filter-peers = 比较对象
filter-peer-list = 自选成员国
filter-peer-list-none = 添加成员国
filter-years = 年份
filter-prices = 价格基准
filter-region = 区域
filter-region-none = 所有区域
filter-grouping = 组别
filter-grouping-none = 所有成员国
filter-language = 语文
filter-reset = 重置筛选
language-en = English
language-fr = Français
language-es = Español
language-ru = Русский
language-zh = 中文
language-ar = العربية
language-offer = 本页面也有中文版
language-offer-close = 关闭

basis-chf = 瑞士法郎，现价
basis-chf-constant = 瑞士法郎，2024年不变价格
basis-usd = 美元，现价
basis-short-chf = CHF
basis-short-chf-constant = CHF（2024年价格）
basis-short-usd = USD

peers-region = 同一国际电联区域的成员国
peers-group = 同一组别（最不发达国家、内陆发展中国家或小岛屿发展中国家）的成员国
peers-gdp = 国内生产总值最接近的五个成员国
peers-population = 人口最接近的五个成员国
peers-class = 会费等级相同的成员国
peers-own = 您自选的成员国
peers-own-listed = { $count ->
    [0] 您自选的成员国（尚未选择）
   *[other] 您自选的成员国：{ $names }
  }
yardstick-un-scale = 联合国会费分摊比额表
yardstick-un-system = 联合国系统的全部分摊会费
yardstick-fao = 粮农组织的分摊会费
yardstick-iaea = 原子能机构的分摊会费
yardstick-icao = 国际民航组织的分摊会费
yardstick-ilo = 劳工组织的分摊会费
yardstick-imo = 海事组织的分摊会费
yardstick-unesco = 教科文组织的分摊会费
yardstick-unido = 工发组织的分摊会费
yardstick-upu = 万国邮联的分摊会费
yardstick-who = 世卫组织的分摊会费
yardstick-wipo = 产权组织的分摊会费
yardstick-wmo = 气象组织的分摊会费
scope-all = 所有成员国
no-country = 未选择成员国

region-africa = 非洲
region-americas = 美洲
region-arab-states = 阿拉伯国家
region-asia-pacific = 亚太
region-cis = 独联体
region-europe = 欧洲
the-region-africa = 非洲
the-region-americas = 美洲
the-region-arab-states = 阿拉伯国家
the-region-asia-pacific = 亚太
the-region-cis = 独联体
the-region-europe = 欧洲
grouping-ldc = 最不发达国家
grouping-lldc = 内陆发展中国家
grouping-sids = 小岛屿发展中国家

event-after = { $year }年{ $place }大会之后

notice-table = 链接要求显示卡片“{ $value }”的表格，但本站没有此卡片。该部分已略去，链接的其余部分照常使用。
notice-country = 链接中的“{ $value }”不是194个成员国之一。请从列表中选择。
notice-country-several = 链接中的“{ $value }”与以下名称相符：{ $choices }。请在上方选择其一。
notice-region = 链接中的区域“{ $value }”不是国际电联区域。现显示所有区域。
notice-year = 链接中的年份“{ $value }”没有数据。现显示整个时期。
notice-years-reversed = 链接中的年份{ $value }起止颠倒。现显示整个时期。
notice-peer = 链接中的列表（“{ $parameter }”）含有“{ $value }”，它不是194个成员国之一。该项已略去，其余照常使用。
notice-peers-many = 链接中的列表（“{ $parameter }”）含有{ $value }个成员国，数量过多。只使用排在前面的成员国。
notice-scenario = 链接中的设想方案过长或无法读取，未予使用。请重新打开链接，或另建设想方案。
not-found-title = 未找到页面
not-found-words = 本站没有页面“{ $path }”。请使用菜单或搜索查找所需内容。
notice-choice = 链接为“{ $parameter }”给出的“{ $value }”不是可用选项。现显示默认值。
error-apology = 无法显示此页面。{ $sentence }
error-unexpected = 由于我方错误，无法显示此页面（编号{ $reference }）。其他页面仍可使用。请一分钟后重试。

# 卡片不受页面某一筛选条件限制时，与其副标题一并显示。
card-unlimited = 不受所选{ $limits }限制。
limit-years = 年份
limit-region = 区域
limit-grouping = 组别
nothing-in-years = 所选年份和成员国没有数据。

column-year = 年份
column-period = 时期
column-iso3 = 成员国
column-itu-region = 区域
column-label = 项目
column-value = 数值
column-unit = 单位
column-qualifier = 限定语
column-status = 状态
column-grade = 数据级别
column-source-title = 文件
column-amount = 金额
column-amount-chf = 金额（CHF）
column-amount-usd = 金额（USD）
column-change = 变化
column-share = 占比
status-approved = 已批准
status-actual = 实际
status-announced = 已宣布
status-draft = 草案
status-estimate = 估计
not-published = 我们的资料<br>来源中未找到

column-per-cent = { $header }（%）
