from pathlib import Path

import pytest

from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.number_against_source import NumberAgainstSource
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place

#: Language, source, right English, wrong English, how it is wrong ("silent": wrong, but nothing explains it for sure).
PAIRS = [
    line.split("\t") for line in Path(__file__).with_name("number_pairs.tsv").read_text(encoding="utf-8").splitlines()
]
FACTORS = {"×10": 1, "×100": 2, "×1,000": 3, "×10,000": 4, "÷10": -1, "÷100": -2, "÷1,000": -3, "÷10,000": -4}


def issues(text, source, language):
    facts = Facts(source_language=language, source_text=source)
    checked = Runner([NumberAgainstSource()], facts).check(text.split("\n"))
    assert checked.failed == ()
    return [placed.issue for placed in place(checked)]


def flags(*given):
    return [(issue.text, *issue.suggestions) for issue in issues(*given)]


def is_right(language, source, right, wrong, how):
    if issues(right, source, language):
        return False
    found = issues(wrong, source, language)
    if how == "silent":
        return not found
    if len(found) != 1:
        return False
    if how == "digits":
        return found[0].message.startswith("A digit is wrong")
    factor = f"{10 ** abs(FACTORS[how]):,}"
    size = "too large" if how.startswith("×") else "too small"
    return f"{size} by a factor of {factor};" in found[0].message


@pytest.mark.parametrize(("language", "source", "right", "wrong", "how"), PAIRS)
def test_pair(language, source, right, wrong, how):
    assert flags(right, source, language) == []
    assert is_right(language, source, right, wrong, how), flags(wrong, source, language)
