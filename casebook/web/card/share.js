/* What a reader takes from a card without asking the server: pictures, sentences, links. */

import { apart } from './lines.js'
import { withTable } from './tables.js'

const SCALE = 2, EDGE = 24

const words = (card, part) => card.root.querySelector(part)?.textContent.trim().replace(/\s+/g, ' ') ?? ''

/* A figure that plotly may write into. */
export const copied = (figure) => JSON.parse(JSON.stringify(figure))

/* The chart as the server has it, its legend with it, as wide and high as it stands; kind as plotly
   names it. */
function chart(card, plots, kind) {
  const { data, layout } = copied(card.payload.figure), { width, height } = card.room()
  const whole = { ...layout, width, height, paper_bgcolor: card.colour('background-color') }
  return plots.toImage({ data, layout: whole, config: { topojsonURL: card.topojson } },
    { format: kind, width, height, scale: kind === 'svg' ? 1 : SCALE })
}

const loaded = (address) => new Promise((done, failed) => {
  const image = new Image()
  image.onload = () => done(image)
  image.onerror = failed
  image.src = address
})

/* Text broken into lines no wider than `width`. */
function lines(pen, text, width) {
  const broken = ['']
  for (const word of text.split(' ')) {
    const longer = `${broken.at(-1)} ${word}`.trim()
    if (pen.measureText(longer).width > width) broken.push(word)
    else broken[broken.length - 1] = longer
  }
  return broken
}

/* The card as a PNG with its sentence above the chart, and below it source, grade and figure id. */
export async function picture(card, plots) {
  const drawing = await loaded(await chart(card, plots, 'png'))
  const { width, height } = card.room(), sheet = document.createElement('canvas')
  const pen = sheet.getContext('2d'), room = width - 2 * EDGE
  const text = [
    ['600 18px', 'heading-font', 'text-color', 24, words(card, 'h3')],
    ['400 14px', 'font', 'gray-text-color', 20, words(card, '.subtitle')]]
  const foot = [['400 12px', 'font', 'gray-text-color', 17, card.payload.says.source],
    ['400 12px', 'font', 'gray-text-color', 17, card.payload.says.mark]]
  const set = (parts) => parts.flatMap(([size, face, colour, step, said]) => {
    pen.font = `${size} ${card.colour(face)}`
    return said ? lines(pen, said, room).map((line) => ({ line, font: pen.font, colour, step })) : []
  })
  const [above, below] = [set(text), set(foot)]
  const tall = (parts) => parts.reduce((sum, { step }) => sum + step, 0)
  sheet.width = width * SCALE
  sheet.height = (height + tall(above) + tall(below) + 2.5 * EDGE) * SCALE
  pen.scale(SCALE, SCALE)
  pen.fillStyle = card.colour('background-color')
  pen.fillRect(0, 0, sheet.width, sheet.height)
  pen.textBaseline = 'top'
  const write = (parts, from) => parts.reduce((at, { line, font, colour, step }) => {
    Object.assign(pen, { font, fillStyle: card.colour(colour) })
    pen.fillText(line, EDGE, at)
    return at + step
  }, from)
  const top = write(above, EDGE) + EDGE / 2
  pen.drawImage(drawing, 0, top, width, height)
  write(below, top + height + EDGE / 4)
  return new Promise((done) => sheet.toBlob(done, 'image/png'))
}

/* The chart alone as an SVG. */
export async function drawing(card, plots) {
  const address = await chart(card, plots, 'svg')
  const svg = decodeURIComponent(address.slice(address.indexOf(',') + 1))
  return new Blob([apart(svg)], { type: 'image/svg+xml' })
}

/* Saves a file in the reader's browser. */
export function save(blob, name) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

/* Puts what is promised into the clipboard. Where a browser has none, as on an address without
   encryption, text goes the old way, through a field. Rejects where neither works. */
export async function copy(type, promised) {
  const { clipboard } = navigator
  if (clipboard && window.ClipboardItem) return clipboard.write([new ClipboardItem({ [type]: promised })])
  if (type !== 'text/plain') throw new Error('no clipboard for pictures')
  const field = document.createElement('textarea')
  field.value = await (await promised).text()
  field.style.position = 'fixed'
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (!copied) throw new Error('not copied')
}

/* The address of the card, as others can open it. */
export const address = (card) => withTable(card.own.link, card.payload.id, card.view === 'table')

/* The sentence of the card, its source and its address, as a letter. */
export function letter(card) {
  const text = [words(card, 'h3'), card.payload.says.source, address(card)].join('\n\n')
  return `mailto:?subject=${encodeURIComponent(words(card, 'h3'))}&body=${encodeURIComponent(text)}`
}

/* Hands the card to what the reader's device shares with. */
export function share(card) {
  return navigator.share({ title: words(card, 'h3'), text: words(card, 'h3'), url: address(card) })
}
