/* Lays a card out as a picture and draws its chart; the browser takes the picture of it. */

import { apart } from '../card/lines.js'
import { bands } from '../card/map.js'
import { traced } from './svg.js'

const sheet = document.querySelector('article')
const SOURCE_LINES = 3
// Chart widths are tried in steps of this many pixels.
const STEP = 20

/* Lays the sheet out on `width` pixels. Whether the chart is at least `wanted` pixels high. */
function fits({ pixels, sources }, width, wanted) {
  const scale = pixels[0] / width
  sheet.style.setProperty('--scale', scale)
  sheet.style.setProperty('--width', `${width}px`)
  sheet.style.setProperty('--height', `${pixels[1] / scale}px`)
  const source = sheet.querySelector('.source span')
  for (const words of sources) {
    source.textContent = words
    if (source.getClientRects().length <= SOURCE_LINES) break
  }
  return sheet.querySelector('.chart').clientHeight >= wanted
}

/* The least width, and so the most enlarged sheet, on which the chart has the height it needs. */
function fitted(payload) {
  const [least, most] = payload.widths
  let low = 0, high = (most - least) / STEP
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(payload, least + middle * STEP, payload.wanted)) high = middle
    else low = middle + 1
  }
  const width = least + low * STEP
  fits(payload, width, payload.wanted)
  return width
}

/* A figure on its own as SVG. */
window.chart = async ({ figure, width, height, topojson }) => {
  const layout = { ...figure.layout, width, height, autosize: false }
  return drawing({ data: figure.data, layout, config: { topojsonURL: topojson } }, width, height)
}

async function drawing(figure, width, height) {
  const address = await Plotly.toImage(figure, { format: 'svg', width, height })
  const svg = decodeURIComponent(address.slice(address.indexOf(',') + 1))
  // A map's outlines come with fifteen decimals: seven megabytes. A hundredth of a pixel needs two.
  return apart(svg).replace(/(?<= d=")M[^"]*/g, (path) => path.replace(/(\.\d\d)\d+/g, '$1'))
}

/* A card in its frame, `pixels` wide and high when enlarged by the `scale` of the answer; the
   answer's `svg` is that picture as SVG, where `payload` wants one. */
window.picture = async (payload) => {
  const { figure: { data, layout }, topojson, style } = payload
  document.title = payload.title
  document.documentElement.lang = payload.language
  sheet.dir = payload.direction
  sheet.className = `casebook-card sheet ${payload.size}`
  sheet.style = ''
  for (const [name, value] of Object.entries(style)) sheet.style.setProperty(name, value)
  sheet.innerHTML = payload.html
  if (layout.geo) {  // as the card's script shows a map on a page
    sheet.querySelector('header').append(bands(data))
    Object.assign(layout, { showlegend: false, margin: { l: 0, r: 0, t: 0, b: 0 } })
  }
  const width = fitted(payload), scale = payload.pixels[0] / width
  const chart = sheet.querySelector('.chart')
  Object.assign(layout, {
    width: chart.clientWidth, height: chart.clientHeight, autosize: false })
  const config = { staticPlot: true, topojsonURL: topojson }
  await Plotly.newPlot(chart, data, layout, config)
  const svg = payload.format === 'svg' && traced(
    sheet, payload, scale, await drawing(chart, layout.width, layout.height))
  return { width, height: payload.pixels[1] / scale, scale, svg }
}
