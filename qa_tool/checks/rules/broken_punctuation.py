"""Marks that cannot stand where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, ParagraphCheck
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.quotes import TYPESET, closes_late, pair_quotes

# Lower-case abbreviations whose full stop does not end a sentence, or may stand before another mark.
_ABBREVIATIONS = frozenset(
    """etc al vs cf eg ie approx dept govt intl incl excl est max min no nos vol ch fig sec pp ed eds tel ext
    ave blvd capt col gen gov lt maj rep sen sgt prof dr mr mrs ms jr sr inc corp ltd co bros jan feb mar apr
    jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun lb lbs oz ft in yd mi kg km
    cm mm hr hrs sq am pm st mt ft pt assn univ asst assoc dist e.g i.e a.m p.m""".split()  # noqa: SIM905  # a list of words reads best as one
)
_WIDE = {
    "，": ",", "。": ".", "、": ",", "；": ";", "：": ":", "！": "!", "？": "?", "．": ".", "｡": ".", "､": ",",
    "％": "%", "（": "(", "）": ")", "［": "[", "］": "]", "～": "–", "\u3000": " ", "＂": '"', "＇": "'", "－": "-",
    "／": "/", "＆": "&", "「": "“", "」": "”", "『": "‘", "』": "’", "《": "“", "》": "”", "〈": "‘", "〉": "’",
    "【": "[", "】": "]", "〔": "[", "〕": "]", "｢": "“", "｣": "”",
}  # fmt: skip
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_WIDE_SIGN = later(f"[{re.escape(''.join(_WIDE))}]")
_MIDDLE_DOT = later("(?<=[A-Za-z])[\u00b7\u318d\u2027\u30fb](?=[A-Za-z])")  # those of Chinese, Korean, Japanese
# Cheap: is there anything to look at?
# It begins with a mark, so that a search leaps from mark to mark; what stands before it is looked at from there.
_WIDE_OR_TILDE = "~∼\u00b7\u318d\u2027\u30fb\u3000-\u301f\uff01-\uff65"
_MAYBE_BROKEN = re.compile(
    rf"[%$€£.,;:!?'’\"“”»^_|@…`{_WIDE_OR_TILDE}—-](?:"
    r"(?<=%)\s?%|(?<=`)`|(?<=[,.!?]\s\")[a-z\s]|(?<=[.,;:!?])(?:\s?[.,;:]|(?<=\s.)(?:\s|$)|[\"'”’»](?:[.,]|\s+[a-z]))"
    r"|(?<=[a-z][.,:])[A-Za-z][a-z]|(?<=[$€£])\s\d"
    r"|(?:(?<=[A-Za-z][A-Za-z][’'])|(?<=[’']s[’']))(?:[A-Z]|[a-z]{3}|an?\s)|(?<=[a-z],[’'])[A-Za-z]|(?<=\.)\s+[abnosw]|(?<=lion\.)\s[a-z]|(?<=sand\.)\s[a-z]"
    r"|(?<=\s['’])(?:\s|$|(?:[smd]|re|ve|ll)[\s.,]|t\b|clock\b)|(?<=\b[LlDdO]\s['’])[^\W\d_]|(?<=\sn['’])t\b"
    r"|(?<=[\w”»\"],)\s[–—-]|(?<=,[”»\"])\s[–—-]|(?<=[a-z]—)[A-Za-z]|(?<=…)\s?[+−-]|(?<=[^\s(\[\"'‘“—–/-]“)(?:\W|$)|(?<!\S”)(?<=”)\w|(?<=[a-z][\"”])[a-z]"
    rf"|(?<=[\s:][\"“”])\s|(?<=\s[\"“”])\s*$|(?<=[a-z]{{2}}[!?])\s[a-z]|(?<=[a-z0-9]{{2}}[\^_|@])\s[A-Za-z]|(?<=[\"'”’»])\.\s+[a-z]|(?<=[.!?]”)\w|(?<=[{_WIDE_OR_TILDE}]))"
)
_WORD_BEFORE = later(r"[\w.&]+$")
_LONGEST_WORD = 40
_SPOKEN_BY = later(r"\s+(?:he|she|they|it|we|I|said|says|told|added|asked|wrote|according)\b")


@dataclass(frozen=True, slots=True)
class _Rule:
    """A pattern, what to say of it, and what stands in its place (a template of the match).

    `stop_ends` asks that the word before is no abbreviation, `no_name` that it is no name.
    """

    pattern: re.Pattern[str]
    message: str
    template: str
    stop_ends: bool = False
    no_name: bool = False


_BLANK_BEFORE = say("A blank stands before the mark.")
_GOES_ON = say("The sentence goes on after a full stop.")
_TWICE = say("The mark stands twice.")
_ONE_TOO_MANY = say("Two marks where one would do.")
_RANGE = say("English says a range in words, without dots.")
_CUT_WORD = say("A blank stands inside the word.")
_BLANK_MISSING = say("A blank is missing here.")
# Italian joins words so: Commedia dell'Arte.
_OPENS_NAME = (
    r"(?<=(?:[A-Za-z]{{2}}|[’']s).)(?<!\bdell.)(?<!\bnell.)(?<!\bdall.)(?<!\bsull.)(?<!\ball.)"
    r"(?=(?:[A-Z]|[a-z]{{3}}|an?\s[a-z])[^'’‘“”\"]{{1,60}}(?:{0}|\s?‘)(?:[\s.,;:!?)]|$))"
)
# no”real value”for a farmer
_GLUED_QUOTES = later(
    r"(?<=[a-z])(?P<mark>[\"”])(?P<words>[a-z][^\"“”]{0,60}?[\w.!?])(?P=mark)(?=[\s.,;:!?]|[a-z]{2}|$)"
)
# They begin with a mark or a blank, as above, where they can.
_RULES = (
    # “It is late.” .
    _Rule(later(r"\s(?<=[.!?][\"”’]\s)\s*\.(?=\s|$)(?!\s[.,])"), _ONE_TOO_MANY, ""),
    _Rule(
        later(r"\s(?<=[\w%)\]\"”’'»]\s)\s*([.,;!?]|(?<!\d\s):|:(?!\s\d))(?=\s|$)(?!\s[.,]\s?[.,])"),
        _BLANK_BEFORE,
        r"\1",
    ),
    _Rule(
        later(r"\s(?<=\w\s)\s*(['’](?:[smd]|re|ve|ll)|n['’]t|(?<=n\s)['’]t|(?<=o\s)['’]clock)(?=[\s.,])"),
        _CUT_WORD,
        r"\1",
    ),
    # L 'Aurore, d 'Estaing; not a vitamin D 'deficiency'.
    _Rule(
        later(r"\s(?<=[LlDdO]\s)(?<![^\W_][LlDdO]\s)(['’])(?=[^\W\d_])(?![^'’]{1,80}['’](?![^\W_]))"), _CUT_WORD, r"\1"
    ),
    _Rule(later(r"([\"'”’»])\.(?=\s+[a-z])"), _GOES_ON, r"\1"),
    _Rule(later(r"([.,])(?<=[a-z0-9].)([\"'”’»])\1(?![.\w])"), _TWICE, r"\1\2"),
    _Rule(later(r"\.(?<![.\s].)\.(?![./\\])"), say("Two full stops."), "."),
    _Rule(later(r"\.(?<![.\s].)\s\.\.?(?=\s|$)(?!\s\.)"), say("Two full stops."), "."),
    _Rule(later(r"\.{3}\s\.(?=[\s\"”\])]|$)"), say("Two full stops."), "..."),
    _Rule(later(r"([,;:])(?:\s?\1)+(?=\s|$)"), _TWICE, r"\1"),
    _Rule(later(r"[,;:]\s?\.(?=\s|$)"), _ONE_TOO_MANY, "."),
    _Rule(later(r"\.\s?([,;:])(?=\s|$)"), _ONE_TOO_MANY, r"\1", stop_ends=True),
    _Rule(later(r"([!?])\s?\.(?=\s|$)"), _ONE_TOO_MANY, r"\1"),
    _Rule(later(r"(?<=\d)(\s?%)\s?%(?![\w%])"), _TWICE, r"\1"),
    # “So”, – said he: Russian and Ukrainian put a dash after a quotation.
    _Rule(later(r"(?:([\"”»]),|,([\"”»]))\s[–—-]{1,2}(?=\s[a-z])"), _ONE_TOO_MANY, r",\1\2"),
    _Rule(later(r",(?<=\w,)\s(?:[–—]|--?)(?=\s[A-Za-z])"), _ONE_TOO_MANY, ","),
    # A large—scale raid: some machines take a hyphen for a dash.
    _Rule(
        later(
            r"—(?<=(?:large|small|short).)(?=(?:scale|term|range|lived)\b)"
            r"|—(?<=(?:long|full|high|half|well|part).)(?=(?:term|range|time|scale|level|speed|quality|ranking|tech|precision"
            r"|profile|known|length|year|distance|hour|rise|fledged|standing)\b)"
            r"|—(?<=\b(?:anti|semi).)(?=[A-Za-z]{3})|—(?<=\b(?:multi|ultra|inter).)(?=[a-z]{3})|—(?<=\b(?:non|pro).)(?=[A-Za-z]{3})"
        ),
        say("A dash where English has a hyphen."),
        "-",
    ),
    _Rule(later(r"([,;:])\s?[,;:](?=\s|$)"), _ONE_TOO_MANY, r"\1"),
    _Rule(
        later(r"\.(?<=\S.)(?=\s+(?:and|but|or|nor|which|whom|whose|because|although|though|while|whereas|so\sthat)\s)"),
        _GOES_ON,
        "",
        stop_ends=True,
    ),
    # 2 million. hectares: an abbreviation of Russian, Ukrainian or German, with its stop.
    _Rule(
        later(
            r"\.(?:(?<=\d\sthousand.)|(?<=\d\smillion.)|(?<=\d\sbillion.)|(?<=\d\strillion.))"
            r"(?=\s(?!(?:he|she|it|they|we|the|this|that|these|those|an?|in|on|at|but|and|or|so|for|with|as|his|her|its|their"
            r"|there|when|while|if|after|before)\b)[a-z]{3})"
        ),
        _GOES_ON,
        "",
    ),
    _Rule(later(r"\.(?<=[a-z]{2}.)(?=[A-Z][a-z]+(?:[\s,]|$))"), _BLANK_MISSING, ". ", stop_ends=True),
    # Words that are no ending of an address: "said.it" may be one.
    _Rule(
        later(r"\.(?<=[a-z]{2}.)(?=(?:the|that|this|these|and|but|he|she|they|with|which|when|who|after|a|an)\s)"),
        _BLANK_MISSING,
        ". ",
        stop_ends=True,
    ),
    _Rule(later(r",(?<=[a-z]{2}.)(?=[A-Za-z][a-z]+[\s,.])"), _BLANK_MISSING, ", "),
    # “re:Invent” is a name.
    _Rule(later(r":(?<=[a-z]{3}.)(?=[A-Z][a-z]+\s[A-Za-z])"), _BLANK_MISSING, ": "),
    # Arabic headlines and leads: "Urgent .. The port is closed".
    _Rule(later(r"\s\.\.(?=\s[A-Z])"), say("Two dots stand where English has a colon or a dash."), ":"),
    _Rule(later(r"([$€£])\s(?=\d)"), say("A blank stands between the sign and its amount."), r"\1"),
    _Rule(later(r"([.!?]”)(?=[A-Za-z])"), _BLANK_MISSING, r"\1 "),
    # In’Winter Harbor’ she sang: no blank before the opening mark, which then looks like an apostrophe.
    _Rule(later(rf"’{_OPENS_NAME.format('’')}"), _BLANK_MISSING, " ‘"),
    _Rule(later(rf"'{_OPENS_NAME.format(chr(39))}"), _BLANK_MISSING, " '"),
    # It was broadcast,’Winter Harbor’ by name.
    _Rule(later(r"(?<=[a-z],)’(?=[A-Za-z])"), _BLANK_MISSING, " ‘"),
    _Rule(later(r"\s(?<=[.!?]\s)\s*([\"”])(?=\s*$)"), _BLANK_BEFORE, r"\1"),
    _Rule(later(r"\s(?<=[.!?]\s)\s*“(?=\s*$)"), _BLANK_BEFORE, "”"),
    _Rule(later(r"[~^_|@](?<=[a-z0-9]{2}.)(?=\s[a-z])"), say("A stray mark."), ""),
    _Rule(
        later(
            r"[!?](?<=[a-z]{2}.)(?=\s[a-z])(?!\s\w+[?!]|\s(?:he|she|it|they|we|or|as|and|but|who|[a-z]+(?:s|ed|ing)|came|wrote|went"
            r"|ran|read)\b)"
        ),
        say("The sentence goes on after this mark."),
        "",
        no_name=True,
    ),
    # +6 ... +8 ° C: forecasts in Russian and Ukrainian.
    _Rule(
        later(r"(?<![\w.])\+\s?(\d{1,2})\s?(?:°\s?[CС]\s?)?(?:\.{3}|…)\s?\+\s?(\d{1,2})(?=\s?(?:°|degrees))"),
        _RANGE,
        r"\1 to \2",
    ),
    _Rule(
        later(r"(?<![\w.])[-−]\s?(\d{1,2})\s?(?:°\s?[CС]\s?)?(?:\.{3}|…)\s?[-−]\s?(\d{1,2})(?=\s?(?:°|degrees))"),
        _RANGE,
        r"minus \1 to minus \2",
    ),
    _Rule(later(r"(?<=\d)\s?[~∼]\s?(?=\d)"), say("English writes a range with a dash, not with a tilde."), "–"),
)
# ”So“: both marks the wrong way round. German and its neighbours write „so“.
_TURNED = later(r"(?:(?<=\s)|\A)”(?=\w)|(?<=[\w.,!?])“(?=[\s.,;:!?)]|\Z)")
_QUOTATION = later(r'"[^"]*"|“[^“”]*”')
_STOP_IN_QUOTES = later(r"\.([\"'”’»])(?=\s+[a-z])")
# "It is late, "he said: the blank stands before the mark. ``So'': the marks of a typesetting program.
_BLANK_BEFORE_CLOSING = later(r'([,.!?]) "(?=[a-z\s])')
_TYPESET_MARKS = later(rf"{TYPESET}|''")


class BrokenPunctuation(ParagraphCheck):
    """Finds marks that cannot stand where they stand.

    A blank before a comma, inside quotation marks or on the wrong side of one, quotations such as ``this'', two marks
    where one would do, a full stop in the middle of a sentence (after a closed quotation, or before "and"), a stray
    mark, a blank that is missing after a full stop or a colon, one between "$" and its amount, and the wide marks of
    Korean, Japanese and Chinese print (，。「」～). Ellipses, abbreviations, decimals, web addresses and "?!" are left
    alone.
    """

    id = "broken-punctuation"
    title = "Punctuation that does not fit"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    # Precision 1.00 on WMT23 zh-en MT (10 flags, chance .50), .44 on WMT21 (288, chance .25; most are blanks inside
    # quotation marks), .47 on medical MT (51, chance .17). 1.6 per 1,000 words of WMT21 references: mostly a blank
    # before a closing quotation mark, which raters pass over.
    confidence = 0.85
    examples = (
        Example(
            "He called it 'a great loss'. and left the room.",
            ("loss'. and",),
            "He called it 'a great loss' and left the room.",
        ),
        Example("Prices rose , wages did not..", ("rose ,", "not.."), "Prices rose, wages did not."),
        Example(
            "The vote is over.Counting begins，they say.",
            ("over.Counting", "，"),
            "The vote is over. Counting begins, they say.",
        ),
        Example("She sang in’Winter Harbor’ in May.", ("in’Winter",), "She sang in ‘Winter Harbor’ in May."),
        Example("“It is over.” she said.", ("over.” she",), "“It is over,” she said."),
        Example(
            "Two cars burned, — the police said of the large—scale raid.",
            ("burned, —", "large—scale"),
            "Two cars burned, the police said of the large-scale raid.",
        ),
        Example('He called it a " great loss " for all.', ('" great loss "',), 'He called it a "great loss" for all.'),
        Example("It will be +4...+6 degrees.", ("+4...+6",), "It will be 4 to 6 degrees."),
        Example("Really?! He waited... The U.S., with 3.5 million votes, etc., and example.com agreed."),
        Example("The owners of Yahoo! sold it in May."),
        Example("Acme Inc. and Co. worked from 9 a.m. to 5 p.m., then at home."),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield the broken places, none of which overlap."""
        text = paragraph.text
        if _MAYBE_BROKEN.search(text) is not None:
            yield from apart(_all(text))


