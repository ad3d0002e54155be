"""What a check is not shown holds nothing for it; the signs only save time."""

import gzip
import json
import random
import re
from functools import lru_cache
from pathlib import Path

import pytest

from qa_tool.checks import catalogue
from qa_tool.checks.check import AcrossParagraphs, ArticleCheck, Check, ParagraphCheck, Seen, SentenceCheck
from qa_tool.checks.counted_nouns import _OF_NOUNS, _OF_OTHERS
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.checks.signs import Gate, Signs
from qa_tool.domain.article import Paragraph, Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span
from qa_tool.text.sentences import paragraph

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT.parent / "shared" / "bench" / "mqm" / "dev.jsonl.gz"
CHECKS = tuple(check for check in catalogue.checks() if check.signs is not None and not check.needs_source)
#: What makes other words, numbers and marks of a text.
PUT_IN = (
    "(",
    ")",
    '"',
    "“",
    "’",
    ".",
    ",",
    "-",
    " ",
    "0",
    "12",
    "\u00a0",
    "\t",
    "À",
    "ß",
    "&",
    "<",
    "\x1c",
    "Š",
    "s\u030c",
)
WORDS = ("a", "An", "by", "Four", "12", "1,2345", "30 February", "15 pm", "15p.m.", "many evidence", "(MLG)", "$15000")
WORDS += ("on the 7th (local time)", "2023-13-05", "<unk>", "thier", "a quiet 60", "german", "美")


class Sighted(SentenceCheck):
    """Finds the word "so" where it is told to look."""

    id = "sighted"
    title = "So"
    category = "Style/Register"
    severity = Severity.MINOR

    def find(self, sentence, facts):
        for match in re.finditer("so", sentence.text):
            yield Finding(Span(*match.span()), "So.")


def sighted(signs):
    check = Sighted()
    check.signs = signs
    return check


@pytest.mark.parametrize(
    ("signs", "text", "shown"),
    [
        (None, "Anything.", True),
        (Signs(), "so.", False),
        (Signs(frozenset({"so"})), "It is so.", True),
        (Signs(frozenset({"so"})), "It is “so-called”", True),
        (Signs(frozenset({"so"})), "So it is also.", False),
        (Signs(mark=re.compile("[0-9]")), "It is so 4 him.", True),
        (Signs(mark=re.compile("[0-9]")), "It is so for him.", False),
        (Signs(mark=re.compile(r"^\(")), "It is (so) for him.", True),
        (Signs(frozenset({"not"}), re.compile("!")), "It is so!", True),
        (Signs(frozenset({"not"}), re.compile("!")), "", False),
    ],
)
def test_a_text_is_shown_where_it_holds_a_sign(signs, text, shown):
    gate = Gate([sighted(signs)])
    assert gate.places(gate.bits(text)) == ((0,) if shown else ())


def test_the_runner_asks_only_where_there_is_a_sign():
    runner = Runner([sighted(Signs(frozenset({"but"})))], Facts())
    (issues,) = [one.issues for one in runner.check(["It was so. But not so. It was so, but it went."]).paragraphs]
    assert [issue.span.start for issue in issues] == [30]


def changed(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(text) + 1)
        words = text.split(" ")
        place = chance.randrange(len(words))
        if chance.random() < 0.3:
            text = text[:at] + text[at + 1 :]
        elif chance.random() < 0.5:
            text = text[:at] + chance.choice(PUT_IN) + text[at:]
        else:
            word = words[place]
            words[place] = chance.choice((*WORDS, word.lower(), word.upper(), word.capitalize(), f"{word} {word}"))
            text = " ".join(words)
    return text


def own_texts() -> list[str]:
    texts = [example.text for check in catalogue.checks() for example in check.examples]
    for file in (*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests/checks/good_news").glob("*.txt")):
        texts += file.read_text(encoding="utf-8").splitlines()
    return [line for text in texts for line in text.split("\n") if line]


def bench_texts() -> list[str]:
    if not BENCH.is_file():
        pytest.skip("the annotated translations of ../shared/bench are not here")
    with gzip.open(BENCH, "rt", encoding="utf-8") as lines:
        found = list(dict.fromkeys(json.loads(line)["target"] for line in lines))
    return random.Random(1).sample(found, 400)


@lru_cache(maxsize=1)
def read(text: str) -> tuple[Paragraph, Sentence]:
    """Return what all checks are asked about, as the runner does."""
    return paragraph(text, "en"), Sentence(text, Span(0, len(text)))


def said(check: Check, text: str, facts: Facts) -> list[object]:
    whole, sentence = read(text)
    if isinstance(check, ParagraphCheck):
        return list(check.find(whole, facts))
    if isinstance(check, AcrossParagraphs):
        return list(check.observe_paragraph(whole, facts))
    return list(check.observe(sentence, facts) if isinstance(check, ArticleCheck) else check.find(sentence, facts))


@pytest.mark.parametrize(
    "check", [one for one in catalogue.checks() if one.signs and one.signs.mark], ids=lambda one: one.id
)
def test_no_mark_is_a_plain_word(check):
    # Marks are not looked for in plain words: a month among them would never be seen.
    words = re.findall(r"[A-Za-z]{2,}", check.signs.mark.pattern)
    assert [word for word in words if check.signs.mark.search(word)] == []


@pytest.mark.parametrize("texts", [own_texts, bench_texts])
def test_what_is_not_shown_holds_nothing(texts):
    chance = random.Random(7)
    gate = Gate(CHECKS)
    facts = [Facts(source_language=code) for code in (None, "ko", "zh", "ru")]
    asked = 0
    for number, text in enumerate(
        line for one in texts() for line in (one, changed(one, chance), changed(one, chance))
    ):
        shown = set(gate.places(gate.bits(text)))
        asked += len(shown)
        for place, check in enumerate(CHECKS):
            if place not in shown:
                assert said(check, text, facts[number % 4]) == [], (check.id, text)
    assert asked


@pytest.mark.parametrize("texts", [own_texts, bench_texts])
def test_what_is_looked_for_before_a_phrase_of_counting_stands_in_it(texts):
    chance = random.Random(3)
    phrases = ["3 soldier", "One of the largest country", "lots of worker", "was 45 year old", "30 degree Celsius"]
    phrases += ["3 millions rubles", "Various region", "twenty Russian city,", "a couple of week"]
    found = 0
    for text in texts():
        words = text.split(" ")
        words.insert(chance.randrange(len(words) + 1), chance.choice(phrases))
        for line in (text, " ".join(words), changed(" ".join(words), chance)):
            for pattern, signs, _ in _OF_NOUNS + _OF_OTHERS:
                for match in pattern.finditer(line):
                    assert any(sign in match.group() for sign in signs), match.group()
                    found += 1
    assert found


@pytest.mark.parametrize("texts", [own_texts, bench_texts])
def test_of_a_group_too_small_to_be_judged_nothing_would_be_said(texts):
    across = [check for check in catalogue.checks() if isinstance(check, ArticleCheck) and check.fewest > 1]
    chance, facts = random.Random(5), Facts(source_language="ko")
    small = 0
    for check in across:
        groups: dict[object, list[Seen]] = {}
        for number, text in enumerate(line for one in texts() for line in (one, changed(one, chance))):
            for value, span in check.observe(Sentence(text, Span(0, len(text))), facts):
                groups.setdefault(check.group(value), []).append(Seen(number, value, span.of(text), number))
        for seen in groups.values():
            for few in (seen[start : start + check.fewest - 1] for start in range(len(seen))):
                small += 1
                assert list(check.judge(few, facts)) == [], (check.id, few)
    assert small
