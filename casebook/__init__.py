"""The case for investing in the ITU: public figures, checked, queried, drawn and handed over."""

__version__ = "0.2.0"
