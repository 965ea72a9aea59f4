"""Values of a sentence that are words: names, terms of the catalogue, lists."""

from collections.abc import Callable
from dataclasses import dataclass

from babel import lists

from casebook.wording.quantities import Quantity


@dataclass(frozen=True)
class Name:
    """A proper name by language, looked up by whoever knows it (`names` maps language to name)."""

    code: str
    names: Callable[[str, str], str]

    def written(self, language: str) -> str:
        return self.names(self.code, language)


@dataclass(frozen=True)
class Said:
    """Words that the catalogue has under `message`, in whatever language is spoken."""

    message: str


@dataclass(frozen=True)
class Listed:
    """Several values as a list in words: a, b and c."""

    items: tuple[Quantity | Name | Said | str, ...]

    def written(self, language: str, say: Callable[[str, str], str]) -> str:
        words = [
            item if isinstance(item, str)
            else say(item.message, language) if isinstance(item, Said)
            else item.written(language)
            for item in self.items
        ]
        return lists.format_list(words, locale=language)
