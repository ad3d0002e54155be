"""The commonest small words of languages: the evidence that a short text allows at all.

Words that other languages of the list use as often (English "in", Dutch "is", German "was") are left out on purpose:
a word here counts for one language. Function words of the usual school grammars.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LATIN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "en": frozenset(
            """the of and to that with for from this have has had which would his her they their said were been not are
            who will it he she but its is was by as at on be or than there when what after into about we you i my our
            did does can could should if so""".split()  # noqa: SIM905  # a list of words reads best as one
        ),
        "de": frozenset(
            """der das und nicht ist den dem des ein eine einen einer mit für auf sich auch wird werden sind hat haben
            dass bei nach über aus wie zum zur von im vom oder aber noch nur sie ihr""".split()  # noqa: SIM905
        ),
        "fr": frozenset(
            """le les et des du une dans que qui pour sur pas est avec ce cette au aux par plus ne ses sont ont été leur
            nous vous ils elle mais où comme""".split()  # noqa: SIM905
        ),
        "es": frozenset(
            """el los las y del que una por con para su sus al lo como más pero fue este esta entre cuando muy sin sobre
            ser hay está han también""".split()  # noqa: SIM905
        ),
        "it": frozenset(
            """il gli di che è della dei delle del nel nella sono non per anche dal alla più ma hanno stato questo come
            ha lo un'""".split()  # noqa: SIM905
        ),
        "pt": frozenset(
            """os das dos da uma não em na no ao para com por mais foi são pelo pela é seu sua ele também está
            quando""".split()  # noqa: SIM905
        ),
        "nl": frozenset(
            """het een van en niet zijn dat die voor met op te aan ook als bij maar naar heeft hebben wordt werd uit
            door over nog zou""".split()  # noqa: SIM905
        ),
        "pl": frozenset(
            """w nie się na jest że przez oraz dla jak ale tym był była są od po ich jego tego który która które
            został""".split()  # noqa: SIM905
        ),
        "cs": frozenset(
            """že se ve jsou který která které kteří podle jako byl byla bylo byly také však při jeho jejich pro až kdy
            kde už nebo před této tento""".split()  # noqa: SIM905
        ),
        "ro": frozenset(
            """și şi în că pentru este au fost mai care prin sunt lui după sau când cele această acest ale aceste unde
            fi dintre între""".split()  # noqa: SIM905
        ),
        "tr": frozenset(
            """ve bir bu için ile olarak daha çok olan gibi ancak kadar sonra ama olduğu değil göre en
            tarafından""".split()  # noqa: SIM905
        ),
        "sv": frozenset(
            """och att är av inte från också ett enligt blir blev eller hon när men efter mellan hade ska kommer
            där deras varit sedan genom till vid än säger sade uppger inom utan alla de""".split()  # noqa: SIM905
        ),
        "da": frozenset(
            """og af ikke er på fra også blev bliver efter hvor deres været mellem siger sagde oplyser ifølge mod ud sig
            have hun kommer havde denne""".split()  # noqa: SIM905
        ),
        "hu": frozenset(
            """és hogy az egy volt még már után szerint amely azt ezt pedig csak nem lesz kell vagy voltak mert akkor
            ennek között meg majd aki ami ahol miatt ezen azon ezért így úgy most tavaly két közölte mondta""".split()  # noqa: SIM905
        ),
        "id": frozenset(
            """yang dan di dari untuk dengan pada dalam itu ini tidak akan oleh juga telah sebagai ada mereka adalah
            karena""".split()  # noqa: SIM905
        ),
        # With the dummy text of printers, which has next to no small words.
        "la": frozenset(
            """ut sed cum quod quae quam quarum sunt esse erat enim autem atque neque nec hoc haec aut etiam quoque eius
            eorum eum sit tamen iam quidem igitur itaque ergo vel ita suum suis quibus cui omnes omnia fuit fuerunt
            potest apud propter quia nunc ipsum lorem dolor amet consectetur adipiscing elit eiusmod tempor incididunt
            dolore magna aliqua veniam nostrud""".split()  # noqa: SIM905
        ),
        "vi": frozenset("và của là các cho không được trong những một với người này đã có để từ".split()),  # noqa: SIM905
    }
)
CYRILLIC: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "ru": frozenset("и что он она это как его из от они был были но или при также сообщил".split()),  # noqa: SIM905
        "bg": frozenset("е се са че беше като който която които през също още има няма бяха това според между".split()),  # noqa: SIM905
        "uk": frozenset("та що він вона це як й його із від вони був були але або під також про".split()),  # noqa: SIM905
    }
)
