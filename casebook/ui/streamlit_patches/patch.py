"""One replaced place inside Streamlit: what it is, why, and how it steps aside."""

import hashlib
import inspect
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

log = logging.getLogger("casebook.patches")


@dataclass(frozen=True)
class Patch:
    """`target` is `module:object.attribute`; `made` gives what takes its place, from what is there.

    `version`: the Streamlit that it was written for, and `source` the first letters of the SHA-256
    of the target's source there. `symptom`: what stock Streamlit does. `gain`: what the patch alone
    brings, measured. `expires`: when it is to go. `needs`: other private names that it reads, as
    targets.
    """

    name: str
    target: str
    made: Callable[[Callable[..., Any]], Callable[..., Any]]
    version: str
    source: str
    symptom: str
    gain: str
    expires: str
    needs: Mapping[str, str]


def apply(patches: Iterable[Patch]) -> tuple[str, ...]:
    """Puts each patch in its place, once; the names of those that are in place.

    One whose target, or what it needs, is missing or has changed is left out, and the log says so.
    """
    return tuple(patch.name for patch in patches if _applied(patch))


def _applied(patch: Patch) -> bool:
    owner, attribute = _found(patch.target)
    if getattr(getattr(owner, attribute, None), "casebook_patch", None) == patch.name:
        return True
    changed = [target for target, source in {patch.target: patch.source, **patch.needs}.items()
               if fingerprint(target) != source]
    if changed:
        log.warning("Streamlit is left as it is in %s, because %s is not what it was in version %s",
                    patch.name, ", ".join(changed), patch.version)
        return False
    made = patch.made(getattr(owner, attribute))
    made.casebook_patch = patch.name  # type: ignore[attr-defined]
    setattr(owner, attribute, made)
    return True


def fingerprint(target: str) -> str:
    """The first letters of the SHA-256 of the target's source; empty where it cannot be found."""
    owner, attribute = _found(target)
    try:
        text = inspect.getsource(getattr(owner, attribute))
    except (AttributeError, TypeError, OSError):
        return ""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _found(target: str) -> tuple[Any, str]:
    """The object that holds the target, None where it is missing, and the attribute's name."""
    module, _, path = target.partition(":")
    *owners, attribute = path.split(".")
    try:
        owner: Any = import_module(module)
    except ImportError:
        return None, attribute
    for name in owners:
        owner = getattr(owner, name, None)
    return owner, attribute
