from datetime import UTC, datetime

import pytest
from docx import Document

from qa_tool.checks import catalogue
from qa_tool.checks.runner import Runner
from qa_tool.documents import articles
from qa_tool.domain.correction import TextEdit
from qa_tool.domain.decision import Place, Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import Term, TermStatus
from qa_tool.review.exporting import export_corrections, export_issues
from qa_tool.review.library import Library
from qa_tool.review.names import names
from qa_tool.storage.database import Database

TEXT = "Officials in Zaporiza met. I did.\n\nThe town of Zaporiza is calm. It was quiet there.\n"


@pytest.fixture
def library(new_database, indexes):
    opened = Library(Database.open(new_database), editor="Kim", kept_in=indexes)
    yield opened
    opened.close()


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    made = folder / "town.txt"
    made.write_text(TEXT, encoding="utf-8")
    return made


def check(opened):
    session = opened.session
    session.take(Runner(catalogue.checks(), opened.facts).check(session.paragraphs))
    return session


def test_the_same_file_comes_back_with_its_log(library, path):
    session = library.open_file(path).session
    session.edit(0, "Officials", "People")
    session.settle()
    again = library.open_file(path).session
    assert again.text.startswith("People")
    assert again.log == session.log
    assert again.log[0].editor == "Kim"
    assert len(library.summaries()) == 1


def test_a_changed_file_is_a_new_version_whose_dismissals_hold(library, path):
    library.glossary.seed()
    session = check(library.open_file(path))
    target = next(p for p in session.issues() if p.issue.text == "Zaporiza")
    session.dismiss(target, Scope.HERE)
    session.edit(0, "Officials", "Some officials")
    path.write_text(TEXT.replace("It was quiet there.", "It was very quiet there."), encoding="utf-8")
    newer = check(library.open_file(path))
    assert newer.article.id != session.article.id
    assert newer.log == []
    assert target.fingerprint not in {p.fingerprint for p in newer.issues()}
    assert [p.fingerprint for p, _ in newer.dismissed()] == [target.fingerprint]
    assert len(library.summaries()) == 1


@pytest.mark.parametrize("suffix", [".txt", ".docx"])
def test_a_file_that_the_corrected_text_was_exported_over_comes_back_with_its_log(library, tmp_path, suffix):
    path, other = tmp_path / f"town{suffix}", tmp_path / f"corrected{suffix}"
    path.write_text(TEXT, encoding="utf-8")
    if suffix == ".docx":
        document = Document()
        for line in TEXT.splitlines():
            document.add_paragraph(line)
        document.save(path)
    session = library.open_file(path).session
    session.edit(0, "Officials", "People")
    session.settle()
    for tracked in (False, True) if suffix == ".docx" else (False,):
        library.exports.text(session.article, session.log, path, tracked=tracked)
        again = library.open_file(path).session
        library.store_file(path)
        assert (again.article.id, again.log) == (session.article.id, session.log)
        assert again.text.startswith("People in Zaporiza")
    library.exports.text(again.article, again.log, other)
    assert articles.read(other).text == again.text
    again.undo()
    assert again.text.startswith("Officials"), "back to the machine's text"
    assert len(library.summaries(earlier=True)) == 1


def test_pasted_text_is_the_same_article_when_pasted_again(library):
    first = library.open_text("One town met.").session.article
    assert library.open_text("One town met.").session.article.id == first.id
    assert library.open_text("Two towns met.").session.article.id != first.id


def test_the_source_language_is_remembered_for_the_folder(library, path):
    article = library.open_file(path).session.article
    assert article.source_language is None
    changed = library.sources.set_language(article, "ja")
    assert (changed.source_language, changed.source_language_is_guess) == ("ja", False)
    assert library.open_file(path).session.article.source_language == "ja"
    other = path.with_name("other.txt")
    other.write_text("Another town.", encoding="utf-8")
    assert library.open_file(other).session.article.source_language == "ja"


def test_a_guessed_source_language_is_said_to_be_a_guess(library, path):
    path.write_text("SEOUL, March 3 (Yonhap) -- The mayor of Busan spoke on the 3rd (local time).", encoding="utf-8")
    article = library.open_file(path).session.article
    assert (article.source_language, article.source_language_is_guess) == ("ko", True)
    given = library.open_file(path, source_language="ja").session.article
    assert (given.source_language, given.source_language_is_guess) == ("ja", False)


