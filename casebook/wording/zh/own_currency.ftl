# 以成员国货币计的会费，取整：汇率为年平均数。
country-own-currency = { $chf }约合{ $own_code }{"\u00A0"}{ $own }，按{ $own_year }年官方平均汇率计算（一瑞士法郎合{ $own_code }{"\u00A0"}{ $own_rate }{ $own_standing ->
    [far-from-market] ；该汇率与市场汇率相差很大
   *[usable] {""}
  }）
