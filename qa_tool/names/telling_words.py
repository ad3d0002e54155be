"""Words that tell what a name beside them is the name of."""

from __future__ import annotations

# People by what they do or are; these, titles, and what ends like a trade's name say that a person is meant.
ROLES = frozenset(
    """activist actress adviser advisor analyst anchor architect artist astronaut attorney author banker billionaire
    biologist bishop boxer boy brigadier brother candidate cardinal champion chef chemist cleric colleague columnist
    comedian composer conductor correspondent critic cyclist daughter defender deputy designer diplomat doctor
    economist editor engineer envoy executive father fighter footballer forward founder friend girl goalkeeper
    guitarist historian husband inspector jockey journalist keeper lawmaker lawyer magnate man manager midfielder
    moderator mother musician novelist nun nurse oligarch ombudsman opponent owner painter patriarch pensioner
    philanthropist philosopher photographer physicist pianist pilot player poet policeman politician priest
    prosecutor rabbi racer rapper referee reporter researcher reverend rival runner scholar scientist sculptor
    sister skater skipper soldier son soprano speaker specialist star striker superstar surgeon swimmer teacher
    technocrat tenor tycoon veteran violinist warlord widow wife winger winner witness woman wrestler writer""".split()  # noqa: SIM905
)
# What firms and other bodies are called before their names.
FIRMS = frozenset(
    """agency airline automaker bank brand brewer broadcaster builder carmaker chain channel chipmaker club company
    conglomerate designer developer distributor drugmaker exporter firm giant grocer group importer insurer label
    lender line maker manufacturer messenger network newspaper operator paper party pharmacy producer provider
    publisher railway retailer startup store supermarket supplier team utility vendor website weekly""".split()  # noqa: SIM905
)
OTHER_BODIES = frozenset("band choir duo orchestra quartet trio".split())  # noqa: SIM905
PLACES = frozenset(
    """city county district hamlet harbor harbour island lake mountain municipality oblast port province region river
    settlement suburb town valley village""".split()  # noqa: SIM905
)
DAYS = frozenset("friday monday saturday sunday thursday tuesday wednesday".split())  # noqa: SIM905
FAMILIES = frozenset("brothers clan dynasty family sisters".split())  # noqa: SIM905
# Titles that only people have; a party or an army stands before places, too.
SURE_TITLES = frozenset(
    """admiral ambassador ayatollah capt chairman chairwoman chancellor col colonel commander commissioner congressman
    director dr emperor gen gov governor imam judge lieutenant lt marshal mayor minister miss mr mrs ms premier
    president prince princess prof professor secretary sen senator sheikh spokesman spokesperson spokeswoman
    sultan""".split()  # noqa: SIM905
)
# What people do, and what is theirs.
DEEDS = frozenset(
    """accused added admitted announced answered apologised apologized appeared argued arrived asked called came
    claimed comes commented confirmed criticised criticized decided declared demanded denied described died
    discussed expected explained flew gave gives goes held hoped insisted invited leaves led left meets met noted
    opened ordered phoned played praised promised proposed quit recalled received refused rejected replied resigned
    returned said says scored signed speaks spoke stepped stressed takes tells thanked thinks thought threatened
    told took traveled travelled urged visited vowed wanted warned welcomed went who wins won writes wrote""".split()  # noqa: SIM905
)
BEFORE_DEEDS = frozenset("also had has herself himself later once then will would".split())  # noqa: SIM905
POSSESSIONS = frozenset(
    """administration adviser advisor aide aides allies ally army arrest arrival book cabinet campaign career coach
    coalition comment comments daughter death decision family fans father film forces friend friends government
    house lawyer lawyers letter mother name novel office opponent opponents order party plan policy proposal remark
    remarks resignation rule side son speech spokesman spokeswoman staff statement successor supporters team term
    trip troops victory visit wife word words""".split()  # noqa: SIM905
)
