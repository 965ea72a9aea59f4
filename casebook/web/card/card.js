/* A card in the browser: words round a chart, its table, and what a reader does with both.

   The server says what a card shows; what has not changed since stays as it stands. Charts are drawn
   one after the other, those in sight first, and changed in their place when their figure changes.
   Method and rows are asked for when they are opened, and what reads a chart by keyboard when that
   gets the focus. */

import { ours } from './answers.js'
import { copyCells } from './cells.js'
import { changed, ready } from './changed.js'
import { bands, shapeOf, watchMap } from './map.js'
import { paperFigure } from './paper.js'
import { address, copied, copy, drawing, letter, picture, save, share } from './share.js'
import { filter, sort } from './table.js'
import { isTable, note } from './tables.js'

const decoder = new TextDecoder()
// Pixels at the top of the window that the site's own line covers.
const HEADER = 64

let plotly
const library = (address) => plotly ??= new Promise((done, failed) => {
  const script = document.createElement('script')
  script.src = address
  script.onerror = () => { plotly = undefined; script.remove(); failed(new Error(address)) }
  // A network's log-in page may come in its place.
  script.onload = () => window.Plotly ? done(window.Plotly) : script.onerror()
  document.head.append(script)
})

const styled = () => {
  if (document.querySelector('style[data-card], link[data-card]')) return
  // With that of the words between cards, which the page of a first screen has as well.
  for (const name of ['card.css', 'story.css', 'paper.css']) {
    const sheet = document.createElement('link')
    Object.assign(sheet, { rel: 'stylesheet', href: new URL(name, import.meta.url) })
    sheet.dataset.card = ''
    document.head.append(sheet)
  }
}

/* The text of what is deflated; where the browser cannot inflate, a script that can is asked for. */
async function inflated(packed) {
  if (!window.DecompressionStream) {
    const { unzlibSync } = await import('./inflate.js')
    return decoder.decode(unzlibSync(packed))
  }
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))).text()
}

const same = (one, other) =>
  one?.length === other.length && one.every((value, at) => value === other[at])

/* The charts that wait to be drawn: those in sight first, and a pause after each, in which the page
   can answer its reader. */
const waiting = new Set()
let busy = false
const inSight = ({ chart }) => {
  const box = chart.getBoundingClientRect()
  return box.bottom > 0 && box.top < innerHeight
}
const pause = () => new Promise((done) => setTimeout(done))

async function drawAll() {
  if (busy) return
  busy = true
  while (waiting.size) {
    const next = [...waiting].find(inSight) ?? waiting.values().next().value
    waiting.delete(next)
    await next.draw()
    if (waiting.size && !inSight(next)) await pause()
  }
  busy = false
}

/* The layout of a figure; a map's bands stand above it, and it fills its room. */
const laidOut = (layout) => layout.geo
  ? { ...layout, showlegend: false, margin: { l: 0, r: 0, t: 0, b: 0 } } : layout

const wide = new ResizeObserver((entries) => {
  for (const { target } of entries) target.card?.wish()
})

// Keys that would scroll the page, or press what has the focus.
const READ = /^(Arrow.*|Home|End|Enter| )$/
let helps = 0

// The cards of the page.
const placed = new Set()
addEventListener('popstate', () => { for (const card of placed) card.heed() })

/* Printing waits for nothing: charts are made as wide as paper at once, in its colours, and as they
   were after. A card that is taller than a sheet is made smaller. */
const SHEET = 1160  // pixels of a sheet of Letter, below a heading, laid out as paper.css has it
const forPaper = (paper) => {
  document.documentElement.classList.toggle('casebook-printing', paper)
  for (const card of placed) card.print(paper)
}
addEventListener('beforeprint', () => forPaper(true))
addEventListener('afterprint', () => forPaper(false))

