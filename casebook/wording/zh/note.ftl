# 仅书面简报需要的文字；其他文字与各种简报相同。

note-for = { $audience }
note-released = 版本{ $release }（{ $date }）
note-see = 引用前须知：
note-pages = 第{ $page }页，共{ $pages }页
note-code-alt = 载有此简报地址的二维码。
note-chart-alt = 图表。{ $finding }{ $unit }。{ $numbers }{ $more ->
    [0] 。
   *[other] ；及另外{ $more }个数字。
  }
