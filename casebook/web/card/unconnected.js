/* The cards of a first screen where no live connection comes about: asked for one by one, and shown by
   the same script as in the application. What needs the application is not offered there. */

import show from './card.js'
import { ours } from './answers.js'

const decoder = new TextDecoder()

export async function showCards(screen) {
  const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  for (const first of screen.querySelectorAll('article[data-id]')) {
    const { id, place, slot } = first.dataset
    try {
      const answer = await fetch(`./cards/${id}/${place}-${theme}${location.search}`)
      if (!ours(answer)) continue
      const data = new Uint8Array(await answer.arrayBuffer())
      if (first.isConnected) stand(first, slot, data)
    } catch (error) {
      console.warn(error)  // the card stays as the server wrote it
    }
  }
}

function stand(first, slot, data) {
  const parentElement = document.createElement('div')
  const { files } = JSON.parse(decoder.decode(data.subarray(0, data.indexOf(10))))
  parentElement.className = `connected-not ${slot}`
  parentElement.classList.toggle('no-rows', !files.data)
  const setTriggerValue = (name, value) => {
    if (name === 'follow') location.assign(`./${value}`)
    if (name === 'take' && files[value]) location.assign(`.${files[value]}`)
  }
  first.replaceWith(parentElement)
  show({ data, parentElement, setTriggerValue })
}
