"""Sentences of a paragraph: sentencex splits, and what it gets wrong in news text is put right here.

sentencex knows the abbreviations of many languages and takes under a microsecond a sentence, so it does the work; the
rules below look only at its boundaries (should these two be one?) and at the few places that it passes over.
"""

from __future__ import annotations

import re
from itertools import accumulate, pairwise, zip_longest

import sentencex

from qa_tool.domain.article import Paragraph, Sentence
from qa_tool.domain.span import Span
from qa_tool.text.blanks import with_plain_blanks
from qa_tool.text.lines import REPLACEMENT
from qa_tool.text.quotes import pair_quotes

_OPENERS = "\"'“‘«‹„(["
_LEADING = _OPENERS + "—– …."
_CLOSERS = "\"'”’»)]"
_CJK_CLOSERS = ("」", "』", "”", "’", '"', "》")

# Abbreviations that are never the end of a sentence before a capital letter; some sentencex does not know, and after
# the others it ends a sentence where the name is a word like "Early" ...
_TITLES = frozenset(
    (
        *(
            "Ms.",
            "Mx.",
            "Mlle.",
            "Mme.",
            "Amb.",
            "Atty.",
            "Attys.",
            "Rep.",
            "Reps.",
            "Sens.",
            "Govs.",
            "Gens.",
            "Profs.",
        ),
        *("Drs.", "Insp.", "Supt.", "Sgts.", "Comdr.", "Cmdr.", "Cdr.", "Brig.", "Pfc.", "Pvt.", "Msgr.", "Fr.", "Br."),
        *(
            "Mr.",
            "Mrs.",
            "Dr.",
            "Prof.",
            "Gen.",
            "Lt.",
            "Col.",
            "Maj.",
            "Capt.",
            "Sgt.",
            "Adm.",
            "Gov.",
            "Sen.",
            "Rev.",
        ),
        *("Profs.", "Mt.", "Ft.", "Pt.", "vs.", "v.", "cf.", "viz.", "approx.", "Approx.", "ca."),
        *("TP.", "им.", "ул.", "проф.", "акад.", "ген.", "св.", "Св.", "тов.", "вул.", "ім.", "просп.", "пл."),
    )
)
# ... and before a figure.
_COUNTED = frozenset(
    (
        *("No.", "Nos.", "no.", "nos.", "Vol.", "Vols.", "vol.", "Ch.", "ch.", "Eq.", "Fig.", "fig.", "Figs.", "Sec."),
        *("Secs.", "p.", "pp.", "Pp.", "Ex.", "Est.", "est.", "Art.", "Arts.", "Par.", "Rs.", "Approx.", "approx."),
        *("ca.", "Ca.", "c.", "ст.", "стр.", "п.", "№", "Nr.", "Bd.", "Abs.", "S.", "kl.", "Kl.", "Rp."),
        *("febr.", "márc.", "ápr.", "máj.", "jún.", "júl.", "szept.", "okt.", "ян.", "февр."),
    )
)
# Of a compound ("post-Sept. 11") sentencex does not know them before a figure.
_MONTHS = frozenset({"Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec."})
_HOURS = frozenset({"a.m.", "p.m.", "A.M.", "P.M.", "am.", "pm."})
# 2023. 03. 07., as Hungarian has it.
_YEAR, _MONTH = re.compile(r"(?:19|20)\d\d\.$"), re.compile(r"\d\d?\.(?!\d)")
_SPECIAL = _TITLES | _COUNTED | _HOURS
# What goes on after an hour: "5 p.m. Tuesday", "10 a.m. March 3", "9 p.m. ET", "8 a.m. Kyiv time", "5 p.m. GMT".
_AFTER_HOUR = re.compile(
    r"\(?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\."
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.|January|February|March|April|May \d|June|July|August|September"
    r"|October|November|December|[ECMP][SD]?T\b|[A-Z]{2,4}T\b|GMT|UTC|(?:[A-Z][\w.]*\s){1,3}[Tt]ime\b|\d)"
)
_ENUMERATOR = re.compile(r"\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]$")
_LETTERED = re.compile(r"\(?(?:[a-z]|[ivx]{1,5})\)\s")
# "Really?" Kim asked: the reporting clause belongs to the question. Pronouns and articles start a new sentence.
_REPORTING_CLAUSE = re.compile(
    r"(?!(?:He|She|They|We|I|It|You|The|A|An|This|That|But|And|Then)\b)(?:[A-Z][\w.'’-]*\s){1,4}"
    r"(?:said|asked|added|cried|replied|wrote|shouted|says|asks)\b"
)
_HAN_REPORTING_CLAUSE = re.compile(r"[^，。！？、\s]{1,8}(?:说|說|道|问|問|表示|称|稱|指出|强调|強調)")
_BOUND_KANA = re.compile("と|って|など|の|を|は|が|に|も|で")
# A terminator with closing marks, or an ellipsis, before a capital, and a Chinese or Japanese one before a figure of
# several digits (来た。17日): sentencex goes on there after brackets,
# after abbreviations and after the one-character ellipsis.
_PASSED_OVER = re.compile(
    r"""[.!?…。！？](?:(?<=[。！？])(?:）(?=\w)|(?=\d)|[」』]\s+(?=[\w「『]))|(?:(?<=…)|(?<=[.!?])["'”’»)\]])["'”’»)\]]*\s+(?=["'“‘«(\[]*[A-ZÀ-ÞА-ЯЁІЇЄҐ]))"""
)
# Words that are abbreviations in sentencex's lists and in the news mostly the last word of a sentence.
_ORDINARY_WORDS = frozenset(
    (
        "May",
        "may",
        "me",
        "no",
        "art",
        "ill",
        "ore",
        "arc",
        "con",
        "fed",
        "Ken",
        "miss",
        "ark",
        "id",
        "ok",
        "OK",
        "etc",
        "cal",
    )
)
_STOP = re.compile(r"\.\s+(?=[\"'“‘«(\[]*[A-Z])")
_ABBREVIATION_AT_END = re.compile(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|Mr|Mrs|Ms|Dr|St|No)\.$")
_SENTENCE_STARTER = re.compile(
    r"(?:He|She|It|They|We|I|You|The|This|That|These|Those|But|And|In|On|At|A|An|His|Her|Their|If|When|There|However)\b"
)
_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»"), ("（", "）"), ("「", "」"), ("『", "』"))
# Marks of quotations, no apostrophes; what may begin with one; and those that Hebrew puts into acronyms (ארה"ב).
_MARKS = re.compile(r"""["“”„«»‘‚]|(?<![^\W_])['’]|['’](?![^\W_])""")
_QUOTED = re.compile(r"""["“”„«»‘]|(?:^|\s)['‚]""")
_IN_ACRONYM = re.compile('(?<=[א-ת])["“”](?=[א-ת](?![א-ת]))')
# The end of a sentence; a quotation with more of them inside is no sentence but a speech.
_END_INSIDE = re.compile(r"""[.!?؟。？！]["“”«»‘’']*\s+\S""")
_MOST_ENDS = 4
# Without one of these in the text _PASSED_OVER finds nothing; looking for them costs next to nothing.
_MAYBE_PASSED_OVER = ('"', ")", "'", "”", "’", "…", "]", "»", "）", "。", "！", "？")
_LOUD = ('?"', '!"', "?”", "!”", "?'", "!'", "?’", "!’")


