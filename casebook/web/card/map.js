/* A world map under a pointer: which Member State that is on, its name, and what a click opens.

   Plotly takes the mark nearest to the pointer within a number of pixels, which on a small map are
   half a continent. Here it is what the pointer is on: a dot as far as it is drawn, else a shape,
   else the nearest dot. */

// Pixels beyond its edge at which a dot is still meant, where no shape is under the pointer.
const REACH = { mouse: 8, pen: 8, touch: 16 }

/* The dot nearest to a place in the window. */
function nearestDot(chart, x, y) {
  let nearest
  for (const group of chart.querySelectorAll('.scattergeo')) {
    const { customdata, text } = group.__data__[0].trace
    if (!customdata) continue
    group.querySelectorAll('path.point').forEach((dot, at) => {
      const { left, right, top, bottom } = dot.getBoundingClientRect()
      const away = Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2) - (right - left) / 2
      if (!(away >= nearest?.away)) nearest = { away, iso3: customdata[at], words: text[at] }
    })
  }
  return nearest
}

/* The shape at a place in the window; the uppermost where one lies on another. */
function shapeAt(chart, x, y) {
  let found
  for (const shape of chart.querySelectorAll('.choropleth path')) {
    const place = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse())
    if (!shape.isPointInFill(place)) continue
    const { trace } = shape.parentNode.__data__[0], { loc } = shape.__data__
    found = { iso3: loc, words: trace.text[trace.locations.indexOf(loc)] }
  }
  return found
}

/* The shape of a Member State; undefined where the map has none. */
export const shapeOf = (chart, iso3) =>
  [...chart.querySelectorAll('.choropleth path')].find((shape) => shape.__data__.loc === iso3)

/* The Member State at a place in the window, undefined where there is none. */
function stateAt(chart, x, y, reach) {
  const dot = nearestDot(chart, x, y)
  if (dot?.away <= 0) return dot
  return shapeAt(chart, x, y) ?? (dot?.away <= reach ? dot : undefined)
}

/* The bands of a map as a list that wraps, which plotly's own does not do beside a map that scrolls. */
export function bands(data) {
  const list = document.createElement('ul')
  list.className = 'bands'
  for (const { type, showlegend, name, colorscale } of data) {
    if (type !== 'choropleth' || !showlegend) continue
    const entry = document.createElement('li'), sign = document.createElement('span')
    sign.style.background = colorscale[0][1]
    entry.append(sign, name)
    list.append(entry)
  }
  return list
}

/* Has `chart` say where a pointer is, and tell `open` of a click, where there is one. */
export function watchMap(chart, open) {
  const label = document.createElement('div')
  label.className = 'state'
  let reach = REACH.mouse
  const at = ({ clientX, clientY }) => stateAt(chart, clientX, clientY, reach)
  const show = (event) => {
    reach = REACH[event.pointerType] ?? REACH.mouse
    const state = at(event)
    if (!state) { hide(); return }
    const box = chart.getBoundingClientRect()
    label.textContent = state.words
    label.dataset.iso3 = state.iso3
    chart.append(label)
    const x = event.clientX - box.left, y = event.clientY - box.top
    const left = Math.max(4, Math.min(x + 14, box.width - label.offsetWidth - 4))
    label.style.left = `${chart.scrollLeft + left}px`
    label.style.top = `${Math.max(0, y - label.offsetHeight - 10)}px`
    chart.style.cursor = open ? 'pointer' : ''
  }
  const hide = () => { label.remove(); chart.style.cursor = '' }
  chart.addEventListener('pointermove', show)
  chart.addEventListener('pointerdown', show)
  chart.addEventListener('pointerleave', hide)
  if (open) {
    chart.addEventListener('click', (event) => {
      const state = at(event)
      if (state) open(state.iso3)
    })
  }
}
