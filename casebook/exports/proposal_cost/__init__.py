"""An estimate of a proposal as a workbook, and what a workbook that comes back has changed."""
