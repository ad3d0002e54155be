"""What the press of Russian and of Ukrainian writes and English does not: the same in both, in words of their own."""

from __future__ import annotations

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit

# "It burned down - the police said." is how both set off who speaks; English has dashes before whole clauses, too.
_SPEAKING = "said|says|noted|added|explained|stated|reported|wrote|assured|stressed|emphasi[sz]ed|clarified|informed"
_NO_SPEAKER = r"(?!(?:what|never|as|that|when|how|who|which|why|if|ever|because|where|than|but|and)\b)"
_SPEAKER = rf"(?:the|he|she|they|[A-Z][\w’'.-]*)(?: {_NO_SPEAKER}[\w’'.-]+){{0,5}} "


def cyrillic_habits(about_this: str, told_about: str, they_said: str) -> tuple[Habit, ...]:
    """Return the habits; what is given are the words of the language for them."""
    who_first = say("English says who reports it, and then what")
    return (
        Habit(
            r"^About (?:this|it)(?=,? (?:(?:the|a|[A-Z]\w*) )?\w* ?(?:report|inform|wrote|said|says|told|announc)\w*)",
            about_this,
            who_first,
        ),
        Habit(
            r"\b(?:told|reported|informed|announced|said|written) about (?:this|it)(?= (?:by|in|on)\b)",
            told_about,
            who_first,
        ),
        Habit(
            rf"(?<=[\w”\"%)]) [-–—]{{1,2}} (?=(?:{_SPEAKER})?"
            rf"(?:{_SPEAKING})(?:\.[”\"]?$| (?:the|in|[A-Z])[^.,;–—]{{0,60}}\.$))",
            they_said,
            say("English sets off who speaks with a comma, not with a dash"),
            ", ",
        ),
    )
