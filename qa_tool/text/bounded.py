"""Patterns that a user wrote, looked for within a limit of time: a bad one would never end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_tool.domain.span import Span
from qa_tool.text.blanks import with_any_blanks

# No word is cut here; at an end that is no letter there is none to be whole.
_WHOLE = r"(?:(?<!\w)|(?!\w))"


class BoundedPattern:
    """A regular expression of the library regex: Python's own cannot be stopped, and stops all threads."""

    def __init__(
        self, words: str, *, whole_words: bool = False, match_case: bool = False, any_blank: bool = False
    ) -> None:
        """Read a pattern; ValueError, saying why, where it is none.

        With `any_blank` a blank in it (U+0020) stands for one of any kind, and one written otherwise for itself.
        """
        # 10 ms to import, and most look for words.
        import regex

        self._error = regex.error
        flags = regex.MULTILINE if match_case else regex.MULTILINE | regex.IGNORECASE
        try:
            # By itself, so that what is wrong is said with its own place.
            self._pattern = regex.compile(words, flags)
            if any_blank and " " in words:
                words = with_any_blanks(words)
                self._pattern = regex.compile(words, flags)
            if whole_words:
                self._pattern = regex.compile(f"{_WHOLE}(?:{words}){_WHOLE}", flags)
            # Finds nothing in nothing, whatever it looks for, so that it can be asked what stands in place of that.
            self._nothing = regex.compile(f"{self._pattern.pattern}|", flags).match("")
        except regex.error as error:
            raise ValueError(str(error)) from error

    def offers(self, text: str, replacements: Sequence[str], seconds: float) -> Iterator[tuple[Span, tuple[str, ...]]]:
        r"""Yield every place that is not empty, with what would stand there: \1 is what the first group found.

        ValueError where there is no such group, TimeoutError where it takes longer than `seconds`; other threads go on
        meanwhile.
        """
        for found in self._pattern.finditer(text, timeout=seconds, concurrent=True):
            if found.group():
                yield Span(*found.span()), tuple(self._expanded(found, each) for each in replacements)

    def check(self, replacement: str) -> None:
        """Raise ValueError where a replacement speaks of a group that there is not."""
        self._expanded(self._nothing, replacement)

    def _expanded(self, found: object, replacement: str) -> str:
        try:
            return str(found.expand(replacement))  # type: ignore[attr-defined]
        except (self._error, IndexError) as error:
            raise ValueError(str(error)) from error
