# 简报：图表的单位和系列，各种格式的固定语句。

brief-unit-per-cent = 百分比
brief-unit-units = 会费单位
brief-unit-people = 百万人
brief-unit-people-billion = 十亿人
brief-unit-thousand-chf = 千瑞士法郎
brief-unit-staff = 职员人数
brief-unit-figures = 已公布的数据
brief-unit-projects = 项目
brief-unit-texts = 建议书
brief-unit-cents = 居民人均，货币的百分之一
brief-unit-member-states = 成员国
brief-unit-usd-gdp = 每100万美元国内生产总值，USD
brief-unit-usd-billion = 十亿美元
brief-unit-billion = { $unit }，十亿
brief-unit-million = { $unit }，百万
brief-unit-plain = { $unit }

brief-series-share-of-units = 占全部会费单位的比例
brief-series-share-of-revenue = 占全部收入的比例
brief-series-peers = 可比成员国
brief-series-near = 经济规模最接近的成员国
brief-series-itu = 国际电联
brief-series-others = 其他机构
brief-series-lower-end = 下限
brief-series-up-to-upper-end = 下限至上限

# 原生图表显示的内容少于页面上的数据时所用的副标题：只列单位和时期。
brief-subtitle-work-texts = 各年新的和经修订的建议书；最后一年可能尚未结束
brief-subtitle-country-near-by-gdp = 已知最近一年，瑞士法郎；国内生产总值最接近的成员国。每个成员国自由选择等级。
brief-subtitle-agencies-growth = 收入的实际变化，百分比
brief-subtitle-case-revenue = 各年收入，百万：{ $basis }
brief-subtitle-case-unit-value = 一个会费单位，确定的金额和2024年不变价格金额
brief-subtitle-case-efficiency = 四年合计，百万瑞士法郎，按公布数
brief-subtitle-country-class = { $country }：各年会费等级，以会费单位计
brief-subtitle-country-share = { $country }：各年占所有成员国会费单位的比例
brief-subtitle-country-peers = 最近一年各会费等级的成员国数目：{ $country }及其可比成员国（{ $peers }）
brief-subtitle-country-relative = { $country }和所有成员国合计：每100万美元国内生产总值的会费，美元
brief-subtitle-country-yardstick = { $country }：占国际电联会费单位的比例，与以下尺度比较：{ $yardstick }
brief-subtitle-country-voluntary = { $country }：政府在分摊会费之外提供的捐款，按年份，{ $basis }
brief-subtitle-country-expenses = { $country }：国际电联记在该国项下的支出，按年份，{ $basis }；没有记录的年份为空
brief-subtitle-country-projects = { $country }：已有和缺少的美元金额；2021年至2028年缺口最大的项目
brief-subtitle-country-internet = { $country }：各年使用互联网的人口比例
brief-subtitle-units-changes = 等级上调增加和等级下调减少的会费单位，按新等级的第一年，{ $scope }
brief-subtitle-units-since-1998 = 所有成员国的会费单位：1998年至2001年为公布数，2013年起为计算数
brief-subtitle-revenue-payers = 所示最后一年的最大缴款国：{ $basis }，{ $scope }
brief-subtitle-agencies-shares = 所示最后一年各类收入的占比：对成员国的分摊会费、自愿捐款和其他
brief-subtitle-next-unit-lines = 一个会费单位占各费用项目一年金额的比例

# 简报各部分，依次排列；以及少量数字的表格。
brief-section-does = 国际电联是什么、做什么
brief-section-gets = 我们得到什么
brief-section-pays = 我们分摊多少
brief-section-run = 管理得好吗？
brief-section-need = 需求
brief-section-others = 其他国家的做法
brief-number = 数字
brief-number-what = 统计内容
brief-sources-more = 另外{ $count }个来源列于书面简报和演讲者备注。

# 受众名称、标题、起点。
brief-audience-finance = 财政部
brief-audience-foreign = 外交部
brief-audience-regulator = 监管机构或主管部门
brief-audience-parliament = 议会
brief-audience-council = 理事会财务和人力资源工作组
brief-title-national = { $country }与国际电联
brief-title-council = 国际电联为何重要：投资的理由
brief-title-ministry = { $country }与国际电联：投资的理由
brief-title-own = 支持国际电联的理由：{ $count }项结论
brief-title-empty = 支持国际电联的理由
brief-subtitle = 供{ $audience ->
    [finance] 财政部
    [foreign] 外交部
    [regulator] 监管机构或主管部门
   *[parliament] 议会
  }使用的简报
brief-subtitle-council = 通用简报，供理事会财务和人力资源工作组使用
brief-illustrative = 示例：此处部分数据根据读者输入的数值得出。
brief-citation = { $title }。{ $site }，数据版本{ $release }（{ $date }）。
brief-table-more = { $rows_n ->
    [0] {""}
   *[other] 完整表格另有{ $rows }行。
  }
brief-table-more-years = 完整表格另有{ $rows }行较早的数据。
brief-none = –
brief-yes = 是
brief-no = 否

# 各种格式的固定文字；每个属性为一个词或一句话。
brief-words = 固定文字
    .opening = 要点
    .objections = 问答
    .question = 问
    .answer = 答
    .request = 提请作出的决定
    .sources = 资料来源
    .source = 来源
    .citation = 引用格式
    .figure = 数据编号
    .grade = 数据级别
    .release = 版本
    .date = 日期
    .note = 自己的说明
    .caveat = 附件：引用前须知
    .talking-point = 发言要点
    .table = 表格
    .chart = 图表
    .category = 项目
    .page = 页
    .of = /
    .contents = 目录
    .verify = 核验此数据是否仍为最新
    .open = 打开此视图
    .open-briefing = 打开此简报
    .estimated = 斜线或虚线：估计
    .estimate = 估计
    .not-published = 我们的资料来源中未找到
    .disclaimer = 免责声明
    .own-values = 根据读者自己的数值得出；无数据编号
    .independent = 根据公开数据独立制作的工具，并非国际电联出版物。

# 链接中无法使用的值。
notice-basket = 链接中的简报在传送时被截断或改动，无法读取。页面从空白简报开始。
notice-basket-card = 链接中的简报含有本站没有的卡片：{ $value }。其他卡片予以保留。
notice-basket-view = 链接中的简报为卡片“{ $parameter }”给出了无法使用的值：{ $value }。现显示通常视图。
notice-basket-note = 卡片“{ $parameter }”的说明过长（{ $value }个字符），已略去。
notice-basket-many = 链接中的简报有{ $value }张卡片。保留前20张。
notice-audience = 地址中的受众{ $value }没有相应简报。现显示供财政部使用的简报。
notice-story = 地址要求的简报种类{ $value }不存在。
