/* Other figures on the same slides: a click on a Member State or a region, or the picker, asks the
   server again. What was asked once is kept; without a server the slides stay as they are. */
'use strict'

const live = {
  answers: new Map(),

  listen() {
    const { slides_url: address, places } = talk.data
    talk.notify = (text) => this.tell(text)
    for (const notice of talk.data.notices ?? []) this.tell(notice)
    if (!address) return
    this.address = address
    talk.clicked = (point) => {
      const found = this.found(point, places)
      if (found) this.choose(found)
    }
    const form = talk.root.querySelector('dialog.filter form')
    const query = new URLSearchParams(location.search)
    for (const field of form.querySelectorAll('select')) {
      field.value = query.get(field.name) ?? ''
      if (field.selectedIndex < 0) field.value = ''
    }
    form.addEventListener('submit', () => this.choose(
      Object.fromEntries([...form.querySelectorAll('select')].map(
        (field) => [field.name, field.value]))))
    addEventListener('popstate', () => this.ask(location.search))
  },

  /* What the page came with, as the server would send it; before anything is drawn into it. */
  keep() {
    this.shown = location.search
    const html = talk.slides.map((slide) => slide.outerHTML).join('')
    this.answers.set(location.search, { html, data: talk.data })
  },

  /* The Member State or region that a mark in a chart stands for. */
  found(point, places) {
    const named = [point.location, point.customdata, point.label, point.y, point.x,
      point.data?.name].flat().filter((value) => typeof value === 'string')
      .map((value) => value.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim())
    for (const name of named) {
      if (Object.hasOwn(places.countries, name)) return { for: places.countries[name] }
      if (Object.values(places.countries).includes(name)) return { for: name }
      if (Object.hasOwn(places.regions, name)) return { within: places.regions[name] }
    }
    return null
  },

  choose(values) {
    const query = new URLSearchParams(location.search)
    for (const [name, value] of Object.entries(values)) {
      if (value) query.set(name, value)
      else query.delete(name)
    }
    const search = query.size ? `?${query}` : ''
    if (search === this.shown) return
    this.ask(search).then((done) => {
      if (done) history.pushState(null, '', `${location.pathname}${search}#${talk.at + 1}`)
    })
  },

  /* Resolves to whether the slides now show what `search` asks for. */
  async ask(search) {
    if (search === this.shown) return true
    this.wanted = search
    const waiting = setTimeout(() => this.tell(talk.data.words.loading), 300)
    try {
      if (!this.answers.has(search)) {
        const answer = await fetch(`${this.address}${search}`)
        if (!answer.ok) throw new Error(`status ${answer.status}`)
        this.answers.set(search, await answer.json())
      }
    } catch {
      clearTimeout(waiting)
      this.tell(talk.data.words.offline)
      return false
    }
    clearTimeout(waiting)
    if (this.wanted !== search) return false  // a later wish has overtaken this one
    this.replace(this.answers.get(search))
    this.shown = search
    return true
  },

  replace({ html, data }) {
    const fresh = new DOMParser().parseFromString(html, 'text/html')
    talk.slides.forEach((slide) => slide.remove())
    talk.stage.prepend(...fresh.querySelectorAll('.slide'))
    talk.data = { ...talk.data, ...data }
    talk.go(talk.at)
    if (data.shown) this.tell(data.shown)
  },

  tell(text) {
    const place = talk.root.querySelector('.told')
    place.textContent = text
    place.hidden = false
    clearTimeout(this.fading)
    this.fading = setTimeout(() => { place.hidden = true }, 6000)
  },
}
