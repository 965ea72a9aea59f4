/* The talk: one slide at a time, moved by keys, touch or the controls. The place stands in the
   address as #3, so that a reload or a link comes back to it. */
'use strict'

const talk = {
  at: 0, listeners: [], data: null, root: null, running: false,

  find() {
    this.root = document.getElementById('talk')
    this.data = JSON.parse(document.getElementById('casebook-talk').textContent)
    this.stage = this.root.querySelector('.stage')
    this.alone = this.root.dataset.alone === 'true'
  },

  start() {
    addEventListener('resize', () => this.running && this.fit())
    addEventListener('hashchange', () => this.follow())
    addEventListener('keydown', (event) => this.key(event))
    addEventListener('beforeprint', () => this.running && this.root.classList.remove('staged'))
    addEventListener('afterprint', () => this.running && this.root.classList.add('staged'))
    this.root.addEventListener('pointermove', () => this.busy())
    this.root.addEventListener('click', (event) => this.press(event))
    this.touch()
    this.follow()
    if (this.alone && !this.running) this.open(0)
  },

  /* Goes where the address says, when it names a slide. */
  follow() {
    const place = /^#(\d+)$/.exec(location.hash)
    if (place) this.open(Number(place[1]) - 1)
    else if (this.running && !this.alone) this.close()
  },

  open(at) {
    if (!this.running) {
      this.running = true
      this.root.hidden = false
      this.root.classList.add('staged')
      document.documentElement.classList.add('presenting')
    }
    this.go(at)
  },

  close() {
    if (this.alone) return
    this.running = false
    this.root.hidden = true
    this.root.classList.remove('staged')
    document.documentElement.classList.remove('presenting')
    if (location.hash) history.replaceState(null, '', location.pathname + location.search)
  },

  get slides() { return [...this.stage.querySelectorAll('.slide')] },

  go(at) {
    const slides = this.slides
    this.at = Math.min(Math.max(at, 0), slides.length - 1)
    this.blank(false)
    slides.forEach((slide, place) => {
      slide.classList.toggle('now', place === this.at)
      slide.inert = place !== this.at
    })
    this.stage.querySelector('.progress i').style.width =
      `${(100 * (this.at + 1)) / slides.length}%`
    if (location.hash !== `#${this.at + 1}`) history.replaceState(null, '', `#${this.at + 1}`)
    const title = slides[this.at].querySelector('h2').textContent
    this.say(words(this.data.words.announced,
      { at: this.at + 1, count: slides.length, title }))
    this.fit()
    this.listeners.forEach((listener) => listener())
  },

  say(text) { this.root.querySelector('[aria-live]').textContent = text },

  /* The stage as large as the window allows; on a narrow one it is higher than wide. */
  fit() {
    const tall = innerHeight > innerWidth
    const wide = tall ? 720 : 1280
    const high = tall ? Math.min((720 * innerHeight) / innerWidth, 1560) : 720
    const scale = Math.min(innerWidth / wide, innerHeight / high)
    this.stage.classList.toggle('tall', tall)
    this.stage.style.setProperty('--high', `${high}px`)
    this.stage.style.width = `${wide}px`
    this.stage.style.transform = `translate(${(innerWidth - wide * scale) / 2}px, ` +
      `${(innerHeight - high * scale) / 2}px) scale(${scale})`
    this.draw(this.at).then(() => {
      const later = window.requestIdleCallback ?? ((task) => setTimeout(task, 200))
      later(() => { this.draw(this.at + 1); this.draw(this.at - 1) })
    })
  },

  /* Draws the chart of a slide; resolves at once when it has none. */
  async draw(at) {
    const slide = this.slides[at]
    const chart = slide?.querySelector('.chart')
    const shown = this.data.slides[at]?.figure
    if (!chart || !shown || typeof Plotly === 'undefined') return
    let place = chart.firstElementChild
    if (!place) {
      place = chart.appendChild(document.createElement('div'))
      await charts.draw(place, shown, chart.clientWidth, chart.clientHeight,
        this.data.slides[at].scale)
      place.on('plotly_click', (event) => this.clicked?.(event.points[0]))
      return
    }
    await charts.draw(place, shown, chart.clientWidth, chart.clientHeight,
      this.data.slides[at].scale)
  },

  blank(on = this.root.querySelector('.blank').hidden) {
    const cover = this.root.querySelector('.blank')
    if (cover.hidden === !on) return
    cover.hidden = !on
    if (on) this.say(this.data.words.blanked)
  },

  screen() {
    if (document.fullscreenElement) document.exitFullscreen()
    else document.documentElement.requestFullscreen?.().catch(() => {})
  },

  theme() {
    document.documentElement.dataset.theme = charts.dark() ? 'light' : 'dark'
    this.fit()
  },

  dialog(name) {
    const dialog = this.root.querySelector(`dialog.${name}`)
    if (!dialog) return
    if (dialog.open) dialog.close()
    else dialog.showModal()
  },

  busy() {
    this.root.classList.add('busy')
    clearTimeout(this.idle)
    this.idle = setTimeout(() => this.root.classList.remove('busy'), 2500)
  },

  press(event) {
    const button = event.target.closest('[data-do]')
    if (!button) return
    this.act(button.dataset.do)
    // Else the next Space would press it again instead of moving on.
    if (!this.root.querySelector('dialog[open]')) button.blur()
  },

  acts: {
    next() { talk.go(talk.at + 1) }, previous() { talk.go(talk.at - 1) },
    first() { talk.go(0) }, last() { talk.go(talk.slides.length - 1) },
    blank() { talk.blank() }, screen() { talk.screen() }, theme() { talk.theme() },
    notes() { speaker.open() }, filter() { talk.dialog('filter') },
    help() { talk.dialog('help') },
    leave() { if (!talk.root.querySelector('.blank').hidden) talk.blank(false); else talk.close() },
  },

  act(name) { this.acts[name]?.() },

  keys: {
    ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next', Enter: 'next',
    ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous', Backspace: 'previous',
    Home: 'first', End: 'last', b: 'blank', '.': 'blank', f: 'screen', s: 'notes', n: 'notes',
    m: 'filter', d: 'theme', '?': 'help', Escape: 'leave',
  },

  key(event) {
    if (!this.running || event.altKey || event.ctrlKey || event.metaKey) return
    if (this.root.querySelector('dialog[open]')) return
    const control = event.target.closest?.('button, a, select, input')
    if (control && [' ', 'Enter'].includes(event.key)) return
    const name = this.keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!name) return
    const forward = { ArrowRight: 'next', ArrowLeft: 'previous' }[event.key]
    const mirrored = document.documentElement.dir === 'rtl' && forward
    event.preventDefault()
    this.act(mirrored ? { next: 'previous', previous: 'next' }[forward]
      : name === 'next' && event.shiftKey && event.key === ' ' ? 'previous' : name)
  },

  touch() {
    let from = null
    this.root.addEventListener('touchstart', (event) => {
      from = event.touches.length === 1 ? event.touches[0] : null
    }, { passive: true })
    this.root.addEventListener('touchend', (event) => {
      if (!from || this.root.querySelector('dialog[open]')) return
      const across = event.changedTouches[0].clientX - from.clientX
      const down = event.changedTouches[0].clientY - from.clientY
      if (Math.abs(across) > 50 && Math.abs(across) > 2 * Math.abs(down)) {
        const forward = (across < 0) !== (document.documentElement.dir === 'rtl')
        this.act(forward ? 'next' : 'previous')
      } else this.busy()
    })
  },
}
