"""The button that prints a page, in the application and in the first screen before it."""

from html import escape

from casebook.wording import Language


def print_button(language: Language) -> str:
    """The button as HTML; a script of the page does what it says, and shows it where it can."""
    words = escape(language.say("print-page"))
    return f'<button type="button" class="casebook-print">{words}</button>'
