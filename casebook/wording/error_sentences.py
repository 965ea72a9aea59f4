"""Error messages: for readers on pages and in problem details, for operators in a terminal."""

from casebook.errors import CasebookError
from casebook.wording.catalogue import has, say


def error_sentence(error: CasebookError, language: str) -> str:
    """What happened, which value, what to do, in the reader's language.

    Of an error that only the operator can repair, readers get a sentence without its values, which
    may name folders; the log has them.
    """
    own = f"server-{error.kind}"
    if has(own, language):
        return say(own, language)
    if not error.public:
        return say("server-unavailable", language)
    values = {name: str(value) for name, value in error.values.items()}
    return say(f"error-{error.kind}", language, **values)


def operator_sentence(error: CasebookError) -> str:
    """The whole sentence of an error, with its values, in English for a terminal."""
    return error_sentence(error, "en") if error.public else str(error)
