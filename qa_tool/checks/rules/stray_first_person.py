"""“I” and “we” where a report speaks of others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_tool.checks.check import AcrossParagraphs, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.of_others import FIRST_PERSON, of_others
from qa_tool.checks.running_quotes import Edge, running
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.language import SourceLanguage
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_double_quotes, pair_quotes
from qa_tool.text.verbs import PASTS
from qa_tool.text.words import SAYING

_WORDS = frozenset("I we We me my My myself Myself our Our reporter Q".split())  # noqa: SIM905
_FIRST = later(
    rf"(?<![\w.’'-])(?:{FIRST_PERSON}"
    # 우리 경제, 우리 군: what a country has, and no firm, planet or family.
    r"|(?P<our>[Oo]ur )(?=(?:own |latest |new )*(?:economy|economic (?:growth|situation)|exports?|exporters|imports"
    r"|military|army"
    r"|navy|air force|troops|soldiers|government|authorities|foreign ministry|embassy|nationals|citizens|fishermen"
    r"|territor(?:y|ial)|airspace|waters|companies|firms|industr(?:y|ies)|semiconductor|automobile|automakers"
    r"|shipbuilders|stock market|financial market|foreign exchange|currency|athletes|delegation|diplomacy|diplomats"
    r"|security|defen[sc]e|(?:fishing )?(?:boats?|vessels?)|warships?|frigates?|destroyers?|fighters?|missiles?"
    r"|rockets?|satellites?|own (?:technology|power)|(?:base|benchmark) (?:interest )?rate|stock index"
    r"|(?:national |football |soccer |baseball |volleyball |basketball |women['’]s |men['’]s ){1,3}team|players"
    r"|rescue team|(?:emergency )?relief team|National (?:Assembly|Security Council))\b))"
)
# What a report says that others did; whatever is past is, too.
_ACT = later(
    r"(?:did|could|had|will|would)(?:n['’]t)?\b|(?:want|hope|plan|aim|intend) to \w|call (?:on|for)\b|ask (?:for|the)\b"
    r"|have (?:also |now )?[a-z]+(?:ed|en|un)\b|(?:was|were) (?:also |then )?(?:[a-z]+ed|told|sent|shown|taken|given)\b"
    r"|(?:am|are) (?:ask|seek|plann|call|aim|consider|investigat|prepar|demand|hop)ing\b"
)
_FEELING = frozenset("loved liked felt thought believed hoped wished enjoyed wondered was were".split())  # noqa: SIM905
_JOINS = r"""But|And|So|When|If|As|Since|Because|While|After|Before|Although|Though|Now|Then|Until|Once|Yes|No|Well|Here
|There|Today|Yesterday|Tomorrow|Later|Next|Finally|Meanwhile|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February
|March|April|May|June|July|August|September|October|November|December""".replace("\n", "")
# "World War I", "type I", "the song I was there": numbers and titles.
_NUMBER = re.compile(
    rf"(?<![\w’'-])(?!(?:{_JOINS}) $)(?:[A-Z][\w’'-]*|type|phase|part|grade|class|title|article|volume|level|stage"
    r"|songs?|films?|movies?|albums?|shows?|series|books?|singles?|hits?|dramas?|called|titled|entitled) $"
)
# Of "we" a report tells at the head of a clause: not "the world we live in".
_CLAUSE = later(rf"(?:^|[,;]\s|^(?:{_JOINS})\s|\b(?:and|but|so|because|that)\s(?:(?:then|also|later|therefore)\s)?)$")
# "She said that I am ill": the speaker's own words, in those of the reporter.
_REPORTED = later(r"\b(?:said|says|stated|added|announced|explained)\b[^,;:]* that\b[^,;:]*$")
_HE = later(r"\b(?:[Hh]e|[Ss]he|[Tt]hey)\b")
# Who tells of what he saw himself: the article has an author, and "I" is he.
_AUTHOR = later(
    r"(?<![\w.’'-])(?:me\b|I (?:met\b(?! with)|(?:meet|interviewed|wrote|write|argued?|think|believe|suspect|confess"
    r"|admit|recommend|wonder|suggest|hope(?! to)|said(?=,)|would (?:say|argue))\b)|I(?:['’]m| am) (?:[A-Z]|report)"
    r"|[Oo]ur (?:reporters?|readers?|newsletter|website)\b"
    r"|[Mm]y (?:view|opinion|column|colleagues? [A-Z]|guess|interview|book|point|mind)\b)"
)
# A script: there the reporter says "I".
_SCRIPT = later(r"[<\[◀【] ?(?:[Aa]nchor|ANCHOR|[Rr]eport(?:er)?|REPORT(?:ER)?)\b|(?<!\w)reporter [A-Z]|Q(?<!\wQ)[.:] ")
# In brackets, behind the colon of a headline or a speaker, behind a dash: somebody's own words.
_OWN_WORDS = later(
    r"^[^\[\]]*\]|\[[^\]]*(?:\]|$)|\([^)]*:[^)]*(?:\)|$)|^(?:[^.:]{2,60}:|[A-Z][.)]|[–—•-])\s.*|[:?]\s.*?[.!?]"
)
# Spoken, although the marks are lost: "I was there, she said"; "he said, I was there".
_SAID_AFTER = later(rf",\s(?:he|she|they|(?:the\s)?[\w’'-]+(?:\s[A-Z][\w’'-]+){{0,2}})\s(?:{SAYING})\b[^,]{{0,40}}$")
_SAID_BEFORE = later(rf"\b(?:{SAYING}|thought)\b[,:]? $")
# A song or a book: My Sweet Lord.
_WORK = later(r"(?:My|Our) [A-Z]")
_MARKS = ('"', "“", "”", "„", "«", "»", "[", "]", "``")
_MAYBE = re.compile(r"(?<![\w.’'-])(?:I|[Ww]e|me|[Mm]y|[Mm]yself|[Oo]ur)(?![\w-])")
_ENDS = (".", "!", ".)", "…", '."', ".”")
# "I'm in a hurry.": what is left of a clause is the matter of another check.
_STUB = 16
# So much stands before it at the head of a sentence: "Therefore, we".
_HEAD = 12
_MOST, _SHARE, _MOST_ACTS = 3, 0.34, 6
_SHORTEST, _BACK = 3, 200


class _Said(NamedTuple):
    """What is said in the first person, and what may stand there instead.

    `kind` is "act" (what a report tells of others), "late" (one behind other words of its sentence), "told" (of oneself
    alone), "we" (the same of several), "our", "author", "script", or the "end" of a paragraph.
    """

    kind: str
    words: tuple[str, ...] = ()


class StrayFirstPerson(AcrossParagraphs):
    """Finds "I", "we" and "my" in a report that nobody tells of himself, and "our economy" for that of a country.

    Korean, Japanese and Chinese leave out a subject that is known, and machines guess: "Police searched the house, but
    I did not arrest him", "he trained with my brothers". Quotations, scripts of broadcasts, interviews, and articles
    whose author speaks of himself are left alone: what is flagged stands in a few sentences of an article that
    otherwise knows no "I". What should stand there the source tells; whoever was spoken of last is suggested first.
    """

    id = "stray-first-person"
    title = "First person in a report"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # All 6 flags on WMT23 zh-en MT (chance .50) and 5 of 6 on WMT21 (chance .33) are right; none on 50,000 words of
    # human translations and English news, article by article.
    confidence = 0.9
    source_languages = frozenset({"ko", "ja", "zh"})
    signs = Signs(_WORDS, re.compile(r"[\"“”„«»\[\]<◀【]|``"))
    examples = (
        Example(
            "Her son was hurt. She asked why. I wanted to see the film, but the school refused.",
            ("I wanted",),
            "Her son was hurt. She asked why. She wanted to see the film, but the school refused.",
            "ko",
        ),
        Example(
            "Police searched the house, but I did not arrest him.",
            ("I did",),
            "Police searched the house, but they did not arrest him.",
            "ja",
        ),
        Example(
            "The council read the list once a day. Therefore, we have decided to read it twice.",
            ("we have",),
            "The council read the list once a day. Therefore, it has decided to read it twice.",
            "zh",
        ),
        Example("Exports carry our economy.", ("our ",), "Exports carry South Korea’s economy.", "ko"),
        Example("The mayor came. He said: “I was there.” “My house is gone,” she said.", source_language="ko"),
        Example("The singer died in May. He had success with the song My Sweet Lord in 1971.", source_language="ko"),
        Example("The mayor came. He told me of the war. I was there on Monday.", source_language="ko"),
        Example("In World War I it burnt. It was built by King Edward I in 1300. It is old.", source_language="zh"),
    )

    def observe_paragraph(self, paragraph: Paragraph, facts: Facts) -> Iterator[Observation]:
        """Yield what is said in the first person outside quotations, and where quotations and brackets run on."""
        text = paragraph.text
        if _SCRIPT.search(text) is not None:
            yield Observation(_Said("script"), Span(0, 1))
        elif _MAYBE.search(text) is not None:
            yield from _first_persons(paragraph)
        last = max(map(text.rfind, _MARKS))
        if last >= 0:
            opens = bool(pair_double_quotes(text).unclosed) or text.rfind("[") > text.rfind("]")
            yield Observation(Edge(opens), Span(last, last + 1))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield those of an article that has few of them, and no author."""
        quoted = running(seen)
        said = [
            (number, one, one.value)
            for number, one in enumerate(seen)
            if isinstance(one.value, _Said) and one.sentence not in quoted
        ]
        source = source_language(facts.source_language) if facts.source_language else None
        # Who begins with what he did tells his story: nobody was named before whom the source may have left out.
        kinds = {"author" if value.kind == "act" and not one.sentence else value.kind for _, one, value in said}
        if source is None or "author" in kinds:
            return
        acts = {one.sentence for _, one, value in said if value.kind in {"act", "late"}}
        told = {one.sentence for _, one, value in said if value.kind in {"told", "we"}} - acts
        sentences = seen[-1].sentence + 1
        few = len(acts | told) <= min(_MOST, max(1, int(sentences * _SHARE)))
        few_acts = few or 2 * len(told) < len(acts) <= min(_MOST_ACTS, sentences - 1)
        wanted = {"our": few} if "script" in kinds else {"act": few_acts, "late": few_acts, "told": few, "our": few}
        for number, one, value in said:
            if wanted.get(value.kind) and (one.sentence or value.kind in {"late", "our"}):
                yield number, _finding(one.text, value.words, source)


