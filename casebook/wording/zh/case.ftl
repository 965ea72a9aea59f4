# 首页：用七屏短文说明支持国际电联的理由。

page-case-lead = 无线电频谱、卫星轨道和电信标准之所以能够跨境使用，是因为各国在国际电信联盟（国际电联）就此达成了一致。国际电联是联合国专门机构。
story-hero-no-country = 请选择您的国家，查看它得到什么、费用多少。
story-briefing = 获取简报
story-simulator = 比较会费等级
story-evidence = 查看依据
story-hero-cost = { $year }年，国际电联的全部运作资金为{ $amount }，相当于成员国人均{ $cents }{ $currency ->
    [USD] 美分
   *[CHF] 生丁
  }。
story-profile = { $country }页面
story-does = 国际电联做什么
story-does-lead = 成员国在国际电联共同做三件任何一国都无法单独做到的事：共享无线电频谱和卫星轨道而互不干扰，商定共同标准，合作帮助尚未上网的人实现连通。
story-does-texts = { $year }年，国际电联成员批准了新的和经修订的ITU-T建议书{ $itu_t }份、ITU-R建议书{ $itu_r }份、ITU-R报告{ $reports }份。
story-does-networks = 截至{ $day }，有{ $members }个成员国在国际电联空间网络清单中拥有自己的卫星网络。
story-gets = { $country }得到什么
story-gets-anyone = 每个成员国得到什么
story-gets-lead = 国际电联的大部分工作是共享的：一项标准、一项无线电频率划分或一个经过协调的轨道，服务于每个使用它的国家。其中一部分可以按国别统计。
story-gets-members = 在清单中拥有卫星网络的{ $members }个成员国中，有{ $small }个分摊的会费不足一个会费单位。
story-gets-internet = { $country }：{ $year }年有{ $use }的人使用互联网，{ $from }年为{ $before }。其余{ $people }人尚未上网。
story-gets-pledges = 截至{ $year }年，各国政府、公司和其他各方已通过国际电联牵头的Partner2Connect承诺投入{ $pledged }，用于实现连通。这些承诺不是国际电联的收入。
story-cost = { $country }的费用
story-cost-anyone = 费用多少
story-run = 管理得好吗？
story-run-lead = 国际电联的收入、预算和职员人数历年来的变化。
story-run-staff = { $to }年年底，国际电联有{ $last }名职员；{ $from }年年底为{ $first }名。
story-now = 为何是现在
story-now-connectivity = 到{ $year }年实现人人连通，所有投资方合计估计需要{ $low }至{ $high }，其中{ $policy }用于政策和监管，这正是国际电联自身的领域。
story-others = 其他成员国的决定
story-others-net = { $year }年，{ $up }个成员国选择了更高的等级，{ $down }个选择了更低的等级，{ $new }个新加入：净变化为{ $net }个单位。最大的一项变化为{ $largest_change }个单位：{ $largest }。
story-decide = { $country }可以决定什么
story-decide-anyone = 可以决定什么
story-decide-lead = 成员国自由选择会费等级。随时可以选择更高的等级；更低的等级只能在全权代表大会上选择。未宣布等级的成员国保持原等级。（须对照《基本文件》核实。）

cost-choose = 请选择一个成员国，查看其分摊会费。
cost-itu = 国际电联
cost-system = 联合国系统所有组织
cost-gdp = 经济规模：{ $gdp }（{ $year }年）

case-cost-per-person = 国际电联的人均收入
    .subtitle = 按成员国人口平均，单位为货币的百分之一，按年份：{ $basis }
    .method = 国际电联当年收到的全部收入（包括自愿捐款），除以人口数已知的所有成员国的总人口。
case-cost-per-person-finding = { $year }年，国际电联的全部运作资金为{ $amount }，相当于成员国（{ $people }人）人均{ $cents }{ $currency ->
    [USD] 美分
   *[CHF] 生丁
  }
case-spectrum = 无线电频谱和卫星轨道
    .subtitle = 已公布的数据，各注年份
    .method = 数据按公布的原样列出，是我们资料来源中最新的数据；可能还有更新的数据。
case-spectrum-finding = { $year }年世界无线电通信大会上，{ $value }个成员国谈判商定了全世界的无线电规则
case-standards = 标准
    .subtitle = 已公布的数据，各注年份
    .method = 数据按公布的原样列出，是我们资料来源中最新的数据；可能还有更新的数据。
case-standards-finding = { $year }年有超过{ $value }份ITU-T建议书生效，许多网络和设备所依据的正是这些标准
case-connecting = 让人们连通
    .subtitle = 已公布的数据，各注年份
    .method = 数据按公布的原样列出。Giga是国际电联和联合国儿童基金会的联合举措，其成果不仅仅属于国际电联。
case-connecting-finding = 截至{ $year }年，国际电联与联合国儿童基金会共同开展的Giga已使超过{ $value }名学生所在学校的互联网接入得到改善
case-fact-f0897 = 参加{ $year }年世界无线电通信大会的成员国
    .number = { $value }个
case-fact-f0883 = { $year }年生效的ITU-R建议书
    .number = { $value }份
case-fact-f0908 = { $year }年世界无线电通信大会为5G开放的频谱
    .number = { $value } GHz
case-fact-f0695 = { $year }年生效的ITU-T建议书，支撑视频、宽带和移动网络
    .number = 超过{ $value }份
