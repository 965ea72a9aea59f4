/* The offline pack: its charts, the change between chart and table, printing, the talk. */
'use strict'

const pack = {
  start() {
    const read = (name) => JSON.parse(document.getElementById(name).textContent)
    this.figures = read('casebook-figures')
    window.PlotlyGeoAssets = { topojson: read('casebook-outlines') }
    const root = document.documentElement
    root.classList.add('scripted')
    if (matchMedia('(prefers-color-scheme: dark)').matches) root.dataset.theme = 'dark'
    this.places = [...document.querySelectorAll('.pack .chart')]
    document.querySelector('.pack').addEventListener('click', (event) => this.press(event))
    new ResizeObserver(() => this.draw()).observe(document.querySelector('.pack main'))
    addEventListener('beforeprint', () => this.paper(true))
    addEventListener('afterprint', () => this.paper(false))
    this.draw()
  },

  /* Every chart as wide as its column, `wide` of them when it is for paper. */
  draw(wide = 0) {
    for (const place of this.places) {
      const figure = this.figures[place.dataset.figure]
      const width = wide || place.clientWidth
      if (width) charts.draw(place, figure, width, figure.layout.height ?? 360)
    }
  },

  press(event) {
    const button = event.target.closest('button')
    if (button?.dataset.view) this.show(button)
    else if (button?.dataset.pack) this[button.dataset.pack]()
  },

  show(button) {
    button.closest('article').dataset.shows = button.dataset.view
    for (const other of button.parentElement.children) {
      other.setAttribute('aria-pressed', String(other === button))
    }
    this.draw()
  },

  present() { talk.open(0) },
  print() { print() },
  theme() { talk.theme(); this.draw() },

  /* Paper is white, narrow, and shows what is folded. */
  paper(on) {
    const root = document.documentElement
    if (on) {
      this.before = root.dataset.theme
      this.folded = [...document.querySelectorAll('.pack details:not([open])')]
    }
    root.dataset.theme = on ? 'light' : this.before
    for (const part of this.folded) part.open = on
    this.draw(on ? 660 : 0)
  },
}