def _first_persons(paragraph: Paragraph) -> Iterator[Observation]:
    text = paragraph.text
    quotes = pair_quotes(text)
    for sentence in paragraph.sentences:
        start = sentence.span.start
        for kind, match in _spoken(sentence.text):
            at = start + match.start()
            if _WORK.match(text, at) is not None and match.start():
                continue
            if not (quotes.quoted_in_sentence(at) or _in_own_words(text, at)):
                words = of_others(match, text[max(0, at - _BACK) : at]) if kind in {"act", "late", "told"} else ()
                yield Observation(_Said(kind, words), Span(*match.span()).shifted(start))
    end = len(text.rstrip())
    yield Observation(_Said("end"), Span(end - 1, end))


def _in_own_words(text: str, at: int) -> bool:
    return any(words.start() <= at < words.end() for words in _OWN_WORDS.finditer(text))


def _spoken(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield what a sentence says in the first person, and of which kind that is."""
    if _MAYBE.search(text) is None or _SAID_AFTER.search(text) is not None:
        return
    yield from (("author", match) for match in _AUTHOR.finditer(text))
    # Lines of a poem, a song or a table have no full stop.
    if len(text) <= _STUB or not text.endswith(_ENDS):
        return
    for match in _FIRST.finditer(text):
        at = match.start()
        if (match["i"] and _NUMBER.search(text, 0, at)) or _SAID_BEFORE.search(text, 0, at):
            continue
        if match["our"]:
            yield "our", match
        elif (match["my"] and _HE.search(text, 0, at)) or (match["i"] and _REPORTED.search(text, 0, at)):
            yield "late", match
        elif _is_act(match) and (_CLAUSE.search(text, 0, at) or (match["i"] and at <= _HEAD)):
            yield "late" if at > _HEAD else "act", match
        else:
            yield "we" if match["we"] else "told", match


def _is_act(match: re.Match[str]) -> bool:
    verb = match["verb"] or ""
    is_past = (verb in PASTS or (len(verb) > _SHORTEST and verb.endswith("ed"))) and verb not in _FEELING
    return is_past or (verb != "" and _ACT.match(match.string, match.start("verb")) is not None)


def _finding(text: str, words: tuple[str, ...], source: SourceLanguage) -> Finding:
    if not words:
        country = max(source.own_country[:2], key=len)
        message = say("“{text}” outside of a quotation; name the country.", text=text.strip())
        why = say("news in {name} says “our” of its own country", name=source.name)
        return Finding(Span(0, len(text)), message, (f"{country}’s ",), {"why it happens": why}, Severity.MINOR)
    message = say("“{word}” in a report: who is meant?", word=text.split(maxsplit=1)[0])
    why = say("{name} leaves out a subject that was named before", name=source.name)
    return Finding(Span(0, len(text)), message, words, {"how to mend": say("say who it is"), "why it happens": why})
