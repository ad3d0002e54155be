"""Corrections for the tests of formats that write into the original."""

import random
from datetime import UTC, datetime

from qa_tool.documents.articles import from_bytes
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for
from qa_tool.domain.net_change import NetChange

WHEN = datetime(2024, 3, 1, 12, 30, tzinfo=UTC)


def written(article, *pairs, name="x"):
    """Return the file with the second of each pair in place of the first one."""
    found = []
    for old, new in pairs:
        start = article.text.index(old)
        found.append(NetChange(start, start + len(old), new, "Kim", WHEN))
    found.sort(key=lambda change: change.start)
    return writer_for(name).write(Corrected(article, found, article.original, name=name))


def random_changes(text, seed, words=("one", "Kyiv & <co>", "x y", "é한", "", "a\nb", "*so_")):
    """Return changes at random places, none of which takes out a line end."""
    chance = random.Random(seed)
    found, at = [], 0
    for _ in range(chance.randrange(1, 5)):
        start = chance.randrange(at, len(text) + 1)
        end = min(start + chance.randrange(6), text.find("\n", start) % (len(text) + 1))
        inserted = chance.choice(words)
        if start < end or inserted:
            found.append(NetChange(start, max(start, end), inserted, "Kim", WHEN))
        at = max(start, end) + 1
        if at > len(text):
            break
    return found


def assert_round_trip(data, name, seeds, folded=lambda text: text):
    """Random corrections come back as they were made, and no correction changes no byte."""
    article = from_bytes(data, name)
    assert writer_for(name).write(Corrected(article, (), article.original, name=name)) == data
    for seed in seeds:
        changes = random_changes(article.text, seed)
        corrected = Corrected(article, changes, article.original, name=name)
        again = from_bytes(writer_for(name).write(corrected), name)
        assert folded(again.text) == folded(corrected.text), (seed, changes)
