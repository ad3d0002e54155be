import json

from qa_tool.domain.term import TermKind, TermStatus
from qa_tool.glossary.formats import emend_csv
from qa_tool.names.candidates import ArticleText, Collector
from qa_tool.reports import candidates as report


def _candidates():
    collector = Collector(lambda _name: False)
    text = 'The town of Zalushny is old. Zalushnyi sleeps, "and" so does Zalushny.\nIt rained in Varneky.'
    collector.add(ArticleText("a.txt", text.split("\n")), lambda _paragraph: ())
    return collector.found()


def test_people_read_counts_kinds_forms_and_where():
    said = report.text(_candidates())
    assert "   3 in 1    place         Zalushny  also Zalushnyi (1)\n" in said
    assert "The town of Zalushny is old." in said
    assert report.text(()) == ""


def test_programs_read_json():
    read = json.loads(report.as_json(_candidates()))
    assert read["schema"] == 1
    first = read["candidates"][0]
    assert (first["form"], first["count"], first["articles"], first["kind"]) == ("Zalushny", 3, 1, "place")
    assert first["forms"] == {"Zalushny": 2, "Zalushnyi": 1}
    example = first["example"]
    assert example["sentence"][example["start"] : example["end"]] == "Zalushny"
    assert json.loads(report.as_json(()))["candidates"] == []


def test_the_csv_is_a_glossary_file_that_can_be_imported():
    result = emend_csv.read(report.csv(_candidates()).encode(), "mine")
    assert result.problems == ()
    first, second = result.terms
    assert (first.canonical, first.wrong, first.kind) == ("Zalushny", ("Zalushnyi",), TermKind.PLACE)
    assert {first.status, second.status} == {TermStatus.PROPOSED}
    assert first.note.startswith("3 times: ")
