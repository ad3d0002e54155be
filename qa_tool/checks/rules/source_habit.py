"""What the press of the source language writes and English does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.language import Habit
from qa_tool.text.patterns import later

_WORDS = frozenset(
    """ssi nim yang san sama kun chan sensei Reporter About about On person mu jin catties catty Researcher Candidate
    Lawyer Attorney Actor Actress Singer Athlete Player Critic Novelist Poet Announcer Leader Chief Head Manager CEO
    President Chairman Chairwoman Minister Representative Professor Governor Mayor Ambassador Prosecutor Judge
    Pitcher Catcher Infielder Outfielder Seoul reporter Correspondent correspondent Spokesman Spokeswoman
    Spokesperson day Mr Ms Mrs si gun gu eup myeon Jeju Gyeonggi Gangwon Gyeonggido Gangwondo Chungcheong Jeolla
    Gyeongsang Chungcheongbuk Chungcheongnam Jeollabuk Jeollanam Gyeongsangbuk Gyeongsangnam Chungcheongbukdo
    Chungbuk Chungnam Jeonbuk Jeonnam Gyeongbuk Gyeongnam Chungcheongnamdo Jeollabukdo Jeollanamdo Gyeongsangbukdo
    Gyeongsangnamdo News Xinhua CCTV Daily newspaper
    Newspaper Editor Editors editor editors Proofreader Proofreaders title Data Information Photo Figure Picture
    Image Explanation Concurrent Narration Subtitle Subtitles ambassador embassy consulate guard Read read READ READING
    ALSO interested interest INTERESTED INTEREST rest continues Continues reserved RESERVED ji Ji Shri Smt Shrimati
    Honorable honorable Honourable honourable ble Source source""".split()  # noqa: SIM905
)


class SourceHabit(SentenceCheck):
    """Finds what newspapers of the source language write and English ones do not.

    Courtesies behind a name (Kim Min-su-ssi, Tanaka-san), ages in brackets (Kenji Ota (51)), datelines and bylines of
    agencies ("(Seoul = Yonhap News) Reporter Kim Min-su =", "Xinhua, May 3."), credits of pictures and pages ("Editor
    in charge: Hu Lan"), provinces and counties in words of another language (Jeollanam-do, Inje-gun), "On this day,"
    for the day of the news, "person-times" (人次) and mu (亩), "About this reports TASS", "it burned down - the police
    said", dates behind days ("This Monday (7)", from Portuguese), codes of provinces and states ("Carini (Pa)"),
    quotations between dashes (from Polish), "Shri" and "ji", links of the page ("Read also: …"). Only habits of the
    language that the article was translated from are looked for.
    """

    id = "source-habit"
    title = "Habit of the source language"
    category = "Style/Unnatural or awkward"
    severity = Severity.MINOR
    # Nothing flagged in 360,000 words of MT from other papers and 50,600 of references: a judgement.
    confidence = 0.7
    signs = Signs(_WORDS, re.compile(r"[=＝]|\([1-9]|^[▶▷◀◆◇■□●○◎☞※★☆▣]|^[\[(<]|\A[-–—]{1,2}\Z"))
    examples = (
        Example("Kim Min-su-ssi left the town.", ("Min-su-ssi",), "Kim Min-su left the town.", "ko"),
        Example(
            "(Seoul = Yonhap News) Exports rose.",
            ("(Seoul = Yonhap News)",),
            "Seoul (Yonhap News) — Exports rose.",
            "ko",
        ),
        Example(
            "It rained in Inje-gun, Gangwon-do.",
            ("Inje-gun", "Gangwon-do"),
            "It rained in Inje County, Gangwon Province.",
            "ko",
        ),
        Example("Reporter Kim Min-su = Exports rose.", ("Reporter Kim Min-su = ",), "Exports rose.", "ko"),
        Example("◆ Exports rose.", ("◆ ",), "Exports rose.", "ko"),
        Example("Mr. Tanaka-san left the town.", ("Tanaka-san",), "Mr. Tanaka left the town.", "ja"),
        Example("Xinhua, May 3. It rained.", ("Xinhua, May 3.",), "May 3 (Xinhua) — It rained.", "zh"),
        Example("It drew 3 million person-times.", ("person-times",), "It drew 3 million visits.", "zh"),
        Example("About this reports the agency.", ("About this",), None, "ru"),
        Example("This Monday (7), it rained.", ("This Monday (7)",), "On Monday, it rained.", "pt"),
        Example("It burned down - the police said.", (" - ",), "It burned down, the police said.", "uk"),
        Example(
            "Tanaka-san climbed Fuji-san; about this nobody reported. On this day 1 = 1, a person at a time.",
            (),
            None,
            "zh",
        ),
        Example(
            "Suwon-si and Yanggu-gun lie in Korea; the reporter told about it. About this day nothing is known.",
            (),
            None,
            "ko",
        ),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the places, none of which overlap."""
        return apart(_all(sentence.text, facts.source_language))


def _all(text: str, language: str | None) -> Iterator[Finding]:
    for habit, pattern in _habits(language):
        if habit.holds not in text:
            continue
        for match in pattern.finditer(text):
            yield Finding(
                Span(*match.span()),
                say("A habit of the source language: {about}.", about=habit.about),
                (match.expand(habit.right),) if habit.right or habit.goes else (),
                {"in the source": habit.said},
            )


@lru_cache(maxsize=32)
def _habits(code: str | None) -> tuple[tuple[Habit, re.Pattern[str]], ...]:
    language = source_language(code) if code else None
    return tuple((habit, later(habit.expression)) for habit in language.habits) if language is not None else ()
