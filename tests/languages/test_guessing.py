import pytest

from qa_tool.languages.guessing import guess_from_source, guess_source_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("SEOUL, May 3 (Yonhap) -- The cabinet met.", "ko"),
        ("[Xinhua] The cabinet met.", "zh"),
        ("Kyodo reporter Sato was there.", "ja"),
        ("The vote is on the 7th (local time). In Korea, few noticed. Russia and Ukraine did.", "ko"),
        ("The vote is on the 7th. Tokyo and the rest of Japan noticed.", "ja"),
        ("The vote took place on the 7th (local time) in Rome.", "ko"),
        ("The president 푸틴 대통령 spoke.", "ko"),
        ("The president رئیس جمهور پزشکیان spoke.", "fa"),
        ("The president الرئيس spoke.", "ar"),
        ("The president ο πρόεδρος spoke.", "el"),
    ],
)
def test_evidence_in_the_text(text, code):
    guess = guess_source_language(text)
    assert guess.code == code
    assert guess.evidence
    assert not guess.confident


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The vote is in May.",
        "He stood on the 7th floor.",
        "Yonhap reported it, Xinhua denied it.",
        "Noon local time.",
    ],
)
def test_no_evidence_is_no_guess(text):
    assert guess_source_language(text) is None


def test_a_source_tells_by_its_script():
    assert guess_from_source("그는 말했다.").code == "ko"
    assert guess_from_source("Він сказав це.").code == "uk"
    assert guess_from_source("12 %") is None
    assert guess_from_source("Ja.") is None
