# 宣传册、演示文稿和信息图。大字数字为`.number`；消息本身说明统计的内容。
# `.spoken`是展示该页的人可以说的话。

brochure-title = 国际电联为何重要：2027–31年投资的理由
brochure-subtitle = 国际电联做什么，{ $country }得到什么，费用多少
brochure-subtitle-all = 国际电联做什么，费用多少，成员国决定什么
brochure-promise = 成员国人均数，相当于国际电联{ $year }年的全部收入；无线电、卫星和网络由此得以跨境运行
    .number = { $cents }{ $currency ->
    [USD] 美分
   *[CHF] 生丁
  }
brochure-promise-country = { $country }居民人均数，相当于{ $year }年对国际电联的分摊会费；无线电、卫星和网络由此得以跨境运行
    .number = { $below_one ->
    [yes] { $centimes }生丁
   *[no] { $francs }
  }
brochure-made = 数据日期：{ $date }
brochure-words =
    .page = 第{ "{page}" }页，共{ "{pages}" }页
    .grades = 数据级别
    .official = 官方：取自官方文件或经审计的统计数据。
    .derived = 推算：由本站根据官方数据计算得出；数据页面列明计算方法。
    .estimate = 估计：来源称其为估计数，或取自新闻报道。
    .illustrative = 示例：某种选择的费用，并非已公布的数据。
    .figure = 数据编号
    .what = 内容
    .source = 来源
    .grade = 数据级别
    .sources = 资料来源和方法
    .sources-lead = 此处的每个数字都有数据编号。在本站“核验数据”页输入编号，或打开其链接，即可查看该数据是否仍为最新，以及引用前须知事项。
    .questions = 您会被问到的问题
    .options = 2028–2031年的选择
    .whose = 根据公开数据独立制作的工具，并非国际电联出版物。
    .look-up = 每个数字的来源、日期和级别均可凭数据编号在本站“核验数据”页查阅。
    .mark = 文字标识：国际电联为何重要
    .code = 载有此视图地址的二维码
    .more = 阅读全部理由、数据和来源

brochure-does = 国际电联是什么、做什么
    .lead = 国际电信联盟是联合国专门机构。成员国通过国际电联共同做三件任何一国都无法单独做到的事：共享无线电频谱和卫星轨道，商定共同标准，合作帮助尚未上网的人实现连通。
    .spoken = 先说人们每天使用的东西：手机、视频通话、卫星导航。它们之所以能够跨境使用，是因为各国在国际电联商定了规则。这三个数字说明了这项工作的范围。
brochure-spectrum = 频谱和轨道是共享的
    .lead = 无线电波和卫星不会止于国界。《无线电规则》是由成员国在国际电联大会上修订的条约，规定哪些业务可以使用哪些频率和轨道，使其互不干扰。
    .spoken = 任何国家都无法单独保护自己的频率。《无线电规则》正是为此而订立的条约，由成员国共同制定。
brochure-standards = 一项标准，众多网络
    .lead = 不同制造商的设备、不同国家的网络之所以能够协同工作，是因为它们遵循共同的建议书。建议书由国际电联成员起草和批准。
    .spoken = 有了共同标准，一国就可以向多家供应商采购。建议书由成员编写和批准。
brochure-connecting = 让人们连通
    .lead = 国际电联提供培训，帮助各国为应对网络事件作好准备，并汇聚合作伙伴，使学校和社区实现连通。
    .spoken = 其中部分工作是与合作伙伴共同开展的：例如，Giga就是与联合国儿童基金会共同运作的。图表中的承诺由其他各方作出，不是国际电联的收入。
brochure-gets = { story-gets }
    .lead = { story-gets-lead }
    .spoken = 先说明大部分惠益是共享的，然后列举{ $country }的数字，并逐一说明年份。
brochure-gets-anyone = { story-gets-anyone }
    .lead = { story-gets-lead }
    .spoken = 卫星网络并非只属于大国：拥有卫星网络的国家，多数分摊的会费不足一个完整单位。
brochure-cost = { story-cost }
    .lead = 每个成员国自由选择会费等级。图表显示经济规模最接近的五个成员国的选择。
    .spoken = 先说居民人均金额，再说总额。各国自由选择，因此差异是选择的结果。
brochure-cost-anyone = { story-cost-anyone }
    .lead = 每个成员国自由选择会费等级。这些会费合计是国际电联最大的收入来源。
    .spoken = 先说居民人均金额，再说国际电联的收入来源。
brochure-run = { story-run }
    .lead = 国际电联收入、预算和职员人数的变化，与其他专门机构比较。
    .spoken = 图表比较的是收入，已按瑞士消费物价调整。它不说明成果，只说明国际电联的收入没有像多数机构那样增长。
brochure-now = { story-now }
    .lead = 会费单位金额没有变化，但物价已经上涨，还有大量工作有待完成。
    .spoken = 一个单位所能购买的比以前少，而任务还远未完成。
brochure-others = { story-others }
    .lead = 这些是数据中最后一年的全部等级变动，包括上调和下调。
    .spoken = 两个方向都要说明。每个国家都是自由选择的。
brochure-decide = { story-decide }
    .lead = { story-decide-lead }
    .spoken = 将各种选择一并介绍，用时相同，并说明数据未包括哪些决定。
brochure-decide-anyone = 成员国可以决定什么
    .lead = { story-decide-lead }
    .spoken = 请每个代表团打开本国页面，其中列有各种选择及其金额。