def test_the_shipped_glossaries_come_once_and_then_belong_to_the_editor(library):
    library.glossary.seed()
    terms = library.glossary.terms()
    assert len(terms) > 800
    library.glossary.remove(terms[0])
    library.glossary.seed()
    assert len(library.glossary.terms()) == len(terms) - 1


def test_a_term_counts_at_once_and_a_retired_one_no_more(library, path):
    opened = library.open_file(path)
    assert not [i for i in check(opened).issues() if i.issue.check == "glossary-name"]
    term = library.glossary.add(Term("Zaporizhzhia", wrong=("Zaporiza",)))
    facts = library.facts_for(opened.session.article)
    assert [hit.suggestion for hit in facts.names.find("in Zaporiza")] == ["Zaporizhzhia"]
    library.glossary.update(Term("Zaporizhzhia", wrong=("Zaporiza",), status=TermStatus.RETIRED, id=term.id))
    assert library.facts_for(opened.session.article).names.find("in Zaporiza") == ()


def test_a_file_is_stored_where_it_belongs_in_the_list_and_a_bad_one_told(library, path):
    library.store_file(path)
    earlier, empty = path.with_name("earlier.txt"), path.with_name("empty.txt")
    earlier.write_text("The quay was quiet.", encoding="utf-8")
    library.store_file(earlier, datetime(2024, 3, 1, tzinfo=UTC))
    empty.write_bytes(b"")
    with pytest.raises(EmendError):
        library.store_file(empty)
    assert [s.title for s in library.summaries()] == ["Officials in Zaporiza met. I did.", "The quay was quiet."]


def test_one_article_of_the_list_is_read_anew_and_the_others_are_as_they_were(library, path):
    first = library.open_file(path).session.article
    path.write_text("Another text by now.", encoding="utf-8")
    second = library.open_file(path).session
    second.replace([TextEdit(0, "Another", "A new")])
    others = [library.open_text(f"Article number {number}.").session.article for number in range(3)]
    before = library.summaries(earlier=True)
    library.set_note(others[0].id, "Ask the desk.")
    after = library.listed(before, others[0].id)
    assert after == library.summaries(earlier=True)
    assert after[0].note == "Ask the desk."
    assert [
        a is b
        for a, b in zip(sorted(after, key=lambda each: each.id), sorted(before, key=lambda each: each.id), strict=True)
    ].count(False) == 1
    assert all(a is b for a, b in zip(after, library.summaries(earlier=True), strict=True)), "nothing is made twice"
    assert first.id != second.article.id
    new = library.open_text("Not in the list yet.").session.article
    assert [each.id for each in library.listed(after, new.id)] == [each.id for each in library.summaries(earlier=True)]


def test_the_export_keeps_encoding_and_line_ends(library, tmp_path):
    path = tmp_path / "korean.txt"
    path.write_bytes("서울에서 Zaporiza.\r\nOne.\rTwo.\n".encode("cp949"))
    session = library.open_file(path, encoding="cp949").session
    start = session.text.index("Zaporiza")
    session.edit(start, "Zaporiza", "Zaporizhzhia")
    session.settle()
    out = tmp_path / "out.txt"
    library.exports.text(session.article, session.log, out)
    assert out.read_bytes() == "서울에서 Zaporizhzhia.\r\nOne.\rTwo.\n".encode("cp949")


def test_an_encoding_that_was_mended_holds_when_the_file_comes_back(library, tmp_path):
    path = tmp_path / "korean.txt"
    path.write_bytes("자포리자 Zaporiza.".encode("cp949"))
    session = library.open_file(path, encoding="cp1251").session
    session.edit(0, "", "x")
    session.settle()
    again = library.open_file(path).session
    assert (again.article.id, again.article.encoding, again.text) == (session.article.id, "cp1251", session.text)
    # What is corrected would be hidden by another reading of the file, so it has to be taken back first.
    with pytest.raises(EmendError, match="has corrections as it was read in CP1251"):
        library.open_file(path, encoding="cp949")
    again.undo()
    assert library.open_file(path, encoding="cp949").session.text == "자포리자 Zaporiza."
    assert library.open_file(path).session.text == "자포리자 Zaporiza."


