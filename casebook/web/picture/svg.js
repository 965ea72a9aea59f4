/* A sheet that the browser has laid out, as SVG: its texts stay texts, each line where it stands. */

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const pen = document.createElement('canvas').getContext('2d')

/* The lines of a text node: their words, and the box that each takes. */
function* lines(node) {
  const range = document.createRange()
  let from = 0, before
  for (let at = 0; at <= node.length; at++) {
    let box
    if (at < node.length) {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      box = range.getBoundingClientRect()
      if (!box.width || (before && box.top - before.top < before.height / 2)) continue
    }
    if (before) {
      range.setStart(node, from)
      range.setEnd(node, at)
      yield { words: range.toString().replaceAll('\u2060', '').trim(), box: range.getBoundingClientRect() }
    }
    from = at
    before = box
  }
}

/* One line as an element. `textLength` keeps it as wide where other fonts are installed. */
function text({ words, box }, style) {
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText(words)
  const base = box.top + (box.height - up - down) / 2 + up
  const x = style.direction === 'rtl' ? box.right : box.left
  return `<text x="${x.toFixed(2)}" y="${base.toFixed(2)}" textLength="${box.width.toFixed(2)}" `
    + `lengthAdjust="spacingAndGlyphs" direction="${style.direction}" fill="${style.color}" `
    + `font-family="${escaped(style.fontFamily)}" font-size="${parseFloat(style.fontSize)}" `
    + `font-weight="${style.fontWeight}">${escaped(words)}</text>`
}

const rectangle = ({ left, top, width, height }, look) =>
  `<rect x="${left}" y="${top}" width="${width}" height="${height}" ${look}/>`

const placed = (svg, { left, top, width, height }) =>
  svg.replace('<svg', `<svg x="${left}" y="${top}" width="${width}" height="${height}"`)

/* The sheet with the SVG of its chart in place, as one SVG with title and description. */
export function traced(sheet, payload, scale, chart) {
  const [width, height] = payload.pixels, parts = []
  const style = (element) => getComputedStyle(element)
  const box = (part) => sheet.querySelector(part).getBoundingClientRect()
  const whole = sheet.getBoundingClientRect(), foot = box('footer')
  parts.push(rectangle(whole, `fill="${style(sheet).backgroundColor}"`))
  const line = style(sheet.querySelector('footer'))
  parts.push(rectangle({ ...foot.toJSON(), height: parseFloat(line.borderTopWidth) }, `fill="${line.borderTopColor}"`))
  for (const boxed of sheet.querySelectorAll('.grade, .bands span')) {
    const { backgroundColor, borderColor, borderWidth } = style(boxed)
    parts.push(rectangle(boxed.getBoundingClientRect(), `fill="${backgroundColor}" stroke="${borderColor}" stroke-width="${parseFloat(borderWidth)}"`))
  }
  const size = /^<svg[^>]*?( width="[^"]*" height="[^"]*")/.exec(chart)[1]
  parts.push(placed(chart.replace(size, ''), box('.chart')), placed(sheet.querySelector('.code').innerHTML, box('.code')))
  const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT, ({ parentElement: parent, data }) =>
    parent.closest('svg') || !data.trim() ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT)
  while (texts.nextNode()) {
    const look = style(texts.currentNode.parentElement)
    for (const one of lines(texts.currentNode)) parts.push(text(one, look))
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" `
    + `lang="${payload.language}" width="${width}" height="${height}" viewBox="0 0 ${width / scale} ${height / scale}">`
    + `<title>${escaped(payload.title)}</title><desc>${escaped(payload.alt)}</desc>${parts.join('')}</svg>`
}
