"""A provision that was read in no text is cited with a note that it has to be checked."""

import re
from collections.abc import Iterator

import yaml
from fluent.syntax import FluentParser, FluentSerializer, ast

from casebook.paths import DATA, WORDING

# Constitution, except 473: given from knowledge of the Basic Texts (data/classes.yml, read: false).
NOT_READ = re.compile(
    r"No(?:s)?\. (?:161F|165A|165B|168|473)\b|chosen at any time"
    r"|(?:nothing|none)[^.]*keeps its class")
MARK = "to be checked against the basic texts"


def texts() -> Iterator[tuple[str, str]]:
    """Every message of the English catalogue and every sentence of the data files, by place."""
    for path in sorted((WORDING / "en").glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                yield f"{path.name} {entry.id.name}", FluentSerializer().serialize_entry(entry)
    for name in ("codebook", "glossary", "events", "corrections"):
        content = yaml.safe_load((DATA / f"{name}.yml").read_text(encoding="utf-8"))
        yield from ((f"{name}.yml {text[:40]}", text) for text in _strings(content))


def _strings(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict | list):
        for one in node.values() if isinstance(node, dict) else node:
            yield from _strings(one)


def test_a_provision_that_was_not_read_is_marked() -> None:
    cited = [(place, text) for place, text in texts() if NOT_READ.search(text)]
    assert cited
    assert [place for place, text in cited if MARK not in " ".join(text.lower().split())] == []


def test_a_repealed_provision_is_cited_nowhere() -> None:
    assert [place for place, text in texts() if re.search(r"No\. 471\b", text)] == []