class Card {
  constructor(place) {
    styled()
    ready()
    this.root = document.createElement('article')
    const parts = ['above', 'drawn', 'rows', 'below', 'said', 'status', 'chart', 'reader'].map((name) => {
      this[name] = document.createElement('div')
      this[name].className = name
      return this[name]
    })
    this.drawn.append(...parts.splice(-2))
    this.readable()
    this.status.setAttribute('role', 'status')
    this.rows.hidden = this.said.hidden = true
    this.said.tabIndex = -1
    this.root.append(...parts)
    this.root.addEventListener('click', (event) => this.press(event))
    this.root.addEventListener('keydown', (event) => this.key(event))
    this.root.addEventListener('copy', copyCells)
    this.root.addEventListener('input', ({ target }) => { if (target.type === 'search') this.say(filter(target)) })
    this.root.addEventListener('fullscreenchange', () => this.wish())
    this.root.addEventListener('toggle', ({ target }) => intoSight(target), { capture: true })
    this.view = 'chart'
    this.topojson = './app/static/topojson/'
    place.append(this.root)
    this.chart.card = this
    placed.add(this)
    wide.observe(this.chart)
  }

  /* The place over the chart that has the focus while it is read by keyboard. */
  readable() {
    this.help = document.createElement('p')
    this.heard = document.createElement('p')
    Object.assign(this.help, { className: 'help', id: `points-help-${++helps}` })
    this.help.setAttribute('aria-hidden', 'true')
    this.heard.className = 'heard'
    this.heard.setAttribute('aria-live', 'polite')
    this.reader.append(this.heard, this.help)
    Object.assign(this.reader, { tabIndex: 0, hidden: true })
    this.reader.setAttribute('role', 'application')
    this.reader.setAttribute('aria-describedby', this.help.id)
    this.reader.addEventListener('focus', () => this.reading().catch(console.warn))
    this.reader.addEventListener('pointerdown', () => this.reader.blur())
    this.reader.addEventListener('blur', () => this.reads?.end())
  }

  /* What reads the chart as it stands. */
  async reading() {
    const { Reading } = await import('./points.js')
    const { clicks, says } = this.payload
    return this.reads ??= new Reading(this.chart, this.heard, says,
      clicks && ((point) => this.trigger('clicked', point)))
  }

  async read(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return
    // Also letters: Streamlit has uses of its own for them.
    event.stopPropagation()
    if (event.key === 'Escape') {
      this.reads?.end()
      this.above.querySelector('[aria-selected=true]')?.focus()
      return
    }
    if (READ.test(event.key)) event.preventDefault()
    try {
      (await this.reading()).press(event.key)
    } catch (error) {
      console.warn(error)
      this.heard.textContent = this.payload.says.failed
    }
  }

  /* What the server says: a line of JSON on this visit, then the card that all visits share. */
  async hear(data, trigger) {
    this.trigger = trigger
    const end = data.indexOf(10)
    const own = JSON.parse(decoder.decode(data.subarray(0, end)))
    const packed = data.subarray(end + 1)
    const turn = this.turn = (this.turn ?? 0) + 1
    let payload = this.payload
    if (!same(this.packed, packed)) {
      payload = JSON.parse(await inflated(packed))
      if (turn !== this.turn) return  // another answer has come meanwhile
      this.packed = packed.slice()
    }
    this.show(own, payload)
  }

  show(own, payload) {
    const before = this.payload, query = this.own?.query
    Object.assign(this, { own, payload })
    this.root.className = `casebook-card ${payload.place}${payload.empty ? ' empty' : ''}`
    for (const part of ['above', 'below']) {
      if (before?.[part] !== payload[part]) this[part].innerHTML = payload[part]
    }
    if (before?.alt !== payload.alt) this.chart.setAttribute('aria-label', payload.alt)
    this.reader.setAttribute('aria-label', payload.says.points)
    this.help.textContent = payload.says['points-help']
    const heading = this.above.querySelector('h3')?.textContent ?? ''
    if (before && heading !== this.heading) changed(heading, payload.says['changed-more'])
    this.heading = heading
    if (!before && this.asTable()) this.view = 'table'
    if (payload.place === 'embed' && !this.grows) this.grows = reportHeight(this.root)
    this.mark()
    const other = before !== payload || query !== own.query
    if (other && this.view === 'table') this.load('table', this.rows)
    if (other && !this.said.hidden) this.load('about', this.said)
    if (before?.drawn !== payload.drawn) this.wish()
    if (!before && location.hash === `#${payload.id}`) this.root.scrollIntoView()
  }

