/* Cells on their way to a spreadsheet: numbers without the spaces and signs that help reading, with the
   decimal sign of the page's language. Programs that know an attribute for the number take it from there,
   whatever their own language: Excel, LibreOffice, Google Sheets. */

/* Puts the chosen cells of a table, two at least, into the clipboard; words of one stay as they are. */
export function copyCells(event) {
  const place = event.currentTarget.getRootNode()
  const selection = (place.getSelection ? place : document).getSelection()
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at))
  const chosen = (cell) => ranges.some((range) => range.intersectsNode(cell))
  const part = event.currentTarget.querySelector('.rows')
  // What reaches beyond the table is copied as it stands, so that none of it is lost.
  if (!part || !ranges.length || !ranges.every((range) => part.contains(range.commonAncestorContainer))) return
  const rows = [...part.querySelector('table').rows].filter((row) => !row.hidden)
    .map((row) => [...row.cells].filter(chosen)).filter((cells) => cells.length)
  if (rows.flat().length < 2) return
  event.preventDefault()
  event.clipboardData.setData('text/plain', rows.map((cells) => cells.map(text).join('\t')).join('\n'))
  event.clipboardData.setData('text/html', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>'
    + `<table>${rows.map((cells) => `<tr>${cells.map(html).join('')}</tr>`).join('')}</table></body></html>`)
}

/* The number of a cell, undefined where it holds words, a date or nothing. */
function number(cell) {
  const { value } = cell.dataset
  return value && !isNaN(value) ? Number(value) : undefined
}

function text(cell) {
  const value = number(cell)
  if (value === undefined) return cell.textContent.trim().replace(/\s+/g, ' ')
  const sign = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: 'latn' })
    .formatToParts(1.5).find(({ type }) => type === 'decimal').value
  return String(value).replace('.', sign)
}

function html(cell) {
  const made = document.createElement('td'), value = number(cell)
  made.textContent = text(cell)
  if (value !== undefined) {
    made.setAttribute('x:num', value)
    made.setAttribute('sdval', value)
    made.setAttribute('sdnum', '1033;')  // without which LibreOffice reads the words
    made.setAttribute('data-sheets-value', JSON.stringify({ 1: 3, 3: value }))
  }
  return made.outerHTML
}
