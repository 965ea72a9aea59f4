"""The request of a document: its styles, the room it takes, and where it may part."""

from casebook.brief.docx.page_setup import Sheet, text_height
from casebook.brief.model import Brief


def whole(brief: Brief, page: Sheet) -> float:
    """What is asked, with its heading."""
    return _heading(page) + sum(
        text_height(page, style(one), one, page.inner) for one in brief.request)


def begun(brief: Brief, page: Sheet, free: float) -> float:
    """What of the request finds room in `free` points: its heading with what stands together, then
    line by line."""
    taken, held = 0.0, _heading(page)
    for one, following in zip(brief.request, (*brief.request[1:], ""), strict=True):
        held += text_height(page, style(one), one, page.inner)
        if not kept_together(one, following):
            if taken + held > free:
                break
            taken, held = taken + held, 0.0
    return taken


def _heading(page: Sheet) -> float:
    return 10 + text_height(page, "heading 1", "x", page.inner)


def kept_together(text: str, following: str) -> bool:
    """Whether two lines of the request stay on one page: those of the classes that are open."""
    return text.startswith("•") and following.startswith("•")


def style(text: str) -> str:
    """The style of a line of the request: a class that is open stands out."""
    return "Decision Option" if text.startswith("•") else "Decision"
