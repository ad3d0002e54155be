"""Arabic.

Country: Arabic is the language of many states, so there is no own country to look for; what is domestic
is said with داخل البلاد (inside the country) and محليا (locally), which come out as "the country" and
"locally".

Stubs: reports open with a verb before its subject, وأضاف (and he added), وأوضح (and he explained), وقال
(and he said), which is left alone as "And he added.", "And he explained.".

Sounds: Arabic has no p, v, or hard g of its own and writes short vowels not at all: p becomes b, v
becomes f, g becomes gh, j, k or q, ch becomes sh or tsh, o and u, e and i fall together. Source: UNGEGN
romanisation system for Arabic (2017).
"""

from __future__ import annotations

from qa_tool.languages.language import SourceLanguage

LANGUAGE = SourceLanguage(
    code="ar",
    name="Arabic",
    domestic_words=("داخل البلاد", "محليا", "في البلاد"),
    stranded_stubs=(
        # وأضاف, وأوضح, وقال, وتابع
        r"(?:And )?(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:added|explained|said|continued|stressed|confirmed|went on)\.",
        r"(?:It is|It was) (?:noteworthy|worth noting|worth mentioning|reported|mentioned)\.",
    ),
    sound_folds=(
        ("p", "b"),
        ("v", "f", "w", "ph"),
        ("g", "gh", "j", "k", "q", "dj"),
        ("k", "c", "q", "ck", "kh"),
        ("h", "kh", "ch"),
        ("ch", "sh", "tsh", "tch"),
        ("s", "ss", "c", "z", "ts"),
        ("t", "th", "d"),
        ("z", "th", "dh", "s", "zh"),
        ("o", "u", "ou", "w"),
        ("e", "i", "y", "ee", "a"),
        ("a", "aa", "e"),
    ),
    agencies=("SANA", "MENA", "SPA", "WAFA", "QNA", "Al Jazeera", "Al Arabiya"),
)