def split(text: str, language: str = "en") -> tuple[Sentence, ...]:
    """Return the sentences of one paragraph in order, without the blanks around them; spans in code points.

    `text` holds no line feed; `language` is a code such as "en" or "ko". All that is outside the spans is blank.
    """
    ends = _ends(with_plain_blanks(text), language)
    sentences = []
    start = 0
    for end in ends:
        piece = text[start:end]
        said = piece.strip()
        if said:
            first = start if piece[0] == said[0] else start + len(piece) - len(piece.lstrip())
            sentences.append(Sentence(said, Span(first, first + len(said))))
        start = end
    return tuple(sentences)


def paragraph(text: str, language: str = "en") -> Paragraph:
    """Return the paragraph with its sentences."""
    return Paragraph(text, split(text, language))


def _ends(text: str, language: str) -> list[int]:
    """Return where the sentences of `text` end, blanks after them included; the last is the length of `text`."""
    pieces = _pieces(text, language)
    # An end of a sentence that is no boundary means an abbreviation, or what was taken for one.
    passes_over = text.count(". ") >= len(pieces) or any(map(text.__contains__, _MAYBE_PASSED_OVER))
    ends: list[int] = []
    start = 0
    for piece, following in zip_longest(pieces, pieces[1:]):
        if passes_over:
            ends += [start + inner for inner in _passed_over(piece)]
        start += len(piece)
        if following is None or _is_plain_boundary(piece, following) or not _belong_together(piece, following):
            ends.append(start)
    return ends


def _is_plain_boundary(left: str, right: str) -> bool:
    """Say at little cost that nothing about this boundary is special: most are "... word. Word ..."."""
    return (
        left[-2:] == ". "
        and "A" <= right[0] <= "Z"
        and len(left) > 7
        and left[max(left.rfind(" ", 0, -1), left.rfind("-", 0, -1)) + 1 : -1].lstrip(_OPENERS) not in _SPECIAL
    )


def _pieces(text: str, language: str) -> list[str]:
    """Return what sentencex makes of `text`, with its quotations told apart; together the pieces are as long."""
    pieces = _segmented(text, language)
    if _QUOTED.search(text) is not None and (len(pieces) > 1 or _END_INSIDE.search(text) is not None):
        told = _with_quotations_told(text)
        if told != text:
            starts = accumulate(map(len, _segmented(told, language)), initial=0)
            pieces = [text[start:end] for start, end in pairwise(starts)]
    return pieces


