/* Which cards of a page are shown as tables, in its address: ?table=units-total,units-value. Going back
   undoes the choice. */

const NAME = 'table'
// More than a page has; a longer list in an address is cut.
const MOST = 24

const asked = () =>
  (new URLSearchParams(location.search).get(NAME) ?? '').split(',').filter(Boolean).slice(0, MOST)

/* Commas as they are: the address is read by people too. */
const written = (address) => {
  address.search = address.searchParams.toString().replaceAll('%2C', ',')
  return address.href
}

/* Whether the address asks for the table of that card. */
export const isTable = (id) => asked().includes(id)

/* Notes a choice in the address, as a step that going back undoes. */
export function note(id, table) {
  if (isTable(id) === table) return
  const ids = asked().filter((other) => other !== id), address = new URL(location.href)
  if (table) ids.push(id)
  if (ids.length) address.searchParams.set(NAME, ids.slice(-MOST).join(','))
  else address.searchParams.delete(NAME)
  history.pushState(history.state, '', written(address))
}

/* The address of a card, as others can open it in the view that it has here. */
export function withTable(link, id, table) {
  const address = new URL(link, location.href)
  if (table) address.searchParams.set(NAME, id)
  return table ? written(address) : address.href
}
