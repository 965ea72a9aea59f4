/* The speaker's window: the same document opened once more, as #notes. The window with the slides
   tells it what to show; both ways of telling are used, because a file opened from a stick has no
   channel and a window opened by hand has no opener. */
'use strict'

const speaker = {
  window: null, channel: null, name: '',

  /* In the window with the slides. */
  listen() {
    this.name = this.remembered()
    this.connect(this.name)
    talk.listeners.push(() => this.tell())
  },

  open() {
    this.window = window.open(`${location.href.split('#')[0]}#notes=${this.name}`, this.name,
      'popup,width=960,height=720')
    if (!this.window) talk.notify(talk.data.words.refused)
  },

  tell() {
    const { slides, at, data } = talk
    this.send({ kind: 'at', at, count: slides.length, slide: data.slides[at].notes,
      next: data.slides[at + 1]?.notes.title ?? '' })
  },

  /* In the speaker's own window. */
  show(name) {
    this.name = name
    this.view = document.getElementById('speaker')
    this.view.hidden = false
    document.documentElement.classList.add('speaking')
    document.title = this.view.querySelector('h1').textContent
    this.began = Date.now()
    this.connect(name)
    setInterval(() => this.tick(), 1000)
    this.tick()
    addEventListener('keydown', (event) => {
      if (event.target.closest?.('button') && [' ', 'Enter'].includes(event.key)) return
      if (!talk.keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return
      if (['notes', 'screen'].includes(talk.keys[event.key])) return
      event.preventDefault()
      this.send({ kind: 'do', act: talk.keys[event.key] })
    })
    this.view.querySelector('[data-clock]').addEventListener('click', () => {
      this.began = Date.now()
      this.tick()
    })
  },

  fill({ at, count, slide, next }) {
    this.answered = true
    const put = (name, text) => {
      const place = this.view.querySelector(`[data-put=${name}]`)
      place.textContent = text
      const part = place.closest('section')
      if (part) part.hidden = !text
    }
    for (const name of ['point', 'caveat', 'note', 'source']) put(name, slide[name])
    put('title', slide.title)
    put('place', `${at + 1} / ${count}`)
    put('next', next || talk.data.words.last)
    put('questions', slide.questions.map(
      ({ question, answer }) => `${question}\n${answer}`).join('\n\n'))
    this.view.querySelector('.waiting').hidden = true
  },

  tick() {
    if (!this.answered || Date.now() - this.last > 3000) this.send({ kind: 'hello' })
    const seconds = Math.floor((Date.now() - this.began) / 1000)
    const two = (number) => String(number).padStart(2, '0')
    this.view.querySelector('[data-put=elapsed]').textContent =
      `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
    this.view.querySelector('[data-put=clock]').textContent =
      new Date().toLocaleTimeString(document.documentElement.lang,
        { hour: '2-digit', minute: '2-digit' })
  },

  /* In both. */
  connect(name) {
    try {
      this.channel = new BroadcastChannel(`casebook-${name}`)
      this.channel.onmessage = (event) => this.hear(event.data)
    } catch { /* a browser without it has the other way */ }
    addEventListener('message', (event) => {
      const own = [window.opener, this.window].includes(event.source) && event.source
      if ((own || event.origin === location.origin) && event.data?.talk === this.name) {
        if (!this.view) this.window = event.source
        this.hear(event.data)
      }
    })
  },

  send(message) {
    const whole = { ...message, talk: this.name, id: Math.random() }
    this.channel?.postMessage(whole)
    const other = this.view ? window.opener : this.window
    // A file has no origin to name; what is told is no secret, it stands on the wall.
    other?.postMessage(whole, location.protocol === 'file:' ? '*' : location.origin)
  },

  hear(message) {
    // Told twice, by both ways: heard once.
    if (message?.talk !== this.name || message.id === this.before) return
    this.before = message.id
    if (this.view && message.kind === 'at') {
      this.last = Date.now()
      this.fill(message)
    } else if (!this.view && message.kind === 'hello') this.tell()
    else if (!this.view && message.kind === 'do' && Object.hasOwn(talk.acts, message.act)) {
      talk.act(message.act)
    }
  },

  /* A name that this window keeps over a reload. */
  remembered() {
    try {
      sessionStorage.casebookTalk ??= Math.random().toString(36).slice(2, 10)
      return sessionStorage.casebookTalk
    } catch {
      return Math.random().toString(36).slice(2, 10)
    }
  },
}
