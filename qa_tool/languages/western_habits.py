"""Habits that the press of languages written in Latin letters has, for their files in sources/."""

from __future__ import annotations

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit

_DAY = r"((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?)"
_DATE = r",? \((?:day )?\d{1,2}(?:/\d{1,2}(?:/\d{2,4})?|st|nd|rd|th)?\)"
_NAME = r"\b((?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+)"
_DAY_ALONE = say("English names the day, without its date in brackets")
_BETWEEN_COMMAS = say("English puts an age between commas")
_LINK = say("a link of the page; it is no part of the text")
_QUOTATION_MARKS = say("English puts what is said in quotation marks")
_READ_ON = (
    r"(?:To )?[Rr]ead (?:also|too)|Also [Rr]ead|ALSO READ|READ (?:ALSO|TOO)|You (?:may|might) (?:also )?be interested"
    r"(?: in)?|It may interest you|YOU MAY BE INTERESTED(?: IN)?|IT MAY INTEREST YOU|We recommend(?: you)?"
    r"(?: to)?(?: read)?"
)
_GOES_ON = (
    r"The rest(?: of the (?:article|text))?(?: is)? (?:after|below) (?:this|the) (?:ad(?:vert\w+)?|photo|video)"
    r"|[Cc]ontinues after (?:the )?(?:ad(?:vert\w+)?|publicity)|(?:The )?[Tt]ext continues (?:below|under)[^.]{0,40}"
    r"|Article reserved (?:for|to) (?:our )?subscribers|(?:© ?)?(?:REPRODUCTION RESERVED|Reproduction reserved)"
    r"|[Ss]ource (?:site|link)"
    r"|(?:Main )?[Pp]hoto source ?:.{2,60}"
)
_SPEAKING = (
    r"(?:sa(?:id|ys)|add(?:ed|s)|describe[ds]|explain(?:ed|s)|emphasi[sz]e[ds]|stress(?:ed|es)|assess(?:ed|es)"
    r"|note[ds]|admit(?:ted|s)|report(?:ed|s)|inform(?:ed|s)|argue[ds]|recall(?:ed|s)|point(?:ed|s) out|comment(?:ed|s)"
    r"|ask(?:ed|s)|conveyed|passed on|supplemented|announce[ds]|conclude[ds]|believe[ds]|stated?|states|assure[ds]"
    r"|wr(?:ote|ites))"
)
_SPEAKS = rf"(?=(?:(?:he|she|they) )?{_SPEAKING}(?:\.$| (?:the|in|[A-Z])(?:[^.;]|\.(?=\w)){{0,90}}\.$))"

#: This Monday (7): the date stands behind the day.
DAYS_WITH_DATES = (
    Habit(
        rf"\b(of|until|by|since|from|before|after|between|for|to|through) (?:this |last |next )?{_DAY}{_DATE}",
        "nesta segunda-feira (7)",
        _DAY_ALONE,
        r"\1 \2",
        holds="day",
    ),
    Habit(rf"(?:This|Last|Next|On(?: this)?) {_DAY}{_DATE}", "nesta segunda (7)", _DAY_ALONE, r"On \1", holds="day"),
    Habit(
        rf"\b(?:in this|on this|this|last|next|on) {_DAY}{_DATE}",
        "nesta segunda-feira (7)",
        _DAY_ALONE,
        r"on \1",
        holds="day",
    ),
    Habit(rf"{_DAY}{_DATE}", "segunda-feira (7)", _DAY_ALONE, r"\1", holds="day"),
)

#: Jean Dupont (51 years old)
AGES_IN_WORDS = (
    Habit(
        rf"{_NAME} \(([1-9]\d) years(?: old)?\)(?=[.,;:!?”\"]|$)", "(51 ans)", _BETWEEN_COMMAS, r"\1, \2", holds=" ("
    ),
    Habit(rf"{_NAME} \(([1-9]\d) years(?: old)?\)(?= [a-z])", "(51 ans)", _BETWEEN_COMMAS, r"\1, \2,", holds=" ("),
)

#: Read also: …; the rest after this ad.
LINKS = (
    Habit(
        rf"^[»•> ]{{0,3}}(?:{_READ_ON}) ?[:|–-].{{0,160}}$", "Lire aussi, Leggi anche, Czytaj także", _LINK, goes=True
    ),
    Habit(rf"^(?:{_GOES_ON})\.?$", "La suite après cette publicité, Riproduzione riservata", _LINK, goes=True),
)

#: – It is late – says the mayor.
SAID_BETWEEN_DASHES = (
    Habit(r"^[–—] (?=[A-Z][^–—]*[a-z][^–—]*(?:[.?!…]$| [–—] ))", "– Jest późno", _QUOTATION_MARKS, "“"),
    Habit(rf"(?<=[\w%)]),? [–—] {_SPEAKS}", "– mówi burmistrz", _QUOTATION_MARKS, ",” "),
    Habit(rf"(?<=\w)[”\"] [–—] {_SPEAKS}", "„…” – mówi burmistrz", _QUOTATION_MARKS, ",” "),
    Habit(rf"(?<=[!?…]) [–—] {_SPEAKS}", "– mówi burmistrz", _QUOTATION_MARKS, "” "),
)
