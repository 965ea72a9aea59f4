/* An SVG of plotly with each line of a text at a height of its own. Plotly gives distances in widths of
   a letter, which LibreOffice does not heed: it draws the lines on each other. */
export const apart = (svg) => svg.replace(/<text\b[^>]*?font-size: ?([\d.]+)px.*?<\/text>/gs, (text, size) =>
  text.replace(/ dy="(-?[\d.]+)em" x="([^"]*)" y="([^"]*)"/g,
    (_, lines, x, y) => ` x="${x}" y="${(Number(y) + lines * size).toFixed(2)}"`))
