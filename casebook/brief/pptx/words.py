"""Words of slides that are no card: their titles, and what a speaker can say to them."""

from casebook.brief.model import Brief


def heading(brief: Brief, name: str, page: int) -> str:
    """A slide's title; of its second page and later ones, with words that say so."""
    title = brief.words[name]
    return brief.language.say("office-continued", title=title) if page else title


def speech(brief: Brief, name: str) -> tuple[str, str]:
    """What a speaker can say to the slide, as the first of its notes."""
    return brief.words["talking-point"], brief.speech.get(name, "")
