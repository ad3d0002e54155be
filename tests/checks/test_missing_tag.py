"""missing-tag, from a file to the file that is mended."""

from checks.trying import flags
from documents.segmenting import at, opened

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place
from qa_tool.text.tag_marks import mark, marks_in

FILE = (
    '<xliff version="1.2"><file source-language="de"><body><trans-unit id="1"><source>Die <g id="1">Brücke</g> ist zu.</source>'
    '<target>The bridge is closed.</target></trans-unit><trans-unit id="2"><source>Offen<x id="2"/>.</source>'
    '<target>Open<x id="2"/>.</target></trans-unit></body></file></xliff>'
).encode()


def test_the_suggestion_mends_the_file():
    article = opened(FILE, "a.xlf")
    facts = Facts(source_language="de", source_text=article.source_text)
    checked = Runner(catalogue.select(["missing-tag"]), facts).check(article.text.split("\n"))
    (placed,) = place(checked)
    assert placed.issue.text == "closed."
    assert "2 tags are missing here" in placed.issue.message
    mended = at(FILE, "a.xlf", (placed.span.start, placed.span.end, placed.issue.suggestions[0]))
    assert b'The bridge is closed.<g id="1"></g></target>' in mended
    assert not marks_in(opened(mended, "a.xlf").source_text)


def test_only_its_own_line_counts():
    source = f"Eins{mark(0)}.\nZwei{mark(0)}.\nDrei."
    assert flags("missing-tag", f"One.\nTwo{mark(0)}.\nThree.", "de", source) == ["One."]
    assert flags("missing-tag", "One.", "de", f"Eins.\nZwei{mark(0)}.") == []


def test_what_was_not_translated_yet_is_not_flagged():
    assert flags("missing-tag", "\nTwo.", "de", f"Eins{mark(0)}.\nZwei.") == []