def test_lists_are_exported_for_spreadsheets(library, path, tmp_path):
    library.glossary.seed()
    session = check(library.open_file(path))
    session.dismiss(session.issues()[0], Scope.ALWAYS)
    session.edit(0, "Officials", "=People")
    session.settle()
    export_issues(session.issues(), session.dismissed(), session.text, tmp_path / "issues.csv")
    export_corrections(session.log, tmp_path / "corrections.csv")
    issues = (tmp_path / "issues.csv").read_bytes()
    assert issues.startswith(b"\xef\xbb\xbf")
    assert b"dismissed: always" in issues
    assert "'=People" in (tmp_path / "corrections.csv").read_text(encoding="utf-8-sig")


def test_names_are_listed_with_what_is_wrong_first(library, path):
    path.write_text(
        "Zaporiza is near Ukraine's Zaporizhzhia. Later Kuzebara met Kuzebara and Kusebara. Ukraine won.",
        encoding="utf-8",
    )
    library.glossary.seed()
    opened = library.open_file(path, source_language="ko")
    pauses = []
    rows = {r.form: r for r in names(opened.session.paragraphs, opened.facts, lambda: pauses.append(None))}
    assert len(pauses) == len(opened.session.paragraphs)
    assert (rows["Zaporiza"].status, rows["Zaporiza"].right) == ("wrong form", "Zaporizhzhia")
    assert (rows["Zaporizhzhia"].status, rows["Ukraine"].count) == ("right", 2)
    assert rows["Kusebara"].status == "two spellings"
    assert rows["Kusebara"].right == "Kuzebara"
    text = opened.session.text
    for row in rows.values():
        assert [span.of(text)[: len(row.form)] for span in row.spans] == [row.form] * row.count
    assert next(iter(rows)) == "Zaporiza"


def test_a_name_in_two_spellings_is_seen_where_one_of_them_stands_in_a_full_name(library, tmp_path):
    path = tmp_path / "two.txt"
    path.write_text(
        "Taras Hrynchuk, who heads the office, spoke to Ilse Dornbach.\n\n"
        "Hlynchuk told reporters so. Taras Hlynchuk's boat left, and Hrynchuk stayed with Governor Dornbach.\n",
        encoding="utf-8",
    )
    opened = library.open_file(path, source_language="ko")
    rows = {row.form: row for row in names(opened.session.paragraphs, opened.facts)}
    assert (rows["Hlynchuk"].status, rows["Hlynchuk"].right) == ("two spellings", "Hrynchuk")
    assert rows["Hlynchuk"].bearers == ("Taras Hrynchuk",)
    assert (rows["Taras Hlynchuk"].status, rows["Taras Hlynchuk"].right) == ("two spellings", "Taras Hrynchuk")
    assert (rows["Taras Hrynchuk"].status, rows["Taras Hrynchuk"].right) == ("two spellings", "")
    assert (rows["Ilse Dornbach"].status, rows["Governor Dornbach"].status) == ("unknown", "unknown")


def test_a_last_word_alone_belongs_to_the_full_names_that_end_with_it(library, tmp_path):
    path = tmp_path / "family.txt"
    path.write_text(
        "Otmar Kuzebara met Ilse Dornbach and Hugo Dornbach in Gelnov.\n\nKuzebara left. Dornbach stayed in Gelnov.\n",
        encoding="utf-8",
    )
    opened = library.open_file(path)
    rows = {row.form: row for row in names(opened.session.paragraphs, opened.facts)}
    assert (rows["Kuzebara"].status, rows["Kuzebara"].bearers) == ("surname", ("Otmar Kuzebara",))
    assert (rows["Dornbach"].status, rows["Dornbach"].bearers) == ("ambiguous", ("Hugo Dornbach", "Ilse Dornbach"))
    assert (rows["Gelnov"].status, rows["Gelnov"].bearers) == ("unknown", ())


def test_words_that_are_no_names_are_not_listed(library, tmp_path):
    path = tmp_path / "days.txt"
    path.write_text(
        "Trains left Gelnov on Friday, and in March they’re to come back.\n\n"
        "Sources spoke of Quarry and of Theresa May. Long it took, and long it will take.\n\n"
        "“Tugs wait,” she said. Quarry slept. Reuters wrote of it. I’m told so. GelnoV won. Rose left.\n",
        encoding="utf-8",
    )
    opened = library.open_file(path)
    forms = {row.form for row in names(opened.session.paragraphs, opened.facts)}
    # What stands in the middle of a sentence, is no word in small letters, or is also a name, may be one.
    assert forms == {"Gelnov", "Quarry", "Theresa May", "Reuters", "GelnoV", "Rose"}


