"""What the source languages are called, apart from all else that is known of them, which takes time to read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from qa_tool.domain.said import say

#: The name of every language with a file in sources/, by its code, in the order in which they are offered.
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "ko": say("Korean"),
        "ja": say("Japanese"),
        "zh": say("Chinese"),
        "ru": say("Russian"),
        "uk": say("Ukrainian"),
        "ar": say("Arabic"),
        "he": say("Hebrew"),
        "de": say("German"),
        "bg": say("Bulgarian"),
        "cs": say("Czech"),
        "da": say("Danish"),
        "nl": say("Dutch"),
        "fr": say("French"),
        "el": say("Greek"),
        "hi": say("Hindi"),
        "hu": say("Hungarian"),
        "id": say("Indonesian"),
        "it": say("Italian"),
        "fa": say("Persian"),
        "pl": say("Polish"),
        "pt": say("Portuguese"),
        "ro": say("Romanian"),
        "es": say("Spanish"),
        "sv": say("Swedish"),
        "tr": say("Turkish"),
        "vi": say("Vietnamese"),
    }
)
