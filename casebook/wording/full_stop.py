"""The full stop of each language, for titles that stand among sentences."""

_STOPS = {"zh": "。"}
_ENDS = (".", "!", "?", "。", "！", "？", "؟")


def ended(text: str, language: str) -> str:
    """`text` as a sentence: with the language's full stop, unless it ends in a mark already."""
    return text if text.endswith(_ENDS) else text + _STOPS.get(language, ".")
