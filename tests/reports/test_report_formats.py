"""Every format: registered by its file, safe with hostile words, and read by whoever it is for."""

import csv
import io
import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import openpyxl
import pytest
from lxml import etree
from reviewing import WHEN, batch_of, issue_about, review, worked_over

from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Severity
from qa_tool.reports import formats, sarif
from qa_tool.reports.formats import mqm
from qa_tool.reports.report_format import Kind
from qa_tool.reports.reviewed import Fate
from qa_tool.reports.score_sheet import score_sheet
from qa_tool.reports.wrong_names import WrongName, wrong_names

HERE = Path(__file__).resolve().parent
FORMULA = ("=", "+", "-", "@", "\t", "\r")
#: What no file may be broken by: controls, a lone surrogate and no character at all.
HOSTILE = "Town \x00 \x01 \x1b \ud800 \ufffe hall\n\nThe\tmayor of Zaporiza said: ]]> <!-- & \u2028 “x”. The the end.\n"


def rendered(name, batch):
    return formats.format_of(name).render(batch)


def tsv(batch):
    header, *rows = (line.split("\t") for line in rendered("mqm", batch).splitlines())
    return [dict(zip(header, row, strict=True)) for row in rows]


# all of them


def test_a_file_is_a_format():
    files = {path.stem.replace("_", "-") for path in Path(formats.__file__).parent.glob("*.py")} - {"--init--"}
    assert set(formats.ids()) == files
    for each in formats.formats():
        assert each.title, each.id
        assert each.about.endswith("."), each.id
        assert each.suffix.startswith("."), each.id
    assert len({(each.title, each.suffix) for each in formats.formats()}) == len(files)


def test_an_ending_names_a_format():
    assert formats.format_for_suffix(".HTML").id == "html"
    assert formats.format_for_suffix(".tsv").id == "mqm"
    with pytest.raises(EmendError, match=r"\.docx.*--format"):
        formats.format_for_suffix(".docx")


@pytest.mark.parametrize("name", formats.ids())
def test_every_format_takes_nothing_little_and_hostile_words(name, batch):
    form = formats.format_of(name)
    hostile = review(HOSTILE, name="a\x07 \ud800.txt", act=lambda s, _: s.edit(0, "", "\x02 new "))
    for some in (batch_of(), batch_of(review("One.")), batch_of(hostile), batch_of(hostile, *batch.articles)):
        made = form.render(some)
        assert isinstance(made, bytes if form.kind is Kind.BYTES else str)
        if isinstance(made, str):
            made.encode("utf-8")


# score and names


def test_the_score_sheet_counts_what_was_not_dismissed(article):
    sheet = score_sheet([article])
    names = next(line for line in sheet.lines if line.category.startswith("Terminology"))
    assert names.by_fate == {Fate.CORRECTED: 1, Fate.DISMISSED: 1, Fate.OPEN: 1}
    assert (names.by_severity[Severity.MAJOR], names.points) == (2, 10)
    assert sum(line.points for line in sheet.lines) == pytest.approx(sheet.whole.points)
    assert 0 < sheet.confirmed < sheet.whole.points
    assert sheet.per_1000 == pytest.approx(1000 * sheet.whole.points / article.words)
    assert sheet.quality == max(0, 100 - sheet.per_1000 / 10)


def test_nothing_reviewed_is_no_score():
    sheet = score_sheet([])
    assert (sheet.lines, sheet.per_1000, sheet.quality, sheet.quality_after) == ((), 0, 100, 100)


def test_wrong_names_count_over_articles(article):
    again = review("The mayor of Bakmut met Bakmut's council in Liman.\n", name="b.txt")
    found = wrong_names([article, again])
    assert found[0] == WrongName("Bakmut", "Bakhmut", 3, 2)
    assert WrongName("Zaporiza", "Zaporizhzhia", 1, 1) in found
    assert WrongName("Liman", "Lyman", 1, 1) in found, "dismissed in one article only"


# tables