def _all(text: str) -> Iterator[Finding]:
    yield from _of_rules(text)
    if "„" not in text and ("“" in text or "”" in text):
        for match in _TURNED.finditer(text):
            right = "“" if match.group() == "”" else "”"
            yield Finding(_span(match), say("This quotation mark is turned the wrong way."), (right,))
    for match in _GLUED_QUOTES.finditer(text):
        mark, behind = match["mark"], " " if text[match.end() : match.end() + 1].isalpha() else ""
        right = f" {'“' if mark == '”' else mark}{match['words']}{mark}{behind}"
        yield _widened(text, match.span(), right, _BLANK_MISSING)
    if ' "' in text or '" ' in text or "“ " in text:
        yield from _blanks_inside_quotes(text)
        yield from _blanks_before_closing(text)
    if TYPESET in text:
        opening, closing = ('"', '"') if '"' in text else ("“", "”")
        for match in _TYPESET_MARKS.finditer(text):
            right = opening if match.group() == TYPESET else closing
            right += " " if match.group() != TYPESET and text[match.end() : match.end() + 1].isalpha() else ""
            yield _widened(text, match.span(), right, say("These marks stand for a quotation mark."))
    if not text.isascii():
        yield from _wide(text)


def _of_rules(text: str) -> Iterator[Finding]:
    for rule in _RULES:
        for match in rule.pattern.finditer(text):
            at = match.start()
            if not (rule.stop_ends and _after_abbreviation(text, at)) and not (rule.no_name and _after_name(text, at)):
                yield _widened(text, match.span(), match.expand(rule.template), rule.message)
    for match in _STOP_IN_QUOTES.finditer(text):
        if not _after_abbreviation(text, match.start()):
            comma = "," if _SPOKEN_BY.match(text, match.end()) else ""
            yield _widened(text, match.span(), comma + match[1], _GOES_ON)


