"""A short article with defects, and what a report flags."""

import json

TEXT = "Officials in Zaporiza met.\r\n\r\nThe 😀 mayor said that the the town was calm. I did.\r\n"


def flags(out):
    return [(i["check"], i["text"]) for i in json.loads(out)["articles"][0]["issues"]]
