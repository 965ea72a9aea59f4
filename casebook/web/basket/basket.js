/* The reader's briefing, kept in this browser alone: a new tab or a typed address finds it again.

   What came by a link is not kept before its reader has changed it; the reader's own is told of, so
   that it can be taken back. */

const KEY = 'casebook-briefing'

const kept = () => {
  try { return localStorage.getItem(KEY) ?? '' } catch { return '' }  // storage may be shut off
}

const keep = (text) => {
  try {
    if (text) localStorage.setItem(KEY, text)
    else localStorage.removeItem(KEY)
  } catch { /* then it lives as long as the visit */ }
}

export default function ({ data, setTriggerValue }) {
  const own = kept()
  if (data.state === 'new') {
    if (own) setTriggerValue('restored', own)
  } else if (data.state === 'borrowed') {
    if (own && own !== data.text && own !== data.own) setTriggerValue('own', own)
  } else if (own !== data.text) {
    keep(data.text)
  }
}
