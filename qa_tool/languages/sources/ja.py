"""Japanese.

Country: 国内 (within the country) and 我が国 (our country) become "Japan" or "in Japan" in machine output.

Stubs: Japanese puts the verb last and quotes with と: と述べた, としている, という. Cut off, it gives "I said.", "It
is said.", "It is that." and, from とみられる and という, "It seems.".

Sounds: kana have no l/r, b/v (outside ヴ), s/th, z/th/j, h/f before u, si/shi, ti/chi, tu/tsu, and break
every consonant cluster with a vowel; long vowels get lost. Source: cabinet notice on the writing of
loanwords (外来語の表記, 1991) and Hepburn romanisation.
"""

from __future__ import annotations

from qa_tool.languages.language import SourceLanguage

LANGUAGE = SourceLanguage(
    code="ja",
    name="Japanese",
    own_country=("Japan",),
    own_people=("Japanese",),
    own_places=("Tokyo",),
    own_evidence=(
        (
            r"Osaka|Kyoto|Nagoya|Hokkaido|Okinawa|Fukushima|Sapporo|Yokohama|Kobe|Fukuoka|Hiroshima|Nagasaki|"
            r"Sendai|Kyushu|Honshu|Shikoku"
        ),
        r"\d[\d,.]{0,12} (?:million |billion |trillion )?yen|Nikkei|Bank of Japan|BOJ",
        r"Diet|Liberal Democratic Party|LDP|Komeito|Self-Defen[cs]e Forces?|SDF|prefectur\w+|Reiwa|Heisei|Showa",
        r"Kishida|Shinzo Abe|Suga|Ishiba|Takaichi|Koizumi|Emperor|Naruhito",
        r"Toyota|Sony|Nissan|Honda|Mitsubishi|Hitachi|Panasonic|Nintendo|SoftBank|Toshiba|TEPCO",
        r"Japanese (?:government|people|nationals?|companies|troops|army|embassy|ambassador|yen|prime minister)",
    ),
    domestic_words=("国内", "我が国", "わが国", "日本国内"),
    stranded_stubs=(
        # と述べた, と話した, と語った
        r"(?:I|He|She|They|We|It) (?:did|said|told|stated|talked|spoke|talked about it|said so|answered)\.",
        # という, とされる, とみられる, としている
        r"It (?:is|was) (?:said|reported|seen|believed|that|stated|assumed|thought|supposed|expected)(?: so| that)?\.",
        r"It (?:seems|seemed|looks|says|said)(?: so| that| like that| to be)?\.",
        r"(?:That's what (?:he|she|they|it) (?:said|says)|That is it|That's it)\.",
        r"(?:Said|Stated|Told|Announced|Clarified)\.",
    ),
    sound_folds=(
        ("l", "r", "ll", "rr"),
        ("b", "v", "bh"),
        ("s", "th", "ss"),
        ("z", "th", "j", "dz", "zh"),
        ("h", "f", "ph", "wh"),
        ("si", "shi", "thi"),
        ("ti", "chi", "tchi"),
        ("tu", "tsu", "to", "t"),
        ("di", "ji", "zi", "de"),
        ("du", "do", "d", "zu"),
        ("k", "c", "q", "ck", "ku"),
        ("x", "kus", "ks"),
        ("y", "i", "ii"),
        ("w", "u", "v"),
        ("m", "n"),
    ),
    agencies=("Kyodo", "Jiji", "NHK", "Nikkei", "Yomiuri", "Asahi", "Mainichi"),
)
