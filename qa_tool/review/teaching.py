"""What dismissals teach: a check that is dismissed again and again on the same kind of place asks to be quiet there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from qa_tool.domain.decision import Decision, Place, Scope

#: Dismissals of one check until it asks: of the same words, in the same kind of place, and wherever.
SAME_WORDS, SAME_PLACE, ANYWHERE = 3, 3, 12
#: Different words that must be among those in one kind of place, and among those wherever; and articles for the latter.
_WORDS_IN_PLACE, _WORDS_ANYWHERE, _ARTICLES = 2, 4, 3


@dataclass(frozen=True, slots=True)
class Offer:
    """A question to the editor: to be quiet from now on about what was dismissed `count` times.

    About `text` wherever `check` flags it (scope ALWAYS), or about all that `check` says in places of the kind `place`,
    None for anywhere (scope KIND).
    """

    scope: Scope
    check: str
    text: str
    place: Place | None
    count: int

    def answered(self, when: datetime, editor: str, *, yes: bool) -> Decision:
        """Return the decision that the answer is."""
        scope = self.scope if yes else Scope.NOWHERE
        return Decision(scope, self.check, self.text, when, editor=editor, place=self.place)


def offer(latest: Decision, decisions: Iterable[Decision]) -> Offer | None:
    """Return what the latest dismissal gives reason to ask; `decisions` are all there are, itself among them.

    The narrowest comes first: the same words, the same kind of place, the check as a whole. What has been answered is
    not asked again. A question comes when enough dismissals speak for it, and if it is left unanswered, again each time
    that they have doubled.
    """
    alike = [d for d in decisions if d.check == latest.check]
    made = [d for d in alike if d.scope in _DISMISSED]
    asked = {(d.text.casefold(), d.place) for d in alike if d.scope in {Scope.NOWHERE, Scope.KIND}}
    if latest.scope not in _DISMISSED or ("", None) in asked:
        return None
    for found in (_same_words(latest, made), _same_place(latest, made), _anywhere(latest, made)):
        if found is not None and (found.text.casefold(), found.place) not in asked:
            return found
    return None


_DISMISSED = frozenset({Scope.HERE, Scope.ARTICLE, Scope.TERM, Scope.ALWAYS})


def _same_words(latest: Decision, made: Sequence[Decision]) -> Offer | None:
    words = latest.text.casefold()
    same = [d for d in made if d.text.casefold() == words]
    if any(d.scope in {Scope.TERM, Scope.ALWAYS} for d in same) or not any(map(str.isalnum, words)):
        return None
    return (
        Offer(Scope.ALWAYS, latest.check, latest.text, None, len(same)) if _is_due(latest, same, SAME_WORDS) else None
    )


def _same_place(latest: Decision, made: Sequence[Decision]) -> Offer | None:
    if latest.place in {None, Place.TEXT}:
        return None
    same = [d for d in made if d.place is latest.place]
    due = _is_due(latest, same, SAME_PLACE, _WORDS_IN_PLACE)
    return Offer(Scope.KIND, latest.check, "", latest.place, len(same)) if due else None


def _anywhere(latest: Decision, made: Sequence[Decision]) -> Offer | None:
    due = _is_due(latest, made, ANYWHERE, _WORDS_ANYWHERE, _ARTICLES)
    return Offer(Scope.KIND, latest.check, "", None, len(made)) if due else None


def _is_due(latest: Decision, same: Sequence[Decision], least: int, words: int = 1, articles: int = 0) -> bool:
    """Say whether the latest of these dismissals is the one that makes them enough, or enough doubled."""
    before = [d for d in same if d != latest]
    return _doublings(same, least, words, articles) > _doublings(before, least, words, articles)


def _doublings(same: Sequence[Decision], least: int, words: int, articles: int) -> int:
    """Return 0 for too few dismissals, words or articles, 1 for enough, 2 for twice as many, 3 for four times."""
    if len({d.text.casefold() for d in same}) < words or len({d.article_key for d in same} - {""}) < articles:
        return 0
    return (len(same) // least).bit_length()
