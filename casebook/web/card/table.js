/* A card's table in a reader's hands: sorted by a column, and only the rows that hold some words. */

/* The rows by one column, rising first, then falling; what has no value stays at the end. */
export function sort(head) {
  // Attributes: the properties are reflected from Firefox 119 on only.
  const falls = head.getAttribute('aria-sort') === 'ascending', at = head.cellIndex
  for (const other of head.parentElement.children) other.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', falls ? 'descending' : 'ascending')
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
  return falls ? head.dataset.falling : head.dataset.rising
}

/* Letters without case and accents: who looks for "turkiye" finds Türkiye. */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/* Hides the rows that do not hold every word of `text`; says how many are left. */
export function filter(field) {
  const { rows } = field.closest('.rows').querySelector('table').tBodies[0]
  const words = plain(field.value).split(/\s+/).filter(Boolean)
  let left = 0
  for (const row of rows) {
    const text = plain(row.textContent)
    row.hidden = !words.every((word) => text.includes(word))
    left += !row.hidden
  }
  return words.length ? field.dataset.found.replace('{shown}', left).replace('{rows}', rows.length) : ''
}
