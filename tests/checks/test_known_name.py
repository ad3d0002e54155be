from dataclasses import replace

import pytest

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.known_name import KnownName
from qa_tool.checks.runner import Runner
from qa_tool.domain.issue import Severity
from qa_tool.domain.placing import place
from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.glossary.known_names import retired_keys
from qa_tool.names.finder import NameFinder

FROM_KOREAN = Facts(source_language="ko")


def _findings(text, facts=FROM_KOREAN):
    checked = Runner((KnownName(),), facts).check([text])
    assert not checked.failed
    return [placed.issue for placed in place(checked)]


def _with(*terms):
    used = [term for term in terms if term.status is not TermStatus.RETIRED]
    return Facts(source_language="ko", names=NameFinder(used, "ko"), retired=retired_keys(terms))


@pytest.mark.parametrize(
    ("text", "flagged", "suggestion"),
    [
        ("Power failed in Zaporiza on Monday.", "Zaporiza", "Zaporizhzhia"),
        ("Guards saw Prigozin leave.", "Prigozin", "Prigozhin"),
        ("Recep Tayyip Erdogon's plane was late.", "Erdogon", "Erdogan"),
    ],
)
def test_a_spelling_that_exists_nowhere_is_flagged_with_the_known_name(text, flagged, suggestion):
    (finding,) = _findings(text)
    assert finding.text == flagged
    assert finding.suggestions == (suggestion,)
    assert "known name" in finding.message
    assert suggestion in finding.evidence["known name"]
    assert 0 < finding.confidence < 0.9


@pytest.mark.parametrize(
    ("text", "flagged", "suggestion"),
    [
        ("Banker Kristine Lagarde spoke.", "", ""),
        ("The Japanese Shigeo Ishiba and Louis Garcia left.", "", ""),
        ("Fans of Kilian Mbappe sang.", "Kilian", "Kylian"),
        ("The Norwegian Irling Haaland scored.", "Irling", "Erling"),
        ("Fans of Carlos Alcaras sang.", "Alcaras", "Alcaraz"),
        ("Golfers saw Nellie Corda win.", "Nellie Corda", "Nelly Korda"),
        ("Golfers saw Edward Snowdon win.", "Snowdon", "Snowden"),
        # Short for it, made of it, from another alphabet, somebody else, and of a common family.
        ("Rafa Nadal met Alex Ovechkin and Sergey Bobrovsky.", "", ""),
        ("Ayda Mbappe and Brigitte Macron met Muhammad Barkindo.", "", ""),
        ("In Gdansk Donald Task spoke of it.", "Task", "Tusk"),
        ("In Gdansk Ronald Task spoke of it, and Donald Paul.", "", ""),
    ],
)
def test_full_names_that_sound_like_a_known_one(text, flagged, suggestion):
    findings = _findings(text)
    assert [finding.text for finding in findings] == ([flagged] if flagged else [])
    assert all(finding.suggestions == (suggestion,) for finding in findings)


@pytest.mark.parametrize(
    "text",
    [
        "Macron met Zelenskyy in Zaporizhzhia.",
        "Novels by Ivan Bunin, and the villages of Qingjiang and Jiangning.",
        "Peskov flew to Pskov. Lehman Brothers failed. Minsk and Pinsk are far apart.",
        "Shares of Samsung Electronics and SK hynix rose in Seoul.",
    ],
)
def test_right_names_and_their_neighbours_pass(text):
    assert _findings(text) == []


def test_in_capitals_it_is_an_institute_rather_than_somebody():
    from_chinese = Facts(source_language="zh")
    assert _findings("Engineers of POSTECH met.", from_chinese) == []
    assert [finding.text for finding in _findings("POWER FAILS IN ZAPORIZA", from_chinese)] == ["ZAPORIZA"]


@pytest.mark.parametrize(
    "term",
    [
        Term("Zaporizhzhia", kind=TermKind.PLACE),
        Term("Zaporizhia", accepted=("Zaporizhzhia",), kind=TermKind.PLACE),
        Term("Zaporiza", kind=TermKind.PLACE),
        Term("Zaporizhzhia", kind=TermKind.PLACE, status=TermStatus.RETIRED),
    ],
    ids=["covered", "covered by an accepted form", "the form itself is a term", "retired"],
)
def test_what_the_glossary_speaks_of_is_left_to_it(term):
    assert _findings("Power failed in Zaporiza on Monday.", _with(term)) == []