  /* Whether it has a choice of views, and the address asks for its table. */
  asTable() { return this.payload.place === 'card' && isTable(this.payload.id) }

  /* Shows what the address asks for, after going back. */
  heed() { if (this.payload?.place === 'card') this.turnTo(this.asTable() ? 'table' : 'chart', false) }

  /* Puts in words and signs what is chosen. */
  mark() {
    for (const tab of this.above.querySelectorAll('[role=tab]')) {
      const here = tab.dataset.view === this.view
      tab.setAttribute('aria-selected', here)
      tab.tabIndex = here ? 0 : -1
    }
    this.root.classList.toggle('rows-shown', this.view === 'table')
    this.chart.hidden = this.payload.empty || this.view === 'table'
    this.rows.hidden = this.payload.empty || this.view === 'chart'
    this.reader.hidden = this.chart.hidden || !this.done
    for (const part of this.above.querySelectorAll('.bands')) part.hidden = this.chart.hidden
    for (const part of this.below.querySelectorAll('[data-do=share]')) part.hidden = !navigator.share
    // Phones, and frames that are not allowed it, have none for parts of a page.
    const whole = document.fullscreenEnabled && this.root.requestFullscreen
    for (const part of this.below.querySelectorAll('[data-do=full]')) part.closest('[role=group]').hidden = !whole
    for (const part of this.below.querySelectorAll('[data-do=mail]')) part.href = letter(this)
    this.below.querySelector('[data-do=about]')?.setAttribute('aria-expanded', !this.said.hidden)
    const add = this.below.querySelector('[data-do=add]')
    if (!add) return
    add.dataset.add ??= add.textContent
    add.dataset.addHelp ??= add.title
    add.dataset.addLabel ??= add.getAttribute('aria-label')
    add.setAttribute('aria-pressed', this.own.added)
    add.textContent = this.own.added ? add.dataset.added : add.dataset.add
    add.setAttribute('aria-label', this.own.added ? add.dataset.addedLabel : add.dataset.addLabel)
    add.title = this.own.added ? add.dataset.addedHelp : add.dataset.addHelp
  }

  /* Has the chart drawn: when the figure is another, and when there is more or less room for it. */
  wish() {
    if (!this.payload || this.payload.empty || this.view === 'table') return
    const { width, height } = this.room()
    this.chart.style.height = `${height}px`
    if (!width || same(this.done, [this.payload.drawn, width, height])) return
    waiting.add(this)
    drawAll()
  }

  /* A world is scrolled where it would be too narrow to tell its States apart. */
  room() {
    const whole = document.fullscreenElement === this.root, { clientWidth } = this.chart
    return { width: clientWidth && Math.max(clientWidth, this.payload.figure.layout.meta?.least_width ?? 0),
      height: whole ? Math.max(this.payload.height, innerHeight - 260) : this.payload.height }
  }

  /* Draws the chart for paper at once, or wishes it back as it was. */
  print(paper) {
    this.root.style.removeProperty('--paper-fit')
    if (!this.payload || this.payload.empty || this.view === 'table') return
    if (!paper) {
      if (this.payload.figure.layout.geo) this.showBands(this.payload.figure)
      this.wish()
      return
    }
    const width = this.chart.clientWidth, { height } = this.payload
    if (width && window.Plotly) {
      const figure = paperFigure(this.payload.figure)
      this.chart.style.height = `${height}px`
      window.Plotly.react(this.chart, figure.data, { ...laidOut(figure.layout), width, height, autosize: false }, this.options())
      if (figure.layout.geo) this.showBands(figure)
      this.done = [null, width, height]
    }
    const tall = this.root.offsetHeight
    if (tall > SHEET) this.root.style.setProperty('--paper-fit', Math.max(SHEET / tall, .5).toFixed(3))
  }

  /* How plotly draws here. */
  options() { return { displayModeBar: false, responsive: false, topojsonURL: this.topojson } }

