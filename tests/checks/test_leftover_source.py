import pytest
from trying import fixed, flags

from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.leftover_source import LeftoverSource
from qa_tool.domain.article import Sentence
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.names.finder import NameFinder

CHECK = "leftover-source"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The troops took 리만 on Monday.", ["리만"]),
        ("The town known as 리만 fell, and 리만 or more.", ["리만", "리만"]),
        ("He called it уже поздно, and left the room.", ["уже поздно"]),
        ("The firm 株式会社 and the bank 銀行 merged.", ["株式会社", "銀行"]),
        ("The كتاب was sold to the library.", ["كتاب"]),
        ("Ministers of 美 and 中 met.", ["美", "中"]),
        ("It is ５０ ㎞ away.", ["５０", "㎞"]),
        ("The city of Kуiv was shelled.", ["Kуiv"]),
    ],
)
def test_finds_letters_of_another_script(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "The α particles, π and 5 μm; Δt of 3 Ω.",
        "Zhou Enlai (周恩来) and Kyiv (Київ) and Moon (Korean: 문) are explained.",
        "Café Müller in Łódź, Besançon, Đà Nẵng and İstanbul.",
        "€5 – “done”… ½ ° × 😀",
        "華為, known as Huawei, sells phones; 小米 (Xiaomi) does, too, and 삼성, or Samsung, as well.",
        "Huawei, or 華為 in Chinese, and Samsung, known in Korean as 삼성, left; Lyman, also known as Лиман, stayed.",
        "The firm is called 華為 in Chinese characters; in Russian: Лиман.",
    ],
)
def test_leaves_symbols_and_explained_names_alone(text):
    assert flags(CHECK, text) == []


def test_offers_what_is_certain():
    assert fixed(CHECK, "Ministers of 中 met at ＮＡＴＯ in Kуiv.") == "Ministers of China met at NATO in Kyiv."


def test_offers_the_glossary_entry():
    term = Term("Lyman", source_forms={"ko": ("리만",)})
    facts = Facts(source_language="ko", names=NameFinder((term,), "ko"))
    text = "The troops took 리만 on Monday."
    (finding,) = LeftoverSource().find(Sentence(text, Span(0, len(text))), facts)
    assert (finding.suggestions, finding.term) == (("Lyman",), term)


def test_a_whole_foreign_sentence_is_left_to_the_check_of_sentences():
    text = "대통령은 어제 기자들과 만나 이렇게 말했다."
    assert flags(CHECK, text) == []
    assert flags("wrong-language", text) == [text]


def test_marks_of_lists_become_commas():
    text = "Roth went to ▲Rome, ◆Milan △Turin. ○ She came back."
    assert fixed(CHECK, text) == "Roth went to, Rome, Milan, Turin. ○ She came back."
    assert flags(CHECK, "■ Roth went to Rome. The index is ▲ 1.2%, the bond ▽0.3.") == []
