page-units-lead = What Member States pay is counted in contributory units of CHF 318 000 a year. Each chooses its number freely.

units-total = Contributory units of the Member States
    .subtitle = Contributory units by year, { $scope }
    .method = The classes of contribution of all Member States in scope are added up for each year. A class is the amount assessed divided by the value of one unit in that year.
units-total-finding = { $members } Member States hold { $units } contributory units in { $year }: { $change } on { $previous }, { $since } since { $from }

units-by-region = Contributory units by ITU region
    .subtitle = Contributory units by year and ITU region
    .method = The classes of contribution of the Member States of each region are added up for each year.
units-by-region-finding = { $first } and { $second } hold { $share } of all contributory units in { $year }