def _blanks_before_closing(text: str) -> Iterator[Finding]:
    """Yield the marks that close a quotation behind a blank: "It is late. " he said, "It is late, "he said."""
    ends = None
    for match in _BLANK_BEFORE_CLOSING.finditer(text):
        at = match.end() - 1
        ends = ends or {pair.end - 1 for pair in pair_quotes(text).pairs}
        if at in ends:
            late = closes_late(text, at)
            stop = "," if match[1] == "." and _SPOKEN_BY.match(f" {text[at + 1 : at + 20].lstrip()}") else match[1]
            yield _widened(text, match.span(), f'{stop}" ' if late else f'{stop}"', _BLANK_BEFORE)


def _blanks_inside_quotes(text: str) -> Iterator[Finding]:
    """Yield quotations such as " so " whose words stand apart from their marks."""
    if text.count('"') % 2:
        return
    for quotation in _QUOTATION.finditer(text):
        inside = quotation.group()[1:-1]
        said = inside.strip()
        if said == inside or not said or quotation.start() == 0 or not inside[0].isspace():
            continue
        mark, partner = quotation.group()[0], quotation.group()[-1]
        message = say("Blanks stand between the words and their quotation marks.")
        if len(said) <= _LONGEST_WORD:
            right = mark + said + partner
            if text[quotation.start() - 1] in ":,":
                right = f" {right}"
            yield Finding(Span(*quotation.span()), message, (right,), {"should read": right})
        else:
            start = quotation.start()
            word = said.split(None, 1)[0]
            end = start + 1 + len(inside) - len(inside.lstrip()) + len(word)
            yield Finding(Span(start, end), message, (mark + word,), {"should read": mark + word})


