card-points = Valores del gráfico: { $name }
card-points-help = Las flechas izquierda y derecha pasan de un valor a otro; las flechas arriba y abajo, de una serie a otra. Inicio y Fin llevan al primer y al último valor. Escape termina la lectura.
card-points-series = Serie { $place } de { $series }. Valores: { $count }.
card-changed-more = Otros gráficos actualizados: { $count }
