"""Two sentences with nothing but a comma between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

_FINITE = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|became|began|came|went|took|made"
    r"|gave|fell|rose|left|found|lost|won|broke|denied|refused|decided|remained|seems?|needs?|wants?|continued|died|ran|saw"
    r"|knew|spoke|wrote|drove|flew|grew|threw|drew|chose|sang|ate|stole|froze|showed)"
)
_SUBJECT = (
    r"(?:he|she|they|we|it|this|these|nobody|everyone|there"
    r"|(?:the|this|these|those|his|her|its|their|our|some|many|most)(?:\s[a-z-]+){1,2}?)"
)
# A clause without a comma, a comma, and another with a subject of its own that goes on.
_SPLICE = later(
    rf"^(?P<first>(?:The|This|That|These|Those|It|He|She|They|We|There|His|Her|Its|Their|Our|[A-Z][a-z]+)\s"
    rf"(?:[^,;:()]*?\b{_FINITE}|[a-z]+\s[a-z]+ed\s(?:in|to|on|at|from|into|with|for|the|a|an))\b[^,;:()–-]+)(?P<comma>,)"
    rf"\s(?P<second>{_SUBJECT})\s(?:\w+ly\s|also\s|still\s|not\s)?{_FINITE}\b(?P<rest>[^?]{{8,}})[.]$"
)
# "Prices fell, wages rose, and nobody was hurt": a list of clauses.
_LISTED = later(r",\s(?:and|or)\s")
# "The firm has lost money, it has emerged in the last days": by whom or when it was told.
_TOLD = later(
    r"it\s(?:seems\b|(?:(?:has|had|is|was|can|will|would|could|may|might|also|now|later|since|still|been|be|being|not|\w+ly)\s)+"
    r"(?:emerged|announced|reported|revealed|claimed|confirmed|learned|learnt|understood|alleged|disclosed|decided|found|ruled"
    r"|heard|noted|estimated|expected|hoped|feared|agreed|admitted|warned|declared|stated|rumou?red|established)\b)"
)
# What makes either of them a part of the other, or a saying of what was said.
_JOINED = later(
    r"\b(?:that|if|when|whenever|which|who|whom|whose|as|because|while|whilst|although|though|whether|what|how|why|where|since"
    r"|before|after|until|unless|once|than|so|either|neither|nor|not only|the more|the less|no matter|even|ago"
    r"|having|being|says?|said|believes?|believed|thinks?|thought|suggests?|argues?|claims?|asked?|but|yet)\b",
    re.IGNORECASE,
)
_NOT_FIRST = later(
    r"^(?:If|When|As|While|Although|Though|Because|Since|After|Before|Once|Unless|Until|Where|Whether|In|On|At|By|For|With|From"
    r"|To|According|Despite|Given|During|Under|Over|Among|Like|Unlike|Without|Should|Were|Had|However|But|And|So|Yet|Or|Not|Nor"
    r"|No|Even|Only|What|Whatever|How|Who|[A-Z][a-z]+(?:ing|ed|ly)"
    r"|(?:The|Any|Every|Each|This|Next|Last)\s(?:[a-z]+\s)?(?:time|moment|day|place|year|week|month|morning|night|instant))\b"
)
_QUOTES = frozenset('"“”«»()')
# The same in longer chains: "She looked at the street, her face was pale, she thought of the past and sighed."
_PAST = (
    r"[a-z]{2,}(?<!nee)(?<!indee)ed|felt|looked|heard|put|let|got|took|kept|brought|bought|sold|sat|stood|met|paid|sent"
    r"|slept|taught|caught|built|held|led|ran|spent|understood|woke|wore|thought|stopped"
)
_CHAINED = later(
    rf"(?:he|she|they|it|we|I)\s(?:(?:\w+ly|also|still|even|just|only|then|could not|did not|was not)\s)?"
    rf"(?:{_FINITE}|{_PAST})\b"
    r"|(?:he|she|they|it|we|I)\s(?:didn|couldn|wasn|isn|doesn|don|won|wouldn|hadn|can)['’]t\b"
    r"|(?:his|her|their|my|its)\s(?:[a-z-]+\s){1,2}?(?:is|are|was|were|has|had|became|began|went|came)\b"
)
# Behind a noun in small letters a form in -ed may describe: "the two men involved, he was".
_OWN_CLAUSE = later(
    rf"(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hose|[Tt]here|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Aa]n?)\s[^,]*?\b"
    rf"(?:{_FINITE}|{_PAST[_PAST.index('|') + 1 :]})\b"
    rf"|(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[A-Z][a-z]+(?:\s[A-Z][\w’'-]+)*)\s[^,]*?\b(?:{_FINITE}|{_PAST})\b"
)
_SAYING = later(
    r"\b(?:says?|said|tells?|told|added|suggest(?:s|ed)|wrote|claim(?:s|ed)|argue[sd]|explain(?:s|ed)|announced|report(?:s|ed)"
    r"|stated|insist(?:s|ed)|admit(?:s|ted)|replied|ask(?:s|ed)|noted?|warn(?:s|ed)|continued|recall(?:s|ed)|revealed|promised"
    r"|believe[sd]?|thinks|hopes|hoped|seem(?:s|ed)|appear(?:s|ed)|turn(?:s|ed) out|concluded|declared|joked|stressed"
    r"|confirmed|feels?|know|knows|knew|fears|understood|learned|emphasi[sz]ed|pointed)\b"
)
_NEW_CLAUSE = later(r"(?:and|or|but|nor|so|yet)\s(?:he|she|they|it|we|I|the|his|her|its|their|there|an?|[A-Z])\b")
_APART = later(r"[;:–—]|\b(?:and|or|but|except|according|given)\b")
_SHORTEST = 2


class CommaSplice(SentenceCheck):
    """Finds sentences that hang together by a comma alone: "The ship sank, it was full of rust".

    Chinese, Japanese and Korean string clauses together by commas, and the machine keeps them. Only plain cases: two
    clauses side by side that each have a subject and a verb of their own, and no word that joins them ("but",
    "because", "that"), in a sentence without quotation marks.
    """

    id = "comma-splice"
    title = "Sentences joined by a comma"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    # 4 flags in 360,000 words of MT, all right, 2 marked (chance .26); none unmarked in 50,600 of references.
    confidence = 0.7
    signs = Signs(mark=re.compile(r".,$"))
    examples = (
        Example(
            "The old ship was full of rust, it had been at sea for forty years.",
            ("rust, it",),
            "The old ship was full of rust; it had been at sea for forty years.",
        ),
        Example(
            "The minister denied the report, he has no plan to resign this year.",
            ("report, he",),
            "The minister denied the report; he has no plan to resign this year.",
        ),
        Example("The tunnel collapsed in the night, the miners were in their beds.", ("night, the miners",)),
        Example("Prices fell in the north, the shops were full of bread, and nobody was poor any more."),
        Example("The plan, it was said, is old. When the ship was old, it was sold to a yard in the south."),
        Example("The tower was hit in the night, the governor wrote on his page."),
        Example("The course is to be made compulsory in all schools of the land, the government has announced."),
        Example("The plan is good, he said in the house. The more they had, the more they wanted, it has been found."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the comma, with the words on its sides."""
        text = sentence.text
        if ", " not in text or not _QUOTES.isdisjoint(text):
            return
        match = _SPLICE.match(text)
        if match is None or _NOT_FIRST.match(text) or _JOINED.search(text):
            yield from _in_a_chain(text)
            return
        if _LISTED.search(text, match.end("comma")):
            return
        # "..., the governor wrote on his page": who said it.
        if _TOLD.match(text, match.start("second")) or _SAYING.search(text, match.end("second"), match.start("rest")):
            return
        if _SAYING.match(text, match.start("rest") + 1) is not None:
            return
        start = text.rfind(" ", 0, match.start("comma")) + 1
        before, after = text[start : match.start("comma")], match["second"]
        yield Finding(
            Span(start, match.end("second")),
            "Two sentences, and only a comma between them.",
            (f"{before}; {after}", f"{before}. {after.capitalize()}"),
        )


def _in_a_chain(text: str) -> Iterator[Finding]:
    """Yield the first comma between two clauses that both have a subject and a verb, and nothing that joins them."""
    clauses = text.split(", ")
    place = len(clauses[0])
    for number in range(1, len(clauses)):
        before, clause = clauses[number - 1], clauses[number]
        second = _CHAINED.match(clause)
        if (
            second is not None
            and text.endswith(".")
            and min(len(before.split()), len(clause.split())) > _SHORTEST
            and _OWN_CLAUSE.match(before)
            and not _NOT_FIRST.match(before)
            and not _JOINED.search(before)
            and not _APART.search(before)
            and not _SAYING.search(second.group())
            and not _TOLD.match(clause)
            and not any(map(_NEW_CLAUSE.match, clauses[number + 1 :]))
        ):
            word, after = before.rsplit(" ", 1)[-1], second.group()
            yield Finding(
                Span(place - len(word), place + 2 + len(after)),
                "Two sentences, and only a comma between them.",
                (f"{word}; {after}", f"{word}. {after[0].upper()}{after[1:]}"),
            )
            return
        place += 2 + len(clause)
