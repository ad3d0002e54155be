"""Tables of words that ship with the program, in the folder data beside the code that reads them."""

from __future__ import annotations

from importlib import resources


def lines_of(package: str, file: str) -> list[str]:
    """Return the lines of a file in the folder data of a package, without remarks, which begin with #."""
    text = resources.files(package).joinpath("data", file).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def rows_of(package: str, file: str) -> list[list[str]]:
    """Return the rows of such a file, whose columns are parted by tabs."""
    return [line.split("\t") for line in lines_of(package, file)]


def files_of(package: str, folder: str) -> list[str]:
    """Return the tables in a folder of the folder data, in order, as `rows_of` takes their names."""
    found = resources.files(package).joinpath("data", folder).iterdir()
    return [f"{folder}/{each.name}" for each in sorted(found, key=lambda each: each.name) if each.name.endswith(".tsv")]