@pytest.mark.parametrize("name", ["csv", "names"])
def test_no_cell_of_a_table_can_start_a_formula(name):
    def act(session, _check):
        session.edit(0, "", "@SUM(A1) ")
        session.settle()

    batch = batch_of(review("=1+1 in Zaporiza\n\n-2 of Bakmut.\n", name="=evil()", act=act))
    rows = list(csv.reader(io.StringIO(rendered(name, batch))))
    assert len(rows) > 1
    assert not any(cell.startswith(FORMULA) for row in rows for cell in row)
    assert formats.format_of(name).encoding == "utf-8-sig"


def test_the_workbook_holds_text_and_no_formulas(batch, article):
    book = openpyxl.load_workbook(io.BytesIO(rendered("xlsx", batch)))
    assert book.sheetnames == ["Score", "Issues", "Sentences", "Wrong names"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    risky = [cell for cell in cells if str(cell.value).startswith(FORMULA) and cell.data_type == "s"]
    assert risky
    assert all(cell.quotePrefix for cell in risky)
    fates = [row[-1].value for row in book["Issues"].iter_rows(min_row=2)]
    assert fates.count("corrected") == sum(judged.fate is Fate.CORRECTED for judged in article.issues)
    assert "dismissed in this article by Kim <b>" in fates
    assert "open, new in the corrected text" in fates
    assert book["Sentences"].max_row == len(article.pairs) + 1


# translation memory


def test_the_memory_holds_what_was_changed(batch):
    made = rendered("tmx", batch)
    assert made.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
    root = ET.fromstring(made)  # noqa: S314 - our own
    assert (root.tag, root.get("version")) == ("tmx", "1.4")
    header = root.find("header")
    needed = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"}
    assert needed <= set(header.attrib)
    units = root.findall("body/tu")
    assert len({unit.get("tuid") for unit in units}) == len(units) == 2
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    first = {variant.get(lang): variant.find("seg").text for variant in units[0].findall("tuv")}
    assert first == {
        "en-x-mt": "Officials in Zaporiza met the the mayor of Liman.",
        "en": "Officials in Zaporizhzhia met the mayor of Liman.",
    }
    for unit in units:
        tags = [child.tag for child in unit]
        assert tags == sorted(tags), "notes and properties come first (tmx14.dtd)"


def test_the_memory_has_the_source_where_it_is_known():
    source = "제목\n\n관리들이 만났다. 바흐무트는 조용하다.\n\n시장이 말했다. 다리는 닫혀 있다.\n"
    made = rendered("tmx", batch_of(review(source=source, act=worked_over)))
    root = ET.fromstring(made)  # noqa: S314 - our own
    assert [seg.text for seg in root.findall("body/tu/tuv[1]/seg")] == ["관리들이 만났다.", "다리는 닫혀 있다."]


def test_the_memory_is_read_by_translate_toolkit(batch, tmp_path):
    tmx = pytest.importorskip("translate.storage.tmx", reason="translate-toolkit is an extra for benchmarks")
    path = tmp_path / "a.tmx"
    path.write_text(rendered("tmx", batch), encoding="utf-8")
    units = tmx.tmxfile.parsefile(str(path)).units
    assert units[0].source == "Officials in Zaporiza met the the mayor of Liman."
    assert units[0].target == "Officials in Zaporizhzhia met the mayor of Liman."


# marks


def test_the_memory_of_corrections_is_valid(batch):
    dtd = etree.DTD(Path(__file__).parent.parent / "documents" / "schemas" / "tmx.dtd")
    dtd.assertValid(etree.fromstring(rendered("tmx", batch).encode(), etree.XMLParser(resolve_entities=False)))


def test_marks_have_ten_columns_and_stand_around_the_words(batch, article):
    rows = tsv(batch)
    assert list(rows[0]) == list(mqm.COLUMNS)
    machine = [row for row in rows if row["system"] == "machine" and row["category"] != "no-error"]
    counted = [judged for judged in article.issues if judged.fate is not Fate.DISMISSED]
    assert len(machine) == len(counted)
    for row in machine:
        about = json.loads(row["metadata"])
        marked = re.search("<v>(.*)</v>", row["target"]).group(1)
        assert about["marked_text"] == marked
        assert about["source_not_seen"] is True
        first, last = about["target_spans"][0]
        assert marked in "".join(about["segment"]["target_tokens"][first : last + 1])
        assert "".join(about["segment"]["target_tokens"]) == re.sub("</?v>", "", row["target"])
    assert not [row for row in rows if "<v>Liman" in row["target"]], "dismissed is no error"


def test_marot_loads_every_row(batch):
    # As marot.js does in setData and show: no quoting, JSON in the tenth column, tokens joined into its page as HTML.
    loaded = []
    for line in rendered("mqm", batch).split("\n"):
        if not line.strip() or "system\tdoc\t" in line.lower():
            continue
        system, doc, segment, everywhere, rater, source, target, category, severity, about = line.split("\t")
        loaded.append((system, doc, int(segment), json.loads(about)))
        assert int(everywhere) > 0
        assert all((rater, target, category, severity))
        metadata = loaded[-1][3]
        assert len(metadata["marked_text"]) >= 0
        assert isinstance(metadata["timestamp"], int)
        tokens = metadata.get("segment", {}).get("target_tokens", [])
        for first, last in metadata.get("target_spans", []):
            assert 0 <= first <= last < len(tokens)
        shown = "".join(tokens) or target.replace("<v>", "").replace("</v>", "")
        assert not re.search(r"<[A-Za-z/!?]", shown + source)
    # Its rows are sorted by doc, segment and system before it makes ranges of them.
    assert len({row[:3] for row in loaded}) >= 2
    assert {row[0] for row in loaded} == {"machine", "corrected"}


def test_marot_weighs_marks_as_we_do(batch, article):
    # The patterns and weights that Marot starts with (mqmDefaultWeights); the first that matches counts.
    weights = [("minor:.*punctuation|trivial:", 0.1), (":.*reinterpretation", 0), (":source", 0)]
    weights += [("non.translation", 25), ("minor:", 1), ("major:", 5), ("critical:", 5)]

    def weight(row):
        said = f"{row['severity']}:{row['category']}"
        return next((points for pattern, points in weights if re.search(pattern, said, re.IGNORECASE)), 0)

    machine = [row for row in tsv(batch) if row["system"] == "machine"]
    assert sum(map(weight, machine)) == pytest.approx(score_sheet([article]).whole.points)


def test_a_sentence_without_an_error_is_a_row_too(batch, article):
    rows = tsv(batch)
    both = {(row["system"], row["docSegId"]) for row in rows}
    assert both == {(s, str(n + 1)) for s in ("machine", "corrected") for n in range(len(article.pairs))}
    clean = [row for row in rows if row["category"] == "no-error"]
    assert all(row["severity"] == "no-error" and "<v>" not in row["target"] for row in clean)
    assert any("‹v›mayor‹/v›" in row["target"] for row in rows), "what looks like a mark is none"


def test_marks_show_the_source_where_it_is_known():
    source = "제목\n\n관리들이 만났다. 바흐무트는 조용하다.\n\n시장이 말했다. 다리는 닫혀 있다.\n"
    rows = tsv(batch_of(review(source=source)))
    assert {row["source"] for row in rows} >= {"제목", "관리들이 만났다."}
    assert not any(json.loads(row["metadata"])["source_not_seen"] for row in rows)


# for machines


@pytest.fixture(scope="module")
def schema():
    return jsonschema.Draft4Validator(
        json.loads((HERE / "sarif-schema-2.1.0.json").read_text(encoding="utf-8")),
        format_checker=jsonschema.FormatChecker(),
    )


def test_sarif_is_valid(schema, batch):
    hostile = review(HOSTILE, name="C:\\Texte\\ä b.txt")
    for some in (batch, batch_of(), batch_of(hostile, *batch.articles)):
        assert list(schema.iter_errors(json.loads(rendered("sarif", some)))) == []


def test_sarif_says_what_became_of_an_issue(batch):
    run = json.loads(rendered("sarif", batch))["runs"][0]
    by_words = {r["locations"][0]["physicalLocation"]["region"]["snippet"]["text"]: r for r in run["results"]}
    assert by_words["Zaporiza"]["baselineState"] == "absent"
    assert by_words["Liman"]["suppressions"][0]["justification"] == "dismissed in this article by Kim <b>"
    assert by_words["Bakmut"]["suppressions"] == []
    assert by_words["Bakmut"]["level"] == "warning"
    rule = run["tool"]["driver"]["rules"][by_words["Bakmut"]["ruleIndex"]]
    assert rule["id"] == by_words["Bakmut"]["ruleId"] == "glossary-name"


def test_sarif_places_are_those_of_the_file():
    raw = "A 😀 title\r\n\r\nThe mayor of Bakmut met the\r\nmayor of Liman.\r\n"
    batch = batch_of(review(raw=raw))
    for result in json.loads(rendered("sarif", batch))["runs"][0]["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        text = region["snippet"]["text"]
        offset = region["charOffset"]
        assert raw[offset : offset + region["charLength"]].replace("\r\n", "\n") == text
        line = raw.split("\r\n")[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 :].startswith(text.split("\n")[0])
        if region["startLine"] == region["endLine"]:
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == text
        for fix in result.get("fixes", []):
            assert fix["artifactChanges"][0]["replacements"][0]["deletedRegion"]["charOffset"] == offset


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("a b/ü.txt", "a%20b/%C3%BC.txt"),
        ("/news/a#1.txt", "file:///news/a%231.txt"),
        ("-", "-"),
    ],
)
def test_sarif_names_files_by_uri(name, uri):
    batch = batch_of(review("Bakmut is calm.", name=name))
    result = json.loads(rendered("sarif", batch))["runs"][0]["results"][0]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_sarif_of_a_check_has_no_fates(article):
    subject = sarif.Subject("a.txt", article.article, [judged.placed for judged in article.issues])
    results = json.loads(sarif.render([subject], {}))["runs"][0]["results"]
    assert len(results) == len(article.issues)
    assert not any("baselineState" in result or "suppressions" in result for result in results)


