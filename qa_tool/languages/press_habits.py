"""Habits that the press of more than one language has, for their files in sources/."""

from __future__ import annotations

from qa_tool.domain.said import say
from qa_tool.languages.language import Habit

_NAME = r"\b((?:[A-Z][\w’'-]+ )*(?!(?:May|March|No|Room|Page|Article|Chapter|Group|Class|Route|Figure)\b)[A-Z][\w’'-]+)"
# In a list of players they are minutes or points.
_ALONE = r"(?!(?:.{1,60}? \(\d{1,2}\)){2})"
_BETWEEN_COMMAS = say("English puts an age between commas")

#: Kenji Ota (51): what stands after the bracket decides whether a second comma is needed.
AGES_IN_BRACKETS = (
    Habit(rf"{_NAME} \(([1-9]\d)\)(?=[.,;:!?”\"]|$){_ALONE}", "（51）, (51)", _BETWEEN_COMMAS, r"\1, \2", holds=" ("),
    Habit(rf"{_NAME} \(([1-9]\d)\)(?= [a-z])", "（51）, (51)", _BETWEEN_COMMAS, r"\1, \2,", holds=" ("),
)
