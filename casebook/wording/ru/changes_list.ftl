# Below the largest changes of a year.
units-change-more = { $count ->
    [one] и еще { $count } меньшее изменение, в таблице
    [few] и еще { $count } меньших изменения, в таблице
    [many] и еще { $count } меньших изменений, в таблице
   *[other] и еще { $count } меньшего изменения, в таблице
  }
