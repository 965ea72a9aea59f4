/* A chart read value by value with the keyboard. What is read is what its pointer would show, in the
   reader's language and number form: plotly draws that label, and its words are taken. A chart of
   words alone is read line by line, a map by the names of its Member States. */

// Plotly draws a label at once, or soon after the one before; never, where there is none to draw. It is
// looked for so often, this many milliseconds apart.
const TRIES = 12, STEP = 15

const plain = (text) => new DOMParser().parseFromString(
  String(text ?? '').replace(/<br ?\/?>/g, ' '), 'text/html').body.textContent.replace(/\s+/g, ' ').trim()
const list = (value) => Array.isArray(value) || ArrayBuffer.isView(value) ? [...value] : []
const ended = (words) => /[.。:：…!?]$/.test(words) ? words : `${words}.`
const together = (words) => words.filter(Boolean).map(ended).join(' ')
const absent = (value) => value === null || value === undefined || value === ''

/* Lines that follow one another, each once. */
const lines = (words) => words.map((one) => ({ words: one }))
  .filter(({ words: one }, at, all) => one && one !== all[at - 1]?.words)

/* The Member States of a map, by name; what is only drawn has no code. */
function states(data, language) {
  const found = new Map()
  for (const { type, text, locations, customdata } of data) {
    const codes = type === 'choropleth' ? locations : type === 'scattergeo' ? customdata : undefined
    list(codes).forEach((iso3, at) => {
      const words = plain(list(text)[at])
      if (words) found.set(iso3, { words, location: iso3 })
    })
  }
  const { compare } = new Intl.Collator(language)
  return [...found.values()].sort((one, other) => compare(one.words, other.words))
}

/* What a pointer finds on a trace: all of a text that is one, else each mark that has a place; marks
   that follow one another with the same words are one. */
