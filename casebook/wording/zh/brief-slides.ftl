# 简报用语写成的幻灯片标题，以及演讲者可以就每张幻灯片说的话：不重复标题。

brief-point-work-texts-finding = { $year }年，国际电联成员批准了{ $itu_t }项技术标准和{ $itu_r }份无线电建议书，供各国使用
brief-point-country-near-by-gdp-finding = 经济规模最接近的{ $count }个成员国{ $year }年的分摊会费，与{ $country }比较：{ $more_n ->
    [0] { $same_n ->
        [0] 均较少
       *[other] { $less_n ->
            [0] 均相同
           *[other] { $same }个相同，{ $less }个较少
        }
    }
   *[other] { $same_n ->
        [0] { $less_n ->
            [0] 均较多
           *[other] { $more }个较多，{ $less }个较少
        }
       *[other] { $less_n ->
            [0] { $more }个较多，{ $same }个相同
           *[other] { $more }个较多，{ $same }个相同，{ $less }个较少
        }
    }
  }
brief-point-agencies-growth-finding = { $from }年至{ $to }年，国际电联的收入按实值计算{ $direction ->
    [up] 增长{ $by }
    [down] 减少{ $by }
   *[same] 没有变化
  }；{ $count }个专门机构中有{ $grew }个增长
brief-point-units-changes-finding = { $year }年，{ $up_n ->
    [0] 没有成员国选择更高的等级
   *[other] { $up }个成员国选择更高的等级
  }，{ $down_n ->
    [0] 没有成员国选择更低的等级
   *[other] { $down }个选择更低的等级
  }：净变化为{ $net }个单位

brief-say-work-texts-finding = 电话、视频或无线电链路能够跨越国界，只因为两端遵守相同的规则。这些规则由国际电联成员制定，每年都有新的规则出台。
brief-say-case-connecting-finding = 国际电联并非独自开展这项工作：例如，Giga就是与联合国儿童基金会共同运作的。这些数字是我们资料来源中最新的。
brief-say-case-spectrum-finding = 无线电波不会止于国界。全世界的无线电规则是一项条约，由成员国在国际电联谈判商定。
brief-say-case-standards-finding = 有了统一的标准，一国就可以向多家供应商采购。标准由国际电联成员起草和批准。
brief-say-work-networks-units-chosen-finding = 一颗卫星需要一个轨道位置和一个不受干扰的频率。清单列出了为{ $country }申报或保留的网络。
brief-say-work-networks-units-finding = 一颗卫星需要一个轨道位置和一个不受干扰的频率。在清单上的{ $members }个成员国中，有{ $small }个分摊的会费不足一个单位。
brief-say-country-internet-finding = { $people_n ->
    [0] 请看这条线自{ $from }年以来走过的路程。余下的工作要由国家、国际电联和合作伙伴来做。
   *[other] 这条线的背后是人：{ $year }年，{ $country }有{ $people }人未使用互联网。让他们连通，要靠国家、国际电联和合作伙伴。
  }
brief-say-country-internet-one-finding = 只有一年的数据，因此看不出趋势。它说明还有多少人有待连通。
brief-say-country-cost-people-system-finding = 这是参与一年的费用，由该国自己选择的等级决定。
brief-say-country-cost-people-finding = { brief-say-country-cost-people-system-finding }
brief-say-country-cost-system-finding = 这是参与的费用，与联合国所有组织分摊的会费总额并列。
brief-say-country-cost-finding = 这是参与一年的费用。
brief-say-country-near-by-gdp-finding = 这些金额不由联合国的任何比额表决定：每个国家自选等级。差异是选择的结果，而不是过失。
brief-say-country-share-finding = 其他国家变更等级时，占比也会变化。等级相同的国家位次并列。
brief-point-work-networks-units-finding = 截至{ $day }，有{ $members }个成员国在国际电联空间网络清单中拥有自己的卫星网络；其中{ $small }个分摊的会费不足一个单位

brief-say-country-class-held-finding = 等级多年未变。以美元计，金额随汇率变动。
brief-say-agencies-growth-finding = 请将国际电联与其他机构比较。数据已扣除物价因素，因此这里的增长是实际增长。
brief-say-case-efficiency-finding = 这些总额是在不同阶段公布的，请留意标注。灰色柱为公布数，蓝色柱为不变价格。
brief-say-case-unit-value-finding = 账单上的数字自{ $since }年以来没有变化，它所能购买的却变了。
brief-say-case-needs-finding = 这是尚待完成的工作，以人数计。以前年份的估计数来自以前的版次。
brief-say-needs-connectivity-finding = 没有人要求国际电联为此出资。其中属于国际电联自身领域（政策和监管）的为{ $policy }。
brief-say-units-changes-finding = 其他国家也在作出决定，有升有降。{ $year }年最大的一项变动为{ $largest }：{ $largest_change }个单位。
brief-say-case-cost-per-person-finding = 一生丁是瑞士法郎的百分之一。这就是整个国际电联一年平摊到每位居民的费用。
brief-say-case-revenue-finding = 其余收入来自收费、销售和自愿捐款。没有成员国会费，就没有正常预算。
brief-say-revenue-concentration-finding = 凡设有会费等级表或比额表的组织，都有少数大缴款国。这些线条说明这种情况历年来是否有变化。
brief-say-other = 本幻灯片显示：{ $what }

brief-speech = 非卡片幻灯片的发言要点
    .title = 本次介绍涉及四个方面：国际电联做什么，我们得到什么，费用多少，以及需要作出什么决定。
    .opening = 如果您只记一张幻灯片，请记住这一张。后面的幻灯片逐一说明各要点及其数据。
    .objections = 这些问题很可能会有人提出。每个答复都注明了数据编号，可以核验。
    .request = 这些是依法可选的等级，在此同等对待。选择哪一个由你们决定。
    .caveat = 本幻灯片供核对数据的人员使用。
    .sources = 每项数据都有来源。完整清单见书面简报和数据文件。
