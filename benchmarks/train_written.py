"""Train how the scripts of other languages write names.

usage: python benchmarks/train_written.py

Writes qa_tool/names/data/written_LANGUAGE.tsv for every language whose script is that of sounds. Twenty seconds a
language; needs the extra `train`. The pairs: see name_pairs.py.
"""

from __future__ import annotations

from letter_groups import trained
from name_pairs import with_forms
from train_channels import write

from qa_tool.names.written import STANDS, letters_of


def examples(language: str, split: str = "train") -> list[tuple[str, str]]:
    """Return the keys of the names of one word and the letters of their forms, each pair once."""
    found = ((right, letters_of(form)) for right, _, form in with_forms(language, split) if " " not in form.strip())
    return list(dict.fromkeys((right, form) for right, form in found if form))


def main() -> None:
    for language in STANDS:
        write(trained(examples(language)), f"written_{language}.tsv")


if __name__ == "__main__":
    main()
