"""The tables of the results model, and what must hold of them."""
