"""What a new glossary entry begins with: what the article and its source say of the name."""

from __future__ import annotations

import re
from collections import Counter

from qa_tool.domain.article import Article
from qa_tool.domain.issue import Issue
from qa_tool.domain.term import Term, TermKind
from qa_tool.names.cues import cues, kind_of
from qa_tool.names.source_forms import source_form

#: The checks that take what they flag for a wrong form of the name that they suggest.
_OF_NAMES = frozenset({"name-inconsistency", "known-name", "name-against-source"})


def begun_term(form: str, text: str, article: Article, flagged: Issue | None = None) -> Term:
    """Return the entry that the words `form` of a text (the article as it stands) give reason to make.

    Where they are what `flagged` is about, and it takes them for a wrong form of a name, they are one; the name is what
    it suggests. The kind is what stands around the name in the text, the source form what the source writes for it.
    """
    right = form
    if flagged is not None and flagged.check in _OF_NAMES and flagged.text == form and flagged.suggestions:
        right = flagged.suggestions[0]
    said: Counter[TermKind] = Counter()
    for words in {form, right} - {""}:
        for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text):
            said += cues(text, found.start(), found.end())
    language, source = article.source_language, article.source_text
    theirs = source_form(right, source, language) if right and source else ""
    return Term(
        right,
        wrong=(form,) if form != right else (),
        source_forms={language: (theirs,)} if language and theirs else {},
        kind=kind_of(said),
    )