brochure-networks = 截至{ $day }，国际电联空间网络清单列有{ $networks }个对地静止网络，其中{ $joint }个是代表国家集团或组织申报的。
brochure-online = { $country }：{ $year }年有{ $use }的人使用互联网，{ $from }年为{ $before }。让其余的人连通，需要国际电联、该国及其合作伙伴共同努力。
brochure-number-states = 截至{ $day }在国际电联空间网络清单中拥有自己卫星网络的成员国
    .number = { $members }个
brochure-number-small = 在清单中拥有卫星网络的{ $members }个成员国中，分摊会费不足一个会费单位的国家
    .number = { $small }个
brochure-number-pledges = 截至{ $year }年其他各方通过Partner2Connect为让人们连通而承诺的金额；不是国际电联的收入
    .number = { $pledged }
brochure-number-texts = 日期为{ $year }年的新的和经修订的ITU-T建议书：供所有人共享的标准
    .number = { $itu_t }份
brochure-number-offline = { $country }：{ $year }年未使用互联网的人口
    .number = { $people }人
brochure-number-networks = 截至{ $day }空间网络清单中{ $country }的对地静止卫星网络
    .number = { $networks }个
brochure-number-cents = 居民人均：{ $country }{ $year }年的分摊会费
    .number = { $below_one ->
    [yes] { $centimes }生丁
   *[no] { $francs }
  }
brochure-number-amount = { $country }{ $year }年的分摊会费，{ $units }个会费单位
    .number = { $chf }
brochure-number-system = 占{ $country }{ $year }年在联合国系统全部分摊会费的比例
    .number = { $share }
brochure-number-cents-all = { $year }年国际电联成员国人均数：相当于国际电联全部收入{ $amount }
    .number = { $cents }{ $currency ->
    [USD] 美分
   *[CHF] 生丁
  }
brochure-number-members = { $year }年国际电联全部收入中来自成员国会费的比例：在{ $total }中占{ $amount }
    .number = { $share }
brochure-number-growth = { $from }年至{ $to }年国际电联收入的实际变化；{ $count }个专门机构中有{ $grew }个增长
    .number = { $real }
brochure-number-budgets = 四年期总额的实际变化，从{ $first_period }年{ $first_stage }到{ $period }年{ $stage }
    .number = { $constant }
brochure-number-staff = { $to }年年底的职员人数；{ $from }年年底为{ $first }名
    .number = { $last }名
brochure-number-people-offline = { $year }年全世界未上网人口，估计数
    .number = { $people }人
brochure-number-connect = 到{ $year }年实现人人连通的估计费用，为区间下限；上限为{ $high }
    .number = { $low }
brochure-number-policy = 据新闻报道，其中用于政策和监管的金额；这正是国际电联自身的领域
    .number = { $policy }
brochure-number-net = { $previous }年至{ $year }年会费单位的净变化
    .number = { $net }
brochure-number-up = { $year }年等级高于上一年的成员国
    .number = { $up }个
brochure-number-down = 等级较低的成员国
    .number = { $down }个

brochure-mark-below-one = 分摊会费不足一个单位
brochure-mark-one-or-more = 其他
brochure-chart-standards = 各年新的和经修订的ITU-T建议书
brochure-chart-pledges = Partner2Connect承诺，各已知总额的日期
brochure-chart-online = { $country }：各年使用互联网的人口比例
brochure-chart-networks = 拥有自己卫星网络的{ $members }个成员国
brochure-chart-near-by-gdp = { $year }年分摊会费：{ $country }和经济规模最接近的五个成员国
brochure-chart-per-person = 各年国际电联收入的成员国人均数，生丁
brochure-chart-growth = { $from }年至{ $to }年收入的实际变化，13个专门机构
brochure-chart-unit-value = 各年按2024年价格计算的会费单位
brochure-chart-changes = { $previous }年至{ $year }年的等级变动，以会费单位计
brochure-chart-alt = 图表。{ $title }。{ $numbers }。

brochure-option-up = 上调一级
brochure-option-same = 等级不变
brochure-option-down = 下调一级
brochure-option = 每年，等级为{ $units }个单位
    .number = { $amount }

brochure-question-savings = 国际电联是否先削减了自身费用？
brochure-question-few = 是否由少数国家负担全部费用？
brochure-question-project = 为何不资助一个项目？
brochure-question-small = 小国能得到什么？

brochure-take = 宣传册
brochure-take-lead = 全部理由共十二页，可下载为可编辑的幻灯片，也有供打印或张贴的单页版。内容针对您选择的成员国，或针对所有成员国。
brochure-take-pdf = 宣传册（PDF）
brochure-take-pdf-help = A4纸十二页，适用于屏幕、打印和屏幕阅读软件
brochure-take-pptx = 宣传册幻灯片
brochure-take-pptx-help = PowerPoint，附可编辑的图表和演讲者备注
brochure-take-page = 单页版（PDF）
brochure-take-page-help = 全部理由，一页A4纸
brochure-take-post = 社交媒体图片
brochure-take-post-help = PNG，1080 × 1350像素

infographic-title = { $country }与国际电联
infographic-title-all = 国际电联为何重要
infographic-lead = 各国在国际电联达成一致，使无线电、卫星和网络能够跨境运行
infographic-alt = { $title }。{ $lead }。{ $promise }