def test_family_names_may_stand_first_and_a_title_makes_no_full_name(library, tmp_path):
    path = tmp_path / "kim.txt"
    path.write_text(
        "Nobody was hurt, said Mayor Kim. Kim Min-su and Kim Ji-young met Wang Yi there.\n\n"
        "Later Kim left. Wang stayed. Governor Gelnov was told. It was Gelnov who went to the sea.\n",
        encoding="utf-8",
    )
    opened = library.open_file(path, source_language="ko")
    rows = {row.form: row for row in names(opened.session.paragraphs, opened.facts)}
    assert (rows["Kim"].status, rows["Kim"].bearers) == ("ambiguous", ("Kim Ji-young", "Kim Min-su"))
    assert rows["Wang"].bearers == ("Wang Yi",)
    assert rows["Gelnov"].bearers == ("Governor Gelnov",)


def headlines(tmp_path, number):
    """Make an article whose headline has a word that English does not have, another one each time."""
    made = tmp_path / f"a{number}.txt"
    word = ("thier", "begining", "beleive", "goverment", "becuase")[number]
    made.write_text(f"People of the town {word} a letter\n\nIt was quiet in the town. The {word} was thick.\n", "utf-8")
    return made


def test_three_headlines_teach_every_article_to_come_also_after_a_restart(tmp_path, new_database, indexes):
    for number in range(3):
        library = Library(Database.open(new_database), editor="Kim", kept_in=indexes)
        session = check(library.open_file(headlines(tmp_path, number)))
        first = next(p for p in session.issues() if p.issue.check == "unknown-word")
        session.dismiss(first, Scope.HERE)
        assert (session.offer is not None) == (number == 2)
        if session.offer:
            assert session.offer.place is Place.HEADLINE
            session.answer(yes=True)
        library.close()
    library = Library(Database.open(new_database), kept_in=indexes)
    session = check(library.open_file(headlines(tmp_path, 3)))
    assert [p.issue.text for p in session.issues() if p.issue.check == "unknown-word"] == ["goverment"]
    ((hidden, decision),) = session.dismissed()
    assert (hidden.span.start < 40, decision.scope) == (True, Scope.KIND)
    session.restore(decision)
    library.close()
    library = Library(Database.open(new_database), kept_in=indexes)
    session = check(library.open_file(headlines(tmp_path, 4)))
    assert len([p for p in session.issues() if p.issue.check == "unknown-word"]) == 2
    library.close()


def test_a_file_that_has_its_earlier_text_again_has_its_corrections_again(library, path):
    session = library.open_file(path).session
    session.edit(0, "Officials", "People")
    session.settle()
    path.write_text("Nobody met.\n", encoding="utf-8")
    library.set_note(library.open_file(path).session.article.id, "Ask the desk")
    path.write_text(TEXT, encoding="utf-8")
    assert library.look_up(path).session.log == session.log, "without opening it, too"
    back = library.open_file(path)
    assert back.came_back
    assert (back.session.article.id, back.session.log) == (session.article.id, session.log)
    assert [(s.id, s.note) for s in library.summaries(earlier=True)] == [(session.article.id, "Ask the desk")]
    assert not library.open_file(path).came_back
    # The corrected text of an earlier version is that version, too.
    corrected = back.session.text
    path.write_text("Nobody met.\n", encoding="utf-8")
    assert library.open_file(path).session.log == []
    path.write_text(corrected, encoding="utf-8")
    library.store_file(path)
    assert [s.id for s in library.summaries(earlier=True)] == [session.article.id]


def test_an_earlier_text_in_an_encoding_that_was_chosen_is_known_again(library, path):
    path.write_bytes(TEXT.replace("calm", "calme é").encode("cp1250"))
    chosen = library.open_file(path, encoding="cp1250").session
    chosen.edit(0, "Officials", "People")
    chosen.settle()
    old = path.read_bytes()
    path.write_text("Nobody met.\n", encoding="utf-8")
    library.open_file(path)
    path.write_bytes(old)
    again = library.open_file(path).session
    assert (again.article.id, again.article.encoding) == (chosen.article.id, "cp1250")
