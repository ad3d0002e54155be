"""German.

Country: hierzulande and im Inland (in this country, at home) become "in Germany" or "domestically";
bundesweit (nationwide) becomes "federal" or "nationwide".

Stubs: the source is a clause set after the quotation: so der Sprecher, hieß es (it said), heißt es,
teilte er mit. Cut off it is "It said.", "So the spokesman.".

Sounds: German writes names of other scripts in its own spelling: sch for sh and zh, tsch for ch, w for
v, j for y, s and z for z and ts, ch for kh ("Prigoschin", "Selenskyj", "Charkiw"). Source: Duden's
rules of transcription for Russian and Ukrainian.
"""

from __future__ import annotations

from qa_tool.languages.language import SourceLanguage

LANGUAGE = SourceLanguage(
    code="de",
    name="German",
    own_country=("Germany",),
    own_people=("German", "Germans"),
    own_places=("Berlin",),
    own_evidence=(
        r"Scholz|Merz|Merkel|Steinmeier|Baerbock|Habeck|Lindner",
        r"Bundestag|Bundesrat|Bundeswehr|CDU|CSU|SPD|AfD|FDP|DAX|Bundesbank",
        r"Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Bavaria|Saxony|Düsseldorf|Leipzig|Dresden|Bonn",
        r"Volkswagen|BMW|Mercedes|Siemens|Bosch|Bayer|Deutsche \w+|Lufthansa|ThyssenKrupp",
        r"German (?:government|citizens|nationals?|companies|troops|army|embassy|ambassador|chancellor|people)",
    ),
    domestic_words=("hierzulande", "im Inland", "bundesweit", "im eigenen Land"),
    stranded_stubs=(
        # hieß es, teilte er mit, so der Sprecher
        r"It (?:said|says|was said|is said|was called|is called|is called that)\.",
        r"So (?:the )?(?:spokesman|spokeswoman|spokesperson|minister|police|authority|president)\.",
        r"(?:He|She|They) (?:shared|announced|shared with|told)(?: with)?\.",
    ),
    sound_folds=(
        ("sch", "sh", "zh", "s", "j"),
        ("tsch", "ch", "tch", "c"),
        ("dsch", "j", "dzh", "g"),
        ("w", "v", "f", "ff"),
        ("j", "y", "i", "yj", "ij", "iy"),
        ("z", "ts", "s", "tz", "c"),
        ("ch", "kh", "h"),
        ("ss", "s", "z"),
        ("k", "c", "ck", "q"),
        ("ae", "a", "e"),
        ("oe", "o"),
        ("ue", "u"),
        ("ja", "ya", "ia"),
        ("ju", "yu", "iu"),
        ("je", "ye", "e"),
        ("jo", "yo", "o"),
    ),
    agencies=("dpa", "DPA", "Der Spiegel", "Deutsche Welle"),
)