  async draw() {
    const payload = this.payload, { width, height } = this.room()
    if (!width || !this.root.isConnected) return
    this.reads?.end()
    this.reads = undefined
    const { data, layout } = copied(payload.figure)  // plotly writes into what it is given
    try {
      const plots = await library(payload.plotly)
      await plots.react(this.chart, data, { ...laidOut(layout), width, height, autosize: false }, this.options())
      this.done = [payload.drawn, width, height]
      this.chart.setAttribute('role', 'img')  // all that plotly draws has one name
      this.reader.hidden = this.chart.hidden
    } catch (error) {
      console.error(error)
      this.chart.removeAttribute('role')
      this.reader.hidden = true
      this.chart.innerHTML = '<p class="told quiet"></p>'
      this.chart.firstChild.textContent = payload.says['no-chart']
      return
    }
    if (layout.geo) this.frameMap(payload, width)
    else if (payload.clicks && !this.listens) {
      this.listens = true
      this.chart.on('plotly_click', ({ points: [point] }) => this.trigger('clicked', {
        customdata: point.customdata ?? null, location: point.location ?? null }))
    }
  }

  showBands(figure) {
    this.above.querySelector('.bands')?.remove()
    this.above.append(bands(figure.data))
  }

  /* A map's legend above it, and its pointer; one that is scrolled begins with the chosen Member State
     in the middle, or the world's middle. */
  frameMap(payload, width) {
    this.showBands(payload.figure)
    const over = width - this.chart.clientWidth
    this.chart.tabIndex = over > 0 ? 0 : -1
    if (this.listens) return
    this.listens = true
    const box = this.chart.getBoundingClientRect()
    const chosen = shapeOf(this.chart, payload.figure.layout.meta.chosen)?.getBoundingClientRect()
    this.chart.scrollLeft = chosen ? (chosen.left + chosen.right - box.left - box.right) / 2 : over / 2
    watchMap(this.chart, payload.clicks && ((iso3) =>
      this.trigger('clicked', { customdata: null, location: iso3 })))
  }

  colour(name) { return getComputedStyle(this.root).getPropertyValue(`--st-${name}`) }

  press(event) {
    const link = event.target.closest('a[href^="./"]')
    if (link) { this.follow(link, event); return }
    const button = event.target.closest('button')
    if (button?.dataset.view) this.turnTo(button.dataset.view)
    else if (button?.dataset.do) this.act(button.dataset.do, button)
    else if (button?.closest('th')) this.say(sort(button.closest('th')))
    const menu = event.target.closest('.menu [data-do]')?.closest('details')
    if (menu) {
      menu.open = false
      menu.querySelector('summary').focus()
    }
  }

  /* Does what a button stands for. */
  act(what, button) {
    const { id, says } = this.payload
    const text = (promised) => promised.then((words) => new Blob([words], { type: 'text/plain' }))
    const doing = {
      about: () => this.open(),
      add: () => this.trigger('add', true),
      take: () => this.trigger('take', button.dataset.what),
      png: async () => save(await picture(this, await plotly), `${id}.png`),
      svg: async () => save(await drawing(this, await plotly), `${id}.svg`),
      full: () => document.fullscreenElement ? document.exitFullscreen() : this.root.requestFullscreen(),
      share: () => share(this),
      'copy-picture': () => copy('image/png', plotly.then((plots) => picture(this, plots))),
      'copy-link': () => copy('text/plain', text(Promise.resolve(address(this)))),
      'copy-citation': () => copy('text/plain', text(this.ask('cite'))),
    }[what]
    Promise.resolve(doing?.()).then(() => { if (what.startsWith('copy')) this.say(says.copied) })
      .catch((error) => {
        if (error.name === 'AbortError') return  // the reader has thought better of sharing
        console.warn(error)
        this.say(says['not-done'])
      })
  }

  /* Tells what has been done, for ears as well as eyes. */
  say(words) { this.status.textContent = words }

