"""Verbs whose form does not go with the word before: "can produces", "will meeting", "was happened", "is belong".

Languages whose verbs have no such forms, or others, come back like this. What goes with what is Quirk et al., A
Comprehensive Grammar of the English Language (1985), chapters 3 and 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from qa_tool.checks.counted_nouns import PLURALS
from qa_tool.domain.issue import Finding
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.countries import mentions
from qa_tool.text.nouns import NEVER_BARE
from qa_tool.text.patterns import found_with, later
from qa_tool.text.verbs import (
    ALL_BASES,
    BASE_OF,
    BASES,
    PASTS,
    THIRDS,
    WITHOUT_OBJECT,
    ing,
    participle,
    past,
    third,
)
from qa_tool.text.words import NUMBER_WORDS, word_before

# Nothing can be done to anybody with these, so "was happened" has a "was" too many.
INTRANSITIVE = WITHOUT_OBJECT - {
    "pale",
    "persist",
    "materialise",
    "materialize",
    "converge",
    "disassociate",
    "progress",
} | frozenset(
    """agree belong consist depend happen occur originate remain result seem die elapse last respond""".split()  # noqa: SIM905
)
# "Is agreed", "the arrived guests", "the disagreed point" can be said; "a roof was collapsed" is said by nobody.
_NOT_BEHIND_BE = frozenset(map(participle, INTRANSITIVE - {"agree", "disagree", "result", "respond"})) | {
    "collapsed", "suffered", "appeared", "resulted"
}  # fmt: skip
# Verbs that end like a participle, and words in -ing that follow a modal before the verb does.
_NO_PARTICIPLE = frozenset(
    """bring sing ring cling fling sting swing spring string sling wring zing ping ding wing hamstring during nothing
    anything something everything according including excluding notwithstanding depending considering barring pending
    morning evening owing willing""".split()  # noqa: SIM905
)
_NO_PAST = frozenset(
    """found lay saw fell sled need feed speed seed bleed breed weed heed succeed proceed exceed shed shred wed bed
    embed indeed""".split()  # noqa: SIM905
)
#: Parts of patterns: modals with their "not", "did not" and the like, and what begins a clause that a verb may end
#: ("what they could using boats").
MODALS_NEGATED = r"cannot|can['’]t|won['’]t|wouldn['’]t|couldn['’]t|shouldn['’]t|mustn['’]t"
DO_NOT = r"didn['’]t|did not|doesn['’]t|does not|don['’]t|do not"
FREE = (
    r"what|whatever|whoever|where|wherever|how|as|than(?! \d)|all|everything|anything|nothing|more(?! than \d)"
    r"|[a-z]*(?:est|most)"
)
_SURE = rf"would|could|should|may|must|{MODALS_NEGATED}"
_MODAL = later(
    rf"\b(?P<kept>(?:{_SURE}|will|can|might)(?: not| also| never| soon| still)?)"
    r" (?P<verb>[a-z]+)(?![\w’'-])"
)
_SUBJECT = frozenset("he she it they we i you who".split())  # noqa: SIM905
# Behind these, "will" is no noun.
_NO_WILL = frozenset(
    """police people government ministry court agency bank army committee team president minister mayor city country
    state union commission parliament group ceremony meeting exhibition election match game festival event vote funeral
    summit conference trial hearing film series project ship plane train""".split()  # noqa: SIM905
)
_NEXT_WORD = re.compile(r" ([A-Za-z]+)")
_BEHIND_OBJECTLESS = frozenset(
    """by in on at for to from with of and or but as that than under over during after before since until again now
    today yesterday tomorrow there here not well also too about against into because when where while if""".split()  # noqa: SIM905
)
# "The two will met in Rome": done by somebody more often than to somebody.
_ALONE = frozenset({"meet", "win", "speak", "fight", "sing", "stand", "sit"})
_OBJECT = later(r"\s(?:(?:out|up|off) )?(?:the|an?|his|her|its|their|this|these|all|many|more|new|[a-z]+ [a-z]+s)\b")
# "How could cutting taxes help?", "nor would meeting him": the verb before its subject.
_TURNED = frozenset(
    """how why what when where who whom whose nor neither so only then not never again as than that which and or but if
    too is are was were a an the his her its their our my your this any no absolute real longer circumstances case
    account more time before""".split()  # noqa: SIM905
)
_PLURAL = re.compile(r"[a-z]+[^\Wsui_’']s")
# "what they could using boats", "as best they could fearing": the modal ends a clause of its own.
_CLAUSE = later(
    rf"\b(?:{FREE}|when"
    r"|if|much|many|few|little|those|ones?|do|did|does|only|nor|neither|never|rarely|seldom|until"
    r"|why)\b(?:\W+\w+){0,7}\W*$",
    re.IGNORECASE,
)
#: What begins a clause that a verb may end: "those who were visit".
WHO_CLAUSE = later(
    rf"(?:\b(?:{FREE}|when|if|who|whom|why"
    r"|which|do|did|does|doing|done|to)\b|(?<!said )(?<!says )(?<!reported )(?<!announced )\bthat\b(?! (?:the|an?"
    r"|his|her|its|their|these|those|some|many|he|she|it|they|we|I)\b))"
    r"(?:[^\w,]+\w+){0,6}[^\w,]*$",
    re.IGNORECASE,
)
_NEGATED = later(rf"\b(?P<kept>(?:{DO_NOT})) (?P<verb>[a-z]+(?:s|ing))\b(?!-)")
# What stands behind a form of "to be": "should ready", "will responsible for".
ADJECTIVES = frozenset(
    """ready available responsible necessary important possible impossible difficult safe happy aware afraid
        certain capable similar useful dangerous successful visible guilty absent famous expensive cheap angry
        hungry strong different independent pregnant grateful careful""".split()  # noqa: SIM905
)
_ABLE = later(
    r"\b(?P<kept>(?:would|could|should|may|must|cannot|will|can|might)(?: not| also)?)"
    r" (?P<verb>(?:able|unable)(?= to\b)"
    rf"|(?:{'|'.join(sorted(ADJECTIVES))})(?=[.,;:!?]| (?:to|for|by|in|on|with|of|at|from|until|that|soon|again)\b"
    rf"|\s*$))"
)
_NOT_ABLE = later(r"\b(?P<kept>do|does|did) not (?P<verb>able|afraid|aware|possible|available)\b")
#: The third persons of all verbs, those that may be nouns among them.
ALL_THIRDS = frozenset(map(third, ALL_BASES)) - {"always"}
_BE_PAST = later(
    r"\b(?P<kept>(?:has|have|had) been|(?:will|would|may|might|could) be|is|are|was|were)"
    r"(?P<how> (?:not |also |recently |suddenly )?)"
    r"(?P<verb>[a-z]+)\b(?! (?:upon|on(?! [A-Z][a-z]+day)|for)\b| by (?!\w+ing\b)"
    r"| (?:at|about|with|to|from|over|in|into|through|against) ?(?:$|[,.;:!?]|(?:and|by|but|or)\b))"
)
# "My advice is forget it": what is said follows.
_SAYING = later(
    r"\b(?:advice|answer|message|motto|slogan|rule|lesson|mantra|plan|idea|option|choice|trick|key|tip|solution"
    r"|secret|thing"
    r"|way|strategy|approach|order|line|principle|step|move)\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
_NEAR_SUBJECT = frozenset("nothing everything all anything something what which who that it".split())  # noqa: SIM905
# "Beset" is its own participle.
_BARE = frozenset(verb for verb in BASES | INTRANSITIVE - {"last", "result"} if participle(verb) != verb)
_BE_BARE = later(r"\b(?P<kept>been|being|be|is|are|was|were) (?P<verb>[a-z]+)\b(?![-’'])")
_BE_NOT = later(r"\b(?P<kept>is|are|was|were) not (?P<verb>[a-z]+)\b(?![-’'])")
# "Those who gathering in the square"
_WHO_DOING = later(
    r"\b(?P<kept>who) (?P<verb>(?!(?:following|including|considering|notwithstanding|regarding|using)\b)[a-z]+ing)"
    r"\b(?!-)"
)
# "India, which landing a probe in May", "A train that running to the north"; not "in which landing the plane is hard".
_GOVERNED = r"(?=(?:the|an?|his|her|its|their|in|on|at|from|to|between|near|into|with)\b)"
_WHICH_DOING = later(
    r"(?P<kept>which) "
    rf"(?P<verb>(?!(?:following|including|considering|according|regarding|using|during)\b)[a-z]+ing) {_GOVERNED}"
    r"|^(?:The|An?|His|Her|Its|Their|This) (?:[a-z]+ )?(?P<noun>[a-z]+) (?P<that>that) (?P<doing>[a-z]+ing) "
    rf"{_GOVERNED}"
)
# "The idea that running": there a clause follows.
_THINGS = (NEVER_BARE | PLURALS.keys() | {"train", "ship", "bus", "car", "plane", "road", "river", "army"}) - frozenset(
    """idea fact belief feeling sense notion view claim argument theory assumption suggestion message concern fear hope
    sign rule thing reason truth thought concept opinion conclusion impression myth statement problem issue""".split()  # noqa: SIM905
)
_GOVERNING = frozenset(
    "in of on at during for to with from by after through under upon about into before among without".split()  # noqa: SIM905
)
# "The man, who born in Rome", "the house which located there"; "After worked in a bank"
_WHO_BORN = later(r"\b(?P<kept>who|which|that) (?P<verb>born|located|situated)\b(?= (?:in|on|at|near|to|outside)\b)")
_AFTER_DONE = later(
    r"^(?P<kept>After|Before|Without) (?P<verb>[a-z]+ed)\b(?= (?:in|as|at|for|to|from|the|an?|his|her|their|its)\b)"
)
_THERE = later(
    r"(?:^|(?<=, )|(?<=that ))(?P<kept>[Tt]here )(?P<have>has|have|had) (?P<verb>many|several|few|some|an?|no"
    rf"|{NUMBER_WORDS}) (?!of\b|doubt\b)"
)
_LOOK_BACK = 60
#: What may be wrong behind a form of "to be"; adjectives that need one.
BEHIND_BE = _NOT_BEHIND_BE | INTRANSITIVE | BASES
BE_SAID = ADJECTIVES | {"able", "unable"}
#: The words of which one stands in every text that is worth a look, beside the small verbs.
SIGNS = BEHIND_BE | BE_SAID | {"There", "there", "who", "located", "situated", "After", "Before", "Without"}
_PLACED = ("o born ", "h born ", " located ", " situated ")
#: What "who" cannot have behind it: "who gathering".
DOING = frozenset(form for form in BASE_OF if form.endswith("ing")) | frozenset(
    """gathering waiting working living fleeing fighting standing sitting trying wearing arriving protesting attending
    attacking demanding playing walking watching""".split()  # noqa: SIM905
)


def wrong_forms(text: str) -> Iterator[Finding]:
    """Yield the verbs, with the form that fits."""
    for match in _MODAL.finditer(text):
        wrong = _is_no_infinitive(match["verb"]) or _is_third(text, match)
        if wrong and _is_modal(text, match) and not may_end(match, _CLAUSE):
            rights = _behind_modal(match["kept"], match["verb"])
            # "Will held a meeting" does something, "will held on Monday" has it done.
            acts = _OBJECT.match(text, match.end()) is not None or BASE_OF.get(match["verb"]) in _ALONE
            yield of_match(match, *(sorted(rights, key=_is_passive) if acts else rights))
    for match in _NEGATED.finditer(text):
        verb = match["verb"]
        if verb in BASE_OF and _is_no_infinitive(verb) and not may_end(match, WHO_CLAUSE):
            yield of_match(match, f"{match['kept']} {BASE_OF[verb]}")
    yield from _behind_be(text)
    yield from _without_be(text)
    yield from _of_clauses(text)


def _behind_be(text: str) -> Iterator[Finding]:
    for match in found_with(_BE_PAST, text, _NOT_BEHIND_BE):
        # "Nothing was happened", "what was happened": the word right before is the subject.
        before = word_before(text, match.start()).lower()
        if before in _NEAR_SUBJECT or not may_end(match, WHO_CLAUSE):
            kept, verb = match["kept"], match["verb"]
            have = (
                kept.removesuffix("been") if kept.endswith("been") else kept.removesuffix("be") if " be" in kept else ""
            )
            verb = BASE_OF.get(verb, "") if kept.endswith(" be") else verb
            yield of_match(match, f"{have}{match['how'].lstrip()}{verb}" if match["how"] != " not " and verb else "")
    for match in found_with(_BE_BARE, text, _BARE):
        if not may_end(match, WHO_CLAUSE) and not may_end(match, _SAYING):
            yield of_match(match, *_behind(match["kept"], match["verb"], acts=_has_object(text, match.end())))
    for match in found_with(_BE_NOT, text, _BARE) if " not " in text else ():
        if not may_end(match, WHO_CLAUSE) and not may_end(match, _SAYING):
            do = {"is": "does", "are": "do"}.get(match["kept"], "did")
            yield of_match(match, f"{do} not {match['verb']}")
    for match in _WHO_DOING.finditer(text) if "who " in text else ():
        if match["verb"] in DOING:
            did = f"{match['kept']} {participle(BASE_OF[match['verb']])}" if match["verb"] in BASE_OF else ""
            yield of_match(match, did, f"{match['kept']} are {match['verb']}")


def _of_clauses(text: str) -> Iterator[Finding]:
    for match in _WHICH_DOING.finditer(text) if "ing " in text else ():
        base = BASE_OF.get(match["verb"] or match["doing"])
        which = "kept" if match["verb"] else "that"
        before = word_before(text, match.start(which)).lower()
        if base is not None and (before not in _GOVERNING if match["verb"] else match["noun"] in _THINGS):
            span = Span(match.start(which), match.end("verb" if match["verb"] else "doing"))
            yield clashing(text, span, (f"{match[which]} {third(base)}", f"{match[which]} {past(base)}"))
    for match in _WHO_BORN.finditer(text) if any(map(text.__contains__, _PLACED)) else ():
        before = word_before(text, match.start())
        if match["kept"] != "that" or before:
            yield of_match(match, f"{match['kept']} {'was' if match['verb'] == 'born' else 'is'} {match['verb']}")
    for match in _AFTER_DONE.finditer(text):
        base = BASE_OF.get(match["verb"])
        if base is not None:
            yield of_match(match, f"{match['kept']} {ing(base)}")


def _without_be(text: str) -> Iterator[Finding]:
    for match in _ABLE.finditer(text):
        if word_before(text, match.start()).lower() not in _TURNED:
            yield of_match(match, f"{match['kept']} be {match['verb']}")
    for match in _NOT_ABLE.finditer(text):
        before = word_before(text, match.start())
        several = before.lower() in {"they", "we", "you", *PLURALS.values()} or _PLURAL.fullmatch(before) is not None
        be = {"do": "are", "does": "is", "did": "were" if several else "was"}[match["kept"]]
        yield of_match(match, f"{'am' if before == 'I' and be == 'are' else be} not {match['verb']}")
    for match in _THERE.finditer(text):
        past, several = match["have"] == "had", match["verb"] not in {"a", "an", "no"}
        be = ("were" if several else "was") if past else ("are" if several else "is")
        yield of_match(match, f"{match['kept']}{be} {match['verb']}")


def _has_object(text: str, end: int) -> bool:
    """Say whether what a verb does something to stands behind it: "is strengthen its army", "is offer help"."""
    following = _NEXT_WORD.match(text, end)
    return following is not None and following[1] not in _BEHIND_OBJECTLESS and not following[1].endswith("ly")


def _behind(be: str, verb: str, *, acts: bool) -> tuple[str, ...]:
    if verb not in INTRANSITIVE:
        done = f"{be} {participle(verb)}" if participle(verb) != verb else ""
        return (f"{be} {ing(verb)}", done) if acts and be not in {"be", "being"} else (done,)
    return ({"is": third(verb), "are": verb, "was": participle(verb), "were": participle(verb)}.get(be, ""),)


def _behind_modal(modal: str, verb: str) -> Iterator[str]:
    base = BASE_OF.get(verb)
    if not verb.endswith("s" if verb in THIRDS else "ing") and verb == participle(base or verb.removesuffix("ed")):
        yield f"{modal} be {verb}"
    if base:
        yield f"{modal} {base}"


def _is_passive(right: str) -> bool:
    return " be " in right


def _is_no_infinitive(verb: str) -> bool:
    if verb.endswith("ing"):
        return len(verb) >= len("being") and verb not in _NO_PARTICIPLE
    ends = verb.endswith("ed") and len(verb) >= len("asked") and verb not in _NO_PAST
    return ends or verb in THIRDS or (verb in PASTS and verb not in _NO_PAST)


def _is_third(text: str, match: re.Match[str]) -> bool:
    """Say whether a third person, also one that may be a noun, stands behind a modal and its pronoun or name."""
    before = word_before(text, match.start())
    is_name = before[:1].isupper() and before.isalpha() and match.start() > len(before) + 1
    return match["verb"] in ALL_THIRDS and (before.lower() in _SUBJECT - {"who"} or (is_name and before != "I"))


def _is_modal(text: str, match: re.Match[str]) -> bool:
    """Say whether what stands there is a modal behind its subject, and not "the will", "a can" or a question."""
    before = word_before(text, match.start())
    if not before or before.lower() in _TURNED or text.rstrip(" ”\"'’").endswith("?"):
        return False
    if match["kept"].partition(" ")[0] not in {"will", "can", "might"}:
        return True
    if before.lower() in _SUBJECT | _NO_WILL or before in PLURALS or _PLURAL.fullmatch(before):
        return True
    is_name = before[0].isupper() and before[-2:] not in {"'s", "’s"} and match.start() > len(before) + 1
    return is_name and not any(each.is_people for each in mentions(before))


def may_end(match: re.Match[str], clause: re.Pattern[str]) -> bool:
    """Say whether a clause begins before a match that what it keeps may end."""
    start = match.start("kept")
    return clause.search(match.string, max(0, start - _LOOK_BACK), start) is not None


def of_match(match: re.Match[str], *rights: str) -> Finding:
    """Return that what a match keeps does not go with its verb, with what is right."""
    return clashing(match.string, Span(match.start("kept"), match.end("verb")), filter(None, rights))


def clashing(text: str, span: Span, rights: Iterable[str]) -> Finding:
    """Return that the verbs of a place do not go together, with what is right."""
    return Finding(span, say("“{group}”: these verbs do not go together.", group=span.of(text)), tuple(rights))
