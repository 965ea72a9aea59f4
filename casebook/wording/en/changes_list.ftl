# Below the largest changes of a year.
units-change-more = { $count ->
    [one] and one smaller change, in the table
   *[other] and { $count } smaller changes, in the table
  }
