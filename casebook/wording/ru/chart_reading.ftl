card-points = Значения графика: { $name }
card-points-help = Стрелки влево и вправо переходят от значения к значению, стрелки вверх и вниз — от ряда к ряду. Home и End переходят к первому и последнему значению. Escape завершает чтение.
card-points-series = Ряд { $place } из { $series }. Значений: { $count }.
card-changed-more = Обновлено других графиков: { $count }
