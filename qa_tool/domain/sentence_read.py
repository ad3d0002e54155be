"""An editor's word that a sentence was looked at and is fine: a decision on the sentence, kept with the others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.issue import issue_key

#: Stands where other decisions name their check.
READ = "sentence-read"


def read_decision(sentence: str, article_key: str, when: datetime, editor: str) -> Decision:
    """Return the decision; it holds while the sentence stays as it is, wherever in its article it stands."""
    return Decision(
        Scope.HERE, READ, sentence, when, article_key, issue_key(READ, sentence, sentence, None), editor=editor
    )


def sentences_read(decisions: Iterable[Decision], article_key: str) -> frozenset[str]:
    """Return the sentences of an article that were looked at."""
    return frozenset(d.text for d in decisions if d.check == READ and d.article_key == article_key)
