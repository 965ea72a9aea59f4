"""The documentation names what there is, and names all of it."""

import re
from pathlib import Path

import pytest

from casebook.desk import settings as desk
from casebook.paths import QUERIES, ROOT
from casebook.server.routes import ENDPOINTS
from casebook.settings import Settings

DOCS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("deploy/*.md")])
# History names what was there.
CURRENT = [path for path in DOCS if path.name != "CHANGELOG.md" and "decisions" not in path.parts]
OPERATIONS = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
SETTINGS = {str(field.validation_alias or f"CASEBOOK_{name.upper()}")
            for name, field in Settings.model_fields.items()} | set(desk.variables())
TARGETS = set(re.findall(r"^([a-z-]+):.*?  ## ", (ROOT / "Makefile").read_text(), re.MULTILINE))


# What a newcomer looks for by its standard term, and the module that begins with it.
TERMS = {
    "rate limit": "server/middleware/rate_limit.py", "etag": "server/etag.py",
    "page outline": "page.py", "parsing of links": "selection/links.py",
    "pptx tables": "brief/pptx/table.py", "verification of figure ids": "cards/verify.py",
    "cache sizes": "caches.py", "garbage collection": "serve/garbage_collection.py",
    "run lock": "ui/run_lock.py"}


def named(pattern: str, paths: list[Path] = CURRENT) -> set[tuple[str, str]]:
    """What matches, each with the file that says so."""
    return {(path.name, found) for path in paths
            for found in re.findall(pattern, path.read_text(encoding="utf-8"))}


def test_every_setting_is_in_the_table_of_operations() -> None:
    table = set(re.findall(r"^\| `(CASEBOOK_[A-Z_]+)`", OPERATIONS, re.MULTILINE))
    assert table == SETTINGS


def test_no_other_setting_is_named() -> None:
    assert [one for one in named(r"\bCASEBOOK_[A-Z_]*[A-Z]\b") if one[1] not in SETTINGS] == []


def test_every_make_target_that_is_named_exists() -> None:
    assert [one for one in named(r"`make ([a-z-]+)") if one[1] not in TARGETS] == []


@pytest.mark.parametrize("kind", ["modules", "files"])
def test_every_module_and_file_that_is_named_exists(kind: str) -> None:
    if kind == "modules":
        missing = [one for one in named(r"python -m ((?:casebook|benchmarks|tests)[\w.]*\w)")
                   if not (ROOT / Path(*one[1].split("."))).with_suffix(".py").exists()
                   and not (ROOT / Path(*one[1].split(".")) / "__main__.py").exists()]
    else:
        missing = [one for one in named(
            r"`((?:casebook|data|docs|deploy|queries|tests|pages|benchmarks)/[\w./-]+\.\w+)`")
            if not (ROOT / one[1]).exists()]
    assert missing == []


def test_every_link_between_documents_leads_somewhere() -> None:
    missing = [(path.name, link) for path in DOCS
               for link in re.findall(r"\]\(([^):#]+\.\w+)(?:#[^)]*)?\)",
                                      path.read_text(encoding="utf-8"))
               if not (path.parent / link).exists()]
    assert missing == []


def test_every_endpoint_is_described_with_its_rate_and_no_other() -> None:
    text = (ROOT / "docs" / "endpoints.md").read_text(encoding="utf-8")
    described = {
        path.partition("{")[0]: rate
        for paths, rate in re.findall(r"^\| (`/.*?) \| .* \| (\w+) \|$", text, re.MULTILINE)
        for path in re.findall(r"`(/[^`]+)`", paths)}
    assert described == {one.path.partition("{")[0]: one.policy.rate or "none"
                         for one in ENDPOINTS if "{rest:path}" not in one.path}


def test_every_decision_has_a_status_and_a_number_of_its_own() -> None:
    paths = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(path.name[:3]) for path in paths] == list(range(1, len(paths) + 1))
    for path in paths:
        title, status, *_ = path.read_text(encoding="utf-8").split("\n\n")
        assert title.startswith(f"# {int(path.name[:3])}. ")
        assert status.startswith("Status: "), path.name


def test_queries_that_are_named_exist() -> None:
    known = {path.stem for path in QUERIES.glob("*.sql")} | {"<question>", "<name>"}
    assert [one for one in named(r"queries/([\w<>]+)\.sql") if one[1] not in known] == []


def test_module_docstrings_name_what_the_module_is_or_does() -> None:
    vague = re.compile(r'"""(What|Whoever|How|Where) ')
    assert [str(path.relative_to(ROOT)) for folder in ("casebook", "pages", "benchmarks", "tests")
            for path in sorted((ROOT / folder).rglob("*.py"))
            if vague.match(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("term", TERMS)
def test_a_standard_term_leads_to_one_module(term: str) -> None:
    """The docstring of one module begins with it, so that a search for the term comes there."""
    assert [str(path.relative_to(ROOT / "casebook"))
            for path in sorted((ROOT / "casebook").rglob("*.py"))
            if path.read_text(encoding="utf-8").lower().startswith(f'"""{term}')] == [TERMS[term]]
