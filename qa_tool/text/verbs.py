"""Verbs of English in their forms, as far as a form tells that it is a verb.

The lists are written by hand: frequent verbs of the news, parted by whether dictionaries give a noun or an adjective of
the same spelling; one that news hardly uses (a deploy, an ask) does not count.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_REGULAR = """accept accommodate accompany accomplish accumulate accuse achieve acknowledge acquire acquit adapt
    add adjust admit adopt advise afford agree allocate allow alleviate amend analyse analyze announce anticipate
    apologise apologize appear apply appoint appreciate approve argue arrange arrive assess assign assume assure
    attain attend avoid await behave believe belong broaden calculate celebrate clarify classify collect combine
    commemorate commit communicate compel compensate compete compile complain compose comprise conclude condemn
    confess confirm confiscate congratulate connect consider consist consolidate constitute consume contain continue
    contribute convey convince cooperate coordinate correspond create criticise criticize cultivate deceive decide
    declare dedicate deepen defend define deliver demolish demonstrate deny depend deploy deprive derive describe
    deserve destroy detain detect deter deteriorate determine develop devote differ diminish disagree disappear
    disclose discover discuss dismiss disrupt dissolve distinguish distribute donate earn educate eliminate emerge
    emphasise emphasize employ enable encourage endanger enforce engage enhance enjoy enlarge enrich ensure enter
    entertain entrust envisage equip erect escalate establish evacuate evaluate evolve examine exceed exclude exert
    exist expand expect expel explain explore extend extinguish extradite facilitate fasten fluctuate fulfil
    generate govern happen harass hasten identify ignore illustrate imitate impede imply impose imprison improve
    include incorporate indicate inflict inform inherit inhibit initiate injure innovate insist inspect inspire
    install instruct integrate intend intensify interfere interpret interrogate intervene introduce invade invent
    invest investigate involve isolate join justify learn legalise legalize listen maintain manage maximise maximize
    memorise memorize mobilise mobilize modernise modernize modify motivate negotiate neutralise neutralize nominate
    normalise normalize notify obey obtain occupy occur offend operate oppose optimise optimize organise organize
    participate penetrate perceive perform persist persuade pollute possess postpone predict prefer prepare
    prescribe preserve presume prevail prevent privatise privatize proclaim prohibit prolong promote propose
    prosecute protect prove provide provoke publish punish pursue react realise realize reassure receive recognise
    recognize recommend reconcile reconsider recover reduce refer reflect refrain regain regulate reinforce rejoin
    relocate rely remember remind remove renew replace represent reproduce require resemble resettle resign resist
    resolve respond restore restrict resume retain retaliate retire reveal revive revoke satisfy seize seem serve
    settle simplify solve specify stabilise stabilize stimulate strengthen submit succeed suffer suggest summarise
    summarize supervise suppose suppress survive suspend sustain terminate testify threaten tighten tolerate
    transform translate transmit undermine unify unite utilise utilize vaccinate vanish vary verify violate warn
    weaken widen worsen"""
_IRREGULAR = """
    arise arose arisen|become became become|begin began begun|cancel canceled canceled|bring brought brought
    choose chose chosen
    eat ate eaten|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|get got got|give gave given
    go went gone|grow grew grown|hear heard heard|hide hid hidden|know knew known|lose lost lost
    overcome overcame overcome|pay paid paid|see saw seen|sell sold sold|send sent sent|speak spoke spoken
    spend spent spent|teach taught taught|tell told told|undergo underwent undergone
    understand understood understood|withdraw withdrew withdrawn|withstand withstood withstood|write wrote written"""
# The dictionary form of these is a noun or an adjective, too; the other forms are not.
_REGULAR_NOUNS_TOO = """attract boost capture carry complete conduct damage delete embrace encounter increase kill lift
    mention open permit produce protest purchase raise rescue save separate stop supply support use welcome"""
_IRREGULAR_NOUNS_TOO = """build built built|buy bought bought|come came come|find found found|hold held held
    keep kept kept|leave left left|make made made|meet met met|say said said|take took taken|win won won
    break broke broken|draw drew drawn|drive drove driven|fall fell fallen|fly flew flown|mistake mistook mistaken
    rise rose risen|shake shook shaken|steal stole stolen|throw threw thrown"""
# Nouns just as often, in the third person, too: only a place that holds nothing but a verb tells them apart.
_AS_OFTEN_NOUNS = """agree answer arrest ask call charge claim demand end help like live look move need order plan play
    report return start talk travel turn visit vote wait walk want work"""
_IRREGULAR_AS_OFTEN_NOUNS = """show showed shown|lead led led|run ran run|think thought thought|feel felt felt
    stand stood stood|sit sat sat|sing sang sung|fight fought fought|lie lay lain"""
# Pasts that learners, and machines that learned from them, make by the rule; those that are words of their own (costed,
# leaded, flied) are left out. Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.14-3.19.
_MADE_REGULAR = """beated beat beaten|becomed became become|beginned began begun|bited bit bitten|blowed blew blown
    breaked broke broken|bringed brought|builded built|buyed bought|casted cast|catched caught|choosed chose chosen
    comed came come|cutted cut|dealed dealt|digged dug|drawed drew drawn|drinked drank drunk|drived drove driven
    eated ate eaten|falled fell fallen|feeled felt|fighted fought|finded found|forbidded forbade forbidden
    forgetted forgot forgotten|freezed froze frozen|gived gave given|goed went gone|growed grew grown|hitted hit
    holded held|hurted hurt|keeped kept|knowed knew known|leaved left|losed lost|maked made|meaned meant|meeted met
    overcomed overcame overcome|payed paid|readed read|rised rose risen|runned ran run|sayed said
    seeked sought|selled sold|sended sent|setted set|shaked shook shaken|shooted shot|shutted shut|sinked sank sunk
    sitted sat|sleeped slept|speaked spoke spoken|spended spent|splitted split|spreaded spread|standed stood
    stealed stole stolen|sticked stuck|striked struck|sweared swore sworn|sweeped swept|swimmed swam swum
    taked took taken|teached taught|telled told|thinked thought|throwed threw thrown|understanded understood
    weared wore worn|winned won|withdrawed withdrew withdrawn|writed wrote written"""
# Participles as well, says Merriam-Webster.
_PARTICIPLES_TOO = frozenset({"forgot", "hid"})
# Third persons that are plurals of nouns.
_PLURALS_TOO = frozenset(
    """boosts captures completes embraces encounters finds holds increases kills leaves lifts mentions opens permits
    protests purchases raises rescues saves separates stops supplies supports takes uses wins builds buys says adds
    serves reforms breaks draws drives falls flies mistakes rises shakes steals throws""".split()  # noqa: SIM905
)
_DOUBLED = frozenset(
    """acquit admit commit compel deter equip expel forbid forget fulfil get occur permit prefer refer stop submit
    transmit win""".split()  # noqa: SIM905
)
_VOWELS = "aeiou"


def third(verb: str) -> str:
    """Return the third person of one of the verbs here."""
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in _VOWELS else f"{verb}s"


def ing(verb: str) -> str:
    """Return the form in -ing of one of the verbs here."""
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ing"
    silent = verb.endswith("e") and not verb.endswith(("ee", "oe")) and verb != "be"
    return f"{verb[:-1]}ing" if silent else f"{verb}ing"


def _past(verb: str) -> str:
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ed"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return f"{verb[:-1]}ied"
    return f"{verb}d" if verb.endswith("e") else f"{verb}ed"


def _table(regular: str, irregular: str) -> Mapping[str, tuple[str, ...]]:
    rows = (row.split() for line in irregular.strip().splitlines() for row in line.split("|"))
    return {verb: (verb, _past(verb), _past(verb)) for verb in regular.split()} | {row[0]: tuple(row) for row in rows}


_ONLY_VERBS = _table(_REGULAR, _IRREGULAR)
_ALL = {**_ONLY_VERBS, **_table(_REGULAR_NOUNS_TOO, _IRREGULAR_NOUNS_TOO)}
_WITH_NOUNS = {**_ALL, **_table(_AS_OFTEN_NOUNS, _IRREGULAR_AS_OFTEN_NOUNS)}
_CHANGING = _table("", f"{_IRREGULAR}\n{_IRREGULAR_NOUNS_TOO}").values()
#: Verbs in the form of the dictionary that are nothing else: "receive".
BASES = frozenset(_ONLY_VERBS)
#: All verbs here in the form of the dictionary; some are nouns, too: "produce".
INFINITIVES = frozenset(_ALL) | {"be", "do", "have"}
#: Third persons that are nothing else: "produces".
THIRDS = frozenset(map(third, _ALL)) - _PLURALS_TOO
#: Past tenses and participles: "received", "wrote", "written".
PASTS = frozenset(form for verb, parts in _ALL.items() for form in parts[1:] if form != verb)
#: The past tense of a participle that differs from it.
PAST_OF: Mapping[str, str] = MappingProxyType({parts[2]: parts[1] for parts in _ALL.values() if parts[1] != parts[2]})
#: Past tenses that are nothing else, each with the verb and its participle: "went".
ONLY_PASTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {past: (verb, done) for verb, past, done in _CHANGING if past != done and past not in _PARTICIPLES_TOO}
)
#: Irregular past tenses that are participles, too, each with its verb: "made".
PASTS_AND_PARTICIPLES: Mapping[str, str] = MappingProxyType(
    {past: verb for verb, past, done in _CHANGING if past == done and not past.endswith("ed")}
)
#: The past tense of every verb whose past differs from its dictionary form, those that are nouns as often among them.
PAST_TENSES: Mapping[str, str] = MappingProxyType(
    {verb: parts[1] for verb, parts in _WITH_NOUNS.items() if parts[1] != verb}
)
_PARTICIPLES = MappingProxyType({verb: parts[2] for verb, parts in _ALL.items()})
#: The dictionary form of every other form.
BASE_OF: Mapping[str, str] = MappingProxyType(
    {form: verb for verb, parts in _ALL.items() for form in (third(verb), ing(verb), *parts[1:]) if form != verb}
)
#: What is right for pasts made by the rule that do not go by it: "rised" is "rose" or "risen".
MADE_REGULAR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        row.split()[0]: tuple(row.split()[1:])
        for line in _MADE_REGULAR.strip().splitlines()
        for row in line.split("|")
        if row.split()[0] != row.split()[1]
    }
)


def participle(verb: str) -> str:
    """Return the participle of the past of a verb; of one that is not here, as if it were regular."""
    return _PARTICIPLES.get(verb) or _past(verb)
