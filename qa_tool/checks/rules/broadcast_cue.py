"""What only the desk needs: labels of a script, cues and sign-offs of reporters, credits, notes on rights."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, ParagraphCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_quotes

_NAME = r"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}"
# <Anchor>, [Reporter], ◀ Report ▶, 【Anchor】; not (Reporter), which tells of somebody.
_LABEL = later(
    r"[<\[◀【〈〔《]\s?(?i:anchor(?:\s(?:lead|ment|comment|person))?|reporter|report|announcer|pkg|package|vcr|sound\s?bite"
    r"|correspondent|news\s?reader|subtitle\snews)\s?[>\]▶】〉〕》]:?\s*"
)
# One whole sentence: who reports, and that he has done so.
_SIGN_OFF = later(
    rf"(?:This\s(?:is|has\sbeen)\s(?:[A-Z]\w+\s){{0,3}}(?:[Rr]eporter|[Cc]orrespondent)\s{_NAME}\b[^.]{{0,60}}\."
    rf"|This\s(?:is|has\sbeen)\s{_NAME},?\s(?:reporting\b[^.]{{0,60}}|(?:from|for|of)\s(?:the\s)?[A-Z]\w+\sNews)\."
    rf"|(?:This\s(?:is|has\sbeen)\s)?[A-Z]{{2,5}}\sNews,?\s{_NAME}\."
    r"|(?:[Ss]o\sfar,?\s)?[Tt]his\s(?:was|has\sbeen)\s(?:the\s)?(?:YTN|KBS|MBC|SBS|JTBC|MBN|[A-Z\d]\w*\s?News)(?:\s(?:right\snow|today"
    r"|from\s[A-Z]\w+))?\."
    rf"|(?:This\s(?:is|has\sbeen)\s)?[A-Z]\w+\s[A-Z]\w+-\w+,?\s(?:of\s|from\s)?[A-Z]{{2,5}}\sNews\."
    rf"|[A-Z][^.“”\"]{{3,70}}?,\sthis\sis\s(?:reporter|correspondent)\s{_NAME}\."
    rf"|I(?:\sam|['’]m)\s(?:{_NAME},?\s(?:an?\s|the\s)?(?:reporter|correspondent)\b[^.]{{0,40}}"
    rf"|(?:an?\s)?(?:reporter|correspondent)\s{_NAME})\."
    rf"|(?:First(?:\sof\sall|\sup)?,\s|(?:The|Today['’]s)\sfirst\snews,\s|Continuing,\s|Next(?:,|\sis)\s)?(?:(?:[Tt]his|[Hh]ere)\sis\s|I\sam\s(?:a\s)?|[Bb]y\s)?(?:[Rr]eporter|[Cc]orrespondent)"
    rf"\s{_NAME}(?:\sof\s[A-Z][\w\s]{{2,40}})?(?:\s(?:reports\b[^.]{{0,30}}|covered\s(?:it|this|the\s(?:contents?|story|scene|news|report))\b[^.]{{0,40}}"
    r"|has\s(?:the\s|more\s)(?:details|story|report|on\sthis)\b[^.]{0,20}|will\s(?:deliver|tell|report|cover|connect|explain)\b[^.]{0,60}"
    r"|delivers\b[^.]{0,40}|brings\b[^.]{0,40}|tells\sus\b[^.]{0,40}|is\son\sthe\sscene))?\."
    rf"|I(?:\sam|['’]m)\s[A-Z]\w+\s[A-Z]\w+-[A-Za-z]\w+\."
    rf"|(?:By|This\sis)\s{_NAME},\s(?:staff\s)?(?:reporter|correspondent)\."
    rf"|(?:First,\s)?(?:[Ww]e\shave|[Hh]ere(?:['’]s|\sis)\sthe\s(?:story|report)\s(?:from|by))\s(?:reporter|Reporter)\s{_NAME}\."
    rf"|{_NAME}\s(?:reports|has\sthe\s(?:details|story|report))\."
    rf"|Connect\swith\s(?:an?\s|the\s)?reporters?\b[^.]{{0,70}}\.|I['’]m\sconnecting\syou\s(?:with|to)\s[^.]{{3,70}}\."
    r"|We\swill\sconnect\s(?:with|to)\s(?:an?\s|the\s|our\s)?reporters?\b[^.]{0,60}\."
    r"|(?:Reporter|Correspondent)\s[A-Z]\w+\s[A-Z]\w+-\w+\s(?:(?:has\s)?(?:asked|looked|summari[sz]ed|examined|checked|met|visited|followed"
    r"|covered|analy[sz]ed|investigated|experienced|went|been\sto|accompanied)|pointed\sout)\b[^.]{3,90}\."
    rf"|Reporter\s{_NAME}(?:!|,\s(?:please\stell\sus|tell\sus)\b[^.!]{{0,30}}[.!])"
    r"|(?:Let['’]s\s)?(?:[Cc]onnect|go)\s(?:to\s)?(?:the\s)?(?:field|scene|on-site|reporters?|site|weather\scent(?:er|re)|local\sarea)\b[^.]{0,60}\."
    r"|Let['’]s\s(?:watch|see|check)\s(?:the\svideo|it|the\sscene|the\sscreen)(?:\stogether)?(?:\s(?:in|on|with|through)\s[\w\s]{2,30})?\."
    r"|[A-Z]{2,5}\sNews\s(?:awaits|waits\sfor|is\swaiting\sfor)\syour\b[^.]{0,60}\.)"
)
# One whole sentence: what anchor and reporter say to each other.
_TALK = later(
    r"(?:I['’]m\sconnecting\swith\s(?:the\s|an?\s|our\s)?[^.!]{0,40}\breporters?\b[^.!]{0,40}[.!]"
    r"|Yes,\s(?:it['’]s|this\sis|I['’]m\s(?:at|in|here)|I\sam\s(?:at|in|here)|I['’]m\sout\sin)\s[^.?!]{3,60}[.!]"
    r"|Yes,\sI(?:['’]ll|\swill)\s(?:tell|explain|deliver|summari[sz]e|show)\b[^.?!]{3,80}[.!]"
    r"|(?:(?:First(?:\sof\sall)?|Then|So|Finally|Lastly),\s)?[Pp]lease\s(?:tell\sus|explain|summari[sz]e|deliver|sum\sup)\b[^.?!]{0,60}"
    r"\b(?:atmosphere|situation|details?|latest|scene|news|damage|forecast|(?:up|rest)\sso\sfar)\b[^.?!]{0,40}[.?]"
    r"|Let['’]s\s(?:take\sa\slook\sat|look\sat|hear|find\sout|listen\sto|analy[sz]e|talk\sabout|see)\b[^.?!]{0,60}"
    r"\b(?:reporters?|report|details?|experts?|scene|site|atmosphere)\b[^.?!]{0,60}[.!]"
    r"|Welcome,\s(?:the\s|you\s)?(?:two|both|three|all)\sof\syou\.|Connect\sreporters\b[^.]{0,70}\."
    r"|(?:You(?:['’]re|\sare)|I(?:['’]m|\sam))\s(?:now\s)?(?:looking\sat|watching|seeing|showing\syou)\sthe\s[^.?!]{3,70}"
    r"\b(?:at\sthis\s(?:time|hour|moment)|right\snow|now|screen|scene)\.)"
)
# (Comprehensive) and [Exclusive] of headlines
_TAG = later(
    r"[\[(](?:Comprehensive(?:\s?\d|\sreport|\snews)?|Exclusive|Breaking(?:\s[Nn]ews)?|Anchor\s[Rr]eport)[\])]\s*"
    # [Politics], at the head of a paragraph: the page that it stood on
    r"|\A\[(?:Politics|Economy|Society|International|World|Sports|Culture|Entertainment|Editorial|Column|Industry|Finance|Science"
    r"|Stock(?:s|\s[Mm]arket)|Real\s[Ee]state|Weather|Health|Local|Full\s[Tt]ext|On-site|Friendly\s[Ee]conomy)\]\s*"
)
# [Asia Times Reporter Yoon Seo-jin], at the head of a paragraph
_BYLINE = later(r"\[[A-Z][\w .&-]{1,40}?\s(?:[Ii]ntern\s|[Ss]enior\s)?[Rr]eporter\s[^\]]{3,60}\]\s*")
# (Video editing: Kim Min-su), [Screen provided by: the station]
_OF_CREDITS = r"(?:Video|Filming|Film|Screen|Footage|Graphics?|Design|Editing|Coverage|Reporting|Composition|Interview)"
_CASTER = r"(?:(?:[Ww]eather|[Mm]eteorological)\s?[Cc]aster)"
_CREDIT = later(
    rf"[(\[<](?:{_NAME},?\s{_CASTER}|{_CASTER}\s{_NAME})[)\]>]\s*"
    rf"|[(\[](?:Filming|Editing|Composition|Configuration|CG|VJ|{_OF_CREDITS}\s(?:[Cc]overage|[Ee]dit(?:ing|or|ors)?|[Pp]rovided(?:\sby)?|[Rr]eporters?|[Jj]ournalists?|[Ss]hooting"
    rf"|[Ff]ootage|[Pp]roduction|[Ff]ilming|[Ss]ource|[Cc]ourtesy))\s?[:=][^)\]]{{2,300}}[)\]]\s*"
)
_CREDIT_LINE = later(
    r"(?:(?i:photo|picture|image|video)\s(?:source|explanation|description),[^.!?\n]{0,60}"
    r"|(?:Photo|Picture|Image|Source)s?\s?=\s?[^.!?\n]{2,60}|(?:Video\s(?:[Cc]overage|[Ee]dit(?:ing|or)|[Ff]ootage|[Rr]eporter|[Jj]ournalist)|Filming(?:\s[Rr]eporter)?|Subtitle\s[Nn]ews"
    rf"|Screen\s[Pp]rovided(?:\sby)?|Filming\sand\sediting|Reporter|Coverage)\s?[:=]\s?[^.!?]{{2,100}}|Reporter\s{_NAME}(?:\sof\s[A-Z][\w\s]{{2,40}})?)$"
)
_RIGHTS = later(
    r"[\[(<]?(?:[Cc]opyrights?(?:\sholders?)?(?:\s?\([cC]\))?|ⓒ|©)[^\n.\])]{0,80}?[Uu]nauthori[sz]ed\s(?:reproduction|copying|distribution)[^\n.\])]{0,80}"
    r"(?:prohibited|forbidden)[\])>]?\.?"
    r"|(?:[Cc]opyright|ⓒ|©)[^\n]{0,80}?[Rr]eproduction\sand\s(?:re)?distribution\sprohibited(?:\swithout\spermission)?\.?"
    r"|\*?\s?[Rr]esale\sand\sDB\sprohibited"
    # What a broadcaster writes below each report, for readers and other papers.
    r"|\[(?:Phone|Tel|Mail|E-?mail|Kakao ?Talk|KakaoTalk)\]\s?[^\n]{4,60}"
    r"|['‘“\"]?Your\sreport\sbecomes\snews['’”\"]?\.?"
    r"|\*?\s?The\stext\sbelow\smay\sdiffer\sfrom\sthe\s[^\n]{4,120}?\.(?=\s|$)|Please\sspecify\s\[[^\]]{2,40}\]\swhen\squoting\.?"
    r"|[\[(<]?(?:[Uu]nauthori[sz]ed|[Nn]o\sunauthori[sz]ed)\s(?:reproduction|copying)[^\n.\])]{0,60}prohibited[\])>]?\.?"
)


class BroadcastCue(ParagraphCheck):
    """Finds what a script or a site says to its own people, and that is no text of the article.

    "<Anchor>", "[Reporter]", "◀ Report ▶", "This is reporter Yoon Seo-jin.", "Reporter Moon covered the contents.",
    "Yes, I'm at the harbour.", "(Video editing: Ha Ji-won)", "Unauthorized reproduction prohibited": Korean and
    Japanese broadcasters publish their scripts, and the machine translates all of it. What stands in quotation marks is
    left alone, and so are reporters who are spoken of.
    """

    id = "broadcast-cue"
    title = "Cue or credit left in the text"
    category = "Style/Unnatural or awkward"
    severity = Severity.MINOR
    # On every other page of Korean broadcasters that was read; nothing in the bench, which has papers alone.
    confidence = 0.8
    signs = Signs(
        frozenset(
            """source explanation description Anchor anchor ANCHOR Reporter reporter reporters Report report Announcer
            PKG Pkg VCR Soundbite Bite bite Correspondent correspondent Subtitle News reports details story Connect
            connect scene field site Video Filming Film Screen Footage Graphic Graphics Design Editing Coverage
            Reporting Composition VJ Interview Unauthorized Unauthorised unauthorized unauthorised Package package
            reproduction Reproduction DB video screen Comprehensive Exclusive Breaking Caster caster Weathercaster
            weathercaster weathercasters CG Configuration Phone Tel Mail Email Kakao KakaoTalk quoting text becomes
            Politics Economy Society International World Sports Culture Entertainment Editorial Column Industry
            YTN KBS MBC SBS JTBC MBN Photo Photos Picture Pictures Image Images Source Sources Finance Science Stock
            please Please Let Yes Welcome You connecting showing
            Stocks Real Weather Health Local Full center centre area""".split()  # noqa: SIM905
        ),
        # "I'm Yoon Seo-jin."
        re.compile(r"^[A-Z]\w+-\w+\.$"),
    )
    examples = (
        Example("<Anchor> A boat sank last night.", ("<Anchor> ",), "A boat sank last night."),
        Example("◀ Report ▶ Workers climb down.", ("◀ Report ▶ ",), "Workers climb down."),
        Example(
            "The road is closed. This is reporter Yoon Seo-jin.",
            ("This is reporter Yoon Seo-jin.",),
            "The road is closed. ",
        ),
        Example(
            "It rained. So far, this was 2News from Gwangju.", ("So far, this was 2News from Gwangju.",), "It rained. "
        ),
        Example("Photo = Arirang homepage capture", ("Photo = Arirang homepage capture",), ""),
        Example("Reporter Moon Hye-rin covered the contents.", ("Reporter Moon Hye-rin covered the contents.",), ""),
        Example("It rained. (Video editing: Ha Ji-won)", ("(Video editing: Ha Ji-won)",), "It rained. "),
        Example("Yes, I’m at the harbour of Jeju.", ("Yes, I’m at the harbour of Jeju.",), ""),
        Example("Reporter Moon Hye-rin was hurt. This is a report of the paper. An anchor [of the ship] was lost."),
        Example("She said: “This is reporter Yoon Seo-jin.” Ms. Roth reports to the board (Film: 90 minutes)."),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield the labels, sentences and lines, none of which overlap."""
        return apart(_all(paragraph))


def _all(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text
    for match in _LABEL.finditer(text):
        yield _finding(match.span(), say("A label of a script: it is no text of the article."))
    for pattern in (_CREDIT, _RIGHTS, _BYLINE, _TAG):
        for match in pattern.finditer(text):
            yield _finding(match.span(), say("A credit or a note on rights: it is no text of the article."))
    line = _CREDIT_LINE.match(text.strip())
    if line is not None:
        start = len(text) - len(text.lstrip())
        yield _finding(
            (start, start + len(line.group())), say("A credit or a note on rights: it is no text of the article.")
        )
    for sentence in paragraph.sentences:
        if _SIGN_OFF.fullmatch(sentence.text):
            message = say("This says who reports, as a broadcast does: it is no text of the article.")
        elif _TALK.fullmatch(sentence.text):
            message = say("Anchor and reporter say this to each other: it is no text of the article.")
        else:
            continue
        if not pair_quotes(text).quoted(sentence.span.start):
            yield _finding((sentence.span.start, sentence.span.end), message)


def _finding(place: tuple[int, int], message: str) -> Finding:
    return Finding(Span(*place), message, ("",))
