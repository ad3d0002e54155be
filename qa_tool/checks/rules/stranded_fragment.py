"""Tiny sentences that are left over from a clause that was lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from qa_tool.checks.check import Example, ParagraphCheck
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Paragraph, Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.pairing import source
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_quotes

_LONGEST, _LONGEST_LAST = 45, 12
_TYPICAL = 0.95
# A longer word with a capital before a full stop is no abbreviation: Corp., Assoc.
_SHORT = 5
_SAYING = (
    r"(?:said|says|told|added|stated|reported|announced|revealed|disclosed|pointed\sout|mentioned|noted|described"
    r"|diagnosed|analy[sz]ed|conveyed|emphasi[sz]ed|stressed|predicted|forecast(?:ed)?|evaluated|assessed|expressed"
    r"|declared|explained|delivered|introduced|clarified|indicated|informed|quoted)"
)
# What is said against somebody, or of a figure.
_AGAINST = (
    r"(?:refuted|criticized|criticised|countered|protested|argued|claimed|insisted|recorded)(?:\s(?:harshly|strongly))?"
)
_NOUN = (
    r"(?:explanation|analysis|diagnosis|assessment|evaluation|interpretation|observation|forecast|prediction|outlook"
    r"|prospect|criticism|claim|judg(?:e)?ment|saying|position|opinion|situation|atmosphere|policy|plan|story)"
)
_STUB = later(
    rf"""(?:(?:And|But|So|Then|Also),?\s)?(?:
      (?:I|he|she|they|we|it)\s(?:did|do|does|{_SAYING})(?:\s(?:so|that|it|this|too|also|as\swell|like\sthis))?
    | I\s(?:am|was|have|had|will|would|think|see|know|hope|heard|believe)(?:\sso)?
    | (?:he|she|they|we|it|this|there)\s(?:is|was|are|were|has|have|had|will|(?:has|have|had|will)\sbe(?:en)?)
    | (?:I|we)\swas\s(?:told|informed)
    | (?:he|she|they|I|it)\stold\s(?:the\s)?(?:reporters|journalists|media|press)
    | it\s(?:turned|turns)\sout(?:\s(?:so|that))?
    | it\s(?:is|was|has\sbeen|had\sbeen|is\sbeing|was\sbeing)(?:\salso)?\s(?:{_SAYING}|known|found|confirmed|interpreted
        |expected|explained|observed|understood|seen|believed|considered|estimated|judged|learned|claimed|pointed\sout)
        (?:\s(?:so|that))?
    | (?:it|this|that)(?:\sis|'s|’s|\swas)\s(?:also\s)?(?:an?\s{_NOUN}
        |the\s(?:explanation|analysis|diagnosis|assessment))
    | (?:it|that)\sis(?:\sto\ssay)?
    | (?:according\sto|because\sof|in\sorder\sto|as\swell\sas|such\sas|with\sregard\sto|regarding|about|of|by|for|with)
    | (?:(?:it|this)\sbecame\sknown|(?:about|of)\s(?:it|this)|among\s(?:them|these))
    | (?:(?:writes|reports|informs|{_SAYING})(?:\s(?:about|of))?\s(?:it|this)|this\s(?:he|she|they)\s{_SAYING})
    | (?:and|but|or|that|which|so|also|etc|as\swell)
    | (?:did|{_SAYING}|is\ssaid|was\ssaid|(?:was|is)\sreported|was\sannounced|is\sknown)
    )\s?\.""",
    re.VERBOSE | re.IGNORECASE,
)
# "Police said." says nothing; "Police agreed." does. A name or a group with a verb of saying, and nothing said.
_SPEAKER_ONLY = later(rf"(?:The\s)?(?:[A-Z]\w+\s|(?<=The\s)\w+\s){{1,3}}{_SAYING}(?:\s(?:so|that))?\s?\.")
# "He did." may answer what stands before it.
_ELLIPSIS = later(
    r"\w+ (?:did|do|does|is|am|was|are|were|has|have|had|will|would|has been|have been|had been|will be|think so"
    r"|hope so|did so|did it)\s?\.",
    re.IGNORECASE,
)
_AUXILIARIES = later(r"\b(?:is|am|was|are|were|be|been|has|have|had|will|\w+['’](?:s|re|ve|ll|d|m))\b", re.IGNORECASE)
_ANSWERED = later(
    r"\?|\b(?:would|could|might|whether|if|expect\w*|hoped?|thought|ask\w*|doubt\w*|promis\w+|vow\w*|want\w*|threat\w*|not"
    r"|never|nobody|few|no one|predict\w*|plan\w*|\w+n['’]t|told|order\w*|tried|try|need\w*|had to)\b"
)
# "They hoped that it would be short. It was."
_HOPED = later(r"\b(?:would|could|might|whether|if|expect\w*|hope[sd]?|fear\w*|thought|not|never)\b|n['’]t\b")
# "... in May. said.": no capital, so no sentence of its own. Not "Acme Corp. said.", so no capital before.
_LOWER = re.compile(rf"[.!?](?<=[a-z]{{3}}.)\s+((?:(?:and|but)\s)?(?:did|{_SAYING}|{_AGAINST})\s?[.,])(?=\s|$)")
# "... in May. rice field.": what the ending of a verb of the source became.
_ENDING = r"[.!?](?<=[a-z0-9]{{2}}.)\s+((?:{endings}|(?:(?:and|but)\s)?(?:did|{saying}))\s?[.,])(?=\s|$)"
_WORD_BEFORE = later(r"[\w.'’-]+$")
# "... in May. The", at the end of a paragraph: the next one has lost its first word.
_LAST_WORD = later(
    r"[.!?”\"\])](?P<word> (?:The|An?|In|On|As|At|To|For|By|With|From|This|These|Those|But|And|When|While"
    r"|After|Since|If))$"
)
_FIRST_PERSON = later(r"\b(?:I|my|me|we|our)\b")
_CLOSED_BEFORE = later(r"[.,]([\"'”’»])\s+$")
_REPORTED_BY_PRONOUN = later(rf"(?:He|She|They|It)\s{_SAYING}\s?\.")

# "The bank will lend less. did," he said: what is left of the verb stands at the end of the quotation.
_BEFORE_CLOSING = later(
    r"[.!?]\s(?:did|do|do\sthat|is|was|has|have|said|will|to\sdo|there\sis|There\sis|There\sare)\b(?P<mark>[,.]?)(?=[\"”])"
)


class StrandedFragment(ParagraphCheck):
    """Finds tiny sentences that are left over from a verb of saying or a lost clause.

    "I did.", "He said.", "It was announced.", "Said.": reports in many languages close with a verb of their own, and a
    machine that loses its clause turns it into a sentence without content. What stands in quotation marks, what
    answers a question or a doubt ("Would he go? He did."), and short sentences with content ("No comment.", "Police
    agreed.") are left alone, and so is "General Smith said." where the source article is given and has a sentence as
    short. Stubs that are typical of the article's source language weigh more. A word that opens a sentence and stands
    alone at the end of a paragraph is found, too.
    """

    id = "stranded-fragment"
    title = "Left-over fragment"
    category = "Fluency/Grammar"
    severity = Severity.MAJOR
    # 2 flags on 398,000 words of MT, both right; none on 88,000 words of references. Few: partly a judgement.
    confidence = 0.9
    examples = (
        Example("The army took the town on Monday. I did.", ("I did.",), "The army took the town on Monday. ", "ko"),
        Example("It was announced. The talks go on.", ("It was announced. ",), "The talks go on.", "ko"),
        Example("“The talks go on.” He said.", (".” He said.",), "“The talks go on,” he said."),
        Example("The bank will lend less. Said.", ("Said.",), "The bank will lend less. "),
        Example("“The bank will lend less. did,” he said.", (". did,",), "“The bank will lend less,” he said.", "ko"),
        Example("It rained in May. The\n\nwind blew.", (" The",), "It rained in May.\n\nwind blew."),
        Example("No comment. Two killed in Donetsk. Police agreed. He resigned. The talks failed."),
        Example(
            "General Smith said.",
            source_language="ko",
            source_text="스미스 장군이 말했다. 군은 월요일 도시를 점령했다고 발표했다.",
        ),
        Example("General Smith said.", ("General Smith said.",), "", "ko", "군은 월요일 도시를 점령했다고 발표했다."),
        Example('Would the minister resign? He did. "I did. It was announced," she told them.'),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield every stub; the blank after it belongs to it where more follows."""
        ending = _ending_of(facts.source_language)
        for lower in _LOWER.finditer(paragraph.text) if ending is None else ending.finditer(paragraph.text):
            word = _WORD_BEFORE.search(paragraph.text, max(0, lower.start() - _LONGEST), lower.start())
            ends = word is not None and (word.group().islower() or (ending is not None and len(word.group()) > _SHORT))
            if ends and not pair_quotes(paragraph.text).quoted(lower.start(1)):
                reason = _reason(facts, typical=False) if ending is None else _reason_of_ending(facts)
                yield _stub(paragraph.text, Span(lower.start(1), lower.end(1)), reason)
        last = _LAST_WORD.search(paragraph.text, max(0, len(paragraph.text) - _LONGEST_LAST))
        if last is not None:
            message = say("This word belongs to what follows.")
            yield Finding(Span(*last.span("word")), message, ("",), confidence=_TYPICAL)
        for rest in _BEFORE_CLOSING.finditer(paragraph.text):
            mark = "," if rest["mark"] == "," else rest.group()[0]
            yield Finding(Span(*rest.span()), say("The rest of a verb that was lost."), (mark,))
        short = [place for place, sentence in enumerate(paragraph.sentences) if len(sentence.text) <= _LONGEST]
        if not short:
            return
        stubs = _stubs_of(facts.source_language)
        quotes = None
        for place in short:
            sentence = paragraph.sentences[place]
            typical = stubs is not None and stubs.fullmatch(sentence.text) is not None
            if not (typical or _STUB.fullmatch(sentence.text) or _SPEAKER_ONLY.fullmatch(sentence.text)):
                continue
            quotes = quotes or pair_quotes(paragraph.text)
            if (
                quotes.quoted(sentence.span.start)
                or _answers(paragraph, place, typical=typical)
                or _is_all(sentence.text, facts)
            ):
                continue
            reason = _reason(facts, typical=typical)
            joined = _joined(paragraph.text, sentence, reason, typical=typical)
            yield joined or _stub(paragraph.text, sentence.span, reason, typical=typical)


def _answers(paragraph: Paragraph, place: int, *, typical: bool) -> bool:
    """Say whether the sentence may be an answer to the one before it, or the word of a narrator."""
    text = paragraph.sentences[place].text
    before = paragraph.sentences[place - 1].text if place else ""
    if text.startswith(("I ", "I'", "I’")):
        return before.endswith("?") or _FIRST_PERSON.search(_unquoted(before)) is not None
    if _ELLIPSIS.fullmatch(text) is None:
        return before.endswith("?")
    if typical and text.startswith("It "):
        return before.endswith("?") or _HOPED.search(before) is not None
    if _AUXILIARIES.search(text) is not None and _AUXILIARIES.search(before) is not None:
        return True  # "Ann was tired. They all were."
    return _ANSWERED.search(before) is not None


def _is_all(text: str, facts: Facts) -> bool:
    """Say whether "General Smith said." may be all that the source says: it has a sentence that is as short."""
    if not facts.source_text or _SPEAKER_ONLY.fullmatch(text) is None:
        return False
    article = source(facts.source_text, facts.source_language)
    return article is not None and article.has_sentence_of(len(text))


def _unquoted(text: str) -> str:
    for pair in pair_quotes(text).pairs:
        text = text[: pair.start] + " " * pair.length + text[pair.end :]
    return text


def _joined(text: str, sentence: Sentence, reason: dict[str, str], *, typical: bool) -> Finding | None:
    """Return the finding for "... the end." He said. -- which joins the clause to its quotation --, or None."""
    closed = _CLOSED_BEFORE.search(text, max(0, sentence.span.start - 10), sentence.span.start)
    if closed is None or _REPORTED_BY_PRONOUN.fullmatch(sentence.text) is None:
        return None
    said = sentence.text[0].lower() + sentence.text[1:]
    return Finding(
        Span(closed.start(), sentence.span.end),
        "The reporting clause stands alone; it belongs to the quotation before it.",
        (f",{closed[1]} {said}", f".{closed[1]}"),
        reason,
        confidence=_TYPICAL if typical else None,
    )


def _stub(text: str, span: Span, reason: dict[str, str], *, typical: bool = False) -> Finding:
    end = span.end
    rest = text[end:]
    if rest.strip():
        end += len(rest) - len(rest.lstrip())
    return Finding(
        Span(span.start, end),
        "This sentence says nothing by itself; it looks like the rest of a lost clause.",
        ("",),
        reason,
        confidence=_TYPICAL if typical else None,
    )


def _reason(facts: Facts, *, typical: bool) -> dict[str, str]:
    source = source_language(facts.source_language) if typical and facts.source_language else None
    if source is None:
        return {"why it happens": say("the clause of a verb of saying was lost in translation")}
    return {
        "why it happens": say("sentences in {name} close with a verb of saying that loses its clause", name=source.name)
    }


def _reason_of_ending(facts: Facts) -> dict[str, str]:
    source = source_language(facts.source_language or "")
    assert source is not None
    return {
        "why it happens": say("the ending of a verb in {name} was translated as if it were a word", name=source.name)
    }


@lru_cache(maxsize=32)
def _ending_of(code: str | None) -> re.Pattern[str] | None:
    source = source_language(code) if code else None
    if source is None or not source.stray_endings:
        return None
    return re.compile(_ENDING.format(endings=source.stray_endings, saying=_SAYING))


@lru_cache(maxsize=32)
def _stubs_of(code: str | None) -> re.Pattern[str] | None:
    source = source_language(code) if code else None
    return (
        later("|".join(f"(?:{stub})" for stub in source.stranded_stubs)) if source and source.stranded_stubs else None
    )
