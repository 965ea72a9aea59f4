# 可编辑幻灯片和文字处理格式简报中的文字。


office-facts = { $grade } · 数据编号{ $figure } · 版本日期{ $date }
office-facts-own-values = { $grade } · 根据读者自己的数值 · 版本日期{ $date }

office-kind-bar = 条形图
office-kind-stacked-bar = 堆积条形图
office-kind-column = 柱形图
office-kind-stacked-column = 堆积柱形图
office-kind-line = 折线图
office-kind-doughnut = 圆环图
office-kind-waterfall = 瀑布图
office-chart-alt = { $kind }。{ $finding }{ $subtitle }{ $unit }：{ $numbers }
office-table-alt = { $rows }行表格。{ $finding }{ $subtitle }
office-code-alt = 二维码：{ $address }
office-waterfall-base = 基数（不绘出）
office-waterfall-total = { $below ->
    [yes] 合计，零以下部分
   *[no] 合计
  }
office-waterfall-up = { $below ->
    [yes] 增加，零以下部分
   *[no] 增加
  }
office-waterfall-down = { $below ->
    [yes] 减少，零以下部分
   *[no] 减少
  }
office-release = 版本{ $release }（{ $date }）
office-rows-left-out = 数据中另有{ $count }行。
office-continued = { $title }（续）
office-objections-alt = { $count }个问题及其答复的表格
office-tiles-alt = 要点，各附数字：{ $count }个并列
office-estimated-bar = 斜线：估计
office-estimated-line = 圆圈：估计
office-axis-begins = { $unit }；坐标轴自{ $start }起
office-figures-of = 数据日期：{ $date }
office-figures = 数据
office-link-too-long = 本简报的链接过长，无法放入Office文件。请从制作该简报的页面打开。
office-weakest = 此处的最低级别：{ $grade }
