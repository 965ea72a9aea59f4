"""Error messages for readers: on pages and in problem details."""

from casebook.errors import CasebookError
from casebook.trouble import INSIDE
from casebook.wording.catalogue import has, say


def error_sentence(error: CasebookError, language: str) -> str:
    """What happened, which value, what to do, in the reader's language where it has the words.

    What only whoever runs the server can mend is told without its inside, which may name folders;
    the log has it.
    """
    own = f"server-{error.kind}"
    if has(own, language):
        return say(own, language)
    if error.kind in INSIDE:
        return say("server-unavailable", language)
    message = f"error-{error.kind}"
    values = {name: str(value) for name, value in error.values.items()}
    return say(message, language, **values) if has(message, language) else str(error)