def _with_quotations_told(text: str) -> str:
    """Return the text with double marks for each quotation that may be one sentence, and others where none is.

    sentencex takes for one sentence what stands between two straight marks, between » and «, or between a mark that
    opens and any later one that closes: where one mark is missing, or of another kind, all up to the next quotation.
    """
    text = _IN_ACRONYM.sub("_", text)
    told = list(text)
    for mark in _MARKS.finditer(text):
        at = mark.start()
        told[at] = "‹" if at == 0 or text[at - 1].isspace() else "”"
    end = 0
    for span in pair_quotes(text).pairs:
        if span.start < end or len(_END_INSIDE.findall(text, span.start, span.end)) > _MOST_ENDS:
            continue
        end = span.end
        told[span.start], told[end - 1] = "“", "”"
        for inner in _MARKS.finditer(text, span.start + 1, end - 1):
            told[inner.start()] = "_"
    return "".join(told)


def _segmented(text: str, language: str) -> list[str]:
    """Return what sentencex makes of `text`; together the pieces are as long."""
    try:
        pieces: list[str] = list(sentencex.segment(language, text))
    except UnicodeEncodeError:
        # A lone surrogate cannot cross into sentencex.
        safe = text.encode("utf-32-le", "surrogatepass").decode("utf-32-le", "replace")
        pieces = list(sentencex.segment(language, safe)) if len(safe) == len(text) else [REPLACEMENT * len(text)]
    return pieces if sum(map(len, pieces)) == len(text) else [text]


def _belong_together(left: str, right: str) -> bool:
    """Say whether the boundary between `left` and `right` is none."""
    head = right.lstrip()
    bare = head if head[:1].isalnum() else head.lstrip(_LEADING)
    if not bare[:1].isalnum():
        # Nothing but marks up to the end hangs on the left; a bullet starts something.
        return bool(head) and not any(map(str.isalnum, head))
    if bare[0].islower():
        return not _is_brand(bare) and _LETTERED.match(head) is None
    if left.endswith(_CJK_CLOSERS) and head is right and not bare[0].isascii():
        return _goes_on_after_quote(head)
    tail = left.strip()
    return _goes_on_after(tail[tail.rfind(" ") + 1 :].lstrip(_OPENERS), head) or (
        _ENUMERATOR.match(tail) is not None
        or not any(map(str.isalnum, tail))
        or (tail.endswith(_LOUD) and _REPORTING_CLAUSE.match(head) is not None)
    )


def _goes_on_after(token: str, head: str) -> bool:
    """Say whether the sentence that has `token` as its last word so far goes on with `head`."""
    if token in _HOURS:
        return _AFTER_HOUR.match(head) is not None
    if _YEAR.match(token) is not None and _MONTH.match(head) is not None:
        return True
    last = token.rpartition("-")[2]
    return last in (_COUNTED | _MONTHS if head[0].isdigit() else _TITLES)


def _is_brand(word: str) -> bool:
    """Say whether a sentence may well start with this lower-case letter: iPhone, eBay."""
    return word[1:2].isupper()


def _goes_on_after_quote(head: str) -> bool:
    """Say whether Korean, Japanese or Chinese text without a blank after a quotation belongs to it."""
    if "가" <= head[0] <= "힣":
        return True
    return _BOUND_KANA.match(head) is not None or _HAN_REPORTING_CLAUSE.match(head) is not None


def _passed_over(piece: str) -> list[int]:
    """Return the sentence ends inside `piece` that sentencex goes past."""
    found = []
    for end in _PASSED_OVER.finditer(piece):
        before = piece[: end.start() + len(end.group().rstrip())]
        if _is_balanced(before) and _ends_sentence(before, piece[end.end() :]):
            found.append(end.end())
    if ". " in piece[:-2]:
        found += [end.end() for end in _STOP.finditer(piece) if _ends_with_ordinary_word(piece[: end.start()])]
        found.sort()
    return found


def _ends_with_ordinary_word(before: str) -> bool:
    """Say whether the sentence `before` ends in a word that sentencex takes for an abbreviation."""
    return before[before.rfind(" ") + 1 :].lstrip(_OPENERS) in _ORDINARY_WORDS and _is_balanced(before)


def _is_balanced(before: str) -> bool:
    """Say whether no bracket or quotation is open at the end of `before`."""
    return before.count('"') % 2 == 0 and all(before.count(left) <= before.count(right) for left, right in _PAIRS)


def _ends_sentence(before: str, after: str) -> bool:
    """Say whether `before`, whose end looks like one of a sentence, is one."""
    if before[-1] in ")]）":
        # Only a bracket that holds whole sentences ends one: "(He left.) She stayed.", not "Kim (Jr.) Park".
        opener = before.rfind({")": "(", "]": "[", "）": "（"}[before[-1]])
        outside = before[:opener].rstrip()
        return opener >= 0 and (not outside or outside[-1] in ".!?。！？" or outside[-1] in _CLOSERS)
    bare = before.rstrip(_CLOSERS)
    if bare.endswith("…") or _ABBREVIATION_AT_END.search(bare) is None:
        return not _REPORTING_CLAUSE.match(after) if bare[-1] in "?!" else True
    return _SENTENCE_STARTER.match(after.lstrip(_OPENERS)) is not None
