"""Nouns that are counted and have lost their article: "came from distant village", "press button"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.counted_nouns import CLOSES, MARKS
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.collocations import STRANGE, collocations
from qa_tool.text.nouns import MASSES, NEVER_BARE, PLURAL_OF, SINGULAR_OF
from qa_tool.text.patterns import later
from qa_tool.text.verb_nouns import last_words, nouns_of_verbs, without_article
from qa_tool.text.verbs import BASE_OF, PASTS, THIRDS, WITH_OBJECT
from qa_tool.text.words import word_spans

_PREPOSITIONS = frozenset("in on at from to with for into near under inside through against about onto behind".split())  # noqa: SIM905
# "At university level", "in survival mode", "on test track", "with bated breath".
_ALSO_BARE = frozenset(
    """level rate basis degree time phase stage mode form order way part side end place case average speed
        scale size president chairman captain minister mayor king queen host hostage prince god mum mom dad
        grandma father mother dollar euro pound percent per tenant sort type kind matter manner fashion shape
        ground lead chief midfielder striker defender goalkeeper centre-back winger head coach""".split()  # noqa: SIM905
)
_NO_ADJECTIVE = frozenset(
    """the a an this that these those his her its their our my your no any some each every another either neither
    both all such what which whose one two three four five six seven eight nine ten more most less first
    second third last next and or but of than as be not many much few several enough half twice who it he
    she they we you i there here so very too only just also even then now""".split()  # noqa: SIM905
)
# "Named captain", "turned informant", "voted player of the year".
_BECOMING = frozenset(
    """name elect appoint become turn crown remain make play act vote choose call declare consider deem dub
        rate brand label hire select promote term style title join change start open come go say add note ask
        tell explain reply""".split()  # noqa: SIM905
)
_ACTING = frozenset("he she it they we who has have had and not".split())  # noqa: SIM905
_BEFORE_BASE = frozenset(
    """to will would can could should must may might not cannot didn't don't doesn't they we""".split()  # noqa: SIM905
)
_TAKING = WITH_OBJECT | frozenset(
    """build buy bring find open press receive see write introduce hold read carry push use""".split()  # noqa: SIM905
)
# What shows that a noun at the start is the subject of a sentence: "Woman from the village came."
_AFTER_SUBJECT = frozenset(
    """who which that was is were has had will must can could would may should did does didn't didn’t doesn't
    doesn’t from in on at near across of with behind over also""".split()  # noqa: SIM905
)
_ALONE = NEVER_BARE - _ALSO_BARE - frozenset("chancellor premier pope".split())  # noqa: SIM905
# These can stand bare elsewhere ("by train"), but not as the subject of a sentence.
_SUBJECTS = frozenset(
    """resident pensioner goalkeeper bridge court mentor match author founder nurse company train bus ship soldier
    expert referee judge coach midfielder striker defender boxer footballer investigator specialist
    volunteer suspect man team club house school tank missile drone rocket""".split()  # noqa: SIM905
)
# "Aside from", and a department whose name goes on.
_OPENING = (_ALONE | _SUBJECTS) - {"aside", "department"}
# "Man is mortal", "Man may have used it as a mirror": all men.
_OF_ALL_MEN = frozenset("is has can may might must will would should does doesn't doesn’t could".split())  # noqa: SIM905
# "Author of ten books, he lives in Rome", "Man of the match Otto Berg": there more follows, or a title is meant.
_SUBJECT_OF = later(
    r"\w+ (?:of|with|from|over|in|on|at) (?:the |an? |his |her )?[\w’'-]+(?: [a-z]+){0,2}(?: [A-Z][\w’'-]+)?"
    r" (?:was|is|has|had|will|did|does|can|could|told|found|lost|won|said|left|gave|took|praised|criticized|criticised"
    r"|announced|explained|went|came|became|wrote|reported|called|noted|shared|commented|asked|broke|got|collapsed|closed)\b"
)
# A name may follow the office: "Secretary of State Anna Berg".
_OFFICE_OF = later(r"\w+ of(?: [A-Z][\w’'.-]*){3}")
# What the verb behind it has for an object: "Pensioner gave the strangers money", not "Woman held a week later".
_OBJECT = later(r"(?:the|his|her|its|their|all|him|them|that|an?) (?!(?:year|month|week|day|few|decade|hour)\b)")
# "Over same merger", "at party's meeting": an article is missing whatever follows.
_SAME = later(r"\b(?P<kept>in|on|at|over|from|of|to|for|by|with|under|about|during|into) (?P<noun>same [a-z]+)\b(?!-)")
_OWNERS = later(
    r"\b(?P<kept>in|on|at|over|from|of|to|by|with|under|during|into|against|for) (?P<noun>(?P<owner>[a-z]+)['’]s)"
    r"(?= (?!sake\b|length\b|end\b)[a-z]+)"
)
_OWNERS_NOUNS = (NEVER_BARE | {"party", "country", "company", "city", "family", "club", "team", "firm"}) - (
    _ALSO_BARE | {"bachelor", "master", "farmer", "lawyer"}
)
_FEWEST = 5
_BE = frozenset({"is", "are", "was", "were", "has", "had"})
# Before a verb that acts. "The recently signed agreement", "his winning goal": there it describes the noun.
_BEFORE_ING = frozenset(
    """is are was were be been of by for from after before in without when while and started began avoid started stopped
    kept considered despite""".split()  # noqa: SIM905
)
_DESCRIBES_AFTER = frozenset(
    """the a an this that these those his her its their our my your any some every each no of in at on from by with for
    as""".split()  # noqa: SIM905
)
# What may follow the noun besides what closes its phrase.
_BEHIND = CLOSES | frozenset(
    """against into over between through today yesterday tomorrow again there here among near across amid since if
    despite via alongside calling saying demanding urging explaining""".split()  # noqa: SIM905
)
_ENDED = later(r"[.!?]['\"’”)]*\Z")
_RUNNING = later(r"\b(?:[Tt]he|[Aa]|[Aa]n)\s.*[.!?”\"]\Z")


