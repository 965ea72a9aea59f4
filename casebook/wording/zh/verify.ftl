page-verify = 核验数据
page-verify-lead = 每个图表、文件和幻灯片都有数据编号。请在此输入编号，或扫描其二维码，查看该数据是否仍为最新。
verify-label = 数据编号
verify-placeholder = 例如{ $example }
verify-unchanged = **未变。** 该数据在当前版本（{ $date }）中与发布时相同。
verify-same-numbers = **数字未变。** 每个数字均与{ $date }版本相同。其后文字或列有变化。
verify-revised = **其后经修订。** 自{ $date }版本以来，有{ $count }个数字发生变化。下方视图显示当前数据。
verify-unseen = **其后经修订。** 该数据出自第{ $number }版{ $date ->
    [none] {""}
   *[other] （{ $date }）
  }。该视图的各行未保留，因此无法比较新旧数字。
verify-withdrawn = **已撤销。** 该数据出自第{ $number }版{ $date ->
    [none] {""}
   *[other] （{ $date }）
  }。当前版本不再有此视图。
verify-never = **未发布。** 第{ $number }版{ $date ->
    [none] {""}
   *[other] （{ $date }）
  }在此视图中的数字与此不同。该编号可能出自发布前制作的试用副本。
verify-later = **本站未知。** 该编号属于第{ $number }版，而本站当前版本为第{ $live }版。该编号可能出自本站较新的副本。
verify-question = **未知。** 没有已发布的数据使用此编号。它可能出自试用副本。
verify-whole = 该数据编号属于一个包含全部行的文件。下方视图只显示其中一部分。
verify-mistyped = { $text }不是有效的数据编号。请检查是否输入有误。
verify-changes = 更新内容
verify-where = 行
verify-column = 数据
verify-old = 之前
verify-new = 之后
verify-more = 显示{ $count }项变化中的前{ $shown }项。
verify-open = 在所属页面打开此视图
