# 一年中最大几项变动之下。
units-change-more = 及另外{ $count }项较小的变动，见表格
