"""Root of the errors raised on purpose, with HTTP status and visibility as class attributes."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar


class CasebookError(Exception):
    """An error of which one sentence says what happened, which value, and what to do.

    The sentence of a public error is the message `error-<kind>` of the catalogue
    (`casebook.wording.error_sentences`). The sentence of any other is for the operator, may name
    folders and files, and stands here; readers get `server-<kind>`, or that the request cannot be
    answered at the moment.
    """

    kind: ClassVar[str] = "casebook"
    # Of the HTTP response; 500 is an unhandled exception, answered with a reference to the log.
    status: ClassVar[int] = 500
    # Whether readers may see the sentence with its values.
    public: ClassVar[bool] = True
    sentence: ClassVar[str] = ""

    def __init__(self, **values: object) -> None:
        self.values = values
        named = ", ".join(f"{name}={value!r}" for name, value in values.items())
        super().__init__(self.sentence.format(**values) or f"{self.kind}: {named}")

    def __reduce__(self) -> tuple[Callable[[], "CasebookError"], tuple[()]]:
        """From another process it comes with its values, as it was raised."""
        return partial(type(self), **self.values), ()
