/* A figure for paper, which is light: each colour of the dark theme gives way to the one that stands
   for it in the light theme. A figure in light colours has none of them, and stays as it is. */

const LIGHT = {
  '#10161D': '#FFFFFF', '#E8EDF2': '#17212B', '#A5B2BE': '#55636F', '#26313C': '#E6EAEE',
  '#6E7C89': '#8894A0', '#75828E': '#8D9AA6', '#FFB066': '#B5540A', '#5AA2E6': '#1A5B96',
  '#F2862E': '#B05E00', '#86E5D3': '#0B7F7A', '#C77BB0': '#5E2350', '#8C9AA6': '#5F6C77',
  '#E6CE6B': '#575C14', '#1E3447': '#D8E6F1', '#264E6E': '#AECBE2', '#306A96': '#7FAACD',
  '#4488BC': '#4F87B3', '#70ABDA': '#2C6593', '#B2D5F2': '#123F61', '#3B3833': '#DDD9D0',
}

const parts = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
const hex = (values) => `#${values.map((value) => Number(value).toString(16).padStart(2, '0')).join('').toUpperCase()}`

/* A colour, or words with colours in them. */
const onPaper = (text) => text
  .replace(/#[0-9a-f]{6}\b/gi, (colour) => LIGHT[colour.toUpperCase()] ?? colour)
  .replace(/rgba\((\d+),(\d+),(\d+),/g, (whole, ...values) => {
    const light = LIGHT[hex(values.slice(0, 3))]
    return light ? `rgba(${parts(light)},` : whole
  })

/* A copy of `figure` in the colours of paper. */
export function paperFigure(figure) { return JSON.parse(onPaper(JSON.stringify(figure))) }
