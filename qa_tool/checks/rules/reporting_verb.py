"""Verbs that cannot introduce a quotation, as in: He criticized, "The people will judge"."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.words import SAYING

# English verbs that name what somebody does by speaking and need an object for it, with what can stand in their
# place. Those that papers put before quotations after all (warn, complain, vow, lament, order) are not among them.
_INSTEAD = {
    "criticized": "said", "criticised": "said", "condemned": "said", "denounced": "said", "blamed": "said",
    "slammed": "said", "praised": "said", "evaluated": "said", "assessed": "said", "appraised": "said",
    "diagnosed": "said", "analyzed": "said", "analysed": "said", "interpreted": "said", "expressed": "said",
    "conveyed": "said", "delivered": "said", "introduced": "said", "thanked": "said", "congratulated": "said",
    "encouraged": "said", "supported": "said", "opposed": "said", "refuted": "countered", "rebutted": "countered",
    "dismissed": "countered", "requested": "asked",
    "expected": "said", "anticipated": "said", "judged": "said", "welcomed": "said", "consoled": "said",
    "raised his voice": "said", "raised her voice": "said", "raised their voices": "said", "raised its voice": "said",
}  # fmt: skip
_BARE = "|".join(_INSTEAD)
_WITH_OBJECT = "|".join(verb for verb in (*_INSTEAD, "denied", "demanded") if not verb.startswith(("raised", "expect")))
# A sentence in the quotation, no title of a work: it has small words and an end of its own, which is the end here.
_QUOTED = r"(?P<open>[“\"])(?P<quoted>[A-ZÀ-Þ][^“”\"]*?(?: [a-z’']+[,]?){3}[^“”\"]*[.!?])[”\"]\s*$"
# Not "was criticized", "having criticized", "which he criticized".
_ACTS = r"(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bbeen )(?<!\bis )(?<!\bare )(?<!\bbeing )(?<!\bof )(?<!\bthe )"
_ALONE = later(rf"\b{_ACTS}(?P<verb>{_BARE})(?:,|:)? ?{_QUOTED}")
_OBJECT = later(
    rf"\b{_ACTS}(?:{_WITH_OBJECT}) (?P<object>(?!(?:by|in|at|on|as|that|to|with)\b)[\w’'.-]+(?: [\w’'.-]+){{0,9}})"
    rf"(?P<comma>,) ?{_QUOTED}"
)
# "He said, “A,” and “B.”": two quotations behind one verb, both of them sentences and no titles.
_SENTENCE = r"[A-ZÀ-Þ][^“”\"]*?(?: [a-z’']+[,]?){3}[^“”\"]*"
_TWO = later(
    rf"\b(?P<first>{SAYING})[,:]? [“\"]{_SENTENCE}"
    rf"(?P<join>,[”\"],? and )(?P<said>(?:said|(?P=first)),? )?[“\"]{_SENTENCE}[.!?,][”\"]"
)
# What says it after all.
_SAYS = later(r"\b(?:say|saying|says|said|adding|added|telling|told|writing|wrote|asking|asked|called|calling|with)\b")


class ReportingVerb(SentenceCheck):
    """Finds verbs that cannot introduce a quotation, as in: He criticized, "The people will judge".

    Korean and Japanese put any verb behind what somebody says (비판했다, 반박했다); in English somebody criticizes
    a person or a thing, and says something. Beside an object "saying" is missing: He criticized the law, "It is too
    late." A quotation behind a colon is left alone there. Of two quotations that "and" joins the second needs a verb of
    its own.
    """

    id = "reporting-verb"
    title = "Verb that cannot introduce a quotation"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # A rule of grammar; none in 21,300 words of English news and in the human translations of the bench.
    confidence = 0.8
    signs = Signs(frozenset(_INSTEAD) | frozenset(SAYING.split("|")) | {"raised", "demanded"})
    examples = (
        Example(
            'He criticized, "The people will judge this law."',
            ("criticized",),
            'He said, "The people will judge this law."',
        ),
        Example(
            "She refuted: “There was no meeting at that time.”",
            ("refuted",),
            "She countered: “There was no meeting at that time.”",
        ),
        Example(
            'He criticized the government, "Nobody knows who will pay for it."',
            (', "',),
            'He criticized the government, saying, "Nobody knows who will pay for it."',
        ),
        Example(
            'She said, "We have to go on now," and "They will see what we do."',
            ('," and ',),
            'She said, "We have to go on now," adding, "They will see what we do."',
        ),
        Example(
            'He criticized the plan: "Nobody knows who will pay for it." She praised the film "The Long Road Home."'
        ),
        Example(
            'He was criticized. "The people will judge this law," she said. She denied it, saying, "I was at home."'
        ),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the verb, or the comma that lacks its "saying"."""
        text = sentence.text
        if '"' not in text and "“" not in text:
            return
        alone = _ALONE.search(text)
        if alone is not None:
            verb = alone["verb"]
            message = say("“{verb}” cannot introduce a quotation in English.", verb=verb)
            yield Finding(Span(*alone.span("verb")), message, (_INSTEAD[verb],))
            return
        two = _TWO.search(text)
        if two is not None:
            quote = two["join"][1]
            span = Span(two.start("join"), two.end("said") if two["said"] else two.end("join"))
            yield Finding(
                span, say("Two quotations are joined: “adding” tells that it goes on."), (f",{quote} adding, ",)
            )
            return
        found = _OBJECT.search(text)
        if found is not None and _SAYS.search(found["object"]) is None:
            span = Span(found.start("comma"), found.end("open"))
            yield Finding(span, say("Who says this? “saying” is missing."), (f", saying, {found['open']}",))
