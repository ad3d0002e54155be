"""Letters of another script that were left in the English."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermStatus
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.codes import base_of
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_quotes
from qa_tool.text.scripts import ScriptRun, foreign_runs, scripts

# Wide Latin letters and figures, and squared units such as ㎞: Unicode's compatibility form is what English writes.
_COMPATIBLE = later("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u3371-\u33df]+")
# ▲김민수 ▲이영희: the members of a list inside a sentence; before a figure it says that something rose.
_LIST_MARK = later(r"(?<=\S)\s*[▲△▶▷◆◇■□●○◎※]\s?(?=[A-Za-z“\"])")
_BRACKETED = later(r"\s*[(（\[]\s*$")
_BRACKET_END = later(r"[^\w)）\]]{0,3}[)）\]]")
_LATIN_BEFORE = later(r"[A-Za-z\u00c0-\u024f][\w.'’”\"-]*\s*[(（\[](?:[A-Za-z]+:\s*)?\s*$")
# What says that a word of another language is meant: its meaning or its sound behind it, or what it is before it.
_EXPLAINED = later(
    r"[\"”’»'“]?,?\s*(?:[(\[]\s*[\"“‘]?[A-Za-z]|(?:which\s|that\s|literally\s|it\s|both\s)*(?:means?|meaning|meant|translat\w+"
    r"|stands?|stood|literally|reads?|or\s[\"“‘]|in\s(?:English|other\swords))\b)"
)
_LANGUAGE = (
    r"(?:the )?(?:Chinese|Mandarin|Cantonese|Japanese|Korean|Russian|Ukrainian|Arabic|Hebrew|Cyrillic|Hangul|Hanja"
    r"|kanji|kana|original)"
)
# A gloss without quotation marks: "華為, known as Huawei", "Huawei, or 華為 in Chinese", "in Chinese 華為".
_GLOSS_BEHIND = later(
    r",?\s(?:also |better |usually |otherwise |commonly )*(?:known|written|spelled|spelt|rendered|romani[sz]ed"
    r"|transliterated|pronounced|translated) (?:\w+ )?as\s[\"“‘]?[A-Za-z]"
    r"|,\s(?:or|i\.e\.|that is,?|literally)\s[\"“‘]?[A-Z]"
    rf"|\s[(\[][A-Z][a-z]|(?:,|\s(?:characters|letters|script))?\sin {_LANGUAGE}\b"
)
_GLOSS_BEFORE = later(
    rf"\bin (?:its |his |her )?{_LANGUAGE}(?: as| name| characters| letters| script)?[,:]?\s*$"
    r"|[A-Z][\w’'-]+,?\s\(?(?:(?:or|also|better|otherwise|formerly|locally|natively|originally) )*"
    r"(?:known|written|spelled|spelt|rendered) as\s*$"
)
_NAMED = later(
    r"\b(?:words?|characters?|letters?|syllables?|kanji|hanja|hanzi|terms?|phrases?|proverbs?|sayings?|expressions?|mottos?"
    r"|slogans?|hashtags?|titles?|songs?)\b[^\w\"“‘«„]{0,3}(?:\w+\s)?[\"“‘«„]?\s*$"
)
_CHARACTER = later(r"\b(?:words?|characters?|letters?|syllables?|kanji|hanja|hanzi)\s*$")
_SCRIPTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "ko": frozenset({"Hangul", "Han"}),
        "ja": frozenset({"Han", "Kana"}),
        "zh": frozenset({"Han", "Bopomofo"}),
        "ru": frozenset({"Cyrillic"}),
        "uk": frozenset({"Cyrillic"}),
        "ar": frozenset({"Arabic"}),
        "he": frozenset({"Hebrew"}),
    }
)
_ENOUGH_FOR_A_SENTENCE = 8
_LONGEST_LABEL = 20
_LONGEST_TERM = 40
# One Chinese character stands for a country in the headlines of Korean and Japanese papers.
_COUNTRY_SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "美": "US", "米": "US", "中": "China", "日": "Japan", "韓": "South Korea", "北": "North Korea", "英": "UK",
        "佛": "France", "仏": "France", "獨": "Germany", "独": "Germany", "露": "Russia", "伊": "Italy", "印": "India",
        "豪": "Australia", "濠": "Australia", "加": "Canada", "臺": "Taiwan", "台": "Taiwan", "泰": "Thailand",
        "越": "Vietnam", "西": "Spain", "土": "Turkey", "與": "ruling party", "野": "opposition", "檢": "prosecutors",
        "軍": "military", "靑": "Blue House", "前": "former", "新": "new", "對": "against", "對美": "toward the US",
    }
)  # fmt: skip
# What stands behind a figure.
_MONEY: Mapping[str, str] = MappingProxyType(
    {"元": "yuan", "円": "yen", "원": "won", "圓": "yuan", "руб": "rubles", "рублей": "rubles", "грн": "hryvnias"}
    | {"гривень": "hryvnias"}
)
# Cyrillic and Greek letters that look like Latin ones.
_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТХУаеіјорсухѕԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABESIJKMHOPCTXYaeijopcyxsdqwABEZHIKMNOPTYXo"
)


class LeftoverSource(SentenceCheck):
    """Finds letters of another script that the machine left in the English.

    Hangul, Chinese characters, kana, Cyrillic, Arabic, Hebrew and others, wide Latin letters (ＡＢＣ) and squared
    units (㎞), letters that only look Latin, and the marks of lists inside a sentence (▲). Greek letters that stand
    alone, as in formulas, are fine, and so is an original name beside its English form (Huawei (華為); 華為, known as
    Huawei), a word that is explained ("the character 福"), and a quotation in letters that the source is not written
    in. Where the glossary knows the word, or it is the sign of a country or of a person from a headline (美, 尹), the
    English is offered.
    """

    id = "leftover-source"
    title = "Untranslated letters of another script"
    category = "Accuracy/Untranslated text"
    severity = Severity.MAJOR
    # 1 flag on 398,000 words of MT, right; none on 88,000 words of references. Too rare to measure: a judgement.
    confidence = 0.95
    signs = Signs(mark=re.compile(r"[^\x00-\x7f]"))
    examples = (
        Example("Ministers of 美 met in Geneva.", ("美",), "Ministers of US met in Geneva."),
        Example("President 尹 flew home.", ("尹",), "President Yoon flew home.", "ko"),
        Example("The troops took 리만 on Monday.", ("리만",)),
        Example("It cost 40元 in May.", ("元",), "It cost 40 yuan in May."),
        Example("It is ３０ ㎞ away.", ("３０", "㎞"), "It is 30 km away."),
        Example("They are: ▲Roth ▲Lee.", (" ▲", " ▲"), "They are: Roth, Lee."),
        Example("The city of Kуiv was shelled.", ("Kуiv",), "The city of Kyiv was shelled."),
        Example("The α particles hit the target at an angle of π and 5 μm."),
        Example("Zhou Enlai (周恩来) and Café Müller in Łódź are fine."),
        Example("They sang “아리랑” (Arirang); the Russian word “мир” means peace.", source_language="ko"),
        Example("華為, known as Huawei, and Lyman, or 리만 in Korean, are glossed.", source_language="zh"),
        Example("The sign on the door said “мир” to all.", source_language="ko"),
        Example("The sign on the door said “мир” to all.", ("мир",), source_language="ru"),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the runs of foreign letters, in order of place."""
        text = sentence.text
        runs = foreign_runs(text)
        if runs and not _is_whole_sentence(text):
            place = 0
            quotations = pair_quotes(text).pairs
            for run in runs:
                if run.span.start < place or _is_symbol(run.span.of(text), run.script):
                    continue
                finding = _finding(text, run.span, run.script, facts)
                if finding is not None and _is_meant(text, run, quotations, facts.source_language):
                    continue
                if finding is not None:
                    place = finding.span.end
                    yield finding
        for wide in _COMPATIBLE.finditer(text):
            plain = unicodedata.normalize("NFKC", wide.group())
            yield Finding(
                Span(wide.start(), wide.end()),
                "A wide form of East Asian print.",
                (plain,),
                {"should read": plain},
                severity=Severity.MINOR,
            )
        for mark in _LIST_MARK.finditer(text):
            # ◀ Anchor ▶ is a label, not a list.
            if "◀" in text[max(0, mark.start() - _LONGEST_LABEL) : mark.start()]:
                continue
            right = " " if text[mark.start() - 1] in ".:;,!?" else ", "
            yield Finding(
                Span(*mark.span()),
                "A mark of lists in East Asian papers.",
                (right,),
                severity=Severity.MINOR,
            )


