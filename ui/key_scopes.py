"""Where keys work: in the main window, or in one of the other windows and panels, which have keys of their own."""

from __future__ import annotations

from typing import NamedTuple

from qa_tool.domain.said import say
from ui.actions import ActionSpec, all_actions


class KeyScope(NamedTuple):
    """The actions of one window or panel; `title` says where it is.

    `letters`: nothing is typed there, so that a letter alone, or Del, can be a key.
    `inside`: it stands in the main window, whose keys work there, too.
    """

    title: str
    actions: tuple[ActionSpec, ...]
    letters: bool = False
    inside: bool = False


MAIN = KeyScope("", all_actions(), inside=True)

GLOSSARY = KeyScope(
    say("Glossary window"),
    (
        ActionSpec("glossary-undo", "&Undo", ("Ctrl+Z",), "Take back the last change made in this window"),
        ActionSpec("glossary-find", "Search the glossary", ("Ctrl+F",), "Go to the search field"),
        ActionSpec("glossary-add", "&Add…", ("Ctrl+N",), "Add a term"),
        ActionSpec("glossary-write", "&Write in this cell", ("F2",), "Write in the current cell of the list"),
        ActionSpec("glossary-delete", "&Delete", ("Del",), "Delete the chosen terms"),
        ActionSpec("glossary-merge", "&Merge…", ("Ctrl+M",), "Find terms that share a form, and make one of them"),
        ActionSpec("glossary-sort-up", "Sort upwards", ("Ctrl+Up",), "Sort by the column of the current cell"),
        ActionSpec(
            "glossary-sort-down", "Sort downwards", ("Ctrl+Down",), "Sort by the column of the current cell, backwards"
        ),
        ActionSpec("glossary-close", "&Close", ("Ctrl+W", "Ctrl+F4"), "Close the glossary"),
    ),
)

CANDIDATES = KeyScope(
    say("Candidates"),
    (
        ActionSpec("candidates-undo", "&Undo", ("Ctrl+Z",), "Take back what was done last with a name"),
        ActionSpec("candidates-find", "Filter the candidates", ("Ctrl+F",), "Go to the filter"),
        ActionSpec("candidates-edit", "&Edit and add…", ("E",), "Look the entry over before it is added"),
        ActionSpec("candidates-reject", "&Reject", ("Del",), "Do not offer this name again"),
        ActionSpec("candidates-search", "Search for what it belongs to", ("S",), "Go to the search on the right"),
        ActionSpec(
            "candidates-wrong", "&Wrong form of it", ("W",), "Make it a wrong form of what is chosen on the right"
        ),
        ActionSpec(
            "candidates-accepted",
            "Acce&pted form of it",
            ("A",),
            "Make it an accepted form of what is chosen on the right",
        ),
    ),
    letters=True,
)

MERGE = KeyScope(say("Merge terms"), (ActionSpec("merge-undo", "&Undo", ("Ctrl+Z",), "Take back the last merge"),))

CHANGES = KeyScope(
    say("Changes"),
    (
        ActionSpec("changes-next", "Next change", ("N",), "Go to the next change"),
        ActionSpec("changes-previous", "Previous change", ("P",), "Go to the change before"),
    ),
    letters=True,
    inside=True,
)

HISTORY = KeyScope(
    say("History"),
    (
        ActionSpec(
            "history-revert",
            "Revert the chosen change",
            ("Del",),
            "Take back the chosen change alone; later ones stay",
        ),
    ),
    inside=True,
)

ISSUES = KeyScope(
    say("Issues"),
    (
        ActionSpec(
            "issues-dismiss",
            "Dismiss the chosen issues",
            ("Del",),
            "Say of the chosen issues that they are fine here; of dismissed ones, that they are not",
        ),
    ),
    inside=True,
)

DISMISSED = KeyScope(
    say("Dismissed"),
    (
        ActionSpec(
            "dismissed-restore",
            "Bring the chosen dismissals back",
            ("Del",),
            "Let the chosen ones be flagged again",
        ),
    ),
    inside=True,
)

PRIORITY = KeyScope(
    say("Preferences"),
    (
        ActionSpec("priority-up", "Move u&p", ("Alt+Up",), "Give this glossary more priority"),
        ActionSpec("priority-down", "Move do&wn", ("Alt+Down",), "Give this glossary less priority"),
    ),
)

HOUSE_RULES = KeyScope(
    say("House rules"),
    (
        ActionSpec("rule-add", "&Add", ("Ctrl+N",), "Begin a new rule"),
        ActionSpec("rule-duplicate", "Dup&licate", ("Ctrl+D",), "Make a rule that begins like the chosen one"),
        ActionSpec("rule-delete", "Dele&te", ("Del",), "Delete the chosen rule"),
    ),
)

SCOPES = (MAIN, GLOSSARY, CANDIDATES, MERGE, CHANGES, HISTORY, ISSUES, DISMISSED, PRIORITY, HOUSE_RULES)
SCOPE_OF = {spec.id: scope for scope in SCOPES for spec in scope.actions}


def meet(one: KeyScope, other: KeyScope) -> bool:
    """Say whether one key could mean something in both at once."""
    return one is other or (one.inside and other.inside and (one is MAIN or other is MAIN))
