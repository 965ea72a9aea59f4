"""The secretariat's desk: from a table that people keep to a published figure, and back.

A second application of this package. The public site never imports it.
"""
