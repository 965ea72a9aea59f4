card-points = 图表数值：{ $name }
card-points-help = 左右方向键逐一切换数值，上下方向键切换数据系列。Home键和End键跳到第一个和最后一个数值。Esc键结束读取。
card-points-series = 系列{ $place }（共{ $series }个）。数值：{ $count }个。
card-changed-more = 其他已更新的图表：{ $count }个
