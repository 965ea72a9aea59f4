"""casebook/errors: every error has one sentence, and what raises it gives the values it names."""

import ast
from collections.abc import Iterator

import pytest

from casebook import errors
from casebook.errors import CasebookError
from casebook.paths import ROOT
from casebook.wording import ENGLISH
from casebook.wording.error_sentences import operator_sentence

KINDS = {name: one for name, one in vars(errors).items()
         if isinstance(one, type) and issubclass(one, CasebookError) and one is not CasebookError}


def raised() -> Iterator[tuple[str, str, dict[str, str]]]:
    """File and line, name of the error, and its values, of every call that makes one."""
    for path in sorted((ROOT / "casebook").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                if name in KINDS and all(one.arg for one in node.keywords):
                    where = f"{path.relative_to(ROOT)}:{node.lineno}"
                    yield where, name, {str(one.arg): "x" for one in node.keywords}


RAISED = list(raised())


def test_every_name_is_exported_and_every_kind_is_its_own() -> None:
    assert set(errors.__all__) == {*KINDS, "CasebookError"}
    assert len({one.kind for one in KINDS.values()}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.__name__)
def test_every_error_has_one_sentence(kind: type[CasebookError]) -> None:
    own = [f"{prefix}-{kind.kind}" for prefix in ("error", "server")]
    if kind.public:
        assert not kind.sentence
        assert sum(ENGLISH.has(message) for message in own) == 1
    else:
        assert kind.sentence
        assert not ENGLISH.has(own[0])
    assert kind.status == 500 or ENGLISH.has(f"server-status-{kind.status}")


@pytest.mark.parametrize(("where", "name", "values"), RAISED, ids=[one[0] for one in RAISED])
def test_every_value_that_a_sentence_names_is_given(
    where: str, name: str, values: dict[str, str],
) -> None:
    error = KINDS[name](**values)
    assert operator_sentence(error)
    assert ENGLISH.error(error)


def test_each_error_is_used() -> None:
    used = {node.id for path in (ROOT / "casebook").rglob("*.py")
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Name)}
    assert set(KINDS) <= used


def test_readers_and_operators_get_the_sentence_that_is_theirs() -> None:
    public = errors.UnknownCard(card="x", nearest="y")
    assert operator_sentence(public) == ENGLISH.error(public) == ENGLISH.say(
        "error-unknown-card", card="x", nearest="y")
    private = errors.BadConfiguration(file="/srv/x.yml", reason="empty")
    assert "/srv/x.yml" in operator_sentence(private)
    assert ENGLISH.error(private) == ENGLISH.say("server-unavailable")
