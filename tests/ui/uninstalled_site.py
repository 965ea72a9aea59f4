"""The site where pip does not know the project. For one test."""

from importlib import metadata

from casebook.serve.__main__ import main

FOUND = metadata.distribution


def distribution(name: str) -> metadata.Distribution:
    """Every other package."""
    if name == "casebook":
        raise metadata.PackageNotFoundError(name)
    return FOUND(name)


if __name__ == "__main__":
    metadata.distribution = distribution
    main()
