"""Translations out to the tools of translators and back: XLIFF 1.2 and Excel workbooks."""