function marks(trace, curve) {
  const [x, y, own, text] = [trace.x, trace.y, trace.customdata, trace.text].map(list)
  const placed = /%{[xy]/.test(trace.hovertemplate ?? (own.length || text.length ? '' : '%{x}'))
  const words = (point) => JSON.stringify([own[point], text[point], placed && [x[point], y[point]]])
  const found = x.map((_, point) => ({ curve, point, opens: own[point] }))
    .filter(({ point }) => !absent(x[point]) && !absent(y[point]))
    .filter(({ point }, at, all) => !at || words(point) !== words(all[at - 1].point))
  return typeof trace.text === 'string' && trace.hoverinfo === 'text' ? found.slice(0, 1) : found
}

/* A series without a name of its own has that of its panel, and what is written at one of its values. */
function named(trace, layout, several) {
  if (trace.name || !several) return plain(trace.name)
  const axis = (letter) => layout[`${letter}axis${(trace[`${letter}axis`] ?? letter).slice(1)}`] ?? {}
  const [left, right] = axis('x').domain ?? [0, 1], [, top] = axis('y').domain ?? [0, 1]
  const notes = list(layout.annotations)
  const panel = notes.filter(({ xref, yref, x, y }) => trace.yaxis && xref === 'paper' && yref === 'paper'
    && x >= left && x <= right && y >= top - .001).sort((one, other) => one.y - other.y)[0]
  const ends = list(trace.y).map((y, at) => [trace.x[at], y])
  const note = notes.find(({ xref = 'x', yref = 'y', x, y, text }) => xref === (trace.xaxis ?? 'x')
    && yref === (trace.yaxis ?? 'y') && /\p{L}{2}/u.test(plain(text))
    && ends.some((end) => near(end[0], x) && near(end[1], y)))
  return together([panel, note].map((one) => plain(one?.text)))
}

const near = (one, other) => one === other || Math.abs(one - other) <= Math.abs(other) * 1e-6

/* Words that stand side by side are one line: a value and what it is. */
function written(data) {
  const texts = data.filter(({ text }) => list(text).length).map(({ text }) => list(text))
  const most = Math.max(0, ...texts.map(({ length }) => length))
  return Array.from({ length: most }, (_, at) =>
    together(texts.map((text) => plain(text[at]))))
}

/* The series of a drawn chart: name, values in their order, whether these run against the reader's
   arrow keys, and whether down the page. */
export function series({ data, layout }, language) {
  if (layout.geo) return [{ name: '', points: states(data, language) }]
  const shown = data.map((trace, curve) => ({ trace, points: trace.hoverinfo === 'skip' ? [] : marks(trace, curve) }))
    .filter(({ points }) => points.length)
    .filter(({ trace }, at, all) => !all.slice(0, at).some((other) => twice(trace, other.trace)))
  const found = shown.map(({ trace, points }) => ({
    points, name: named(trace, layout, shown.length > 1), down: trace.orientation === 'h',
    against: trace.orientation !== 'h' && backwards(layout[`xaxis${(trace.xaxis ?? 'x').slice(1)}`]),
  }))
  if (found.length) return joined(found)
  const notes = list(layout.annotations).map(({ text }) => plain(text))
  return [{ name: '', points: lines([...written(data), ...notes]) }]
}

/* Bars of two parts have the same words twice. */
const twice = (one, other) => ['name', 'hovertemplate', 'text', 'customdata'].every(
  (part) => JSON.stringify(one[part]) === JSON.stringify(other[part])) && list(one.customdata).length

/* Where nothing has a name, all values are one series. */
function joined(found) {
  if (found.some(({ name }) => name)) return found
  return [{ ...found[0], points: found.flatMap(({ points }) => points) }]
}

const backwards = (axis) => {
  const [from, to] = axis?.range ?? []
  return from > to || axis?.autorange === 'reversed'
}

/* The words of the label that plotly draws for a value; none where it draws none. */
async function label(chart, { curve, point }) {
  const { xaxis = 'x', yaxis = 'y' } = chart.data[curve], { Fx } = window.Plotly
  const texts = () => [...chart.querySelectorAll('.hoverlayer text')]
  Fx.unhover(chart)  // what is found below is of this value
  Fx.hover(chart, [{ curveNumber: curve, pointNumber: point }], xaxis + yaxis)
  for (let tries = 0; !texts().length && tries < TRIES; tries += 1) {
    await new Promise((done) => setTimeout(done, STEP))
  }
  return together(texts().flatMap((text) => {
    const parts = [...text.querySelectorAll('.line')]
    return (parts.length ? parts : [text]).map((one) => one.textContent.trim())
  }))
}

/* Reads `chart` in the element `place`: `says` has the words for a series; `open` is told of a value
   whose reader presses Enter. */
export class Reading {
  constructor(chart, place, says, open) {
    Object.assign(this, { chart, place, says, open, at: -1, turn: 0 })
    this.all = series(chart, document.documentElement.lang)
    this.row = 0
  }

  get points() { return this.all[this.row].points }

  /* Does what a key stands for. */
  press(key) {
    const last = this.points.length - 1, { down, against } = this.all[this.row]
    const alone = this.all.length === 1
    // The arrows go as the values lie; down the page, as the reader's lines run.
    const back = down ? document.documentElement.dir === 'rtl' : against
    const steps = { ArrowRight: back ? -1 : 1, ArrowLeft: back ? 1 : -1 }
    const rows = { ArrowDown: 1, ArrowUp: -1 }
    if (key in steps) this.step(steps[key])
    else if (key in rows) alone ? this.step(rows[key]) : this.change(rows[key])
    else if (key === 'Home' || key === 'End') this.go(key === 'Home' ? 0 : last)
    else if (key === 'Enter' || key === ' ') this.enter()
    else if (key.length === 1 && this.chart.layout.geo) this.find(key)
  }

  step(by) {
    this.go(this.at < 0 ? 0 : Math.max(0, Math.min(this.points.length - 1, this.at + by)), by)
  }

  /* Another series, at the same place of its axis, else of its order. */
  change(by) {
    const row = this.at < 0 ? 0 : Math.max(0, Math.min(this.all.length - 1, this.row + by))
    const fresh = row !== this.row || this.at < 0, here = this.placeOf(this.points[this.at])
    this.row = row
    const same = this.points.findIndex((point) => this.placeOf(point) === here)
    this.go(same < 0 ? Math.max(0, Math.min(this.at, this.points.length - 1)) : same, 1, fresh)
  }

  placeOf(point) {
    const trace = this.chart.data[point?.curve]
    return trace && list(trace.orientation === 'h' ? trace.y : trace.x)[point.point]
  }

  /* The next Member State whose name begins with a letter. */
  find(letter) {
    const wanted = letter.toLocaleLowerCase()
    const begins = ({ words }) => words.toLocaleLowerCase().startsWith(wanted)
    const at = this.points.findIndex((point, place) => place > this.at && begins(point))
    const found = at < 0 ? this.points.findIndex(begins) : at
    if (found >= 0) this.go(found)
  }

  /* Says the value at a place, or the next one that way where a pointer finds nothing. */
  async go(at, by = 1, fresh = this.at < 0) {
    const turn = ++this.turn, point = this.points[at]
    if (!point) return
    this.at = at
    const words = point.words ?? await label(this.chart, point)
    if (turn !== this.turn) return  // another key has been pressed meanwhile
    if (!words && this.points[at + by]) return this.go(at + by, by, fresh)
    const begins = fresh && this.all.length > 1 ? [this.all[this.row].name, this.counted()] : []
    this.say(together([...begins, words]))
  }

  counted() {
    return this.says['points-series'].replace('{place}', this.row + 1)
      .replace('{series}', this.all.length).replace('{count}', this.points.length)
  }

  say(words) { this.place.textContent = words }

  enter() {
    const { location = null, opens = null } = this.points[this.at] ?? {}
    this.open?.({ customdata: opens ?? null, location })
  }

  /* Takes back what reading has drawn. */
  end() {
    this.turn += 1
    this.at = -1
    this.row = 0
    this.say('')
    if (!this.chart.layout?.geo && this.chart.data) window.Plotly.Fx.unhover(this.chart)
  }
}
