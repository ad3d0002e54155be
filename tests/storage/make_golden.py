"""Make the filled database of the newest revision that the tests keep: python tests/storage/make_golden.py.

One file a revision; it is made once, when the revision is new, and never again.
"""

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from qa_tool.documents.articles import from_text
from qa_tool.domain.article import ArticleState
from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.decision import Decision, Place, Scope
from qa_tool.domain.format_ids import WRAPPED_TEXT
from qa_tool.domain.issue import Severity
from qa_tool.domain.profile import CheckSetting, GlossaryUse, Profile
from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.domain.term_event import TermAct
from qa_tool.storage.database import Database
from qa_tool.storage.revisions import NEWEST

FOLDER = Path(__file__).resolve().parent.parent / "golden" / "db"
WHEN = datetime(2024, 3, 1, 12, 30, tzinfo=UTC)
ARTICLE = replace(
    from_text("One town met.\r\nIt was 😀 calm in Zaporiza.", "Towns"),
    key="/articles/towns.txt", path="/articles/towns.txt", encoding="cp949", encoding_is_guess=True, source_language="ko",
    source_language_is_guess=True, source_text="한 도시가", id=1,
)  # fmt: skip
DOCUMENT = replace(
    ARTICLE, key="/articles/towns.docx", path="/articles/towns.docx", format="docx", original=b"PK\0\xff"
)
#: Since revision 0009; no guess at its lines gives this text.
WRAPPED = replace(
    ARTICLE, key="/articles/wrapped.txt", path="/articles/wrapped.txt", format=WRAPPED_TEXT, raw="One\nby\none.\n",
    text="One by\none.\n", id=3,
)  # fmt: skip
LOG = (
    Correction(1, 1, 0, "One", "Two", Cause.TYPED, WHEN, editor="Kim"),
    Correction(2, 2, 31, "Zaporiza", "Zaporizhzhia", Cause.SUGGESTION, WHEN, "glossary-name", "Zaporizhzhia", "Kim"),
    Correction(3, 3, 31, "Zaporizhzhia", "Zaporiza", Cause.UNDO, WHEN, undoes=2),
)
DECISIONS = tuple(
    Decision(scope, "glossary-name", "Zaporiza", WHEN, "/articles/towns.txt", "abc-1", "Zaporizhzhia", "d1", "Kim", number)
    for number, scope in enumerate((Scope.HERE, Scope.ARTICLE, Scope.TERM, Scope.ALWAYS), 1)
)  # fmt: skip
#: What decisions are since revision 0003.
TAUGHT = (
    Decision(Scope.HERE, "unknown-word", "bibimbap", WHEN, "/articles/towns.txt", "abc-2", editor="Kim", id=5, place=Place.TEXT),
    Decision(Scope.KIND, "unknown-word", "", WHEN, editor="Kim", id=6, place=Place.HEADLINE),
    Decision(Scope.NOWHERE, "repeated-word", "that that", WHEN, editor="Kim", id=7),
)  # fmt: skip
TERM = Term(
    "Zaporizhzhia", ("Zaporizhzhya",), ("Zaporiza", "Zaporoza"), {"ko": ("자포리자",), "ru": ("Запорожье",)},
    TermKind.PLACE, "a city", TermStatus.PROPOSED, CaseRule.EXACT, "mine", 1,
)  # fmt: skip
#: Profiles since revision 0005.
PROFILES = (
    Profile(
        "Wire 뉴스",
        {
            "date-without-month": CheckSetting(on=False),
            "unknown-word": CheckSetting(True, Severity.MAJOR, {"fine": ("bibimbap",), "foreign": False}),
        },
        (GlossaryUse("mine"), GlossaryUse("", on=False)),
        "ko",
        1,
    ),
)
#: Since revision 0006.
NOTE = "Call the desk about Zaporizhzhia."
#: Since revision 0008.
USES = (GlossaryUse("mine", on=False), GlossaryUse(""))
EVENTS = ((TermAct.CHANGED, ("wrong", "note"), "Lee"), (TermAct.IMPORTED, (), "Kim"))
REJECTED = (("weatherline", "Weather Line"), ("cityhall", "City Hall"))


def fill(database):
    database.articles.add(replace(ARTICLE, id=None))
    database.articles.add(replace(DOCUMENT, id=None))
    database.articles.add(replace(WRAPPED, id=None))
    database.articles.set_state(1, ArticleState.IN_REVIEW)
    database.articles.set_counts(1, {Severity.MAJOR: 2, Severity.MINOR: 1}, 8)
    database.articles.set_place(1, 7, 3)
    database.articles.set_note(1, NOTE)
    database.articles.set_archived([2], True)
    database.corrections.append(1, LOG)
    for decision in DECISIONS + TAUGHT:
        database.decisions.add(replace(decision, id=None))
    (first,) = database.terms.take_in([replace(TERM, id=None, wrong=(), note="")], (), "mine", "mine.csv", "Kim")
    database.terms.update(replace(TERM, id=first.id), "Lee")
    database.settings.set("name", "value")
    database.rejected.add(dict(REJECTED))
    database.settings.set_folder_language("/articles", "ko")
    database.profiles.put([replace(profile, id=None) for profile in PROFILES])
    database.articles.set_profile(1, 1)
    database.articles.set_glossaries(1, USES)


def correction(number, removed="", inserted="x", start=0):
    return Correction(number, number, start, removed, inserted, Cause.TYPED, WHEN, editor="Kim")


if __name__ == "__main__":
    target = FOLDER / f"{NEWEST}.sqlite"
    if target.exists():
        sys.exit(f"{target} is there already: a golden file is made once")
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = Database.open(f"sqlite:///{target}")
    fill(made)
    made.close()