class BareNoun(SentenceCheck):
    """Finds nouns that are counted, stand in the singular, and have no article: "from distant village".

    Russian, Ukrainian, Korean, Japanese and Chinese have no articles. Only nouns are looked at that hardly ever stand
    without one, behind a preposition or a verb that has an object, at the end of their phrase, and only where English
    does not say the words side by side ("at sea"), behind what is done with them ("held press conference"), or as the
    subject of a sentence ("Court sentenced the mayor"). Headlines, which leave articles out, are left alone.
    """

    id = "bare-noun"
    title = "Noun without its article"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    confidence = 0.75
    signs = Signs(
        last_words() | NEVER_BARE - _ALSO_BARE | {noun.capitalize() for noun in _OPENING} | _OWNERS_NOUNS | {"same"}
    )
    examples = (
        Example("They live in distant village on the coast.", ("distant village",)),
        Example("The clerk said that he had repaired engine.", ("engine",)),
        Example("Farmer from the far north left.", ("Farmer",)),
        Example("The two fell out over same house.", ("same house",), "The two fell out over the same house."),
        Example(
            "They held press conference on Monday.", ("press conference",), "They held a press conference on Monday."
        ),
        Example("They met at a fair, from door to door, in a bid to go; the team is in second place at home."),
        Example("Secretary of State Anna Berg left on Monday for talks in Oslo."),
        Example("Man held over fire in village. A woman from Village Road left."),
        Example("Aside from the arrests, all was quiet. Department of Homeland Security lawyers had opposed it."),
        Example("He filed suit on Monday, and it had little effect on what they have been meeting on."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the nouns with what describes them."""
        text = sentence.text
        words = text.split()
        if (
            words
            and len(words) > _FEWEST
            and words[0].lower() in _OPENING
            and _is_subject(text, words)
            and _RUNNING.search(text)
        ):
            yield Finding(Span(0, len(words[0])), say("An article is missing here: “a”, “an” or “the”."))
        yield from _without_the(text)
        yield from _of_verbs(text, words)
        places = [at for at in range(1, len(words)) if words[at].rstrip(MARKS) in NEVER_BARE]
        if places and _RUNNING.search(text) is not None:
            for at in places:
                first = _begins(words, at)
                if first < at + 1:
                    spans = word_spans(text)
                    span = Span(spans[first][0], spans[at][0] + len(words[at].rstrip(MARKS)))
                    yield Finding(span, say("An article is missing here: “a”, “an” or “the”."))


def _of_verbs(text: str, words: Sequence[str]) -> Iterator[Finding]:
    """Yield the nouns that what is done with them asks an article for: "held press conference"."""
    if (
        last_words().isdisjoint(word.rstrip(MARKS) for word in words)
        or len(words) <= _FEWEST
        or _ENDED.search(text) is None
    ):
        return
    for form in nouns_of_verbs().keys() & set(words):
        for match in without_article(form).finditer(text):
            if _ends_there(text, match) and _acts(form, text[: match.start()].split()[-2:]):
                noun = match["noun"]
                article = "an" if noun[0] in "aeiou" else "a"
                message = say("An article is missing here: “a”, “an” or “the”.")
                yield Finding(Span(*match.span("noun")), message, (f"{article} {noun}", f"the {noun}"))


def _ends_there(text: str, match: re.Match[str]) -> bool:
    """Say whether the phrase ends with the noun: not "held meeting rooms", "scored goal after goal"."""
    if text[match.end() : match.end() + 1] in MARKS:
        return True
    behind = [word.rstrip(MARKS) for word in text[match.end() :].split(maxsplit=2)[:2]]
    return not behind or (behind[0] in _BEHIND and behind[-1] != match["noun"])


def _acts(form: str, before: Sequence[str]) -> bool:
    """Say whether a form of a verb is the verb of its clause, by the word before it."""
    last = before[-1] if before else ""
    if last.endswith("ly") and len(before) > 1:
        last = before[-2]
    if last.lower() in _DESCRIBES_AFTER or last.endswith(("'s", "’s", "s'", "s’")):
        return form.endswith("ing") and last in _BEFORE_ING
    if form.endswith("ing"):
        return last in _BEFORE_ING or last.endswith(",")
    return form in PASTS or form in THIRDS or form in _BE or last in _BEFORE_BASE | {"and", "who", "I"}


def _without_the(text: str) -> Iterator[Finding]:
    running = _RUNNING.search(text) is not None
    for pattern in (_SAME, _OWNERS) if running else ():
        for match in pattern.finditer(text):
            if pattern is _SAME or match["owner"] in _OWNERS_NOUNS:
                right = f"the {match['noun']}"
                yield Finding(Span(*match.span("noun")), say("“The” is missing here."), (right,))


def _is_subject(text: str, words: Sequence[str]) -> bool:
    """Say whether the noun that opens the sentence is followed by what makes it the subject."""
    if words[0].lower() in _SUBJECTS and words[1] in {"of", "with", "from", "over", "in", "on", "at"}:
        return _SUBJECT_OF.match(text) is not None
    if _OFFICE_OF.match(text) is not None:
        return False
    if words[1] in _AFTER_SUBJECT:
        return words[0] != "Man" or words[1] not in _OF_ALL_MEN
    return words[1] in PASTS and _OBJECT.match(text, len(words[0]) + len(words[1]) + 2) is not None


def _begins(words: Sequence[str], at: int) -> int:
    """Return where the noun and what describes it begin; behind the noun where nothing is missing."""
    noun, none = words[at].rstrip(MARKS), at + 1
    following = words[at + 1].rstrip(MARKS) if at + 1 < len(words) else ""
    if (
        noun in _ALSO_BARE
        or (words[at] == noun and following not in CLOSES)
        or following in {"and", "or", "of", "to", "by"}
    ):
        return none
    if noun in (word.rstrip(MARKS) for word in (*words[:at], *words[at + 1 :])):
        return none
    before = words[at - 1]
    if _opens(before, words, at - 1):
        return at if _strange(before, noun) else none
    adjective = before.isalpha() and before.islower() and before not in _NO_ADJECTIVE
    if not adjective or at < 2 or before in PLURAL_OF or before in SINGULAR_OF or before in MASSES or before in BASE_OF:
        return none
    return at - 1 if _opens(words[at - 2], words, at - 2) and _strange(words[at - 2], before, noun) else none


def _opens(word: str, words: Sequence[str], at: int) -> bool:
    if word in _PREPOSITIONS:
        return True
    before = words[at - 1] if at else ""
    if word in PASTS:
        acts = before in _ACTING or before in PLURAL_OF or before in SINGULAR_OF
        return acts and BASE_OF[word] not in _BECOMING
    return word in _TAKING and before in _BEFORE_BASE


def _strange(*words: str) -> bool:
    return STRANGE in collocations().familiarity([None, *words])