def _after_abbreviation(text: str, stop: int) -> bool:
    """Say whether the full stop at `stop` may belong to an abbreviation, or to a short name such as "Corp."."""
    found = _WORD_BEFORE.search(text, max(0, stop - _LONGEST_WORD), stop)
    if found is None:
        return False
    word = found.group()
    return len(word) == 1 or "." in word or word.lower() in _ABBREVIATIONS or (word[0].isupper() and len(word) <= 5)


def _after_name(text: str, mark: int) -> bool:
    """Say whether the mark at `mark` may belong to a name: Yahoo!, Jeopardy!; not "Stop! he said"."""
    found = _WORD_BEFORE.search(text, max(0, mark - _LONGEST_WORD), mark)
    if text[mark] != "!" or found is None or not found.group()[0].isupper():
        return False
    before = text[: found.start()].rstrip()[-1:]
    return before.isalnum() or before in {",", ";"}


def _widened(text: str, place: tuple[int, int], replacement: str, message: str) -> Finding:
    """Return the finding with the words on both sides in its span, so that there is something to see."""
    start, end = place
    while start > 0 and text[start - 1].isalnum() and place[0] - start < _LONGEST_WORD:
        start -= 1
    last = end
    if message == _GOES_ON:
        while last < len(text) and text[last].isspace():
            last += 1
    while last < len(text) and text[last].isalnum() and last - end < _LONGEST_WORD:
        last += 1
    suggestion = text[start : place[0]] + replacement + text[end:last]
    return Finding(Span(start, last), message, (suggestion,), {"should read": suggestion})


