"""Verbs that cannot stand together as they do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import compress
from types import MappingProxyType

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.infinitives import ALSO_NOUNS, wrong_infinitives
from qa_tool.checks.signs import Signs
from qa_tool.checks.verb_forms import (
    ALL_THIRDS,
    BE_SAID,
    BEHIND_BE,
    DO_NOT,
    DOING,
    FREE,
    MODALS_NEGATED,
    SIGNS,
    clashing,
    wrong_forms,
)
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span
from qa_tool.text.patterns import found_with, later
from qa_tool.text.verbs import (
    BASE_OF,
    BASES,
    ONLY_PASTS,
    PASTS,
    PASTS_AND_PARTICIPLES,
    THIRDS,
    participle,
    third,
)

_PAST = "|".join(sorted(ONLY_PASTS))
# Wrong only behind "did not".
_BASES = MappingProxyType({**PASTS_AND_PARTICIPLES, "had": "have", "thought": "think", "was": "be"})
_FINITE = MappingProxyType(
    {"is": "be", "are": "be", "was": "be", "were": "be", "has": "have", "had": "have", "does": "do", "did": "do"}
    | {past: verb for past, (verb, _) in ONLY_PASTS.items()}
    | {
        form: BASE_OF[form]
        for form in ("said", *map(third, ("go", "make", "take", "give", "become", "come", "get", "say")))
    }
)
# "Could fell trees", "will saw it in half" are right.
_FORMS = "|".join(sorted(_FINITE.keys() - {"fell", "saw"}))
_MODAL = f"would|could|should|shall|{MODALS_NEGATED}"
_NOT = f"(?:{DO_NOT})"
_PERSON = "[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I|[Yy]ou"
_WANTING = (
    "decide|decided|want|wants|wanted|tried|tries|going|able|unable|order|need|needs|needed|plan|plans|planned|hope|hopes"
    "|hoped|started|failed|continue|continues|continued|expected|due|likely|ready|refuse|refused|agree|agreed|promise"
    "|promised|forced|allowed"
)


def _past(match: re.Match[str]) -> tuple[str, ...]:
    return (f"{match['kept']} {ONLY_PASTS[match['verb']][1]}",)


def _bare(match: re.Match[str]) -> tuple[str, ...]:
    return (f"{match['kept']} {_FINITE[match['verb']]}",)


def _infinitive(match: re.Match[str]) -> tuple[str, ...]:
    verb = match["verb"]
    return (f"{match['kept']} {_BASES.get(verb) or _FINITE[verb]}",)


def _been(match: re.Match[str]) -> tuple[str, ...]:
    return {"is": ("has been",), "are": ("have been",), "was": ("had been",), "were": ("had been",)}[match["kept"]]


def _have_been(match: re.Match[str]) -> tuple[str, ...]:
    return (f"{match['kept']} have been", f"{match['kept']} be")


def _without_be(match: re.Match[str]) -> tuple[str, ...]:
    kept = match["kept"].strip()
    return (kept, f"{kept} being") if kept == "been" else (kept, f"{kept} being", f"{kept} to be")


def _to_too_many(match: re.Match[str]) -> tuple[str, ...]:
    return (match["kept"],)


def _base(match: re.Match[str]) -> tuple[str, ...]:
    base = BASE_OF.get(match.groupdict().get("verb", ""))
    return (f"{match['kept']} {base}",) if base else ()


def _participle(match: re.Match[str]) -> tuple[str, ...]:
    return (f"{match['kept']} {participle(match['verb'])}",)


# "what it is is", "all they had went": there the first verb ends a clause of its own.
_WHAT = rf"{FREE}|worst"
_TOLD = "".join(rf"(?<!{verb}\s)" for verb in ("said", "says", "say", "reported", "announced", "believes", "believed"))
_WHO = (
    rf"who|whom|which|{_TOLD}that|when|much|many|few|little|those|ones?|do|did|does|doing|done|if|why|only|money|power"
)
_CLAUSE = later(rf"\b(?:{_WHAT}|{_WHO})\b(?:[^\w,]+\w+){{0,6}}[^\w,]*$", re.IGNORECASE)
# "those who could did", but "the law that they should had passed"
_CLAUSE_OF_MODAL = later(
    rf"\b(?:(?:{_WHAT}|when|if|much|many|few|little|only)\b(?:\W+\w+){{0,6}}|(?:who|which|that|those|ones?|do|did"
    rf"|does))\W*$",
    re.IGNORECASE,
)
# "what it is be damned", but "the law, which is be passed"
_CLAUSE_OF_WHAT = later(rf"\b(?:{_WHAT})\b(?:\W+\w+){{0,6}}\W*$", re.IGNORECASE)

# "Have pay", "have need" and "have regard" hold nouns, and "become" is a participle.
_BARE = frozenset(verb for verb in BASES - {"pay", "become", "overcome", "hide"} if participle(verb) != verb)
_HAVE_BARE = later(r"\b(?P<kept>have|has|had) (?P<verb>[a-z]+)\b(?![-’'])")
_MODAL_TO = later(
    rf"\b(?P<kept>(?:{_MODAL}|cannot)(?: not)?|(?:can|will|must|may"
    rf"|might) not) to(?= (?P<verb>[a-z]+)\b)(?! be or not\b)"
)
_WITH: Mapping[re.Pattern[str], frozenset[str]] = MappingProxyType(
    {_HAVE_BARE: _BARE, _MODAL_TO: BASES | {"be", "do", "have"}}
)
_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[str, ...]], re.Pattern[str]], ...] = (
    (later(rf"\b(?P<kept>have|has|had|having) (?P<verb>{_PAST})\b"), _past, _CLAUSE),
    (_HAVE_BARE, _participle, _CLAUSE),
    (later(rf"\b(?P<kept>{_NOT}) (?P<verb>{_PAST}|{'|'.join(_BASES)})\b"), _infinitive, _CLAUSE),
    (
        later(rf"\b(?P<kept>{_NOT}) (?P<verb>(?!(?:em|im)?bed\b|shed\b|wed\b|shred\b)[a-z]{{2,}}(?<!e)ed)\b"),
        _base,
        _CLAUSE,
    ),
    (later(rf"\b(?P<kept>(?:{_MODAL})(?: not| also)?) (?P<verb>{_FORMS})\b"), _bare, _CLAUSE_OF_MODAL),
    (
        later(rf"\b(?P<kept>(?:{_PERSON}) (?:will|must|may|might)(?: not)?) (?P<verb>{_FORMS})\b"),
        _bare,
        _CLAUSE_OF_WHAT,
    ),
    (later(r"\b(?P<kept>(?:would|could|should|must|might|will)(?: not)?) been\b"), _have_been, _CLAUSE_OF_MODAL),
    (later(r"\b(?P<kept>is|are|was|were) been\b"), _been, _CLAUSE_OF_WHAT),
    (later(r"\b(?P<kept>(?:is|are|was|were|been) )be\b(?! (?:it|they|that)\b)"), _without_be, _CLAUSE_OF_WHAT),
    (later(r"\b(?P<kept>(?:has|have|had) )be\b"), lambda match: (f"{match['kept']}been",), _CLAUSE),
    (
        later(rf"\b(?P<kept>(?:{_WANTING}) to) (?P<verb>{_PAST}|was|were|has|had|is|are|been)\b"),
        _base,
        _CLAUSE,
    ),
    (
        later(rf"\b(?P<kept>(?:{_PERSON}) (?:will|would|could|should|must)) (?:will|would|can|could|should|must)\b"),
        _base,
        _CLAUSE_OF_WHAT,
    ),
    (
        _MODAL_TO,
        _to_too_many,
        _CLAUSE_OF_MODAL,
    ),
    (
        later(
            r"(?<!\ba )\b(?P<kept>should|must) to (?!(?:his|her|its|their|our|my|your|the|this|that|all)\b)(?=[a-z]{2})"
        ),
        lambda match: (f"{match['kept']} ",),
        _CLAUSE_OF_MODAL,
    ),
)
# Which word may follow which for a rule to have a say: a look into a table costs far less than the rules do.
_GONE = frozenset(ONLY_PASTS)
_MODALS = frozenset(_MODAL.replace("['’]", "'").split("|")) | {"will", "can", "must", "may", "might"}
_DONE = frozenset(past for past in PASTS if past.endswith("ed"))
_NEGATED = frozenset({"not", "don't", "didn't", "doesn't"})
_AFTER: Mapping[str, frozenset[str]] = MappingProxyType(
    dict.fromkeys(("have", "has", "had", "having"), _GONE | BASES | {"be"})
    | dict.fromkeys(("is", "are", "was", "were", "been", "being"), BEHIND_BE | ALSO_NOUNS | {"be", "been"})
    | {"be": BEHIND_BE}
    | dict.fromkeys(_NEGATED | {"also"}, frozenset(_FINITE) | _BASES.keys() | THIRDS | BE_SAID | {"been", "to"})
    | dict.fromkeys(_MODALS, frozenset(_FINITE) | _MODALS | ALL_THIRDS | PASTS | BE_SAID | {"been", "to"})
    | dict.fromkeys(("recently", "suddenly"), BEHIND_BE)
    | {"who": DOING | {"born", "located", "situated"}, "which": DOING | {"born", "located", "situated"}, "that": DOING}
    | dict.fromkeys(("After", "Before", "Without"), _DONE)
    | {"to": _GONE | THIRDS | {"was", "were", "has", "had", "is", "are", "been"}}
)
_BE_NOT = later(r"\b(?:is|are|was|were) not (?P<verb>[a-z]+)\b")
# Behind these any word with one of the endings of a verb is worth a look.
_BEFORE_ENDING = _MODALS | _NEGATED | {"to"}
_ENDINGS = ("ing", "ed")
_LOOK_BACK = 60
_MARKS = ",.;:!?)”\"'’"


class VerbGroup(SentenceCheck):
    """Finds verbs that cannot stand together: "have went", "did not came", "can produces", "will meeting".

    "Was happened", "she was visit the town", "it will appeals", "urged us to going", "is agree", "will able to" and
    "there have many" are found, too. Where the first of the two may end a clause of its own ("all they had went up in
    smoke", "what it is is a lie") nothing is said.
    """

    id = "verb-group"
    title = "Verbs that do not go together"
    category = "Fluency/Grammar"
    severity = Severity.MAJOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references: machines of today hardly do this. In 1.6 million
    # words of what programmers write about programs, many of whom have another mother tongue, 17 flags, all right.
    confidence = 0.85
    signs = Signs(
        _GONE
        | SIGNS
        | ALSO_NOUNS
        | {"be", "been", "not", "don", "didn", "doesn", "to"}
        | {word.partition("'")[0].removesuffix("t") if "'" in word else word for word in _MODALS}
    )
    examples = (
        Example("The minister have went home.", ("have went",), "The minister have gone home."),
        Example("They did not came to the talks.", ("did not came",), "They did not come to the talks."),
        Example("The law is been discussed.", ("is been",), "The law has been discussed."),
        Example("The law, which is be passed, is new.", ("is be",), "The law, which is passed, is new."),
        Example("The town is beset by floods, and was beset by them in May."),
        Example("He was appoint by the king.", ("was appoint",), "He was appointed by the king."),
        Example("He urged us to leaving the town.", ("urged us to leaving",), "He urged us to leave the town."),
        Example(
            "They said that she was visit the town.", ("she was visit",), "They said that she was visiting the town."
        ),
        Example("It will lay the ground; there is progress in the talks, and he said there had been progress."),
        Example("All they had went up in smoke; what it is is a lie; those who could did."),
        Example("They have come, they had become rich, and the will has been read; it may be that he could not."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the groups."""
        text = sentence.text
        if (
            "here ha" in text
            or (" not " in text and any(found_with(_BE_NOT, text, BASES)))
            or _may_be_wrong(text.replace("’", "'").split())
        ):
            yield from apart((*_all(text), *wrong_forms(text), *wrong_infinitives(text)))


def _may_be_wrong(words: Sequence[str]) -> bool:
    for place in compress(range(len(words) - 1), map(_AFTER.__contains__, words)):
        word, bare = words[place], words[place + 1].rstrip(_MARKS)
        if bare in _AFTER[word] or (word in _BEFORE_ENDING and bare.endswith(_ENDINGS)):
            return True
    return False


def _all(text: str) -> Iterator[Finding]:
    for pattern, mended, clause in _RULES:
        for match in found_with(pattern, text, _WITH[pattern]) if pattern in _WITH else pattern.finditer(text):
            if clause.search(text, max(0, match.start() - _LOOK_BACK), match.start()) is None:
                span = Span(match.start(), match.start() + len(match.group().rstrip()))
                yield clashing(text, span, map(str.strip, mended(match)))
