"""The full stop of each language, for titles that stand among sentences."""

_STOPS = {"zh": "。"}
# What a catalogue of a language from right to left sets round a value.
_ISOLATE_END = "\u2069"
_ENDS = (".", "!", "?", "。", "！", "？", "؟")


def ended(text: str, language: str) -> str:
    """`text` as a sentence: with the language's full stop, unless it ends in a mark already."""
    return text if text.rstrip(_ISOLATE_END).endswith(_ENDS) else text + _STOPS.get(language, ".")
