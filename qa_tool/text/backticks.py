"""Code in backticks, which is no sentence of the article: `make the the target`."""

from __future__ import annotations

import re

from qa_tool.domain.span import Span

# `so' is a quotation of old, and opens no code.
_CODE = re.compile(r"(?<![\w`])`[^`\n]{1,300}`(?![\w`])")


def code_in(text: str) -> tuple[Span, ...]:
    """Return where code stands in a paragraph, backticks included."""
    return tuple(Span(*match.span()) for match in _CODE.finditer(text)) if "`" in text else ()
