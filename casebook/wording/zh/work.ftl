page-work = 国际电联做什么
page-work-heading = 国际电联做什么：标准和卫星网络
page-work-lead = 本页统计成员国共同决定、由秘书处执行的部分工作：建议书和报告、卫星网络登记，以及国际电联收到的申报。数据统计的是工作，而不是其效果。

work-section-texts = 标准和报告
work-section-networks = 卫星网络
work-section-filings = 国际电联收到的申报
work-missing = 我们的资料来源中未找到
work-missing-text = 生效文本、地面电台通知、2023年9月以后列入清单的网络、2022年以后的星座申报，以及各年的申报收入，在我们的资料来源中未找到。ITU-T和ITU-R建议书清单、在线空间网络清单和经审计的财务报表载有这些内容。

work-texts = 各年建议书和报告
    .subtitle = 每年版次数，新的和经修订的合计，自2000年起。斜线：不足一年。三者采用同一刻度
    .method = 国际电联出版物公开索引中的条目，按日期所在年份统计。修订较早文本的版次与新文本一样，计入其自身年份。修正、勘误和补编不计入；数据版本的各表载有这些内容。这不是生效文本的数目。
work-texts-finding = 日期为{ $year }年的有{ $itu_t }份ITU-T建议书、{ $itu_r }份ITU-R建议书和{ $reports }份ITU-R报告，新的和经修订的版次合计
text-kind-itu-t-recommendations = ITU-T建议书
text-kind-itu-r-recommendations = ITU-R建议书
text-kind-itu-r-reports = ITU-R报告

work-study-groups = ITU-T建议书，按研究组
    .subtitle = 2020年至2025年的版次，新的和经修订的合计，按索引所列研究组。柱旁：占全部的比例
    .method = 国际电联出版物公开索引中日期为2020年至2025年的条目，按条目所列研究组统计。所列为复制索引时的负责研究组，不一定是起草该文本的研究组，因为部分研究组已合并。斜线：条目未列研究组。
work-study-groups-finding = 第{ $groups }研究组占2020年至2025年{ $editions }份ITU-T建议书版次的{ $share }
work-group-not-stated = 未列研究组

work-networks = 空间网络清单中的卫星网络，按主管部门
    .subtitle = 复制之日所列对地静止网络，数目最多的12个主管部门和所选主管部门。实心：其他频段；斜线：规划频段
    .method = 空间网络清单副本的各行，按主管部门统计。规划频段指《无线电规则》订有规划的频段。带斜杠的符号表示由一个主管部门代为申报的主管部门集团或组织；此类网络不计为该主管部门自己的网络。网络是《无线电规则》下的一个条目，而不是一颗卫星。
work-networks-finding = 截至{ $day }，国际电联列有{ $networks }个对地静止网络。{ $members }个成员国有自己的网络；{ $first }的网络占全部的{ $share }
work-networks-chosen-finding = { $country }：截至{ $day }，在空间网络清单中有{ $networks }个对地静止网络：{ $planned }个位于规划频段，{ $others }个位于其他频段
work-networks-none-finding = { $country }：截至{ $day }，空间网络清单中没有对地静止网络。使用卫星业务不必拥有自己的网络
work-planned = 规划{ $count }个
work-joint = { $name }，代表集团或组织（{ $symbol }）

work-networks-units = 卫星网络与会费单位
    .subtitle = 每个圆：清单之日会费等级相同、网络数目也相同的成员国。圆越大，成员国越多。对数刻度
    .method = 网络指空间网络清单副本中主管部门自己的对地静止网络。单位为清单所在年份的单位。两个数字互不相关：卫星网络不由会费单位支付，申报另行收费。代表集团或组织申报的网络列于表中。
work-networks-units-finding = 截至{ $day }，有{ $members }个成员国自己的对地静止网络列入国际电联清单：其中{ $small }个不足一个单位，{ $planned_only }个只有规划频段的网络
work-networks-units-chosen-finding = { $held ->
    [yes] { $country }（{ $units }个单位）
   *[no] { $country }
  }：截至{ $day }，国际电联列有其{ $networks }个对地静止网络（其中{ $planned }个位于规划频段）{ $has_joint ->
    [yes] ，另代表其他各方申报{ $joint }个
   *[no] {""}
  }