def _is_whole_sentence(text: str) -> bool:
    """Say whether most of the sentence is foreign: then it is one for the check of whole sentences."""
    counts = scripts(text)
    foreign = counts.total() - counts["Latin"]
    return foreign >= _ENOUGH_FOR_A_SENTENCE and foreign * 2 > counts.total()


def _is_symbol(run: str, script: str) -> bool:
    return script in {"Greek", "Other"} and len(run) <= 2


def _finding(text: str, span: Span, script: str, facts: Facts) -> Finding | None:
    run = span.of(text)
    lookalike = _lookalike(text, span, script)
    if lookalike is not None:
        place, plain = lookalike
        message = say("{script} letters that only look Latin stand in this word.", script=script)
        return Finding(place, message, (plain,), {"script": script, "letters": run}, severity=Severity.MINOR)
    if _LATIN_BEFORE.search(text, max(0, span.start - _LONGEST_TERM), span.start) and _BRACKET_END.match(
        text, span.end
    ):
        return None
    term = _term_of(run, facts)
    sign = _COUNTRY_SIGNS.get(run) or _surname(run, facts.source_language) if script == "Han" else None
    evidence = {"script": script}
    suggestions: tuple[str, ...] = ()
    if term is not None:
        evidence["glossary entry"] = term.canonical
        suggestions = (_spaced(text, span, term.canonical),)
    elif run in _MONEY and span.start and text[: span.start].rstrip()[-1:].isdecimal():
        suggestions = (f" {_MONEY[run]}" if text[span.start - 1] != " " else _MONEY[run],)
        evidence["should read"] = _MONEY[run]
    elif sign is not None:
        evidence["what it stands for"] = say("{sign}, in the headlines of Korean and Japanese papers", sign=sign)
        suggestions = (_spaced(text, span, sign),)
    return Finding(span, say("“{run}” was left untranslated.", run=run), suggestions, evidence, term=term)


