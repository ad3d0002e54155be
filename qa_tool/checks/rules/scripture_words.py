"""Words that English has in the Bible only."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_quotes
from qa_tool.text.verbs import ALL_BASES

# Not thou, hath and unto, which verse has, too.
_OLD = frozenset({"spake", "begat", "saith"})
_ENDING = "eth"
# "Teeth" are no form of "tee".
_NO_VERBS = frozenset({"teeth", "seeth"})
_WORD = later(
    r"(?<![\w’'-])(?:[Ii]t (?:came|shall come|will come) to pass\b"
    rf"|(?:{'|'.join(sorted(_OLD))}|[a-z]{{2,12}}{_ENDING})(?![\w’'-]))"
)


class _Signs:
    """The words without which a sentence has none of these."""

    def __contains__(self, word: object) -> bool:
        """Say whether the word is old, or may be a part of what is."""
        return isinstance(word, str) and (word in _OLD or word == "pass" or _is_old_verb(word))


def _is_old_verb(word: str) -> bool:
    """Say it of goeth and cometh."""
    if not word.islower() or not word.endswith(_ENDING) or word in _NO_VERBS:
        return False
    return word[: -len(_ENDING)] in ALL_BASES or word[: 1 - len(_ENDING)] in ALL_BASES


class ScriptureWords(SentenceCheck):
    """Finds words of the Bible: "it came to pass", "he spake", "the king goeth".

    Of many languages the Bible is nearly all that translation machines have learned from, and where they do not
    understand a sentence they make one up from it: nothing in it can be trusted. What stands in quotation marks is left
    alone.
    """

    id = "scripture-words"
    title = "Words of the Bible"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # 12 flags in 37,000 words of MT from five languages that people put right, all from Nepali, in sentences that are
    # wrong from end to end (7 of them in the half that nobody had looked at); none in 360,000 words of other MT, in the
    # post-edits, in 51,000 words of references and 21,000 of human news.
    confidence = 0.9
    signs = Signs(_Signs())
    examples = (
        Example("And it came to pass that the bridge was shut.", ("it came to pass",)),
        Example("The mayor goeth to the port, and spake.", ("goeth",)),
        Example("He said “it came to pass”, and has good teeth."),
        Example("The bill will pass on the twentieth of May."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the first of them: the whole sentence is in doubt."""
        text = sentence.text
        for match in _WORD.finditer(text):
            word = match.group()
            is_old = not word.endswith(_ENDING) or _is_old_verb(word)
            if is_old and not pair_quotes(text).quoted_in_sentence(match.start()):
                message = say("“{word}” is a word of the Bible: the machine may have made the sentence up.", word=word)
                evidence = {"how to mend": say("look up in the source what is meant")}
                yield Finding(Span(*match.span()), message, evidence=evidence)
                return