def test_other_terms_do_not_silence_it():
    assert len(_findings("Power failed in Zaporiza on Monday.", _with(Term("Kharkiv", kind=TermKind.PLACE)))) == 1


def test_it_never_takes_the_place_of_a_term_or_of_two_spellings():
    facts = _with(Term("Zaporizhzhia", wrong=("Zaporiza",), kind=TermKind.PLACE))
    (paragraph,) = Runner(catalogue.checks(), facts).check(["Power failed in Zaporiza on Monday."]).paragraphs
    assert [issue.check for issue in paragraph.issues] == ["glossary-name"]


def test_the_surer_ones_are_major():
    (finding,) = _findings("Guards saw Yevgeny Prigozin leave.")
    assert finding.severity is Severity.MAJOR


def test_a_line_that_is_no_sentence_is_not_read_to_its_end():
    names = " ".join(f"Ab{chr(97 + n // 26)}{chr(97 + n % 26)}ovkin{chr(97 + n % 7)}" for n in range(676))
    text = "Power failed in Zaporiza, " + names + " Zaporiza."
    found = place(Runner((KnownName(),), FROM_KOREAN).check([text]))
    assert found[0].span.start == 16
    assert all(placed.span.end <= 4000 for placed in found)


def test_who_has_a_first_name_of_his_own_is_somebody_else():
    assert [issue.text for issue in _findings("Guards saw Wadepul leave.")] == ["Wadepul"]
    assert _findings("Doctor Ingrid Wadepul spoke. Guards saw Wadepul leave.") == []
    (first, second) = _findings("Johann Wadepul spoke. Guards saw Wadepul leave.")
    assert first.text == second.text == "Wadepul"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Leaders of the Asia-Pacific Economic Corporation met.", ["Corporation"]),
        ("The World Helth Organization and the Food and Agriculture Organisation met.", []),
        ("The Self-Defense Force and the World Food Programs helped.", []),
        ("The International Committee of the Red Crowd and the World Bank Group met.", []),
        ("Officials of the International Organization for Mitigation left.", ["Mitigation"]),
    ],
)
def test_institutions_with_another_word(text, flagged):
    assert [finding.text for finding in _findings(text) if finding.text != "Helth"] == flagged


def test_a_word_that_the_glossary_takes_for_no_name():
    tusk = Term("Donald Tusk", kind=TermKind.PERSON)
    (finding,) = _findings("In Gdansk Donald Task spoke of it.", _with(tusk))
    assert (finding.text, finding.suggestions) == ("Task", ("Tusk",))
    assert _findings("In Gdansk Donald Task spoke of it.", _with(replace(tusk, status=TermStatus.RETIRED))) == []


@pytest.mark.parametrize(("written", "source"), [("Zakharkova", "Захаркова"), ("Lukachenko", "Лукаченко")])
def test_who_has_a_name_of_his_own_in_the_source_is_somebody_else(written, source):
    text = f"In the evening deputy {written} spoke."
    assert [issue.text for issue in _findings(text, Facts(source_language="ru"))] == [written]
    for name in (source, "Депутат"):
        facts = Facts(source_language="ru", source_text=f"Вечером выступил {name}.")
        assert [issue.text for issue in _findings(text, facts)] == ([written] if name != source else [])


def test_the_source_speaks_for_the_known_name_of_a_slip():
    facts = Facts(source_language="ru", source_text="Вечером в Минск прилетел Пригожин.")
    assert [issue.text for issue in _findings("In the evening Prigozin flew to Minsk.", facts)] == ["Prigozin"]


def test_a_name_that_is_there_already_is_not_proposed():
    assert _findings("Ayatollah Ruhullah Khomeini ruled.") == []
    assert [issue.suggestions for issue in _findings("Guards saw Saddaam Hussein leave.")] == [("Saddam",)]
