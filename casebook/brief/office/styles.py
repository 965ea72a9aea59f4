"""The styles that a template of documents must have, by Word's names for them and its own ids."""

from collections.abc import Mapping


def identity(name: str) -> str:
    """A style's id, as Word makes it of the name."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


# Word's own names come first: an administration's restyling reaches them. The others are ours.
STYLES: Mapping[str, str] = {name: identity(name) for name in (
    "Normal", "Title", "Subtitle", "heading 1", "heading 2", "caption", "List Number",
    "List Bullet", "Quote", "header", "footer", "Strong", "Hyperlink", "Band", "Big Number",
    "Number Label", "Figure Proof", "Table Heading", "Table Text", "Source List", "Decision",
    "Decision Option", "Illustrative", "Briefing Table", "Number Table")}