work-networks-units-none-finding = { $country }：截至{ $day }，空间网络清单中没有自己的对地静止网络。使用卫星业务不必拥有自己的网络
work-axis-units = { $year }年会费单位
work-no-network = 无
work-disc = %{"{"}customdata[1]{"}"}个单位，%{"{"}customdata[2]{"}"}个网络：<br>%{"{"}customdata[0]{"}"}
work-and-more = 及另外{ $count }个

work-networks-by-year = 清单中的卫星网络，按年份
    .subtitle = 每年网络数，自2000年起，各分图采用自己的刻度。灰色：失效申报已不再列出的年份；斜线：不足一年
    .method = 国际电联两份清单副本中的条目，按各步骤的年份统计。申报：对地静止网络的早期申报（提前公布或协调请求）。通知：其后期申报。启用：所给日期，可能为宣布的日期。已失效或被删除的申报不再列于清单。因此2016年以前的数目偏低，历年的上升并不表示申报增多。标题注明副本日期。
work-networks-by-year-finding = 在截至{ $day }所列的卫星网络中，{ $filed }个对地静止网络于{ $year }年首次申报。{ $gso }个对地静止网络和{ $ngso }个非对地静止网络于该年启用
network-step-early-stage = 首次申报的对地静止网络
network-step-late-stage = 已通知的对地静止网络
network-step-gso-in-use = 启用的对地静止网络
network-step-ngso-in-use = 启用的非对地静止网络
column-network-step = 步骤

work-constellations = 卫星星座申报
    .subtitle = 非对地静止星座的申报及其所列卫星，2017年至2022年。实心：十颗或以上卫星，重复申报已合并；斜线：收到的其他申报。柱形上方：实心部分与全部
    .method = 国际电联收到的申报，由Falle、Wright、Boley和Byers收集（2023年，doi 10.1126/science.adi4639，CC BY-SA 4.0），他们合并了重复申报，并保留十颗或以上卫星的申报。所列卫星是申报的，不是发射的：多数可能永远不会建造。单项大型申报可能主导某一年份。逐行统计时，全部申报略多于作者给出的总数；来源说明中列有两者。
work-constellations-finding = { $from }年至{ $to }年，国际电联收到{ $filings }项星座申报，涉及{ $satellites }颗卫星，其中{ $share }于{ $year }年申报。这些是申报，而不是发射
work-panel-filings = 申报
work-panel-satellites = 所列卫星，百万
work-merged = 十颗或以上卫星，已合并
work-unmerged = 收到的其他申报
work-of = { $part }，<br>共{ $whole }

work-filing-revenue = 卫星申报费的预期收入
    .subtitle = 每年瑞士法郎，现价。斜线：据行业媒体报道
    .method = 公布的一个时期的金额除以年数。这些金额为预算和预测，不是实收收入：2000–2001年，申报收入少于预算。2015年以后的金额在我们的资料来源中未找到。
work-filing-revenue-finding = { $first_period }年卫星申报成本回收的预算为每年{ $first }，{ $last_period }年的预测为每年{ $last }
work-a-year = 每年{ $amount }
label-filings-2004-05 = 两年；据行业媒体2003年报道
label-filings-2008-09 = 双年度预算
label-filings-2010-11 = 双年度预算
label-filings-2012-15 = 财务规划的预测

column-text-kind = 文本种类
column-texts = 版次数
column-is-part-year = 不足一年
column-study-group = 研究组
column-approved-2020-2025 = 2020–2025年版次数
column-editions-published = 所有年份状态为已出版的版次数
column-administration-symbol = 符号
column-administration-name = 主管部门（按原样）
column-networks = 网络
column-networks-planned = 规划频段
column-networks-non-planned = 其他频段
column-networks-joint = 代表集团或组织
column-filed-through = 代为申报的成员国
column-filings = 申报，全部
column-filings-filtered = 申报，合并后
column-satellites = 卫星，全部
column-satellites-filtered = 卫星，合并后
