"""Files of `data/words/`: the English as it is now, and one file a language with every key."""

import json
from pathlib import Path

from casebook.atomic_files import write
from casebook.wording.data_english import english
from casebook.wording.data_words import FOLDER, REFERENCE, words_of


def refresh(folder: Path = FOLDER) -> list[str]:
    """Writes the English of today to `en/`, and empties each translation of a text that changed.

    Languages are those that have a folder. Says what was emptied, a line each.
    """
    emptied = []
    languages = sorted(path.name for path in folder.iterdir()
                       if path.is_dir() and path.name != REFERENCE)
    for stem, now in english().items():
        before = words_of(stem, REFERENCE, folder)
        changed = {key for key, text in before.items() if now.get(key) != text}
        for language in languages:
            known = words_of(stem, language, folder)
            lost = sorted(key for key in changed if known.get(key))
            emptied += [f"{language}/{stem}.yml {key}: {known[key]}" for key in lost]
            if lost:
                write_words(folder / language / f"{stem}.yml",
                       {key: "" if key in changed else text for key, text in known.items()
                        if key in now})
        write_words(folder / REFERENCE / f"{stem}.yml", now)
    return emptied


def template(language: str, folder: Path = FOLDER) -> dict[str, tuple[int, int]]:
    """Writes each file of `language` with every key of the English, in its order: the translation
    where there is one, else an empty text. By stem, how many are translated, and of how many."""
    counts = {}
    for stem in english():
        keys, known = words_of(stem, REFERENCE, folder), words_of(stem, language, folder)
        content = {key: known.get(key, "") for key in keys}
        write_words(folder / language / f"{stem}.yml", content)
        counts[stem] = (sum(map(bool, content.values())), len(content))
    return counts


def write_words(path: Path, content: dict[str, str]) -> None:
    """Keys and texts a line each; a text in double quotes is read alike by YAML and JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path, "".join(f"{key}: {json.dumps(text, ensure_ascii=False)}\n"
                        for key, text in content.items()))