case-fact-f0694 = 2019年和{ $year }年批准的新的或经修订的ITU-T建议书
    .number = 超过{ $value }份
case-fact-f0672 = 截至{ $year }年公布的国际电联安全标准
    .number = 超过{ $value }项
case-fact-f0866 = 截至{ $year }年通过Giga（国际电联和联合国儿童基金会）在学校获得更好互联网接入的学生
    .number = 超过{ $value }名
case-fact-f0635 = { $year }年使用国际电联学院的学员，来自190个国家
    .number = 近{ $value }名
case-fact-f0667 = { $year }年参加国际电联区域网络演练的国家
    .number = 超过{ $value }个
country-cost = 国际电联对该成员国的费用
    .subtitle = 已知最近一年的分摊会费，与该成员国当年在联合国系统分摊的全部会费比较，单位为美元
    .method = 会费等级乘以会费单位金额，再除以同年人口。占比按美元计算，采用当年会费单位的美元价值：会费除以联合国系统各组织当年对该国政府分摊的全部会费。
country-cost-people-system-finding = { $country }：{ $year }年分摊会费{ $chf }，相当于居民人均{ $below_one ->
    [yes] { $centimes }生丁
   *[no] { $francs }
  }，占其在联合国系统全部分摊会费的{ $share }
country-cost-people-finding = { $country }：{ $year }年分摊会费{ $chf }，相当于居民人均{ $below_one ->
    [yes] { $centimes }生丁
   *[no] { $francs }
  }
country-cost-system-finding = { $country }：{ $year }年分摊会费{ $chf }，占其在联合国系统全部分摊会费的{ $share }
country-cost-finding = { $country }：{ $year }年分摊会费{ $chf }
country-near-by-gdp = 经济规模相近的成员国
    .subtitle = 每年分摊会费（瑞士法郎），与国内生产总值最接近的五个成员国比较
    .method = 按已知最新国内生产总值之比选取最接近的成员国。各名称后注明该数据的年份。每个成员国自由选择等级，因此差异反映的是各自的选择。
country-near-by-gdp-finding = 经济规模与{ $country }最接近的{ $count }个成员国，{ $year }年分摊会费与该国相比：{ $more_n ->
    [0] { $same_n ->
        [0] { $less }个较少
       *[other] { $same }个相同{ $less_n ->
            [0] {""}
           *[other] ，{ $less }个较少
        }
    }
   *[other] { $more }个较多{ $same_n ->
        [0] { $less_n ->
            [0] {""}
           *[other] ，{ $less }个较少
        }
       *[other] { $less_n ->
            [0] ，{ $same }个相同
           *[other] ，{ $same }个相同，{ $less }个较少
        }
    }
  }

case-all-other = 所有其他收入
case-worth = 按2024年价格为{ $amount }

case-revenue = 成员国会费占收入的比例
    .subtitle = 各年收入，{ $basis }
    .method = 各年总收入取自按筹资种类分列的表。成员国部分是按缴款方分列的表中对各国政府分摊的会费。美元按当年汇率折算为所选价格基准。
case-revenue-finding = { $year }年，成员国会费占国际电联全部收入的{ $share }：在{ $total }中占{ $amount }{ $basis ->
    [chf-constant] （2024年价格）
   *[other] {""}
 }

case-units = 1998年以来的会费单位
    .subtitle = 各年会费单位；2002年至2012年的总数未找到
    .method = 1998年至2001年的总数取自年度报告。自2013年起，将所有成员国的会费等级相加。
case-units-finding = { $year }年，按会费等级计算，成员国共有{ $units }个会费单位，少于公布的{ $first }年的{ $first_units }个
case-units-rise-finding = { $year }年，按会费等级计算，成员国共有{ $units }个会费单位，比上一年增加{ $change }个，但少于公布的{ $first }年的{ $first_units }个

case-unit-value = 会费单位的实际价值
    .subtitle = 确定的金额（虚线）和2024年不变价格金额
    .method = 各年会费单位金额乘以该年至2024年瑞士消费物价的变动幅度。
case-unit-value-finding = { $since }年至{ $year }年，会费单位一直为{ $amount }，因通货膨胀损失了{ $lost }的价值

case-needs = 全世界未上网人口
    .subtitle = 全世界未上网人口，每年一个估计数。虚线处换用另一版次
    .method = 每年显示一个已公布的估计数；“未满足的需求”页列有所有版次。新版次会修订以前年份的数字，不同版次之间的差异不是测得的变化。因此标题只比较最新版次内的年份。虚线表示版次更换之处。
case-needs-finding = { $year }年，估计有{ $people }人未上网；按同一版次的估计，{ $first }年为{ $first_people }人

case-efficiency = 按现价和不变价格计算的四年期预算
    .subtitle = 四年合计，百万瑞士法郎，按公布数
    .method = 已公布的总额属于不同阶段（预算、规划和一项预测），标题中已注明。按不变价格计算时，各总额除以该四年瑞士消费物价指数的平均值，以2024年为1。
case-efficiency-finding = 国际电联四年期预算按实值计算减少了{ $lost }：从{ $first_amount }（{ $first_period }年{ $first_stage }）降至{ $amount }（{ $period }年{ $stage }）{ $later_n ->
    [0] {""}
   *[other] ，后者是我们资料来源中找到的最近一个总额
 }
case-member-states = 成员国
story-proof = 核验此数据：{ $figure }
