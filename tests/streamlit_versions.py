"""The smoke tests of pages, in this process and in a browser, against other versions of Streamlit.

    python -m tests.streamlit_versions [1.66.0 ...]

Without versions: the newest on the package index, and the last of each of the two minor versions
before the pinned one. Each has an environment of its own under .venv-streamlit, with every pin of
requirements-dev.txt but those that Streamlit bounds otherwise. The exit status says whether all
passed.
"""

import argparse
import re
import subprocess
import sys
import venv
from importlib import metadata
from pathlib import Path

from casebook.paths import ROOT

ENVIRONMENTS = ROOT / ".venv-streamlit"
PINS = ROOT / "requirements-dev.txt"
# What Streamlit asks for it bounds by its own version: these pins give way to its own.
GIVE_WAY = tuple(sorted({re.split("[^A-Za-z0-9._-]", one)[0].lower()
                         for one in metadata.requires("streamlit") or () if "extra ==" not in one}))
SMOKE = (
    ["tests/ui/test_pages.py", "tests/ui/test_fault.py", "-m", "not browser"],
    ["tests/browser/test_pages.py", "tests/browser/test_links.py"],
)
MINORS_BEFORE = 2
Version = tuple[int, ...]


def pinned(text: str) -> str:
    """The version that the requirements name."""
    found = re.search(r"^streamlit==(\S+)", text, re.MULTILINE)
    if found is None:
        raise SystemExit(f"{PINS.name} names no version of Streamlit.")
    return found[1]


def chosen(known: list[str], now: str) -> list[str]:
    """The newest of the known versions, and the last of each of the two minors before `now`."""
    released = sorted({_number(one): one for one in known if re.fullmatch(r"[\d.]+", one)}.items())
    before = {number[:2]: one for number, one in released if number[:2] < _number(now)[:2]}
    minors = [before[minor] for minor in sorted(before)[-MINORS_BEFORE:]]
    newest = [one for number, one in released[-1:] if number > _number(now)]
    return [*newest, *reversed(minors)]


def constraints(text: str, version: str) -> str:
    """The pins for the environment of one version of Streamlit, all without their hashes."""
    pins = (line.removesuffix(" \\") for line in text.splitlines() if re.match(r"\w.*==", line))
    lines = [pin for pin in pins if pin.partition("==")[0].lower() not in ("streamlit", *GIVE_WAY)]
    return "\n".join([*lines, f"streamlit=={version}", *GIVE_WAY, ""])


def passes(version: str) -> bool:
    """Whether the smoke tests pass with this version; makes its environment where there is none."""
    folder = ENVIRONMENTS / version
    python, wanted = folder / "bin" / "python", folder / "requirements.txt"
    text = constraints(PINS.read_text(encoding="utf-8"), version)
    if not wanted.exists() or wanted.read_text(encoding="utf-8") != text:
        venv.create(folder, clear=True, with_pip=True)
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        trial = Path(f"{wanted}.trial")
        trial.write_text(text, encoding="utf-8")
        for what in (["-r", trial], ["--no-deps", "-e", ROOT]):
            if subprocess.run([*pip, *what]).returncode != 0:
                print(f"Streamlit {version}: it cannot be installed beside the other pins.")
                return False
        trial.rename(wanted)
    done = [subprocess.run([python, "-m", "pytest", "-q", *tests], cwd=ROOT).returncode == 0
            for tests in SMOKE]
    print(f"Streamlit {version}: {'passes' if all(done) else 'FAILS'}", flush=True)
    return all(done)


def _number(version: str) -> Version:
    return tuple(int(part) for part in version.split("."))


def _on_the_index() -> list[str]:
    told = subprocess.run([sys.executable, "-m", "pip", "index", "versions", "streamlit"],
                          capture_output=True, text=True)
    found = re.search(r"^Available versions: (.*)$", told.stdout, re.MULTILINE)
    if found is None:
        raise SystemExit(f"The package index tells of no Streamlit: {told.stderr[-300:]}")
    return found[1].split(", ")


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("versions", nargs="*", help="these instead")
    now = pinned(PINS.read_text(encoding="utf-8"))
    versions = options.parse_args().versions or chosen(_on_the_index(), now)
    print(f"Pinned is {now}; tried are {', '.join(versions)}.", flush=True)
    tried = {version: passes(version) for version in versions}
    sys.exit(0 if all(tried.values()) else 1)
