"""Russian.

Country: в стране (in the country), отечественный (of the fatherland, domestic) and у нас (with us)
become "Russian", "in our country" or "in Russia".

Stubs: agencies add the saying as a clause of its own: сообщает ТАСС, отметил он, передаёт РИА. Cut off
it is "Reported.", "He noted.", "It is reported by TASS.".

Sounds: Cyrillic х serves for h and kh, г for g and h, в for v and w, кс for x, т and ф for th, э and е
for e; й, ы and и all tend to i or y; ё is written е; щ and ш, ж and дж get mixed. Source: GOST 7.79,
BGN/PCGN 1947 and ICAO Doc 9303.
"""

from __future__ import annotations

from qa_tool.languages.language import SourceLanguage

LANGUAGE = SourceLanguage(
    code="ru",
    name="Russian",
    own_country=("Russia", "Russian Federation"),
    own_people=("Russian", "Russians"),
    own_places=("Moscow",),
    own_evidence=(
        r"Putin|Kremlin|Lavrov|Medvedev|Peskov|Shoigu|Mishustin|Zakharova",
        r"rubles?|roubles?|Duma|Federation Council|FSB|Gazprom|Rosneft|Sberbank|Rosatom|Roscosmos",
        (
            r"St\.? Petersburg|Siberia|Chechnya|Tatarstan|Vladivostok|Novosibirsk|Yekaterinburg|Kaliningrad|Crimea|"
            r"Krasnodar|Belgorod|Kursk"
        ),
        (
            r"Russian (?:government|citizens|nationals?|companies|troops|army|embassy|ambassador|president|"
            r"Federation|foreign minist\w+)"
        ),
    ),
    domestic_words=("в стране", "внутри страны", "отечественный", "отечественные", "у нас"),
    stranded_stubs=(
        # отметил он, сказал он, подчеркнул он
        r"(?:He|She|They|It|I) (?:said|noted|stressed|emphasi[sz]ed|added|explained|concluded|stated|reported)\.",
        # сообщается, об этом сообщает
        r"(?:It is|It was|This is|This was|About this) (?:reported|said|noted|stated)(?: by [A-Z][\w ]*)?\.",
        r"(?:Reports|Informs|Transmits|Writes)(?: [A-Z][\w ]*)?\.",
        r"(?:Reported|Noted|Said|Stated|Specified)\.",
    ),
    sound_folds=(
        ("h", "kh", "g", "ch"),
        ("v", "w", "u", "ff"),
        ("x", "ks", "cs"),
        ("th", "t", "f"),
        ("y", "i", "j", "ii", "iy", "yi", "ij"),
        ("e", "ye", "je", "yo", "io", "jo", "o"),
        ("ya", "ia", "ja", "a"),
        ("yu", "iu", "ju", "u"),
        ("zh", "j", "g", "dzh", "z"),
        ("ch", "tch", "tsch", "c"),
        ("sh", "shch", "sch", "s", "sz"),
        ("ts", "tz", "c", "z"),
        ("k", "c", "q", "ck"),
        ("s", "ss", "z"),
    ),
    # Г, and дж for a soft g: Gerbert, Dzhordzh.
    respellings=(("^g", "^h"), ("dzh", "g")),
    agencies=("TASS", "RIA Novosti", "Interfax", "Kommersant", "RBC"),
)
