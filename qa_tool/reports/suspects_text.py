"""The sentences of an article, most suspect first."""

from __future__ import annotations

from qa_tool.reports.result import CheckResult
from qa_tool.text.lines import visible


def render(result: CheckResult) -> str:
    """Return a line a sentence: suspicion, paragraph, the sentence, and the reasons in words."""
    ordered = sorted(result.sentences, key=lambda s: (-s.checked.suspicion, s.index))
    lines = []
    for sentence in ordered:
        reasons = "; ".join(sentence.checked.reasons)
        lines.append(f"{sentence.checked.suspicion:.2f}  {sentence.paragraph + 1:3}  {sentence.checked.sentence.text}")
        if reasons:
            lines.append(f"           {reasons}")
    return "\n".join(map(visible, lines)) + "\n"