  /* To another page of the site without loading it anew, as its menu does. */
  follow(link, event) {
    if (link.target || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    this.trigger('follow', link.getAttribute('href').slice(2))
  }

  key(event) {
    if (event.target === this.reader) { this.read(event); return }
    if (event.key === 'Escape' && this.said.contains(event.target)) {
      this.open()
      this.below.querySelector('[data-do=about]').focus()
    }
    const tab = event.target.closest('[role=tab]')
    if (tab && ['ArrowLeft', 'ArrowRight'].includes(event.key)) {
      this.turnTo(this.view === 'chart' ? 'table' : 'chart')
      this.above.querySelector('[aria-selected=true]').focus()
      event.preventDefault()
    }
  }

  turnTo(view, chosen = true) {
    if (view === this.view) return
    this.view = view
    if (chosen) note(this.payload.id, view === 'table')
    this.mark()
    if (view === 'table') this.load('table', this.rows)
    else this.wish()
  }

  async open() {
    this.said.hidden = !this.said.hidden
    this.mark()
    if (this.said.hidden) return
    await this.load('about', this.said)
    this.said.focus({ preventScroll: true })
    const block = this.said.offsetHeight > innerHeight - 2 * HEADER ? 'start' : 'nearest'
    this.said.scrollIntoView({ block })
  }

  /* A part of the card that the server writes when it is asked for. */
  async ask(part) {
    if (this.payload.parts) return this.payload.parts[part]  // a page of files has them with the card
    const answer = await fetch(`./cards/${this.payload.id}/${part}${this.own.query}`)
    if (!ours(answer)) throw new Error(`status ${answer.status}, ${answer.headers.get('Content-Type')}`)
    return answer.text()
  }

  /* Rows or method, which the server writes when they are asked for. */
  async load(part, place) {
    const query = this.own.query, payload = this.payload
    const tell = (words) => {
      place.innerHTML = '<p class="told quiet" role="status"></p>'
      place.firstChild.textContent = words
    }
    if (place.dataset.shows) place.setAttribute('aria-busy', 'true')
    else tell(payload.says.loading)
    try {
      const html = await this.ask(part)
      if (query !== this.own.query || payload !== this.payload) return  // the reader has chosen otherwise
      place.innerHTML = html
      place.dataset.shows = part
      for (const head of place.querySelectorAll('thead th')) {
        head.innerHTML = `<button type="button">${head.innerHTML}</button>`
      }
    } catch (error) {
      console.warn(error)
      delete place.dataset.shows
      tell(payload.says.failed)
    }
    place.removeAttribute('aria-busy')
  }

  leave() {
    wide.unobserve(this.chart)
    this.grows?.disconnect()
    waiting.delete(this)
    placed.delete(this)
    plotly?.then((plots) => plots.purge(this.chart))
    this.root.remove()
  }
}

/* One open menu or explanation at a time; Escape closes it. */
const folded = (except) => {
  for (const open of document.querySelectorAll('.casebook-card :is(.menu, .tip)[open]')) {
    if (!open.contains(except)) open.open = false
  }
}
addEventListener('click', ({ target }) => folded(target))
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  const open = event.target.closest?.('.casebook-card :is(.menu, .tip)[open]')
  open?.querySelector('summary').focus()
  folded(null)
})

/* What opens beyond the window's edge, as on a phone, is moved back into it; upwards or downwards, where
   there is more room for it, and no higher than that. */
const intoSight = ({ open, firstElementChild: summary, lastElementChild: box }) => {
  if (!open) return
  Object.assign(box.style, { translate: '', maxHeight: '' })
  const { top, bottom } = summary.getBoundingClientRect()
  const above = top - HEADER, below = innerHeight - bottom
  const under = box.offsetHeight + 12 > above && below > above
  box.classList.toggle('under', under)
  if (box.matches('.entries')) box.style.maxHeight = `${Math.min(440, (under ? below : above) - 12)}px`
  const { left, right } = box.getBoundingClientRect(), most = document.documentElement.clientWidth
  box.style.translate = `${Math.max(8 - left, Math.min(0, most - 8 - right))}px`
}

/* Tells the page around a frame how tall the card in it is, as often as that changes. */
const reportHeight = (root) => {
  const observer = new ResizeObserver(() => {
    const { top, height } = root.getBoundingClientRect()
    parent.postMessage({ casebook: { height: Math.ceil(top + height) + 8 } }, '*')
  })
  observer.observe(root)
  return observer
}

const cards = new WeakMap()

export default function ({ data, parentElement, setTriggerValue }) {
  if (!cards.has(parentElement)) cards.set(parentElement, new Card(parentElement))
  const card = cards.get(parentElement)
  card.hear(data, setTriggerValue)
  return () => {
    card.leave()
    cards.delete(parentElement)
  }
}
