"""Candidates for the glossary: for people, for programs, and as a glossary file to be edited and imported."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from qa_tool import __version__
from qa_tool.glossary.formats import emend_csv
from qa_tool.names.candidates import Candidate
from qa_tool.text.lines import visible

_WIDEST = 40


def text(candidates: Sequence[Candidate]) -> str:
    """Return a line a name: how often, in how many articles, kind, name with its other forms; under it the sentence."""
    lines = []
    for one in candidates:
        forms = [f"{form} ({count})" for form, count in one.forms.items() if form != one.form]
        also = f"  also {', '.join(forms)}" if forms else ""
        source = f"  {one.source_form}" if one.source_form else ""
        lines.append(f"{one.count:4} in {one.articles:<4} {one.kind.value:12}  {one.form}{source}{also}")
        lines.append(f"{'':26}{_around(one)}")
    return "".join(f"{visible(line)}\n" for line in lines)


def as_json(candidates: Sequence[Candidate]) -> str:
    """Return one JSON object (schema 1); the span of the example counts code points of its sentence."""
    whole = {
        "schema": 1,
        "program": f"emend {__version__}",
        "candidates": [
            {
                "form": one.form,
                "forms": dict(one.forms),
                "other_spellings": list(one.other_spellings),
                "count": one.count,
                "articles": one.articles,
                "kind": one.kind.value,
                "source_form": one.source_form,
                "usefulness": round(one.usefulness, 2),
                "example": {
                    "article": one.example.article,
                    "paragraph": one.example.paragraph,
                    "sentence": one.example.sentence,
                    "start": one.example.span.start,
                    "end": one.example.span.end,
                },
            }
            for one in candidates
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def csv(candidates: Sequence[Candidate]) -> str:
    """Return a glossary file of proposed terms; the note says how often a name was met, and where it stands once."""
    return emend_csv.rendered(replace(one.as_term(), note=_note(one)) for one in candidates)


def _note(one: Candidate) -> str:
    times = "once" if one.count == 1 else f"{one.count} times"
    articles = f" in {one.articles} articles" if one.articles > 1 else ""
    return f"{times}{articles}: {_around(one)}"


def _around(one: Candidate) -> str:
    """Return what stands around the name in its example, on one line."""
    sentence, span = one.example.sentence, one.example.span
    start, end = max(0, span.start - _WIDEST), min(len(sentence), span.end + _WIDEST)
    said = " ".join(sentence[start:end].split())
    return f"{'…' if start else ''}{said}{'…' if end < len(sentence) else ''}"
