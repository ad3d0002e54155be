"""Places of Ukraine under two names in one article: Kharkiv here, Kharkov there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.ukrainian_places import places_in, ukrainian_places
from qa_tool.text.patterns import later

# "Bakhmut (Artemovsk)", "formerly Kirovograd": that there are two names is what is said.
_EXPLAINED = later(
    r"(?:\(|\b(?:known as|called|named|formerly|former|or|Russian|Ukrainian|spelled|spelt)[,:]?\s[“\"‘]?)$"
)
# A club, a dish, a town in Texas.
_OTHER = later(r"\b(?:Dynamo|Dinamo|[Cc]hicken|Zaria|Zorya)\s$")
_ELSEWHERE = later(r",? (?:Texas|Missouri|Delaware|Florida|Steps)\b|[ -](?:cake|class)\b| \([“\"]?[A-Z][\w -]+[”\"]?\)")
_LOOK_BACK = 20


class PlaceSpelling(ArticleCheck):
    """A place of Ukraine stands in one article after its Ukrainian name and after its Russian one.

    "Kharkiv" and "Kharkov", "Kyiv" and "Kiev", "Bakhmut" and "Artemovsk": a machine takes what its examples had, and
    readers may take it for two towns. The form that is rarer is flagged; of two as common as each other, the one after
    the Russian name. Where the article explains that there are two names ("Bakhmut (Artemovsk)"), that is left alone.
    """

    id = "place-spelling"
    title = "Place under two names"
    category = "Terminology/Inconsistent use of terminology"
    severity = Severity.MINOR
    of_names = True
    # Nothing flagged in 23,000 words of English news, nor in 50,600 of references: a judgement.
    confidence = 0.9
    fewest = 2
    signs = Signs(frozenset(form.replace("-", " ").split()[0] for form in ukrainian_places()))
    examples = (
        Example(
            "Kharkiv was hit at dawn. The mayor of Kharkov said so.",
            ("Kharkov",),
            "Kharkiv was hit at dawn. The mayor of Kharkiv said so.",
        ),
        Example(
            "Trains leave Odessa and Kiev. Odessa is warm. Odesa has a port.",
            ("Odesa",),
            "Trains leave Odessa and Kiev. Odessa is warm. Odessa has a port.",
        ),
        Example("They took Bakhmut (Artemovsk) and Ugledar (Vuhledar); Vuhledar lies west. Dynamo Kiev play in Kyiv."),
        Example("Odesa is a port, and Odessa, Texas, is none."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the places: each with the name that it has after the Ukrainian one."""
        del facts
        text = sentence.text
        for match in places_in(text):
            before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
            if not _EXPLAINED.search(before) and not _OTHER.search(before) and not _ELSEWHERE.match(text, match.end()):
                yield Observation(ukrainian_places()[match.group()], Span(*match.span()))

    def group(self, value: Hashable) -> Hashable:
        """Return the place."""
        return value

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield every place with the rarer form of its name."""
        del facts
        counts = Counter(one.text for one in seen)
        if len(counts) < 2:
            return
        kept = max(counts, key=lambda form: (counts[form], form in ukrainian_places().values()))
        written = ", ".join(f"{form} ({count})" for form, count in counts.most_common())
        for number, one in enumerate(seen):
            if one.text != kept:
                message = say("“{word}” is the same place as “{other}”.", word=one.text, other=kept)
                evidence = {"in this article": written}
                yield number, Finding(Span(0, len(one.text)), message, (kept,), evidence)
