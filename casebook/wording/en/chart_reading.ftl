# A chart read value by value with the keyboard, and what is heard when charts change.

card-points = Values of the chart: { $name }
card-points-help = Left and right arrow keys move from value to value, up and down arrow keys from series to series. Home and End go to the first and the last value. Escape ends the reading.
# Filled in by the browser: $place is the number of a series, $series how many there are, $count its values.
card-points-series = Series { $place } of { $series }. Values: { $count }.
# After the sentence of one chart, where a choice has changed several.
card-changed-more = Other charts updated: { $count }
