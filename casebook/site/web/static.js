/* A page of the static edition: its cards are drawn from data that stands in the page itself. */

addEventListener('DOMContentLoaded', () => {
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  for (const script of document.querySelectorAll('script[data-card]')) {
    const first = document.querySelector(`article[data-id="${script.dataset.card}"]`)
    if (!first) continue
    const own = new TextEncoder().encode(script.dataset.own + '\n'), packed = bytes(script.textContent.trim())
    const data = new Uint8Array(own.length + packed.length)
    data.set(own)
    data.set(packed, own.length)
    const parentElement = document.createElement('div')
    parentElement.className = `connected-not no-rows ${first.dataset.slot}`
    const setTriggerValue = (name, value) => {
      const state = name === 'clicked' && value.location
      if (state && document.querySelector(`select[name=country] option[data-code="${state}"]`)) {
        location.assign(document.querySelector(`option[data-code="${state}"]`).value)
      }
    }
    first.replaceWith(parentElement)
    show({ data, parentElement, setTriggerValue })
  }
  const form = document.querySelector('form.bar')
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    if (form.country.value) location.assign(form.country.value)
  })
})
