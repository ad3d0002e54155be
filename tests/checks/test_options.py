"""Options of checks: fields of a dataclass in the check's file, stored as JSON, set by a profile."""

import dataclasses
import json
import types
from dataclasses import dataclass
from enum import StrEnum

import pytest

from qa_tool.checks import catalogue
from qa_tool.checks.check import SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.options import fields_of, option, with_values
from qa_tool.checks.runner import Runner
from qa_tool.checks.tuning import tuned
from qa_tool.domain.issue import Severity
from qa_tool.domain.placing import place
from qa_tool.domain.profile import SHIPPED, CheckSetting

WITH_OPTIONS = [check for check in catalogue.checks() if check.options is not None]


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Options:
    bold: bool = option(True, "Bold")
    many: int = option(3, "Many", least=1, most=9)
    share: float = option(0.5, "Share", most=1)
    side: Side = option(Side.LEFT, "Side", labels={Side.LEFT: "to the left"})
    name: str = option("", "Name")
    words: tuple[str, ...] = option((), "Words", "Several.")


def flagged(text, source_language=None, **settings):
    """Return what the checks named in `settings` flag with these settings, by check."""
    checks = catalogue.select(name.replace("_", "-") for name in settings)
    profile = SHIPPED
    for name, setting in settings.items():
        profile = profile.with_setting(name.replace("_", "-"), setting)
    facts = tuned(Facts(source_language=source_language), profile, checks)
    checked = Runner(checks, facts).check(text.split("\n"))
    assert not checked.failed
    return [placed.issue for placed in place(checked)]


def words(issues):
    return [issue.text for issue in issues]


def test_the_fields_say_how_they_are_set():
    fields = {each.name: each for each in fields_of(Options())}
    assert list(fields) == ["bold", "many", "share", "side", "name", "words"]
    assert [each.kind for each in fields.values()] == [bool, int, float, str, str, tuple]
    many = fields["many"]
    assert (many.title, many.least, many.most, many.default) == ("Many", 1, 9, 3)
    assert fields["side"].choices == (("left", "to the left"), ("right", "right"))
    assert fields["words"].about == "Several."
    assert fields_of(None) == ()


def test_stored_values_are_put_in():
    stored = json.loads('{"bold": false, "many": 4, "share": 1, "side": "right", "name": "n", "words": ["a", "b"]}')
    assert with_values(Options(), stored) == Options(False, 4, 1.0, Side.RIGHT, "n", ("a", "b"))


@pytest.mark.parametrize(
    "stored",
    [
        {"bold": 1},
        {"bold": None},
        {"many": 0},
        {"many": 10},
        {"many": True},
        {"many": "4"},
        {"share": 1.5},
        {"share": False},
        {"side": "up"},
        {"side": 1},
        {"name": 2},
        {"words": "abc"},
        {"words": [1]},
        {"unknown": 1},
    ],
)
def test_what_does_not_fit_is_left_out(stored):
    assert with_values(Options(), stored) == Options()


@pytest.mark.parametrize("check", WITH_OPTIONS, ids=lambda check: check.id)
def test_every_option_of_every_check_can_be_shown_and_stored(check):
    assert dataclasses.is_dataclass(check.options)
    values = {}
    for each in fields_of(check.options):
        assert each.title[0].isupper()
        assert len(each.title) <= 40
        assert not each.about or each.about.endswith(".")
        assert each.takes(json.loads(json.dumps(each.default)))
        values[each.name] = each.default
    assert with_values(check.options, values) == check.options
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(check.options, next(iter(values)), None)


def test_options_that_no_page_can_show_are_refused_by_name():
    @dataclass(frozen=True)
    class Bare:
        number: int = 3

    class Odd(SentenceCheck):
        """Finds what is odd in a sentence."""

        id, title, category, severity, options = "odd", "Odd", "Other", Severity.MINOR, Bare()

    package = types.ModuleType("odd")
    Odd.__module__ = package.__name__
    package.Odd = Odd
    assert "options must be" in catalogue._fault(Odd, "odd")


def test_a_check_that_is_off_says_nothing():
    text = "The ships left on on Monday and it costs 5150 yuan."
    assert words(flagged(text, repeated_word=CheckSetting(), ungrouped_digits=CheckSetting())) == ["on on", "5150"]
    assert words(flagged(text, repeated_word=CheckSetting(on=False), ungrouped_digits=CheckSetting())) == ["5150"]


def test_a_severity_holds_for_all_that_a_check_finds():
    # By itself the check says major of a foreign word, and minor of a slip.
    text = "Thier hero who bouleversé moral laws kept thier promise."
    assert {issue.severity for issue in flagged(text, unknown_word=CheckSetting())} == {Severity.MINOR, Severity.MAJOR}
    said = {issue.severity for issue in flagged(text, unknown_word=CheckSetting(severity=Severity.CRITICAL))}
    assert said == {Severity.CRITICAL}


def test_settings_of_checks_that_there_are_not_do_no_harm():
    profile = SHIPPED.with_setting("gone", CheckSetting(on=False, options={"x": 1}))
    assert tuned(Facts(), profile, catalogue.checks()).options == {}


def test_the_shipped_profile_changes_nothing():
    facts = Facts()
    assert tuned(facts, SHIPPED, catalogue.checks()) is facts


def setting(**options):
    return CheckSetting(options=options)


def test_words_that_are_fine_and_foreign_ones():
    text = "They kept thier promise. A hero who bouleversé moral laws is rare."
    assert words(flagged(text, unknown_word=CheckSetting())) == ["thier", "bouleversé"]
    assert words(flagged(text, unknown_word=setting(fine=["thier"]))) == ["bouleversé"]
    assert words(flagged(text, unknown_word=setting(foreign=False))) == ["thier"]


def test_the_smallest_number_with_commas():
    text = "It costs 5150 yuan or $15000, and $1200."
    assert words(flagged(text, ungrouped_digits=CheckSetting())) == ["5150", "15000", "1200"]
    assert words(flagged(text, ungrouped_digits=setting(least=10_000))) == ["15000"]


def test_which_spelling_stays():
    text = "The mobilization and the mobilization ended. The mobilisation began, and the colour of a color faded."
    fixes = {
        keep: [issue.suggestions[0] for issue in flagged(text, mixed_spelling=setting(keep=keep))]
        for keep in ("commoner", "british", "american")
    }
    assert fixes == {
        "commoner": ["mobilization", "colour"],
        "british": ["mobilisation", "mobilisation", "colour"],
        "american": ["mobilization", "color"],
    }


def test_one_spelling_alone_is_left_alone():
    assert flagged("The color faded, and color is all.", mixed_spelling=setting(keep="british")) == []


def test_how_long_and_how_near_a_repeated_sentence_is():
    text = "It began. Never give up. He said so. She went away. Others came. Nobody left. Never give up."
    assert flagged(text, repeated_sentence=CheckSetting()) == []
    assert flagged(text, repeated_sentence=setting(words=3)) == []
    assert words(flagged(text, repeated_sentence=setting(words=3, near=10))) == ["Never give up."]


def test_how_often_another_country_is_named():
    text = "Russia sent men. Russian towns protested. In Korea, resistance to the Russian call-up grew."
    assert words(flagged(text, "ko", source_country=CheckSetting())) == ["In Korea"]
    assert flagged(text, "ko", source_country=setting(mentions=5)) == []


def test_how_like_a_known_name_a_word_must_be():
    text = "Talks with President Lucashenko went on in Minsk."
    assert words(flagged(text, "ko", known_name=CheckSetting())) == ["Lucashenko"]
    assert flagged(text, "ko", known_name=setting(least=1)) == []
