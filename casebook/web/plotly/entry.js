'use strict'

// Scatter is in the core. A test compares this list with what the figures draw.
const Plotly = require('plotly.js/lib/core')

Plotly.register([
  require('plotly.js/lib/bar'),
  require('plotly.js/lib/choropleth'),
  require('plotly.js/lib/scattergeo'),
])

module.exports = Plotly
