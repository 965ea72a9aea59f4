page-changes = 更新内容
page-changes-lead = 每项数据都属于某一版本。本页逐图比较所示版本与前一版本：哪些数字经过修订及其原因，以及增加或撤销了哪些图表。
changes-feed = [订阅更新（Atom）]({ $address })
changes-first = 这是第一个版本（{ $release }，{ $date }）。没有更早的版本可供比较。
changes-unseen = 版本{ $release }（{ $date }）的结果未保留，因此无法与其数字比较。下方说明列出更新内容。
changes-between = 第{ $number }版（{ $date }）与第{ $before_number }版（{ $before }）比较。图表按默认设置在各价格基准下比较。
changes-revised = 经修订
changes-added = 新增
changes-withdrawn = 撤销
changes-unchanged = 未变
changes-cards = { $count }
changes-numbers = { $count_n ->
    [0] 修订了文字或整数，但金额和占比没有变化。
   *[other] { $count }个数字有变化。
 }
changes-why = 原因：
changes-reasons = 原因
changes-reason = 原因{ $number }
changes-on-paper = 打印稿中每个列表只列前{ $shown }行。网页列出全部各行，或所注明的行数。
changes-why-notes = 原因见下方关于本版的说明。
changes-none-revised = 各图表的数字均未修订。
changes-none-added = 没有新增图表。
changes-none-withdrawn = 没有撤销图表。
changes-notes = 版本说明
changes-notes-lead = 对先前版本的读者有何变化。
changes-mark-revised = 经修订
changes-mark-revised-help = { $count_n ->
    [0] 本版作了修订：见“更新内容”。
   *[other] 本版修订了{ $count }个数字：见“更新内容”。
 }
changes-mark-added = 新增
changes-mark-added-help = 本版首次显示：见“更新内容”。

feed-title = 国际电联为何重要：数据更新内容
feed-entry = 第{ $number }版数据：{ $title }
feed-first = 第一个版本：没有更早的版本可供比较。
