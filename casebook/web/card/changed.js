/* After a choice, what the charts now find is heard: the sentence of the first that has changed, and
   how many others have. */

// Cards of one run come one after the other, within this many milliseconds.
const TOGETHER = 700

let region, timer
const sentences = []

/* Makes room for what will be heard: a live region must stand before it says something. */
export function ready() {
  region = document.querySelector('.casebook-heard')
  if (region) return
  region = document.createElement('div')
  region.className = 'casebook-heard'
  region.setAttribute('aria-live', 'polite')
  document.body.append(region)
}

/* Notes that a chart finds something else; `more` has the words for the number of others. */
export function changed(sentence, more) {
  sentences.push(sentence)
  clearTimeout(timer)
  timer = setTimeout(() => {
    const [first, ...others] = sentences.splice(0)
    region.textContent = first + (others.length ? `. ${more.replace('{count}', others.length)}` : '')
  }, TOGETHER)
}
