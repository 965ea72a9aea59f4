/* Charts, drawn from the figures that stand in the page as JSON. Nothing is fetched but, where the
   page names a place for it, the outline of the world. */
'use strict'

const charts = {
  themes: JSON.parse(document.getElementById('casebook-themes').textContent),
  drawn: new WeakMap(),

  dark() { return document.documentElement.dataset.theme === 'dark' },

  /* The figure in the theme that is shown: each of the light theme's colours has one in the dark. */
  themed(figure) {
    if (!this.dark()) return figure
    const swap = (part) => {
      if (typeof part === 'string') return this.text(part)
      if (Array.isArray(part)) return part.map(swap)
      if (part === null || typeof part !== 'object') return part
      return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, swap(value)]))
    }
    return swap(figure)
  },

  /* A colour, or words with colours in them. */
  text(part) {
    const hex = (values) => values.map((value) => Number(value).toString(16).padStart(2, '0'))
    return part
      .replace(/#[0-9a-f]{6}\b/gi, (colour) => this.themes[colour.toUpperCase()] ?? colour)
      .replace(/rgba\((\d+),(\d+),(\d+),/g, (whole, ...values) => {
        const other = this.themes[`#${hex(values.slice(0, 3)).join('').toUpperCase()}`]
        return other ? `rgba(${[1, 3, 5].map((at) => parseInt(other.slice(at, at + 2), 16))},` : whole
      })
  },

  config: { displayModeBar: false, responsive: false, displaylogo: false,
    topojsonURL: './app/static/topojson/' },

  /* Draws into `place` at that size in its own pixels, enlarged by `scale`. */
  draw(place, figure, width, height, scale = 1) {
    const key = [width, height, this.dark(), figure]
    const before = this.drawn.get(place)
    if (before && before.every((part, at) => part === key[at])) return Promise.resolve(place)
    this.drawn.set(place, key)
    const own = structuredClone(this.themed(figure))  // plotly writes into what it is given
    const layout = { ...own.layout, autosize: false, width: width / scale, height: height / scale }
    place.style.transform = scale === 1 ? '' : `scale(${scale})`
    return Plotly.react(place, own.data, layout, this.config)
  },
}

const words = (text, values = {}) =>
  text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)

const ready = (task) => document.readyState === 'loading'
  ? document.addEventListener('DOMContentLoaded', task) : task()