def _wide(text: str) -> Iterator[Finding]:
    for match in _WIDE_SIGN.finditer(text):
        at, end = match.span()
        before, after = text[max(0, at - 1) : at], text[end : end + 1]
        if _is_east_asian(before) and (_is_east_asian(after) or not after.strip()):
            continue  # inside what was left untranslated
        mark = _WIDE[match.group()]
        if mark in "“”‘’" and ('"' in text or "'" in text):
            mark = mark.translate(_STRAIGHT)
        left = " " if mark in "([“‘" and before.isalnum() else ""
        right = " " if mark in ".,;:!?)]”’" and after.isalnum() else ""
        yield Finding(
            _span(match),
            "A wide mark of East Asian print.",
            (left + mark + right,),
            {"mark": f"{match.group()} (U+{ord(match.group()):04X})"},
        )
    for match in _MIDDLE_DOT.finditer(text):
        at = match.start()
        if match.group() == "·" and text[at - 1] in "lL" and text[at + 1] in "lL":
            continue  # Catalan: Gal·la
        names = text[at - 1 : at].isupper() or text[at + 1].isupper()
        yield Finding(
            _span(match),
            "A middle dot joins words here, as in Korean, Japanese and Chinese.",
            (" ", ", ", " and ") if names else (" and ", ", "),
            {"mark": f"{match.group()} (U+{ord(match.group()):04X})"},
        )


def _span(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())


def _is_east_asian(char: str) -> bool:
    return char.isalpha() and char >= "\u2e80"
