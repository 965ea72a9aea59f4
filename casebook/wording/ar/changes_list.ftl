# Below the largest changes of a year.
units-change-more = { $count ->
    [zero] ولا تغيّرات أصغر
    [one] وتغيّر أصغر، في الجدول
    [two] وتغيّران أصغر ({ $count })، في الجدول
    [few] و{ $count } تغيّرات أصغر، في الجدول
    [many] و{ $count } تغيّراً أصغر، في الجدول
   *[other] و{ $count } تغيّر أصغر، في الجدول
  }
