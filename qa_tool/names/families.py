"""Names of people whose family name stands first: Chinese, Korean and Vietnamese ones."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: Family names that stand first: the commonest of each people (census counts), as keys.
FAMILY_FIRST = frozenset(
    """ahn an bae bai ban cai cao chen cheng cho choi chung dang deng ding dong duan fan fang feng fu gao gong gu
    guo han hao he hong hou hu huang hwang im jang jeon jeong jia jiang jin jung kang kim kong kwon lai le lee
    lei li liang liao lim lin liu long lu luo ma mao meng moon nguyen nie noh oh pak pan park peng pham qian qin
    qiu ren roh ryu seo shao shen shi shin sohn son song su sun tan tang tian tran wan wang wei wen wu xi xia
    xiao xie xiong xu xue yan yang yao ye yi yin yoo yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou""".split()  # noqa: SIM905
)
#: Family names of Korea: census of 2015, those of more than 20,000 people, as keys. Some are words, too (Won, Woo).
KOREAN_FAMILIES = frozenset(
    """kim lee park choi jung jeong chung kang cho yoon yun jang chang lim im oh han shin seo suh kwon hwang ahn an song
    yoo yu ryu hong jeon jun ko go moon mun yang son sohn bae pae baek paik heo huh nam shim sim roh noh no ha kwak gwak
    sung seong cha joo chu woo koo ku gu na ra min jin ji um eom chae won cheon chun bang pang kong gong hyun ham byun
    byeon yeom yum yeo choo do to seok suk sun seol ma gil ki ban wang geum ok yuk in maeng je mo tak kook eo eun pyeon
    yong ye bong kyung sa boo pu""".split()  # noqa: SIM905
)
# A family name that is an English word, too, before a given name with a hyphen: An Se-young.
_WITH_FAMILY = re.compile(r"([A-Z][a-z]*) [A-Z][a-z]+-[a-z]")
# A given name as Korean and Chinese names have it after the family's: Chang-yong, Ing-wen.
_GIVEN_SECOND = re.compile(r"[A-Z][a-z]+-[a-z]+")


def has_given_second(words: Sequence[str]) -> bool:
    """Say whether a name of two words is made as Kim Min-su: whatever the family, its name stands first."""
    return len(words) == 2 and _GIVEN_SECOND.fullmatch(words[1]) is not None


def begins_with_family(run: str) -> bool:
    """Say whether the first word of a run of capitalised words is such a family name, and no word of the sentence."""
    found = _WITH_FAMILY.match(run)
    return found is not None and found[1].lower() in FAMILY_FIRST