def _surname(run: str, code: str | None) -> str | None:
    source = source_language(code) if code else None
    return source.surname_signs.get(run) if source is not None else None


def _is_meant(text: str, run: ScriptRun, quotations: Sequence[Span], source_language: str | None) -> bool:
    """Say whether a word of another language is spoken of, or quoted from a language that is not the source."""
    if _CHARACTER.search(text, max(0, run.span.start - _LONGEST_TERM), run.span.start):
        return True
    if _GLOSS_BEHIND.match(text, run.span.end) or _GLOSS_BEFORE.search(
        text, max(0, run.span.start - _LONGEST_TERM), run.span.start
    ):
        return True
    around = next((one for one in quotations if one.contains(run.span)), None)
    if around is None or scripts(around.of(text))["Latin"]:
        return False
    own = _SCRIPTS.get(base_of(source_language), frozenset())
    return (
        run.script not in own
        or _EXPLAINED.match(text, around.end) is not None
        or _NAMED.search(text, max(0, around.start - _LONGEST_TERM), around.start) is not None
    )


def _lookalike(text: str, span: Span, script: str) -> tuple[Span, str] | None:
    """Return the whole word and its Latin spelling where the run is a part of a Latin word."""
    run = span.of(text)
    plain = run.translate(_LOOKALIKES)
    if script not in {"Cyrillic", "Greek"} or not plain.isascii() or " " in run:
        return None
    start, end = span.start, span.end
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    word = text[start:end].translate(_LOOKALIKES)
    if (start, end) == (span.start, span.end) or not word.isascii():
        return None
    return Span(start, end), word


def _term_of(run: str, facts: Facts) -> Term | None:
    if len(run) > _LONGEST_TERM:
        return None
    for term in facts.names.terms:
        if term.status is not TermStatus.RETIRED and any(run in forms for forms in term.source_forms.values()):
            return term
    return None


def _spaced(text: str, span: Span, word: str) -> str:
    """Return `word` with the blanks it needs beside letters."""
    left = " " if text[span.start - 1 : span.start].isalnum() and span.start else ""
    right = " " if text[span.end : span.end + 1].isalnum() else ""
    return left + word + right
