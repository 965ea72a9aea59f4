"""The cards of each page: one module a page, one declaration a card."""