def test_json_says_everything(batch, article):
    whole = json.loads(rendered("json", batch))
    assert (whole["schema"], whole["made"]) == (1, WHEN.isoformat(timespec="seconds"))
    (said,) = whole["articles"]
    assert len(said["issues"]) == len(article.issues)
    dismissed = next(issue for issue in said["issues"] if issue["fate"] == "dismissed")
    assert (dismissed["text"], dismissed["dismissed"]["scope"], dismissed["dismissed"]["by"]) == (
        "Liman", "article", "Kim <b>",
    )  # fmt: skip
    text = article.article.text
    assert all(text[issue["start"] : issue["end"]] == issue["text"] for issue in said["issues"])
    assert [text[s["start"] : s["end"]] for s in said["sentences"]] == [s["machine"] for s in said["sentences"]]
    assert set(said["effort"]) == {"ter", "chrf", "bleu", "signature"}
    assert whole["names"][0]["right"]


def test_lines_end_with_the_fate(batch):
    lines = rendered("lines", batch).splitlines()
    assert any(line.startswith("town, 1.txt:3:14: major: glossary-name: ") for line in lines)
    assert sum(line.endswith("[dismissed in this article by Kim <b>]") for line in lines) == 1


def test_an_issue_that_was_dismissed_twice_is_one(article):
    def act(session, check):
        from qa_tool.domain.decision import Scope

        session.dismiss(issue_about(session, "Liman"), Scope.HERE)
        session.dismiss(next(p for p, _ in session.dismissed()), Scope.ALWAYS)

    judged = next(j for j in review(act=act).issues if j.placed.issue.text == "Liman")
    assert judged.told == "dismissed here by Kim <b>"
