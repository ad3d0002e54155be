"""What must hold of every check that compares with the source."""

import random

import pytest
from test_every_check import HOSTILE

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place

CHECKS = [check for check in catalogue.checks() if check.needs_source]
IDS = [check.id for check in CHECKS]
SOURCE = (
    "Das Gericht ließ den Bürgermeister am Montag frei. Die Anwälte verlangten 12 Jahre Haft.\n"
    "Schweden protestierte nicht. Kommt er zurück?\nDie Brücke kostet 2,5 Millionen Euro, sagte Olga Braun.\n"
    "Niemand wurde verletzt. Der Hafen bleibt geschlossen, weil der Sturm noch nicht vorbei ist."
)
LINES = [
    "The court freed the mayor on Monday.",
    "Switzerland protested. Is he coming back.",
    "",
    "The bridge costs 25 million euros, Olga Brown said. Nobody was hurt?",
    "The harbour remains closed.",
]


def test_there_are_some():
    assert len(CHECKS) >= 7


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_source_does_no_harm(kind):
    hostile = HOSTILE[kind][:4000]
    for text, source in ((hostile, hostile), (hostile, SOURCE), ("\n".join(LINES), hostile)):
        checked = Runner(CHECKS, Facts(source_language="de", source_text=source)).check(text.split("\n"))
        assert checked.failed == ()
        for placed in place(checked):
            assert placed.span.of(text) == placed.issue.text


@pytest.mark.parametrize("source", [None, "", " \n"])
def test_without_a_source_nothing_is_said(source):
    assert place(Runner(CHECKS, Facts(source_language="de", source_text=source)).check(LINES)) == ()


def test_after_any_edit_the_answer_is_that_of_a_new_run():
    facts = Facts(source_language="de", source_text=SOURCE)
    chance = random.Random(3)
    runner, lines = Runner(CHECKS, facts), list(LINES)
    seen = 0
    for _ in range(120):
        at = chance.randrange(len(lines))
        match chance.randrange(4):
            case 0:
                lines[at] += chance.choice([" It cost 12 euros.", "?", " Finland did not.", " more"])
            case 1:
                lines[at] = chance.choice(LINES)
            case 2:
                lines.insert(at, chance.choice(LINES))
            case _ if len(lines) > 3:
                del lines[at]
        answer = place(runner.check(lines))
        assert answer == place(Runner(CHECKS, facts).check(lines))
        seen += len(answer)
    assert seen > 100
