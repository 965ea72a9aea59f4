'use strict'

ready(() => {
  talk.find()
  const notes = /^#notes=(\w+)$/.exec(location.hash)
  if (notes) {
    speaker.show(notes[1])
    return
  }
  if (typeof pack !== 'undefined') pack.start()
  live.keep()
  speaker.listen()
  talk.start()
  live.listen()
})
