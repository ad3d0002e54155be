"""Ukrainian.

Country: в країні (in the country), вітчизняний (domestic) and у нас (with us) become "Ukrainian" or "in
our country".

Stubs: as in Russian, the source is a clause of its own: повідомляє Укрінформ, зазначив він, ідеться
про.

Sounds: г is h and ґ g, and both are written g after Russian habit; и is y and і is i, both taken for
Russian и; в stands for v, w and u; ї is yi. Source: Ukrainian national system of romanisation (Cabinet
resolution 55, 2010).
"""

from __future__ import annotations

from qa_tool.languages.language import SourceLanguage

LANGUAGE = SourceLanguage(
    code="uk",
    name="Ukrainian",
    own_country=("Ukraine",),
    own_people=("Ukrainian", "Ukrainians"),
    own_places=("Kyiv", "Kiev"),
    own_evidence=(
        r"Zelensk\w+|Zaluzhnyi|Kuleba|Yermak|Umerov|Syrskyi|Shmyhal",
        r"hryvnias?|Verkhovna Rada|Rada|SBU|Naftogaz|Ukrenergo",
        r"Kharkiv|Odes+a|Lviv|Dnipro|Donbas\w*|Donetsk|Luhansk|Zaporizh\w+|Kherson|Mariupol|Crimea\w*|Bakhmut",
        (
            r"Ukrainian (?:government|citizens|nationals?|refugees|companies|troops|army|forces|embassy|ambassador|"
            r"president)"
        ),
    ),
    domestic_words=("в країні", "у країні", "вітчизняний", "вітчизняні", "у нас"),
    stranded_stubs=(
        # зазначив він, додав він
        r"(?:He|She|They|It|I) (?:said|noted|stressed|emphasi[sz]ed|added|explained|wrote|stated|reported)\.",
        # повідомляється, про це повідомляє
        r"(?:It is|It was|This is|This was) (?:reported|said|noted|stated|informed)(?: by [A-Z][\w ]*)?\.",
        r"(?:Reported|Noted|Said|Stated)\.",
    ),
    sound_folds=(
        ("h", "g", "kh"),
        ("y", "i", "yi", "yy", "iy", "j", "ii", "ij"),
        ("v", "w", "u", "f"),
        ("e", "ye", "je", "ie"),
        ("ya", "ia", "ja"),
        ("yu", "iu", "ju"),
        ("o", "i"),
        ("zh", "j", "z"),
        ("ch", "c", "tch"),
        ("sh", "shch", "sch", "s"),
        ("ts", "tz", "c", "z"),
        ("k", "c", "q"),
        ("x", "ks"),
        ("zzh", "zz", "zh"),
    ),
    # Г, and дж for a soft g: Gerbert, Dzhordzh.
    respellings=(("^g", "^h"), ("dzh", "g")),
    agencies=("Ukrinform", "Interfax-Ukraine", "Ukrainska Pravda", "UNIAN"),
)
