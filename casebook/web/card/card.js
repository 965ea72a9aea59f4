/* A card in the browser: words round a chart, its table, and what a reader does with both.

   The server says what a card shows; what has not changed since stays as it stands. Charts are drawn
   one after the other, those in sight first, and changed in their place when their figure changes.
   Method and rows are asked for when they are opened. */

const decoder = new TextDecoder()

let plotly
const library = (address) => plotly ??= new Promise((done, failed) => {
  const script = document.createElement('script')
  script.src = address
  script.onload = () => done(window.Plotly)
  script.onerror = () => { plotly = undefined; script.remove(); failed(new Error(address)) }
  document.head.append(script)
})

const styled = () => {
  if (document.querySelector('style[data-card], link[data-card]')) return
  const sheet = document.createElement('link')
  Object.assign(sheet, { rel: 'stylesheet', href: new URL('card.css', import.meta.url) })
  sheet.dataset.card = ''
  document.head.append(sheet)
}

const same = (one, other) =>
  one?.length === other.length && one.every((value, at) => value === other[at])

/* The charts that wait to be drawn: those in sight first, and a pause after each, in which the page
   can answer its reader. */
const waiting = new Set()
let drawing = false
const inSight = ({ chart }) => {
  const box = chart.getBoundingClientRect()
  return box.bottom > 0 && box.top < innerHeight
}
const pause = () => new Promise((done) => setTimeout(done))

async function drawAll() {
  if (drawing) return
  drawing = true
  while (waiting.size) {
    const next = [...waiting].find(inSight) ?? waiting.values().next().value
    waiting.delete(next)
    await next.draw()
    if (waiting.size && !inSight(next)) await pause()
  }
  drawing = false
}

const wide = new ResizeObserver((entries) => {
  for (const { target } of entries) target.card?.wish()
})

class Card {
  constructor(place) {
    styled()
    this.root = document.createElement('article')
    const parts = ['above', 'chart', 'rows', 'below', 'said'].map((name) => {
      this[name] = document.createElement('div')
      this[name].className = name
      return this[name]
    })
    this.chart.setAttribute('role', 'figure')
    Object.assign(this.rows, { hidden: true, tabIndex: 0 })
    this.rows.setAttribute('role', 'region')
    this.said.hidden = true
    this.root.append(...parts)
    this.root.addEventListener('click', (event) => this.press(event))
    this.root.addEventListener('keydown', (event) => this.key(event))
    this.root.addEventListener('fullscreenchange', () => this.wish())
    this.root.addEventListener('toggle', ({ target }) => intoSight(target), { capture: true })
    this.view = 'chart'
    place.append(this.root)
    this.chart.card = this
    wide.observe(this.chart)
  }

