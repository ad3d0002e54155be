"""What stands around a name and tells whose name it is."""

from __future__ import annotations

import re

# Words that open sentences or headlines with a capital and are no names; pronouns, articles, adverbs, conjunctions.
STARTERS = frozenset(
    """a about according additionally after again all also although among amid an and another any are as at back
    based because before besides both but by can could currently despite did do does during each earlier even every
    finally first following for former from further furthermore given had has have he hence her here his how however i
    if immediately in including indeed instead into is it its just last later latest like many may meanwhile moreover
    most much my nearly never nevertheless next no nor not now of on once one only or other our out over overall per
    perhaps recent recently regarding same second several she should similarly since so some soon still subsequently
    such than that the their then there therefore these they third this those though through thus to today together
    tomorrow two under unlike until up upon was we were what when where whereas whether which while who whose why will
    with within without would yesterday yet you your""".split()  # noqa: SIM905  # a list of words reads best as one
)
# What may stand before a surname without being a first name.
TITLES = frozenset(
    """president minister premier chancellor secretary general gen lieutenant lt colonel col major maj captain capt
    admiral marshal commander chief chairman chairwoman chair director governor gov mayor senator sen representative
    rep congressman ambassador spokesman spokeswoman spokesperson leader king queen prince princess emperor pope saint
    st mr mrs ms miss dr prof professor sir lord lady judge justice coach singer actor businessman deputy vice prime
    foreign defense defence finance interior army air naval security council party opposition former ex
    commissioner high comrade emir sheikh sultan imam ayatollah tsar monsieur madame""".split()  # noqa: SIM905
)
# What may follow the name of a place and belong to it.
PLACE_NOUNS = frozenset(
    """region oblast province district city town village county state river lake sea strait bay island islands
    peninsula mountains airport station port bridge road street front line direction nuclear power plant
    raion governorate prefecture republic garrison theater theatre university""".split()  # noqa: SIM905
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|near|of|from|around|at|outside|toward|towards|into|to|inside|via|between|and|off|above|across|through"
    r"|throughout|along|beyond|city|town|village|region|port|captur\w+|recaptur\w+|retak\w+|liberat\w+|los\w+|occup\w+|seiz\w+|left|reach\w+)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_PLACE_AFTER = re.compile(
    r"[\s-]+(?:" + "|".join(sorted(PLACE_NOUNS)) + r"|regional|area|sector|residents|based|held|was|is|fell)\b",
    re.IGNORECASE,
)


def has_place_cue(text: str, start: int, end: int) -> bool:
    """Say whether what stands around [start, end) speaks of a place: "in X", "the town of X", "the X region"."""
    return bool(_PLACE_BEFORE.search(text, max(0, start - 40), start) or _PLACE_AFTER.match(text, end))