  /* What the server says: a line of JSON on this visit, then the card that all visits share. */
  async hear(data, trigger) {
    this.trigger = trigger
    const end = data.indexOf(10)
    const own = JSON.parse(decoder.decode(data.subarray(0, end)))
    const packed = data.subarray(end + 1)
    const turn = this.turn = (this.turn ?? 0) + 1
    let told = this.told
    if (!same(this.packed, packed)) {
      const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))
      told = await new Response(stream).json()
      if (turn !== this.turn) return  // another answer has come meanwhile
      this.packed = packed.slice()
    }
    this.show(own, told)
  }

  show(own, told) {
    const before = this.told, asked = this.own?.query
    Object.assign(this, { own, told })
    this.root.className = `casebook-card ${told.place}`
    for (const part of ['above', 'below']) {
      if (before?.[part] !== told[part]) this[part].innerHTML = told[part]
    }
    if (before?.alt !== told.alt) {
      this.chart.setAttribute('aria-label', told.alt)
      this.rows.setAttribute('aria-label', told.alt)
    }
    this.mark()
    const other = before !== told || asked !== own.query
    if (other && this.view === 'table') this.load('table', this.rows)
    if (other && !this.said.hidden) this.load('about', this.said)
    if (before?.drawn !== told.drawn) this.wish()
    if (!before && location.hash === `#${told.id}`) this.root.scrollIntoView()
  }

  /* Puts in words and signs what is chosen. */
  mark() {
    for (const tab of this.above.querySelectorAll('[role=tab]')) {
      const here = tab.dataset.view === this.view
      tab.setAttribute('aria-selected', here)
      tab.tabIndex = here ? 0 : -1
    }
    this.chart.hidden = this.view === 'table'
    this.rows.hidden = this.view === 'chart'
    this.below.querySelector('[data-do=about]')?.setAttribute('aria-expanded', !this.said.hidden)
    const add = this.below.querySelector('[data-do=add]')
    if (!add) return
    add.dataset.add ??= add.textContent
    add.dataset.addHelp ??= add.title
    add.setAttribute('aria-pressed', this.own.added)
    add.textContent = this.own.added ? add.dataset.added : add.dataset.add
    add.title = this.own.added ? add.dataset.addedHelp : add.dataset.addHelp
  }

  /* Has the chart drawn: when the figure is another, and when there is more or less room for it. */
  wish() {
    if (!this.told || this.view === 'table') return
    const { width, height } = this.room()
    this.chart.style.height = `${height}px`
    if (!width || same(this.done, [this.told.drawn, width, height])) return
    waiting.add(this)
    drawAll()
  }

  room() {
    const whole = document.fullscreenElement === this.root
    return { width: this.chart.clientWidth,
      height: whole ? Math.max(this.told.height, innerHeight - 260) : this.told.height }
  }

  async draw() {
    const told = this.told, { width, height } = this.room()
    if (!width || !this.root.isConnected) return
    const { data, layout } = structuredClone(told.figure)  // plotly writes into what it is given
    try {
      const plots = await library(told.plotly)
      await plots.react(this.chart, data,
        { ...layout, width, height, autosize: false, modebar: this.signs() }, this.settings(plots))
      this.done = [told.drawn, width, height]
    } catch (error) {
      console.error(error)
      this.chart.innerHTML = '<p class="told quiet"></p>'
      this.chart.firstChild.textContent = told.says['no-chart']
      return
    }
    if (told.clicks && !this.listens) {
      this.listens = true
      this.chart.on('plotly_click', ({ points: [point] }) => this.trigger('clicked', {
        customdata: point.customdata ?? null, location: point.location ?? null }))
    }
  }

  /* The colours of plotly's own buttons, which it would choose for a background that it does not see. */
  signs() {
    return { bgcolor: 'rgba(0,0,0,0)', color: this.colour('gray-text-color'),
      activecolor: this.colour('text-color') }
  }

  colour(name) { return getComputedStyle(this.root).getPropertyValue(`--st-${name}`) }

  settings({ Icons, downloadImage }) {
    const { says, id, place } = this.told
    const picture = (format, icon) => ({ name: format, title: says[format], icon,
      click: ({ data, layout }) => downloadImage(
        { data, layout: { ...layout, paper_bgcolor: this.colour('background-color') } },
        { format, filename: id, scale: 2, width: layout.width, height: layout.height }) })
    const whole = { name: 'full', title: says.full, icon: Icons.autoscale, click: () =>
      document.fullscreenElement ? document.exitFullscreen() : this.root.requestFullscreen() }
    return {
      displaylogo: false, displayModeBar: place === 'picture' || 'hover', responsive: false,
      topojsonURL: '/app/static/topojson/',
      modeBarButtons: [[picture('png', Icons.camera), picture('svg', Icons.disk), whole]],
    }
  }

  press(event) {
    const link = event.target.closest('a[href^="./"]')
    if (link) { this.follow(link, event); return }
    const button = event.target.closest('button')
    if (button?.dataset.view) this.turnTo(button.dataset.view)
    else if (button?.dataset.do === 'about') this.open()
    else if (button?.dataset.do === 'add') this.trigger('add', true)
    else if (button?.dataset.do === 'take') {
      const menu = button.closest('details')
      menu.open = false
      menu.querySelector('summary').focus()
      this.trigger('take', button.dataset.what)
    } else if (button?.closest('th')) this.sort(button.closest('th'))
  }

  /* To another page of the site without loading it anew, as its menu does. */
  follow(link, event) {
    if (link.target || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    history.pushState({}, '', link.href)
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }

  key(event) {
    const tab = event.target.closest('[role=tab]')
    if (tab && ['ArrowLeft', 'ArrowRight'].includes(event.key)) {
      this.turnTo(this.view === 'chart' ? 'table' : 'chart')
      this.above.querySelector('[aria-selected=true]').focus()
      event.preventDefault()
    }
  }

  turnTo(view) {
    if (view === this.view) return
    this.view = view
    this.mark()
    if (view === 'table') this.load('table', this.rows)
    else this.wish()
  }

  open() {
    this.said.hidden = !this.said.hidden
    this.mark()
    if (!this.said.hidden) this.load('about', this.said)
  }

  /* Rows or method, which the server writes when they are asked for. */
  async load(part, place) {
    const query = this.own.query, told = this.told
    const tell = (words) => {
      place.innerHTML = '<p class="told quiet" role="status"></p>'
      place.firstChild.textContent = words
    }
    if (place.dataset.shows) place.setAttribute('aria-busy', 'true')
    else tell(told.says.loading)
    try {
      const answer = await fetch(`/cards/${told.id}/${part}${query}`)
      if (!answer.ok) throw new Error(`status ${answer.status}`)
      const html = await answer.text()
      if (query !== this.own.query || told !== this.told) return  // the reader has chosen otherwise
      place.innerHTML = html
      place.dataset.shows = part
      for (const head of place.querySelectorAll('th')) {
        head.innerHTML = `<button type="button">${head.innerHTML}</button>`
      }
    } catch (error) {
      console.warn(error)
      delete place.dataset.shows
      tell(told.says.failed)
    }
    place.removeAttribute('aria-busy')
  }

  /* The rows by one column, rising first, then falling; what has no value stays at the end. */
  sort(head) {
    const falls = head.ariaSort === 'ascending', at = head.cellIndex
    for (const other of head.parentElement.children) other.ariaSort = null
    head.ariaSort = falls ? 'descending' : 'ascending'
    const body = head.closest('table').tBodies[0]
    const value = (row) => row.cells[at].dataset.value ?? row.cells[at].textContent
    const numbers = new Intl.Collator(document.documentElement.lang, { numeric: true })
    const rows = [...body.rows].sort((one, other) => {
      const [left, right] = [value(one), value(other)]
      if (!left || !right) return left ? -1 : right ? 1 : 0
      const order = isNaN(left) || isNaN(right) ? numbers.compare(left, right) : left - right
      return falls ? -order : order
    })
    body.append(...rows)
  }

  leave() {
    wide.unobserve(this.chart)
    waiting.delete(this)
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

/* What opens beyond the window's edge, as on a phone, is moved back into it. */
const intoSight = ({ open, lastElementChild: box }) => {
  if (!open) return
  box.style.translate = ''
  const { left, right } = box.getBoundingClientRect(), most = document.documentElement.clientWidth
  box.style.translate = `${Math.max(8 - left, Math.min(0, most - 8 - right))}px`
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
